// SPDX-License-Identifier: GPL-3.0-or-later
// P1: a backlog read, parsed and applied to 10,000 workers by RedisFeed, against the same replies
// drained and thrown away, and against hiredis with its reply trees. A real redis-server on a unix
// socket, which works beside us: wall time.
#include "benchtable.h"
#include "clock.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLocalSocket>
#include <cstdio>
#include <hiredis.h>

using namespace qd;

namespace {

constexpr int Entries = 1'000'000;

bool fill(RedisServer &server)
{
    // 9 fields an entry; ids i-0 so that a drain knows where each reply ends without reading it.
    const QByteArray script = "for i=tonumber(ARGV[1]),tonumber(ARGV[2]) do "
                              "redis.call('XADD','fleet_events',i..'-1','type',"
                              "(i%3==0) and 'job_finished' or "
                              "'worker_heartbeat','worker_id','worker-'..(i%10000),'timestamp',"
                              "'1763786000.5','job_id',i,'host','host-'..(i%40),'queue','scrape_"
                              "jobs','duration_ms','125',"
                              "'memory_mb','157.5','tasks_processed',math.floor(i/10000)) end";
    for (int at = 1; at <= Entries; at += 50'000)
        server.cli({QStringLiteral("EVAL"), QString::fromLatin1(script), QStringLiteral("0"),
                    QString::number(at), QString::number(at + 49'999)});
    return server.cli({QStringLiteral("XLEN"), QStringLiteral("fleet_events")}).toInt() == Entries;
}

QByteArray readFrom(int id)
{
    const QByteArray text = QByteArray::number(id) + "-1";
    return "*6\r\n$5\r\nXREAD\r\n$5\r\nCOUNT\r\n$4\r\n1000\r\n$7\r\nSTREAMS\r\n$12\r\nfleet_"
           "events\r\n$" +
           QByteArray::number(text.size()) + "\r\n" + text + "\r\n";
}

/// One read at a time, its bytes counted and dropped. Sizes are learned once (they do not change).
double drain(const RedisServer &server, std::vector<qint64> &sizes)
{
    QLocalSocket socket;
    socket.setReadBufferSize(1 << 20);
    socket.connectToServer(server.socketPath());
    socket.waitForConnected();
    std::vector<char> buffer(64 * 1024);
    const bool learning = sizes.empty();
    QElapsedTimer timer;
    timer.start();
    size_t at = 0;
    for (int id = 0; id < Entries; id += 1000, ++at) {
        socket.write(readFrom(id));
        if (learning) { // by hiredis, unmeasured
            redisReader *reader = redisReaderCreate();
            qint64 size = 0;
            void *reply = nullptr;
            while (!reply) {
                if (socket.bytesAvailable() == 0)
                    socket.waitForReadyRead();
                const qint64 n = socket.read(buffer.data(), qint64(buffer.size()));
                size += n;
                redisReaderFeed(reader, buffer.data(), size_t(n));
                redisReaderGetReply(reader, &reply);
            }
            freeReplyObject(reply);
            redisReaderFree(reader);
            sizes.push_back(size);
            continue;
        }
        for (qint64 left = sizes[at]; left > 0;) {
            if (socket.bytesAvailable() == 0)
                socket.waitForReadyRead();
            left -= socket.read(buffer.data(), qint64(buffer.size()));
        }
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

double trees(const RedisServer &server)
{
    redisContext *context = redisConnectUnix(server.socketPath().toUtf8().constData());
    QElapsedTimer timer;
    timer.start();
    for (int id = 0; id < Entries; id += 1000) {
        void *reply = redisCommand(context, "XREAD COUNT 1000 STREAMS fleet_events %d-1", id);
        freeReplyObject(reply);
    }
    redisFree(context);
    return double(timer.nsecsElapsed()) / 1e9;
}

double ours(const RedisServer &server)
{
    RedisOptions options;
    options.address = RedisAddress::parse(server.url(), nullptr);
    options.from = QStringLiteral("0");
    RedisFeed feed(options);
    QEventLoop loop;
    QElapsedTimer timer;
    qsizetype workers = 0;
    quint64 shown = 0;
    QObject::connect(&feed, &Feed::batchReady, &loop, [&](const FeedBatch &batch) {
        workers = std::max(workers, batch.workers.size());
        shown += quint64(batch.activity.size()) + batch.activityDropped;
        feed.batchTaken();
        if (shown >= Entries)
            loop.quit();
    });
    timer.start();
    feed.start();
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e9;
}

struct Times
{
    std::vector<double> wall, cpu; ///< seconds

    template<typename F>
    void take(F &&round)
    {
        const double before = bench::processSeconds();
        wall.push_back(round());
        cpu.push_back(bench::processSeconds() - before);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    RedisServer server;
    if (!RedisServer::available() || !server.start() || !fill(server)) {
        std::puts("bench_redis: no redis-server here");
        return 0;
    }
    std::vector<qint64> sizes;
    drain(server, sizes);
    Times floors, hiredis, feeds;
    for (int i = 0; i < 5; ++i) {
        floors.take([&] { return drain(server, sizes); });
        feeds.take([&] { return ours(server); });
        hiredis.take([&] { return trees(server); });
    }
    bench::header("P1 backlog of 1,000,000 entries (wall time, median of 5)");
    bool met = bench::row("against the raw drain", bench::median(feeds.wall) * 1e3,
                          bench::median(floors.wall) * 1e3, 1.5);
    met = bench::row("against hiredis with trees", bench::median(feeds.wall) * 1e3,
                     bench::median(hiredis.wall) * 1e3, 0.6) &&
          met;
    // What other work on this machine changes less; the server's own time is not in it.
    bench::fact("processor time of ours", bench::median(feeds.cpu) * 1e3, "ms");
    bench::fact("processor time of the raw drain", bench::median(floors.cpu) * 1e3, "ms");
    bench::fact("processor time of hiredis with trees", bench::median(hiredis.cpu) * 1e3, "ms");
    return met ? 0 : 1;
}
