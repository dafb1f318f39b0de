// SPDX-License-Identifier: GPL-3.0-or-later
// The Activity page over a real Fleet: finding, standing still, what is hidden, causes of failures.
#include "sampletimeline.h"

#include "activitydetail.h"
#include "activityedit.h"
#include "activitylogpage.h"
#include "activitytable.h"
#include "activityview.h"
#include "activityviews.h"
#include "activitywindow.h"
#include "emptystate.h"
#include "exportdialog.h"
#include "failurepane.h"
#include "failureside.h"
#include "failuretable.h"
#include "jobpanel.h"
#include "jsontree.h"
#include "mainwindow.h"
#include "querypopup.h"
#include "redaction.h"
#include "redactiondialog.h"
#include "revealbutton.h"
#include "segments.h"
#include "timelinepage.h"
#include "viewstate.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qint64 Now = SampleFleet::ServerNow;

ActivityEntry ends(const QString &worker, const QString &job, qint64 agoMs,
                   const char *error = nullptr)
{
    ActivityEntry entry = SampleTimeline::entry(error ? s("job_failed") : s("job_finished"), worker,
                                                job, Now - agoMs);
    entry.outcome = error ? ActivityOutcome::Failure : ActivityOutcome::Success;
    entry.text = error ? s("Failed: ") + s(error) : s("Finished letters/") + job;
    entry.queue = s("scrape_jobs");
    entry.durationMs = 1500;
    if (error)
        entry.fields.insert(s("error"), s(error));
    return entry;
}

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<MainWindow> m_window;
    ViewState m_state;

    ActivityLogPage &page()
    {
        return *static_cast<ActivityLogPage *>(m_window->pageWidget(s("activity")));
    }
    ActivityView &view() { return *page().view(); }
    void add(const QList<ActivityEntry> &entries)
    {
        FeedBatch batch;
        batch.receivedAtMs = monotonicMs();
        batch.serverTimeMs = Now;
        batch.activity = entries;
        m_fleet->apply(batch, batch.receivedAtMs);
    }
    int rowOfJob(const char *job)
    {
        for (int row = 0; row < view().list().rowCount(); ++row) {
            if (view().list().entry(row).job == s(job))
                return row;
        }
        return -1;
    }

