// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "fleet.h"
#include "grouphead.h"
#include "heatmap.h"
#include "theme.h"
#include "viewwords.h"
#include "workergrid.h"
#include "workertable.h"
#include "workertip.h"
#include "workerviews.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

QString name(int i)
{
    return QStringLiteral("w%1").arg(i, 4, 10, QLatin1Char('0'));
}

/// Workers on hosts in turn, every seventh of them crashed, all with figures.
WorkerQuery filtered(const QString &line)
{
    QueryMistake mistake;
    return WorkerQuery::parse(line, &mistake).value_or(WorkerQuery());
}

struct Rig
{
    explicit Rig(int count, int hosts = 4, const QSize &size = {1100, 640})
        : fleet(QStringLiteral("fleet"))
        , order(fleet.workers())
        , tester(&order)
        , views(fleet, order, theme, Density::Cards)
    {
        theme.setMode(ThemeMode::Dark);
        for (int i = 0; i < count; ++i) {
            Worker w;
            w.key = w.name = w.address = name(i);
            w.addressConfirmed = true;
            w.status = i % 7 == 3 ? QStringLiteral("crashed") : QStringLiteral("running");
            w.host = QStringLiteral("host-%1").arg(i % hosts);
            w.processed = 1000 + i;
            w.memoryMb = i;
            batch.workers.append(w);
        }
        batch.workersComplete = true;
        order.setSort(WorkerSort::Name, Qt::AscendingOrder);
        apply();
        views.resize(size);
        views.show();
        views.activateWindow();
        (void)QTest::qWaitForWindowActive(&views);
    }
    void apply()
    {
        batch.receivedAtMs = monotonicMs();
        fleet.apply(batch, batch.receivedAtMs);
    }
    QString key(int row) const { return order.row(row)->worker.key; }
    QPoint at(const QString &worker)
    {
        return views.view()->visualRect(order.index(order.rowOf(worker), 0)).center();
    }
    void click(const QString &worker, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(views.view()->viewport(), Qt::LeftButton, modifiers, at(worker));
    }

    Theme theme;
    Fleet fleet;
    WorkerOrder order;
    QAbstractItemModelTester tester;
    FeedBatch batch;
    WorkerViews views;
};

void moveTo(QWidget *area, const QPoint &at, Qt::MouseButtons buttons,
            Qt::KeyboardModifiers modifiers)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(at), area->mapToGlobal(QPointF(at)), Qt::NoButton,
                     buttons, modifiers);
    QCoreApplication::sendEvent(area, &move);
}

