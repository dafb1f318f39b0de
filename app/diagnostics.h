// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosticsdialog.h"
#include "feedstatus.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QThread>
#include <QTimer>

class QWidget;

namespace qd {

/// Measures what this program costs: time to apply a batch, frames, from a batch's arrival to its
/// picture, memory, CPU. One sample a second over what happened since the last one. GUI thread.
class Diagnostics final : public QObject
{
    Q_OBJECT
public:
    /// Frames of \a window are measured from its update request to framePainted().
    Diagnostics(const QString &fleet, QWidget &window, QObject *parent = nullptr);

    /// Counts until a frame shows it. One that asks for no frame has changed nothing that is seen:
    /// it is not charged to the next frame, whatever that is painted for.
    void batchApplied(qint64 receivedAtMs, double applyMs);
    void setStatus(const FeedStatus &status) { m_status = status; }
    void framePainted();

    /// One line of --diagnostics: the fields of contracts/cli.md.
    static QJsonObject toJson(const FleetDiagnostics &values, qint64 wallMs);

signals:
    void measured(const qd::FleetDiagnostics &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// A batch that no frame has shown yet.
    struct Unpainted
    {
        quint64 number;
        qint64 receivedAtMs;
    };

    void awaitFrame();
    void turnEnded();
    void judge(quint64 upTo);
    void sample();

    QString m_fleet;
    FeedStatus m_status;
    QTimer m_second;
    QElapsedTimer m_frame; ///< since the update request; invalid: none is under way
    QList<double> m_applyMs, m_frameMs, m_toPaintMs;
    QList<Unpainted> m_unpainted; ///< oldest first
    quint64 m_applied = 0;        ///< batches
    quint64 m_awaited = 0;        ///< the last of those that m_turn is for
    QTimer m_turn;
    qint64 m_lastCpuUs = 0, m_lastAtMs = 0;
};

/// Writes lines to a file on a thread of its own, so that no disk holds up a frame.
class LineFile final : public QObject
{
    Q_OBJECT
public:
    explicit LineFile(const QString &path, QObject *parent = nullptr);
    ~LineFile() override; ///< what was given is written first
    void write(const QByteArray &line);

signals:
    void failed(const QString &sentence);

private:
    QThread m_thread;
    QObject *m_writer;
};

} // namespace qd
