// SPDX-License-Identifier: GPL-3.0-or-later
// P6: 10,000 workers sorted anew by a live column, filtered while typing, grouped. The floor is
// std::sort of the same keys.
#include "benchtable.h"
#include "workerorder.h"

#include <QCoreApplication>
#include <random>

using namespace qd;

namespace {

constexpr int Workers = 10'000, Rounds = 60;

/// A fleet of which every figure is another one at each step.
class Load
{
public:
    Load()
    {
        const char *words[] = {"running",  "running", "idle",    "paused",
                               "degraded", "running", "stopped", "stale"};
        for (int i = 0; i < Workers; ++i) {
            Worker w;
            w.key = w.name = QStringLiteral("worker-%1-of-the-fleet").arg(i);
            w.status = QString::fromLatin1(words[size_t(i) % std::size(words)]);
            w.host = QStringLiteral("host-%1").arg(i % 40);
            w.queue = QStringLiteral("queue_%1").arg(i % 12);
            m_batch.workers.append(w);
        }
        m_batch.workersComplete = true;
    }
    const FeedBatch &step()
    {
        for (Worker &w : m_batch.workers) {
            w.processed = qint64(m_random() % 1'000'000);
            w.memoryMb = double(m_random() % 1'000'000) / 1000;
            w.currentJob = QStringLiteral("job %1").arg(m_random() % 100'000);
        }
        return m_batch;
    }

private:
    FeedBatch m_batch;
    std::minstd_rand m_random{7};
};

struct Key
{
    double figure;
    int row;
    bool operator<(const Key &o) const { return figure < o.figure; }
};

/// Median milliseconds of \a Rounds times \a work, and of the floor on what the model holds then.
struct Figures
{
    double ours = 0, floor = 0;
};

template<typename Prepare, typename Work>
Figures measure(const WorkerModel &model, Prepare &&prepare, Work &&work)
{
    std::vector<double> ours, floors;
    for (int round = 0; round < Rounds; ++round) {
        prepare(round);
        std::vector<Key> keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.push_back({model.row(row)->worker.memoryMb.value_or(0), row});
        floors.push_back(bench::secondsOf([&] { std::sort(keys.begin(), keys.end()); }) * 1e3);
        bench::keep(keys);
        ours.push_back(bench::secondsOf([&] { work(round); }) * 1e3);
    }
    return {bench::median(ours), bench::median(floors)};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Load load;
    WorkerModel model;
    WorkerOrder order(&model);
    const auto change = [&](int) { model.apply(load.step(), {}, 1000); };
    change(0);
    bool met = true;
    bench::header("10,000 workers (floor: std::sort of the same keys)");

    // Everything has changed while the order was held; now it is let go.
    FreezeHold hold;
    const auto hold1 = [&](int round) {
        hold = FreezeHold(order);
        change(round);
    };
    const auto letGo = [&](int) { hold.release(); };
    const auto sorts = [&](const char *what, const QList<SortLevel> &levels, double goalMs) {
        order.setSort(levels);
        const Figures figures = measure(model, hold1, letGo);
        bench::row(what, figures.ours, figures.floor, 1.0);
        met &= bench::goalRow("", figures.ours, "ms", goalMs);
    };
    sorts("live re-sort by memory", {{WorkerSort::Memory, Qt::DescendingOrder}}, 1);
    sorts("live re-sort by processed", {{WorkerSort::Processed, Qt::DescendingOrder}}, 1);
    sorts("live re-sort by status, then memory",
          {{WorkerSort::Attention, Qt::AscendingOrder}, {WorkerSort::Memory, Qt::DescendingOrder}},
          1);
    order.setGrouping(WorkerGrouping::Host);
    sorts("the same in 40 groups",
          {{WorkerSort::Attention, Qt::AscendingOrder}, {WorkerSort::Memory, Qt::DescendingOrder}},
          1.5);
    order.setGrouping(WorkerGrouping::None);
    order.setSort(WorkerSort::Attention, Qt::AscendingOrder);

    const auto filters = [&](const char *what, const QStringList &lines) {
        const Figures figures = measure(model, change, [&](int round) {
            QueryMistake mistake;
            const auto query = WorkerQuery::parse(lines[round % lines.size()], &mistake);
            order.setFilter(query.value_or(WorkerQuery()));
        });
        met &= bench::goalRow(what, figures.ours, "ms", 16);
    };
    filters("filter while typing: words",
            {QStringLiteral("w"), QStringLiteral("wo"), QStringLiteral("wor"),
             QStringLiteral("work"), QStringLiteral("worker-12"), QStringLiteral("nothing"),
             QStringLiteral("host-1 queue")});
    filters("filter while typing: terms",
            {QStringLiteral("-status:running"), QStringLiteral("host:host-1* memory>500"),
             QStringLiteral("(queue:queue_1 OR job~77) processed>=1000 -is:down"),
             QStringLiteral("")});
    return met ? 0 : 1;
}