class PaintSpy final : public QObject
{
public:
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class TestWorkerViews : public QObject
{
    Q_OBJECT
private slots:
    void selectionGoesFromViewToView();
    void hiddenOnesComeBackChosen();
    void aNewChoiceForgetsTheHidden();
    void nothingMovesUnderTheKeyboard();
    void groupsCloseAndOpen_data();
    void groupsCloseAndOpen();
    void heatMapGroupsByHostUntilToldOtherwise();
    void tilesFitTheRoom_data();
    void tilesFitTheRoom();
    void arrowsMoveOverTiles();
    void draggingChoosesTiles();
    void onlyChangedTilesAreRepainted();
    void hoveringTells();
    void tilesAreColouredByFigures();
    void lettersActOnTheChosen();
    void lettersDoNotSearch();
    void allThatIsShownIsChosen();
    void headBoxChoosesAll();
    void columnsAreArrangedAndRemembered();
    void columnsOfADamagedFileDoNoHarm();
    void shiftAddsASortLevel();
    void arrangementIsRemembered();
};

void TestWorkerViews::selectionGoesFromViewToView()
{
    Rig rig(400);
    rig.views.select(name(250));
    for (const Density density : {Density::Table, Density::HeatMap, Density::Cards}) {
        rig.views.setDensity(density);
        QCOMPARE(rig.views.selectedKeys(), QStringList{name(250)});
        QCOMPARE(rig.views.currentKey(), name(250));
        const QRect seen =
            rig.views.view()->visualRect(rig.order.index(rig.order.rowOf(name(250)), 0));
        QVERIFY(rig.views.view()->viewport()->rect().contains(seen.center()));
    }
    rig.views.setDensity(Density::HeatMap);
    rig.click(name(3), Qt::ControlModifier);
    rig.views.setDensity(Density::Table);
    QCOMPARE(rig.views.selectedKeys().size(), 2);
    QCOMPARE(rig.views.table()->selectedKeys().size(), 2);
}

void TestWorkerViews::hiddenOnesComeBackChosen()
{
    Rig rig(50);
    rig.views.setDensity(Density::Table);
    rig.click(name(5));
    rig.click(name(6), Qt::ControlModifier);
    QSignalSpy changed(&rig.views, &WorkerViews::selectionChanged);
    rig.order.setFilter(filtered(QStringLiteral("w0006")));
    QVERIFY(changed.size() > 0);
    QCOMPARE(rig.views.selectedKeys(), QStringList{name(6)}); // who is hidden is not acted on
    rig.order.setFilter({});
    QCOMPARE(rig.views.selectedKeys(), (QStringList{name(5), name(6)}));
    rig.order.setGrouping(WorkerGrouping::Host);
    QCOMPARE(rig.views.selectedKeys().size(), 2);
    rig.order.setCollapsed(QStringLiteral("host-1"), true);
    QCOMPARE(rig.views.selectedKeys(), QStringList{name(6)});
    rig.order.setCollapsed(QStringLiteral("host-1"), false);
    QCOMPARE(rig.views.selectedKeys().size(), 2);
}

void TestWorkerViews::aNewChoiceForgetsTheHidden()
{
    Rig rig(50);
    rig.click(name(0));
    rig.order.setFilter(filtered(QStringLiteral("w0001")));
    rig.click(name(1));
    rig.order.setFilter({});
    QCOMPARE(rig.views.selectedKeys(), QStringList{name(1)});
}

void TestWorkerViews::nothingMovesUnderTheKeyboard()
{
    Rig rig(60);
    rig.order.setSort(WorkerSort::Processed, Qt::DescendingOrder);
    rig.views.setDensity(Density::Table);
    rig.views.view()->setFocus();
    QTest::keyClick(rig.views.view(), Qt::Key_Down);
    const QString first = rig.key(0);
    rig.batch.workers[7].processed = 1'000'000;
    rig.apply();
    QCOMPARE(rig.key(0), first);
    QTRY_VERIFY_WITH_TIMEOUT(rig.views.waitingButton()->isVisible(), 4000);
    QVERIFY(rig.views.waitingButton()->text().contains(QStringLiteral("waiting")));
    QTest::mouseClick(rig.views.waitingButton(), Qt::LeftButton);
    QCOMPARE(rig.key(0), name(7));
    QVERIFY(!rig.views.waitingButton()->isVisible());
    // Elsewhere with the keyboard: not held any longer.
    rig.batch.workers[8].processed = 2'000'000;
    rig.views.view()->clearFocus();
    rig.apply();
    QCOMPARE(rig.key(0), name(8));
}

void TestWorkerViews::groupsCloseAndOpen_data()
{
    QTest::addColumn<int>("density");
    QTest::newRow("cards") << int(Density::Cards);
    QTest::newRow("table") << int(Density::Table);
    QTest::newRow("heat map") << int(Density::HeatMap);
}

void TestWorkerViews::groupsCloseAndOpen()
{
    QFETCH(int, density);
    Rig rig(40);
    rig.order.setGrouping(WorkerGrouping::Host);
    rig.views.setDensity(Density(density));
    const OrderGroup *group = rig.order.groupAt(0);
    QVERIFY(group && group->count == 10);
    const QString key = group->key;
    const auto head = [&] { return rig.views.view()->visualRect(rig.order.index(0, 0)).center(); };
    QTest::mouseClick(rig.views.view()->viewport(), Qt::LeftButton, {}, head());
    QVERIFY(rig.order.groupAt(0)->collapsed && rig.order.groupAt(1));
    QVERIFY(rig.views.selectedKeys().isEmpty()); // a head is never chosen
    rig.views.view()->setFocus();
    rig.views.view()->setCurrentIndex(rig.order.index(0, 0));
    QTest::keyClick(rig.views.view(), Qt::Key_Space);
    QVERIFY(!rig.order.groupAt(0)->collapsed && rig.order.row(1));
    QTest::keyClick(rig.views.view(), Qt::Key_Left);
    QVERIFY(rig.order.groupAt(0)->collapsed);
    QTest::keyClick(rig.views.view(), Qt::Key_Right);
    QVERIFY(!rig.order.groupAt(0)->collapsed);
    QVERIFY(groupSentence(*rig.order.groupAt(0)).contains(QStringLiteral("10 workers")));
    QCoreApplication::processEvents();
    QVERIFY(!rig.views.grab().isNull());
}

void TestWorkerViews::heatMapGroupsByHostUntilToldOtherwise()
{
    Rig rig(40);
    QCOMPARE(rig.order.grouping(), WorkerGrouping::None);
    rig.views.setDensity(Density::HeatMap);
    QCOMPARE(rig.order.grouping(), WorkerGrouping::Host);
    rig.views.setDensity(Density::Cards);
    QCOMPARE(rig.order.grouping(), WorkerGrouping::None);
    rig.order.setGrouping(WorkerGrouping::Status);
    rig.views.setDensity(Density::HeatMap);
    QCOMPARE(rig.order.grouping(), WorkerGrouping::Status);
}

void TestWorkerViews::tilesFitTheRoom_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("groups");
    QTest::addColumn<bool>("scrolls");
    QTest::newRow("none") << 0 << 0 << false;
    QTest::newRow("three") << 3 << 0 << false;
    QTest::newRow("two hundred") << 200 << 5 << false;
    QTest::newRow("ten thousand") << 10'000 << 12 << false;
    QTest::newRow("ten thousand, ungrouped") << 10'000 << 0 << false;
    QTest::newRow("fifty thousand") << 50'000 << 12 << true;
    QTest::newRow("a host each") << 3'000 << 1'500 << true;
}

