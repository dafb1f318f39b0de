// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisclient.h"
#include "streamid.h"

#include <QTest>

using namespace qd;

class TestRedisAddress : public QObject
{
    Q_OBJECT
private slots:
    void readsAndShows_data();
    void readsAndShows();
    void refuses_data();
    void refuses();
    void ordersStreamIds();
};

void TestRedisAddress::readsAndShows_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *url, const char *shown) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(shown);
    };
    row("redis://localhost", "redis://localhost:6379/0");
    row("redis://10.1.2.3:7000/5", "redis://10.1.2.3:7000/5");
    row("redis://ops@redis.example/1", "redis://ops@redis.example:6379/1");
    row("rediss://redis.example:6380/", "rediss://redis.example:6380/0");
    row("redis://[::1]:6379/2", "redis://[::1]:6379/2");
    row("unix:///run/redis.sock", "unix:///run/redis.sock?db=0");
    row("unix:///run/my%20redis.sock?db=3", "unix:///run/my redis.sock?db=3");
}

void TestRedisAddress::readsAndShows()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QString error;
    RedisAddress address = RedisAddress::parse(url, &error);
    QCOMPARE(error, QString());
    address.password = "CANARY";
    QCOMPARE(address.shown(), shown);
}

void TestRedisAddress::refuses_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"", "localhost:6379", "http://localhost", "redis://", "redis://user:CANARY@host/0",
          "redis://host/zero", "redis://host/-1", "redis://host:0/0", "redis://host:99999/0",
          "redis://host/0?x=1", "redis://host/0#f", "unix://relative/path", "unix:///a?db=x",
          "unix:///a?colour=red", "redis+sentinel://a:1,b:2/master/0"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestRedisAddress::refuses()
{
    QFETCH(QString, url);
    QString error;
    RedisAddress::parse(url, &error);
    QVERIFY(!error.isEmpty());
    QVERIFY(!error.contains(QLatin1String("CANARY")));
}

void TestRedisAddress::ordersStreamIds()
{
    QVERIFY(*StreamId::parse("9-10") > *StreamId::parse("9-9"));
    QVERIFY(*StreamId::parse("10-0") > *StreamId::parse("9-18446744073709551615"));
    QCOMPARE(StreamId::parse("18446744073709551615-18446744073709551615")->text(),
             QByteArray("18446744073709551615-18446744073709551615"));
    QCOMPARE(StreamId::parse("7")->text(), QByteArray("7-0"));
    for (const char *bad : {"", "-", "1-", "-1", "1-2-3", "a-b", "18446744073709551616-0", " 1-1",
                            "1-1 ", "+1-1", "$", "*"})
        QVERIFY2(!StreamId::parse(bad), bad);
}

QTEST_GUILESS_MAIN(TestRedisAddress)
#include "tst_redisaddress.moc"
