// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redisclient.h"

namespace qd {

/// The body of /performance/metrics from fleet_history: every minute up to 24 hours, coarser beyond
/// (at most 1440 points a series). At most 8 MiB: with many workers the steps of their series get
/// longer ("step_seconds"), and beyond 200 of them the busiest stand in it ("workers_left_out"). \a
/// done gets status and body once. Percentiles of several minutes together are the mean of the
/// minutes' percentiles, weighted by their jobs.
void readPerformance(RedisClient &client, const QByteArray &historyKey, int hours,
                     qint64 serverNowMs,
                     std::function<void(int status, const QByteArray &body)> done);

} // namespace qd
