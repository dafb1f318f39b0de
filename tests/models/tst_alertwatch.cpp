// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertwatch.h"
#include "fleet.h"

#include "cronmodel.h"
#include "queuemodel.h"
#include "workermodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

/// A fleet of workers and queues around the model.
struct Bench
{
    WorkerModel workers;
    QueueModel queues;
    CronModel crons;
    std::optional<PerformanceMetrics> metrics;
    FeedStatus status;
    Thresholds limits;
    AlertWatch watch;
    AlertModel &alerts = *watch.model();
    qint64 nowMs = 100'000, lastWallMs = 0;

    Bench() { status.state = ConnectionState::Live; }

    void tell(const QList<std::pair<QString, QString>> &states)
    {
        FeedBatch batch;
        batch.workersComplete = true;
        for (const auto &[key, word] : states) {
            Worker worker;
            worker.key = worker.name = key;
            worker.status = word;
            batch.workers << worker;
        }
        workers.apply(batch, limits, nowMs);
    }

    QString evaluate(qint64 wallMs)
    {
        nowMs += lastWallMs > 0 ? std::max<qint64>(0, wallMs - lastWallMs) : 0; // as clocks go
        lastWallMs = wallMs;
        watch.look({workers, queues, crons, metrics, status, limits, nowMs, wallMs});
        QStringList found;
        for (int i = 0; i < alerts.rowCount(); ++i)
            found << alerts.alert(i)->rule + u'/' + alerts.alert(i)->scope;
        return found.join(u' ');
    }
};

const QString Running = QStringLiteral("running"), Crashed = QStringLiteral("crashed"),
              Stopped = QStringLiteral("stopped"), Stale = QStringLiteral("stale");
const QString A = QStringLiteral("a"), B = QStringLiteral("b"), C = QStringLiteral("c");

} // namespace

class TestAlertWatch : public QObject
{
    Q_OBJECT
private slots:
    void oneACauseMostSevereFirst()
    {
        Bench bench;
        QAbstractItemModelTester tester(&bench.alerts,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&bench.alerts, &AlertModel::modelReset);
        bench.tell({{A, Stopped}, {B, Running}, {C, Running}});
        QCOMPARE(bench.evaluate(1000), QStringLiteral("worker_down/worker:a"));
        bench.tell({{A, Stopped}, {B, Running}, {C, Crashed}});
        QCOMPARE(bench.evaluate(2000), QStringLiteral("worker_down/worker:c worker_down/worker:a"));
        const QPersistentModelIndex held(bench.alerts.index(1));
        QCOMPARE(bench.alerts.alert(1)->sinceMs, 1000);         // kept
        bench.tell({{A, Crashed}, {B, Running}, {C, Crashed}}); // more severe now, and older
        QCOMPARE(bench.evaluate(3000), QStringLiteral("worker_down/worker:a worker_down/worker:c"));
        QCOMPARE(held.row(), 0);
        QCOMPARE(bench.alerts.alert(0)->sinceMs, 1000);
        bench.tell({{A, Running}, {B, Running}, {C, Crashed}});
        QCOMPARE(bench.evaluate(4000), QStringLiteral("worker_down/worker:c"));
        QVERIFY(!held.isValid());
        bench.tell({{A, Crashed}, {B, Running}, {C, Crashed}});
        bench.evaluate(4000 + AlertWatch::FlutterMs);
        QCOMPARE(bench.alerts.alert(1)->sinceMs, 4000 + AlertWatch::FlutterMs); // a new one
        QCOMPARE(reset.size(), 0);
    }

    void sameAgainChangesNothing()
    {
        Bench bench;
        bench.tell({{A, Crashed}, {B, Running}});
        bench.evaluate(1000);
        QSignalSpy changed(&bench.alerts, &AlertModel::dataChanged),
            inserted(&bench.alerts, &AlertModel::rowsInserted),
            removed(&bench.alerts, &AlertModel::rowsRemoved),
            layout(&bench.alerts, &AlertModel::layoutChanged);
        bench.evaluate(6000);
        QCOMPARE(changed.size() + inserted.size() + removed.size() + layout.size(), 0);
    }

