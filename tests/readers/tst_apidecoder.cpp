// SPDX-License-Identifier: GPL-3.0-or-later
#include "apidecoder.h"
#include "jsonbytes.h"
#include "text.h"

#include <QJsonArray>
#include <QtTest>

using namespace qd;

namespace {

constexpr qint64 Received = 77000;

DecodedOverview overview(const QByteArray &body)
{
    static ApiDecoder decoder; // one for all: what one body leaves behind must not touch the next
    return decoder.overview(body, Received);
}

DecodedOverview fleet(const QByteArray &body, qint64 date = 0)
{
    static ApiDecoder decoder;
    return decoder.fleetWorkers(body, Received, date);
}

DecodedOverview rows(const QByteArray &list)
{
    return overview(R"({"timestamp":"2025-01-15T12:00:00Z","workers":)" + list + "}");
}

/// One row with \a member beside good fields that must come through whatever it is.
DecodedOverview rowWith(const QByteArray &member)
{
    return rows(
        R"([{"worker_name":"before","tasks_processed":1},{"worker_name":"W","status":"running",)" +
        member +
        R"(,"tasks_failed":25,"memory_usage_mb":156.7},{"worker_name":"after","tasks_processed":3}])");
}

bool goodNeighbours(const DecodedOverview &out)
{
    return out.ok && out.workers.size() == 3 && out.workers[0].name == QLatin1String("before") &&
           out.workers[0].processed == 1 && out.workers[1].name == QLatin1String("W") &&
           out.workers[1].status == QLatin1String("running") && out.workers[1].failed == 25 &&
           out.workers[1].memoryMb == 156.7 && out.workers[2].name == QLatin1String("after") &&
           out.workers[2].processed == 3;
}

} // namespace

class TestApiDecoder : public QObject
{
    Q_OBJECT

private slots:
    void contractOverview();
    void gatewayFields();
    void liveEvent();
    void badFieldCostsItself_data();
    void badFieldCostsItself();
    void toleratedValues_data();
    void toleratedValues();
    void missingAndNullAreUnknown();
    void unknownMembersAreKept();
    void statusWordsAsTheyCame();
    void rowsThatAreNone();
    void mapOfWorkers();
    void identities();
    void duplicates();
    void duplicatesAreCountedOnce();
    void activityKeepsItsIdAndKind();
    void duplicateOfAGeneratedKey();
    void namesAreDecoded();
    void sharedTextsAreNotStale();
    void repairedBytes_data();
    void repairedBytes();
    void brokenDocuments_data();
    void brokenDocuments();
    void everyTruncationIsRefused();
    void deepNesting();
    void tooManyWorkers();
    void refused();
    void performanceMemory();
    void activityOrder();
    void activityFields();
    void queues();
    void queuesTolerance();
    void fleetRows_data();
    void fleetRows();
    void fleetClocks();
    void fleetForms();
    void pendingCount();
    void fleetEvents();
    void errorWordsOfBodies_data();
    void errorWordsOfBodies();
    void unescaping();
    void aRowReadsTheSameHoweverItIsWritten();
};

void TestApiDecoder::contractOverview()
{
    const DecodedOverview out = overview(R"({
  "success": true, "timestamp": "2025-01-15T12:00:00Z",
  "system_overview": {"total_workers": 3, "active_workers": 2, "inactive_workers": 1, "overall_health": "healthy",
    "system_load": 45.2, "total_tasks_processed": 1247, "total_tasks_in_queue": 23, "avg_system_response_time": 2.3},
  "workers": [{"worker_name": "Discovery Worker", "status": "running", "uptime_seconds": 3600,
      "tasks_processed": 450, "tasks_successful": 425, "tasks_failed": 25, "current_queue_size": 12,
      "max_queue_size": 1000, "avg_processing_time": 2.1, "last_activity": "2025-01-15T11:59:30Z",
      "error_rate": 5.6, "memory_usage_mb": 156.7}],
  "recent_activity": [{"timestamp": "2025-01-15T11:58:00Z", "worker": "Discovery Worker",
     "action": "Processed profile @example_user", "status": "success", "duration_ms": 2500}],
  "performance_metrics": {"cpu_usage": 45.2, "memory_usage": 156.7, "disk_usage": 67.8,
    "discovery_enabled": true, "max_concurrent_profiles": 3, "daily_rate_limit": 1000}
})");
    QVERIFY2(out.ok, qPrintable(out.error));
    QCOMPARE(out.malformed.count, quint64(0));
    QCOMPARE(out.serverTimeMs, qint64(1736942400000));
    QVERIFY(out.hasWorkers && out.hasActivity && out.system && out.performance);

    Worker expected;
    expected.key = expected.name = QStringLiteral("Discovery Worker");
    expected.status = QStringLiteral("running");
    expected.uptimeSeconds = 3600;
    expected.processed = 450;
    expected.successful = 425;
    expected.failed = 25;
    expected.queueSize = 12;
    expected.queueMax = 1000;
    expected.avgProcessingSeconds = 2.1;
    expected.lastActivityMs = 1736942370000;
    expected.errorRate = 5.6;
    expected.memoryMb = 156.7;
    expected.serverTimeMs = 1736942400000;
    expected.receivedAtMs = Received;
    QCOMPARE(out.workers.size(), 1);
    QVERIFY(out.workers[0] == expected);

    SystemOverview system;
    system.totalWorkers = 3;
    system.activeWorkers = 2;
    system.inactiveWorkers = 1;
    system.overallHealth = QStringLiteral("healthy");
    system.systemLoad = 45.2;
    system.totalTasksProcessed = 1247;
    system.totalTasksInQueue = 23;
    system.avgResponseSeconds = 2.3;
    QVERIFY(*out.system == system);

    QCOMPARE(out.performance->cpuPercent, MaybeReal(45.2));
    QCOMPARE(out.performance->diskPercent, MaybeReal(67.8));
    QCOMPARE(out.performance->memoryMb, MaybeReal(156.7));
    QVERIFY(!out.performance->memoryPercent);
    QCOMPARE(out.performance->settings, (QJsonObject{{QStringLiteral("discovery_enabled"), true},
                                                     {QStringLiteral("max_concurrent_profiles"), 3},
                                                     {QStringLiteral("daily_rate_limit"), 1000}}));

    QCOMPARE(out.activity.size(), 1);
    QCOMPARE(out.activity[0].text, QStringLiteral("Processed profile @example_user"));
    QCOMPARE(out.activity[0].worker, QStringLiteral("Discovery Worker"));
    QCOMPARE(out.activity[0].durationMs, MaybeReal(2500));
    QCOMPARE(out.activity[0].outcome, ActivityOutcome::Success);
    QVERIFY(out.activity[0].id.isEmpty());
}

