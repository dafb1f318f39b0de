// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplealerts.h"
#include "samplefleet.h"

#include "activitypanel.h"
#include "alertpanel.h"
#include "arranger.h"
#include "chip.h"
#include "controlbar.h"
#include "densitybar.h"
#include "diagnosticsdialog.h"
#include "emptystate.h"
#include "factgrid.h"
#include "filterbar.h"
#include "metricstrip.h"
#include "overviewpage.h"
#include "queryedit.h"
#include "queuepanel.h"
#include "queuespage.h"
#include "queuetable.h"
#include "rowlist.h"
#include "segments.h"
#include "statuslegend.h"
#include "theme.h"
#include "tiles.h"
#include "workergrid.h"
#include "workerpanel.h"
#include "workerspage.h"
#include "workertable.h"
#include "workerviews.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace qd;

class tst_Pages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void tilesShowTheServersFigures();
    void tilesShowADashForWhatIsNotKnown();
    void tilesNameTheQueueAboveItsLimit();
    void systemTileShowsSettings();
    void aTileForEachMetric();
    void healthIsUnknownWhenSignedOut();
    void alertsAreListed();
    void alertBadgeCountsAlertsOnly();
    void toolbarTextIsNeverCut_data();
    void toolbarTextIsNeverCut();
    void headMarksTheSortedColumn();
    void columnsFillTheTableAndGiveWay();
    void activitySaysWhatHappened();
    void successGoesByItself();
    void controlsHaveAccessibleNames();
    void tabGoesFromTopToBottom();
    void keyboardGoesToTheFirstRows();
    void panelAndTableSayTheSameOfAQueue();
    void activityStandsStillWhenScrolledAway();
    void tableSortsByHeader();
    void boxesChooseSeveral();
    void selectionSurvivesASnapshotAndAnotherOrder();
    void chosenWorkersAreNamedInTheRequest();
    void panelShowsFactsAndButtons();
    void focusAloneOpensNoPanel();
    void panelReadsDetailsOnlyWhileOpen();
    void panelDropsALateAnswer();
    void panelShowsAnErrorOfTheDetails();
    void panelSaysWhenTheWorkerIsGone();
    void queuesShowTheirState();
    void queuesPageShowsHealthAndTheChosenOne();
    void diagnosticsShowTheirFigures();
    void tenThousandWorkersPaintQuickly();

private:
    void moreActivity(int count);
    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;
};

void tst_Pages::init()
{
    m_fleet = std::make_unique<Fleet>(QStringLiteral("production-eu"));
    SampleFleet::fill(*m_fleet, 12, 5);
}

void tst_Pages::moreActivity(int count)
{
    FeedBatch batch;
    batch.receivedAtMs = monotonicMs();
    static int more = 0;
    for (ActivityEntry entry : SampleFleet::activity(count, SampleFleet::ServerNow)) {
        entry.id = QStringLiteral("more-%1").arg(++more);
        batch.activity << entry;
    }
    m_fleet->apply(batch, monotonicMs());
}

void tst_Pages::tilesShowTheServersFigures()
{
    TileStrip tiles(*m_fleet, m_theme);
    tiles.refresh(monotonicMs());
    QCOMPARE(tiles.activeTile()->text().value, QStringLiteral("9"));
    QCOMPARE(tiles.activeTile()->text().unit, QStringLiteral("/ 12"));
    QCOMPARE(tiles.queuedTile()->text().value, QStringLiteral("242"));
    QCOMPARE(tiles.responseTile()->text().value, QStringLiteral("2.3"));
    QCOMPARE(tiles.responseTile()->text().unit, QStringLiteral("s"));
    QCOMPARE(tiles.healthTile()->text().value, QStringLiteral("Healthy"));
    QVERIFY(tiles.healthTile()->text().note.contains(QStringLiteral("Degraded")));
    QVERIFY(tiles.throughputTile()->text().note.contains(QLocale().toString(31784)));
}

