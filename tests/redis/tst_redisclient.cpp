// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisclient.h"
#include "redisserver.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace qd;

namespace {

RedisAddress at(const QString &url, const QByteArray &password = {})
{
    QString error;
    RedisAddress address = RedisAddress::parse(url, &error);
    Q_ASSERT(error.isEmpty());
    address.password = password;
    return address;
}

/// A server that is no Redis: says \a words to whoever connects.
struct Impostor
{
    explicit Impostor(const QByteArray &words, bool closes = false)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, words, closes] {
            ++connections;
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write(words);
            if (closes)
                socket->disconnectFromHost();
        });
    }
    QString url() const
    {
        return QStringLiteral("redis://127.0.0.1:%1/0").arg(server.serverPort());
    }
    QTcpServer server;
    int connections = 0;
};

} // namespace

class TestRedisClient : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void answersInOrder();
    void carriesAnyBytes();
    void readsALargeReply();
    void dropsAReplyOverTheLimit();
    void selectsTheDatabaseAndTakesAName();
    void signsIn();
    void asksForAPasswordOnceAndNeverShowsIt();
    void stopsAndReportsRefusedCredentials();
    void answersLostWhenNotConnected();
    void answersEveryCommandOnceWhenKilledAndComesBack();
    void noticesAFrozenServer();
    void keepsAnIdleConnection();
    void dropsImpostors_data();
    void dropsImpostors();
    void backsOff();
    void mayBeDestroyedInACallback();
    void mayBeClosedInACallback();

private:
    RedisServer m_server;
};

void TestRedisClient::initTestCase()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    QVERIFY2(m_server.start(), qPrintable(m_server.errors()));
}