void TestWorkerViews::tilesFitTheRoom()
{
    QFETCH(int, count);
    QFETCH(int, groups);
    QFETCH(bool, scrolls);
    const QSize room(1560, 860);
    for (const double scale : {1.0, 1.5}) {
        std::vector<int> heads;
        for (int i = 0; i < groups; ++i)
            heads.push_back(int(qint64(i) * count / groups));
        const SectionGrid grid = HeatMap::grid(count, heads, room, scale, 90, Qt::LeftToRight);
        if (scale == 1.0)
            QCOMPARE(grid.contentHeight() > room.height(), scrolls);
        QVERIFY(count == 0 || grid.cellHeight() >= 4);
        for (int row = 0; row < count; row += 1 + count / 300) {
            const QRect tile = grid.rect(row);
            QVERIFY(tile.left() >= 0 && tile.right() < room.width());
            if (!grid.isHead(row))
                QCOMPARE(tile.width(), tile.height());
        }
    }
}

void TestWorkerViews::arrowsMoveOverTiles()
{
    Rig rig(400);
    rig.views.setDensity(Density::HeatMap);
    QAbstractItemView *map = rig.views.view();
    map->setFocus();
    rig.views.select(rig.key(1));
    const QRect first = map->visualRect(map->currentIndex());
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(map->visualRect(map->currentIndex()).top(), first.top());
    QVERIFY(map->visualRect(map->currentIndex()).left() > first.left());
    QTest::keyClick(map, Qt::Key_Down);
    QVERIFY(map->visualRect(map->currentIndex()).top() > first.top());
    QVERIFY(rig.order.row(map->currentIndex().row()));
    QTest::keyClick(map, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(map, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(rig.views.selectedKeys().size(), 3);
    QSignalSpy opened(&rig.views, &WorkerViews::opened);
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), rig.views.currentKey());
}