void TestApiDecoder::gatewayFields()
{
    const DecodedOverview out = rows(
        R"([{"worker_name":"Discovery Worker","address":"discovery","queue":"discovery_worker","host":"ams-1",
            "current_job":"1763-0","current_job_seconds":2.5,"last_heartbeat":"2025-01-15T11:59:58.250Z","exit_code":137,
            "status":"crashed","stage":"Fetch","group":"workers","rate_per_minute":12.5}])");
    QVERIFY(out.ok);
    QCOMPARE(out.malformed.count, quint64(0));
    const Worker &worker = out.workers.first();
    QCOMPARE(worker.key, QStringLiteral("discovery"));
    QCOMPARE(worker.address, QStringLiteral("discovery"));
    QVERIFY(worker.addressConfirmed);
    QCOMPARE(worker.name, QStringLiteral("Discovery Worker"));
    QCOMPARE(worker.queue, QStringLiteral("discovery_worker"));
    QCOMPARE(worker.host, QStringLiteral("ams-1"));
    QCOMPARE(worker.stage, QStringLiteral("Fetch"));
    QCOMPARE(worker.group, QStringLiteral("workers"));
    QCOMPARE(worker.currentJob, QStringLiteral("1763-0"));
    QCOMPARE(worker.currentJobSeconds, MaybeReal(2.5));
    QCOMPARE(worker.ratePerMinute, MaybeReal(12.5));
    QCOMPARE(worker.lastHeartbeatMs, MaybeInt(1736942398250));
    QCOMPARE(worker.exitCode, MaybeInt(137));
    QVERIFY(worker.extra.isEmpty());

    const DecodedOverview aged = rows(R"([{"worker_name":"a","heartbeat_age_seconds":1.5}])");
    QCOMPARE(aged.workers.first().lastHeartbeatMs, MaybeInt(1736942398500));
}

void TestApiDecoder::liveEvent()
{
    ApiDecoder decoder;
    // The server's time may come after the rows.
    const DecodedOverview out = decoder.liveEvent(
        R"({"data":{"workers":[{"worker_name":"a","status":"idle"}],"system_overview":{"total_workers":1}},
            "timestamp":"2025-01-15T12:00:00"})",
        5);
    QVERIFY(out.ok);
    QCOMPARE(out.workers.size(), 1);
    QCOMPARE(out.workers[0].serverTimeMs, qint64(1736942400000)); // no zone: UTC
    QCOMPARE(out.workers[0].receivedAtMs, qint64(5));
    QCOMPARE(out.system->totalWorkers, MaybeInt(1));
    QVERIFY(!out.hasActivity && !out.performance);
    // Also when it is an overview as it stands.
    QVERIFY(decoder.liveEvent(R"({"workers":[]})", 5).ok);
    const DecodedOverview none =
        decoder.liveEvent(R"({"timestamp":"2025-01-15T12:00:00Z","data":{}})", 5);
    QVERIFY(!none.ok);
    QVERIFY(none.error.contains(QStringLiteral("workers")));
}

void TestApiDecoder::badFieldCostsItself_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *member, const char *complaint) {
        QTest::newRow(member) << QByteArray(member) << QString::fromLatin1(complaint);
    };
    row(R"("uptime_seconds":"soon")", "uptime_seconds: not a number");
    row(R"("uptime_seconds":true)", "uptime_seconds: not a number");
    row(R"("uptime_seconds":[1,[2]])", "uptime_seconds: not a number");
    row(R"("uptime_seconds":{"a":{"b":1}})", "uptime_seconds: not a number");
    row(R"("uptime_seconds":NaN)", "uptime_seconds: not a number");
    row(R"("uptime_seconds":"NaN")", "uptime_seconds: not a number");
    row(R"("uptime_seconds":"inf")", "uptime_seconds: not a number");
    row(R"("uptime_seconds":-Infinity)", "uptime_seconds: not a number");
    row(R"("uptime_seconds":1e308)", "uptime_seconds: out of range");
    row(R"("uptime_seconds":1e999)", "uptime_seconds: out of range");
    row(R"("uptime_seconds":-1)", "uptime_seconds: out of range");
    row(R"("uptime_seconds":"")", "uptime_seconds: not a number");
    row(R"("uptime_seconds":1.2.3)", "uptime_seconds: not a number");
    row(R"("uptime_seconds":.5)", "uptime_seconds: not a number");
    row(R"("tasks_processed":9223372036854775808)", "tasks_processed: out of range");
    row(R"("tasks_processed":9223372036854775807)", "tasks_processed: out of range");
    row(R"("tasks_processed":-9223372036854775809)", "tasks_processed: out of range");
    row(R"("tasks_processed":123456789012345678901234567890)", "tasks_processed: out of range");
    row(R"("current_queue_size":-5)", "current_queue_size: out of range");
    row(R"("error_rate":1e7)", "error_rate: out of range");
    row(R"("exit_code":99999999999)", "exit_code: out of range");
    row(R"("last_activity":"yesterday")", "last_activity: not a time");
    row(R"("last_activity":"2025-13-45T99:00:00Z")", "last_activity: not a time");
    row(R"("last_activity":{})", "last_activity: not a time");
    row(R"("last_heartbeat":1e300)", "last_heartbeat: out of range");
    row(R"("last_heartbeat":-5)", "last_heartbeat: out of range");
    row(R"("host":{"name":"x"})", "host: not text");
    row(R"("host":false)", "host: not text");
    row(R"("odd":1e999)", "odd: out of range");
    row(R"("odd":nonsense)", "odd: not a number");
    row(R"("odd":{"a":1e999})", "odd: too large, too deep or broken");
}

void TestApiDecoder::badFieldCostsItself()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, complaint);
    const DecodedOverview out = rowWith(member);
    QVERIFY2(goodNeighbours(out), qPrintable(out.error));
    QCOMPARE(out.malformed.count, quint64(1));
    QCOMPARE(out.malformed.last, QStringLiteral("workers[1] \"W\": ") + complaint);
    QVERIFY(!out.workers[1].uptimeSeconds && !out.workers[1].processed &&
            !out.workers[1].lastActivityMs);
    QVERIFY(!out.workers[1].queueSize && !out.workers[1].errorRate && !out.workers[1].exitCode);
    QVERIFY(!out.workers[1].lastHeartbeatMs && out.workers[1].host.isEmpty() &&
            out.workers[1].extra.isEmpty());
}

void TestApiDecoder::toleratedValues_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<double>("uptime");
    QTest::addColumn<qint64>("activity");
    const auto row = [](const char *member, double uptime, qint64 activity) {
        QTest::newRow(member) << QByteArray(member) << uptime << activity;
    };
    row(R"("uptime_seconds":"12")", 12, -1);
    row(R"("uptime_seconds":" 12.5 ")", 12.5, -1);
    row(R"("uptime_seconds":1.25e3)", 1250, -1);
    row(R"("uptime_seconds":0)", 0, -1);
    row(R"("uptime_seconds":-0)", 0, -1);
    row(R"("uptime_seconds":0.1)", 0.1, -1);
    row(R"("uptime_seconds":123456789.12345678901234)", 123456789.12345678901234, -1);
    row(R"("uptime_seconds":999999999999999)", 999999999999999, -1);
    row(R"("uptime_seconds":1 )", 1, -1);
    row(R"("last_activity":"2025-01-15T11:59:30")", -1, 1736942370000);
    row(R"("last_activity":"2025-01-15T11:59:30.5Z")", -1, 1736942370500);
    row(R"("last_activity":"2025-01-15T11:59:30.123456")", -1, 1736942370123);
    row(R"("last_activity":"2025-01-15T12:59:30+01:00")", -1, 1736942370000);
    row(R"("last_activity":"2025-01-15 11:59:30")", -1, 1736942370000);
    row(R"("last_activity":"2024-02-29T00:00:00Z")", -1, 1709164800000);
    row(R"("last_activity":"1999-12-31T23:59:59Z")", -1, 946684799000);
    row(R"("last_activity":1736942370.25)", -1, 1736942370250);
    row(R"("last_activity":1736942370250)", -1, 1736942370250);
    row(R"("last_activity":"1736942370")", -1, 1736942370000);
}

