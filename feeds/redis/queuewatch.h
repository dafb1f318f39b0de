// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"
#include "orphans.h"
#include "streamid.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <deque>

namespace qd {

/// One consumer group of a queue.
struct GroupFigures
{
    QByteArray name;
    MaybeInt waiting; ///< its lag; where Redis cannot say (6.2, after XDEL): counted up to 5000,
                      ///< beyond that unknown
    qint64 held = 0;  ///< its pending list
    qint64 consumers = 0;
    qint64 activeConsumers = 0;             ///< have asked for work within the last minute
    MaybeInt oldestWaitingMs, oldestHeldMs; ///< when they were appended, by the server's clock
    qint64 orphaned = 0;

    bool operator==(const GroupFigures &) const = default;
};

/// One queue as of the last poll; all of it from Redis.
struct QueueFigures
{
    QString name;
    bool exists = false;
    MaybeInt waiting, held, size; ///< of the worst group; without a group everything waits
    MaybeInt oldestMs;            ///< when its oldest task was appended
    MaybeReal rateIn, rateOut;    ///< per second, over the last half minute
    qint64 consumers = 0, activeConsumers = 0, orphaned = 0;
    MaybeInt dead;
    std::vector<GroupFigures> groups;
    QString error; ///< why it cannot be read (another type, no permission)

    bool operator==(const QueueFigures &) const = default;
};

/// Reads all queues once a second over the command connection, everything pipelined; one round at a
/// time.
class QueueWatch final : public QObject
{
    Q_OBJECT
public:
    QueueWatch(RedisClient &client, HolderOf holderOf, QObject *parent = nullptr);

    void add(const QString &queue); ///< at most 256; more are ignored
    void start();                   ///< polls while the client is ready
    void stop();
    void pollNow() { poll(); } ///< none while one is under way
    const QMap<QString, QueueFigures> &queues() const { return m_queues; }
    qint64 totalTasks() const; ///< waiting + held over all queues, as far as known

    static constexpr qint64 orphanIdleMs = 60'000;

signals:
    void polled();  ///< after each round
    void changed(); ///< after a round that found something else than the one before

private:
    struct Round;
    struct Sample
    {
        qint64 atMs = 0, added = 0, size = 0;
    };
    void poll();
    void askGroups(const std::shared_ptr<Round> &round, const QString &queue,
                   const RespValue &groups);
    void askGroup(const std::shared_ptr<Round> &round, const QString &queue, size_t index,
                  const StreamId &lastDelivered);
    void finish(const std::shared_ptr<Round> &round);
    void reckon(QueueFigures &figures, const MaybeInt &length, const MaybeInt &added);

    RedisClient &m_client;
    HolderOf m_holderOf;
    QMap<QString, QueueFigures> m_queues;
    QHash<QString, std::deque<Sample>> m_samples;
    QTimer m_timer;
    QSet<QByteArray> m_unreadable; ///< this user may not
    quint64 m_rounds = 0;
    bool m_busy = false;
};

} // namespace qd