void tst_Pages::tilesShowADashForWhatIsNotKnown()
{
    Fleet fleet(QStringLiteral("x"));
    TileStrip tiles(fleet, m_theme);
    tiles.refresh(monotonicMs());
    const QString dash = QStringLiteral("—");
    QCOMPARE(tiles.activeTile()->text().value, dash);
    QCOMPARE(tiles.queuedTile()->text().value, dash);
    QCOMPARE(tiles.throughputTile()->text().value, dash);
    QCOMPARE(tiles.errorTile()->text().value, dash);
    QCOMPARE(tiles.responseTile()->text().value, dash);
    QCOMPARE(tiles.healthTile()->text().value, dash);
    for (const SystemTile::Bar &bar : tiles.systemTile()->bars())
        QCOMPARE(bar.value, dash);
    // A back end that tells nothing of its system (Redis itself) has no tiles of dashes.
    QVERIFY(!tiles.systemTile()->isHidden());
    FeedBatch batch = SampleFleet::snapshot(3, monotonicMs());
    batch.system.reset();
    batch.performance.reset();
    fleet.apply(batch, monotonicMs());
    tiles.refresh(monotonicMs());
    QVERIFY(tiles.systemTile()->isHidden() && tiles.responseTile()->isHidden());
    fleet.apply(SampleFleet::snapshot(3, monotonicMs()), monotonicMs());
    tiles.refresh(monotonicMs());
    QVERIFY(!tiles.systemTile()->isHidden() && !tiles.responseTile()->isHidden());
}

void tst_Pages::tilesNameTheQueueAboveItsLimit()
{
    TileStrip tiles(*m_fleet, m_theme);
    tiles.refresh(monotonicMs());
    QCOMPARE(tiles.queuedTile()->text().note, QStringLiteral("ai-tagger above 100"));
    QVERIFY(tiles.queuedTile()->text().noteToned);
}

void tst_Pages::aTileForEachMetric()
{
    OverviewPage page(*m_fleet, m_theme);
    page.resize(1200, 800);
    page.show();
    const qint64 now = monotonicMs();
    page.refresh(now);
    QVERIFY(page.metrics()->isHidden()); // it has none
    FeedBatch batch;
    batch.performance = m_fleet->performance();
    for (int i = 0; i < 40; ++i)
        batch.performance->metrics << Metric{QStringLiteral("m%1<b>").arg(i), -i * 0.25, now};
    m_fleet->apply(batch, now);
    page.refresh(now);
    QTRY_VERIFY(page.metrics()->isVisible() && page.metrics()->width() > 800);
    page.refresh(now);
    QVERIFY(page.metrics()->tileCount() >= 4); // one row, and how many more there are
    QCOMPARE(page.metrics()->tile(1)->text().key, QStringLiteral("m1<b>"));
    QCOMPARE(page.metrics()->tile(1)->text().value, QLocale().toString(-0.25));
    const Tile *last = page.metrics()->tile(page.metrics()->tileCount() - 1);
    QCOMPARE(last->text().value, QStringLiteral("+%1").arg(40 - page.metrics()->tileCount() + 1));
    QSignalSpy opened(&page, &Page::scopeOpened);
    QTest::mouseClick(const_cast<Tile *>(last), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);

    // A source of metrics alone: they are the page.
    Fleet alone(QStringLiteral("run"));
    OverviewPage other(alone, m_theme);
    other.resize(1200, 800);
    other.show();
    FeedBatch first;
    first.workersComplete = true;
    first.performance = PerformanceMetrics();
    first.performance->metrics = batch.performance->metrics;
    alone.apply(first, now);
    other.refresh(now);
    QTRY_VERIFY(other.metrics()->width() > 800);
    other.refresh(now);
    QVERIFY(other.tiles()->isHidden());
    QVERIFY(other.metrics()->tileCount() > page.metrics()->tileCount());
}

void tst_Pages::systemTileShowsSettings()
{
    TileStrip tiles(*m_fleet, m_theme);
    tiles.refresh(monotonicMs());
    const QList<SystemTile::Setting> &settings = tiles.systemTile()->settings();
    QCOMPARE(settings.size(), 3);
    QVERIFY(settings.contains(
        SystemTile::Setting{QStringLiteral("Discovery enabled"), QStringLiteral("on")}));
    QVERIFY(settings.contains(
        SystemTile::Setting{QStringLiteral("Daily rate limit"), QLocale().toString(1000)}));
    QCOMPARE(tiles.systemTile()->bars().at(1).tone, Tone::Bad); // memory 84 %
    FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
    batch.performance->memoryPercent.reset();
    batch.performance->memoryMb = 1945;
    m_fleet->apply(batch, monotonicMs());
    tiles.refresh(monotonicMs());
    QCOMPARE(tiles.systemTile()->bars().at(1).tone, Tone::Info);
    QVERIFY(!tiles.systemTile()->bars().at(1).percent);
}

