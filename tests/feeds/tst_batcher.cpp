// SPDX-License-Identifier: GPL-3.0-or-later
#include "batcher.h"
#include "clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

Worker worker(int number, int processed = 0)
{
    Worker w;
    w.key = w.name = QStringLiteral("w%1").arg(number);
    w.processed = processed;
    return w;
}

FeedBatch batchOf(const QSignalSpy &spy, qsizetype at)
{
    return spy.at(at).at(0).value<FeedBatch>();
}

} // namespace

class TestBatcher final : public QObject
{
    Q_OBJECT
private slots:
    void partsOfOneTurnLeaveTogether()
    {
        Batcher batcher;
        QSignalSpy ready(&batcher, &Batcher::ready);
        batcher.setWorkers({worker(1), worker(2)});
        batcher.setSystem({});
        batcher.stamp(5, 7);
        QCOMPARE(ready.size(), 0);
        QTRY_COMPARE(ready.size(), 1);
        const FeedBatch batch = batchOf(ready, 0);
        QVERIFY(batch.workersComplete && batch.system);
        QCOMPARE(batch.workers.size(), 2);
        QCOMPARE(batch.receivedAtMs, 5);
        QCOMPARE(batch.serverTimeMs, 7);
        QCOMPARE(batch.sequence, 1u);
    }
    void theNewestOfACronJobWins()
    {
        Batcher batcher;
        QSignalSpy ready(&batcher, &Batcher::ready);
        const auto cron = [](const char *name, qint64 nextMs) {
            CronJob job;
            job.name = QString::fromLatin1(name);
            job.nextMs = nextMs;
            return job;
        };
        batcher.addCrons({cron("a", 1), cron("b", 1)});
        batcher.addCrons({cron("a", 2)});
        batcher.setCronsKnownTo(9);
        QTRY_COMPARE(ready.size(), 1);
        const FeedBatch batch = batchOf(ready, 0);
        QCOMPARE(batch.crons, (QList<CronJob>{cron("a", 2), cron("b", 1)}));
        QCOMPARE(batch.cronsKnownToMs, 9);
        QCOMPARE(batcher.conflated(), 1u);
        batcher.taken();
        batcher.addCrons({cron("a", 3)});
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(batchOf(ready, 1).crons.size(), 1);
    }
    void nothingLeavesBeforeTheLastWasTaken()
    {
        Batcher batcher;
        QSignalSpy ready(&batcher, &Batcher::ready);
        batcher.addWorker(worker(1, 1));
        QTRY_COMPARE(ready.size(), 1);
        for (int i = 2; i <= 100; ++i)
            batcher.addWorker(worker(1, i));
        QTest::qWait(60); // several intervals
        QCOMPARE(ready.size(), 1);
        batcher.taken();
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(batchOf(ready, 1).workers.size(), 1);
        QCOMPARE(batchOf(ready, 1).workers.at(0).processed, MaybeInt(100));
        QVERIFY(!batchOf(ready, 1).workersComplete);
        QCOMPARE(batcher.conflated(), 98u);
    }
    void newsOnAWholeSnapshotKeepsItWhole()
    {
        Batcher batcher;
        QSignalSpy ready(&batcher, &Batcher::ready);
        batcher.addWorker(worker(9)); // gone by the snapshot
        batcher.setWorkers({worker(1), worker(2)});
        batcher.addWorkers({worker(2, 5), worker(3)});
        QTRY_COMPARE(ready.size(), 1);
        const FeedBatch batch = batchOf(ready, 0);
        QVERIFY(batch.workersComplete);
        QCOMPARE(batch.workers, (QList<Worker>{worker(1), worker(2, 5), worker(3)}));
    }
    void queuesMergeByName()
    {
        Batcher batcher;
        QSignalSpy ready(&batcher, &Batcher::ready);
        Queue a, b;
        a.name = QStringLiteral("a");
        b.name = QStringLiteral("b");
        batcher.setQueues({a, b});
        b.size = 4;
        batcher.addQueues({b});
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(batchOf(ready, 0).queuesComplete);
        QCOMPARE(batchOf(ready, 0).queues, (QList<Queue>{a, b}));
    }
    void activityIsBoundedAndCounted()
    {
        Batcher batcher;
        QSignalSpy ready(&batcher, &Batcher::ready);
        for (int i = 0; i < 25000; ++i) {
            ActivityEntry entry;
            entry.timestampMs = i;
            batcher.addActivity(entry);
        }
        QTRY_COMPARE(ready.size(), 1);
        const FeedBatch batch = batchOf(ready, 0);
        QCOMPARE(batch.activity.size(), 20000);
        QCOMPARE(batch.activityDropped, 5000u);
        QCOMPARE(batch.activity.first().timestampMs, MaybeInt(5000));
        QCOMPARE(batch.activity.last().timestampMs, MaybeInt(24999));
    }
    void idleLeavesAtOnceBusyAtTheInterval()
    {
        Batcher batcher(nullptr, 200);
        QSignalSpy ready(&batcher, &Batcher::ready);
        qint64 sinceMs = monotonicMs();
        batcher.addWorker(worker(1));
        QVERIFY(ready.wait(150)); // idle: it does not wait for a tick
        const qint64 firstMs = monotonicMs();
        QVERIFY(firstMs - sinceMs < 150);
        batcher.taken();
        batcher.addWorker(worker(2));
        QVERIFY(ready.wait(2000));
        QVERIFY(monotonicMs() - firstMs >= 190);
    }
    void aShorterIntervalCountsAtOnce()
    {
        Batcher batcher(nullptr, 100'000);
        QSignalSpy ready(&batcher, &Batcher::ready);
        batcher.addWorker(worker(1));
        QTRY_COMPARE(ready.size(), 1);
        batcher.taken();
        batcher.addWorker(worker(2));
        batcher.setInterval(16);
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(batchOf(ready, 1).workers, QList<Worker>{worker(2)});
    }
    void clearForgets()
    {
        Batcher batcher;
        QSignalSpy ready(&batcher, &Batcher::ready);
        batcher.addWorker(worker(1));
        batcher.clear();
        QTest::qWait(50);
        QCOMPARE(ready.size(), 0);
        batcher.addWorker(worker(2));
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(batchOf(ready, 0).workers.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBatcher)
#include "tst_batcher.moc"
