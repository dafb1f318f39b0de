// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerorder.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

Worker worker(const QString &key, const char *status = "running", MaybeInt processed = {})
{
    Worker worker;
    worker.key = worker.name = key;
    worker.status = QString::fromLatin1(status);
    worker.processed = processed;
    return worker;
}

Worker worker(const char *key, const char *status = "running", MaybeInt processed = {})
{
    return worker(QString::fromLatin1(key), status, processed);
}

FeedBatch snapshot(const QList<Worker> &workers)
{
    FeedBatch batch;
    batch.workersComplete = true;
    batch.workers = workers;
    return batch;
}

QString names(const WorkerOrder &order)
{
    QStringList names;
    for (int i = 0; i < order.rowCount(); ++i)
        names << order.row(i)->worker.name;
    return names.join(u' ');
}

/// Heads as "[label count/down]", "+" behind it where the group is closed.
QString shape(const WorkerOrder &order)
{
    QStringList items;
    for (int i = 0; i < order.rowCount(); ++i) {
        if (const OrderGroup *group = order.groupAt(i))
            items << QStringLiteral("[%1 %2/%3]%4")
                         .arg(group->label)
                         .arg(group->count)
                         .arg(group->down)
                         .arg(group->collapsed ? QStringLiteral("+") : QString());
        else
            items << order.row(i)->worker.name;
    }
    return items.join(u' ');
}

Worker onHost(const char *key, const char *host, const char *status = "running")
{
    Worker one = worker(key, status);
    one.host = QString::fromLatin1(host);
    return one;
}

void filter(WorkerOrder &order, const QString &line)
{
    QueryMistake mistake;
    const auto query = WorkerQuery::parse(line, &mistake);
    QVERIFY2(query, qPrintable(mistake.sentence));
    order.setFilter(*query);
}

QSet<QString> selectedKeys(const QItemSelectionModel &selection)
{
    QSet<QString> keys;
    for (const QModelIndex &index : selection.selectedRows())
        keys << index.data(KeyRole).toString();
    return keys;
}

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

