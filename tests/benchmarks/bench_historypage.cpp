// SPDX-License-Identifier: GPL-3.0-or-later
// The History page over a real store: a day of samples every five seconds, a week of ten thousand
// workers. Frames are processor time of the GUI thread, the first picture is wall time (the store
// reads on its own thread). The floor of a chart is what Qt needs to stroke lines of as many points
// as it has pixels.
#include "benchtable.h"

#include "clock.h"
#include "emptystate.h"
#include "fleet.h"
#include "historychart.h"
#include "historylink.h"
#include "historypage.h"
#include "historystore.h"
#include "mainwindow.h"
#include "theme.h"
#include "timechart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTemporaryDir>

#include <cmath>

using namespace qd;

namespace {

constexpr int DaySamples = 17'280, Lines = 4, Rounds = 15, ManyWorkers = 10'000;
constexpr qint64 EveryMs = 5'000;

double wave(int i, int k)
{
    return 50 + 20 * k + 10 * std::sin(i / 50.0) + i % 13;
}

QList<ChartSeries> crowded(qint64 endMs)
{
    QList<ChartSeries> all;
    for (int k = 0; k < Lines; ++k) {
        ChartSeries one;
        one.name = QString::number(k);
        one.slot = k;
        for (int i = 0; i < DaySamples; ++i)
            one.points.append({double(endMs - (DaySamples - i) * EveryMs), wave(i, k)});
        all.append(one);
    }
    return all;
}

/// What one turn of the event loop costs, the longest of those until \a done.
double longestTurnMs(const std::function<bool()> &done, double mostSeconds = 20)
{
    double longest = 0;
    QElapsedTimer timer;
    timer.start();
    while (!done() && double(timer.elapsed()) < mostSeconds * 1000) {
        const double ms = 1000 * bench::secondsOf([] {
                              QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                          });
        longest = std::max(longest, ms);
        if (qEnvironmentVariableIsSet("QD_BENCH_TURNS") && ms > 2)
            std::fprintf(stderr, "%.1f ", ms);
    }
    if (qEnvironmentVariableIsSet("QD_BENCH_TURNS"))
        std::fprintf(stderr, "\n");
    return longest;
}

void run(int ms)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < ms;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

bool drawn(const HistoryPage &page)
{
    return std::all_of(page.charts().begin(), page.charts().end(), [](HistoryChartPanel *panel) {
        return panel->chart()->isDrawn() || panel->chart()->visibleRegion().isEmpty();
    });
}

HistorySample look(SubjectKind of, const QString &key, qint64 atMs, int i, int k)
{
    HistorySample sample;
    sample.of = of;
    sample.key = sample.label = key;
    sample.values.atMs = atMs;
    sample.values.done = 5 + (i + k) % 7;
    sample.values.failed = i % 50 == 0;
    sample.values.levels.set(Gauge::Waiting, wave(i, k));
    sample.values.levels.set(Gauge::MeanSeconds, 1 + i % 5);
    if (of == SubjectKind::Fleet) {
        sample.values.levels.set(Gauge::Cpu, 40 + i % 30);
        sample.values.levels.set(Gauge::Memory, 60 + i % 10);
        sample.values.levels.set(Gauge::Disk, 70);
        sample.values.levels.set(Gauge::Active, 4);
        sample.values.levels.set(Gauge::Stale, i % 2);
    }
    return sample;
}

/// Hands samples over as fast as the store takes them.
void record(HistoryStore &store, qint64 everyMs, int count, qint64 endMs, int workers, int queues)
{
    for (int i = 0; i < count; ++i) {
        HistorySamples samples;
        samples.everyMs = everyMs;
        const qint64 at = endMs - (count - 1 - i) * everyMs;
        samples.samples << look(SubjectKind::Fleet, {}, at, i, 0);
        for (int k = 0; k < workers; ++k)
            samples.samples << look(SubjectKind::Worker, QStringLiteral("worker-%1").arg(k), at, i,
                                    k);
        for (int k = 0; k < queues; ++k)
            samples.samples << look(SubjectKind::Queue, QStringLiteral("queue-%1").arg(k), at, i,
                                    k);
        store.record(samples);
        while (store.waiting() > HistoryStore::MostWaiting / 2)
            run(1);
    }
    bool flushed = false;
    QObject context;
    QObject::connect(&store, &HistoryStore::flushed, &context, [&] { flushed = true; });
    store.flush();
    while (!flushed)
        run(5);
}

struct Scene
{
    Fleet fleet{QStringLiteral("bench")};
    Theme theme;
    std::unique_ptr<MainWindow> window;
    HistoryPage *page = nullptr;

