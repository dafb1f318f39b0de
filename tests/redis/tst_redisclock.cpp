// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks that are not ours: the Redis host's, the workers', stepped while we look.
#include "clock.h"
#include "eventclock.h"
#include "feedprobe.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QTest>

using namespace qd;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 t0 = 1'790'000'000'000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestRedisClock final : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void putsEventsOnTheServersClock_data();
    void putsEventsOnTheServersClock();
    void dueTimesGoWithTheStamp();
    void farFromOurClock_data();
    void farFromOurClock();
    void stepsWhileWeLook_data();
    void stepsWhileWeLook();
    void idsOfAnotherTime_data();
    void idsOfAnotherTime();
    void whatWasReceivedIsOfThen();

private:
    void begin(qint64 shiftSeconds)
    {
        m_server = std::make_unique<RedisServer>();
        m_server->shiftClock(shiftSeconds);
        QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    }
    /// A worker whose host's clock goes like ours.
    void beat(const QString &worker, double agoSeconds = 0, const QString &id = s("*"))
    {
        m_server->cli({s("XADD"), s("fleet_events"), id, s("type"), s("heartbeat"), s("worker_id"),
                       worker, s("timestamp"),
                       QString::number(double(wallClockMs()) / 1000 - agoSeconds, 'f', 3)});
    }
    /// One that sends no time at all.
    void beatUnstamped(const QString &worker)
    {
        m_server->cli({s("XADD"), s("fleet_events"), s("*"), s("type"), s("heartbeat"),
                       s("worker_id"), worker});
    }
    void open()
    {
        RedisOptions options;
        options.address = RedisAddress::parse(m_server->url(), nullptr);
        m_feed = std::make_unique<RedisFeed>(options);
        m_probe = std::make_unique<FeedProbe>(*m_feed);
        m_feed->start();
        QTRY_VERIFY(m_probe->is(ConnectionState::Live));
    }
    Liveness life(const char *worker) const
    {
        return liveness(m_probe->worker(s(worker)), 30, monotonicMs());
    }
    double age(const char *worker) const
    {
        return lastSeenSeconds(m_probe->worker(s(worker)), monotonicMs()).value_or(-1);
    }
    ConnectionFact clockFact() const
    {
        for (const ConnectionFact &fact : m_probe->status.facts) {
            if (fact.name == s("Clock"))
                return fact;
        }
        return {};
    }

    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<RedisFeed> m_feed;
    std::unique_ptr<FeedProbe> m_probe;
};

void TestRedisClock::cleanup()
{
    m_feed.reset();
    m_probe.reset();
    m_server.reset();
}