void tst_Pages::healthIsUnknownWhenSignedOut()
{
    TileStrip tiles(*m_fleet, m_theme);
    tiles.refresh(monotonicMs());
    QCOMPARE(tiles.healthTile()->text().value, QStringLiteral("Healthy"));
    FeedStatus out = SampleFleet::live(monotonicMs());
    out.state = ConnectionState::SignedOut;
    m_fleet->setStatus(out, monotonicMs());
    tiles.refresh(monotonicMs());
    QCOMPARE(tiles.healthTile()->text().value, QStringLiteral("—"));
    QVERIFY(tiles.healthTile()->text().note.contains(QStringLiteral("signed out")));
}

void tst_Pages::alertBadgeCountsAlertsOnly()
{
    Fleet fleet(QStringLiteral("large"));
    fleet.watch()->restore(SampleAlerts::many(1200, wallClockMs()));
    QCOMPARE(fleet.alerts()->activeCount(), 1200);
    const AlertPanel panel(*fleet.alerts(), m_theme);
    QCOMPARE(panel.findChild<Chip *>()->text(), QLocale().toString(1200));
}

void tst_Pages::toolbarTextIsNeverCut_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("usual") << 1.0;
    QTest::newRow("a fifth larger") << 1.2;
}

void tst_Pages::toolbarTextIsNeverCut()
{
    QFETCH(double, scale);
    m_theme.setScale(scale);
    const auto usual = qScopeGuard([this] { m_theme.setScale(1); });
    OverviewPage page(*m_fleet, m_theme);
    page.resize(qRound(1024 * scale) - 64, 560);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.refresh(monotonicMs());
    const Arranger *arranger = page.filter()->arranger();
    for (const auto key : {WorkerSort::Attention, WorkerSort::JobTime, WorkerSort::AvgTime}) {
        arranger->workers().setSort({{key, Qt::AscendingOrder}, {WorkerSort::Memory, {}}});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const QWidget *button :
             QList<QWidget *>{arranger->groupButton(), arranger->sortButton(),
                              arranger->bothButton(), page.filter()->legend()}) {
            if (button->isVisible())
                QVERIFY(button->width() >= button->sizeHint().width());
        }
    }
    const QLineEdit *edit = page.filter()->edit();
    // Frame, padding and lens as in the style sheet.
    QVERIFY(edit->fontMetrics().horizontalAdvance(edit->placeholderText()) <=
            edit->width() - qRound(48 * scale));
}

void tst_Pages::headMarksTheSortedColumn()
{
    WorkersPage page(*m_fleet, m_theme);
    const QHeaderView *head = page.table()->horizontalHeader();
    QVERIFY(head->isSortIndicatorShown());
    QCOMPARE(head->sortIndicatorSection(), int(StatusColumn));
}

void tst_Pages::columnsFillTheTableAndGiveWay()
{
    WorkersPage page(*m_fleet, m_theme);
    page.show();
    for (int width : {1600, 1200, 700}) {
        page.resize(width, 600);
        QCoreApplication::processEvents();
        const WorkerTable *table = page.table();
        int used = 0;
        for (int i = 0; i < WorkerColumnCount; ++i)
            used += table->isColumnHidden(i) ? 0 : table->columnWidth(i);
        QCOMPARE(used, table->viewport()->width());
        QCOMPARE(table->isColumnHidden(HostColumn), width < 1200);
        QVERIFY(!table->isColumnHidden(NameColumn) && !table->isColumnHidden(SeenColumn));
    }
}

