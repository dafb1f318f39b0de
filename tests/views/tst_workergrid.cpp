// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlayout.h"
#include "clock.h"
#include "theme.h"
#include "workergrid.h"
#include "workermenu.h"
#include "workermodel.h"
#include "workerorder.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWindow>

using namespace qd;

namespace {

/// Counts what the viewport is asked to paint.
class PaintSpy final : public QObject
{
public:
    QRegion region;
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            region += static_cast<QPaintEvent *>(event)->region();
            ++count;
        }
        return false;
    }
};

struct Rig
{
    explicit Rig(int count, const QSize &size = {1100, 640})
        : order(&model)
        , tester(&order)
        , grid(order, theme,
               [this](ControlAction action, const QString &key) { return why(action, key); })
    {
        theme.setMode(ThemeMode::Dark);
        for (int i = 0; i < count; ++i) {
            Worker w;
            w.key = w.name = QStringLiteral("w%1").arg(i, 4, 10, QLatin1Char('0'));
            w.status = QStringLiteral("running");
            w.processed = 10;
            batch.workers.append(w);
        }
        batch.workersComplete = true;
        order.setSort(WorkerSort::Name, Qt::AscendingOrder);
        apply();
        grid.resize(size);
        grid.show();
        grid.activateWindow();
        (void)QTest::qWaitForWindowActive(&grid);
    }
    void apply() { model.apply(batch, Thresholds{}, monotonicMs()); }
    QString why(ControlAction action, const QString &key) const
    {
        const WorkerRow *row = model.row(model.rowOf(key));
        if (!row || refused.contains(action))
            return QStringLiteral("<b>not</b> now");
        const bool paused = row->kind == StatusKind::Paused;
        return (action == ControlAction::Pause && paused) ||
                       (action == ControlAction::Resume && !paused)
                   ? QStringLiteral("not in this state")
                   : QString();
    }
    QRect card(int row) { return grid.visualRect(order.index(row, 0)); }
    QPoint control(int row, CardControl which)
    {
        const QRect rect = card(row);
        return rect.topLeft() +
               WorkerCardLayout(rect.width(), theme.scale(), grid.layoutDirection())
                   .control(which)
                   .center();
    }
    QString key(int row) const { return order.row(row)->worker.key; }

    Theme theme;
    WorkerModel model;
    WorkerOrder order;
    QAbstractItemModelTester tester;
    QSet<ControlAction> refused;
    FeedBatch batch;
    WorkerGrid grid;
};

QString name(int i)
{
    return QStringLiteral("w%1").arg(i, 4, 10, QLatin1Char('0'));
}

} // namespace

class TestWorkerGrid : public QObject
{
    Q_OBJECT
private slots:
    void fillsTheWidthAndFollowsIt();
    void controlsAskByIdentity();
    void pressAndReleaseMustMeet();
    void disabledControlsSayWhyAndDoNothing();
    void aMovedRowIsStillTheSameWorker();
    void keysAsk();
    void menuKeyOffersWhatMakesSense();
    void takesFromViewWhoIsGone();
    void arrowsMoveInTheGrid();
    void selectsWithPointerAndSpace();
    void opensByDoubleClickAndEnter();
    void repaintsOnlyVisibleChangedCards();
    void freezesOrderUnderThePointer();
    void keepsSelectionAndScrollThroughUpdates();
    void failureStaysUntilRead();
    void mirrors();
    void showsSomethingForNothing();
    void accessibleNamesAreThere();
};

void TestWorkerGrid::fillsTheWidthAndFollowsIt()
{
    Rig rig(20);
    QCOMPARE(rig.card(0).left(), 0);
    QCOMPARE(rig.card(3).right(), rig.grid.viewport()->width() - 1);
    QVERIFY(rig.card(4).top() > rig.card(0).bottom());
    QVERIFY(rig.grid.verticalScrollBar()->maximum() > 0);
    rig.grid.resize(280, 640);
    QTRY_COMPARE(rig.card(1).left(), 0);
    QCOMPARE(rig.card(1).right(), rig.grid.viewport()->width() - 1);
    rig.theme.setScale(2);
    QCOMPARE(rig.card(0).height(), WorkerCardLayout::heightFor(2));
    QCOMPARE(rig.grid.indexAt(rig.card(0).center()).row(), 0);
}

