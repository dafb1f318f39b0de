// SPDX-License-Identifier: GPL-3.0-or-later
// Own rules, and what becomes of a record: pending, flutter, acknowledged, snoozed, quiet,
// restored.
#include "alertwatch.h"

#include "cronmodel.h"
#include "queuemodel.h"
#include "workermodel.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

const QString Orders = QStringLiteral("orders"), Ann = QStringLiteral("ann");

AlertRule ruleOf(AlertSubject of, const char *figure, AlertTest test, MaybeReal limit,
                 int forSeconds = 0)
{
    AlertRule rule;
    rule.id = QStringLiteral("own-") + QLatin1String(figure);
    rule.name = QStringLiteral("Mine");
    rule.of = of;
    rule.figure = QLatin1String(figure);
    rule.test = test;
    rule.limit = limit;
    rule.forSeconds = forSeconds;
    return rule;
}

/// A fleet that can be told how many tasks wait and who is there, second by second.
struct Bench
{
    WorkerModel workers;
    QueueModel queues;
    CronModel crons;
    std::optional<PerformanceMetrics> metrics;
    FeedStatus status;
    Thresholds limits;
    AlertWatch watch;
    QSignalSpy raised{&watch, &AlertWatch::raised}, changed{&watch, &AlertWatch::changed},
        solved{&watch, &AlertWatch::solved};
    qint64 nowMs = 1'000'000, wallMs = 1'764'000'000'000;
    MaybeInt waiting;
    QStringList names{QStringLiteral("a"), QStringLiteral("b")};

    Bench() { status.state = ConnectionState::Live; }

    void use(const AlertRule &rule)
    {
        QVERIFY2(mistakeIn(rule).isEmpty(), qPrintable(mistakeIn(rule)));
        watch.setRules(builtInRules({}) << rule);
    }
    void pass(double seconds)
    {
        nowMs += qint64(seconds * 1000);
        wallMs += qint64(seconds * 1000);
        FeedBatch batch;
        batch.workersComplete = batch.queuesComplete = true;
        for (const QString &name : std::as_const(names)) {
            Worker worker;
            worker.key = worker.name = name;
            worker.status = QStringLiteral("running");
            batch.workers << worker;
        }
        Queue queue;
        queue.name = Orders;
        queue.size = waiting;
        batch.queues << queue;
        workers.apply(batch, limits, nowMs);
        queues.apply(batch, {}, nowMs);
        watch.look({workers, queues, crons, metrics, status, limits, nowMs, wallMs});
    }
    /// The one open record; nothing: none, or several.
    AlertRecord open()
    {
        return watch.model()->rowCount() == 1 ? *watch.model()->record(0) : AlertRecord();
    }
};

} // namespace