private slots:
    void init()
    {
        m_fleet = std::make_unique<Fleet>(s("f"));
        m_fleet->setOperatorName(s("mira"));
        m_window = std::make_unique<MainWindow>(*m_fleet, m_theme);
        m_window->resize(1200, 750);
        SampleFleet::fill(*m_fleet, 12);
        m_window->remember(m_state);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->showPage(s("activity")));
        QTRY_VERIFY(!view().list().isSearching());
    }
    void cleanup()
    {
        m_window.reset();
        m_fleet.reset();
    }

    void keysAloneGoOnWriting()
    {
        add({ends(s("night shift"), s("a"), 9'000), ends(s("nightly-2"), s("b"), 8'000, "boom")});
        QTest::keyClick(m_window.get(), Qt::Key_Slash);
        ActivityEdit &edit = *view().edit();
        QTRY_VERIFY(edit.hasFocus());
        QTest::keyClicks(&edit, s("wor"));
        QVERIFY(edit.popup()->isChoosing());
        QTest::keyClick(&edit, Qt::Key_Tab); // the first one; its values follow at once
        QCOMPARE(edit.text(), s("worker:"));
        QVERIFY(edit.popup()->isChoosing() && edit.hasFocus());
        QTest::keyClicks(&edit, s("night"));
        QCOMPARE(edit.popup()->entries().size(), 2);
        QTest::keyClick(&edit, Qt::Key_Down);
        QTest::keyClick(&edit, Qt::Key_Return); // the chosen one
        QCOMPARE(edit.text(), s("worker:\"night shift\" "));
        QVERIFY(!edit.popup()->isVisible());
        QTRY_COMPARE(view().list().found(), qsizetype(1));
        QTest::keyClicks(&edit, s("ou"));
        QVERIFY(edit.popup()->isChoosing());
        QTest::keyClick(&edit, Qt::Key_Escape); // only the list goes
        QVERIFY(!edit.popup()->isVisible() && edit.hasFocus());
        QCOMPARE(edit.text(), s("worker:\"night shift\" ou"));
        edit.clear();
        QTest::keyClick(&edit, Qt::Key_Down); // nothing begun: all there is
        QVERIFY(edit.popup()->isChoosing());
        QTest::keyClick(&edit, Qt::Key_Down);
        QTest::keyClick(&edit, Qt::Key_Tab);
        QCOMPARE(edit.text(), s("worker:"));
    }

    void findsWhileTyping()
    {
        QList<ActivityEntry> some;
        for (int i = 0; i < 300; ++i)
            some << ends(QStringLiteral("scraper-lon-0%1").arg(i % 2 + 1),
                         QStringLiteral("j-%1").arg(i), 300'000 - i * 1000,
                         i % 10 == 0 ? "HTTP 403" : nullptr);
        add(some);
        QTest::keyClick(m_window.get(), Qt::Key_Slash);
        QTRY_VERIFY(view().edit()->hasFocus());
        QTest::keyClicks(view().edit(), s("is:failure -worker:*-02 j-"));
        QTRY_COMPARE(view().list().found(), qsizetype(30));
        QTest::keyClick(view().edit(), Qt::Key_Escape); // the list of ways to go on, if it is open
        view().edit()->setText(s("nobodydidthis"));
        QTRY_VERIFY(view().emptyState()->isVisible());
        QCOMPARE(view().emptyState()->stepText(), s("Clear the filter"));
        emit view().emptyState()->stepTaken();
        QTRY_VERIFY(view().table()->isVisible());
        QTRY_VERIFY(view().list().found() > 300);
        view().edit()->setText(s("wroker:x"));
        QVERIFY(!view().edit()->mistake().sentence.isEmpty());
        QVERIFY(view().list().found() > 300); // the last good filter stays in force
    }

    void standsStillScrolledAwayOrFrozen()
    {
        QList<ActivityEntry> some;
        for (int i = 0; i < 200; ++i)
            some << ends(s("w"), QStringLiteral("a-%1").arg(i), 300'000 - i * 1000);
        add(some);
        QTRY_VERIFY(rowOfJob("a-199") > 0);
        const qsizetype before = view().list().found();
        view().table()->verticalScrollBar()->setValue(400);
        QCOMPARE(view().stateButton()->text(), s("Paused"));
        add({ends(s("w"), s("b-1"), 10), ends(s("w"), s("b-2"), 5)});
        QTRY_COMPARE(view().stateButton()->text(), s("Paused, 2 new"));
        QCOMPARE(view().table()->verticalScrollBar()->value(), 400);
        QCOMPARE(view().list().found(), before);
        QTest::mouseClick(view().stateButton(), Qt::LeftButton);
        QTRY_COMPARE(view().list().found(), before + 2);
        QVERIFY(view().table()->atTop());
        QCOMPARE(view().stateButton()->text(), s("Live"));
        view().table()->setFocus();
        QTest::keyClick(view().table(), Qt::Key_Space);
        add({ends(s("w"), s("b-3"), 1)});
        QTRY_COMPARE(view().stateButton()->text(), s("Frozen, 1 new"));
        QTest::keyClick(view().table(), Qt::Key_Space);
        QTRY_COMPARE(rowOfJob("b-3"), 1);
    }

    void secretsAreHiddenUntilHeldAndThatIsNoted()
    {
        ActivityEntry secret = ends(s("w"), s("s-1"), 10, "login failed: password=hunter2");
        secret.fields.insert(s("api_key"), s("k-123"));
        add({secret});
        QTRY_VERIFY(rowOfJob("s-1") > 0);
        const int row = rowOfJob("s-1");
        view().table()->selectRow(row);
        QTRY_VERIFY(view().detail()->isVisible());
        const auto seen = [this] {
            QString all = view().detail()->words();
            const QAbstractItemModel *fields = view().detail()->tree()->model();
            for (int i = 0; i < fields->rowCount(); ++i)
                all += u' ' + fields->index(i, 1).data().toString();
            return all;
        };
        QVERIFY(!seen().contains(s("hunter2")) && !seen().contains(s("k-123")));
        QVERIFY(seen().contains(Redaction::hidden()));
        QTest::keyClick(view().table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(s("hunter2")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(s("s-1")));
        QSignalSpy revealed(m_fleet.get(), &Fleet::revealed);
        RevealButton *button = view().detail()->revealButton();
        QVERIFY(button->isVisible());
        button->setFocus();
        QTest::mousePress(button, Qt::LeftButton);
        QVERIFY(seen().contains(s("hunter2")) && seen().contains(s("k-123")));
        QTest::mouseRelease(button, Qt::LeftButton);
        QVERIFY(!seen().contains(s("hunter2")));
        QTest::keyPress(button, Qt::Key_Space);
        QVERIFY(seen().contains(s("k-123")));
        view().table()->setFocus(); // the keyboard goes elsewhere
        QVERIFY(!seen().contains(s("k-123")));
        QCOMPARE(revealed.size(), 2);
        QTRY_COMPARE(view().list().entry(1).kind, s("reveal"));
        QVERIFY(view().list().entry(1).text.contains(s("mira")));

        // One's own words, from the dialog to everything that is shown.
        RedactionDialog dialog(m_state);
        dialog.edit()->setPlainText(s("path\n"));
        dialog.accept();
        QCOMPARE(m_fleet->redaction().patterns(), QStringList{s("path")});
        QVERIFY(seen().contains(s("k-123")) && !seen().contains(s("/data/letters")));
        m_state.setValue(ViewKey::RedactPatterns,
                         QJsonArray::fromStringList(Redaction::standardPatterns()));
    }

    void aHitLeadsToItsJobWorkerAndLane()
    {
        ActivityEntry begins =
            SampleTimeline::entry(s("job_started"), s("scraper-lon-01"), s("t-1"), Now - 20'000);
        add({begins, ends(s("scraper-lon-01"), s("t-1"), 10'000)});
        QTRY_VERIFY(rowOfJob("t-1") > 0);
        view().table()->selectRow(rowOfJob("t-1"));
        view().table()->setFocus();
        QTest::keyClick(view().table(), Qt::Key_Return);
        QCOMPARE(m_window->page(), s("timeline"));
        const auto *timeline = static_cast<TimelinePage *>(m_window->pageWidget(s("timeline")));
        QVERIFY(timeline->jobPanel()->isVisible());
        QVERIFY(m_window->showPage(s("activity")));
        QTest::mouseClick(view().detail()->workerButton(), Qt::LeftButton);
        QCOMPARE(m_window->page(), s("workers"));
        QVERIFY(m_window->showPage(s("activity")));
        // What memory no longer holds is said, and nothing is opened.
        ActivityEntry old = ends(s("gone"), s("t-0"), 3'600'000LL * 48);
        add({old});
        QTRY_VERIFY(rowOfJob("t-0") > 0);
        view().table()->selectRow(rowOfJob("t-0"));
        QTest::mouseClick(view().detail()->jobButton(), Qt::LeftButton);
        QCOMPARE(m_window->page(), s("activity"));
    }

    void viewsAreSavedAndOpenedAsWindows()
    {
        add({ends(s("w"), s("v-1"), 10, "HTTP 403"), ends(s("w"), s("v-2"), 5)});
        view().applyFilter(s("is:failure"));
        view().table()->columns()->setShown(ActivityQueueColumn, true);
        view().views()->save(s("  Trouble "));
        QCOMPARE(m_state.value(ViewKey::ActivityViews).toArray().size(), 1);
        view().applyFilter({});
        view().table()->columns()->setShown(ActivityQueueColumn, false);
        view().views()->pick(0);
        QCOMPARE(view().filterLine(), s("is:failure"));
        QVERIFY(!view().table()->isColumnHidden(ActivityQueueColumn));
        const auto saved = view().views()->saved().first();
        emit view().views()->windowRequested(saved.name, saved.filter, saved.columns);
        QCOMPARE(page().windows().size(), 1);
        ActivityWindow *window = page().windows().first();
        QVERIFY(window->windowTitle().startsWith(s("Trouble")));
        QTRY_VERIFY(window->view()->list().found() >= 1);
        view().applyFilter(s("is:success")); // each has its own
        QCOMPARE(window->view()->filterLine(), s("is:failure"));
        // The first Esc in the line empties it, the next one closes the window.
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        window->view()->edit()->setFocus();
        QTRY_VERIFY(window->view()->edit()->hasFocus());
        QTest::keyClick(window->view()->edit(), Qt::Key_Escape);
        QTRY_COMPARE(window->view()->filterLine(), QString());
        QCOMPARE(page().windows().size(), 1);
        QTest::keyClick(window->view()->edit(), Qt::Key_Escape);
        QTRY_COMPARE(page().windows().size(), 0);
        view().views()->rename(0, s("Failures"));
        QCOMPARE(m_state.value(ViewKey::ActivityViews).toArray().first()[s("name")].toString(),
                 s("Failures"));
        view().views()->remove(0);
        QVERIFY(m_state.value(ViewKey::ActivityViews).toArray().isEmpty());
    }

    void failuresAreCountedComparedAndActedOn()
    {
        QList<ActivityEntry> some;
        for (int i = 0; i < 60; ++i) {
            ActivityEntry one = ends(QStringLiteral("w-%1").arg(i % 3),
                                     QStringLiteral("17638219%1-0").arg(i, 5, 10, QLatin1Char('0')),
                                     600'000 - i * 1000,
                                     i % 3 ? "timeout after 30 s" : "HTTP 403 from <b>target</b>");
            some << one;
        }
        add(some);
        FeedBatch batch;
        batch.receivedAtMs = monotonicMs();
        Queue queue;
        queue.name = s("scrape_jobs");
        queue.dead = 20;
        batch.queues << queue;
        m_fleet->apply(batch, batch.receivedAtMs);
        QTest::mouseClick(page().segments()->button(1), Qt::LeftButton);
        FailurePane &pane = *page().failures();
        QTRY_VERIFY(pane.model().failures() >= 60);
        QTRY_VERIFY(pane.table()->model()->rowCount() >= 2);
        QCOMPARE(pane.table()->model()->index(0, FailureCauseColumn).data().toString(),
                 s("timeout after # s"));
        QCOMPARE(pane.table()->model()->index(0, FailureCountColumn).data().toString(), s("40"));
        pane.filter()->setText(s("<b>target"));
        QCOMPARE(pane.table()->model()->rowCount(), 1);
        pane.filter()->clear();
        pane.table()->selectRow(0);
        QTRY_VERIFY(pane.side()->isVisible());
        QCOMPARE(pane.side()->targets().size(), 1);
        const RequeueTarget target = pane.side()->targets().first();
        QVERIFY(target.dead && target.queue == s("scrape_jobs") && target.ids.size() == 40);
        QCOMPARE(target.cause, s("timeout after # s"));
        pane.table()->selectAll();
        QVERIFY(pane.side()->text().contains(s("HTTP 403")) &&
                pane.side()->text().contains(s("timeout")));
        QVERIFY(!pane.side()->showButton()->isEnabled());
        QVERIFY(!page().toExport().keys.isEmpty());
        pane.table()->selectRow(0);
        QTest::mouseClick(pane.side()->showButton(), Qt::LeftButton);
        QCOMPARE(page().segments()->current(), 0);
        QTRY_COMPARE(view().list().found(), qsizetype(40));
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
