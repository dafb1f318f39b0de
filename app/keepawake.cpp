// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepawake.h"

#ifdef QD_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#endif

#include <utility>

namespace qd {

#ifdef QD_HAVE_DBUS

namespace {

const QString Portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString ScreenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
constexpr uint Idle = 8; ///< what the portal calls it

QDBusMessage screenSaverCall(const QString &method)
{
    return QDBusMessage::createMethodCall(
        ScreenSaver, QStringLiteral("/org/freedesktop/ScreenSaver"), ScreenSaver, method);
}

void closeRequest(const QString &request)
{
    QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
        Portal, request, QStringLiteral("org.freedesktop.portal.Request"),
        QStringLiteral("Close")));
}

void uninhibit(uint cookie)
{
    QDBusConnection::sessionBus().send(screenSaverCall(QStringLiteral("UnInhibit")) << cookie);
}

} // namespace

KeepAwake::KeepAwake(QObject *parent)
    : QObject(parent)
{
    // One that is there anew knows nothing of us.
    auto *watcher = new QDBusServiceWatcher(this);
    watcher->setConnection(QDBusConnection::sessionBus());
    watcher->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    watcher->addWatchedService(Portal);
    watcher->addWatchedService(ScreenSaver);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &service, const QString &before, const QString &now) {
                if (!before.isEmpty()) {
                    if (service == Portal)
                        m_request.clear();
                    else
                        m_cookie = 0;
                }
                if (!now.isEmpty() && m_wanted && !isTaken())
                    askAgain();
            });
}

KeepAwake::~KeepAwake()
{
    letGo();
}

void KeepAwake::hold(const QString &why)
{
    m_why = why;
    if (!std::exchange(m_wanted, true))
        askAgain();
}

void KeepAwake::letGo()
{
    m_wanted = false;
    ++m_round;
    if (!m_request.isEmpty())
        closeRequest(std::exchange(m_request, {}));
    if (m_cookie != 0)
        uninhibit(std::exchange(m_cookie, 0U));
}

void KeepAwake::askAgain()
{
    ++m_round;
    if (QDBusConnection::sessionBus().isConnected())
        askPortal();
}

void KeepAwake::askPortal()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        Portal, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << Idle << QVariantMap{{QStringLiteral("reason"), m_why}};
    auto *waiting =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting, round = m_round] {
        waiting->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *waiting;
        if (round != m_round) {
            if (reply.isValid())
                closeRequest(reply.value().path());
        } else if (reply.isValid()) {
            m_request = reply.value().path();
        } else {
            askScreenSaver();
        }
    });
}

void KeepAwake::askScreenSaver()
{
    const QDBusMessage call = screenSaverCall(QStringLiteral("Inhibit"))
                              << QStringLiteral("Quarterdeck") << m_why;
    auto *waiting =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting, round = m_round] {
        waiting->deleteLater();
        const QDBusPendingReply<uint> reply = *waiting;
        if (!reply.isValid())
            return;
        if (round == m_round)
            m_cookie = reply.value();
        else
            uninhibit(reply.value());
    });
}

#else

KeepAwake::KeepAwake(QObject *parent)
    : QObject(parent)
{
}
KeepAwake::~KeepAwake() = default;
void KeepAwake::hold(const QString &why)
{
    m_why = why;
    m_wanted = true;
}
void KeepAwake::letGo()
{
    m_wanted = false;
}

#endif

} // namespace qd
