// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronexpression.h"
#include "fleetevent.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace qd {

/// How a scheduled run went; the status of a cron job is that of its newest run.
enum class CronOutcome : quint8 { Unknown, Running, Succeeded, Failed, Missed };
QString cronOutcomeWord(CronOutcome outcome); ///< "unknown", "running", "succeeded", …

/// One scheduled run, or one that did not come (Missed: only dueMs is known). Times by the server's
/// clock.
struct CronRun
{
    MaybeInt dueMs; ///< scheduled_for; of a missed run when it was expected
    MaybeInt startedMs, endedMs;
    MaybeReal durationMs; ///< as told, else from start to end
    CronOutcome outcome = CronOutcome::Unknown;
    QString error, worker, job;

    /// When it was due, else when it began; 0: nothing is known.
    qint64 atMs() const { return dueMs.value_or(startedMs.value_or(endedMs.value_or(0))); }
    bool operator==(const CronRun &) const = default;
};

/// What is known of one scheduled job.
struct CronJob
{
    static constexpr qsizetype mostRuns = 60;

    QString name;        ///< at most 256 code units
    QString schedule;    ///< as an event carried it; empty: none did
    QString profileSchedule; ///< as the fleet's profile says; counts where no event told one
    QList<CronRun> runs; ///< oldest first, at most mostRuns, missed ones among them
    MaybeInt intervalMs; ///< of its rhythm, or to its next due time; nullopt: none (yet)
    /// Its due times are reckoned from the schedule, by a clock so far ahead of UTC; nullopt: they
    /// are learned from its runs.
    MaybeInt scheduleOffsetMs;
    MaybeInt nextMs; ///< when the next run is expected; may have passed by less than the grace
    MaybeInt missed; ///< runs that did not come; nullopt: without a rhythm nobody can tell
    MaybeInt lastMissedMs; ///< when the last of them was due

    /// What its due times are reckoned from; empty: nothing.
    const QString &expression() const { return schedule.isEmpty() ? profileSchedule : schedule; }
    bool operator==(const CronJob &) const = default;
};

CronOutcome cronStatus(const CronJob &job);     ///< Running while any run is; else of the newest
const CronRun *lastCronRun(const CronJob &job); ///< the newest that came; nullptr: none
/// The newest run of which the outcome is known, when it failed or was missed; nullptr: all is
/// well. A run that has only begun changes nothing about it.
const CronRun *cronTrouble(const CronJob &job);

/// What cron jobs need of an event: a run of one of them, or a worker's process that came or went.
struct CronEvent
{
    EventKind kind = EventKind::Unknown; ///< Cron…, WorkerStarted or WorkerStopped
    QString name, worker, job, error, schedule;
    qint64 atMs = 0; ///< 0: its time is nonsense, such an event tells nothing
    MaybeInt dueMs;
    MaybeReal durationMs;
    bool crashed = false; ///< WorkerStopped: not of its own will
};
bool concernsCrons(EventKind kind);
CronEvent cronEvent(const FleetEvent &event);
CronEvent cronEvent(const EventView &event);

/// What is kept beside a cron job to learn its rhythm.
struct CronTally
{
    static constexpr qsizetype mostTimes = 32;

    QList<qint64> timesMs; ///< of the newest runs that came, rising: due times, or starts
    bool byDue = false;    ///< the events tell due times: runs without one are out of turn
    MaybeInt judgedMs;     ///< up to here every expected run has come or is counted as missed
    QString scheduleRead;  ///< of which expression is
    std::optional<CronExpression> expression;
};

/// A time of which nobody recorded anything: a gap in the stream, its server away.
struct CronAbsence
{
    qint64 fromMs = 0, toMs = 0;
};

/// A run that is later than this is missed: 10 % of the interval, as a rhythm is taken for stable
/// when its intervals differ by no more; and at least 30 s, for a scheduler that looks twice a
/// minute and a worker that is busy.
qint64 cronGraceMs(qint64 intervalMs);

/// Folds an event into its cron job. Twice, out of order, without its counterpart: all is taken as
/// it comes. Pure.
void foldCron(CronJob &cron, CronTally &tally, const CronEvent &event);
/// A worker's process came or went: a run of it that has not ended never will. When it crashed the
/// run failed; else nobody knows. Returns whether something changed.
bool endCronRuns(CronJob &cron, const CronEvent &event);
/// The clock by which all this happened was set by so much.
void moveCron(CronJob &cron, CronTally &tally, qint64 ms);
/// Looks for missed runs. \a knownToMs: everything that was recorded up to then has been folded.
/// At most 1,000 runs at a time are judged. Returns whether something changed.
bool judgeCron(CronJob &cron, CronTally &tally, qint64 knownToMs,
               const QList<CronAbsence> &absences);

} // namespace qd
Q_DECLARE_METATYPE(qd::CronJob)
