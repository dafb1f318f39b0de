// SPDX-License-Identifier: GPL-3.0-or-later
// The cron jobs of a whole fleet: bounded, and honest about times of which nobody can tell.
#include "livecrons.h"

#include <QTest>

using namespace qd;

namespace {

constexpr qint64 T0 = 1'764'000'000'000, Minute = 60'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

FleetEvent told(const char *type, const QString &cron, qint64 atMs, MaybeInt dueMs = {})
{
    QList<QPair<QString, QString>> fields{
        {s("type"), s(type)},
        {s("worker_id"), s("w1")},
        {s("timestamp"), QString::number(double(atMs) / 1000, 'f', 3)}};
    if (!cron.isEmpty())
        fields.append({s("cron"), cron});
    if (dueMs)
        fields.append({s("scheduled_for"), QString::number(*dueMs / 1000)});
    return fleetEvent(QString::number(atMs) + s("-0"), fields);
}

/// Runs of "n" at T0, T0 + 1 min, … all told.
LiveCrons minutely(int runs)
{
    LiveCrons crons;
    for (int i = 0; i < runs; ++i) {
        crons.fold(told("cron_started", s("n"), T0 + i * Minute + 100, T0 + i * Minute), 0);
        crons.fold(told("cron_finished", s("n"), T0 + i * Minute + 900, T0 + i * Minute), 0);
    }
    return crons;
}

/// A run on the hour that says nothing but its name.
void runAt(LiveCrons &crons, qint64 atMs)
{
    crons.fold(told("cron_started", s("hourly"), atMs), 0);
    crons.fold(told("cron_finished", s("hourly"), atMs + 900), 0);
}

MaybeInt missed(LiveCrons &crons)
{
    const QList<CronJob> changed = crons.takeChanged();
    return changed.isEmpty() ? MaybeInt(-1) : changed.last().missed;
}

} // namespace

