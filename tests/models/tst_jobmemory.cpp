// SPDX-License-Identifier: GPL-3.0-or-later
// What a fleet's batches leave in the memory of jobs: entries of every feed, rows, gaps, bounds.
#include "jobmemory.h"

#include "fleet.h"
#include "fleetevent.h"
#include "jobsearch.h"

#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

constexpr qint64 T0 = 1'764'000'000'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ActivityEntry entryOf(qint64 at, const QList<QPair<QString, QString>> &fields)
{
    QList<QPair<QString, QString>> all = fields;
    all.append({s("timestamp"), QString::number(double(T0 + at) / 1000, 'f', 3)});
    return activityEntry(fleetEvent(QStringLiteral("%1-0").arg(T0 + at), all));
}

ActivityEntry job(const char *type, const char *worker, const char *id, qint64 at,
                  QList<QPair<QString, QString>> more = {})
{
    more.append({{s("type"), s(type)}, {s("worker_id"), s(worker)}, {s("job_id"), s(id)}});
    return entryOf(at, more);
}

FeedBatch batch(const QList<ActivityEntry> &entries)
{
    FeedBatch batch;
    batch.activity = entries;
    return batch;
}

Worker worker(const char *key, const char *status, const char *current = "")
{
    Worker worker;
    worker.key = worker.name = s(key);
    worker.status = s(status);
    worker.currentJob = s(current);
    return worker;
}

} // namespace

class TestJobMemory : public QObject
{
    Q_OBJECT

