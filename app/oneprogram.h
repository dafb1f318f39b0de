// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "startrequest.h"

#include <QLocalServer>
#include <QObject>

namespace qd {

/// One program for the saved fleets of a person: a second start hands over what it was asked for
/// and goes. Over a socket in the user's runtime folder that nobody else can open (mode 0600, the
/// other end's user is looked at): the way on Windows and macOS, and on Linux where there is no
/// message bus, or the two starts see different ones (ssh, a kiosk). With one BusProgram comes
/// first. GUI thread.
class OneProgram final : public QObject
{
    Q_OBJECT
public:
    static constexpr int PatienceMs = 2000;

    explicit OneProgram(const QString &path, QObject *parent = nullptr);

    static QString defaultPath(); ///< "": there is no such folder here
    /// True: the program that runs has taken it. Waits at most PatienceMs: one that hangs does not
    /// keep a person from starting another.
    static bool handOver(const QString &path, const StartRequest &request);
    /// From now on starts are handed over to us. False: it cannot be; nothing else is lost.
    bool listen();

signals:
    void asked(const qd::StartRequest &request);

private:
    void take(QLocalSocket *socket);

    QString m_path;
    QLocalServer m_server;
};

} // namespace qd
