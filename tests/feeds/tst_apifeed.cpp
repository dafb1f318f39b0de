// SPDX-License-Identifier: GPL-3.0-or-later
// The worker API feed against a server that knows the contract only, and a proxy that misbehaves.
#include "feedprobe.h"
#include "pythonprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject fast()
{
    return json({{s("interval"), 0.3}});
}

} // namespace

class TestApiFeed final : public QObject
{
    Q_OBJECT
private slots:
    void goesLiveAndReadsBesideTheStream();
    void watchesOnlyWhatIsLookedAt();
    void fallsBackToPollingAndReturns();
    void pollsWithinOneSecondOfACut();
    void splitBytesChangeNothing();
    void frozenServerIsNoticed();
    void unauthorizedStopsEverything();
    void forbiddenGetIsSignedOut();
    void tokenEndsBeingSignedOut();
    void retryAfterIsKept();
    void noContentMeansPollingOnly();
    void wrongTypeIsNamed();
    void fiveUnusableEventsEndTheStream();
    void openStreamWithoutEventsIsPolling();
    void streamThatFailsAtOnceCostsOneOverview();
    void everyThirdBrokenIsCounted();
    void badBodiesCostOneLine_data();
    void badBodiesCostOneLine();
    void deepJsonIsNamed();
    void breakerOpensAndTryNowClosesIt();
    void liveStreamClosesTheBreaker();
    void reconnectStormKeepsTheFloor();
    void nameThatDoesNotResolve();
    void findsAddressesBeforeTheyAreNeeded();
    void manyAddressesAreFoundOutAFewAtATime();
    void answersQuestions();
    void noSignalAfterStop();
};

void TestApiFeed::goesLiveAndReadsBesideTheStream()
{
    ContractServer server(fast());
    QVERIFY(server.isReady());
    ApiPace pace;
    pace.pollMs = 1000;
    ApiFeed feed(optionsFor(server.base()), pace);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QCOMPARE(probe.status.via, ConnectionVia::Sse);
    QVERIFY2(probe.status.error.isEmpty(), qPrintable(probe.status.error));
    QTRY_COMPARE(probe.workers.size(), 3);
    QCOMPARE(probe.workers.at(0).name, s("Discovery Worker"));
    QTRY_COMPARE(probe.queues.size(), 1);
    QTRY_COMPARE(probe.activity.size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(server.requests(s("/overview")) >= 2, 8000); // beside the stream
    QTRY_VERIFY(probe.snapshots >= 4);
    QVERIFY(probe.activity.size() <=
            6); // the same rows came again and again (a minute may have passed)
    QVERIFY(probe.status.eventsIn > 0 && probe.status.bytesIn > 0 && probe.status.lastDataAtMs > 0);
    QVERIFY(!probe.states.contains(ConnectionState::Polling));
    QVERIFY(!probe.states.contains(ConnectionState::Offline));
}

void TestApiFeed::watchesOnlyWhatIsLookedAt()
{
    ContractServer server(fast());
    ApiPace pace;
    pace.pollMs = 300;
    ApiFeed feed(optionsFor(server.base()), pace);
    FeedProbe probe(feed);
    feed.setWatch({false, false});
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    const int overviews = server.requests(s("/overview"));
    const int snapshots = probe.snapshots;
    QTRY_VERIFY(probe.snapshots >= snapshots + 4); // more than a second of stream
    QCOMPARE(server.requests(s("/overview")), overviews);
    QCOMPARE(server.requests(s("/queue/status")), 0);
    feed.setWatch({true, true});
    QTRY_VERIFY(server.requests(s("/overview")) > overviews);
    QTRY_VERIFY(server.requests(s("/queue/status")) > 0);
}

void TestApiFeed::fallsBackToPollingAndReturns()
{
    ContractServer server(fast());
    ApiPace pace;
    pace.pollMs = 1000;
    ApiFeed feed(optionsFor(server.base()), pace);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    server.setFault(s("live-stream"), json({{s("kind"), s("status")},
                                            {s("status"), 502},
                                            {s("type"), s("text/html")},
                                            {s("body"), s("<h1>Bad</h1>")}}));
    // the running stream ends after its next event
    server.set(json({{s("close_after"), 1}}));
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Polling), 8000);
    QCOMPARE(probe.status.via, ConnectionVia::Poll);
    QTRY_VERIFY_WITH_TIMEOUT(probe.status.error.contains(s("502")), 8000);
    QVERIFY(probe.status.error.contains(s("127.0.0.1:")));
    QVERIFY(!probe.status.error.contains(u'<'));
    QVERIFY(probe.status.nextTryAtMs > monotonicMs());
    const int snapshots = probe.snapshots;
    QTRY_VERIFY_WITH_TIMEOUT(probe.snapshots > snapshots, 6000); // polled data goes on
    server.set(json({{s("faults"), QJsonObject()}, {s("close_after"), 0}}));
    feed.tryNow();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QVERIFY(probe.status.reconnects >= 1);
    QVERIFY(probe.states.contains(ConnectionState::Reconnecting));
}

