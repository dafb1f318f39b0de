// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal program straight on a real Redis.
#include "hostilereplies.h"
#include "pythonprocess.h"
#include "redisserver.h"
#include "runprogram.h"
#include "sentinels.h"
#include "testcertificates.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

namespace {

const QString ctl = QStringLiteral(QD_BIN_DIR "/quarterdeckctl");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCtlRedis : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RedisServer> m_server;

    Run ask(const char *words, const QStringList &more = {}) const
    {
        return run(ctl, s(words).split(u' ') + QStringList{s("--redis"), m_server->url()} + more);
    }
    QByteArray redis(const char *words) const { return m_server->cli(s(words).split(u' ')); }
    QStringList inStream() const
    {
        return QString::fromLatin1(
                   m_server->cli(
                       {s("EVAL"),
                        s("local o={} for _,e in ipairs(redis.call('XRANGE','fleet_events','-'"
                          ",'+')) do o[#o+1]=e[1] end return o"),
                        s("0")}))
            .split(u'\n', Qt::SkipEmptyParts);
    }

private slots:
    void init()
    {
        if (!RedisServer::available())
            QSKIP("redis-server and redis-cli are not installed");
        m_server = std::make_unique<RedisServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
        redis("XADD fleet_events * type worker_started worker_id w1 host h1");
        redis("XADD fleet_events * type job_finished worker_id w1 job_id a duration_ms 40");
        redis("XADD fleet_events * type heartbeat worker_id w2");
    }

    void workersAndOverview()
    {
        const Run r = ask("workers --json");
        QCOMPARE(r.exitCode, 0);
        QCOMPARE(r.json().array().size(), 2);
        const QJsonObject w1 = r.json().array().at(0).toObject();
        QCOMPARE(w1[QLatin1String("address")].toString(), s("w1"));
        QCOMPARE(w1[QLatin1String("tasks_processed")].toInt(), 1);
        QCOMPARE(w1[QLatin1String("liveness")].toString(), s("fresh"));
        const Run overview = ask("overview --json");
        QCOMPARE(overview.exitCode, 0);
        QCOMPARE(overview.json()
                     .object()[QLatin1String("connection")]
                     .toObject()[QLatin1String("via")]
                     .toString(),
                 s("redis"));
    }

    void queuesByPattern()
    {
        redis("XGROUP CREATE mail_a g 0 MKSTREAM");
        redis("XGROUP CREATE mail_b g 0 MKSTREAM");
        redis("XADD mail_b * n 1");
        const Run r = ask("queues --json --queue mail_*");
        QCOMPARE(r.exitCode, 0);
        const QJsonArray queues = r.json().object()[QLatin1String("queues")].toArray();
        QCOMPARE(queues.size(), 2);
    }

    void orphansAreFoundAndGivenBackOnce()
    {
        redis("XGROUP CREATE mail g 0 MKSTREAM");
        redis("XADD mail * n 1");
        redis("XADD mail * n 2");
        redis("XREADGROUP GROUP g dead COUNT 1 STREAMS mail >");
        redis("XREADGROUP GROUP g w1 COUNT 1 STREAMS mail >");
        redis("XADD fleet_events * type worker_stopped worker_id dead exit_code 9");
        redis("XADD fleet_events * type job_started worker_id w1 job_id 17");
        redis("XADD fleet_events * type heartbeat worker_id w1 job_id 17");
        QTest::qWait(50); // idle times count from the delivery
        Run r = ask("orphans mail --json --older-than 0");
        QCOMPARE(r.exitCode, 0);
        const QJsonArray all = r.json().array();
        QVERIFY(!all.isEmpty());
        const QJsonObject first = all.at(0).toObject();
        QCOMPARE(first[QLatin1String("consumer")].toString(), s("dead"));
        QCOMPARE(first[QLatin1String("certainty")].toString(), s("orphaned"));
        QCOMPARE(first[QLatin1String("fields")].toObject()[QLatin1String("n")].toString(), s("1"));
        const QString id = first[QLatin1String("id")].toString();

        const QStringList one{id, s("--older-than"), s("0")};
        r = ask("requeue mail --json --dry-run", one);
        QCOMPARE(r.exitCode, 0);
        QCOMPARE(redis("XLEN mail"), QByteArray("2"));
        r = run(ctl, QStringList{s("requeue"), s("mail"), id, s("--redis"), m_server->url()});
        QCOMPARE(r.exitCode, 2); // asks, and there is no terminal
        QCOMPARE(redis("XLEN mail"), QByteArray("2"));
        r = ask("requeue mail --json --yes", one);
        QCOMPARE(r.exitCode, 0);
        QCOMPARE(r.json().array().at(0).toObject()[QLatin1String("outcome")].toString(),
                 s("requeued"));
        QCOMPARE(redis("XLEN mail"), QByteArray("3"));
        r = ask("requeue mail --json --yes", one);
        QCOMPARE(r.exitCode, 1);
        QCOMPARE(redis("XLEN mail"), QByteArray("3"));
        QVERIFY(redis("XREVRANGE mail + - COUNT 1").contains(id.toLatin1()));
    }

