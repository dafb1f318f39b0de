// SPDX-License-Identifier: GPL-3.0-or-later
// redis+sentinel:// against real sentinels: the right host, a real failover, and the sentences.
#include "feedprobe.h"
#include "pythonprocess.h"
#include "redisfeed.h"
#include "redisserver.h"
#include "sentinels.h"
#include "testcertificates.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

RedisAddress at(const QString &url)
{
    QString error;
    RedisAddress address = RedisAddress::parse(url, &error);
    Q_ASSERT(error.isEmpty());
    return address;
}

std::unique_ptr<RedisServer> serve(quint16 port, quint16 master = 0, const QStringList &more = {})
{
    QStringList options{s("--port"), QString::number(port)};
    if (master != 0)
        options << s("--replicaof") << s("127.0.0.1 %1").arg(master);
    auto server = std::make_unique<RedisServer>(options + more);
    return server->start() ? std::move(server) : nullptr;
}

QByteArray role(const RedisServer &server)
{
    return server.cli({s("ROLE")}).split('\n').value(0);
}

} // namespace

class TestRedisSentinel final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsTheMasterPastDeadSentinels();
    void speaksTlsWithBoth();
    void followsARealFailover();
    void tellsSentinelsNoSecrets();
    void noPasswordLeavesThisComputerInTheClear();
    void aMasterThatIsAReplicaIsNotTaken();
    void aHostileSentinelLeadsNowhere_data();
    void aHostileSentinelLeadsNowhere();
    void saysThatNoSentinelAnswers();
    void saysThatTheNameIsUnknown();
};

void TestRedisSentinel::initTestCase()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
}

