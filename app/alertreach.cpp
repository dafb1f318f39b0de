// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertreach.h"

#include "clock.h"
#include "fleet.h"
#include "words.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace qd {

namespace {

constexpr quint64 TestKey = std::numeric_limits<quint64>::max(); ///< of a notification
constexpr qint64 OneSoundMs = 2000;

Severity severityOf(const QString &word)
{
    return word == QLatin1String("critical")  ? Severity::Critical
           : word == QLatin1String("warning") ? Severity::Warning
                                              : Severity::Info;
}

} // namespace

AlertReach::AlertReach(Fleet &fleet, const ViewState &settings, const Theme &theme,
                       TrayLamp &tray, const Webhook::Limits &limits, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_settings(settings)
    , m_theme(theme)
    , m_burst(fleet.name())
    , m_tray(tray)
    , m_webhook(Webhook::usualSecretFile(), limits)
{
    obey();
    connect(&settings, &ViewState::changed, this, &AlertReach::obey);
    AlertWatch *watch = fleet.watch();
    connect(watch, &AlertWatch::raised, this, &AlertReach::raised);
    connect(watch, &AlertWatch::changed, this,
            [this](const AlertRecord &record) { over(record, ReachEvent::Changed); });
    connect(watch, &AlertWatch::solved, this,
            [this](const AlertRecord &record) { over(record, ReachEvent::Solved); });
    wireDesktop();
    connect(&m_sound, &SoundPlayer::bell, this, [] { QApplication::beep(); });
    connect(&m_sound, &SoundPlayer::played, this, [this](bool well, const QString &sentence) {
        if (m_soundTest)
            emit told(*std::exchange(m_soundTest, std::nullopt), well, sentence);
    });
    connect(&m_webhook, &Webhook::stateChanged, this, &AlertReach::stateChanged);
    connect(&m_webhook, &Webhook::tested, this, [this](bool well, const QString &sentence) {
        emit told(ReachChannel::Webhook, well, sentence);
    });
    connect(&m_command, &HookCommand::ended, this, [this](bool well, const QString &sentence) {
        if (std::exchange(m_commandTest, false))
            emit told(ReachChannel::Command, well, sentence);
        emit stateChanged();
    });
    m_desktop.start();
}

void AlertReach::wireDesktop()
{
    connect(&m_burst, &NotifyBurst::show, &m_desktop, &NotifyDesktop::show);
    connect(&m_burst, &NotifyBurst::close, &m_desktop, &NotifyDesktop::close);
    connect(&m_desktop, &NotifyDesktop::undelivered, this,
            [this](quint64 key, const NotifyText &text) {
                const bool byTray = m_tray.showMessage(m_fleet, text);
                if (key == TestKey)
                    emit told(ReachChannel::Desktop, byTray,
                              byTray ? tr("Shown by the tray: %1").arg(m_desktop.trouble())
                                     : m_desktop.trouble());
            });
    connect(&m_desktop, &NotifyDesktop::shown, this, [this](quint64 key) {
        if (key == TestKey)
            emit told(ReachChannel::Desktop, true, tr("The desktop has taken it."));
    });
    connect(&m_desktop, &NotifyDesktop::opened, this,
            [this](quint64 key) { emit openRequested(m_burst.scopeOf(key)); });
    connect(&m_desktop, &NotifyDesktop::acknowledged, this, [this](quint64 key) {
        if (m_locked)
            return;
        m_fleet.watch()->acknowledge(m_burst.idsOf(key), m_fleet.operatorName(), wallClockMs());
    });
    connect(&m_desktop, &NotifyDesktop::troubleChanged, this, &AlertReach::stateChanged);
}

void AlertReach::setLocked(bool locked)
{
    m_locked = locked;
    m_burst.setDiscreet(locked);
}

/// What is entered holds at once.
void AlertReach::obey()
{
    m_webhook.setAddress(m_settings.text(ViewKey::ReachWebhook));
    m_command.setLine(m_settings.text(ViewKey::ReachCommand));
    emit stateChanged();
}

const AlertRule *AlertReach::ruleOf(const AlertRecord &record) const
{
    const QList<AlertRule> &rules = m_fleet.watch()->rules();
    const auto found = std::find_if(rules.begin(), rules.end(), [&record](const AlertRule &rule) {
        return rule.id == record.alert.rule;
    });
    return found == rules.end() ? nullptr : &*found;
}

bool AlertReach::calls(const AlertRecord &record) const
{
    return !record.quiet && !record.afterwards &&
           record.alert.severity >= severityOf(m_settings.text(ViewKey::ReachFrom));
}

QString AlertReach::choiceOf(Severity severity) const
{
    switch (severity) {
    case Severity::Critical: return m_settings.text(ViewKey::ReachSoundCritical);
    case Severity::Warning: return m_settings.text(ViewKey::ReachSoundWarning);
    case Severity::Info: break;
    }
    return m_settings.text(ViewKey::ReachSoundInfo);
}

/// One sound for all that comes together; something worse is still heard.
void AlertReach::playFor(Severity severity)
{
    const qint64 nowMs = monotonicMs();
    const bool one = nowMs < m_soundUntilMs && severity <= m_soundOf;
    m_soundOf = nowMs < m_soundUntilMs ? std::max(m_soundOf, severity) : severity;
    m_soundUntilMs = nowMs + OneSoundMs;
    if (!one)
        m_sound.play(choiceOf(severity));
}

void AlertReach::raised(const AlertRecord &record)
{
    if (!calls(record))
        return;
    const AlertRule *rule = ruleOf(record);
    if (isOn(ViewKey::ReachDesktop) && (!rule || rule->notify))
        m_burst.raised(record);
    if (!rule || rule->sound)
        playFor(record.alert.severity);
    if (rule && !rule->webhook)
        return;
    m_webhook.send(webhookBody(ReachEvent::Raised, record, m_fleet.name(), wallClockMs()));
    m_command.run(ReachEvent::Raised, record, m_fleet.name());
}

void AlertReach::over(const AlertRecord &record, ReachEvent event)
{
    if (record.state != AlertState::Active)
        m_burst.over(record.id);
    const AlertRule *rule = ruleOf(record);
    if (!calls(record) || (rule && !rule->webhook))
        return;
    m_webhook.send(webhookBody(event, record, m_fleet.name(), wallClockMs()));
    if (event == ReachEvent::Solved)
        m_command.run(event, record, m_fleet.name());
}

void AlertReach::test(ReachChannel channel)
{
    const qint64 wallMs = wallClockMs();
    const auto sound = [this, channel](Severity severity) {
        const QString choice = choiceOf(severity);
        if (choice == QLatin1String("none"))
            return emit told(channel, true, tr("No sound is chosen."));
        m_soundTest = channel;
        m_sound.play(choice);
    };
    switch (channel) {
    case ReachChannel::Desktop: {
        const AlertRecord record = sampleAlert(Severity::Warning, wallMs);
        return m_desktop.show(TestKey,
                              {record.alert.text, m_fleet.name(), Severity::Warning, false});
    }
    case ReachChannel::Tray: return emit told(channel, m_tray.isShown(), m_tray.sentence());
    case ReachChannel::SoundCritical: return sound(Severity::Critical);
    case ReachChannel::SoundWarning: return sound(Severity::Warning);
    case ReachChannel::SoundInfo: return sound(Severity::Info);
    case ReachChannel::Webhook:
        return m_webhook.test(webhookBody(ReachEvent::Test, sampleAlert(Severity::Warning, wallMs),
                                          m_fleet.name(), wallMs));
    case ReachChannel::Command:
        if (!m_command.isSet())
            return emit told(channel, false, m_command.sentence());
        m_commandTest = true;
        return m_command.run(ReachEvent::Test, sampleAlert(Severity::Warning, wallMs),
                             m_fleet.name());
    }
}

ReachDialog *AlertReach::makeDialog(ViewState &settings, QWidget *parent)
{
    auto *dialog = new ReachDialog(settings, m_theme, parent);
    connect(dialog, &ReachDialog::testRequested, this, &AlertReach::test);
    connect(dialog, &ReachDialog::secretEntered, &m_webhook, &Webhook::setSecret);
    connect(this, &AlertReach::told, dialog, &ReachDialog::showTest);
    connect(this, &AlertReach::stateChanged, dialog, [this, dialog] { show(*dialog); });
    auto *tick = new QTimer(dialog); // "next try in 8 s"
    connect(tick, &QTimer::timeout, this, [this, dialog] { show(*dialog); });
    tick->start(1000);
    show(*dialog);
    return dialog;
}

void AlertReach::show(ReachDialog &dialog)
{
    const QString desktop = m_desktop.trouble();
    dialog.setState(ReachChannel::Desktop,
                    desktop.isEmpty() ? tr("The desktop's notification service is there.")
                                      : desktop,
                    !desktop.isEmpty());
    dialog.setState(ReachChannel::Tray, m_tray.sentence(),
                    isOn(ViewKey::ReachTray) && !m_tray.isShown());
    const WebhookState &hook = m_webhook.state();
    dialog.setState(ReachChannel::Webhook, webhookSentence(hook, monotonicMs()),
                    !hook.trouble.isEmpty() || (hook.set && !hook.hasSecret));
    dialog.setSecretThere(hook.hasSecret);
    dialog.setState(ReachChannel::Command, m_command.sentence(), false);
}

} // namespace qd
