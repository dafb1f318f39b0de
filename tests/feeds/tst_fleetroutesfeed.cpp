// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet routes: exact with ids over cuts, honest without, silent without alarm.
#include "feedprobe.h"
#include "fleetroutesfeed.h"
#include "pythonprocess.h"

#include <QJsonArray>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ApiOptions fleetOptions(quint16 port, const QString &lastEventId = QString())
{
    ApiOptions options = optionsFor(s("http://127.0.0.1:%1/api").arg(port));
    options.fleetRoutes = true;
    options.lastEventId = lastEventId;
    return options;
}

} // namespace

class TestFleetRoutesFeed final : public QObject
{
    Q_OBJECT
private slots:
    void readsWorkersPendingAndEvents()
    {
        ContractServer server;
        FleetRoutesFeed feed(fleetOptions(server.port()));
        FeedProbe probe(feed);
        feed.start();
        QTRY_VERIFY(probe.is(ConnectionState::Live));
        QTRY_COMPARE(probe.workers.size(), 2);
        QTRY_VERIFY(probe.totals && probe.totals->totalQueuedTasks == MaybeInt(7));
        QTRY_VERIFY(probe.activity.size() > 5);
        QVERIFY(!probe.activity.last().id.isEmpty());
        QVERIFY(!probe.status.incomplete);
        Command command;
        command.id = 3;
        feed.send(command);
        QTRY_VERIFY(probe.first(3));
        QCOMPARE(probe.first(3)->outcome, Outcome::NotSent);
        QVERIFY(probe.status.noControl.contains(QStringLiteral("no control"))); // nor is it offered
    }
    void heartbeatsAgeByTheServersClock()
    {
        ContractServer server; // its list has no timestamp: only its Date header tells the time
        const double now = double(wallClockMs()) / 1000;
        server.set(
            json({{s("fleet"),
                   QJsonArray{json({{s("worker_id"), s("fresh")},
                                    {s("status"), s("busy")},
                                    {s("last_heartbeat"), now}}),
                              json({{s("worker_id"), s("silent")},
                                    {s("status"), s("busy")},
                                    {s("last_heartbeat"), s("%1").arg(now - 50, 0, 'f', 3)}})}}}));
        FleetRoutesFeed feed(fleetOptions(server.port()));
        FeedProbe probe(feed);
        feed.start();
        QTRY_COMPARE(probe.workers.size(), 2);
        const Worker fresh = probe.worker(s("fresh")), silent = probe.worker(s("silent"));
        QVERIFY(lastSeenSeconds(fresh, monotonicMs()).value_or(99) < 10);
        QCOMPARE(liveness(fresh, 30, monotonicMs()), Liveness::Fresh);
        QVERIFY(lastSeenSeconds(silent, monotonicMs()).value_or(0) > 45);
        QCOMPARE(liveness(silent, 30, monotonicMs()), Liveness::Stale);
        QCOMPARE(liveness(fresh, 30, monotonicMs() + 40000), Liveness::Stale); // goes silent
    }
    void cronRuns()
    {
        const double now = double(wallClockMs()) / 1000;
        QJsonArray told;
        for (const int ago : {100, 80, 60}) {
            told << json({{s("type"), s("cron_finished")},
                          {s("worker_id"), s("w1")},
                          {s("cron"), s("nightly")},
                          {s("timestamp"), now - ago + 1},
                          {s("scheduled_for"), QString::number(now - ago, 'f', 3)}});
        }
        ContractServer server(json({{s("tell"), told}}));
        FleetRoutesFeed feed(fleetOptions(server.port(), s("0")));
        FeedProbe probe(feed);
        feed.start();
        QTRY_COMPARE_WITH_TIMEOUT(probe.crons.value(s("nightly")).missed, MaybeInt(1), 10000);
        QCOMPARE(cronStatus(probe.crons.value(s("nightly"))), CronOutcome::Missed);
        QVERIFY(probe.cronsKnownToMs > 0);
        server.set(json({{s("tell"), QJsonArray{json({{s("type"), s("cron_started")},
                                                      {s("worker_id"), s("w1")},
                                                      {s("cron"), s("nightly")},
                                                      {s("timestamp"), now},
                                                      {s("scheduled_for"), now}})}}}));
        QTRY_COMPARE(cronStatus(probe.crons.value(s("nightly"))), CronOutcome::Running);
    }
    void withoutIdsNothingCountsAsMissed()
    {
        ContractServer server(json({{s("ids"), false}}));
        ApiPace pace;
        pace.pollMs = 200;
        FleetRoutesFeed feed(fleetOptions(server.port()), pace);
        FeedProbe probe(feed);
        feed.start();
        QTRY_VERIFY(probe.is(ConnectionState::Live));
        const double now = double(wallClockMs()) / 1000;
        QJsonArray told;
        for (const int ago : {100, 80, 60}) {
            told << json({{s("type"), s("cron_finished")},
                          {s("cron"), s("nightly")},
                          {s("worker_id"), s("w1")},
                          {s("timestamp"), now - ago},
                          {s("scheduled_for"), now - ago}});
        }
        server.set(json({{s("tell"), told}}));
        QTRY_COMPARE(probe.crons.value(s("nightly")).runs.size(), 3);
        const int polls = server.requests(s("/api/workers"));
        QTRY_VERIFY(server.requests(s("/api/workers")) > polls + 10); // several seconds of looks
        QCOMPARE(probe.crons.value(s("nightly")).missed, MaybeInt(0));
        QCOMPARE(probe.cronsKnownToMs, 0);
    }
    void exactOverManyCuts()
    {
        ContractServer server(json({{s("events_per_s"), 100}}));
        FaultProxy proxy(server.port());
        FleetRoutesFeed feed(fleetOptions(proxy.port(), s("0")));
        FeedProbe probe(feed);
        feed.start();
        QTRY_VERIFY(probe.activity.size() > 20);
        proxy.command("cutevery 1");
        QTRY_VERIFY_WITH_TIMEOUT(probe.status.reconnects >= 8, 15000);
        proxy.command("cutevery 0");
        QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 5000);
        const qsizetype size = probe.activity.size();
        QTRY_VERIFY_WITH_TIMEOUT(probe.activity.size() > size + 50, 5000);
        int expected = 1;
        for (const ActivityEntry &entry : std::as_const(probe.activity))
            QCOMPARE(entry.id, s("%1-0").arg(expected++));
    }
    void slowReceiverLosesNothing()
    {
        const int all = 3 * int(Batcher::activityRing);
        ContractServer server(json({{s("events_per_s"), 0.01}, {s("backlog"), all}}));
        ApiPace pace;
        pace.pollMs = 200;
        FleetRoutesFeed feed(fleetOptions(server.port(), s("0")), pace);
        QStringList ids;
        quint64 dropped = 0;
        int waiting = 0; // batches not taken yet
        bool slow = true;
        connect(&feed, &Feed::batchReady, this, [&](const FeedBatch &batch) {
            for (const ActivityEntry &entry : batch.activity)
                ids.append(entry.id);
            dropped += batch.activityDropped;
            ++waiting;
            if (!slow)
                feed.batchTaken(), --waiting;
        });
        quint64 eventsIn = 0;
        connect(&feed, &Feed::statusChanged, this,
                [&](const FeedStatus &status) { eventsIn = status.eventsIn; });
        feed.start();
        // Nothing is taken: it stops reading long before all of it has come.
        QTRY_VERIFY_WITH_TIMEOUT(eventsIn > quint64(Batcher::activityRing) / 2, 30000);
        QTRY_COMPARE(waiting, 1);
        const int polls = server.requests(s("/api/workers"));
        QTRY_VERIFY_WITH_TIMEOUT(server.requests(s("/api/workers")) > polls + 10, 30000);
        QVERIFY2(eventsIn < quint64(all), qPrintable(QString::number(eventsIn)));
        slow = false;
        feed.batchTaken();
        QTRY_COMPARE_WITH_TIMEOUT(ids.size(), qsizetype(all), 60000);
        QCOMPARE(dropped, 0u);
        for (int i = 0; i < all; ++i)
            QCOMPARE(ids.at(i), s("%1-0").arg(i + 1));
    }
    void gapIsALineWithItsCount()
    {
        ContractServer server(json({{s("events_per_s"), 200}, {s("first_id"), 51}}));
        QTest::qWait(600); // more than 51 events exist
        FleetRoutesFeed feed(fleetOptions(server.port(), s("10-0")));
        FeedProbe probe(feed);
        feed.start();
        QTRY_VERIFY(probe.activity.size() > 5);
        QCOMPARE(probe.activity.at(0).kind, s("gap"));
        QVERIFY2(probe.activity.at(0).text.contains(s("40")),
                 qPrintable(probe.activity.at(0).text));
        QCOMPARE(probe.activity.at(1).id, s("51-0"));
    }
    void withoutIdsItSaysSo()
    {
        ContractServer server(json({{s("ids"), false}}));
        FleetRoutesFeed feed(fleetOptions(server.port()));
        FeedProbe probe(feed);
        feed.start();
        QTRY_VERIFY(probe.status.incomplete);
    }
    void silenceAloneIsNoFault()
    {
        ContractServer server(json({{s("events_per_s"), 0.01}}));
        ApiPace pace;
        pace.pollMs = 300;
        pace.stream.silenceMs = 500; // not used here, whatever it says
        FleetRoutesFeed feed(fleetOptions(server.port()), pace);
        FeedProbe probe(feed);
        feed.start();
        QTRY_VERIFY(probe.is(ConnectionState::Live));
        QTRY_VERIFY_WITH_TIMEOUT(server.requests(s("/api/workers")) > 8, 8000);
        QVERIFY(probe.is(ConnectionState::Live));
        QCOMPARE(probe.status.reconnects, 0u);
        QCOMPARE(server.requests(s("/api/events")), 1);
    }
    void withoutEventsItPolls()
    {
        ContractServer server;
        server.setFault(s("events"), json({{s("kind"), s("status")}, {s("status"), 404}}));
        FleetRoutesFeed feed(fleetOptions(server.port()));
        FeedProbe probe(feed);
        feed.start();
        QTRY_VERIFY(probe.is(ConnectionState::Polling));
        QVERIFY(probe.status.error.contains(s("404")));
        QCOMPARE(probe.workers.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFleetRoutesFeed)
#include "tst_fleetroutesfeed.moc"
