// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefleet.h"

#include "banner.h"
#include "chartpage.h"
#include "chip.h"
#include "confirmdialog.h"
#include "connectiondialog.h"
#include "controlbar.h"
#include "controls.h"
#include "emptystate.h"
#include "filterbar.h"
#include "gracebar.h"
#include "historychart.h"
#include "historypage.h"
#include "mainwindow.h"
#include "overviewpage.h"
#include "pagewindow.h"
#include "queuechart.h"
#include "queuepage.h"
#include "queuespage.h"
#include "queuetable.h"
#include "queryedit.h"
#include "rail.h"
#include "rundialog.h"
#include "settingsdialog.h"
#include "shortcutbook.h"
#include "statusline.h"
#include "textlabel.h"
#include "theme.h"
#include "tiles.h"
#include "timechart.h"
#include "topbar.h"
#include "viewstate.h"
#include "workerchartpage.h"
#include "workergrid.h"
#include "workerpanel.h"
#include "workerspage.h"
#include "workertable.h"
#include "workerwindow.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

class tst_MainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void standsBeforeItsPage();
    void hasThePagesThatExist();
    void twoWaysInAreToldApart();
    void changesPagesByKeyAndClick();
    void saysHowTheDataArrives_data();
    void saysHowTheDataArrives();
    void offersToTryNowAndToSignIn();
    void connectionDetails();
    void ageTurnsAmberThenRed();
    void showsOurHealthBesideTheServers();
    void signedOutKeepsTheLastDataDimmed();
    void readOnlyIsSaid();
    void troubleIsSaidInTheServersWords();
    void aWarningOfTheRedisItselfIsSaidWhileItIsRead();
    void failedOutcomeStaysUntilDismissed();
    void aPauseShowsThatItWaits();
    void aRunShowsInTheStatusLine();
    void productionIsMarked();
    void laterProofReplacesWhatWasSaid();
    void refusedRequestIsSaid();
    void stopGoesThroughTheDialog();
    void tellsWhatIsLookedAt();
    void paintsFrames();
    void filterTakesTheFocus();
    void hostileWordsStayPlain();
    void statusLineCounts();
    void emptyStatesHaveTheirStep();
    void pagesAreTornOffAndComeBack();
    void piecesAreTornOff();
    void settingsAreFoundAndHold();
    void menusSayWhatHolds();

private:
    FeedStatus status() const { return m_fleet->status(); }
    void setState(ConnectionState state, const QString &error = {}, qint64 nextTryInMs = 0);
    OverviewPage *overview() const
    {
        return static_cast<OverviewPage *>(m_window->pageWidget(QStringLiteral("overview")));
    }
    WorkersPage *workers() const
    {
        return static_cast<WorkersPage *>(m_window->pageWidget(QStringLiteral("workers")));
    }
    CommandResult resultOf(quint64 id, Outcome outcome, const QString &words)
    {
        return {id, outcome, words, false};
    }
    void answer(const CommandResult &result);

    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    m_fleet = std::make_unique<Fleet>(QStringLiteral("production-eu"));
    SampleFleet::fill(*m_fleet, 12, 5);
    m_window = std::make_unique<MainWindow>(*m_fleet, m_theme);
    m_window->controls()->grace().setMs(0); // a pause goes at once
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_fleet.reset();
}

void tst_MainWindow::setState(ConnectionState state, const QString &error, qint64 nextTryInMs)
{
    FeedStatus next = status();
    next.state = state;
    next.error = error;
    next.nextTryAtMs = nextTryInMs ? monotonicMs() + nextTryInMs : 0;
    m_fleet->setStatus(next, monotonicMs());
}

void tst_MainWindow::answer(const CommandResult &result)
{
    FeedBatch batch;
    batch.receivedAtMs = monotonicMs();
    batch.results << result;
    m_fleet->apply(batch, monotonicMs());
}

/// A start shows the window first; what is known already is in the first frame.
void tst_MainWindow::standsBeforeItsPage()
{
    QVERIFY(m_window->findChild<OverviewPage *>());
    Fleet unknown(QStringLiteral("new"));
    ViewState state;
    state.setValue(ViewKey::Page, QStringLiteral("queues"));
    MainWindow window(unknown, m_theme);
    window.remember(state);
    QSignalSpy frames(&window, &MainWindow::framePainted);
    connect(
        &window, &MainWindow::framePainted, this,
        [&] { QVERIFY(!window.findChild<Page *>()); }, Qt::SingleShotConnection);
    FeedStatus status;
    status.state = ConnectionState::Connecting;
    unknown.setStatus(status, monotonicMs());
    QCOMPARE(window.page(), QStringLiteral("queues"));
    QVERIFY(!window.findChild<Page *>());
    window.show();
    QTRY_VERIFY(window.findChild<Page *>());
    QVERIFY(frames.size() > 0);
    QVERIFY(!window.findChild<OverviewPage *>()); // one page was made, not two
    QCOMPARE(window.page(), QStringLiteral("queues"));
}

