// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streamtail.h"

#include <deque>

namespace qd {

/// One consumer of a group.
struct ConsumerFigures
{
    QByteArray name;
    qint64 held = 0;
    qint64 idleSeconds = 0; ///< since it last asked for work; rounded so that it seldom changes

    bool operator==(const ConsumerFigures &) const = default;
};

/// One consumer group of a queue.
struct GroupFigures
{
    QByteArray name;
    MaybeInt waiting; ///< its lag; where Redis cannot say (6.2, after XDEL): counted up to 5000
                      ///< or a few MB, beyond that unknown
    qint64 held = 0;  ///< its pending list
    qint64 consumers = 0;
    qint64 activeConsumers = 0;             ///< have asked for work within the last minute
    MaybeInt oldestWaitingMs, oldestHeldMs; ///< when they were appended, by the server's clock
    qint64 orphaned = 0;
    StreamId lastDelivered;
    std::vector<ConsumerFigures> members; ///< the first ones, at most mostMembers
    static constexpr size_t mostMembers = 50;

    bool operator==(const GroupFigures &) const = default;
};

/// One queue as of the last poll; all of it from Redis.
struct QueueFigures
{
    QString name;
    bool exists = false;
    /// Of the worst group; without a group everything waits. Unknown when a group's is.
    MaybeInt waiting, held, size;
    MaybeInt oldestMs;         ///< when its oldest task was appended
    MaybeReal rateIn, rateOut; ///< per second, over the last half minute
    qint64 consumers = 0, activeConsumers = 0, orphaned = 0;
    MaybeInt dead;
    std::vector<GroupFigures> groups;
    QString error; ///< why it cannot be read (another type, no permission)
    QString note;  ///< what of it is not read, and why

    bool operator==(const QueueFigures &) const = default;

    void sumUp(const MaybeInt &length); ///< the queue's figures from its groups' and its XLEN
};

/// How fast tasks come and go, from what was added (Redis 7) and what is still there.
class QueueRates final
{
public:
    void add(const MaybeInt &added, const MaybeInt &size, qint64 nowMs);
    MaybeReal in, out; ///< per second, over the last half minute; unknown during the first seconds

private:
    struct Sample
    {
        qint64 atMs = 0, added = 0, size = 0;
    };
    std::deque<Sample> m_samples;
};

} // namespace qd
