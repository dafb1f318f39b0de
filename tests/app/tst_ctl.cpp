// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonprocess.h"
#include "runprogram.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace qd;

namespace {

const QString ctl = QStringLiteral(QD_BIN_DIR "/quarterdeckctl");

QJsonObject fault(const char *kind)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)}};
}

/// Runs quarterdeckctl on a terminal of its own, types \a answer when it asks. Returns its exit
/// code (−1: it did not end by itself, −2: this system has no terminals) and what stood on the
/// screen.
int onTerminal(const QList<QByteArray> &arguments, const QByteArray &answer, QByteArray *screen)
{
    const QByteArray program = ctl.toLocal8Bit();
    std::vector<char *> words{const_cast<char *>(program.constData())};
    for (const QByteArray &argument : arguments)
        words.push_back(const_cast<char *>(argument.constData()));
    words.push_back(nullptr);
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child < 0)
        return -2;
    if (child == 0) {
        ::execv(words[0], words.data());
        ::_exit(127);
    }
    bool answered = false;
    const QDeadlineTimer deadline(30000);
    while (!deadline.hasExpired()) {
        pollfd waiting = {terminal, POLLIN, 0};
        if (::poll(&waiting, 1, 100) <= 0)
            continue;
        char bytes[4096];
        const ssize_t count = ::read(terminal, bytes, sizeof bytes);
        if (count <= 0)
            break; // the last one that had this terminal open is gone
        screen->append(bytes, count);
        if (!answered && screen->contains("[y/N]"))
            answered = ::write(terminal, answer.constData(), size_t(answer.size())) > 0;
    }
    if (deadline.hasExpired())
        ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(terminal);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// The terminal program against a back end that was written from the contract alone.
class TestCtl : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContractServer> m_server;

    Run ask(const QString &words, const QStringList &more = {}) const
    {
        return run(ctl, words.split(QLatin1Char(' ')) +
                            QStringList{QStringLiteral("--api"), m_server->base()} + more);
    }
    Run askJson(const QString &words, const QStringList &more = {}) const
    {
        return ask(words, QStringList{QStringLiteral("--json")} + more);
    }