void TestApiDecoder::toleratedValues()
{
    QFETCH(QByteArray, member);
    QFETCH(double, uptime);
    QFETCH(qint64, activity);
    const DecodedOverview out = rowWith(member);
    QVERIFY2(goodNeighbours(out), qPrintable(out.error));
    QCOMPARE(out.malformed.count, quint64(0));
    QVERIFY(out.workers[1].uptimeSeconds.value_or(-1) == uptime);
    QCOMPARE(out.workers[1].lastActivityMs.value_or(-1), activity);
}

void TestApiDecoder::missingAndNullAreUnknown()
{
    for (const QByteArray row :
         {R"({"worker_name":"a"})",
          R"({"worker_name":"a","status":null,"uptime_seconds":null,"tasks_processed":null,
                                     "last_activity":null,"current_job":null,"exit_code":null,"host":null,
                                     "address":null,"current_queue_size":null,"error_rate":null})"}) {
        const DecodedOverview out = rows('[' + row + ']');
        QVERIFY(out.ok);
        QCOMPARE(out.malformed.count, quint64(0));
        Worker expected;
        expected.key = expected.name = QStringLiteral("a");
        expected.serverTimeMs = 1736942400000;
        expected.receivedAtMs = Received;
        QVERIFY(out.workers.first() == expected);
    }
    // Nothing of a row is left over in the next snapshot's row at the same place.
    rows(R"([{"worker_name":"a","status":"busy","host":"h","current_job":"j"}])");
    const Worker next = rows(R"([{"worker_name":"b","status":null}])").workers.first();
    QVERIFY(next.status.isEmpty() && next.host.isEmpty() && next.currentJob.isEmpty());
}

void TestApiDecoder::unknownMembersAreKept()
{
    const DecodedOverview out = rowWith(
        R"("version":"1.2","pid":4711,"ratio":0.5,"flag":true,"none":null,"tags":["a",2],"limits":{"x":{"y":[]}},"uptime":"2 days")");
    QVERIFY(goodNeighbours(out));
    QCOMPARE(out.malformed.count, quint64(0));
    const QJsonObject extra = out.workers[1].extra;
    QCOMPARE(extra.size(), 8);
    QCOMPARE(extra[QStringLiteral("version")], QJsonValue(QStringLiteral("1.2")));
    QCOMPARE(extra[QStringLiteral("pid")], QJsonValue(4711));
    QCOMPARE(extra[QStringLiteral("ratio")], QJsonValue(0.5));
    QCOMPARE(extra[QStringLiteral("flag")], QJsonValue(true));
    QVERIFY(extra[QStringLiteral("none")].isNull());
    QCOMPARE(extra[QStringLiteral("tags")], QJsonValue(QJsonArray{QStringLiteral("a"), 2}));
    QVERIFY(extra[QStringLiteral("limits")][QStringLiteral("x")][QStringLiteral("y")].isArray());
    QCOMPARE(extra[QStringLiteral("uptime")],
             QJsonValue(QStringLiteral("2 days"))); // a fleet routes' name

    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += "\"x" + QByteArray::number(i) + "\":1,";
    const DecodedOverview bounded =
        rowWith(many + R"("big":[)" + QByteArray("1,").repeated(50000) + "1]");
    QVERIFY(goodNeighbours(bounded));
    QCOMPARE(bounded.workers[1].extra.size(), 64);
    QCOMPARE(bounded.malformed.count, quint64(37));
}

void TestApiDecoder::statusWordsAsTheyCame()
{
    for (const char *word : {"running", "Unavailable", "on fire", "\xE2\x9C\x93 fine"}) {
        const DecodedOverview out =
            rows(QByteArray(R"([{"worker_name":"a","status":")") + word + "\"}]");
        QCOMPARE(out.workers.first().status, QString::fromUtf8(word));
    }
}

void TestApiDecoder::rowsThatAreNone()
{
    const DecodedOverview out =
        rows(R"([{"worker_name":"a"},{"status":"running"},7,null,"x",[],{"worker_name":""},
                                         {"worker_name":{}},{"worker_name":"b","tasks_failed":4}])");
    QVERIFY(out.ok);
    QCOMPARE(out.workers.size(), 2);
    QCOMPARE(out.workers[1].name, QStringLiteral("b"));
    QCOMPARE(out.workers[1].failed, MaybeInt(4));
    QCOMPARE(out.malformed.count, quint64(8)); // the row with {} as its name: the field and the row
    QCOMPARE(out.malformed.last, QStringLiteral("workers[7]: no name"));

    for (const QByteArray list : {"7", "\"none\"", "true"}) {
        const DecodedOverview odd =
            overview(R"({"workers":)" + list + R"(,"system_overview":{"total_workers":2}})");
        QVERIFY(odd.ok && !odd.hasWorkers);
        QCOMPARE(odd.malformed.last, QStringLiteral("workers: not a list"));
        QCOMPARE(odd.system->totalWorkers, MaybeInt(2));
    }
}

void TestApiDecoder::mapOfWorkers()
{
    const DecodedOverview out = rows(
        R"({"Discovery Worker":{"status":"running"},"x":{"worker_name":"Y","status":"idle"},"z":3})");
    QVERIFY(out.ok);
    QCOMPARE(out.workers.size(), 2);
    QCOMPARE(out.workers[0].name, QStringLiteral("Discovery Worker"));
    QCOMPARE(out.workers[0].status, QStringLiteral("running"));
    QCOMPARE(out.workers[1].name, QStringLiteral("Y"));
    QCOMPARE(out.malformed.last, QStringLiteral("workers[2] \"z\": not an object"));
}

void TestApiDecoder::identities()
{
    const DecodedOverview out = rows(
        R"([{"worker_name":"A","address":"a1","worker_id":"w1","id":"i1"},{"worker_name":"B","id":"i2","worker_id":"w2"},
            {"worker_name":"C","id":7},{"worker_name":"D"},{"address":"e5"},{"worker_name":"F","address":""}])");
    QCOMPARE(out.malformed.count, quint64(0));
    QStringList keys, names, addresses;
    for (const Worker &worker : out.workers) {
        keys += worker.key;
        names += worker.name;
        addresses += worker.address;
        QCOMPARE(worker.addressConfirmed, !worker.address.isEmpty());
        QVERIFY(!worker.duplicate);
    }
    QCOMPARE(keys.join(u','), QStringLiteral("a1,w2,7,D,e5,F"));
    QCOMPARE(names.join(u','), QStringLiteral("A,B,C,D,e5,F"));
    QCOMPARE(addresses.join(u','), QStringLiteral("a1,w2,7,,e5,"));
}

