// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#ifdef QD_HAVE_DBUS
#include <QDBusVariant>
#else
class QDBusVariant;
#endif

namespace qd {

/// Whether the desktop prefers dark: told by the XDG desktop portal (org.freedesktop.appearance
/// color-scheme) and at each change; without D-Bus or portal nothing is told and the palette
/// decides. Never blocks. GUI thread.
class SystemDark final : public QObject
{
    Q_OBJECT
public:
    explicit SystemDark(QObject *parent = nullptr);
    void start();

signals:
    void known(bool dark);

private slots:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(uint scheme);
};

} // namespace qd
