// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisserver.h"
#include "streamtail.h"

#include <QSignalSpy>
#include <QTest>

using namespace qd;

namespace {

/// Everything a tail gives out.
struct Log
{
    explicit Log(StreamTail &tail)
    {
        QObject::connect(&tail, &StreamTail::entries, &tail,
                         [this](const EntryRange &range, bool isLive) {
                             for (size_t i = range.first; i < range.end; ++i) {
                                 ids += QString::fromLatin1(range.at(i).id.text());
                                 live += isLive;
                             }
                         });
        QObject::connect(
            &tail, &StreamTail::gap, &tail,
            [this](const QString &, const QString &, const MaybeInt &missed, bool replaced) {
                gaps += missed ? QString::number(*missed) : QStringLiteral("?");
                resets += replaced;
            });
    }
    QStringList ids, gaps;
    int live = 0, resets = 0;
};

} // namespace

class TestStreamTail : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void givesTheBacklogThenWhatComes();
    void boundsTheBacklog();
    void losesNothingWhenKilled();
    void countsWhatWasTrimmedPastIt();
    void noticesAReplacedStream();
    void noticesAReplacedStreamWithRisingIds_data();
    void noticesAReplacedStreamWithRisingIds();
    void countsWhatWasTrimmedBetweenTwoReads();
    void readsWhatIsTooLargeForOneReply();
    void startsWithoutAStream();
    void goesOnAfterWrongType();
    void survivesARestartWithoutPersistence();

private:
    void add(int count, const QString &key = QStringLiteral("s"))
    {
        m_server->cli({QStringLiteral("EVAL"),
                       QStringLiteral("for i=1,tonumber(ARGV[1]) do "
                                      "redis.call('XADD',KEYS[1],'*','type','x','n',i) end"),
                       QStringLiteral("1"), key, QString::number(count)});
    }
    QStringList inStream()
    {
        const QStringList lines =
            QString::fromLatin1(
                m_server->cli(
                    {QStringLiteral("EVAL"),
                     QStringLiteral(
                         "local o={} for _,e in ipairs(redis.call('XRANGE',KEYS[1],'-','+')) do "
                         "o[#o+1]=e[1] end return o"),
                     QStringLiteral("1"), QStringLiteral("s")}))
                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        return lines;
    }
    RedisAddress address() const
    {
        QString error;
        return RedisAddress::parse(m_server->url(), &error);
    }
    std::unique_ptr<RedisServer> m_server;
};

void TestStreamTail::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_server = std::make_unique<RedisServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
}