void TestApiDecoder::duplicates()
{
    const QByteArray list =
        R"([{"worker_name":"a","tasks_failed":1},{"worker_name":"b"},{"worker_name":"a","tasks_failed":2},
                                {"worker_name":"a","tasks_failed":3}])";
    for (int again = 0; again < 3; ++again) { // also when the rows are known already
        const DecodedOverview out = rows(list);
        QCOMPARE(out.workers.size(), 4);
        QCOMPARE(out.workers[0].key, QStringLiteral("a"));
        QCOMPARE(out.workers[2].key, QStringLiteral("a#2"));
        QCOMPARE(out.workers[3].key, QStringLiteral("a#3"));
        for (const int i : {0, 2, 3}) {
            QVERIFY(out.workers[i].duplicate);
            QCOMPARE(out.workers[i].name, QStringLiteral("a"));
        }
        QVERIFY(!out.workers[1].duplicate);
        QCOMPARE(out.workers[1].twins, 0);
        QCOMPARE(out.workers[0].twin, 1);
        QCOMPARE(out.workers[2].twin, 2);
        QCOMPARE(out.workers[3].twin, 3);
        QCOMPARE(out.workers[0].twins, 3);
        QCOMPARE(out.workers[3].twins, 3);
        QCOMPARE(out.workers[3].failed, MaybeInt(3));
    }
    // One name, two addresses: two workers. An address that is another's name: one identity, twice.
    const DecodedOverview two =
        rows(R"([{"worker_name":"a","address":"x"},{"worker_name":"a","address":"y"}])");
    QVERIFY(!two.workers[0].duplicate && !two.workers[1].duplicate);
    const DecodedOverview crossed =
        rows(R"([{"worker_name":"x"},{"worker_name":"a","address":"x"}])");
    QVERIFY(crossed.workers[0].duplicate && crossed.workers[1].duplicate);
}

void TestApiDecoder::duplicatesAreCountedOnce()
{
    ApiDecoder decoder;
    const QByteArray twins = R"({"workers":[{"worker_name":"a"},{"worker_name":"b"},
                                             {"worker_name":"a"},{"worker_name":"a"}]})";
    const DecodedOverview first = decoder.overview(twins, Received);
    QCOMPARE(first.malformed.count, 2u);
    QVERIFY2(first.malformed.last.contains(QStringLiteral("\"a\"")),
             qPrintable(first.malformed.last));
    for (int again = 0; again < 3; ++again)
        QCOMPARE(decoder.liveEvent("{\"data\":" + twins + "}", Received).malformed.count, 0u);
    QCOMPARE(decoder.overview(R"({"workers":[{"worker_name":"a"}]})", Received).malformed.count,
             0u);
    QCOMPARE(decoder.overview(twins, Received).malformed.count, 2u); // they are back
}

void TestApiDecoder::activityKeepsItsIdAndKind()
{
    const DecodedOverview out = ApiDecoder().overview(
        R"({"recent_activity":[{"id":"5-0","kind":"job_failed","action":"x"},{"kind":"control"},{"id":7}]})",
        Received);
    QCOMPARE(out.activity.size(), 3);
    QCOMPARE(out.activity[0].id, QStringLiteral("5-0"));
    QCOMPARE(out.activity[0].kind, QStringLiteral("job_failed"));
    QCOMPARE(out.activity[1].kind, QStringLiteral("activity")); // our own word
    QCOMPARE(out.activity[2].id, QStringLiteral("7"));
    QCOMPARE(out.activity[2].kind, QStringLiteral("activity"));
}

void TestApiDecoder::duplicateOfAGeneratedKey()
{
    const DecodedOverview out =
        rows(R"([{"worker_name":"a"},{"worker_name":"a"},{"worker_name":"a#2"}])");
    QCOMPARE(out.workers[1].key, QStringLiteral("a#3"));
    QCOMPARE(out.workers[2].key, QStringLiteral("a#2"));
    QVERIFY(!out.workers[2].duplicate);
}

void TestApiDecoder::namesAreDecoded()
{
    const DecodedOverview out = rows(
        R"([{"worker_name":"a \"b\" \\ \/ \u00e9 \ud83d\ude00"},{"worker_name":"\ud800x"},{"worker\u005fname":"escaped key"},
            {"worker_name":")"
        "\xC3\xA9\xF0\x9F\x98\x80"
        R"("},{"worker_name":"\ufeffmark"}])");
    QVERIFY(out.ok);
    QCOMPARE(out.workers[0].name, QStringLiteral("a \"b\" \\ / \u00e9 \U0001F600"));
    QCOMPARE(out.workers[1].name, QStringLiteral("\uFFFDx"));
    QCOMPARE(out.workers.size(), 5);
    QCOMPARE(out.workers[2].name, QStringLiteral("escaped key"));
    QCOMPARE(out.workers[3].name, QStringLiteral("\u00e9\U0001F600"));
    QCOMPARE(out.workers[4].name, QStringLiteral("\uFEFFmark"));
}

void TestApiDecoder::sharedTextsAreNotStale()
{
    // Two units that read like the bytes of another name must not pass for it.
    QCOMPARE(rows(R"([{"worker_name":"\u00c3\u00a9"}])").workers[0].name,
             QStringLiteral("\u00c3\u00a9"));
    QCOMPARE(rows("[{\"worker_name\":\"\xC3\xA9\"}]").workers[0].name, QStringLiteral("\u00e9"));
    QCOMPARE(rows(R"([{"worker_name":"abcdef"}])").workers[0].name, QStringLiteral("abcdef"));
    QCOMPARE(rows(R"([{"worker_name":"\u0061"}])").workers[0].name, QStringLiteral("a"));
    QCOMPARE(rows(R"([{"worker_name":"abcdeg"},{"worker_name":"abcdef"}])").workers[1].name,
             QStringLiteral("abcdef"));
    QCOMPARE(rows(R"([{"worker_name":"abcdef"}])").workers[0].key, QStringLiteral("abcdef"));
}

void TestApiDecoder::repairedBytes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("invalid UTF-8") << QByteArray("a\xFF"
                                                 "b")
                                   << QStringLiteral("a\uFFFDb");
    QTest::newRow("truncated sequence") << QByteArray("a\xE2\x82") << QStringLiteral("a\uFFFD");
    QTest::newRow("surrogate bytes")
        << QByteArray("\xED\xA0\x80") << QStringLiteral("\uFFFD\uFFFD\uFFFD");
    QTest::newRow("latin-1") << QByteArray("caf\xE9") << QStringLiteral("caf\uFFFD");
    QTest::newRow("raw tab and LF") << QByteArray("a\tb\nc") << QStringLiteral("a\tb\nc");
    QTest::newRow("raw NUL") << QByteArray("a\0b", 3) << QString(QLatin1String("a\0b", 3));
    QTest::newRow("raw escape") << QByteArray("\x1b[31m") << QStringLiteral("\x1b[31m");
    QTest::newRow("escaped quote beside")
        << QByteArray("\\\"\x01\\\\") << QStringLiteral("\"\x01\\");
}

void TestApiDecoder::repairedBytes()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, expected);
    const DecodedOverview out =
        rows("[{\"worker_name\":\"" + name + "\",\"tasks_failed\":25},{\"worker_name\":\"z\"}]");
    QVERIFY2(out.ok, qPrintable(out.error));
    QCOMPARE(out.workers.size(), 2);
    QCOMPARE(out.workers[0].name, expected);
    QCOMPARE(out.workers[0].failed, MaybeInt(25));
    QCOMPARE(out.workers[1].name, QStringLiteral("z"));
    const DecodedOverview marked =
        overview("\xEF\xBB\xBF{\"workers\":[{\"worker_name\":\"" + name + "\"}]}");
    QVERIFY(marked.ok);
    QCOMPARE(marked.workers[0].name, expected);
}

