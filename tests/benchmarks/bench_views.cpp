// SPDX-License-Identifier: GPL-3.0-or-later
// The workers as heat map and as table with their real delegates, 10,000 of them, and the panel
// that a click opens. The floor of each is a window of the same size that only copies one picture.
#include "benchtable.h"

#include "clock.h"
#include "fleet.h"
#include "heatmap.h"
#include "theme.h"
#include "workergrid.h"
#include "workerpanel.h"
#include "workerspage.h"
#include "workertable.h"
#include "workerviews.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <functional>
#include <random>

using namespace qd;

namespace {

constexpr int Rounds = 80, WarmUp = 20, Workers = 10'000;
const QSize Size(1920, 1080);

void frame()
{
    QCoreApplication::sendPostedEvents(); // layout requests, update requests: the frame
    QCoreApplication::processEvents();
}

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

/// Milliseconds of processor time until the frame is there, round by round.
std::vector<double> frames(const std::function<void(int)> &prepare,
                           const std::function<void(int)> &change)
{
    std::vector<double> ms;
    for (int i = 0; i < Rounds + WarmUp; ++i) {
        prepare(i);
        const double seconds = bench::secondsOf([&] {
            change(i);
            frame();
        });
        if (i >= WarmUp)
            ms.push_back(seconds * 1e3);
    }
    return ms;
}

class Blit final : public QWidget
{
public:
    Blit()
        : m_picture(Size)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        m_picture.fill(Qt::darkGray);
        resize(Size);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawPixmap(0, 0, m_picture); }

private:
    QPixmap m_picture;
};

FeedBatch batchOf(int count)
{
    const char *words[] = {"running",  "running", "running", "running", "idle",
                           "degraded", "running", "paused",  "crashed"};
    FeedBatch batch;
    batch.workersComplete = true;
    for (int i = 0; i < count; ++i) {
        Worker w;
        w.key = w.name = QStringLiteral("worker-%1-of-the-fleet").arg(i);
        w.status = QString::fromLatin1(words[size_t(i) % std::size(words)]);
        w.host = QStringLiteral("host-%1").arg(i % 12);
        w.currentJob = QStringLiteral("job %1").arg(i);
        w.processed = i;
        w.errorRate = i % 20;
        w.memoryMb = i % 900;
        batch.workers.append(w);
    }
    return batch;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme;
    theme.setMode(ThemeMode::Dark);
    theme.install(application);
    Fleet fleet(QStringLiteral("bench"));
    FeedBatch batch = batchOf(Workers);
    std::minstd_rand random{7};
    const auto step = [&](bool states) {
        for (Worker &w : batch.workers) {
            w.processed = *w.processed + 1 + qint64(random() % 50);
            w.memoryMb = double(random() % 900);
            if (states)
                w.status = random() % 3 ? QStringLiteral("running") : QStringLiteral("crashed");
        }
        batch.receivedAtMs = monotonicMs();
        fleet.apply(batch, batch.receivedAtMs);
    };
    step(false);
    const auto nothing = [](int) {};

    std::vector<double> floor;
    {
        Blit blit;
        blit.show();
        frame();
        floor = frames(nothing, [&](int) { blit.update(); });
    }
    bench::fact("floor: a window of 1920 x 1080 copied, p50", at(floor, 0.5), "ms");
    bool met = true;
    const auto report = [&](const char *what, const std::vector<double> &ms, double share,
                            double goal) {
        const double figure = at(ms, share);
        met = bench::goalRow(what, figure, "ms", goal) && met;
        std::printf("%-52s %8.1fx floor\n", "", figure / at(floor, share));
    };

    WorkerOrder order(fleet.workers());
    order.setSort(WorkerSort::Name, Qt::AscendingOrder);
    WorkerViews views(fleet, order, theme, Density::HeatMap);
    views.resize(Size);
    views.show();
    frame();
    QWidget *map = views.heatMap()->viewport();
    report("heat map of 10,000, painted whole, p50", frames(nothing, [&](int) { map->update(); }),
           0.5, 8);
    report("heat map of 10,000, painted whole, p99", frames(nothing, [&](int) { map->update(); }),
           0.99, 8);
    report("heat map of 10,000, every state another, p99",
           frames([&](int) { step(true); }, nothing), 0.99, 8);
    report("heat map of 10,000, figures change, p99", frames([&](int) { step(false); }, nothing),
           0.99, 8);

    views.setDensity(Density::Table);
    order.setGrouping(WorkerGrouping::None);
    frame();
    QScrollBar *bar = views.table()->verticalScrollBar();
    const auto scroll = [&](int i) { bar->setValue(i * 211 % qMax(1, bar->maximum())); };
    report("table of 10,000, scrolled, p99", frames(nothing, scroll), 0.99, 12);
    report("table of 10,000, scrolled, all changing, p99",
           frames([&](int) { step(false); }, scroll), 0.99, 12);

    WorkersPage page(fleet, theme);
    page.resize(Size);
    page.show();
    frame();
    const auto open = [&](int i) {
        page.reveal(fleet.workers()->row(i * 97 % Workers)->worker.key);
    };
    const auto close = [&](int) {
        emit page.panel()->closeRequested();
        frame();
    };
    report("a worker's panel opened, p99", frames(close, open), 0.99, 50);
    return met ? 0 : 1;
}
