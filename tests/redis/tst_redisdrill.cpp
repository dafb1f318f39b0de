// SPDX-License-Identifier: GPL-3.0-or-later
// The faults of a Redis, one by one, in seconds: what the person is told, how soon, and that what
// came is what the stream holds. At full length: tests/benchmarks/redis_drill.py.
#include "clock.h"
#include "eventwriter.h"
#include "feedprobe.h"
#include "pythonprocess.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestRedisDrill final : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void killedAndRestartedUnderLoad();
    void restartedWithoutPersistence();
    void standsStill();
    void stumblesWithoutFlapping();
    void connectionsKilled();
    void becomesAReplicaDuringARead();
    void trimmedWhileCut();
    void deletedDuringARead();
    void loadsItsData();
    void burst();

private:
    struct Line
    {
        QString after, first;
        QJsonValue missed;
        QString text;
    };

    void begin(const QStringList &options = {}, int backlog = 0)
    {
        m_server = std::make_unique<RedisServer>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
        if (backlog > 0)
            many(backlog);
    }
    RedisOptions options(const QString &url = {}) const
    {
        RedisOptions out;
        out.address = RedisAddress::parse(url.isEmpty() ? m_server->url() : url, nullptr);
        out.waitsForReceiver = true; // every event is given out
        return out;
    }
    void open(const RedisOptions &options)
    {
        m_feed = std::make_unique<RedisFeed>(options);
        m_probe = std::make_unique<FeedProbe>(*m_feed);
        m_feed->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_probe->is(ConnectionState::Live), 10'000);
    }
    QByteArray redis(const char *words) const { return m_server->cli(s(words).split(u' ')); }
    void many(int count, const char *more = "")
    {
        m_server->cli({s("EVAL"),
                       s("for i=1,tonumber(ARGV[1]) do redis.call('XADD','fleet_events','*','type',"
                         "'job_finished','worker_id','w'..(i%100),'job_id',i) end ") +
                           s(more),
                       s("0"), QString::number(count)});
    }
    QStringList inStream() const
    {
        return QString::fromLatin1(
                   m_server->cli(
                       {s("EVAL"),
                        s("local o={} for _,e in ipairs(redis.call('XRANGE','fleet_events','-',"
                          "'+')) do o[#o+1]=e[1] end return o"),
                        s("0")}))
            .split(u'\n', Qt::SkipEmptyParts);
    }
    QStringList ids() const
    {
        QStringList out;
        for (const ActivityEntry &entry : m_probe->activity) {
            if (entry.kind != s("gap"))
                out += entry.id;
        }
        return out;
    }
    QList<Line> gaps() const
    {
        QList<Line> out;
        for (const ActivityEntry &entry : m_probe->activity) {
            if (entry.kind == s("gap"))
                out.append({entry.fields[s("after")].toString(),
                            entry.fields[s("first")].toString(), entry.fields[s("missed")],
                            entry.text});
        }
        return out;
    }
    bool isLive() const { return m_probe->is(ConnectionState::Live); }
    void finishesExact(const QStringList &before = {})
    {
        const QStringList expected = before + inStream();
        QTRY_COMPARE_WITH_TIMEOUT(ids().size(), expected.size(), 20'000);
        QCOMPARE(ids(), expected);
    }

    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<RedisFeed> m_feed;
    std::unique_ptr<FeedProbe> m_probe;
};

void TestRedisDrill::cleanup()
{
    m_feed.reset();
    m_probe.reset();
    m_server.reset();
}