void TestWorkerGrid::controlsAskByIdentity()
{
    Rig rig(12);
    QSignalSpy asked(&rig.grid, &WorkerGrid::controlRequested);
    QTest::mouseClick(rig.grid.viewport(), Qt::LeftButton, {}, rig.control(5, CardControl::Stop));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<ControlAction>(), ControlAction::Stop);
    QCOMPARE(asked[0][1].toString(), name(5));
    QVERIFY(rig.grid.selectedKeys().isEmpty()); // a control selects nothing

    rig.batch.workers[2].status = QStringLiteral("paused");
    rig.apply();
    QTest::mouseClick(rig.grid.viewport(), Qt::LeftButton, {}, rig.control(2, CardControl::Play));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1][0].value<ControlAction>(), ControlAction::Resume);
    QTest::mouseClick(rig.grid.viewport(), Qt::LeftButton, {}, rig.control(3, CardControl::Play));
    QCOMPARE(asked[2][0].value<ControlAction>(), ControlAction::Start);
    QTest::mouseClick(rig.grid.viewport(), Qt::RightButton, {}, rig.control(3, CardControl::Stop));
    QCOMPARE(asked.size(), 3);
}

void TestWorkerGrid::pressAndReleaseMustMeet()
{
    Rig rig(12);
    QSignalSpy asked(&rig.grid, &WorkerGrid::controlRequested);
    const auto drag = [&](const QPoint &from, const QPoint &to) {
        QTest::mousePress(rig.grid.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(rig.grid.viewport(), to);
        QTest::mouseRelease(rig.grid.viewport(), Qt::LeftButton, {}, to);
    };
    drag(rig.control(1, CardControl::Stop), rig.control(1, CardControl::Restart));
    drag(rig.control(1, CardControl::Stop), rig.control(2, CardControl::Stop));
    drag(rig.control(1, CardControl::Stop), rig.card(1).topLeft() + QPoint(20, 20));
    drag(rig.card(1).topLeft() + QPoint(20, 20), rig.control(1, CardControl::Stop));
    QCOMPARE(asked.size(), 0);
    // A quick second click on a control is a second click, and opens nothing.
    QSignalSpy opened(&rig.grid, &WorkerGrid::opened);
    const QPoint pause = rig.control(1, CardControl::Pause);
    QTest::mouseClick(rig.grid.viewport(), Qt::LeftButton, {}, pause);
    QTest::mouseDClick(rig.grid.viewport(), Qt::LeftButton, {}, pause);
    QTest::mouseRelease(rig.grid.viewport(), Qt::LeftButton, {}, pause);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(asked.size(), 2);
}

void TestWorkerGrid::disabledControlsSayWhyAndDoNothing()
{
    Rig rig(4);
    rig.refused = {ControlAction::Stop};
    QSignalSpy asked(&rig.grid, &WorkerGrid::controlRequested);
    const QPoint stop = rig.control(1, CardControl::Stop);
    QTest::mouseClick(rig.grid.viewport(), Qt::LeftButton, {}, stop);
    QCOMPARE(asked.size(), 0);
    QHelpEvent help(QEvent::ToolTip, stop, rig.grid.viewport()->mapToGlobal(stop));
    QCoreApplication::sendEvent(rig.grid.viewport(), &help);
    QTRY_VERIFY(QToolTip::text().contains(QLatin1String("&lt;b&gt;not&lt;/b&gt; now")));
    QToolTip::hideText();
}

void TestWorkerGrid::aMovedRowIsStillTheSameWorker()
{
    Rig rig(8);
    QSignalSpy asked(&rig.grid, &WorkerGrid::controlRequested);
    const QPoint place = rig.control(1, CardControl::Stop);
    QTest::mousePress(rig.grid.viewport(), Qt::LeftButton, {}, place);
    // Between press and release another worker comes to lie under the pointer.
    rig.batch.workers.removeAt(0);
    rig.apply();
    QCOMPARE(rig.key(1), name(2));
    QTest::mouseRelease(rig.grid.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.size(), 0);
}

void TestWorkerGrid::keysAsk()
{
    Rig rig(12);
    QSignalSpy asked(&rig.grid, &WorkerGrid::controlRequested);
    rig.grid.setCurrentIndex(rig.order.index(4, 0));
    const auto key = [&](Qt::Key which, Qt::KeyboardModifiers modifiers, ControlAction expected) {
        asked.clear();
        QTest::keyClick(&rig.grid, which, modifiers);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ControlAction>(), expected);
        QCOMPARE(asked[0][1].toString(), name(4));
    };
    key(Qt::Key_P, {}, ControlAction::Pause);
    key(Qt::Key_S, {}, ControlAction::Start);
    key(Qt::Key_S, Qt::ShiftModifier, ControlAction::Stop);
    key(Qt::Key_R, Qt::ShiftModifier, ControlAction::Restart);
    rig.batch.workers[4].status = QStringLiteral("paused");
    rig.apply();
    key(Qt::Key_P, {}, ControlAction::Resume);
    asked.clear();
    QTest::keyClick(&rig.grid, Qt::Key_R);
    QTest::keyClick(&rig.grid, Qt::Key_S, Qt::ControlModifier);
    rig.refused = {ControlAction::Stop};
    QTest::keyClick(&rig.grid, Qt::Key_S, Qt::ShiftModifier);
    QCOMPARE(asked.size(), 0);
}

