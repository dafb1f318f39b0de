// SPDX-License-Identifier: GPL-3.0-or-later
// The cron jobs of a fleet: merged, worst first, in words that are true of now.
#include "cronmodel.h"

#include "feedbatch.h"
#include "fleet.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

constexpr qint64 T0 = 1'764'000'000'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

CronRun run(CronOutcome outcome, qint64 dueMs)
{
    CronRun run;
    run.outcome = outcome;
    run.dueMs = dueMs;
    if (outcome != CronOutcome::Missed)
        run.startedMs = dueMs + 100;
    if (outcome == CronOutcome::Succeeded || outcome == CronOutcome::Failed)
        run.endedMs = dueMs + 1'000;
    return run;
}

CronJob job(const QString &name, const QList<CronOutcome> &outcomes)
{
    CronJob job;
    job.name = name;
    for (const CronOutcome outcome : outcomes)
        job.runs << run(outcome, T0 + job.runs.size() * 60'000);
    return job;
}

FeedBatch batchOf(const QList<CronJob> &jobs)
{
    FeedBatch batch;
    batch.crons = jobs;
    return batch;
}

QString names(const CronModel &model)
{
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i)
        all << model.job(i)->name;
    return all.join(u' ');
}

constexpr auto Ok = CronOutcome::Succeeded, Bad = CronOutcome::Failed, Gone = CronOutcome::Missed,
               Busy = CronOutcome::Running;

} // namespace

class TestCronModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void mergesByNameWorstFirst()
    {
        CronModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &CronModel::modelReset), changed(&model, &CronModel::dataChanged),
            moved(&model, &CronModel::rowsMoved);
        model.apply(batchOf({job(s("b"), {Ok}), job(s("c"), {Ok}), job(s("a"), {Ok})}), T0);
        QCOMPARE(names(model), s("a b c"));
        const QPersistentModelIndex c(model.index(2));
        model.apply(batchOf({job(s("c"), {Ok, Gone})}), T0);
        QCOMPARE(names(model), s("c a b"));
        QCOMPARE(c.row(), 0);
        QCOMPARE(model.troubled(), 1);
        changed.clear();
        moved.clear();
        model.apply(batchOf({job(s("c"), {Ok, Gone, Busy})}), T0); // not yet over
        QCOMPARE(moved.size(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.at(0).at(2).value<QList<int>>().contains(CronJobRole));
        changed.clear();
        model.apply(batchOf({job(s("c"), {Ok, Gone, Busy})}), T0); // nothing new
        QCOMPARE(changed.size(), 0);
        model.apply(batchOf({job(s("c"), {Ok, Gone, Ok}), job(s("aa"), {Bad})}), T0);
        QCOMPARE(names(model), s("aa a b c"));
        QCOMPARE(c.row(), 3);
        QCOMPARE(model.rowOf(s("aa")), 0);
        QCOMPARE(model.rowOf(s("c")), 3);
        QCOMPARE(model.rowOf(s("d")), -1);
        QCOMPARE(reset.size(), 0);
    }

    void anyOrderOfChangesKeepsItsOrder()
    {
        CronModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(3);
        for (int i = 0; i < 2'000; ++i) {
            const QString name = s("job %1").arg(random.bounded(40));
            model.apply(batchOf({job(name, {Ok, CronOutcome(random.bounded(5))})}), T0);
            QVERIFY(model.rowOf(name) >= 0);
            for (int row = 1; row < model.rowCount(); ++row) {
                const bool before = cronTrouble(*model.job(row - 1)),
                           here = cronTrouble(*model.job(row));
                QVERIFY(before == here ? model.job(row - 1)->name < model.job(row)->name : before);
            }
        }
    }

    void wordsAreOfNow()
    {
        CronModel model;
        CronJob one = job(s("disk \u202e report\n"), {Ok, Ok});
        one.intervalMs = 60'000;
        one.nextMs = T0 + 120'000;
        model.apply(batchOf({one}), T0 + 78'000);
        QSignalSpy changed(&model, &CronModel::dataChanged);
        const auto words = [&] {
            return model.data(model.index(0), Qt::AccessibleTextRole).toString();
        };
        QVERIFY2(words().contains(s("Succeeded 17 s ago")), qPrintable(words()));
        QVERIFY2(words().contains(s("next in 42 s")), qPrintable(words()));
        QVERIFY(!words().contains(u'\n') && !words().contains(QChar(0x202e)));
        model.tick(T0 + 80'000);
        QCOMPARE(changed.size(), 1);
        QVERIFY(words().contains(s("19 s ago")) && words().contains(s("40 s")));
        model.tick(T0 + 120'500);
        QVERIFY(words().contains(s("next is due")));
        model.tick(T0 + 130'500);
        QVERIFY(words().contains(s("next 10 s late")));
        const QString tip = model.data(model.index(0), Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(s("about every 60 s")), qPrintable(tip));
        one.schedule = s("* * * * *");
        QCOMPARE(cronScheduleText(one), s("* * * * *"));
        one.schedule.clear();
        one.intervalMs = 300'000;
        QCOMPARE(cronScheduleText(one), s("about every 5 min"));
        one.intervalMs.reset();
        QCOMPARE(cronScheduleText(one), QString());
        QCOMPARE(cronLastText(job(s("x"), {Ok, Gone, Gone}), T0 + 122'000),
                 s("2 missed, last 2 s ago"));
        QCOMPARE(cronLastText(job(s("x"), {Busy, Gone}), T0 + 5'100), s("Running for 5 s"));
        QCOMPARE(cronNextText(job(s("x"), {Ok}), T0), QString());
    }

    void oneAlertUntilTheNextGoodRun()
    {
        Fleet fleet(s("f"));
        FeedStatus status;
        status.state = ConnectionState::Live;
        fleet.setStatus(status, 1'000);
        const auto alerts = [&](const CronJob &cron) {
            FeedBatch batch = batchOf({cron});
            batch.receivedAtMs = 1'000;
            batch.serverTimeMs = T0;
            fleet.apply(batch, 1'000);
            QStringList all;
            for (int i = 0; i < fleet.alerts()->rowCount(); ++i)
                all << fleet.alerts()->alert(i)->rule + u' ' + fleet.alerts()->alert(i)->scope;
            return all.join(u'/');
        };
        QCOMPARE(alerts(job(s("n"), {Ok})), QString());
        QCOMPARE(alerts(job(s("n"), {Ok, Gone})), s("cron_missed cron:n"));
        QCOMPARE(alerts(job(s("n"), {Ok, Gone, Gone})), s("cron_missed cron:n"));
        QVERIFY(fleet.alerts()->alert(0)->detail.startsWith(s("2 missed")));
        QCOMPARE(alerts(job(s("n"), {Ok, Gone, Gone, Busy})), s("cron_missed cron:n"));
        QCOMPARE(alerts(job(s("n"), {Ok, Gone, Gone, Bad})), s("cron_failed cron:n"));
        QCOMPARE(alerts(job(s("n"), {Ok, Gone, Gone, Bad, Ok})), QString());
        QCOMPARE(fleet.crons()->rowCount(), 1);
        QVERIFY(fleet.hasData());
    }
};

QTEST_GUILESS_MAIN(TestCronModel)
#include "tst_cronmodel.moc"
