// SPDX-License-Identifier: GPL-3.0-or-later
// Control: each request leaves exactly once, and never counts as done without proof.
#include "feedprobe.h"
#include "pythonprocess.h"

#include <QJsonArray>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Command command(quint64 id, ControlAction action, const Worker &worker)
{
    return {id, s("6f1c2c9e-0000-4000-8000-%1").arg(id, 12, 10, QLatin1Char('0')), action,
            worker.key, worker.name};
}

/// A server, a live feed on it, and its probe.
struct Scene
{
    explicit Scene(const QJsonObject &settings = {}, qint64 outcomeWatchMs = 20000,
                   const ApiOptions &more = {})
        : server(merged(settings))
        , feed(options(more), pace(outcomeWatchMs))
        , probe(feed)
    {
        feed.start();
    }
    bool isLive()
    {
        return QTest::qWaitFor(
            [this] { return probe.is(ConnectionState::Live) && !probe.workers.isEmpty(); }, 8000);
    }
    std::optional<CommandResult> run(const Command &what, int patienceMs = 8000)
    {
        feed.send(what);
        (void)QTest::qWaitFor([this, &what] { return probe.first(what.id).has_value(); },
                              patienceMs);
        return probe.first(what.id);
    }
    static QJsonObject merged(QJsonObject settings)
    {
        if (!settings.contains(s("interval")))
            settings.insert(s("interval"), 0.3);
        return settings;
    }
    static ApiPace pace(qint64 outcomeWatchMs)
    {
        ApiPace pace;
        pace.outcomeWatchMs = outcomeWatchMs;
        return pace;
    }
    ApiOptions options(const ApiOptions &more)
    {
        ApiOptions result = optionsFor(server.base());
        result.token = more.token;
        result.addresses = more.addresses;
        return result;
    }

    ContractServer server;
    ApiFeed feed;
    FeedProbe probe;
};

} // namespace

class TestApiControl final : public QObject
{
    Q_OBJECT
private slots:
    void doneShowsTheWords();
    void tellsThatItHasLeftAndThatItIsSeen();
    void saidButNotSeenIsTold();
    void aNewerCommandEndsTheLookOut();
    void tooManyTellsHowLongToWait();
    void transportFaultsSendOnce_data();
    void transportFaultsSendOnce();
    void answersThatAreNotDone_data();
    void answersThatAreNotDone();
    void wordsInTheResultMember();
    void stateProvesThatItDidNotHappen();
    void restartIsProvedByUptime();
    void redirectIsNeverFollowed();
    void viewerIsReadOnly();
    void unauthorizedPostSignsOut();
    void notConnectedIsNotSent();
    void sharedCandidateIsNotGuessed();
    void profileSaysTheAddress();
    void serverWithoutDetails();
    void dangerousNamesStayOneSegment_data();
    void dangerousNamesStayOneSegment();
    void duplicateIsRefused();
};

void TestApiControl::doneShowsTheWords()
{
    Scene scene;
    QVERIFY(scene.isLive());
    const int overviews = scene.server.requests(s("/overview"));
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::Done);
    QCOMPARE(result->message, s("Worker discovery pause operation completed"));
    QVERIFY(!result->confirmedByState);
    QCOMPARE(scene.server.applied(), 1);
    QTRY_VERIFY(scene.server.requests(s("/overview")) >
                overviews); // the card shows what the worker says
    const QJsonObject post = scene.server.requestsTo(s("/control")).at(0);
    const QJsonObject headers = post.value(s("headers")).toObject();
    QCOMPARE(headers.value(s("Idempotency-Key")).toString(),
             s("6f1c2c9e-0000-4000-8000-000000000001"));
    QCOMPARE(headers.value(s("Content-Type")).toString(), s("application/json"));
    QCOMPARE(post.value(s("path")).toString(),
             s("/api/v1/workers/worker/discovery/control?action=pause"));
}

void TestApiControl::tellsThatItHasLeftAndThatItIsSeen()
{
    Scene scene;
    QVERIFY(scene.isLive());
    const qint64 before = monotonicMs();
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->httpStatus, 200);
    QCOMPARE(scene.probe.sent.size(), 1);
    QCOMPARE(scene.probe.sent.first().id, quint64(1));
    QVERIFY(scene.probe.sent.first().atMs >= before);
    QTRY_COMPARE(scene.probe.results.size(), 2); // the worker's own state shows it
    QCOMPARE(scene.probe.last(1)->outcome, Outcome::Done);
    QVERIFY(scene.probe.last(1)->confirmedByState);
    // What never left is not told as sent.
    scene.server.kill();
    QTRY_VERIFY_WITH_TIMEOUT(scene.probe.is(ConnectionState::Reconnecting), 8000);
    QVERIFY(scene.run(command(2, ControlAction::Stop, scene.probe.workers.at(0))));
    QCOMPARE(scene.probe.sent.size(), 1);
}

