// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueorder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <ctime>

using namespace qd;

namespace {

Queue queue(const QString &name, MaybeInt size, MaybeReal oldest = {})
{
    Queue queue;
    queue.name = name;
    queue.size = size;
    queue.oldestTaskAgeSeconds = oldest;
    queue.processing = true;
    return queue;
}

FeedBatch whole(const QList<Queue> &queues)
{
    FeedBatch batch;
    batch.queuesComplete = true;
    batch.queues = queues;
    return batch;
}

QStringList names(const QueueOrder &order)
{
    QStringList list;
    for (int i = 0; i < order.rowCount(); ++i)
        list << (order.group(i) ? u'[' + order.row(i)->queue.name + u']'
                                : order.row(i)->queue.name);
    return list;
}

/// 12 queues: six of mail, five of image, one alone.
QList<Queue> many()
{
    QList<Queue> list;
    for (int i = 0; i < 6; ++i)
        list << queue(QStringLiteral("mail:%1").arg(i), i, 10.0 * i);
    for (int i = 0; i < 5; ++i)
        list << queue(QStringLiteral("image:%1").arg(i), 100, 100.0 + i);
    return list << queue("alone", 7, 60);
}

} // namespace

class TestQueueOrder : public QObject
{
    Q_OBJECT

private slots:
    void oldestFirstAndUnknownLast()
    {
        QueueModel model;
        QueueOrder order(model);
        QAbstractItemModelTester tester(&order);
        model.apply(whole({queue("young", 5, 3), queue("unknown", 5), queue("old", 5, 300),
                           queue("empty", 0, 0)}),
                    {}, 1000);
        QCOMPARE(names(order), (QStringList{"old", "young", "empty", "unknown"}));
        order.sort(OldestColumn, Qt::AscendingOrder);
        QCOMPARE(names(order), (QStringList{"empty", "young", "old", "unknown"}));
        order.sort(QueueNameColumn, Qt::DescendingOrder);
        QCOMPARE(names(order), (QStringList{"young", "unknown", "old", "empty"}));
        order.sort(-1, Qt::AscendingOrder); // as it was
        QCOMPARE(names(order).first(), QString("old"));
    }

    void rowsKeepTheirIdentity()
    {
        QueueModel model;
        QueueOrder order(model);
        QAbstractItemModelTester tester(&order);
        order.sort(DepthColumn, Qt::DescendingOrder);
        model.apply(whole({queue("a", 1), queue("b", 2), queue("c", 3)}), {}, 1000);
        const QPersistentModelIndex b = order.index(order.rowOf("b"), 0);
        QSignalSpy reset(&order, &QueueOrder::modelReset);
        model.apply(whole({queue("a", 9), queue("b", 2), queue("d", 5)}), {}, 2000);
        QCOMPARE(names(order), (QStringList{"a", "d", "b"}));
        QCOMPARE(b.row(), 2);
        QVERIFY(reset.isEmpty());
        model.apply(whole({}), {}, 3000);
        QCOMPARE(order.rowCount(), 0);
        QVERIFY(!b.isValid());
    }

    void filtersByWordsAndWithout()
    {
        QueueModel model;
        QueueOrder order(model);
        QAbstractItemModelTester tester(&order);
        model.apply(whole(many()), {}, 1000);
        order.setFilter("MAIL");
        QCOMPARE(order.shownCount(), 6);
        order.setFilter("mail -3");
        QCOMPARE(order.shownCount(), 5);
        order.setFilter("-processing");
        QCOMPARE(order.shownCount(), 0);
        QCOMPARE(order.rowCount(), 0);
        order.setFilter("-");
        QCOMPARE(order.shownCount(), 0); // a word like any other
        order.setFilter({});
        QCOMPARE(order.shownCount(), 12);
    }

