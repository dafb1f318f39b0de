// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "worker.h"

#include <QByteArrayView>
#include <QPair>
#include <span>

namespace qd {

/// What an entry of fleet_events means, whatever its spelling.
enum class EventKind : quint8 {
    Unknown,
    WorkerStarted,
    WorkerStopped,
    Heartbeat,
    JobStarted,
    JobFinished,
    JobFailed,
    WorkerError,
    CronStarted,
    CronFinished,
    CronFailed,
    ControlApplied,
    ControlFailed
};

/// What an entry says, typed and bounded. Text is QString (owned), or QByteArrayView (UTF-8 as
/// received, valid as long as the bytes it was read from).
template<typename Text>
struct EventData
{
    EventKind kind = EventKind::Unknown;
    Text type{};            ///< as it came
    Text worker{};          ///< worker_id
    qint64 timestampMs = 0; ///< the timestamp field; NaN and nonsense: the id's milliseconds
    qint64 takenMs = 0; ///< the id's milliseconds, when the stream took it in; 0: the id is no time
    Text job{}, queue{}, status{}, error{}, host{}, cron{}, schedule{}, action{}, requestId{};
    MaybeReal durationMs, memoryMb, uptimeSeconds;
    MaybeInt pid, processed, failed, exitCode, scheduledForMs;

    /// When it happened: its own stamp, but never later than the stream took the entry in (a clock
    /// that runs ahead must not keep a dead worker fresh).
    qint64 happenedMs() const
    {
        constexpr qint64 Year2001Ms =
            978'307'200'000; // smaller ids were written by hand, they are no time
        return takenMs >= Year2001Ms && takenMs < timestampMs ? takenMs : timestampMs;
    }

    bool operator==(const EventData &) const = default;
};
using EventView = EventData<QByteArrayView>;

/// name, value, name, value, …: words that stand one after another in one buffer. Word i is what
/// lies between bounds i and i + 1.
class WordList
{
public:
    WordList(const char *bytes, std::span<const quint32> bounds)
        : m_bytes(bytes)
        , m_bounds(bounds)
    {
    }
    size_t size() const { return m_bounds.empty() ? 0 : m_bounds.size() - 1; }
    QByteArrayView operator[](size_t i) const
    {
        return {m_bytes + m_bounds[i], qsizetype(m_bounds[i + 1] - m_bounds[i])};
    }

private:
    const char *m_bytes;
    std::span<const quint32> m_bounds;
};

/// One entry of fleet_events with all it carries. Text fields are at most 4096 code units, at most
/// 64 fields.
struct FleetEvent : EventData<QString>
{
    QString id;                            ///< "ms-seq"
    QList<QPair<QString, QString>> fields; ///< all, as they came

    bool operator==(const FleetEvent &) const = default;
};

/// The one table of event names and spellings. "error" is a job's end with a job, else WorkerError;
/// a job event with a cron field is a cron event.
EventKind eventKind(QByteArrayView type, bool hasJob, bool hasCron);
QString eventKindWord(EventKind kind); ///< canonical name: "job_finished", …; "" for Unknown

/// Reads them without copying: for loops over very many entries, where most of what an entry
/// carries is never shown. Same meaning as fleetEvent(). \a idMs: the id's milliseconds.
EventView eventView(quint64 idMs, const WordList &words);

/// From field-value pairs (Redis) …
FleetEvent fleetEvent(const QString &id, const QList<QPair<QString, QString>> &fields);
/// … or from the JSON object of /events (values may be strings, numbers, null; job_id "None" is
/// none).
FleetEvent fleetEvent(const QString &id, const QJsonObject &object);

/// A worker that stopped with a code other than 0, or without one and its word says so; never one
/// whose word is "stopped": then the end was asked for.
bool crashed(const MaybeInt &exitCode, const QString &status);

/// A line of activity of an event: its kind, outcome and one sentence.
ActivityEntry activityEntry(const FleetEvent &event);

/// Folds an event into what is known of its worker: status, current job, counts, average time (mean
/// of all durations seen), memory, heartbeat. Counts come from the event where it carries them,
/// else are added up. Pure.
struct WorkerTally
{
    qint64 timed = 0;
    double timeSumMs = 0;
    qint64 jobStartedMs = 0; ///< by the event's clock; 0: no job, or its start was not seen
    qint64 startedMs = 0;    ///< 0: not known
    qint64 lastEventMs = 0;
    bool carriesTotals = false; ///< some event carried tasks_processed or tasks_failed: they count
                                ///< from process start
};
void foldEvent(Worker &worker, WorkerTally &tally, const FleetEvent &event);
void foldEvent(Worker &worker, WorkerTally &tally, const EventView &event);

/// Makes a folded worker a record as of \a serverTimeMs (by the events' clock), received at
/// monotonic \a receivedAtMs: fills uptime and the current job's seconds from the tally.
void stampWorker(Worker &worker, const WorkerTally &tally, qint64 serverTimeMs,
                 qint64 receivedAtMs);

} // namespace qd
Q_DECLARE_METATYPE(qd::FleetEvent)
