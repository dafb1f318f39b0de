// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requeue.h"

namespace qd {

/// Gives dead letters back to their queue by one fixed script each: appends the job's own fields
/// with requeued_from, and removes the dead entry only with that. One atomic step: no job is lost
/// or doubled wherever the connection drops. \a request: ids of dead letters; empty: all that are
/// there now and older than minIdleMs by \a serverNowMs, at most mostDeadLetters of them, oldest
/// first. done: one outcome an id, in order ("requeued", "gone"); nullopt: Redis did not answer
/// before anything was changed.
constexpr int mostDeadLetters = 10'000;
void requeueDeadLetters(RedisClient &client, const RequeueRequest &request, qint64 serverNowMs,
                        std::function<void(std::optional<std::vector<RequeueOutcome>>)> done);

} // namespace qd
