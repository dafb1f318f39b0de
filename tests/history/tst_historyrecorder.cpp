// SPDX-License-Identifier: GPL-3.0-or-later
// A real fleet, a real store: what passes is what is recorded.
#include "historyrecorder.h"

#include "fleet.h"
#include "historytools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qd;
using namespace qd::test;

namespace {

constexpr qint64 Server = Start; ///< what the server's clock shows when ours shows 0

struct Setup
{
    QTemporaryDir folder;
    Fleet fleet{QStringLiteral("f")};
    HistoryStore store{folder.filePath(QStringLiteral("a.qdhistory")), {}, fast()};
    HistoryRecorder recorder{fleet, store};
    qint64 nowMs = 100'000;

    void status(ConnectionState state)
    {
        FeedStatus status;
        status.state = state;
        status.lastDataAtMs = nowMs;
        fleet.setStatus(status, nowMs);
    }
    FeedBatch batch() const
    {
        FeedBatch batch;
        batch.receivedAtMs = nowMs;
        batch.serverTimeMs = Server + nowMs;
        return batch;
    }
    void apply(FeedBatch batch)
    {
        status(ConnectionState::Live);
        for (Worker &worker : batch.workers) {
            worker.receivedAtMs = nowMs;
            worker.serverTimeMs = batch.serverTimeMs;
        }
        fleet.apply(batch, nowMs);
        recorder.passed(batch);
    }
    void snapshot(const QList<Worker> &workers)
    {
        FeedBatch all = batch();
        all.workersComplete = true;
        all.workers = workers;
        apply(all);
    }
    /// Five seconds pass, in steps of a quarter.
    void round()
    {
        for (int i = 0; i < 20; ++i) {
            recorder.look(nowMs);
            nowMs += 250;
        }
    }
    bool taken()
    {
        return QTest::qWaitFor([this] { return store.waiting() == 0; }, 20'000);
    }
    HistoryAnswer all(const QList<SeriesName> &series, int mostPoints = 20'000)
    {
        return taken() ? ask(store, Server, Server + 2 * HourMs, series, mostPoints)
                       : HistoryAnswer();
    }
};

Worker worker(const QString &key, qint64 processed, qint64 failed = 0)
{
    Worker worker;
    worker.key = worker.name = key;
    worker.status = QStringLiteral("running");
    worker.processed = processed;
    worker.failed = failed;
    worker.memoryMb = 128;
    return worker;
}

ActivityEntry ended(const QString &who, double durationMs, const QString &queue,
                    bool failed = false)
{
    ActivityEntry entry;
    entry.worker = who;
    entry.kind = failed ? QStringLiteral("job_failed") : QStringLiteral("job_finished");
    entry.job = QStringLiteral("j");
    entry.queue = queue;
    entry.durationMs = durationMs;
    entry.outcome = failed ? ActivityOutcome::Failure : ActivityOutcome::Success;
    return entry;
}

qint64 tasks(const RecordedSeries &series)
{
    qint64 sum = 0;
    for (const HistoryPoint &point : series.points)
        sum += point.count;
    return sum;
}

const QString A = QStringLiteral("a"), B = QStringLiteral("b");

} // namespace

class TestHistoryRecorder : public QObject
{
    Q_OBJECT

private slots:
    void metricsAreRecordedWhileTheyAreTold()
    {
        Setup s;
        const auto tell = [&s](double drift) {
            FeedBatch batch = s.batch();
            batch.workersComplete = true;
            batch.performance = PerformanceMetrics();
            batch.performance->metrics = {{QStringLiteral("drift"), drift, s.nowMs},
                                          {QStringLiteral("old"), 7, s.nowMs - 60'000}};
            s.apply(batch);
        };
        tell(-2.5);
        s.round();
        tell(4);
        s.round();
        for (int i = 0; i < 3; ++i) { // it says no more of it: nothing has that value now
            s.apply(s.batch());
            s.round();
        }
        const SeriesName drift{SubjectKind::Metric, QStringLiteral("drift"), Measure::Value};
        const SeriesName old{SubjectKind::Metric, QStringLiteral("old"), Measure::Value};
        const auto answer = s.all({drift, old});
        QCOMPARE(answer.series[0].points.size(), 2);
        QVERIFY(std::abs(answer.series[0].points[0].mean + 2.5) < 1e-9);
        QVERIFY(std::abs(answer.series[0].points[1].mean - 4) < 1e-9);
        QVERIFY(answer.series[1].points.isEmpty());
        // A summary of workers and queues has no row for it.
        QVERIFY(s.taken());
        HistoryQuestion question;
        question.fromMs = Server;
        question.toMs = Server + HourMs;
        question.figures = true;
        QSignalSpy spy(&s.store, &HistoryStore::answered);
        const quint64 id = s.store.ask(question);
        QTRY_VERIFY(!spy.isEmpty());
        const auto figures = spy.last().first().value<HistoryAnswer>();
        QCOMPARE(figures.id, id);
        QVERIFY(figures.figures.isEmpty());
    }

    void countsWhatRose()
    {
        Setup s;
        // What they had done before we came is not now.
        s.snapshot({worker(A, 1000, 10), worker(B, 50)});
        s.round();
        QVERIFY(s.recorder.isWatching());
        s.snapshot({worker(A, 1007, 12), worker(B, 55)});
        s.round();
        s.snapshot({worker(A, 3, 1), worker(B, 60)}); // A began anew
        s.round();
        s.snapshot({worker(A, 8, 2), worker(B, 60)});
        s.round();
        s.round();
        const auto answer = s.all(
            {qd::test::worker(A, Measure::Throughput), qd::test::worker(A, Measure::ErrorRate),
             qd::test::worker(B, Measure::Throughput), fleet(Measure::Throughput),
             qd::test::worker(A, Measure::MemoryMb), fleet(Measure::ActiveWorkers)});
        QCOMPARE(tasks(answer.series[0]), 7 + 0 + 5);
        QCOMPARE(tasks(answer.series[2]), 10);
        QCOMPARE(tasks(answer.series[3]), 22); // the fleet is the sum of its workers
        QCOMPARE(answer.series[4].points[0].mean, 128.0);
        QCOMPARE(answer.series[5].points[0].mean, 2.0);
        for (const HistoryPoint &point : answer.series[0].points)
            QVERIFY(point.mean >= 0);
        // By the server's clock, five seconds apart.
        const auto &points = answer.series[4].points;
        QCOMPARE(points.size(), 5);
        QCOMPARE(points[0].toMs, Server + 100'000);
        QCOMPARE(points[4].toMs, Server + 120'000);
        for (qsizetype i = 1; i < points.size(); ++i)
            QCOMPARE(points[i].fromMs, points[i - 1].toMs);
    }

    void aLostConnectionIsAHole()
    {
        Setup s;
        s.snapshot({worker(A, 0)});
        s.round();
        s.snapshot({worker(A, 5)});
        s.round();
        s.status(ConnectionState::Reconnecting);
        for (int i = 0; i < 12; ++i)
            s.round();
        QVERIFY(!s.recorder.isWatching());
        s.snapshot({worker(A, 1000)}); // done in the hole
        s.round();
        s.snapshot({worker(A, 1004)});
        s.round();
        const auto answer = s.all(
            {qd::test::worker(A, Measure::MemoryMb), qd::test::worker(A, Measure::Throughput)});
        QCOMPARE(tasks(answer.series[1]), 9);
        const auto &points = answer.series[0].points;
        QCOMPARE(points.size(), 4);
        QCOMPARE(points[1].fromMs, points[0].toMs);
        QVERIFY(points[2].fromMs - points[1].toMs >= 55'000);
        QCOMPARE(points[3].fromMs, points[2].toMs);
    }

    /// Connected, but nothing new comes: old figures are not recorded as if they were now.
    void oldDataAreAHole()
    {
        Setup s;
        s.snapshot({worker(A, 0)});
        for (int i = 0; i < 30; ++i)
            s.round();
        QVERIFY(!s.recorder.isWatching());
        const auto answer = s.all({qd::test::worker(A, Measure::MemoryMb)});
        QVERIFY(answer.series[0].points.size() >= 1);
        QVERIFY(answer.series[0].points.size() <= 4);
    }

    void whatRoseBeforeWeCame()
    {
        Setup s;
        s.snapshot({worker(A, 0)});
        s.round();
        FeedBatch backlog = s.batch();
        backlog.backlog = true;
        backlog.workers = {worker(A, 100'000)};
        backlog.activity = {ended(A, 1000, {})};
        s.apply(backlog);
        s.round();
        s.snapshot({worker(A, 100'003)});
        s.round();
        s.round();
        const auto answer = s.all({qd::test::worker(A, Measure::Throughput),
                                   fleet(Measure::Throughput), fleet(Measure::P95Seconds)});
        QCOMPARE(tasks(answer.series[0]), 3);
        QCOMPARE(tasks(answer.series[1]), 3);
        QVERIFY(answer.series[2].points.isEmpty());
    }

    void durationsByWorkerQueueAndFleet()
    {
        Setup s;
        FeedBatch first = s.batch();
        first.workersComplete = true;
        Worker named = worker(A, 0);
        named.name = QStringLiteral("Ada");
        first.workers = {named, worker(B, 0)};
        Queue queue;
        queue.name = QStringLiteral("jobs");
        queue.size = 7;
        queue.held = 2;
        queue.dead = 1;
        first.queues = {queue};
        s.apply(first);
        s.round();
        FeedBatch done = s.batch();
        for (int i = 1; i <= 100; ++i)
            done.activity.append(ended(QStringLiteral("Ada"), i * 100, queue.name, i > 90));
        done.activity.append(ended(B, 500, QStringLiteral("no such queue")));
        ActivityEntry late = ended(A, 1e6, queue.name);
        late.timestampMs = Server; // before we came
        done.activity.append(late);
        ActivityEntry interim = ended(A, 1e6, queue.name);
        interim.interim = true; // the exact one comes yet
        done.activity.append(interim);
        done.workers = {worker(A, 100, 10), worker(B, 1)};
        s.apply(done);
        s.round();
        s.status(ConnectionState::Live);
        s.round();
        const auto answer = s.all(
            {qd::test::worker(A, Measure::P95Seconds), qd::test::worker(A, Measure::MeanSeconds),
             qd::test::queue(queue.name, Measure::MedianSeconds),
             qd::test::queue(queue.name, Measure::Throughput),
             qd::test::queue(queue.name, Measure::ErrorRate),
             qd::test::queue(queue.name, Measure::Waiting), fleet(Measure::P95Seconds),
             fleet(Measure::Dead), fleet(Measure::Held)},
            1);
        QVERIFY(std::abs(answer.series[0].points[0].mean - 9.5) < 0.25);
        QCOMPARE(answer.series[0].points[0].count, 100);
        QVERIFY(std::abs(answer.series[1].points[0].mean - 5.05) < 0.001);
        QVERIFY(std::abs(answer.series[2].points[0].mean - 5.0) < 0.13);
        QCOMPARE(tasks(answer.series[3]), 100);
        QCOMPARE(answer.series[4].points[0].mean, 10.0);
        QCOMPARE(answer.series[5].points[0].max, 7.0);
        QCOMPARE(answer.series[6].points[0].count, 101);
        QCOMPARE(answer.series[7].points[0].mean, 1.0);
        QCOMPARE(answer.series[8].points[0].mean, 2.0);
    }

    void utilizationWhereJobsAreTold()
    {
        Setup s;
        Worker busy = worker(A, 0), idle = worker(B, 0), stopped = worker(QStringLiteral("c"), 0);
        busy.currentJob = QStringLiteral("j1");
        stopped.status = QStringLiteral("stopped");
        for (int i = 0; i < 30; ++i) {
            s.snapshot({busy, idle, stopped});
            s.round();
        }
        const auto answer = s.all(
            {qd::test::worker(A, Measure::Utilization), qd::test::worker(B, Measure::Utilization),
             fleet(Measure::Utilization), qd::test::worker(stopped.key, Measure::MemoryMb)},
            120);
        QCOMPARE(answer.series[0].points[1].mean, 100.0);
        QCOMPARE(answer.series[1].points[1].mean, 0.0);
        QCOMPARE(answer.series[2].points[1].mean, 50.0); // of those that are up
        QVERIFY(answer.series[3].points.isEmpty());      // who is down has no memory
    }

    /// Thousands are looked at in parts, each of them once in five seconds.
    void manyWorkersInParts()
    {
        Setup s;
        QList<Worker> workers;
        for (int i = 0; i < 6000; ++i)
            workers.append(worker(QStringLiteral("w%1").arg(i), 0));
        s.snapshot(workers);
        qsizetype most = 0;
        for (int round = 0; round < 3; ++round) {
            for (Worker &w : workers)
                w.processed = *w.processed + 2;
            s.snapshot(workers);
            for (int i = 0; i < 20; ++i) {
                QVERIFY(s.taken());
                s.recorder.look(s.nowMs);
                most = std::max(most, s.store.waiting());
                s.nowMs += 250;
            }
        }
        QVERIFY2(most <= HistoryRecorder::WorkersAtOnce + 1, qPrintable(QString::number(most)));
        s.round();
        const auto answer = s.all({qd::test::worker(QStringLiteral("w0"), Measure::Throughput),
                                   qd::test::worker(QStringLiteral("w5999"), Measure::Throughput),
                                   fleet(Measure::Throughput)});
        QCOMPARE(tasks(answer.series[0]), 4);
        QCOMPARE(tasks(answer.series[1]), 4);
        QCOMPARE(tasks(answer.series[2]), 6000 * 4);
        for (int i = 0; i < 2; ++i) {
            const auto &points = answer.series[i].points;
            for (qsizetype p = 1; p < points.size(); ++p)
                QCOMPARE(points[p].toMs - points[p - 1].toMs, 5000);
        }
    }

    /// The answer to what the recorder asks after a start fills what nobody recorded.
    void theBackEndIsAsked()
    {
        Setup s;
        QList<Question> questions;
        connect(&s.fleet, &Fleet::questionAsked, this,
                [&questions](const Question &question) { questions.append(question); });
        Worker named = worker(A, 0);
        named.address = QStringLiteral("10.0.0.1");
        s.snapshot({named});
        s.round();
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0].kind, Question::Metrics);
        QCOMPARE(questions[0].hours, 24);
        QJsonArray points;
        for (int i = 1; i <= 60; ++i)
            points.append(
                QJsonObject{{QStringLiteral("t"), (Server - HourMs + i * MinuteMs) / 1000},
                            {QStringLiteral("processed"), 4}});
        FeedBatch batch = s.batch();
        Answer answer;
        answer.id = questions[0].id;
        answer.body = QJsonObject{
            {QStringLiteral("worker_metrics"), QJsonObject{{QStringLiteral("10.0.0.1"), points}}}};
        batch.answers = {answer};
        s.apply(batch);
        HistoryAnswer got;
        QTRY_COMPARE((got = ask(s.store, Server - HourMs, Server,
                                {qd::test::worker(A, Measure::Throughput)}, 60))
                         .series[0]
                         .points.size(),
                     60);
        QCOMPARE(got.series[0].points[7].origin, HistoryOrigin::BackEnd);
        QCOMPARE(got.series[0].points[7].mean, 4.0);
        // A hole later: what it kept meanwhile is asked for, when the minute is over.
        s.snapshot({named});
        s.nowMs += 3 * HourMs;
        s.recorder.look(s.nowMs);
        QVERIFY(!s.recorder.isWatching());
        s.nowMs += HourMs;
        questions.clear();
        for (int i = 0; i < 20; ++i) {
            s.snapshot({named});
            s.round();
        }
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0].hours, 2);
    }

    void controlActionsAreMarks()
    {
        Setup s;
        QList<Worker> workers;
        for (int i = 0; i < 40; ++i) {
            workers.append(worker(QStringLiteral("w%1").arg(i), 0));
            workers.last().address = workers.last().key;
            workers.last().addressConfirmed = true;
        }
        s.snapshot(workers);
        s.round();
        const auto done = [&s](const QList<quint64> &ids) {
            FeedBatch batch = s.batch();
            for (const quint64 id : ids) {
                CommandResult result;
                result.id = id;
                result.outcome = Outcome::Done;
                batch.results.append(result);
            }
            s.apply(batch);
        };
        const auto one = s.fleet.command(ControlAction::Pause, QStringLiteral("w3"), s.nowMs);
        QVERIFY(one);
        done({*one});
        s.round();
        QList<quint64> many;
        for (int i = 0; i < 40; ++i)
            many << s.fleet.command(ControlAction::Restart, workers[i].key, s.nowMs).value_or(0);
        done(many);
        s.round();
        s.round();
        QVERIFY(s.taken());
        QTRY_COMPARE(ask(s.store, Server, Server + HourMs, {}).marks.size(), 2);
        const auto marks = ask(s.store, Server, Server + HourMs, {}).marks;
        QCOMPARE(marks[0].kind, HistoryMark::Control);
        QCOMPARE(marks[0].text, QStringLiteral("pause w3"));
        QCOMPARE(marks[1].text, QStringLiteral("restart 40 workers"));
    }
};

QTEST_GUILESS_MAIN(TestHistoryRecorder)
#include "tst_historyrecorder.moc"
