// SPDX-License-Identifier: GPL-3.0-or-later
// A pipeline over a real WebSocket: what its messages add up to, how a connection may end, and what
// a hostile server can do.
#include "clock.h"
#include "feedprobe.h"
#include "pipelinefeed.h"
#include "pipelineunpack.h"
#include "pythonprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class PipelineServer final : public PythonProcess
{
public:
    PipelineServer()
        : PythonProcess(s("pipelineserver.py"))
    {
    }
    /// Steps as in pipelineserver.py, one list for each connection.
    void play(const QByteArray &connections)
    {
        QByteArray line = "{\"connections\": " + connections + '}';
        line.replace('\n', ' ');
        QVERIFY(tell(line, s("done")));
    }
    PipelineOptions options() const
    {
        PipelineOptions options;
        options.url = QUrl(QStringLiteral("ws://127.0.0.1:%1/ws/dashboard").arg(readyText()));
        options.timeoutMs = 400;
        options.initMs = 200;
        options.backoffMs = 40;
        return options;
    }
    int requests()
    {
        int count = 0;
        for (const QJsonObject &line : lines())
            count += line.contains(s("request"));
        return count;
    }
};

#define INIT                                                                                       \
    R"({"json": {"type": "init", "workers": {"Fetch-W0": {"status": "busy", "current_item": 17},)" \
    R"("Fetch-W1": {"status": "idle", "current_item": null}, "Save-W0": {"status": "idle"}},)"     \
    R"("stats": {"processed": 120, "failed": 3, "queues": {"Fetch": 4, "Save": 0}}}})"
#define EVENT(item, status, worker, time)                                                          \
    R"({"json": {"type": "event", "item_id": )" item R"(, "status": ")" status                     \
    R"(", "worker": )" worker R"(, "timestamp": )" time R"(}})"

} // namespace

class TestPipelineFeed : public QObject
{
    Q_OBJECT
private slots:
    void addsUpTheEvents();
    void readsEveryPacking_data();
    void readsEveryPacking();
    void singleMetricsNeedNoInit();
    void aRunThatIsOverIsNoFault();
    void otherEndsAreTriedAgain_data();
    void otherEndsAreTriedAgain();
    void withoutInitNothingIsKnown();
    void refusals_data();
    void refusals();
    void hostileMessages_data();
    void hostileMessages();
    void offersNoControl();
    void noBytesBreakTheReader();

private:
    PipelineServer m_server;
};

void TestPipelineFeed::addsUpTheEvents()
{
    m_server.play("[[" INIT "," EVENT("17", "completed", "\"Fetch-W0\"", "1763786000.5") "," EVENT("18", "in_progress", "\"Fetch-W0\"", "1763786001") "," EVENT(
        "19", "in_progress", "\"Fetch-W1\"",
        "1763786001") "," EVENT("18", "completed", "\"Fetch-W0\"",
                                "1763786003") "," EVENT("20", "in_progress", "\"Fetch-W0\"",
                                                        "1763786003") "," EVENT("20", "failed",
                                                                                "null",
                                                                                "176378600"
                                                                                "4") "," EVENT("19",
                                                                                               "ret"
                                                                                               "ryi"
                                                                                               "ng",
                                                                                               "nul"
                                                                                               "l",
                                                                                               "176"
                                                                                               "378"
                                                                                               "600"
                                                                                               "4") "," EVENT("18",
                                                                                                              "in_progress",
                                                                                                              "\"Save-W0\"",
                                                                                                              "1763786005") "]]");
    PipelineFeed feed(m_server.options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.worker(s("Save-W0")).currentJob, s("18"));
    QCOMPARE(probe.status.state, ConnectionState::Live);
    QCOMPARE(probe.status.via, ConnectionVia::WebSocket);

    const Worker first = probe.worker(s("Fetch-W0"));
    QCOMPARE(first.stage, s("Fetch"));
    QCOMPARE(first.status, s("idle"));
    QCOMPARE(first.currentJob, QString());
    QCOMPARE(first.processed, 3);
    QCOMPARE(first.successful, 2);
    QCOMPARE(first.failed, 1);                 // the event named nobody: it held the item
    QCOMPARE(first.avgProcessingSeconds, 1.5); // of 18 and 20: since when it had 17 nobody knows
    QCOMPARE(first.lastActivityMs, 1763786004000);
    QVERIFY(first.extra.contains(s("derived_since")));
    QCOMPARE(probe.worker(s("Fetch-W1")).status, s("idle")); // retrying: it let the item go
    QCOMPARE(probe.worker(s("Save-W0")).status, s("busy"));
    QCOMPARE(probe.worker(s("Save-W0")).currentJobSeconds, 0.0);

    QCOMPARE(probe.queue(s("Fetch")).size, 4);
    QCOMPARE(probe.queue(s("Fetch")).consumers, 2);
    QTRY_COMPARE(probe.activity.size(), 8);
    QCOMPARE(probe.activity[5].worker, s("Fetch-W0"));
    QCOMPARE(probe.activity[5].kind, s("job_failed"));
    QCOMPARE(probe.activity[5].durationMs, 1000.0);
}