    void allDownIsOne()
    {
        Bench bench;
        bench.tell({{A, Crashed}, {B, Stopped}, {C, Stale}});
        QCOMPARE(bench.evaluate(1000), QStringLiteral("fleet_down/system"));
        QCOMPARE(bench.alerts.alert(0)->severity, Severity::Critical);
        QCOMPARE(bench.alerts.alert(0)->text, QStringLiteral("All 3 workers are down"));
        bench.tell({{A, Crashed}, {B, Running}, {C, Stale}});
        QCOMPARE(bench.evaluate(2000), QStringLiteral("worker_down/worker:a worker_down/worker:c"));
        bench.tell({{A, Crashed}}); // of one worker it says more to name it
        QCOMPARE(bench.evaluate(3000), QStringLiteral("worker_down/worker:a"));
    }

    void aLostConnectionIsOne()
    {
        Bench bench;
        bench.tell({{A, Stale}, {B, Stale}, {C, Crashed}});
        bench.status.state = ConnectionState::Reconnecting;
        bench.status.server = QStringLiteral("fleet.example:8000");
        bench.status.error = QStringLiteral("fleet.example:8000 refused\u202e");
        bench.status.lastDataAtMs = bench.nowMs - 10'000;
        QCOMPARE(bench.evaluate(1000),
                 QStringLiteral("fleet_down/system")); // a moment only: not lost yet
        // What was known before stays so; the silent ones are not told again.
        QCOMPARE(bench.evaluate(2000), QStringLiteral("fleet_down/system connection_lost/system"));
        QCOMPARE(bench.alerts.rowCount(), 2);
        const auto text = [&](const char *rule) {
            for (int i = 0; i < bench.alerts.rowCount(); ++i)
                if (bench.alerts.alert(i)->rule == QLatin1String(rule))
                    return bench.alerts.alert(i)->text;
            return QString();
        };
        QCOMPARE(text("connection_lost"), QStringLiteral("No connection to fleet.example:8000"));
        bench.status.state = ConnectionState::SignedOut;
        bench.evaluate(3000);
        QCOMPARE(text("connection_lost"), QStringLiteral("Signed out of fleet.example:8000"));
        bench.status.state = ConnectionState::Live;
        bench.evaluate(4000);
        QVERIFY(text("connection_lost").isEmpty());
    }

    void thresholdsOfQueuesAndSystem()
    {
        Bench bench;
        FeedBatch batch;
        Queue queue;
        queue.name = QStringLiteral("jobs");
        queue.size = 101;
        batch.queues = {queue};
        bench.queues.apply(batch, {}, 0);
        bench.metrics = PerformanceMetrics();
        bench.metrics->memoryPercent = 81;
        bench.evaluate(1000);
        QCOMPARE(bench.alerts.rowCount(), 2);
        bench.limits.queueHighTasks = 200;
        bench.limits.memoryHighPercent = 90;
        QCOMPARE(bench.evaluate(2000), QString());
    }

