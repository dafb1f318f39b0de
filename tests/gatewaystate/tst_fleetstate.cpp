// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"
#include "clock.h"
#include "fleetstate.h"
#include "redisserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <tuple>

using namespace qd;

namespace {

QJsonObject parsed(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || body.contains('\n') || body.contains('\r'))
        qFatal("not one line of JSON: %s", body.constData());
    return document.object();
}

QString now(double secondsAgo = 0)
{
    return QString::number(double(wallClockMs()) / 1000 - secondsAgo, 'f', 3);
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace

class TestFleetState : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsConfiguredWorkersBeforeTheyReport();
    void rebuildsFromTheStreamThenTellsLiveEvents();
    void noticesSilentAndCrashedWorkers();
    void reckonsByTheClockOfRedis();
    void aQueueThatCannotBeToldLeavesTheSumUnknown();
    void showsWhatTheSupervisorSaw();
    void countsWhatWaitsAndWhatIsHeld();
    void requeuesOrphansOnly();
    void replaysExactlyAndCountsGaps();
    void keepsItsStateWhileRedisIsDown();
    void rollsUpEachMinuteOnce();
    void rollsUpTheBusiestStrangersOnly();
    void answersMuchHistoryInBounds();
    void refusesImpossibleHours();
    void writesPrometheusText();
    void survivesHostileEvents();
    void appendsEventsAndFindsPids();

private:
    QByteArray cli(const QStringList &arguments) { return m_server->cli(arguments); }
    QString event(const QStringList &fields)
    {
        return QString::fromLatin1(cli(words("XADD fleet_events *") + fields));
    }
    QJsonObject row(const QString &name)
    {
        const QJsonArray rows =
            parsed(m_state->overviewBody()).value(QLatin1String("workers")).toArray();
        for (const QJsonValue &one : rows) {
            if (one.toObject().value(QLatin1String("worker_name")).toString() == name)
                return one.toObject();
        }
        return {};
    }
    QJsonObject queue(const char *name)
    {
        return parsed(m_state->queueStatusBody())
            .value(QLatin1String("queues"))
            .toObject()
            .value(QLatin1String(name))
            .toObject();
    }
    void open()
    {
        m_state = std::make_unique<FleetState>(m_config);
        m_state->start();
        QTRY_VERIFY(m_state->redisReachable());
    }
    QJsonObject requeue(const QStringList &ids, double olderThan, bool dryRun)
    {
        QByteArray answer;
        m_state->requeue(QStringLiteral("jobs"), ids, olderThan, dryRun,
                         [&answer](int, const QByteArray &body) { answer = body; });
        if (!QTest::qWaitFor([&answer] { return !answer.isEmpty(); }))
            qFatal("no answer");
        return parsed(answer);
    }
    FleetState::Replay replay(const QString &after, int limit = 100'000)
    {
        std::optional<FleetState::Replay> answer;
        m_state->replay(after, limit, [&answer](const FleetState::Replay &one) { answer = one; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<FleetState> m_state;
    GatewayConfig m_config;
};

void TestFleetState::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_server = std::make_unique<RedisServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    m_config = GatewayConfig();
    QString error;
    m_config.redis = RedisAddress::parse(m_server->url(), &error);
    WorkerConfig worker;
    worker.name = QStringLiteral("Discovery Worker");
    worker.address = QStringLiteral("discovery");
    worker.queue = QStringLiteral("jobs");
    worker.maxQueueSize = 1000;
    worker.staleAfterSeconds = 3;
    m_config.workers = {worker};
}

void TestFleetState::cleanup()
{
    m_state.reset();
    m_server.reset();
}

void TestFleetState::showsConfiguredWorkersBeforeTheyReport()
{
    open();
    const QJsonObject worker = row(QStringLiteral("Discovery Worker"));
    QCOMPARE(worker.value(QLatin1String("status")).toString(), QStringLiteral("stopped"));
    QVERIFY(worker.value(QLatin1String("tasks_processed")).isNull());
    QVERIFY(worker.value(QLatin1String("uptime_seconds")).isNull());
    QCOMPARE(worker.value(QLatin1String("max_queue_size")).toInt(), 1000);
    QCOMPARE(worker.value(QLatin1String("address")).toString(), QStringLiteral("discovery"));
    QTRY_COMPARE(queue("jobs").value(QLatin1String("size")), QJsonValue(0));
    QCOMPARE(queue("jobs").value(QLatin1String("processing")), QJsonValue(false));
    QVERIFY(m_state->worker(QStringLiteral("discovery")));
    QVERIFY(m_state->worker(QStringLiteral("Discovery Worker")));
    QVERIFY(!m_state->worker(QStringLiteral("nobody")));
    QVERIFY(!m_state->detailsBody(QStringLiteral("nobody")));
}

void TestFleetState::rebuildsFromTheStreamThenTellsLiveEvents()
{
    event(words("type worker_started worker_id discovery host deck-1 pid 77 timestamp") +
          QStringList{now(100)});
    for (int i = 0; i < 3; ++i) {
        event(words("type job_started worker_id discovery job_id j timestamp") +
              QStringList{now(50)});
        event(words("type job_finished worker_id discovery job_id j duration_ms 2000 timestamp") +
              QStringList{now(40)});
    }
    event(words("type job_failed worker_id discovery job_id k duration_ms 4000 error broken "
                "timestamp") +
          QStringList{now(30)});
    event(words("type worker_heartbeat worker_id outsider memory_mb 12.5 timestamp") +
          QStringList{now()});
    event(words("type job_started worker_id discovery job_id now timestamp") + QStringList{now(1)});
    m_state = std::make_unique<FleetState>(m_config);
    QSignalSpy arrived(m_state.get(), &FleetState::eventArrived);
    QSignalSpy changed(m_state.get(), &FleetState::changed);
    m_state->start();
    QTRY_COMPARE(
        row(QStringLiteral("Discovery Worker")).value(QLatin1String("current_job")).toString(),
        QStringLiteral("now"));
    const QJsonObject worker = row(QStringLiteral("Discovery Worker"));
    QCOMPARE(worker.value(QLatin1String("tasks_processed")).toInt(), 4);
    QCOMPARE(worker.value(QLatin1String("tasks_successful")).toInt(), 3);
    QCOMPARE(worker.value(QLatin1String("tasks_failed")).toInt(), 1);
    QCOMPARE(worker.value(QLatin1String("error_rate")).toDouble(), 25.0);
    QCOMPARE(worker.value(QLatin1String("avg_processing_time")).toDouble(), 2.5);
    QCOMPARE(worker.value(QLatin1String("host")).toString(), QStringLiteral("deck-1"));
    QVERIFY(worker.value(QLatin1String("uptime_seconds")).toInt() >= 99);
    QVERIFY(worker.value(QLatin1String("current_job_seconds")).toDouble() >= 0.9);
    QVERIFY(worker.value(QLatin1String("last_heartbeat")).toString().endsWith(QLatin1Char('Z')));
    QCOMPARE(row(QStringLiteral("outsider")).value(QLatin1String("memory_usage_mb")).toDouble(),
             12.5);
    const QJsonObject overview = parsed(m_state->overviewBody());
    const QJsonObject system = overview.value(QLatin1String("system_overview")).toObject();
    QCOMPARE(system.value(QLatin1String("total_workers")).toInt(), 2);
    QCOMPARE(system.value(QLatin1String("active_workers")).toInt(), 2);
    QCOMPARE(system.value(QLatin1String("avg_system_response_time")).toDouble(), 2.5);
    QCOMPARE(system.value(QLatin1String("overall_health")).toString(),
             QStringLiteral("degraded")); // over 10 % errors
    const QJsonArray activity = overview.value(QLatin1String("recent_activity")).toArray();
    QCOMPARE(activity.size(), 9); // no heartbeat
    QCOMPARE(activity.at(0).toObject().value(QLatin1String("worker")).toString(),
             QStringLiteral("Discovery Worker"));
    QCOMPARE(activity.at(1).toObject().value(QLatin1String("status")).toString(),
             QStringLiteral("failed"));
    QCOMPARE(arrived.size(), 0);

    const QString id = event(words("type job_finished worker_id discovery job_id now duration_ms "
                                   "12.5 pid 0077 note 5 timestamp") +
                             QStringList{now()});
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().at(0).toString(), id);
    QCOMPARE(m_state->newestEventId(), id);
    const QJsonObject json = parsed(arrived.first().at(2).toByteArray());
    QCOMPARE(json.value(QLatin1String("duration_ms")), QJsonValue(12.5));
    QCOMPARE(json.value(QLatin1String("pid")),
             QJsonValue(QStringLiteral("0077"))); // not JSON's grammar: as it came
    QCOMPARE(json.value(QLatin1String("note")), QJsonValue(QStringLiteral("5")));
    QVERIFY(json.value(QLatin1String("timestamp")).isDouble());
    QCOMPARE(json.size(), 7); // all fields and nothing else
    QTRY_VERIFY(changed.size() > 0);
    const QJsonObject live = parsed(m_state->liveEventData());
    QCOMPARE(live.value(QLatin1String("data"))
                 .toObject()
                 .value(QLatin1String("workers"))
                 .toArray()
                 .size(),
             2);
    QVERIFY(m_state->detailsBody(QStringLiteral("discovery"))->contains("\"pid\":"));
}

void TestFleetState::noticesSilentAndCrashedWorkers()
{
    event(words("type worker_heartbeat worker_id discovery timestamp") + QStringList{now(2)});
    event(words("type worker_stopped worker_id crashed exit_code 137 timestamp") +
          QStringList{now(2)});
    event(words("type worker_stopped worker_id ended exit_code 0 timestamp") + QStringList{now(2)});
    open();
    QTRY_COMPARE(row(QStringLiteral("Discovery Worker")).value(QLatin1String("status")).toString(),
                 QStringLiteral("idle"));
    QTRY_COMPARE(row(QStringLiteral("Discovery Worker")).value(QLatin1String("status")).toString(),
                 QStringLiteral("stale"));
    QCOMPARE(row(QStringLiteral("crashed")).value(QLatin1String("status")).toString(),
             QStringLiteral("crashed"));
    QCOMPARE(row(QStringLiteral("crashed")).value(QLatin1String("exit_code")).toInt(), 137);
    QCOMPARE(row(QStringLiteral("ended")).value(QLatin1String("status")).toString(),
             QStringLiteral("stopped"));
    QCOMPARE(parsed(m_state->overviewBody())
                 .value(QLatin1String("system_overview"))
                 .toObject()
                 .value(QLatin1String("overall_health"))
                 .toString(),
             QStringLiteral("critical"));
    event(words("type worker_heartbeat worker_id discovery timestamp") + QStringList{now()});
    QTRY_COMPARE(row(QStringLiteral("Discovery Worker")).value(QLatin1String("status")).toString(),
                 QStringLiteral("idle"));
}

void TestFleetState::reckonsByTheClockOfRedis()
{
    m_server = std::make_unique<RedisServer>();
    m_server->shiftClock(3'600);
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    QString error;
    m_config.redis = RedisAddress::parse(m_server->url(), &error);
    event(words("type worker_heartbeat worker_id before timestamp") + QStringList{now(1)});
    open();
    // A worker whose clock goes like ours is no hour old for it.
    QTRY_COMPARE(row(QStringLiteral("before")).value(QLatin1String("status")).toString(),
                 QStringLiteral("idle"));
    event(words("type worker_heartbeat worker_id discovery timestamp") + QStringList{now()});
    QTRY_COMPARE(row(QStringLiteral("Discovery Worker")).value(QLatin1String("status")).toString(),
                 QStringLiteral("idle"));
    const QJsonObject overview = parsed(m_state->overviewBody());
    const auto instant = [](const QJsonValue &text) {
        return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    };
    const qint64 serverMs = instant(overview.value(QLatin1String("timestamp")));
    QVERIFY(std::abs(serverMs - wallClockMs() - 3'600'000) < 10'000);
    const qint64 beatMs =
        instant(row(QStringLiteral("Discovery Worker")).value(QLatin1String("last_heartbeat")));
    QVERIFY2(std::abs(serverMs - beatMs) < 10'000, qPrintable(QString::number(serverMs - beatMs)));
}

void TestFleetState::aQueueThatCannotBeToldLeavesTheSumUnknown()
{
    cli(words("XADD jobs * n 1"));
    WorkerConfig other = m_config.workers.first();
    other.name = other.address = other.queue = QStringLiteral("text");
    cli(words("SET text x"));
    m_config.workers.append(other);
    open();
    QTRY_COMPARE(queue("jobs").value(QLatin1String("size")), QJsonValue(1));
    const auto total = [this] {
        return parsed(m_state->queueStatusBody()).value(QLatin1String("total_queued_tasks"));
    };
    QVERIFY(total().isNull()); // 1 would be told as all there is
    cli(words("DEL text"));
    QTRY_COMPARE_WITH_TIMEOUT(total(), QJsonValue(1), 40'000);
}

void TestFleetState::showsWhatTheSupervisorSaw()
{
    open();
    const QString discovery = QStringLiteral("discovery");
    const auto status = [&] { return m_state->worker(discovery)->status; };
    ProcessFacts facts;
    m_state->setProcess(discovery, facts);
    QCOMPARE(status(), QStringLiteral("stopped"));
    facts.pid = 4242;
    facts.isStarting = true;
    facts.startedMs = monotonicMs() - 5'000;
    facts.memoryMb = 12.5;
    m_state->setProcess(discovery, facts);
    QCOMPARE(status(), QStringLiteral("starting"));
    facts.isStarting = false;
    m_state->setProcess(discovery, facts);
    QCOMPARE(status(), QStringLiteral("running"));
    QVERIFY(m_state->worker(discovery)->uptimeSeconds.value_or(0) >= 5);
    QCOMPARE(m_state->worker(discovery)->memoryMb, MaybeReal(12.5));
    facts.isFrozen = true;
    m_state->setProcess(discovery, facts);
    QCOMPARE(status(), QStringLiteral("stale"));
    facts.isFrozen = false;
    // Its own word holds, once it has one.
    event({QStringLiteral("type"), QStringLiteral("worker_heartbeat"), QStringLiteral("worker_id"),
           discovery, QStringLiteral("timestamp"), now(), QStringLiteral("job_id"),
           QStringLiteral("j1"), QStringLiteral("pid"), QStringLiteral("4242")});
    QTRY_COMPARE(status(), QStringLiteral("busy"));
    facts.isPaused = true;
    m_state->setProcess(discovery, facts);
    QCOMPARE(status(), QStringLiteral("paused"));
    facts.isPaused = false;
    m_state->setProcess(discovery, facts);
    QCOMPARE(status(), QStringLiteral("busy"));
    // The end of an earlier process, told late.
    event({QStringLiteral("type"), QStringLiteral("worker_stopped"), QStringLiteral("worker_id"),
           discovery, QStringLiteral("timestamp"), now(), QStringLiteral("pid"),
           QStringLiteral("4241"), QStringLiteral("exit_code"), QStringLiteral("1")});
    event({QStringLiteral("type"), QStringLiteral("worker_heartbeat"), QStringLiteral("worker_id"),
           QStringLiteral("mark"), QStringLiteral("timestamp"), now()});
    QTRY_VERIFY(m_state->worker(QStringLiteral("mark")).has_value());
    QCOMPARE(status(), QStringLiteral("busy"));
    QCOMPARE(m_state->pidOf(QStringLiteral("discovery")), MaybeInt(4242));
}

void TestFleetState::countsWhatWaitsAndWhatIsHeld()
{
    for (int i = 0; i < 10; ++i)
        cli(words("XADD jobs * path /x"));
    open();
    QTRY_COMPARE(queue("jobs").value(QLatin1String("size")).toInt(),
                 10); // no group: all of it waits
    cli(words("XGROUP CREATE jobs workers 0"));
    cli(words("XREADGROUP GROUP workers discovery COUNT 4 STREAMS jobs >"));
    QTRY_COMPARE(queue("jobs").value(QLatin1String("held")).toInt(), 4);
    QCOMPARE(queue("jobs").value(QLatin1String("waiting")).toInt(), 6);
    QCOMPARE(queue("jobs").value(QLatin1String("size")).toInt(), 10);
    QVERIFY(queue("jobs").value(QLatin1String("oldest_task_age_seconds")).toDouble() >= 0);
    event(words("type worker_heartbeat worker_id discovery timestamp") + QStringList{now()});
    QTRY_COMPARE(queue("jobs").value(QLatin1String("processing")), QJsonValue(true));
    const QByteArray first = cli(words("XRANGE jobs - + COUNT 1")).split('\n').first();
    cli(words("XACK jobs workers") + QStringList{QString::fromLatin1(first)});
    QTRY_COMPARE(queue("jobs").value(QLatin1String("size")).toInt(), 9);
    QTRY_VERIFY(queue("jobs").value(QLatin1String("rate_out")).toDouble() > 0);
    QVERIFY(queue("jobs").value(QLatin1String("estimated_completion_time")).toDouble() > 0);
    QCOMPARE(parsed(m_state->pendingBody()).value(QLatin1String("count")).toInt(), 9);
    cli(words("XADD jobs:dead * error x"));
    QTRY_COMPARE(queue("jobs").value(QLatin1String("dead")).toInt(), 1);
    // A second group that lags behind is the worse one.
    cli(words("XGROUP CREATE jobs late 0"));
    QTRY_COMPARE(queue("jobs").value(QLatin1String("size")).toInt(), 10);
    QCOMPARE(queue("jobs").value(QLatin1String("groups")).toArray().size(), 2);
    // A queue that only an event names; a key that is no stream.
    event(words("type job_started worker_id other queue elsewhere job_id 1 timestamp") +
          QStringList{now()});
    QTRY_COMPARE(queue("elsewhere").value(QLatin1String("size")), QJsonValue(0));
    cli(words("SET elsewhere text"));
    QTRY_VERIFY(queue("elsewhere")
                    .value(QLatin1String("error"))
                    .toString()
                    .contains(QLatin1String("WRONGTYPE")));
    QVERIFY(queue("elsewhere").value(QLatin1String("size")).isNull());
}

void TestFleetState::requeuesOrphansOnly()
{
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids += QString::fromLatin1(
            cli(words("XADD jobs * path /x n") + QStringList{QString::number(i)}));
    cli(words("XGROUP CREATE jobs workers 0"));
    cli(words("XREADGROUP GROUP workers dead COUNT 2 STREAMS jobs >"));
    cli(words("XREADGROUP GROUP workers discovery COUNT 2 STREAMS jobs >"));
    cli(words("XREADGROUP GROUP workers stranger COUNT 1 STREAMS jobs >"));
    event(words("type worker_stopped worker_id dead exit_code 1 timestamp") + QStringList{now()});
    event(words("type job_started worker_id discovery job_id") +
          QStringList{ids.at(2), QStringLiteral("timestamp"), now()});
    open();
    QTRY_COMPARE(row(QStringLiteral("dead")).value(QLatin1String("status")).toString(),
                 QStringLiteral("crashed"));
    // Not idle long enough: nothing.
    QCOMPARE(requeue({}, 60, true).value(QLatin1String("results")).toArray().size(), 0);
    QTest::qWait(50);
    // "dead" holds 0 and 1; discovery lives and names 2, so 3 is orphaned; the stranger has just
    // been there.
    m_server->cli(words("XCLAIM jobs workers stranger 0 ").mid(0, 5) +
                  QStringList{ids.at(4), QStringLiteral("IDLE"), QStringLiteral("20")});
    event(words("type worker_heartbeat worker_id discovery job_id") +
          QStringList{ids.at(2), QStringLiteral("timestamp"), now()});
    const QJsonObject dry = requeue({}, 0.04, true);
    const auto orphaned = [](const QJsonObject &answer, const char *outcome) {
        QStringList found;
        const QJsonArray results = answer.value(QLatin1String("results")).toArray();
        for (const QJsonValue &one : results) {
            if (one.toObject().value(QLatin1String("outcome")).toString() == QLatin1String(outcome))
                found += one.toObject().value(QLatin1String("id")).toString();
        }
        return found;
    };
    QVERIFY(orphaned(dry, "requeued").contains(ids.at(0)));
    QVERIFY(orphaned(dry, "requeued").contains(ids.at(3)));
    QVERIFY(!orphaned(dry, "requeued").contains(ids.at(2)));
    QCOMPARE(cli(words("XLEN jobs")), QByteArray("5")); // dry
    // By name: one orphan, one that is well, one that never was.
    const QJsonObject some = requeue(
        {ids.at(0), ids.at(2), QStringLiteral("1-1"), QStringLiteral("nonsense")}, 0.04, false);
    QCOMPARE(some.value(QLatin1String("success")), QJsonValue(true));
    QCOMPARE(orphaned(some, "requeued"), QStringList{ids.at(0)});
    QCOMPARE(orphaned(some, "no longer orphaned"), QStringList{ids.at(2)});
    QCOMPARE(orphaned(some, "gone").size(), 2);
    QCOMPARE(cli(words("XLEN jobs")), QByteArray("6"));
    const QByteArray copy = cli(words("XREVRANGE jobs + - COUNT 1"));
    QVERIFY2(copy.contains("path\n/x\nn\n0\nrequeued_from\n" + ids.at(0).toLatin1()),
             copy.constData());
    QCOMPARE(orphaned(requeue({ids.at(0)}, 0.04, false), "gone"),
             QStringList{ids.at(0)}); // never twice
    QCOMPARE(cli(words("XLEN jobs")), QByteArray("6"));
    // An id whose data were trimmed away leaves the pending list and is gone.
    cli(words("XDEL jobs") + QStringList{ids.at(1)});
    QCOMPARE(orphaned(requeue({ids.at(1)}, 0.04, false), "gone"), QStringList{ids.at(1)});
}

void TestFleetState::replaysExactlyAndCountsGaps()
{
    QStringList ids;
    for (int i = 0; i < 30; ++i)
        ids += event(words("type job_started worker_id w job_id") +
                     QStringList{QString::number(i), QStringLiteral("timestamp"), now()});
    open();
    QTRY_COMPARE(m_state->newestEventId(), ids.last());
    auto all = replay(QStringLiteral("0-0"));
    QCOMPARE(all.events.size(), 30);
    QVERIFY(!all.gap);
    QVERIFY(!replay(QStringLiteral("0")).gap);
    const auto some = replay(ids.at(9));
    QCOMPARE(some.events.size(), 20);
    QCOMPARE(some.events.first().first, ids.at(10));
    QCOMPARE(parsed(some.events.first().second).value(QLatin1String("job_id")),
             QJsonValue(QStringLiteral("10")));
    QVERIFY(!some.gap);
    QCOMPARE(replay(ids.at(9), 7).events.size(), 7);
    QCOMPARE(replay(ids.last()).events.size(), 0);
    QTest::qWait(4'000); // the state compares its count with the server's every 3 s
    cli(words("XTRIM fleet_events MAXLEN 10"));
    const auto cut = replay(ids.at(9));
    QVERIFY(cut.gap);
    QCOMPARE(cut.missed, MaybeInt(10));
    QCOMPARE(cut.first, ids.at(20));
    QCOMPARE(cut.events.size(), 10);
    QVERIFY(!replay(ids.at(19)).gap); // the one before the first: nothing is missing
    QVERIFY(!replay(ids.at(25)).gap);
    const auto unknown = replay(QStringLiteral("5-5"));
    QVERIFY(unknown.gap && !unknown.missed);
    const auto future = replay(QStringLiteral("99999999999999-0"));
    QVERIFY(future.gap);
    QCOMPARE(future.events.size(), 10);
}

void TestFleetState::keepsItsStateWhileRedisIsDown()
{
    event(words("type worker_heartbeat worker_id discovery tasks_processed 7 tasks_failed 0 "
                "timestamp") +
          QStringList{now()});
    open();
    QTRY_COMPARE(
        row(QStringLiteral("Discovery Worker")).value(QLatin1String("tasks_processed")).toInt(), 7);
    QSignalSpy reachable(m_state.get(), &FleetState::redisChanged);
    m_server->kill();
    QTRY_VERIFY(!m_state->redisReachable());
    QCOMPARE(reachable.size(), 1);
    QCOMPARE(
        row(QStringLiteral("Discovery Worker")).value(QLatin1String("tasks_processed")).toInt(), 7);
    int status = 0;
    m_state->requeue(QStringLiteral("jobs"), {}, 60, false,
                     [&status](int code, const QByteArray &) { status = code; });
    QTRY_COMPARE(status, 503);
    QVERIFY(m_server->start());
    QTRY_VERIFY_WITH_TIMEOUT(m_state->redisReachable(), 10'000);
    event(words("type worker_heartbeat worker_id discovery tasks_processed 8 tasks_failed 0 "
                "timestamp") +
          QStringList{now()});
    QTRY_COMPARE_WITH_TIMEOUT(
        row(QStringLiteral("Discovery Worker")).value(QLatin1String("tasks_processed")).toInt(), 8,
        15'000);
}

void TestFleetState::rollsUpEachMinuteOnce()
{
    for (int i = 1; i <= 20; ++i) {
        event(words("type job_finished worker_id discovery queue jobs job_id j timestamp") +
              QStringList{now(70), QStringLiteral("duration_ms"), QString::number(i * 100)});
    }
    event(words("type job_failed worker_id discovery queue jobs job_id j timestamp") +
          QStringList{now(70)});
    const auto systems = [this] {
        return cli(words("XRANGE fleet_history - +")).split('\n').count("system");
    };
    const auto jobs = [this] {
        QByteArray answer;
        m_state->performanceBody(1, [&answer](int, const QByteArray &body) { answer = body; });
        if (!QTest::qWaitFor([&answer] { return !answer.isEmpty(); }))
            qFatal("no answer");
        return parsed(answer).value(QLatin1String("performance_summary")).toObject();
    };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(systems() >= 1, 10'000);
    QTRY_COMPARE(jobs().value(QLatin1String("processed")).toInt(), 21);
    QCOMPARE(jobs().value(QLatin1String("failed")).toInt(), 1);
    QCOMPARE(jobs().value(QLatin1String("avg_processing_time")).toDouble(), 1.05);
    QCOMPARE(jobs().value(QLatin1String("p95_processing_time")).toDouble(), 1.9);
    QCOMPARE(jobs().value(QLatin1String("busiest_worker")).toString(), QStringLiteral("discovery"));
    m_state.reset();
    open();              // started anew, it reads the same events again
    QTest::qWait(3'000); // long enough for two looks at the clock
    QCOMPARE(jobs().value(QLatin1String("processed")).toInt(), 21);
    QByteArray body;
    m_state->performanceBody(24, [&body](int, const QByteArray &answer) { body = answer; });
    QTRY_VERIFY(!body.isEmpty());
    const QJsonObject metrics = parsed(body);
    QCOMPARE(metrics.value(QLatin1String("period_hours")).toInt(), 24);
    QVERIFY(!metrics.value(QLatin1String("system_metrics")).toArray().isEmpty());
    QVERIFY(metrics.value(QLatin1String("worker_metrics"))
                .toObject()
                .contains(QLatin1String("discovery")));
    const QJsonObject queues = metrics.value(QLatin1String("queue_metrics")).toObject();
    QVERIFY(queues.contains(QLatin1String("jobs")));
    QVERIFY(queues.value(QLatin1String("jobs"))[0].toObject().contains(QLatin1String("waiting")));
}

void TestFleetState::rollsUpTheBusiestStrangersOnly()
{
    const QString when = now(70);
    const auto finished = [&](const QString &worker, int times) {
        for (int i = 0; i < times; ++i)
            event(words("type job_finished queue jobs job_id j worker_id") +
                  QStringList{worker, QStringLiteral("timestamp"), when});
    };
    cli({QStringLiteral("EVAL"),
         QStringLiteral("for i = 1, 500 do redis.call('XADD', 'fleet_events', '*', 'type', "
                        "'job_finished', 'job_id', 'j', 'worker_id', 'stranger ' .. i, "
                        "'timestamp', ARGV[1]) end"),
         QStringLiteral("0"), when});
    finished(QStringLiteral("busy stranger"), 3);
    finished(QStringLiteral("discovery"), 1);
    const QString tooLong(300, QLatin1Char('L'));
    finished(tooLong, 2);
    open();
    const auto scopes = [this] {
        return cli({QStringLiteral("EVAL"),
                    QStringLiteral("local r = {} for _, e in ipairs(redis.call('XRANGE', "
                                   "'fleet_history', '-', '+')) do for i = 1, #e[2], 2 do if "
                                   "e[2][i] == 'scope' then r[#r + 1] = e[2][i + 1] .. ':' .. "
                                   "e[2][4] end end end return r"),
                    QStringLiteral("0")})
            .split('\n');
    };
    QTRY_VERIFY_WITH_TIMEOUT(scopes().contains("system:506"), 10'000);
    const QByteArrayList all = scopes();
    QVERIFY(all.contains("worker:busy stranger:3"));
    QVERIFY(all.contains("worker:discovery:1"));
    QCOMPARE(std::count_if(all.begin(), all.end(),
                           [](const QByteArray &one) {
                               return one.startsWith("worker:") && !one.endsWith(":0");
                           }),
             51);
    QVERIFY(!m_state->worker(tooLong));
    QVERIFY(m_state->metricsText(0).contains("quarterdeck_worker_events_refused_total 2\n"));
}

void TestFleetState::answersMuchHistoryInBounds()
{
    // A day of 60 busy workers, and 250 that worked a little.
    cli({QStringLiteral("EVAL"),
         QStringLiteral(
             "local last = math.floor(ARGV[1] / 60000) * 60000 "
             "for m = 1430, 0, -1 do for w = 1, 60 do redis.call('XADD', 'fleet_history', "
             "string.format('%d-%d', last - m * 60000, w), 'scope', 'worker:busy ' .. w, "
             "'processed', 4, 'failed', 1, 'avg_ms', 1234.5, 'p95_ms', 5678.9, 'waiting', 12, "
             "'held', 3, 'memory_mb', 156.7) end "
             "redis.call('XADD', 'fleet_history', string.format('%d-61', last - m * 60000), "
             "'scope', m < 250 and 'worker:rare ' .. m or 'system', 'processed', 2, 'failed', 0) "
             "end"),
         QStringLiteral("0"), QString::number(wallClockMs())});
    open();
    QByteArray body;
    m_state->performanceBody(24, [&body](int, const QByteArray &answer) { body = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(!body.isEmpty(), 30'000);
    QVERIFY2(body.size() < 8 * 1024 * 1024, qPrintable(QString::number(body.size())));
    const QJsonObject metrics = parsed(body);
    QCOMPARE(metrics.value(QLatin1String("step_seconds")).toInt(), 180);
    QCOMPARE(metrics.value(QLatin1String("workers_left_out")).toInt(), 110);
    const QJsonObject series = metrics.value(QLatin1String("worker_metrics")).toObject();
    QCOMPARE(series.size(), 200);
    qint64 processed = 0;
    const QJsonArray points = series.value(QLatin1String("busy 7")).toArray();
    for (const QJsonValue &point : points)
        processed += point[QLatin1String("processed")].toInteger();
    QCOMPARE(processed, 1431 * 4); // longer steps, nothing lost
    QCOMPARE(points.last()[QLatin1String("queue_size")].toInt(), 15);
    QCOMPARE(points.last()[QLatin1String("error_rate")].toDouble(), 25.0);
}

void TestFleetState::refusesImpossibleHours()
{
    open();
    // More than is kept is answered with what is kept.
    for (const auto &[hours, expected, period] :
         {std::tuple(0, 400, 0), {-1, 400, 0}, {169, 200, 168}, {1'000'000, 200, 168}}) {
        int status = 0;
        QJsonObject answer;
        m_state->performanceBody(hours, [&](int code, const QByteArray &body) {
            status = code;
            answer = parsed(body);
        });
        QTRY_COMPARE(status, expected);
        QCOMPARE(answer.value(QLatin1String("period_hours")).toInt(), period);
    }
}

void TestFleetState::writesPrometheusText()
{
    event(words("type job_finished worker_id") + QStringList{QStringLiteral("a\"b\\c\nd")} +
          words("job_id j duration_ms 300 timestamp") + QStringList{now()});
    open();
    QTRY_VERIFY(m_state->metricsText(3).contains("quarterdeck_messages_processed_total 1\n"));
    const QByteArray text = m_state->metricsText(3);
    QVERIFY(text.contains("quarterdeck_active_connections 3\n"));
    QVERIFY(text.contains("quarterdeck_processing_seconds_bucket{le=\"0.25\"} 0\n"));
    QVERIFY(text.contains("quarterdeck_processing_seconds_bucket{le=\"0.5\"} 1\n"));
    QVERIFY(text.contains("quarterdeck_processing_seconds_bucket{le=\"+Inf\"} 1\n"));
    QVERIFY(text.contains("quarterdeck_processing_seconds_sum 0.300\n"));
    QVERIFY(text.contains("quarterdeck_worker_up{worker=\"a\\\"b\\\\c\\nd\"} 1\n"));
    QVERIFY(text.contains(
        "quarterdeck_worker_tasks_total{worker=\"a\\\"b\\\\c\\nd\",outcome=\"success\"} 1\n"));
    QVERIFY(text.contains("quarterdeck_worker_up{worker=\"discovery\"} 0\n"));
    for (const QByteArray &line : text.trimmed().split('\n'))
        QVERIFY2(line.startsWith('#') || line.startsWith("quarterdeck_"), line.constData());
}

void TestFleetState::survivesHostileEvents()
{
    const QString nasty = QStringLiteral("\r\n\u2028\u202e</script>\"\\\x01");
    event({QStringLiteral("type"), QStringLiteral("job_failed"), QStringLiteral("worker_id"), nasty,
           QStringLiteral("job_id"), nasty, QStringLiteral("error"), nasty,
           QStringLiteral("timestamp"), QStringLiteral("NaN"), QStringLiteral("duration_ms"),
           QStringLiteral("1e999"), nasty, nasty});
    event(words("no type is here"));
    event(words("type worker_heartbeat worker_id w timestamp 1e308 uptime_seconds -5 "
                "tasks_processed 1e30 memory_mb inf"));
    event(words("type worker_heartbeat timestamp 5"));
    event({QStringLiteral("type"), QStringLiteral("job_started"), QStringLiteral("worker_id"),
           QString(9'000, QLatin1Char('x'))});
    open();
    QTRY_VERIFY(!row(nasty).isEmpty());
    QTRY_COMPARE(parsed(m_state->overviewBody()).value(QLatin1String("workers")).toArray().size(),
                 3); // an id of 9000 letters is nobody's
    parsed(m_state->liveEventData());
    parsed(m_state->queueStatusBody());
    QVERIFY(QJsonDocument::fromJson(m_state->fleetWorkersBody()).isArray());
    parsed(*m_state->detailsBody(nasty));
    const auto all = replay(QStringLiteral("0"));
    QCOMPARE(all.events.size(), 5);
    for (const auto &one : all.events)
        parsed(one.second);
}

void TestFleetState::appendsEventsAndFindsPids()
{
    open();
    std::optional<bool> written;
    m_state->appendEvent({{"type", "worker_started"}, {"worker_id", "discovery"}, {"pid", "4711"}},
                         [&written](bool ok) { written = ok; });
    QTRY_COMPARE(written, std::optional(true));
    QTRY_COMPARE(m_state->pidOf(QStringLiteral("discovery")), MaybeInt(4711));
    m_state->appendEvent(
        {{"type", "worker_stopped"}, {"worker_id", "discovery"}, {"exit_code", "139"}});
    QTRY_COMPARE(m_state->worker(QStringLiteral("discovery"))->status, QStringLiteral("crashed"));
    QVERIFY(!m_state->pidOf(QStringLiteral("discovery")));
    QVERIFY(qAbs(*m_state->worker(QStringLiteral("discovery"))->lastHeartbeatMs - wallClockMs()) <
                60'000 ||
            !m_state->worker(QStringLiteral("discovery"))->lastHeartbeatMs);
}

QTEST_GUILESS_MAIN(TestFleetState)
#include "tst_fleetstate.moc"
