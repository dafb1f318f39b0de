// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"

namespace qd {

/// The queues of a fleet with two ways in, and its totals: depth, waiting, held, orphaned, dead and
/// rates under each name are Redis'; limits and the fleet's total, as given, the API's. Feed
/// thread.
class JointQueues final
{
public:
    struct Side
    {
        QList<Queue> queues;
        std::optional<QueueTotals> totals;
        bool told = false;
        bool known = true;      ///< it still tells of now
        qint64 firstUpAtMs = 0; ///< monotonicMs(); 0: never yet
    };
    Side api, redis;

    static void take(Side &side, const FeedBatch &batch);
    /// In a batch that brings news of queues: all of them, put together; none while a side is about
    /// to tell its own for the first time: without its figures it would look as if nothing waited.
    void fill(FeedBatch &batch, qint64 nowMs) const;
    bool isEmpty() const { return api.queues.isEmpty() && redis.queues.isEmpty(); }

private:
    QList<Queue> all() const;
};

} // namespace qd