void TestRedisClient::answersInOrder()
{
    RedisClient client(at(m_server.url()), "order");
    QSignalSpy ready(&client, &RedisClient::ready);
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    QList<qint64> answers;
    for (int i = 0; i < 20'000; ++i)
        client.command({"INCR", "counter"},
                       [&answers](const RespValue &reply) { answers += reply.integer; });
    QTRY_COMPARE(answers.size(), 20'000);
    for (int i = 0; i < 20'000; ++i)
        QCOMPARE(answers.at(i), i + 1);
}

void TestRedisClient::carriesAnyBytes()
{
    RedisClient client(at(m_server.url()), "bytes");
    QSignalSpy ready(&client, &RedisClient::ready);
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    const QByteArray odd("a\0b\r\n$5\r\n*1 \xff\xfe", 15);
    QByteArray back;
    client.command({"SET", "odd", odd}, [](const RespValue &) {});
    client.command({"GET", "odd"}, [&back](const RespValue &reply) { back = reply.text; });
    QTRY_COMPARE(back, odd);
}

void TestRedisClient::readsALargeReply()
{
    RedisClient client(at(m_server.url()), "large");
    QSignalSpy ready(&client, &RedisClient::ready);
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    const QByteArray large(1024 * 1024, 'z');
    QByteArray back;
    client.command({"SET", "large", large}, [](const RespValue &) {});
    client.command({"GET", "large"}, [&back](const RespValue &reply) { back = reply.text; });
    QTRY_COMPARE(back.size(), large.size());
    QVERIFY(back == large);
    client.command({"SET", "large", large + large + large}, [](const RespValue &) {});
    client.command({"GET", "large"}, [&back](const RespValue &reply) { back = reply.text; });
    QTRY_VERIFY(back.endsWith("(3 MiB)")); // nobody reads so much: only its beginning is kept
    QVERIFY(back.startsWith(large));
}

void TestRedisClient::dropsAReplyOverTheLimit()
{
    RedisClient client(at(m_server.url()), "limit");
    QSignalSpy ready(&client, &RedisClient::ready), lost(&client, &RedisClient::lost);
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    RespValue answer, after;
    for (int i = 0; i < 20; ++i)
        client.command({"RPUSH", "huge", QByteArray(1'000'000, 'x')}, [](const RespValue &) {});
    client.command({"LRANGE", "huge", "0", "-1"},
                   [&answer](const RespValue &reply) { answer = reply; });
    client.command({"PING"}, [&after](const RespValue &reply) { after = reply; });
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(answer.text.startsWith("LOST "));
    QVERIFY(after.text.startsWith("LOST "));
    QTRY_COMPARE(ready.size(), 2);
    m_server.cli({QStringLiteral("DEL"), QStringLiteral("huge")});
}

void TestRedisClient::selectsTheDatabaseAndTakesAName()
{
    RedisClient client(at(m_server.url(3)), "deck-hand");
    QSignalSpy ready(&client, &RedisClient::ready);
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    bool done = false;
    client.command({"SET", "where", "three"}, [&done](const RespValue &) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(m_server.cli({QStringLiteral("-n"), QStringLiteral("3"), QStringLiteral("GET"),
                           QStringLiteral("where")}),
             QByteArray("three"));
    QVERIFY(m_server.cli({QStringLiteral("CLIENT"), QStringLiteral("LIST")})
                .contains("name=deck-hand"));
}

void TestRedisClient::signsIn()
{
    RedisServer server({QStringLiteral("--requirepass"), QStringLiteral("CANARY")});
    QVERIFY2(server.start(), qPrintable(server.errors()));
    server.setPassword(QStringLiteral("CANARY"));
    QCOMPARE(server.cli({QStringLiteral("ACL"), QStringLiteral("SETUSER"), QStringLiteral("ops"),
                         QStringLiteral("on"), QStringLiteral(">word"), QStringLiteral("~*"),
                         QStringLiteral("+@all")}),
             QByteArray("OK"));
    RedisClient plain(at(server.url(), "CANARY"), "plain");
    RedisAddress named = at(server.url(), "word");
    named.user = QStringLiteral("ops");
    RedisClient user(named, "user");
    QSignalSpy first(&plain, &RedisClient::ready), second(&user, &RedisClient::ready);
    plain.open();
    user.open();
    QTRY_COMPARE(first.size(), 1);
    QTRY_COMPARE(second.size(), 1);
    QByteArray who;
    user.command({"ACL", "WHOAMI"}, [&who](const RespValue &reply) { who = reply.text; });
    QTRY_COMPARE(who, QByteArray("ops"));
}

void TestRedisClient::asksForAPasswordOnceAndNeverShowsIt()
{
    RedisServer server({QStringLiteral("--requirepass"), QStringLiteral("right")});
    QVERIFY2(server.start(), qPrintable(server.errors()));
    server.setPassword(QStringLiteral("right"));
    RedisClient none(at(server.url()), "none");
    RedisClient wrong(at(server.url(), "CANARY"), "wrong");
    QSignalSpy lostNone(&none, &RedisClient::lost), lostWrong(&wrong, &RedisClient::lost);
    none.open();
    wrong.open();
    QTRY_COMPARE(lostNone.size(), 1);
    QTRY_COMPARE(lostWrong.size(), 1);
    QVERIFY(none.lastError().contains(QLatin1String("NOAUTH")));
    QVERIFY(wrong.lastError().contains(QLatin1String("WRONGPASS")));
    QVERIFY(!wrong.lastError().contains(QLatin1String("CANARY")));
    QTest::qWait(
        1'200); // a wrong password is not tried again: that nothing happens takes a while to see
    QCOMPARE(lostNone.size() + lostWrong.size(), 2);
    QCOMPARE(server.cli({QStringLiteral("ACL"), QStringLiteral("LOG")}).count("reason\nauth\n"), 1);
}

void TestRedisClient::stopsAndReportsRefusedCredentials()
{
    RedisServer server({QStringLiteral("--requirepass"), QStringLiteral("right")});
    QVERIFY2(server.start(), qPrintable(server.errors()));
    server.setPassword(QStringLiteral("right"));
    RedisClient client(at(server.url(), "CANARY"), "wrong");
    client.setStopWhenRefused(true);
    QSignalSpy refused(&client, &RedisClient::refused), lost(&client, &RedisClient::lost),
        ready(&client, &RedisClient::ready);
    for (int attempt = 1; attempt <= 2; ++attempt) { // only who calls open() tries
        client.open();
        QTRY_COMPARE(refused.size(), attempt);
        QCOMPARE(lost.size(), attempt);
        QVERIFY(client.isRefused() && !client.isReady());
        QVERIFY(refused.last().first().toString().contains(QLatin1String("WRONGPASS")));
        QVERIFY(!refused.last().first().toString().contains(QLatin1String("CANARY")));
    }
    server.cli({QStringLiteral("CONFIG"), QStringLiteral("SET"), QStringLiteral("requirepass"),
                QStringLiteral("CANARY")});
    server.setPassword(QStringLiteral("CANARY"));
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(!client.isRefused());
    // A line that breaks later is no refusal: it comes back by itself.
    server.cli({QStringLiteral("CLIENT"), QStringLiteral("KILL"), QStringLiteral("TYPE"),
                QStringLiteral("normal")});
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(refused.size(), 2);
    QCOMPARE(lost.size(), 3);
}

void TestRedisClient::answersLostWhenNotConnected()
{
    RedisClient client(at(QStringLiteral("unix:///nowhere/redis.sock")), "nowhere");
    QSignalSpy lost(&client, &RedisClient::lost);
    QByteArray answer;
    client.command({"PING"}, [&answer](const RespValue &reply) { answer = reply.text; });
    QVERIFY(answer.isEmpty()); // never from inside the call
    QTRY_VERIFY(answer.startsWith("LOST "));
    client.open();
    QTRY_VERIFY(lost.size() >= 1);
    QVERIFY(client.lastError().contains(QLatin1String("unix:///nowhere/redis.sock")));
}

void TestRedisClient::answersEveryCommandOnceWhenKilledAndComesBack()
{
    RedisClient client(at(m_server.url()), "victim");
    QSignalSpy ready(&client, &RedisClient::ready), lost(&client, &RedisClient::lost);
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    for (int round = 1; round <= 10; ++round) {
        int answered = 0, gone = 0;
        client.command({"BLPOP", "never", "0"}, [&](const RespValue &reply) {
            ++answered;
            gone += reply.text.startsWith("LOST ");
        });
        for (int i = 0; i < 100; ++i) {
            client.command({"PING"}, [&](const RespValue &reply) {
                ++answered;
                gone += reply.text.startsWith("LOST ");
            });
        }
        QElapsedTimer clock;
        clock.start();
        m_server.cli({QStringLiteral("CLIENT"), QStringLiteral("KILL"), QStringLiteral("TYPE"),
                      QStringLiteral("normal")});
        QTRY_COMPARE(ready.size(), round + 1);
        QVERIFY(clock.elapsed() < 1'500);
        QCOMPARE(lost.size(), round);
        QCOMPARE(answered, 101);
        QCOMPARE(gone, 101);
    }
}

void TestRedisClient::noticesAFrozenServer()
{
    RedisServer server;
    QVERIFY2(server.start(), qPrintable(server.errors()));
    RedisClient client(at(server.url()), "frozen");
    QSignalSpy ready(&client, &RedisClient::ready), lost(&client, &RedisClient::lost);
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    server.freeze();
    QByteArray slow, quick;
    QElapsedTimer clock;
    clock.start();
    client.command(
        {"PING"}, [&slow](const RespValue &reply) { slow = reply.text; }, 60'000);
    client.command(
        {"PING"}, [&quick](const RespValue &reply) { quick = reply.text; }, 300);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(clock.elapsed() >= 290 && clock.elapsed() < 1'500);
    QVERIFY(slow.startsWith("LOST ") && quick.startsWith("LOST "));
    server.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 15'000);
}

void TestRedisClient::keepsAnIdleConnection()
{
    RedisClient client(at(m_server.url()), "idle");
    QSignalSpy ready(&client, &RedisClient::ready), lost(&client, &RedisClient::lost);
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    bool nil = false;
    client.command(
        {"BLPOP", "never", "1"},
        [&nil](const RespValue &reply) { nil = reply.type == RespValue::Nil; }, 3'000);
    QTRY_VERIFY(nil);
    QCOMPARE(lost.size(), 0);
}

void TestRedisClient::dropsImpostors_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("replies nobody asked for") << QByteArray("+quarterdeck\r\n").repeated(50);
    QTest::newRow("yes to everything") << QByteArray("+OK\r\n+OK\r\n");
    QTest::newRow("too many clients") << QByteArray("-ERR max number of clients reached\r\n");
    QTest::newRow("bytes") << QByteArray(1000, '\0');
}

void TestRedisClient::dropsImpostors()
{
    QFETCH(QByteArray, words);
    Impostor impostor(words);
    RedisClient client(at(impostor.url()), "visitor");
    QSignalSpy lost(&client, &RedisClient::lost), ready(&client, &RedisClient::ready);
    client.open();
    QTRY_VERIFY(lost.size() >= 1);
    QVERIFY(!client.isReady());
}

void TestRedisClient::backsOff()
{
    Impostor impostor("", true);
    RedisClient client(at(impostor.url()), "patient");
    client.open();
    QTest::qWait(2'000); // the number of tries in a span of time is what is tested
    QVERIFY2(impostor.connections >= 3 && impostor.connections <= 9,
             qPrintable(QString::number(impostor.connections)));
}

void TestRedisClient::mayBeDestroyedInACallback()
{
    auto *client = new RedisClient(at(m_server.url()), "mayfly");
    QSignalSpy ready(client, &RedisClient::ready);
    client->open();
    QTRY_COMPARE(ready.size(), 1);
    bool destroyed = false;
    client->command({"PING"}, [&](const RespValue &) {
        delete client;
        destroyed = true;
    });
    client->command({"PING"}, [](const RespValue &) { QFAIL("answered after its end"); });
    QTRY_VERIFY(destroyed);
    QCoreApplication::processEvents();
}

void TestRedisClient::mayBeClosedInACallback()
{
    RedisClient client(at(m_server.url()), "closing");
    QSignalSpy ready(&client, &RedisClient::ready);
    client.open();
    QTRY_COMPARE(ready.size(), 1);
    QByteArray second;
    client.command({"PING"}, [&client](const RespValue &) {
        client.close();
        client.open();
    });
    client.command({"PING"}, [&second](const RespValue &reply) { second = reply.text; });
    QTRY_COMPARE(ready.size(), 2);
    QVERIFY(second.startsWith("LOST "));
}

QTEST_GUILESS_MAIN(TestRedisClient)
#include "tst_redisclient.moc"