void tst_MainWindow::hasThePagesThatExist()
{
    QCOMPARE(MainWindow::pages(),
             (QStringList{QStringLiteral("overview"), QStringLiteral("workers"),
                          QStringLiteral("queues"), QStringLiteral("timeline"),
                          QStringLiteral("history"), QStringLiteral("alerts"),
                          QStringLiteral("activity")}));
    QCOMPARE(m_window->page(), QStringLiteral("overview"));
    QVERIFY(!m_window->showPage(QStringLiteral("nowhere")));
    QCOMPARE(m_window->page(), QStringLiteral("overview"));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("production-eu")));
}

void tst_MainWindow::twoWaysInAreToldApart()
{
    FeedStatus next = status();
    WayStatus api = next, redis;
    api.server = QStringLiteral("api.example:443");
    redis.state = ConnectionState::Live;
    redis.via = ConnectionVia::Redis;
    redis.server = QStringLiteral("redis://r/0");
    redis.lastDataAtMs = monotonicMs();
    next.ways = {api, redis};
    next.via = ConnectionVia::Redis;
    m_fleet->setStatus(next, monotonicMs());
    QCOMPARE(connectionText(next, monotonicMs()), QStringLiteral("Live · SSE + Redis"));
    next.ways[0].state = ConnectionState::SignedOut;
    next.ways[0].error = next.error = QStringLiteral("api.example:443 answered 401.");
    m_fleet->setStatus(next, monotonicMs());
    QCOMPARE(connectionText(next, monotonicMs()), QStringLiteral("Live · Redis"));
    // The other goes on, and the one that wants a person says so.
    const QList<Banner *> bars = m_window->findChildren<Banner *>();
    const auto shown = [&bars](const QString &words) {
        return std::count_if(bars.begin(), bars.end(), [&words](const Banner *bar) {
            return bar->isVisible() && bar->text().contains(words);
        });
    };
    QTRY_COMPARE(shown(QStringLiteral("401")), 1);
    next.ways[0].state = ConnectionState::Offline;
    next.ways[0].nextTryAtMs = monotonicMs() + 4000;
    m_fleet->setStatus(next, monotonicMs());
    QTRY_COMPARE(shown(QStringLiteral("401")), 1); // as trouble now, with "Try now"
    QStringList names;
    for (const ConnectionFact &fact : ConnectionDialog::factsOf(*m_fleet, monotonicMs()))
        names << fact.name + QLatin1Char('=') + fact.value;
    QVERIFY2(names.contains(QStringLiteral("Address=api.example:443")),
             qPrintable(names.join(QLatin1Char('\n'))));
    QVERIFY(names.contains(QStringLiteral("State=offline · sse")) ||
            names.contains(QStringLiteral("State=offline")));
    QVERIFY(names.contains(QStringLiteral("Next try=in 4 s")));
    QVERIFY(names.contains(QStringLiteral("Address=redis://r/0")));
    QVERIFY(names.contains(QStringLiteral("State=live · redis")));
}

void tst_MainWindow::changesPagesByKeyAndClick()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->page(), QStringLiteral("workers"));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->page(), QStringLiteral("queues"));
    QVERIFY(m_window->rail()->button(QStringLiteral("queues"))->isChecked());
    QTest::mouseClick(m_window->rail()->button(QStringLiteral("overview")), Qt::LeftButton);
    QCOMPARE(m_window->page(), QStringLiteral("overview"));
}

void tst_MainWindow::saysHowTheDataArrives_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("via");
    QTest::addColumn<QString>("words");
    QTest::newRow("sse") << int(ConnectionState::Live) << int(ConnectionVia::Sse)
                         << QStringLiteral("Live · SSE");
    QTest::newRow("redis") << int(ConnectionState::Live) << int(ConnectionVia::Redis)
                           << QStringLiteral("Live · Redis");
    QTest::newRow("polling") << int(ConnectionState::Polling) << int(ConnectionVia::Poll)
                             << QStringLiteral("Polling");
    QTest::newRow("reconnecting") << int(ConnectionState::Reconnecting) << 0
                                  << QStringLiteral("Reconnecting in 4 s");
    QTest::newRow("signed out") << int(ConnectionState::SignedOut) << 0
                                << QStringLiteral("Signed out");
    QTest::newRow("offline") << int(ConnectionState::Offline) << 0
                             << QStringLiteral("Offline, next try in 4 s");
    QTest::newRow("connecting") << int(ConnectionState::Connecting) << 0
                                << QStringLiteral("Connecting…");
}

void tst_MainWindow::saysHowTheDataArrives()
{
    QFETCH(int, state);
    QFETCH(int, via);
    QFETCH(QString, words);
    FeedStatus next = status();
    next.state = ConnectionState(state);
    next.via = ConnectionVia(via);
    next.nextTryAtMs = monotonicMs() + 4000;
    m_fleet->setStatus(next, monotonicMs());
    QCOMPARE(m_window->topBar()->livePill()->text(), words);
}