    static QString bars(const JobMemory &memory, const char *name, qint64 now = 100'000)
    {
        const int at = memory.laneNamed(s(name));
        if (at < 0)
            return s("none");
        QStringList all;
        const JobLane &lane = memory.lane(at);
        for (size_t i = 0; i < lane.bars().size(); ++i)
            all << QStringLiteral("%1:%2-%3%4")
                       .arg(memory.words(lane.bars()[i]).job)
                       .arg(lane.bars()[i].startMs - T0)
                       .arg(lane.endMs(i, T0 + now) - T0)
                       .arg(QStringLiteral("sferhcu").at(int(lane.state(i))));
        return all.join(u' ');
    }
    static QString marks(const JobMemory &memory, const char *name)
    {
        const int at = memory.laneNamed(s(name));
        QStringList all;
        for (const LaneMark &mark : at < 0 ? std::vector<LaneMark>() : memory.lane(at).marks())
            all << QStringLiteral("%1@%2-%3")
                       .arg(mark.text)
                       .arg(mark.fromMs - T0)
                       .arg(mark.toMs == 0 ? s("") : QString::number(mark.toMs - T0));
        return all.join(QStringLiteral(", "));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void eventsBecomeBars()
    {
        JobMemory memory;
        memory.apply(batch({job("job_started", "w1", "a", 1'000, {{s("path"), s("/x/y/z.txt")}}),
                            job("finished", "w1", "a", 3'000, {{s("duration_ms"), s("2000")}}),
                            job("job_started", "w1", "b", 4'000),
                            job("errored", "w1", "b", 5'000, {{s("error"), s("disk full")}}),
                            job("cron_started", "w2", "c", 6'000, {{s("cron"), s("nightly")}})}),
                     T0 + 7'000);
        QCOMPARE(bars(memory, "w1"), s("a:1000-3000s b:4000-5000f"));
        QCOMPARE(bars(memory, "w2", 7'000), s("c:6000-7000r"));
        const JobLane &lane = memory.lane(memory.laneNamed(s("w1")));
        QCOMPARE(memory.words(lane.bars()[0]).text, s("y/z.txt")); // what it is about
        QCOMPARE(memory.words(lane.bars()[1]).text, s("Job b failed: disk full"));
        const QJsonObject *fields = memory.fieldsOfFailure(jobKey(s("b")), lane.bars()[1].endMs());
        QVERIFY(fields);
        QCOMPARE(fields->value(s("error")).toString(), s("disk full"));
        QVERIFY(memory.lane(memory.laneNamed(s("w2"))).bars()[0].flags & JobBar::Cron);
        QCOMPARE(memory.reachMs(), T0 + 1'000);
        QCOMPARE(memory.minute((T0 + 3'000) / 60'000).done, 2U);
        QCOMPARE(memory.minute((T0 + 3'000) / 60'000).failed, 1U);
        QCOMPARE(memory.barCount(), 3);
    }

    void livesBecomeMarks()
    {
        JobMemory memory;
        memory.apply(
            batch({entryOf(0, {{s("type"), s("worker_started")}, {s("worker_id"), s("w")}}),
                   job("job_started", "w", "a", 1'000),
                   entryOf(2'000, {{s("type"), s("worker_stopped")},
                                   {s("worker_id"), s("w")},
                                   {s("exit_code"), s("137")}}),
                   entryOf(9'000, {{s("type"), s("worker_started")}, {s("worker_id"), s("w")}}),
                   entryOf(10'000, {{s("type"), s("control_applied")},
                                    {s("worker_id"), s("w")},
                                    {s("action"), s("pause")},
                                    {s("by"), s("admin")},
                                    {s("request_id"), s("r1")}}),
                   entryOf(10'000, {{s("type"), s("control_applied")},
                                    {s("worker_id"), s("w")},
                                    {s("action"), s("pause")},
                                    {s("by"), s("admin")},
                                    {s("request_id"), s("r1")}}),
                   entryOf(15'000, {{s("type"), s("control_applied")},
                                    {s("worker_id"), s("w")},
                                    {s("action"), s("resume")},
                                    {s("by"), s("admin")}})}),
            T0 + 20'000);
        QCOMPARE(bars(memory, "w"), s("a:1000-2000c")); // the crash cut it off
        QCOMPARE(marks(memory, "w"),
                 s("started@0-0, exit 137@2000-2000, started@9000-9000, paused by "
                   "admin@10000-15000, pause by admin@10000-10000, resume by admin@15000-15000"));
        QCOMPARE(memory.lane(memory.laneNamed(s("w"))).troubleMs(), T0 + 2'000);
    }

    void rowsTellTheRest()
    {
        Fleet fleet(s("f"));
        FeedBatch rows;
        rows.workersComplete = true;
        rows.serverTimeMs = T0;
        Worker one = worker("one", "running", "j1");
        one.lastHeartbeatMs = T0 - 500;
        one.currentJobSeconds = 2;
        rows.workers = {one, worker("two", "running")};
        FeedStatus live;
        live.state = ConnectionState::Live;
        live.usualIntervalMs = 5'000;
        qint64 now = 1'000'000;
        const auto pass = [&](qint64 ms, const std::function<void()> &change = {}) {
            now += ms;
            rows.serverTimeMs += ms;
            for (Worker &w : rows.workers) {
                w.serverTimeMs = rows.serverTimeMs;
                w.receivedAtMs = now;
                if (w.currentJobSeconds)
                    *w.currentJobSeconds += double(ms) / 1000;
            }
            if (change)
                change();
            rows.receivedAtMs = now;
            live.lastDataAtMs = now;
            fleet.setStatus(live, now);
            fleet.apply(rows, now);
            fleet.tick(now);
        };
        pass(0);
        QCOMPARE(bars(*fleet.jobs(), "one", 0), s("j1:-2000-0r"));
        QCOMPARE(fleet.jobs()->laneNamed(s("two")), -1); // there is nothing to keep of it
        pass(5'000);
        QCOMPARE(bars(*fleet.jobs(), "one", 5'000), s("j1:-2000-5000r"));
        pass(200'000); // its heartbeat stands still: it is silent, and its job held
        QCOMPARE(bars(*fleet.jobs(), "one", 205'000), s("j1:-2000-205000h"));
        QCOMPARE(marks(*fleet.jobs(), "one"), s("no heartbeat@-500-"));
        pass(1'000, [&] {
            rows.workers[0].lastHeartbeatMs = T0 + 206'000;
            rows.workers[0].currentJob.clear();
            rows.workers[0].currentJobSeconds.reset();
            rows.workers[1].status = s("paused");
        });
        QCOMPARE(bars(*fleet.jobs(), "one"), s("j1:-2000-206000e"));
        QCOMPARE(marks(*fleet.jobs(), "one"), s("no heartbeat@-500-206000")); // when and how long
        QCOMPARE(marks(*fleet.jobs(), "two"), s("paused@206000-"));
        pass(4'000, [&] {
            rows.workers[0].lastHeartbeatMs = T0 + 210'000;
            rows.workers[1].status = s("running");
        });
        QCOMPARE(marks(*fleet.jobs(), "two"), s("paused@206000-210000"));
        pass(1'000, [&] {
            rows.workers[0].status = s("crashed");
            rows.workers[0].exitCode = 139;
        });
        QCOMPARE(marks(*fleet.jobs(), "one"),
                 s("no heartbeat@-500-206000, exit 139@211000-211000"));
        // The API's entry of a crash knows no code, its row does, whichever comes first.
        ActivityEntry late;
        late.kind = s("worker_stopped");
        late.worker = s("one");
        late.outcome = ActivityOutcome::Failure;
        late.timestampMs = T0 + 210'600;
        fleet.jobs()->apply(batch({late}), T0 + 211'000);
        QCOMPARE(marks(*fleet.jobs(), "one"),
                 s("no heartbeat@-500-206000, exit 139@210600-210600"));
        ActivityEntry crash;
        crash.kind = s("worker_stopped");
        crash.worker = s("two");
        crash.outcome = ActivityOutcome::Failure;
        crash.timestampMs = T0 + 211'500;
        fleet.jobs()->apply(batch({crash}), T0 + 211'500);
        pass(1'000, [&] {
            rows.workers[1].status = s("crashed");
            rows.workers[1].exitCode = 134;
        });
        QCOMPARE(marks(*fleet.jobs(), "two"), s("paused@206000-210000, exit 134@211500-211500"));
    }

    void theConnectionHasGapsOfItsOwn()
    {
        JobMemory memory;
        memory.setConnected(false, s("not yet"), T0 - 5'000);
        memory.setConnected(true, {}, T0);
        QVERIFY(memory.gaps().empty()); // nothing was known before
        memory.setConnected(false, s("the line broke"), T0 + 1'000);
        QCOMPARE(memory.gaps().size(), size_t(1));
        QCOMPARE(memory.gaps()[0].toMs, 0);
        memory.setConnected(true, {}, T0 + 9'000);
        QCOMPARE(memory.gaps()[0], (MemoryGap{T0 + 1'000, T0 + 9'000, true, s("the line broke")}));

        ActivityEntry trimmed;
        trimmed.kind = s("gap");
        trimmed.timestampMs = T0 + 20'000;
        trimmed.text = s("12 events were trimmed away");
        trimmed.fields = {{s("after"), QStringLiteral("%1-0").arg(T0 + 11'000)},
                          {s("first"), QStringLiteral("%1-4").arg(T0 + 14'000)}};
        FeedBatch told = batch({trimmed, job("job_finished", "w", "a", 21'000)});
        memory.apply(told, T0 + 22'000);
        QCOMPARE(memory.gaps()[1],
                 (MemoryGap{T0 + 11'000, T0 + 14'000, false, s("12 events were trimmed away")}));
        FeedBatch flood = batch({job("job_finished", "w", "b", 30'000)});
        flood.activityDropped = 5'000;
        memory.apply(flood, T0 + 30'000);
        QCOMPARE(memory.gaps()[2].fromMs, T0 + 21'000);
        QCOMPARE(memory.gaps()[2].toMs, T0 + 30'000);
        flood.activity = {job("job_finished", "w", "c", 31'000)};
        memory.apply(flood, T0 + 31'000); // it goes on: one gap
        QCOMPARE(memory.gaps().size(), size_t(3));
        QCOMPARE(memory.gaps()[2].toMs, T0 + 31'000);
        QCOMPARE(memory.gaps()[2].text, s("10,000 events came faster than they are kept"));
    }

    void interimEntriesGoWhenExactOnesCome()
    {
        JobMemory memory;
        ActivityEntry interim =
            job("job_finished", "w", "a", 2'000, {{s("duration_ms"), s("500")}});
        interim.interim = true;
        memory.apply(batch({interim}), T0 + 3'000);
        QCOMPARE(bars(memory, "w"), s("a:1500-2000s"));
        FeedBatch exact =
            batch({job("job_started", "w", "a", 1'400), job("job_finished", "w", "a", 2'000)});
        exact.exactAgain = true;
        memory.apply(exact, T0 + 4'000);
        QCOMPARE(bars(memory, "w"), s("a:1400-2000s"));
        QCOMPARE(memory.barCount(), 1);
    }

    void aWorkerIsOneLaneByAllItsNames()
    {
        JobMemory memory;
        memory.apply(batch({job("job_started", "Display Name", "a", 1'000)}), T0 + 2'000);
        WorkerModel model;
        FeedBatch rows;
        rows.workersComplete = true;
        Worker w = worker("short", "running", "a");
        w.name = s("Display Name");
        Worker other = worker("other", "running", "z"); // the same name, another worker
        other.name = s("Display Name");
        rows.workers = {w, other};
        model.apply(rows, {}, 1);
        memory.look(model, true, T0 + 3'000);
        QCOMPARE(memory.laneCount(), 2);
        QCOMPARE(memory.laneOf(w), memory.laneNamed(s("Display Name")));
        QVERIFY(memory.laneOf(other) != memory.laneOf(w));
        memory.apply(batch({job("job_finished", "short", "a", 4'000)}), T0 + 4'000);
        QCOMPARE(bars(memory, "short"), s("a:1000-4000s"));
    }

    void forgetsInTheOrderOfTime()
    {
        JobMemory memory;
        constexpr int Each = 12'000;
        qint64 at = 0;
        FeedBatch filled;
        for (int round = 0; round * Each <= JobMemory::MostBars + 60'000; ++round) {
            filled.activity.clear();
            for (int i = 0; i < Each; ++i) {
                ActivityEntry entry;
                entry.kind = s("job_finished");
                entry.worker = QStringLiteral("w%1").arg(i % 50);
                entry.job = QString::number(++at);
                entry.timestampMs = T0 + at;
                entry.durationMs = 1;
                filled.activity << entry;
            }
            memory.apply(filled, T0 + at);
            QVERIFY(memory.barCount() <= JobMemory::MostBars);
        }
        QVERIFY(memory.barCount() > JobMemory::MostBars - 20'000);
        QVERIFY(memory.reachMs() > T0 + 40'000);
        qsizetype counted = 0;
        for (int lane = 0; lane < memory.laneCount(); ++lane) {
            counted += qsizetype(memory.lane(lane).bars().size());
            QVERIFY(memory.lane(lane).bars().front().startMs >= memory.reachMs(lane));
        }
        QCOMPARE(counted, memory.barCount());
        QVERIFY2(memory.bytes() < 80'000'000, qPrintable(QString::number(memory.bytes())));
        // Words go before bars do, and say so.
        WorkerModel none;
        memory.look(none, true, T0 + JobMemory::MostMs + at / 2);
        QVERIFY(memory.barCount() < JobMemory::MostBars - 300'000);
        QCOMPARE(memory.reachMs(), T0 + at / 2);
    }

    /// Fleets whose workers come and go under ever new names do not run out of lanes.
    void lanesAreGivenToOthers()
    {
        JobMemory memory;
        WorkerModel none;
        qint64 now = T0;
        for (int day = 0; day < 4; ++day, now += JobMemory::MostMs + 120'000) {
            FeedBatch pods;
            for (int i = 0; i < 16'000; ++i) {
                ActivityEntry entry;
                entry.kind = s("job_finished");
                entry.worker = QStringLiteral("pod-%1-%2").arg(day).arg(i);
                entry.job = s("j");
                entry.timestampMs = now;
                pods.activity << entry;
            }
            memory.look(none, true, now - 61'000); // what was of yesterday goes …
            memory.look(none, true, now);
            memory.apply(pods, now);
            QVERIFY(memory.laneCount() <= JobMemory::MostLanes);
            const int lane = memory.laneNamed(QStringLiteral("pod-%1-15999").arg(day));
            QVERIFY(lane >= 0); // … and its lanes are free
            QCOMPARE(memory.lane(lane).bars().size(), size_t(1));
            QCOMPARE(memory.laneName(lane), QStringLiteral("pod-%1-15999").arg(day));
        }
        QCOMPARE(memory.laneNamed(s("pod-0-1")), -1);
        QCOMPARE(memory.barCount(), 16'000);
    }

    void findsJobsByAnything()
    {
        JobMemory memory;
        memory.apply(
            batch({job("job_started", "lon-1", "1732-46", 1'000, {{s("title"), s("Käse & Brot")}}),
                   job("job_finished", "lon-1", "1732-46", 2'000),
                   job("job_failed", "lon-1", "1732-47", 3'000, {{s("error"), s("HTTP 403")}}),
                   job("job_finished", "ams-1", "1732-47", 5'000),
                   job("job_finished", "ams-1", "99", 6'000)}),
            T0 + 7'000);
        JobSearch search(memory);
        QSignalSpy over(&search, &JobSearch::finished);
        const auto found = [&](const char *text) {
            search.find(s(text));
            while (search.isRunning())
                QCoreApplication::processEvents();
            QStringList all;
            for (const JobHit &hit : search.hits()) {
                const JobLane &lane = memory.lane(hit.lane);
                all << memory.words(lane.bars()[size_t(lane.find(hit.job, hit.startMs))]).job;
            }
            return all.join(u' ');
        };
        QCOMPARE(found("1732-4"), s("1732-47 1732-47 1732-46"));
        QCOMPARE(found("http 403"), s("1732-47"));
        QCOMPARE(found("LON"), s("1732-47 1732-46"));
        QCOMPARE(found("kÄSE"), s("")); // only ASCII letters are compared without case
        QCOMPARE(found("käse"), s("1732-46"));
        QCOMPARE(found("brot"), s("1732-46"));
        QCOMPARE(found("nothing of the kind"), s(""));
        QCOMPARE(found(""), s(""));
        QVERIFY(over.size() >= 7);
        const auto runs = JobSearch::runsOf(memory, s("1732-47"));
        QCOMPARE(runs.size(), size_t(2));
        QVERIFY(runs[0].failed && !runs[1].failed);
    }
};

QTEST_GUILESS_MAIN(TestJobMemory)
#include "tst_jobmemory.moc"