void tst_Pages::activitySaysWhatHappened()
{
    ActivityEntry entry;
    entry.kind = QStringLiteral("activity");
    entry.text = QStringLiteral("Finished adduser/copyright: like no other");
    entry.job = QStringLiteral("1732-0");
    entry.status = QStringLiteral("success");
    entry.outcome = ActivityOutcome::Success;
    entry.durationMs = 4;
    QCOMPARE(activityLine(entry), entry.text);
    QCOMPARE(activityEndText(entry), QStringLiteral("4 ms"));
    entry.durationMs.reset();
    entry.outcome = ActivityOutcome::Neutral;
    entry.status = QStringLiteral("info");
    QCOMPARE(activityEndText(entry), QString());
}

void tst_Pages::successGoesByItself()
{
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    const qint64 now = monotonicMs();
    const QStringList keys{QStringLiteral("mailer"), QStringLiteral("scraper-lon-01")};
    FeedBatch batch;
    batch.receivedAtMs = now;
    for (const QString &key : keys)
        QVERIFY(m_fleet->command(ControlAction::Pause, key, now));
    batch.results << CommandResult{issued.at(0).first().value<Command>().id, Outcome::Done,
                                   QStringLiteral("paused"), false}
                  << CommandResult{issued.at(1).first().value<Command>().id, Outcome::Refused,
                                   QStringLiteral("busy"), false};
    m_fleet->apply(batch, now);
    const auto answer = [this](const QString &key) {
        return m_fleet->workers()->row(m_fleet->workers()->rowOf(key))->lastAnswer;
    };
    m_fleet->tick(now + 9000);
    QCOMPARE(answer(keys.at(0)), QStringLiteral("paused"));
    m_fleet->tick(now + 10000);
    QCOMPARE(answer(keys.at(0)), QString());
    QCOMPARE(answer(keys.at(1)), QStringLiteral("busy")); // until it is read
}

void tst_Pages::controlsHaveAccessibleNames()
{
    OverviewPage overview(*m_fleet, m_theme);
    WorkersPage workers(*m_fleet, m_theme);
    QueuesPage queues(*m_fleet, m_theme);
    for (Page *page : std::initializer_list<Page *>{&overview, &workers, &queues}) {
        page->refresh(monotonicMs());
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            const bool own = widget->window() == page && // not of a closed pop-up
                             !widget->objectName().startsWith(QLatin1String("qt_"));
            const bool reached = widget->focusPolicy() & Qt::TabFocus;
            if (!own || !reached || widget->isHidden() || widget->focusProxy())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                                QLatin1Char(' ') + widget->objectName()));
        }
    }
    for (Tile *tile : overview.findChildren<Tile *>()) {
        QVERIFY(!tile->accessibleName().isEmpty());
        QVERIFY(!tile->accessibleDescription().isEmpty());
    }
}

void tst_Pages::tabGoesFromTopToBottom()
{
    const auto next = [](QWidget *from) {
        QWidget *to = from->nextInFocusChain();
        while (to != from && (!(to->focusPolicy() & Qt::TabFocus) || !to->isVisible() ||
                              !to->isEnabled() || to->focusProxy()))
            to = to->nextInFocusChain();
        return to;
    };
    OverviewPage overview(*m_fleet, m_theme);
    overview.resize(1400, 900);
    overview.show();
    overview.refresh(monotonicMs());
    QWidget *at = overview.filter()->edit();
    // The legend is one stop.
    QVERIFY(qobject_cast<LegendChip *>(at = next(at)) ||
            at == overview.filter()->legend()->menuButton());
    if (overview.filter()->arranger()->bothButton()->isVisible()) {
        QCOMPARE(at = next(at),
                 static_cast<QWidget *>(overview.filter()->arranger()->bothButton()));
    } else {
        QCOMPARE(at = next(at),
                 static_cast<QWidget *>(overview.filter()->arranger()->groupButton()));
        QCOMPARE(at = next(at),
                 static_cast<QWidget *>(overview.filter()->arranger()->sortButton()));
    }
    for (int i = 0; i < DensityCount; ++i)
        QCOMPARE(at = next(at),
                 static_cast<QWidget *>(overview.densityBar()->segments()->button(i)));
    QCOMPARE(at = next(at), static_cast<QWidget *>(overview.grid()));
    QCOMPARE(at = next(at), static_cast<QWidget *>(overview.alerts()->allButton()));
    QCOMPARE(at = next(at), static_cast<QWidget *>(overview.alerts()->list()));
    QCOMPARE(at = next(at), static_cast<QWidget *>(overview.activity()->allButton()));
    QCOMPARE(at = next(at), static_cast<QWidget *>(overview.activity()->list()));

    WorkersPage workers(*m_fleet, m_theme);
    workers.resize(1400, 900);
    workers.show();
    QVERIFY(workers.reveal(QStringLiteral("mailer")));
    workers.refresh(monotonicMs());
    at = workers.controls()->button(ControlAction::Pause);
    for (ControlAction action : {ControlAction::Restart, ControlAction::Stop})
        QCOMPARE(at = next(at), static_cast<QWidget *>(workers.controls()->button(action)));
    QCOMPARE(at = next(at), static_cast<QWidget *>(workers.controls()->allButton()));
    QCOMPARE(at = next(at), static_cast<QWidget *>(workers.densityBar()->columnsButton()));
    for (int i = 0; i < DensityCount; ++i)
        at = next(at);
    QCOMPARE(at = next(at), static_cast<QWidget *>(workers.filter()->edit()));
    do
        at = next(at);
    while (workers.filter()->isAncestorOf(at));
    QCOMPARE(at, static_cast<QWidget *>(workers.table()));
    QVERIFY(workers.panel()->isAncestorOf(next(at)));
}