void tst_MainWindow::offersToTryNowAndToSignIn()
{
    QSignalSpy tried(m_fleet.get(), &Fleet::tryNowRequested);
    QSignalSpy signIn(m_window.get(), &MainWindow::signInRequested);
    QVERIFY(!m_window->topBar()->tryNowButton()->isVisible());
    setState(ConnectionState::Reconnecting, QStringLiteral("closed"), 4000);
    QTest::mouseClick(m_window->topBar()->tryNowButton(), Qt::LeftButton);
    QCOMPARE(tried.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(tried.size(), 2);
    setState(ConnectionState::SignedOut);
    QVERIFY(!m_window->topBar()->tryNowButton()->isVisible());
    QTest::mouseClick(m_window->topBar()->signInButton(), Qt::LeftButton);
    QTest::mouseClick(m_window->signInBar()->button(), Qt::LeftButton);
    QCOMPARE(signIn.size(), 2);
}

void tst_MainWindow::connectionDetails()
{
    FeedStatus next = status();
    next.circuitOpen = true;
    next.circuitUntilMs = monotonicMs() + 30'000;
    next.noControl = QStringLiteral("Nobody <b>listens</b>");
    next.malformed = 3;
    next.malformedText = QStringLiteral("worker 2: uptime");
    next.facts = {{QStringLiteral("Server"), QStringLiteral("Redis 7.0.15"), false},
                  {QStringLiteral("Memory"), QStringLiteral("almost full"), true}};
    m_fleet->setStatus(next, monotonicMs());
    QVERIFY(!m_window->connectionDialog());
    QTest::mouseClick(m_window->topBar()->livePill(), Qt::LeftButton);
    ConnectionDialog *dialog = m_window->connectionDialog();
    QVERIFY(dialog && dialog->isVisible());
    for (const char *words :
         {"held back", "Nobody <b>listens</b>", "worker 2: uptime", "Redis 7.0.15", "almost full"})
        QVERIFY2(dialog->text().contains(QString::fromLatin1(words)), qPrintable(dialog->text()));
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    next.circuitOpen = false;
    next.facts.clear();
    m_fleet->setStatus(next, monotonicMs());
    QTRY_VERIFY(!dialog->text().contains(QStringLiteral("held back")));
    QVERIFY(!dialog->text().contains(QStringLiteral("almost full")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->connectionDialog());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(m_window->connectionDialog());
}

void tst_MainWindow::ageTurnsAmberThenRed()
{
    const auto inkAt = [&](qint64 aheadMs) {
        m_window->topBar()->refresh(monotonicMs() + aheadMs);
        const QImage image = m_window->topBar()->ageLabel()->grab().toImage();
        const QColor amber = m_theme.color(Tone::Warn), red = m_theme.color(Tone::Bad);
        bool isAmber = false, isRed = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                isAmber = isAmber || image.pixelColor(x, y) == amber;
                isRed = isRed || image.pixelColor(x, y) == red;
            }
        }
        return isRed ? 2 : isAmber ? 1 : 0;
    };
    QCOMPARE(inkAt(0), 0);
    QVERIFY(m_window->topBar()->ageLabel()->text().startsWith(QStringLiteral("data ")));
    QCOMPARE(inkAt(9000), 0);
    QCOMPARE(inkAt(12000), 1);
    QVERIFY(m_window->topBar()->ageLabel()->text().contains(QStringLiteral("12 s")));
    QCOMPARE(inkAt(31000), 2);
}

void tst_MainWindow::showsOurHealthBesideTheServers()
{
    // The server says "healthy" while one worker has crashed and one is stale.
    QCOMPARE(m_window->topBar()->healthPill()->text(), QStringLiteral("Healthy"));
    QVERIFY(m_window->topBar()->reckonedPill()->isVisible());
    QVERIFY(m_window->topBar()->reckonedPill()->text().contains(QStringLiteral("Degraded")));
    QVERIFY(overview()->tiles()->healthTile()->text().note.contains(QStringLiteral("crashed")));
    FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
    batch.system->overallHealth = QStringLiteral("degraded");
    m_fleet->apply(batch, monotonicMs());
    QVERIFY(!m_window->topBar()->reckonedPill()->isVisible());
}

void tst_MainWindow::signedOutKeepsTheLastDataDimmed()
{
    const int rows = m_fleet->workers()->rowCount();
    QVERIFY(!m_window->signInBar()->isVisible());
    setState(ConnectionState::SignedOut, QStringLiteral("api.example.net: token expired (401)."));
    QVERIFY(m_window->signInBar()->isVisible());
    QVERIFY(m_window->signInBar()->text().contains(QStringLiteral("token expired (401).")));
    QCOMPARE(m_fleet->workers()->rowCount(), rows);
    QVERIFY(overview()->grid()->isVisible());
    setState(ConnectionState::Live);
    QVERIFY(!m_window->signInBar()->isVisible());
}

void tst_MainWindow::readOnlyIsSaid()
{
    FeedStatus next = status();
    next.readOnly = true;
    m_fleet->setStatus(next, monotonicMs());
    QVERIFY(m_window->readOnlyBar()->isVisible());
    m_window->showPage(QStringLiteral("workers"));
    workers()->reveal(QStringLiteral("mailer"));
    QVERIFY(!workers()->controls()->button(ControlAction::Stop)->isEnabled());
    QVERIFY(!workers()->controls()->button(ControlAction::Stop)->toolTip().isEmpty());
}

