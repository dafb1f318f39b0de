// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronjob.h"

#include "cronrhythm.h"

#include "text.h"
#include "words.h"

#include <algorithm>
#include <limits>

namespace qd {

namespace {

constexpr qsizetype MaxName = 256, MaxError = 300;
constexpr qint64 DayMs = 86'400'000, Year2001Ms = 978'307'200'000;

QString text(const QString &value, qsizetype most)
{
    return value.left(most);
}

QString text(QByteArrayView value, qsizetype most)
{
    return decodeUtf8(value).left(most);
}

template<typename Event>
CronEvent read(const Event &event)
{
    CronEvent out;
    out.kind = event.kind;
    out.name = text(event.cron, MaxName);
    out.worker = text(event.worker, MaxName);
    out.job = text(event.job, MaxName);
    out.error = text(event.error, MaxError);
    out.schedule = text(event.schedule, MaxName);
    out.durationMs = event.durationMs;
    out.crashed = event.kind == EventKind::WorkerStopped &&
                  crashed(event.exitCode, text(event.status, MaxName));
    out.atMs = event.happenedMs() >= Year2001Ms ? event.happenedMs() : event.takenMs;
    if (out.atMs < Year2001Ms)
        out.atMs = 0;
    // Nobody runs what is due tomorrow, nor what was due last year.
    if (event.scheduledForMs && *event.scheduledForMs <= out.atMs + DayMs &&
        *event.scheduledForMs >= out.atMs - 31 * DayMs)
        out.dueMs = event.scheduledForMs;
    return out;
}

bool differ(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

/// Is \a event about \a run? Where nothing names the run, times tell.
bool isAbout(const CronRun &run, const CronEvent &event)
{
    if (run.outcome == CronOutcome::Missed)
        return false;
    if (run.dueMs && event.dueMs)
        return run.dueMs == event.dueMs;
    if (differ(run.job, event.job))
        return false;
    const bool sameJob = !run.job.isEmpty() && run.job == event.job;
    if (!sameJob && differ(run.worker, event.worker))
        return false;
    if (event.kind == EventKind::CronStarted)
        return run.startedMs == event.atMs ||                             // twice
               (!run.startedMs && run.endedMs.value_or(0) >= event.atMs); // its end came first
    if (run.endedMs == event.atMs)
        return true;
    const bool open =
        run.outcome == CronOutcome::Running || (run.outcome == CronOutcome::Unknown && sameJob);
    return open && run.startedMs.value_or(0) <= event.atMs;
}

CronRun *runOf(CronJob &cron, const CronEvent &event)
{
    for (qsizetype i = cron.runs.size() - 1; i >= 0; --i) {
        if (isAbout(cron.runs.at(i), event))
            return &cron.runs[i];
    }
    return nullptr;
}

/// A run of which nothing was known yet.
CronRun &addRun(CronJob &cron, CronTally &tally, const CronEvent &event)
{
    if (event.dueMs && !tally.byDue) { // what starts told of the rhythm is of no use any more
        tally = {};
        tally.byDue = true;
        cron.intervalMs.reset();
    }
    CronRun run;
    run.dueMs = event.dueMs;
    run.worker = event.worker;
    run.job = event.job;
    const bool starts = event.kind == EventKind::CronStarted;
    const qint64 began =
        starts ? event.atMs
               : event.atMs - qint64(std::min(event.durationMs.value_or(0), double(DayMs)));
    (starts ? run.startedMs : run.endedMs) = event.atMs;
    if (event.dueMs || !tally.byDue) {
        addCronTime(cron, tally, event.dueMs.value_or(began));
    }
    return insertCronRun(cron.runs, run);
}

} // namespace

QString cronOutcomeWord(CronOutcome outcome)
{
    switch (outcome) {
    case CronOutcome::Unknown: return QStringLiteral("unknown");
    case CronOutcome::Running: return QStringLiteral("running");
    case CronOutcome::Succeeded: return QStringLiteral("succeeded");
    case CronOutcome::Failed: return QStringLiteral("failed");
    case CronOutcome::Missed: return QStringLiteral("missed");
    }
    return {};
}

CronOutcome cronStatus(const CronJob &job)
{
    for (const CronRun &run : job.runs) {
        if (run.outcome == CronOutcome::Running)
            return CronOutcome::Running;
    }
    return job.runs.isEmpty() ? CronOutcome::Unknown : job.runs.last().outcome;
}

const CronRun *lastCronRun(const CronJob &job)
{
    for (qsizetype i = job.runs.size() - 1; i >= 0; --i) {
        if (job.runs.at(i).outcome != CronOutcome::Missed)
            return &job.runs.at(i);
    }
    return nullptr;
}

const CronRun *cronTrouble(const CronJob &job)
{
    for (qsizetype i = job.runs.size() - 1; i >= 0; --i) {
        const CronOutcome outcome = job.runs.at(i).outcome;
        if (outcome == CronOutcome::Failed || outcome == CronOutcome::Missed)
            return &job.runs.at(i);
        if (outcome == CronOutcome::Succeeded)
            break;
    }
    return nullptr;
}

bool concernsCrons(EventKind kind)
{
    switch (kind) {
    case EventKind::CronStarted:
    case EventKind::CronFinished:
    case EventKind::CronFailed:
    case EventKind::WorkerStarted:
    case EventKind::WorkerStopped: return true;
    default: return false;
    }
}

CronEvent cronEvent(const FleetEvent &event)
{
    return read(event);
}

CronEvent cronEvent(const EventView &event)
{
    return read(event);
}

void foldCron(CronJob &cron, CronTally &tally, const CronEvent &event)
{
    if (event.atMs == 0)
        return;
    if (cron.name.isEmpty())
        cron.name = event.name;
    if (!event.schedule.isEmpty())
        cron.schedule = event.schedule;
    const bool starts = event.kind == EventKind::CronStarted;
    CronRun *run = runOf(cron, event);
    if (!run) {
        const bool full = cron.runs.size() >= CronJob::mostRuns;
        if (full && event.dueMs.value_or(event.atMs) < cron.runs.constFirst().atMs())
            return; // of long ago
        for (CronRun &other : cron.runs) {
            if (starts && other.outcome == CronOutcome::Running && other.worker == event.worker &&
                other.startedMs.value_or(0) <= event.atMs) {
                other.outcome = CronOutcome::Unknown;
                other.error = tr("its end was not reported");
            }
        }
        run = &addRun(cron, tally, event);
    }
    if (run->worker.isEmpty() || starts)
        run->worker = event.worker;
    if (run->job.isEmpty())
        run->job = event.job;
    if (!run->dueMs)
        run->dueMs = event.dueMs;
    if (starts) {
        const bool again = run->endedMs && event.atMs > *run->endedMs; // a second try
        if (again || !run->startedMs)
            run->startedMs = event.atMs;
        if (again || !run->endedMs) {
            run->outcome = CronOutcome::Running;
            run->endedMs.reset();
            run->durationMs.reset();
            run->error.clear();
        }
    } else if (event.atMs >= run->endedMs.value_or(0)) {
        run->endedMs = event.atMs;
        run->outcome =
            event.kind == EventKind::CronFailed ? CronOutcome::Failed : CronOutcome::Succeeded;
        run->error = event.error;
        run->durationMs = event.durationMs;
    }
    if (!run->durationMs && run->startedMs && run->endedMs && *run->endedMs >= *run->startedMs)
        run->durationMs = double(*run->endedMs - *run->startedMs);
    trimCronRuns(cron.runs);
    judgeCron(cron, tally, std::numeric_limits<qint64>::min(), {});
}

void trimCronRuns(QList<CronRun> &runs)
{
    if (runs.size() <= CronJob::mostRuns)
        return;
    // Many missed runs must not push out what came before them.
    const auto missed = [](const CronRun &run) { return run.outcome == CronOutcome::Missed; };
    const auto lastCame = std::find_if_not(runs.crbegin(), runs.crend(), missed);
    const qsizetype tail = lastCame - runs.crbegin();
    runs.removeAt(tail > CronJob::mostRuns / 2 ? runs.size() - tail : 0);
}

CronRun &insertCronRun(QList<CronRun> &runs, const CronRun &run)
{
    const auto place =
        std::upper_bound(runs.begin(), runs.end(), run,
                         [](const CronRun &a, const CronRun &b) { return a.atMs() < b.atMs(); });
    return *runs.insert(place, run);
}

bool endCronRuns(CronJob &cron, const CronEvent &event)
{
    bool changed = false;
    for (CronRun &run : cron.runs) {
        if (run.outcome != CronOutcome::Running || run.worker != event.worker ||
            run.startedMs.value_or(0) > event.atMs)
            continue;
        run.outcome = event.crashed ? CronOutcome::Failed : CronOutcome::Unknown;
        run.error =
            event.crashed ? tr("its worker crashed") : tr("its worker went away before its end");
        run.endedMs = event.atMs;
        changed = true;
    }
    return changed;
}

} // namespace qd