void TestApiFeed::pollsWithinOneSecondOfACut()
{
    ContractServer server(fast());
    FaultProxy proxy(server.port());
    ApiFeed feed(optionsFor(s("http://127.0.0.1:%1/api/v1/workers").arg(proxy.port())));
    FeedProbe probe(feed);
    feed.setWatch({false, false});
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    const int polls = server.requests(s("/overview"));
    const qint64 cutAtMs = monotonicMs();
    proxy.command("cut");
    QTRY_VERIFY(server.requests(s("/overview")) > polls);
    QVERIFY(monotonicMs() - cutAtMs < 1000);
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 5000);
    QVERIFY(probe.states.contains(ConnectionState::Reconnecting));

    proxy.command("refuse on");
    QTRY_VERIFY(probe.status.error.contains(s("kept"))); // neither way works
    QVERIFY2(probe.status.error.contains(s("refuses")), qPrintable(probe.status.error));
    QVERIFY(probe.is(ConnectionState::Reconnecting));
    QVERIFY(probe.status.nextTryAtMs > 0);
    proxy.command("refuse off");
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 6000);
}

void TestApiFeed::splitBytesChangeNothing()
{
    ContractServer server(fast());
    FaultProxy proxy(server.port());
    proxy.command("chunk 1");
    ApiFeed feed(optionsFor(s("http://127.0.0.1:%1/api/v1/workers").arg(proxy.port())));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QTRY_COMPARE(probe.workers.size(), 3);
    QTRY_COMPARE(probe.activity.size(), 3);
    QCOMPARE(probe.status.malformed, 0u);
}

void TestApiFeed::frozenServerIsNoticed()
{
    ContractServer server(fast());
    ApiPace pace;
    pace.stream.silenceMs = 2500; // the product's 14 s would make this test long
    pace.pollMs = 1000;
    ApiFeed feed(optionsFor(server.base()), pace);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    const qint64 frozenAtMs = monotonicMs();
    server.freeze();
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Reconnecting), 6000);
    QVERIFY(monotonicMs() - frozenAtMs < 4000);
    QTRY_VERIFY_WITH_TIMEOUT(probe.status.error.contains(s("answered within")), 6000);
    QVERIFY(probe.is(ConnectionState::Reconnecting));
    server.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 10000);
    QCOMPARE(SsePace().silenceMs, 14000); // what the product uses: at most three missed updates
}

void TestApiFeed::unauthorizedStopsEverything()
{
    ContractServer server(json({{s("interval"), 0.3}, {s("token"), s("CANARY-7f3a")}}));
    ApiOptions options = optionsFor(server.base());
    options.token = "CANARY-7f3a";
    ApiPace pace;
    pace.pollMs = 300;
    ApiFeed feed(options, pace);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    server.set(json({{s("token"), s("another")}}));
    server.forget();
    QTRY_VERIFY(probe.is(ConnectionState::SignedOut));
    QVERIFY(!probe.status.error.contains(s("CANARY")));
    QVERIFY(probe.status.error.contains(s("401")));
    QTest::qWait(2000); // nothing may come: there is no condition to wait for
    QVERIFY(server.requests(s("/")) <= 3 + 2); // those before the first 401 were good ones
    const int before = server.requests(s("/"));
    Command command;
    command.id = 1;
    command.workerKey = probe.workers.at(0).key;
    feed.send(command);
    QTRY_VERIFY(probe.first(1));
    QCOMPARE(probe.first(1)->outcome, Outcome::NotSent);
    feed.tryNow();
    QTest::qWait(500);
    QCOMPARE(server.requests(s("/")), before);
}

void TestApiFeed::forbiddenGetIsSignedOut()
{
    ContractServer server(fast());
    server.setFault(s("*"), json({{s("kind"), s("status")}, {s("status"), 403}}));
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::SignedOut));
    QVERIFY2(probe.status.error.contains(s("no such luck")), qPrintable(probe.status.error));
    QVERIFY(server.requests(s("/")) <= 3);
}