void TestRedisSentinel::findsTheMasterPastDeadSentinels()
{
    const quint16 port = RedisServer::freePort();
    const auto master = serve(port);
    QVERIFY(master);
    Sentinels sentinels(1, port);
    QVERIFY(sentinels.start() && sentinels.awaitReplicas(0));
    const quint16 nobody = RedisServer::freePort();
    RedisClient client(
        at(s("redis+sentinel://127.0.0.1:%1,%2/fleet/2").arg(nobody).arg(sentinels.hosts())), "c");
    QSignalSpy ready(&client, &RedisClient::ready);
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(client.address().port, port);
    bool done = false;
    client.command({"SET", "where", "here"}, [&done](const RespValue &) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(master->cli({s("-n"), s("2"), s("GET"), s("where")}), QByteArray("here"));
}

void TestRedisSentinel::speaksTlsWithBoth()
{
    TestCertificates made;
    if (!TestCertificates::available() || !made.authority(s("ca")) ||
        !made.certificate(s("server"), s("ca"), {s("DNS:redis.example")}))
        QSKIP("openssl is not installed");
    const QStringList files{s("--tls-cert-file"),    made.pem(s("server")),
                            s("--tls-key-file"),     made.key(s("server")),
                            s("--tls-ca-cert-file"), made.pem(s("ca")),
                            s("--tls-auth-clients"), s("no")};
    const quint16 port = RedisServer::freePort();
    RedisServer master(QStringList{s("--tls-port"), QString::number(port)} + files);
    if (!master.start())
        QSKIP("this redis-server has no TLS");
    Sentinels sentinels(1, port);
    QStringList lines;
    for (qsizetype i = 0; i < files.size(); i += 2)
        lines += files[i].mid(2) + u' ' + files[i + 1];
    sentinels.setTls(lines);
    QVERIFY(sentinels.start());
    RedisAddress address = at(s("rediss+sentinel://%1/fleet/0").arg(sentinels.hosts()));
    address.caFile = made.pem(s("ca"));
    RedisClient wrongName(address, "c");
    address.serverName = s("redis.example");
    RedisClient client(address, "c");
    QSignalSpy ready(&client, &RedisClient::ready), never(&wrongName, &RedisClient::ready);
    client.open();
    QTRY_VERIFY2_WITH_TIMEOUT(ready.size() == 1, qPrintable(client.lastError()), 15'000);
    QCOMPARE(client.address().port, port);
    wrongName.open();
    QTRY_VERIFY(!wrongName.lastError().isEmpty());
    QVERIFY2(wrongName.lastError().contains(s("its certificate is for another name")),
             qPrintable(wrongName.lastError()));
    QCOMPARE(never.size(), 0);
}

/// The master is killed; its replica has all (WAIT) and takes over. What the activity holds are the
/// entries of the new master's stream, each once. Then the old one comes back and takes over by
/// order, which only the sentinels tell.
void TestRedisSentinel::followsARealFailover()
{
    const quint16 a = RedisServer::freePort(), b = RedisServer::freePort();
    const auto first = serve(a), second = serve(b, a);
    QVERIFY(first && second);
    QTRY_VERIFY_WITH_TIMEOUT(
        second->cli({s("INFO"), s("replication")}).contains("master_link_status:up"), 15'000);
    Sentinels sentinels(3, a);
    QVERIFY(sentinels.start() && sentinels.awaitReplicas(1));

    const auto many = [](const RedisServer &server, int count) {
        server.cli({s("EVAL"),
                    s("for i=1,tonumber(ARGV[1]) do redis.call('XADD','fleet_events','*','type',"
                      "'job_finished','worker_id','w','job_id',i) end"),
                    s("0"), QString::number(count)});
    };
    const auto inStream = [](const RedisServer &server) {
        return QString::fromLatin1(
                   server.cli({s("EVAL_RO"),
                               s("local o={} for _,e in ipairs(redis.call('XRANGE','fleet_events',"
                                 "'-','+')) do o[#o+1]=e[1] end return o"),
                               s("0")}))
            .split(u'\n', Qt::SkipEmptyParts);
    };
    RedisOptions options;
    options.address = at(s("redis+sentinel://%1/fleet/0").arg(sentinels.hosts()));
    RedisFeed feed(options);
    FeedProbe probe(feed);
    const auto ids = [&probe] {
        QStringList out;
        for (const ActivityEntry &entry : std::as_const(probe.activity))
            out += entry.kind == s("gap") ? s("gap") : entry.id;
        return out;
    };
    const auto masterFact = [&probe] {
        for (const ConnectionFact &fact : std::as_const(probe.status.facts)) {
            if (fact.name == s("Master"))
                return fact.value;
        }
        return QString();
    };
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QTRY_VERIFY(masterFact().startsWith(s("127.0.0.1:%1,").arg(a)));
    many(*first, 300);
    QCOMPARE(first->cli({s("WAIT"), s("1"), s("5000")}), QByteArray("1"));
    QTRY_COMPARE(ids().size(), 300);

    first->kill();
    QTRY_VERIFY(!probe.is(ConnectionState::Live));
    QTRY_VERIFY_WITH_TIMEOUT(role(*second) == "master", 60'000);
    many(*second, 200);
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 30'000);
    QTRY_COMPARE(ids(), inStream(*second));
    QCOMPARE(ids().size(), 500);
    QTRY_VERIFY(masterFact().startsWith(s("127.0.0.1:%1,").arg(b)));

    QVERIFY(first->start()); // as it was configured: the sentinels make it a replica
    QTRY_VERIFY_WITH_TIMEOUT(
        first->cli({s("INFO"), s("replication")}).contains("master_link_status:up"), 60'000);
    QVERIFY(sentinels.awaitReplicas(1));
    const QByteArray order = sentinels.cli(0, {s("SENTINEL"), s("FAILOVER"), s("fleet")});
    QVERIFY2(order.startsWith("OK"), order.constData());
    QTRY_VERIFY_WITH_TIMEOUT(role(*first) == "master", 60'000);
    many(*first, 100);
    QTRY_VERIFY_WITH_TIMEOUT(masterFact().startsWith(s("127.0.0.1:%1,").arg(a)), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(ids(), inStream(*first), 15'000);
    QCOMPARE(ids().size(), 600);
}

void TestRedisSentinel::tellsSentinelsNoSecrets()
{
    const quint16 port = RedisServer::freePort();
    const auto master = serve(port, 0, {s("--requirepass"), s("CANARY")});
    QVERIFY(master);
    RespServer sentinel;
    sentinel.answer(
        {{s("SENTINEL"),
          s("*2\r\n$9\r\n127.0.0.1\r\n$%1\r\n%2\r\n").arg(QString::number(port).size()).arg(port)},
         {s("SUBSCRIBE"), s("*3\r\n$9\r\nsubscribe\r\n$14\r\n+switch-master\r\n:1\r\n")}});
    RedisOptions options;
    options.address = at(s("redis+sentinel://127.0.0.1:%1/fleet/0").arg(sentinel.port()));
    options.address.password = "CANARY";
    RedisFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QTRY_COMPARE(sentinel.commands(s("SUBSCRIBE")), 1);
    for (const QString &word : sentinel.words())
        QVERIFY2(QStringList({s("SENTINEL"), s("get-master-addr-by-name"), s("fleet"),
                              s("SUBSCRIBE"), s("+switch-master")})
                     .contains(word),
                 qPrintable(word));
}

/// Whoever got hold of a sentinel's port here would otherwise have it sent to them.
void TestRedisSentinel::noPasswordLeavesThisComputerInTheClear()
{
    RespServer sentinel;
    const auto names = [&](const QString &host) {
        sentinel.answer({{s("SENTINEL"), s("*2\r\n$%1\r\n%2\r\n$4\r\n6379\r\n").arg(host.size()).arg(host)}});
    };
    for (const char *host : {"192.0.2.1", "master.invalid", "0.0.0.0", "::ffff:192.0.2.1"}) {
        names(s(host));
        RedisAddress address = at(s("redis+sentinel://127.0.0.1:%1/fleet/0").arg(sentinel.port()));
        address.password = "CANARY";
        RedisClient client(address, "c");
        QSignalSpy lost(&client, &RedisClient::lost);
        client.open();
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY2(client.lastError().contains(s("unencrypted; nothing was sent")), qPrintable(client.lastError()));
    }
    // With TLS it is a question of the certificate; without a password there is nothing to lose.
    names(s("master.invalid"));
    RedisClient open(at(s("redis+sentinel://127.0.0.1:%1/fleet/0").arg(sentinel.port())), "c");
    QSignalSpy lost(&open, &RedisClient::lost);
    open.open();
    QTRY_VERIFY(!lost.isEmpty());
    QVERIFY2(!open.lastError().contains(s("unencrypted")), qPrintable(open.lastError()));
}

void TestRedisSentinel::aMasterThatIsAReplicaIsNotTaken()
{
    const quint16 a = RedisServer::freePort(), b = RedisServer::freePort();
    const auto master = serve(a), replica = serve(b, a);
    QVERIFY(master && replica);
    RespServer sentinel;
    sentinel.answer(
        {{s("SENTINEL"),
          s("*2\r\n$9\r\n127.0.0.1\r\n$%1\r\n%2\r\n").arg(QString::number(b).size()).arg(b)}});
    RedisClient client(at(s("redis+sentinel://127.0.0.1:%1/fleet/0").arg(sentinel.port())), "c");
    QSignalSpy ready(&client, &RedisClient::ready), lost(&client, &RedisClient::lost);
    client.open();
    QTRY_VERIFY(lost.size() >= 3);
    QVERIFY2(client.lastError().contains(s("says that it is a replica")),
             qPrintable(client.lastError()));
    QCOMPARE(ready.size(), 0);
    replica->cli({s("REPLICAOF"), s("NO"), s("ONE")});
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 10'000);
}

void TestRedisSentinel::aHostileSentinelLeadsNowhere_data()
{
    QTest::addColumn<QString>("answer");
    const auto address = [](const QString &host, const char *port) {
        return s("*2\r\n$%1\r\n%2\r\n$%3\r\n%4\r\n")
            .arg(host.size())
            .arg(host)
            .arg(qstrlen(port))
            .arg(s(port));
    };
    QTest::newRow("garbage") << s("HTTP/1.1 200 OK\r\n\r\n");
    QTest::newRow("no port") << address(s("127.0.0.1"), "x");
    QTest::newRow("port out of range") << address(s("127.0.0.1"), "70000");
    QTest::newRow("empty host") << address(QString(), "6379");
    QTest::newRow("control characters") << address(s("a\r\nAUTH"), "6379");
    QTest::newRow("endless name") << address(QString(5'000, u'a'), "6379");
    QTest::newRow("three words") << s("*3\r\n+a\r\n+1\r\n+x\r\n");
    QTest::newRow("a number") << s(":6379\r\n");
    QTest::newRow("its own password") << s("-NOAUTH Authentication required.\r\n");
    QTest::newRow("many elements") << s("*2147483647\r\n");
}

void TestRedisSentinel::aHostileSentinelLeadsNowhere()
{
    QFETCH(QString, answer);
    RespServer sentinel;
    sentinel.answer({{s("SENTINEL"), answer}});
    RedisClient client(at(s("redis+sentinel://127.0.0.1:%1/fleet/0").arg(sentinel.port())), "c");
    QSignalSpy lost(&client, &RedisClient::lost);
    client.open();
    QTRY_VERIFY(lost.size() >= 1);
    QVERIFY2(client.lastError().contains(s("none of its sentinels answers (127.0.0.1:")),
             qPrintable(client.lastError()));
    QVERIFY(client.lastError().size() < 500);
}

void TestRedisSentinel::saysThatNoSentinelAnswers()
{
    RedisOptions options;
    options.address = at(s("redis+sentinel://127.0.0.1:1,127.0.0.1:2/fleet/0"));
    RedisFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Offline));
    QVERIFY2(probe.status.error.contains(s("none of its sentinels answers")),
             qPrintable(probe.status.error));
}

void TestRedisSentinel::saysThatTheNameIsUnknown()
{
    const quint16 port = RedisServer::freePort();
    const auto master = serve(port);
    QVERIFY(master);
    Sentinels sentinels(1, port);
    QVERIFY(sentinels.start() && sentinels.awaitReplicas(0));
    RedisOptions options;
    options.address = at(s("redis+sentinel://%1/navy/0").arg(sentinels.hosts()));
    RedisFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY2(probe.status.error.contains(s("its sentinels know no master called \"navy\"")),
                 qPrintable(probe.status.error));
}

QTEST_GUILESS_MAIN(TestRedisSentinel)
#include "tst_redissentinel.moc"
