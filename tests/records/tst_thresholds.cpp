// SPDX-License-Identifier: GPL-3.0-or-later
#include "thresholds.h"

#include <QTest>

using namespace qd;

namespace {

WorkerVitals vitals(StatusKind kind, MaybeReal errorRate = {}, MaybeInt processed = {},
                    MaybeInt failed = {})
{
    return {QStringLiteral("w"), kind, errorRate, processed, failed};
}

Worker worker(const QString &name)
{
    Worker worker;
    worker.key = worker.name = name;
    return worker;
}

} // namespace

class TestThresholds : public QObject
{
    Q_OBJECT
private slots:
    void reckonsHealth_data()
    {
        QTest::addColumn<QList<int>>("kinds");
        QTest::addColumn<bool>("answers");
        QTest::addColumn<QString>("health");
        QTest::addColumn<QString>("reasons");
        const int running = int(StatusKind::Running), stopped = int(StatusKind::Stopped),
                  crashed = int(StatusKind::Crashed), stale = int(StatusKind::Stale),
                  paused = int(StatusKind::Paused), other = int(StatusKind::Other),
                  unavailable = int(StatusKind::Unavailable);
        const auto row = [](const char *name, const QList<int> &kinds, bool answers,
                            const char *health, const QString &reasons) {
            QTest::newRow(name) << kinds << answers << QString::fromLatin1(health) << reasons;
        };
        row("all up", {running, running}, true, "healthy", QString());
        row("paused is not down", {paused, running}, true, "healthy", QString());
        row("all paused", {paused}, true, "healthy", QString());
        row("unknown words are neither", {other, running}, true, "healthy", QString());
        row("one crashed", {crashed, running}, true, "degraded", QStringLiteral("1 crashed"));
        row("several", {stale, crashed, stale, running}, true, "degraded",
            QStringLiteral("1 crashed|2 stale"));
        row("stopped, nobody knows why", {stopped, running}, true, "degraded",
            QStringLiteral("1 stopped"));
        row("all down", {stopped, unavailable}, true, "critical",
            QStringLiteral("all 2 workers are down|1 unavailable|1 stopped"));
        row("the only one", {crashed}, true, "critical",
            QStringLiteral("the only worker is down|1 crashed"));
        row("not all: one paused", {paused, crashed}, true, "degraded",
            QStringLiteral("1 crashed"));
        row("no answer", {running}, false, "critical",
            QStringLiteral("the back end does not answer"));
        row("no workers", {}, true, "unknown", QStringLiteral("no workers known"));
    }
    void reckonsHealth()
    {
        QFETCH(QList<int>, kinds);
        QFETCH(bool, answers);
        QFETCH(QString, health);
        QFETCH(QString, reasons);
        QList<WorkerVitals> workers;
        for (int kind : kinds)
            workers << vitals(StatusKind(kind));
        const HealthVerdict verdict = reckonHealth(workers, answers, Thresholds());
        QCOMPARE(healthWord(verdict.health), health);
        QCOMPARE(verdict.reasons.join(u'|'), reasons);
    }

    void onPurposeIsSaidWhereItIsKnown()
    {
        WorkerVitals wanted = vitals(StatusKind::Stopped);
        wanted.onPurpose = true;
        const HealthVerdict verdict = reckonHealth(
            {wanted, wanted, vitals(StatusKind::Stopped), vitals(StatusKind::Running)}, true, {});
        QCOMPARE(verdict.health, Health::Degraded); // it counts as down
        QCOMPARE(verdict.reasons, (QStringList{QStringLiteral("1 stopped"),
                                               QStringLiteral("2 stopped on purpose")}));
        Worker w = worker(QStringLiteral("w"));
        w.status = QStringLiteral("stopped");
        w.exitCode = 143;
        LifeNotes notes;
        notes.control = {ControlAction::Stop, QStringLiteral("admin"), false, 1000};
        const QList<Alert> alerts =
            workerAlerts(w, Liveness::Stopped, StatusKind::Stopped, notes, {}, 0);
        QCOMPARE(alerts.value(0).severity, Severity::Warning);
        QCOMPARE(alerts.value(0).detail, QStringLiteral("stopped on purpose by admin"));
    }

