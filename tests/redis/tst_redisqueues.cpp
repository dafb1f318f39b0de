// SPDX-License-Identifier: GPL-3.0-or-later
// Queues of a real Redis: what waits, what is held, how old, how fast, and what it costs to know.
#include "clock.h"
#include "feedprobe.h"
#include "queuewatch.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestRedisQueues final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theWorstGroupIsTheQueuesFigure();
    void countsWhereRedisCannot();
    void whatIsTooMuchToCountIsUnknown();
    void largeJobsAreNotReadToBeCounted();
    void agesOfTheOldest();
    void ratesAndTimeToClear();
    void heldJobsWhoseDataIsGone();
    void manyQueuesCostLittle();
    void anEmptyAndAMissingQueue();

private:
    QByteArray redis(const QString &words) const { return m_server->cli(words.split(u' ')); }
    void fill(const char *key, int count, int bytes = 1) const
    {
        m_server->cli({s("EVAL"),
                       s("local v=string.rep('x',tonumber(ARGV[2])) for i=1,tonumber(ARGV[1]) do "
                         "redis.call('XADD',KEYS[1],'*','n',v) end"),
                       s("1"), s(key), QString::number(count), QString::number(bytes)});
    }
    void open(const QStringList &queues)
    {
        RedisOptions options;
        options.address = RedisAddress::parse(m_server->url(), nullptr);
        options.queues = queues;
        m_feed = std::make_unique<RedisFeed>(options);
        m_probe = std::make_unique<FeedProbe>(*m_feed);
        m_feed->setWatch({true, true});
        m_feed->start();
        QTRY_VERIFY_WITH_TIMEOUT(!m_probe->queues.isEmpty(), 10'000);
    }
    Queue queue(const char *name) const { return m_probe->queue(s(name)); }
    Answer ask(Question question)
    {
        question.id = quint64(m_probe->answers.size()) + 1;
        m_feed->ask(question);
        for (int i = 0; i < 100 && m_probe->answers.size() < qsizetype(question.id); ++i)
            QTest::qWait(20);
        return m_probe->answers.isEmpty() ? Answer() : m_probe->answers.last();
    }
    qint64 commandsSoFar() const
    {
        const QString info = QString::fromLatin1(redis(s("INFO stats")));
        return QRegularExpression(s("total_commands_processed:(\\d+)"))
            .match(info)
            .captured(1)
            .toLongLong();
    }
    qint64 calls(const char *command) const
    {
        const QString info = QString::fromLatin1(redis(s("INFO commandstats")));
        return QRegularExpression(s("cmdstat_%1:calls=(\\d+)").arg(s(command)))
            .match(info)
            .captured(1)
            .toLongLong();
    }

    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<RedisFeed> m_feed;
    std::unique_ptr<FeedProbe> m_probe;
};

void TestRedisQueues::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_server = std::make_unique<RedisServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
}

void TestRedisQueues::cleanup()
{
    m_feed.reset();
    m_probe.reset();
    m_server.reset();
}

void TestRedisQueues::theWorstGroupIsTheQueuesFigure()
{
    fill("q", 10);
    for (const char *group : {"ahead", "behind", "half"})
        redis(s("XGROUP CREATE q %1 0").arg(s(group)));
    redis(s("XREADGROUP GROUP ahead c COUNT 10 NOACK STREAMS q >"));
    redis(s("XREADGROUP GROUP half c1 COUNT 2 STREAMS q >"));
    redis(s("XREADGROUP GROUP half c2 COUNT 1 STREAMS q >"));
    open({s("q")});
    QCOMPARE(queue("q").waiting, MaybeInt(10)); // behind: nobody has ever read there
    QCOMPARE(queue("q").held, MaybeInt(0));
    QCOMPARE(queue("q").size, MaybeInt(10));
    QCOMPARE(queue("q").consumers, MaybeInt(3));
    QCOMPARE(m_probe->totals->totalQueuedTasks, MaybeInt(10));
    redis(s("XREADGROUP GROUP behind c COUNT 10 NOACK STREAMS q >"));
    QTRY_COMPARE(queue("q").size, MaybeInt(10)); // half: 7 wait and 3 are held
    QTRY_COMPARE(queue("q").held, MaybeInt(3));
    QCOMPARE(queue("q").waiting, MaybeInt(7));
    QTRY_COMPARE(queue("q").processing, std::optional(true));
}