void tst_MainWindow::troubleIsSaidInTheServersWords()
{
    setState(ConnectionState::Reconnecting,
             QStringLiteral("api.example.net closed the connection."), 4000);
    QVERIFY(m_window->troubleBar()->isVisible());
    QCOMPARE(m_window->troubleBar()->text(),
             QStringLiteral("api.example.net closed the connection."));
    setState(ConnectionState::Live);
    QVERIFY(!m_window->troubleBar()->isVisible());
}

void tst_MainWindow::aWarningOfTheRedisItselfIsSaidWhileItIsRead()
{
    FeedStatus next = status();
    next.via = ConnectionVia::Redis;
    next.error = QStringLiteral("Redis at x: its memory is full");
    next.trouble = TroubleKind::Unreachable; // of the connection that asks: it comes and goes
    m_fleet->setStatus(next, monotonicMs());
    QVERIFY(!m_window->warningBar()->isVisible());
    next.trouble = TroubleKind::None;
    m_fleet->setStatus(next, monotonicMs());
    QVERIFY(m_window->warningBar()->isVisible());
    QCOMPARE(m_window->warningBar()->text(), next.error);
    QVERIFY(!m_window->troubleBar()->isVisible());
    next.error.clear();
    m_fleet->setStatus(next, monotonicMs());
    QVERIFY(!m_window->warningBar()->isVisible());
}

void tst_MainWindow::failedOutcomeStaysUntilDismissed()
{
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    const QString key = QStringLiteral("scraper-lon-01");
    m_window->controls()->request(ControlAction::Pause, {key});
    QCOMPARE(issued.size(), 1);
    const WorkerRow *row = m_fleet->workers()->row(m_fleet->workers()->rowOf(key));
    QCOMPARE(row->pendingVerb, QStringLiteral("Pausing…"));
    answer(resultOf(issued.first().first().value<Command>().id, Outcome::Refused,
                    QStringLiteral("<b>busy</b> & proud")));
    QVERIFY(row->pendingVerb.isEmpty());
    QCOMPARE(m_window->notices()->count(), 1);
    QVERIFY(m_window->notices()->isVisible());
    QVERIFY(m_window->notices()->text(0).contains(QStringLiteral("<b>busy</b> & proud")));
    QVERIFY(m_window->notices()->text(0).contains(key));
    QCOMPARE(row->lastAnswer, QStringLiteral("<b>busy</b> & proud"));
    // More data, another page: it stays.
    m_fleet->apply(SampleFleet::snapshot(12, monotonicMs()), monotonicMs());
    m_window->showPage(QStringLiteral("queues"));
    QCOMPARE(m_window->notices()->count(), 1);
    QTest::mouseClick(m_window->notices()->dismissButton(0), Qt::LeftButton);
    QCOMPARE(m_window->notices()->count(), 0);
    QVERIFY(!m_window->notices()->isVisible());
    QVERIFY(m_fleet->workers()->row(m_fleet->workers()->rowOf(key))->lastAnswer.isEmpty());
}

void tst_MainWindow::aPauseShowsThatItWaits()
{
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    m_window->controls()->grace().setMs(5000);
    m_window->controls()->request(ControlAction::Pause, {QStringLiteral("scraper-lon-01")});
    QVERIFY(m_window->graceBar()->isVisible());
    QCOMPARE(m_window->graceBar()->text(), QStringLiteral("Pausing scraper-lon-01 in 5 s"));
    // Esc is its own before it is the page's.
    workers()->table()->select(QStringLiteral("mailer"));
    m_window->showPage(QStringLiteral("workers"));
    QTest::keyClick(workers()->table(), Qt::Key_Escape);
    QVERIFY(!m_window->graceBar()->isVisible());
    QVERIFY(!workers()->table()->selectedKeys().isEmpty());
    QCOMPARE(issued.size(), 0);
}

