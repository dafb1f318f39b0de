// SPDX-License-Identifier: GPL-3.0-or-later
// The Alerts page over a real Fleet and a real store: what calls, what was solved, the rules; by
// mouse and keys.
#include "samplealerts.h"
#include "samplefleet.h"

#include "alerthistorylink.h"
#include "alertpast.h"
#include "alertpreviewbox.h"
#include "alertruledialog.h"
#include "alertrulespanel.h"
#include "alertrulestable.h"
#include "alertscopeedit.h"
#include "alertsolvedtable.h"
#include "alertspage.h"
#include "alerttable.h"
#include "banner.h"
#include "chip.h"
#include "emptystate.h"
#include "historystore.h"
#include "mainwindow.h"
#include "rail.h"
#include "segments.h"
#include "tablecolumns.h"
#include "topbar.h"
#include "viewstate.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace qd;

class TestAlertsPage : public QObject
{
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;
    qint64 m_nowMs = 0; ///< that the fleet was told last

    std::unique_ptr<AlertsPage> page(QSize size = {1200, 760})
    {
        auto page = std::make_unique<AlertsPage>(*m_fleet, m_theme);
        page->resize(size);
        page->show();
        page->tick(monotonicMs());
        return page;
    }
    /// A moment later: several that begin at once are gathered first.
    void later() { m_fleet->tick(m_nowMs = std::max(m_nowMs, monotonicMs()) + 1000); }
    AlertState stateOf(const QString &id) const
    {
        for (int i = 0; i < m_fleet->alerts()->rowCount(); ++i) {
            if (m_fleet->alerts()->record(i)->id == id)
                return m_fleet->alerts()->record(i)->state;
        }
        return AlertState::Solved;
    }
    static QString idAt(AlertsPage &page, int row)
    {
        const AlertLines::Line *line = page.table()->lines().line(row);
        return line ? line->record.id : QString();
    }

private slots:
    void init()
    {
        m_fleet = std::make_unique<Fleet>(QStringLiteral("production-eu"));
        m_fleet->setOperatorName(QStringLiteral("admin"));
        SampleFleet::fill(*m_fleet, 12);
        for (int second = 0; second < 3; ++second)
            later();
        QVERIFY(m_fleet->alerts()->rowCount() >= 4);
    }