void TestWorkerViews::draggingChoosesTiles()
{
    Rig rig(400, 1);
    rig.views.setDensity(Density::HeatMap);
    QWidget *area = rig.views.view()->viewport();
    const auto rect = [&](int row) {
        return rig.views.view()->visualRect(rig.order.index(row, 0));
    };
    QCOMPARE(rect(1).top(), rect(6).top());
    const auto drag = [&](int first, int last, Qt::KeyboardModifiers modifiers) {
        const QPoint from = rect(first).center(), to = rect(last).center();
        QTest::mousePress(area, Qt::LeftButton, modifiers, from);
        for (const QPoint &at : {(from + to) / 2, to})
            moveTo(area, at, Qt::LeftButton, modifiers);
        QTest::mouseRelease(area, Qt::LeftButton, modifiers, to);
    };
    drag(1, 3, Qt::NoModifier);
    QCOMPARE(rig.views.selectedKeys(), (QStringList{rig.key(1), rig.key(2), rig.key(3)}));
    // With Ctrl what was chosen stays.
    drag(5, 6, Qt::ControlModifier);
    QCOMPARE(rig.views.selectedKeys().size(), 5);
}

void TestWorkerViews::onlyChangedTilesAreRepainted()
{
    Rig rig(2000);
    rig.views.setDensity(Density::HeatMap);
    QCoreApplication::processEvents();
    QVERIFY(!rig.views.grab().isNull());
    PaintSpy spy;
    rig.views.view()->viewport()->installEventFilter(&spy);
    for (Worker &worker : rig.batch.workers)
        worker.processed = *worker.processed + 5; // nothing that a tile shows
    rig.apply();
    QCoreApplication::processEvents();
    const auto area = [](const QRegion &region) {
        qint64 sum = 0;
        for (const QRect &rect : region)
            sum += qint64(rect.width()) * rect.height();
        return sum;
    };
    // The heads may be told of again.
    const qint64 quiet = area(spy.region);
    QVERIFY(quiet < area(rig.views.view()->viewport()->rect()) / 4);
    spy.region = {};
    const QRect tile = rig.views.view()->visualRect(rig.order.index(rig.order.rowOf(name(100)), 0));
    rig.batch.workers[100].currentJob = QStringLiteral("x");
    rig.batch.workers[100].status = QStringLiteral("degraded");
    rig.apply();
    QTRY_VERIFY(spy.region.contains(tile.center()));
    QVERIFY(area(spy.region) < area(rig.views.view()->viewport()->rect()) / 4);
}

void TestWorkerViews::hoveringTells()
{
    Rig rig(50);
    rig.views.setDensity(Density::HeatMap);
    auto *tip = rig.views.heatMap()->findChild<WorkerTip *>();
    QVERIFY(tip && !tip->isVisible());
    moveTo(rig.views.view()->viewport(), rig.at(name(9)), Qt::NoButton, {});
    QTRY_VERIFY(tip->isVisible());
    const QRect tile(rig.views.view()->viewport()->mapToGlobal(rig.at(name(9))), QSize(1, 1));
    QVERIFY(!tip->geometry().intersects(tile));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(rig.views.view()->viewport(), &leave);
    QVERIFY(!tip->isVisible());
}

void TestWorkerViews::tilesAreColouredByFigures()
{
    Rig rig(400);
    rig.batch.workers[5].memoryMb.reset();
    rig.apply();
    rig.views.setDensity(Density::HeatMap);
    HeatMap *map = rig.views.heatMap();
    map->setBy(HeatBy::Memory);
    const HeatTiles &tiles = map->tiles();
    QCOMPARE(tiles.highest(), 500.0); // 399, rounded up
    const auto look = [&](int i) {
        return tiles.lookOf(*rig.order.row(rig.order.rowOf(name(i))), monotonicMs());
    };
    QVERIFY(look(1) != look(398));
    QVERIFY(look(5) != look(4)); // not known is not nothing
    QVERIFY(tiles.stepColor(0) != tiles.stepColor(HeatTiles::Steps - 1));
    QVERIFY(!tiles.figureText(500).isEmpty());
    for (const HeatBy by : AllHeatBy)
        QCOMPARE(heatByOf(heatWord(by)), by);
}

