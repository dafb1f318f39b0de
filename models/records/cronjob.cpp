// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronjob.h"

#include "text.h"
#include "words.h"

#include <algorithm>
#include <limits>

namespace qd {

namespace {

constexpr qsizetype MaxName = 256, MaxError = 300;
constexpr qint64 DayMs = 86'400'000, Year2001Ms = 978'307'200'000;
/// What comes faster is no schedule.
constexpr qint64 ShortestMs = 1'000;
constexpr int JudgedAtOnce = 1'000;

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

/// By how much two intervals of one rhythm differ at most.
qint64 toleranceMs(qint64 intervalMs)
{
    return std::max(intervalMs / 10, std::min<qint64>(2'000, intervalMs / 2));
}

bool near(qint64 a, qint64 b)
{
    return std::abs(a - b) <= toleranceMs(std::min(a, b));
}

/// How far from its place a run may be and still keep the rhythm. Due times do not come late.
qint64 slackMs(const CronTally &tally, qint64 intervalMs)
{
    const qint64 tolerance = toleranceMs(intervalMs);
    return tally.byDue ? tolerance
                       : std::max(tolerance, std::min(cronGraceMs(intervalMs), intervalMs / 3));
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

void trim(QList<CronRun> &runs)
{
    if (runs.size() <= CronJob::mostRuns)
        return;
    // Many missed runs must not push out what came before them.
    const auto missed = [](const CronRun &run) { return run.outcome == CronOutcome::Missed; };
    const auto lastCame = std::find_if_not(runs.crbegin(), runs.crend(), missed);
    const qsizetype tail = lastCame - runs.crbegin();
    runs.removeAt(tail > CronJob::mostRuns / 2 ? runs.size() - tail : 0);
}

CronRun &insert(QList<CronRun> &runs, const CronRun &run)
{
    const auto place =
        std::upper_bound(runs.begin(), runs.end(), run,
                         [](const CronRun &a, const CronRun &b) { return a.atMs() < b.atMs(); });
    return *runs.insert(place, run);
}

/// A run that was counted as missed has come after all.
void takeBackMissed(CronJob &cron, const CronTally &tally, qint64 atMs)
{
    const qint64 interval = cron.intervalMs.value_or(ShortestMs);
    const qint64 early = toleranceMs(interval), late = tally.byDue ? early : interval - early - 1;
    for (qsizetype i = cron.runs.size() - 1; i >= 0; --i) {
        const CronRun &run = cron.runs.at(i);
        if (run.outcome != CronOutcome::Missed)
            continue;
        if (atMs < *run.dueMs - early || atMs > *run.dueMs + late)
            continue;
        cron.runs.removeAt(i);
        cron.missed = std::max<qint64>(0, cron.missed.value_or(1) - 1);
        cron.lastMissedMs.reset();
        for (const CronRun &other : std::as_const(cron.runs)) {
            if (other.outcome == CronOutcome::Missed)
                cron.lastMissedMs = other.dueMs;
        }
        return;
    }
}

/// Pauses of one length after always the same number of runs (nights, weekends) belong to the
/// schedule.
bool hasRegularPauses(const QList<qint64> &times, qint64 intervalMs)
{
    QList<QPair<qsizetype, qint64>> pauses; // after which run, how many intervals long
    for (qsizetype i = 1; i < times.size(); ++i) {
        const qint64 length = (times.at(i) - times.at(i - 1) + intervalMs / 2) / intervalMs;
        if (length > 1)
            pauses.append({i, length});
    }
    const qsizetype n = pauses.size();
    if (n < 3)
        return false;
    const auto &a = pauses.at(n - 3), &b = pauses.at(n - 2), &c = pauses.at(n - 1);
    return a.second == b.second && b.second == c.second && b.first - a.first >= 2 &&
           b.first - a.first == c.first - b.first;
}

/// The rhythm is what the last three intervals agree on (two, while there are no more). Once known
/// it is kept as long as runs fall into their places, whatever is missed in between.
void learn(CronJob &cron, CronTally &tally)
{
    const QList<qint64> &times = tally.timesMs;
    const qsizetype n = times.size();
    const MaybeInt before = cron.intervalMs;
    const auto interval = [&](qsizetype back) {
        return times.at(n - back) - times.at(n - back - 1);
    };
    if (n < 3)
        return;
    const bool two = near(interval(1), interval(2));
    const bool agree = two && (n < 4 || near(interval(1), interval(3)));
    const qsizetype used = agree && n >= 4 ? 3 : 2;
    const qint64 mean = (times.last() - times.at(n - 1 - used)) / used;
    if (agree) {
        cron.intervalMs = mean;
    } else if (before) {
        const qint64 places = (interval(1) + *before / 2) / *before;
        const bool fits =
            places >= 1 && std::abs(interval(1) - places * *before) <= slackMs(tally, *before);
        if (!fits)
            cron.intervalMs.reset();
        else if (places > 1 && two) // not missed twice: another schedule
            cron.intervalMs = mean;
    }
    if (cron.intervalMs &&
        (*cron.intervalMs < ShortestMs || hasRegularPauses(times, *cron.intervalMs)))
        cron.intervalMs.reset();
    if (!cron.intervalMs) {
        tally.judgedMs.reset();
        return;
    }
    cron.missed = cron.missed.value_or(0);
    if (!before || !tally.judgedMs)
        tally.judgedMs = times.at(n - 1 - used);
    else if (!near(*before, *cron.intervalMs))
        tally.judgedMs = times.last();
    else if (agree && *tally.judgedMs < times.last()) // it may drift: from where it is now
        tally.judgedMs = times.last();
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
        const qint64 time = event.dueMs.value_or(began);
        takeBackMissed(cron, tally, time);
        const auto place = std::lower_bound(tally.timesMs.begin(), tally.timesMs.end(), time);
        if (place == tally.timesMs.end() || *place != time)
            tally.timesMs.insert(place, time);
        if (tally.timesMs.size() > CronTally::mostTimes)
            tally.timesMs.removeFirst();
        learn(cron, tally);
    }
    return insert(cron.runs, run);
}

bool isAbsent(qint64 dueMs, qint64 graceMs, const QList<CronAbsence> &absences)
{
    return std::any_of(absences.cbegin(), absences.cend(), [&](const CronAbsence &absence) {
        return dueMs < absence.toMs && dueMs + graceMs > absence.fromMs;
    });
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

qint64 cronGraceMs(qint64 intervalMs)
{
    return std::max<qint64>(30'000, intervalMs / 10);
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
    trim(cron.runs);
    judgeCron(cron, tally, std::numeric_limits<qint64>::min(), {});
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

void moveCron(CronJob &cron, CronTally &tally, qint64 ms)
{
    const auto move = [ms](MaybeInt &instant) {
        if (instant)
            *instant += ms;
    };
    for (CronRun &run : cron.runs) {
        for (MaybeInt *instant : {&run.dueMs, &run.startedMs, &run.endedMs})
            move(*instant);
    }
    for (MaybeInt *instant : {&cron.nextMs, &cron.lastMissedMs, &tally.judgedMs})
        move(*instant);
    for (qint64 &time : tally.timesMs)
        time += ms;
}

bool judgeCron(CronJob &cron, CronTally &tally, qint64 knownToMs,
               const QList<CronAbsence> &absences)
{
    const MaybeInt nextBefore = cron.nextMs, missedBefore = cron.missed;
    cron.nextMs.reset();
    if (!cron.intervalMs || !tally.judgedMs)
        return nextBefore.has_value();
    const qint64 interval = *cron.intervalMs, grace = cronGraceMs(interval);
    const qint64 tolerance = toleranceMs(interval);
    const qint64 late = tally.byDue ? tolerance : std::max(tolerance, grace);
    const QList<qint64> &times = tally.timesMs;
    for (int i = 0; i < JudgedAtOnce; ++i) {
        const qint64 due = *tally.judgedMs + interval;
        const auto came = std::lower_bound(times.cbegin(), times.cend(), due - tolerance);
        if (came != times.cend() && *came <= due + late) {
            tally.judgedMs = *came <= due + tolerance ? *came : due;
            continue;
        }
        if (due + grace > knownToMs)
            break;
        tally.judgedMs = due;
        if (isAbsent(due, grace, absences))
            continue;
        CronRun run;
        run.dueMs = due;
        run.outcome = CronOutcome::Missed;
        insert(cron.runs, run);
        trim(cron.runs);
        cron.missed = cron.missed.value_or(0) + 1;
        cron.lastMissedMs = due;
    }
    cron.nextMs = std::max(*tally.judgedMs, times.isEmpty() ? 0 : times.last()) + interval;
    return cron.nextMs != nextBefore || cron.missed != missedBefore;
}

} // namespace qd
