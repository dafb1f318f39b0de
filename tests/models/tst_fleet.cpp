// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet.h"

#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

constexpr qint64 Server = 1'736'942'400'000;
const QString A = QStringLiteral("a"), B = QStringLiteral("b");

Worker worker(const QString &key, const char *status = "running")
{
    Worker worker;
    worker.key = worker.name = key;
    worker.status = QString::fromLatin1(status);
    return worker;
}

FeedBatch snapshot(const QList<Worker> &workers, qint64 atMs)
{
    FeedBatch batch;
    batch.workersComplete = true;
    batch.receivedAtMs = atMs;
    batch.serverTimeMs = Server + atMs;
    batch.workers = workers;
    for (Worker &worker : batch.workers) {
        worker.receivedAtMs = atMs;
        worker.serverTimeMs = batch.serverTimeMs;
    }
    return batch;
}

FeedStatus live(qint64 atMs)
{
    FeedStatus status;
    status.state = ConnectionState::Live;
    status.server = QStringLiteral("fleet.example:8000");
    status.lastDataAtMs = atMs;
    return status;
}

FeedBatch answer(quint64 id, Outcome outcome, const QString &message = {}, bool byState = false)
{
    FeedBatch batch;
    CommandResult result;
    result.id = id;
    result.outcome = outcome;
    result.message = message;
    result.confirmedByState = byState;
    batch.results = {result};
    return batch;
}

} // namespace

class TestFleet : public QObject
{
    Q_OBJECT
private slots:
    void beginsKnowingNothing()
    {
        Fleet fleet(QStringLiteral("demo"));
        QCOMPARE(fleet.name(), QStringLiteral("demo"));
        QVERIFY(!fleet.hasData());
        QCOMPARE(fleet.dataAgeMs(1000), -1);
        QVERIFY(!fleet.tasksInQueues() && !fleet.throughputPerMinute() &&
                !fleet.errorRatePercent());
        QCOMPARE(fleet.reckoned().health, Health::Unknown);
        fleet.tick(1000);
        QCOMPARE(fleet.reckoned().reasons, QStringList{QStringLiteral("no data yet")});
        QCOMPARE(fleet.trends().active.size, 0);
    }