void TestWorkerGrid::menuKeyOffersWhatMakesSense()
{
    Rig rig(6);
    QSignalSpy asked(&rig.grid, &WorkerGrid::controlRequested);
    rig.grid.setCurrentIndex(rig.order.index(2, 0));
    QTest::keyClick(&rig.grid, Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = rig.grid.findChild<WorkerMenu *>();
    QVERIFY(menu);
    const auto item = [&](const char *begin) -> QAction * {
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(QLatin1String(begin)))
                return action;
        }
        return nullptr;
    };
    QVERIFY(item("Pause") && item("Pause")->isEnabled());
    QVERIFY(item("Resume") && !item("Resume")->isEnabled());
    QVERIFY(item("Resume")->toolTip().contains(QStringLiteral("not in this state")));
    item("Pause")->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<ControlAction>(), ControlAction::Pause);
    QCOMPARE(asked.first().at(1).toString(), name(2));
    menu->close();
    QTRY_VERIFY(!rig.grid.findChild<WorkerMenu *>());
}

void TestWorkerGrid::takesFromViewWhoIsGone()
{
    Rig rig(3);
    FeedBatch told; // known by its events alone
    Worker gone;
    gone.key = gone.name = QStringLiteral("w0001a");
    gone.status = QStringLiteral("crashed");
    told.workers << gone;
    rig.model.apply(told, Thresholds{}, monotonicMs());
    QCOMPARE(rig.order.rowCount(), 4);
    rig.grid.setCurrentIndex(rig.order.index(1, 0)); // it runs: nothing happens
    QTest::keyClick(&rig.grid, Qt::Key_Delete);
    QCOMPARE(rig.order.rowCount(), 4);
    int row = 0;
    while (rig.key(row) != gone.key)
        ++row;
    rig.grid.setCurrentIndex(rig.order.index(row, 0));
    QTest::keyClick(&rig.grid, Qt::Key_Delete);
    QCOMPARE(rig.order.rowCount(), 3);
    QCOMPARE(rig.model.rowOf(gone.key), -1);
}

void TestWorkerGrid::arrowsMoveInTheGrid()
{
    Rig rig(41); // four columns, the last line has one
    QSignalSpy current(&rig.grid, &WorkerGrid::currentKeyChanged);
    rig.grid.setCurrentIndex(rig.order.index(0, 0));
    const auto press = [&](Qt::Key which) {
        QTest::keyClick(&rig.grid, which);
        return rig.grid.currentIndex().row();
    };
    QCOMPARE(press(Qt::Key_Right), 1);
    QCOMPARE(press(Qt::Key_Down), 5);
    QCOMPARE(press(Qt::Key_Left), 4);
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_Left), 0);
    QCOMPARE(press(Qt::Key_End), 40);
    QVERIFY(rig.grid.viewport()->rect().contains(rig.card(40)));
    QCOMPARE(press(Qt::Key_Up), 36);
    QCOMPARE(press(Qt::Key_Right), 37);
    QCOMPARE(press(Qt::Key_Down), 40); // shorter line: its last
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(current.last()[0].toString(), name(0));
    QCOMPARE(rig.grid.currentKey(), name(0));
    QVERIFY(press(Qt::Key_PageDown) >= 8);
}

