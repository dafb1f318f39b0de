// SPDX-License-Identifier: GPL-3.0-or-later
#include "workermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace qd;

namespace {

constexpr qint64 Server = 1'736'942'400'000;
const QString W = QStringLiteral("w");

ActivityEntry entry(const char *kind, qint64 atMs, const QString &name = W)
{
    ActivityEntry entry;
    entry.kind = QString::fromLatin1(kind);
    entry.timestampMs = Server + atMs;
    entry.worker = name;
    return entry;
}

ActivityEntry job(double seconds, const QString &name = W, const QString &queue = {})
{
    ActivityEntry done = entry("job_finished", 0, name);
    done.job = QStringLiteral("1");
    done.queue = queue;
    done.durationMs = seconds * 1000;
    done.outcome = ActivityOutcome::Success;
    return done;
}

QList<ActivityEntry> jobs(int count, double seconds, const QString &name = W,
                          const QString &queue = {})
{
    return QList<ActivityEntry>(count, job(seconds, name, queue));
}

ActivityEntry applied(const char *action, qint64 atMs, const char *by, const char *request = "")
{
    ActivityEntry done = entry("control_applied", atMs);
    done.fields = {{QStringLiteral("action"), QString::fromLatin1(action)},
                   {QStringLiteral("by"), QString::fromLatin1(by)},
                   {QStringLiteral("request_id"), QString::fromLatin1(request)}};
    return done;
}

Worker worker(const char *status, qint64 atMs)
{
    Worker worker;
    worker.key = worker.name = worker.address = W;
    worker.status = QString::fromLatin1(status);
    worker.receivedAtMs = atMs;
    worker.serverTimeMs = Server + atMs;
    return worker;
}

Worker busy(double seconds, qint64 atMs)
{
    Worker w = worker("busy", atMs);
    w.currentJob = QStringLiteral("17");
    w.currentJobSeconds = seconds;
    return w;
}

FeedBatch batch(const QList<Worker> &workers, const QList<ActivityEntry> &activity = {})
{
    FeedBatch batch;
    batch.workers = workers;
    batch.activity = activity;
    return batch;
}

} // namespace

class TestWorkerNotes : public QObject
{
    Q_OBJECT
private slots:
    void whatIsUsualTakesTwentyJobs()
    {
        JobTimes times;
        for (int i = 1; i < JobTimes::Least; ++i) {
            times.add(i);
            QVERIFY(!times.usual());
        }
        times.add(1000);
        QCOMPARE(*times.usual(), 19.0); // one in twenty may take what it will
        for (int i = 0; i < 200; ++i)
            times.add(2);
        QCOMPARE(*times.usual(), 2.0); // the last 64 count
        QCOMPARE(times.count(), JobTimes::Most);
    }

    void countsWorkAndNothingElse()
    {
        WorkerNotes notes;
        const Worker w = worker("busy", 0);
        QList<ActivityEntry> other = jobs(30, 5);
        for (ActivityEntry &one : other)
            one.kind = QStringLiteral("control");
        notes.take(other);
        for (ActivityEntry &one : other) {
            one.kind = QStringLiteral("job_finished");
            one.interim = true; // told again, exactly, later
        }
        notes.take(other);
        QVERIFY(!notes.usualSeconds(w));
        // The worker API tells no kinds.
        for (ActivityEntry &one : other) {
            one.kind = QStringLiteral("activity");
            one.job.clear();
            one.interim = false;
        }
        notes.take(other);
        QCOMPARE(*notes.usualSeconds(w), 5.0);
    }

    void theQueueTellsWhereTheWorkerCannot()
    {
        WorkerNotes notes;
        const QString queue = QStringLiteral("q");
        notes.take(jobs(19, 5, W, queue));
        notes.take(jobs(30, 8, QStringLiteral("other"), queue));
        Worker w = worker("busy", 0);
        QVERIFY(!notes.usualSeconds(w));
        w.queue = queue;
        QCOMPARE(*notes.usualSeconds(w), 8.0);
        notes.take(jobs(1, 5, W, queue));
        QCOMPARE(*notes.usualSeconds(w), 5.0);
    }