class TestAlertStates : public QObject
{
    Q_OBJECT
private slots:
    void lastsBeforeItCalls()
    {
        Bench bench;
        bench.use(ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10, 5));
        bench.waiting = 11;
        bench.pass(1);
        QCOMPARE(bench.watch.pending().size(), 1);
        QCOMPARE(bench.watch.pending().constFirst().alert.scope, QStringLiteral("queue:orders"));
        bench.pass(4);
        QCOMPARE(bench.raised.size(), 0);
        bench.waiting = 10; // not above: it begins anew
        bench.pass(1);
        bench.waiting = 12;
        bench.pass(1);
        bench.pass(4.9);
        QCOMPARE(bench.raised.size(), 0);
        bench.pass(0.1);
        QCOMPARE(bench.raised.size(), 1);
        QVERIFY(bench.watch.pending().isEmpty());
        const AlertRecord record = bench.open();
        QCOMPARE(record.state, AlertState::Active);
        QCOMPARE(record.alert.text, QStringLiteral("orders: size 12"));
        QCOMPARE(record.alert.detail, QStringLiteral("above 10 for more than 5 s (Mine)"));
        QCOMPARE(record.raisedMs - record.alert.sinceMs, 5000);
    }

    void whoSleptDidNotWatch()
    {
        Bench bench;
        bench.use(ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10, 60));
        bench.waiting = 11;
        bench.pass(1);
        bench.pass(30'000); // the computer was suspended
        QCOMPARE(bench.raised.size(), 0);
        for (int i = 0; i < 60; ++i)
            bench.pass(1);
        QCOMPARE(bench.raised.size(), 1);
    }

    void aFlutterIsOneRecord()
    {
        Bench bench;
        AlertRule rule = ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10);
        rule.hysteresis = 3;
        bench.use(rule);
        bench.waiting = 11;
        bench.pass(1);
        const QString id = bench.open().id;
        bench.waiting = 8; // within the hysteresis
        bench.pass(1);
        QCOMPARE(bench.solved.size(), 0);
        for (int i = 0; i < 5; ++i) {
            bench.waiting = 7;
            bench.pass(20);
            bench.waiting = 11;
            bench.pass(20);
        }
        QCOMPARE(bench.raised.size(), 1);
        QCOMPARE(bench.open().id, id);
        QCOMPARE(bench.open().flaps, 5);
        bench.waiting = 0;
        bench.pass(1);
        const auto over = bench.solved.last().constFirst().value<AlertRecord>();
        QCOMPARE(over.state, AlertState::Solved);
        QCOMPARE(over.endedMs - over.raisedMs, 202'000);
        bench.pass(61);
        bench.waiting = 11;
        bench.pass(1);
        QCOMPARE(bench.raised.size(), 2); // long after: another one
    }

    void growingWithoutAStepBack()
    {
        Bench bench;
        bench.use(ruleOf(AlertSubject::Queue, "size", AlertTest::Growing, {}, 10));
        bench.waiting = 50;
        for (int i = 0; i < 9; ++i, ++*bench.waiting)
            bench.pass(1);
        --*bench.waiting; // a step back
        --*bench.waiting;
        for (int i = 0; i < 10; ++i, ++*bench.waiting)
            bench.pass(1);
        QCOMPARE(bench.raised.size(), 0);
        bench.pass(1);
        QCOMPARE(bench.raised.size(), 1);
        for (int i = 0; i < 12; ++i)
            bench.pass(1); // it stands
        QCOMPARE(bench.solved.size(), 1);
    }

    void whatVanishedAndWhatChanged()
    {
        Bench bench;
        AlertRule rule = ruleOf(AlertSubject::Worker, "presence", AlertTest::Absent, {});
        rule.scope = QStringLiteral("name:b");
        bench.use(rule);
        bench.pass(1);
        bench.names = {QStringLiteral("c")};
        bench.pass(1);
        QCOMPARE(bench.open().alert.scope, QStringLiteral("worker:b"));
        QCOMPARE(bench.open().alert.text, QStringLiteral("b is not there"));
        const AlertRecord gone = bench.open();
        bench.names << QStringLiteral("b");
        bench.pass(1);
        QCOMPARE(bench.solved.size(), 1);

        Bench again; // it was gone before this program began, and is gone still
        again.use(rule);
        again.names = {QStringLiteral("c")};
        again.watch.restore({gone});
        for (int i = 0; i < 10; ++i)
            again.pass(1);
        QCOMPARE(again.open().id, gone.id);
        QCOMPARE(again.raised.size() + again.solved.size(), 0);

        Bench never;
        never.use(rule);
        never.names = {QStringLiteral("c")};
        never.pass(1);
        QCOMPARE(never.open().alert.text, QStringLiteral("name:b is not there"));

        Bench other;
        other.use(ruleOf(AlertSubject::Queue, "size", AlertTest::Changed, 5, 30));
        other.waiting = 5;
        other.pass(1);
        other.waiting = 9;
        other.pass(1);
        QCOMPARE(other.raised.size(), 0);
        other.waiting = 20;
        other.pass(1);
        QCOMPARE(other.raised.size(), 1);
        for (int i = 0; i < 29; ++i)
            other.pass(1);
        QCOMPARE(other.solved.size(), 0);
        other.pass(1);
        QCOMPARE(other.solved.size(), 1);
    }

    void takenSnoozedAndWorse()
    {
        Bench bench;
        bench.use(ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10));
        bench.waiting = 11;
        bench.pass(1);
        const QString id = bench.open().id;
        bench.watch.acknowledge({id, QStringLiteral("<b>nobody</b>")}, Ann, bench.wallMs);
        QCOMPARE(bench.open().state, AlertState::Acknowledged);
        QCOMPARE(bench.changed.size(), 1);
        QCOMPARE(bench.watch.model()->activeCount(), 0);
        bench.pass(1);
        QCOMPARE(bench.open().ackBy, Ann);
        // The same cause, more severe now: it calls again.
        AlertRule severe = ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10);
        severe.severity = Severity::Critical;
        bench.use(severe);
        bench.pass(1);
        QCOMPARE(bench.raised.size(), 2);
        QCOMPARE(bench.open().state, AlertState::Active);
        QCOMPARE(bench.open().id, id);

        // Taken as critical, it may be a warning for a while: a restart looks like that.
        bench.watch.acknowledge({id}, Ann, bench.wallMs);
        bench.use(ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10));
        bench.pass(1);
        QCOMPARE(bench.open().alert.severity, Severity::Warning);
        bench.use(severe);
        bench.pass(1);
        QCOMPARE(bench.open().alert.severity, Severity::Critical);
        QCOMPARE(bench.open().state, AlertState::Acknowledged);
        QCOMPARE(bench.raised.size(), 2);

        bench.watch.snooze({id}, bench.wallMs + 60'000);
        bench.pass(59);
        QCOMPARE(bench.open().state, AlertState::Snoozed);
        bench.pass(1);
        QCOMPARE(bench.open().state, AlertState::Active);
        QCOMPARE(bench.raised.size(), 3);
    }

    void quietHoursEnd()
    {
        Bench bench;
        AlertRule rule = ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10);
        const QTime now = QDateTime::fromMSecsSinceEpoch(bench.wallMs).time();
        const int minute = now.hour() * 60 + now.minute();
        rule.quiet.fromMinute = (minute + 1435) % 1440;
        rule.quiet.toMinute = (minute + 5) % 1440;
        bench.use(rule);
        bench.waiting = 11;
        bench.pass(1);
        QCOMPARE(bench.raised.size(), 1);
        QVERIFY(bench.open().quiet);
        for (int i = 0; i < 60; ++i)
            bench.pass(5);
        QCOMPARE(bench.raised.size(), 2); // it lasts still: now somebody is called
        QVERIFY(!bench.open().quiet);

        bench.waiting = 0;
        bench.pass(1);
        bench.watch.muteAll(bench.wallMs + 600'000);
        bench.pass(61);
        bench.waiting = 11;
        bench.pass(1);
        QCOMPARE(bench.raised.size(), 3);
        QVERIFY(bench.open().quiet); // raised, but nobody is called
        bench.watch.muteAll(0);
        bench.pass(1);
        QCOMPARE(bench.raised.size(), 4);
    }

    void clockSetBack()
    {
        Bench bench;
        bench.use(ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10));
        bench.waiting = 11;
        bench.pass(1);
        bench.pass(5);
        bench.wallMs -= 3'600'000;
        bench.pass(5);
        QCOMPARE(bench.wallMs - bench.open().raisedMs, 10'000);
        QVERIFY2(bench.open().note.contains(QStringLiteral("set back by 1 h")),
                 qPrintable(bench.open().note));
        QCOMPARE(bench.raised.size(), 1);
        bench.waiting = 0;
        bench.pass(5);
        const auto over = bench.solved.last().constFirst().value<AlertRecord>();
        QCOMPARE(over.endedMs - over.raisedMs, 15'000);
    }

    void whatIsLostFoldsWhatIsSilent()
    {
        Bench bench;
        AlertRule rule =
            ruleOf(AlertSubject::Queue, "oldest_task_age_seconds", AlertTest::Above, 20);
        bench.use(rule);
        FeedBatch batch;
        Queue queue;
        queue.name = Orders;
        queue.oldestTaskAgeSeconds = 1;
        queue.receivedAtMs = bench.nowMs;
        batch.queues << queue;
        bench.queues.apply(batch, {}, bench.nowMs);
        bench.status.state = ConnectionState::Reconnecting;
        bench.status.lastDataAtMs = bench.nowMs;
        const auto look = [&](qint64 seconds) {
            bench.nowMs += seconds * 1000;
            bench.wallMs += seconds * 1000;
            bench.watch.look({bench.workers, bench.queues, bench.crons, bench.metrics, bench.status,
                              bench.limits, bench.nowMs, bench.wallMs});
        };
        for (int i = 0; i < 30; ++i)
            look(1);
        QCOMPARE(bench.open().alert.rule, QStringLiteral("connection_lost"));
        QCOMPARE(bench.open().folded, 1);
        QCOMPARE(bench.open().foldedNames, QStringList(Orders));
        QCOMPARE(bench.raised.size(), 1);
        bench.status.state = ConnectionState::Live; // and it is so still: now it is told
        look(1);
        QCOMPARE(bench.raised.size(), 2);
        QCOMPARE(bench.solved.size(), 1);
    }

    void goesOnAfterARestart()
    {
        Bench before;
        before.use(ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10));
        before.waiting = 11;
        before.pass(1);
        AlertRecord kept = before.open(), over = kept;
        kept.state = AlertState::Acknowledged;
        kept.ackBy = Ann;
        over.id = QStringLiteral("other");
        over.alert.scope = QStringLiteral("queue:no more");

        Bench bench;
        bench.use(ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10));
        bench.watch.awaitRestore();
        bench.waiting = 11;
        bench.pass(1);
        QCOMPARE(bench.watch.model()->rowCount(), 0); // it waits for those of before
        bench.watch.restore({kept, over}, bench.wallMs - 600'000);
        for (int i = 0; i < 10; ++i)
            bench.pass(1);
        QCOMPARE(bench.raised.size(), 0);
        QCOMPARE(bench.open().id, kept.id);
        QCOMPARE(bench.open().state, AlertState::Acknowledged);
        QCOMPARE(bench.solved.size(), 1);
        const auto ended = bench.solved.constFirst().constFirst().value<AlertRecord>();
        QCOMPARE(ended.id, over.id);
        QVERIFY2(ended.note.startsWith(QStringLiteral("ended while nobody watched, between")),
                 qPrintable(ended.note));

        Bench alone; // a store that never answers stops nothing
        alone.use(ruleOf(AlertSubject::Queue, "size", AlertTest::Above, 10));
        alone.watch.awaitRestore();
        alone.waiting = 11;
        alone.pass(1);
        alone.pass(2);
        QCOMPARE(alone.raised.size(), 1);
        alone.watch.restore({kept}); // it came too late: one record a cause
        QVERIFY(alone.open().id != kept.id);
        QCOMPARE(alone.solved.size(), 1);
        QCOMPARE(alone.solved.constFirst().constFirst().value<AlertRecord>().id, kept.id);
    }

    /// A frozen worker's job runs on, too: its silence tells it all.
    void whoGoesSilentIsNotStuckAsWell()
    {
        for (const bool alive : {true, false}) {
            Bench bench;
            bench.limits.stuckAfterSeconds = 10;
            FeedBatch batch;
            Worker worker;
            worker.key = worker.name = QStringLiteral("a");
            worker.status = QStringLiteral("running");
            worker.currentJob = QStringLiteral("job");
            worker.currentJobSeconds = 30;
            worker.serverTimeMs = bench.wallMs;
            worker.receivedAtMs = bench.nowMs;
            worker.lastHeartbeatMs = bench.wallMs - (alive ? 1000 : 25'000);
            batch.workers << worker;
            bench.workers.apply(batch, bench.limits, bench.nowMs);
            bench.watch.look({bench.workers, bench.queues, bench.crons, bench.metrics, bench.status,
                              bench.limits, bench.nowMs, bench.wallMs});
            QVERIFY(bench.workers.row(0)->notes.stuck);
            QCOMPARE(bench.open().alert.rule, alive ? QStringLiteral("job_stuck") : QString());
        }
    }

    void namesAreForeign()
    {
        Bench bench;
        AlertRule rule = ruleOf(AlertSubject::Worker, "presence", AlertTest::Above, 0);
        rule.name = QStringLiteral("<img src=x>\u202e$(reboot)\n");
        bench.use(rule);
        bench.names = {QStringLiteral("evil\u202e\n<b>")};
        bench.pass(1);
        const Alert alert = bench.open().alert;
        for (const QString &text : {alert.text, alert.detail, alert.scopeName}) {
            QVERIFY(!text.contains(u'\n'));
            QVERIFY(!text.contains(QChar(0x202e)));
        }
        QVERIFY(alert.text.contains(QStringLiteral("<b>"))); // plain, as it came
    }
};

QTEST_GUILESS_MAIN(TestAlertStates)
#include "tst_alertstates.moc"