void tst_Pages::keyboardGoesToTheFirstRows()
{
    Fleet fleet(QStringLiteral("new"));
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *other = new QPushButton(QStringLiteral("other"), &window);
    auto *page = new WorkersPage(fleet, m_theme, &window);
    row->addWidget(other);
    row->addWidget(page);
    window.show();
    other->setFocus();
    QVERIFY(page->emptyState()->isVisible());
    SampleFleet::fill(fleet, 3, 1);
    page->refresh(monotonicMs());
    QCOMPARE(window.focusWidget(), static_cast<QWidget *>(page->table()));
    // Not taken from one who types into the filter.
    page->filter()->edit()->setFocus();
    page->filter()->edit()->setText(QStringLiteral("nothing like it"));
    page->refresh(monotonicMs());
    QVERIFY(page->emptyState()->isVisible());
    page->filter()->edit()->clear();
    page->refresh(monotonicMs());
    QCOMPARE(window.focusWidget(), static_cast<QWidget *>(page->filter()->edit()));
    // Enter leads from there to what was found.
    QTest::keyClick(page->filter()->edit(), Qt::Key_Return);
    QCOMPARE(window.focusWidget(), static_cast<QWidget *>(page->table()));
    QCOMPARE(page->table()->currentIndex().row(), 0);
    QVERIFY(!page->table()->selectionModel()->hasSelection());
}

void tst_Pages::panelAndTableSayTheSameOfAQueue()
{
    QueueRow row;
    row.queue.size = 35;
    row.queue.estimatedCompletionSeconds = 53;
    row.outlook = queueOutlook(row.queue, {}, {});
    QCOMPARE(clearsText(row), QStringLiteral("53 s"));

    QueuesPage page(*m_fleet, m_theme);
    page.refresh(monotonicMs());
    for (const char *name : {"ai-tagger", "thumbnails"}) {
        QVERIFY(page.reveal(QString::fromLatin1(name)));
        page.refresh(monotonicMs());
        const QueueModel &queues = *m_fleet->queues();
        QCOMPARE(page.panel()->facts()->value(QStringLiteral("Clears in")),
                 clearsText(*queues.row(queues.rowOf(QString::fromLatin1(name)))));
    }
}

void tst_Pages::alertsAreListed()
{
    AlertPanel panel(*m_fleet->alerts(), m_theme);
    panel.resize(330, 300);
    panel.show();
    QVERIFY(m_fleet->alerts()->rowCount() >= 3);
    QVERIFY(panel.list()->isVisible());
    QSignalSpy opened(&panel, &AlertPanel::scopeOpened);
    panel.list()->setCurrentIndex(m_fleet->alerts()->index(0, 0));
    QTest::keyClick(panel.list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().first().toString().contains(QLatin1Char(':')));
}

