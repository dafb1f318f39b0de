// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "largequeues.h"
#include "orphans.h"
#include "queuefigures.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace qd {

/// Reads all queues over the command connection, a few at a time, one round at a time: once a
/// second, less often when a round costs more than a few hundred commands or a megabyte. Of one
/// with very large entries only what can be known without reading any (LargeQueues).
class QueueWatch final : public QObject
{
    Q_OBJECT
public:
    QueueWatch(RedisClient &client, HolderOf holderOf, QObject *parent = nullptr);

    void add(const QString &queue); ///< at most 256; more are ignored
    void start();                   ///< polls while the client is ready
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    void pollNow(); ///< none while one is under way, or when stopped
    const QMap<QString, QueueFigures> &queues() const { return m_queues; }
    MaybeInt totalTasks() const; ///< waiting + held over all queues; unknown when one of them is

    static constexpr qint64 orphanIdleMs = 60'000;

signals:
    void polled();  ///< after each round
    void changed(); ///< after a round that found something else than the one before

private:
    struct Round;
    using Take = std::function<void(const RespValue &)>;
    void poll();
    void askNext(const std::shared_ptr<Round> &round);
    void setError(QueueFigures &figures, const RespValue &reply);
    void judgeSize(const std::shared_ptr<Round> &round, const QString &queue,
                   const RespValue &entries);
    bool isLarge(const QString &queue) const;
    void askStream(const std::shared_ptr<Round> &round, const QString &queue);
    void askLength(const std::shared_ptr<Round> &round, const QString &queue);
    void askQueue(const std::shared_ptr<Round> &round, const QString &queue);
    void askGroup(const std::shared_ptr<Round> &round, const QString &queue, size_t index,
                  bool knowsWaiting);
    void count(const std::shared_ptr<Round> &round, const QString &queue, size_t index,
               const StreamId &after, qint64 counted, qint64 bytes);
    /// \a take is not called with an error.
    void ask(const std::shared_ptr<Round> &round, const QString &queue, const QByteArrayList &argv,
             Take take);
    void finished(const std::shared_ptr<Round> &round, const QString &queue);
    void end(const std::shared_ptr<Round> &round);

    RedisClient &m_client;
    HolderOf m_holderOf;
    QMap<QString, QueueFigures> m_queues;
    QHash<QString, QueueRates> m_rates;
    QTimer m_timer;
    QHash<QString, qint64> m_pausedUntilMs; ///< by name: it cannot be read, and will not soon
    LargeQueues m_large;
    int m_atOnce; ///< queues: on a slow line more answers would not come in time
    quint64 m_rounds = 0;
    qint64 m_consumersAtMs = 0; ///< when consumers and idle jobs were last asked for
    bool m_busy = false;
};

} // namespace qd
