// SPDX-License-Identifier: GPL-3.0-or-later
// The two event streams: exact, bounded, and many readers at once.
#include "gatewayprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>
#include <memory>
#include <vector>

using namespace qd;

class TestGatewayStreams : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void snapshotsComeAtOnceAndAfterAChange();
    void eventsCarryIdsAndJson();
    void injectionMakesNoFields();
    void replaysExactlyAfterTheLastId();
    void tellsAGapWhenItCannot();
    void tellsWhatWasTrimmedUnread();
    void tellsThatTheStreamWasReplaced();
    void readersThatFallBehindGetAll();
    void stalledReaderIsClosedOthersGetAll();
    void threeHundredReadersDoNotDisturb();
    void leavesAreNoticed();
    void tooManyReadersAreToldSo();
    void deadRedisIsTold();
    void resumesExactlyOverRestarts();

private:
    void add(int count, int padding = 0)
    {
        // One pipe of commands: fast, and in order.
        QByteArray commands;
        for (int i = 0; i < count; ++i) {
            commands += "XADD fleet_events * type job_finished worker_id w job_id j" +
                        QByteArray::number(++m_made) + " timestamp 1763786000.5 pad x" +
                        QByteArray(padding, 'p') + '\n';
        }
        m_gateway.redis.cli({}, commands);
    }
    void trim(int left)
    {
        m_gateway.redis.cli({QStringLiteral("XTRIM"), QStringLiteral("fleet_events"),
                             QStringLiteral("MAXLEN"), QString::number(left)});
    }
    QByteArrayList streamIds(const QByteArray &after = "-") const
    {
        const QByteArray out = m_gateway.redis.cli(
            {QStringLiteral("EVAL"),
             QStringLiteral("local r = {} for _, e in ipairs(redis.call('XRANGE', KEYS[1], "
                            "ARGV[1], '+')) do r[#r + 1] = e[1] end return table.concat(r, ' ')"),
             QStringLiteral("1"), QStringLiteral("fleet_events"), QString::fromLatin1(after)});
        QByteArrayList ids = out.trimmed().split(' ');
        ids.removeAll(QByteArray());
        return ids;
    }
    int connections() const
    {
        const QByteArray text = m_gateway.get("/metrics").body;
        const qsizetype at = text.indexOf("\nquarterdeck_active_connections ");
        return at < 0 ? -1 : text.mid(at + 32, 8).split('\n').first().toInt();
    }
    GatewayProcess m_gateway;
    int m_made = 0;
};

void TestGatewayStreams::initTestCase()
{
    if (!RedisServer::available())
        QSKIP("no redis-server here");
    QVERIFY(m_gateway.start());
}

void TestGatewayStreams::snapshotsComeAtOnceAndAfterAChange()
{
    StreamReader reader(m_gateway, "/api/v1/workers/live-stream");
    QTRY_VERIFY((reader.readSome(), reader.dataOf({}).size() >= 1));
    QCOMPARE(parseReply(reader.bytes).headers.value("content-type"),
             QByteArray("text/event-stream"));
    const QJsonObject data = QJsonDocument::fromJson(reader.dataOf({}).first()).object();
    QVERIFY(data.contains(QLatin1String("timestamp")));
    QVERIFY(data[QLatin1String("data")][QLatin1String("workers")].isArray());
    QVERIFY(data[QLatin1String("data")][QLatin1String("system_overview")].isObject());
    QElapsedTimer timer;
    timer.start();
    add(1);
    QTRY_VERIFY((reader.readSome(), reader.dataOf({}).last().contains("\"w\"")));
    QVERIFY2(timer.elapsed() < 3000, "a change took too long"); // 1 s on a quiet machine
    const auto before = reader.dataOf({}).size();
    QTRY_VERIFY_WITH_TIMEOUT((reader.readSome(), reader.dataOf({}).size() > before),
                             8000); // without any change
}