void TestWorkerGrid::selectsWithPointerAndSpace()
{
    Rig rig(12);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(rig.grid.viewport(), Qt::LeftButton, modifiers,
                          rig.card(row).topLeft() + QPoint(20, 70));
    };
    click(3);
    QCOMPARE(rig.grid.selectedKeys(), QStringList({name(3)}));
    click(5, Qt::ShiftModifier); // on the next line, to the left: a range in reading order
    QCOMPARE(rig.grid.selectedKeys(), QStringList({name(3), name(4), name(5)}));
    click(1);
    click(8, Qt::ControlModifier);
    QCOMPARE(rig.grid.selectedKeys(), QStringList({name(1), name(8)}));
    QTest::keyClick(&rig.grid, Qt::Key_Space);
    QCOMPARE(rig.grid.selectedKeys(), QStringList({name(1)}));
    QTest::keyClick(&rig.grid, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(rig.grid.selectedKeys(),
             QStringList({name(1), name(8), name(9)})); // what was picked one by one stays
}

void TestWorkerGrid::opensByDoubleClickAndEnter()
{
    Rig rig(6);
    QSignalSpy opened(&rig.grid, &WorkerGrid::opened);
    QTest::mouseDClick(rig.grid.viewport(), Qt::LeftButton, {},
                       rig.card(2).topLeft() + QPoint(20, 70));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), name(2));
    rig.grid.setCurrentIndex(rig.order.index(4, 0));
    QTest::keyClick(&rig.grid, Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[1][0].toString(), name(4));
}

void TestWorkerGrid::repaintsOnlyVisibleChangedCards()
{
    Rig rig(1000);
    PaintSpy spy;
    rig.grid.viewport()->installEventFilter(&spy);
    QCoreApplication::processEvents();
    spy.region = {};
    rig.batch.workers[900].processed = 999; // far below
    rig.apply();
    QCoreApplication::processEvents();
    QVERIFY(spy.region.isEmpty());

    rig.batch.workers[5].processed = 999;
    rig.apply();
    QTRY_VERIFY(!spy.region.isEmpty());
    QCOMPARE(spy.region.boundingRect(), rig.card(5));

    rig.apply(); // the same again
    spy.region = {};
    QCoreApplication::processEvents();
    QVERIFY(spy.region.isEmpty());
}

