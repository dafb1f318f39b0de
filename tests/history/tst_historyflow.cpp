// SPDX-License-Identifier: GPL-3.0-or-later
// From a real Redis by its feed into a fleet, and from there into the file: what passes is what is
// recorded, what had passed before is not, and what Redis kept of it fills the hole.
#include "clock.h"
#include "feedthread.h"
#include "fleet.h"
#include "historyrecorder.h"
#include "historytools.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qd;
using namespace qd::test;

class TestHistoryFlow : public QObject
{
    Q_OBJECT

private:
    static void jobs(const RedisServer &server, int count)
    {
        server.cli({QStringLiteral("EVAL"),
                    QStringLiteral("for i=1,tonumber(ARGV[1]) do redis.call('XADD','fleet_events',"
                                   "'*','type','job_finished','worker_id','w1','job_id',i,'queue',"
                                   "'scrape_jobs','duration_ms',250) end"),
                    QStringLiteral("0"), QString::number(count)});
    }

private slots:
    void fromRedisIntoTheFile()
    {
        if (!RedisServer::available())
            QSKIP("redis-server and redis-cli are not installed");
        RedisServer server;
        QVERIFY2(server.start(), qPrintable(server.errors()));
        jobs(server, 300); // before we came
        const qint64 begin = wallClockMs() / MinuteMs * MinuteMs;
        for (int minute = 30; minute > 0; --minute)
            server.cli({QStringLiteral("XADD"), QStringLiteral("fleet_history"),
                        QStringLiteral("%1-0").arg(begin - minute * MinuteMs),
                        QStringLiteral("scope"), QStringLiteral("worker:w1"),
                        QStringLiteral("processed"), QStringLiteral("7"), QStringLiteral("failed"),
                        QStringLiteral("1"), QStringLiteral("avg_ms"), QStringLiteral("1500"),
                        QStringLiteral("p95_ms"), QStringLiteral("3000")});

        RedisOptions options;
        QString error;
        options.address = RedisAddress::parse(server.url(), &error);
        FeedThread feed([options] { return std::make_unique<RedisFeed>(options); });
        Fleet fleet(QStringLiteral("f"));
        QTemporaryDir folder;
        HistoryStore store(folder.filePath(QStringLiteral("a.qdhistory")), {}, fast());
        HistoryRecorder recorder(fleet, store);
        connect(&feed, &FeedThread::batchReady, &fleet, [&](const FeedBatch &batch) {
            fleet.apply(batch, monotonicMs());
            recorder.passed(batch);
            feed.batchTaken();
        });
        connect(&feed, &FeedThread::statusChanged, &fleet,
                [&](const FeedStatus &status) { fleet.setStatus(status, monotonicMs()); });
        connect(&fleet, &Fleet::questionAsked, &feed, &FeedThread::ask);
        feed.start();
        QTRY_VERIFY(fleet.status().isUp() && fleet.workers()->rowOf(QStringLiteral("w1")) >= 0);
        recorder.start();
        QVERIFY(recorder.isWatching());
        QTest::qWait(300); // whatever of the backlog is still on its way
        qint64 done = 0;
        const qint64 untilMs = monotonicMs() + 9000;
        while (monotonicMs() < untilMs) {
            jobs(server, 20);
            done += 20;
            QTest::qWait(150);
        }
        const qint64 from = begin - HourMs, to = begin + HourMs;
        const QList<SeriesName> series = {test::worker(QStringLiteral("w1"), Measure::Throughput),
                                          test::worker(QStringLiteral("w1"), Measure::P95Seconds),
                                          test::fleet(Measure::Throughput)};
        HistoryAnswer answer;
        const auto recorded = [&answer](int i) {
            qint64 tasks = 0;
            for (const HistoryPoint &point : answer.series[i].points)
                tasks += point.origin == HistoryOrigin::Recorded ? point.count : 0;
            return tasks;
        };
        // Each once: of the worker and, a look later, of the fleet.
        QTRY_COMPARE_WITH_TIMEOUT((answer = ask(store, from, to, series, 120), recorded(0)), done,
                                  20'000);
        QTRY_COMPARE_WITH_TIMEOUT((answer = ask(store, from, to, series, 120), recorded(2)), done,
                                  20'000);
        qint64 kept = 0, filled = 0;
        for (const HistoryPoint &point : answer.series[0].points) {
            if (point.origin != HistoryOrigin::BackEnd)
                continue;
            ++filled;
            kept += point.count;
            QCOMPARE(point.mean, 7.0);
        }
        QVERIFY2(filled >= 29, qPrintable(QString::number(filled)));
        QCOMPARE(kept, filled * 7);
        for (const HistoryPoint &point : answer.series[1].points) {
            const double seconds = point.origin == HistoryOrigin::BackEnd ? 3 : 0.25;
            QVERIFY(std::abs(point.mean - seconds) < 0.03 * seconds);
        }
    }
};

QTEST_GUILESS_MAIN(TestHistoryFlow)
#include "tst_historyflow.moc"
