// SPDX-License-Identifier: GPL-3.0-or-later
// Scheduled runs from events: their rhythm, what was missed, and what nobody can know.
#include "cronjob.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace qd;

namespace {

constexpr qint64 T0 = 1'764'000'000'000, Minute = 60'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// One cron job around the pure functions.
struct Bench
{
    CronJob cron;
    CronTally tally;
    QList<CronAbsence> absences;
    QString schedule; ///< as its events carry it

    void tell(EventKind kind, qint64 atMs, MaybeInt dueMs = {}, const QString &job = {},
              const QString &error = {})
    {
        CronEvent event;
        event.kind = kind;
        event.name = s("nightly");
        event.worker = s("w1");
        event.atMs = atMs;
        event.dueMs = dueMs;
        event.job = job;
        event.error = error;
        event.schedule = schedule;
        foldCron(cron, tally, event);
    }
    void run(qint64 dueMs, qint64 lateMs = 200, bool ok = true)
    {
        tell(EventKind::CronStarted, dueMs + lateMs, dueMs);
        tell(ok ? EventKind::CronFinished : EventKind::CronFailed, dueMs + lateMs + 1'500, dueMs,
             {}, ok ? QString() : s("disk full"));
    }
    void runWithoutDue(qint64 atMs)
    {
        tell(EventKind::CronStarted, atMs);
        tell(EventKind::CronFinished, atMs + 1'500);
    }
    bool judge(qint64 knownToMs) { return judgeCron(cron, tally, knownToMs, absences); }
    QString marks() const
    {
        QString out;
        for (const CronRun &run : cron.runs)
            out += s("?rsfm").at(int(run.outcome));
        return out;
    }
};

CronEvent decoded(const QList<QPair<QString, QString>> &fields, const QString &id)
{
    return cronEvent(fleetEvent(id, fields));
}

} // namespace

class TestCronJob : public QObject
{
    Q_OBJECT
private slots:
    void aRunFromStartToEnd()
    {
        Bench bench;
        bench.tell(EventKind::CronStarted, T0 + 200, T0, s("j1"));
        QCOMPARE(cronStatus(bench.cron), CronOutcome::Running);
        QCOMPARE(bench.cron.name, s("nightly"));
        bench.tell(EventKind::CronFailed, T0 + 1'700, T0, s("j1"), s("disk full"));
        QCOMPARE(cronStatus(bench.cron), CronOutcome::Failed);
        const CronRun &run = *lastCronRun(bench.cron);
        QCOMPARE(run.dueMs, MaybeInt(T0));
        QCOMPARE(run.startedMs, MaybeInt(T0 + 200));
        QCOMPARE(run.endedMs, MaybeInt(T0 + 1'700));
        QCOMPARE(run.durationMs, MaybeReal(1'500));
        QCOMPARE(run.error, s("disk full"));
        QCOMPARE(run.worker, s("w1"));
        QCOMPARE(cronTrouble(bench.cron), &run);
        QVERIFY(!bench.cron.nextMs && !bench.cron.intervalMs && !bench.cron.missed);
        bench.tell(EventKind::CronStarted, T0 + Minute, T0 + Minute);
        QVERIFY(cronTrouble(bench.cron)); // only a good end is the end of it
        bench.tell(EventKind::CronFinished, T0 + Minute + 900, T0 + Minute);
        QVERIFY(!cronTrouble(bench.cron));
        QCOMPARE(bench.marks(), s("fs"));
    }

    void readsCronExpressions_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("due"); // after Sunday, 30 November 2025, 12:34:56 UTC
        const auto row = [](const char *line, const QStringList &due) {
            QTest::newRow(line) << QString::fromLatin1(line) << due;
        };
        row("* * * * *", {s("2025-11-30T12:35"), s("2025-11-30T12:36")});
        row("*/15 * * * *", {s("2025-11-30T12:45"), s("2025-11-30T13:00")});
        row("5/20 * * * *", {s("2025-11-30T12:45"), s("2025-11-30T13:05")});
        row("0 2 * * *", {s("2025-12-01T02:00"), s("2025-12-02T02:00")});
        row("30 6,18 * * 1-5", {s("2025-12-01T06:30"), s("2025-12-01T18:30")});
        row("0 0 * * 7", {s("2025-12-07T00:00"), s("2025-12-14T00:00")});
        row("0 0 1 * Mon", {s("2025-12-01T00:00"), s("2025-12-08T00:00")}); // either will do
        row("0 0 29 feb *", {s("2028-02-29T00:00"), s("2032-02-29T00:00")});
        row("@Hourly", {s("2025-11-30T13:00"), s("2025-11-30T14:00")});
        for (const char *wrong :
             {"", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "0 0 31 2 *", "5-1 * * * *",
              "*/0 * * * *", "every minute", "-1 * * * *", "1,,2 * * * *", "@reboot", "a b c d e"})
            row(wrong, {});
    }

    void readsCronExpressions()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, due);
        qint64 at =
            QDateTime::fromString(s("2025-11-30T12:34:56Z"), Qt::ISODate).toMSecsSinceEpoch();
        const auto expression = CronExpression::parse(line);
        QCOMPARE(expression.has_value(), !due.isEmpty());
        for (const QString &next : due) {
            at = expression->next(at).value();
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(s("yyyy-MM-ddTHH:mm")),
                     next);
        }
    }

    void aScheduleInItsEventsNeedsNoThreeRuns()
    {
        constexpr qint64 Day = 24 * 60 * Minute, Hour = 60 * Minute;
        const qint64 two = T0 - T0 % Day + 2 * Hour;
        Bench bench;
        bench.schedule = s("0 2 * * *");
        bench.runWithoutDue(two + 3'000);
        QCOMPARE(bench.cron.scheduleOffsetMs, MaybeInt(0));
        QCOMPARE(bench.cron.nextMs, MaybeInt(two + Day));
        QVERIFY(!bench.judge(two + Day + 2 * Hour));
        QVERIFY(bench.judge(two + Day + 3 * Hour)); // a tenth of a day is its grace
        QCOMPARE(bench.cron.missed, MaybeInt(1));
        QCOMPARE(bench.cron.lastMissedMs, MaybeInt(two + Day));
        QCOMPARE(bench.marks(), s("sm"));
        QCOMPARE(bench.cron.nextMs, MaybeInt(two + 2 * Day));
        // A run out of turn says nothing of the clock.
        bench.runWithoutDue(two + Day + 9 * Hour);
        QCOMPARE(bench.cron.scheduleOffsetMs, MaybeInt(0));
        QCOMPARE(bench.cron.nextMs, MaybeInt(two + 2 * Day));
    }

    void findsTheClockOfASchedule()
    {
        constexpr qint64 Day = 24 * 60 * Minute, Hour = 60 * Minute;
        const qint64 seven =
            T0 - T0 % Day + 7 * Hour + Hour / 2; // 02:00 by a clock 5 h 30 m behind
        Bench bench;
        bench.schedule = s("0 2 * * *");
        bench.run(seven);
        QVERIFY(!bench.cron.scheduleOffsetMs); // it may be out of turn
        bench.run(seven + Day);
        QCOMPARE(bench.cron.scheduleOffsetMs, MaybeInt(-(5 * Hour + Hour / 2)));
        QCOMPARE(bench.cron.nextMs, MaybeInt(seven + 2 * Day));
        bench.schedule = s("whenever it rains");
        bench.run(seven + 2 * Day);
        QVERIFY(!bench.cron.scheduleOffsetMs); // what its runs show counts again
        QCOMPARE(bench.cron.nextMs, MaybeInt(seven + 3 * Day));
    }

    void weekdaysOnlyMissNothingOnSunday()
    {
        constexpr qint64 Day = 24 * 60 * Minute, Hour = 60 * Minute;
        const qint64 friday =
            QDateTime::fromString(s("2025-11-28T06:30:00Z"), Qt::ISODate).toMSecsSinceEpoch();
        Bench bench;
        bench.schedule = s("30 6 * * 1-5");
        bench.run(friday);
        bench.judge(friday + 2 * Day + 12 * Hour);
        QCOMPARE(bench.cron.missed, MaybeInt(0));
        QCOMPARE(bench.cron.nextMs, MaybeInt(friday + 3 * Day));
        bench.judge(friday + 3 * Day + 6 * Hour);
        QCOMPARE(bench.cron.missed, MaybeInt(1));
    }

    void learnsTheRhythmFromThreeRuns()
    {
        Bench due, starts;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!due.cron.intervalMs && !starts.cron.intervalMs);
            due.run(T0 + i * Minute, 200 + i * 7'000); // late starts do not matter
            starts.runWithoutDue(T0 + i * Minute + (i % 2) * 2'000);
        }
        QCOMPARE(due.cron.intervalMs, MaybeInt(Minute));
        QCOMPARE(due.cron.nextMs, MaybeInt(T0 + 3 * Minute));
        QCOMPARE(due.cron.missed, MaybeInt(0));
        QVERIFY(starts.cron.intervalMs && std::abs(*starts.cron.intervalMs - Minute) <= 2'000);
        Bench wild;
        for (const qint64 at : {0, 60, 75, 190, 200, 420, 430, 500})
            wild.runWithoutDue(T0 + at * 1'000);
        QVERIFY(!wild.cron.intervalMs);
        QVERIFY(!wild.judge(T0 + 100 * Minute));
        QVERIFY(!wild.cron.nextMs && !wild.cron.missed);
    }

    void findsAMissedRunWhileNothingComes_data()
    {
        QTest::addColumn<bool>("byDue");
        QTest::newRow("due times") << true;
        QTest::newRow("starts") << false;
    }
    void findsAMissedRunWhileNothingComes()
    {
        QFETCH(bool, byDue);
        Bench bench;
        for (int i = 0; i < 4; ++i) {
            if (byDue)
                bench.run(T0 + i * Minute);
            else
                bench.runWithoutDue(T0 + i * Minute);
        }
        const qint64 due = T0 + 4 * Minute;
        QVERIFY(!bench.judge(due + cronGraceMs(Minute) - 1));
        QCOMPARE(bench.cron.nextMs, MaybeInt(due)); // it may still come
        QVERIFY(bench.judge(due + cronGraceMs(Minute)));
        QCOMPARE(cronStatus(bench.cron), CronOutcome::Missed);
        QCOMPARE(bench.cron.missed, MaybeInt(1));
        QCOMPARE(bench.cron.lastMissedMs, MaybeInt(due));
        QCOMPARE(bench.cron.nextMs, MaybeInt(due + Minute));
        QVERIFY(!bench.judge(due + cronGraceMs(Minute)));
        QVERIFY(bench.judge(due + 10 * Minute + cronGraceMs(Minute)));
        QCOMPARE(bench.cron.missed, MaybeInt(11));
        QVERIFY(lastCronRun(bench.cron)->outcome == CronOutcome::Succeeded);
        // It comes back: the rhythm still stands.
        if (byDue)
            bench.run(due + 11 * Minute);
        else
            bench.runWithoutDue(due + 11 * Minute);
        QCOMPARE(cronStatus(bench.cron), CronOutcome::Succeeded);
        QCOMPARE(bench.cron.intervalMs, MaybeInt(Minute));
        QCOMPARE(bench.cron.nextMs, MaybeInt(due + 12 * Minute));
        QVERIFY(!cronTrouble(bench.cron));
        QVERIFY(bench.judge(due + 12 * Minute + 50'000));
        QCOMPARE(bench.cron.missed, MaybeInt(12));
    }

    void aRunInBetweenIsMissedToo()
    {
        Bench bench;
        for (const int i : {0, 1, 2, 3, 5})
            bench.run(T0 + i * Minute);
        QCOMPARE(bench.cron.nextMs, MaybeInt(T0 + 6 * Minute));
        QVERIFY(bench.judge(T0 + 5 * Minute + 2'000));
        QCOMPARE(bench.marks(), s("ssssms"));
        QCOMPARE(bench.cron.missed, MaybeInt(1));
        QCOMPARE(bench.cron.lastMissedMs, MaybeInt(T0 + 4 * Minute));
        QCOMPARE(cronStatus(bench.cron), CronOutcome::Succeeded);
    }

    void aLateRunWasNotMissed_data() { findsAMissedRunWhileNothingComes_data(); }
    void aLateRunWasNotMissed()
    {
        QFETCH(bool, byDue);
        Bench bench;
        for (int i = 0; i < 4; ++i) {
            if (byDue)
                bench.run(T0 + i * Minute);
            else
                bench.runWithoutDue(T0 + i * Minute);
        }
        QVERIFY(bench.judge(T0 + 4 * Minute + 31'000));
        QCOMPARE(bench.cron.missed, MaybeInt(1));
        if (byDue)
            bench.run(T0 + 4 * Minute, 40'000);
        else
            bench.runWithoutDue(T0 + 4 * Minute + 40'000);
        QCOMPARE(bench.marks(), s("sssss"));
        QCOMPARE(bench.cron.missed, MaybeInt(0));
        QVERIFY(!bench.cron.lastMissedMs);
    }

    void whatNobodyRecordedWasNotMissed()
    {
        Bench bench;
        for (int i = 0; i < 4; ++i)
            bench.run(T0 + i * Minute);
        bench.absences = {{T0 + 5 * Minute - 1'000, T0 + 6 * Minute + 1'000}};
        bench.judge(T0 + 7 * Minute + 40'000);
        QCOMPARE(bench.cron.missed, MaybeInt(2)); // 4 and 7, not 5 and 6
        QCOMPARE(bench.marks(), s("ssssmm"));
        Bench late; // before the first run that is known nothing is expected
        late.run(T0 + 100 * Minute);
        late.run(T0 + 101 * Minute);
        late.run(T0 + 102 * Minute);
        late.judge(T0 + 102 * Minute + 50'000);
        QCOMPARE(late.cron.missed, MaybeInt(0));
    }

    void anotherScheduleIsLearned()
    {
        Bench bench;
        for (int i = 0; i < 10; ++i)
            bench.run(T0 + i * Minute);
        qint64 at = T0 + 9 * Minute;
        for (int i = 0; i < 4; ++i)
            bench.run(at += 5 * Minute);
        QCOMPARE(bench.cron.intervalMs, MaybeInt(5 * Minute));
        const MaybeInt missed = bench.cron.missed;
        bench.run(at += 5 * Minute);
        bench.judge(at + 4 * Minute);
        QCOMPARE(bench.cron.missed, missed);
        QCOMPARE(bench.cron.nextMs, MaybeInt(at + 5 * Minute));
        QCOMPARE(cronGraceMs(5 * Minute), 30'000);
        QCOMPARE(cronGraceMs(1'440 * Minute), 144 * Minute);
    }

    void weekendsBelongToTheSchedule()
    {
        Bench bench;
        const qint64 day = 1'440 * Minute;
        for (int i = 0; i < 60; ++i) {
            if (i % 7 < 5)
                bench.run(T0 + i * day);
            bench.judge(T0 + (i + 1) * day - Minute);
        }
        const MaybeInt missed = bench.cron.missed;
        QVERIFY(missed && *missed <= 3 * 2); // until it is known
        for (int i = 60; i < 100; ++i) {
            if (i % 7 < 5)
                bench.run(T0 + i * day);
            bench.judge(T0 + (i + 1) * day - Minute);
        }
        QCOMPARE(bench.cron.missed, missed);
        QVERIFY(!bench.cron.nextMs);
    }

    void driftingRunsAreNotMissed()
    {
        // "Sleep a minute, run": now and then a run takes longer.
        Bench bench;
        qint64 at = T0;
        for (int i = 0; i < 200; ++i) {
            bench.judge(at);
            bench.runWithoutDue(at);
            at += Minute + 1'500 + (i % 9 == 8 ? 20'000 : i % 5 * 300);
        }
        QCOMPARE(bench.cron.missed, MaybeInt(0));
        QVERIFY(bench.cron.intervalMs);
    }

    void overlappingRunsAreToldApart()
    {
        Bench bench;
        bench.tell(EventKind::CronStarted, T0 + 100, T0, s("a"));
        bench.tell(EventKind::CronFinished, T0 + Minute + 900, T0 + Minute, s("b")); // end first
        bench.tell(EventKind::CronStarted, T0 + Minute + 100, T0 + Minute, s("b"));
        QCOMPARE(bench.marks(), s("rs"));
        QCOMPARE(cronStatus(bench.cron), CronOutcome::Running);
        QCOMPARE(bench.cron.runs.at(1).durationMs, MaybeReal(800));
        bench.tell(EventKind::CronFailed, T0 + Minute + 2'000, T0, s("a"));
        QCOMPARE(bench.marks(), s("fs"));
        QCOMPARE(cronStatus(bench.cron), CronOutcome::Succeeded);
    }

    void aRunThatWasCutOff()
    {
        Bench bench;
        bench.tell(EventKind::CronStarted, T0);
        bench.tell(EventKind::CronStarted, T0 + Minute); // the same worker: the first is over
        QCOMPARE(bench.marks(), s("?r"));
        CronEvent stopped;
        stopped.kind = EventKind::WorkerStopped;
        stopped.atMs = T0 + Minute + 5'000;
        stopped.worker = s("w2");
        QVERIFY(!endCronRuns(bench.cron, stopped));
        stopped.worker = s("w1");
        stopped.crashed = true;
        QVERIFY(endCronRuns(bench.cron, stopped));
        QCOMPARE(bench.marks(), s("?f"));
        QVERIFY(!bench.cron.runs.last().error.isEmpty());
    }

    void aSecondTryOfTheSameRun()
    {
        Bench bench;
        bench.run(T0, 100, false);
        bench.tell(EventKind::CronStarted, T0 + 9'000, T0);
        QCOMPARE(bench.marks(), s("r"));
        bench.tell(EventKind::CronFinished, T0 + 9'500, T0);
        QCOMPARE(bench.marks(), s("s"));
        QCOMPARE(bench.cron.runs.last().durationMs, MaybeReal(500));
        QVERIFY(bench.cron.runs.last().error.isEmpty());
    }

    void onlyTheNewestRunsAreKept()
    {
        Bench bench;
        for (int i = 0; i < 500; ++i)
            bench.run(T0 + i * Minute, 100, i % 3);
        QCOMPARE(bench.cron.runs.size(), CronJob::mostRuns);
        QVERIFY(bench.tally.timesMs.size() <= CronTally::mostTimes);
        const CronJob before = bench.cron;
        bench.run(T0); // of long ago
        QCOMPARE(bench.cron, before);
        for (int i = 0; i < 100; ++i) // far more than are kept are missed: the last real one stays
            bench.judge(T0 + 600 * Minute * (i + 1));
        QCOMPARE(bench.cron.runs.size(), CronJob::mostRuns);
        QCOMPARE(lastCronRun(bench.cron)->dueMs, MaybeInt(T0 + 499 * Minute));
        QVERIFY(*bench.cron.missed > 50'000);
    }

    void inAnyOrderAndTwice()
    {
        struct Told
        {
            EventKind kind;
            qint64 atMs, dueMs;
        };
        QList<Told> all;
        for (int i = 0; i < 12; ++i) {
            const qint64 due = T0 + i * Minute;
            all.append({EventKind::CronStarted, due + 100, due});
            all.append({i % 4 ? EventKind::CronFinished : EventKind::CronFailed, due + 900, due});
        }
        Bench expected;
        for (const Told &told : all)
            expected.tell(told.kind, told.atMs, told.dueMs);
        expected.judge(T0 + 11 * Minute + 1'000);
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            QList<Told> mixed = all + all.mid(0, round % all.size());
            // Each a little out of its place, as from several writers.
            for (qsizetype i = 1; i < mixed.size(); ++i)
                mixed.swapItemsAt(i, i - 1 -
                                         qsizetype(random.bounded(quint32(qMin<qsizetype>(i, 4)))));
            Bench bench;
            for (const Told &told : std::as_const(mixed))
                bench.tell(told.kind, told.atMs, told.dueMs);
            bench.judge(T0 + 11 * Minute + 1'000);
            QCOMPARE(bench.marks(), expected.marks());
            QCOMPARE(bench.cron.runs, expected.cron.runs);
            QCOMPARE(bench.cron.missed, MaybeInt(0));
        }
    }

    void whateverComesItHolds()
    {
        QRandomGenerator random(11);
        const auto anyTime = [&random](qint64 around) {
            switch (random.bounded(8)) {
            case 0: return qint64(978'307'200'000); // the earliest and the latest that are taken
            case 1: return qint64(253'402'300'799'000);
            case 2: return around - qint64(random.bounded(100'000)) * 1'000;
            default: return around + qint64(random.bounded(120)) * 1'000;
            }
        };
        for (int round = 0; round < 40; ++round) {
            Bench bench;
            qint64 now = T0;
            for (int i = 0; i < 400; ++i) {
                const auto kind = EventKind(int(EventKind::CronStarted) + random.bounded(3));
                now += random.bounded(3) * Minute / 2;
                const MaybeInt due =
                    round % 3 && random.bounded(4)
                        ? MaybeInt(round % 2 ? now / Minute * Minute : anyTime(now))
                        : MaybeInt();
                bench.tell(kind, random.bounded(9) ? now : anyTime(now), due,
                           random.bounded(2) ? QString::number(random.bounded(5)) : QString());
                if (random.bounded(3) == 0)
                    bench.judge(random.bounded(20) ? now : anyTime(now));
                const CronJob &cron = bench.cron;
                QVERIFY(cron.runs.size() <= CronJob::mostRuns);
                QVERIFY(bench.tally.timesMs.size() <= CronTally::mostTimes);
                QVERIFY(std::is_sorted(bench.tally.timesMs.cbegin(), bench.tally.timesMs.cend()));
                QVERIFY(cron.missed.value_or(0) >= 0);
                QVERIFY(cron.intervalMs.value_or(1'000) >= 1'000);
                QVERIFY(cron.intervalMs || !cron.nextMs);
                for (const CronRun &run : cron.runs) {
                    QVERIFY(run.atMs() > 0);
                    QVERIFY(run.outcome != CronOutcome::Missed || (run.dueMs && !run.startedMs));
                    QVERIFY(run.durationMs.value_or(0) >= 0);
                }
            }
        }
    }

    void nonsenseIsHarmless()
    {
        Bench bench;
        for (const char *time :
             {"NaN", "1e308", "-1e308", "-5", "inf", "None", "", "0", "99999999999999"}) {
            for (const char *due : {"NaN", "1e308", "-5", "253402300799", "1", "None"}) {
                for (const char *id :
                     {"0-0", "17-1", "1764000000123-0", "18446744073709551615-1"}) {
                    const CronEvent event = decoded({{s("type"), s("cron_started")},
                                                     {s("cron"), s("nightly")},
                                                     {s("timestamp"), s(time)},
                                                     {s("scheduled_for"), s(due)},
                                                     {s("duration_ms"), s("1e308")}},
                                                    s(id));
                    foldCron(bench.cron, bench.tally, event);
                    bench.judge(T0 + Minute);
                    QVERIFY(bench.cron.runs.size() <= CronJob::mostRuns);
                    for (const CronRun &run : std::as_const(bench.cron.runs))
                        QVERIFY(!run.dueMs);
                }
            }
        }
        QVERIFY(!bench.cron.missed);
        // A name that is none, texts without end.
        QVERIFY(decoded({{s("type"), s("cron_started")}, {s("cron"), s("None")}}, s("1-1"))
                    .name.isEmpty());
        const QString longText(4'000, u'x');
        const CronEvent event = decoded({{s("type"), s("cron_failed")},
                                         {s("cron"), longText},
                                         {s("error"), longText},
                                         {s("schedule"), s("*/5 * * * *")}},
                                        s("1764000000123-0"));
        QVERIFY(event.name.size() <= 256 && event.error.size() <= 300);
        QCOMPARE(event.schedule, s("*/5 * * * *"));
        QCOMPARE(event.atMs, 1764000000123);
    }
};

QTEST_GUILESS_MAIN(TestCronJob)
#include "tst_cronjob.moc"
