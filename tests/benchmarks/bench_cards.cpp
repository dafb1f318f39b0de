// SPDX-License-Identifier: GPL-3.0-or-later
// P6: cards that all change at 60 Hz, 1920 × 1080, painted by the raster engine into the window's
// own buffer. Prints figure and goal per line; ends with 1 when a goal is missed (absolute times
// belong to a machine).
#include "clock.h"
#include "theme.h"
#include "workergrid.h"
#include "workermodel.h"
#include "workerorder.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace qd;

namespace {

constexpr int Frames = 120, WarmUp = 30;
int missed = 0;

struct Times
{
    double p50 = 0, p99 = 0, cpuP50 = 0, cpuP99 = 0;
};

/// CPU time of this thread, ms: on a busy machine the wall clock also counts what others do.
double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

class Stopwatch
{
public:
    void start()
    {
        m_cpuFrom = threadCpuMs();
        m_timer.start();
    }
    void stop()
    {
        m_wall.push_back(double(m_timer.nsecsElapsed()) / 1e6);
        m_cpu.push_back(threadCpuMs() - m_cpuFrom);
    }
    void clear() { m_wall.clear(), m_cpu.clear(); }
    Times times() const
    {
        return {at(m_wall, 0.5), at(m_wall, 0.99), at(m_cpu, 0.5), at(m_cpu, 0.99)};
    }

private:
    static double at(std::vector<double> ms, double share)
    {
        std::sort(ms.begin(), ms.end());
        return ms[std::min(ms.size() - 1, size_t(double(ms.size()) * share))];
    }
    QElapsedTimer m_timer;
    double m_cpuFrom = 0;
    std::vector<double> m_wall, m_cpu;
};

void report(const char *what, double figure, double cpu, double goal, const char *unit)
{
    const bool met = figure <= goal;
    missed += met ? 0 : 1;
    std::printf("%-50s %8.2f %-3s cpu %8.2f  goal %6.2f  %s\n", what, figure, unit, cpu, goal,
                met           ? "ok"
                : cpu <= goal ? "MISSED (by CPU time ok: a busy machine?)"
                              : "MISSED");
}

/// A fleet of which every value of every worker is another one at each step.
class Load
{
public:
    explicit Load(int count)
    {
        const char *words[] = {"running",  "running", "idle",    "paused",
                               "degraded", "running", "stopped", "stale"};
        for (int i = 0; i < count; ++i) {
            Worker w;
            w.key = w.name = QStringLiteral("worker-%1-of-the-fleet").arg(i);
            w.status = QString::fromLatin1(words[size_t(i) % std::size(words)]);
            w.host = QStringLiteral("host-%1").arg(i % 40);
            w.processed = i;
            w.queueMax = 1000;
            m_batch.workers.append(w);
        }
        m_batch.workersComplete = true;
    }

    const FeedBatch &step()
    {
        ++m_step;
        const qint64 now = monotonicMs();
        for (int i = 0; Worker & w : m_batch.workers) {
            const auto r = quint32(m_random());
            w.processed = *w.processed + 1 + r % 50;
            w.errorRate = double(r % 200) / 10;
            w.avgProcessingSeconds = double(r % 700) / 100;
            w.memoryMb = 50 + r % 900;
            w.queueSize = r % 1000;
            w.currentJob = QStringLiteral("job ") + QString::number(m_step * 7 + ++i);
            w.currentJobSeconds = double(r % 90) / 10;
            w.serverTimeMs = 1'700'000'000'000 + m_step * 1000;
            w.lastHeartbeatMs = w.serverTimeMs - qint64(r % 3000);
            // One sample per step: the sparkline moves in each frame too.
            w.receivedAtMs = now - 1'000'000 + m_step * 1000;
        }
        return m_batch;
    }

private:
    FeedBatch m_batch;
    qint64 m_step = 0;
    std::minstd_rand m_random{7};
};

struct Bench
{
    explicit Bench(int count, const Theme &theme)
        : load(count)
        , order(&model)
        , grid(order, theme, [this](ControlAction action, const QString &key) {
            const WorkerRow *row = model.row(model.rowOf(key));
            return row && (action == ControlAction::Start) == isDown(row->kind)
                       ? QString()
                       : QStringLiteral("not now");
        })
    {
        order.setSort(WorkerSort::Name, Qt::AscendingOrder);
        grid.resize(1920, 1080);
        grid.show();
        for (int i = 0; i < 60; ++i) // full sparklines
            model.apply(load.step(), limits, monotonicMs());
        QCoreApplication::processEvents();
    }

