// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue.h"
#include "worker.h"

namespace qd {

/// What a worker's Redis counters stood at when the API last told its own.
struct CountersAtRow
{
    MaybeInt processed, failed;
};

/// One worker that both ways in know. Names, the status word, details and totals are the API's;
/// heartbeat and its age, current job, what Redis alone knows are Redis'. The one exception: a stop
/// or crash that Redis reported after the API's row came in is news that the row cannot hold yet.
Worker mergedWorker(const Worker &api, const Worker &redis);

/// The same while the API is away: as Redis says, under the API's name and key; totals go on from
/// the API's by what Redis has counted since.
Worker workerWithoutApi(const Worker &api, const Worker &redis, const CountersAtRow &then);

/// A worker that only a way in knows which is away: its name and totals stay, what it does now is
/// not known; its age goes on.
Worker unknownNow(Worker worker);

/// One queue of the same name: depth, waiting, held, rates are Redis'; limit and all else the
/// API's.
Queue mergedQueue(const Queue &api, const Queue &redis);
Queue unknownNow(const Queue &queue);

} // namespace qd
