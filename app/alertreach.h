// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"
#include "hookcommand.h"
#include "notifyburst.h"
#include "notifydesktop.h"
#include "reachdialog.h"
#include "soundplayer.h"
#include "traylamp.h"
#include "viewstate.h"
#include "webhook.h"

#include <QPointer>

namespace qd {

class Fleet;

/// Carries the alerts of a fleet to people, as the settings and their rules say: the desktop's
/// notifications, the tray, sounds, a webhook, a command. Wiring alone: each of them does its own
/// work. GUI thread.
class AlertReach final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    AlertReach(Fleet &fleet, const ViewState &settings, const Theme &theme, TrayLamp &tray,
               const Webhook::Limits &limits = {}, QObject *parent = nullptr);

    ReachDialog *makeDialog(ViewState &settings, QWidget *parent); ///< what shows and tests it all
    /// The program is locked: alerts call, but say nothing, and nothing can be done by them.
    void setLocked(bool locked);
    void test(ReachChannel channel); ///< its outcome is told by told()
    void show(ReachDialog &dialog);  ///< how each channel stands now

    // What it is made of, for tests.
    NotifyDesktop &desktop() { return m_desktop; }
    Webhook &webhook() { return m_webhook; }
    HookCommand &command() { return m_command; }
    TrayLamp &tray() { return m_tray; }

signals:
    void openRequested(const QString &scope); ///< empty: no single object
    void told(qd::ReachChannel channel, bool well, const QString &sentence); ///< how a test ended
    void stateChanged();

private:
    void obey();
    void wireDesktop();
    void raised(const AlertRecord &record);
    void over(const AlertRecord &record, ReachEvent event);
    void playFor(Severity severity);
    bool calls(const AlertRecord &record) const; ///< it is to reach anybody at all
    const AlertRule *ruleOf(const AlertRecord &record) const;
    QString choiceOf(Severity severity) const;
    bool isOn(ViewKey key) const { return m_settings.text(key) == QLatin1String("on"); }

    Fleet &m_fleet;
    const ViewState &m_settings;
    const Theme &m_theme;
    NotifyDesktop m_desktop;
    NotifyBurst m_burst;
    TrayLamp &m_tray; ///< of all fleets
    SoundPlayer m_sound;
    Webhook m_webhook;
    HookCommand m_command;
    qint64 m_soundUntilMs = 0; ///< monotonic: one sound is enough until then
    Severity m_soundOf = Severity::Info;
    std::optional<ReachChannel> m_soundTest;
    bool m_commandTest = false;
    bool m_locked = false;
};

} // namespace qd
