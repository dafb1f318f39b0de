// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace qd {

struct RedisHost
{
    QString name; ///< a host name or an address
    quint16 port = 0;

    QString shown() const; ///< "host:6379", "[::1]:6379"; fit for a screen
    bool operator==(const RedisHost &) const = default;
};

/// Where a Redis is and how to sign in. The password is never part of shown().
struct RedisAddress
{
    QString host = QStringLiteral("127.0.0.1"); ///< empty: not known yet, the sentinels are asked
    quint16 port = 6379;
    bool tls = false;
    QString unixPath; ///< not empty: a unix socket
    int db = 0;
    QString user;
    QByteArray password;
    QString caFile;                        ///< empty: the system's authorities
    QString keyPin;                        ///< of the server's public key; empty: any
    QString clientCertFile, clientKeyFile; ///< both or neither
    QString serverName; ///< what the certificate must be for; empty: the host's name
    /// Not empty: host and port are what these say of \a master; asked anew at each connection.
    QList<RedisHost> sentinels;
    QString master;

    /// redis://[user@]host:port/db, rediss://…, unix:///path?db=0,
    /// redis+sentinel://[user@]h1:p,h2:p/master/db (and rediss+sentinel://…). A password in the URL
    /// is refused.
    static RedisAddress parse(const QString &url, QString *error);
    QString shown() const; ///< "redis://user@host:6379/0"
    bool isLocal() const;  ///< by a unix socket or a loopback address
};

} // namespace qd
