// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal program straight on a real Redis.
#include "pythonprocess.h"
#include "redisserver.h"
#include "runprogram.h"

#include <QDateTime>
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