    void reckonsHealthAndAge()
    {
        Fleet fleet(A);
        QSignalSpy changed(&fleet, &Fleet::changed);
        fleet.setStatus(live(1000), 1000);
        changed.clear();
        fleet.apply(snapshot({worker(A), worker(B, "crashed")}, 1000), 1000);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(fleet.reckoned().health, Health::Degraded);
        QCOMPARE(fleet.activeWorkers(), 1);
        QCOMPARE(fleet.alerts()->rowCount(), 1);
        QCOMPARE(fleet.dataAgeMs(3500), 2500);
        FeedStatus cut = live(1000);
        cut.state = ConnectionState::Reconnecting;
        fleet.setStatus(cut, 5000);
        QCOMPARE(fleet.reckoned().health, Health::Degraded); // a moment's cut is no catastrophe
        fleet.tick(11'001);
        QCOMPARE(fleet.reckoned().health, Health::Critical);
        QCOMPARE(fleet.reckoned().reasons.first(), QStringLiteral("the back end does not answer"));
        QCOMPARE(fleet.workers()->rowCount(), 2); // the last data stay
        fleet.setStatus(live(12'000), 12'000);
        cut.lastDataAtMs = 12'000; // at once: a refused token is no moment's cut
        cut.state = ConnectionState::SignedOut;
        fleet.setStatus(cut, 12'001);
        QCOMPARE(fleet.reckoned().health, Health::Unknown);
        QVERIFY(fleet.reckoned().reasons.first().startsWith(QStringLiteral("signed out")));
        fleet.setStatus(live(12'500), 12'500);
        QCOMPARE(fleet.reckoned().health, Health::Degraded);
    }

    void editedLimitsCountAtOnce()
    {
        Fleet fleet(A);
        fleet.setStatus(live(1000), 1000);
        Worker w = worker(A);
        w.errorRate = 12;
        fleet.apply(snapshot({w}, 1000), 1000);
        QCOMPARE(fleet.reckoned().health, Health::Degraded);
        Thresholds limits;
        limits.degradedErrorPercent = 20;
        fleet.setLimits(limits);
        QCOMPARE(fleet.reckoned().health, Health::Healthy);
        QCOMPARE(fleet.limits().degradedErrorPercent, 20.0);
    }

    void countsTasks()
    {
        Fleet fleet(A);
        FeedBatch batch;
        Queue q;
        q.name = A;
        q.size = 8;
        Queue r = q;
        r.name = B;
        r.size = 9007199254740992;
        batch.queues = {q, r};
        fleet.apply(batch, 1000);
        QCOMPARE(*fleet.tasksInQueues(), 9007199254740992); // no overflow
        FeedBatch told;
        told.system = SystemOverview();
        told.system->totalTasksInQueue = 23;
        fleet.apply(told, 1000);
        QCOMPARE(*fleet.tasksInQueues(), 23);
        told.queueTotals = QueueTotals();
        told.queueTotals->totalQueuedTasks = 45;
        fleet.apply(told, 1000);
        QCOMPARE(*fleet.tasksInQueues(), 45);
        QVERIFY(fleet.system());
    }

    void derivesThroughputAndErrors()
    {
        Fleet fleet(A);
        Worker a = worker(A), b = worker(B);
        a.processed = 1000;
        a.failed = 100;
        b.processed = 500;
        b.failed = 0;
        for (int second = 0; second <= 120; second += 5) {
            const qint64 now = 1000 + second * 1000;
            fleet.setStatus(live(now), now);
            fleet.apply(snapshot({a, b}, now), now);
            *a.processed += 10;
            *a.failed += 1;
            if (second == 60)
                b.processed = 0; // restarted: adds nothing
        }
        QCOMPARE(*fleet.throughputPerMinute(), 120.0);
        QCOMPARE(*fleet.errorRatePercent(), 10.0);
        // Nothing is processed any more, but the connection lives: throughput falls.
        const qint64 quiet = 121'000 + 100'000;
        FeedStatus status = live(quiet);
        fleet.setStatus(status, quiet);
        fleet.tick(quiet);
        QCOMPARE(*fleet.throughputPerMinute(), 0.0);
        fleet.setStatus(live(quiet + 400'000), quiet + 400'000);
        QVERIFY(!fleet.errorRatePercent()); // nothing passed: not known, not 0
    }

    void samplesTrendsOnceASecond()
    {
        Fleet fleet(A);
        fleet.apply(snapshot({worker(A)}, 1000), 1000);
        fleet.tick(1000);
        fleet.tick(1300);
        QCOMPARE(fleet.trends().active.size, 1);
        fleet.tick(2000);
        QCOMPARE(fleet.trends().active.size, 2);
        QCOMPARE(fleet.trends().active.at(1), 1.f);
        QVERIFY(std::isnan(fleet.trends().queued.at(0)));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("allowed"); // verbs
        const auto row = [](const char *status, const char *allowed) {
            QTest::newRow(status) << QString::fromLatin1(status) << QString::fromLatin1(allowed);
        };
        row("running", "stop restart pause");
        row("idle", "stop restart pause");
        row("degraded", "stop restart pause");
        row("starting", "stop restart pause");
        row("paused", "stop restart resume");
        row("stopped", "start");
        row("crashed", "start");
        row("stale", "start stop restart pause");
        row("unavailable", "start stop restart pause");
        row("error", "start stop restart pause");
        row("weird", "start stop restart pause resume");
    }
    void saysWhyNot()
    {
        QFETCH(QString, status);
        QFETCH(QString, allowed);
        Fleet fleet(A);
        fleet.setStatus(live(1000), 1000);
        fleet.apply(snapshot({worker(A, status.toLatin1().constData())}, 1000), 1000);
        QStringList found;
        for (const char *word : {"start", "stop", "restart", "pause", "resume"}) {
            const QString why = fleet.whyNot(*controlAction(QString::fromLatin1(word)), A, 1000);
            if (why.isEmpty())
                found << QString::fromLatin1(word);
            else
                QVERIFY2(why.endsWith(u'.'), qPrintable(why));
        }
        QCOMPARE(found.join(u' '), allowed);
    }

    void nothingGoesOutWhenItCannotArrive()
    {
        Fleet fleet(A);
        QSignalSpy issued(&fleet, &Fleet::commandIssued);
        fleet.apply(snapshot({worker(A)}, 1000), 1000);
        const auto refused = [&](ConnectionState state) {
            FeedStatus status = live(1000);
            status.state = state;
            fleet.setStatus(status, 1000);
            return !fleet.whyNot(ControlAction::Stop, A, 1000).isEmpty() &&
                   !fleet.command(ControlAction::Stop, A, 1000);
        };
        QVERIFY(refused(ConnectionState::Connecting));
        QVERIFY(refused(ConnectionState::Reconnecting));
        QVERIFY(refused(ConnectionState::Offline));
        QVERIFY(refused(ConnectionState::SignedOut));
        QVERIFY(refused(ConnectionState::Finished));
        FeedStatus status = live(1000);
        status.readOnly = true;
        fleet.setStatus(status, 1000);
        QVERIFY(!fleet.command(ControlAction::Stop, A, 1000));
        fleet.setStatus(live(1000), 1000);
        QVERIFY(!fleet.command(ControlAction::Stop, B, 1000)); // nobody of that key
        QCOMPARE(fleet.journal()->rowCount(), 0);
        QCOMPARE(issued.size(), 0);
        QVERIFY(!refused(ConnectionState::Polling));
        QVERIFY(fleet.command(ControlAction::Stop, A, 1000));
        QCOMPARE(issued.size(), 1);
    }

    void refusesWhatCannotBeAddressed()
    {
        Fleet fleet(A);
        fleet.setStatus(live(1000), 1000);
        Worker dot = worker(QStringLiteral(".")), dots = worker(QStringLiteral("..")),
               empty = worker(QString()), twin = worker(QStringLiteral("twin")),
               fine = worker(QStringLiteral("...")), byAddress = worker(QStringLiteral("k"));
        twin.duplicate = true;
        byAddress.name = QStringLiteral("..");
        byAddress.address = QStringLiteral("real");
        Worker bad = worker(QStringLiteral("bad"));
        bad.address = QStringLiteral("..");
        fleet.apply(snapshot({dot, dots, empty, twin, fine, byAddress, bad}, 1000), 1000);
        for (const Worker &w : {dot, dots, empty, twin, bad})
            QVERIFY2(!fleet.command(ControlAction::Stop, w.key, 1000), qPrintable(w.key));
        QVERIFY(fleet.command(ControlAction::Stop, fine.key, 1000));
        QVERIFY(fleet.command(ControlAction::Stop, byAddress.key, 1000));
    }

    void aCommandsLife()
    {
        Fleet fleet(A);
        QSignalSpy issued(&fleet, &Fleet::commandIssued), ended(&fleet, &Fleet::commandEnded);
        fleet.setStatus(live(1000), 1000);
        fleet.apply(snapshot({worker(A), worker(B)}, 1000), 1000);
        QVERIFY(fleet.command(ControlAction::Pause, A, 1000));
        QCOMPARE(issued.size(), 1);
        const Command sent = issued[0][0].value<Command>();
        QCOMPARE(sent.workerKey, A);
        QCOMPARE(fleet.workers()->row(0)->pendingVerb, QStringLiteral("Pausing…"));
        QVERIFY(!fleet.command(ControlAction::Pause, A, 1001)); // no second one
        QVERIFY(!fleet.command(ControlAction::Stop, A, 1001));
        QVERIFY(fleet.command(ControlAction::Stop, B, 1001));
        // The worker goes and comes back meanwhile: its command is still under way.
        fleet.apply(snapshot({worker(B)}, 2000), 2000);
        fleet.apply(snapshot({worker(B), worker(A)}, 2500), 2500);
        QCOMPARE(fleet.workers()->row(1)->pendingVerb, QStringLiteral("Pausing…"));

        fleet.apply(
            answer(sent.id, Outcome::Done, QStringLiteral("Worker a <b>pause</b> completed")),
            3000);
        QCOMPARE(ended.size(), 1);
        const WorkerRow &row = *fleet.workers()->row(fleet.workers()->rowOf(A));
        QVERIFY(row.pendingVerb.isEmpty());
        QCOMPARE(row.lastAnswer,
                 QStringLiteral("Worker a <b>pause</b> completed")); // word for word
        QCOMPARE(row.lastOutcome, Outcome::Done);
        const ActivityEntry *entry = fleet.activity()->entry(0);
        QCOMPARE(entry->kind, QStringLiteral("control"));
        QCOMPARE(entry->outcome, ActivityOutcome::Control);
        QCOMPARE(entry->text, QStringLiteral("pause: Worker a <b>pause</b> completed"));
        QCOMPARE(*entry->timestampMs, Server + 3000); // by the server's clock
        QCOMPARE(entry->fields.value(QStringLiteral("request_id")).toString(), sent.requestId);
        fleet.apply(answer(sent.id, Outcome::Failed), 3500); // it has ended
        QCOMPARE(ended.size(), 1);
        QCOMPARE(fleet.activity()->rowCount(), 1);
        QVERIFY(fleet.command(ControlAction::Pause, A, 4000));
        QVERIFY(fleet.workers()->row(fleet.workers()->rowOf(A))->lastAnswer.isEmpty());
    }

    void tellsSentAndSeen()
    {
        Fleet fleet(A);
        fleet.setStatus(live(1000), 1000);
        fleet.apply(snapshot({worker(A)}, 1000), 1000);
        const quint64 id = fleet.command(ControlAction::Pause, A, 1000).value_or(0);
        FeedBatch left;
        left.sent << CommandSent{id, 1010};
        fleet.apply(left, 1020);
        const WorkerRow &row = *fleet.workers()->row(0);
        QCOMPARE(fleet.journal()->find(id)->phase(), CommandPhase::Sent);
        QCOMPARE(row.pendingVerb, QStringLiteral("Pausing…"));
        fleet.apply(answer(id, Outcome::Done, QStringLiteral("noted")), 2000);
        QCOMPARE(row.lastAnswer, QStringLiteral("noted"));
        fleet.apply(answer(id, Outcome::Done, QStringLiteral("paused"), true), 3000);
        QCOMPARE(row.lastAnswer, QStringLiteral("noted · seen in its state"));
        QCOMPARE(fleet.journal()->find(id)->phase(), CommandPhase::Applied);
    }

    void offersWhatTheConnectionOffers()
    {
        Fleet fleet(A);
        FeedStatus status = live(1000);
        status.notOffered.insert(ControlAction::Stop, QStringLiteral("nobody stops"));
        fleet.setStatus(status, 1000);
        fleet.apply(snapshot({worker(A), worker(B)}, 1000), 1000);
        QCOMPARE(fleet.whyNot(ControlAction::Stop, A, 1000), QStringLiteral("nobody stops"));
        QVERIFY(fleet.whyNot(ControlAction::Pause, A, 1000).isEmpty());
        QVERIFY(!fleet.command(ControlAction::Stop, A, 1000));
        // For several: as long as one may be told; else the reason that all share.
        QVERIFY(fleet.whyNot(ControlAction::Pause, {A, QStringLiteral("gone")}, 1000).isEmpty());
        QCOMPARE(fleet.whyNot(ControlAction::Resume, {A, B}, 1000),
                 QStringLiteral("It is not paused."));
        QCOMPARE(fleet.whyNot(ControlAction::Resume, {A, QStringLiteral("gone")}, 1000),
                 QStringLiteral("None of them can be told this now."));
        status.noControl = QStringLiteral("none at all");
        fleet.setStatus(status, 1000);
        QCOMPARE(fleet.whyNot(ControlAction::Pause), QStringLiteral("none at all"));
    }

    void anUnknownOutcomeMayBeProved()
    {
        Fleet fleet(A);
        QSignalSpy issued(&fleet, &Fleet::commandIssued);
        fleet.setStatus(live(1000), 1000);
        fleet.apply(snapshot({worker(A)}, 1000), 1000);
        QVERIFY(fleet.command(ControlAction::Stop, A, 1000));
        const quint64 id = issued[0][0].value<Command>().id;
        fleet.apply(answer(id, Outcome::Unknown), 2000);
        QCOMPARE(fleet.workers()->row(0)->lastOutcome, Outcome::Unknown);
        QVERIFY(!fleet.workers()->row(0)->lastAnswer.isEmpty()); // says something of its own
        QCOMPARE(fleet.activity()->entry(0)->outcome, ActivityOutcome::Warning);
        fleet.apply(answer(id, Outcome::Done, {}, true), 3000);
        QCOMPARE(fleet.workers()->row(0)->lastOutcome, Outcome::Done);
        QCOMPARE(fleet.activity()->rowCount(), 2);
    }

    void questionsHaveTheirOwnIds()
    {
        Fleet fleet(A), other(B);
        QSignalSpy asked(&fleet, &Fleet::questionAsked), answered(&fleet, &Fleet::answered);
        const quint64 details = fleet.askDetails(B), metrics = fleet.askMetrics(99999);
        QVERIFY(details != metrics && other.askDetails(A) != details);
        QCOMPARE(asked[0][0].value<Question>().workerKey, B);
        QCOMPARE(asked[1][0].value<Question>().hours, 720);
        QCOMPARE(asked[1][0].value<Question>().id, metrics);
        FeedBatch batch;
        batch.answers = {Answer()};
        batch.answers[0].id = metrics;
        fleet.apply(batch, 1000);
        QCOMPARE(answered[0][0].value<Answer>().id, metrics);
        QVERIFY(!fleet.hasData()); // an answer is no fleet data
    }

    void aQueueIsPausedWhenItsWorkersSaySo()
    {
        Fleet fleet(A);
        FeedBatch batch = snapshot(
            {worker(QStringLiteral("Discovery Worker"), "paused"), worker(A), worker(B, "paused")},
            1000);
        batch.workers[1].queue = batch.workers[2].queue = QStringLiteral("shared");
        Queue own, shared;
        own.name = QStringLiteral("discovery_worker");
        shared.name = QStringLiteral("shared");
        own.size = shared.size = 3;
        own.processing = shared.processing = false;
        batch.queues = {own, shared};
        fleet.apply(batch, 1000);
        QCOMPARE(fleet.queues()->row(0)->state, QueueState::Paused);
        QCOMPARE(fleet.queues()->row(1)->state,
                 QueueState::NotProcessing); // one of its two still works
    }

    void manyWorkersAreLookedAtInTime()
    {
        Fleet fleet(A);
        fleet.setStatus(live(1000), 1000);
        QList<Worker> workers;
        for (int i = 0; i < 2000; ++i)
            workers << worker(QString::number(i));
        fleet.apply(snapshot(workers, 1000), 1000);
        QCOMPARE(fleet.activeWorkers(), 2000);
        workers[7].status = QStringLiteral("crashed");
        fleet.apply(snapshot(workers, 1010), 1010);
        fleet.tick(2000); // at the latest
        QCOMPARE(fleet.activeWorkers(), 1999);
        QCOMPARE(fleet.reckoned().reasons, QStringList{QStringLiteral("1 crashed")});
        QCOMPARE(fleet.alerts()->rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