void tst_Pages::activityStandsStillWhenScrolledAway()
{
    ActivityPanel panel(*m_fleet, m_theme);
    panel.resize(330, 250);
    panel.show();
    panel.refresh(true, true, 0);
    QCOMPARE(panel.stateText(), QStringLiteral("live"));
    QScrollBar *bar = panel.list()->verticalScrollBar();
    bar->setValue(200);
    const int at = panel.list()->indexAt(QPoint(10, 5)).row();
    const QString id = m_fleet->activity()->entry(at)->id;
    moreActivity(5);
    QCOMPARE(m_fleet->activity()->entry(panel.list()->indexAt(QPoint(10, 5)).row())->id, id);
    QVERIFY2(panel.stateText().contains(QStringLiteral("5 new")), qPrintable(panel.stateText()));
    for (QToolButton *button : panel.findChildren<QToolButton *>()) {
        if (button != panel.allButton())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(bar->value(), 0);
    QCOMPARE(panel.stateText(), QStringLiteral("live"));
    moreActivity(3);
    QCOMPARE(bar->value(), 0);
}

void tst_Pages::tableSortsByHeader()
{
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1500, 700);
    page.show();
    QHeaderView *header = page.table()->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    const auto top = [&] { return page.table()->model()->index(0, NameColumn).data().toString(); };
    QCOMPARE(top(), QStringLiteral("ai-tagger-01")); // crashed: what needs attention comes first
    click(ProcessedColumn);
    QCOMPARE(top(), QStringLiteral("ai-tagger-01")); // 88, the fewest
    click(ProcessedColumn);
    QVERIFY(top().startsWith(QStringLiteral("thumbnails")));
    click(StatusColumn);
    QCOMPARE(top(), QStringLiteral("ai-tagger-01"));
}

void tst_Pages::boxesChooseSeveral()
{
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1500, 700);
    page.show();
    const auto clickAt = [&](int row, int x) {
        QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {},
                          QPoint(x, page.table()->rowViewportPosition(row) + 10));
    };
    clickAt(1, 15);
    clickAt(3, 15);
    QCOMPARE(page.table()->selectedKeys().size(), 2);
    clickAt(3, 15);
    QCOMPARE(page.table()->selectedKeys().size(), 1);
    clickAt(5, 80); // beside the box: this one only
    QCOMPARE(page.table()->selectedKeys().size(), 1);
}

void tst_Pages::selectionSurvivesASnapshotAndAnotherOrder()
{
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1500, 700);
    page.show();
    page.table()->select(QStringLiteral("mailer"));
    QCOMPARE(page.table()->selectedKeys(), QStringList{QStringLiteral("mailer")});
    FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
    std::reverse(batch.workers.begin(), batch.workers.end());
    m_fleet->apply(batch, monotonicMs());
    QCOMPARE(page.table()->selectedKeys(), QStringList{QStringLiteral("mailer")});
    page.table()->horizontalHeader()->setSortIndicator(NameColumn, Qt::DescendingOrder);
    QCOMPARE(page.table()->selectedKeys(), QStringList{QStringLiteral("mailer")});
    QCOMPARE(page.table()->currentKey(), QStringLiteral("mailer"));
    QCOMPARE(page.panel()->worker(), QStringLiteral("mailer"));
}

void tst_Pages::chosenWorkersAreNamedInTheRequest()
{
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1500, 700);
    page.show();
    QSignalSpy asked(&page, &Page::controlRequested);
    QVERIFY(!page.controls()->button(ControlAction::Stop)->isEnabled());
    page.table()->selectAll();
    QVERIFY(page.controls()->button(ControlAction::Stop)->isEnabled());
    QTest::mouseClick(page.controls()->button(ControlAction::Stop), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toStringList().size(), 12);
    page.table()->select(QStringLiteral("ai-tagger-01"));
    QVERIFY(!page.controls()->button(ControlAction::Stop)->isEnabled()); // it has crashed
    QVERIFY(page.controls()->button(ControlAction::Start)->isEnabled());
}

