// SPDX-License-Identifier: GPL-3.0-or-later
// What anybody who may write events can write: it is bounded, counted, shown as text, and reading
// goes on behind it.
#include "feedprobe.h"
#include "pythonprocess.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QFile>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Resident, in MB.
double memoryMb()
{
    QFile file(s("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

} // namespace

class TestRedisHostile final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aFieldOf64MiB_data();
    void aFieldOf64MiB();
    void aQueueTooLargeForItsLine();
    void anEntryOfHalfAMillionFields_data();
    void anEntryOfHalfAMillionFields();
    void binaryNames();
    void theLastIdThereIs();
    void tooManyWorkers();
    void aStormOfUnknownTypes();
    void manyLargeEntriesAreBoundedInMemory();

private:
    QByteArray redis(const QString &words) const { return m_server->cli(words.split(u' ')); }
    QByteArray lua(const char *script, const QStringList &arguments = {}) const
    {
        return m_server->cli(QStringList{s("EVAL"), s(script), s("0")} + arguments);
    }
    void beat(const char *worker) const
    {
        redis(s("XADD fleet_events * type heartbeat worker_id %1").arg(s(worker)));
    }
    void open(const QString &from = {})
    {
        RedisOptions options;
        options.address = RedisAddress::parse(m_server->url(), nullptr);
        options.from = from;
        m_feed = std::make_unique<RedisFeed>(options);
        m_probe = std::make_unique<FeedProbe>(*m_feed);
        m_feed->setWatch({true, true});
        m_feed->start();
    }
    QString fact(const char *name) const
    {
        QStringList all;
        for (const ConnectionFact &one : m_probe->status.facts) {
            if (one.name == s(name))
                all += one.value;
        }
        return all.join(u'\n');
    }
    bool has(const char *worker) const { return m_probe->worker(s(worker)).key == s(worker); }
    quint64 counted() const
    {
        quint64 all = quint64(m_probe->activity.size());
        for (const FeedBatch &batch : m_probe->batches)
            all += batch.activityDropped;
        return all;
    }

    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<RedisFeed> m_feed;
    std::unique_ptr<FeedProbe> m_probe;
};

void TestRedisHostile::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_server = std::make_unique<RedisServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
}

void TestRedisHostile::cleanup()
{
    m_feed.reset();
    m_probe.reset();
    m_server.reset();
}

void TestRedisHostile::aFieldOf64MiB_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"first", "middle", "last", "live", "in a queue"})
        QTest::newRow(where) << s(where);
}

