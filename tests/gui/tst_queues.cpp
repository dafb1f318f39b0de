// SPDX-License-Identifier: GPL-3.0-or-later
// The queues page over a real Fleet: table, groups, chart, details, export; by mouse and keys.
#include "samplefleet.h"

#include "consumergroups.h"
#include "emptystate.h"
#include "exportdialog.h"
#include "factgrid.h"
#include "mainwindow.h"
#include "queuechart.h"
#include "queuepanel.h"
#include "queuespage.h"
#include "queuetable.h"
#include "timechart.h"

#include <QCheckBox>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

class TestQueues : public QObject
{
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;

    std::unique_ptr<QueuesPage> page(QSize size = {1200, 700})
    {
        auto page = std::make_unique<QueuesPage>(*m_fleet, m_theme);
        page->resize(size);
        page->show();
        page->tick(monotonicMs());
        return page;
    }
    void apply(const std::function<void(QList<Queue> &)> &change)
    {
        FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
        change(batch.queues);
        m_fleet->apply(batch, monotonicMs());
    }
    static QString first(const QueuesPage &page)
    {
        return page.table()->order().row(0)->queue.name;
    }

private slots:
    void init()
    {
        m_fleet = std::make_unique<Fleet>(QStringLiteral("production-eu"));
        SampleFleet::fill(*m_fleet, 12);
    }