void tst_Pages::panelShowsFactsAndButtons()
{
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1500, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(page.reveal(QStringLiteral("ai-tagger-01")));
    QVERIFY(page.panel()->isVisible());
    QCOMPARE(page.panel()->factText(QStringLiteral("Processed")), QStringLiteral("88"));
    QCOMPARE(page.panel()->factText(QStringLiteral("Memory")), QStringLiteral("—"));
    QCOMPARE(page.panel()->factText(QStringLiteral("Host")), QStringLiteral("gpu-1"));
    QVERIFY(page.panel()->button(ControlAction::Start)->isEnabled());
    QVERIFY(!page.panel()->button(ControlAction::Pause)->isEnabled());
    QSignalSpy asked(&page, &Page::controlRequested);
    QTest::mouseClick(page.panel()->button(ControlAction::Start), Qt::LeftButton);
    QCOMPARE(asked.first().at(1).toStringList(), QStringList{QStringLiteral("ai-tagger-01")});
    QTest::keyClick(page.table(), Qt::Key_Escape);
    QVERIFY(!page.panel()->isVisible());
}

void tst_Pages::focusAloneOpensNoPanel()
{
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1500, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusView();
    QVERIFY(!page.panel()->isVisible());
    QVERIFY(page.table()->selectedKeys().isEmpty());
    const QPoint first(120, page.table()->rowViewportPosition(0) + 10);
    QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, first);
    QVERIFY(page.panel()->isVisible());
    QTest::keyClick(page.table(), Qt::Key_Escape);
    QVERIFY(!page.panel()->isVisible());
    QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, first);
    QVERIFY(page.panel()->isVisible());
}

void tst_Pages::panelReadsDetailsOnlyWhileOpen()
{
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1500, 700);
    page.show();
    QSignalSpy asked(m_fleet.get(), &Fleet::questionAsked);
    page.reveal(QStringLiteral("mailer"));
    QCOMPARE(asked.size(), 0);
    page.panel()->setDetailsOpen(true);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Question>().workerKey, QStringLiteral("mailer"));
    FeedBatch batch;
    batch.receivedAtMs = monotonicMs();
    Answer answer;
    answer.id = asked.first().first().value<Question>().id;
    answer.httpStatus = 200;
    answer.body = QJsonObject{{QStringLiteral("success"), true},
                              {QStringLiteral("detailed_stats"), QStringLiteral("fine")}};
    batch.answers << answer;
    m_fleet->apply(batch, monotonicMs());
    QCOMPARE(page.panel()->tree()->model()->rowCount(), 2);
    page.reveal(QStringLiteral("thumbnails-01"));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(page.panel()->tree()->model()->rowCount(), 0); // never another worker's details
}

void tst_Pages::panelDropsALateAnswer()
{
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1500, 700);
    page.show();
    QSignalSpy asked(m_fleet.get(), &Fleet::questionAsked);
    page.reveal(QStringLiteral("mailer"));
    page.panel()->setDetailsOpen(true);
    page.reveal(QStringLiteral("thumbnails-01"));
    FeedBatch batch;
    batch.receivedAtMs = monotonicMs();
    Answer answer;
    answer.id = asked.first().first().value<Question>().id;
    answer.body = QJsonObject{{QStringLiteral("worker_name"), QStringLiteral("mailer")}};
    batch.answers << answer;
    m_fleet->apply(batch, monotonicMs());
    QCOMPARE(page.panel()->tree()->model()->rowCount(), 0);
}

void tst_Pages::panelShowsAnErrorOfTheDetails()
{
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1500, 700);
    page.show();
    QSignalSpy asked(m_fleet.get(), &Fleet::questionAsked);
    page.reveal(QStringLiteral("mailer"));
    page.panel()->setDetailsOpen(true);
    FeedBatch batch;
    batch.receivedAtMs = monotonicMs();
    Answer answer;
    answer.id = asked.first().first().value<Question>().id;
    answer.error = QStringLiteral("The server has no details (404).");
    batch.answers << answer;
    m_fleet->apply(batch, monotonicMs());
    bool said = false;
    for (const QLabel *label : page.panel()->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text() == answer.error);
    QVERIFY(said);
}