void TestRedisHostile::aFieldOf64MiB()
{
    QFETCH(QString, where);
    const auto large = [this](const char *key) {
        lua("redis.call('XADD',ARGV[1],'*','type','heartbeat','worker_id','large','note',"
            "string.rep('x',64*1024*1024),'host','h9')",
            {s(key)});
    };
    if (where != s("first"))
        beat("before");
    if (where == s("in a queue")) {
        large("scrape_jobs");
        redis(s("XGROUP CREATE scrape_jobs g 0"));
    } else if (where != s("live")) {
        large("fleet_events");
    }
    if (where != s("last"))
        beat("after");
    const double before = memoryMb();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_probe->is(ConnectionState::Live), 60'000);
    if (where == s("in a queue")) // events are not behind it, however slow this machine is
        QVERIFY2(m_probe->status.bytesIn < 20'000'000,
                 qPrintable(QString::number(m_probe->status.bytesIn)));
    if (where == s("live"))
        large("fleet_events");
    beat("then");
    if (where == s("in a queue")) {
        QTRY_VERIFY_WITH_TIMEOUT(has("then"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_probe->queue(s("scrape_jobs")).size, MaybeInt(1), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(fact("Queue").contains(s("scrape_jobs")), 10'000);
        const quint64 bytes = m_probe->status.bytesIn;
        const auto batches = m_probe->batches.size();
        QTRY_VERIFY_WITH_TIMEOUT(m_probe->batches.size() > batches + 2, 20'000); // polled again …
        QVERIFY(m_probe->status.bytesIn < bytes + 1'000'000); // … but not read again
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(has("then"), 60'000);
        QTRY_VERIFY(has("large"));
        QCOMPARE(m_probe->worker(s("large")).host, s("h9")); // what follows it is in its place
        const auto line =
            std::find_if(m_probe->activity.cbegin(), m_probe->activity.cend(),
                         [](const ActivityEntry &one) { return one.worker == s("large"); });
        QVERIFY(line != m_probe->activity.cend());
        QVERIFY(line->fields[s("note")].toString().startsWith(s("xxx")));
        QVERIFY(line->fields[s("note")].toString().size() <= 4'096);
    }
    QVERIFY(m_probe->status.reconnects <= 5);
    QVERIFY2(memoryMb() - before < 40, qPrintable(QString::number(memoryMb() - before)));
}

/// Its entries do not come within a command's deadline: asked for once, the connection dropped
/// once; events, and what needs no entry, go on.
void TestRedisHostile::aQueueTooLargeForItsLine()
{
    const quint16 port = RedisServer::freePort();
    m_server = std::make_unique<RedisServer>(QStringList{s("--port"), QString::number(port)});
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    lua("redis.call('XADD','scrape_jobs','*','page',string.rep('x',16*1024*1024))");
    redis(s("XGROUP CREATE scrape_jobs g 0"));
    redis(s("XADD mail_jobs * n 1"));
    FaultProxy proxy(port);
    proxy.command("limit 2000000");
    RedisOptions options;
    options.address.port = proxy.port();
    options.queues = {s("scrape_jobs"), s("mail_jobs")};
    m_feed = std::make_unique<RedisFeed>(options);
    m_probe = std::make_unique<FeedProbe>(*m_feed);
    m_feed->setWatch({true, true});
    m_feed->start();
    QTRY_VERIFY(m_probe->is(ConnectionState::Live));
    beat("then");
    QTRY_VERIFY(has("then"));
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->queue(s("scrape_jobs")).size, MaybeInt(1), 20'000);
    QTRY_COMPARE(m_probe->queue(s("mail_jobs")).size, MaybeInt(1));
    const int connections = proxy.connections();
    QVERIFY2(connections >= 3 && connections < 7, qPrintable(QString::number(connections)));
    QTRY_VERIFY(fact("Queue").contains(s("scrape_jobs")));
    QVERIFY(!m_probe->queue(s("scrape_jobs")).oldestTaskAgeSeconds);
    QVERIFY(m_probe->queue(s("mail_jobs")).oldestTaskAgeSeconds);
    redis(s("XADD scrape_jobs * n 2"));
    redis(s("XADD mail_jobs * n 2"));
    QTRY_COMPARE(m_probe->queue(s("scrape_jobs")).size, MaybeInt(2)); // still counted
    QTRY_COMPARE(m_probe->queue(s("mail_jobs")).size, MaybeInt(2));
    QTest::qWait(5'500); // a deadline
    QCOMPARE(proxy.connections(), connections);
    QCOMPARE(m_probe->status.reconnects, 0u);
}

void TestRedisHostile::anEntryOfHalfAMillionFields_data()
{
    QTest::addColumn<bool>("live");
    QTest::newRow("backlog") << false;
    QTest::newRow("live") << true;
}

void TestRedisHostile::anEntryOfHalfAMillionFields()
{
    QFETCH(bool, live);
    const auto large = [this] { // a command may have 1024 * 1024 words
        QByteArray words = "XADD fleet_events * type heartbeat worker_id large";
        for (int i = 0; i < 520'000; ++i)
            words += " f" + QByteArray::number(i) + " xxxxxxxxxxxxxxxxxxxxxxxxx";
        QVERIFY(m_server->cli({}, words + '\n').contains('-'));
    };
    beat("before");
    if (!live)
        large();
    const double before = memoryMb();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_probe->is(ConnectionState::Live), 30'000);
    if (live)
        large();
    beat("then");
    QTRY_VERIFY_WITH_TIMEOUT(has("then"), 30'000);
    QTRY_VERIFY(has("large"));
    QVERIFY2(memoryMb() - before < 64, qPrintable(QString::number(memoryMb() - before)));
}

void TestRedisHostile::binaryNames()
{
    open();
    QTRY_VERIFY(m_probe->is(ConnectionState::Live));
    lua("redis.call('XADD','fleet_events','*','type','heartbeat','worker_id',"
        "'a\\0b\\255\\254\\27[31m\\n<b>x</b>','\\255\\0','\\1','','')");
    lua("redis.call('XADD','fleet_events','*','','')");
    lua("redis.call('XADD','fleet_events','*','worker_id',string.rep('n',100000),'type','\\0')");
    beat("then");
    QTRY_VERIFY(has("then"));
    QTRY_COMPARE(counted(), 4u);
    QCOMPARE(m_probe->workers.size(), 3);
    for (const Worker &worker : std::as_const(m_probe->workers))
        QVERIFY(worker.key.size() <= 4'096);
}

void TestRedisHostile::theLastIdThereIs()
{
    beat("before");
    open();
    QTRY_VERIFY(has("before"));
    redis(s("XADD fleet_events 18446744073709551615-18446744073709551615 type heartbeat "
            "worker_id last timestamp nan"));
    QTRY_VERIFY(has("last"));
    QTRY_COMPARE(counted(), 2u);
    QCOMPARE(m_probe->activity.last().id, s("18446744073709551615-18446744073709551615"));
    QVERIFY(lastSeenSeconds(m_probe->worker(s("last")), m_probe->status.lastDataAtMs).value_or(0) >=
            0);
    redis(s("DEL fleet_events"));
    beat("then");
    QTRY_VERIFY_WITH_TIMEOUT(has("then"), 30'000);
    QCOMPARE(counted(), 4u); // and the line of the new beginning
}

void TestRedisHostile::tooManyWorkers()
{
    RedisOptions options;
    options.address = RedisAddress::parse(m_server->url(), nullptr);
    RedisFeed feed(options);
    QSet<QString> workers;
    quint64 events = 0;
    FeedStatus status;
    connect(&feed, &Feed::batchReady, this, [&](const FeedBatch &batch) {
        for (const Worker &worker : batch.workers)
            workers.insert(worker.key);
        events += quint64(batch.activity.size()) + batch.activityDropped;
        feed.batchTaken();
    });
    connect(&feed, &Feed::statusChanged, this, [&](const FeedStatus &now) { status = now; });
    feed.start();
    QTRY_VERIFY(status.state == ConnectionState::Live);
    const double before = memoryMb();
    for (int at = 0; at < 150'000; at += 10'000)
        lua("for i=1,10000 do redis.call('XADD','fleet_events','*','type','heartbeat','worker_id',"
            "'w'..(tonumber(ARGV[1])+i)) end",
            {QString::number(at)});
    QTRY_COMPARE_WITH_TIMEOUT(events, 150'000u, 60'000);
    QTRY_COMPARE(workers.size(), 100'000);
    QTRY_COMPARE(status.malformed, 1u); // said once, not 50,000 times
    QVERIFY(status.malformedText.contains(s("100000")));
    QVERIFY(status.state == ConnectionState::Live);
    QVERIFY2(memoryMb() - before < 500, qPrintable(QString::number(memoryMb() - before)));
}

void TestRedisHostile::aStormOfUnknownTypes()
{
    open();
    QTRY_VERIFY(m_probe->is(ConnectionState::Live));
    for (int i = 0; i < 10; ++i)
        lua("for i=1,20000 do redis.call('XADD','fleet_events','*','type','t'..i..ARGV[1],'n',i) "
            "end",
            {QString::number(i)});
    QTRY_COMPARE_WITH_TIMEOUT(counted(), 200'000u, 30'000);
    QCOMPARE(m_probe->workers.size(), 0);
    QVERIFY(m_probe->activity.last().text.contains(s("t20000")));
    QVERIFY(m_probe->is(ConnectionState::Live));
}

void TestRedisHostile::manyLargeEntriesAreBoundedInMemory()
{
    for (int i = 0; i < 40; ++i)
        lua("local v=string.rep('x',60000) for i=1,100 do "
            "redis.call('XADD','fleet_events','*','type','x','note',v) end");
    const double before = memoryMb();
    open();
    double most = 0;
    QTimer look;
    connect(&look, &QTimer::timeout, this,
            [&most, before] { most = std::max(most, memoryMb() - before); });
    look.start(5);
    QTRY_COMPARE_WITH_TIMEOUT(counted(), 4'000u, 30'000);
    QVERIFY2(most < 150, qPrintable(QString::number(most)));
}

QTEST_GUILESS_MAIN(TestRedisHostile)
#include "tst_redishostile.moc"