void TestPipelineFeed::readsEveryPacking_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char *pack : {"text", "binary", "gzip", "msgpack", "msgpack+gzip"})
        QTest::newRow(pack) << QByteArray(R"("pack": ")") + pack + '"';
    QTest::newRow("in pieces") << QByteArray(R"("pack": "text", "pieces": 7)");
}

void TestPipelineFeed::readsEveryPacking()
{
    QFETCH(QByteArray, how);
    m_server.play(QByteArray("[[" INIT "]]").replace("}}}}]]", "}}}, " + how + "}]]"));
    PipelineFeed feed(m_server.options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.workers.size(), 3);
    QCOMPARE(probe.worker(s("Fetch-W0")).currentJob, s("17"));
    QCOMPARE(probe.worker(s("Fetch-W0")).status, s("busy"));
    QCOMPARE(probe.status.malformed, 0);
}

void TestPipelineFeed::singleMetricsNeedNoInit()
{
    m_server.play(
        R"([[{"json": {"metric": "throughput", "value": 12.5, "timestamp": 1763786000}},
             {"json": {"metric_name": "drift", "value": -2, "timestamp": 1763786001}, "pack": "msgpack"},
             {"json": {"metric": "text", "value": "many"}}]])");
    PipelineFeed feed(m_server.options());
    FeedProbe probe(feed);
    feed.start();
    const auto figures = [&probe] {
        for (auto it = probe.batches.crbegin(); it != probe.batches.crend(); ++it) {
            if (it->performance)
                return it->performance->metrics;
        }
        return QList<Metric>();
    };
    QTRY_COMPARE(figures().size(), 2);
    QCOMPARE(figures()[0].name, s("drift"));
    QCOMPARE(figures()[0].value, -2.0);
    QCOMPARE(figures()[1].name, s("throughput"));
    QCOMPARE(figures()[1].value, 12.5);
    QVERIFY(figures()[0].toldAtMs > 0 && figures()[0].toldAtMs <= monotonicMs());
    QTRY_COMPARE(probe.status.malformed, 1);
    QCOMPARE(probe.status.state, ConnectionState::Live);
    QCOMPARE(probe.status.error, QString());
}

void TestPipelineFeed::aRunThatIsOverIsNoFault()
{
    m_server.forget();
    m_server.play("[[" INIT "," EVENT("17", "completed", "\"Fetch-W0\"",
                                      "1763786000.5") ","
                                                      R"({"close": 1000}]])");
    PipelineFeed feed(m_server.options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.status.state, ConnectionState::Finished);
    QCOMPARE(probe.status.error, QString());
    QCOMPARE(probe.status.nextTryAtMs, 0);
    QTRY_VERIFY(!probe.activity.isEmpty() && probe.activity.last().kind == s("run_finished"));
    QVERIFY2(probe.activity.last().text.contains(s("1 completed, 0 failed")),
             qPrintable(probe.activity.last().text));
    QCOMPARE(probe.worker(s("Fetch-W0")).processed, 1); // final figures stay
    QCOMPARE(m_server.requests(), 1);
    feed.tryNow(); // only when a person wants it
    QTRY_COMPARE(m_server.requests(), 2);
}

