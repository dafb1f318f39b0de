// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of two ways in are the same, and what the one made of them says.
#include "jointstatus.h"
#include "jointworkers.h"

#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Worker listed(const char *name, const char *address = "")
{
    Worker worker;
    worker.name = s(name);
    worker.address = s(address);
    worker.addressConfirmed = *address != 0;
    worker.key = *address ? s(address) : s(name);
    worker.status = s("running");
    worker.serverTimeMs = 1'000'000;
    worker.receivedAtMs = 5'000;
    return worker;
}

Worker reported(const char *id, qint64 receivedAtMs = 5'000)
{
    Worker worker;
    worker.key = worker.name = worker.address = s(id);
    worker.addressConfirmed = true;
    worker.status = s("idle");
    worker.serverTimeMs = 2'000'000; // another clock
    worker.receivedAtMs = receivedAtMs;
    worker.lastHeartbeatMs = 1'999'000;
    return worker;
}

QStringList keys(const QList<Worker> &workers)
{
    QStringList all;
    for (const Worker &worker : workers)
        all += worker.key + (worker.duplicate ? s("!") : QString());
    return all;
}

} // namespace

class TestJointRecords final : public QObject
{
    Q_OBJECT
private slots:
    void matches_data();
    void matches();
    void heartbeatAndJobAreRedis();
    void aStopSeenSinceIsNews();
    void agesAreOfOneClock();
    void totalsGoOnWithoutTheApi();
    void whatOnlyAnAbsentWayKnowsIsUnknown();
    void changesAreRowsUntilMatchingChanges();
    void queuesOfOneName();
    void statusSaysWhatIsAway();
};

void TestJointRecords::matches_data()
{
    QTest::addColumn<QList<Worker>>("api");
    QTest::addColumn<QList<Worker>>("redis");
    QTest::addColumn<QStringList>("rows");
    using List = QList<Worker>;
    QTest::newRow("by address") << List{listed("Discovery Worker", "discovery")}
                                << List{reported("discovery")} << QStringList{s("discovery")};
    QTest::newRow("by display name")
        << List{listed("w 1")} << List{reported("w 1")} << QStringList{s("w 1")};
    QTest::newRow("by the short form")
        << List{listed("Similar Profiles Processor")} << List{reported("similar_profiles")}
        << QStringList{s("Similar Profiles Processor")};
    QTest::newRow("by the full form")
        << List{listed("Discovery Worker")} << List{reported("discovery_worker")}
        << QStringList{s("Discovery Worker")};
    QTest::newRow("nobody else") << List{listed("Discovery Worker")} << List{reported("cleaner")}
                                 << QStringList{s("Discovery Worker"), s("cleaner")};
    QTest::newRow("it says who it is")
        << List{listed("Discovery Worker", "17")} << List{reported("discovery")}
        << QStringList{s("17"), s("discovery")};
    QTest::newRow("one row, two ids")
        << List{listed("Discovery Worker")}
        << List{reported("discovery"), reported("discovery_worker")}
        << QStringList{s("Discovery Worker!"), s("discovery!"), s("discovery_worker!")};
    QTest::newRow("two rows, one id")
        << List{listed("Discovery Worker"), listed("Discovery Processor")}
        << List{reported("discovery")}
        << QStringList{s("Discovery Worker!"), s("Discovery Processor!"), s("discovery!")};
    QTest::newRow("what another names is not guessed")
        << List{listed("Discovery Worker"), listed("Other", "discovery")}
        << List{reported("discovery"), reported("discovery_worker")}
        << QStringList{s("Discovery Worker"), s("discovery")};
    Worker first = listed("twice", "twice"), second = first;
    first.duplicate = second.duplicate = true;
    second.key = s("twice#2");
    QTest::newRow("listed twice") << List{first, second} << List{reported("twice")}
                                  << QStringList{s("twice!"), s("twice#2!"), s("twice@redis!")};
}

void TestJointRecords::matches()
{
    QFETCH(QList<Worker>, api);
    QFETCH(QList<Worker>, redis);
    QFETCH(QStringList, rows);
    JointWorkers apiFirst, redisFirst;
    apiFirst.takeApi(api, true);
    apiFirst.takeRedis(redis);
    QCOMPARE(keys(apiFirst.all()), rows);
    redisFirst.takeRedis(redis);
    redisFirst.takeApi(api, true);
    QCOMPARE(keys(redisFirst.all()), rows);
}

