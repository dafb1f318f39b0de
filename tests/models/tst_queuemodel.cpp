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
        model.apply(FeedBatch(), {{A, QueueCrew{.paused = 1}}},
                    1000); // its worker says so meanwhile
        QCOMPARE(model.row(0)->state, QueueState::Paused);
        QCOMPARE(model.data(model.index(0, QueueStateColumn), Qt::DisplayRole).toString(),
                 QStringLiteral("Paused"));
        QCOMPARE(model.data(model.index(1, QueueStateColumn), Qt::DisplayRole).toString(),
                 QStringLiteral("Idle"));
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

    void saysWhenItClears_data()
    {
        QTest::addColumn<Queue>("queue");
        QTest::addColumn<double>("change");
        QTest::addColumn<int>("readers"); // −1: not known
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, MaybeInt size, MaybeReal estimated, MaybeReal in,
                            MaybeReal out, double change, int readers, const char *text) {
            Queue q = queue(A, size, 0);
            q.estimatedCompletionSeconds = estimated;
            q.rateIn = in;
            q.rateOut = out;
            QTest::newRow(name) << q << change << readers << QString::fromUtf8(text);
        };
        row("as the server says", 35, 53, {}, {}, 0, -1, "53 s");
        row("growing", 35, 53, {}, {}, 0.7, 2, "growing");
        row("growing, nothing goes", 35, {}, 1, 0, 0.7, 2, "never, growing");
        row("growing, nobody", 35, 53, {}, {}, 0.7, 0, "never, growing");
        row("nobody", 35, 53, {}, {}, 0, 0, "never");
        row("nothing goes", 35, {}, 0, 0, 0, 1, "never");
        row("by the change", 100, {}, {}, {}, -2, 1, "50 s");
        row("by the rates", 100, {}, 1, 5, 0, 1, "25 s");
        row("empty", 0, 53, {}, {}, 0, 0, "—");
        row("nothing known", {}, 53, {}, {}, 0, -1, "—");
        row("steady", 10, {}, 2, 2, 0, 1, "—");
    }
    void saysWhenItClears()
    {
        QFETCH(Queue, queue);
        QFETCH(double, change);
        QFETCH(int, readers);
        QueueRow row;
        row.queue = queue;
        row.outlook = queueOutlook(queue, change, readers < 0 ? MaybeInt() : MaybeInt(readers));
        QTEST(clearsText(row), "text");
    }

    void nobodyReadsIt()
    {
        Queue q = queue(A, 5, 0, false);
        QCOMPARE(queueReaders(q, {}), MaybeInt()); // nobody could be asked: that is no alarm
        QCOMPARE(queueReaders(q, {.down = 2}), MaybeInt(0));
        QCOMPARE(queueReaders(q, {.working = 1, .down = 2}), MaybeInt(1));
        q.consumers = 0;
        QCOMPARE(queueReaders(q, {}), MaybeInt(0));
        QCOMPARE(queueReaders(q, {.working = 1}), MaybeInt(1)); // it says so itself
        q.consumers = 3;
        QCOMPARE(queueReaders(q, {.working = 1}), MaybeInt(3));
        q.processing = true;
        QCOMPARE(queueReaders(q, {.down = 1}), MaybeInt(3));

        QueueRow row;
        row.queue = q;
        row.readers = 0;
        row.state = QueueState::NotProcessing;
        QVERIFY(hasNobody(row));
        QCOMPARE(readersText(row), QStringLiteral("nobody"));
        row.state = QueueState::Paused; // somebody's will
        QVERIFY(!hasNobody(row));
        row.state = QueueState::NotProcessing;
        row.queue.size = 0;
        QVERIFY(!hasNobody(row));
        QCOMPARE(readersText(row), QStringLiteral("0"));
    }

    void keepsTheLastHour()
    {
        QueueModel model;
        qint64 now = 1'000'000;
        const auto minute = [&](MaybeInt size) {
            for (int s = 0; s < 60; ++s, now += 1000) {
                if (size)
                    model.apply(whole({queue(A, size, now)}), {}, now);
                model.tick(now);
            }
        };
        minute(10);
        minute(20);
        minute({}); // nothing is heard: after half a minute that is a hole
        minute({});
        minute(50);
        const Samples hour = model.row(0)->hour;
        QCOMPARE(int(hour.size), int(Samples::Capacity));
        const int last = Samples::Capacity - 1;
        QCOMPARE(hour.at(last), 50.f);
        QVERIFY(std::isnan(hour.at(last - 1)));
        QCOMPARE(hour.at(last - 3), 20.f);
        QCOMPARE(hour.at(last - 4), 10.f);
        QVERIFY(std::isnan(hour.at(last - 10)));
        // What the back end kept of the time before us stands there; what we saw fills its holes.
        Samples kept = minutesOf({{0, 7}, {55 * 60'000, 8}}, 59 * 60'000 + 30'000);
        model.setHistory({{A, kept}}, now);
        QCOMPARE(model.row(0)->hour.at(0), 7.f);
        QCOMPARE(model.row(0)->hour.at(last - 4), 8.f);
        QCOMPARE(model.row(0)->hour.at(last), 50.f);
        QVERIFY(!model.trail(A)->isEmpty());
        QVERIFY(!model.trail(B));
    }
};

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
