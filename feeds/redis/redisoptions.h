// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redisclient.h"

#include <QHash>
#include <QStringList>

namespace qd {

/// A fleet on Redis: where it is and what its keys are called (contracts/fleet-redis.md).
struct RedisOptions
{
    RedisAddress address;
    QByteArray eventsKey = "fleet_events";
    QByteArray controlKey = "fleet_control";
    QByteArray historyKey = "fleet_history";
    QStringList queues = {QStringLiteral("scrape_jobs")}; ///< keys, or patterns with * ? [
    double staleAfterSeconds = 30;
    qint64 timeoutMs = 10'000;
    size_t activityRing = 10'000;  ///< lines that may wait for the receiver; more are counted
    bool waitsForReceiver = false; ///< nothing is given up: reading pauses while too much waits
    qint64 backlog = 200'000; ///< of what stands in the stream at the start, the newest so many
    QHash<QString, QString> schedules; ///< cron job → its expression, from the profile
    QString from; ///< where to read on: an entry's id, "0" from the start; empty: the backlog
};

} // namespace qd
