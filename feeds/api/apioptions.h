// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

namespace qd {

/// How an API connection is made. The token never leaves this struct except into an Authorization
/// header.
struct ApiOptions
{
    QUrl base; ///< http(s)://host[:port]/path without trailing slash; no user info, no fragment
    bool fleetRoutes =
        false;        ///< base is the fleet routes' base (…/api) instead of the worker API's
    QByteArray token; ///< empty: none is sent
    QString caFile;   ///< the only trusted certificate authority; empty: the system's
    QString keyPin;   ///< of the server's public key; empty: any
    qint64 timeoutMs = 10000; ///< connect + headers or first data; a whole answer may take 3x
    double staleAfterSeconds = 120;
    QHash<QString, QString> addresses; ///< display name → address, from the profile
    QHash<QString, QString> schedules; ///< cron job → its expression, from the profile
    QString lastEventId; ///< fleet routes: where to resume ("0": from the start; empty: from now)
};

/// Checks and normalises an address a person typed: scheme http/https (http only to loopback), no
/// user:password, no fragment, no query, trailing slashes removed, IDN as punycode. Returns an
/// invalid QUrl and a sentence in \a error. \a plainHttp: a person has allowed http to any computer.
QUrl checkedApiBase(const QString &typed, QString *error, bool plainHttp = false);

/// True for 127.0.0.0/8, ::1 and localhost.
bool isLoopback(const QUrl &url);

} // namespace qd