void tst_MainWindow::aRunShowsInTheStatusLine()
{
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    const QStringList keys{QStringLiteral("mailer"), QStringLiteral("thumbnails-01"),
                           QStringLiteral("thumbnails-02")};
    m_window->showPage(QStringLiteral("workers"));
    workers()->table()->selectAll();
    m_window->controls()->request(ControlAction::Stop, keys);
    QTest::mouseClick(m_window->controls()->dialog()->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(issued.size(), 3);
    QVERIFY(m_window->statusLine()->runChip()->isVisible());
    QCOMPARE(m_window->statusLine()->runChip()->text(), QStringLiteral("Stop: 0 of 3"));
    const auto idOf = [&issued](int i) { return issued.at(i).first().value<Command>().id; };
    answer(resultOf(idOf(0), Outcome::Done, QStringLiteral("ok")));
    QTRY_COMPARE(m_window->statusLine()->runChip()->text(), QStringLiteral("Stop: 1 of 3"));
    QVERIFY(!workers()->table()->selectedKeys().contains(QStringLiteral("mailer")));
    QVERIFY(workers()->table()->selectedKeys().contains(QStringLiteral("thumbnails-01")));
    answer(resultOf(idOf(1), Outcome::Refused, QStringLiteral("no")));
    answer(resultOf(idOf(2), Outcome::Done, QStringLiteral("ok")));
    QTRY_VERIFY(!m_window->statusLine()->runChip()->isVisible());
    QCOMPARE(m_window->notices()->count(), 0); // one line tells of all
    QVERIFY(m_window->runBar()->isVisible());
    QCOMPARE(m_window->runBar()->text(), QStringLiteral("Stop: 1 of 3 not done"));
    QTest::mouseClick(m_window->runBar()->button(), Qt::LeftButton);
    QVERIFY(m_window->controls()->runDialog());
    QVERIFY(!m_window->runBar()->isVisible());
}

void tst_MainWindow::productionIsMarked()
{
    QVERIFY(!m_window->topBar()->productionMark()->isVisible());
    m_fleet->setProduction(true);
    QVERIFY(m_window->topBar()->productionMark()->isVisible());
}

void tst_MainWindow::laterProofReplacesWhatWasSaid()
{
    NoticeBar bar(m_theme);
    JournalRow row;
    row.command.id = 7;
    row.command.workerName = QStringLiteral("mailer");
    row.outcome = Outcome::Unknown;
    row.message = QStringLiteral("the line broke");
    bar.take(row);
    QCOMPARE(bar.count(), 1);
    row.outcome = Outcome::Done;
    row.confirmedByState = true;
    bar.take(row);
    QCOMPARE(bar.count(), 0);
}

void tst_MainWindow::refusedRequestIsSaid()
{
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    m_window->controls()->request(ControlAction::Resume, {QStringLiteral("scraper-lon-01")});
    QCOMPARE(issued.size(), 0);
    bool said = false;
    for (const Banner *banner : m_window->findChildren<Banner *>())
        said =
            said || (banner->isVisible() && banner->text().contains(QStringLiteral("not paused")));
    QVERIFY(said);
}

void tst_MainWindow::stopGoesThroughTheDialog()
{
    QSignalSpy issued(m_fleet.get(), &Fleet::commandIssued);
    emit overview()->grid()->controlRequested(ControlAction::Stop, {QStringLiteral("mailer")});
    QVERIFY(m_window->controls()->dialog());
    QCOMPARE(issued.size(), 0);
    QTest::mouseClick(m_window->controls()->dialog()->confirmButton(), Qt::LeftButton);
    QCOMPARE(issued.size(), 1);
}

void tst_MainWindow::tellsWhatIsLookedAt()
{
    QSignalSpy watch(m_window.get(), &MainWindow::watchChanged);
    m_window->showPage(QStringLiteral("queues"));
    QCOMPARE(watch.last(), (QVariantList{false, true}));
    // The Workers page shows queue figures always, activity in its side panel only.
    m_window->showPage(QStringLiteral("workers"));
    workers()->reveal(QStringLiteral("mailer"));
    QCOMPARE(watch.last(), (QVariantList{true, true}));
    emit workers()->panel()->closeRequested();
    QCOMPARE(watch.last(), (QVariantList{false, true}));
    m_window->showPage(QStringLiteral("overview"));
    QCOMPARE(watch.last(), (QVariantList{true, true}));
    const qsizetype told = watch.size();
    m_window->showPage(QStringLiteral("overview"));
    QCOMPARE(watch.size(), told);
    m_window->showMinimized();
    QTRY_COMPARE(watch.last(), (QVariantList{false, false}));
    m_window->showNormal();
    QTRY_COMPARE(watch.last(), (QVariantList{true, true}));
    m_window->hide();
    QTRY_COMPARE(watch.last(), (QVariantList{false, false}));
}

void tst_MainWindow::paintsFrames()
{
    QSignalSpy frames(m_window.get(), &MainWindow::framePainted);
    m_window->topBar()->update();
    QTRY_VERIFY(!frames.isEmpty());
}

void tst_MainWindow::filterTakesTheFocus()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(overview()->filter()->edit()->hasFocus());
    QTest::keyClicks(overview()->filter()->edit(), QStringLiteral("scraper"));
    QTRY_COMPARE(overview()->grid()->model()->rowCount(), 4);
    QTest::keyClicks(overview()->filter()->edit(), QStringLiteral(" nothing-like-it"));
    QTRY_VERIFY(overview()->emptyState()->isVisible());
    QVERIFY(!overview()->emptyState()->stepText().isEmpty());
    QTest::mouseClick(overview()->emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(overview()->grid()->model()->rowCount(), 12);
    QVERIFY(overview()->grid()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(overview()->filter()->edit(), QStringLiteral("scraper"));
    QTRY_COMPARE(overview()->grid()->model()->rowCount(), 4);
    QTest::keyClick(overview()->filter()->edit(), Qt::Key_Escape);
    QTRY_COMPARE(overview()->grid()->model()->rowCount(), 12);
}

void tst_MainWindow::hostileWordsStayPlain()
{
    const QString evil = QStringLiteral("<table><tr><td><a href='file:///x'>&Quit</a>");
    FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
    Worker worker;
    worker.key = worker.name = evil;
    worker.status = evil;
    worker.currentJob = evil;
    batch.workers << worker;
    batch.system->overallHealth = evil;
    Queue queue;
    queue.name = evil;
    batch.queues << queue;
    m_fleet->apply(batch, monotonicMs());
    setState(ConnectionState::Polling, evil);
    for (const QString &page : MainWindow::pages()) {
        m_window->showPage(page);
        m_window->pageWidget(page)->reveal(evil);
        QCoreApplication::processEvents();
    }
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->text()));
        QVERIFY(label->openExternalLinks() == false);
        QVERIFY(label->buddy() == nullptr);
    }
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<table>")),
                 widget->metaObject()->className());
}

