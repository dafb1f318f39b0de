// SPDX-License-Identifier: GPL-3.0-or-later
// What a Redis may refuse, each in its own words and with its own behaviour: said by real servers
// where one can be brought to say it, by recorded words where not.
#include "feedprobe.h"
#include "pythonprocess.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(const char *text)
{
    return s(text).split(u' ');
}

RedisOptions at(const QString &url)
{
    RedisOptions options;
    QString error;
    options.address = RedisAddress::parse(url, &error);
    Q_ASSERT(error.isEmpty());
    return options;
}

QString facts(const FeedProbe &probe, const char *name)
{
    QStringList all;
    for (const ConnectionFact &fact : probe.status.facts) {
        if (fact.name == s(name))
            all += fact.value;
    }
    return all.join(u'\n');
}

/// "calls" or "rejected_calls" of a command, as the server counted them.
int counted(const RedisServer &server, const char *command, const char *field)
{
    const QRegularExpression line(s("cmdstat_%1:.*?%2=(\\d+)").arg(s(command), s(field)));
    return line.match(QString::fromUtf8(server.cli({s("INFO"), s("commandstats")})))
        .captured(1)
        .toInt();
}

Command pause(quint64 id, const char *worker)
{
    Command command;
    command.id = id;
    command.requestId = s("req-%1").arg(id);
    command.action = ControlAction::Pause;
    command.workerKey = s(worker);
    return command;
}

} // namespace

class TestRedisErrors final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void startingIsWaitedFor();
    void aReplicaShowsItsRoleAndOffersNoControl();
    void aReplicaWithoutItsMasterIsWaitedFor();
    void aDeniedCommandIsNamedAndAskedOnce();
    void withoutTheRightToReadTheEventsTheRestGoesOn();
    void aQueueOfAnotherTypeIsNamed();
    void fullMemoryIsAWarningAndReadingGoesOn();
    void aFailedSaveIsAWarningAndReadingGoesOn();
    void tooManyClients();
    void aPasswordThatIsNotWanted();
    void aNewPasswordStopsAndAsksOnce();
    void clusterIsNotSupported();
    void recordedWords_data();
    void recordedWords();
    void theDefaultUsersRightsAreAWarning();
};

void TestRedisErrors::initTestCase()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
}