    void groupsByWhatNamesBeginWith()
    {
        QueueModel model;
        QueueOrder order(model);
        QAbstractItemModelTester tester(&order);
        QList<Queue> queues = many();
        queues[7].orphaned = 3;
        queues[8].orphaned = 1;
        model.apply(whole(queues), {}, 1000);
        QCOMPARE(order.delimiter(), QChar(':'));
        QCOMPARE(names(order).first(), QString("[image:]"));
        QCOMPARE(names(order).mid(6, 2), (QStringList{"alone", "[mail:]"}));
        const QueueGroup *image = order.group(0);
        QCOMPARE(image->count, 5);
        QCOMPARE(image->troubled, 2);
        QCOMPARE(image->sum.queue.size, MaybeInt(500));
        QCOMPARE(image->sum.queue.orphaned, MaybeInt(4));
        QCOMPARE(*image->sum.queue.oldestTaskAgeSeconds, 104 + 1.0);
        order.toggle("image:");
        QCOMPARE(names(order).mid(0, 3), (QStringList{"[image:]", "alone", "[mail:]"}));
        QCOMPARE(order.shownCount(), 12);
        QCOMPARE(order.rowOf("image:1"), -1);
        order.reveal("image:1");
        QVERIFY(order.rowOf("image:1") > 0);
        order.toggle("image:");
        model.apply(whole(queues), {}, 2000); // stays as a person left it
        QVERIFY(order.group(0)->collapsed);
        order.setGrouping(QueueOrder::Grouping::None);
        QCOMPARE(order.rowCount(), 12);
        order.setGrouping(QueueOrder::Grouping::By, '.');
        QCOMPARE(order.rowCount(), 12);
        order.setGrouping(QueueOrder::Grouping::By, ':');
        QCOMPARE(order.rowCount(), 14);
    }

    void theWorstOfAGroupShows()
    {
        QueueGroup group;
        group.key = "q:";
        QueueRow good, bad;
        good.queue = queue("q:1", 5, 1);
        good.readers = 3;
        good.state = QueueState::Processing;
        good.outlook = {QueueOutlook::ClearsIn, 60, false};
        bad.queue = queue("q:2", 5, 1);
        bad.readers = 0;
        bad.state = QueueState::NotProcessing;
        bad.outlook = {QueueOutlook::NeverGrowing, {}, false};
        addToGroup(group, bad, 0);
        addToGroup(group, good, 0);
        QCOMPARE(group.sum.state, QueueState::NotProcessing);
        QCOMPARE(clearsText(group.sum), QString("never, growing"));
        QCOMPARE(readersText(group.sum), QString("nobody"));
        QVERIFY(!group.sum.queue.maxSize);
    }

    void fewOrUnlikeNamesAreNotGrouped()
    {
        QVERIFY(usualDelimiter({"a:1", "a:2", "b:1", "b:2"}).isNull());
        QStringList unlike, dotted;
        for (int i = 0; i < 20; ++i) {
            unlike << QString(QChar('a' + i)) + ":x";
            dotted << QString("team%1.x_%2").arg(i % 4).arg(i);
        }
        QVERIFY(usualDelimiter(unlike).isNull());
        QCOMPARE(usualDelimiter(dotted), QChar('.'));
        QCOMPARE(groupKey(":x", ':'), QString());
        QCOMPARE(groupKey("a:b:c", ':'), QString("a:"));
    }

    void nothingMovesWhileFrozen()
    {
        QueueModel model;
        QueueOrder order(model);
        order.sort(DepthColumn, Qt::DescendingOrder);
        model.apply(whole({queue("a", 3), queue("b", 2)}), {}, 1000);
        order.setFrozen(true);
        model.apply(whole({queue("a", 1), queue("b", 2)}), {}, 2000);
        QCOMPARE(names(order), (QStringList{"a", "b"}));
        QCOMPARE(order.row(0)->queue.size, MaybeInt(1)); // values go on
        order.setFrozen(false);
        QCOMPARE(names(order), (QStringList{"b", "a"}));
    }

    void tenThousandAreSortedInTime()
    {
        QueueModel model;
        QueueOrder order(model);
        QList<Queue> queues;
        for (int i = 0; i < 10'000; ++i)
            queues << queue(QString("q%1:%2").arg(i % 40).arg(i), i % 977, i % 3'001);
        model.apply(whole(queues), {}, 1000);
        QCOMPARE(order.shownCount(), 10'000);
        const std::clock_t began = std::clock();
        queues[5].size = 1;
        model.apply(whole(queues), {}, 2000);
        const double ms = 1000.0 * double(std::clock() - began) / CLOCKS_PER_SEC;
        qInfo("10,000 queues taken and put in order: %.1f ms", ms);
        QVERIFY(ms < 500); // built without optimisation here
    }
};

QTEST_GUILESS_MAIN(TestQueueOrder)
#include "tst_queueorder.moc"
