// SPDX-License-Identifier: GPL-3.0-or-later
#include "busprogram.h"

#include "appid.h"
#include "oneprogram.h"

#ifdef QD_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#endif

namespace qd {

namespace {

#ifdef QD_HAVE_DBUS
QString objectPath()
{
    return u'/' + QString(QLatin1String(AppId)).replace(u'.', u'/');
}
#endif

/// What lets a window come to the front where the compositor asks for leave: handed on by whoever
/// was clicked, taken by Qt from the environment.
constexpr char TokenVariable[] = "XDG_ACTIVATION_TOKEN";

void takeToken(const QVariantMap &platform)
{
    const QByteArray token =
        platform.value(QStringLiteral("activation-token")).toString().left(256).toUtf8();
    if (!token.isEmpty() && !token.contains('\0'))
        qputenv(TokenVariable, token);
}

} // namespace

bool BusProgram::handOver(const StartRequest &request)
{
#ifdef QD_HAVE_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QLatin1String(AppId), objectPath(), QStringLiteral("org.freedesktop.Application"),
        QStringLiteral("Open"));
    QVariantMap platform;
    if (!qEnvironmentVariableIsEmpty(TokenVariable))
        platform.insert(QStringLiteral("activation-token"), qEnvironmentVariable(TokenVariable));
    call.setArguments({QStringList{request.toUrl()}, platform});
    call.setAutoStartService(false); // we are the start
    return bus.call(call, QDBus::Block, OneProgram::PatienceMs).type() ==
           QDBusMessage::ReplyMessage;
#else
    Q_UNUSED(request)
    return false;
#endif
}

bool BusProgram::listen()
{
#ifdef QD_HAVE_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    // The object first: what waits for the name calls at once.
    return bus.isConnected() &&
           bus.registerObject(objectPath(), this, QDBusConnection::ExportScriptableSlots) &&
           bus.registerService(QLatin1String(AppId));
#else
    return false;
#endif
}

void BusProgram::Activate(const QVariantMap &platform)
{
    takeToken(platform);
    emit asked({});
}

void BusProgram::Open(const QStringList &addresses, const QVariantMap &platform)
{
    takeToken(platform);
    for (const QString &address : addresses.mid(0, MostAddresses)) {
        QString why;
        if (const auto request = StartRequest::fromUrl(address, &why)) {
            emit asked(*request);
            continue;
        }
#ifdef QD_HAVE_DBUS
        if (calledFromDBus())
            return sendErrorReply(QDBusError::InvalidArgs, why);
#endif
    }
}

/// As the desktop file names them.
void BusProgram::ActivateAction(const QString &action, const QVariantList &,
                                const QVariantMap &platform)
{
    takeToken(platform);
    if (action == u"overview")
        return emit asked({{}, {}, QStringLiteral("overview")});
    if (action == u"big-screen")
        return emit bigScreenAsked();
    if (action == u"demo")
        return emit demoAsked();
#ifdef QD_HAVE_DBUS
    if (calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("There is no such action."));
#endif
}

} // namespace qd
