// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemdark.h"

#ifdef QD_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace qd {

#ifdef QD_HAVE_DBUS
namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString space()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString key()
{
    return QStringLiteral("color-scheme");
}

/// Read wraps its answer in a variant of a variant.
uint schemeOf(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace
#endif

SystemDark::SystemDark(QObject *parent)
    : QObject(parent)
{
}

void SystemDark::start()
{
#ifdef QD_HAVE_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // else a slot that takes one cannot be found by its words
    bus.connect(service(), path(), interface(), QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read =
        QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Read"));
    read.setArguments({space(), key()});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(read, 3000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QVariant> reply = *answer;
        if (!reply.isError())
            take(schemeOf(reply.value()));
    });
#endif
}

void SystemDark::onSettingChanged(const QString &changedSpace, const QString &changedKey,
                                  const QDBusVariant &value)
{
#ifdef QD_HAVE_DBUS
    if (changedSpace == space() && changedKey == key())
        take(schemeOf(value.variant()));
#else
    Q_UNUSED(changedSpace)
    Q_UNUSED(changedKey)
    Q_UNUSED(value)
#endif
}

void SystemDark::take(uint scheme)
{
    if (scheme == 1 || scheme == 2) // 0: no preference
        emit known(scheme == 1);
}

} // namespace qd
