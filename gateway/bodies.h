// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetstate.h"
#include "queuewatch.h"
#include "requeue.h"
#include "systemstats.h"
#include "workerlist.h"

#include <deque>

namespace qd {

class JsonWriter;

/// How long jobs took, in Prometheus' cumulative buckets.
struct DurationHistogram
{
    static constexpr double bounds[] = {0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300};
    qint64 buckets[std::size(bounds)] = {};
    qint64 count = 0;
    double sumSeconds = 0;

    void add(double seconds);
};

/// All that the bodies are made of, looked at for a moment.
struct FleetFigures
{
    const WorkerList &workers;
    const QMap<QString, QueueFigures> &queues;
    const SystemFigures &system;
    const std::deque<FleetEvent> &recent; ///< oldest first, no heartbeats
    const DurationHistogram &durations;
    qint64 serverNowMs = 0, monotonicNowMs = 0;
};

// Whole JSON documents, UTF-8, one line. Pure functions of the figures.
QByteArray overviewJson(const FleetFigures &fleet);
QByteArray liveEventJson(const FleetFigures &fleet);
QByteArray queueStatusJson(const FleetFigures &fleet);
QByteArray fleetWorkersJson(const FleetFigures &fleet);
QByteArray detailsJson(const FleetFigures &fleet, const KnownWorker &known);
/// {"success": true, "results": [{"id", "outcome", "new_id"}]}; with errors success is false and
/// says so.
QByteArray requeueBody(const std::vector<RequeueOutcome> &outcomes, int *status);
QByteArray errorJson(const QString &message); ///< {"success": false, "message": …}

/// The entry as one object: all fields as they came and nothing else; numbers where the contract
/// says number.
QByteArray eventJson(const FleetEvent &event);

/// The event as one object of recent_activity.
void writeActivity(JsonWriter &json, const FleetFigures &fleet, const FleetEvent &event);

/// A gap of the stream as an event that stands among the others in recent_activity.
FleetEvent gapEvent(const FleetGap &gap, qint64 serverNowMs);

QByteArray prometheusText(const FleetFigures &fleet, qint64 processed, int activeConnections);

/// Every worker's record as of now, in order.
std::vector<Worker> stampedAll(const FleetFigures &fleet);
/// Waiting + held; unknown while one of the queues cannot be told.
MaybeInt tasksInQueues(const FleetFigures &fleet);

/// Not down: running, idle, busy, paused, starting …
qint64 activeWorkers(const FleetFigures &fleet);

} // namespace qd