void TestGatewayStreams::eventsCarryIdsAndJson()
{
    StreamReader reader(m_gateway, "/api/events");
    QTRY_VERIFY((reader.readSome(), !reader.text().isEmpty()));
    add(3);
    QTRY_COMPARE((reader.readSome(), reader.ids().size()), 3);
    QCOMPARE(reader.ids(), streamIds().mid(streamIds().size() - 3));
    const QJsonObject event = QJsonDocument::fromJson(reader.dataOf({}).last()).object();
    QCOMPARE(event.value(QLatin1String("type")).toString(), QStringLiteral("job_finished"));
    QCOMPARE(event.value(QLatin1String("worker_id")).toString(), QStringLiteral("w"));
}

void TestGatewayStreams::injectionMakesNoFields()
{
    StreamReader reader(m_gateway, "/api/events");
    QTRY_VERIFY((reader.readSome(), !reader.text().isEmpty()));
    m_gateway.redis.cli(
        {QStringLiteral("XADD"), QStringLiteral("fleet_events"), QStringLiteral("*"),
         QStringLiteral("type"),
         QStringLiteral("x\n\nid: 9999999999999-0\nevent: gap\ndata: {}\r\rdata: y"),
         QStringLiteral("worker_id"), QStringLiteral("w\r\nid: 5"), QStringLiteral("timestamp"),
         QStringLiteral("1")});
    QTRY_COMPARE((reader.readSome(), reader.ids().size()), 1);
    QCOMPARE(reader.ids(), streamIds().mid(streamIds().size() - 1));
    QVERIFY(reader.dataOf("gap").isEmpty());
    QCOMPARE(reader.dataOf({}).size(), 1);
    QVERIFY(!reader.text().contains('\r'));
}