void TestWorkerViews::lettersActOnTheChosen()
{
    Rig rig(30);
    FeedStatus live;
    live.state = ConnectionState::Live;
    rig.fleet.setStatus(live, monotonicMs());
    QSignalSpy asked(&rig.views, &WorkerViews::controlRequested);
    for (const Density density : {Density::Cards, Density::Table, Density::HeatMap}) {
        rig.views.setDensity(density);
        rig.views.view()->setFocus();
        rig.views.select(name(1));
        rig.click(name(2), Qt::ControlModifier);
        asked.clear();
        QTest::keyClick(rig.views.view(), Qt::Key_S, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<ControlAction>(), ControlAction::Stop);
        QCOMPARE(asked.first().at(1).toStringList().size(), 2);
    }
}

void TestWorkerViews::lettersDoNotSearch()
{
    Rig rig(30);
    rig.views.setDensity(Density::Table);
    rig.views.view()->setFocus();
    rig.views.select(name(4));
    QTest::keyClicks(rig.views.view(), QStringLiteral("w0020"));
    QCOMPARE(rig.views.currentKey(), name(4));
}

void TestWorkerViews::allThatIsShownIsChosen()
{
    Rig rig(30);
    rig.order.setGrouping(WorkerGrouping::Host);
    rig.order.setFilter(filtered(QStringLiteral("host-2")));
    for (const Density density : {Density::Cards, Density::Table, Density::HeatMap}) {
        rig.views.setDensity(density);
        rig.views.view()->setFocus();
        rig.views.clearSelection();
        QTest::keyClick(rig.views.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(rig.views.selectedCount(), rig.order.workerCount());
        for (const QString &key : rig.views.selectedKeys())
            QVERIFY(!key.isEmpty());
    }
}

void TestWorkerViews::headBoxChoosesAll()
{
    Rig rig(30);
    rig.views.setDensity(Density::Table);
    QHeaderView *head = rig.views.table()->horizontalHeader();
    const QPoint box(14, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(rig.views.selectedCount(), 30);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(rig.views.selectedCount(), 0);
    QCOMPARE(rig.order.sortKey(), WorkerSort::Name); // the box is not the head
}

void TestWorkerViews::columnsAreArrangedAndRemembered()
{
    ViewState state;
    const WorkerViews::Keys keys{ViewKey::WorkersDensity, ViewKey::WorkersGrouping,
                                 ViewKey::WorkersSort, ViewKey::WorkersColumns};
    {
        Rig rig(30);
        rig.views.remember(state, keys);
        WorkerTable *table = rig.views.table();
        QVERIFY(table->isColumnHidden(AddressColumn));
        table->columns()->setShown(AddressColumn, true);
        table->columns()->setShown(HostColumn, true);
        table->columns()->setShown(MemoryColumn, false);
        table->columns()->setShown(NameColumn, false); // never
        QVERIFY(!table->isColumnHidden(AddressColumn) && table->isColumnHidden(MemoryColumn));
        QVERIFY(!table->isColumnHidden(NameColumn));
        table->horizontalHeader()->moveSection(3, 1);
        table->horizontalHeader()->resizeSection(HostColumn, 222);
        QTRY_VERIFY(
            state.value(ViewKey::WorkersColumns).toObject().contains(QStringLiteral("widths")));
    }
    Rig rig(30);
    rig.views.remember(state, keys);
    WorkerTable *table = rig.views.table();
    QVERIFY(!table->isColumnHidden(AddressColumn) && table->isColumnHidden(MemoryColumn));
    QCOMPARE(table->horizontalHeader()->visualIndex(HostColumn), 1);
    QCOMPARE(table->columnWidth(HostColumn), 222);
    // What was chosen never gives way: it scrolls.
    for (int column = 1; column < WorkerColumnCount; ++column)
        table->columns()->setShown(column, true);
    QCoreApplication::processEvents();
    for (int column = 0; column < WorkerColumnCount; ++column)
        QVERIFY(!table->isColumnHidden(column));
    QVERIFY(table->horizontalScrollBar()->maximum() > 0);
    QMenu menu;
    table->columns()->fillMenu(menu, HostColumn);
    QVERIFY(menu.actions().size() >= WorkerColumnCount);
    menu.actions().last()->trigger(); // Reset
    QVERIFY(state.value(ViewKey::WorkersColumns).toObject().isEmpty());
    QCOMPARE(table->horizontalHeader()->visualIndex(HostColumn), int(HostColumn));
    table->columns()->fit(NameColumn);
    QVERIFY(table->columnWidth(NameColumn) >= table->fontMetrics().horizontalAdvance(name(0)) + 26);
}

void TestWorkerViews::columnsOfADamagedFileDoNoHarm()
{
    Rig rig(30);
    rig.views.setDensity(Density::Table);
    TableColumns *columns = rig.views.table()->columns();
    columns->setState(QJsonObject{
        {QStringLiteral("shown"), QJsonObject{{QStringLiteral("name"), false},
                                              {QStringLiteral("nothing"), true},
                                              {QStringLiteral("host"), 7}}},
        {QStringLiteral("widths"),
         QJsonObject{{QStringLiteral("host"), -5}, {QStringLiteral("job"), 1e12}}},
        {QStringLiteral("order"),
         QJsonArray{QStringLiteral("host"), 3, QStringLiteral("host"), QStringLiteral("name")}}});
    QVERIFY(!rig.views.table()->isColumnHidden(NameColumn));
    QCOMPARE(rig.views.table()->horizontalHeader()->visualIndex(NameColumn), 0);
    QVERIFY(rig.views.table()->columnWidth(JobColumn) <= 1200);
}

void TestWorkerViews::shiftAddsASortLevel()
{
    Rig rig(30);
    rig.views.setDensity(Density::Table);
    QHeaderView *head = rig.views.table()->horizontalHeader();
    const auto click = [&](int column, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(head->viewport(), Qt::LeftButton, modifiers,
                          QPoint(head->sectionViewportPosition(column) + 20, head->height() / 2));
    };
    click(StatusColumn);
    QCOMPARE(rig.order.sortLevels(), QList<SortLevel>{SortLevel{}});
    click(MemoryColumn, Qt::ShiftModifier);
    QCOMPARE(rig.order.sortLevels().size(), 2);
    QCOMPARE(rig.order.sortLevels().at(1), (SortLevel{WorkerSort::Memory, Qt::AscendingOrder}));
    click(MemoryColumn, Qt::ShiftModifier);
    QCOMPARE(rig.order.sortLevels().at(1).order, Qt::DescendingOrder);
    QCOMPARE(rig.order.sortLevels().first().key, WorkerSort::Attention);
    click(ProcessedColumn);
    QCOMPARE(rig.order.sortLevels().size(), 1);
}

void TestWorkerViews::arrangementIsRemembered()
{
    ViewState state;
    const WorkerViews::Keys keys{ViewKey::WorkersDensity, ViewKey::WorkersGrouping,
                                 ViewKey::WorkersSort, ViewKey::WorkersColumns};
    {
        Rig rig(30);
        rig.views.remember(state, keys);
        rig.views.setDensity(Density::HeatMap);
        QVERIFY(state.text(ViewKey::WorkersGrouping).isEmpty()); // nobody chose it
        rig.order.setGrouping(WorkerGrouping::Queue);
        rig.order.setSort({{WorkerSort::Memory, Qt::DescendingOrder}, {WorkerSort::Name, {}}});
    }
    Rig rig(30);
    rig.views.remember(state, keys);
    QCOMPARE(rig.views.density(), Density::HeatMap);
    QCOMPARE(rig.order.grouping(), WorkerGrouping::Queue);
    QCOMPARE(rig.order.sortLevels().size(), 2);
    QCOMPARE(rig.order.sortKey(), WorkerSort::Memory);
    QCOMPARE(rig.order.sortOrder(), Qt::DescendingOrder);
    QVERIFY(sortLevelsOf({QStringLiteral("nothing"), 5, QStringLiteral("-")}).isEmpty());
}

QTEST_MAIN(TestWorkerViews)
#include "tst_workerviews.moc"