void TestApiDecoder::brokenDocuments_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *body, const char *words) {
        QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(words);
    };
    row("", "empty");
    row("   \n", "empty");
    row("<html><body>502 Bad Gateway</body></html>", "HTML");
    row("not json", "");
    row("[]", "JSON, but not");
    row("123", "JSON, but not");
    row("null", "JSON, but not");
    row("\"text\"", "JSON, but not");
    row("{}", "JSON, but not");
    row("{\"hello\":1}", "JSON, but not");
    row("{\"workers\":[{\"worker_name\":\"a\"}", "not valid JSON");
    row("{\"workers\":[{\"worker_name\":\"a\"}]", "not valid JSON");
    row("{\"workers\":[{\"worker_name\":\"a\"]}", "not valid JSON");
    row("{\"workers\":[{\"worker_name\":\"a}]}", "does not end");
    row("{\"workers\":[{\"worker_name\" \"a\"}]}", "not valid JSON");
    row("{\"workers\":[{\"worker_name\":\"a\"} {\"worker_name\":\"b\"}]}", "not valid JSON");
    row("{\"workers\":[{\"worker_name\":\"a\"}]} trailing", "not valid JSON");
    row("{\"workers\":[]}{\"workers\":[]}", "follows its end");
    row("{workers:[]}", "not valid JSON");
    row("{\"detail\":\"Not Found\"}", "Not Found");
}

void TestApiDecoder::brokenDocuments()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const DecodedOverview out = overview(body);
    QVERIFY(!out.ok && !out.refused && out.workers.isEmpty() && !out.hasWorkers);
    QVERIFY2(!out.error.isEmpty() && out.error.contains(words), qPrintable(out.error));
    QVERIFY(!out.error.contains(u'<'));
    const DecodedOverview next = rows(R"([{"worker_name":"good"}])");
    QVERIFY(next.ok && next.workers.size() == 1); // the next good one is accepted
    ApiDecoder decoder;
    QVERIFY(!decoder.queueStatus(body, 0).ok);
    QVERIFY(!decoder.fleetEvent({}, body).ok);
    QVERIFY(!decoder.pendingCount(body));
}

void TestApiDecoder::everyTruncationIsRefused()
{
    const QByteArray body =
        R"({"timestamp":"2025-01-15T12:00:00Z","workers":[{"worker_name":"a","x":{"y":[1,2]},"status":"busy"},
        {"worker_name":"b","tasks_failed":2}],"system_overview":{"total_workers":2},"recent_activity":[{"worker":"a"}]})";
    QVERIFY(overview(body).ok);
    for (qsizetype size = 0; size < body.size(); ++size) {
        const DecodedOverview out = overview(body.first(size));
        QVERIFY2(!out.ok && !out.error.isEmpty() && out.workers.isEmpty(),
                 qPrintable(QString::number(size)));
    }
}

void TestApiDecoder::deepNesting()
{
    const QByteArray deep = QByteArray("[").repeated(100000) + QByteArray("]").repeated(100000);
    const QByteArray deepObjects =
        QByteArray("{\"a\":").repeated(100000) + "1" + QByteArray("}").repeated(100000);
    for (const QByteArray &body :
         {deep, deepObjects, deep.first(100000), R"({"data":)" + deep + "}"}) {
        const DecodedOverview out = overview(body);
        QVERIFY(!out.ok);
        QVERIFY2(out.error.contains(QStringLiteral("nested")), qPrintable(out.error));
    }
    // In one member of one row it costs that member.
    const DecodedOverview out =
        rowWith("\"deep\":" + QByteArray("[").repeated(2000) + QByteArray("]").repeated(2000));
    QVERIFY(goodNeighbours(out));
    QCOMPARE(out.malformed.count, quint64(1));
    QVERIFY(errorWords(deep).isEmpty());
}

void TestApiDecoder::tooManyWorkers()
{
    QByteArray list = "[";
    for (int i = 0; i < 100000; ++i)
        list += R"({"id":)" + QByteArray::number(i) + "},";
    list.chop(1);
    QCOMPARE(rows(list + "]").workers.size(), 100000);
    const DecodedOverview out = rows(list + R"(,{"id":-1}])");
    QVERIFY(!out.ok && out.workers.isEmpty());
    QVERIFY2(out.error.contains(QStringLiteral("100,000")), qPrintable(out.error));
    QVERIFY(!fleet(list + R"(,{"id":-1}])").ok);
}

void TestApiDecoder::refused()
{
    const DecodedOverview out =
        overview(R"({"workers":[{"worker_name":"a"}],"success":false,"message":"Redis is away"})");
    QVERIFY(!out.ok && out.refused && out.workers.isEmpty());
    QCOMPARE(out.error, QStringLiteral("Redis is away"));
    QVERIFY(!overview(R"({"success":false})").error.isEmpty());
    ApiDecoder decoder;
    const DecodedQueues queues = decoder.queueStatus(R"({"success":false,"error":"no"})", 0);
    QVERIFY(!queues.ok && queues.refused);
    QCOMPARE(queues.error, QStringLiteral("no"));
    QVERIFY(fleet(R"({"success":false,"message":"no"})").refused);
}

void TestApiDecoder::performanceMemory()
{
    const auto memory = [](const char *value) {
        return *overview(QByteArray(R"({"performance_metrics":{"cpu_usage":"12","memory_usage":)") +
                         value + "}}")
                    .performance;
    };
    QCOMPARE(memory("100").memoryPercent, MaybeReal(100));
    QVERIFY(!memory("100").memoryMb);
    QCOMPARE(memory("100.5").memoryMb, MaybeReal(100.5));
    QVERIFY(!memory("100.5").memoryPercent);
    QVERIFY(!memory("null").memoryMb && !memory("null").memoryPercent);
    QVERIFY(!memory("-1").memoryPercent);
    QCOMPARE(memory("-1").cpuPercent, MaybeReal(12));
}

void TestApiDecoder::activityOrder()
{
    const auto texts = [](const QByteArray &list) {
        QStringList all;
        for (const ActivityEntry &entry : overview(R"({"recent_activity":)" + list + "}").activity)
            all += entry.text;
        return all.join(u',');
    };
    QCOMPARE(
        texts(
            R"([{"timestamp":3,"action":"c"},{"timestamp":2,"action":"b2"},{"timestamp":2,"action":"b1"},{"timestamp":1,"action":"a"}])"),
        QStringLiteral("a,b1,b2,c"));
    QCOMPARE(
        texts(
            R"([{"timestamp":1,"action":"a"},{"timestamp":2,"action":"b1"},{"timestamp":2,"action":"b2"}])"),
        QStringLiteral("a,b1,b2"));
    QCOMPARE(
        texts(
            R"([{"timestamp":2,"action":"b"},{"timestamp":null,"action":"?"},{"timestamp":1,"action":"a"}])"),
        QStringLiteral("a,?,b"));
    QCOMPARE(texts("[]"), QString());
}

