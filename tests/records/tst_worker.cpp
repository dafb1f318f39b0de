// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include <QTest>

#include <limits>

using namespace qd;

namespace {

constexpr qint64 Server = 1'736'942'400'000; // the server's clock …
constexpr qint64 Here = 5'000'000;           // … and ours, which has nothing to do with it

Worker worker(const QString &status)
{
    Worker worker;
    worker.key = worker.name = QStringLiteral("w");
    worker.status = status;
    worker.serverTimeMs = Server;
    worker.receivedAtMs = Here;
    return worker;
}

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT
private slots:
    void readsStatusWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<StatusKind>("kind");
        QTest::addColumn<bool>("down");
        const auto row = [](const char *word, StatusKind kind, bool down) {
            QTest::newRow(word) << QString::fromLatin1(word) << kind << down;
        };
        row("running", StatusKind::Running, false);
        row("healthy", StatusKind::Running, false);
        row("active", StatusKind::Running, false);
        row("busy", StatusKind::Running, false);
        row("idle", StatusKind::Idle, false);
        row("paused", StatusKind::Paused, false);
        row("starting", StatusKind::Starting, false);
        row("degraded", StatusKind::Degraded, false);
        row("stopped", StatusKind::Stopped, true);
        row("crashed", StatusKind::Crashed, true);
        row("stale", StatusKind::Stale, true);
        row("unavailable", StatusKind::Unavailable, true);
        row("error", StatusKind::Error, true);
        row(" RUNNING\n", StatusKind::Running, false);
        row("defragmenting", StatusKind::Other, false);
        row("run", StatusKind::Other, false);
        row("", StatusKind::Other, false);
    }
    void readsStatusWords()
    {
        QFETCH(QString, word);
        QFETCH(StatusKind, kind);
        QFETCH(bool, down);
        QCOMPARE(statusKind(word), kind);
        QCOMPARE(isDown(kind), down);
        if (kind != StatusKind::Other)
            QCOMPARE(statusKind(statusWord(kind)), kind);
    }

    void reckonsAgesByTheServersClock()
    {
        Worker w = worker(QStringLiteral("running"));
        w.lastActivityMs = Server - 30'000;
        QCOMPARE(*ageSeconds(w, w.lastActivityMs, Here), 30.0);
        QCOMPARE(*ageSeconds(w, w.lastActivityMs, Here + 12'500), 42.5);
        QCOMPARE(*ageSeconds(w, w.lastActivityMs, Here - 9'000),
                 30.0);                        // a clock that seems to step back
        w.lastActivityMs = Server + 3'600'000; // a worker's clock running ahead
        QCOMPARE(*ageSeconds(w, w.lastActivityMs, Here + 1000), 1.0);
        QVERIFY(!ageSeconds(w, std::nullopt, Here));
        w.serverTimeMs = 0;
        QVERIFY(!ageSeconds(w, w.lastActivityMs, Here));
    }

    void survivesExtremeInstants()
    {
        Worker w = worker(QStringLiteral("running"));
        for (qint64 extreme :
             {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
            for (qint64 now :
                 {Here, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
                const MaybeReal age = ageSeconds(w, extreme, now);
                QVERIFY(age && std::isfinite(*age) && *age >= 0);
            }
        }
    }

    void ticksTheJob()
    {
        Worker w = worker(QStringLiteral("busy"));
        QVERIFY(!jobSeconds(w, Here));
        w.currentJobSeconds = 5;
        QVERIFY(!jobSeconds(w, Here)); // no job
        w.currentJob = QStringLiteral("17");
        QCOMPARE(*jobSeconds(w, Here + 2000), 7.0);
    }

    void prefersHeartbeatForLastSeen()
    {
        Worker w = worker(QStringLiteral("busy"));
        QVERIFY(!lastSeenSeconds(w, Here));
        w.lastActivityMs = Server - 100'000;
        QCOMPARE(*lastSeenSeconds(w, Here), 100.0);
        w.lastHeartbeatMs = Server - 2'000;
        QCOMPARE(*lastSeenSeconds(w, Here), 2.0);
    }

    void reckonsRates()
    {
        Worker w;
        QVERIFY(!successRate(w));
        QVERIFY(!errorPercent(w));
        w.errorRate = 5.6;
        QCOMPARE(*successRate(w), 94.4);
        w.processed = 450;
        w.failed = 25;
        QCOMPARE(*successRate(w), 100 * 425.0 / 450);
        w.successful = 400;
        QCOMPARE(*successRate(w), 100 * 400.0 / 450);
        QCOMPARE(*errorPercent(w), 5.6); // the server's own figure
        w.errorRate.reset();
        QCOMPARE(*errorPercent(w), 100 * 25.0 / 450);
        w.processed = 0; // no division by zero, and neither 0 nor 100
        QVERIFY(!successRate(w));
        QVERIFY(!errorPercent(w));
        w.processed = 10;
        w.failed = 4000;
        w.successful.reset();
        QCOMPARE(*errorPercent(w), 100.0);
        QCOMPARE(*successRate(w), 0.0);
    }

    void judgesLivenessByHeartbeat()
    {
        Worker w = worker(QStringLiteral("running"));
        w.lastHeartbeatMs = Server - 1'000;
        QCOMPARE(liveness(w, 30, Here), Liveness::Fresh);
        QCOMPARE(liveness(w, 30, Here + 29'000), Liveness::Fresh); // exactly the threshold
        QCOMPARE(liveness(w, 30, Here + 29'001), Liveness::Stale);
        QCOMPARE(shownStatus(w, Liveness::Stale), StatusKind::Stale);
        w.currentJob = QStringLiteral("17");
        QCOMPARE(liveness(w, 30, Here + 14'000), Liveness::Fresh);
        QCOMPARE(liveness(w, 30, Here + 14'001), Liveness::SilentBusy);
        QCOMPARE(shownStatus(w, Liveness::SilentBusy), StatusKind::Running);
        w.status = QStringLiteral("weird");
        QCOMPARE(liveness(w, 30, Here + 60'000), Liveness::Stale);
    }

    void doesNotCallStoppedOrPausedStale()
    {
        for (const auto &[word, life] :
             {std::pair{"stopped", Liveness::Stopped}, std::pair{"paused", Liveness::Paused},
              std::pair{"crashed", Liveness::Crashed}}) {
            Worker w = worker(QString::fromLatin1(word));
            w.lastHeartbeatMs = Server - 3'600'000;
            QCOMPARE(liveness(w, 30, Here), life);
            QCOMPARE(shownStatus(w, life), statusKind(w.status));
        }
        Worker w = worker(QStringLiteral("unavailable"));
        w.lastHeartbeatMs = Server - 3'600'000;
        QCOMPARE(shownStatus(w, liveness(w, 30, Here)), StatusKind::Unavailable);
    }

    void judgesLivenessWithoutHeartbeat()
    {
        Worker w = worker(QStringLiteral("running"));
        QCOMPARE(liveness(w, 120, Here), Liveness::Fresh); // last_activity null is no fault
        w.lastActivityMs = Server - 3'600'000;
        QCOMPARE(liveness(w, 120, Here), Liveness::Fresh); // idle, no tasks known
        w.queueSize = 0;
        QCOMPARE(liveness(w, 120, Here), Liveness::Fresh);
        w.queueSize = 3;
        QCOMPARE(liveness(w, 120, Here), Liveness::Stale);
        w.lastActivityMs = Server - 119'000;
        QCOMPARE(liveness(w, 120, Here + 1'000), Liveness::Fresh);
        QCOMPARE(liveness(w, 120, Here + 1'001), Liveness::Stale);
        w.status = QStringLiteral("idle");
        QCOMPARE(liveness(w, 120, Here + 900'000), Liveness::Fresh);
        w.status = QStringLiteral("stale"); // the server's own word
        QCOMPARE(liveness(w, 120, Here), Liveness::Stale);
        w.status = QStringLiteral("weird");
        QCOMPARE(liveness(w, 120, Here + 900'000), Liveness::Unknown);
    }

    void takesOnlySaneNumbers()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double inf = std::numeric_limits<double>::infinity();
        for (double bad :
             {nan, inf, -inf, -1.0, 1e308, 9223372036854775808.0, 9223372036854775807.0}) {
            QVERIFY(!saneCount(bad));
            QVERIFY(!saneReal(bad));
            QVERIFY(!sanePercent(bad));
        }
        QCOMPARE(*saneCount(9007199254740992.0), qint64(9007199254740992));
        QVERIFY(!saneCount(9007199254740994.0));
        QCOMPARE(*saneCount(0), 0);
        QCOMPARE(*saneReal(1e15), 1e15);
        QCOMPARE(*sanePercent(250), 250.0);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