void TestJointRecords::heartbeatAndJobAreRedis()
{
    Worker api = listed("Discovery Worker", "discovery");
    api.processed = 450;
    api.currentJob = s("old");
    api.lastHeartbeatMs = 900'000;
    Worker redis = reported("discovery");
    redis.status = s("busy");
    redis.currentJob = s("new");
    redis.currentJobSeconds = 3;
    redis.processed = 7;
    Worker one = mergedWorker(api, redis);
    QCOMPARE(one.name, s("Discovery Worker"));
    QCOMPARE(one.status, s("running"));
    QCOMPARE(one.processed, MaybeInt(450));
    QCOMPARE(one.currentJob, s("new"));
    QCOMPARE(one.lastHeartbeatMs, MaybeInt(1'999'000));
    QCOMPARE(ageSeconds(one, one.lastHeartbeatMs, 7'000), MaybeReal(3));
    redis.currentJob.clear(); // busy, but its events name no job
    QCOMPARE(mergedWorker(api, redis).currentJob, s("old"));
    redis.status = s("idle");
    QVERIFY(mergedWorker(api, redis).currentJob.isEmpty());
}

void TestJointRecords::aStopSeenSinceIsNews()
{
    const Worker api = listed("w", "w");
    Worker redis = reported("w", 6'000);
    redis.status = s("crashed");
    redis.exitCode = 137;
    QCOMPARE(mergedWorker(api, redis).status, s("crashed"));
    QCOMPARE(mergedWorker(api, redis).exitCode, MaybeInt(137));
    Worker later = api; // the back end lists it as running after that
    later.receivedAtMs = 7'000;
    QCOMPARE(mergedWorker(later, redis).status, s("running"));
    redis.status = s("idle"); // and no other word of Redis outdoes the API's
    QCOMPARE(mergedWorker(api, redis).status, s("running"));
}

void TestJointRecords::agesAreOfOneClock()
{
    Worker api = listed("w", "w");
    api.lastActivityMs = 990'000; // 10 s
    api.uptimeSeconds = 100;
    const Worker redis = reported("w", 8'000);
    for (const qint64 apiAt : {5'000, 8'000, 11'000}) {
        api.receivedAtMs = apiAt;
        const Worker one = mergedWorker(api, redis);
        const qint64 at = std::max<qint64>(apiAt, 8'000);
        QCOMPARE(one.receivedAtMs, at);
        QCOMPARE(ageSeconds(one, one.lastActivityMs, at),
                 MaybeReal(10 + double(at - apiAt) / 1000));
        QCOMPARE(ageSeconds(one, one.lastHeartbeatMs, at),
                 MaybeReal(1 + double(at - 8'000) / 1000));
        QCOMPARE(one.uptimeSeconds, MaybeReal(100 + double(at - apiAt) / 1000));
    }
    api.lastActivityMs = std::numeric_limits<qint64>::min(); // hostile instants
    (void)mergedWorker(api, redis);
    api.serverTimeMs = std::numeric_limits<qint64>::max();
    (void)mergedWorker(api, redis);
}

void TestJointRecords::totalsGoOnWithoutTheApi()
{
    JointWorkers workers;
    Worker api = listed("w", "w"), redis = reported("w");
    api.processed = 450;
    api.failed = 25;
    redis.processed = 7;
    redis.failed = 1;
    workers.takeRedis({redis});
    workers.takeApi({api}, true);
    redis.processed = 10;
    redis.failed = 2;
    redis.status = s("busy");
    workers.takeRedis({redis});
    QCOMPARE(workers.all().first().processed, MaybeInt(450));
    QVERIFY(workers.setKnown(false, true));
    const Worker one = workers.all().first();
    QCOMPARE(one.processed, MaybeInt(453));
    QCOMPARE(one.failed, MaybeInt(26));
    QCOMPARE(one.successful, MaybeInt(427));
    QCOMPARE(one.status, s("busy"));
    QVERIFY(!workers.setKnown(false, true));

    JointWorkers late; // matched only after the API's last word
    late.takeApi({api}, true);
    late.takeRedis({redis});
    late.setKnown(false, true);
    redis.processed = 13;
    QCOMPARE(late.takeRedis({redis}).value().first().processed, MaybeInt(453));
    redis.processed = 2; // it began anew
    QCOMPARE(late.takeRedis({redis}).value().first().processed, MaybeInt(450));
}

void TestJointRecords::whatOnlyAnAbsentWayKnowsIsUnknown()
{
    JointWorkers workers;
    workers.takeApi({listed("A", "a"), listed("B", "b")}, true);
    workers.takeRedis({reported("b"), reported("c")});
    workers.setKnown(false, true);
    QList<Worker> all = workers.all();
    QCOMPARE(keys(all), (QStringList{s("a"), s("b"), s("c")}));
    QCOMPARE(all[0].status, QString());
    QCOMPARE(all[1].status, s("idle"));
    QCOMPARE(all[1].name, s("B"));
    QCOMPARE(all[2].status, s("idle"));
    workers.setKnown(true, false);
    all = workers.all();
    QCOMPARE(all[0].status, s("running"));
    QCOMPARE(all[1].status, s("running"));
    QVERIFY(!all[1].lastHeartbeatMs);
    QCOMPARE(all[2].status, QString());
    // Silence of the way is none of the worker's.
    QCOMPARE(liveness(all[2], 30, 5'000 + 100'000), Liveness::Unknown);
    QCOMPARE(lastSeenSeconds(all[2], 5'000), MaybeReal(1));
    workers.setKnown(false, false); // nobody tells: the last that was known stays
    QCOMPARE(workers.all()[2].status, s("idle"));
}

void TestJointRecords::changesAreRowsUntilMatchingChanges()
{
    JointWorkers workers;
    QCOMPARE(keys(workers.takeRedis({reported("discovery")}).value()), QStringList{s("discovery")});
    QVERIFY(!workers.takeApi({listed("Discovery Worker")}, true)); // the row has another key now
    QCOMPARE(keys(workers.takeRedis({reported("discovery")}).value()),
             QStringList{s("Discovery Worker")});
    QCOMPARE(keys(workers.takeRedis({reported("other")}).value()), QStringList{s("other")});
    QVERIFY(!workers.takeRedis({reported("discovery_worker")})); // not clear any more
    QCOMPARE(workers.unclear(), 1);
    QCOMPARE(workers.idOf(s("Discovery Worker")), QString());
    QCOMPARE(workers.idOf(s("other")), s("other"));
    QCOMPARE(workers.nameOf(s("discovery")), s("discovery"));
    QVERIFY(!workers.takeApi({}, true));
    QCOMPARE(workers.all().size(), 3);
}

void TestJointRecords::queuesOfOneName()
{
    Queue api, redis;
    api.name = redis.name = s("mail");
    api.size = 12;
    api.maxSize = 1000;
    api.oldestTaskAgeSeconds = 4;
    api.receivedAtMs = 1'000;
    redis.size = 9;
    redis.waiting = 7;
    redis.held = 2;
    redis.receivedAtMs = 3'000;
    const Queue one = mergedQueue(api, redis);
    QCOMPARE(one.size, MaybeInt(9));
    QCOMPARE(one.waiting, MaybeInt(7));
    QCOMPARE(one.maxSize, MaybeInt(1000));
    QCOMPARE(one.oldestTaskAgeSeconds, MaybeReal(6));
    QVERIFY(!unknownNow(one).size);
    QVERIFY(!unknownNow(one).waiting);
}

void TestJointRecords::statusSaysWhatIsAway()
{
    FeedStatus api, redis;
    api.server = s("api:1");
    redis.server = s("redis://r");
    QCOMPARE(jointStatus(api, redis).state, ConnectionState::Connecting);
    api.state = ConnectionState::Live;
    api.via = ConnectionVia::Sse;
    api.lastDataAtMs = 900;
    FeedStatus both = jointStatus(api, redis);
    QCOMPARE(both.state, ConnectionState::Live); // Redis is on its way
    QVERIFY(both.error.isEmpty());
    redis.state = ConnectionState::Live;
    redis.via = ConnectionVia::Redis;
    redis.lastDataAtMs = 1'000;
    // A verb is offered as long as one of the ways takes it.
    redis.notOffered.insert(ControlAction::Stop, s("no gateway"));
    QVERIFY(jointStatus(api, redis).notOffered.isEmpty());
    api.noControl = s("not by this one");
    QCOMPARE(jointStatus(api, redis).notOffered, redis.notOffered);
    api.noControl.clear();
    redis.notOffered.clear();
    redis.noControl = s("nobody reads it");
    both = jointStatus(api, redis);
    QVERIFY(both.error.isEmpty());
    QVERIFY(both.noControl.isEmpty());
    QCOMPARE(viaWords(both), s("sse + redis"));
    QCOMPARE(both.lastDataAtMs, 1'000);
    redis.state = ConnectionState::Reconnecting;
    redis.error = s("redis://r: gone");
    redis.nextTryAtMs = 77;
    FeedStatus one = jointStatus(api, redis);
    QCOMPARE(one.state, ConnectionState::Live);
    QVERIFY(one.error.startsWith(s("redis://r: gone. ")));
    QVERIFY(one.error.contains(s("orphaned")));
    QCOMPARE(one.lastDataAtMs, 900); // of the way by which data come
    QCOMPARE(one.ways[1].lastDataAtMs, 1'000);
    QCOMPARE(one.nextTryAtMs, 0);
    api.state = ConnectionState::SignedOut;
    redis.state = ConnectionState::Live;
    redis.error.clear();
    one = jointStatus(api, redis);
    QCOMPARE(one.state, ConnectionState::Live);
    QCOMPARE(one.noControl, s("nobody reads it"));
    QCOMPARE(signedOutWay(one)->server, s("api:1"));
    redis.state = ConnectionState::SignedOut;
    QCOMPARE(jointStatus(api, redis).state, ConnectionState::SignedOut);
    redis.state = ConnectionState::Reconnecting;
    one = jointStatus(api, redis);
    QCOMPARE(one.state, ConnectionState::Reconnecting);
    QCOMPARE(one.nextTryAtMs, 77);
    QCOMPARE(one.lastDataAtMs, 1'000);
}

QTEST_GUILESS_MAIN(TestJointRecords)
#include "tst_jointrecords.moc"