    /// Paint time of the window's frame after a change of everything: what the GUI thread spends
    /// until the frame is there. Applying the batch is the model's figure, not this one's.
    template<typename Before>
    Times frames(Before before)
    {
        Stopwatch watch;
        for (int i = 0; i < Frames + WarmUp; ++i) {
            model.apply(load.step(), limits, monotonicMs());
            if (i == WarmUp)
                watch.clear();
            watch.start();
            before(i);
            QCoreApplication::sendPostedEvents(); // layout requests, update requests: the frame
            QCoreApplication::processEvents();
            watch.stop();
        }
        return watch.times();
    }

    Load load;
    Thresholds limits;
    WorkerModel model;
    WorkerOrder order;
    WorkerGrid grid;
};

/// The floor: a window of the same size that only copies pixmaps of the cards' size to the cards'
/// places.
class Blit final : public QWidget
{
public:
    Blit()
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        QImage image(266, 198, QImage::Format_RGB32);
        image.fill(Qt::darkGray);
        m_card = QPixmap::fromImage(image);
        resize(1920, 1080);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::black);
        for (int y = 0; y < height(); y += 208) {
            for (int x = 0; x < width(); x += 275)
                painter.drawPixmap(x, y, m_card);
        }
    }

private:
    QPixmap m_card;
};

Times floorTimes()
{
    Blit blit;
    blit.show();
    QCoreApplication::processEvents();
    Stopwatch watch;
    for (int i = 0; i < Frames + WarmUp; ++i) {
        if (i == WarmUp)
            watch.clear();
        watch.start();
        blit.update();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        watch.stop();
    }
    return watch.times();
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

    const Times floor = floorTimes();
    std::printf("%-50s %8.2f ms  cpu %8.2f\n", "floor: the same area copied, p50", floor.p50,
                floor.cpuP50);
    const auto still = [](int) {};
    Times hundred;
    {
        Bench bench(100, theme);
        hundred = bench.frames(still);
        std::printf("%-50s %8.2f ms  cpu %8.2f  %.1fx floor\n", "100 cards, all changing, p50",
                    hundred.p50, hundred.cpuP50, hundred.cpuP50 / floor.cpuP50);
    }
    {
        Bench bench(1'000, theme);
        const Times times = bench.frames(still);
        report("1,000 cards, all changing, p99", times.p99, times.cpuP99, 10, "ms");
    }
    {
        Bench bench(10'000, theme);
        const Times times = bench.frames(still);
        std::printf("%-50s %8.2f ms  cpu %8.2f  %.1fx floor\n", "10,000 cards, all changing, p50",
                    times.p50, times.cpuP50, times.cpuP50 / floor.cpuP50);
        report("10,000 cards, all changing, p99", times.p99, times.cpuP99, 10, "ms");
        report("10,000 cards, p50 against that of 100", times.p50 / hundred.p50,
               times.cpuP50 / hundred.cpuP50, 1.5, "x");
        const Times scrolled = bench.frames([&](int i) {
            QScrollBar *bar = bench.grid.verticalScrollBar();
            bar->setValue((i * 37) % qMax(1, bar->maximum()));
        });
        report("10,000 cards, all changing, scrolling, p99", scrolled.p99, scrolled.cpuP99, 12,
               "ms");
    }
    {
        Bench bench(50'000, theme);
        const Times times = bench.frames(still);
        report("50,000 cards, all changing, p99", times.p99, times.cpuP99, 16, "ms");
    }
    return missed > 0 ? 1 : 0;
}
