// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronrhythm.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace qd {

namespace {

/// What comes faster is no schedule.
constexpr qint64 ShortestMs = 1'000;
constexpr int JudgedAtOnce = 1'000;

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

/// The due time that \a timeMs fell on, by a clock that is \a offsetMs ahead; nullopt: on none.
MaybeInt dueOf(const CronTally &tally, qint64 timeMs, qint64 offsetMs)
{
    constexpr qint64 LateMs = 30'000; // the least grace there is
    const qint64 earlyMs = tally.byDue ? 0 : 2'000, lateMs = tally.byDue ? 0 : LateMs;
    const MaybeInt due = tally.expression->next(timeMs - lateMs - 1, offsetMs);
    return due && *due <= timeMs + earlyMs ? due : MaybeInt();
}

/// How many of the newest runs fell on due times.
int fallenOn(const CronTally &tally, qint64 offsetMs)
{
    constexpr qsizetype Newest = 3;
    const QList<qint64> &times = tally.timesMs;
    return int(std::count_if(times.cend() - std::min(Newest, times.size()), times.cend(),
                             [&](qint64 timeMs) { return dueOf(tally, timeMs, offsetMs); }));
}

bool isAbsent(qint64 dueMs, qint64 graceMs, const QList<CronAbsence> &absences)
{
    return std::any_of(absences.cbegin(), absences.cend(), [&](const CronAbsence &absence) {
        return dueMs < absence.toMs && dueMs + graceMs > absence.fromMs;
    });
}

} // namespace

qint64 cronGraceMs(qint64 intervalMs)
{
    return std::max<qint64>(30'000, intervalMs / 10);
}

void readSchedule(CronJob &cron, CronTally &tally)
{
    constexpr qint64 QuarterMs = 900'000, WestMs = -12 * 4 * QuarterMs, EastMs = 14 * 4 * QuarterMs;
    if (cron.expression() != tally.scheduleRead) {
        tally.scheduleRead = cron.expression();
        tally.expression = CronExpression::parse(tally.scheduleRead);
    }
    const MaybeInt before = std::exchange(cron.scheduleOffsetMs, std::nullopt);
    if (!tally.expression || tally.timesMs.isEmpty())
        return;
    const qint64 newest = tally.timesMs.constLast();
    const qint64 localMs = qint64(QDateTime::fromMSecsSinceEpoch(newest).offsetFromUtc()) * 1000;
    int most = 0;
    const auto offer = [&](qint64 offsetMs, int least) {
        const int count = fallenOn(tally, offsetMs);
        if (count < least || count <= most)
            return;
        most = count;
        cron.scheduleOffsetMs = offsetMs;
    };
    for (const qint64 offsetMs : {before.value_or(0), qint64(0), localMs})
        offer(offsetMs, 1);
    // Any other clock has to be seen twice: one run may be out of turn.
    if (most < 2) {
        for (qint64 offsetMs = WestMs; offsetMs <= EastMs; offsetMs += QuarterMs)
            offer(offsetMs, 2);
    }
}

void addCronTime(CronJob &cron, CronTally &tally, qint64 timeMs)
{
    takeBackMissed(cron, tally, timeMs);
    const auto place = std::lower_bound(tally.timesMs.begin(), tally.timesMs.end(), timeMs);
    if (place == tally.timesMs.end() || *place != timeMs)
        tally.timesMs.insert(place, timeMs);
    if (tally.timesMs.size() > CronTally::mostTimes)
        tally.timesMs.removeFirst();
    readSchedule(cron, tally);
    if (!cron.scheduleOffsetMs)
        return learn(cron, tally);
    cron.missed = cron.missed.value_or(0);
    if (!tally.judgedMs)
        tally.judgedMs =
            dueOf(tally, tally.timesMs.constLast(), *cron.scheduleOffsetMs).value_or(timeMs);
    const MaybeInt due = tally.expression->next(*tally.judgedMs, *cron.scheduleOffsetMs);
    cron.intervalMs = due.value_or(*tally.judgedMs + ShortestMs) - *tally.judgedMs;
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
    const bool reckoned = cron.scheduleOffsetMs && tally.expression;
    const auto after = [&](qint64 ms) {
        return reckoned ? tally.expression->next(ms, *cron.scheduleOffsetMs)
                              .value_or(ms + *cron.intervalMs)
                        : ms + *cron.intervalMs;
    };
    const QList<qint64> &times = tally.timesMs;
    for (int i = 0; i < JudgedAtOnce; ++i) {
        const qint64 due = after(*tally.judgedMs);
        const qint64 interval = reckoned ? after(due) - due : *cron.intervalMs;
        const qint64 grace = cronGraceMs(interval), tolerance = toleranceMs(interval);
        const qint64 late = tally.byDue ? tolerance : std::max(tolerance, grace);
        const auto came = std::lower_bound(times.cbegin(), times.cend(), due - tolerance);
        if (came != times.cend() && *came <= due + late) {
            tally.judgedMs = !reckoned && *came <= due + tolerance ? *came : due;
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
        insertCronRun(cron.runs, run);
        trimCronRuns(cron.runs);
        cron.missed = cron.missed.value_or(0) + 1;
        cron.lastMissedMs = due;
    }
    cron.nextMs = after(std::max(*tally.judgedMs, times.isEmpty() ? 0 : times.last()));
    if (reckoned)
        cron.intervalMs = after(*cron.nextMs) - *cron.nextMs;
    return cron.nextMs != nextBefore || cron.missed != missedBefore;
}

} // namespace qd
