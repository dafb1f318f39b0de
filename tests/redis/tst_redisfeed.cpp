// SPDX-License-Identifier: GPL-3.0-or-later
// A fleet read straight from a real Redis: exact, honest, and without a word it should not say.
#include "feedprobe.h"
#include "redisfeed.h"
#include "redisserver.h"

#include <QJsonObject>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestRedisFeed final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void foldsWorkersFromTheirEvents();
    void exactAcrossKillAndRestart();
    void trimUnderTheReaderIsALineWithItsCount();
    void showsQueuesAndOrphans();
    void cronRunsAndWhatDidNotCome();
    void cronRunsOfALostStreamWereNotMissed();
    void controlIsAnsweredByTheWorkersWord();
    void offersTheVerbsThatSomebodyTakes();
    void controlWithoutListenersIsNotSent();
    void aWrongPasswordStopsAndAsks();
    void watchingNeedsOnlyTheDocumentedRights();
    void aKeyOfAnotherTypeIsNamed();

private:
    void add(const QStringList &fields, const QString &key = s("fleet_events"))
    {
        m_server->cli(QStringList{s("XADD"), key, s("*")} + fields);
    }
    void many(int count, const QString &worker)
    {
        m_server->cli({s("EVAL"),
                       s("for i=1,tonumber(ARGV[1]) do redis.call('XADD','fleet_events','*','type',"
                         "'job_finished','worker_id',ARGV[2],'job_id',i,'duration_ms',5) end"),
                       s("0"), QString::number(count), worker});
    }
    void cron(const char *type, qint64 atMs, qint64 dueMs)
    {
        add({s("type"), s(type), s("worker_id"), s("w1"), s("cron"), s("nightly"), s("timestamp"),
             QString::number(double(atMs) / 1000, 'f', 3), s("scheduled_for"),
             QString::number(double(dueMs) / 1000, 'f', 3)});
    }
    QStringList inStream()
    {
        return QString::fromLatin1(
                   m_server->cli(
                       {s("EVAL"),
                        s("local o={} for _,e in ipairs(redis.call('XRANGE','fleet_events',"
                          "'-','+')) do o[#o+1]=e[1] end return o"),
                        s("0")}))
            .split(u'\n', Qt::SkipEmptyParts);
    }
    RedisOptions options() const
    {
        RedisOptions out;
        QString error;
        out.address = RedisAddress::parse(m_server->url(), &error);
        return out;
    }
    static QStringList ids(const FeedProbe &probe)
    {
        QStringList out;
        for (const ActivityEntry &entry : probe.activity) {
            if (entry.kind != s("gap"))
                out += entry.id;
        }
        return out;
    }
    std::unique_ptr<RedisServer> m_server;
};

void TestRedisFeed::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_server = std::make_unique<RedisServer>(
        QStringList{s("--appendonly"), s("yes"), s("--appendfsync"), s("always")});
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
}

