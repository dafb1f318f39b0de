// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace qd {

/// Replies that no Redis would send, for RespServer: what to answer to \a command.
struct HostileReply
{
    const char *name;
    const char *command; ///< "PING": at once; "XINFO", "XREAD": when signed in already
    QJsonObject reply;
};

inline QList<HostileReply> hostileReplies()
{
    const auto raw = [](const char *text) {
        return QJsonObject{{QStringLiteral("before"), QString::fromLatin1(text)}};
    };
    const auto repeated = [](const QString &before, const char *piece, double times) {
        return QJsonObject{{QStringLiteral("before"), before},
                           {QStringLiteral("repeat"), QString::fromLatin1(piece)},
                           {QStringLiteral("times"), times}};
    };
    QList<HostileReply> all{
        {"a web server", "PING", raw("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n")},
        {"garbage", "PING", repeated(QString(), "\x01\xff\x80garbage", 1'000)},
        {"bytes without an end", "XREAD", repeated(QString(), "x", -1)},
        {"an endless simple string", "XREAD", repeated(QStringLiteral("+"), "x", -1)},
        {"an endless error", "XINFO", repeated(QStringLiteral("-"), "x", -1)},
        {"an endless number", "XREAD", repeated(QStringLiteral(":"), "1", -1)},
        {"512 MB announced", "XREAD", raw("$536870912\r\n")},
        {"512 MB sent", "XREAD", repeated(QStringLiteral("$536870912\r\n"), "x", 536870912)},
        {"2147483647 elements announced", "XREAD", raw("*2147483647\r\n")},
        {"elements without an end", "XREAD",
         repeated(QStringLiteral("*2147483647\r\n"), ":1\r\n", -1)},
        {"a million nested arrays", "XREAD", repeated(QString(), "*1\r\n", 1'000'000)},
        {"many small replies", "XREAD", repeated(QString(), "+OK\r\n", -1)},
        {"a wrong terminator", "XREAD", raw("$5\r\nhelloXX+OK\r\n")},
        {"one reply too many", "XINFO", raw("-ERR no such key\r\n+EXTRA\r\n")},
        {"the answer to something else", "XREAD", raw("+OK\r\n")},
        {"a number out of range", "XREAD", raw(":99999999999999999999999\r\n")},
        {"a length out of range", "XREAD", raw("$9223372036854775807\r\n")},
        {"a negative length", "XREAD", raw("*-7\r\n")},
        {"another count", "XREAD", raw("*4294967296\r\n")},
        {"a push", "XREAD", raw(">2\r\n+message\r\n+x\r\n")},
        {"a map", "XREAD", raw("%1\r\n+a\r\n+b\r\n")},
        {"a null of RESP3", "XREAD", raw("_\r\n")},
        {"a double", "XREAD", raw(",3.14\r\n")},
    };
    return all;
}

} // namespace qd