void TestPipelineFeed::otherEndsAreTriedAgain_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("says");
    QTest::newRow("1001") << QByteArray(R"({"close": 1001})") << s("1001");
    QTest::newRow("1011") << QByteArray(R"({"close": 1011})") << s("1011");
    QTest::newRow("cut") << QByteArray(R"({"cut": true})") << s("1006");
    QTest::newRow("within a message")
        << QByteArray(R"({"raw": "81207b"}, {"cut": true})") << s("1006");
}

void TestPipelineFeed::otherEndsAreTriedAgain()
{
    QFETCH(QByteArray, end);
    QFETCH(QString, says);
    m_server.play(
        "[[" INIT ", " + end +
        R"(], [{"json": {"type": "init", "workers": {"Save-W0": {"status": "busy", "current_item": "a"}}}}]])");
    PipelineFeed feed(m_server.options());
    QStringList said;
    connect(&feed, &Feed::statusChanged, this,
            [&said](const FeedStatus &status) { said += status.error; });
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.worker(s("Save-W0")).currentJob, s("a"));
    QCOMPARE(probe.workers.size(), 1); // built anew
    QTRY_COMPARE(probe.status.state, ConnectionState::Live);
    QCOMPARE(probe.status.reconnects, 1);
    QVERIFY(probe.states.contains(ConnectionState::Reconnecting));
    QVERIFY2(said.join(u' ').contains(says), qPrintable(said.join(u' ')));
}

void TestPipelineFeed::withoutInitNothingIsKnown()
{
    m_server.play("[[" INIT R"(, {"close": 1011}], [)" EVENT("5", "in_progress", "\"Fetch-W1\"",
                                                             "1763786001") "]]");
    PipelineFeed feed(m_server.options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.workers.size(), 3);
    QTRY_VERIFY(probe.status.error.contains(s("no init")));
    QTRY_COMPARE(probe.worker(s("Fetch-W0")).status, s("unknown"));
    QCOMPARE(probe.worker(s("Fetch-W1")).status, s("unknown"));
}

void TestPipelineFeed::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("signedOut");
    const auto http = [](const QByteArray &head) {
        return QByteArray(R"({"answer": "HTTP/1.1 )") + head + R"(\r\n\r\n"})";
    };
    QTest::newRow("401") << http(R"(401 Unauthorized\r\nContent-Length: 0)") << s("401") << true;
    QTest::newRow("401 with a challenge")
        << http(R"(401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0)")
        << s("401") << true;
    QTest::newRow("redirect")
        << http(R"(302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0)")
        << s("redirect") << false;
    QTest::newRow("a web page") << http(R"(200 OK\r\nContent-Type: text/html\r\nContent-Length: 0)")
                                << s("200") << false;
    QTest::newRow("wrong accept")
        << http(
               R"(101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: bm8=)")
        << s("no WebSocket") << false;
    QTest::newRow("nothing") << QByteArray(R"({"silent": true})") << s("within 0.4 s") << false;
}

void TestPipelineFeed::refusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, says);
    QFETCH(bool, signedOut);
    m_server.forget();
    m_server.play("[[" + answer + "]]");
    PipelineOptions options = m_server.options();
    options.backoffMs = 60'000;
    options.token = "canary";
    PipelineFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(!probe.status.error.isEmpty());
    QVERIFY2(probe.status.error.contains(says), qPrintable(probe.status.error));
    QVERIFY(!probe.status.error.contains(s("canary")));
    QCOMPARE(probe.is(ConnectionState::SignedOut), signedOut);
    QCOMPARE(probe.status.nextTryAtMs == 0, signedOut);
    QTRY_COMPARE(m_server.requests(), 1);
    QCOMPARE(m_server.lines().constLast()[s("headers")][s("authorization")].toString(),
             s("Bearer canary"));
}

