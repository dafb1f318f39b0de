// SPDX-License-Identifier: GPL-3.0-or-later
// P3 without a window: a live tail of a real redis-server, read by RedisFeed on its thread and
// applied to a Fleet here, while a writer process appends. "Event to applied" is from the writer's
// own stamp in each event to when its worker's record has been applied: every event counts that was
// the newest of its worker in a batch. Everything on one machine: one clock.
//   bench_live [SECONDS A PART, default 20]
#include "benchtable.h"
#include "clock.h"
#include "feedthread.h"
#include "fleet.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

using namespace qd;

namespace {

constexpr int Workers = 10'000;

/// The reading side: what has been read, shown and counted, and how late.
class Reader
{
public:
    explicit Reader(const RedisServer &server)
        : m_feed([address = RedisAddress::parse(server.url(), nullptr)] {
            RedisOptions options;
            options.address = address;
            return std::make_unique<RedisFeed>(options);
        })
    {
        QObject::connect(&m_feed, &FeedThread::batchReady, &m_fleet,
                         [this](const FeedBatch &batch) { take(batch); });
        QObject::connect(
            &m_feed, &FeedThread::statusChanged, &m_fleet,
            [this](const FeedStatus &status) { m_fleet.setStatus(status, monotonicMs()); });
        m_feed.start();
    }

    quint64 told() const { return m_told; } ///< entries shown, or counted as more than fit
    quint64 gaps() const { return m_gaps; }
    std::vector<qint64> &delaysMs() { return m_delaysMs; }

    /// Until \a events have been told; false after 60 s.
    bool waitFor(quint64 events)
    {
        QEventLoop loop;
        QTimer look;
        const qint64 endMs = monotonicMs() + 60'000;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (m_told >= events || monotonicMs() > endMs)
                loop.quit();
        });
        look.start(20);
        loop.exec();
        return m_told >= events;
    }

private:
    void take(const FeedBatch &batch)
    {
        m_fleet.apply(batch, monotonicMs());
        const qint64 nowMs = wallClockMs();
        for (const Worker &worker : batch.workers)
            m_delaysMs.push_back(nowMs - worker.lastHeartbeatMs.value_or(nowMs));
        for (const ActivityEntry &entry : batch.activity) {
            const bool gap = entry.kind == QLatin1String("gap");
            m_gaps += gap;
            m_told += !gap;
        }
        m_told += batch.activityDropped;
        m_feed.batchTaken();
    }

    Fleet m_fleet{QStringLiteral("bench")};
    std::vector<qint64> m_delaysMs;
    quint64 m_told = 0, m_gaps = 0;
    FeedThread m_feed; ///< the last member: it ends first
};

std::optional<double> part(std::vector<qint64> values, double share)
{
    if (values.empty())
        return std::nullopt;
    const size_t at = std::min(values.size() - 1, size_t(share * double(values.size())));
    std::nth_element(values.begin(), values.begin() + qsizetype(at), values.end());
    return double(values[at]);
}

quint64 entriesAdded(const RedisServer &server)
{
    const auto facts = server
                           .cli({QStringLiteral("XINFO"), QStringLiteral("STREAM"),
                                 QStringLiteral("fleet_events")})
                           .split('\n');
    return facts.value(facts.indexOf("entries-added") + 1).toULongLong();
}

/// \a rate events a second for \a seconds; 0 goals are only told.
bool run(const RedisServer &server, Reader &reader, int rate, int seconds, double goalMs,
         double goalCpu)
{
    reader.delaysMs().clear();
    QProcess writer;
    QEventLoop loop;
    QObject::connect(&writer, &QProcess::finished, &loop, &QEventLoop::quit);
    const double cpuBefore = bench::processSeconds();
    const qint64 beganMs = monotonicMs();
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/redis_writer"),
                 {server.socketPath(), QString::number(rate), QString::number(rate * seconds),
                  QStringLiteral("0"), QString::number(Workers)});
    loop.exec();
    const double took = double(monotonicMs() - beganMs) / 1000;
    const double cpu = 100 * (bench::processSeconds() - cpuBefore) / took;
    std::printf("%d events/s over 10,000 workers (written: %.0f/s)\n", rate, rate * seconds / took);
    bench::fact("event to applied, p50", part(reader.delaysMs(), 0.5), "ms");
    bool met = true;
    if (goalMs > 0) {
        met &= bench::goalRow("event to applied, p99", part(reader.delaysMs(), 0.99), "ms", goalMs);
        met &= bench::goalRow("processor, % of a core", cpu, "%", goalCpu);
    } else {
        bench::fact("event to applied, p99", part(reader.delaysMs(), 0.99), "ms");
        bench::fact("processor, % of a core", cpu, "%");
    }
    const quint64 added = entriesAdded(server);
    const bool all = reader.waitFor(added) && reader.told() == added && reader.gaps() == 0;
    std::printf("%-52s %llu of %llu, %llu gaps  %s\n", "told",
                static_cast<unsigned long long>(reader.told()),
                static_cast<unsigned long long>(added),
                static_cast<unsigned long long>(reader.gaps()), all ? "met" : "MISSED");
    return met && all && writer.exitCode() == 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    RedisServer server;
    if (!RedisServer::available() || !server.start()) {
        std::puts("bench_live: no redis-server here");
        return 0;
    }
    std::puts("P3 live tail, no window");
    Reader reader(server);
    bool met = run(server, reader, 1'000, seconds, 0, 0);
    met &= run(server, reader, 50'000, seconds, 30, 25);
    met &= run(server, reader, 200'000, seconds, 0, 0);
    return met ? 0 : 1;
}
