// SPDX-License-Identifier: GPL-3.0-or-later
// One fleet, two ways in: a real Redis beside a server that knows the contract only, and beside a
// real gateway. Each side is cut and brought back.
#include "apifeed.h"
#include "feedprobe.h"
#include "gatewayprocess.h"
#include "jointfeed.h"
#include "pythonprocess.h"
#include "redisfeed.h"

#include <QJsonArray>
#include <QTest>

using namespace qd;

namespace {

constexpr qint64 awayAfterMs = 1'500;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ApiPace fastPace()
{
    ApiPace pace;
    pace.pollMs = 400;
    pace.stream.firstDelayMs = 200;
    return pace;
}

RedisOptions optionsOf(const RedisServer &server)
{
    RedisOptions options;
    QString error;
    options.address = RedisAddress::parse(server.url(), &error);
    return options;
}

/// What a window shows of the activity: interim lines go when the exact ones come.
QList<ActivityEntry> shownActivity(const FeedProbe &probe)
{
    QList<ActivityEntry> shown;
    for (const FeedBatch &batch : probe.batches) {
        if (batch.exactAgain)
            shown.removeIf([](const ActivityEntry &entry) { return entry.interim; });
        shown += batch.activity;
    }
    return shown;
}

QStringList idsOf(const QList<ActivityEntry> &entries)
{
    QStringList ids;
    for (const ActivityEntry &entry : entries)
        ids += entry.id;
    return ids;
}

} // namespace

class TestJointFeed final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void oneRowAWorker();
    void activityIsExactAndNeverTwice();
    void goesOnWithoutTheApi();
    void goesOnWithoutRedis();
    void bothAway();
    void eachAsksForItsOwnSecret();
    void questionsGoWhereTheyCanBeAnswered();
    void aSlowReceiverSlowsBoth();
    void gatewayKilledAndBack();

private:
    void add(const QStringList &fields)
    {
        m_redis->cli(QStringList{s("XADD"), s("fleet_events"), s("*")} + fields);
    }
    void beat(const char *worker, const char *job = "")
    {
        QStringList fields{s("type"), s("heartbeat"), s("worker_id"), s(worker)};
        if (*job)
            fields += {s("job_id"), s(job)};
        add(fields);
    }
    QStringList inStream()
    {
        return QString::fromLatin1(
                   m_redis->cli(
                       {s("EVAL"),
                        s("local o={} for _,e in ipairs(redis.call('XRANGE','fleet_events',"
                          "'-','+')) do o[#o+1]=e[1] end return o"),
                        s("0")}))
            .split(u'\n', Qt::SkipEmptyParts);
    }
    std::unique_ptr<JointFeed> joint(const ApiOptions &api, const RedisOptions &redis)
    {
        return std::make_unique<JointFeed>(std::make_unique<ApiFeed>(api, fastPace()),
                                           std::make_unique<RedisFeed>(redis), awayAfterMs);
    }
    std::unique_ptr<JointFeed> joint(const ContractServer &server)
    {
        return joint(optionsFor(server.base()), optionsOf(*m_redis));
    }
    static bool bothUp(const FeedProbe &probe)
    {
        const QList<WayStatus> &ways = probe.status.ways;
        return ways.size() == 2 && ways[0].state == ConnectionState::Live && ways[1].isUp();
    }

    std::unique_ptr<RedisServer> m_redis;
};

void TestJointFeed::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_redis = std::make_unique<RedisServer>(
        QStringList{s("--appendonly"), s("yes"), s("--appendfsync"), s("always")});
    QVERIFY2(m_redis->start(), qPrintable(m_redis->errors()));
}