void TestPipelineFeed::hostileMessages_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("goesOn"); ///< the connection does
    QTest::newRow("bomb") << QByteArray(R"({"bomb": 60000000})") << s("16 MiB") << true;
    QTest::newRow("huge") << QByteArray(R"({"size": 1000000000000})") << s("1009") << false;
    QTest::newRow("no JSON") << QByteArray(R"({"hex": "7b225d", "text": true})") << s("JSON")
                             << true;
    QTest::newRow("half MessagePack")
        << QByteArray(R"({"hex": "dfffffffff"})") << s("MessagePack") << true;
    QTest::newRow("half gzip") << QByteArray(R"({"hex": "1f8b0800"})") << s("gzip") << true;
    QTest::newRow("deep") << QByteArray(R"({"hex": ")") +
                                 QByteArray("{\"a\":").repeated(40).toHex() + R"("})"
                          << s("deep") << true;
    QTest::newRow("reserved bits") << QByteArray(R"({"raw": "f1027b7d"})") << s("1002") << false;
}

void TestPipelineFeed::hostileMessages()
{
    QFETCH(QByteArray, step);
    QFETCH(QString, says);
    QFETCH(bool, goesOn);
    m_server.play("[[" INIT ", " + step +
                  ", " EVENT("8", "in_progress", "\"Fetch-W1\"", "1763786001") "], []]");
    PipelineFeed feed(m_server.options());
    FeedProbe probe(feed);
    QStringList said;
    connect(&feed, &Feed::statusChanged, this,
            [&said](const FeedStatus &status) { said << status.error << status.malformedText; });
    feed.start();
    QTRY_COMPARE(probe.workers.size(), 3);
    if (goesOn)
        QTRY_COMPARE(probe.worker(s("Fetch-W1")).currentJob, s("8"));
    QTRY_VERIFY2(said.join(u' ').contains(says), qPrintable(said.join(u' ')));
    QCOMPARE(probe.status.reconnects > 0, !goesOn);
}

void TestPipelineFeed::offersNoControl()
{
    m_server.play("[[" INIT "]]");
    PipelineFeed feed(m_server.options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.workers.size(), 3);
    QVERIFY(!whyNotOffered(probe.status, ControlAction::Restart).isEmpty());
    Command command;
    command.id = 5;
    command.workerKey = s("Fetch-W0");
    feed.send(command);
    QTRY_VERIFY(probe.first(5));
    QCOMPARE(probe.first(5)->outcome, Outcome::NotSent);
}

/// Mutated messages from fixed seeds, the same every time.
void TestPipelineFeed::noBytesBreakTheReader()
{
    const QList<QByteArray> good = {
        R"({"type":"init","workers":{"A-W0":{"status":"busy","current_item":17}},"stats":{"processed":1,"queues":{"A":4}}})",
        R"({"type":"event","item_id":17,"status":"failed","worker":null,"timestamp":1763786000.5,"metadata":{"error":"x"}})",
        QByteArray::fromHex("82a66d6574726963a174a576616c7565cb4029000000000000"),
    };
    PipelineReader reader;
    QCOMPARE(reader.read(good[0]).kind, PipelineMessage::Init);
    QCOMPARE(reader.read(good[1]).kind, PipelineMessage::Event);
    QCOMPARE(reader.read(good[2]).value, 12.5);
    PipelineState state;
    QRandomGenerator random(4);
    int broken = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = good[i % good.size()];
        for (quint32 n = random.bounded(1u, 5u); n > 0; --n)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        if (random.bounded(4) == 0)
            bytes.truncate(random.bounded(int(bytes.size())));
        const PipelineMessage message = reader.read(bytes);
        broken += message.kind == PipelineMessage::Broken;
        ActivityEntry entry;
        if (message.kind == PipelineMessage::Event)
            state.event(message, i, &entry);
        else if (message.kind == PipelineMessage::Init)
            state.init(message, i);
        QVERIFY(message.kind != PipelineMessage::Broken || !message.error.isEmpty());
    }
    QVERIFY(broken > 100);
    QCOMPARE(reader.read(good[0]).kind, PipelineMessage::Init); // none of them left a mark
    QVERIFY(state.itemsInFlight() <= state.workers().size());
}

QTEST_GUILESS_MAIN(TestPipelineFeed)
#include "tst_pipelinefeed.moc"