    void aStuckJobIsOneAlert()
    {
        Worker w = worker(QStringLiteral("w"));
        w.status = QStringLiteral("busy");
        w.currentJob = QStringLiteral("17");
        w.currentJobSeconds = 372;
        LifeNotes notes;
        notes.stuck = true;
        notes.stuckAfterSeconds = 120;
        const QList<Alert> alerts =
            workerAlerts(w, Liveness::Fresh, StatusKind::Degraded, notes, {}, 0);
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts[0].rule, QStringLiteral("job_stuck"));
        QCOMPARE(alerts[0].detail, QStringLiteral("17, running for more than 120 s"));
        QCOMPARE(*alerts[0].value, 372.0);
    }

    void errorRatesDegrade()
    {
        const Thresholds limits;
        const auto health = [&](const QList<WorkerVitals> &workers) {
            return reckonHealth(workers, true, limits);
        };
        QCOMPARE(health({vitals(StatusKind::Running, 10.0)}).health, Health::Healthy); // not above
        HealthVerdict verdict =
            health({vitals(StatusKind::Running, 10.1), vitals(StatusKind::Running, 0.0)});
        QCOMPARE(verdict.health, Health::Degraded);
        QCOMPARE(verdict.reasons, QStringList{QStringLiteral("1 over 10 % errors")});
        // Of the fleet, by the counts, though the server says 0 of each worker.
        verdict = health(
            {vitals(StatusKind::Running, 0.0, 100, 30), vitals(StatusKind::Running, 0.0, 100, 0)});
        QCOMPARE(verdict.health, Health::Degraded);
        QCOMPARE(verdict.reasons, QStringList{QStringLiteral("15.0 % errors in the fleet")});
        // A worker without a rate, by its counts.
        QCOMPARE(health({vitals(StatusKind::Running, {}, 100, 11),
                         vitals(StatusKind::Running, {}, 1000, 0)})
                     .health,
                 Health::Degraded);
        // Nothing done, nothing known: no division by zero.
        QCOMPARE(
            health({vitals(StatusKind::Running, {}, 0, 0), vitals(StatusKind::Running)}).health,
            Health::Healthy);
        // Edited limits count.
        Thresholds loose;
        loose.degradedErrorPercent = 50;
        QCOMPARE(reckonHealth({vitals(StatusKind::Running, 40.0)}, true, loose).health,
                 Health::Healthy);
    }

    void reasonsStayFew()
    {
        QList<WorkerVitals> workers;
        for (int i = 0; i < 10000; ++i)
            workers << vitals(StatusKind(i % 11), 50.0, 10, 5);
        const HealthVerdict verdict = reckonHealth(workers, true, Thresholds());
        QVERIFY(verdict.reasons.size() <= 8);
        QVERIFY(verdict.reasons.join(u' ').size() < 300);
    }

    void oneDownAlertAWorker_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("severity"); // empty: no alert
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("crashed") << QStringLiteral("crashed") << 137 << QStringLiteral("critical")
                                 << QStringLiteral("ai-tagger-01 crashed")
                                 << QStringLiteral("exit code 137, killed by SIGKILL (9)");
        QTest::newRow("crashed plainly")
            << QStringLiteral("crashed") << 1 << QStringLiteral("critical")
            << QStringLiteral("ai-tagger-01 crashed") << QStringLiteral("exit code 1");
        QTest::newRow("stopped") << QStringLiteral("stopped") << -1 << QStringLiteral("warning")
                                 << QStringLiteral("ai-tagger-01 is stopped")
                                 << QStringLiteral("the back end does not say why");
        QTest::newRow("unavailable")
            << QStringLiteral("unavailable") << -1 << QStringLiteral("critical")
            << QStringLiteral("ai-tagger-01 is unavailable") << QString();
        QTest::newRow("paused") << QStringLiteral("paused") << -1 << QString() << QString()
                                << QString();
        QTest::newRow("running") << QStringLiteral("running") << -1 << QString() << QString()
                                 << QString();
        QTest::newRow("unknown") << QStringLiteral("defragmenting") << -1 << QString() << QString()
                                 << QString();
    }
    void oneDownAlertAWorker()
    {
        QFETCH(QString, status);
        QFETCH(int, exitCode);
        QFETCH(QString, severity);
        QFETCH(QString, text);
        QFETCH(QString, detail);
        Worker w = worker(QStringLiteral("ai-tagger-01"));
        w.status = status;
        if (exitCode >= 0)
            w.exitCode = exitCode;
        const Liveness life = liveness(w, 120, 0);
        const QList<Alert> alerts =
            workerAlerts(w, life, shownStatus(w, life), {}, Thresholds(), 0);
        QCOMPARE(alerts.size(), severity.isEmpty() ? 0 : 1);
        if (alerts.isEmpty())
            return;
        QCOMPARE(alerts[0].rule, QStringLiteral("worker_down"));
        QCOMPARE(alerts[0].scope, QStringLiteral("worker:ai-tagger-01"));
        QCOMPARE(severityWord(alerts[0].severity), severity);
        QCOMPARE(alerts[0].text, text);
        QCOMPARE(alerts[0].detail, detail);
        QCOMPARE(alerts[0].kind, statusKind(status));
    }

    void thresholdsFireAboveNotAt()
    {
        const Thresholds limits;
        Worker w = worker(QStringLiteral("w"));
        w.status = QStringLiteral("running");
        const auto rules = [&] {
            QStringList found;
            for (const Alert &alert :
                 workerAlerts(w, Liveness::Fresh, StatusKind::Running, {}, limits, 0))
                found << alert.rule;
            return found.join(u',');
        };
        w.errorRate = 15;
        w.avgProcessingSeconds = 60;
        QCOMPARE(rules(), QString());
        w.errorRate = 15.1;
        QCOMPARE(rules(), QStringLiteral("error_rate_high"));
        w.avgProcessingSeconds = 60.1;
        QCOMPARE(rules(), QStringLiteral("error_rate_high,processing_slow"));

        Queue queue;
        queue.name = QStringLiteral("scrape_jobs");
        QVERIFY(queueAlerts(queue, limits).isEmpty());
        queue.size = 100;
        QVERIFY(queueAlerts(queue, limits).isEmpty());
        queue.size = 101;
        QCOMPARE(queueAlerts(queue, limits).value(0).scope, QStringLiteral("queue:scrape_jobs"));

        PerformanceMetrics metrics;
        metrics.memoryMb = 99999; // megabytes of what? no percentage, no alert
        QVERIFY(systemAlerts(metrics, limits).isEmpty());
        metrics.memoryPercent = 80;
        QVERIFY(systemAlerts(metrics, limits).isEmpty());
        metrics.memoryPercent = 80.5;
        QCOMPARE(systemAlerts(metrics, limits).value(0).rule, QStringLiteral("memory_high"));
    }

    void hostileNamesStayShort()
    {
        Worker w = worker(QString(1 << 20, QChar(0x202e)));
        w.status = QStringLiteral("crashed");
        w.errorRate = 1e6;
        for (const Alert &alert :
             workerAlerts(w, Liveness::Crashed, StatusKind::Crashed, {}, Thresholds(), 0)) {
            QVERIFY(alert.text.size() < 300);
            QVERIFY(!alert.text.contains(QChar(0x202e)));
        }
    }
};

QTEST_GUILESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