void TestApiFeed::tokenEndsBeingSignedOut()
{
    ContractServer server(json({{s("interval"), 0.3}, {s("token"), s("good")}}));
    ApiOptions options = optionsFor(server.base());
    options.token = "bad";
    ApiFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::SignedOut));
    feed.setToken("good\n");
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QVERIFY(probe.status.error.isEmpty());
}

void TestApiFeed::retryAfterIsKept()
{
    ContractServer server(fast());
    server.setFault(s("overview"), json({{s("kind"), s("status")},
                                         {s("status"), 429},
                                         {s("times"), 1},
                                         {s("headers"), json({{s("Retry-After"), s("3")}})}}));
    ApiPace pace;
    pace.pollMs = 200;
    ApiFeed feed(optionsFor(server.base()), pace);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY_WITH_TIMEOUT(server.requests(s("/overview")) >= 2, 8000);
    const QList<QJsonObject> asked = server.requestsTo(s("/overview"));
    QVERIFY(asked.at(1).value(s("t")).toDouble() - asked.at(0).value(s("t")).toDouble() >= 3.0);
}

void TestApiFeed::noContentMeansPollingOnly()
{
    ContractServer server(fast());
    server.setFault(s("live-stream"),
                    json({{s("kind"), s("status")}, {s("status"), 204}, {s("body"), s("")}}));
    ApiPace pace;
    pace.pollMs = 300;
    ApiFeed feed(optionsFor(server.base()), pace);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Polling));
    QVERIFY2(probe.status.error.contains(s("closed the stream")), qPrintable(probe.status.error));
    QTRY_VERIFY(server.requests(s("/overview")) > 8);
    QCOMPARE(server.requests(s("/live-stream")), 1);
    QVERIFY(probe.status.nextTryAtMs - monotonicMs() > 30000);
}

void TestApiFeed::wrongTypeIsNamed()
{
    ContractServer server(fast());
    server.setFault(s("live-stream"), json({{s("kind"), s("html")}}));
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Polling));
    QVERIFY2(probe.status.error.contains(s("not an event stream: text/html")),
             qPrintable(probe.status.error));
    QVERIFY(probe.status.nextTryAtMs - monotonicMs() > 20000);
    server.setFault(s("*"), json({{s("kind"), s("html")}})); // a captive portal
    feed.tryNow();
    QTRY_VERIFY(probe.is(ConnectionState::Reconnecting));
    QVERIFY2(probe.status.error.contains(s("no JSON")), qPrintable(probe.status.error));
    QVERIFY(!probe.status.error.contains(s("log in")));
}

void TestApiFeed::fiveUnusableEventsEndTheStream()
{
    ContractServer server(json({{s("interval"), 0.05}, {s("broken_every"), 1}}));
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Polling));
    QVERIFY2(probe.status.error.contains(s("5 events")), qPrintable(probe.status.error));
    QVERIFY(probe.status.malformed >= 5);
    QVERIFY(!probe.status.malformedText.isEmpty());
    QVERIFY(!probe.states.contains(ConnectionState::Live));
}

void TestApiFeed::openStreamWithoutEventsIsPolling()
{
    ContractServer server(json({{s("interval"), 0.2}, {s("only_comments"), true}}));
    ApiPace pace;
    pace.pollMs = 300;
    ApiFeed feed(optionsFor(server.base()), pace);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Polling));
    QCOMPARE(probe.status.via, ConnectionVia::Poll);
    QTRY_VERIFY_WITH_TIMEOUT(probe.status.error.contains(s("sends no update")), 15000);
    QCOMPARE(server.requests(s("/live-stream")), 1); // still listening
    const int snapshots = probe.snapshots;
    QTRY_VERIFY(probe.snapshots > snapshots);
    server.set(json({{s("only_comments"), false}}));
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QVERIFY(probe.status.error.isEmpty());
}

void TestApiFeed::streamThatFailsAtOnceCostsOneOverview()
{
    ContractServer server(fast());
    server.setFault(s("live-stream"), json({{s("kind"), s("status")}, {s("status"), 503}}));
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Polling));
    QTRY_VERIFY(server.requests(s("/live-stream")) > 1);
    QCOMPARE(server.requests(s("/overview")), 1);
}

void TestApiFeed::everyThirdBrokenIsCounted()
{
    ContractServer server(json({{s("interval"), 0.05}, {s("broken_every"), 3}}));
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.setWatch({false, false});
    feed.start();
    QTRY_VERIFY(probe.status.eventsIn >= 30);
    QVERIFY(probe.is(ConnectionState::Live));
    QVERIFY(probe.status.malformed >= 8 && probe.status.malformed <= probe.status.eventsIn / 3 + 1);
    QCOMPARE(probe.status.reconnects, 0u);
    QVERIFY(!probe.states.contains(ConnectionState::Offline));
}