void tst_MainWindow::statusLineCounts()
{
    FeedStatus next = status();
    next.malformed = 3;
    next.malformedText = QStringLiteral("worker 3: uptime_seconds: not a number");
    next.reconnects = 2;
    m_fleet->setStatus(next, monotonicMs());
    m_window->statusLine()->refresh(monotonicMs());
    const QString text = m_window->statusLine()->text();
    QVERIFY(text.contains(QStringLiteral("api.example.net")));
    QVERIFY(text.contains(QStringLiteral("reconnects 2")));
    QVERIFY(text.contains(QStringLiteral("malformed 3")));
    // Events a second from the counts of two seconds.
    const qint64 now = monotonicMs() + 10000;
    m_window->statusLine()->refresh(now);
    for (int i = 1; i <= 12; ++i) {
        next.eventsIn += 40;
        m_fleet->setStatus(next, now + i * 1000);
        m_window->statusLine()->refresh(now + i * 1000);
    }
    QVERIFY2(m_window->statusLine()->text().contains(QStringLiteral("40 events/s")),
             qPrintable(m_window->statusLine()->text()));
}

void tst_MainWindow::pagesAreTornOffAndComeBack()
{
    ViewState state;
    m_window->remember(state);
    QSignalSpy watch(m_window.get(), &MainWindow::watchChanged);
    QSignalSpy added(m_window.get(), &MainWindow::pageAdded);
    m_window->showPage(QStringLiteral("queues")); // made now: nobody has looked at it so far
    QCOMPARE(added.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->pageWindows().size(), 1);
    QCOMPARE(added.size(), 2);
    PageWindow *queues = m_window->pageWindows().first();
    QVERIFY(QTest::qWaitForWindowExposed(queues));
    QVERIFY(queues->windowTitle().contains(QStringLiteral("production-eu")));
    QCOMPARE(m_window->page(), QStringLiteral("queues")); // it is another one of it
    QVERIFY(queues->page() != m_window->pageWidget(QStringLiteral("queues")));
    // What it shows is read, whatever the main window shows.
    m_window->showPage(QStringLiteral("activity"));
    QTRY_COMPARE(watch.constLast(), QVariantList({true, true}));
    const QString seen = queues->page()->summary();
    QVERIFY(!seen.isEmpty());
    SampleFleet::fill(*m_fleet, 30, 5);
    emit m_window->pageWidget(QStringLiteral("workers"))
        ->workerWindowRequested(m_fleet->workers()->row(3)->worker.key);
    QVERIFY(!m_window->openPageWindow(QStringLiteral("nothing")));
    queues->setGeometry(100, 80, 700, 500);
    const QJsonArray layout = m_window->windowsToJson();
    QCOMPARE(layout.size(), 3);
    QTRY_COMPARE(state.value(ViewKey::OpenWindows).toObject().value(QString()).toArray().size(), 2);

    const QJsonValue kept = state.value(ViewKey::OpenWindows);
    m_window->workerWindows().first()->close();
    queues->activateWindow();
    QTRY_VERIFY(queues->isActiveWindow());
    QTest::keyClick(queues, Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(m_window->pageWindows().size(), 0);
    QTRY_COMPARE(watch.constLast(), QVariantList({true, false}));

    m_window = std::make_unique<MainWindow>(*m_fleet, m_theme); // the program again
    state.setValue(ViewKey::OpenWindows, kept);
    m_window->remember(state);
    m_window->show();
    m_window->restoreWindows();
    QCOMPARE(m_window->workerWindows().size(), 1);
    m_window->showLayout(layout);
    QTRY_COMPARE(m_window->pageWindows().size(), 1);
    QCOMPARE(m_window->page(), QStringLiteral("activity"));
    QCOMPARE(m_window->pageWindows().first()->size(), QSize(700, 500));
    QTRY_COMPARE(m_window->workerWindows().size(), 1);
    // Nonsense in the file opens nothing.
    m_window->showLayout({QJsonObject{{QStringLiteral("kind"), QStringLiteral("page")},
                                      {QStringLiteral("what"), QStringLiteral("<b>")}},
                          3, QJsonObject()});
    QTRY_COMPARE(m_window->pageWindows().size(), 0);
}

void tst_MainWindow::piecesAreTornOff()
{
    ViewState state;
    m_window->remember(state);
    const auto windowNames = [this] {
        QStringList names;
        for (const PageWindow *window : m_window->pageWindows())
            names << window->name();
        return names;
    };
    // To windows of one another QTest says that both are active: of which the keyboard is counts.
    const auto key = [this] {
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::activeWindow(), m_window->pageWindows().last());
    };
    // The chosen queue; twice is once.
    m_window->showPage(QStringLiteral("queues"));
    auto *queues = static_cast<QueuesPage *>(m_window->pageWidget(QStringLiteral("queues")));
    const QString queue = queues->table()->currentQueue();
    QVERIFY(!queue.isEmpty());
    key();
    key();
    QCOMPARE(windowNames(), QStringList{QStringLiteral("queue:") + queue});
    PageWindow *window = m_window->pageWindows().first();
    QVERIFY(window->windowTitle().contains(queue));
    QVERIFY(QTest::qWaitForWindowExposed(window));
    auto *one = qobject_cast<QueuePage *>(window->page());
    QVERIFY(one && one->chart() && one->panel() && one->entries());
    one->chart()->setHours(6);
    // It follows the queue, whatever the main window shows.
    SampleFleet::keepHistory(*m_fleet);
    m_window->showPage(QStringLiteral("history"));
    FeedBatch batch = SampleFleet::snapshot(30, monotonicMs());
    for (Queue &each : batch.queues)
        if (each.name == queue)
            each.waiting = each.size = 4321;
    m_fleet->apply(batch, monotonicMs());
    QTRY_VERIFY2(one->summary().contains(QStringLiteral("4,321")), qPrintable(one->summary()));
    // The chart under the keyboard, with the range of the page; then it has one of its own.
    auto *history = static_cast<HistoryPage *>(m_window->pageWidget(QStringLiteral("history")));
    history->desk()->showLast(6 * HistoryRange::HourMs);
    QTRY_VERIFY(history->charts().at(1)->chart()->isVisible());
    history->charts().at(1)->chart()->setFocus();
    key();
    QCOMPARE(windowNames().last(), QStringLiteral("chart:error-rate"));
    auto *chart = qobject_cast<ChartPage *>(m_window->pageWindows().last()->page());
    QVERIFY(chart);
    QCOMPARE(chart->desk()->range().lastMs(), 6 * HistoryRange::HourMs);
    chart->desk()->showLast(HistoryRange::HourMs);
    QCOMPARE(history->desk()->range().lastMs(), 6 * HistoryRange::HourMs);
    // The menu, the palette, a worker's chart, the failures.
    m_window->showPage(QStringLiteral("activity"));
    key();
    QVERIFY(windowNames().contains(QStringLiteral("activity")));
    const QString worker = m_fleet->workers()->row(3)->worker.key;
    emit m_window->pageWidget(QStringLiteral("workers"))
        ->windowRequested(WorkerChartPage::piece(*m_fleet, worker, 2));
    QCOMPARE(m_window->pageWindows().size(), 4);

    const QJsonArray layout = m_window->windowsToJson();
    QCOMPARE(layout.size(), 5);
    m_window->showLayout(layout);
    QTRY_COMPARE(m_window->pageWindows().size(), 4); // the former ones are gone
    QCOMPARE(windowNames().first(), QStringLiteral("queue:") + queue);
    QCOMPARE(static_cast<QueuePage *>(m_window->pageWindows().at(0)->page())->chart()->hours(), 6);
    chart = qobject_cast<ChartPage *>(m_window->pageWindows().at(1)->page());
    QCOMPARE(chart->desk()->range().lastMs(), HistoryRange::HourMs);
    QVERIFY(chart->desk()->range().isLive());
    QCOMPARE(m_window->pageWindows().at(2)->page()->how(),
             (QJsonObject{{QStringLiteral("failures"), true}}));
    // Closed it is gone, and asks for nothing any more.
    QPointer<Page> gone = m_window->pageWindows().first()->page();
    m_window->pageWindows().first()->close();
    QTRY_VERIFY(!gone);
    for (const char *name : {"queue:", "chart:", "chart:x", "chart:metric", "chart:workers-active:x",
                             "worker-chart:9:x", "worker-chart:1:", "worker-chart:x", "page:queues"})
        QVERIFY2(!m_window->openPageWindow(QLatin1String(name)), name);
    QVERIFY(!m_window->openPageWindow(QStringLiteral("queue:") + QString(1000, u'x')));
    chart->setHow({{QStringLiteral("live"), QStringLiteral("99999999999999999999")},
                   {QStringLiteral("from"), 3},
                   {QStringLiteral("compare"), 77},
                   {QStringLiteral("workers"), QJsonArray{QString(5000, u'x'), 3}}});
    QCOMPARE(chart->desk()->range().lastMs(), HistoryRange::HourMs);
    QVERIFY(chart->desk()->subjects().isEmpty());
}