    void whatIsSecretIsHiddenByThePersonsPatterns()
    {
        redis("XADD fleet_events * type job_failed worker_id w1 job_id b error api_key=GEHEIM "
              "badge_no 7719");
        redis("XGROUP CREATE mail g 0 MKSTREAM");
        redis("XADD mail * token GEHEIM badge_no 7719");
        redis("XREADGROUP GROUP g gone COUNT 1 STREAMS mail >");
        QTemporaryDir config;
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
        const auto all = [this] {
            return ask("activity --json").out + ask("orphans mail --json --older-than 0").out;
        };
        const QByteArray standard = all();
        QDir(config.path()).mkdir(s("quarterdeck"));
        QFile file(config.filePath(s("quarterdeck/view.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"redaction.patterns": ["badge"]})");
        file.close();
        const QByteArray own = all();
        qputenv("XDG_CONFIG_HOME", before);
        QVERIFY2(!standard.contains("GEHEIM") && standard.count("7719") == 2, standard.constData());
        QVERIFY2(!own.contains("7719") && own.count("GEHEIM") >= 2, own.constData());
    }

    void cronJobs()
    {
        Run r = ask("cron --json");
        QCOMPARE(r.exitCode, 0);
        QCOMPARE(r.json().array().size(), 0);
        const qint64 now = QDateTime::currentMSecsSinceEpoch() / 1000;
        const auto add = [&](const char *cron, const char *type, qint64 at, const char *more = "") {
            redis(qPrintable(s("XADD fleet_events * type %1 worker_id w1 cron %2 timestamp %3%4")
                                 .arg(s(type), s(cron))
                                 .arg(at)
                                 .arg(s(more))));
        };
        for (const int ago : {400, 340, 280}) {
            const QByteArray due = " scheduled_for " + QByteArray::number(now - ago);
            add("nightly", "cron_started", now - ago + 1, due.constData());
            add("nightly", "cron_finished", now - ago + 3, due.constData());
        }
        add("once", "cron_failed", now - 5, " error disk_full schedule @daily");
        r = ask("cron --json");
        QCOMPARE(r.exitCode, 0);
        const QJsonArray all = r.json().array();
        QCOMPARE(all.size(), 2);
        const QJsonObject nightly = all.at(0).toObject(), once = all.at(1).toObject();
        QCOMPARE(nightly.keys(), (QStringList{s("last"), s("missed"), s("name"), s("next"),
                                              s("schedule"), s("status")}));
        QCOMPARE(nightly[QLatin1String("name")].toString(), s("nightly"));
        QCOMPARE(nightly[QLatin1String("status")].toString(), s("missed"));
        QCOMPARE(nightly[QLatin1String("missed")].toInt(), 4);
        QCOMPARE(nightly[QLatin1String("schedule")].toString(), s("about every 60 s"));
        const auto iso = [](qint64 seconds) {
            return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
        };
        QCOMPARE(nightly[QLatin1String("last")].toString(), iso(now - 279));
        QCOMPARE(nightly[QLatin1String("next")].toString(), iso(now + 20));
        QCOMPARE(once[QLatin1String("status")].toString(), s("failed"));
        QCOMPARE(once[QLatin1String("schedule")].toString(), s("@daily"));
        QVERIFY(once[QLatin1String("next")].isNull() && once[QLatin1String("missed")].isNull());
        QCOMPARE(once[QLatin1String("last")].toString(), iso(now - 5));
        const Run table = ask("cron");
        QCOMPARE(table.exitCode, 0);
        QVERIFY2(table.out.contains("disk_full") && table.out.contains("nightly"), table.out);
        const Run alerts = ask("alerts --fail-on warning --json");
        QCOMPARE(alerts.exitCode, 1);
        QVERIFY2(alerts.out.contains("cron_missed") && alerts.out.contains("cron_failed"),
                 alerts.out);
    }

    void poisonIsToldPutAsideAndBroughtBack()
    {
        redis("XGROUP CREATE mail g 0 MKSTREAM");
        const QString id = QString::fromLatin1(redis("XADD mail * n 1"));
        redis("XREADGROUP GROUP g dead COUNT 1 STREAMS mail >");
        m_server->cli(
            {s("XCLAIM"), s("mail"), s("g"), s("dead"), s("0"), id, s("RETRYCOUNT"), s("6")});
        redis("XADD fleet_events * type worker_stopped worker_id dead exit_code 9");
        QTest::qWait(50); // idle times count from the delivery
        const QStringList old{s("--older-than"), s("0")};
        Run r = ask("requeue mail --all --dry-run", old);
        QCOMPARE(r.exitCode, 0);
        QVERIFY2(r.err.contains("--to-dead"), r.err.constData());
        r = ask("requeue mail --all --yes --json --to-dead", old);
        QCOMPARE(r.exitCode, 0);
        const QJsonObject buried = r.json().array().at(0).toObject();
        QCOMPARE(buried.keys(), (QStringList{s("id"), s("new_id"), s("outcome")}));
        QCOMPARE(buried[QLatin1String("id")].toString(), id);
        QCOMPARE(buried[QLatin1String("outcome")].toString(), s("dead"));
        QCOMPARE(redis("XLEN mail:dead"), QByteArray("1"));
        QVERIFY(redis("XPENDING mail g").startsWith("0"));

        const QString letter = buried[QLatin1String("new_id")].toString();
        r = ask("requeue mail --all --dead --dry-run --json");
        QCOMPARE(r.json().array().at(0)[QLatin1String("id")].toString(), letter);
        QCOMPARE(redis("XLEN mail:dead"), QByteArray("1"));
        r = ask("requeue mail --dead --yes --json", {letter});
        QCOMPARE(r.exitCode, 0);
        QCOMPARE(r.json().array().at(0)[QLatin1String("outcome")].toString(), s("requeued"));
        QCOMPARE(redis("XLEN mail:dead"), QByteArray("0"));
        QVERIFY(redis("XREVRANGE mail + - COUNT 1")
                    .endsWith("n\n1\nrequeued_from\n" + letter.toLatin1()));
        r = ask("requeue mail --dead --yes --json", {letter});
        QCOMPARE(r.exitCode, 1);
        QCOMPARE(r.json().array().at(0)[QLatin1String("outcome")].toString(), s("gone"));
        QCOMPARE(ask("requeue mail --all --dead").exitCode, 2); // asks, and there is no terminal
    }

    static QString verdictOf(const Run &r, const char *what)
    {
        for (const auto &row : r.json().array()) {
            if (row[QLatin1String("what")].toString().startsWith(s(what)))
                return row[QLatin1String("verdict")].toString();
        }
        return s("no such row");
    }

    void checkTriesEveryKeyAndRight()
    {
        redis("XGROUP CREATE mail_a g 0 MKSTREAM");
        Run r = ask("check --json --queue mail_*");
        QVERIFY2(r.exitCode == 0, r.out.constData());
        QCOMPARE(verdictOf(r, "connect to unix://"), s("ok"));
        for (const char *what :
             {"PING", "TIME", "INFO", "ROLE", "SELECT", "CLIENT SETNAME", "CLIENT LIST", "SCAN",
              "TYPE fleet_events", "XINFO STREAM fleet_events", "XLEN fleet_events",
              "XRANGE fleet_events", "XREVRANGE fleet_events", "XREAD", "queues mail_*",
              "XINFO GROUPS mail_a", "XPENDING mail_a g", "XINFO CONSUMERS mail_a g",
              "XLEN mail_a:dead"})
            QCOMPARE(verdictOf(r, what), s("ok"));
        // What a fleet need not have is no failure.
        QCOMPARE(verdictOf(r, "XINFO GROUPS fleet_control"), s("not there"));
        QCOMPARE(verdictOf(r, "XINFO STREAM fleet_history"), s("not there"));
        QVERIFY(!redis("KEYS *").contains("fleet_control"));
        QCOMPARE(ask("check").exitCode, 0); // the default queue is not there
        QCOMPARE(ask("check --queue mial").exitCode, 1);
        QCOMPARE(ask("check --queue mial_*").exitCode, 1);
        redis("DEL fleet_events");
        r = ask("check --json");
        QCOMPARE(r.exitCode, 1);
        QCOMPARE(verdictOf(r, "XINFO STREAM fleet_events"), s("no such key"));
        redis("SET fleet_events text");
        r = ask("check --json");
        QCOMPARE(r.exitCode, 1);
        QVERIFY(verdictOf(r, "XINFO STREAM fleet_events").startsWith(s("WRONGTYPE")));
        QCOMPARE(run(ctl, {s("check"), s("--redis"), s("redis://127.0.0.1:1/0")}).exitCode, 3);
    }

    void checkNeedsOnlyTheDocumentedRights()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(s("password"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        out.write("pw");
        out.close();
        redis("XGROUP CREATE mail g 0 MKSTREAM");
        redis("ACL SETUSER watcher on >pw resetkeys -@all +ping +info +time +role +select "
              "+client|setname +client|list +scan +type +xread +xrange +xrevrange +xlen +xinfo "
              "+xpending ~fleet_events ~fleet_history ~fleet_control ~mail ~mail:dead");
        const QString url = QString(m_server->url()).replace(s("unix://"), s("unix://watcher@"));
        const QStringList where{s("check"),
                                s("--json"),
                                s("--redis"),
                                url,
                                s("--queue"),
                                s("mail"),
                                s("--redis-password-file"),
                                file};
        Run r = run(ctl, where);
        QVERIFY2(r.exitCode == 0, (r.out + r.err).constData());
        QCOMPARE(redis("ACL LOG"), QByteArray());
        redis("ACL SETUSER watcher -client|list -type -xpending");
        r = run(ctl, where);
        QCOMPARE(r.exitCode, 4);
        QVERIFY(verdictOf(r, "XPENDING").startsWith(s("NOPERM")));
        QCOMPARE(verdictOf(r, "TYPE"), s("not allowed; not needed"));
        QCOMPARE(verdictOf(r, "XREAD"), s("ok"));
        QVERIFY(!r.out.contains("pw\""));
    }

    void twoWaysIn()
    {
        ContractServer server({{s("interval"), 0.3}});
        redis("XADD fleet_events * type heartbeat worker_id discovery job_id j9");
        const QStringList both{s("--api"), server.base(), s("--timeout"), s("5")};
        Run r = ask("workers --json", both);
        QVERIFY2(r.exitCode == 0, r.err.constData());
        QVERIFY2(r.err.isEmpty(), r.err.constData());
        const QJsonArray workers = r.json().array();
        QCOMPARE(workers.size(), 5); // three of the API, one of them on Redis too, and w1, w2
        const auto one = std::find_if(workers.begin(), workers.end(), [](const auto &worker) {
            return worker[QLatin1String("worker_name")].toString() == s("Discovery Worker");
        });
        QVERIFY(one != workers.end());
        QCOMPARE((*one)[QLatin1String("current_job")].toString(), s("j9"));
        QCOMPARE((*one)[QLatin1String("tasks_processed")].toInt(), 450);
        QVERIFY((*one)[QLatin1String("last_heartbeat")].isString());
        r = ask("overview --json", both);
        const QJsonObject connection = r.json().object()[QLatin1String("connection")].toObject();
        QCOMPARE(connection[QLatin1String("state")].toString(), s("live"));
        QCOMPARE(connection[QLatin1String("ways")].toArray().size(), 2);
        QVERIFY(r.json().object()[QLatin1String("system_overview")].isObject());
        r = ask("worker discovery --json", both);
        QCOMPARE(
            r.json().object()[QLatin1String("details")][QLatin1String("detailed_stats")].toString(),
            s("all is well"));
        r = ask("queues --json", both);
        QStringList names;
        for (const auto &queue : r.json().object()[QLatin1String("queues")].toArray())
            names += queue[QLatin1String("name")].toString();
        QCOMPARE(names, (QStringList{s("discovery_worker"), s("scrape_jobs")}));
        r = ask("activity --json", both); // exact
        QCOMPARE(r.json().array().size(), inStream().size());
        r = ask("control pause discovery --json", both); // the API answers
        QVERIFY2(r.exitCode == 0, r.out.constData());
        QCOMPARE(server.applied(), 1);
        r = ask("check --json", both);
        QVERIFY2(r.exitCode == 0, r.out.constData());
        QCOMPARE(verdictOf(r, "GET /overview"), s("ok"));
        QCOMPARE(verdictOf(r, "PING"), s("ok"));

        server.kill(); // the other goes on, and what is missing is said
        r = ask("workers --json", both);
        QCOMPARE(r.exitCode, 0);
        QCOMPARE(r.json().array().size(), 3);
        QVERIFY2(r.err.contains("Meanwhile"), r.err.constData());
        QCOMPARE(ask("check", both).exitCode, 1);
        ContractServer again({{s("interval"), 0.3}});
        r = run(ctl, {s("workers"), s("--json"), s("--api"), again.base(), s("--redis"),
                      s("redis://127.0.0.1:1/0"), s("--timeout"), s("5")});
        QCOMPARE(r.exitCode, 0);
        QCOMPARE(r.json().array().size(), 3);
        QVERIFY2(r.err.contains("orphaned"), r.err.constData());
        again.set({{s("token"), s("x")}});
        r = run(ctl, {s("workers"), s("--api"), again.base(), s("--redis"),
                      s("redis://127.0.0.1:1/0"), s("--timeout"), s("5")});
        QCOMPARE(r.exitCode, 4);
    }

    void activityIsExactOverCuts()
    {
        QProcess follow;
        follow.start(ctl, {s("activity"), s("--follow"), s("--from"), s("0"), s("--json"),
                           s("--redis"), m_server->url()});
        QVERIFY(follow.waitForStarted());
        QByteArray out;
        const auto ids = [&] {
            out += follow.readAllStandardOutput();
            QStringList all;
            for (const QByteArray &line : out.left(out.lastIndexOf('\n') + 1).split('\n')) {
                if (!line.isEmpty())
                    all += QJsonDocument::fromJson(line).object()[QLatin1String("id")].toString();
            }
            return all;
        };
        QTRY_COMPARE_WITH_TIMEOUT(ids().size(), 3, 20'000);
        for (int i = 0; i < 8; ++i) {
            m_server->cli(
                {s("EVAL"),
                 s("for i=1,200 do redis.call('XADD','fleet_events','*','type','x','n',i) end"),
                 s("0")});
            redis("CLIENT KILL TYPE normal");
        }
        const QStringList expected = inStream();
        QCOMPARE(expected.size(), 1'603);
        QTRY_COMPARE_WITH_TIMEOUT(ids().size(), expected.size(), 30'000);
        QCOMPARE(ids(), expected);
        follow.terminate();
        QVERIFY(follow.waitForFinished());
        const Run newest = ask("activity --json --count 5");
        QCOMPARE(newest.exitCode, 0);
        QCOMPARE(newest.json().array().size(), 5);
        QCOMPARE(newest.json().array().last().toObject()[QLatin1String("id")].toString(),
                 expected.last());
    }

    void aHostileServerIsOneSentenceAndBoundedMemory_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QJsonObject>("reply");
        for (const HostileReply &one : hostileReplies())
            QTest::newRow(one.name) << s(one.command) << one.reply;
    }

    void aHostileServerIsOneSentenceAndBoundedMemory()
    {
        QFETCH(QString, command);
        QFETCH(QJsonObject, reply);
        RespServer hostile;
        hostile.answer({{command, reply}});
        QProcess program;
        program.start(ctl, {s("workers"), s("--redis"), hostile.url(), s("--timeout"), s("12")});
        QVERIFY(program.waitForStarted());
        double mostMb = 0;
        while (program.state() == QProcess::Running && !program.waitForFinished(20)) {
            QFile file(s("/proc/%1/status").arg(program.processId()));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray now = file.readAll();
            const qsizetype at = now.indexOf("VmHWM:");
            if (at >= 0)
                mostMb = now.mid(at + 6).trimmed().split(' ').first().toDouble() / 1024;
        }
        const QByteArray words = program.readAllStandardError();
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QVERIFY2(program.exitCode() == 5 || program.exitCode() == 3,
                 qPrintable(s("%1: %2").arg(program.exitCode()).arg(QString::fromUtf8(words))));
        QCOMPARE(words.count('\n'), 1);
        QVERIFY2(words.size() < 500, words.constData());
        QVERIFY2(mostMb < 150, qPrintable(QString::number(mostMb)));
        QVERIFY(program.readAllStandardOutput().isEmpty());
    }

    void tlsOptions()
    {
        if (!TestCertificates::available())
            QSKIP("openssl is not installed");
        TestCertificates made;
        QVERIFY(made.authority(s("ca")) && made.authority(s("other")));
        QVERIFY(made.certificate(s("server"), s("ca"), {s("DNS:redis.example")}));
        QVERIFY(made.certificate(s("client"), s("ca"), {s("DNS:console")}));
        const quint16 port = RedisServer::freePort();
        RedisServer server({s("--tls-port"), QString::number(port), s("--tls-cert-file"),
                            made.pem(s("server")), s("--tls-key-file"), made.key(s("server")),
                            s("--tls-ca-cert-file"), made.pem(s("ca")), s("--tls-auth-clients"),
                            s("yes")});
        if (!server.start())
            QSKIP("this redis-server has no TLS");
        server.cli(s("XADD fleet_events * type heartbeat worker_id w1").split(u' '));
        const auto ask = [port](const QStringList &options) {
            return run(ctl, QStringList{s("workers"), s("--json"), s("--redis"),
                                        s("rediss://127.0.0.1:%1/0").arg(port)} +
                                options);
        };
        const QStringList authority{s("--ca-file"), made.pem(s("ca"))};
        const QStringList name{s("--tls-server-name"), s("redis.example")};
        const QStringList client{s("--client-cert"), made.pem(s("client")), s("--client-key"),
                                 made.key(s("client"))};
        const Run good = ask(authority + name + client);
        QVERIFY2(good.exitCode == 0, good.err.constData());
        QCOMPARE(good.json().array().size(), 1);

        const auto fails = [](const Run &r, int code, const char *words) {
            return r.exitCode == code && r.errorLines() == 1 && r.out.isEmpty() &&
                   r.err.contains(words);
        };
        QVERIFY(fails(ask(authority + client), 3, "its certificate is for another name"));
        QVERIFY(fails(ask(authority + name), 3, "it wants a client certificate"));
        QVERIFY(fails(ask({s("--ca-file"), made.pem(s("other"))}), 3, "authority that is trusted"));
        QFile::setPermissions(made.key(s("client")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        QVERIFY(fails(ask(authority + name + client), 2, "can be read by others"));
        QVERIFY(fails(ask(authority + client.mid(0, 2)), 2, "belong together"));
        QVERIFY(fails(
            run(ctl, QStringList{s("workers"), s("--redis"), s("redis://127.0.0.1:1/0")} + name), 2,
            "rediss://"));
    }

    void aFleetBySentinel()
    {
        const quint16 port = RedisServer::freePort();
        RedisServer master({s("--port"), QString::number(port)});
        QVERIFY2(master.start(), qPrintable(master.errors()));
        master.cli(s("XADD fleet_events * type heartbeat worker_id w1").split(u' '));
        Sentinels sentinels(1, port);
        QVERIFY(sentinels.start() && sentinels.awaitReplicas(0));
        const QString url = s("redis+sentinel://127.0.0.1:1,%1/%2/0").arg(sentinels.hosts());
        const Run good = run(ctl, {s("workers"), s("--json"), s("--redis"), url.arg(s("fleet"))});
        QVERIFY2(good.exitCode == 0, good.err.constData());
        QCOMPARE(good.json().array().size(), 1);
        const Run unknown = run(ctl, {s("workers"), s("--redis"), url.arg(s("navy"))});
        QCOMPARE(unknown.exitCode, 3);
        QVERIFY2(unknown.err.contains("know no master called \"navy\""), unknown.err.constData());
        const Run wrong = run(ctl, {s("workers"), s("--redis"), s("redis+sentinel://a:1")});
        QCOMPARE(wrong.exitCode, 2);
        QCOMPARE(wrong.errorLines(), 1);
    }

    void saysWhatIsWrong()
    {
        redis("CONFIG SET requirepass secret");
        const Run denied = ask("workers");
        QCOMPARE(denied.exitCode, 4);
        QVERIFY(!denied.err.isEmpty());
        const Run nobody = run(
            ctl, {s("workers"), s("--redis"), s("redis://127.0.0.1:1/0"), s("--timeout"), s("3")});
        QCOMPARE(nobody.exitCode, 3);
        QCOMPARE(run(ctl, {s("workers"), s("--redis"), s("redis://:pw@h/0")}).exitCode, 2);
        QCOMPARE(run(ctl, {s("workers"), s("--events"), s("x")}).exitCode, 2);
        QCOMPARE(ask("check").exitCode, 4);
    }
};

QTEST_GUILESS_MAIN(TestCtlRedis)
#include "tst_ctlredis.moc"
