// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifydesktop.h"

#include "appid.h"
#include "clock.h"
#include "text.h"
#include "words.h"

#ifdef QD_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#endif

namespace qd {

namespace {

#ifdef QD_HAVE_DBUS
QString notifyService()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QDBusMessage notifyCall(const char *method)
{
    return QDBusMessage::createMethodCall(notifyService(),
                                          QStringLiteral("/org/freedesktop/Notifications"),
                                          notifyService(), QLatin1String(method));
}
#endif

} // namespace

NotifyDesktop::NotifyDesktop(int answerMs, QObject *parent)
    : QObject(parent)
    , m_answerMs(answerMs)
{
}

void NotifyDesktop::say(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    emit troubleChanged();
}

std::optional<quint64> NotifyDesktop::keyOf(uint id) const
{
    for (auto open = m_open.constBegin(); open != m_open.constEnd(); ++open) {
        if (id != 0 && open->id == id)
            return open.key();
    }
    return std::nullopt;
}

void NotifyDesktop::forgetAll()
{
    m_open.clear();
    m_order.clear();
}

void NotifyDesktop::start()
{
#ifdef QD_HAVE_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return say(tr("There is no message bus here: alerts show in the window only."));
    const QString path = QStringLiteral("/org/freedesktop/Notifications");
    bus.connect(notifyService(), path, notifyService(), QStringLiteral("ActionInvoked"), this,
                SLOT(onActionInvoked(uint, QString)));
    bus.connect(notifyService(), path, notifyService(), QStringLiteral("NotificationClosed"), this,
                SLOT(onClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(notifyService(), bus,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                forgetAll(); // another one knows none of them
                m_silentUntilMs = 0;
                if (owner.isEmpty())
                    say(tr("The desktop's notification service has ended."));
                else
                    askCapabilities();
            });
    askCapabilities();
#else
    say(tr("This build has no D-Bus: alerts show in the window only."));
#endif
}

void NotifyDesktop::askCapabilities()
{
#ifdef QD_HAVE_DBUS
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(notifyCall("GetCapabilities"), m_answerMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> reply = *answer;
        m_can = reply.isError() ? QStringList() : reply.value();
        if (!reply.isError())
            say({});
        else if (reply.error().type() == QDBusError::NoReply)
            say(tr("The desktop's notification service does not answer."));
        else
            say(tr("The desktop has no notification service."));
    });
#endif
}

void NotifyDesktop::show(quint64 key, const NotifyText &text)
{
#ifdef QD_HAVE_DBUS
    if (!QDBusConnection::sessionBus().isConnected() || monotonicMs() < m_silentUntilMs) {
        emit undelivered(key, text);
        return;
    }
    if (!m_open.contains(key)) {
        m_order << key;
        if (m_order.size() > MostOpen)
            m_open.remove(m_order.takeFirst()); // it stays on the desktop
    }
    Open &open = m_open[key];
    open.closing = false;
    if (open.asked)
        open.next = text;
    else
        send(key, text);
#else
    emit undelivered(key, text);
#endif
}

void NotifyDesktop::send(quint64 key, const NotifyText &text)
{
#ifdef QD_HAVE_DBUS
    m_open[key].asked = true;
    const auto can = [this](const char *what) { return m_can.contains(QLatin1String(what)); };
    QString body = text.body;
    if (can("body-markup"))
        body = body.toHtmlEscaped();
    QStringList actions;
    if (hasActions()) {
        actions << QStringLiteral("default") << tr("Open");
        if (text.canAcknowledge)
            actions << QStringLiteral("acknowledge") << tr("Acknowledge");
    }
    const uchar urgency = text.severity == Severity::Critical  ? 2
                          : text.severity == Severity::Warning ? 1
                                                               : 0;
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(urgency)},
                            {QStringLiteral("desktop-entry"), QLatin1String(AppId)},
                            {QStringLiteral("suppress-sound"), true}}; // sounds are ours to choose
    QDBusMessage call = notifyCall("Notify");
    call.setArguments({QStringLiteral("Quarterdeck"), m_open[key].id, QLatin1String(AppId),
                       text.title, body, actions, hints, -1});
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, m_answerMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key, text] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        const bool silent = reply.isError() && reply.error().type() == QDBusError::NoReply;
        const bool missing = reply.isError() && reply.error().type() == QDBusError::ServiceUnknown;
        take(key, text, reply.isError() ? 0 : reply.value(),
             !reply.isError() ? QString()
             : silent         ? tr("The desktop's notification service does not answer.")
             : missing        ? tr("The desktop has no notification service.")
                              : tr("The desktop's notification service refuses: %1")
                             .arg(displayText(reply.error().message(), 200)),
             silent);
    });
#else
    Q_UNUSED(key)
    Q_UNUSED(text)
#endif
}

void NotifyDesktop::take(quint64 key, const NotifyText &text, uint id, const QString &error,
                         bool silent)
{
    if (silent)
        m_silentUntilMs = monotonicMs() + SilentForMs;
    say(error);
    const auto open = m_open.find(key);
    if (!error.isEmpty()) {
        const NotifyText told = open == m_open.end() ? text : open->next.value_or(text);
        const bool wanted = open == m_open.end() || !open->closing;
        m_open.remove(key);
        m_order.removeOne(key);
        if (wanted)
            emit undelivered(key, told);
        return;
    }
    emit shown(key);
    if (open == m_open.end())
        return;
    open->asked = false;
    open->id = id;
    if (open->closing)
        return close(key);
    if (open->next)
        send(key, *std::exchange(open->next, std::nullopt));
}

void NotifyDesktop::close(quint64 key)
{
    const auto open = m_open.find(key);
    if (open == m_open.end())
        return;
    if (open->asked) { // its number comes with the answer
        open->closing = true;
        open->next.reset();
        return;
    }
    const uint id = open->id;
    m_open.erase(open);
    m_order.removeOne(key);
    sendClose(id);
}

void NotifyDesktop::sendClose(uint id)
{
#ifdef QD_HAVE_DBUS
    QDBusMessage call = notifyCall("CloseNotification");
    call.setArguments({id});
    call.setAutoStartService(false);
    QDBusConnection::sessionBus().asyncCall(call, m_answerMs);
#else
    Q_UNUSED(id)
#endif
}

void NotifyDesktop::onActionInvoked(uint id, const QString &action)
{
    const std::optional<quint64> key = keyOf(id);
    if (!key)
        return;
    if (action == QLatin1String("acknowledge"))
        emit acknowledged(*key);
    else if (action == QLatin1String("default"))
        emit opened(*key);
}

void NotifyDesktop::onClosed(uint id, uint)
{
    const std::optional<quint64> key = keyOf(id);
    if (!key || m_open.value(*key).asked)
        return;
    m_open.remove(*key);
    m_order.removeOne(*key);
}

} // namespace qd