    void theOldestStandsFirst()
    {
        const auto queues = page();
        QCOMPARE(first(*queues), QStringLiteral("ai-tagger"));
        QCOMPARE(queues->table()->currentQueue(), QStringLiteral("ai-tagger"));
        auto *head = queues->table()->horizontalHeader();
        const auto click = [&](int column) {
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                              QPoint(head->sectionViewportPosition(column) + 10, 10));
        };
        click(HeldColumn); // of figures the largest come first
        QCOMPARE(first(*queues), QStringLiteral("ai-tagger"));
        click(ChangeColumn);
        QCOMPARE(first(*queues), QStringLiteral("ai-tagger"));
        click(ChangeColumn);
        QCOMPARE(first(*queues), QStringLiteral("scrape_jobs"));
        QCOMPARE(queues->table()->currentQueue(), QStringLiteral("ai-tagger")); // as chosen
    }

    void nobodyIsSaidLoudly()
    {
        apply([](QList<Queue> &queues) {
            queues[4].consumers = 0;
            queues[4].processing = false;
            for (Queue &queue : queues)
                queue.name += QStringLiteral("-unread"); // no worker says that it reads these
        });
        const auto queues = page();
        QVERIFY(queues->reveal(QStringLiteral("scrape_jobs-unread")));
        queues->refresh(monotonicMs());
        QCOMPARE(queues->panel()->facts()->value(QStringLiteral("Workers")),
                 QStringLiteral("nobody"));
        QVERIFY2(queues->summary().contains(QStringLiteral("nobody reads scrape_jobs-unread")),
                 qPrintable(queues->summary()));
        m_fleet->tick(monotonicMs() + 4000); // after a moment: readers come and go
        bool told = false;
        for (int i = 0; i < m_fleet->alerts()->rowCount(); ++i)
            told |= m_fleet->alerts()->alert(i)->rule == QLatin1String("queue_nobody");
        QVERIFY(told);
    }

    void totalsThatContradictAreAllTold()
    {
        FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
        batch.queueTotals->totalQueuedTasks = 45;
        batch.system->totalTasksInQueue = 23;
        m_fleet->apply(batch, monotonicMs());
        const auto queues = page();
        QCOMPARE(queues->panel()->totalsText(),
                 QStringLiteral("The queue status says 45 tasks; the queues here add up to 242. "
                                "The overview says 23."));
        batch.queueTotals->totalQueuedTasks = batch.system->totalTasksInQueue = 242;
        m_fleet->apply(batch, monotonicMs());
        queues->refresh(monotonicMs());
        QVERIFY(queues->panel()->totalsText().isEmpty());
    }

    void groupsOpenAndCloseByKeys()
    {
        FeedBatch batch = SampleFleet::snapshot(12, monotonicMs());
        batch.queues = SampleFleet::manyQueues(30, monotonicMs());
        m_fleet->apply(batch, monotonicMs());
        const auto queues = page();
        QueueTable *table = queues->table();
        QVERIFY(table->order().group(0));
        QVERIFY(!table->currentQueue().isEmpty());
        const int rows = table->order().rowCount();
        table->setFocus();
        table->setCurrentIndex(table->order().index(0, 0));
        const QString chosen = table->currentQueue(); // a head chooses no other queue
        QTest::keyClick(table, Qt::Key_Left);
        QVERIFY(table->order().group(0)->collapsed);
        QVERIFY(table->order().rowCount() < rows);
        QCOMPARE(table->currentQueue(), chosen);
        QTest::keyClick(table, Qt::Key_Left); // nothing more to close
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(table->order().rowCount(), rows);
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(table->order().group(0)->collapsed);
        const QString inside = table->order().shownNames().first();
        QVERIFY(queues->reveal(inside)); // an alert leads into a closed group
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(queues->chart()->chart()->hasFocus());
    }

    void theChartShowsWhatWasKept()
    {
        SampleFleet::keepHistory(*m_fleet);
        const auto queues = page();
        QueueChart *chart = queues->chart();
        QTRY_VERIFY(!chart->chart()->isEmpty());
        QTRY_COMPARE(chart->title(), QStringLiteral("ai-tagger · depth, last 1 h"));
        QCOMPARE(chart->chart()->series().size(), 3);
        QVERIFY(!std::isnan(m_fleet->queues()->row(3)->hour.at(0)));
        QSignalSpy asked(m_fleet.get(), &Fleet::questionAsked);
        chart->setHours(24);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Question>().hours, 24);
        QTRY_VERIFY(!chart->chart()->isEmpty());
        QVERIFY(queues->reveal(QStringLiteral("mail")));
        queues->refresh(monotonicMs());
        QTRY_COMPARE(chart->title(), QStringLiteral("mail · depth, last 24 h"));
    }

    void theChartShowsWhatWeSawWhereNothingWasKept()
    {
        const auto queues = page();
        // fill() has ticked for a minute.
        QVERIFY(!queues->chart()->chart()->isEmpty());
        QCOMPARE(queues->chart()->title(), QStringLiteral("ai-tagger · depth, as seen since we "
                                                          "watch"));
    }

    void readersAndGroupsAreNamed()
    {
        apply([](QList<Queue> &queues) {
            const QJsonArray members{QJsonObject{{QStringLiteral("name"), QStringLiteral("c-1")},
                                                 {QStringLiteral("held"), 3},
                                                 {QStringLiteral("idle_seconds"), 70}}};
            queues[3].extra.insert(
                QStringLiteral("groups"),
                QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("taggers")},
                                       {QStringLiteral("waiting"), QJsonValue::Null},
                                       {QStringLiteral("held"), 10},
                                       {QStringLiteral("consumers"), 3},
                                       {QStringLiteral("members"), members}},
                           QJsonValue(5), QStringLiteral("nonsense")});
        });
        const auto queues = page();
        const QStringList lines = queues->panel()->groups()->lines();
        QVERIFY2(lines.size() >= 3, qPrintable(lines.join('|')));
        QCOMPARE(lines[0], QStringLiteral("taggers: lag unknown, pending 10"));
        QCOMPARE(lines[1].trimmed(), QStringLiteral("c-1: holds 3, idle 1 m 10 s"));
        QCOMPARE(lines[2].trimmed(), QStringLiteral("and 2 more"));
        QSignalSpy opened(queues.get(), &Page::workerOpened);
        const QList<QPushButton *> readers = queues->panel()->readers();
        QCOMPARE(readers.size(), 2);
        readers.last()->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), QStringLiteral("ai-tagger-02"));
    }

    void slashGoesToTheFilterAndEmptyHasItsStep()
    {
        const auto queues = page();
        queues->table()->setFocus();
        QTest::keyClick(queues->table(), Qt::Key_Slash);
        QTRY_VERIFY(queues->filter()->hasFocus());
        QTest::keyClicks(queues->filter(), "-o -i");
        QCOMPARE(queues->table()->order().shownCount(), 0);
        QVERIFY(queues->emptyState()->isVisible());
        emit queues->emptyState()->stepTaken();
        QVERIFY(queues->filter()->text().isEmpty());
        QCOMPARE(queues->table()->order().shownCount(), 7);
    }

    void requeueIsOfferedWhereAnyIsOrphaned()
    {
        const auto queues = page();
        QVERIFY(queues->requeueButton()->isVisible());
        QCOMPARE(queues->requeueButton()->text(), QStringLiteral("Requeue 14 orphaned…"));
        QSignalSpy requeue(queues.get(), &Page::requeueRequested);
        queues->requeueButton()->click();
        QCOMPARE(requeue.size(), 1);
        QVERIFY(requeue[0][0].value<RequeueTarget>().queue.isEmpty()); // of all of them
        apply([](QList<Queue> &all) {
            for (Queue &queue : all)
                queue.orphaned = queue.name == QLatin1String("mail") ? 2 : 0;
        });
        queues->refresh(monotonicMs());
        queues->requeueButton()->click();
        QCOMPARE(requeue[1][0].value<RequeueTarget>().queue, QStringLiteral("mail"));
        apply([](QList<Queue> &all) {
            for (Queue &queue : all)
                queue.orphaned = 0;
        });
        queues->refresh(monotonicMs());
        QVERIFY(!queues->requeueButton()->isVisible());
    }

    void requeuesByKeys()
    {
        const auto queues = page();
        apply([](QList<Queue> &all) {
            for (Queue &queue : all)
                queue.orphaned = queue.name == QLatin1String("mail") ? 2 : 0;
        });
        queues->refresh(monotonicMs());
        queues->table()->select(QStringLiteral("mail"));
        QSignalSpy requeue(queues.get(), &Page::requeueRequested);
        QTest::keyClick(queues->table(), Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(requeue.size(), 1);
        QCOMPARE(requeue[0][0].value<RequeueTarget>().queue, QStringLiteral("mail"));
        QTest::keyClick(queues->table(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = queues->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(QLatin1String("Requeue 2 orphaned")))
                action->trigger();
        }
        QCOMPARE(requeue.size(), 2);
        menu->close();
    }

    void copiesARowAsText()
    {
        const auto queues = page();
        queues->table()->setFocus();
        QTest::keyClick(queues->table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("Queue\tai-tagger")),
                 qPrintable(QGuiApplication::clipboard()->text()));
    }

    void exportsWhatTheFilterShows()
    {
        QTemporaryDir folder;
        MainWindow window(*m_fleet, m_theme);
        window.show();
        window.showPage(QStringLiteral("queues"));
        auto *queues = static_cast<QueuesPage *>(window.pageWidget(QStringLiteral("queues")));
        queues->filter()->setText(QStringLiteral("tag"));
        const ExportTable table = queues->toExport();
        QCOMPARE(table.keys, QStringList{QStringLiteral("ai-tagger")});
        QCOMPARE(table.what, QStringLiteral("1 of 7 queues"));
        emit queues->exportRequested();
        auto *dialog = window.findChild<ExportDialog *>();
        QVERIFY(dialog);
        dialog->fileEdit()->setText(QStringLiteral("relative.csv"));
        QVERIFY(!dialog->exportButton()->isEnabled());
        dialog->fileEdit()->setText(folder.filePath(QStringLiteral("q.csv")));
        dialog->jsonChoice()->setChecked(true);
        QVERIFY(dialog->fileEdit()->text().endsWith(QStringLiteral("q.json")));
        QVERIFY(dialog->exportButton()->isEnabled());
        dialog->exportButton()->click();
        QTRY_VERIFY(dialog->resultText().startsWith(QStringLiteral("Written: 1 rows")));
        QFile file(folder.filePath(QStringLiteral("q.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()[QLatin1String("orphaned")].toInt(), 9);
        dialog->fileEdit()->setText(dialog->fileEdit()->text() + QStringLiteral(" "));
        dialog->fileEdit()->setText(folder.filePath(QStringLiteral("q.json")));
        QVERIFY(!dialog->exportButton()->isEnabled()); // there is one now
        dialog->replaceBox()->setChecked(true);
        QVERIFY(dialog->exportButton()->isEnabled());
    }

    void fitsSmallAndLarge()
    {
        for (const QSize size : {QSize(940, 520), QSize(1600, 960)}) {
            const auto queues = page(size);
            QVERIFY(queues->chart()->height() >= 190);
            QVERIFY(queues->chart()->width() >= 200);
            QVERIFY(queues->panel()->width() >= 240);
            QVERIFY(queues->chart()->geometry().bottom() <= queues->height());
        }
    }
};

QTEST_MAIN(TestQueues)
#include "tst_queues.moc"