private slots:
    void init()
    {
        m_server = std::make_unique<ContractServer>(QJsonObject{{QStringLiteral("interval"), 0.2}});
        QVERIFY(m_server->isReady());
    }

    void workersJson()
    {
        const Run r = askJson(QStringLiteral("workers"));
        QCOMPARE(r.exitCode, 0);
        const QJsonArray all = r.json().array();
        QCOMPARE(all.size(), 3);
        const QJsonObject worker = all[0].toObject();
        QCOMPARE(worker[QLatin1String("worker_name")].toString(),
                 QStringLiteral("Discovery Worker"));
        QCOMPARE(worker[QLatin1String("tasks_processed")].toInt(), 450);
        QCOMPARE(worker[QLatin1String("error_rate")].toDouble(), 5.6);
        QVERIFY(worker[QLatin1String("memory_usage_mb")].isNull());
        const QStringList expected =
            QStringLiteral("worker_name address address_confirmed status liveness host stage queue "
                           "current_job current_job_seconds "
                           "uptime_seconds tasks_processed tasks_successful tasks_failed "
                           "success_rate error_rate rate_per_minute "
                           "avg_processing_time current_queue_size max_queue_size memory_usage_mb "
                           "last_activity last_heartbeat "
                           "last_seen_age_seconds exit_code")
                .split(QLatin1Char(' '));
        const QStringList keys = worker.keys();
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()),
                 QSet<QString>(expected.begin(), expected.end()));
        QCOMPARE(all[2].toObject()[QLatin1String("liveness")].toString(), QStringLiteral("paused"));
        QVERIFY(all[2].toObject()[QLatin1String("last_activity")].isNull());
    }

    void workersFiltered()
    {
        const Run r =
            askJson(QStringLiteral("workers"),
                    {QStringLiteral("--filter"), QStringLiteral("status=running discovery")});
        QCOMPARE(r.json().array().size(), 1);
        QCOMPARE(ask(QStringLiteral("workers"),
                     {QStringLiteral("--filter"), QStringLiteral("colour=red")})
                     .exitCode,
                 2);
    }

    void tablesShowDashesAndNoColours()
    {
        const Run r = ask(QStringLiteral("workers"));
        QCOMPARE(r.exitCode, 0);
        QVERIFY(r.out.contains("Discovery Worker"));
        QVERIFY(r.out.contains("\u2014"));
        QVERIFY(!r.out.contains('\x1b'));
    }

    void overviewJson()
    {
        const QJsonObject o = askJson(QStringLiteral("overview")).json().object();
        QCOMPARE(
            o[QLatin1String("system_overview")][QLatin1String("total_tasks_processed")].toInt(),
            1247);
        QVERIFY(o[QLatin1String("system_overview")][QLatin1String("avg_system_response_time")]
                    .isNull());
        QVERIFY(o[QLatin1String("performance_metrics")].isObject());
        QVERIFY(o[QLatin1String("reckoned")][QLatin1String("reasons")].isArray());
        QCOMPARE(o[QLatin1String("workers")].toArray().size(), 3);
        const QString state = o[QLatin1String("connection")][QLatin1String("state")].toString();
        QVERIFY2(state == QLatin1String("live") || state == QLatin1String("polling") ||
                     state == QLatin1String("connecting"),
                 qPrintable(state));
    }

    void workerQueuesActivityHistoryAlerts()
    {
        const QJsonObject worker = askJson(QStringLiteral("worker discovery")).json().object();
        QCOMPARE(worker[QLatin1String("worker_name")].toString(),
                 QStringLiteral("Discovery Worker"));
        QVERIFY(worker[QLatin1String("details")].isObject());
        QVERIFY(worker[QLatin1String("recent")].isArray());
        QCOMPARE(ask(QStringLiteral("worker nobody")).exitCode, 1);
        // To be read it says what the evidence says; the server here tells of no heartbeat.
        const auto text = ask(QStringLiteral("worker discovery"));
        QVERIFY2(text.out.contains("So says the back end; it tells of no heartbeat."),
                 text.out.constData());

        const QJsonObject queues = askJson(QStringLiteral("queues")).json().object();
        QVERIFY(queues.contains(QLatin1String("total_queued_tasks")));
        const QJsonObject queue = queues[QLatin1String("queues")].toArray()[0].toObject();
        QCOMPARE(queue[QLatin1String("name")].toString(), QStringLiteral("discovery_worker"));
        QCOMPARE(queue[QLatin1String("state")].toString(), QStringLiteral("processing"));
        QVERIFY(queue[QLatin1String("held")].isNull());

        const Run activity = askJson(QStringLiteral("activity --count 2"));
        QCOMPARE(activity.json().array().size(), 2);
        const QJsonArray lines = activity.json().array();
        QVERIFY(lines[0][QLatin1String("timestamp")].toString() <
                lines[1][QLatin1String("timestamp")].toString()); // oldest first

        const QJsonObject history = askJson(QStringLiteral("history --hours 2")).json().object();
        for (const char *key : {"from", "to", "step_seconds", "source", "series", "summary"})
            QVERIFY2(history.contains(QLatin1String(key)), key);

        const Run alerts = askJson(QStringLiteral("alerts"));
        QCOMPARE(alerts.exitCode, 0);
        QVERIFY(alerts.json().isArray());
    }

    void alertsFailOn()
    {
        m_server->set(
            {{QStringLiteral("workers"),
              QJsonArray{QJsonObject{{QStringLiteral("worker_name"), QStringLiteral("A")},
                                     {QStringLiteral("status"), QStringLiteral("crashed")}},
                         QJsonObject{{QStringLiteral("worker_name"), QStringLiteral("B")},
                                     {QStringLiteral("status"), QStringLiteral("running")}}}}});
        const Run r = askJson(QStringLiteral("alerts --fail-on warning"));
        QCOMPARE(r.exitCode, 1);
        const QJsonObject alert = r.json().array()[0].toObject();
        QCOMPARE(alert[QLatin1String("rule")].toString(), QStringLiteral("worker_down"));
        for (const char *key : {"rule", "severity", "scope", "value", "limit", "since", "text"})
            QVERIFY2(alert.contains(QLatin1String(key)), key);
        QCOMPARE(ask(QStringLiteral("alerts")).exitCode, 0);

        QTemporaryDir folder;
        QFile rules(folder.filePath(QStringLiteral("rules.json")));
        const auto withRules = [&](const char *json) {
            if (!rules.open(QIODevice::WriteOnly) || rules.write(json) < 0)
                return Run();
            rules.close();
            return askJson(QStringLiteral("alerts --fail-on critical --rules ") + rules.fileName());
        };
        const Run own = withRules(
            R"([{"id": "worker_down", "enabled": false}, {"id": "own-1", "name": "B", "of": "worker", "figure": "presence", "test": "above", "limit": 0, "for_seconds": 60, "scope": "name:B"}])");
        QCOMPARE(own.exitCode, 0); // a warning
        QCOMPARE(own.json().array().size(), 1);
        QCOMPARE(own.json().array()[0].toObject()[QLatin1String("rule")].toString(),
                 QStringLiteral("own-1"));
        const Run wrong = withRules(R"([{"id": "queue_high", "limit": "many"}])");
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains("Rule 1: limit:"), wrong.err);
    }

    void control()
    {
        const Run r = askJson(QStringLiteral("control pause discovery"));
        QCOMPARE(r.exitCode, 0);
        const QJsonObject result = r.json().array()[0].toObject();
        QCOMPARE(result[QLatin1String("worker")].toString(), QStringLiteral("Discovery Worker"));
        QCOMPARE(result[QLatin1String("action")].toString(), QStringLiteral("pause"));
        QCOMPARE(result[QLatin1String("outcome")].toString(), QStringLiteral("done"));
        QVERIFY(!result[QLatin1String("request_id")].toString().isEmpty());
        QVERIFY(!result[QLatin1String("message")].toString().isEmpty());
        QCOMPARE(m_server->applied(), 1);
    }

    void addressIsFoundOutBeforeItAsks()
    {
        QByteArray screen;
        int code = onTerminal(
            {"control", "stop", "Discovery Worker", "--api", m_server->base().toLatin1()}, "n\n",
            &screen);
        if (code == -2)
            QSKIP("no terminals on this system");
        QCOMPARE(code, 1);
        QVERIFY2(!screen.contains("not confirmed"), screen.constData());
        QCOMPARE(m_server->requests(QStringLiteral("/worker/discovery/details")), 1);

        m_server->set({{QStringLiteral("details"), false}});
        screen.clear();
        code = onTerminal(
            {"control", "stop", "Discovery Worker", "--api", m_server->base().toLatin1()}, "n\n",
            &screen);
        QCOMPARE(code, 1);
        QVERIFY2(screen.contains("not confirmed"), screen.constData());
        QCOMPARE(m_server->requests(QStringLiteral("control"), QStringLiteral("POST")), 0);
    }

    void oneWorkerTellsTheAddressItWasReadAt()
    {
        const QJsonObject worker = askJson(QStringLiteral("worker discovery")).json().object();
        QCOMPARE(worker[QLatin1String("address")].toString(), QStringLiteral("discovery"));
        QCOMPARE(worker[QLatin1String("address_confirmed")], QJsonValue(true));
    }

    void twinsAreMarked()
    {
        const auto row = [](const char *name) {
            return QJsonObject{{QStringLiteral("worker_name"), QLatin1String(name)},
                               {QStringLiteral("status"), QStringLiteral("running")}};
        };
        m_server->set(
            {{QStringLiteral("workers"), QJsonArray{row("Twin"), row("Other"), row("Twin")}}});
        const Run r = ask(QStringLiteral("workers"));
        QCOMPARE(r.exitCode, 0);
        QVERIFY2(r.out.contains("Twin (1 of 2)") && r.out.contains("Twin (2 of 2)"),
                 r.out.constData());
        QVERIFY2(r.err.contains("2 rows"), r.err.constData());
        const Run overview = askJson(QStringLiteral("overview"));
        QCOMPARE(overview.json()[QLatin1String("connection")][QLatin1String("malformed")].toInt(),
                 1);
    }

    void controlThatIsSignedOutSaysSo()
    {
        m_server->setFault(QStringLiteral("control"),
                           {{QStringLiteral("kind"), QStringLiteral("status")},
                            {QStringLiteral("status"), 401},
                            {QStringLiteral("body"), QStringLiteral("{\"detail\": \"expired\"}")}});
        const Run r = askJson(QStringLiteral("control pause discovery unified"));
        QCOMPARE(r.exitCode, 4);
        const QJsonArray results = r.json().array();
        QCOMPARE(results.size(), 2);
        for (const auto &result : results) {
            // The other had left already, or was kept back.
            const QString outcome = result[QLatin1String("outcome")].toString();
            QVERIFY2(outcome == QLatin1String("refused") || outcome == QLatin1String("not_sent"),
                     r.out.constData());
            QVERIFY(!result[QLatin1String("message")].isNull());
        }
        QVERIFY2(r.out.contains("expired"), r.out.constData());
    }

    void controlAnswered500AfterItActed()
    {
        m_server->setFault(QStringLiteral("control"), fault("apply_500_words"));
        const Run r = askJson(QStringLiteral("control pause discovery"));
        QCOMPARE(r.exitCode, 0);
        const QJsonValue result = r.json().array()[0];
        QCOMPARE(result[QLatin1String("outcome")].toString(), QStringLiteral("done"));
        QCOMPARE(result[QLatin1String("confirmed_by")].toString(), QStringLiteral("state"));
        QCOMPARE(m_server->applied(), 1);
        QCOMPARE(m_server->requests(QStringLiteral("control"), QStringLiteral("POST")), 1);
    }

    void controlSeveralAndUnknown()
    {
        const Run r =
            run(ctl, {QStringLiteral("control"), QStringLiteral("stop"), QStringLiteral("--yes"),
                      QStringLiteral("--json"), QStringLiteral("Discovery Worker"),
                      QStringLiteral("discovery"), QStringLiteral("nobody"),
                      QStringLiteral("unified"), QStringLiteral("--api"), m_server->base()});
        QCOMPARE(r.exitCode, 1);
        const QJsonArray results = r.json().array();
        QCOMPARE(results.size(), 3); // one worker named twice is stopped once
        QCOMPARE(results[0][QLatin1String("outcome")].toString(), QStringLiteral("done"));
        QCOMPARE(results[1][QLatin1String("outcome")].toString(), QStringLiteral("not_sent"));
        QVERIFY(results[1][QLatin1String("request_id")].isNull());
        QCOMPARE(results[2][QLatin1String("outcome")].toString(), QStringLiteral("done"));
        QCOMPARE(m_server->applied(), 2);
    }

    void emptyNameMeansNobody()
    {
        m_server->set({{QStringLiteral("worker_rows"),
                        QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Solo")},
                                               {QStringLiteral("address"), QStringLiteral("solo")},
                                               {QStringLiteral("status"), QStringLiteral("idle")},
                                               {QStringLiteral("queue"), 0}}}}});
        const QList<QStringList> lines{
            {QStringLiteral("control"), QStringLiteral("stop"), QString(), QStringLiteral("--yes")},
            {QStringLiteral("control"), QStringLiteral("pause"), QStringLiteral("solo"), QString()},
            {QStringLiteral("worker"), QString()},
            {QStringLiteral("history"), QStringLiteral("--worker"), QString()},
        };
        for (const QStringList &line : lines) {
            const Run r = run(ctl, line + QStringList{QStringLiteral("--api"), m_server->base()});
            QCOMPARE(r.exitCode, 2);
            QCOMPARE(r.errorLines(), 1);
            QVERIFY(r.out.isEmpty());
        }
        QCOMPARE(m_server->requests(QStringLiteral("control"), QStringLiteral("POST")), 0);
    }

    void nothingReadIsNotNothing_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("route");
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<int>("exitCode");
        const auto status = [](int code, const QString &body) {
            return QJsonObject{{QStringLiteral("kind"), QStringLiteral("status")},
                               {QStringLiteral("status"), code},
                               {QStringLiteral("body"), body}};
        };
        const QString no = QStringLiteral("{\"success\": false, \"message\": \"no can do\"}");
        for (const auto &[command, route] :
             {std::pair("queues", "queue/status"), std::pair("activity", "overview")}) {
            const auto row = [&, command = command,
                              route = route](const char *what, const QJsonObject &fault, int code) {
                QTest::addRow("%s, %s", command, what)
                    << QString::fromLatin1(command) << QString::fromLatin1(route) << fault << code;
            };
            row("502", status(502, QStringLiteral("{}")), 3);
            row("503", status(503, QStringLiteral("{\"detail\": \"down\"}")), 3);
            row("success false", status(200, no), 3);
            row("reset", fault("reset"), 3);
            row("401", status(401, QStringLiteral("{\"detail\": \"expired\"}")), 4);
            row("login page", fault("html"), 5);
            row("null", status(200, QStringLiteral("null")), 5);
            row("404", status(404, QStringLiteral("{}")), 5);
        }
    }

    void nothingReadIsNotNothing()
    {
        QFETCH(QString, command);
        QFETCH(QString, route);
        QFETCH(QJsonObject, fault);
        QFETCH(int, exitCode);
        m_server->setFault(route, fault);
        const Run r = askJson(command, {QStringLiteral("--timeout"), QStringLiteral("1")});
        QCOMPARE(r.exitCode, exitCode);
        QVERIFY2(r.out.isEmpty(), r.out.constData());
        QCOMPARE(r.errorLines(), 1);
        QVERIFY2(r.err.contains("127.0.0.1"), r.err.constData());
    }

    void overviewGoesByTheStreamWhenOverviewFails()
    {
        m_server->setFault(QStringLiteral("overview"), fault("html"));
        for (int i = 0; i < 3; ++i) {
            const Run r = askJson(QStringLiteral("overview"),
                                  {QStringLiteral("--timeout"), QStringLiteral("1")});
            QCOMPARE(r.exitCode, 0);
            QVERIFY(r.json()[QLatin1String("performance_metrics")].isNull());
            QCOMPARE(r.json()[QLatin1String("workers")].toArray().size(), 3);
            QVERIFY(!r.json()[QLatin1String("connection")][QLatin1String("error")].isNull());
        }
    }

    void noListOfWorkers()
    {
        m_server->set({{QStringLiteral("workers"), QStringLiteral("none")}});
        const Run r =
            askJson(QStringLiteral("workers"), {QStringLiteral("--timeout"), QStringLiteral("1")});
        QCOMPARE(r.exitCode, 5);
        QVERIFY(r.out.isEmpty());
    }

    void overviewIsAskedForOnce()
    {
        m_server->setFault(QStringLiteral("live-stream"), fault("drop"));
        QCOMPARE(askJson(QStringLiteral("overview")).exitCode, 0);
        QCOMPARE(m_server->requests(QStringLiteral("/overview")), 1);
    }

    void caFileMustHoldAnAuthority()
    {
        const Run r = ask(QStringLiteral("workers"),
                          {QStringLiteral("--ca-file"), QStringLiteral("/nonexistent")});
        QCOMPARE(r.exitCode, 2);
        QVERIFY2(r.err.contains("/nonexistent"), r.err.constData());
        QCOMPARE(m_server->requests(QStringLiteral("/")), 0);
    }

    void stopAsksAndWithoutTerminalSendsNothing()
    {
        for (const char *action : {"stop", "restart"}) {
            const Run r = ask(QStringLiteral("control %1 discovery").arg(QLatin1String(action)));
            QCOMPARE(r.exitCode, 2);
            QCOMPARE(r.errorLines(), 1);
        }
        QCOMPARE(m_server->applied(), 0);
        QCOMPARE(m_server->requests(QStringLiteral("control"), QStringLiteral("POST")), 0);
    }

    void asksOnATerminal_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("applied");
        QTest::newRow("y") << QByteArray("y\n") << 0 << 1;
        QTest::newRow("n") << QByteArray("n\n") << 1 << 0;
        QTest::newRow("Enter") << QByteArray("\n") << 1 << 0;
        QTest::newRow("end of input") << QByteArray("\x04") << 1 << 0;
        QTest::newRow("Ctrl+C") << QByteArray("\x03") << 130 << 0;
    }

    void asksOnATerminal()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, exitCode);
        QFETCH(int, applied);
        QByteArray screen;
        const int code =
            onTerminal({"control", "stop", "discovery", "--api", m_server->base().toLatin1()},
                       answer, &screen);
        if (code == -2)
            QSKIP("no terminals on this system");
        QVERIFY2(code == exitCode, screen.constData());
        QVERIFY2(screen.contains("Discovery Worker"), screen.constData());
        QCOMPARE(m_server->applied(), applied);
        QCOMPARE(m_server->requests(QStringLiteral("control"), QStringLiteral("POST")), applied);
    }

    void tokens()
    {
        m_server->set({{QStringLiteral("token"), QStringLiteral("CANARY-7f3a")},
                       {QStringLiteral("viewer"), QStringLiteral("viewer-1")}});
        QCOMPARE(ask(QStringLiteral("workers")).exitCode, 4);

        QTemporaryDir dir;
        const auto tokenFile = [&dir](const QByteArray &token, QFile::Permissions permissions) {
            QFile file(dir.filePath(QStringLiteral("token")));
            if (!file.open(QIODevice::WriteOnly) || file.write(token + '\n') < 0)
                qFatal("cannot write the test's file");
            file.setPermissions(permissions);
            return QStringList{QStringLiteral("--token-file"), file.fileName()};
        };
        const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
        QCOMPARE(ask(QStringLiteral("workers"), tokenFile("CANARY-7f3a", mine)).exitCode, 0);
        const Run open =
            ask(QStringLiteral("workers"), tokenFile("CANARY-7f3a", mine | QFile::ReadGroup));
        QCOMPARE(open.exitCode, 2);
        QVERIFY(!open.err.contains("CANARY"));
        QCOMPARE(ask(QStringLiteral("workers"), tokenFile("wrong", mine)).exitCode, 4);

        const Run fromInput =
            run(ctl,
                {QStringLiteral("workers"), QStringLiteral("--api"), m_server->base(),
                 QStringLiteral("--token-file"), QStringLiteral("-")},
                "CANARY-7f3a\n");
        QCOMPARE(fromInput.exitCode, 0);

        // Not allowed wins over refused.
        const Run viewer =
            ask(QStringLiteral("control pause discovery"), tokenFile("viewer-1", mine));
        QCOMPARE(viewer.exitCode, 4);
        QCOMPARE(m_server->applied(), 0);
    }

    void nobodyThere()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString url = QStringLiteral("http://127.0.0.1:%1/x").arg(taken.serverPort());
        taken.close();
        for (const char *command : {"workers", "check", "watch", "activity"}) {
            const Run r = run(ctl, {QLatin1String(command), QStringLiteral("--api"), url,
                                    QStringLiteral("--timeout"), QStringLiteral("1")});
            QCOMPARE(r.exitCode, 3);
        }
    }

    void notTheContract()
    {
        m_server->setFault(QStringLiteral("*"), fault("html"));
        const Run r =
            ask(QStringLiteral("workers"), {QStringLiteral("--timeout"), QStringLiteral("3")});
        QCOMPARE(r.exitCode, 5);
        QCOMPARE(r.errorLines(), 1);
        QVERIFY2(!r.err.contains('<'), r.err.constData());
        QCOMPARE(ask(QStringLiteral("check"), {QStringLiteral("--timeout"), QStringLiteral("3")})
                     .exitCode,
                 1);
    }

    void checkTellsEverything()
    {
        const Run r = askJson(QStringLiteral("check"));
        QCOMPARE(r.exitCode, 0);
        const QJsonArray rows = r.json().array();
        QVERIFY(rows.size() >= 4);
        for (const auto &row : rows)
            QVERIFY2(row[QLatin1String("verdict")].toString() == QLatin1String("ok"),
                     r.out.constData());
    }

    void watch()
    {
        const Run r = askJson(QStringLiteral("watch --for 1.5"));
        QCOMPARE(r.exitCode, 0);
        int overviews = 0, connections = 0;
        for (const QByteArray &line : r.out.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            QCOMPARE(object.size(), 1);
            overviews += object.contains(QLatin1String("overview"));
            connections += object.contains(QLatin1String("connection"));
        }
        QVERIFY(overviews >= 2);
        QVERIFY(connections >= 1);
        QVERIFY2(overviews <= 17, "more than ten a second");
    }

    void interrupted()
    {
        for (const char *command : {"watch", "activity --follow"}) {
            QProcess process;
            process.start(ctl, QString::fromLatin1(command).split(QLatin1Char(' ')) +
                                   QStringList{QStringLiteral("--json"), QStringLiteral("--api"),
                                               m_server->base()});
            QVERIFY(process.waitForReadyRead(10000));
            ::kill(pid_t(process.processId()), SIGINT);
            QVERIFY(process.waitForFinished(5000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 130);
        }
    }

    void endsWhenNobodyReads()
    {
        const Run r =
            run(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("{ \"$0\" watch --json --api \"$1\"; echo $? >&2; } | head -n 1"),
                 ctl, m_server->base()});
        QCOMPARE(r.out.count('\n'), 1);
        QCOMPARE(r.err, QByteArray("0\n"));
    }

    void endsWhenNobodyReadsAndNothingComes()
    {
        m_server->setFault(QStringLiteral("*"), fault("stall"));
        const Run r = run(QStringLiteral("/bin/sh"),
                          {QStringLiteral("-c"),
                           QStringLiteral("{ \"$0\" watch --json --timeout 600 --api \"$1\"; "
                                          "echo $? >&2; } | head -n 1"),
                           ctl, m_server->base()});
        QVERIFY2(r.out.startsWith("{\"connection\""), r.err.constData());
        QCOMPARE(r.err, QByteArray("0\n"));
    }

    void standardOutputClosed()
    {
        const Run r = run(QStringLiteral("/bin/sh"),
                          {QStringLiteral("-c"), QStringLiteral("\"$0\" workers --api \"$1\" >&-"),
                           ctl, m_server->base()});
        QCOMPARE(r.exitCode, 1);
        QCOMPARE(r.errorLines(), 1);
        QVERIFY2(r.err.contains("Bad file descriptor"), r.err.constData());
    }

    void activityOfABusyStreamEnds()
    {
        // With such a patience only knowing that it has caught up ends it.
        const Run r =
            run(ctl,
                {QStringLiteral("activity"), QStringLiteral("--count"), QStringLiteral("2"),
                 QStringLiteral("--json"), QStringLiteral("--timeout"), QStringLiteral("600"),
                 QStringLiteral("--fleet-routes"), QStringLiteral("--api"), m_server->fleetBase()});
        QVERIFY2(r.exitCode == 0, r.err.constData());
        const qsizetype size = r.json().array().size(); // the stream is only just beginning
        QVERIFY2(size == 1 || size == 2, r.out.constData());
    }

    void activityOfAnEmptyStreamEnds()
    {
        ContractServer quiet(QJsonObject{{QStringLiteral("events_per_s"), 0.01}});
        QVERIFY(quiet.isReady());
        const Run r = run(ctl, {QStringLiteral("activity"), QStringLiteral("--json"),
                                QStringLiteral("--timeout"), QStringLiteral("600"),
                                QStringLiteral("--fleet-routes"), QStringLiteral("--api"),
                                quiet.fleetBase()});
        QVERIFY2(r.exitCode == 0, r.err.constData());
        QCOMPARE(r.out, QByteArray("[]\n"));
    }

    void cronOverFleetRoutes_data()
    {
        QTest::addColumn<bool>("ids");
        QTest::newRow("with ids") << true;
        QTest::newRow("without") << false;
    }
    void cronOverFleetRoutes()
    {
        QFETCH(bool, ids);
        const double now = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
        QJsonArray told;
        for (const int ago : {250, 190, 130}) {
            told.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("cron_finished")},
                                    {QStringLiteral("worker_id"), QStringLiteral("w1")},
                                    {QStringLiteral("cron"), QStringLiteral("nightly")},
                                    {QStringLiteral("timestamp"), now - ago + 1},
                                    {QStringLiteral("scheduled_for"), now - ago}});
        }
        ContractServer server(QJsonObject{{QStringLiteral("ids"), ids},
                                          {QStringLiteral("events_per_s"), 5},
                                          {QStringLiteral("tell"), told}});
        QVERIFY(server.isReady());
        const Run r = run(ctl, {QStringLiteral("cron"), QStringLiteral("--json"),
                                QStringLiteral("--fleet-routes"), QStringLiteral("--api"),
                                server.fleetBase()});
        QVERIFY2(r.exitCode == 0, r.err.constData());
        const QJsonArray all = r.json().array();
        if (!ids) { // such a stream begins now
            QCOMPARE(r.out, QByteArray("[]\n"));
            return;
        }
        QCOMPARE(all.size(), 1);
        const QJsonObject nightly = all.at(0).toObject();
        QCOMPARE(nightly[QLatin1String("status")].toString(), QStringLiteral("missed"));
        QCOMPARE(nightly[QLatin1String("missed")].toInt(), 1); // 70 s ago; 10 s ago may still come
    }

    void fleetRoutesWaitForTheWorkers()
    {
        m_server->setFault(QStringLiteral("workers"),
                           {{QStringLiteral("kind"), QStringLiteral("late")}});
        const QStringList more{QStringLiteral("--fleet-routes"), QStringLiteral("--json"),
                               QStringLiteral("--api"), m_server->fleetBase()};
        for (const char *command : {"workers", "overview"}) {
            const Run r = run(ctl, QStringList{QLatin1String(command)} + more);
            QCOMPARE(r.exitCode, 0);
            const QJsonArray all = r.json().isArray()
                                       ? r.json().array()
                                       : r.json()[QLatin1String("workers")].toArray();
            QCOMPARE(all.size(), 2);
        }
        const Run r = run(ctl, QStringList{QStringLiteral("control"), QStringLiteral("pause"),
                                           QStringLiteral("w1")} +
                                   more);
        QVERIFY2(r.out.contains("offers no control"), r.out.constData());
    }

    void fleetRoutesWithoutACountOfJobs()
    {
        m_server->setFault(QStringLiteral("jobs/pending"),
                           {{QStringLiteral("kind"), QStringLiteral("status")},
                            {QStringLiteral("status"), 200},
                            {QStringLiteral("body"), QStringLiteral("{\"pending\": 3}")}});
        const Run r =
            run(ctl, {QStringLiteral("queues"), QStringLiteral("--json"),
                      QStringLiteral("--fleet-routes"), QStringLiteral("--api"),
                      m_server->fleetBase(), QStringLiteral("--timeout"), QStringLiteral("30")});
        QCOMPARE(r.exitCode, 5);
        QVERIFY(r.out.isEmpty());
        QVERIFY2(r.err.contains("/jobs/pending"), r.err.constData());
    }

    void fleetRoutes()
    {
        const QStringList more{QStringLiteral("--fleet-routes"), QStringLiteral("--json"),
                               QStringLiteral("--api"), m_server->fleetBase()};
        const Run workers = run(ctl, QStringList{QStringLiteral("workers")} + more);
        QCOMPARE(workers.exitCode, 0);
        QVERIFY(!workers.json().array().isEmpty());
        const Run check = run(ctl, QStringList{QStringLiteral("check")} + more);
        QVERIFY2(check.exitCode == 0, check.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
