// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"
#include "workerfields.h"

namespace qd {

struct AlertSight;
struct CronJob;
struct QueueRow;

/// Where a rule's figure is read. States are numbers of their own kind: only "changed" asks them.
enum class AlertSource : quint8 {
    Field, ///< of a worker: AlertReading::field
    Presence,
    Status,
    ActivityAge,
    HeartbeatAge,
    Size,
    Waiting,
    Held,
    OldestAge,
    Orphaned,
    Dead,
    Change,
    Readers,
    CronMissed,
    LastDuration,
    SinceLastRun,
    Throughput,
    ErrorRate,
    TasksWaiting,
    ActiveWorkers,
    StaleWorkers,
    AllWorkers,
    Cpu,
    Memory,
    Disk,
    Load,
    ResponseTime,
    DataAge,
    Reconnects,
    Malformed,
    Dropped,
    Connected
};

/// How a figure is read.
struct AlertReading
{
    AlertSource source = AlertSource::Presence;
    WorkerField field = WorkerField::Name;

    bool ticks() const; ///< another value as time goes on, without news
};
/// Of a figure of alertFigures(); nullopt: there is none of that name.
std::optional<AlertReading> alertReading(AlertSubject of, const QString &figure);

/// The values, in the figure's unit; nullopt: not known. Nothing is allocated.
MaybeReal alertValue(const AlertReading &reading, const WorkerRow &row, qint64 nowMs);
MaybeReal alertValue(const AlertReading &reading, const QueueRow &row, qint64 nowMs);
MaybeReal alertValue(const AlertReading &reading, const CronJob &job, qint64 serverNowMs);
MaybeReal alertValue(const AlertReading &reading, const AlertSight &sight); ///< fleet, connection

/// A value of a figure as a person reads it: "23.4%", "1,247", "6 m 12 s".
QString alertValueText(const AlertFigure &figure, const MaybeReal &value);

} // namespace qd