    /// 10,000 workers fail at once: one line, one call. When it thins out the last ones stand by
    /// themselves, and nobody is called again.
    void aStormIsOne()
    {
        Bench bench;
        QSignalSpy raised(&bench.watch, &AlertWatch::raised),
            solved(&bench.watch, &AlertWatch::solved);
        QList<std::pair<QString, QString>> states{{QStringLiteral("up"), Running}};
        for (int i = 0; i < 10'000; ++i)
            states.append({QString::number(i), Crashed});
        bench.tell(states);
        QCOMPARE(bench.evaluate(1000), QStringLiteral("worker_down/rule:worker_down"));
        const AlertRecord first = *bench.alerts.record(0);
        QCOMPARE(first.folded, 10'000);
        QCOMPARE(first.foldedNames.size(), AlertRecord::MostNames);
        QCOMPARE(first.foldedNames.constFirst(), QStringLiteral("0"));
        QVERIFY2(first.alert.text.contains(QStringLiteral("workers are down")),
                 qPrintable(first.alert.text));
        QCOMPARE(raised.size(), 1);
        bench.watch.acknowledge({first.id}, QStringLiteral("ann"), 1500);
        states.resize(12); // 11 left: still one
        bench.tell(states);
        QCOMPARE(bench.evaluate(2000), QStringLiteral("worker_down/rule:worker_down"));
        states.resize(4);
        bench.tell(states);
        QCOMPARE(bench.evaluate(3000),
                 QStringLiteral("worker_down/worker:0 worker_down/worker:1 worker_down/worker:2"));
        QCOMPARE(bench.alerts.record(2)->state, AlertState::Acknowledged);
        QCOMPARE(bench.alerts.record(2)->ackBy, QStringLiteral("ann"));
        QCOMPARE(bench.alerts.alert(2)->sinceMs, 1000);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(solved.size(), 1);
        // It grows again: those who were told are told by the one, once more.
        for (int i = 3; i < 30; ++i)
            states.append({QString::number(i), Crashed});
        bench.tell(states);
        QCOMPARE(bench.evaluate(4000), QStringLiteral("worker_down/rule:worker_down"));
        QCOMPARE(solved.size(), 4);
        QVERIFY(solved.last().constFirst().value<AlertRecord>().note.contains(
            QStringLiteral("30 workers are down")));
    }

    /// A few at once wait a moment: more may follow.
    void someAtOnceWaitForMore()
    {
        Bench bench;
        QSignalSpy raised(&bench.watch, &AlertWatch::raised);
        QList<std::pair<QString, QString>> states{{QStringLiteral("up"), Running}};
        for (int i = 0; i < 8; ++i)
            states.append({QString::number(i), Crashed});
        bench.tell(states);
        QCOMPARE(bench.evaluate(1000), QString());
        for (int i = 8; i < 100; ++i)
            states.append({QString::number(i), Crashed});
        bench.tell(states);
        QCOMPARE(bench.evaluate(1250), QStringLiteral("worker_down/rule:worker_down"));
        QCOMPARE(raised.size(), 1);
        Bench few;
        states.resize(9);
        few.tell(states);
        few.evaluate(1000);
        few.evaluate(1000 + AlertWatch::GatherMs);
        QCOMPARE(few.alerts.rowCount(), 8);
    }

    void aSilentHostIsOne()
    {
        Bench bench;
        QSignalSpy raised(&bench.watch, &AlertWatch::raised);
        const auto tell = [&](const QString &first, const QString &last) {
            FeedBatch batch;
            batch.workersComplete = true;
            for (int i = 0; i < 8; ++i) {
                Worker worker;
                worker.key = worker.name = QString::number(i);
                worker.host = i < 4 ? QStringLiteral("h1") : QStringLiteral("h2");
                worker.status = i == 0 ? first : i < 4 ? last : Running;
                batch.workers << worker;
            }
            bench.workers.apply(batch, bench.limits, bench.nowMs);
        };
        tell(Stale, Running);
        QCOMPARE(bench.evaluate(1000), QStringLiteral("worker_down/worker:0"));
        tell(Stale, Stale);
        QCOMPARE(bench.evaluate(2000), QStringLiteral("worker_down/host:h1"));
        QCOMPARE(bench.alerts.alert(0)->text, QStringLiteral("Host h1: all 4 workers are silent"));
        QCOMPARE(raised.size(), 2);
        tell(Running, Stale);
        QCOMPARE(bench.evaluate(3000),
                 QStringLiteral("worker_down/worker:1 worker_down/worker:2 worker_down/worker:3"));
        QCOMPARE(raised.size(), 2);
        tell(Running, Running);
        QCOMPARE(bench.evaluate(4000), QString());
    }

    void randomMergesStaySorted()
    {
        QRandomGenerator random(3);
        Bench bench;
        QAbstractItemModelTester tester(&bench.alerts,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QStringList words{Running, Crashed, Stopped, Stale};
        for (int round = 0; round < 200; ++round) {
            QList<std::pair<QString, QString>> states{{QStringLiteral("up"), Running}};
            int down = 0;
            for (int i = 0; i < 20; ++i) {
                states.append({QString::number(i), words[random.bounded(4)]});
                down += states.last().second != Running;
            }
            bench.tell(states);
            QHash<QString, QPersistentModelIndex> held;
            for (int i = 0; i < bench.alerts.rowCount(); ++i)
                held.insert(bench.alerts.alert(i)->scope, bench.alerts.index(i));
            bench.evaluate(2000 * (round + 1));
            bench.evaluate(2000 * (round + 1) + AlertWatch::GatherMs);
            QCOMPARE(bench.alerts.rowCount(), down);
            for (int i = 1; i < bench.alerts.rowCount(); ++i) {
                const Alert &a = *bench.alerts.alert(i - 1), &b = *bench.alerts.alert(i);
                QVERIFY(a.severity > b.severity ||
                        (a.severity == b.severity && a.sinceMs <= b.sinceMs));
            }
            for (auto it = held.cbegin(); it != held.cend(); ++it) {
                if (it.value().isValid())
                    QCOMPARE(bench.alerts.alert(it.value().row())->scope, it.key());
            }
        }
    }

    void nobodyReadsAQueue()
    {
        Bench bench;
        Queue queue;
        queue.name = A;
        queue.size = 3;
        queue.processing = false;
        FeedBatch batch;
        batch.queues = {queue};
        bench.tell({{B, Running}, {C, Running}});
        bench.queues.apply(batch, {}, bench.nowMs);
        QCOMPARE(bench.evaluate(1), QString()); // who reads it could not be asked
        bench.queues.apply(batch, {{A, QueueCrew{.down = 1}}}, bench.nowMs);
        QCOMPARE(bench.evaluate(2), QString()); // readers come and go
        bench.nowMs += 3'500;
        QCOMPARE(bench.evaluate(3'500), QStringLiteral("queue_nobody/queue:a"));
        QCOMPARE(bench.alerts.alert(0)->severity, Severity::Critical);
        QCOMPARE(bench.alerts.alert(0)->detail, QStringLiteral("3 tasks wait"));
        bench.queues.apply(batch, {{A, QueueCrew{.paused = 1}}}, bench.nowMs);
        QCOMPARE(bench.evaluate(3'501), QString()); // paused: somebody's will
        // A fleet that is down is one alert, not one per queue.
        bench.queues.apply(batch, {{A, QueueCrew{.down = 2}}}, bench.nowMs);
        bench.tell({{B, Crashed}, {C, Crashed}});
        QCOMPARE(bench.evaluate(3'502), QStringLiteral("fleet_down/system"));
    }

    void aRestartOfOursIsNoStop()
    {
        Bench bench;
        bench.tell({{A, Stopped}, {B, Running}});
        bench.workers.setPendingVerb(A, pendingVerb(ControlAction::Restart));
        QCOMPARE(bench.evaluate(1), QString());
        bench.workers.setPendingVerb(A, {});
        QCOMPARE(bench.evaluate(2), QStringLiteral("worker_down/worker:a")); // it did not come back
        bench.tell({{A, Crashed}, {B, Running}});
        bench.workers.setPendingVerb(A, pendingVerb(ControlAction::Restart));
        QCOMPARE(bench.evaluate(3), QStringLiteral("worker_down/worker:a")); // crashed is crashed
    }
};

QTEST_GUILESS_MAIN(TestAlertWatch)
#include "tst_alertwatch.moc"
