// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisaddress.h"
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
    void knowsThisComputer();
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
    row("redis+sentinel://a:1,b:2/master/0", "redis+sentinel://a:1,b:2/master/0");
    row("redis+sentinel://ops@a,[::1]:27000/my%20master",
        "redis+sentinel://ops@a:26379,[::1]:27000/my master/0");
    row("rediss+sentinel://a.example/fleet/3", "rediss+sentinel://a.example:26379/fleet/3");
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
    for (const char *url : {"",
                            "localhost:6379",
                            "http://localhost",
                            "redis://",
                            "redis://user:CANARY@host/0",
                            "redis://host/zero",
                            "redis://host/-1",
                            "redis://host:0/0",
                            "redis://host:99999/0",
                            "redis://host/0?x=1",
                            "redis://host/0#f",
                            "unix://relative/path",
                            "unix:///a?db=x",
                            "unix:///a?colour=red",
                            "redis+sentinel://",
                            "redis+sentinel://a:1",
                            "redis+sentinel://a:1/",
                            "redis+sentinel://a:1,/m/0",
                            "redis+sentinel://a:0/m",
                            "redis+sentinel://a:1/m/x",
                            "redis+sentinel://a:1/m/0/1",
                            "redis+sentinel://a:1/m/0?x=1",
                            "redis+sentinel://u:CANARY@a:1/m/0",
                            "redis+sentinel://a:1/m#f",
                            "redis+sentinel://1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17/m"})
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

void TestRedisAddress::knowsThisComputer()
{
    for (const char *here :
         {"redis://localhost", "redis://127.8.9.1", "redis://[::1]", "unix:///s"})
        QVERIFY2(RedisAddress::parse(QString::fromLatin1(here), nullptr).isLocal(), here);
    for (const char *there : {"redis://10.0.0.1", "redis://localhost.example",
                              "redis+sentinel://127.0.0.1:1/m"}) // who knows whom it names
        QVERIFY2(!RedisAddress::parse(QString::fromLatin1(there), nullptr).isLocal(), there);
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
