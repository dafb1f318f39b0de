// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkrun.h"
#include "pausegrace.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <memory>

namespace qd {

class ConfirmDialog;
class Fleet;
class RunDialog;
class Theme;

/// The way from a button to a command, sized to the harm: start and resume act at once, a pause can
/// be taken back for 5 s, stop and restart ask first; so does whatever is for more than ten, for
/// several of a fleet marked production, seen in old data, or not possible for all. What was asked
/// for several goes as a run. GUI thread.
class Controls final : public QObject
{
    Q_OBJECT
public:
    Controls(Fleet &fleet, const Theme &theme, QWidget *window);
    ~Controls() override;

    void request(ControlAction action, const QStringList &keys);
    ConfirmDialog *dialog() const; ///< the open one, else nullptr
    PauseGrace &grace() { return m_grace; }

    BulkRun *run() const { return m_run.get(); } ///< the last one; nullptr: there was none
    bool isRunning() const;
    void showRun(); ///< brings its dialog back
    RunDialog *runDialog() const;
    /// The outcome of this command is told by the run, not by a notice of its own.
    bool isOfRun(quint64 commandId) const;

signals:
    void refused(const QString &why);         ///< nothing was sent; plain text
    void runChanged();                        ///< it began, went on, is over, or its dialog opened
    void succeeded(const QString &workerKey); ///< one of several that were told at once

private:
    bool asks(ControlAction action, const QStringList &keys, qint64 nowMs) const;
    void ask(ControlAction action, const QStringList &keys, const QString &note = QString());
    void send(ControlAction action, const QStringList &keys);
    void startRun(ControlAction action, const QStringList &keys, RunPace pace);
    void retry();
    void showGrace();

    Fleet &m_fleet;
    const Theme &m_theme;
    QWidget *m_window;
    QPointer<ConfirmDialog> m_dialog;
    QPointer<RunDialog> m_runDialog;
    PauseGrace m_grace;
    QStringList m_graced; ///< whose row says that its pause waits
    std::unique_ptr<BulkRun> m_run;
    QSet<quint64> m_several; ///< commands that went out together without a run
};

} // namespace qd