void TestStreamTail::givesTheBacklogThenWhatComes()
{
    add(2'500);
    StreamTail tail(address(), "tail", "s", {});
    Log log(tail);
    QSignalSpy caughtUp(&tail, &StreamTail::caughtUp);
    tail.start();
    QTRY_COMPARE(log.ids.size(), 2'500);
    QTRY_COMPARE(caughtUp.size(), 1);
    QCOMPARE(log.live, 0);
    add(30);
    QTRY_COMPARE(log.ids.size(), 2'530);
    QCOMPARE(log.live, 30);
    QCOMPARE(log.ids, inStream());
    QCOMPARE(log.gaps, QStringList());
}

void TestStreamTail::boundsTheBacklog()
{
    add(12'000);
    StreamTail::Options options;
    options.backlogLimit = 7'000;
    StreamTail tail(address(), "tail", "s", options);
    Log log(tail);
    tail.start();
    QTRY_COMPARE(log.ids.size(), 7'000);
    add(1);
    QTRY_COMPARE(log.ids.size(), 7'001);
    QCOMPARE(log.ids, inStream().mid(5'000));
    if (m_server->majorVersion() >= 7)
        QTRY_COMPARE(tail.positionCount(), MaybeInt(12'001));
    QCOMPARE(log.gaps, QStringList());
}

void TestStreamTail::losesNothingWhenKilled()
{
    StreamTail tail(address(), "tail", "s", {});
    Log log(tail);
    QSignalSpy ready(&tail.client(), &RedisClient::ready);
    tail.start();
    for (int round = 0; round < 10; ++round) {
        QTRY_VERIFY(ready.size() > round);
        add(700);
        m_server->cli({QStringLiteral("CLIENT"), QStringLiteral("KILL"), QStringLiteral("TYPE"),
                       QStringLiteral("normal")});
        add(700);
    }
    QTRY_COMPARE(log.ids.size(), 14'000);
    QCOMPARE(log.ids, inStream());
    QCOMPARE(log.gaps, QStringList());
}

void TestStreamTail::countsWhatWasTrimmedPastIt()
{
    if (m_server->majorVersion() < 7)
        QSKIP("this server does not count what was added");
    add(100);
    StreamTail tail(address(), "tail", "s", {});
    Log log(tail);
    tail.start();
    QTRY_COMPARE(log.ids.size(), 100);
    QTRY_COMPARE_WITH_TIMEOUT(tail.positionCount(), MaybeInt(100), 10'000);
    tail.client().close();
    add(6'000);
    m_server->cli({QStringLiteral("XTRIM"), QStringLiteral("s"), QStringLiteral("MAXLEN"),
                   QStringLiteral("1000")});
    tail.client().open();
    QTRY_COMPARE(log.ids.size(), 1'100);
    QCOMPARE(log.gaps, QStringList{QStringLiteral("5000")});
    // Trimming what was read is no gap; all of it cut away unread is.
    m_server->cli({QStringLiteral("XTRIM"), QStringLiteral("s"), QStringLiteral("MAXLEN"),
                   QStringLiteral("0")});
    add(10);
    QTRY_COMPARE(log.ids.size(), 1'110);
    tail.client().close();
    add(7);
    m_server->cli({QStringLiteral("XTRIM"), QStringLiteral("s"), QStringLiteral("MAXLEN"),
                   QStringLiteral("0")});
    tail.client().open();
    QTRY_COMPARE(log.gaps.size(), 2);
    QCOMPARE(log.gaps.last(), QStringLiteral("7"));
    add(5);
    QTRY_COMPARE(log.ids.size(), 1'115);
    QCOMPARE(log.gaps.size(), 2);
}

void TestStreamTail::noticesAReplacedStream()
{
    add(100);
    StreamTail tail(address(), "tail", "s", {});
    Log log(tail);
    tail.start();
    QTRY_COMPARE(log.ids.size(), 100);
    m_server->cli({QStringLiteral("DEL"), QStringLiteral("s")});
    for (int i = 1; i <= 5; ++i)
        m_server->cli({QStringLiteral("XADD"), QStringLiteral("s"), QStringLiteral("5-%1").arg(i),
                       QStringLiteral("type"), QStringLiteral("x")});
    QTRY_COMPARE_WITH_TIMEOUT(log.ids.size(), 105, 10'000);
    QCOMPARE(log.ids.last(), QStringLiteral("5-5"));
    QCOMPARE(log.resets, 1);
}

void TestStreamTail::noticesAReplacedStreamWithRisingIds_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("attached");
    QTest::newRow("shorter, while it reads") << 5 << true;
    QTest::newRow("shorter, while it is away") << 5 << false;
    QTest::newRow("longer, while it is away") << 300 << false;
}

void TestStreamTail::noticesAReplacedStreamWithRisingIds()
{
    if (m_server->majorVersion() < 7)
        QSKIP("this server does not count what was added");
    QFETCH(int, count);
    QFETCH(bool, attached);
    add(100);
    StreamTail tail(address(), "tail", "s", {});
    Log log(tail);
    tail.start();
    QTRY_COMPARE_WITH_TIMEOUT(tail.positionCount(), MaybeInt(100), 10'000);
    if (!attached)
        tail.client().close();
    m_server->cli({QStringLiteral("DEL"), QStringLiteral("s")});
    for (int i = 0; i < count; i += 5)
        add(5);
    if (!attached)
        tail.client().open();
    QTRY_COMPARE_WITH_TIMEOUT(log.resets, 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(log.ids.size(), 100 + count, 10'000);
    QCOMPARE(log.ids.mid(100), inStream()); // each once
    add(2);
    QTRY_COMPARE(log.ids.mid(100), inStream());
    QCOMPARE(log.gaps.size(), 1);
}

void TestStreamTail::countsWhatWasTrimmedBetweenTwoReads()
{
    if (m_server->majorVersion() < 7)
        QSKIP("this server does not count what was added");
    add(100);
    StreamTail tail(address(), "tail", "s", {});
    Log log(tail);
    QString first;
    connect(&tail, &StreamTail::gap, this,
            [&first](const QString &, const QString &id) { first = id; });
    tail.start();
    QTRY_COMPARE_WITH_TIMEOUT(tail.positionCount(), MaybeInt(100), 10'000);
    // In one transaction no read comes between: what is added and trimmed there is never seen.
    m_server->cli({QStringLiteral("EVAL"),
                   QStringLiteral("for i=1,50 do redis.call('XADD',KEYS[1],'*','n',i) end "
                                  "redis.call('XTRIM',KEYS[1],'MAXLEN',10)"),
                   QStringLiteral("1"), QStringLiteral("s")});
    QTRY_COMPARE(log.ids.size(), 110);
    QTRY_COMPARE_WITH_TIMEOUT(log.gaps, QStringList{QStringLiteral("40")}, 10'000);
    QCOMPARE(first, log.ids.at(100));
}

void TestStreamTail::readsWhatIsTooLargeForOneReply()
{
    // A batch of them is 40 MB; a reply may have 16.
    m_server->cli({QStringLiteral("EVAL"),
                   QStringLiteral("local large=string.rep('x',40000) for i=1,1500 do "
                                  "redis.call('XADD',KEYS[1],'*','n',large) end"),
                   QStringLiteral("1"), QStringLiteral("s")});
    StreamTail all(address(), "all", "s", {});
    StreamTail::Options options;
    options.backlogLimit = 1'200; // found by walking back from the end
    StreamTail some(address(), "some", "s", options);
    Log allLog(all), someLog(some);
    all.start();
    some.start();
    QTRY_COMPARE_WITH_TIMEOUT(allLog.ids.size(), 1'500, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(someLog.ids.size(), 1'200, 30'000);
    add(20);
    QTRY_COMPARE(allLog.ids, inStream());
    QTRY_COMPARE(someLog.ids, inStream().mid(300));
    QCOMPARE(allLog.gaps + someLog.gaps, QStringList());
}

void TestStreamTail::startsWithoutAStream()
{
    StreamTail tail(address(), "tail", "s", {});
    Log log(tail);
    QSignalSpy caughtUp(&tail, &StreamTail::caughtUp);
    tail.start();
    QTRY_COMPARE(caughtUp.size(), 1);
    add(3);
    QTRY_COMPARE(log.ids.size(), 3);
    QCOMPARE(log.live, 3);
    QCOMPARE(log.gaps, QStringList());
}

void TestStreamTail::goesOnAfterWrongType()
{
    m_server->cli({QStringLiteral("SET"), QStringLiteral("s"), QStringLiteral("text")});
    StreamTail tail(address(), "tail", "s", {});
    Log log(tail);
    QSignalSpy trouble(&tail, &StreamTail::trouble);
    tail.start();
    QTRY_COMPARE(trouble.size(), 1);
    QVERIFY(trouble.first().first().toString().contains(QLatin1String("WRONGTYPE")));
    m_server->cli({QStringLiteral("DEL"), QStringLiteral("s")});
    add(3);
    QTRY_COMPARE_WITH_TIMEOUT(log.ids.size(), 3, 10'000);
    QCOMPARE(trouble.size(), 1);
}

void TestStreamTail::survivesARestartWithoutPersistence()
{
    add(50);
    StreamTail tail(address(), "tail", "s", {});
    Log log(tail);
    tail.start();
    QTRY_COMPARE(log.ids.size(), 50);
    m_server->kill();
    QVERIFY(m_server->start());
    add(20);
    QTRY_COMPARE_WITH_TIMEOUT(log.ids.size(), 70, 10'000);
    QCOMPARE(log.gaps.size(), 1);
    QCOMPARE(log.resets, m_server->majorVersion() < 7 ? 0 : 1); // or it may have been a trim
}

QTEST_GUILESS_MAIN(TestStreamTail)
#include "tst_streamtail.moc"