void TestRedisErrors::startingIsWaitedFor()
{
    RedisServer server({s("--save"), s("3600 1"), s("--key-load-delay"), s("2000"),
                        s("--loading-process-events-interval-bytes"), s("1024")});
    QVERIFY2(server.start(), qPrintable(server.errors()));
    server.cli({s("EVAL"), s("for i=1,2500 do redis.call('SET','k'..i,i) end"), s("0")});
    server.cli(words("XADD fleet_events * type heartbeat worker_id w1"));
    QCOMPARE(server.cli({s("SAVE")}), QByteArray("OK"));
    server.kill();
    QVERIFY(server.start()); // answers, but with LOADING for about five seconds
    QElapsedTimer clock;
    clock.start();
    RedisFeed feed(at(server.url()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY2(probe.status.error.contains(s("it is starting and loads its data")),
                 qPrintable(probe.status.error));
    QCOMPARE(probe.status.trouble, TroubleKind::Passing);
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 30'000);
    QTRY_COMPARE(probe.workers.size(), 1);
    QVERIFY(probe.status.error.isEmpty());
    const int asked = counted(server, "ping", "rejected_calls"); // redis-cli's own among them
    QVERIFY2(asked >= 2 && asked <= clock.elapsed() / 1'000 + 2,
             qPrintable(QString::number(asked)));
}

void TestRedisErrors::aReplicaShowsItsRoleAndOffersNoControl()
{
    const quint16 port = RedisServer::freePort();
    RedisServer master({s("--port"), QString::number(port)}), server;
    QVERIFY(master.start() && server.start());
    for (RedisServer *one : {&master, &server}) {
        one->cli(words("XGROUP CREATE fleet_control g $ MKSTREAM"));
        one->cli(words("XADD fleet_events 1-1 type heartbeat worker_id w1"));
    }
    RedisFeed feed(at(server.url()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QTRY_COMPARE(facts(probe, "Role"), s("master"));
    QTRY_VERIFY(probe.status.noControl.isEmpty());

    server.cli(s("REPLICAOF 127.0.0.1 %1").arg(port).split(u' ')); // while a read blocks: UNBLOCKED
    QTRY_VERIFY_WITH_TIMEOUT(
        server.cli({s("INFO"), s("replication")}).contains("master_link_status:up"), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(facts(probe, "Role"), s("replica of 127.0.0.1:%1").arg(port), 10'000);
    QTRY_VERIFY2(probe.status.noControl.contains(s("is a replica")),
                 qPrintable(probe.status.noControl));
    feed.send(pause(1, "w1"));
    QTRY_VERIFY(probe.first(1));
    QCOMPARE(probe.first(1)->outcome, Outcome::NotSent);
    QVERIFY(probe.first(1)->message.contains(s("replica")));
    master.cli(words("XADD fleet_events 2-1 type heartbeat worker_id w2"));
    QTRY_COMPARE_WITH_TIMEOUT(probe.workers.size(), 2, 15'000);

    server.cli(words("REPLICAOF NO ONE"));
    server.cli(words("XADD fleet_events 3-1 type heartbeat worker_id w3"));
    QTRY_COMPARE_WITH_TIMEOUT(probe.workers.size(), 3, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(probe.status.noControl.isEmpty(), 15'000);
    QStringList ids;
    for (const ActivityEntry &entry : std::as_const(probe.activity))
        ids += entry.kind == s("gap") ? s("gap") : entry.id;
    QCOMPARE(ids, QStringList({s("1-1"), s("2-1"), s("3-1")}));
}

void TestRedisErrors::aReplicaWithoutItsMasterIsWaitedFor()
{
    const quint16 nobody = RedisServer::freePort();
    RedisServer server({s("--replicaof"), s("127.0.0.1 %1").arg(nobody),
                        s("--replica-serve-stale-data"), s("no")});
    QVERIFY2(server.start() || server.cli({s("PING")}).startsWith("MASTERDOWN"),
             qPrintable(server.errors()));
    RedisFeed feed(at(server.url()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY2(probe.status.error.contains(s("MASTERDOWN")), qPrintable(probe.status.error));
    QCOMPARE(probe.status.trouble, TroubleKind::Passing);
    server.cli(words("REPLICAOF NO ONE"));
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 10'000);
    QVERIFY(probe.status.error.isEmpty());
}

void TestRedisErrors::aDeniedCommandIsNamedAndAskedOnce()
{
    RedisServer server;
    QVERIFY2(server.start(), qPrintable(server.errors()));
    server.cli(words("XADD scrape_jobs * n 1"));
    server.cli(words("XADD fleet_events * type heartbeat worker_id w1"));
    server.cli(words("ACL SETUSER some on >pw ~* -@all +ping +time +xread +xrange +xrevrange +xlen "
                     "+xinfo|stream"));
    RedisOptions options = at(server.url());
    options.address.user = s("some");
    options.address.password = "pw";
    RedisFeed feed(options);
    FeedProbe probe(feed);
    feed.setWatch({true, true});
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QTRY_VERIFY(facts(probe, "Rights").contains(s("INFO")));
    QTRY_VERIFY_WITH_TIMEOUT(facts(probe, "Rights").contains(s("XINFO GROUPS")), 10'000);
    QTest::qWait(4'500); // facts are asked for every three seconds, queues every second
    QCOMPARE(counted(server, "info", "rejected_calls"), 1);
    QVERIFY(probe.is(ConnectionState::Live));
    QVERIFY(probe.status.error.isEmpty());
    QCOMPARE(probe.workers.size(), 1);
}

void TestRedisErrors::withoutTheRightToReadTheEventsTheRestGoesOn()
{
    RedisServer server;
    QVERIFY2(server.start(), qPrintable(server.errors()));
    server.cli(words("XADD scrape_jobs * n 1"));
    server.cli(words("ACL SETUSER some on >pw ~scrape_jobs* +@all"));
    RedisOptions options = at(server.url());
    options.address.user = s("some");
    options.address.password = "pw";
    RedisFeed feed(options);
    FeedProbe probe(feed);
    feed.setWatch({true, true});
    feed.start();
    QTRY_VERIFY2(probe.status.error.contains(
                     s("this user may not use XINFO STREAM on fleet_events (NOPERM)")),
                 qPrintable(probe.status.error));
    QCOMPARE(probe.status.trouble, TroubleKind::NotAllowed);
    QTRY_COMPARE_WITH_TIMEOUT(probe.queue(s("scrape_jobs")).size, MaybeInt(1), 10'000);
    const int asked = counted(server, "xinfo\\|stream", "rejected_calls");
    QTest::qWait(2'000); // no storm
    QCOMPARE(counted(server, "xinfo\\|stream", "rejected_calls"), asked);
    server.cli(words("ACL SETUSER some ~*"));
    feed.tryNow();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
}

void TestRedisErrors::aQueueOfAnotherTypeIsNamed()
{
    RedisServer server;
    QVERIFY2(server.start(), qPrintable(server.errors()));
    server.cli(words("LPUSH scrape_jobs 1"));
    RedisFeed feed(at(server.url()));
    FeedProbe probe(feed);
    feed.setWatch({true, true});
    feed.start();
    QTRY_COMPARE_WITH_TIMEOUT(facts(probe, "Queue"),
                              s("the key scrape_jobs holds no stream (WRONGTYPE)"), 10'000);
    QVERIFY(probe.is(ConnectionState::Live));
}

void TestRedisErrors::fullMemoryIsAWarningAndReadingGoesOn()
{
    RedisServer server;
    QVERIFY2(server.start(), qPrintable(server.errors()));
    server.cli(words("XGROUP CREATE fleet_control g $ MKSTREAM"));
    server.cli(words("XADD fleet_events 1-1 type heartbeat worker_id w1"));
    RedisFeed feed(at(server.url()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QTRY_VERIFY(probe.status.noControl.isEmpty());
    server.cli(words("CONFIG SET maxmemory 1000000"));
    QVERIFY(server.cli(words("XADD fleet_events 2-1 type x")).startsWith("OOM"));
    QTRY_VERIFY2(probe.status.error.contains(s("its memory is full (noeviction)")),
                 qPrintable(probe.status.error)); // within 5 s
    QVERIFY(facts(probe, "Memory").contains(s("takes no new entries")));
    QVERIFY(probe.is(ConnectionState::Live));
    feed.send(pause(1, "w1"));
    QTRY_VERIFY(probe.first(1));
    QCOMPARE(probe.first(1)->outcome, Outcome::Refused);
    QVERIFY2(probe.first(1)->message.contains(s("its memory is full")),
             qPrintable(probe.first(1)->message));
    server.cli(words("CONFIG SET maxmemory 0"));
    server.cli(words("XADD fleet_events 3-1 type heartbeat worker_id w2"));
    QTRY_COMPARE(probe.workers.size(), 2);
}

void TestRedisErrors::aFailedSaveIsAWarningAndReadingGoesOn()
{
    RedisServer server({s("--save"), s("3600 1000"), s("--enable-protected-configs"), s("yes")});
    QVERIFY2(server.start(), qPrintable(server.errors()));
    server.cli(words("XADD fleet_events 1-1 type heartbeat worker_id w1"));
    RedisFeed feed(at(server.url()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QCOMPARE(server.cli(words("CONFIG SET dir /proc")), QByteArray("OK"));
    server.cli({s("BGSAVE")});
    QTRY_VERIFY(server.cli(words("XADD fleet_events 2-1 type x")).startsWith("MISCONF"));
    QTRY_VERIFY2_WITH_TIMEOUT(
        probe.status.error.contains(s("it cannot save to its disk and takes no new entries")),
        qPrintable(probe.status.error), 10'000);
    QVERIFY(!facts(probe, "Persistence").isEmpty());
    QVERIFY(probe.is(ConnectionState::Live));
    server.cli({s("CONFIG"), s("SET"), s("stop-writes-on-bgsave-error"), s("no")});
    server.cli(words("XADD fleet_events 3-1 type heartbeat worker_id w2"));
    QTRY_COMPARE(probe.workers.size(), 2);
}

void TestRedisErrors::tooManyClients()
{
    RedisServer server;
    QVERIFY2(server.start(), qPrintable(server.errors()));
    RedisClient first(at(server.url()).address, "first"),
        second(at(server.url()).address, "second");
    QSignalSpy one(&first, &RedisClient::ready), two(&second, &RedisClient::ready);
    first.open();
    second.open();
    QTRY_VERIFY(one.size() == 1 && two.size() == 1);
    bool set = false;
    first.command({"CONFIG", "SET", "maxclients", "2"}, [&set](const RespValue &) { set = true; });
    QTRY_VERIFY(set);
    RedisFeed feed(at(server.url()));
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY2(probe.status.error.contains(s("its greatest number of clients")),
                 qPrintable(probe.status.error));
    first.close();
    second.close();
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 15'000);
}

void TestRedisErrors::aPasswordThatIsNotWanted()
{
    RedisServer server;
    QVERIFY2(server.start(), qPrintable(server.errors()));
    RedisOptions options = at(server.url());
    options.address.password = "CANARY";
    RedisFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::SignedOut));
    QVERIFY2(probe.status.error.contains(s("it has no password, but one was given")),
             qPrintable(probe.status.error));
    QVERIFY(!probe.status.error.contains(s("CANARY")));
    feed.setToken({});
    QTRY_VERIFY(probe.is(ConnectionState::Live));
}

/// Data stay and are marked old; one AUTH goes out, not one for each connection.
void TestRedisErrors::aNewPasswordStopsAndAsksOnce()
{
    RedisServer server({s("--requirepass"), s("before")});
    QVERIFY2(server.start(), qPrintable(server.errors()));
    server.setPassword(s("before"));
    server.cli(words("XADD fleet_events * type heartbeat worker_id w1"));
    RedisOptions options = at(server.url());
    options.address.password = "before";
    RedisFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QTRY_COMPARE(probe.workers.size(), 1);
    QTRY_VERIFY(!probe.status.facts.isEmpty()); // both connections stand
    server.cli(words("CONFIG SET requirepass after"));
    server.setPassword(s("after"));
    const auto wrong = [&server] { return counted(server, "auth", "failed_calls"); };
    const int before = wrong();
    server.cli(words("CLIENT KILL TYPE normal"));
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(probe.is(ConnectionState::SignedOut));
    QVERIFY(clock.elapsed() < 2'000);
    QVERIFY(probe.status.error.contains(s("WRONGPASS")));
    QTest::qWait(1'500); // nothing is tried again
    QCOMPARE(wrong() - before, 1);
    QCOMPARE(probe.workers.size(), 1);
    feed.setToken("after");
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QTRY_VERIFY(!probe.status.facts.isEmpty());
}

void TestRedisErrors::clusterIsNotSupported()
{
    const quint16 a = RedisServer::freePort(), b = RedisServer::freePort();
    const auto node = [](quint16 port) {
        return std::make_unique<RedisServer>(
            QStringList{s("--port"), QString::number(port), s("--cluster-enabled"), s("yes"),
                        s("--cluster-port"), QString::number(RedisServer::freePort())});
    };
    const auto first = node(a), second = node(b);
    QVERIFY2(first->start(), qPrintable(first->errors()));
    QVERIFY2(second->start(), qPrintable(second->errors()));
    RedisOptions options = at(s("redis://127.0.0.1:%1/0").arg(a));
    RedisFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY2(probe.status.error.contains(s("Redis Cluster is not supported")),
                 qPrintable(probe.status.error));
    QVERIFY(probe.status.error.contains(s("CLUSTERDOWN")));
    QCOMPARE(probe.status.trouble, TroubleKind::NotTheContract);

    const QRegularExpression busPort(s("@(\\d+)"));
    const QString bus =
        busPort.match(QString::fromLatin1(second->cli({s("CLUSTER"), s("NODES")}))).captured(1);
    first->cli({s("CLUSTER"), s("MEET"), s("127.0.0.1"), QString::number(b), bus});
    second->cli(words("CLUSTER ADDSLOTSRANGE 0 16383"));
    QTRY_VERIFY_WITH_TIMEOUT(first->cli(words("XLEN fleet_events")).startsWith("MOVED"), 30'000);
    const auto connections = [&second] {
        return QString::fromLatin1(second->cli({s("INFO"), s("stats")}))
            .section(s("total_connections_received:"), 1)
            .section(u'\r', 0, 0)
            .toInt();
    };
    const int before = connections();
    feed.tryNow();
    RedisFeed another(options);
    FeedProbe other(another);
    another.start();
    QTRY_VERIFY2(other.status.error.contains(s("it names another server for fleet_events, which "
                                               "was not asked (MOVED)")),
                 qPrintable(other.status.error));
    const int asked = counted(*first, "xinfo\\|stream", "rejected_calls");
    QTest::qWait(2'500); // no storm
    QCOMPARE(counted(*first, "xinfo\\|stream", "rejected_calls"), asked);
    QCOMPARE(connections(), before + 1); // that of redis-cli itself
}

void TestRedisErrors::recordedWords_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<QString>("greeting");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("asks");
    QTest::newRow("ASK") << QJsonObject{{s("XINFO"), s("-ASK 3999 10.1.2.3:6381\r\n")}} << QString()
                         << s("Redis Cluster is not supported") << false;
    QTest::newRow("protected mode")
        << QJsonObject()
        << s("-DENIED Redis is running in protected mode because protected mode is enabled and no "
             "password is set for the default user.\r\n")
        << s("it is in protected mode") << false;
    QTest::newRow("LOADING to everything")
        << QJsonObject{{s("*"), s("-LOADING Redis is loading the dataset in memory\r\n")}}
        << QString() << s("it is starting and loads its data") << false;
    QTest::newRow("Redis 5: wrong password")
        << QJsonObject{{s("AUTH"), s("-ERR invalid password\r\n")}} << QString()
        << s("it does not take this password") << true;
    QTest::newRow("Redis 5: no password wanted")
        << QJsonObject{{s("AUTH"), s("-ERR Client sent AUTH, but no password is set\r\n")}}
        << QString() << s("it has no password, but one was given") << true;
    QTest::newRow("the password comes back")
        << QJsonObject{{s("AUTH"), s("-ERR what is CANARY supposed to mean\r\n")}} << QString()
        << s("ERR what is *** supposed to mean") << true;
    QTest::newRow("older than streams")
        << QJsonObject{{s("XINFO"), s("-ERR unknown command 'XINFO'\r\n")}} << QString()
        << s("it does not know the command XINFO STREAM") << false;
    QTest::newRow("a script that does not end")
        << QJsonObject{{s("PING"), s("-BUSY Redis is busy running a script.\r\n")}} << QString()
        << s("it is busy with a script") << false;
}

void TestRedisErrors::recordedWords()
{
    QFETCH(QJsonObject, answers);
    QFETCH(QString, greeting);
    QFETCH(QString, sentence);
    QFETCH(bool, asks);
    RespServer server;
    server.answer(answers, greeting.isEmpty() ? QJsonValue()
                                              : QJsonValue(QJsonObject{{s("before"), greeting},
                                                                       {s("close"), true}}));
    RedisOptions options = at(server.url());
    if (answers.contains(s("AUTH")) || answers.contains(s("*")))
        options.address.password = "CANARY";
    RedisFeed feed(options);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY2(probe.status.error.contains(sentence), qPrintable(probe.status.error));
    QVERIFY(!probe.status.error.contains(s("CANARY")) && !probe.status.error.contains(s("10.1.2")));
    QCOMPARE(probe.is(ConnectionState::SignedOut), asks);
    const int connections = server.connections(), commands = server.commands();
    QTest::qWait(2'100); // no storm
    QVERIFY(server.connections() <= connections + 1);
    QVERIFY2(server.commands() <= commands + 3, qPrintable(server.words().join(u' ')));
    server.answer({});
    feed.setToken({});
    feed.tryNow();
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 10'000);
}

void TestRedisErrors::theDefaultUsersRightsAreAWarning()
{
    RedisServer server;
    QVERIFY2(server.start(), qPrintable(server.errors()));
    RedisFeed all(at(server.url()));
    FeedProbe probe(all);
    all.start();
    QTRY_VERIFY(facts(probe, "Security").contains(s("default user, who may do everything")));
    all.stop();
    server.cli(words("ACL SETUSER default -@dangerous"));
    server.cli(words("ACL LOG RESET"));
    RedisFeed fewer(at(server.url()));
    FeedProbe second(fewer);
    fewer.start();
    QTRY_VERIFY(!facts(second, "Server").isEmpty() || !facts(second, "Rights").isEmpty());
    QVERIFY(!facts(second, "Security").contains(s("default user")));
}

QTEST_GUILESS_MAIN(TestRedisErrors)
#include "tst_rediserrors.moc"