void TestJointFeed::oneRowAWorker()
{
    const ContractServer server({{s("interval"), 0.3}}); // names with spaces, no addresses
    beat("discovery", "j-7");
    beat("similar_profiles");
    beat("cleaner");
    const auto feed = joint(server);
    FeedProbe probe(*feed);
    feed->start();
    QTRY_VERIFY(bothUp(probe));
    QVERIFY(probe.is(ConnectionState::Live));
    QVERIFY(probe.status.error.isEmpty());
    QTRY_COMPARE(probe.workers.size(), 4);
    QTRY_VERIFY(probe.worker(s("Discovery Worker")).lastHeartbeatMs.has_value());
    const Worker discovery = probe.worker(s("Discovery Worker"));
    QCOMPARE(discovery.currentJob, s("j-7"));
    QCOMPARE(discovery.status, s("running"));
    QCOMPARE(discovery.processed, MaybeInt(450));
    QVERIFY(lastSeenSeconds(discovery, monotonicMs()).value() < 30);
    QTRY_VERIFY(probe.worker(s("Similar Profiles Processor")).lastHeartbeatMs.has_value());
    QVERIFY(!probe.worker(s("Unified Processor")).lastHeartbeatMs);
    QCOMPARE(probe.worker(s("Unified Processor")).status, s("paused"));
    QCOMPARE(probe.worker(s("cleaner")).status, s("idle"));
    add({s("type"), s("job_finished"), s("worker_id"), s("discovery"), s("job_id"), s("j-7")});
    QTRY_VERIFY(probe.worker(s("Discovery Worker")).currentJob.isEmpty());
    QCOMPARE(probe.worker(s("Discovery Worker")).processed, MaybeInt(450));
    // Each key once in every whole picture.
    for (const FeedBatch &batch : std::as_const(probe.batches)) {
        QSet<QString> keys;
        for (const Worker &worker : batch.workers)
            keys.insert(worker.key);
        QCOMPARE(keys.size(), batch.workers.size());
    }
    QTRY_VERIFY(probe.totals && probe.totals->totalQueuedTasks == MaybeInt(45));
    QTRY_VERIFY(probe.queue(s("discovery_worker")).size == MaybeInt(12));
    QTRY_COMPARE(probe.queue(s("scrape_jobs")).waiting, MaybeInt(0));
}