void tst_MainWindow::menusSayWhatHolds()
{
    ViewState state;
    m_window->remember(state);
    const auto choose = [this](const QString &title, const QString &choice) {
        for (QMenu *menu : m_window->findChildren<QMenu *>()) {
            if (menu->title() != title)
                continue;
            for (int time = 0; time < 2; ++time) // looked at twice, it offers the same
                emit menu->aboutToShow();
            QStringList texts;
            QAction *wanted = nullptr;
            for (QAction *action : menu->actions()) {
                texts << action->text();
                if (action->text() == choice)
                    wanted = action;
            }
            if (texts.removeDuplicates() > 0 || !wanted)
                return QStringLiteral("offers ") + texts.join(u',');
            wanted->trigger();
            emit menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->isChecked() != (action->text() == choice))
                    return QStringLiteral("checked is not alone: ") + action->text();
            }
            return QString();
        }
        return QStringLiteral("there is no such menu");
    };
    const ThemeMode mode = m_theme.mode();
    const auto back = qScopeGuard([&] {
        m_theme.setMode(mode);
        m_theme.setTextSize(100);
    });
    QCOMPARE(choose(QStringLiteral("Theme"), QStringLiteral("Dark")), QString());
    QCOMPARE(m_theme.mode(), ThemeMode::Dark);
    QCOMPARE(choose(QStringLiteral("Text size"), QStringLiteral("125 %")), QString());
    QCOMPARE(qRound(m_theme.scale() * 100), 125);
    QCOMPARE(choose(QStringLiteral("Language"), QStringLiteral("Deutsch")), QString());
    QCOMPARE(state.text(ViewKey::Language), QStringLiteral("de"));
}

