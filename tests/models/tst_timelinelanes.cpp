// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a timeline: which, in what order, and that they stay where they are.
#include "timelinelanes.h"

#include "fleet.h"
#include "jobmemory.h"

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

Worker worker(const QString &name, const QString &host, const QString &status = s("running"))
{
    Worker worker;
    worker.key = worker.name = name;
    worker.host = host;
    worker.status = status;
    return worker;
}

CronJob cron(const char *name)
{
    CronJob job;
    job.name = s(name);
    CronRun run;
    run.dueMs = T0;
    run.outcome = CronOutcome::Succeeded;
    job.runs << run;
    return job;
}

ActivityEntry failed(const char *worker)
{
    ActivityEntry entry;
    entry.kind = s("job_failed");
    entry.worker = s(worker);
    entry.job = s("j");
    entry.timestampMs = T0;
    entry.outcome = ActivityOutcome::Failure;
    return entry;
}

} // namespace

class TestTimelineLanes : public QObject
{
    Q_OBJECT

    static QString shown(const TimelineLanes &lanes)
    {
        QStringList all;
        for (int i = 0; i < lanes.count(); ++i)
            all << lanes.keyOf(i);
        return all.join(u' ');
    }
    static void fill(Fleet &fleet)
    {
        FeedBatch batch;
        batch.serverTimeMs = T0;
        batch.workersComplete = true;
        batch.workers = {worker(s("w10"), s("b")), worker(s("w2"), s("a")),
                         worker(s("w1"), s("b"))};
        batch.crons = {cron("nightly"), cron("hourly")};
        batch.activity = {failed("w2"), failed("left")};
        fleet.apply(batch, 1'000);
    }

private slots:
    void byNameThenCronThenGone()
    {
        Fleet fleet(s("f"));
        fill(fleet);
        TimelineLanes lanes(*fleet.workers(), *fleet.crons(), *fleet.jobs());
        QCOMPARE(shown(lanes), s("worker:w1 worker:w2 worker:w10 head:cron cron:hourly "
                                 "cron:nightly head:gone gone:left"));
        lanes.setShow(LaneShow::Workers);
        QCOMPARE(shown(lanes), s("worker:w1 worker:w2 worker:w10 head:gone gone:left"));
        lanes.setShow(LaneShow::Crons);
        QCOMPARE(shown(lanes), s("cron:hourly cron:nightly"));
        lanes.setShow(LaneShow::Failures);
        QCOMPARE(shown(lanes), s("worker:w2 head:gone gone:left"));
        QCOMPARE(lanes.laneOf(s("worker:w2")), 0);
        QCOMPARE(lanes.laneOf(s("worker:w1")), -1);
        QCOMPARE(lanes.memoryLane(0), fleet.jobs()->laneNamed(s("w2")));
        QCOMPARE(lanes.laneOfMemory(fleet.jobs()->laneNamed(s("left"))), 2);
    }

    void groupsByNameThatClose()
    {
        Fleet fleet(s("f"));
        fill(fleet);
        TimelineLanes lanes(*fleet.workers(), *fleet.crons(), *fleet.jobs());
        lanes.setShow(LaneShow::Workers);
        lanes.setGrouping(WorkerGrouping::Host);
        QCOMPARE(shown(lanes),
                 s("group:a worker:w2 group:b worker:w1 worker:w10 head:gone gone:left"));
        // The worst group comes first elsewhere; here lanes stay where one looks at them.
        FeedBatch crash;
        crash.workers = {worker(s("w10"), s("b"), s("crashed"))};
        fleet.apply(crash, 2'000);
        QCOMPARE(shown(lanes),
                 s("group:a worker:w2 group:b worker:w1 worker:w10 head:gone gone:left"));
        QCOMPARE(lanes.group(2)->worst, StatusKind::Crashed);
        lanes.toggle(2);
        QCOMPARE(shown(lanes), s("group:a worker:w2 group:b head:gone gone:left"));
        QVERIFY(lanes.isClosed(2));
        lanes.toggle(2);
        lanes.toggle(5);
        QCOMPARE(shown(lanes), s("group:a worker:w2 group:b worker:w1 worker:w10 head:gone"));
    }

    void filtersWorkersAndCronJobs()
    {
        Fleet fleet(s("f"));
        fill(fleet);
        TimelineLanes lanes(*fleet.workers(), *fleet.crons(), *fleet.jobs());
        const auto filter = [&](const char *line) {
            QueryMistake mistake;
            lanes.order().setFilter(*WorkerQuery::parse(s(line), &mistake));
            lanes.setCronFilter(s(line));
        };
        filter("host:b");
        QCOMPARE(shown(lanes), s("worker:w1 worker:w10"));
        filter("ly");
        QCOMPARE(shown(lanes), s("cron:hourly cron:nightly"));
        filter("night");
        QCOMPARE(shown(lanes), s("cron:nightly"));
    }

    /// Rows come, go and change under it: what it says is always of now.
    void followsItsModels()
    {
        Fleet fleet(s("f"));
        TimelineLanes lanes(*fleet.workers(), *fleet.crons(), *fleet.jobs());
        QSignalSpy changed(&lanes, &TimelineLanes::changed);
        QRandomGenerator random(3);
        lanes.setGrouping(WorkerGrouping::Host);
        for (int round = 0; round < 200; ++round) {
            FeedBatch batch;
            batch.serverTimeMs = T0 + round;
            batch.workersComplete = true;
            QSet<QString> wanted;
            for (int i = 0; i < 40; ++i) {
                if (random.bounded(3) == 0)
                    continue;
                const QString name = QStringLiteral("w%1").arg(i);
                wanted << QStringLiteral("worker:") + name;
                batch.workers << worker(name, QStringLiteral("h%1").arg(random.bounded(4)),
                                        random.bounded(2) ? s("running") : s("crashed"));
            }
            fleet.apply(batch, 1'000 + round * 1'000);
            QSet<QString> got;
            QString host;
            for (int i = 0; i < lanes.count(); ++i) {
                if (lanes.at(i).kind == TimelineLane::Group)
                    host = lanes.group(i)->key;
                if (lanes.at(i).kind != TimelineLane::Worker)
                    continue;
                QCOMPARE(lanes.worker(i)->worker.host, host);
                got << lanes.keyOf(i);
                QCOMPARE(lanes.laneOf(lanes.keyOf(i)), i);
            }
            QCOMPARE(got, wanted);
        }
        QTRY_VERIFY(!changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTimelineLanes)
#include "tst_timelinelanes.moc"