void TestGatewayStreams::replaysExactlyAfterTheLastId()
{
    add(2500);
    const QByteArrayList all = streamIds();
    StreamReader everything(m_gateway, "/api/events", "Last-Event-ID: 0\r\n");
    const QByteArray middle = all[all.size() / 2];
    StreamReader half(m_gateway, "/api/events", "Last-Event-ID: " + middle + "\r\n");
    StreamReader none(m_gateway, "/api/events", "Last-Event-ID: " + all.last() + "\r\n");
    add(500); // while they replay
    const QByteArrayList now = streamIds();
    QTRY_VERIFY_WITH_TIMEOUT((everything.readSome(), half.readSome(), none.readSome(),
                              everything.bytes.contains("id: " + now.last()) &&
                                  half.bytes.contains("id: " + now.last()) &&
                                  none.bytes.contains("id: " + now.last())),
                             20'000);
    QCOMPARE(everything.ids(), now);
    QCOMPARE(half.ids(), now.mid(now.indexOf(middle) + 1));
    QCOMPARE(none.ids(), now.mid(all.size()));
    add(20);
    const QByteArray end = streamIds().last();
    QTRY_VERIFY((everything.readSome(), everything.ids().last() == end));
    QCOMPARE(everything.ids(), streamIds());
    QVERIFY(everything.dataOf("gap").isEmpty() && half.dataOf("gap").isEmpty());
}

void TestGatewayStreams::tellsAGapWhenItCannot()
{
    const QByteArrayList all = streamIds();
    const QByteArray known = all[all.size() - 100];
    trim(30);
    StreamReader reader(m_gateway, "/api/events", "Last-Event-ID: " + known + "\r\n");
    QTRY_VERIFY((reader.readSome(), reader.ids().size() >= 30));
    QCOMPARE(reader.ids(), all.last(30));
    QCOMPARE(reader.dataOf("gap").size(), 1);
    const QJsonObject gap = QJsonDocument::fromJson(reader.dataOf("gap").first()).object();
    QCOMPARE(gap.value(QLatin1String("after")).toString().toLatin1(), known);
    QCOMPARE(gap.value(QLatin1String("first")).toString().toLatin1(), all[all.size() - 30]);
    QCOMPARE(gap.value(QLatin1String("missed")).toInt(-1), 69);
    StreamReader foreign(m_gateway, "/api/events", "Last-Event-ID: not-an-id\r\n");
    QTRY_COMPARE((foreign.readSome(), foreign.dataOf("gap").size()), 1);
    StreamReader future(m_gateway, "/api/events", "Last-Event-ID: 99999999999999-0\r\n");
    QTRY_COMPARE((future.readSome(), future.dataOf("gap").size()), 1);
    add(1);
    QTRY_COMPARE((foreign.readSome(), foreign.ids()), streamIds().last(1));
    QTRY_COMPARE((future.readSome(), future.ids().last()), streamIds().last());
}

void TestGatewayStreams::tellsWhatWasTrimmedUnread()
{
    StreamReader reader(m_gateway, "/api/events");
    QTRY_VERIFY((reader.readSome(), !reader.text().isEmpty()));
    add(5);
    QTRY_COMPARE((reader.readSome(), reader.ids()), streamIds().last(5));
    QVERIFY(m_gateway.freeze());
    add(100);
    const QByteArrayList made = streamIds().last(100);
    trim(10);
    m_gateway.thaw();
    QTRY_COMPARE_WITH_TIMEOUT((reader.readSome(), reader.dataOf("gap").size()), 1, 15'000);
    QTRY_COMPARE((reader.readSome(), reader.ids().last()), made.last());
    const QJsonObject gap = QJsonDocument::fromJson(reader.dataOf("gap").first()).object();
    const QByteArrayList got = reader.ids().mid(5);
    QCOMPARE(got.last(10), made.last(10));
    QCOMPARE(gap[QLatin1String("missed")].toInt(-1), int(made.size() - got.size()));
    QCOMPARE(gap[QLatin1String("first")].toString().toLatin1(), made[90]);
    const QJsonArray activity = m_gateway.get("/api/v1/workers/overview")
                                    .json()[QLatin1String("recent_activity")]
                                    .toArray();
    const auto told = std::find_if(activity.begin(), activity.end(), [](const QJsonValue &row) {
        return row[QLatin1String("kind")] == QLatin1String("gap");
    });
    QVERIFY(told != activity.end());
    QVERIFY(told->toObject()[QLatin1String("action")].toString().contains(
        QString::number(made.size() - got.size())));
    QCOMPARE(told->toObject()[QLatin1String("status")].toString(), QStringLiteral("warning"));
    add(3); // and on without another one
    QTRY_COMPARE((reader.readSome(), reader.ids().last(3)), streamIds().last(3));
    QCOMPARE(reader.dataOf("gap").size(), 1);
}

void TestGatewayStreams::tellsThatTheStreamWasReplaced()
{
    StreamReader reader(m_gateway, "/api/events");
    QTRY_VERIFY((reader.readSome(), !reader.text().isEmpty()));
    add(5);
    const QByteArrayList before = streamIds().last(5);
    QTRY_COMPARE((reader.readSome(), reader.ids()), before);
    QVERIFY(m_gateway.freeze());
    m_gateway.redis.cli({QStringLiteral("DEL"), QStringLiteral("fleet_events")});
    add(7);
    m_gateway.thaw();
    QTRY_COMPARE_WITH_TIMEOUT((reader.readSome(), reader.dataOf("gap").size()), 1, 15'000);
    QTRY_COMPARE((reader.readSome(), reader.ids()), before + streamIds());
    const QJsonObject gap = QJsonDocument::fromJson(reader.dataOf("gap").first()).object();
    QCOMPARE(gap[QLatin1String("after")].toString().toLatin1(), before.last());
    QCOMPARE(gap[QLatin1String("first")].toString().toLatin1(), streamIds().first());
    QVERIFY(gap[QLatin1String("missed")].isNull());
    add(3);
    QTRY_COMPARE((reader.readSome(), reader.ids()), before + streamIds());
    // Who comes back with an id of the old stream is told too.
    StreamReader back(m_gateway, "/api/events", "Last-Event-ID: " + before.last() + "\r\n");
    QTRY_COMPARE((back.readSome(), back.ids()), streamIds());
    QCOMPARE(back.dataOf("gap").size(), 1);
    QCOMPARE(reader.dataOf("gap").size(), 1);
}

void TestGatewayStreams::readersThatFallBehindGetAll()
{
    // 16 MB at once: more than waits for a reader, and than is kept at hand for all.
    std::vector<std::unique_ptr<StreamReader>> readers;
    for (int i = 0; i < 5; ++i)
        readers.push_back(std::make_unique<StreamReader>(m_gateway, "/api/events"));
    for (const auto &reader : readers)
        QTRY_VERIFY((reader->readSome(), !reader->text().isEmpty()));
    const qsizetype before = streamIds().size();
    add(8000, 2000);
    const QByteArrayList made = streamIds().mid(before);
    QCOMPARE(made.size(), 8000);
    const QByteArray newest = "id: " + made.last() + '\n';
    for (const auto &reader : readers)
        QTRY_VERIFY_WITH_TIMEOUT((reader->readSome(), reader->bytes.contains(newest)), 60'000);
    for (const auto &reader : readers) {
        QCOMPARE(reader->ids(), made); // every one, once, in order
        QVERIFY(reader->dataOf("gap").isEmpty());
    }
    trim(10);
}

void TestGatewayStreams::stalledReaderIsClosedOthersGetAll()
{
    const qsizetype before = streamIds().size();
    StreamReader stalled(m_gateway, "/api/events", {}, false);
    StreamReader quick(m_gateway, "/api/events");
    QTRY_VERIFY((quick.readSome(), !quick.text().isEmpty()));
    QTRY_VERIFY(stalled.socket.bytesAvailable() > 0);
    add(8000, 2000); // more than the sockets' buffers hold
    const QByteArrayList made = streamIds().mid(before);
    QTRY_VERIFY_WITH_TIMEOUT((quick.readSome(), quick.bytes.contains("id: " + made.last())),
                             60'000);
    QCOMPARE(quick.ids(), made);
    QTRY_COMPARE_WITH_TIMEOUT(connections(), 2, 60'000); // the quick one and who asks
    stalled.socket.setReadBufferSize(0);
    QTRY_COMPARE((stalled.readSome(), stalled.socket.state()), QAbstractSocket::UnconnectedState);
    const QByteArrayList got = stalled.ids();
    QCOMPARE(got, made.first(got.size()));
    QVERIFY(got.size() < made.size());
    // It comes back as any event source does. Meanwhile some of the rest was trimmed.
    trim(100);
    StreamReader back(m_gateway, "/api/events", "Last-Event-ID: " + got.last() + "\r\n");
    QTRY_COMPARE((back.readSome(), back.ids()), made.last(100));
    QCOMPARE(back.dataOf("gap").size(), 1);
    QCOMPARE(QJsonDocument::fromJson(back.dataOf("gap").first())[QLatin1String("missed")].toInt(),
             int(made.size() - got.size() - 100));
}

void TestGatewayStreams::threeHundredReadersDoNotDisturb()
{
    std::vector<std::unique_ptr<StreamReader>> readers;
    for (int i = 0; i < 300; ++i)
        readers.push_back(std::make_unique<StreamReader>(
            m_gateway, i % 2 ? "/api/v1/workers/live-stream" : "/api/events"));
    for (const auto &reader : readers)
        QTRY_VERIFY((reader->readSome(), !reader->bytes.isEmpty()));
    std::vector<qint64> times;
    const qsizetype before = streamIds().size();
    for (int i = 0; i < 30; ++i) {
        add(5);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_gateway.ask("GET", "/health", {}).status, 200);
        times.push_back(timer.elapsed());
    }
    std::sort(times.begin(), times.end());
    qInfo("health beside 300 readers: median %lld ms, longest %lld ms", times[15], times.back());
    QVERIFY2(times[15] < 50, "health is slow beside many readers");
    const QByteArrayList made = streamIds().mid(before);
    for (const auto &reader : readers) {
        if (parseReply(reader->bytes).status != 200 || reader->bytes.contains("/live-stream"))
            continue;
        QTRY_VERIFY((reader->readSome(), reader->dataOf({}).size() >= 1));
    }
    for (size_t i = 0; i < readers.size(); i += 2)
        QTRY_COMPARE((readers[i]->readSome(), readers[i]->ids()), made);
}

void TestGatewayStreams::leavesAreNoticed()
{
    QTRY_COMPARE_WITH_TIMEOUT(connections(), 1,
                              10'000); // the three hundred have gone; one is who asks
    {
        StreamReader reader(m_gateway, "/api/events");
        QTRY_VERIFY((reader.readSome(), !reader.bytes.isEmpty()));
        reader.socket.abort();
    }
    QTRY_COMPARE_WITH_TIMEOUT(connections(), 1, 5000);
}

void TestGatewayStreams::tooManyReadersAreToldSo()
{
    std::vector<std::unique_ptr<StreamReader>> readers;
    for (int i = 0; i < 512; ++i)
        readers.push_back(std::make_unique<StreamReader>(m_gateway, "/api/events"));
    for (const auto &reader : readers)
        QTRY_VERIFY((reader->readSome(), reader->bytes.startsWith("HTTP/1.1 200")));
    const TestReply reply = m_gateway.get("/api/events");
    QCOMPARE(reply.status, 503);
    QVERIFY(!reply.message().isEmpty());
    QCOMPARE(m_gateway.ask("GET", "/health", {}).status, 200);
}

void TestGatewayStreams::deadRedisIsTold()
{
    QTRY_COMPARE_WITH_TIMEOUT(connections(), 1, 10'000); // the 512 have left
    StreamReader events(m_gateway, "/api/events");
    StreamReader snapshots(m_gateway, "/api/v1/workers/live-stream");
    QTRY_VERIFY((events.readSome(), snapshots.readSome(),
                 !events.text().isEmpty() && !snapshots.text().isEmpty()));
    m_gateway.redis.freeze();
    m_gateway.redis.thaw();
    m_gateway.redis.kill();
    QTRY_VERIFY((events.readSome(), events.dataOf("status").size() == 1));
    QTRY_VERIFY((snapshots.readSome(), snapshots.dataOf("status").size() == 1));
    QVERIFY(events.dataOf("status").first().contains("unreachable"));
    QVERIFY(m_gateway.redis.start());
    QTRY_VERIFY_WITH_TIMEOUT((events.readSome(), events.dataOf("status").size() == 2), 15'000);
    add(2); // a new stream: the old one was not kept on disk
    QTRY_VERIFY_WITH_TIMEOUT((events.readSome(), events.ids().size() >= 2), 15'000);
    QCOMPARE(events.ids().last(2), streamIds().last(2));
}

void TestGatewayStreams::resumesExactlyOverRestarts()
{
    add(10);
    const QByteArrayList start = streamIds();
    struct Client
    {
        std::unique_ptr<StreamReader> reader;
        QByteArrayList ids;
    };
    std::vector<Client> clients(10);
    for (Client &client : clients)
        client.ids = start;
    for (int round = 0; round < 4; ++round) {
        for (Client &client : clients)
            client.reader = std::make_unique<StreamReader>(
                m_gateway, "/api/events", "Last-Event-ID: " + client.ids.last() + "\r\n");
        for (int i = 0; i < 5; ++i) {
            add(40);
            QCoreApplication::processEvents();
        }
        m_gateway.kill();
        for (Client &client : clients) {
            QTRY_COMPARE(client.reader->socket.state(), QAbstractSocket::UnconnectedState);
            client.reader->readSome();
            QVERIFY(client.reader->dataOf("gap").isEmpty());
            client.ids += client.reader->ids();
        }
        add(30); // while nobody is there
        QVERIFY(m_gateway.start());
    }
    const QByteArrayList all = streamIds();
    for (Client &client : clients) {
        client.reader = std::make_unique<StreamReader>(
            m_gateway, "/api/events", "Last-Event-ID: " + client.ids.last() + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT((client.reader->readSome(), client.ids + client.reader->ids()),
                                  all, 15'000);
    }
}

QTEST_GUILESS_MAIN(TestGatewayStreams)
#include "tst_gatewaystreams.moc"
