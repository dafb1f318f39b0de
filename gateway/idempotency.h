// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QHash>
#include <QObject>

namespace qd {

class RedisClient;

/// Idempotency-Key: the first answer to a key is kept 24 h in Redis, over a restart of the gateway,
/// and given again to the same request. A request that was begun is never begun a second time.
class Idempotency final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const HttpReply &)>;

    explicit Idempotency(RedisClient &redis, QObject *parent = nullptr);

    /// Runs \a run unless \a key was used before. \a request: what makes the request this one
    /// (method, path, body).
    void once(const QByteArray &key, const QByteArray &request,
              const std::function<void(const Answer &)> &run, const Answer &answer);
    /// Answers that Redis could not take are offered to it again.
    void saveAgain();

private:
    static void replay(const QByteArray &digest, const QByteArray &stored, const Answer &answer);
    QByteArray record(const QByteArray &digest, const HttpReply *reply) const;
    bool neverBegun(const QByteArray &digest, const QByteArray &stored) const;
    void store(const QByteArray &key, const QByteArray &value);

    RedisClient &m_redis;
    struct Running
    {
        QByteArray digest;
        QList<Answer> others;
    };
    QHash<QByteArray, Running> m_running;
    QHash<QByteArray, QByteArray> m_unsaved;
    const QString m_instance; ///< tells what this process wrote from what an earlier one did
};

} // namespace qd