    void staysBounded()
    {
        WorkerNotes notes;
        for (int i = 0; i < 30'000; ++i)
            notes.take(jobs(i < 2 ? 20 : 1, 5, QString::number(i)));
        Worker w = worker("busy", 0);
        w.key = w.name = w.address = QStringLiteral("1");
        QVERIFY(!notes.usualSeconds(w)); // the oldest went
        w.key = QStringLiteral("29999");
        notes.take(jobs(19, 5, w.key));
        QCOMPARE(*notes.usualSeconds(w), 5.0);
    }

    void aLongJobIsStuck()
    {
        WorkerModel model;
        QAbstractItemModelTester tester(&model);
        const Thresholds limits;
        model.apply(batch({busy(1, 1000)}, jobs(19, 8)), limits, 1000);
        model.tick(limits, 900'000);
        QVERIFY(!model.row(0)->notes.stuck); // what is usual is not known
        model.apply(batch({}, jobs(1, 8)), limits, 900'000);
        model.tick(limits, 24'000);
        QVERIFY(!model.row(0)->notes.stuck); // 24 s: three times as long
        model.tick(limits, 24'001);
        QVERIFY(model.row(0)->notes.stuck);
        QCOMPARE(model.row(0)->kind, StatusKind::Degraded);
        QCOMPARE(model.row(0)->life, Liveness::Fresh);
        QCOMPARE(statusText(*model.row(0)), QStringLiteral("stuck"));
        QCOMPARE(*model.row(0)->notes.usualSeconds, 8.0);
        // It stays so while the same job runs …
        model.apply(batch({busy(25, 25'000)}), limits, 25'000);
        QVERIFY(model.row(0)->notes.stuck);
        // … and no longer.
        Worker next = busy(0.1, 26'000);
        next.currentJob = QStringLiteral("18");
        model.apply(batch({next}), limits, 26'000);
        QVERIFY(!model.row(0)->notes.stuck);
        QCOMPARE(model.row(0)->kind, StatusKind::Running);
    }

    void shortJobsAreNeverStuck()
    {
        WorkerModel model;
        const Thresholds limits;
        model.apply(batch({busy(0, 0)}, jobs(64, 0.01)), limits, 0);
        model.tick(limits, 10'000);
        QVERIFY(!model.row(0)->notes.stuck);
        model.tick(limits, 10'001);
        QVERIFY(model.row(0)->notes.stuck);
    }

    void aSetLimitNeedsNoHistory()
    {
        WorkerModel model;
        Thresholds limits;
        limits.stuckAfterSeconds = 5;
        model.apply(batch({busy(4, 0)}, jobs(64, 100)), limits, 0);
        QVERIFY(!model.row(0)->notes.stuck);
        model.tick(limits, 1001);
        QVERIFY(model.row(0)->notes.stuck);
        QVERIFY(!model.row(0)->notes.usualSeconds);
    }

    void whoWaitsIsNotStuck()
    {
        WorkerModel model;
        Thresholds limits;
        limits.stuckAfterSeconds = 5;
        Worker paused = busy(400, 0);
        paused.status = QStringLiteral("paused");
        Worker unknown = busy(400, 0);
        unknown.key = QStringLiteral("u");
        unknown.currentJobSeconds.reset(); // since when is not known
        model.apply(batch({paused, unknown}), limits, 0);
        model.tick(limits, 900'000);
        QVERIFY(!model.row(0)->notes.stuck);
        QVERIFY(!model.row(1)->notes.stuck);
        const quint32 changes = model.row(0)->changes;
        model.tick(limits, 901'000);
        QCOMPARE(model.row(0)->changes, changes); // nothing flickers
    }

    void saysWhoStoppedIt()
    {
        WorkerModel model;
        const Thresholds limits;
        model.apply(batch({worker("idle", 0)}), limits, 0);
        Worker stopped = worker("stopped", 2000);
        stopped.exitCode = 0;
        model.apply(batch({stopped}, {entry("worker_stopped", 1000), applied("stop", 1500, "ada")}),
                    limits, 2000);
        QCOMPARE(evidenceOf(*model.row(0), 4000).sentence,
                 QStringLiteral("Stopped on purpose by ada 2.5 s ago."));
        // Old data are spoken of in the past.
        QVERIFY(evidenceOf(*model.row(0), 60'000, 44'000)
                    .sentence.startsWith(QStringLiteral("When last known, 44 s ago, it had been")));
        // It runs again, and ends again: of that nobody has told.
        model.apply(batch({worker("idle", 10'000)}), limits, 10'000);
        stopped.serverTimeMs = Server + 20'000;
        stopped.receivedAtMs = 20'000;
        model.apply(batch({stopped}), limits, 20'000);
        QCOMPARE(evidenceOf(*model.row(0), 20'000).sentence,
                 QStringLiteral("Stopped, exit code 0, 19 s ago."));
    }

    void ourOwnIsOurs()
    {
        WorkerModel model;
        const Thresholds limits;
        model.apply(batch({worker("paused", 0)}), limits, 0);
        Command pause;
        pause.action = ControlAction::Pause;
        pause.workerKey = W;
        pause.requestId = QStringLiteral("r1");
        model.noteControl(pause, Server);
        model.tick(limits, 1000);
        const QString ours = QStringLiteral("Paused from here 1.0 s ago.");
        QCOMPARE(evidenceOf(*model.row(0), 1000).sentence, ours);
        // The worker tells of the same request: it stays ours.
        model.apply(batch({}, {applied("pause", 0, "admin@10.0.0.7", "r1")}), limits, 1000);
        model.tick(limits, 1000);
        QCOMPARE(evidenceOf(*model.row(0), 1000).sentence, ours);
        model.apply(
            batch({}, {applied("resume", 2000, "ada", "r2"), applied("pause", 3000, "ada", "r3")}),
            limits, 4000);
        model.tick(limits, 4000);
        QCOMPARE(evidenceOf(*model.row(0), 4000).sentence,
                 QStringLiteral("Paused by ada 1.0 s ago."));
    }

    void theWorkerApiNamesTheVerbBeside()
    {
        WorkerNotes notes;
        ActivityEntry told = entry("control_applied", 0);
        told.fields = {{QStringLiteral("action"), QStringLiteral("Control: stop took effect")},
                       {QStringLiteral("control"), QStringLiteral("stop")},
                       {QStringLiteral("by"), QStringLiteral("ada")}};
        notes.take({told});
        QCOMPARE(notes.control(worker("stopped", 0)).by, QStringLiteral("ada"));
        notes.take({entry("worker_started", 5000)});
        QVERIFY(!notes.control(worker("stopped", 0)).action);
        QVERIFY(!notes.endedMs(worker("stopped", 0)));
    }

    void nobodyGrowsSilentWhileNothingComes()
    {
        WorkerModel model;
        const Thresholds limits;
        Worker w = worker("idle", 0);
        w.lastHeartbeatMs = Server;
        model.apply(batch({w}), limits, 0);
        model.tick(limits, 200'000, {200'000, 10'000});
        QCOMPARE(model.row(0)->life, Liveness::Fresh);
        QVERIFY(model.data(model.index(0, StatusColumn), Qt::ToolTipRole)
                    .toString()
                    .startsWith(QStringLiteral("When last known, 3 m 20 s ago, it was waiting")));
        model.tick(limits, 200'000);
        QCOMPARE(model.row(0)->life, Liveness::Stale);
    }
};

QTEST_GUILESS_MAIN(TestWorkerNotes)
#include "tst_workernotes.moc"
