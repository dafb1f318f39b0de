// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline page over a real Fleet: bars, marks and cron lanes by pointer and keys, what time
// alone changes, the search, the panels; and that only what is visible or moved is painted.
#include "sampletimeline.h"

#include "cronpanel.h"
#include "emptystate.h"
#include "factgrid.h"
#include "filteredit.h"
#include "jobhits.h"
#include "jobmemory.h"
#include "jobpanel.h"
#include "lifeline.h"
#include "mainwindow.h"
#include "queryedit.h"
#include "redaction.h"
#include "revealbutton.h"
#include "rowlist.h"
#include "runstrip.h"
#include "segments.h"
#include "timelineminimap.h"
#include "timelinepage.h"
#include "timelineview.h"
#include "viewstate.h"

#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qint64 Now = SampleFleet::ServerNow;

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;
    qint64 m_at = 0; ///< monotonic, of ServerNow

    std::unique_ptr<TimelinePage> page(QSize size = {1200, 700})
    {
        auto page = std::make_unique<TimelinePage>(*m_fleet, m_theme);
        page->resize(size);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window is not active");
        page->tick(monotonicMs());
        return page;
    }
    /// Three workers and nothing else; ServerNow is now.
    void few(const QList<ActivityEntry> &entries, const QList<CronJob> &crons = {}, int workers = 3)
    {
        m_fleet = std::make_unique<Fleet>(s("f"));
        m_at = monotonicMs();
        FeedStatus live = SampleFleet::live(m_at);
        live.usualIntervalMs = 3'600'000; // fresh whatever the test's machine does
        m_fleet->setStatus(live, m_at);
        FeedBatch batch;
        batch.receivedAtMs = m_at;
        batch.serverTimeMs = Now;
        batch.workersComplete = true;
        for (int i = 1; i <= workers; ++i) {
            Worker worker;
            worker.key = worker.name = QStringLiteral("w%1").arg(i);
            worker.status = s("running");
            worker.serverTimeMs = Now;
            worker.receivedAtMs = m_at;
            batch.workers << worker;
        }
        batch.activity = entries;
        batch.crons = crons;
        m_fleet->apply(batch, m_at);
        m_fleet->tick(m_at);
    }
    void add(const QList<ActivityEntry> &entries)
    {
        FeedBatch batch;
        batch.receivedAtMs = monotonicMs();
        batch.activity = entries;
        m_fleet->apply(batch, batch.receivedAtMs);
    }
    static ActivityEntry begins(const char *worker, const char *job, qint64 agoMs)
    {
        ActivityEntry entry =
            SampleTimeline::entry(s("job_started"), s(worker), s(job), Now - agoMs);
        entry.text = s("Started letters/") + s(job);
        return entry;
    }
    static ActivityEntry ends(const char *worker, const char *job, qint64 agoMs,
                              const char *error = nullptr)
    {
        ActivityEntry entry = SampleTimeline::entry(error ? s("job_failed") : s("job_finished"),
                                                    s(worker), s(job), Now - agoMs);
        entry.outcome = error ? ActivityOutcome::Failure : ActivityOutcome::Success;
        entry.text = error ? s(error) : s("Finished");
        if (error)
            entry.fields.insert(s("error"), s(error));
        return entry;
    }
    static QPoint at(const TimelineView &view, const char *lane, qint64 agoMs)
    {
        const QRect row = view.laneRect(laneOf(view, lane));
        return {view.xOf(Now - agoMs), row.center().y()};
    }
    static int laneOf(const TimelineView &view, const char *lane)
    {
        for (int y = view.axisRect().bottom() + 2; y < view.viewport()->height(); y += 6) {
            const TimelineItem item = view.itemAt({2, y});
            if (item.lane == s(lane))
                return view.laneAt(y);
        }
        return -1;
    }
    static QColor pixel(TimelineView &view, const QPoint &at)
    {
        return view.viewport()->grab().toImage().pixelColor(at);
    }
    static void wheel(TimelineView &view, const QPoint &at, int turned,
                      Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, turned}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    static void drag(TimelineView &view, const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint at = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(view.viewport(), &move);
        }
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }
    static bool isNear(const QColor &a, const QColor &b)
    {
        return std::abs(a.red() - b.red()) < 40 && std::abs(a.green() - b.green()) < 40 &&
               std::abs(a.blue() - b.blue()) < 40;
    }

