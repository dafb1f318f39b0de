// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "worker.h"

#include <QByteArray>
#include <QPair>

namespace qd {

/// What an entry of fleet_events means, whatever its spelling.
enum class EventKind : quint8 {
    Unknown, WorkerStarted, WorkerStopped, Heartbeat, JobStarted, JobFinished, JobFailed,
    WorkerError, CronStarted, CronFinished, CronFailed, ControlApplied, ControlFailed
};

/// One entry of fleet_events, typed and bounded. Text fields are at most 4096 code units, at most 64 fields.
struct FleetEvent
{
    QString id;         ///< "ms-seq"
    EventKind kind = EventKind::Unknown;
    QString type;       ///< as it came
    QString worker;     ///< worker_id
    qint64 timestampMs = 0; ///< the timestamp field; NaN and nonsense: the id's milliseconds
    QString job, queue, status, error, host, cron, action, requestId;
    MaybeReal durationMs, memoryMb, uptimeSeconds;
    MaybeInt pid, processed, failed, exitCode, scheduledForMs;
    QList<QPair<QString, QString>> fields; ///< all, as they came

    bool operator==(const FleetEvent &) const = default;
};

/// The one table of event names and spellings. "error" is a job's end with a job, else WorkerError; a job event
/// with a cron field is a cron event.
EventKind eventKind(QStringView type, bool hasJob, bool hasCron);
QString eventKindWord(EventKind kind); ///< canonical name: "job_finished", …; "" for Unknown

/// From field-value pairs (Redis) …
FleetEvent fleetEvent(const QString &id, const QList<QPair<QString, QString>> &fields);
/// … or from the JSON object of /events (values may be strings, numbers, null; job_id "None" is none).
FleetEvent fleetEvent(const QString &id, const QJsonObject &object);

/// A line of activity of an event: its kind, outcome and one sentence.
ActivityEntry activityEntry(const FleetEvent &event);

/// Folds an event into what is known of its worker: status, current job, counts, average time (mean of all durations
/// seen), memory, heartbeat. Counts come from the event where it carries them, else are added up. Pure.
struct WorkerTally
{
    qint64 timed = 0;
    double timeSumMs = 0;
    qint64 jobStartedMs = 0; ///< by the event's clock; 0: no job, or its start was not seen
    qint64 startedMs = 0;    ///< 0: not known
    qint64 lastEventMs = 0;
    bool carriesTotals = false; ///< some event carried tasks_processed or tasks_failed: they count from process start
};
void foldEvent(Worker &worker, WorkerTally &tally, const FleetEvent &event);

/// Makes a folded worker a record as of \a serverTimeMs (by the events' clock), received at monotonic \a receivedAtMs:
/// fills uptime and the current job's seconds from the tally.
void stampWorker(Worker &worker, const WorkerTally &tally, qint64 serverTimeMs, qint64 receivedAtMs);

} // namespace qd
Q_DECLARE_METATYPE(qd::FleetEvent)
