// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The insides of RedisClient: what its two source files share.

#include "clock.h"
#include "redisclient.h"
#include "rediserror.h"
#include "redissentinel.h"
#include "redissocket.h"
#include "respreader.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <deque>

namespace qd {

constexpr qint64 redisConnectDeadlineMs = 10'000; ///< to be connected and signed in

struct RedisClient::Private
{
    struct Pending
    {
        RedisClient::Reply reply;
        qint64 deadline;
        QByteArrayList argv; ///< empty: a refusal need not be remembered
    };
    enum State { Closed, Waiting, Connecting, Ready };

    Private(RedisClient *owner, const RedisAddress &where, const QByteArray &name);

    void tryNow();
    void openSocket();
    void signIn();
    void nextStep();
    void signInReply(const QByteArray &step, const RespValue &reply);
    void waitForData(const QString &why, int pauseMs);
    void read();
    void drop(const QString &why, TroubleKind kind = TroubleKind::Unreachable, qint64 retryMs = -1);
    void dropNonsense(const QString &why) { drop(why, TroubleKind::NotTheContract); }
    void drop(const RedisError &error);
    void refuse(const QString &why);
    void abandon();
    void enqueue(const QByteArrayList &argv, Reply reply, qint64 deadlineMs,
                 RespShape shape = RespShape::Tree);
    void remember(const QByteArrayList &argv, const RespValue &refusal);
    const RespValue *refusalOf(const QByteArrayList &argv) const;
    void watchDeadline(qint64 deadline);
    void deadlinePassed();
    static void answerAll(std::deque<Pending> lost, const QString &why, qint64 begunBytes = 0);
    qint64 backOffMs();
    QString sentence(const QString &why) const;
    bool leavesInTheClear() const; ///< the password, for a host that sentinels have named

    RedisClient *q;
    RedisAddress address;
    QByteArray clientName;
    State state = Closed;
    RedisSocket *socket = nullptr;           ///< of this try; child of q
    std::unique_ptr<RedisSentinel> sentinel; ///< null: the address names the host itself
    RespReader reader;
    QByteArray buffer;                   ///< for what is read from the socket
    std::deque<QByteArrayList> steps;    ///< of signing in; the first is under way or about to be
    QHash<QByteArray, RespValue> denied; ///< by right, or by whole command where the key is meant
    QStringList deniedNames;
    std::deque<Pending> pending;
    QTimer retry, deadlines;
    qint64 nextDeadline = 0; ///< 0: none
    qint64 connectBy = 0;
    qint64 readySinceMs = 0;
    int failures = 0;
    quint64 generation = 0; ///< of the connection: a callback may end it
    bool reading = false;
    bool stopWhenRefused = false, refused = false;
    qint64 retryAtMs = 0;
    quint64 bytesIn = 0;
    QString lastError;
    TroubleKind trouble = TroubleKind::None;
};

} // namespace qd