void TestApiControl::saidButNotSeenIsTold()
{
    // A server that says yes and changes nothing.
    const QJsonArray rows{
        json({{s("worker_name"), s("Discovery Worker")}, {s("status"), s("running")}})};
    Scene scene(json({{s("workers"), rows}}), 1500);
    QVERIFY(scene.isLive());
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::Done);
    QTRY_COMPARE_WITH_TIMEOUT(scene.probe.results.size(), 2, 8000);
    QVERIFY(scene.probe.last(1)->confirmedByState);
    QVERIFY2(scene.probe.last(1)->message.contains(s("the worker is still running")),
             qPrintable(scene.probe.last(1)->message));
    QCOMPARE(scene.server.requests(s("/control"), s("POST")), 1);
}

void TestApiControl::aNewerCommandEndsTheLookOut()
{
    Scene scene({}, 1500);
    QVERIFY(scene.isLive());
    const Worker worker = scene.probe.workers.at(0);
    QVERIFY(scene.run(command(1, ControlAction::Pause, worker)));
    QVERIFY(scene.run(command(2, ControlAction::Resume, worker)));
    QTRY_VERIFY(scene.probe.last(2)->confirmedByState);
    // Nothing says of the pause that it did not happen, although the worker runs.
    QTest::qWait(2500);
    QCOMPARE(scene.probe.last(1)->outcome, Outcome::Done);
}

void TestApiControl::tooManyTellsHowLongToWait()
{
    Scene scene;
    QVERIFY(scene.isLive());
    scene.server.setFault(s("control"), json({{s("kind"), s("status")},
                                              {s("status"), 429},
                                              {s("headers"), json({{s("Retry-After"), s("3")}})}}));
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::Refused);
    QCOMPARE(result->httpStatus, 429);
    QCOMPARE(result->retryAfterMs, 3000);
    QCOMPARE(scene.server.requests(s("/control"), s("POST")), 1);
}

void TestApiControl::transportFaultsSendOnce_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("firstOutcome");
    QTest::newRow("reset after it was applied") << s("apply_reset") << int(Outcome::Unknown);
    QTest::newRow("closed after it was applied") << s("apply_drop") << int(Outcome::Unknown);
    QTest::newRow("no answer after it was applied") << s("apply_stall") << int(Outcome::NoAnswer);
    QTest::newRow("500 page after it was applied") << s("apply_500") << int(Outcome::Unknown);
    QTest::newRow("500 with words after it was applied")
        << s("apply_500_words") << int(Outcome::Unknown);
}

void TestApiControl::transportFaultsSendOnce()
{
    QFETCH(QString, kind);
    QFETCH(int, firstOutcome);
    Scene scene;
    QVERIFY(scene.isLive());
    scene.server.setFault(s("control"), json({{s("kind"), kind}}));
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(int(result->outcome), firstOutcome);
    QVERIFY(!result->message.contains(u'<'));
    QTRY_COMPARE_WITH_TIMEOUT(scene.probe.last(1)->outcome, Outcome::Done, 6000);
    QVERIFY(scene.probe.last(1)->confirmedByState);
    QCOMPARE(scene.probe.results.size(), 2);
    QCOMPARE(scene.server.requests(s("/control"), s("POST")),
             1); // QNetworkAccessManager would have sent two
    QCOMPARE(scene.server.applied(), 1);
}

void TestApiControl::answersThatAreNotDone_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("words");
    const auto kind = [](const char *name) { return json({{s("kind"), s(name)}}); };
    QTest::newRow("success false")
        << kind("answer_no") << int(Outcome::Refused) << s("not on a Sunday");
    QTest::newRow("500 with words")
        << kind("answer_500") << int(Outcome::Unknown) << s("the supervisor is on fire");
    QTest::newRow("other worker") << kind("answer_other_worker") << int(Outcome::Unknown)
                                  << s("another worker");
    QTest::newRow("other action") << kind("answer_other_action") << int(Outcome::Unknown)
                                  << s("another action");
    for (const char *missing : {"success", "action", "worker_name"})
        QTest::newRow(missing) << kind(qPrintable(s("answer_without_") + s(missing)))
                               << int(Outcome::Unknown) << s("not known");
    QTest::newRow("422") << json({{s("kind"), s("status")}, {s("status"), 422}})
                         << int(Outcome::Refused) << s("no such luck");
    QTest::newRow("no JSON") << kind("html") << int(Outcome::Unknown) << s("not with JSON");
    QTest::newRow("dropped unread")
        << kind("drop") << int(Outcome::Unknown) << s("without an answer");
}

