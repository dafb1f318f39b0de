// SPDX-License-Identifier: GPL-3.0-or-later
// P2, P3 and P8 with the window open: a real redis-server, a writer process, and quarterdeck itself
// with 10,000 workers, painting (offscreen unless QT_QPA_PLATFORM says otherwise), which tells its
// figures once a second (--diagnostics). A figure is the median of the seconds; the worst second
// stands below it.
//   bench_window [SECONDS A PART, default 20]
#include "benchtable.h"
#include "redisserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <csignal>

using namespace qd;

namespace {

constexpr int Workers = 10'000;

QProcess *startWriter(const RedisServer &server, int rate, int count, int first, int workers)
{
    auto *writer = new QProcess;
    writer->start(QCoreApplication::applicationDirPath() + QStringLiteral("/redis_writer"),
                  {server.socketPath(), QString::number(rate), QString::number(count),
                   QString::number(first), QString::number(workers)});
    return writer;
}

/// Seconds it took; 0: it failed.
double endWriter(QProcess *writer)
{
    writer->waitForFinished(300'000);
    const double seconds = writer->exitCode() == 0 ? writer->readAll().trimmed().toDouble() : 0;
    delete writer;
    return seconds;
}

/// quarterdeck and the lines it has written of itself.
class Window
{
public:
    Window(const RedisServer &server, const QString &page)
        : m_file(server.folder() + QStringLiteral("/diagnostics-") + page)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(QCoreApplication::applicationDirPath() +
                            QStringLiteral("/../bin/quarterdeck"),
                        {QStringLiteral("--redis"), server.url(), QStringLiteral("--size"),
                         QStringLiteral("1680x1050"), QStringLiteral("--page"), page,
                         QStringLiteral("--diagnostics"), m_file});
        m_process.waitForStarted();
    }
    ~Window()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    void freeze(bool frozen) const
    {
        ::kill(pid_t(m_process.processId()), frozen ? SIGSTOP : SIGCONT);
    }
    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> out;
        QFile file(m_file);
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                if (!object.isEmpty())
                    out += object;
            }
        }
        return out;
    }
    qint64 eventsIn() const
    {
        const auto all = lines();
        return all.isEmpty() ? 0 : all.last().value(QLatin1String("events_in")).toInteger();
    }
    /// Until it has read \a events; false after 60 s.
    bool waitFor(qint64 events) const
    {
        QElapsedTimer timer;
        timer.start();
        while (eventsIn() < events && !timer.hasExpired(60'000))
            QThread::msleep(100);
        return eventsIn() >= events;
    }

private:
    QString m_file;
    QProcess m_process;
};

/// The figures of the seconds from line \a first on.
struct Part
{
    QList<QJsonObject> lines;

    std::vector<double> all(const char *name) const
    {
        std::vector<double> values;
        for (const QJsonObject &line : lines) {
            const QJsonValue value = line.value(QLatin1String(name));
            if (value.isDouble())
                values.push_back(value.toDouble());
        }
        return values;
    }
    std::optional<double> usual(const char *name) const
    {
        const auto values = all(name);
        return values.empty() ? std::nullopt : std::optional(bench::median(values));
    }
    std::optional<double> worst(const char *name) const
    {
        const auto values = all(name);
        return values.empty() ? std::nullopt
                              : std::optional(*std::max_element(values.begin(), values.end()));
    }
};

qint64 entriesAdded(const RedisServer &server)
{
    const auto facts = server
                           .cli({QStringLiteral("XINFO"), QStringLiteral("STREAM"),
                                 QStringLiteral("fleet_events")})
                           .split('\n');
    return facts.value(facts.indexOf("entries-added") + 1).toLongLong();
}

bool complete(const RedisServer &server, const Window &window)
{
    const qint64 added = entriesAdded(server);
    const bool all = window.waitFor(added);
    std::printf("%-52s %lld of %lld events  %s\n", "read",
                static_cast<long long>(window.eventsIn()), static_cast<long long>(added),
                all && window.eventsIn() == added ? "met" : "MISSED");
    return all && window.eventsIn() == added;
}

/// What the window does while \a rate events a second come from \a workers workers.
Part live(const RedisServer &server, const Window &window, int rate, int seconds, int first,
          int workers)
{
    endWriter(startWriter(server, 0, Workers, 0, Workers)); // nobody is stale
    window.waitFor(entriesAdded(server));
    const qsizetype before = window.lines().size();
    const double took = endWriter(startWriter(server, rate, rate * seconds, first, workers));
    bench::fact("written", took > 0 ? std::optional(rate * seconds / took) : std::nullopt, "/s");
    Part part{window.lines().mid(before + 1)}; // the first second had less
    return part;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? std::max(3, std::atoi(argv[1])) : 20;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    RedisServer server;
    if (!RedisServer::available() || !server.start()) {
        std::puts("bench_window: no redis-server here");
        return 0;
    }
    endWriter(startWriter(server, 0, Workers, 0, Workers));
    bool met = true;
    Part part;
    {
        std::puts(
            "1,000 events/s of 10 workers far down on the page of workers: nothing to be seen");
        const Window window(server, QStringLiteral("workers"));
        window.waitFor(Workers);
        part = live(server, window, 1'000, seconds, Workers - 10, 10);
        bench::fact("event to painted, p99, worst second", part.worst("event_to_paint_ms_p99"),
                    "ms");
        bench::fact("frames", part.usual("frames"), "/s");
        bench::fact("processor", part.usual("cpu_percent"), "% of a core");
    }

    const Window window(server, QStringLiteral("overview"));
    std::puts("P8 1,000 events/s of 10 workers on the screen");
    part = live(server, window, 1'000, seconds, 0, 10);
    met &= bench::goalRow("event to painted, p50", part.usual("event_to_paint_ms_p50"), "ms", 2);
    met &= bench::goalRow("event to painted, p99", part.usual("event_to_paint_ms_p99"), "ms", 8);
    bench::fact("  worst second", part.worst("event_to_paint_ms_p99"), "ms");
    bench::fact("processor", part.usual("cpu_percent"), "% of a core");

    std::puts("P3 50,000 events/s of all 10,000 workers");
    part = live(server, window, 50'000, seconds, 0, Workers);
    met &= bench::goalRow("event to painted, p99", part.usual("event_to_paint_ms_p99"), "ms", 30);
    bench::fact("  worst second", part.worst("event_to_paint_ms_p99"), "ms");
    bench::fact("frame, p99", part.usual("frame_ms_p99"), "ms");
    bench::fact("processor, with painting", part.usual("cpu_percent"), "% of a core");
    met &= complete(server, window);

    std::puts("200,000 events/s of all 10,000 workers");
    part = live(server, window, 200'000, seconds, 0, Workers);
    bench::fact("event to painted, p99", part.usual("event_to_paint_ms_p99"), "ms");
    bench::fact("frame, p99", part.usual("frame_ms_p99"), "ms");
    bench::fact("processor, with painting", part.usual("cpu_percent"), "% of a core");
    met &= complete(server, window);

    std::puts("P2 a backlog of 1,000,000 entries, written while the window stood still");
    const double rssBefore = window.lines().last().value(QLatin1String("rss_mb")).toDouble();
    window.freeze(true);
    const qsizetype before = window.lines().size();
    endWriter(startWriter(server, 0, 1'000'000, 0, Workers));
    window.freeze(false);
    met &= complete(server, window);
    part.lines = window.lines().mid(before);
    met &= bench::goalRow("frame, p99", part.worst("frame_ms_p99"), "ms", 12);
    met &= bench::goalRow("memory growth", part.worst("rss_mb").value_or(0) - rssBefore, "MB", 48);
    bench::fact("seconds until all was read", double(part.lines.size()), "s");
    return met ? 0 : 1;
}
