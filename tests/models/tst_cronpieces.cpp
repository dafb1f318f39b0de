// SPDX-License-Identifier: GPL-3.0-or-later
// Cron lanes: what is drawn of runs, what time alone makes missed, schedules in words.
#include "cronhistory.h"
#include "cronpieces.h"
#include "cronwords.h"

#include <QLocale>
#include <QTest>

using namespace qd;

namespace {

constexpr qint64 T0 = 1'764'000'000'000, Minute = 60'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

CronRun run(qint64 due, CronOutcome outcome, qint64 late = 100, qint64 length = 5'000)
{
    CronRun run;
    run.dueMs = T0 + due;
    run.outcome = outcome;
    if (outcome == CronOutcome::Missed)
        return run;
    run.startedMs = T0 + due + late;
    if (outcome != CronOutcome::Running)
        run.endedMs = T0 + due + late + length;
    return run;
}

CronJob job(const QList<CronRun> &runs)
{
    CronJob job;
    job.name = s("nightly");
    job.runs = runs;
    job.intervalMs = Minute;
    job.nextMs = runs.isEmpty() ? T0 : *runs.constLast().dueMs + Minute;
    return job;
}

/// Second by second after T0.
QString shown(const CronJob &job, qint64 now, bool fresh = true, double msPerPx = 1000,
              int width = 600)
{
    QStringList all;
    for (const CronPiece &piece :
         cronPieces(job, job.runs, {T0, msPerPx, width}, T0 + now, fresh)) {
        QString one = QStringLiteral("%1%2-%3")
                          .arg(QStringLiteral("rmwn").at(piece.kind))
                          .arg(piece.from)
                          .arg(piece.to);
        if (piece.outcome == CronOutcome::Failed)
            one += u'!';
        if (piece.late)
            one += QStringLiteral(" late");
        if (piece.overlaps)
            one += QStringLiteral(" overlaps");
        all << one;
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

class TestCronPieces : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void runsAsTheyWere()
    {
        const CronJob nightly =
            job({run(0, CronOutcome::Succeeded), run(Minute, CronOutcome::Failed),
                 run(2 * Minute, CronOutcome::Missed),
                 run(3 * Minute, CronOutcome::Succeeded, 10'000, 70'000),
                 run(4 * Minute, CronOutcome::Running)});
        QCOMPARE(shown(nightly, 4 * Minute + 20'000),
                 s("r0-5, r60-65!, m120-120, r190-260 late, r240-260 overlaps, n300-300, n360-360, "
                   "n420-420, n480-480, n540-540"));
    }

    /// No event comes: the clock alone turns "next" into "due" and that into "missed".
    void timeAloneMakesItMissed()
    {
        const CronJob nightly = job({run(0, CronOutcome::Succeeded)});
        const qint64 grace = cronGraceMs(Minute);
        QCOMPARE(shown(nightly, Minute - 1, true, 1000, 100), s("r0-5, n60-60"));
        QCOMPARE(shown(nightly, Minute, true, 1000, 100), s("r0-5, w60-60"));
        QCOMPARE(shown(nightly, Minute + grace - 1, true, 1000, 100), s("r0-5, w60-60"));
        QCOMPARE(shown(nightly, Minute + grace, true, 1000, 100), s("r0-5, m60-60"));
        QCOMPARE(shown(nightly, 2 * Minute + grace, true, 1000, 200),
                 s("r0-5, m60-60, m120-120, n180-180"));
        // With old data nobody can say that it did not run.
        QCOMPARE(shown(nightly, Minute + grace, false, 1000, 100), s("r0-5, w60-60"));
    }

    void smallRunsKeepTheirFailure()
    {
        QList<CronRun> runs;
        for (int i = 0; i < 200; ++i)
            runs << run(i * Minute, i == 77 ? CronOutcome::Failed : CronOutcome::Succeeded);
        CronJob nightly = job(runs);
        nightly.nextMs.reset();
        const auto pieces =
            cronPieces(nightly, runs, {T0, 10.0 * Minute, 40}, T0 + 300 * Minute, true);
        quint32 count = 0, bad = 0;
        for (const CronPiece &piece : pieces) {
            count += piece.count;
            bad += piece.bad;
            QCOMPARE(piece.outcome == CronOutcome::Failed, piece.bad > 0);
        }
        QCOMPARE(count, 200U);
        QCOMPARE(bad, 1U);
        QVERIFY(pieces.size() < 30);
    }

    void historyIsLongerThanTheRecord()
    {
        CronHistory history;
        CronJob nightly = job({});
        for (int i = 0; i < 300; ++i) {
            nightly.runs << run(i * Minute, CronOutcome::Running);
            if (nightly.runs.size() > CronJob::mostRuns)
                nightly.runs.removeFirst();
            history.take(nightly);
            nightly.runs.last() =
                run(i * Minute, i % 7 ? CronOutcome::Succeeded : CronOutcome::Failed);
            history.take(nightly);
        }
        const QList<CronRun> &runs = history.runs(nightly.name);
        QCOMPARE(runs.size(), 300);
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(*runs.at(i).dueMs, T0 + i * Minute);
            QVERIFY(runs.at(i).outcome != CronOutcome::Running);
        }
        nightly.runs << run(300 * Minute, CronOutcome::Missed);
        history.take(nightly);
        QCOMPARE(history.runs(nightly.name).size(), 301);
        nightly.runs.last() = run(300 * Minute, CronOutcome::Running, 40'000); // it came after all
        history.take(nightly);
        QCOMPARE(history.runs(nightly.name).size(), 301);
        QCOMPARE(history.runs(nightly.name).last().outcome, CronOutcome::Running);
        history.dropBefore(T0 + 100 * Minute);
        QCOMPARE(history.runs(nightly.name).size(), 201);
        QVERIFY(history.runs(s("nobody")).isEmpty());
    }

    void expressionsInWords_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("words");
        const std::pair<const char *, const char *> rows[] = {
            {"* * * * *", "every minute"},
            {"*/5 * * * *", "every 5 minutes"},
            {"  */15   * * * * ", "every 15 minutes"},
            {"0 * * * *", "every hour"},
            {"20 * * * *", "every hour at 20 past"},
            {"0 */6 * * *", "every 6 hours"},
            {"30 */2 * * *", "every 2 hours at 30 past"},
            {"0 2 * * *", "at 02:00 every day"},
            {"0 6,18 * * *", "at 06:00 and 18:00 every day"},
            {"30 6 * * 1", "Mondays at 06:30"},
            {"30 6 * * MON", "Mondays at 06:30"},
            {"0 9 * * 1-5", "Monday to Friday at 09:00"},
            {"0 9 * * 1,3,5", "Mondays, Wednesdays and Fridays at 09:00"},
            {"5 4 * * 7", "Sundays at 04:05"},
            {"0 0 1 * *", "on day 1 of every month at 00:00"},
            {"0 0 1 1 *", "every year on 1 January at 00:00"},
            {"@hourly", "every hour"},
            {"@daily", "at 00:00 every day"},
            {"@weekly", "Sundays at 00:00"},
            {"@reboot", ""},
            {"*/7 * * * *", ""}, // the last of an hour is shorter
            {"0 0 1 * 1", ""},
            {"61 * * * *", ""},
            {"0 25 * * *", ""},
            {"0 2 * *", ""},
            {"0 2 * * * *", ""},
            {"a b c d e", ""},
            {"0 , * * *", ""},
            {"-5 * * * *", ""},
            {"*/0 * * * *", ""},
            {"every now and then", ""},
            {"", ""},
        };
        for (const auto &[expression, words] : rows)
            QTest::newRow(expression) << s(expression) << s(words);
    }
    void expressionsInWords()
    {
        QFETCH(QString, expression);
        QTEST(cronWords(expression), "words");
    }

    void saysWhoTellsTheSchedule()
    {
        CronJob nightly = job({});
        QCOMPARE(cronSchedule(nightly),
                 (CronSchedule{s("about every 60 s"), {}, CronSource::Learned}));
        nightly.profileSchedule = s("0 2 * * *");
        QCOMPARE(cronSchedule(nightly),
                 (CronSchedule{s("at 02:00 every day"), s("0 2 * * *"), CronSource::Profile}));
        nightly.profileSchedule.clear();
        nightly.runs << run(0, CronOutcome::Succeeded);
        QCOMPARE(cronSchedule(nightly).source, CronSource::Due);
        nightly.profileSchedule = s("0 2 * * *");
        nightly.schedule = s("*/2 * * * *");
        QCOMPARE(cronSchedule(nightly),
                 (CronSchedule{s("every 2 minutes"), s("*/2 * * * *"), CronSource::Told}));
        nightly.schedule = s("when the moon is <b>full</b>");
        QCOMPARE(cronSchedule(nightly).words, nightly.schedule);
        QCOMPARE(cronSchedule(CronJob()), CronSchedule());
    }
};

QTEST_GUILESS_MAIN(TestCronPieces)
#include "tst_cronpieces.moc"