void tst_MainWindow::settingsAreFoundAndHold()
{
    ViewState state;
    m_window->remember(state);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    SettingsDialog *dialog = m_window->settingsDialog();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QVERIFY(dialog->shownRows().contains(QStringLiteral("Theme")));
    QVERIFY(!dialog->shownRows().contains(QStringLiteral("Audit log")));
    QTest::keyClicks(dialog->search(), QStringLiteral("audit"));
    QCOMPARE(dialog->shownRows(), QStringList({QStringLiteral("Audit log")}));
    dialog->search()->setText(QStringLiteral("shortcuts big"));
    QCOMPARE(dialog->shownRows(), QStringList({QStringLiteral("Big screen")}));
    dialog->search()->setText(QStringLiteral("there is no such thing"));
    QCOMPARE(dialog->shownRows(), QStringList());
    dialog->search()->clear();
    dialog->pages()->setCurrentRow(dialog->pages()->count() - 1);

    // Other keys hold at once; what something else has is refused in words.
    ShortcutBook &book = m_window->shortcuts();
    QCOMPARE(book.setKeys(QStringLiteral("page.alerts"), QKeySequence(QStringLiteral("Ctrl+K"))),
             QStringLiteral("Find anything"));
    auto *edit = dialog->findChildren<QKeySequenceEdit *>().constFirst(); // of the first page
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_F7);
    QTRY_COMPARE(book.keys(QStringLiteral("page.overview")), QKeySequence(Qt::Key_F7));
    QCOMPARE(state.value(ViewKey::Shortcuts).toObject().value(QStringLiteral("page.overview")),
             QJsonValue(QStringLiteral("F7")));
    dialog->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(QStringLiteral("alerts"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->page(), QStringLiteral("alerts"));
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QCOMPARE(m_window->page(), QStringLiteral("overview"));

    MainWindow again(*m_fleet, m_theme);
    again.remember(state);
    QCOMPARE(again.shortcuts().keys(QStringLiteral("page.overview")), QKeySequence(Qt::Key_F7));
}

void tst_MainWindow::emptyStatesHaveTheirStep()
{
    Fleet fleet(QStringLiteral("new"));
    MainWindow window(fleet, m_theme);
    window.show();
    auto *page = static_cast<OverviewPage *>(window.pageWidget(QStringLiteral("overview")));
    FeedStatus next;
    next.server = QStringLiteral("host");
    fleet.setStatus(next, monotonicMs());
    QVERIFY(page->emptyState()->isVisible());
    QVERIFY(page->emptyState()->title().contains(QStringLiteral("Connecting")));
    next.state = ConnectionState::SignedOut;
    fleet.setStatus(next, monotonicMs());
    QSignalSpy signIn(&window, &MainWindow::signInRequested);
    QTest::mouseClick(page->emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(signIn.size(), 1);
    next.state = ConnectionState::Offline;
    fleet.setStatus(next, monotonicMs());
    QSignalSpy tried(&fleet, &Fleet::tryNowRequested);
    QTest::mouseClick(page->emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(tried.size(), 1);
    next.state = ConnectionState::Live;
    next.lastDataAtMs = monotonicMs();
    fleet.setStatus(next, monotonicMs());
    fleet.apply(SampleFleet::snapshot(0, monotonicMs()), monotonicMs());
    QCOMPARE(page->emptyState()->title(), QStringLiteral("No workers yet"));
    fleet.apply(SampleFleet::snapshot(3, monotonicMs()), monotonicMs());
    QVERIFY(page->grid()->isVisible());
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
