// SPDX-License-Identifier: GPL-3.0-or-later
// A look at 10,000 workers by 20 rules: once a second, and never over 5 ms. The floor is a bare
// loop that reads one field of each row.
#include "alertwatch.h"
#include "benchtable.h"
#include "cronmodel.h"
#include "queuemodel.h"
#include "workermodel.h"

#include <QCoreApplication>
#include <random>

using namespace qd;

namespace {

constexpr int Workers = 10'000, Rounds = 41;

AlertRule own(const char *figure, AlertTest test, double limit, const char *scope = "")
{
    static int number = 0;
    AlertRule rule;
    rule.id = QStringLiteral("own-%1").arg(++number);
    rule.name = QStringLiteral("Rule %1").arg(number);
    rule.figure = QLatin1String(figure);
    rule.test = test;
    rule.limit = limit;
    rule.hysteresis = limit / 10;
    rule.forSeconds = 10;
    rule.scope = QLatin1String(scope);
    return rule;
}

/// The built-in ones about workers, and as many as it takes to make 20 of them.
QList<AlertRule> rulesOfWorkers()
{
    QList<AlertRule> rules;
    const QList<AlertRule> builtIn = builtInRules({});
    for (const AlertRule &rule : builtIn) {
        if (rule.of == AlertSubject::Worker)
            rules << rule;
    }
    rules << own("memory_usage_mb", AlertTest::Above, 2000)
          << own("memory_usage_mb", AlertTest::Above, 1500, "host:host-1*")
          << own("memory_usage_mb", AlertTest::Growing, 500)
          << own("error_rate", AlertTest::Above, 50, "queue:queue_3 -status:paused")
          << own("success_rate", AlertTest::Below, 10)
          << own("rate_per_minute", AlertTest::Below, -1)
          << own("avg_processing_time", AlertTest::Above, 900)
          << own("current_job_seconds", AlertTest::Above, 3600)
          << own("last_seen_age_seconds", AlertTest::Above, 7200)
          << own("uptime_seconds", AlertTest::Below, -1, "name:worker-7*")
          << own("current_queue_size", AlertTest::Above, 100'000)
          << own("tasks_failed", AlertTest::Above, 1e12)
          << own("tasks_processed", AlertTest::Absent, 0)
          << own("exit_code", AlertTest::Above, 1000)
          << own("last_heartbeat_age_seconds", AlertTest::Above, 1e6)
          << own("status", AlertTest::Changed, 0, "stage:never");
    return rules;
}

struct Load
{
    FeedBatch batch;
    std::minstd_rand random{7};

    Load()
    {
        for (int i = 0; i < Workers; ++i) {
            Worker w;
            w.key = w.name = QStringLiteral("worker-%1-of-the-fleet").arg(i);
            w.host = QStringLiteral("host-%1").arg(i % 40);
            w.queue = QStringLiteral("queue_%1").arg(i % 12);
            w.lastHeartbeatMs = 1'000'000;
            w.serverTimeMs = 1'000'000;
            w.receivedAtMs = 1000;
            batch.workers.append(w);
        }
        batch.workersComplete = true;
    }
    const FeedBatch &step(const char *word)
    {
        for (Worker &w : batch.workers) {
            w.status = QLatin1String(word);
            w.processed = qint64(random() % 1'000'000);
            w.failed = *w.processed / 100;
            w.avgProcessingSeconds = double(random() % 1000) / 100;
            w.memoryMb = double(random() % 1'000'000) / 1000;
        }
        return batch;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Load load;
    WorkerModel workers;
    QueueModel queues;
    CronModel crons;
    const std::optional<PerformanceMetrics> metrics;
    FeedStatus status;
    status.state = ConnectionState::Live;
    const Thresholds limits;
    AlertWatch watch;
    const QList<AlertRule> rules = rulesOfWorkers();
    watch.setRules(rules);
    qint64 nowMs = 1000;
    bool met = rules.size() == 20;

    const auto apply = [&](const char *word) {
        nowMs += 1000;
        workers.apply(load.step(word), limits, nowMs);
    };
    const auto look = [&] {
        watch.look(
            {workers, queues, crons, metrics, status, limits, nowMs, 1'764'000'000'000 + nowMs});
    };
    const auto floor = [&] {
        double sum = 0;
        for (int i = 0; i < workers.rowCount(); ++i)
            sum += workers.row(i)->worker.memoryMb.value_or(0);
        bench::keep(sum);
    };
    const auto measure = [&](const char *what, auto &&before) {
        std::vector<double> ours, floors;
        double worst = 0;
        for (int round = 0; round < Rounds; ++round) {
            before(round);
            floors.push_back(bench::secondsOf(floor) * 1e3);
            ours.push_back(bench::secondsOf(look) * 1e3);
            worst = std::max(worst, ours.back());
        }
        const double figure = bench::median(ours);
        std::printf("%-52s %9.3f ms %9.3f ms %7.1fx\n", what, figure, bench::median(floors),
                    figure / bench::median(floors));
        met &= bench::goalRow("", figure, "ms", 5);
        return worst;
    };

    bench::header("A look at 10,000 workers by 20 rules (floor: a loop that reads one field)");
    apply("running");
    look();
    measure("nothing has changed", [&](int) { nowMs += 1000; });
    measure("every worker has other figures", [&](int) { apply("running"); });
    // All fail at once, and all come back, in turns.
    const double worst = measure("all crash at once, all come back",
                                 [&](int round) { apply(round % 2 ? "running" : "crashed"); });
    met &= bench::goalRow("the longest of these looks", worst, "ms", 16);
    apply("crashed");
    look();
    measure("all stay crashed", [&](int) { apply("crashed"); });
    met &= bench::goalRow("lines that tell it", double(watch.model()->rowCount()), "", 1);
    return met ? 0 : 1;
}
