// SPDX-License-Identifier: GPL-3.0-or-later
// The History page offscreen, over a fleet's back end and over a real store.
#include "samplefleet.h"

#include "banner.h"
#include "chartlegend.h"
#include "emptystate.h"
#include "figurestable.h"
#include "historychart.h"
#include "historylink.h"
#include "historypage.h"
#include "historysheet.h"
#include "historystore.h"
#include "historytree.h"
#include "mainwindow.h"
#include "markdialog.h"
#include "rangepicker.h"
#include "segments.h"
#include "subjectpicker.h"
#include "timechart.h"
#include "viewstate.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <ctime>

using namespace qd;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<MainWindow> m_window;
    HistoryPage *m_page = nullptr;
    HistoryDesk *m_desk = nullptr;

    TimeChart *chart(HistoryChart which) const { return m_page->charts()[int(which)]->chart(); }
    bool hasLines() const { return !m_desk->lines(HistoryChart::Throughput).isEmpty(); }
    static HistorySample look(SubjectKind of, const QString &key, qint64 atMs, int done, int failed)
    {
        HistorySample sample;
        sample.of = of;
        sample.key = key;
        sample.label = key;
        sample.values.atMs = atMs;
        sample.values.done = done;
        sample.values.failed = failed;
        return sample;
    }
    /// An hour of looks at the fleet and three workers, up to \a endMs.
    static HistorySamples hourOfLooks(qint64 endMs)
    {
        HistorySamples samples;
        for (qint64 at = endMs - HistoryRange::HourMs + 5000; at <= endMs; at += 5000) {
            samples.samples << look(SubjectKind::Fleet, {}, at, 10, 1);
            for (int k = 0; k < 3; ++k)
                samples.samples << look(SubjectKind::Worker, QString("recorded-%1").arg(k), at,
                                        k + 1, 0);
        }
        return samples;
    }

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
        m_theme.setMode(ThemeMode::Dark);
    }
    void init()
    {
        m_fleet = std::make_unique<Fleet>("production-eu");
        m_window = std::make_unique<MainWindow>(*m_fleet, m_theme);
        m_page = static_cast<HistoryPage *>(m_window->pageWidget("history"));
        m_desk = m_page->desk();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void open(bool withHistory = true)
    {
        if (withHistory)
            SampleFleet::keepHistory(*m_fleet);
        SampleFleet::fill(*m_fleet, 12);
        QVERIFY(m_window->showPage("history"));
        m_desk->showLast(6 * HistoryRange::HourMs);
        m_page->tick(monotonicMs());
    }

    void showsWhatTheBackEndKeeps()
    {
        open();
        QTRY_VERIFY(hasLines());
        for (int i = 0; i < HistoryChartCount; ++i) {
            QTRY_VERIFY2(!m_page->charts()[i]->chart()->isEmpty(), qPrintable(QString::number(i)));
            QTRY_VERIFY(m_page->charts()[i]->chart()->isDrawn() ||
                        m_page->charts()[i]->visibleRegion().isEmpty());
        }
        QCOMPARE(chart(HistoryChart::Machine)->series().size(), 3);
        QCOMPARE(chart(HistoryChart::Workers)->series().size(), 2);
        QTRY_COMPARE(m_page->figures()->figures().totalCount(), 12 + 7);
        // In the back end's own words, too.
        QVERIFY(m_page->tree()->isVisibleTo(m_page));
        QCOMPARE(m_page->tree()->view()->model()->rowCount(), 2);
        QVERIFY(m_page->summary().contains("back to"));
    }

    void aChartForEachMetric()
    {
        open();
        QTRY_VERIFY(hasLines());
        FeedBatch batch;
        batch.performance = m_fleet->performance();
        QVERIFY(batch.performance);
        batch.performance->metrics = {{"drift", -2.5, monotonicMs()},
                                      {"<b>loss</b>", 0.01, monotonicMs()}};
        m_fleet->apply(batch, monotonicMs());
        m_desk->setStore(
            [](const HistoryQuestion &question) { return quint64(question.figures ? 2 : 1); });
        HistoryAnswer answer;
        answer.id = 1;
        const qint64 now = m_desk->serverNowMs();
        answer.series = {{{SubjectKind::Metric, "drift", Measure::Value},
                          {{now - 20'000, now - 15'000, -3, -2, -2.5, 1},
                           {now - 15'000, now - 10'000, -3, -2, -2, 1}}}};
        QTest::qWait(0);
        QTRY_VERIFY(m_desk->isAsking());
        m_desk->take(answer);
        QCOMPARE(m_page->charts().size(), HistoryChartCount + 2);
        const HistoryChartPanel *drift = m_page->charts()[HistoryChartCount];
        QCOMPARE(drift->metric(), QString("drift"));
        QCOMPARE(drift->chart()->series().size(), 1);
        QVERIFY(m_page->charts()[HistoryChartCount + 1]->chart()->series().isEmpty());
        QVERIFY(m_page->charts().first()->isVisibleTo(m_page)); // there are workers, too
        QVERIFY(!m_page->toExport().keys.isEmpty());
        QVERIFY(!m_page->picture(HistoryBar::Export::Svg).isEmpty());

        // They go when they are told no more.
        batch.performance->metrics.clear();
        m_fleet->apply(batch, monotonicMs());
        m_desk->refresh();
        m_page->tick(monotonicMs());
        QTRY_VERIFY(m_desk->isAsking());
        m_desk->take(answer);
        QCOMPARE(m_page->charts().size(), qsizetype(HistoryChartCount));
    }

    void oneCrosshairGoesThroughAll()
    {
        open();
        QTRY_VERIFY(hasLines() && !chart(HistoryChart::Machine)->isEmpty());
        const qint64 at = SampleFleet::ServerNow - HistoryRange::HourMs;
        chart(HistoryChart::ErrorRate)->setCrosshair(at);
        for (int i = 0; i < HistoryChartCount; ++i) {
            const auto there = m_page->charts()[i]->chart()->crosshair();
            QVERIFY(there && std::abs(*there - at) <= 60'000);
        }
        chart(HistoryChart::Workers)->setCrosshair(std::nullopt);
        QVERIFY(!chart(HistoryChart::Throughput)->crosshair());
    }

    void zoomMovesAllChartsAndIsUndone()
    {
        open();
        QTRY_VERIFY(hasLines());
        TimeChart *first = chart(HistoryChart::Throughput);
        QTRY_VERIFY(first->isDrawn() && !first->plotArea().isEmpty());
        const QRect plot = first->plotArea();
        const QPoint from(plot.left() + plot.width() / 4, plot.center().y());
        const QPoint to(plot.left() + plot.width() / 2, plot.center().y());
        QTest::mousePress(first, Qt::LeftButton, {}, from);
        QTest::mouseMove(first, to);
        QTest::mouseRelease(first, Qt::LeftButton, {}, to);
        QVERIFY(!m_desk->range().isLive());
        for (int i = 0; i < HistoryChartCount; ++i) {
            const TimeChart *one = m_page->charts()[i]->chart();
            QVERIFY(std::abs(one->toMs() - one->fromMs() - 90 * 60'000) < 10 * 60'000);
        }
        QVERIFY(!m_page->bar()->liveButton()->isChecked());
        QTest::mouseDClick(first, Qt::LeftButton, {}, to);
        QVERIFY(m_desk->range().isLive());
        QCOMPARE(first->toMs() - first->fromMs(), 6 * HistoryRange::HourMs);
    }

    void keysReachEverything()
    {
        open();
        QTRY_VERIFY(hasLines());
        m_page->focusView();
        TimeChart *first = chart(HistoryChart::Throughput);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_F);
        QVERIFY(!m_desk->range().isLive());
        QTest::keyClick(first, Qt::Key_Plus);
        QVERIFY(m_desk->range().canUndo());
        QTest::keyClick(first, Qt::Key_Backspace);
        QVERIFY(!m_desk->range().canUndo());
        QTest::keyClick(first, Qt::Key_U);
        QCOMPARE(m_desk->clock(), Qt::UTC);
        QVERIFY(m_page->summary().endsWith("UTC"));
        QCOMPARE(m_page->bar()->clockButton()->text(), QString("UTC"));
        QTest::keyClick(first, Qt::Key_U);
        QVERIFY(m_page->summary().endsWith("CET"));
        QTest::keyClick(first, Qt::Key_R);
        QVERIFY(m_page->bar()->rangePicker()->isVisible());
        QTest::keyClick(m_page->bar()->rangePicker(), Qt::Key_Escape);
        QVERIFY(!m_page->bar()->rangePicker()->isVisible());
        // Every control has a name and Tab comes to it.
        for (QWidget *widget : m_page->bar()->tabOrder()) {
            QVERIFY(widget->focusPolicy() & Qt::TabFocus);
            QAbstractButton *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY(button && !(button->text() + button->accessibleName()).isEmpty());
        }
    }

    void choosesBySearchAndByFigure()
    {
        open();
        QTRY_VERIFY(!m_desk->figures().isEmpty());
        m_page->bar()->openSubjects();
        SubjectPicker *picker = m_page->bar()->subjectPicker();
        QVERIFY(picker->isVisible());
        QCOMPARE(picker->list()->model()->rowCount(), 12 + 7);
        QTest::keyClicks(picker->filter(), "lon-01");
        QCOMPARE(picker->list()->model()->rowCount(), 1);
        QTest::keyClick(picker->filter(), Qt::Key_Return);
        QCOMPARE(m_desk->subjects().workers.size(), 1);
        QTRY_COMPARE(chart(HistoryChart::ErrorRate)->series().size(), 2); // beside everybody's
        QVERIFY(m_page->bar()->subjectsButton()->text().contains("lon-01"));
        // The five busiest, whoever was chosen before.
        picker->topButton()->menu()->aboutToShow();
        QAction *processed = nullptr;
        for (QAction *action : picker->topButton()->menu()->actions()) {
            if (action->text() == "Workers by processed")
                processed = action;
        }
        QVERIFY(processed && processed->isEnabled());
        processed->trigger();
        QCOMPARE(m_desk->subjects().workers,
                 topSubjects(m_desk->figures(), SubjectKind::Worker, FigureKey::Processed, 5));
        QTRY_COMPARE(chart(HistoryChart::Throughput)->series().size(), 5);
        // No more than can be told apart.
        picker->filter()->clear();
        for (int row = 0; row < 12; ++row) {
            if (!m_desk->subjects().workers.contains(QString()))
                QTest::mouseClick(picker->list()->viewport(), Qt::LeftButton, {},
                                  picker->list()
                                      ->visualRect(picker->list()->model()->index(row + 5, 0))
                                      .center());
        }
        QVERIFY(m_desk->subjects().count() <= ChosenSubjects::Most);
        QTest::mouseClick(picker->everybodyButton(), Qt::LeftButton);
        QVERIFY(m_desk->subjects().isEmpty());
    }

    void anyRangeFromADateToADate()
    {
        open();
        QTRY_VERIFY(hasLines());
        m_page->bar()->anyRangeButton()->click();
        RangePicker *picker = m_page->bar()->rangePicker();
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(SampleFleet::ServerNow);
        picker->from()->setDateTime(now.addSecs(60));
        QVERIFY(!picker->showButton()->isEnabled());
        QVERIFY(!picker->note().isEmpty());
        picker->from()->setDateTime(now.addSecs(-7200));
        picker->to()->setDateTime(now.addSecs(-3600));
        QVERIFY(picker->showButton()->isEnabled());
        picker->showButton()->click();
        QVERIFY(!picker->isVisible());
        QVERIFY(!m_desk->range().isLive());
        QCOMPARE(m_desk->range().at(0).lengthMs(), HistoryRange::HourMs);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!m_page->bar()->rangeChoice()->button(i)->isChecked());
        m_page->bar()->rangeChoice()->button(0)->click();
        QVERIFY(m_desk->range().isLive());
    }

    void comparesWithTheDayBefore()
    {
        open();
        m_desk->setCompare(HistoryCompare::HourBefore);
        m_page->tick(monotonicMs() + 1000);
        QTRY_COMPARE(chart(HistoryChart::Throughput)->series().size(), 2);
        const ChartSeries &before = chart(HistoryChart::Throughput)->series()[1];
        QVERIFY(before.faint);
        QCOMPARE(before.name, QString("previous hour"));
        QCOMPARE(before.shiftMs, HistoryRange::HourMs);
        // The value of an hour ago stands at now.
        const RecordedLine line = m_desk->lines(HistoryChart::Throughput)[1];
        const RecordedLine itself = m_desk->lines(HistoryChart::Throughput)[0];
        const HistoryPoint &point = line.points[line.points.size() / 2];
        const auto own =
            std::find_if(itself.points.begin(), itself.points.end(), [&](const HistoryPoint &one) {
                return one.toMs == point.toMs - HistoryRange::HourMs;
            });
        QVERIFY(own == itself.points.end() || own->mean == point.mean);
        QVERIFY(chart(HistoryChart::Machine)->series().size() == 6);
    }

    void aStoreIsAskedAndKeepsMarks()
    {
        QTemporaryDir folder;
        HistoryTiming fast;
        fast.writeMs = 20;
        HistoryStore store(folder.filePath("a.qdhistory"), {}, fast);
        QTRY_VERIFY(store.state().storing);
        SampleFleet::fill(*m_fleet, 12); // a back end without a history
        connectHistory(*m_desk, store);
        QVERIFY(m_window->showPage("history"));
        m_desk->showLast(HistoryRange::HourMs);
        QTRY_COMPARE(m_page->emptyState()->title(), QString("No history yet"));
        QVERIFY(!m_page->emptyState()->stepText().isEmpty());
        const qint64 now = m_desk->serverNowMs();
        store.record(hourOfLooks(now));
        QSignalSpy flushed(&store, &HistoryStore::flushed);
        store.flush();
        QTRY_VERIFY(!flushed.isEmpty());
        m_desk->showLast(HistoryRange::HourMs);
        QTRY_VERIFY(hasLines());
        QCOMPARE(m_desk->lines(HistoryChart::Throughput)[0].points.last().mean, 120.0);
        QTRY_COMPARE(m_page->figures()->figures().totalCount(), 3);
        QCOMPARE(m_page->figures()->figures().text(0, SubjectColumn), QString("recorded-2"));

        // A mark by the keyboard, which the store keeps.
        TimeChart *first = chart(HistoryChart::Throughput);
        first->setFocus();
        first->setCrosshair(now - 1'800'000);
        const qint64 at = *first->crosshair();
        QTest::keyClick(first, Qt::Key_M);
        MarkDialog *dialog = m_page->markDialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->addButton()->isEnabled());
        QTest::keyClicks(dialog->edit(), "v2 & <b>more</b>");
        dialog->kindChoice()->button(1)->click();
        QTest::mouseClick(dialog->addButton(), Qt::LeftButton);
        QCOMPARE(m_desk->marks().size(), 1);
        QTRY_VERIFY((m_page->tick(monotonicMs()),
                     m_desk->marks().size() == 1 && m_desk->marks()[0].id != 0));
        QCOMPARE(m_desk->marks()[0].kind, HistoryMark::Incident);
        QCOMPARE(m_desk->marks()[0].atMs, at);
        QCOMPARE(m_desk->marks()[0].text, QString("v2 & <b>more</b>"));
        QCOMPARE(first->marks().size(), 1);
        // And loses again.
        m_desk->removeMark(m_desk->marks()[0]);
        QVERIFY(m_desk->marks().isEmpty());
        HistoryDesk other(*m_fleet);
        connectHistory(other, store);
        other.showLast(HistoryRange::HourMs);
        QTRY_VERIFY(other.isKnown());
        QVERIFY(other.marks().isEmpty());
    }

    void saysWhenNothingIsStored()
    {
        open();
        m_desk->setStore([](const HistoryQuestion &) { return quint64(0); });
        HistoryState state;
        state.sinceMs = SampleFleet::ServerNow;
        state.sentence = "The disk is full.\u202E";
        m_desk->setState(state);
        QVERIFY(m_page->storeBanner()->isVisibleTo(m_page->storeBanner()->parentWidget()));
        QVERIFY2(
            m_page->storeBanner()->text().startsWith("Nothing is stored since 22 Nov 15:32 CET."),
            qPrintable(m_page->storeBanner()->text()));
        QVERIFY(!m_page->storeBanner()->text().contains(QChar(0x202E)));
        state = {};
        state.storing = true;
        m_desk->setState(state);
        QVERIFY(!m_page->storeBanner()->isVisibleTo(m_page->storeBanner()->parentWidget()));
    }

    void aBackEndWithoutHistoryIsToldAndTriedAgain()
    {
        quint64 asked = 0;
        int times = 0;
        connect(m_fleet.get(), &Fleet::questionAsked, this, [&](const Question &question) {
            if (question.kind == Question::Metrics) {
                asked = question.id;
                ++times;
            }
        });
        QVERIFY(m_window->showPage("history"));
        QCOMPARE(m_page->emptyState()->title().startsWith("Connecting"), true);
        open(false);
        QVERIFY(asked != 0);
        QTRY_VERIFY(m_page->emptyState()->title().startsWith("Reading"));
        FeedBatch batch;
        batch.answers << Answer();
        batch.answers[0].id = asked;
        batch.answers[0].error = "404: <b>no</b> route";
        m_fleet->apply(batch, monotonicMs());
        QTRY_COMPARE(m_page->emptyState()->title(), QString("No history yet"));
        QCOMPARE(m_page->emptyState()->stepText(), QString("Try again"));
        const int before = times;
        emit m_page->emptyState()->stepTaken();
        m_page->tick(monotonicMs());
        QCOMPARE(times, before + 1);
    }

    void exportsWhatIsShown()
    {
        open();
        QTRY_VERIFY(hasLines() && !chart(HistoryChart::Machine)->isEmpty());
        const ExportTable all = m_page->toExport();
        QCOMPARE(all.columns.size(), 14);
        QVERIFY(all.keys.size() > 1000);
        const ExportRow first = all.row(all.keys.first());
        QCOMPARE(first.size(), all.columns.size());
        QCOMPARE(first[0].toString(), QString("throughput"));
        QVERIFY(first[5].toString().endsWith('Z'));
        QCOMPARE(all.row(all.keys.last())[0].toString(), QString("workers-active"));
        QCOMPARE(first[11].toString(), QString("back_end"));
        // What the legend hides is not in it.
        const qsizetype machine = m_desk->lines(HistoryChart::Machine)[0].points.size();
        chart(HistoryChart::Machine)->setHidden({"CPU"});
        QCOMPARE(m_page->toExport().keys.size(), all.keys.size() - machine);
        // The summary, by its own button.
        QSignalSpy wanted(m_page, &Page::exportRequested);
        QTRY_VERIFY(m_page->figures()->figures().rowCount() > 0);
        m_page->figures()->filter()->setText("lon-01");
        ExportTable summary;
        disconnect(m_page, &Page::exportRequested, m_window.get(), nullptr);
        connect(m_page, &Page::exportRequested, this, [&] { summary = m_page->toExport(); });
        emit m_page->figures()->exportRequested();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(summary.keys.size(), 1);
        QVERIFY(summary.row("0")[0].toString().contains("lon-01"));
    }

    void picturesAndPaper()
    {
        open();
        QTRY_VERIFY(hasLines());
        m_desk->addMark(HistoryMark::Deploy, SampleFleet::ServerNow - 3'600'000, "v2");
        const QByteArray png = m_page->picture(HistoryBar::Export::Png);
        const QImage image = QImage::fromData(png, "PNG");
        QVERIFY(image.width() > 2000);
        const QByteArray svg = m_page->picture(HistoryBar::Export::Svg);
        QVERIFY(svg.contains("<svg") && svg.contains("Throughput, tasks per minute"));
        QVERIFY(svg.contains("polyline") || svg.contains("<path")); // lines, not a photograph
        QTemporaryDir folder;
        const QString pdf = folder.filePath("a.pdf");
        {
            QPdfWriter writer(pdf);
            writer.setPageOrientation(QPageLayout::Landscape);
            QPainter painter(&writer);
            painter.scale(5, 5);
            Theme paper;
            paper.setMode(ThemeMode::Light);
            QList<SheetChart> charts;
            for (int i = 0; i < HistoryChartCount; ++i)
                charts.append({HistoryChart(i), {}, {}});
            HistorySheet(*m_desk, m_fleet->limits(), "production-eu", charts)
                .draw(painter, QSize(1400, 990), paper);
        }
        QVERIFY(QFileInfo(pdf).size() > 10'000);
        // Whole or not at all, its owner's alone.
        const QString path = folder.filePath("a.png");
        QString error = "none yet";
        writeWhole(path, png, this, [&](const QString &said) { error = said; });
        QTRY_COMPARE(error, QString());
        QCOMPARE(QFileInfo(path).size(), png.size());
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        writeWhole(folder.filePath("none/a.png"), png, this,
                   [&](const QString &said) { error = said; });
        QTRY_VERIFY(!error.isEmpty());
        QFile::link(path, folder.filePath("link.png"));
        error.clear();
        writeWhole(folder.filePath("link.png"), "x", this,
                   [&](const QString &said) { error = said; });
        QTRY_VERIFY(error.contains("link"));
        QCOMPARE(QFileInfo(path).size(), png.size());
    }

    void remembersWhatWasArranged()
    {
        ViewState state;
        m_window->remember(state);
        m_desk->showLast(7 * HistoryRange::DayMs);
        m_desk->setCompare(HistoryCompare::WeekBefore);
        m_desk->setClock(Qt::UTC);
        QCOMPARE(state.value(ViewKey::HistoryHours).toInt(), 168);
        MainWindow again(*m_fleet, m_theme);
        again.remember(state);
        QCOMPARE(again.historyDesk()->range().lastMs(), 7 * HistoryRange::DayMs);
        QCOMPARE(again.historyDesk()->compare(), HistoryCompare::WeekBefore);
        QCOMPARE(again.historyDesk()->clock(), Qt::UTC);
    }

    void fitsEverySize()
    {
        open();
        QTRY_VERIFY(hasLines());
        m_window->resize(1024, 640);
        QTRY_COMPARE(m_page->charts()[0]->y(), m_page->charts()[1]->y()); // side by side
        QVERIFY(m_page->charts()[1]->x() > m_page->charts()[0]->x());
        m_window->resize(760, 640);
        QTRY_VERIFY(m_page->charts()[1]->y() > m_page->charts()[0]->y()); // one below the other
        // Nothing of the bar is crushed: it takes a row of its own.
        QTRY_VERIFY(m_page->bar()->width() >= m_page->bar()->minimumSizeHint().width());
        for (QWidget *widget : m_page->bar()->tabOrder())
            QVERIFY2(widget->width() >= widget->sizeHint().width() - 1,
                     qPrintable(static_cast<QAbstractButton *>(widget)->text()));
        m_window->resize(1680, 1050);
        QTRY_COMPARE(m_page->charts()[0]->y(), m_page->charts()[1]->y());
        QVERIFY(m_page->figures()->y() + m_page->figures()->mapTo(m_page, QPoint()).y() > 0);
        QVERIFY(m_page->figures()->mapTo(m_page, QPoint()).y() < m_page->height() - 60);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