    void whatIsNamedOpens()
    {
        const auto alerts = page();
        AlertTable &table = *alerts->table();
        QSignalSpy opened(alerts.get(), &Page::scopeOpened);
        const int row = 0;
        const AlertRecord first = table.lines().line(row)->record;
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(row, AlertWhereColumn)).center());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.last().first().toString(), alertTarget(first.alert));
        table.setFocus();
        table.select(first.id);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QVERIFY(alerts->summary().contains(QStringLiteral(" active")));
    }

    void acknowledgedByButtonAndKey()
    {
        const auto alerts = page();
        AlertTable &table = *alerts->table();
        const QString id = idAt(*alerts, 0);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.buttonRect(0, AlertAct::Acknowledge).center());
        QCOMPARE(stateOf(id), AlertState::Acknowledged);
        table.lines().settle();
        alerts->tick(monotonicMs());
        QVERIFY(alerts->summary().contains(QStringLiteral("1 acknowledged")));
        const int row = table.lines().rowOf(id);
        QVERIFY(table.model()
                    ->index(row, AlertActColumn)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("ack admin ")));
        table.select(id);
        QTest::keyClick(&table, Qt::Key_C);
        QCOMPARE(stateOf(id), AlertState::Active);
        QTest::keyClick(&table, Qt::Key_A);
        QCOMPARE(stateOf(id), AlertState::Acknowledged);
    }

    void snoozedByKeys()
    {
        const auto alerts = page();
        const QString id = idAt(*alerts, 0);
        alerts->table()->select(id);
        QTest::keyClick(alerts->table(), Qt::Key_Z);
        QVERIFY(alerts->snoozeMenu());
        QTest::keyClick(alerts->snoozeMenu(), Qt::Key_Return);
        QCOMPARE(stateOf(id), AlertState::Snoozed);
        alerts->tick(monotonicMs());
        QVERIFY(alerts->summary().contains(QStringLiteral("1 snoozed")));
    }

    void severalAtOnce()
    {
        const auto alerts = page();
        AlertTable &table = *alerts->table();
        QVERIFY(!table.bulk()->isVisible());
        table.selectAll();
        QVERIFY(table.bulk()->isVisible());
        QVERIFY(!table.bulkButton(AlertAct::TakeBack)->isVisible());
        QTest::mouseClick(table.bulkButton(AlertAct::Acknowledge), Qt::LeftButton);
        QCOMPARE(m_fleet->alerts()->activeCount(), 0);
        QVERIFY(m_fleet->alerts()->openCount() >= 4);
    }

    void nothingMovesUnderThePointer()
    {
        const auto alerts = page();
        AlertTable &table = *alerts->table();
        AlertLines &lines = table.lines();
        QTest::mouseMove(table.viewport(), QPoint(30, 50));
        QTRY_VERIFY(lines.isFrozen());
        const QString first = idAt(*alerts, 0), last = idAt(*alerts, lines.rowCount() - 1);
        m_fleet->watch()->acknowledge({first}, QStringLiteral("x"), wallClockMs());
        lines.settle();
        QCOMPARE(idAt(*alerts, 0), first); // it would stand last
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(table.viewport(), &leave);
        QVERIFY(!lines.isFrozen());
        QVERIFY(idAt(*alerts, 0) != first);
        QVERIFY(lines.rowOf(first) > lines.rowOf(last) || first == last);
    }

    void manyCausesAreOneLineThatOpens()
    {
        Fleet fleet(QStringLiteral("x"));
        fleet.watch()->restore(SampleAlerts::odd(wallClockMs()));
        AlertsPage alerts(fleet, m_theme);
        alerts.resize(1200, 700);
        alerts.show();
        alerts.tick(monotonicMs());
        AlertLines &lines = alerts.table()->lines();
        int row = 0;
        while (row < lines.rowCount() && lines.line(row)->record.folded != 18)
            ++row;
        QVERIFY(row < lines.rowCount());
        const int before = lines.rowCount();
        const QString tip = lines.index(row, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("18 causes folded")), qPrintable(tip));
        alerts.table()->select(lines.line(row)->record.id);
        QTest::keyClick(alerts.table(), Qt::Key_Right);
        QCOMPARE(lines.rowCount(), before + 18);
        QCOMPARE(lines.index(row + 1, 0).data().toString(), QStringLiteral("worker-0 silent"));
        QTest::keyClick(alerts.table(), Qt::Key_Left);
        QCOMPARE(lines.rowCount(), before);
        alerts.filter()->setText(QStringLiteral("rocket"));
        QCOMPARE(lines.rowCount(), 1);
    }

    void aThousandRowsScrollInAFrame()
    {
        Fleet fleet(QStringLiteral("x"));
        fleet.watch()->restore(SampleAlerts::many(1200, wallClockMs()));
        AlertsPage alerts(fleet, m_theme);
        alerts.resize(1680, 1050);
        alerts.show();
        alerts.tick(monotonicMs());
        QCOMPARE(alerts.table()->lines().rowCount(), 1001); // the last one counts the rest
        QScrollBar *bar = alerts.table()->verticalScrollBar();
        QImage image(alerts.table()->viewport()->size(), QImage::Format_RGB32);
        QList<double> frames, ticks;
        for (int i = 0; i < 41; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue(bar->maximum() * i / 41);
            alerts.table()->viewport()->render(&image);
            frames << double(timer.nsecsElapsed()) / 1e6;
            timer.start();
            alerts.tick(monotonicMs());
            ticks << double(timer.nsecsElapsed()) / 1e6;
        }
        std::sort(frames.begin(), frames.end());
        std::sort(ticks.begin(), ticks.end());
        qInfo("a frame %.2f ms, a tick %.2f ms", frames.at(20), ticks.at(20));
        QVERIFY2(frames.at(20) < 16, qPrintable(QString::number(frames.at(20))));
        QVERIFY2(ticks.at(20) < 16, qPrintable(QString::number(ticks.at(20))));
    }

    void quietOnlyWhereItIsKnown()
    {
        Fleet fleet(QStringLiteral("x"));
        AlertsPage alerts(fleet, m_theme);
        alerts.resize(1000, 600);
        alerts.show();
        const auto title = [&] {
            alerts.tick(monotonicMs());
            return alerts.emptyState()->title();
        };
        QVERIFY2(!title().contains(QStringLiteral("quiet")), qPrintable(title()));
        FeedBatch batch;
        batch.workersComplete = true;
        batch.receivedAtMs = monotonicMs();
        fleet.setStatus(SampleFleet::live(batch.receivedAtMs), monotonicMs());
        fleet.apply(batch, monotonicMs());
        QCOMPARE(title(), QStringLiteral("All quiet"));
        FeedStatus status = SampleFleet::live(batch.receivedAtMs);
        alerts.refresh(monotonicMs() + 15'000); // old by now
        QVERIFY(alerts.emptyState()->title().startsWith(QStringLiteral("Nobody knows")));
    }

    void mutedIsPlainToSee()
    {
        const auto alerts = page();
        QMenu *menu = alerts->muteButton()->menu();
        emit menu->aboutToShow();
        QVERIFY(menu->actions().size() >= 5);
        QVERIFY(!menu->actions().last()->isEnabled()); // nothing to end
        menu->actions().first()->trigger();
        QVERIFY(m_fleet->watch()->mutedUntilMs() > wallClockMs());
        QVERIFY(alerts->muteBanner()->isVisible());
        QTest::mouseClick(alerts->muteBanner()->button(), Qt::LeftButton);
        QCOMPARE(m_fleet->watch()->mutedUntilMs(), 0);
        QVERIFY(!alerts->muteBanner()->isVisible());
    }

    void whatWasSolvedIsFoundInTheStore()
    {
        QTemporaryDir folder;
        HistoryStore store(folder.filePath(QStringLiteral("a.qdhistory")));
        const qint64 now = wallClockMs();
        QList<AlertRecord> kept = SampleAlerts::solved(3, now);
        kept << SampleAlerts::solved(5, now - 3 * 86'400'000LL);
        for (qsizetype i = 0; i < kept.size(); ++i)
            kept[i].id = QString::number(i);
        store.keepAlerts(kept);
        store.flush();
        const auto alerts = page();
        for (AlertHistory *history : alerts->histories())
            connectAlertHistory(*history, store);
        alerts->showPart(AlertsPage::HistoryPart);
        alerts->range()->button(1)->click();
        AlertHistoryModel &solved = alerts->historyTable()->solved();
        QTRY_COMPARE(solved.rowCount(), 8);
        QCOMPARE(alerts->todayTable()->solved().rowCount(),
                 alertDayStart(now) < now - 180'000 ? 3
                                                    : alerts->todayTable()->solved().rowCount());
        QCOMPARE(solved.record(0)->id, QStringLiteral("0"));
        alerts->filter()->setText(QStringLiteral("scrape_jobs"));
        QCOMPARE(solved.rowCount(), 2);
        const ExportTable table = alerts->toExport();
        QCOMPARE(table.keys.size(), 2);
        QCOMPARE(table.row(table.keys.first()).size(), table.columns.size());
        // What is solved now comes on top at once, and does not stand twice when it is kept.
        alerts->filter()->clear();
        FeedBatch calm = SampleFleet::snapshot(12, monotonicMs());
        for (Queue &queue : calm.queues)
            queue.size = 0;
        m_fleet->apply(calm, monotonicMs());
        QTRY_VERIFY((later(), solved.rowCount() > 8));
        QCOMPARE(solved.record(0)->alert.rule, QStringLiteral("queue_high"));
    }

    void columnsAreRemembered()
    {
        ViewState state;
        const auto before = page();
        before->remember(state);
        before->rules()->table()->columns()->setShown(RuleCallsColumn, false);
        before->historyTable()->horizontalHeader()->moveSection(3, 1);
        before->table()->columns()->setShown(AlertHourColumn, false);
        const auto after = page();
        after->remember(state);
        QVERIFY(after->rules()->table()->isColumnHidden(RuleCallsColumn));
        QVERIFY(after->table()->isColumnHidden(AlertHourColumn));
        QCOMPARE(after->historyTable()->horizontalHeader()->logicalIndex(1), 3);
        QCOMPARE(after->todayTable()->horizontalHeader()->logicalIndex(1), 1);
        before->rules()->table()->columns()->reset();
        QVERIFY(!state.value(ViewKey::AlertColumns).toObject().contains(QStringLiteral("rules")));
    }

    void rulesAreSwitchedMadeAndTakenBack()
    {
        const auto alerts = page();
        alerts->showPart(AlertsPage::RulesPart);
        AlertRulesPanel &panel = *alerts->rules();
        AlertRulesTable &table = *panel.table();
        const AlertWatch &watch = *m_fleet->watch();
        table.select(QStringLiteral("queue_high"));
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(!watch.rule(QStringLiteral("queue_high"))->enabled);
        QTRY_VERIFY((later(), !QStringList(alerts->table()->lines().index(0, 0).data().toString())
                                   .contains(QStringLiteral("Queue high"))));
        QTest::keyClick(&table, Qt::Key_Delete); // a built-in one stays
        QVERIFY(watch.rule(QStringLiteral("queue_high")));
        alerts->filter()->setText(QStringLiteral("no such rule"));
        QVERIFY(panel.emptyState()->isVisible() && !table.isVisible());
        QCOMPARE(panel.emptyState()->title(), QStringLiteral("No rules match"));
        emit panel.emptyState()->stepTaken();
        QVERIFY(alerts->filter()->text().isEmpty() && table.isVisible());
        QVERIFY(AlertPast::whyNotPreviewed(*watch.rule(QStringLiteral("worker_down")))
                    .contains(QStringLiteral("not recorded")));

        QTest::keyClick(&table, Qt::Key_N);
        AlertRuleDialog *dialog = panel.dialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->saveButton()->isEnabled()); // it has no name yet
        QVERIFY(dialog->mistakeAt(QStringLiteral("name")).isEmpty());
        QTest::keyClicks(dialog->nameEdit(), QStringLiteral("Slow <b>taggers</b>"));
        dialog->subjectBox()->setCurrentIndex(
            dialog->subjectBox()->findData(int(AlertSubject::Worker)));
        dialog->figureBox()->setCurrentIndex(
            dialog->figureBox()->findData(QStringLiteral("avg_processing_time")));
        dialog->limitEdit()->setText(QStringLiteral("abc"));
        QVERIFY(!dialog->mistakeAt(QStringLiteral("limit")).isEmpty());
        QVERIFY(!dialog->saveButton()->isEnabled());
        dialog->limitEdit()->setText(QStringLiteral("12.5"));
        QVERIFY(dialog->mistakeAt(QStringLiteral("limit")).isEmpty());
        // All that is wrong is told at once, each at its field.
        dialog->limitEdit()->setText(QStringLiteral("1e99"));
        dialog->hysteresisEdit()->setText(QStringLiteral("-1"));
        dialog->scope()->edit()->setText(QStringLiteral("errors>"));
        QVERIFY(dialog->mistakeAt(QStringLiteral("limit"))
                    .contains(QStringLiteral("Solved when back by: 0 or more, please.")));
        QVERIFY(dialog->mistakeAt(QStringLiteral("limit"))
                    .startsWith(QStringLiteral("This is no number that can be.")));
        QVERIFY(!dialog->mistakeAt(QStringLiteral("scope")).isEmpty());
        dialog->limitEdit()->setText(QStringLiteral("12.5"));
        dialog->hysteresisEdit()->clear();
        dialog->scope()->edit()->setText(QStringLiteral("errors>"));
        QVERIFY(!dialog->mistakeAt(QStringLiteral("scope")).isEmpty());
        dialog->scope()->edit()->setText(QStringLiteral("queue:ai-tagger"));
        QCOMPARE(dialog->scope()->matchesText(), QStringLiteral("matches 2 of 12 workers now"));
        dialog->forBox()->setValue(0);
        QVERIFY(dialog->saveButton()->isEnabled());
        // Without a store nobody knows what it would have done, and that is said.
        QTRY_VERIFY(!dialog->preview()->text().startsWith(QStringLiteral("Reading")));
        QVERIFY2(!dialog->preview()->text().contains(QStringLiteral("fired")),
                 qPrintable(dialog->preview()->text()));
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QCOMPARE(panel.rules().ownCount(), 1);
        const AlertRule made = watch.rules().last();
        QCOMPARE(made.figure, QStringLiteral("avg_processing_time"));
        QCOMPARE(made.limit, MaybeReal(12.5));
        QCOMPARE(made.scope, QStringLiteral("queue:ai-tagger"));
        // It raises what it says, under its own name, drawn as written.
        const auto raised = [&] {
            later();
            for (int i = 0; i < m_fleet->alerts()->rowCount(); ++i) {
                if (m_fleet->alerts()->record(i)->alert.rule == made.id)
                    return alertTitle(*m_fleet->alerts()->record(i), watch.rules());
            }
            return QString();
        };
        QTRY_COMPARE(raised(), QStringLiteral("Slow <b>taggers</b>"));

        table.select(made.id);
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(panel.rules().ownCount(), 0);
        QTest::mouseClick(panel.banner()->button(), Qt::LeftButton); // Undo
        QCOMPARE(panel.rules().ownCount(), 1);
    }

    void rulesGoThroughAFile()
    {
        QTemporaryDir folder;
        const auto alerts = page();
        AlertRulesPanel &panel = *alerts->rules();
        QSignalSpy done(&panel, &AlertRulesPanel::fileDone);
        AlertRule own;
        own.id = QStringLiteral("own-1");
        own.name = QStringLiteral("Many waiting");
        own.of = AlertSubject::Fleet;
        own.figure = QStringLiteral("tasks_waiting");
        own.limit = 5;
        panel.rules().put(own);
        panel.rules().setEnabled(QStringLiteral("memory_high"), false);
        const QList<AlertRule> before = m_fleet->watch()->rules();
        const QString file = folder.filePath(QStringLiteral("rules.json"));
        panel.exportTo(file);
        QVERIFY(done.wait());
        m_fleet->watch()->setRules(builtInRules(Thresholds()));
        panel.importFrom(file);
        QVERIFY(done.wait());
        QCOMPARE(m_fleet->watch()->rules(), before);
        // What is no rule is left out and told; what is no JSON, or too large, changes nothing.
        const auto with = [&](const QByteArray &bytes) {
            QFile bad(folder.filePath(QStringLiteral("bad.json")));
            QVERIFY(bad.open(QIODevice::WriteOnly | QIODevice::Truncate));
            bad.write(bytes);
            bad.close();
            panel.importFrom(bad.fileName());
            QVERIFY(done.wait());
            QCOMPARE(m_fleet->watch()->rules(), before);
        };
        with("[{\"id\":\"own-x\",\"of\":\"worker\",\"figure\":\"<script>\",\"name\":\"y\"}, 7]");
        QVERIFY2(panel.banner()->text().contains(QStringLiteral("2 left out")),
                 qPrintable(panel.banner()->text()));
        with("{\"rules\":");
        with(QByteArray(2 << 20, '['));
        with("{}");
    }

    void seenFromEverywhere()
    {
        MainWindow window(*m_fleet, m_theme);
        window.resize(1100, 700);
        window.show();
        RailButton *button = window.rail()->button(QStringLiteral("alerts"));
        QTRY_VERIFY(!button->badge().isEmpty());
        QCOMPARE(button->badge(), QString::number(m_fleet->alerts()->activeCount()));
        QVERIFY(button->accessibleName().contains(QStringLiteral("alerts")));
        QVERIFY(window.topBar()->alertsPill()->isVisible());
        const qint64 badged = window.windowIcon().cacheKey();
        QTest::mouseClick(window.topBar()->alertsPill(), Qt::LeftButton);
        QCOMPARE(window.page(), QStringLiteral("alerts"));
        QStringList ids;
        for (int i = 0; i < m_fleet->alerts()->rowCount(); ++i)
            ids << m_fleet->alerts()->record(i)->id;
        m_fleet->watch()->acknowledge(ids, QStringLiteral("admin"), wallClockMs());
        QTRY_VERIFY(button->badge().isEmpty());
        QVERIFY(!window.topBar()->alertsPill()->isVisible());
        QVERIFY(window.windowIcon().cacheKey() != badged);
        window.showPage(QStringLiteral("overview"));
        QTest::keyClick(&window, Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(window.page(), QStringLiteral("alerts"));
    }
};

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
