// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetevent.h"
#include "text.h"

#include <QJsonArray>
#include <QTest>

using namespace qd;

namespace {

using Fields = QList<QPair<QString, QString>>;

FleetEvent happened(const QString &type, double seconds, const Fields &more = {})
{
    Fields fields{{QStringLiteral("type"), type},
                  {QStringLiteral("worker_id"), QStringLiteral("scraper-01")},
                  {QStringLiteral("timestamp"), QString::number(seconds, 'f', 3)}};
    fields += more;
    return fleetEvent(QString::number(qint64(seconds * 1000)) + QStringLiteral("-0"), fields);
}

QPair<QString, QString> job(const QString &id)
{
    return {QStringLiteral("job_id"), id};
}

QPair<QString, QString> field(const char *name, const QString &value)
{
    return {QString::fromLatin1(name), value};
}

constexpr double T0 = 1'763'786'000;

} // namespace

class TestFleetEvent : public QObject
{
    Q_OBJECT
private slots:
    void knowsAllSpellings_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("hasJob");
        QTest::addColumn<bool>("hasCron");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *type, const char *word, bool hasJob = false,
                            bool hasCron = false) {
            QTest::addRow("%s %d %d", type, hasJob, hasCron)
                << QString::fromLatin1(type) << hasJob << hasCron << QString::fromLatin1(word);
        };
        row("worker_started", "worker_started");
        row("worker_online", "worker_started");
        row("worker_stopped", "worker_stopped");
        row("worker_offline", "worker_stopped");
        row("worker_heartbeat", "worker_heartbeat");
        row("heartbeat", "worker_heartbeat", true);
        row("job_started", "job_started", true);
        row("started", "job_started", true);
        for (const char *type : {"job_finished", "finished", "job_completed", "completed"})
            row(type, "job_finished", true);
        for (const char *type : {"job_failed", "errored", "job_error", "failed"})
            row(type, "job_failed", true);
        row("error", "job_failed", true);
        row("error", "worker_error");
        row("worker_error", "worker_error", true);
        row("job_started", "cron_started", true, true);
        row("completed", "cron_finished", true, true);
        row("error", "cron_failed", false, true);
        row("cron_failed", "cron_failed");
        row("heartbeat", "worker_heartbeat", false, true);
        row("control_applied", "control_applied");
        row("control_failed", "control_failed");
        row("HeartBeat ", "worker_heartbeat");
        row("something_new", "");
        row("", "");
    }
    void knowsAllSpellings()
    {
        QFETCH(QString, type);
        QFETCH(bool, hasJob);
        QFETCH(bool, hasCron);
        QFETCH(QString, word);
        QCOMPARE(eventKindWord(eventKind(type.toUtf8(), hasJob, hasCron)), word);
    }

    void readsFields()
    {
        const FleetEvent e = happened(
            QStringLiteral("job_failed"), T0 + 0.5,
            {job(QStringLiteral("17")), field("queue", QStringLiteral("scrape_jobs")),
             field("duration_ms", QStringLiteral("2500.5")),
             field("error", QStringLiteral("timeout")), field("pid", QStringLiteral("4711")),
             field("memory_mb", QStringLiteral("156.7")),
             field("tasks_processed", QStringLiteral("450")),
             field("tasks_failed", QStringLiteral("25")), field("exit_code", QStringLiteral("-9")),
             field("scheduled_for", QStringLiteral("1763786000"))});
        QCOMPARE(e.kind, EventKind::JobFailed);
        QCOMPARE(e.timestampMs, qint64(T0 * 1000) + 500);
        QCOMPARE(e.job, QStringLiteral("17"));
        QCOMPARE(*e.durationMs, 2500.5);
        QCOMPARE(*e.pid, 4711);
        QCOMPARE(*e.processed, 450);
        QCOMPARE(*e.failed, 25);
        QCOMPARE(*e.exitCode, -9);
        QCOMPARE(*e.scheduledForMs, qint64(T0 * 1000));
        QCOMPARE(e.fields.size(), 13);
    }

    void takesTheIdForNonsenseTimes_data()
    {
        QTest::addColumn<QString>("timestamp");
        for (const char *bad : {"NaN", "nan", "inf", "-inf", "", "soon", "-1", "0", "1e308",
                                "9223372036854775808", "1e999"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }
    void takesTheIdForNonsenseTimes()
    {
        QFETCH(QString, timestamp);
        const FleetEvent e = fleetEvent(QStringLiteral("1763786000123-4"),
                                        Fields{{QStringLiteral("timestamp"), timestamp}});
        QCOMPARE(e.timestampMs, 1763786000123);
        // An id that is nonsense too gives no time, and nothing worse.
        for (const char *id :
             {"", "-", "x-1", "18446744073709551615-1", "99999999999999999999999-0"})
            QCOMPARE(fleetEvent(QString::fromLatin1(id),
                                Fields{{QStringLiteral("timestamp"), timestamp}})
                         .timestampMs,
                     0);
    }

    void badFieldsCostThatFieldOnly()
    {
        const FleetEvent e =
            happened(QStringLiteral("job_finished"), T0,
                     {job(QStringLiteral("None")), field("duration_ms", QStringLiteral("NaN")),
                      field("memory_mb", QStringLiteral("-5")),
                      field("tasks_processed", QStringLiteral("9223372036854775808")),
                      field("uptime_seconds", QStringLiteral("1e308")),
                      field("pid", QStringLiteral("abc")), field("host", QStringLiteral("ams-1"))});
        QVERIFY(e.job.isEmpty());
        QVERIFY(!e.durationMs && !e.memoryMb && !e.processed && !e.uptimeSeconds && !e.pid);
        QCOMPARE(e.host, QStringLiteral("ams-1"));
    }

    void isBounded()
    {
        Fields fields;
        for (int i = 0; i < 5000; ++i)
            fields << field("x", QString(10000, u'y'));
        fields[3].second = QString(4095, u'y') + QStringLiteral("\U0001F600");
        const FleetEvent e = fleetEvent(QStringLiteral("1-1"), fields);
        QCOMPARE(e.fields.size(), 64);
        QCOMPARE(e.fields[0].second.size(), 4096);
        QCOMPARE(e.fields[3].second.size(), 4095); // no half of a pair
    }

    void readsJsonOfAnyType()
    {
        const QJsonObject object{{QStringLiteral("type"), QStringLiteral("started")},
                                 {QStringLiteral("worker_id"), QStringLiteral("w1")},
                                 {QStringLiteral("timestamp"), 1763786000.25},
                                 {QStringLiteral("job_id"), 17},
                                 {QStringLiteral("tasks_processed"), QStringLiteral("12")},
                                 {QStringLiteral("queue"), QJsonValue::Null},
                                 {QStringLiteral("tags"), QJsonArray{1, 2}}};
        const FleetEvent e = fleetEvent(QStringLiteral("9-9"), object);
        QCOMPARE(e.kind, EventKind::JobStarted);
        QCOMPARE(e.timestampMs, 1763786000250);
        QCOMPARE(e.job, QStringLiteral("17"));
        QCOMPARE(*e.processed, 12);
        QVERIFY(e.queue.isEmpty());
        QVERIFY(e.fields.contains(field("tags", QStringLiteral("[1,2]"))));
        QVERIFY(fleetEvent(QStringLiteral("9-9"),
                           QJsonObject{{QStringLiteral("job_id"), QJsonValue::Null}})
                    .job.isEmpty());
    }

    void saysWhatHappened()
    {
        const ActivityEntry e = activityEntry(
            happened(QStringLiteral("errored"), T0,
                     {job(QStringLiteral("17")), field("error", QStringLiteral("timeout")),
                      field("duration_ms", QStringLiteral("2500"))}));
        QCOMPARE(e.kind, QStringLiteral("job_failed"));
        QCOMPARE(e.outcome, ActivityOutcome::Failure);
        QCOMPARE(e.text, QStringLiteral("Job 17 failed: timeout"));
        QCOMPARE(*e.durationMs, 2500.0);
        QCOMPARE(e.worker, QStringLiteral("scraper-01"));
        QCOMPARE(e.fields.value(QStringLiteral("type")).toString(), QStringLiteral("errored"));
        const ActivityEntry unknown = activityEntry(happened(QStringLiteral("llama_fed"), T0));
        QCOMPARE(unknown.kind, QStringLiteral("llama_fed"));
        QCOMPARE(unknown.text, QStringLiteral("llama_fed"));
    }

    void saysWhatTheJobWasAbout()
    {
        const auto text = [](const QString &type, const QList<QPair<QString, QString>> &fields) {
            return activityEntry(happened(type, T0, fields)).text;
        };
        const QString path = QStringLiteral("/usr/share/doc/adduser/copyright");
        QCOMPARE(
            text(QStringLiteral("job_started"), {job(QStringLiteral("17")), field("path", path)}),
            QStringLiteral("Started adduser/copyright"));
        QCOMPARE(text(QStringLiteral("job_finished"),
                      {job(QStringLiteral("17")), field("path", path),
                       field("result", path + QStringLiteral(": like no other"))}),
                 QStringLiteral("Finished adduser/copyright: like no other"));
        QCOMPARE(
            text(QStringLiteral("job_failed"),
                 {job(QStringLiteral("17")), field("url", QStringLiteral("https://a.b/c/d.jpg")),
                  field("error", QStringLiteral("HTTP 403"))}),
            QStringLiteral("Failed c/d.jpg: HTTP 403"));
        // A title tells more than a path; white space of any kind is one space.
        QCOMPARE(
            text(QStringLiteral("job_finished"),
                 {field("path", path), field("title", QStringLiteral(" Profile\n@northwind "))}),
            QStringLiteral("Finished Profile @northwind"));
        QCOMPARE(text(QStringLiteral("job_finished"), {job(QStringLiteral("17"))}),
                 QStringLiteral("Job 17 finished"));
        QCOMPARE(text(QStringLiteral("job_finished"), {}), QStringLiteral("A job finished"));
    }

    void foldsAJobsLife()
    {
        Worker w;
        WorkerTally tally;
        foldEvent(w, tally,
                  happened(QStringLiteral("worker_started"), T0,
                           {field("host", QStringLiteral("ams-1"))}));
        QCOMPARE(w.key, QStringLiteral("scraper-01"));
        QCOMPARE(w.status, QStringLiteral("idle"));
        QVERIFY(!w.processed);
        foldEvent(w, tally,
                  happened(QStringLiteral("job_started"), T0 + 1, {job(QStringLiteral("17"))}));
        QCOMPARE(w.status, QStringLiteral("busy"));
        QCOMPARE(w.currentJob, QStringLiteral("17"));
        stampWorker(w, tally, qint64((T0 + 4) * 1000), 99);
        QCOMPARE(*w.currentJobSeconds, 3.0);
        QCOMPARE(*w.uptimeSeconds, 4.0);
        QCOMPARE(w.receivedAtMs, 99);
        foldEvent(
            w, tally,
            happened(QStringLiteral("job_finished"), T0 + 5,
                     {job(QStringLiteral("17")), field("duration_ms", QStringLiteral("4000"))}));
        QCOMPARE(w.status, QStringLiteral("idle"));
        QVERIFY(w.currentJob.isEmpty() && !w.currentJobSeconds);
        QCOMPARE(*w.processed, 1);
        QCOMPARE(*w.failed, 0);
        foldEvent(
            w, tally,
            happened(QStringLiteral("job_failed"), T0 + 6,
                     {job(QStringLiteral("18")), field("duration_ms", QStringLiteral("2000"))}));
        QCOMPARE(*w.processed, 2);
        QCOMPARE(*w.failed, 1);
        QCOMPARE(*w.successful, 1);
        QCOMPARE(*w.errorRate, 50.0);
        QCOMPARE(*w.avgProcessingSeconds, 3.0);
        QCOMPARE(*w.lastActivityMs, qint64((T0 + 6) * 1000));
    }

    void foldsTheEndOfAProcess()
    {
        Worker w;
        WorkerTally tally;
        foldEvent(w, tally,
                  happened(QStringLiteral("job_started"), T0, {job(QStringLiteral("1"))}));
        foldEvent(w, tally,
                  happened(QStringLiteral("worker_stopped"), T0 + 1,
                           {field("exit_code", QStringLiteral("137"))}));
        QCOMPARE(w.status, QStringLiteral("crashed"));
        QCOMPARE(*w.exitCode, 137);
        QVERIFY(w.currentJob.isEmpty());
        foldEvent(w, tally, happened(QStringLiteral("heartbeat"), T0 + 2)); // alive again
        QCOMPARE(w.status, QStringLiteral("idle"));
        QVERIFY(!w.exitCode);
        foldEvent(w, tally,
                  happened(QStringLiteral("worker_offline"), T0 + 3,
                           {field("exit_code", QStringLiteral("0"))}));
        QCOMPARE(w.status, QStringLiteral("stopped"));
        foldEvent(w, tally, happened(QStringLiteral("worker_stopped"), T0 + 4));
        QCOMPARE(w.status, QStringLiteral("stopped"));
        foldEvent(w, tally, happened(QStringLiteral("worker_started"), T0 + 5));
        QCOMPARE(w.status, QStringLiteral("idle"));
    }

    void anEndThatWasAskedForIsNoCrash()
    {
        Worker w;
        WorkerTally tally;
        foldEvent(w, tally,
                  happened(QStringLiteral("worker_stopped"), T0,
                           {field("exit_code", QStringLiteral("143")),
                            field("status", QStringLiteral("stopped"))}));
        QCOMPARE(w.status, QStringLiteral("stopped"));
        QCOMPARE(*w.exitCode, 143);
        // One that tells its code itself, and was told to stop.
        foldEvent(w, tally,
                  happened(QStringLiteral("worker_stopped"), T0 + 1,
                           {field("exit_code", QStringLiteral("1"))}));
        QCOMPARE(w.status, QStringLiteral("crashed"));
        foldEvent(w, tally,
                  happened(QStringLiteral("control_applied"), T0 + 2,
                           {field("action", QStringLiteral("stop"))}));
        QCOMPARE(w.status, QStringLiteral("stopped"));
    }

    void heartbeatCarriesTheJob()
    {
        Worker w;
        WorkerTally tally;
        foldEvent(w, tally, happened(QStringLiteral("heartbeat"), T0, {job(QStringLiteral("5"))}));
        QCOMPARE(w.status, QStringLiteral("busy"));
        QCOMPARE(w.currentJob, QStringLiteral("5"));
        stampWorker(w, tally, qint64(T0 * 1000), 0);
        QVERIFY(!w.currentJobSeconds); // its start was not seen
        foldEvent(w, tally,
                  happened(QStringLiteral("heartbeat"), T0 + 1, {job(QStringLiteral("None"))}));
        QCOMPARE(w.status, QStringLiteral("idle"));
        QVERIFY(w.currentJob.isEmpty());
        foldEvent(w, tally,
                  happened(QStringLiteral("heartbeat"), T0 + 2,
                           {field("status", QStringLiteral("degraded"))}));
        QCOMPARE(w.status, QStringLiteral("degraded"));
    }

    void pauseOutlivesHeartbeatsAndTheJobInHand()
    {
        Worker w;
        WorkerTally tally;
        foldEvent(w, tally,
                  happened(QStringLiteral("job_started"), T0, {job(QStringLiteral("5"))}));
        foldEvent(w, tally,
                  happened(QStringLiteral("control_applied"), T0 + 1,
                           {field("action", QStringLiteral("pause"))}));
        QCOMPARE(w.status, QStringLiteral("paused"));
        foldEvent(w, tally,
                  happened(QStringLiteral("heartbeat"), T0 + 2, {job(QStringLiteral("5"))}));
        QCOMPARE(w.status, QStringLiteral("paused"));
        foldEvent(w, tally,
                  happened(QStringLiteral("job_finished"), T0 + 3, {job(QStringLiteral("5"))}));
        QCOMPARE(w.status, QStringLiteral("paused"));
        QCOMPARE(*w.processed, 1);
        foldEvent(w, tally,
                  happened(QStringLiteral("control_applied"), T0 + 4,
                           {field("action", QStringLiteral("resume"))}));
        QCOMPARE(w.status, QStringLiteral("idle"));
        const qint64 beat = *w.lastHeartbeatMs;
        foldEvent(w, tally,
                  happened(QStringLiteral("control_failed"), T0 + 50,
                           {field("action", QStringLiteral("pause"))}));
        QCOMPARE(w.status, QStringLiteral("idle"));
        QCOMPARE(*w.lastHeartbeatMs, beat); // somebody else may have written that
    }

    void totalsFromEventsWin()
    {
        Worker w;
        WorkerTally tally;
        foldEvent(w, tally,
                  happened(QStringLiteral("job_finished"), T0, {job(QStringLiteral("1"))}));
        QCOMPARE(*w.processed, 1);
        foldEvent(w, tally, happened(QStringLiteral("worker_started"), T0 + 1));
        QCOMPARE(*w.processed, 1); // this fleet carries no totals: go on counting
        foldEvent(w, tally,
                  happened(QStringLiteral("heartbeat"), T0 + 2,
                           {field("tasks_processed", QStringLiteral("40")),
                            field("tasks_failed", QStringLiteral("4"))}));
        QCOMPARE(*w.processed, 40);
        QCOMPARE(*w.errorRate, 10.0);
        foldEvent(w, tally,
                  happened(QStringLiteral("job_failed"), T0 + 3, {job(QStringLiteral("2"))}));
        QCOMPARE(*w.processed, 41);
        QCOMPARE(*w.failed, 5);
        foldEvent(w, tally,
                  happened(QStringLiteral("worker_started"),
                           T0 + 4)); // its totals count from process start
        QCOMPARE(*w.processed, 0);
        QVERIFY(!w.errorRate);
    }

    void cronRuns()
    {
        Worker w;
        WorkerTally tally;
        foldEvent(w, tally,
                  happened(QStringLiteral("job_started"), T0,
                           {job(QStringLiteral("9")), field("cron", QStringLiteral("nightly"))}));
        QCOMPARE(w.currentJob, QStringLiteral("9"));
        foldEvent(w, tally,
                  happened(QStringLiteral("job_finished"), T0 + 1,
                           {job(QStringLiteral("9")), field("cron", QStringLiteral("nightly"))}));
        QCOMPARE(*w.processed, 1);
        foldEvent(w, tally,
                  happened(QStringLiteral("cron_finished"), T0 + 1,
                           {field("cron", QStringLiteral("nightly"))}));
        QCOMPARE(*w.processed, 1); // the line about the run, not another job
    }

    /// The quick way and the plain one say the same, field by field, whatever the values.
    void readsBytesAsItReadsTexts()
    {
        const QList<QByteArray> values = {"",
                                          "5",
                                          " 7 ",
                                          "+3",
                                          "-9",
                                          "NaN",
                                          "1e308",
                                          "None",
                                          "1.25",
                                          "busy",
                                          "None ",
                                          "Ünïc\xC3\xB6"
                                          "de",
                                          "\xFF\xC3",
                                          "1763786000.5",
                                          "2025-01-15T12:00:00Z",
                                          QByteArray(9000, 'x')};
        const QList<QByteArray> names = {
            "type",      "worker_id",      "timestamp",       "job_id",       "queue",
            "status",    "duration_ms",    "error",           "host",         "pid",
            "memory_mb", "uptime_seconds", "tasks_processed", "tasks_failed", "exit_code",
            "cron",      "scheduled_for",  "action",          "request_id",   "other"};
        for (const QByteArray &type :
             {QByteArray("heartbeat"), QByteArray("JOB_started"), QByteArray("error"),
              QByteArray("worker_stopped"), QByteArray("news")}) {
            for (const QByteArray &name : names) {
                for (const QByteArray &value : values) {
                    const std::vector<QByteArrayView> words = {"type", type, "worker_id",
                                                               "w-1",  name, value};
                    QByteArray bytes;
                    std::vector<quint32> bounds = {0};
                    for (const QByteArrayView word : words) {
                        bytes.append(word.data(), word.size());
                        bounds.push_back(quint32(bytes.size()));
                    }
                    const EventView view =
                        eventView(1'763'786'001'000, WordList(bytes.constData(), bounds));
                    Fields fields;
                    for (size_t i = 0; i < words.size(); i += 2)
                        fields.emplaceBack(decodeUtf8(words[i]), decodeUtf8(words[i + 1]));
                    const FleetEvent event = fleetEvent(QStringLiteral("1763786001000-0"), fields);
                    QCOMPARE(view.kind, event.kind);
                    QCOMPARE(view.timestampMs, event.timestampMs);
                    QCOMPARE(view.durationMs, event.durationMs);
                    QCOMPARE(view.processed, event.processed);
                    QCOMPARE(view.exitCode, event.exitCode);
                    QCOMPARE(view.scheduledForMs, event.scheduledForMs);
                    Worker a, b;
                    WorkerTally ta, tb;
                    foldEvent(a, ta, view);
                    foldEvent(b, tb, event);
                    QCOMPARE(a, b);
                }
            }
        }
    }

    void aClockThatRunsAheadKeepsNobodyAlive()
    {
        Worker w;
        WorkerTally tally;
        FleetEvent e = happened(QStringLiteral("heartbeat"), T0 + 3600);
        e.takenMs = qint64(T0 * 1000); // taken in an hour earlier than it claims
        foldEvent(w, tally, e);
        QCOMPARE(*w.lastHeartbeatMs, qint64(T0 * 1000));
        foldEvent(w, tally,
                  happened(QStringLiteral("heartbeat"),
                           T0 - 50)); // late in the stream, older: counts, falls back not
        QCOMPARE(*w.lastHeartbeatMs, qint64(T0 * 1000));
    }
};

QTEST_GUILESS_MAIN(TestFleetEvent)
#include "tst_fleetevent.moc"