    Scene(int workers, int queues)
    {
        theme.setMode(ThemeMode::Dark);
        FeedBatch batch;
        batch.receivedAtMs = monotonicMs();
        for (int k = 0; k < workers; ++k) {
            Worker worker;
            worker.key = worker.name = QStringLiteral("worker-%1").arg(k);
            batch.workers.append(worker);
        }
        for (int k = 0; k < queues; ++k) {
            Queue queue;
            queue.name = QStringLiteral("queue-%1").arg(k);
            queue.size = k;
            batch.queues.append(queue);
        }
        fleet.apply(batch, batch.receivedAtMs);
        window = std::make_unique<MainWindow>(fleet, theme);
        window->resize(1680, 1050);
        window->show();
        page = static_cast<HistoryPage *>(window->pageWidget(QStringLiteral("history")));
        run(50);
    }
};

/// From the click on the page's button until every chart that is seen shows its lines.
bool measureOpening(const char *what, Scene &at, qint64 lengthMs)
{
    std::vector<double> first, longest, refreshed;
    for (int i = 0; i < Rounds; ++i) {
        at.window->showPage(QStringLiteral("overview"));
        at.page->desk()->showLast(HistoryRange::HourMs);
        run(60);
        bool answered = false;
        QObject context;
        QObject::connect(at.page->desk(), &HistoryDesk::changed, &context,
                         [&] { answered = at.page->desk()->span().lengthMs() == lengthMs; });
        QElapsedTimer timer;
        timer.start();
        at.page->desk()->showLast(lengthMs);
        at.window->showPage(QStringLiteral("history"));
        longest.push_back(longestTurnMs([&] { return answered && drawn(*at.page); }));
        first.push_back(double(timer.nsecsElapsed()) / 1e6);
        // Then live: what is asked again each few seconds.
        run(60);
        answered = false;
        at.fleet.tick(monotonicMs());
        at.page->desk()->refresh();
        at.page->tick(monotonicMs());
        refreshed.push_back(longestTurnMs([&] { return answered && drawn(*at.page); }));
    }
    char line[80];
    std::snprintf(line, sizeof line, "%s: click to picture", what);
    bool met = bench::goalRow(line, bench::median(first), "ms", 150);
    std::snprintf(line, sizeof line, "%s: its longest turn of the loop", what);
    bench::fact(line, bench::median(longest), "ms");
    std::snprintf(line, sizeof line, "%s: refreshed, longest turn", what);
    met &= bench::goalRow(line, bench::median(refreshed), "ms", 16);
    return met;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    bool met = true;
    bench::header("History page (P9)");
    QTemporaryDir folder;

    { // The charts alone, given every sample.
        Scene at(4, 4);
        at.window->showPage(QStringLiteral("history"));
        emit at.page->emptyState()->stepTaken(); // the charts, although nobody told anything
        const qint64 end = wallClockMs();
        const QList<ChartSeries> series = crowded(end);
        const auto set = [&](int round) {
            for (HistoryChartPanel *panel : at.page->charts()) {
                panel->chart()->setRange(end - 24 * HistoryRange::HourMs - round, end - round);
                panel->chart()->setSeries(series);
            }
        };
        run(100);
        TimeChart chart(at.theme);
        chart.resize(780, 200);
        chart.setRange(end - 24 * HistoryRange::HourMs, end);
        QPixmap picture(chart.size());
        const auto ours = [&] {
            chart.setSeries(series);
            QPainter painter(&picture);
            chart.drawOn(painter);
            return 0;
        };
        const auto strokes = [&] {
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            for (int k = 0; k < Lines; ++k) {
                painter.setPen(QPen(Qt::blue, 1.5));
                QPolygonF line;
                for (int x = 0; x < 740; ++x)
                    line << QPointF(x, wave(x * 23, k));
                painter.drawPolyline(line);
            }
            return 0;
        };
        const bench::Pair pair = bench::Pair::measure(ours, strokes);
        met &= bench::row("a chart of 4 x 17,280 samples", pair.ours * 1e3, pair.floor * 1e3, 1.0);
        std::vector<double> longest;
        for (int i = 0; i < Rounds; ++i) {
            set(i);
            longest.push_back(longestTurnMs([&] { return drawn(*at.page); }));
        }
        met &= bench::goalRow("six of them anew: longest turn of the loop", bench::median(longest),
                              "ms", 16);
    }

    const qint64 now = wallClockMs();
    { // A day, every five seconds: of the fleet, four workers, four queues.
        HistoryStore store(folder.filePath(QStringLiteral("day.qdhistory")));
        record(store, EveryMs, DaySamples, now, Lines, Lines);
        Scene at(Lines, Lines);
        connectHistory(*at.page->desk(), store);
        ChosenSubjects chosen;
        for (int k = 0; k < Lines; ++k)
            chosen.workers << QStringLiteral("worker-%1").arg(k);
        at.page->desk()->choose(chosen);
        run(200);
        met &= measureOpening("24 h of 4 workers, each 5 s", at, HistoryRange::DayMs);
    }
    if (!qEnvironmentVariableIsSet("QD_BENCH_SHORT")) { // A week of ten thousand workers.
        HistoryStore store(folder.filePath(QStringLiteral("week.qdhistory")));
        record(store, HistoryRange::HourMs, 7 * 24, now, ManyWorkers, 20);
        Scene at(ManyWorkers, 20);
        connectHistory(*at.page->desk(), store);
        run(200);
        met &= measureOpening("7 d of 10,000 workers", at, 7 * HistoryRange::DayMs);
        QElapsedTimer timer;
        timer.start();
        const double longest =
            longestTurnMs([&] { return at.page->desk()->figures().size() >= ManyWorkers; }, 120);
        bench::fact("summary of 10,000 workers: came after", double(timer.elapsed()), "ms");
        met &= bench::goalRow("summary of 10,000 workers: longest turn", longest, "ms", 16);
    }
    return met ? 0 : 1;
}