void TestRedisClock::putsEventsOnTheServersClock_data()
{
    QTest::addColumn<qint64>("skew");
    QTest::addColumn<qint64>("readUpTo"); // before now; −1: the backlog
    QTest::addColumn<qint64>("taken");    // what the id says
    QTest::addColumn<qint64>("stamp");    // what the event says
    QTest::addColumn<qint64>("becomesTaken");
    QTest::addColumn<qint64>("becomesStamp");
    const auto row = [](const char *name, qint64 skew, qint64 readUpTo, qint64 taken, qint64 stamp,
                        qint64 becomesTaken, qint64 becomesStamp) {
        QTest::newRow(name) << skew << readUpTo << taken << stamp << becomesTaken << becomesStamp;
    };
    row("all clocks agree", 0, 50, -10, -12, -10, -12);
    row("a late entry says so", 0, 50, -10, -300'000, -10, -300'000);
    row("a worker ahead", 0, 50, -10, hourMs, -10, hourMs); // folding takes the earlier one
    row("server ahead", hourMs, 50, -10, -10 - hourMs, -10, -10);
    row("server ahead, late entry", hourMs, 50, -10, -300'000 - hourMs, -10, -300'000);
    row("server ahead, worker like it", hourMs, 50, -10, -10, -10, -10);
    row("server behind", -hourMs, 50, -10, hourMs - 10, -10, -10);
    row("server behind, backlog", -hourMs, -1, -90'000, hourMs - 90'000, -90'000, -90'000);
    row("ids stay ahead after a step back", 0, 50, hourMs, -10, 0, -10);
    row("ids of long ago come now", 0, 50, -hourMs, -10, 0, -10);
    row("ids of long ago, backlog", 0, -1, -hourMs, -hourMs, -hourMs, -hourMs);
    row("no stamp, ids of long ago", 0, 50, -hourMs, -hourMs, 0, 0);
    row("no stamp, ids ahead", 0, -1, hourMs, hourMs, 0, 0);
    row("read after a cut", 0, 60'000, -55'000, -55'010, -55'000, -55'010);
    row("a stamp beyond reason", hourMs, 50, -10, -t0, -10, -t0 + hourMs);
}

void TestRedisClock::putsEventsOnTheServersClock()
{
    QFETCH(qint64, skew);
    QFETCH(qint64, readUpTo);
    QFETCH(qint64, taken);
    QFETCH(qint64, stamp);
    EventView event;
    event.takenMs = t0 + taken;
    event.timestampMs = t0 + stamp;
    EventClock{t0, skew, readUpTo < 0 ? 0 : t0 - readUpTo}.settle(event);
    QTEST(event.takenMs - t0, "becomesTaken");
    QTEST(event.timestampMs - t0, "becomesStamp");
}

void TestRedisClock::dueTimesGoWithTheStamp()
{
    EventView event;
    event.takenMs = t0 - 10;
    event.timestampMs = t0 - 10 - hourMs;
    event.scheduledForMs = t0 - 5'000 - hourMs;
    EventClock{t0, hourMs, t0 - 50}.settle(event);
    QCOMPARE(*event.scheduledForMs - t0, -5'000);
    event.timestampMs = t0 - 5; // of the server's clock
    EventClock{t0, hourMs, t0 - 50}.settle(event);
    QCOMPARE(*event.scheduledForMs - t0, -5'000);
    event.timestampMs = event.takenMs; // no stamp
    *event.scheduledForMs += hourMs;
    EventClock{t0, -hourMs, t0 - 50}.settle(event);
    QCOMPARE(*event.scheduledForMs - t0, -5'000);
    EventClock{t0, 0, t0 - 50}.settle(event);
    QCOMPARE(*event.scheduledForMs - t0, -5'000);
}

void TestRedisClock::farFromOurClock_data()
{
    QTest::addColumn<int>("shift");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead") << 3'600 << s("60 min ahead of");
    QTest::newRow("behind") << -3'600 << s("60 min behind");
    QTest::newRow("a little ahead") << 45 << s("45 s ahead of");
    QTest::newRow("the same") << 0 << s("agrees");
}

void TestRedisClock::farFromOurClock()
{
    QFETCH(int, shift);
    QFETCH(QString, words);
    begin(shift);
    beat(s("backlog"));
    beat(s("dead"), 300);
    beatUnstamped(s("bare"));
    open();
    QTRY_COMPARE(m_probe->workers.size(), 3);
    QTRY_VERIFY2(clockFact().value.contains(words), qPrintable(clockFact().value));
    QCOMPARE(clockFact().warning, shift != 0);
    beat(s("live"));
    QTRY_COMPARE(m_probe->workers.size(), 4);
    for (const char *worker : {"backlog", "bare", "live"}) {
        QCOMPARE(life(worker), Liveness::Fresh);
        QVERIFY2(age(worker) >= 0 && age(worker) < 10, qPrintable(QString::number(age(worker))));
    }
    QCOMPARE(life("dead"), Liveness::Stale);
    QVERIFY(std::abs(age("dead") - 300) < 10);
}

void TestRedisClock::stepsWhileWeLook_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("forward") << 0 << 3'600;
    QTest::newRow("back") << 0 << -3'600;
    QTest::newRow("put right") << 3'600 << 0;
}

void TestRedisClock::stepsWhileWeLook()
{
    QFETCH(int, from);
    QFETCH(int, to);
    begin(from);
    beat(s("quiet"), 20);
    beat(s("dead"), 300);
    open();
    QTRY_COMPARE(m_probe->workers.size(), 2);
    const QString before = clockFact().value;
    m_server->shiftClock(to);
    beat(s("live"));
    beatUnstamped(s("bare"));
    QTRY_COMPARE(m_probe->workers.size(), 4);
    const auto asWas = [this] {
        return life("live") == Liveness::Fresh && life("bare") == Liveness::Fresh &&
               life("dead") == Liveness::Stale && age("quiet") >= 19 && age("quiet") < 45 &&
               age("live") >= 0 && age("live") < 20 && age("bare") < 20;
    };
    QVERIFY(asWas());
    QTRY_VERIFY_WITH_TIMEOUT(clockFact().value != before, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(asWas(), 2'000); // the batch with all of them is on its way
    beat(s("live"));
    beat(s("late"), 5);
    QTRY_COMPARE(m_probe->workers.size(), 5);
    QTRY_VERIFY(age("live") >= 0 && age("live") < 2);
    QVERIFY(age("late") >= 4 && age("late") < 7);
    // In the stream's order, whatever the ids' times are.
    QList<QPair<quint64, quint64>> ids;
    for (const ActivityEntry &entry : std::as_const(m_probe->activity))
        ids.append({entry.id.section(u'-', 0, 0).toULongLong(),
                    entry.id.section(u'-', 1, 1).toULongLong()});
    QCOMPARE(ids.size(), 6);
    QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
}

void TestRedisClock::idsOfAnotherTime_data()
{
    QTest::addColumn<qint64>("shift");
    QTest::newRow("ahead") << hourMs;
    QTest::newRow("behind") << -hourMs;
}

void TestRedisClock::idsOfAnotherTime()
{
    QFETCH(qint64, shift);
    begin(0);
    open();
    const QString id = QString::number(wallClockMs() + shift);
    beat(s("live"), 0, id + s("-1"));
    beat(s("dead"), 300, id + s("-2"));
    QTRY_COMPARE(m_probe->workers.size(), 2);
    QCOMPARE(life("live"), Liveness::Fresh);
    QCOMPARE(life("dead"), Liveness::Stale);
    QVERIFY(age("live") >= 0 && age("live") < 5);
}

void TestRedisClock::whatWasReceivedIsOfThen()
{
    begin(3'600);
    beat(s("w1"));
    open();
    Question question; // an answer makes a batch leave, while nothing is read for up to 2 s
    for (question.id = 1; question.id <= 20; ++question.id) {
        m_feed->ask(question);
        QTRY_COMPARE(m_probe->answers.size(), qsizetype(question.id));
        QTest::qWait(100);
    }
    qint64 least = 0, most = 0;
    for (const FeedBatch &batch : std::as_const(m_probe->batches)) {
        if (batch.receivedAtMs == 0)
            continue;
        const qint64 offset = batch.serverTimeMs - batch.receivedAtMs; // of the two clocks
        least = least == 0 ? offset : std::min(least, offset);
        most = std::max(most, offset);
    }
    QVERIFY(least > 0);
    QVERIFY2(most - least < 500, qPrintable(QString::number(most - least)));
}

QTEST_GUILESS_MAIN(TestRedisClock)
#include "tst_redisclock.moc"
