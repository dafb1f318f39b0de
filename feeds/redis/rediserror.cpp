// SPDX-License-Identifier: GPL-3.0-or-later
#include "rediserror.h"

#include "text.h"
#include "words.h"

namespace qd {

namespace {

constexpr int lastingPauseMs = 30'000; ///< what only a person can mend
constexpr int startingPauseMs = 1'000;

struct Row
{
    const char *begin; ///< of the reply
    RedisError::Kind kind;
    int pauseMs;
    const char *sentence; ///< %1: the command, %2: the key
};

// The first that fits. Replies of Redis 5 to 8 and Valkey 8.
constexpr Row rows[] = {
    {"LOST ", RedisError::Lost, 0, ""},
    {"NOAUTH", RedisError::Credentials, lastingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "it wants a password (NOAUTH)")},
    {"WRONGPASS", RedisError::Credentials, lastingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "it does not take this user and password (WRONGPASS)")},
    {"ERR invalid password", RedisError::Credentials, lastingPauseMs, // Redis 5
     QT_TRANSLATE_NOOP("quarterdeck", "it does not take this password")},
    {"ERR AUTH <password> called without any password configured", RedisError::Credentials,
     lastingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "it has no password, but one was given: sign in without")},
    {"ERR Client sent AUTH, but no password is set", RedisError::Credentials, lastingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "it has no password, but one was given: sign in without")},
    {"NOPERM", RedisError::Denied, lastingPauseMs, ""},
    {"DENIED", RedisError::Denied, lastingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "it is in protected mode: without a password it serves no "
                                      "other computer (DENIED)")},
    {"LOADING", RedisError::Starting, startingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "it is starting and loads its data (LOADING)")},
    {"MASTERDOWN", RedisError::Starting, startingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "it is a replica that has lost its master and shows nothing "
                                      "until that is back (MASTERDOWN)")},
    {"UNBLOCKED", RedisError::Unblocked, 0,
     QT_TRANSLATE_NOOP("quarterdeck", "its role has changed (UNBLOCKED)")},
    {"WRONGTYPE", RedisError::NotAStream, 5'000,
     QT_TRANSLATE_NOOP("quarterdeck", "the key %2 holds no stream (WRONGTYPE)")},
    {"MOVED ", RedisError::Cluster, lastingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "Redis Cluster is not supported: it names another server for "
                                      "%2, which was not asked (MOVED)")},
    {"ASK ", RedisError::Cluster, lastingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "Redis Cluster is not supported: it names another server for "
                                      "%2, which was not asked (ASK)")},
    {"CLUSTERDOWN", RedisError::Cluster, lastingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck",
                       "Redis Cluster is not supported, and this one is down (CLUSTERDOWN)")},
    {"ERR SELECT is not allowed in cluster mode", RedisError::Cluster, lastingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "Redis Cluster is not supported: it has no databases")},
    {"READONLY", RedisError::NoWrites, 5'000,
     QT_TRANSLATE_NOOP("quarterdeck",
                       "it is a replica and takes no changes: its master does (READONLY)")},
    {"OOM", RedisError::NoWrites, 5'000,
     QT_TRANSLATE_NOOP("quarterdeck", "its memory is full: it takes no new entries (OOM)")},
    {"MISCONF", RedisError::NoWrites, 5'000,
     QT_TRANSLATE_NOOP("quarterdeck", "it cannot save to its disk and takes no changes (MISCONF)")},
    {"NOREPLICAS", RedisError::NoWrites, 5'000,
     QT_TRANSLATE_NOOP("quarterdeck",
                       "too few of its replicas are there: it takes no changes (NOREPLICAS)")},
    {"ERR max number of clients", RedisError::Crowded, 5'000,
     QT_TRANSLATE_NOOP("quarterdeck", "it has reached its greatest number of clients")},
    {"ERR unknown command", RedisError::Other, lastingPauseMs,
     QT_TRANSLATE_NOOP("quarterdeck", "it does not know the command %1: is it older than 5.0?")},
    {"BUSY ", RedisError::Starting, 1'000,
     QT_TRANSLATE_NOOP("quarterdeck", "it is busy with a script (BUSY)")},
};

/// NOPERM is about a command (which it names) or about a key (which it does not name before 7.0).
QString deniedWords(const QByteArray &text, const QString &command, const QString &key)
{
    if (!text.contains(" key"))
        return tr("this user may not use %1 (NOPERM)").arg(command);
    return key.isEmpty() ? tr("this user may not use %1 on that key (NOPERM)").arg(command)
                         : tr("this user may not use %1 on %2 (NOPERM)").arg(command, key);
}

} // namespace

RedisError RedisError::of(const RespValue &reply, const QByteArray &command, const QByteArray &key)
{
    RedisError error;
    const QByteArray &text = reply.text;
    const QString asked =
        command.isEmpty() ? tr("what was asked") : displayText(QString::fromUtf8(command), 60);
    const QString about = displayText(decodeUtf8(key), 80);
    for (const Row &row : rows) {
        if (!text.startsWith(row.begin))
            continue;
        error.kind = row.kind;
        error.pauseMs = row.pauseMs;
        if (row.kind == Lost) {
            error.sentence = displayText(QString::fromUtf8(text.mid(5)), 600);
        } else if (*row.sentence == '\0') {
            error.sentence = deniedWords(text, asked, about);
        } else {
            error.sentence = tr(row.sentence);
            error.sentence.replace(QLatin1String("%1"), asked);
            error.sentence.replace(QLatin1String("%2"), about.isEmpty() ? tr("a key") : about);
        }
        return error;
    }
    error.sentence = displayText(QString::fromUtf8(text.left(500)));
    return error;
}

} // namespace qd