void TestApiFeed::badBodiesCostOneLine_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QString>("words");
    const auto kind = [](const char *name) { return json({{s("kind"), s(name)}}); };
    QTest::newRow("html 502") << json({{s("kind"), s("html")}, {s("status"), 502}}) << s("502");
    QTest::newRow("login page") << kind("html") << s("text/html");
    QTest::newRow("gzip bomb") << kind("gzip") << s("gzip");
    QTest::newRow("broken") << kind("broken") << s("broken");
    QTest::newRow("short") << kind("short") << s("in the middle");
    QTest::newRow("two lengths") << kind("lengths") << s("two different lengths");
    QTest::newRow("no answer") << kind("drop") << s("without an answer");
    QTest::newRow("endless head") << kind("hang_headers") << s("within");
    QTest::newRow("redirect") << json({{s("kind"), s("redirect")},
                                       {s("location"), s("http://evil.example/x")}})
                              << s("evil.example");
    QTest::newRow("words") << json({{s("kind"), s("status")}, {s("status"), 500}})
                           << s("no such luck");
}

void TestApiFeed::badBodiesCostOneLine()
{
    QFETCH(QJsonObject, fault);
    QFETCH(QString, words);
    ContractServer server(
        json({{s("interval"), 0.3}, {s("faults"), json({{s("overview"), fault}})}}));
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live)); // the stream does not mind
    QTRY_VERIFY2(probe.status.error.contains(words), qPrintable(probe.status.error));
    QVERIFY(probe.status.error.contains(s("127.0.0.1")));
    QVERIFY(!probe.status.error.contains(u'<') && !probe.status.error.contains(u'\n'));
    QCOMPARE(probe.workers.size(), 3);
}

void TestApiFeed::deepJsonIsNamed()
{
    ContractServer server(fast());
    server.setFault(s("overview"), json({{s("kind"), s("deep")}}));
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QTRY_VERIFY(probe.status.malformed > 0);
    QVERIFY(!probe.status.malformedText.isEmpty());
    QTRY_COMPARE(probe.workers.size(), 3);
}

void TestApiFeed::breakerOpensAndTryNowClosesIt()
{
    ContractServer server(json({{s("interval"), 0.3}}));
    server.set(json({{s("faults"), json({{s("overview"), json({{s("kind"), s("drop")}})},
                                         {s("live-stream"), json({{s("kind"), s("html")}})}})}}));
    ApiPace pace;
    pace.pollMs = 50;
    ApiFeed feed(optionsFor(server.base()), pace);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY_WITH_TIMEOUT(probe.status.circuitOpen, 8000);
    QVERIFY(probe.status.circuitUntilMs - monotonicMs() > 50000);
    const int asked = server.requests(s("/overview"));
    QCOMPARE(asked, 5);
    QTest::qWait(1500); // nothing may come
    QCOMPARE(server.requests(s("/overview")), asked);
    server.setFault({}, {});
    feed.tryNow();
    QTRY_VERIFY(!probe.status.circuitOpen);
    QTRY_VERIFY(probe.is(ConnectionState::Live));
}

void TestApiFeed::liveStreamClosesTheBreaker()
{
    ContractServer server(json({{s("interval"), 0.3}}));
    server.set(json({{s("faults"), json({{s("overview"), json({{s("kind"), s("drop")}})},
                                         {s("live-stream"), json({{s("kind"), s("drop")}})}})}}));
    ApiPace pace;
    pace.pollMs = 50;
    ApiFeed feed(optionsFor(server.base()), pace);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY_WITH_TIMEOUT(probe.status.circuitOpen, 8000);
    server.setFault({}, {});
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 20000); // by itself
    QTRY_VERIFY(!probe.status.circuitOpen);
}

void TestApiFeed::reconnectStormKeepsTheFloor()
{
    ContractServer server(json({{s("interval"), 0.0}, {s("retry"), 0}, {s("close_after"), 1}}));
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(server.requests(s("/live-stream")) >= 1);
    const qint64 sinceMs = monotonicMs();
    QTRY_VERIFY_WITH_TIMEOUT(server.requests(s("/live-stream")) >= 4, 20000);
    // 60 a minute, polls included: four streams within less than three seconds would be too many
    QVERIFY(monotonicMs() - sinceMs > 3000);
    QTest::qWait(3000);
    const double minutes = double(monotonicMs() - sinceMs) / 60000;
    QVERIFY(server.requests(s("/")) <= 60 * minutes + 4);
}

