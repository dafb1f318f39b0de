// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopsession.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

namespace qd {

DesktopSession::DesktopSession(QGuiApplication &application, const QStringList &restart,
                               QObject *parent)
    : QObject(parent)
{
    application.installEventFilter(this);
#ifndef QT_NO_SESSIONMANAGER
    // Direct: the manager waits for both to return.
    connect(&application, &QGuiApplication::commitDataRequest, this, [this] { commit(); });
    connect(&application, &QGuiApplication::saveStateRequest, this,
            [restart](QSessionManager &manager) {
                // Qt's own would add options that are none of ours.
                manager.setRestartHint(restart.isEmpty() ? QSessionManager::RestartNever
                                                         : QSessionManager::RestartIfRunning);
                manager.setRestartCommand(restart);
                manager.setDiscardCommand(QStringList());
            });
#else
    Q_UNUSED(restart)
#endif
}

void DesktopSession::commit()
{
    m_ending = true;
    emit ending();
}

/// A session that ends tells us to quit, which would ask every window: one that asks a person
/// before it closes would hold the logout up.
bool DesktopSession::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || !m_ending)
        return QObject::eventFilter(watched, event);
    QCoreApplication::exit(0);
    return true;
}

} // namespace qd