class TestLiveCrons : public QObject
{
    Q_OBJECT
private slots:
    void foldsWhatConcernsThem()
    {
        LiveCrons crons;
        QVERIFY(crons.fold(told("job_started", QString(), T0), T0));
        QVERIFY(crons.fold(told("cron_started", QString(), T0), T0)); // without a name
        QVERIFY(crons.takeChanged().isEmpty());
        QVERIFY(crons.fold(told("cron_started", s("a"), T0), T0));
        QVERIFY(crons.fold(told("started", s("b"), T0), T0)); // a job event with a cron field
        QVERIFY(crons.fold(told("cron_finished", s("a"), T0 + 5), T0));
        QVERIFY(crons.fold(told("cron_started", s("c"), T0 + 3 * 86'400'000), T0)); // in three days
        const QList<CronJob> changed = crons.takeChanged();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).name, s("a"));
        QCOMPARE(cronStatus(changed.at(0)), CronOutcome::Succeeded);
        QCOMPARE(cronStatus(changed.at(1)), CronOutcome::Running);
        QVERIFY(crons.takeChanged().isEmpty());
        crons.fold(told("worker_stopped", QString(), T0 + 9), T0);
        const QList<CronJob> ended = crons.takeChanged();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.at(0).name, s("b"));
        QCOMPARE(cronStatus(ended.at(0)), CronOutcome::Unknown);
    }

    void theSameFromBytes()
    {
        const QList<QByteArray> words{"type",  "cron_failed", "worker_id",     "w1",
                                      "cron",  "n\xc3\xa4h",  "scheduled_for", "1764000000",
                                      "error", "disk full"};
        const QByteArray bytes = words.join();
        std::vector<quint32> bounds{0};
        for (const QByteArray &word : words)
            bounds.push_back(bounds.back() + quint32(word.size()));
        LiveCrons crons;
        const EventView event = eventView(quint64(T0) + 50, WordList(bytes.constData(), bounds));
        QVERIFY(crons.fold(event, T0));
        const CronJob job = crons.takeChanged().value(0);
        QCOMPARE(job.name, s("näh"));
        QCOMPARE(job.runs.value(0).error, s("disk full"));
        QCOMPARE(job.runs.value(0).dueMs, MaybeInt(T0));
        QCOMPARE(job.runs.value(0).endedMs, MaybeInt(T0 + 50));
    }

    void soManyAndNoMore()
    {
        LiveCrons crons;
        for (size_t i = 0; i < LiveCrons::most; ++i)
            QVERIFY(crons.fold(told("cron_started", s("job %1").arg(i), T0), T0));
        QVERIFY(!crons.fold(told("cron_started", s("one more"), T0), T0));
        QVERIFY(crons.fold(told("cron_finished", s("job 7"), T0 + 1), T0));
        QCOMPARE(crons.takeChanged().size(), qsizetype(LiveCrons::most));
    }

    void missedByTheServersTime()
    {
        LiveCrons crons = minutely(4);
        crons.takeChanged();
        QVERIFY(crons.look(T0 + 4 * Minute + 29'000, T0 - Minute)); // the first look
        QCOMPARE(missed(crons), MaybeInt(-1));
        QVERIFY(!crons.look(T0 + 4 * Minute + 29'500, T0 - Minute));
        QVERIFY(crons.look(T0 + 4 * Minute + 31'000, T0 - Minute));
        QCOMPARE(missed(crons), MaybeInt(1));
        QCOMPARE(crons.lookedToMs(), T0 + 4 * Minute + 31'000);
    }

    void dueByTheProfilesSchedule()
    {
        constexpr qint64 Hour = 60 * Minute;
        for (const bool told : {true, false}) {
            LiveCrons crons;
            if (told)
                crons.setSchedules({{s("hourly"), s("0 * * * *")}});
            runAt(crons, T0 + 150); // one run has no rhythm of its own
            crons.look(T0 + Minute, T0 - Hour);
            const CronJob job = crons.takeChanged().value(0);
            QCOMPARE(job.profileSchedule, told ? s("0 * * * *") : QString());
            QVERIFY(job.schedule.isEmpty());
            QCOMPARE(job.scheduleOffsetMs, told ? MaybeInt(0) : MaybeInt());
            QCOMPARE(job.nextMs, told ? MaybeInt(T0 + Hour) : MaybeInt());
            crons.look(T0 + 2 * Hour + 7 * Minute, T0 - Hour);          // after a silence
            crons.look(T0 + 2 * Hour + 7 * Minute + 31'000, T0 - Hour); // two did not come
            QCOMPARE(missed(crons), told ? MaybeInt(2) : MaybeInt(-1));
        }
    }

    void whatIsInTheStreamIsJudgedAtOnce()
    {
        LiveCrons crons = minutely(4);
        QVERIFY(crons.look(T0 + 14 * Minute, T0 - Minute));
        QCOMPARE(missed(crons), MaybeInt(10));
    }

    void awayIsNotMissed_data()
    {
        QTest::addColumn<qint64>("startedMs");
        QTest::addColumn<bool>("gap");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("only we were away") << T0 - Minute << false << qint64(10);
        QTest::newRow("the server was away") << T0 + 13 * Minute << false << qint64(0);
        QTest::newRow("it does not say") << qint64(0) << false << qint64(0);
        QTest::newRow("a gap") << T0 - Minute << true << qint64(0);
    }
    void awayIsNotMissed()
    {
        QFETCH(qint64, startedMs);
        QFETCH(bool, gap);
        QFETCH(qint64, expected);
        const MaybeInt started = startedMs > 0 ? MaybeInt(startedMs) : std::nullopt;
        LiveCrons crons = minutely(4);
        crons.look(T0 + 4 * Minute - 2'000, T0 - Minute);
        crons.takeChanged();
        qint64 now = T0 + 14 * Minute - 25'000; // ten minutes of nothing
        if (gap)
            crons.setAbsent(T0 + 4 * Minute - 3'000, now);
        crons.look(now, started);
        QCOMPARE(missed(crons), MaybeInt(-1)); // what was held up may still come
        const int next = 14;
        crons.fold(told("cron_started", s("n"), T0 + next * Minute, T0 + next * Minute), 0);
        while (now < T0 + next * Minute + 40'000)
            crons.look(now += 2'000, started);
        QCOMPARE(missed(crons), MaybeInt(expected));
        // From then on it is watched again.
        while (now < T0 + (next + 1) * Minute + 31'000)
            crons.look(now += 2'000, started);
        QCOMPARE(missed(crons), MaybeInt(expected + 1));
    }

    void theServersClockIsSet()
    {
        LiveCrons crons = minutely(4);
        crons.look(T0 + 4 * Minute - 2'000, T0 - Minute);
        crons.takeChanged();
        const qint64 hour = 60 * Minute;
        crons.moveTimes(hour);
        crons.look(T0 + 4 * Minute - 1'000 + hour, T0 - Minute + hour);
        CronJob job = crons.takeChanged().value(0);
        QCOMPARE(job.missed, MaybeInt(0));
        QCOMPARE(job.nextMs, MaybeInt(T0 + 4 * Minute + hour));
        QCOMPARE(lastCronRun(job)->endedMs, MaybeInt(T0 + 3 * Minute + 900 + hour));
        crons.fold(
            told("cron_finished", s("n"), T0 + 4 * Minute + 900 + hour, T0 + 4 * Minute + hour), 0);
        job = crons.takeChanged().value(0);
        QCOMPARE(job.intervalMs, MaybeInt(Minute));
        QCOMPARE(job.nextMs, MaybeInt(T0 + 5 * Minute + hour));
    }

    void aShortRestartIsFound()
    {
        LiveCrons crons = minutely(4);
        crons.look(T0 + 4 * Minute - 2'000, T0 - Minute);
        crons.takeChanged();
        qint64 now = T0 + 4 * Minute + 5'000; // it was away while the run was due
        while (now < T0 + 5 * Minute)
            crons.look(now += 2'000, T0 + 4 * Minute + 3'000);
        QCOMPARE(crons.takeChanged().value(0).missed.value_or(0), 0);
    }
};

QTEST_GUILESS_MAIN(TestLiveCrons)
#include "tst_livecrons.moc"