void TestApiFeed::nameThatDoesNotResolve()
{
    ApiOptions options = optionsFor(s("https://no-such-host.invalid/api"));
    ApiFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Offline), 10000);
    QVERIFY2(probe.status.error.contains(s("name not found")) ||
                 probe.status.error.contains(s("within")),
             qPrintable(probe.status.error));
    QVERIFY(probe.status.error.contains(s("no-such-host.invalid")));
}

void TestApiFeed::findsAddressesBeforeTheyAreNeeded()
{
    ContractServer server(fast());
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.workers.size(), 3);
    QVERIFY(probe.workers.at(1).address.isEmpty());
    Question address;
    address.kind = Question::WorkerAddress;
    address.id = 7;
    address.workerKey = probe.workers.at(1).key;
    feed.ask(address);
    QTRY_COMPARE(probe.answers.size(), 1);
    QVERIFY2(probe.answers.first().error.isEmpty(), qPrintable(probe.answers.first().error));
    QCOMPARE(probe.workers.at(1).address, s("similar_profiles"));
    QVERIFY(probe.workers.at(1).addressConfirmed);
    QCOMPARE(server.requests(s("/details")), 1);
}

void TestApiFeed::manyAddressesAreFoundOutAFewAtATime()
{
    QJsonArray rows;
    for (int i = 0; i < 30; ++i)
        rows << json({{s("worker_name"), s("Job %1 Worker").arg(i)}, {s("status"), s("idle")}});
    ContractServer server(json({{s("interval"), 0.3}, {s("workers"), rows}}));
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.workers.size(), 30);
    server.setFault(s("details"), json({{s("kind"), s("late")}, {s("seconds"), 0.1}}));
    for (int i = 0; i < 30; ++i) {
        Question question;
        question.kind = Question::WorkerAddress;
        question.id = quint64(i + 1);
        question.workerKey = probe.workers.at(i).key;
        feed.ask(question);
    }
    QTRY_COMPARE_WITH_TIMEOUT(probe.answers.size(), 30, 30000);
    // Each is answered after 0.1 s: of any seven, two were asked one after the other.
    const QList<QJsonObject> asked = server.requestsTo(s("/details"));
    QVERIFY(asked.size() >= 30);
    const auto askedAt = [&asked](qsizetype i) { return asked.at(i).value(s("t")).toDouble(); };
    for (qsizetype i = 0; i + 6 < asked.size(); ++i)
        QVERIFY(askedAt(i + 6) - askedAt(i) > 0.09);
    for (const Worker &worker : std::as_const(probe.workers)) // no /details: the name, unconfirmed
        QVERIFY(worker.address == worker.name && !worker.addressConfirmed);
}

void TestApiFeed::answersQuestions()
{
    ContractServer server(fast());
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.workers.size(), 3);
    Question details;
    details.id = 7;
    details.workerKey = probe.workers.at(1).key;
    feed.ask(details);
    Question metrics;
    metrics.kind = Question::Metrics;
    metrics.id = 8;
    metrics.hours = 48;
    feed.ask(metrics);
    Question nobody;
    nobody.id = 9;
    nobody.workerKey = s("nobody");
    feed.ask(nobody);
    QTRY_COMPARE(probe.answers.size(), 3);
    for (const Answer &answer : probe.answers) {
        if (answer.id == 7)
            QCOMPARE(answer.body.toObject().value(s("worker_name")).toString(),
                     s("similar_profiles"));
        else if (answer.id == 8)
            QCOMPARE(answer.body.toObject().value(s("period_hours")).toInt(), 48);
        else
            QVERIFY(!answer.error.isEmpty());
    }
    // found by a safe read: the row now carries its address
    QTRY_COMPARE(probe.workers.at(1).address, s("similar_profiles"));
    QVERIFY(probe.workers.at(1).addressConfirmed);
}

void TestApiFeed::noSignalAfterStop()
{
    ContractServer server(json({{s("interval"), 0.02}}));
    ApiFeed feed(optionsFor(server.base()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QElapsedTimer timer;
    timer.start();
    feed.stop();
    QVERIFY(timer.elapsed() < 200);
    QSignalSpy batches(&feed, &Feed::batchReady);
    QSignalSpy states(&feed, &Feed::statusChanged);
    QTest::qWait(600);
    QCOMPARE(batches.size(), 0);
    QCOMPARE(states.size(), 0);
    feed.start();
    QTRY_VERIFY(states.size() > 0);
    QTRY_VERIFY(probe.is(ConnectionState::Live));
}

QTEST_GUILESS_MAIN(TestApiFeed)
#include "tst_apifeed.moc"