void TestApiDecoder::activityFields()
{
    const DecodedOverview out = overview(
        R"({"recent_activity":[{"timestamp":"bad","worker":null,"worker_name":"W","action":"x","status":"failed","duration_ms":"12",
            "job_id":"None","extra":{"a":1}},7,{"action":"y","status":"Retrying","queue":"q","job":5}]})");
    QVERIFY(out.ok);
    QCOMPARE(out.malformed.count, quint64(2));
    QCOMPARE(out.malformed.last, QStringLiteral("recent_activity[1]: not an object"));
    QCOMPARE(out.activity.size(), 2);
    QVERIFY(!out.activity[0].timestampMs);
    QCOMPARE(out.activity[0].worker, QStringLiteral("W"));
    QCOMPARE(out.activity[0].outcome, ActivityOutcome::Failure);
    QCOMPARE(out.activity[0].durationMs, MaybeReal(12));
    QVERIFY(out.activity[0].job.isEmpty());
    QCOMPARE(out.activity[0].fields[QStringLiteral("extra")][QStringLiteral("a")], QJsonValue(1));
    QCOMPARE(out.activity[0].fields[QStringLiteral("timestamp")],
             QJsonValue(QStringLiteral("bad")));
    QCOMPARE(out.activity[1].outcome, ActivityOutcome::Warning);
    QCOMPARE(out.activity[1].queue, QStringLiteral("q"));
    QCOMPARE(out.activity[1].job, QStringLiteral("5"));
}

void TestApiDecoder::queues()
{
    ApiDecoder decoder;
    const DecodedQueues out = decoder.queueStatus(R"({
  "success": true, "timestamp": "2025-01-15T12:00:00Z", "total_queued_tasks": 45,
  "queues": {
    "discovery_worker": {"size": 12, "max_size": 1000, "processing": true, "oldest_task_age_seconds": 30, "estimated_completion_time": 360},
    "unified_processor": {"size": 25, "max_size": 500, "processing": false, "oldest_task_age_seconds": 45.5, "waiting": 20, "held": 5,
       "consumers": 2, "orphaned": 1, "dead": 0, "rate_in": 1.5, "rate_out": 2, "color": "red"}},
  "system_health": {"status": "healthy", "queue_utilization": 4.5, "estimated_processing_time": 1350, "note": "x"}})",
                                                  Received);
    QVERIFY2(out.ok, qPrintable(out.error));
    QCOMPARE(out.malformed.count, quint64(0));
    QCOMPARE(out.serverTimeMs, qint64(1736942400000));
    QCOMPARE(out.queues.size(), 2);
    Queue first;
    first.name = QStringLiteral("discovery_worker");
    first.size = 12;
    first.maxSize = 1000;
    first.processing = true;
    first.oldestTaskAgeSeconds = 30;
    first.estimatedCompletionSeconds = 360;
    first.receivedAtMs = Received;
    QVERIFY(out.queues[0] == first);
    const Queue &second = out.queues[1];
    QCOMPARE(second.processing, std::optional<bool>(false));
    QCOMPARE(second.waiting, MaybeInt(20));
    QCOMPARE(second.held, MaybeInt(5));
    QCOMPARE(second.consumers, MaybeInt(2));
    QCOMPARE(second.orphaned, MaybeInt(1));
    QCOMPARE(second.dead, MaybeInt(0));
    QCOMPARE(second.rateIn, MaybeReal(1.5));
    QCOMPARE(second.rateOut, MaybeReal(2));
    QCOMPARE(second.extra, (QJsonObject{{QStringLiteral("color"), QStringLiteral("red")}}));
    QVERIFY(!second.estimatedCompletionSeconds);
    QCOMPARE(out.totals.totalQueuedTasks, MaybeInt(45));
    QCOMPARE(out.totals.healthStatus, QStringLiteral("healthy"));
    QCOMPARE(out.totals.utilizationPercent, MaybeReal(4.5));
    QCOMPARE(out.totals.estimatedProcessingSeconds, MaybeReal(1350));
    QCOMPARE(out.totals.systemHealth.size(), 4);
}

void TestApiDecoder::queuesTolerance()
{
    ApiDecoder decoder;
    const DecodedQueues out = decoder.queueStatus(
        R"({"queues":{"a":{"size":"12","processing":"maybe","max_size":5},"b":7,"a":{"size":3}},"total_queued_tasks":"x","system_health":"degraded"})",
        0);
    QVERIFY(out.ok);
    QCOMPARE(out.queues.size(), 1);
    QCOMPARE(out.queues[0].size, MaybeInt(3)); // of two, the later
    QCOMPARE(out.malformed.count, quint64(4));
    QCOMPARE(out.totals.healthStatus, QStringLiteral("degraded"));
    QVERIFY(!out.totals.totalQueuedTasks);

    const DecodedQueues list = decoder.queueStatus(
        R"({"queues":[{"name":"q","size":1,"processing":true},{"size":2}]})", 0);
    QVERIFY(list.ok);
    QCOMPARE(list.queues.size(), 1);
    QCOMPARE(list.queues[0].name, QStringLiteral("q"));
    QCOMPARE(list.malformed.last, QStringLiteral("queues[1]: no name"));

    const DecodedQueues bad =
        decoder.queueStatus(R"({"queues":{"a":{"size":-1,"max_size":1000,"processing":1}}})", 0);
    QVERIFY(!bad.queues[0].size);
    QCOMPARE(bad.queues[0].maxSize, MaybeInt(1000));
    QCOMPARE(bad.queues[0].processing, std::optional<bool>(true));
    QCOMPARE(bad.malformed.last, QStringLiteral("queues \"a\": size: out of range"));
}

void TestApiDecoder::fleetRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("job");
    QTest::addColumn<qint64>("heartbeat");
    QTest::addColumn<double>("uptime");
    const auto row = [](const char *text, const char *key, const char *job, qint64 heartbeat,
                        double uptime) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(key)
                            << QString::fromLatin1(job) << heartbeat << uptime;
    };
    row(R"({"worker_id":"w","id":"i","name":"n"})", "w", "", -1, -1);
    row(R"({"name":"n","id":"i"})", "i", "", -1, -1);
    row(R"({"name":"n"})", "n", "", -1, -1);
    row(R"({"id":12})", "12", "", -1, -1);
    row(R"({"id":"a","last_heartbeat":1736942370.5,"uptime":5})", "a", "", 1736942370500, 5);
    row(R"({"id":"a","heartbeat":"2025-01-15T11:59:30Z","uptime_s":"6"})", "a", "", 1736942370000,
        6);
    row(R"({"id":"a","last_seen":"1736942370.25","uptime_seconds":7})", "a", "", 1736942370250, 7);
    row(R"({"id":"a","heartbeat":1,"last_heartbeat":1736942370,"uptime":1,"uptime_seconds":7})",
        "a", "", 1736942370000, 7);
    row(R"({"id":"a","uptime_seconds":7,"uptime":1})", "a", "", -1, 7);
    row(R"({"id":"a","uptime_seconds":null,"uptime":1})", "a", "", -1, 1);
    row(R"({"id":"a","heartbeat_age_s":10})", "a", "", 1736942390000, -1);
    row(R"({"id":"a","heartbeat_age_seconds":"2.5"})", "a", "", 1736942397500, -1);
    row(R"({"id":"a","job_id":"j1"})", "a", "j1", -1, -1);
    row(R"({"id":"a","job_id":"None"})", "a", "", -1, -1);
    row(R"({"id":"a","job_id":null})", "a", "", -1, -1);
    row(R"({"id":"a","current_job":17})", "a", "17", -1, -1);
    row(R"({"id":"a","assigned_task":"t"})", "a", "t", -1, -1);
    row(R"({"id":"a","assigned_tasks":["t1","t2",3]})", "a", "t1, t2, 3", -1, -1);
    row(R"({"id":"a","assigned_tasks":[]})", "a", "", -1, -1);
    row(R"({"id":"a","assigned_tasks":[{"id":"o1"},{"job_id":5}]})", "a", "o1, 5", -1, -1);
    row(R"({"id":"a","task":{"id":"o2"}})", "a", "o2", -1, -1);
    row(R"({"id":"a","task":"None","job_id":"j"})", "a", "j", -1, -1);
}

