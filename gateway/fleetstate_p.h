// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The insides of FleetState: what its two source files share.

#include "bodies.h"
#include "bodycache.h"
#include "clock.h"
#include "eventclock.h"
#include "eventlog.h"
#include "fleetstate.h"
#include "rollups.h"
#include "streamtail.h"

#include <QTimer>

namespace qd {

struct FleetState::Private
{
    Private(FleetState *owner, const GatewayConfig &configuration);

    void take(const EntryRange &range, bool live);
    void takeGap(FleetGap gap);
    void remember(const FleetEvent &event);
    void tick();
    void askTime();
    void touch();
    EventClock eventClock(bool live) const;
    qint64 serverNowMs() const
    {
        return clockOffsetMs ? monotonicMs() + *clockOffsetMs : wallClockMs();
    }
    FleetFigures figures() const
    {
        return {workers,   queues.queues(), system.figures(), recent,
                durations, serverNowMs(),   monotonicMs()};
    }
    const KnownWorker *lookUp(const QString &name) const;
    Holder holderOf(const QString &consumer) const;
    QByteArray eventsKey() const { return config.eventsKey.toUtf8(); }

    FleetState *q;
    GatewayConfig config;
    RedisClient commands;
    StreamTail tail;
    WorkerList workers;
    QueueWatch queues;
    Rollups rollups;
    SystemStats system;
    EventLog log;
    std::deque<FleetEvent> recent;
    DurationHistogram durations;
    qint64 processed = 0;
    std::optional<qint64> clockOffsetMs; ///< the Redis server's clock − monotonicMs()
    QTimer ticker, coalesce;
    bool reachable = false, caughtUp = false, reading = false;
    quint64 ticks = 0;
    BodyCache overview, fleetWorkers;
};

} // namespace qd
