// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointqueues.h"

#include "jointrecords.h"

namespace qd {

namespace {

constexpr qint64 toldWithinMs = 3'000; ///< Redis reads its queues every second

const Queue *named(const QList<Queue> &queues, const QString &name)
{
    for (const Queue &queue : queues) {
        if (queue.name == name)
            return &queue;
    }
    return nullptr;
}

bool isDue(const JointQueues::Side &side, qint64 nowMs)
{
    return side.known && !side.told &&
           (side.firstUpAtMs == 0 || nowMs - side.firstUpAtMs < toldWithinMs);
}

} // namespace

void JointQueues::take(Side &side, const FeedBatch &batch)
{
    if (batch.queuesComplete)
        side.queues = batch.queues;
    if (batch.queueTotals)
        side.totals = batch.queueTotals;
    side.told = side.told || batch.queuesComplete || batch.queueTotals;
}

void JointQueues::fill(FeedBatch &batch, qint64 nowMs) const
{
    if (isDue(api, nowMs) || isDue(redis, nowMs)) { // all of them come with the next
        batch.queues.clear();
        batch.queuesComplete = false;
        batch.queueTotals.reset();
        return;
    }
    if (batch.queuesComplete)
        batch.queues = all();
    if (!(batch.queuesComplete || batch.queueTotals) || !(api.known || redis.known))
        return;
    // The server's total as given; the sum of what Redis has where there is none.
    QueueTotals totals = api.known && api.totals ? *api.totals : QueueTotals();
    if (!totals.totalQueuedTasks && redis.known && redis.totals)
        totals.totalQueuedTasks = redis.totals->totalQueuedTasks;
    batch.queueTotals = totals;
}

QList<Queue> JointQueues::all() const
{
    const bool none = !api.known && !redis.known; // the last that was known stays
    QList<Queue> queues;
    for (const Queue &queue : api.queues) {
        const Queue *const other = named(redis.queues, queue.name);
        if (other && (redis.known || none))
            queues.append(api.known || none ? mergedQueue(queue, *other) : *other);
        else
            queues.append(api.known || none ? queue : unknownNow(queue));
    }
    for (const Queue &queue : redis.queues) {
        if (!named(api.queues, queue.name))
            queues.append(redis.known || none ? queue : unknownNow(queue));
    }
    return queues;
}

} // namespace qd