void TestApiDecoder::fleetRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, key);
    QFETCH(QString, job);
    QFETCH(qint64, heartbeat);
    QFETCH(double, uptime);
    const DecodedOverview out =
        fleet('[' + row + R"(,{"id":"next","status":"busy","host":"h"}])", 1736942400000);
    QVERIFY2(out.ok, qPrintable(out.error));
    QCOMPARE(out.malformed.count, quint64(0));
    QCOMPARE(out.workers.size(), 2);
    QCOMPARE(out.workers[0].key, key);
    QCOMPARE(out.workers[0].currentJob, job);
    QCOMPARE(out.workers[0].lastHeartbeatMs.value_or(-1), heartbeat);
    QVERIFY(out.workers[0].uptimeSeconds.value_or(-1) == uptime);
    QCOMPARE(out.workers[0].serverTimeMs, qint64(1736942400000));
    QCOMPARE(out.workers[1].status, QStringLiteral("busy"));
    QCOMPARE(out.workers[1].host, QStringLiteral("h"));
    QVERIFY(out.workers[1].currentJob.isEmpty());
}

void TestApiDecoder::fleetClocks()
{
    // An age is an age whatever the clocks say.
    const Worker aged = fleet(R"([{"id":"a","heartbeat_age_s":40}])").workers.first();
    QCOMPARE(ageSeconds(aged, aged.lastHeartbeatMs, Received), MaybeReal(40));
    // With an instant beside it, it tells the server's clock.
    const Worker both =
        fleet(R"([{"id":"a","heartbeat_age_s":40,"heartbeat":1736942370}])").workers.first();
    QCOMPARE(both.serverTimeMs, qint64(1736942410000));
    QCOMPARE(both.lastHeartbeatMs, MaybeInt(1736942370000));
    // A body's own time comes before the Date header.
    const DecodedOverview stamped =
        fleet(R"({"timestamp":1736942400,"workers":[{"id":"a","heartbeat":1736942370}]})", 5000);
    QCOMPARE(ageSeconds(stamped.workers.first(), stamped.workers.first().lastHeartbeatMs, Received),
             MaybeReal(30));
    QCOMPARE(fleet(R"([{"id":"a","heartbeat":1736942370}])").workers.first().serverTimeMs,
             qint64(0));
}

void TestApiDecoder::fleetForms()
{
    const DecodedOverview map = fleet(
        R"({"w1":{"status":"busy"},"w2":{"name":"Two","status":"idle"},"w3":"idle","count":2,"timestamp":1736942400})");
    QVERIFY(map.ok);
    QCOMPARE(map.workers.size(), 2);
    QCOMPARE(map.workers[0].key, QStringLiteral("w1"));
    QCOMPARE(map.workers[0].name, QStringLiteral("w1"));
    QCOMPARE(map.workers[1].key, QStringLiteral("w2"));
    QCOMPARE(map.workers[1].name, QStringLiteral("Two"));
    QCOMPARE(map.malformed.count, quint64(1));
    QCOMPARE(map.serverTimeMs, qint64(1736942400000));

    const DecodedOverview wrapped =
        fleet(R"({"stats":{"a":1},"total":1,"workers":{"w9":{"status":"busy"}},"more":{"b":2}})");
    QVERIFY(wrapped.ok);
    QCOMPARE(wrapped.workers.size(), 1);
    QCOMPARE(wrapped.workers[0].key, QStringLiteral("w9"));
    QCOMPARE(wrapped.malformed.count, quint64(0));

    QVERIFY(fleet("[]").ok);
    QVERIFY(fleet("{}").ok);
    QVERIFY(!fleet("7").ok);
    QVERIFY(!fleet("[{]").ok);
    const DecodedOverview error = fleet(R"({"detail":"Not Found"})");
    QVERIFY(!error.ok);
    QCOMPARE(error.error, QStringLiteral("Not Found"));
    const DecodedOverview twice = fleet(R"({"w":{"status":"busy"},"w":{"status":"idle"}})");
    QCOMPARE(twice.workers.size(), 2);
    QVERIFY(twice.workers[0].duplicate && twice.workers[1].duplicate);
}

void TestApiDecoder::pendingCount()
{
    ApiDecoder decoder;
    using Count = std::optional<MaybeInt>;
    QVERIFY(decoder.pendingCount(R"({"count": 12})") == Count(MaybeInt(12)));
    QVERIFY(decoder.pendingCount(R"({"count": "0"})") == Count(MaybeInt(0)));
    QVERIFY(decoder.pendingCount(R"({"count": null})") == Count(MaybeInt())); // not known
    for (const char *bad :
         {R"({"count":-1})", R"({"count":1e99})", R"({"count":"many"})", R"({"pending":1})", "[1]",
          "7", "", "{\"count\":1", R"({"count":1,"success":false})"})
        QVERIFY2(!decoder.pendingCount(bad), bad);
}

void TestApiDecoder::fleetEvents()
{
    ApiDecoder decoder;
    const QByteArray body =
        R"({"type":"job_finished","worker_id":"w1","timestamp":1763786000.5,"job_id":17,"duration_ms":"250",
                               "queue":null,"tags":["a",1]})";
    for (const QByteArray &data :
         {body, "data: " + body, "data:data: " + body + "\n\n", "\xEF\xBB\xBF" + body}) {
        const DecodedEvent out = decoder.fleetEvent(QStringLiteral("5-1"), data);
        QVERIFY2(out.ok, qPrintable(out.error));
        QCOMPARE(out.event.id, QStringLiteral("5-1"));
        QCOMPARE(out.event.kind, EventKind::JobFinished);
        QCOMPARE(out.event.worker, QStringLiteral("w1"));
        QCOMPARE(out.event.timestampMs, qint64(1763786000500));
        QCOMPARE(out.event.job, QStringLiteral("17"));
        QCOMPARE(out.event.durationMs, MaybeReal(250));
        QVERIFY(out.event.queue.isEmpty());
        QVERIFY(out.event.fields.contains(
            qMakePair(QStringLiteral("tags"), QStringLiteral("[\"a\",1]"))));
        QVERIFY(out.event.fields.contains(
            qMakePair(QStringLiteral("timestamp"), QStringLiteral("1763786000.5"))));
    }
    const DecodedEvent none = decoder.fleetEvent(
        {}, R"({"type":"heartbeat","worker_id":"w","job_id":"None","timestamp":"NaN"})");
    QVERIFY(none.ok && none.event.job.isEmpty());
    QVERIFY(decoder
                .fleetEvent(QStringLiteral("1763786000500-0"),
                            R"({"type":"odd","worker_id":"w","timestamp":NaN})")
                .ok);
    for (const char *bad : {"data: ", "ping", "[1]", "{}", R"({"count":1})", R"({"type":"x")"}) {
        const DecodedEvent out = decoder.fleetEvent({}, bad);
        QVERIFY2(!out.ok && !out.error.isEmpty(), bad);
    }
}