void TestRedisDrill::killedAndRestartedUnderLoad() // F1
{
    begin({s("--appendonly"), s("yes"), s("--appendfsync"), s("always")});
    open(options());
    EventWriter writer(m_server->socketPath(), 2'000);
    writer.start();
    for (int round = 0; round < 5; ++round) {
        const qint64 sofar = writer.answered();
        QTRY_VERIFY(writer.answered() > sofar + 500);
        m_server->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!isLive(), 1'000);
        QVERIFY(m_probe->status.error.contains(s("redis.sock")));
        QVERIFY(m_server->start());
        QTRY_VERIFY_WITH_TIMEOUT(isLive(), 5'000);
    }
    writer.stop();
    finishesExact();
    QCOMPARE(gaps().size(), 0);
    QCOMPARE(m_probe->status.reconnects, 5u);
}

void TestRedisDrill::restartedWithoutPersistence() // F2
{
    begin({}, 300);
    open(options());
    QTRY_COMPARE(ids().size(), 300);
    const QStringList before = ids();
    m_server->kill();
    QTRY_VERIFY(!isLive());
    QVERIFY(m_server->start());
    EventWriter writer(m_server->socketPath(), 1'000);
    writer.start();
    QTRY_COMPARE_WITH_TIMEOUT(gaps().size(), 1, 5'000);
    QTRY_VERIFY(writer.answered() > 500);
    writer.stop();
    QVERIFY2(gaps().first().text.contains(s("began anew")), qPrintable(gaps().first().text));
    QVERIFY(gaps().first().missed.isNull());
    finishesExact(before);
    QCOMPARE(gaps().size(), 1);
}

void TestRedisDrill::standsStill() // F3
{
    begin({}, 10);
    open(options());
    EventWriter writer(m_server->socketPath(), 500);
    writer.start();
    QTRY_VERIFY(writer.answered() > 100);
    const qint64 since = monotonicMs();
    m_server->freeze();
    QTRY_VERIFY_WITH_TIMEOUT(!isLive(), 8'000);
    QVERIFY2(monotonicMs() - since <= 7'000, "noticed too late");
    QVERIFY2(m_probe->status.error.contains(s("no answer")), qPrintable(m_probe->status.error));
    m_server->thaw();
    QTRY_VERIFY_WITH_TIMEOUT(isLive(), 5'000);
    writer.stop();
    finishesExact();
    QCOMPARE(gaps().size(), 0);
}

void TestRedisDrill::stumblesWithoutFlapping() // F4
{
    begin({}, 10);
    RedisOptions where = options();
    open(where);
    EventWriter writer(m_server->socketPath(), 500);
    writer.start();
    const auto states = m_probe->states.size();
    for (int i = 0; i < 3; ++i) {
        m_server->freeze();
        QTest::qWait(1'000); // the fault itself: so long it stands still
        m_server->thaw();
        const qint64 sofar = writer.answered();
        QTRY_VERIFY(writer.answered() > sofar + 200);
    }
    writer.stop();
    finishesExact();
    QCOMPARE(m_probe->states.size(), states);
    QCOMPARE(m_probe->status.reconnects, 0u);
}

void TestRedisDrill::connectionsKilled() // F5
{
    begin({}, 10);
    open(options());
    EventWriter writer(m_server->socketPath(), 1'000);
    writer.start();
    for (quint64 round = 1; round <= 15; ++round) {
        redis("CLIENT KILL TYPE normal");
        QTRY_VERIFY_WITH_TIMEOUT(m_probe->status.reconnects >= round && isLive(), 1'000);
        const qint64 sofar = writer.answered();
        QTRY_VERIFY(writer.answered() > sofar);
    }
    writer.stop();
    finishesExact();
    QCOMPARE(gaps().size(), 0);
}

void TestRedisDrill::becomesAReplicaDuringARead() // F9
{
    begin({s("--replica-serve-stale-data"), s("no")}, 10);
    redis("XGROUP CREATE fleet_control g 0 MKSTREAM");
    open(options());
    QTRY_VERIFY(m_probe->status.noControl.isEmpty());
    const auto fact = [this](const char *name) {
        for (const ConnectionFact &one : m_probe->status.facts) {
            if (one.name == s(name))
                return one.value;
        }
        return QString();
    };
    QTRY_COMPARE(fact("Role"), s("master"));
    redis("REPLICAOF 127.0.0.1 1");
    QTRY_VERIFY_WITH_TIMEOUT(m_probe->status.error.contains(s("MASTERDOWN")), 10'000);
    QVERIFY(!isLive());
    QTRY_VERIFY_WITH_TIMEOUT(fact("Role").contains(s("replica of 127.0.0.1:1")), 15'000);
    redis("CONFIG SET replica-serve-stale-data yes");
    QTRY_VERIFY_WITH_TIMEOUT(isLive(), 10'000); // its master is away, its data is there
    Command command;
    command.id = 1;
    command.requestId = s("r1");
    command.workerKey = s("w1");
    command.action = ControlAction::Pause;
    m_feed->send(command);
    QTRY_VERIFY(m_probe->first(1));
    QVERIFY(m_probe->first(1)->outcome != Outcome::Done);
    QVERIFY2(m_probe->first(1)->message.contains(s("READONLY")),
             qPrintable(m_probe->first(1)->message));
    redis("REPLICAOF NO ONE");
    many(200);
    finishesExact();
    QVERIFY(isLive());
    QCOMPARE(gaps().size(), 0);
}

void TestRedisDrill::trimmedWhileCut() // F12
{
    const quint16 port = RedisServer::freePort();
    begin({s("--port"), QString::number(port)}, 1'000);
    FaultProxy proxy(port);
    QVERIFY(proxy.isReady());
    open(options(s("redis://127.0.0.1:%1/0").arg(proxy.port())));
    QTRY_COMPARE(ids().size(), 1'000);
    const QStringList before = ids();
    proxy.command("refuse on");
    proxy.command("cut");
    QTRY_VERIFY_WITH_TIMEOUT(!isLive(), 1'000);
    many(8'000);
    redis("XTRIM fleet_events MAXLEN = 3000");
    proxy.command("refuse off");
    QTRY_COMPARE_WITH_TIMEOUT(gaps().size(), 1, 15'000);
    finishesExact(before);
    QCOMPARE(gaps().size(), 1);
    const bool counts = m_server->majorVersion() >= 7;
    QCOMPARE(gaps().first().missed, counts ? QJsonValue(5'000) : QJsonValue());
    QCOMPARE(gaps().first().after, before.last());
    QCOMPARE(gaps().first().first, inStream().first());
    QVERIFY(!counts || gaps().first().text.contains(s("5000")) ||
            gaps().first().text.contains(s("5,000")));
}

void TestRedisDrill::deletedDuringARead() // F13
{
    begin({}, 500);
    open(options());
    QTRY_COMPARE(ids().size(), 500);
    const QStringList before = ids();
    redis("DEL fleet_events");
    for (int i = 1; i <= 20; ++i)
        m_server->cli(
            {s("XADD"), s("fleet_events"), s("5-%1").arg(i), s("type"), s("x"), s("n"), s("1")});
    QTRY_COMPARE_WITH_TIMEOUT(gaps().size(), 1, 10'000);
    finishesExact(before);
    QVERIFY(gaps().first().text.contains(s("deleted")));
    QVERIFY(isLive());
}

void TestRedisDrill::loadsItsData() // F6
{
    begin();
    if (m_server->majorVersion() < 7)
        QSKIP("this server cannot be made to load slowly");
    // So many microseconds for each key: some seconds in all.
    begin({s("--save"), s("3600 1"), s("--key-load-delay"), s("2000"),
           s("--loading-process-events-interval-bytes"), s("1024")},
          1'000);
    open(options());
    m_server->cli({s("EVAL"), s("for i=1,3000 do redis.call('SET','k'..i,i) end"), s("0")});
    redis("SAVE");
    m_server->kill();
    QTRY_VERIFY(!isLive());
    QVERIFY(m_server->start()); // it answers: LOADING
    QTRY_VERIFY_WITH_TIMEOUT(m_probe->status.error.contains(s("it is starting")), 5'000);
    const auto connections = [this] {
        const QByteArray info = redis("INFO stats");
        const auto at = info.indexOf("total_connections_received:");
        return info.mid(at).split('\n').first().split(':').last().trimmed().toInt();
    };
    const int before = connections();
    QTest::qWait(4'000); // a rate can only be seen over a time
    const int asked = connections() - before - 1;
    QVERIFY(redis("PING").startsWith("LOADING"));
    QVERIFY2(asked <= 5, qPrintable(QString::number(asked)));
    QTRY_VERIFY_WITH_TIMEOUT(isLive(), 20'000);
    finishesExact();
    QCOMPARE(gaps().size(), 0);
}

void TestRedisDrill::burst() // F17
{
    begin({}, 10);
    RedisOptions where = options();
    where.waitsForReceiver = false; // as the window does: what nobody can read is counted
    open(where);
    QTRY_COMPARE(m_probe->activity.size(), 10);
    constexpr int total = 200'000;
    for (int i = 0; i < total; i += 20'000)
        many(20'000);
    const auto processed = [this] {
        qint64 sum = 0;
        for (const Worker &worker : m_probe->workers)
            sum += worker.processed.value_or(0);
        return sum;
    };
    QTRY_COMPARE_WITH_TIMEOUT(processed(), qint64(total + 10), 30'000);
    const auto counted = [this] {
        quint64 dropped = 0;
        for (const FeedBatch &batch : m_probe->batches)
            dropped += batch.activityDropped;
        return dropped + quint64(m_probe->activity.size());
    };
    QTRY_COMPARE(counted(), quint64(total + 10)); // "n more": each is shown or counted
    QCOMPARE(m_probe->activity.last().id, inStream().last());
    QVERIFY(m_probe->activity.size() < total);
}

QTEST_GUILESS_MAIN(TestRedisDrill)
#include "tst_redisdrill.moc"