void TestRedisFeed::foldsWorkersFromTheirEvents()
{
    add({s("type"), s("worker_started"), s("worker_id"), s("w one"), s("host"), s("h1")});
    add({s("type"), s("job_started"), s("worker_id"), s("w one"), s("job_id"), s("j1")});
    RedisFeed feed(options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QCOMPARE(probe.status.via, ConnectionVia::Redis);
    QTRY_COMPARE(probe.workers.size(), 1);
    QCOMPARE(probe.worker(s("w one")).currentJob, s("j1"));
    QCOMPARE(probe.worker(s("w one")).host, s("h1"));
    add({s("type"), s("job_finished"), s("worker_id"), s("w one"), s("job_id"), s("j1"),
         s("duration_ms"), s("250")});
    add({s("type"), s("something_new"), s("worker_id"), s("w two"), s("x"), s("1")});
    QTRY_COMPARE(probe.workers.size(), 2);
    QTRY_COMPARE(probe.worker(s("w one")).processed, MaybeInt(1));
    QCOMPARE(probe.worker(s("w one")).avgProcessingSeconds, MaybeReal(0.25));
    QVERIFY(probe.worker(s("w one")).currentJob.isEmpty());
    QTRY_COMPARE(ids(probe), inStream());
    QTRY_VERIFY(!probe.status.facts.isEmpty());
}

void TestRedisFeed::exactAcrossKillAndRestart()
{
    many(500, s("a"));
    RedisFeed feed(options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.activity.size(), 500);
    for (int round = 0; round < 5; ++round) {
        many(300, s("b"));
        m_server->kill();
        QTRY_VERIFY(probe.is(ConnectionState::Reconnecting));
        QVERIFY(!probe.status.error.isEmpty());
        QVERIFY(m_server->start());
        many(200, s("c"));
        QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 15'000);
    }
    for (int i = 0; i < 10; ++i) {
        m_server->cli({s("CLIENT"), s("KILL"), s("TYPE"), s("normal"), s("SKIPME"), s("yes")});
        many(50, s("d"));
    }
    const QStringList all = inStream();
    QTRY_COMPARE_WITH_TIMEOUT(ids(probe).size(), all.size(), 20'000);
    QCOMPARE(ids(probe), all);
    QCOMPARE(probe.worker(s("b")).processed, MaybeInt(1'500));
    for (const ActivityEntry &entry : std::as_const(probe.activity))
        QVERIFY2(entry.kind != s("gap"), qPrintable(entry.text));
}

void TestRedisFeed::trimUnderTheReaderIsALineWithItsCount()
{
    if (m_server->majorVersion() < 7)
        QSKIP("this server does not count what was added");
    many(10, s("a"));
    RedisFeed feed(options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.activity.size(), 10);
    m_server->cli({s("EVAL"),
                   s("for i=1,700 do redis.call('XADD','fleet_events','*','type','x') end "
                     "redis.call('XTRIM','fleet_events','MAXLEN','=',100)"),
                   s("0")});
    QTRY_COMPARE_WITH_TIMEOUT(ids(probe).size(), 110, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(probe.activity.cbegin(), probe.activity.cend(),
                                         [](const ActivityEntry &entry) {
                                             return entry.kind == s("gap") &&
                                                    entry.fields.value(s("missed")).toInt() == 600;
                                         }),
                             20'000);
}

void TestRedisFeed::showsQueuesAndOrphans()
{
    RedisOptions where = options();
    where.queues = {s("mail_*")};
    m_server->cli({s("XGROUP"), s("CREATE"), s("mail_out"), s("g"), s("0"), s("MKSTREAM")});
    for (int i = 0; i < 5; ++i)
        add({s("n"), s("1")}, s("mail_out"));
    m_server->cli({s("XREADGROUP"), s("GROUP"), s("g"), s("w1"), s("COUNT"), s("2"), s("STREAMS"),
                   s("mail_out"), s(">")});
    m_server->cli({s("SET"), s("mail_not_a_stream"), s("1")});
    RedisFeed feed(where);
    FeedProbe probe(feed);
    feed.setWatch({true, true});
    feed.start();
    QTRY_COMPARE_WITH_TIMEOUT(probe.queues.size(), 1, 10'000);
    QTRY_COMPARE(probe.queue(s("mail_out")).waiting, MaybeInt(3));
    QCOMPARE(probe.queue(s("mail_out")).held, MaybeInt(2));
    QCOMPARE(probe.queue(s("mail_out")).size, MaybeInt(5));
}

void TestRedisFeed::cronRunsAndWhatDidNotCome()
{
    const qint64 second = 1'000, last = wallClockMs() - 45 * second;
    for (const int before : {80, 60, 40}) { // every 20 s; the one before the last did not come
        cron("cron_started", last - before * second + 50, last - before * second);
        cron("cron_finished", last - before * second + 950, last - before * second);
    }
    cron("cron_started", last, last);
    add({s("type"), s("cron_started"), s("worker_id"), s("w1"), s("cron"), s("None")});
    RedisFeed feed(options());
    FeedProbe probe(feed);
    feed.start();
    const auto job = [&] { return probe.crons.value(s("nightly")); };
    QTRY_COMPARE(job().missed, MaybeInt(1));
    QCOMPARE(probe.crons.size(), 1);
    QCOMPARE(job().lastMissedMs, MaybeInt(last - 20 * second));
    QCOMPARE(job().intervalMs, MaybeInt(20 * second));
    QCOMPARE(job().nextMs, MaybeInt(last + 20 * second));
    QCOMPARE(cronStatus(job()), CronOutcome::Running);
    QVERIFY(std::abs(probe.cronsKnownToMs - wallClockMs()) < 5'000);
    cron("cron_failed", last + second, last);
    QTRY_COMPARE(cronStatus(job()), CronOutcome::Failed);
    // Nothing comes any more: found by the server's time alone.
    QTRY_COMPARE_WITH_TIMEOUT(job().missed, MaybeInt(2), 15'000);
    QCOMPARE(job().lastMissedMs, MaybeInt(last + 20 * second));
    QVERIFY(wallClockMs() >= last + 20 * second + cronGraceMs(20 * second));
}

void TestRedisFeed::cronRunsOfALostStreamWereNotMissed()
{
    const qint64 second = 1'000, due = wallClockMs() - 20 * second;
    for (const int before : {60, 40, 20})
        cron("cron_finished", due - before * second, due - before * second);
    RedisFeed feed(options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.crons.value(s("nightly")).nextMs, MaybeInt(due));
    QTRY_VERIFY(probe.cronsKnownToMs > 0);
    m_server->cli({s("DEL"), s("fleet_events")}); // and with it, perhaps, the run that was due
    QTRY_VERIFY(!probe.activity.isEmpty() && probe.activity.last().kind == s("gap"));
    QVERIFY2(wallClockMs() < due + cronGraceMs(20 * second), "too slow to tell anything");
    QTRY_COMPARE_WITH_TIMEOUT(probe.crons.value(s("nightly")).nextMs, MaybeInt(due + 20 * second),
                              20'000);
    QCOMPARE(probe.crons.value(s("nightly")).missed, MaybeInt(0));
}

void TestRedisFeed::controlIsAnsweredByTheWorkersWord()
{
    m_server->cli({s("XGROUP"), s("CREATE"), s("fleet_control"), s("g"), s("$"), s("MKSTREAM")});
    add({s("type"), s("heartbeat"), s("worker_id"), s("w1")});
    RedisFeed feed(options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.workers.size(), 1);
    QTRY_VERIFY(probe.status.noControl.isEmpty());
    Command command;
    command.id = 7;
    command.requestId = s("req-7");
    command.action = ControlAction::Pause;
    command.workerKey = s("w1");
    feed.send(command);
    QTRY_VERIFY(m_server->cli({s("XRANGE"), s("fleet_control"), s("-"), s("+")}).contains("req-7"));
    QVERIFY(!probe.first(7));
    QTRY_COMPARE(probe.sent.size(), 1); // the stream has it
    QCOMPARE(probe.sent.first().id, quint64(7));
    add({s("type"), s("control_applied"), s("worker_id"), s("w1"), s("action"), s("pause"),
         s("request_id"), s("req-7")});
    QTRY_VERIFY(probe.first(7));
    QCOMPARE(probe.first(7)->outcome, Outcome::Done);
    QTRY_COMPARE(probe.worker(s("w1")).status, s("paused"));
    QCOMPARE(m_server->cli({s("XLEN"), s("fleet_control")}), QByteArray("1"));

    command.id = 8;
    command.requestId = s("req-8");
    command.action = ControlAction::Resume;
    feed.send(command);
    add({s("type"), s("heartbeat"), s("worker_id"), s("w1"), s("status"), s("idle")});
    QTRY_VERIFY(probe.first(8)); // nobody said so, but it goes on working
    QCOMPARE(probe.first(8)->outcome, Outcome::Done);
    QVERIFY(probe.first(8)->confirmedByState);

    command.id = 9;
    command.requestId = s("req-9");
    command.action = ControlAction::Stop;
    feed.send(command);
    add({s("type"), s("control_failed"), s("worker_id"), s("w1"), s("action"), s("stop"),
         s("request_id"), s("req-9"), s("error"), s("not mine")});
    QTRY_VERIFY(probe.first(9));
    QCOMPARE(probe.first(9)->outcome, Outcome::Failed);
    QCOMPARE(probe.first(9)->message, s("not mine"));
}

void TestRedisFeed::offersTheVerbsThatSomebodyTakes()
{
    const auto group = [this](const char *name) {
        m_server->cli(
            {s("XGROUP"), s("CREATE"), s("fleet_control"), s(name), s("$"), s("MKSTREAM")});
    };
    group("workers");
    add({s("type"), s("heartbeat"), s("worker_id"), s("w1")});
    RedisFeed feed(options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live) && probe.status.noControl.isEmpty());
    const auto offers = [&probe](ControlAction action) {
        return whyNotOffered(probe.status, action).isEmpty();
    };
    QVERIFY(offers(ControlAction::Pause) && offers(ControlAction::Resume));
    QVERIFY(!offers(ControlAction::Stop) && !offers(ControlAction::Start));
    QVERIFY(whyNotOffered(probe.status, ControlAction::Restart).contains(s("fleet_control")));
    // Who has restarted a worker restarts workers.
    add({s("type"), s("control_applied"), s("worker_id"), s("w1"), s("action"), s("restart"),
         s("request_id"), s("another")});
    QTRY_VERIFY(offers(ControlAction::Restart));
    QVERIFY(!offers(ControlAction::Stop));

    group("quarterdeck-gateway");
    RedisFeed later(options());
    FeedProbe seen(later);
    later.start();
    QTRY_VERIFY(seen.is(ConnectionState::Live) && seen.status.noControl.isEmpty());
    QVERIFY(seen.status.notOffered.isEmpty());
}

void TestRedisFeed::controlWithoutListenersIsNotSent()
{
    add({s("type"), s("heartbeat"), s("worker_id"), s("w1")});
    RedisFeed feed(options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_COMPARE(probe.workers.size(), 1);
    QTRY_VERIFY(probe.status.noControl.contains(s("fleet_control")));
    Command command;
    command.id = 1;
    command.requestId = s("r");
    command.workerKey = s("w1");
    feed.send(command);
    QTRY_VERIFY(probe.first(1));
    QCOMPARE(probe.first(1)->outcome, Outcome::NotSent);
    QCOMPARE(m_server->cli({s("EXISTS"), s("fleet_control")}), QByteArray("0"));
}

void TestRedisFeed::aWrongPasswordStopsAndAsks()
{
    m_server->cli({s("CONFIG"), s("SET"), s("requirepass"), s("right")});
    m_server->setPassword(s("right"));
    RedisOptions where = options();
    where.address.password = "wrong";
    RedisFeed feed(where);
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::SignedOut));
    QVERIFY(!probe.status.error.contains(s("wrong password: wrong")));
    QTest::qWait(3'000); // nothing is tried again by itself
    const QByteArray log = m_server->cli({s("ACL"), s("LOG")});
    QVERIFY2(log.count("reason") <= 2, log.constData());
    QVERIFY(!log.contains("count\n3"));
    feed.setToken("right");
    QTRY_VERIFY(probe.is(ConnectionState::Live));
}

void TestRedisFeed::watchingNeedsOnlyTheDocumentedRights()
{
    m_server->cli({s("XGROUP"), s("CREATE"), s("scrape_jobs"), s("g"), s("0"), s("MKSTREAM")});
    add({s("type"), s("heartbeat"), s("worker_id"), s("w1")});
    add({s("n"), s("1")}, s("scrape_jobs"));
    m_server->cli(
        QStringList{s("ACL"), s("SETUSER"), s("watcher"), s("on"), s(">pw"), s("resetkeys"),
                    s("-@all")} +
        s("+ping +info +time +role +select +client|setname +client|list +scan +type +xread "
          "+xrange +xrevrange +xlen +xinfo +xpending ~fleet_events ~fleet_history "
          "~fleet_control ~scrape_jobs ~scrape_jobs:dead")
            .split(u' '));
    RedisOptions where = options();
    where.address.user = s("watcher");
    where.address.password = "pw";
    RedisFeed feed(where);
    FeedProbe probe(feed);
    feed.setWatch({true, true});
    feed.start();
    QTRY_VERIFY(probe.is(ConnectionState::Live));
    QTRY_COMPARE(probe.queues.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(probe.status.facts.cbegin(), probe.status.facts.cend(),
                                         [](const ConnectionFact &fact) {
                                             return fact.name == s("Lag") &&
                                                    fact.value.startsWith(s("none")) &&
                                                    !fact.warning;
                                         }),
                             15'000);
    QTRY_VERIFY(probe.status.noControl.contains(s("fleet_control")));
    QCOMPARE(m_server->cli({s("ACL"), s("LOG")}), QByteArray());
}

void TestRedisFeed::aKeyOfAnotherTypeIsNamed()
{
    m_server->cli({s("SET"), s("fleet_events"), s("text")});
    RedisFeed feed(options());
    FeedProbe probe(feed);
    feed.start();
    QTRY_VERIFY(probe.status.error.contains(s("fleet_events")));
    QVERIFY(probe.status.error.contains(s("WRONGTYPE")));
    QVERIFY(!probe.is(ConnectionState::Live));
    m_server->cli({s("DEL"), s("fleet_events")});
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 15'000);
}

QTEST_GUILESS_MAIN(TestRedisFeed)
#include "tst_redisfeed.moc"