void TestApiDecoder::errorWordsOfBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *body, const char *words) {
        QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(words);
    };
    row(R"({"success":false,"message":"Unknown worker"})", "Unknown worker");
    row(R"({"detail":"Not authenticated"})", "Not authenticated");
    row(R"({"error":"boom"})", "boom");
    row(R"({"error":"c","detail":"b","message":"a"})", "a");
    row(R"({"message":null,"detail":"b"})", "b");
    row(R"({"message":"","error":"c"})", "c");
    row(R"({"detail":[{"loc":["query","action"],"msg":"field required"},{"loc":["body",0],"msg":"bad"}]})",
        "query.action: field required; body.0: bad");
    row(R"({"detail":[{"msg":"only words"}]})", "only words");
    row(R"({"detail":["one","two"]})", "one; two");
    row(R"({"error":{"code":5,"message":"inner"}})", "inner");
    row(R"({"message":17})", "");
    row(R"({"message":"<!DOCTYPE html><html>x</html>"})", "");
    row("<html><body>message</body></html>", "");
    row("", "");
    row("[]", "");
    row(R"({"message":"cut)", "");
    row(R"({"message":"a < b <i>"})", "a < b <i>");
    row("{\"message\":\"caf\xE9\"}", "caf\xEF\xBF\xBD");
}

void TestApiDecoder::errorWordsOfBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(errorWords(body), words);
    const QByteArray smiley = "\xF0\x9F\x98\x80";
    const QString cut = errorWords("{\"message\":\"" + smiley.repeated(501) + "\"}");
    QCOMPARE(cut.toUcs4().size(), 500);
    QVERIFY(cut.endsWith(QChar(0x2026)));
    QCOMPARE(errorWords("{\"message\":\"" + smiley.repeated(500) + "\"}").toUcs4().size(), 500);
}

void TestApiDecoder::unescaping()
{
    QCOMPARE(unescapedJson(R"(\b\f\n\r\t\"\\\/)"), QStringLiteral("\b\f\n\r\t\"\\/"));
    QCOMPARE(unescapedJson(R"(\u0041\uD83D\uDE00)"), QStringLiteral("A\U0001F600"));
    QCOMPARE(unescapedJson(R"(\uD83Dx)"), QStringLiteral("\uFFFDx"));
    QCOMPARE(unescapedJson(R"(\uDE00\uD83D)"), QStringLiteral("\uFFFD\uFFFD"));
    QCOMPARE(unescapedJson(R"(\uD83D\u0041)"), QStringLiteral("\uFFFDA"));
    QCOMPARE(unescapedJson(R"(\u12)"), QStringLiteral("\uFFFD12"));
    QCOMPARE(unescapedJson(R"(\q)"), QStringLiteral("\uFFFD"));
    QCOMPARE(unescapedJson("a\\"), QStringLiteral("a\uFFFD"));
    QCOMPARE(repairedJson("{\"a\":\"x\ny\",\n\"b\":1}"),
             QByteArray("{\"a\":\"x\\u000ay\",\n\"b\":1}"));
}

/// Rows as servers write them are read on a short way, all others member by member: with spaces
/// between the tokens every row takes the long one.
void TestApiDecoder::aRowReadsTheSameHoweverItIsWritten()
{
    const QByteArray name = R"({"worker_name":"w%1","status":"running","uptime_seconds":12.5)";
    const QList<QByteArray> numbers = {"0",
                                       "7",
                                       "-1",
                                       "007",
                                       "12345678",
                                       "123456789012345",
                                       "1234567890123456",
                                       "1.5",
                                       "1.",
                                       ".5",
                                       "0.1",
                                       "3.14159265358979",
                                       "1234567.12345678",
                                       "1e3",
                                       "1e999",
                                       "null",
                                       "true",
                                       "\"12\"",
                                       "\"x\"",
                                       "\"\"",
                                       "[]",
                                       "{\"a\":1}",
                                       "99999999999999999999",
                                       "1.2.3",
                                       "12a",
                                       "0.000001",
                                       "1.50",
                                       "9007199254740993"};
    const QList<QByteArray> rest = {"",
                                    R"(,"last_activity":"2025-01-15T11:59:10Z")",
                                    R"(,"current_job":"None")",
                                    R"(,"current_job":["a","b"])",
                                    R"(,"host":"h\u00e9")",
                                    R"(,"host":7)",
                                    R"(,"status":null)",
                                    R"(,"stage":"s","extra":1)",
                                    R"(,"tasks_failed":3,"tasks_failed":"no")",

                                    R"(,"address":"a b")",
                                    R"(,"exit_code":-9)"};
    QByteArray rows;
    int count = 0;
    for (const QByteArray &number : numbers) {
        for (const QByteArray &more : rest) {
            QByteArray row = name;
            row.replace("%1", QByteArray::number(count++));
            for (const char *key : {"tasks_processed", "memory_usage_mb", "error_rate"})
                row += QByteArray(",\"") + key + "\":" + number;
            rows += (rows.isEmpty() ? "" : ",\n") + row + more + "}";
        }
    }
    QByteArray spaced = rows;
    spaced.replace("\":", "\" : ").replace(",\"", ", \"");
    ApiDecoder plainDecoder, spacedDecoder;
    for (int round = 0; round < 2; ++round) { // the second knows keys and texts
        const auto plain = plainDecoder.overview("{\"workers\":[" + rows + "]}", 5);
        const auto wide = spacedDecoder.overview("{\"workers\":[" + spaced + "]}", 5);
        QVERIFY2(plain.ok && wide.ok, qPrintable(plain.error + wide.error));
        QCOMPARE(plain.workers.size(), count);
        for (int i = 0; i < count; ++i)
            QVERIFY2(plain.workers[i] == wide.workers[i], qPrintable(plain.workers[i].name));
        QVERIFY(plain.malformed.count > 100);
        QCOMPARE(plain.malformed.count, wide.malformed.count);
        QCOMPARE(plain.malformed.last, wide.malformed.last);
    }
    for (const char *broken :
         {R"({"worker_name":"a",})", R"({"worker_name":"a")", R"({"worker_name" "a"})",
          R"({"worker_name":"a":"status":"b"})", R"({"worker_name":"a","uptime_seconds":1)"}) {
        const auto out = plainDecoder.overview(QByteArray("{\"workers\":[") + broken + "]}", 5);
        QVERIFY2(!out.ok && !out.error.isEmpty(), broken);
    }
}

QTEST_APPLESS_MAIN(TestApiDecoder)
#include "tst_apidecoder.moc"