void tst_Pages::panelSaysWhenTheWorkerIsGone()
{
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1500, 700);
    page.show();
    WorkerPanel panel(*m_fleet, m_theme, WorkerPanel::Form::Side);
    panel.setWorker(QStringLiteral("thumbnails-02"));
    panel.refresh(monotonicMs());
    QVERIFY(panel.button(ControlAction::Pause)->isEnabled());
    FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
    batch.workers.removeLast();
    m_fleet->apply(batch, monotonicMs());
    panel.refresh(monotonicMs());
    QVERIFY(!panel.button(ControlAction::Pause)->isEnabled());
    QVERIFY(!panel.button(ControlAction::Pause)->toolTip().isEmpty());
}

void tst_Pages::queuesShowTheirState()
{
    QCOMPARE(queueStateLook(QueueState::Idle).tone, Tone::Off);
    QCOMPARE(queueStateLook(QueueState::NotProcessing).word, QStringLiteral("Not processing"));
    Queue queue;
    QVERIFY(!oldestSeconds(queue, 100000));
    queue.oldestTaskAgeSeconds = 30;
    queue.size = 3;
    queue.receivedAtMs = 90000;
    QCOMPARE(*oldestSeconds(queue, 100000), 40.0);
    queue.size = 0; // nothing waits: nothing grows older
    QCOMPARE(*oldestSeconds(queue, 100000), 30.0);
}

void tst_Pages::queuesPageShowsHealthAndTheChosenOne()
{
    QueuesPage page(*m_fleet, m_theme);
    page.resize(1200, 700);
    page.show();
    page.refresh(monotonicMs());
    QVERIFY2(page.summary().startsWith(QStringLiteral("7 · 242 tasks · 4.5%")),
             qPrintable(page.summary()));
    QCOMPARE(page.panel()->healthFacts()->value(QStringLiteral("Tasks queued")),
             QStringLiteral("242"));
    QCOMPARE(page.panel()->healthFacts()->value(QStringLiteral("In use")), QStringLiteral("4.5%"));
    QVERIFY(page.reveal(QStringLiteral("ai-tagger")));
    page.refresh(monotonicMs());
    QCOMPARE(page.panel()->facts()->value(QStringLiteral("Orphaned")), QStringLiteral("9"));
    QCOMPARE(page.panel()->facts()->value(QStringLiteral("In /s")), QStringLiteral("—"));
    FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
    std::reverse(batch.queues.begin(), batch.queues.end());
    m_fleet->apply(batch, monotonicMs());
    page.refresh(monotonicMs());
    QCOMPARE(page.table()->currentQueue(), QStringLiteral("ai-tagger"));
    QVERIFY(!page.reveal(QStringLiteral("no such queue")));
}

void tst_Pages::diagnosticsShowTheirFigures()
{
    DiagnosticsDialog dialog(m_theme);
    FleetDiagnostics figures;
    figures.fleet = QStringLiteral("production-eu");
    figures.eventsIn = 4711;
    figures.frameMsP99 = 3.25;
    dialog.setValues({figures});
    QVERIFY(dialog.text().contains(QStringLiteral("Events in\t") + QLocale().toString(4711)));
    QVERIFY(dialog.text().contains(QLocale().toString(3.25, 'f', 2) + QStringLiteral(" ms")));
    QVERIFY(dialog.text().contains(QStringLiteral("Memory of this program\t—")));
}

void tst_Pages::tenThousandWorkersPaintQuickly()
{
    m_fleet = std::make_unique<Fleet>(QStringLiteral("large"));
    SampleFleet::fill(*m_fleet, 10000, 1);
    WorkersPage page(*m_fleet, m_theme);
    page.resize(1600, 1000);
    page.show();
    QCoreApplication::processEvents();
    // What is painted must not depend on how many there are: far below one text layout for each of
    // them.
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        page.table()->viewport()->repaint();
    QVERIFY2(timer.elapsed() / 10 < 250, qPrintable(QString::number(timer.elapsed())));
    page.table()->select(m_fleet->workers()->row(9000)->worker.key);
    QCOMPARE(page.table()->selectedKeys().size(), 1);
}

QTEST_MAIN(tst_Pages)
#include "tst_pages.moc"