class TestWorkerOrder : public QObject
{
    Q_OBJECT
private slots:
    void putsAttentionFirst()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QAbstractItemModelTester tester(&order, Fatal);
        model.apply(
            snapshot({worker("i", "idle"), worker("r", "running"), worker("s", "starting"),
                      worker("p", "paused"), worker("o", "weird"), worker("d", "degraded"),
                      worker("u", "unavailable"), worker("t", "stale"), worker("x", "stopped"),
                      worker("e", "error"), worker("c", "crashed")}),
            {}, 1000);
        QCOMPARE(names(order), QStringLiteral("c e x t u d o p s r i"));
        model.apply(snapshot({worker("i", "crashed"), worker("r", "running")}), {}, 2000);
        QCOMPARE(names(order), QStringLiteral("i r"));
    }

    void sortsByEveryFigureUnknownLast()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QAbstractItemModelTester tester(&order, Fatal);
        model.apply(snapshot({worker("w10", "running", 5), worker("w2", "running", 900),
                              worker("W1", "running"), worker("w3", "running", 5),
                              worker("zero", "running", 0)}),
                    {}, 1000);
        order.setSort(WorkerSort::Processed, Qt::AscendingOrder);
        QCOMPARE(names(order),
                 QStringLiteral("zero w3 w10 w2 W1")); // ties by name, naturally; unknown last
        order.setSort(WorkerSort::Processed, Qt::DescendingOrder);
        QCOMPARE(names(order), QStringLiteral("w2 w3 w10 zero W1"));
        order.setSort(WorkerSort::Name, Qt::AscendingOrder);
        QCOMPARE(names(order), QStringLiteral("W1 w2 w3 w10 zero"));
        order.sort(NameColumn, Qt::DescendingOrder);
        QCOMPARE(names(order), QStringLiteral("zero w10 w3 w2 W1"));
        order.sort(-1, Qt::AscendingOrder);
        QCOMPARE(int(order.sortKey()), int(WorkerSort::Attention));
    }

    void sortsByTextThatChanges()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        Worker a = worker("a"), b = worker("b"), c = worker("c");
        a.host = QStringLiteral("host10");
        b.host = QStringLiteral("host9");
        model.apply(snapshot({a, b, c}), {}, 1000);
        order.setSort(WorkerSort::Host, Qt::AscendingOrder);
        QCOMPARE(names(order), QStringLiteral("b a c"));
        c.host = QStringLiteral("Host1");
        model.apply(snapshot({a, b, c}), {}, 2000);
        QCOMPARE(names(order), QStringLiteral("c b a"));
        order.setSort(WorkerSort::Job, Qt::DescendingOrder);
        a.currentJob = QStringLiteral("7");
        b.currentJob = QStringLiteral("12");
        model.apply(snapshot({a, b, c}), {}, 3000);
        QCOMPARE(names(order), QStringLiteral("b a c"));
    }

    void namesMayChange()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        order.setSort(WorkerSort::Name, Qt::AscendingOrder);
        Worker a = worker("a"), b = worker("b");
        model.apply(snapshot({a, b}), {}, 1000);
        a.name = QStringLiteral("z");
        model.apply(snapshot({a, b}), {}, 2000);
        QCOMPARE(names(order), QStringLiteral("b z"));
    }

    void staysWhileFrozen()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QAbstractItemModelTester tester(&order, Fatal);
        model.apply(snapshot({worker("a"), worker("b"), worker("c")}), {}, 1000);
        QSignalSpy layout(&order, &WorkerOrder::layoutChanged);
        FreezeHold hold(order);
        model.apply(snapshot({worker("a"), worker("b"), worker("c", "crashed"), worker("0")}), {},
                    2000);
        QCOMPARE(names(order), QStringLiteral("a b c 0")); // new ones at the end
        QCOMPARE(layout.size(), 0);
        QCOMPARE(order.row(2)->kind, StatusKind::Crashed); // values change in place
        hold.release();
        QCOMPARE(names(order), QStringLiteral("c 0 a b"));
        hold = FreezeHold(order);
        order.setSort(WorkerSort::Name, Qt::DescendingOrder); // asked for by hand
        QCOMPARE(names(order), QStringLiteral("c b a 0"));
    }

    void filters()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QAbstractItemModelTester tester(&order, Fatal);
        Worker a = worker("scraper-1"), b = worker("scraper-2", "crashed"), c = worker("tagger");
        a.host = QStringLiteral("ams");
        c.queue = QStringLiteral("Scrape_Jobs");
        model.apply(snapshot({a, b, c}), {}, 1000);
        filter(order, QStringLiteral("  SCRAPE "));
        QCOMPARE(names(order), QStringLiteral("scraper-2 scraper-1 tagger"));
        filter(order, QStringLiteral("scrape ams"));
        QCOMPARE(names(order), QStringLiteral("scraper-1"));
        filter(order, QStringLiteral("nothing"));
        QCOMPARE(order.rowCount(), 0);
        QVERIFY(!order.hasChildren());
        QVERIFY(
            !order.headerData(NameColumn, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        filter(order, QString());
        filter(order, QStringLiteral("status:crashed"));
        QCOMPARE(names(order), QStringLiteral("scraper-2"));
        a.status = QStringLiteral("crashed"); // comes in …
        b.status = QStringLiteral("idle");    // … and goes out
        model.apply(snapshot({a, b, c}), {}, 2000);
        QCOMPARE(names(order), QStringLiteral("scraper-1"));
        const auto counts = order.statusCounts(); // what the legend says of the others, too
        QCOMPARE(counts[size_t(StatusKind::Idle)], 1);
        QCOMPARE(counts[size_t(StatusKind::Running)], 1);
        QCOMPARE(order.workerCount(), 1);
        FreezeHold hold(order);
        a.status = QStringLiteral("idle");
        c.status = QStringLiteral("crashed");
        model.apply(snapshot({a, b, c}), {}, 3000);
        QCOMPARE(names(order),
                 QStringLiteral("scraper-1 tagger")); // does not jump away under the pointer
        hold.release();
        QCOMPARE(names(order), QStringLiteral("tagger"));
    }

    void sortsBySeveralLevels()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QAbstractItemModelTester tester(&order, Fatal);
        model.apply(snapshot({worker("a", "running", 5), worker("b", "crashed", 1),
                              worker("c", "running", 9), worker("d", "crashed", 7),
                              worker("e", "crashed"), worker("f", "running", 5)}),
                    {}, 1000);
        order.setSort({{WorkerSort::Attention, Qt::AscendingOrder},
                       {WorkerSort::Processed, Qt::DescendingOrder}});
        QCOMPARE(names(order), QStringLiteral("d b e c a f"));
        order.setSort({{WorkerSort::Attention, Qt::AscendingOrder},
                       {WorkerSort::Processed, Qt::DescendingOrder},
                       {WorkerSort::Name, Qt::DescendingOrder},
                       {WorkerSort::Host, Qt::AscendingOrder}});
        QCOMPARE(names(order), QStringLiteral("d b e c f a"));
        order.setSort({});
        QCOMPARE(names(order), QStringLiteral("a b c d e f"));
    }

    void groupsTheWorstFirst()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QAbstractItemModelTester tester(&order, Fatal);
        model.apply(snapshot({onHost("a", "host-10"), onHost("b", "host-2"), onHost("c", "host-2"),
                              onHost("d", ""), onHost("e", "ams", "crashed"),
                              onHost("f", "host-10", "stopped"), onHost("g", "ams")}),
                    {}, 1000);
        order.setGrouping(WorkerGrouping::Host);
        QCOMPARE(shape(order), QStringLiteral("[ams 2/1] e g [host-10 2/1] f a [host-2 2/0] b c "
                                              "[\u2014 1/0] d"));
        QCOMPARE(order.workerCount(), 7);
        QCOMPARE(order.groups().size(), 4u);
        QCOMPARE(order.groups()[1].headRow, 3);
        QCOMPARE(order.groups()[1].shown, 2);
        QCOMPARE(order.groups()[1].worst, StatusKind::Stopped);
        QVERIFY(!order.row(0));
        QVERIFY(!order.groupAt(1));
        QCOMPARE(order.flags(order.index(0, 0)) & Qt::ItemIsSelectable, Qt::NoItemFlags);
        QVERIFY(order.flags(order.index(0, 0)) & Qt::ItemIsEnabled);
        QVERIFY(!order.mapToSource(order.index(0, 0)).isValid());
        QCOMPARE(order.rowOf(QStringLiteral("f")), 4);
        QCOMPARE(order.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Group ams: 2 worker(s), 1 down"));
        QCOMPARE(order.keys().size(), 7);
        order.setGrouping(WorkerGrouping::Status);
        QCOMPARE(shape(order),
                 QStringLiteral("[Crashed 1/1] e [Stopped 1/1] f [Running 5/0] a b c d g"));
        order.setGrouping(WorkerGrouping::None);
        QCOMPARE(names(order), QStringLiteral("e f a b c d g"));
        QVERIFY(order.groups().empty());
    }

    void headsFollowTheirRows()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QAbstractItemModelTester tester(&order, Fatal);
        order.setGrouping(WorkerGrouping::Host);
        Worker a = onHost("a", "x"), b = onHost("b", "y"), c = onHost("c", "y");
        model.apply(snapshot({a, b, c}), {}, 1000);
        QCOMPARE(shape(order), QStringLiteral("[x 1/0] a [y 2/0] b c"));
        QItemSelectionModel selection(&order);
        selection.select(order.index(4, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy changed(&order, &WorkerOrder::dataChanged);
        c.status = QStringLiteral("paused"); // another order of groups and a new worst
        model.apply(snapshot({a, b, c}), {}, 2000);
        QCOMPARE(shape(order), QStringLiteral("[y 2/0] c b [x 1/0] a"));
        QCOMPARE(selectedKeys(selection), QSet<QString>{QStringLiteral("c")});
        QVERIFY(changed.contains(QVariantList{
            order.index(0, 0), order.index(0, WorkerColumnCount - 1),
            QVariant::fromValue(QList<int>{Qt::DisplayRole, Qt::AccessibleTextRole})}));
        a.host = QStringLiteral("y"); // the last of its group leaves it
        model.apply(snapshot({a, b, c}), {}, 3000);
        QCOMPARE(shape(order), QStringLiteral("[y 3/0] c a b"));
        b.host = QStringLiteral("z"); // a number that was given before
        model.apply(snapshot({a, b, c}), {}, 4000);
        QCOMPARE(shape(order), QStringLiteral("[y 2/0] c a [z 1/0] b"));
        model.apply(snapshot({a, b}), {}, 5000);
        QCOMPARE(shape(order), QStringLiteral("[y 1/0] a [z 1/0] b"));
        filter(order, QStringLiteral("status:crashed"));
        QCOMPARE(order.rowCount(), 0);
    }

    void closesGroups()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QAbstractItemModelTester tester(&order, Fatal);
        order.setGrouping(WorkerGrouping::Host);
        Worker a = onHost("a", "x"), b = onHost("b", "y"), c = onHost("c", "y");
        model.apply(snapshot({a, b, c}), {}, 1000);
        FreezeHold hold(order); // the pointer is on the head
        order.toggle(QStringLiteral("x"));
        QCOMPARE(shape(order), QStringLiteral("[x 1/0]+ [y 2/0] b c"));
        QCOMPARE(order.workerCount(), 3);
        QCOMPARE(order.rowOf(QStringLiteral("a")), -1);
        hold.release();
        a.status = QStringLiteral("crashed");
        model.apply(snapshot({a, b, c}), {}, 2000);
        QCOMPARE(shape(order), QStringLiteral("[x 1/1]+ [y 2/0] b c"));
        model.apply(snapshot({b, c}), {}, 3000);
        model.apply(snapshot({a, b, c}), {}, 4000); // it stays closed when it comes back
        QCOMPARE(shape(order), QStringLiteral("[x 1/1]+ [y 2/0] b c"));
        order.setCollapsed(QStringLiteral("y"), true);
        order.setCollapsed(QStringLiteral("x"), false);
        QCOMPARE(shape(order), QStringLiteral("[x 1/1] a [y 2/0]+"));
        order.setCollapsed(QStringLiteral("no such"), true);
    }

    void tellsWhatWaits()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QAbstractItemModelTester tester(&order, Fatal);
        Worker a = worker("a"), b = worker("b"), c = worker("c"), d = worker("d");
        model.apply(snapshot({a, b, c, d}), {}, 1000);
        FreezeHold first(order);
        FreezeHold second(order);
        QSignalSpy waiting(&order, &WorkerOrder::waitingChanged);
        d.status = QStringLiteral("crashed"); // one row moves, though three make room for it
        model.apply(snapshot({a, b, c, d}), {}, 2000);
        QTRY_COMPARE(order.waitingChanges(), 1);
        model.apply(snapshot({a, b, c, d, worker("0")}), {}, 3000);
        QTRY_COMPARE(order.waitingChanges(), 2);
        QCOMPARE(waiting.size(), 2);
        first.release();
        QVERIFY(order.isFrozen()); // one who leaves does not thaw for another
        QCOMPARE(names(order), QStringLiteral("a b c d 0"));
        second.release();
        QCOMPARE(names(order), QStringLiteral("d 0 a b c"));
        QCOMPARE(order.waitingChanges(), 0);
        QCOMPARE(waiting.size(), 3);

        order.setGrouping(WorkerGrouping::Status);
        first = FreezeHold(order);
        b.status = QStringLiteral("idle");
        model.apply(snapshot({a, b, c, d, worker("0"), worker("1")}), {}, 4000);
        QCOMPARE(shape(order), QStringLiteral("[Crashed 1/1] d [Running 4/0] 0 a b c"));
        QTRY_COMPARE(order.waitingChanges(), 2);
        first = {};
        QCOMPARE(shape(order),
                 QStringLiteral("[Crashed 1/1] d [Running 4/0] 0 1 a c [Idle 1/0] b"));
    }

    void holdsMayOutliveTheOrder()
    {
        WorkerModel model;
        auto order = std::make_unique<WorkerOrder>(&model);
        FreezeHold hold(*order);
        FreezeHold other(std::move(hold));
        QVERIFY(!hold);
        QVERIFY(other);
        order.reset();
        QVERIFY(!other);
    }

    void fillsThoughFrozen()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        FreezeHold hold(order); // the pointer waits where the first rows will be
        model.apply(snapshot({worker("b"), worker("a", "crashed")}), {}, 1000);
        QCOMPARE(names(order), QStringLiteral("a b"));
    }

    void filtersByWhatTicks()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QAbstractItemModelTester tester(&order, Fatal);
        Worker a = worker("a");
        a.serverTimeMs = 1'800'000'000'000;
        a.lastActivityMs = a.serverTimeMs;
        a.receivedAtMs = 1000;
        model.apply(snapshot({a}), {}, 1000);
        filter(order, QStringLiteral("idle>60s"));
        QCOMPARE(order.rowCount(), 0);
        model.tick({}, 60'000);
        QCOMPARE(order.rowCount(), 0);
        model.tick({}, 62'000); // no news, and yet
        QCOMPARE(names(order), QStringLiteral("a"));
        QCOMPARE(order.workerCount(), 1);
    }

    void forwardsChangesByVisibleRange()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        order.setSort(WorkerSort::Name, Qt::DescendingOrder);
        QList<Worker> workers;
        for (char c = 'a'; c <= 'h'; ++c)
            workers << worker(QString(QLatin1Char(c)));
        model.apply(snapshot(workers), {}, 1000);
        QSignalSpy changed(&order, &WorkerOrder::dataChanged),
            layout(&order, &WorkerOrder::layoutChanged);
        workers[0].host = workers[1].host = workers[7].host =
            QStringLiteral("x"); // a b h: rows 7 6 0
        model.apply(snapshot(workers), {}, 2000);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex(), order.index(0, 0));
        QCOMPARE(changed[0][1].toModelIndex(), order.index(0, WorkerColumnCount - 1));
        QCOMPARE(changed[1][0].toModelIndex().row(), 6);
        QCOMPARE(changed[1][1].toModelIndex().row(), 7);
        QVERIFY(!changed[0][2].value<QList<int>>().isEmpty());
        QCOMPARE(layout.size(), 0); // the order is the same: nobody hears of a layout
        changed.clear();
        model.setPendingVerb(QStringLiteral("c"), QStringLiteral("Pausing…")); // outside of a batch
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 5);
    }

    void sortsOncePerBatch()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QList<Worker> workers;
        for (int i = 0; i < 200; ++i)
            workers << worker(QString::number(i), "running", i);
        model.apply(snapshot(workers), {}, 1000);
        order.setSort(WorkerSort::Processed, Qt::AscendingOrder);
        QSignalSpy layout(&order, &WorkerOrder::layoutChanged);
        for (int i = 0; i < 200; i += 2) // a hundred ranges
            workers[i].processed = 1000 - i;
        model.apply(snapshot(workers), {}, 2000);
        QCOMPARE(layout.size(), 1);
        for (int i = 1; i < order.rowCount(); ++i)
            QVERIFY(*order.row(i - 1)->worker.processed <= *order.row(i)->worker.processed);
    }

    void selectionFollowsTheWorker_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("rounds");
        QTest::newRow("3") << 3 << 200;
        QTest::newRow("200") << 200 << 60;
        QTest::newRow("10,000") << 10000 << 4;
    }
    void selectionFollowsTheWorker()
    {
        QFETCH(int, rows);
        QFETCH(int, rounds);
        QRandomGenerator random(99);
        WorkerModel model;
        WorkerOrder order(&model);
        std::unique_ptr<QAbstractItemModelTester> tester;
        if (rows <= 200)
            tester = std::make_unique<QAbstractItemModelTester>(&order, Fatal);
        QItemSelectionModel selection(&order);
        FreezeHold hold;
        const char *words[] = {"running", "idle", "crashed", "paused", "weird", "stale"};
        for (int round = 0; round < rounds; ++round) {
            QList<Worker> workers;
            const int percent = 40 + random.bounded(61);
            for (int i = 0; i < rows; ++i) {
                if (random.bounded(100) >= percent)
                    continue;
                Worker w = worker(QStringLiteral("w%1").arg(i), words[random.bounded(6)]);
                if (random.bounded(4))
                    w.processed = random.bounded(50);
                if (random.bounded(8))
                    w.host = QStringLiteral("host-%1").arg(random.bounded(12));
                workers << w;
            }
            QSet<QString> wanted = selectedKeys(selection);
            hold = random.bounded(3) == 0 ? FreezeHold(order) : FreezeHold();
            model.apply(snapshot(workers), {}, round * 1000);
            if (random.bounded(2))
                order.setSort(WorkerSort(random.bounded(11)),
                              random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (random.bounded(3) == 0)
                filter(order, random.bounded(2) ? QStringLiteral("status:running,crashed") : QString());
            if (random.bounded(3) == 0)
                filter(order, random.bounded(2) ? QStringLiteral("w1") : QString());

            if (random.bounded(4) == 0)
                order.setGrouping(WorkerGrouping(random.bounded(5)));
            if (!order.groups().empty() && random.bounded(2))
                order.toggle(
                    order.groups()[size_t(random.bounded(int(order.groups().size())))].key);

            // Below each head stand its rows, and nothing moves on when nobody holds the order.
            int heads = 0, closed = 0;
            for (const OrderGroup &group : order.groups()) {
                ++heads;
                closed += group.collapsed ? group.count : 0;
                QCOMPARE(order.groupAt(group.headRow), &group);
                if (!order.isFrozen())
                    QCOMPARE(group.shown, group.collapsed ? 0 : group.count);
            }
            if (!order.isFrozen())
                QCOMPARE(order.rowCount(), order.workerCount() + heads - closed);

            // What is shown is each worker at most once, and maps there and back.
            QSet<QString> shown;
            for (int i = 0; i < order.rowCount(); ++i) {
                if (order.groupAt(i))
                    continue;
                const QModelIndex index = order.index(i, 1);
                QCOMPARE(order.mapFromSource(order.mapToSource(index)), index);
                shown << order.row(i)->worker.key;
            }
            QCOMPARE(int(shown.size()), order.rowCount() - heads);
            // Who was selected and is shown still is; nobody else became so.
            const QSet<QString> selected = selectedKeys(selection);
            QVERIFY(wanted.contains(selected));
            for (const QString &key : selected)
                QVERIFY(shown.contains(key));

            selection.clearSelection();
            for (int i = 0; i < order.rowCount(); i += 1 + random.bounded(rows > 200 ? 500 : 5))
                selection.select(order.index(i, 0),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    void keepsAllSelectedThatStay()
    {
        WorkerModel model;
        WorkerOrder order(&model);
        QList<Worker> workers;
        for (int i = 0; i < 10000; ++i)
            workers << worker(QStringLiteral("w%1").arg(i), "running", i * 7919 % 10000);
        model.apply(snapshot(workers), {}, 1000);
        QItemSelectionModel selection(&order);
        for (int i = 0; i < 10000; i += 100)
            selection.select(order.mapFromSource(model.index(i, 0)),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(order.mapFromSource(model.index(4200, 0)),
                                  QItemSelectionModel::NoUpdate);
        const QSet<QString> wanted = selectedKeys(selection);
        QCOMPARE(wanted.size(), 100);
        order.setSort(WorkerSort::Processed, Qt::DescendingOrder);
        QList<Worker> even; // every other row goes: all selected ones stay
        for (int i = 0; i < 10000; i += 2)
            even << workers[i];
        QSignalSpy removed(&order, &WorkerOrder::rowsRemoved);
        model.apply(snapshot(even), {}, 2000);
        QCOMPARE(order.rowCount(), 5000);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(selectedKeys(selection), wanted);
        QCOMPARE(selection.currentIndex().data(KeyRole).toString(), QStringLiteral("w4200"));
        for (int i = 1; i < order.rowCount(); ++i)
            QVERIFY(*order.row(i - 1)->worker.processed > *order.row(i)->worker.processed);
    }
};

QTEST_GUILESS_MAIN(TestWorkerOrder)
#include "tst_workerorder.moc"
