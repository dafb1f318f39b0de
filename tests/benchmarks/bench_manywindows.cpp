// SPDX-License-Identifier: GPL-3.0-or-later
// P12: four windows of one fleet of 10,000 workers instead of one, over the same batches at the
// same pace: processor time beside what the other windows paint, and memory.
//   bench_manywindows [SECONDS A PART, default 10]
#include "benchtable.h"

#include "clock.h"
#include "fleet.h"
#include "mainwindow.h"
#include "pagewindow.h"
#include "theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QSet>
#include <QTimer>

#include <memory>
#include <random>

using namespace qd;

namespace {

constexpr int Workers = 10'000, BatchesPerSecond = 20, ChangedInBatch = 500;

/// Counts what frames of all windows but the first one cost.
class Counting final : public QApplication
{
public:
    using QApplication::QApplication;
    QWidget *first = nullptr;
    double othersSeconds = 0;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool frame = event->type() == QEvent::UpdateRequest && receiver->isWidgetType() &&
                           static_cast<QWidget *>(receiver)->isWindow() && receiver != first;
        if (!frame)
            return QApplication::notify(receiver, event);
        bool done = false;
        othersSeconds += bench::secondsOf([&] { done = QApplication::notify(receiver, event); });
        return done;
    }
};

FeedBatch snapshot()
{
    FeedBatch batch;
    batch.workersComplete = batch.queuesComplete = true;
    for (int i = 0; i < Workers; ++i) {
        Worker w;
        w.key = w.name = QStringLiteral("worker-%1-of-the-fleet").arg(i);
        w.status = QStringLiteral("running");
        w.host = QStringLiteral("host-%1").arg(i % 12);
        w.processed = i;
        w.memoryMb = i % 900;
        batch.workers.append(w);
    }
    for (int i = 0; i < 20; ++i) {
        Queue queue;
        queue.name = QStringLiteral("queue-%1").arg(i);
        queue.waiting = i;
        batch.queues.append(queue);
    }
    return batch;
}

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly)
               ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576
               : 0;
}

struct Cost
{
    double seconds = 0, paintOfOthers = 0;
};

Cost watch(Counting &application, Fleet &fleet, FeedBatch &all, int seconds)
{
    std::minstd_rand random{7};
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        FeedBatch batch;
        batch.receivedAtMs = monotonicMs();
        for (int i = 0; i < ChangedInBatch; ++i) {
            Worker &w = all.workers[qsizetype(random() % Workers)];
            w.processed = *w.processed + 1;
            w.memoryMb = double(random() % 900);
            batch.workers.append(w);
        }
        for (Queue &queue : all.queues)
            queue.waiting = qint64(random() % 200);
        batch.queues = all.queues;
        fleet.apply(batch, batch.receivedAtMs);
    });
    application.othersSeconds = 0;
    timer.start(1000 / BatchesPerSecond);
    const double before = bench::processSeconds();
    QEventLoop loop;
    QTimer::singleShot(seconds * 1000, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    return {bench::processSeconds() - before, application.othersSeconds};
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Counting application(argc, argv);
    const int seconds = argc > 1 ? std::max(2, std::atoi(argv[1])) : 10;
    Theme theme;
    theme.setMode(ThemeMode::Dark);
    theme.install(application);
    const double emptyMb = residentMb();
    Fleet fleet(QStringLiteral("bench"));
    FeedStatus status;
    status.state = ConnectionState::Live;
    FeedBatch all = snapshot();
    all.receivedAtMs = status.lastDataAtMs = monotonicMs();
    fleet.setStatus(status, all.receivedAtMs);
    fleet.apply(all, all.receivedAtMs);
    const double fleetMb = residentMb() - emptyMb;
    MainWindow window(fleet, theme);
    application.first = &window;
    window.resize(1680, 1050);
    window.show();
    watch(application, fleet, all, 2);

    std::printf("10,000 workers, %d batches of %d workers and 20 queues a second, %d s a part\n",
                BatchesPerSecond, ChangedInBatch, seconds);
    const Cost one = watch(application, fleet, all, seconds);
    const double oneMb = residentMb();
    for (const char *page : {"workers", "queues", "timeline"})
        window.openPageWindow(QString::fromLatin1(page))->resize(1680, 1050);
    watch(application, fleet, all, 2);
    const Cost four = watch(application, fleet, all, seconds);
    const double more = residentMb() - oneMb;
    bench::fact("one window (Overview)", 100 * one.seconds / seconds, "% of a core");
    bench::fact("four windows (and Workers, Queues, Timeline)", 100 * four.seconds / seconds,
                "% of a core");
    bench::fact("  of that what the three paint", 100 * four.paintOfOthers / seconds,
                "% of a core");
    bool met = bench::row("P12 four windows, beside their own paint",
                          1e3 * (four.seconds - four.paintOfOthers), 1e3 * one.seconds, 1.6);
    bench::fact("the fleet's own memory", fleetMb, "MB");
    bench::fact("memory of three more windows", more, "MB");
    bench::fact("  of that the pictures they show", 3 * 1680 * 1050 * 4 / 1048576.0, "MB");
    // A fifth fleet: no more than its data.
    std::vector<std::unique_ptr<Fleet>> others;
    double fifthMb = 0;
    for (int i = 2; i <= 5; ++i) {
        const double beforeMb = residentMb();
        others.push_back(std::make_unique<Fleet>(QStringLiteral("fleet %1").arg(i)));
        FeedBatch own = snapshot();
        own.receivedAtMs = monotonicMs();
        others.back()->apply(own, own.receivedAtMs);
        fifthMb = residentMb() - beforeMb;
    }
    met = bench::goalRow("memory of a fifth fleet", fifthMb, "MB", 1.1 * fleetMb) && met;
    return met ? 0 : 1;
}
