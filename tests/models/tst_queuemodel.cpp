// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

Queue queue(const QString &name, MaybeInt size, qint64 atMs, std::optional<bool> processing = true)
{
    Queue queue;
    queue.name = name;
    queue.size = size;
    queue.processing = processing;
    queue.receivedAtMs = atMs;
    return queue;
}

FeedBatch whole(const QList<Queue> &queues)
{
    FeedBatch batch;
    batch.queuesComplete = true;
    batch.queues = queues;
    return batch;
}

const QString A = QStringLiteral("a"), B = QStringLiteral("b"), C = QStringLiteral("c"),
              D = QStringLiteral("d");

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void mergesByName()
    {
        QueueModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &QueueModel::modelReset),
            changed(&model, &QueueModel::dataChanged);
        model.apply(whole({queue(A, 1, 0), queue(B, 2, 0), queue(C, 3, 0)}), {}, 0);
        model.apply(whole({queue(D, 4, 1000), queue(C, 3, 1000), queue(A, 9, 1000)}), {}, 1000);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.row(0)->queue.name, A);
        QCOMPARE(model.row(1)->queue.name, C);
        QCOMPARE(model.row(2)->queue.name, D);
        QCOMPARE(*model.row(0)->queue.size, 9);
        QCOMPARE(model.rowOf(D), 2);
        QCOMPARE(reset.size(), 0);
        model.apply(FeedBatch(), {}, 2000); // nothing about queues: nobody goes
        QCOMPARE(model.rowCount(), 3);
        FeedBatch some;
        some.queues = {queue(A, 10, 3000)};
        changed.clear();
        model.apply(some, {}, 3000);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        model.apply(whole({}), {}, 4000);
        QCOMPARE(model.rowCount(), 0);
    }

    void reckonsTheChangeOverHalfAMinute()
    {
        QueueModel model;
        model.apply(whole({queue(A, 100, 0)}), {}, 0);
        QVERIFY(!model.row(0)->changePerSecond);
        model.apply(whole({queue(A, 110, 5000)}), {}, 5000);
        QCOMPARE(*model.row(0)->changePerSecond, 2.0);
        for (int s = 10; s <= 35; s += 5)
            model.apply(whole({queue(A, 110, s * 1000)}), {}, s * 1000);
        QCOMPARE(*model.row(0)->changePerSecond, 0.0); // the rise is out of the window
        model.apply(whole({queue(A, 80, 40'000)}), {}, 40'000);
        QCOMPARE(*model.row(0)->changePerSecond, -1.0);
        QCOMPARE(model.data(model.index(0, ChangeColumn), Qt::DisplayRole).toString(),
                 QStringLiteral("\u22121.0"));
        model.apply(whole({queue(A, {}, 45'000)}), {}, 45'000);
        QVERIFY(!model.row(0)->changePerSecond);
        model.apply(whole({queue(A, 9007199254740992, 50'000)}), {}, 50'000);
        model.apply(whole({queue(A, 0, 50'000)}), {},
                    50'000); // no time passed: no division by zero
        model.apply(whole({queue(A, 0, 52'000)}), {}, 52'000);
        QVERIFY(std::isfinite(*model.row(0)->changePerSecond));
    }

    void statesFollowTheWorkers()
    {
        QueueModel model;
        model.apply(whole({queue(A, 5, 0, false), queue(B, 0, 0, false), queue(C, 5, 0)}), {}, 0);
        QCOMPARE(model.row(0)->state, QueueState::NotProcessing);
        QCOMPARE(model.row(1)->state, QueueState::Idle);
        QCOMPARE(model.row(2)->state, QueueState::Processing);
        model.apply(FeedBatch(), {A}, 1000); // its worker says so meanwhile
        QCOMPARE(model.row(0)->state, QueueState::Paused);
        QCOMPARE(model.data(model.index(0, QueueStateColumn), Qt::DisplayRole).toString(),
                 QStringLiteral("paused"));
        QCOMPARE(model.data(model.index(1, QueueStateColumn), Qt::DisplayRole).toString(),
                 QStringLiteral("idle"));
    }

    void agesRunOnAndTotalsAreKept()
    {
        QueueModel model;
        Queue q = queue(A, 5, 1000);
        q.oldestTaskAgeSeconds = 30;
        FeedBatch batch = whole({q});
        batch.queueTotals = QueueTotals();
        batch.queueTotals->totalQueuedTasks = 45;
        model.apply(batch, {}, 1000);
        QCOMPARE(*model.totals().totalQueuedTasks, 45);
        model.tick(11'000);
        QCOMPARE(model.data(model.index(0, OldestColumn), Qt::DisplayRole).toString(),
                 QStringLiteral("40 s"));
        for (int column : {int(ClearsInColumn), int(ConsumersColumn), int(HeldColumn),
                           int(OrphanedColumn), int(DeadColumn)})
            QCOMPARE(model.data(model.index(0, column), Qt::DisplayRole).toString(),
                     QStringLiteral("—"));
        model.apply(whole({q}), {}, 2000);
        QCOMPARE(*model.totals().totalQueuedTasks, 45); // not told again: as last told
    }
};

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