void TestJointFeed::activityIsExactAndNeverTwice()
{
    ContractServer server({{s("interval"), 0.3}, {s("activity"), 1}, {s("activity_every"), 1}});
    const auto feed = joint(server);
    FeedProbe probe(*feed);
    feed->setWatch({true, true});
    feed->start();
    QTRY_VERIFY(bothUp(probe));
    for (int i = 0; i < 50; ++i)
        beat("discovery");
    QTRY_COMPARE(idsOf(probe.activity), inStream());
    QTRY_VERIFY(server.requests(s("/overview")) > 3); // which tells of something new each time
    QCOMPARE(idsOf(probe.activity), inStream());
    QCOMPARE(probe.activity.last().worker, s("Discovery Worker"));

    m_redis->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!probe.status.ways[1].isUp(), 10'000);
    // Only once it is really away does the API stand in, with a line that says so.
    QTRY_VERIFY_WITH_TIMEOUT(!probe.activity.isEmpty() && probe.activity.last().interim, 10'000);
    const QList<ActivityEntry> shown = shownActivity(probe);
    const auto notice = std::find_if(shown.begin(), shown.end(),
                                     [](const ActivityEntry &e) { return e.kind == s("notice"); });
    QVERIFY(notice != shown.end());
    QVERIFY(notice->text.contains(s("incomplete")));
    QVERIFY(std::all_of(notice, shown.end(), [](const ActivityEntry &e) { return e.interim; }));

    QVERIFY(m_redis->start());
    for (int i = 0; i < 20; ++i)
        beat("cleaner");
    const QStringList all = inStream();
    QTRY_COMPARE_WITH_TIMEOUT(idsOf(shownActivity(probe)), all, 15'000);
    QTRY_VERIFY(bothUp(probe));
    const int asked = server.requests(s("/overview"));
    QTRY_VERIFY(server.requests(s("/overview")) > asked + 2);
    QCOMPARE(idsOf(shownActivity(probe)), all);
}

void TestJointFeed::goesOnWithoutTheApi()
{
    const quint16 port = RedisServer::freePort();
    const QStringList fixed{s("--port"), QString::number(port)};
    auto server = std::make_unique<ContractServer>(QJsonObject{{s("interval"), 0.3}}, fixed);
    m_redis->cli({s("XGROUP"), s("CREATE"), s("fleet_control"), s("g"), s("$"), s("MKSTREAM")});
    add({s("type"), s("job_finished"), s("worker_id"), s("discovery"), s("job_id"), s("1")});
    const auto feed = joint(*server);
    FeedProbe probe(*feed);
    feed->start();
    QTRY_VERIFY(bothUp(probe));
    QTRY_VERIFY(probe.worker(s("Discovery Worker")).lastHeartbeatMs.has_value());
    server->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!probe.status.ways[0].isUp(), 15'000);
    QVERIFY(probe.is(ConnectionState::Live));
    QCOMPARE(probe.status.via, ConnectionVia::Redis);
    QVERIFY2(probe.status.error.contains(s("Meanwhile")), qPrintable(probe.status.error));
    QVERIFY(probe.status.error.contains(QString::number(port)));
    // What the API alone knew is not known any more …
    QTRY_COMPARE_WITH_TIMEOUT(probe.worker(s("Unified Processor")).status, QString(), 10'000);
    QCOMPARE(probe.worker(s("Unified Processor")).processed, MaybeInt(450));
    QVERIFY(!probe.queue(s("discovery_worker")).size);
    // … and the others go on, totals included.
    add({s("type"), s("job_started"), s("worker_id"), s("discovery"), s("job_id"), s("2")});
    QTRY_COMPARE(probe.worker(s("Discovery Worker")).currentJob, s("2"));
    add({s("type"), s("job_finished"), s("worker_id"), s("discovery"), s("job_id"), s("2")});
    QTRY_COMPARE(probe.worker(s("Discovery Worker")).processed, MaybeInt(451));
    QCOMPARE(probe.worker(s("Discovery Worker")).status, s("idle"));
    // Control goes by Redis meanwhile, and says so.
    Command command;
    command.id = 5;
    command.requestId = s("req-5");
    command.action = ControlAction::Pause;
    command.workerKey = s("Discovery Worker");
    feed->send(command);
    QTRY_VERIFY(m_redis->cli({s("XRANGE"), s("fleet_control"), s("-"), s("+")}).contains("req-5"));
    QVERIFY(m_redis->cli({s("XRANGE"), s("fleet_control"), s("-"), s("+")})
                .contains("worker_id\ndiscovery\n"));
    add({s("type"), s("control_applied"), s("worker_id"), s("discovery"), s("action"), s("pause"),
         s("request_id"), s("req-5")});
    QTRY_VERIFY(probe.first(5));
    QCOMPARE(probe.first(5)->outcome, Outcome::Done);
    QVERIFY2(probe.first(5)->message.contains(s("by Redis")), qPrintable(probe.first(5)->message));
    command.id = 6; // one that Redis does not know
    command.workerKey = s("Unified Processor");
    feed->send(command);
    QTRY_VERIFY(probe.first(6));
    QCOMPARE(probe.first(6)->outcome, Outcome::NotSent);

    server = std::make_unique<ContractServer>(QJsonObject{{s("interval"), 0.3}}, fixed);
    feed->tryNow();
    QTRY_VERIFY_WITH_TIMEOUT(bothUp(probe), 20'000);
    QVERIFY(probe.status.error.isEmpty());
    QTRY_COMPARE(probe.worker(s("Unified Processor")).status, s("paused"));
    QTRY_COMPARE(probe.worker(s("Discovery Worker")).status, s("running"));
    command.id = 7;
    command.requestId = s("req-7");
    command.workerKey = s("Discovery Worker");
    feed->send(command);
    QTRY_VERIFY_WITH_TIMEOUT(probe.first(7), 10'000);
    QCOMPARE(probe.first(7)->outcome, Outcome::Done);
    QCOMPARE(server->applied(), 1);
    QVERIFY(!m_redis->cli({s("XRANGE"), s("fleet_control"), s("-"), s("+")}).contains("req-7"));
}

void TestJointFeed::goesOnWithoutRedis()
{
    const ContractServer server({{s("interval"), 0.3}});
    beat("discovery", "j-1");
    beat("cleaner");
    const auto feed = joint(server);
    FeedProbe probe(*feed);
    feed->start();
    QTRY_VERIFY(bothUp(probe));
    QTRY_COMPARE(probe.worker(s("Discovery Worker")).currentJob, s("j-1"));
    m_redis->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!probe.status.ways[1].isUp(), 10'000);
    QVERIFY(probe.is(ConnectionState::Live));
    QCOMPARE(probe.status.via, ConnectionVia::Sse);
    QVERIFY2(probe.status.error.contains(s("Meanwhile")), qPrintable(probe.status.error));
    QTRY_VERIFY_WITH_TIMEOUT(!probe.worker(s("Discovery Worker")).lastHeartbeatMs, 10'000);
    QCOMPARE(probe.worker(s("Discovery Worker")).status, s("running"));
    QCOMPARE(probe.worker(s("cleaner")).status, QString());
    QVERIFY(probe.worker(s("cleaner")).lastActivityMs.has_value());
    QTRY_VERIFY(!probe.queue(s("scrape_jobs")).waiting);
    QCOMPARE(probe.queue(s("discovery_worker")).size, MaybeInt(12));
    QVERIFY(m_redis->start());
    QTRY_VERIFY_WITH_TIMEOUT(bothUp(probe), 15'000);
    QTRY_COMPARE(probe.worker(s("cleaner")).status, s("idle"));
    QTRY_VERIFY(probe.worker(s("Discovery Worker")).lastHeartbeatMs.has_value());
    QTRY_COMPARE_WITH_TIMEOUT(probe.queue(s("scrape_jobs")).waiting, MaybeInt(0), 10'000);
}

void TestJointFeed::bothAway()
{
    ContractServer server({{s("interval"), 0.3}});
    beat("discovery");
    const auto feed = joint(server);
    FeedProbe probe(*feed);
    feed->start();
    QTRY_VERIFY(bothUp(probe));
    QTRY_COMPARE(probe.workers.size(), 3);
    server.kill();
    m_redis->kill();
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Reconnecting), 15'000);
    QVERIFY(!probe.status.error.contains(s("Meanwhile")));
    QCOMPARE(probe.worker(s("Unified Processor")).status, s("paused")); // the last that was known
    QVERIFY(m_redis->start());
    QTRY_VERIFY_WITH_TIMEOUT(probe.is(ConnectionState::Live), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(probe.worker(s("Unified Processor")).status, QString(), 10'000);
}

void TestJointFeed::eachAsksForItsOwnSecret()
{
    m_redis->cli({s("CONFIG"), s("SET"), s("requirepass"), s("redis-secret")});
    m_redis->setPassword(s("redis-secret"));
    beat("discovery");
    ContractServer server({{s("interval"), 0.3}, {s("token"), s("api-token")}});
    ApiOptions api = optionsFor(server.base());
    api.token = "api-token";
    RedisOptions redis = optionsOf(*m_redis);
    redis.address.password = "wrong";
    const auto feed = joint(api, redis);
    FeedProbe probe(*feed);
    feed->start();
    QTRY_VERIFY(probe.status.ways.size() == 2 && probe.status.ways[0].isUp());
    QTRY_COMPARE(probe.status.ways[1].state, ConnectionState::SignedOut);
    QVERIFY(probe.is(ConnectionState::Live)); // the API goes on
    QTRY_COMPARE(probe.workers.size(), 3);
    QVERIFY(signedOutWay(probe.status));
    QCOMPARE(signedOutWay(probe.status)->server, probe.status.ways[1].server);
    feed->setPassword("redis-secret");
    QTRY_VERIFY(bothUp(probe));
    QVERIFY(!signedOutWay(probe.status));

    server.set({{s("token"), s("another")}});
    QTRY_COMPARE_WITH_TIMEOUT(probe.status.ways[0].state, ConnectionState::SignedOut, 10'000);
    QVERIFY(probe.is(ConnectionState::Live));
    QVERIFY(probe.status.ways[1].isUp());
    beat("discovery", "j-9");
    QTRY_COMPARE(probe.worker(s("Discovery Worker")).currentJob, s("j-9"));
    feed->setToken("another");
    QTRY_VERIFY_WITH_TIMEOUT(bothUp(probe), 10'000);
    for (const QJsonObject &request : server.requestsTo(s("/")))
        QVERIFY(!QJsonDocument(request).toJson().contains("redis-secret"));
}

void TestJointFeed::questionsGoWhereTheyCanBeAnswered()
{
    ContractServer server({{s("interval"), 0.3}});
    beat("discovery");
    m_redis->cli({s("XADD"), s("fleet_history"), s("*"), s("scope"), s("system"), s("processed"),
                  s("3"), s("failed"), s("0")});
    const auto feed = joint(server);
    FeedProbe probe(*feed);
    feed->start();
    QTRY_VERIFY(bothUp(probe));
    QTRY_VERIFY(probe.worker(s("Discovery Worker")).lastHeartbeatMs.has_value());
    const auto ask = [&](Question question) {
        static quint64 id = 100;
        question.id = ++id;
        feed->ask(question);
        const auto came = [&] {
            return std::find_if(probe.answers.begin(), probe.answers.end(),
                                [&](const Answer &one) { return one.id == question.id; });
        };
        if (!QTest::qWaitFor([&] { return came() != probe.answers.end(); }, 10'000))
            return Answer{0, s("no answer"), 0, {}};
        return *came();
    };
    Question details;
    details.kind = Question::WorkerDetails;
    details.workerKey = s("Discovery Worker");
    Answer answer = ask(details);
    QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
    QCOMPARE(answer.body.toObject()[QLatin1String("detailed_stats")].toString(), s("all is well"));
    Question metrics;
    metrics.kind = Question::Metrics;
    answer = ask(metrics);
    QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
    QVERIFY(answer.body.toObject()[QLatin1String("system_metrics")].toArray().isEmpty());
    server.setFault(s("metrics"), {{s("kind"), s("status")}, {s("status"), 404}});
    answer = ask(metrics); // the API has none: Redis does
    QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
    QCOMPARE(answer.body.toObject()[QLatin1String("system_metrics")].toArray().size(), 1);
    Question orphans;
    orphans.kind = Question::Orphans;
    answer = ask(orphans);
    QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
    QVERIFY(answer.body.isArray());
    m_redis->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!probe.status.ways[1].isUp(), 10'000);
    QVERIFY(!ask(orphans).error.isEmpty());
    QVERIFY(!ask(metrics).error.isEmpty());
    QVERIFY(ask(details).error.isEmpty());
}

void TestJointFeed::aSlowReceiverSlowsBoth()
{
    const ContractServer server({{s("interval"), 0.1}});
    const auto feed = joint(server);
    int out = 0;
    QList<ActivityEntry> activity;
    connect(feed.get(), &Feed::batchReady, this, [&](const FeedBatch &batch) {
        ++out;
        activity += batch.activity;
    });
    feed->start();
    QTRY_COMPARE(out, 1);
    for (int i = 0; i < 300; ++i)
        beat("discovery");
    QTest::qWait(500); // nothing may come while the first has not been taken
    QCOMPARE(out, 1);
    const QStringList all = inStream();
    const auto takeOne = [&] {
        feed->batchTaken();
        return idsOf(activity) == all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(takeOne(), 15'000);
}

void TestJointFeed::gatewayKilledAndBack()
{
    GatewayProcess gateway;
    gateway.config.insert(s("workers"),
                          QJsonArray{gateway.worker(s("alpha")), gateway.worker(s("beta"))});
    QVERIFY(gateway.start());
    ApiOptions api = optionsFor(s("http://127.0.0.1:%1/api/v1/workers").arg(gateway.port()));
    api.token = gateway.token;
    const auto feed = joint(api, optionsOf(gateway.redis));
    FeedProbe probe(*feed);
    feed->start();
    QTRY_VERIFY_WITH_TIMEOUT(bothUp(probe), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(probe.worker(s("alpha")).lastHeartbeatMs.has_value(), 10'000);
    QCOMPARE(probe.workers.size(), 2);
    QCOMPARE(probe.worker(s("alpha")).name, s("The alpha worker"));
    QTRY_VERIFY(probe.status.noControl.isEmpty());
    const QStringList before = idsOf(probe.activity);

    gateway.kill(); // its workers go on
    QTRY_VERIFY_WITH_TIMEOUT(!probe.status.ways[0].isUp(), 15'000);
    QVERIFY(probe.is(ConnectionState::Live));
    Command command;
    command.id = 1;
    command.requestId = s("by-redis");
    command.action = ControlAction::Pause;
    command.workerKey = s("alpha");
    feed->send(command);
    QTRY_VERIFY_WITH_TIMEOUT(probe.first(1), 10'000);
    QCOMPARE(probe.first(1)->outcome, Outcome::Done);
    QTRY_COMPARE_WITH_TIMEOUT(probe.worker(s("alpha")).status, s("paused"), 10'000);

    QVERIFY(gateway.start());
    feed->tryNow();
    QTRY_VERIFY_WITH_TIMEOUT(bothUp(probe), 20'000);
    command.id = 2;
    command.requestId = s("5d0f6a1e-0000-4000-8000-000000000002");
    command.action = ControlAction::Resume;
    feed->send(command);
    QTRY_VERIFY_WITH_TIMEOUT(probe.first(2), 10'000);
    QCOMPARE(probe.first(2)->outcome, Outcome::Done);
    QVERIFY(!probe.first(2)->message.contains(s("by Redis")));
    QVERIFY(idsOf(probe.activity).size() > before.size());
    QSet<QString> once;
    for (const QString &id : idsOf(probe.activity))
        once.insert(id);
    QCOMPARE(once.size(), probe.activity.size());
    QVERIFY(gateway.terminate());
}

QTEST_GUILESS_MAIN(TestJointFeed)
#include "tst_jointfeed.moc"