void TestWorkerGrid::freezesOrderUnderThePointer()
{
    Rig rig(12);
    rig.order.setSort(WorkerSort::Processed, Qt::DescendingOrder);
    const QString first = rig.key(0);
    // The window came up below a pointer that nobody moves: that is no hand.
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QCoreApplication::sendEvent(rig.grid.viewport(), &enter);
    QVERIFY(!rig.order.isFrozen());
    QMouseEvent move(QEvent::MouseMove, QPointF(5, 5), QPointF(5, 5), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(rig.grid.viewport(), &move);
    rig.batch.workers[7].processed = 1'000'000;
    rig.apply();
    QCOMPARE(rig.key(0), first);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(rig.grid.viewport(), &leave);
    QTRY_COMPARE(rig.key(0), name(7));
    // Hidden with the pointer on it: not frozen for ever.
    QCoreApplication::sendEvent(rig.grid.viewport(), &move);
    rig.grid.hide();
    rig.batch.workers[8].processed = 2'000'000;
    rig.apply();
    QCOMPARE(rig.key(0), name(8));
}

void TestWorkerGrid::keepsSelectionAndScrollThroughUpdates()
{
    Rig rig(400);
    rig.grid.setCurrentIndex(rig.order.index(200, 0));
    rig.grid.verticalScrollBar()->setValue(4321);
    for (Worker &worker : rig.batch.workers)
        worker.processed = *worker.processed + 3;
    std::reverse(rig.batch.workers.begin(), rig.batch.workers.end());
    rig.apply();
    QCoreApplication::processEvents();
    QCOMPARE(rig.grid.verticalScrollBar()->value(), 4321);
    QCOMPARE(rig.grid.currentKey(), name(200));
    rig.order.setSort(WorkerSort::Name, Qt::DescendingOrder);
    QCoreApplication::processEvents();
    QCOMPARE(rig.grid.currentKey(), name(200));
    QCOMPARE(rig.grid.selectedKeys(), QStringList({name(200)}));
    QCOMPARE(rig.grid.verticalScrollBar()->value(), 4321);
    // Fewer workers: the range shrinks and nothing is out of reach.
    rig.batch.workers.resize(3);
    rig.apply();
    QTRY_COMPARE(rig.grid.verticalScrollBar()->maximum(), 0);
}

void TestWorkerGrid::failureStaysUntilRead()
{
    Rig rig(6);
    rig.model.setAnswer(name(1), Outcome::Refused, QStringLiteral("no, it drains"));
    rig.grid.tickAges();
    const QRect card = rig.card(1);
    const QPoint answer = card.topLeft() + WorkerCardLayout(card.width(), 1).job().center();
    QHelpEvent help(QEvent::ToolTip, answer, rig.grid.viewport()->mapToGlobal(answer));
    QCoreApplication::sendEvent(rig.grid.viewport(), &help);
    QTRY_VERIFY(QToolTip::text().contains(QLatin1String("no, it drains")));
    QToolTip::hideText();
    QCOMPARE(rig.model.row(1)->lastOutcome, Outcome::Refused);
    QTest::mouseClick(rig.grid.viewport(), Qt::LeftButton, {}, answer);
    QCOMPARE(rig.model.row(1)->lastOutcome, Outcome::Pending);

    rig.model.setAnswer(name(2), Outcome::Failed, QStringLiteral("broken"));
    rig.grid.setCurrentIndex(rig.order.index(2, 0));
    QTest::keyClick(&rig.grid, Qt::Key_Escape);
    QCOMPARE(rig.model.row(2)->lastOutcome, Outcome::Pending);
}

void TestWorkerGrid::mirrors()
{
    Rig rig(12);
    rig.grid.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(rig.card(0).right(), rig.grid.viewport()->width() - 1);
    QSignalSpy asked(&rig.grid, &WorkerGrid::controlRequested);
    QTest::mouseClick(rig.grid.viewport(), Qt::LeftButton, {},
                      rig.control(2, CardControl::Restart));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<ControlAction>(), ControlAction::Restart);
    QCOMPARE(asked[0][1].toString(), name(2));
    rig.grid.setCurrentIndex(rig.order.index(0, 0));
    QTest::keyClick(&rig.grid, Qt::Key_Left);
    QCOMPARE(rig.grid.currentIndex().row(), 1);
    QVERIFY(!rig.grid.grab().isNull());
}

void TestWorkerGrid::showsSomethingForNothing()
{
    Rig rig(0);
    QSignalSpy asked(&rig.grid, &WorkerGrid::controlRequested);
    for (const Qt::Key key :
         {Qt::Key_P, Qt::Key_S, Qt::Key_Return, Qt::Key_Space, Qt::Key_Down, Qt::Key_Escape})
        QTest::keyClick(&rig.grid, key);
    QTest::mouseClick(rig.grid.viewport(), Qt::LeftButton, {}, {40, 40});
    QCOMPARE(asked.size(), 0);
    rig.grid.setEmptyText(QString());
    const QImage without = rig.grid.grab().toImage();
    rig.grid.setEmptyText(QStringLiteral("Nothing runs here"));
    QVERIFY(rig.grid.grab().toImage() != without);
    QCOMPARE(rig.grid.currentKey(), QString());
}

void TestWorkerGrid::accessibleNamesAreThere()
{
    Rig rig(2);
    QVERIFY(!rig.grid.accessibleName().isEmpty());
    QVERIFY(rig.order.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(name(1)));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&rig.grid);
    QVERIFY(face && face->tableInterface());
    QCOMPARE(face->tableInterface()->rowCount(), 2);
}

QTEST_MAIN(TestWorkerGrid)
#include "tst_workergrid.moc"