void TestApiControl::answersThatAreNotDone()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, outcome);
    QFETCH(QString, words);
    Scene scene;
    QVERIFY(scene.isLive());
    scene.server.setFault(s("control"), fault);
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(int(result->outcome), outcome);
    QVERIFY2(result->message.contains(words), qPrintable(result->message));
    QCOMPARE(scene.server.requests(s("/control"), s("POST")), 1);
}

void TestApiControl::wordsInTheResultMember()
{
    Scene scene;
    QVERIFY(scene.isLive());
    scene.server.setFault(s("control"), json({{s("kind"), s("answer_words_in_result")}}));
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::Done);
    QCOMPARE(result->message, s("Discovery worker pause operation"));
}

void TestApiControl::stateProvesThatItDidNotHappen()
{
    Scene scene({}, 2000); // the product looks for 20 s
    QVERIFY(scene.isLive());
    quint64 id = 0;
    for (const char *kind : {"drop", "answer_500"}) {
        scene.server.setFault(s("control"), json({{s("kind"), s(kind)}}));
        const auto result =
            scene.run(command(++id, ControlAction::Pause, scene.probe.workers.at(0)));
        QVERIFY(result);
        QCOMPARE(result->outcome, Outcome::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(scene.probe.last(id)->outcome, Outcome::Failed, 8000);
        QVERIFY(scene.probe.last(id)->confirmedByState);
    }
    QVERIFY2(scene.probe.last(id)->message.contains(s("the supervisor is on fire")),
             qPrintable(scene.probe.last(id)->message));
    QCOMPARE(scene.server.applied(), 0);
    QCOMPARE(ApiPace().outcomeWatchMs, 20000);
}

void TestApiControl::restartIsProvedByUptime()
{
    Scene scene;
    QVERIFY(scene.isLive());
    QTRY_VERIFY(scene.probe.workers.at(0).uptimeSeconds.value_or(0) >= 3);
    scene.server.setFault(s("control"), json({{s("kind"), s("apply_reset")}}));
    const auto result = scene.run(command(1, ControlAction::Restart, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(scene.probe.last(1)->outcome, Outcome::Done, 6000);
    QCOMPARE(scene.server.applied(), 1);
}

void TestApiControl::redirectIsNeverFollowed()
{
    ContractServer other;
    ApiOptions more;
    more.token = "CANARY-7f3a";
    Scene scene(json({{s("token"), s("CANARY-7f3a")}}), 20000, more);
    QVERIFY(scene.isLive());
    for (const int status : {302, 307}) {
        scene.server.setFault(
            s("control"),
            json({{s("kind"), s("redirect")},
                  {s("status"), status},
                  {s("location"), other.base() + s("/worker/discovery/control?action=stop")}}));
        const auto result =
            scene.run(command(quint64(status), ControlAction::Pause, scene.probe.workers.at(0)));
        QVERIFY(result);
        QCOMPARE(result->outcome, Outcome::Refused);
        QVERIFY2(result->message.contains(s("127.0.0.1:%1").arg(other.port())),
                 qPrintable(result->message));
    }
    QCOMPARE(other.requests(s("/")), 0); // nothing, and so no token
    QCOMPARE(scene.server.requests(s("/control"), s("POST")), 2);
}

void TestApiControl::viewerIsReadOnly()
{
    ApiOptions more;
    more.token = "only-looking";
    Scene scene(json({{s("token"), s("admin")}, {s("viewer"), s("only-looking")}}), 20000, more);
    QVERIFY(scene.isLive());
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::Refused);
    QCOMPARE(result->message, s("viewers may not control"));
    QTRY_VERIFY(scene.probe.status.readOnly);
    QVERIFY(scene.probe.is(ConnectionState::Live)); // watching goes on
    QCOMPARE(scene.server.applied(), 0);
}

void TestApiControl::unauthorizedPostSignsOut()
{
    Scene scene;
    QVERIFY(scene.isLive());
    scene.server.setFault(s("control"), json({{s("kind"), s("status")}, {s("status"), 401}}));
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::Refused);
    QTRY_VERIFY(scene.probe.is(ConnectionState::SignedOut));
}

void TestApiControl::notConnectedIsNotSent()
{
    Scene scene;
    QVERIFY(scene.isLive());
    scene.server.kill();
    QTRY_VERIFY_WITH_TIMEOUT(scene.probe.is(ConnectionState::Reconnecting), 8000);
    const auto result = scene.run(command(1, ControlAction::Stop, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::NotSent);
    QVERIFY2(result->message.contains(s("127.0.0.1")), qPrintable(result->message));
}

void TestApiControl::sharedCandidateIsNotGuessed()
{
    const auto row = [](const char *name, const char *address) {
        return json({{s("name"), s(name)},
                     {s("address"), s(address)},
                     {s("status"), s("running")},
                     {s("queue"), 1}});
    };
    Scene scene;
    scene.server.set(json({{s("worker_rows"), QJsonArray{row("Discovery Worker", "discovery"),
                                                         row("Discovery Processor", "d2")}}}));
    QVERIFY(scene.isLive());
    QTRY_COMPARE(scene.probe.workers.size(), 2);
    const auto result = scene.run(command(1, ControlAction::Stop, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::NotSent);
    QVERIFY2(result->message.contains(s("profile")), qPrintable(result->message));
    QCOMPARE(scene.server.requests(s("/control"), s("POST")), 0);
}

void TestApiControl::profileSaysTheAddress()
{
    ApiOptions more;
    more.addresses.insert(s("Discovery Worker"), s("unified"));
    Scene scene({}, 20000, more);
    QVERIFY(scene.isLive());
    QCOMPARE(scene.probe.workers.at(0).address, s("unified"));
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::Done);
    QCOMPARE(scene.server.requests(s("/details")), 0);
    QCOMPARE(scene.server.requests(s("/worker/unified/control")), 1);
}

void TestApiControl::serverWithoutDetails()
{
    Scene scene(json({{s("details"), false}}));
    QVERIFY(scene.isLive());
    const auto result = scene.run(command(1, ControlAction::Pause, scene.probe.workers.at(1)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::Done);
    QCOMPARE(scene.server.requests(s("/worker/Similar%20Profiles%20Processor/control")), 1);
    QTRY_COMPARE(scene.probe.workers.at(1).address, s("Similar Profiles Processor"));
    QVERIFY(!scene.probe.workers.at(1).addressConfirmed);
}

void TestApiControl::dangerousNamesStayOneSegment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path"); ///< empty: refused
    const QString root = s("/api/v1/workers/worker/");
    QTest::newRow("dot") << s(".") << QString();
    QTest::newRow("dots") << s("..") << QString();
    QTest::newRow("slash") << s("../control") << root + s("..%2Fcontrol/control?action=stop");
    QTest::newRow("query") << s("a?b#c") << root + s("a%3Fb%23c/control?action=stop");
    QTest::newRow("percent") << s("%2e%2e") << root + s("%252e%252e/control?action=stop");
    QTest::newRow("line end") << s("a\r\nX: y") << root + s("a%0D%0AX%3A%20y/control?action=stop");
    QTest::newRow("umlaut") << s("Läufer") << root + s("L%C3%A4ufer/control?action=stop");
}

void TestApiControl::dangerousNamesStayOneSegment()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    Scene scene(json({{s("details"), false}}));
    scene.server.set(json({{s("worker_rows"), QJsonArray{json({{s("name"), name},
                                                               {s("address"), s("-")},
                                                               {s("status"), s("running")},
                                                               {s("queue"), 0}})}}}));
    QVERIFY(scene.isLive());
    QTRY_COMPARE(scene.probe.workers.size(), 1);
    const auto result = scene.run(command(1, ControlAction::Stop, scene.probe.workers.at(0)));
    QVERIFY(result);
    const QList<QJsonObject> posts = scene.server.requestsTo(s("/control?"));
    if (path.isEmpty()) {
        QCOMPARE(result->outcome, Outcome::NotSent);
        QCOMPARE(posts.size(), 0);
    } else {
        QCOMPARE(posts.size(), 1);
        QCOMPARE(posts.at(0).value(s("path")).toString(), path);
    }
}

void TestApiControl::duplicateIsRefused()
{
    const QJsonObject row = json({{s("name"), s("Twin")},
                                  {s("address"), s("twin")},
                                  {s("status"), s("running")},
                                  {s("queue"), 1}});
    Scene scene;
    scene.server.set(json({{s("worker_rows"), QJsonArray{row, row}}}));
    QVERIFY(scene.isLive());
    QTRY_COMPARE(scene.probe.workers.size(), 2);
    const auto result = scene.run(command(1, ControlAction::Stop, scene.probe.workers.at(0)));
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::NotSent);
    QCOMPARE(scene.server.requests(s("/control"), s("POST")), 0);
}

QTEST_GUILESS_MAIN(TestApiControl)
#include "tst_apicontrol.moc"