private slots:
    void initTestCase()
    {
        m_theme.setMode(ThemeMode::Dark);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void barsStandWhereTheyWere()
    {
        few({begins("w1", "a", 300'000), ends("w1", "a", 200'000), begins("w1", "b", 100'000),
             ends("w1", "b", 50'000, "disk full"), begins("w2", "c", 60'000)});
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        QCOMPARE(view.itemAt(at(view, "worker:w1", 250'000)).job, jobKey(s("a")));
        QCOMPARE(view.itemAt(at(view, "worker:w1", 75'000)).job, jobKey(s("b")));
        QCOMPARE(view.itemAt(at(view, "worker:w1", 150'000)).kind, TimelineItem::Lane);
        QVERIFY(isNear(pixel(view, at(view, "worker:w1", 75'000)), m_theme.color(Tone::Bad)));
        QVERIFY(isNear(pixel(view, at(view, "worker:w2", 30'000)), m_theme.colors().s1));
        QVERIFY(isNear(pixel(view, at(view, "worker:w1", 150'000)), m_theme.colors().bg2));
        const QString tip = view.tipAt(at(view, "worker:w1", 75'000));
        QVERIFY2(tip.contains(s("disk full")) && tip.contains(s("Failed after 50.0 s")) &&
                     tip.contains(s("w1")),
                 qPrintable(tip));
        QVERIFY(view.tipAt(at(view, "worker:w2", 30'000)).contains(s("Running for")));
    }

    /// At 24 hours a failure of 20 ms among thousands that went well is still seen.
    void aFailureIsSeenAtAnyZoom()
    {
        QList<ActivityEntry> entries;
        for (int i = 0; i < 4'000; ++i) {
            ActivityEntry one = ends("w1", "x", 3'600'000 + i * 500, i == 2'000 ? "no" : nullptr);
            one.job = QString::number(i);
            one.durationMs = 20;
            entries << one;
        }
        std::reverse(entries.begin(), entries.end());
        few(entries);
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        timeline->ranges()->button(3)->click();
        QCOMPARE(view.window().rangeMs(), 24 * 3'600'000);
        const QRect lane = view.laneRect(laneOf(view, "worker:w1"));
        const QImage image = view.viewport()->grab().toImage();
        const int x = view.xOf(Now - 3'600'000 - 2'000 * 500);
        bool red = false;
        for (int dx = -2; dx <= 2 && !red; ++dx) {
            for (int y = lane.top(); y <= lane.bottom() && !red; ++y)
                red = isNear(image.pixelColor(x + dx, y), m_theme.color(Tone::Bad));
        }
        QVERIFY(red);
        const QString tip = view.tipAt({x, lane.center().y()});
        QVERIFY2(tip.contains(s("jobs")) && tip.contains(s("1 failed")), qPrintable(tip));
    }

    void zoomsAtThePointerAndPans()
    {
        few({begins("w1", "a", 300'000), ends("w1", "a", 200'000)});
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        QVERIFY(view.window().isFollowing());
        QVERIFY(!timeline->nowButton()->isEnabled());
        const QPoint axis(view.axisRect().left() + 300, 10);
        const auto msAt = [&view](int x) {
            return view.window().fromMs() +
                   qint64(double(x - view.lanesRect().left()) * double(view.window().rangeMs()) /
                          view.lanesRect().width());
        };
        const qint64 before = msAt(axis.x());
        wheel(view, axis, 360);
        QVERIFY(view.window().rangeMs() < 15 * 60'000);
        QVERIFY(std::abs(msAt(axis.x()) - before) < 3'000);
        QVERIFY(!view.window().isFollowing());
        QVERIFY(timeline->nowButton()->isEnabled());
        const qint64 from = view.window().fromMs();
        const int width = view.lanesRect().width();
        drag(view, {500, 200}, {600, 200});
        QVERIFY(std::abs(view.window().fromMs() - (from - 100 * view.window().rangeMs() / width)) <
                2'000);
        timeline->nowButton()->click();
        QVERIFY(view.window().isFollowing());
        timeline->ranges()->button(1)->click();
        QCOMPARE(view.window().rangeMs(), 3'600'000);
        wheel(view, {600, 200}, -120, Qt::ControlModifier);
        QVERIFY(view.window().rangeMs() > 3'600'000);
    }

    void frozenNothingMoves()
    {
        few({begins("w1", "a", 100'000)});
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_F);
        QVERIFY(view.window().isFrozen());
        QVERIFY(timeline->freezeButton()->isChecked());
        QVERIFY(timeline->lanes().order().isFrozen());
        const QImage before = view.viewport()->grab().toImage();
        QTest::qWait(30); // time goes on
        add({ends("w2", "z", -20'000)});
        timeline->tick(monotonicMs());
        QCOMPARE(view.viewport()->grab().toImage(), before);
        QTest::keyClick(&view, Qt::Key_N);
        QVERIFY(view.window().isFollowing());
        QVERIFY(!timeline->lanes().order().isFrozen());
    }

    void keysGoFromBarToBar()
    {
        few({begins("w1", "a", 300'000), ends("w1", "a", 200'000), begins("w1", "b", 100'000),
             ends("w1", "b", 50'000, "disk full"), begins("w2", "c", 280'000),
             ends("w2", "c", 250'000)});
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.current().lane, s("worker:w1"));
        QCOMPARE(view.current().job, jobKey(s("b")));
        QVERIFY(view.accessibleDescription().contains(s("disk full")));
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.current().job, jobKey(s("a")));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.current().lane, s("worker:w2"));
        QCOMPARE(view.current().job, jobKey(s("c")));
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.current().lane, s("worker:w1"));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current().job, jobKey(s("b")));
        const qint64 range = view.window().rangeMs();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.window().rangeMs() < range);
        QTest::keyClick(&view, Qt::Key_Minus);
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(view.window().fromMs() >= Now - 300'000 || view.window().isFollowing());
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.window().isFollowing());
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(timeline->jobPanel()->isVisible());
        QCOMPARE(timeline->jobPanel()->errorText(), s("disk full"));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!timeline->jobPanel()->isVisible());
    }

    void aClickTellsTheWholeLife()
    {
        const QByteArray id = QByteArray::number(Now - 330'000) + "-0";
        few({begins("w1", id, 300'000), ends("w1", id, 200'000, "disk full"),
             begins("w2", id, 100'000), ends("w2", id, 90'000)});
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(view, "worker:w1", 250'000));
        JobPanel &panel = *timeline->jobPanel();
        QVERIFY(panel.isVisible());
        QStringList life = panel.life()->lines();
        for (QString &line : life)
            line = line.section(u' ', 1);
        QCOMPARE(life, (QStringList{
                           s("queued"), s("taken by w1, after 30.0 s"), s("failed after 1 m 40 s"),
                           s("taken by w2, after 1 m 40 s · try 2"), s("finished after 10.0 s")}));
        QCOMPARE(panel.facts()->value(s("Tries")), s("2"));
        QCOMPARE(panel.errorText(), s("disk full"));
        QVERIFY(panel.tree()->model()->rowCount() >= 4); // its fields
        panel.copyButton()->click();
        QVERIFY(QApplication::clipboard()->text().contains(s("taken by w2")));
        QSignalSpy opened(timeline.get(), &Page::workerOpened);
        panel.workerButton()->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), s("w1"));
    }

    void whatIsSecretOfAJobIsHidden()
    {
        ActivityEntry over = ends("w1", "a", 100'000, "login failed: password=GEHEIM");
        over.fields[s("api_key")] = s("GEHEIM");
        few({begins("w1", "a", 200'000), over});
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        JobPanel &panel = *timeline->jobPanel();
        const auto shown = [&panel] {
            QString text = panel.title() + panel.errorText();
            const QAbstractItemModel &tree = *panel.tree()->model();
            for (int row = 0; row < tree.rowCount(); ++row)
                text += tree.index(row, 1).data().toString();
            return text;
        };
        QVERIFY(panel.revealButton()->isVisible());
        QVERIFY2(!shown().contains(s("GEHEIM")), qPrintable(shown()));
        QVERIFY(!view.accessibleDescription().contains(s("GEHEIM")));
        QSignalSpy revealed(m_fleet.get(), &Fleet::revealed);
        QTest::mousePress(panel.revealButton(), Qt::LeftButton);
        QCOMPARE(shown().count(s("GEHEIM")), 3); // what went wrong, and two fields
        QVERIFY(!panel.asText().contains(s("GEHEIM")));
        QTest::mouseRelease(panel.revealButton(), Qt::LeftButton);
        QVERIFY(!shown().contains(s("GEHEIM")));
        QCOMPARE(revealed.size(), 1);
        QCOMPARE(revealed[0][0].toString(), s("a"));
        m_fleet->setRedaction(Redaction({s("api_key")})); // an open tree follows the words
        QCOMPARE(shown().count(s("GEHEIM")), 2);
        m_fleet->setRedaction(Redaction());
        QVERIFY(!shown().contains(s("GEHEIM")));
    }

    void theSearchFindsAndJumps()
    {
        QList<ActivityEntry> entries;
        for (int i = 0; i < 50; ++i) {
            const QByteArray job = "job-" + QByteArray::number(i);
            entries << begins("w1", job, 7'000'000 - i * 60'000)
                    << ends("w1", job, 7'000'000 - i * 60'000 - 9'000,
                            i == 7 ? "disk full" : nullptr);
        }
        few(entries);
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        timeline->focusFilter();
        QTest::keyClicks(timeline->searchEdit(), s("disk"));
        QTRY_COMPARE(timeline->hits()->search().found(), 1);
        QVERIFY(timeline->hits()->isVisible());
        QVERIFY(timeline->hits()->headline().startsWith(s("1 hit · memory reaches back to")));
        QTest::keyClick(timeline->searchEdit(), Qt::Key_Return);
        QCOMPARE(view.current().job, jobKey(s("job-7")));
        QVERIFY(view.window().fromMs() < Now - 6'500'000);
        QCOMPARE(view.itemAt(at(view, "worker:w1", 7'000'000 - 7 * 60'000 - 4'000)),
                 view.current());
        QVERIFY(timeline->jobPanel()->isVisible());
        timeline->searchEdit()->setText(s("w1")); // by its worker: all of them
        QTRY_COMPARE(timeline->hits()->search().found(), 50);
        QCOMPARE(timeline->hits()->list()->model()->rowCount(), 50);
        // A lane that the filter hides is shown again.
        timeline->filter()->setText(s("w2"));
        QCOMPARE(timeline->lanes().laneOf(s("worker:w1")), -1);
        QTest::mouseClick(timeline->hits()->list()->viewport(), Qt::LeftButton, {}, {20, 10});
        QVERIFY(timeline->lanes().laneOf(s("worker:w1")) >= 0);
        QCOMPARE(view.current().job, jobKey(s("job-49")));
        timeline->searchEdit()->clear();
        QVERIFY(!timeline->hits()->isVisible());
    }

    void lanesGroupFilterAndClose()
    {
        few({ends("w2", "a", 10'000, "no")});
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        timeline->lanes().setGrouping(WorkerGrouping::Host);
        const int head = laneOf(view, "group:");
        QVERIFY(head >= 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.laneRect(head).center());
        QCOMPARE(timeline->lanes().laneOf(s("worker:w1")), -1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.laneRect(head).center());
        QVERIFY(timeline->lanes().laneOf(s("worker:w1")) >= 0);
        timeline->lanes().setGrouping(WorkerGrouping::None);
        timeline->lanes().setShow(LaneShow::Failures);
        QCOMPARE(timeline->lanes().count(), 1);
        QCOMPARE(timeline->lanes().keyOf(0), s("worker:w2"));
        timeline->filter()->setText(s("name:nobody"));
        QTRY_VERIFY(timeline->emptyState()->isVisible());
        QTest::mouseClick(timeline->emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(view.isVisible());
        QSignalSpy opened(timeline.get(), &Page::workerOpened);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, // its name
                          {20, view.laneRect(laneOf(view, "worker:w3")).center().y()});
        QCOMPARE(opened.size(), 1);
    }

    /// No event and no batch: the clock alone shows that a run did not come.
    void aMissedRunAppearsByTimeAlone()
    {
        CronJob job;
        job.name = s("nightly");
        job.schedule = s("*/2 * * * *");
        job.intervalMs = 120'000;
        CronRun run;
        run.dueMs = Now - 120'000 - cronGraceMs(120'000) + 150;
        run.startedMs = *run.dueMs + 100;
        run.endedMs = *run.dueMs + 4'000;
        run.outcome = CronOutcome::Succeeded;
        run.worker = s("w1");
        job.runs << run;
        job.nextMs = *run.dueMs + 120'000; // its grace ends 150 ms from now
        few({}, {job});
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        const qint64 dueAgo = Now - *job.nextMs;
        const auto tip = [&] { return view.tipAt(at(view, "cron:nightly", dueAgo)); };
        if (monotonicMs() - m_at < 100)
            QVERIFY2(tip().contains(s("not yet missed")), qPrintable(tip()));
        QTRY_VERIFY2(tip().contains(s("Missed")), qPrintable(tip()));
        const QPoint edge = at(view, "cron:nightly", dueAgo);
        const QImage image = view.viewport()->grab().toImage();
        bool marked = false;
        for (int dx = -40; dx <= 40; ++dx)
            marked |= isNear(image.pixelColor(edge + QPoint(dx, 0)), m_theme.color(Tone::Stale));
        QVERIFY(marked);
        // A click on its run opens the job, with its schedule in words.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          at(view, "cron:nightly", Now - *run.startedMs));
        CronPanel &panel = *timeline->cronPanel();
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.facts()->value(s("Schedule")), s("every 2 minutes (*/2 * * * *)"));
        QCOMPARE(panel.facts()->value(s("Known from")),
                 s("told by its events; due times learned from its runs"));
        QCOMPARE(panel.strip()->count(), 1);
        QVERIFY(panel.runText().contains(s("Succeeded")));
        QVERIFY(view.tipAt({20, edge.y()}).contains(s("every 2 minutes")));
    }

    void silencePausesCrashesAndGapsAreSeen()
    {
        ActivityEntry stop = SampleTimeline::entry(s("worker_stopped"), s("w1"), {}, Now - 200'000);
        stop.fields.insert(s("exit_code"), 137);
        ActivityEntry pause =
            SampleTimeline::entry(s("control_applied"), s("w2"), {}, Now - 300'000);
        pause.fields.insert(s("action"), s("pause"));
        pause.fields.insert(s("by"), s("admin"));
        few({begins("w1", "a", 250'000), stop, pause, begins("w3", "held", 400'000)});
        FeedBatch rows;
        rows.receivedAtMs = monotonicMs();
        for (const char *name : {"w2", "w3"}) {
            Worker worker = m_fleet->workers()->row(m_fleet->workers()->rowOf(s(name)))->worker;
            if (worker.name == s("w2"))
                worker.status = s("paused");
            else
                worker.lastHeartbeatMs = Now - 350'000;
            rows.workers << worker;
        }
        m_fleet->apply(rows, rows.receivedAtMs);
        m_fleet->tick(rows.receivedAtMs);
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        QVERIFY(view.tipAt(at(view, "worker:w1", 200'000)).contains(s("exit 137")));
        QVERIFY(view.tipAt(at(view, "worker:w1", 230'000)).contains(s("Cut off")));
        QVERIFY(view.tipAt(at(view, "worker:w2", 100'000)).contains(s("paused by admin")));
        const QString held = view.tipAt(at(view, "worker:w3", 100'000));
        QVERIFY2(held.contains(s("no heartbeat")) && held.contains(s("Held by a silent worker")),
                 qPrintable(held));
        QVERIFY(isNear(pixel(view, at(view, "worker:w1", 199'000)), m_theme.color(Tone::Bad)));
        FeedStatus cut = m_fleet->status();
        cut.state = ConnectionState::Reconnecting;
        cut.error = s("the line broke");
        m_fleet->setStatus(cut, monotonicMs());
        QTest::qWait(20);
        cut.state = ConnectionState::Live;
        cut.error.clear();
        m_fleet->setStatus(cut, monotonicMs());
        QCOMPARE(m_fleet->jobs()->gaps().size(), size_t(1));
        QTRY_VERIFY(view.tipAt({view.xOf(m_fleet->jobs()->gaps()[0].fromMs), 10})
                        .contains(s("the line broke")));
    }

    void onlyWhatIsVisibleAndMovedIsPainted()
    {
        QList<ActivityEntry> entries;
        for (int i = 1; i <= 500; ++i)
            entries << begins(QByteArray("w" + QByteArray::number(i)), "j", 60'000);
        few(entries, {}, 500);
        const auto timeline = page();
        TimelineView &view = *timeline->view();
        timeline->ranges()->button(3)->click(); // a pixel is more than a minute: time moves nothing
        QTest::qWait(50);
        QCoreApplication::processEvents();
        const int visible = view.lanesRect().height() / view.laneRect(0).height() + 2;
        quint64 painted = 0;
        // How many lanes a change costs; once more when a minute passed a pixel's edge meanwhile.
        const auto cost = [&](const std::function<void()> &change) {
            for (int tries = 0; tries < 3; ++tries) {
                const PixelSpan before = view.window().span(1'000);
                painted = view.paintedLanes();
                change();
                timeline->refresh(monotonicMs());
                QCoreApplication::processEvents();
                if (view.window().span(1'000) == before)
                    break;
            }
            return view.paintedLanes() - painted;
        };
        QCOMPARE(cost([] {}), quint64(0)); // nothing has changed
        qint64 later = 0;
        const quint64 one = cost([&] { add({ends("w2", "j", ++later)}); });
        QVERIFY2(one >= 1 && one <= 3, qPrintable(QString::number(one)));
        QCOMPARE(cost([&] { add({ends("w499", "j", ++later)}); }), quint64(0)); // out of sight
        painted = view.paintedLanes();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
        QVERIFY(view.paintedLanes() <= painted + quint64(visible));
    }

    void theMinimapMovesTheWindow()
    {
        few({begins("w1", "a", 3'000'000), ends("w1", "a", 2'900'000)});
        const auto timeline = page();
        TimelineMinimap &map = *timeline->minimap();
        TimelineView &view = *timeline->view();
        QTest::mouseClick(&map, Qt::LeftButton, {}, {map.xOf(Now - 2'950'000), 15});
        QVERIFY(view.window().fromMs() < Now - 2'950'000 && view.window().toMs() > Now - 2'950'000);
        QCOMPARE(view.itemAt(at(view, "worker:w1", 2'950'000)).job, jobKey(s("a")));
    }

    void isPartOfTheWindow()
    {
        few({begins("w1", "a", 100'000)});
        MainWindow window(*m_fleet, m_theme);
        ViewState state;
        window.remember(state);
        window.show();
        QVERIFY(window.showPage(s("timeline")));
        auto *timeline = static_cast<TimelinePage *>(window.pageWidget(s("timeline")));
        timeline->ranges()->button(2)->click();
        QCOMPARE(state.value(ViewKey::TimelineRange).toInt(), 360);
        QVERIFY(timeline->watch().activity);
        QVERIFY(timeline->reveal(s("w2")));
        QCOMPARE(timeline->view()->current().lane, s("worker:w2"));
        emit timeline->workerOpened(s("w1"));
        QCOMPARE(window.page(), s("workers"));
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
