// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redisclient.h"

#include <QCoreApplication>

namespace qd {

/// What an error reply means to a client. One table says the sentence, the pause and the kind.
struct RedisError
{
    Q_DECLARE_TR_FUNCTIONS(qd::RedisError)
public:
    enum Kind : quint8 {
        Other,
        Lost,        ///< our own: the line broke, no reply came
        Credentials, ///< a person has to give others
        Denied,      ///< this user lacks a right
        Starting,    ///< it loads its data, or waits for its master: it will do later
        Unblocked,   ///< normal: ask again at once
        NotAStream,  ///< the key holds something else
        Cluster,     ///< not supported; no other host is asked
        NoWrites,    ///< a replica, its memory or its disk is full: reading goes on
        Crowded,     ///< it has its limit of clients
    } kind = Other;
    QString sentence;    ///< fit for a screen; without address and password; no full stop
    int pauseMs = 5'000; ///< before the same is asked again

    /// \a reply is an error. \a command and \a key: what was asked, to be named.
    static RedisError of(const RespValue &reply, const QByteArray &command = {},
                         const QByteArray &key = {});
};

} // namespace qd