void TestRedisQueues::countsWhereRedisCannot()
{
    fill("q", 3'000);
    redis(s("XGROUP CREATE q g 0"));
    const QByteArray middle =
        redis(s("XRANGE q - + COUNT 1001")).split('\n').value(3'000); // id, name, value, …
    redis(s("XGROUP SETID q g %1").arg(QString::fromLatin1(middle)));
    open({s("q")});
    QTRY_COMPARE(queue("q").waiting, MaybeInt(1'999));
    const QByteArray gone = redis(s("XREVRANGE q + - COUNT 7")).split('\n').value(18);
    redis(s("XDEL q %1").arg(QString::fromLatin1(gone)));
    QTRY_COMPARE_WITH_TIMEOUT(queue("q").waiting, MaybeInt(1'998), 10'000);
    redis(s("XGROUP SETID q g $"));
    QTRY_COMPARE(queue("q").waiting, MaybeInt(0));
    QCOMPARE(queue("q").size, MaybeInt(0));
    QCOMPARE(queue("q").oldestTaskAgeSeconds, MaybeReal());
}

void TestRedisQueues::whatIsTooMuchToCountIsUnknown()
{
    fill("q", 6'000);
    redis(s("XGROUP CREATE q ahead $"));
    redis(s("XGROUP CREATE q g 0"));
    const QByteArray third = redis(s("XRANGE q - + COUNT 3")).split('\n').value(6);
    redis(s("XGROUP SETID q g %1").arg(QString::fromLatin1(third)));
    open({s("q")});
    for (int round = 0; round < 3; ++round) {
        const auto batches = m_probe->batches.size();
        QTRY_VERIFY(m_probe->batches.size() > batches);
        QCOMPARE(queue("q").waiting, MaybeInt()); // never the other group's 0
        QCOMPARE(queue("q").size, MaybeInt());
        QCOMPARE(m_probe->totals->totalQueuedTasks, MaybeInt());
    }
    QVERIFY(queue("q").oldestTaskAgeSeconds);
}

void TestRedisQueues::largeJobsAreNotReadToBeCounted()
{
    fill("q", 300, 100'000);
    redis(s("XGROUP CREATE q g 0"));
    const QByteArray third = redis(s("XRANGE q - + COUNT 3")).split('\n').value(6);
    redis(s("XGROUP SETID q g %1").arg(QString::fromLatin1(third)));
    open({s("q")});
    QTRY_VERIFY(m_probe->is(ConnectionState::Live));
    QTest::qWait(3'000); // some rounds
    QCOMPARE(queue("q").size, MaybeInt());
    QVERIFY2(m_probe->status.error.isEmpty(), qPrintable(m_probe->status.error));
    QCOMPARE(redis(s("INFO clients")).count("connected_clients:3"), 1); // with ours that asks
    QVERIFY2(m_probe->status.bytesIn < 12'000'000,
             qPrintable(QString::number(m_probe->status.bytesIn)));
}

void TestRedisQueues::agesOfTheOldest()
{
    const qint64 now = wallClockMs();
    for (const int ago : {90, 60, 30})
        redis(s("XADD q %1-0 n x").arg(now - ago * 1000));
    redis(s("XGROUP CREATE q g 0"));
    open({s("q")});
    const auto isAbout = [this](double seconds) {
        const MaybeReal age = queue("q").oldestTaskAgeSeconds;
        return age && *age >= seconds && *age < seconds + 8;
    };
    QVERIFY(isAbout(90));
    redis(s("XREADGROUP GROUP g c COUNT 1 STREAMS q >"));
    QTRY_COMPARE(queue("q").held, MaybeInt(1));
    QVERIFY(isAbout(90)); // held is not done
    redis(s("XREADGROUP GROUP g c COUNT 1 STREAMS q >"));
    redis(s("XACK q g %1-0").arg(now - 90'000));
    QTRY_VERIFY(isAbout(60));
    redis(s("XACK q g %1-0").arg(now - 60'000));
    QTRY_VERIFY(isAbout(30));
    redis(s("XREADGROUP GROUP g c COUNT 1 NOACK STREAMS q >"));
    QTRY_COMPARE(queue("q").oldestTaskAgeSeconds, MaybeReal());
    // By hand into the future: an age is never negative.
    redis(s("XADD q %1-0 n x").arg(now + 3'600'000));
    QTRY_COMPARE(queue("q").size, MaybeInt(1));
    QTRY_COMPARE(queue("q").oldestTaskAgeSeconds, MaybeReal(0));
}

void TestRedisQueues::ratesAndTimeToClear()
{
    if (m_server->majorVersion() < 7)
        QSKIP("this server does not count what was added");
    fill("q", 500);
    redis(s("XGROUP CREATE q g 0"));
    open({s("q")});
    QTimer work;
    connect(&work, &QTimer::timeout, this, [this] {
        m_server->cli(
            {s("EVAL"),
             s("for i=1,10 do redis.call('XADD',KEYS[1],'*','n',1) end "
               "local r=redis.call('XREADGROUP','GROUP','g','c','COUNT',4,'STREAMS',KEYS[1],'>') "
               "for _,e in ipairs(r[1][2]) do redis.call('XACK',KEYS[1],'g',e[1]) end"),
             s("1"), s("q")});
    });
    work.start(200); // 50 in, 20 out a second
    const auto about = [](const MaybeReal &rate, double wanted) {
        return rate && *rate > wanted * 0.7 && *rate < wanted * 1.3;
    };
    QTRY_VERIFY_WITH_TIMEOUT(about(queue("q").rateIn, 50) && about(queue("q").rateOut, 20), 20'000);
    const Queue now = queue("q");
    QVERIFY(now.estimatedCompletionSeconds);
    QVERIFY(qFuzzyCompare(*now.estimatedCompletionSeconds, double(*now.size) / *now.rateOut));
}

void TestRedisQueues::heldJobsWhoseDataIsGone()
{
    fill("q", 4);
    redis(s("XGROUP CREATE q g 0"));
    redis(s("XREADGROUP GROUP g lost COUNT 2 STREAMS q >"));
    redis(s("XADD fleet_events * type worker_stopped worker_id lost exit_code 9"));
    redis(s("XTRIM q MAXLEN = 1"));
    open({s("q")});
    QTRY_COMPARE(m_probe->workers.size(), 1);
    QTRY_COMPARE(queue("q").held, MaybeInt(2));
    QTRY_COMPARE(queue("q").waiting, MaybeInt(1));
    Question question;
    question.kind = Question::Orphans;
    question.queue = s("q");
    question.minIdleSeconds = 0;
    const QJsonArray orphans = ask(question).body.toArray();
    QCOMPARE(orphans.size(), 2);
    for (const auto &one : orphans)
        QVERIFY(one.toObject()[s("fields")].isNull()); // not known: no {} either
    question.kind = Question::Requeue;
    const QJsonArray outcomes = ask(question).body.toArray();
    QCOMPARE(outcomes.size(), 2);
    for (const auto &one : outcomes)
        QCOMPARE(one.toObject()[s("outcome")].toString(), s("gone"));
    QTRY_COMPARE(queue("q").held, MaybeInt(0));
    QCOMPARE(redis(s("XLEN q")), QByteArray("1")); // nothing was invented
}

void TestRedisQueues::manyQueuesCostLittle()
{
    m_server->cli({s("EVAL"),
                   s("for i=0,199 do local k='mail_'..i redis.call('XADD',k,'*','n',1) "
                     "redis.call('XADD',k,'*','n',2) redis.call('XGROUP','CREATE',k,'g','0') "
                     "redis.call('XREADGROUP','GROUP','g','c','STREAMS',k,'>') end "
                     "redis.call('XADD','mail_7:dead','*','n',1) "
                     "for i=1,5000 do redis.call('SET','mail_text'..i,i) end"),
                   s("0")});
    open({s("mail_*")});
    QTRY_COMPARE_WITH_TIMEOUT(m_probe->queues.size(), 200, 10'000);
    for (const Queue &one : std::as_const(m_probe->queues)) {
        QCOMPARE(one.size, MaybeInt(2));
        QCOMPARE(one.held, MaybeInt(2));
    }
    QTRY_COMPARE(queue("mail_7").dead, MaybeInt(1));
    QCOMPARE(m_probe->totals->totalQueuedTasks, MaybeInt(400));
    const qint64 before = commandsSoFar(), since = monotonicMs();
    QTest::qWait(6'000); // a rate can only be seen over a time
    const double perSecond =
        double(commandsSoFar() - before) * 1000 / double(monotonicMs() - since);
    QVERIFY2(perSecond < 700, qPrintable(QString::number(perSecond)));
    QCOMPARE(calls("keys"), 0);
    QVERIFY2(calls("scan") < 60, qPrintable(QString::number(calls("scan"))));
    redis(s("XADD mail_3 * n 3"));
    QTRY_COMPARE_WITH_TIMEOUT(queue("mail_3").size, MaybeInt(3), 8'000);
}

void TestRedisQueues::anEmptyAndAMissingQueue()
{
    redis(s("XGROUP CREATE empty g $ MKSTREAM"));
    redis(s("SET text x"));
    open({s("empty"), s("missing"), s("text")});
    QCOMPARE(queue("empty").size, MaybeInt(0));
    QCOMPARE(queue("missing").size, MaybeInt(0));
    QCOMPARE(queue("text").size, MaybeInt()); // it is no queue: nothing is known of it
    QCOMPARE(queue("empty").oldestTaskAgeSeconds, MaybeReal());
    fill("missing", 5);
    QTRY_COMPARE(queue("missing").size, MaybeInt(5)); // without a group everything waits
}

QTEST_GUILESS_MAIN(TestRedisQueues)
#include "tst_redisqueues.moc"
