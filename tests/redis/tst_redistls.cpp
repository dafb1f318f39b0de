// SPDX-License-Identifier: GPL-3.0-or-later
// rediss:// against a real TLS redis-server: who is let in, who is refused, and in which words.
#include "redisclient.h"
#include "redisserver.h"
#include "testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestRedisTls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void letsIn_data();
    void letsIn();
    void refuses_data();
    void refuses();
    void onlyThePinnedKey();
    void aHandshakeThatFailsIsNotRetriedFast();
    void aServerWithoutTlsIsNamedAsSuch();

private:
    /// A TLS server of its own that shows \a certificate and wants clients' certificates or not.
    std::unique_ptr<RedisServer> serve(const QString &certificate, const char *clients,
                                       quint16 *port);
    RedisAddress address(const char *host, quint16 port) const;

    TestCertificates m_made;
};

void TestRedisTls::initTestCase()
{
    if (!RedisServer::available() || !TestCertificates::available())
        QSKIP("redis-server, redis-cli or openssl is not installed");
    const QStringList here{s("DNS:localhost"), s("IP:127.0.0.1")};
    QVERIFY(m_made.authority(s("ca")) && m_made.authority(s("other")));
    QVERIFY(m_made.certificate(s("server"), s("ca"), here));
    QVERIFY(m_made.certificate(s("elsewhere"), s("ca"), {s("DNS:redis.example")}));
    QVERIFY(m_made.certificate(s("expired"), s("ca"), here, -1));
    QVERIFY(m_made.certificate(s("client"), s("ca"), {s("DNS:console")}));
    QVERIFY(m_made.certificate(s("foreign"), s("other"), {s("DNS:console")}));
    quint16 port = 0;
    if (!serve(s("server"), "no", &port))
        QSKIP("this redis-server has no TLS");
}

std::unique_ptr<RedisServer> TestRedisTls::serve(const QString &certificate, const char *clients,
                                                 quint16 *port)
{
    *port = RedisServer::freePort();
    auto server = std::make_unique<RedisServer>(QStringList{
        s("--tls-port"), QString::number(*port), s("--tls-cert-file"), m_made.pem(certificate),
        s("--tls-key-file"), m_made.key(certificate), s("--tls-ca-cert-file"), m_made.pem(s("ca")),
        s("--tls-auth-clients"), s(clients)});
    return server->start() ? std::move(server) : nullptr;
}

RedisAddress TestRedisTls::address(const char *host, quint16 port) const
{
    QString error;
    RedisAddress address =
        RedisAddress::parse(s("rediss://%1:%2/0").arg(s(host)).arg(port), &error);
    address.caFile = m_made.pem(s("ca"));
    return address;
}

void TestRedisTls::letsIn_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("client"); ///< empty: none
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("serverName");
    QTest::newRow("by name") << s("server") << QString() << s("localhost") << QString();
    QTest::newRow("by address") << s("server") << QString() << s("127.0.0.1") << QString();
    QTest::newRow("by another name")
        << s("elsewhere") << QString() << s("127.0.0.1") << s("redis.example");
    QTest::newRow("client certificate")
        << s("server") << s("client") << s("localhost") << QString();
}

void TestRedisTls::letsIn()
{
    QFETCH(QString, certificate);
    QFETCH(QString, client);
    QFETCH(QString, host);
    QFETCH(QString, serverName);
    quint16 port = 0;
    const auto server = serve(certificate, client.isEmpty() ? "no" : "yes", &port);
    QVERIFY(server);
    RedisAddress where = address(host.toLatin1().constData(), port);
    where.serverName = serverName;
    if (!client.isEmpty()) {
        where.clientCertFile = m_made.pem(client);
        where.clientKeyFile = m_made.key(client);
    }
    RedisClient redis(where, "tls");
    QSignalSpy ready(&redis, &RedisClient::ready);
    redis.open();
    QTRY_VERIFY2(ready.size() == 1, qPrintable(redis.lastError()));
    QByteArray back;
    redis.command({"ECHO", "hello"}, [&back](const RespValue &reply) { back = reply.text; });
    QTRY_COMPARE(back, QByteArray("hello"));
}

