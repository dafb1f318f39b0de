// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "startrequest.h"

#include <QObject>
#include <QVariantMap>
#ifdef QD_HAVE_DBUS
#include <QDBusContext>
#endif

namespace qd {

/// The one program on the session's message bus, by the name of its desktop file, as
/// org.freedesktop.Application: menu entries, links and second starts come to the one that runs,
/// and the bus starts it where none does. GUI thread.
class BusProgram final : public QObject
#ifdef QD_HAVE_DBUS
    ,
                         protected QDBusContext
#endif
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    static constexpr qsizetype MostAddresses = 10; ///< of one call

    using QObject::QObject;

    /// True: the program that runs has taken it. False: none runs, there is no bus, or it hangs
    /// (at most OneProgram::PatienceMs).
    static bool handOver(const StartRequest &request);
    /// From now on we are asked. False: there is no bus, or another program has the name.
    bool listen();

signals:
    void asked(const qd::StartRequest &request);
    void bigScreenAsked();
    void demoAsked();

public slots: // what the bus calls
    Q_SCRIPTABLE void Activate(const QVariantMap &platform);
    Q_SCRIPTABLE void Open(const QStringList &addresses, const QVariantMap &platform);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platform);
};

} // namespace qd