void TestRedisTls::onlyThePinnedKey()
{
    quint16 port = 0;
    const auto server = serve(s("server"), "no", &port);
    QVERIFY(server);
    QProcess openssl; // reckoned by somebody else
    openssl.start(s("sh"),
                  {s("-c"),
                   s("openssl x509 -in \"$1\" -noout -pubkey | openssl pkey -pubin -outform "
                     "DER | openssl dgst -sha256 -binary | openssl base64"),
                   s("sh"), m_made.pem(s("server"))});
    QVERIFY(openssl.waitForFinished());
    const QString pin = s("sha256/") + QString::fromLatin1(openssl.readAll().trimmed());
    RedisAddress where = address("localhost", port);
    where.keyPin = s("sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    RedisClient other(where, "tls");
    QSignalSpy no(&other, &RedisClient::ready);
    other.open();
    QTRY_VERIFY(other.lastError().contains(s("not the one that is pinned")));
    QVERIFY2(other.lastError().contains(pin), qPrintable(other.lastError() + pin));
    QCOMPARE(no.size(), 0);
    where.keyPin = pin;
    RedisClient redis(where, "tls");
    QSignalSpy ready(&redis, &RedisClient::ready);
    redis.open();
    QTRY_VERIFY2(ready.size() == 1, qPrintable(redis.lastError()));
}

void TestRedisTls::refuses_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("client"); ///< empty: none; "-": a certificate without its own key
    QTest::addColumn<QString>("words");
    const QString ours = s("ca"), none;
    QTest::newRow("wrong authority") << s("server") << s("other") << none
                                     << s("not signed by an authority that is trusted here");
    QTest::newRow("the system's authorities")
        << s("server") << none << none << s("not signed by an authority that is trusted");
    QTest::newRow("wrong name") << s("elsewhere") << ours << none
                                << s("its certificate is for another name");
    QTest::newRow("expired") << s("expired") << ours << none << s("its certificate has expired");
    QTest::newRow("no such file") << s("server") << s("nothing") << none
                                  << s("holds no certificate authority");
    QTest::newRow("client certificate missing")
        << s("server") << ours << s("?") << s("it wants a client certificate");
    QTest::newRow("client certificate of another authority")
        << s("server") << ours << s("foreign") << s("it refuses our client certificate");
    QTest::newRow("key of another") << s("server") << ours << s("-") << s("do not belong together");
}

void TestRedisTls::refuses()
{
    QFETCH(QString, certificate);
    QFETCH(QString, authority);
    QFETCH(QString, client);
    QFETCH(QString, words);
    quint16 port = 0;
    const auto server = serve(certificate, client.isEmpty() ? "no" : "yes", &port);
    QVERIFY(server);
    RedisAddress where = address("localhost", port);
    where.password = "CANARY";
    where.caFile = authority.isEmpty() ? QString() : m_made.pem(authority);
    if (!client.isEmpty() && client != s("?")) {
        where.clientCertFile = m_made.pem(client == s("-") ? s("client") : client);
        where.clientKeyFile = m_made.key(client == s("-") ? s("foreign") : client);
    }
    RedisClient redis(where, "tls");
    QSignalSpy ready(&redis, &RedisClient::ready), lost(&redis, &RedisClient::lost);
    redis.open();
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY2(redis.lastError().contains(words), qPrintable(redis.lastError()));
    QVERIFY(!redis.lastError().contains(s("CANARY")));
    QCOMPARE(ready.size(), 0);
    QVERIFY(!redis.isRefused());
    // Nothing was sent: the server has counted no wrong password and no command of ours.
    QVERIFY(!server->cli({s("INFO"), s("commandstats")}).contains("cmdstat_auth"));
}

void TestRedisTls::aHandshakeThatFailsIsNotRetriedFast()
{
    quint16 port = 0;
    const auto server = serve(s("expired"), "no", &port);
    QVERIFY(server);
    RedisClient redis(address("localhost", port), "tls");
    QSignalSpy lost(&redis, &RedisClient::lost);
    redis.open();
    QTRY_COMPARE(lost.size(), 1);
    QTest::qWait(1'500); // that nothing happens takes a while to see
    QCOMPARE(lost.size(), 1);
    redis.open(); // a person wants to
    QTRY_COMPARE(lost.size(), 2);
}

void TestRedisTls::aServerWithoutTlsIsNamedAsSuch()
{
    const quint16 port = RedisServer::freePort();
    RedisServer plain({s("--port"), QString::number(port)});
    QVERIFY2(plain.start(), qPrintable(plain.errors()));
    RedisClient redis(address("127.0.0.1", port), "tls");
    QSignalSpy lost(&redis, &RedisClient::lost);
    redis.open();
    QTRY_VERIFY_WITH_TIMEOUT(lost.size() >= 1, 20'000); // it waits for the end of a line
    QVERIFY2(redis.lastError().contains(s("TLS")), qPrintable(redis.lastError()));
}

QTEST_GUILESS_MAIN(TestRedisTls)
#include "tst_redistls.moc"
