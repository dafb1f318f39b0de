// SPDX-License-Identifier: GPL-3.0-or-later
// Workers that write no events: their processes tell what they do.
#include "gatewayprocess.h"

#include <QTest>
#include <csignal>

using namespace qd;

class TestGatewayProcesses : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void untouchedItRuns();
    void restartedItRuns();
    void stoppedIsNoCrash();
    void crashedSaysItsCode();
    void whatCannotStartIsNotUp();
    void killedInARestartIsSaid();
    void pausedIsWhatTheProcessShows();
    void frozenIsNotPaused();
    void endWhileNoGatewayRanIsTold();

private:
    QString status(const char *address) const
    {
        return m_gateway.statusOf(QString::fromLatin1(address));
    }
    QJsonValue field(const char *address, const char *name) const
    {
        return m_gateway.row(QString::fromLatin1(address)).value(QLatin1String(name));
    }
    qint64 pid(const char *address) const { return m_gateway.pidOf(QString::fromLatin1(address)); }
    QByteArray up(const char *address) const
    {
        const QByteArray text = m_gateway.get("/metrics").body;
        const QByteArray name = QByteArray("quarterdeck_worker_up{worker=\"") + address + "\"} ";
        const qsizetype at = text.indexOf(name);
        return at < 0 ? QByteArray() : text.mid(at + name.size(), 1);
    }
    /// "type:pid:exit_code:status" of this worker's starts and ends, oldest first.
    QByteArrayList told(const char *address, const QByteArray &beginning = "worker_st") const
    {
        const QByteArray out = m_gateway.redis.cli(
            {QStringLiteral("EVAL"),
             QStringLiteral("local r = {} for _, e in ipairs(redis.call('XRANGE', KEYS[1], '-', "
                            "'+')) do local f = {} "
                            "for i = 1, #e[2], 2 do f[e[2][i]] = e[2][i + 1] end "
                            "if f.worker_id == ARGV[1] and f.pid then r[#r + 1] = f.type .. ':' .. "
                            "f.pid .. ':' .. (f.exit_code or '-') .. ':' .. (f.status or '-') end "
                            "end return table.concat(r, ' ')"),
             QStringLiteral("1"), QStringLiteral("fleet_events"), QString::fromLatin1(address)});
        QByteArrayList list = out.trimmed().split(' ');
        list.removeIf([&](const QByteArray &one) { return !one.startsWith(beginning); });
        return list;
    }
    GatewayProcess m_gateway;
};

void TestGatewayProcesses::initTestCase()
{
    if (!RedisServer::available())
        QSKIP("no redis-server here");
    const auto silent = [this](const char *address, const QJsonArray &command,
                               const QJsonObject &more = {}) {
        QJsonObject worker = m_gateway.worker(QString::fromLatin1(address), {}, more);
        worker.insert(QStringLiteral("command"), command);
        if (!more.contains(QLatin1String("pause")))
            worker.insert(QStringLiteral("pause"), QStringLiteral("signal"));
        return worker;
    };
    const QJsonArray sleep{QStringLiteral("sleep"), QStringLiteral("100000")};
    const auto shell = [](const char *script) {
        return QJsonArray{QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script)};
    };
    const QJsonObject manual{{QStringLiteral("autostart"), false}};
    m_gateway.config.insert(QStringLiteral("restart_backoff_seconds"), QJsonArray{0.3, 2});
    m_gateway.config.insert(
        QStringLiteral("workers"),
        QJsonArray{silent("sleepy", sleep), silent("manual", sleep, manual),
                   silent("crasher", shell("sleep 0.5; exit 3"), manual),
                   silent("missing", QJsonArray{QStringLiteral("/nonexistent/x")}),
                   silent("absent", QJsonArray{QStringLiteral("/nonexistent/x")}, manual),
                   silent("stubborn", shell("trap '' TERM; while :; do sleep 0.2; done"), manual),
                   m_gateway.worker(QStringLiteral("talker"), {QStringLiteral("beating")},
                                    {{QStringLiteral("stale_after_seconds"), 2}})});
    QVERIFY(m_gateway.start());
}

void TestGatewayProcesses::untouchedItRuns()
{
    QTRY_COMPARE_WITH_TIMEOUT(status("sleepy"), QStringLiteral("running"), 10'000);
    QVERIFY(field("sleepy", "uptime_seconds").toDouble(-1) >= 1);
    QVERIFY(field("sleepy", "memory_usage_mb").toDouble(0) > 0);
    QVERIFY(field("sleepy", "exit_code").isNull());
    QCOMPARE(up("sleepy"), QByteArray("1"));
    QCOMPARE(status("manual"), QStringLiteral("stopped"));
    QVERIFY(field("manual", "uptime_seconds").isNull());
    // Others who read the events hear of it too, once.
    const QByteArray started = "worker_started:" + QByteArray::number(pid("sleepy")) + ":-:-";
    QTRY_COMPARE_WITH_TIMEOUT(told("sleepy"), QByteArrayList{started}, 15'000);
    QCOMPARE(status("sleepy"), QStringLiteral("running"));
    QCOMPARE(told("talker", "worker_started").size(), 1);
}

void TestGatewayProcesses::restartedItRuns()
{
    const qint64 before = pid("sleepy");
    QCOMPARE(m_gateway.control("sleepy", "restart").status, 200);
    QVERIFY(pid("sleepy") > 0 && pid("sleepy") != before);
    QTRY_VERIFY(
        told("sleepy").contains("worker_stopped:" + QByteArray::number(before) + ":143:stopped"));
    QTRY_COMPARE_WITH_TIMEOUT(status("sleepy"), QStringLiteral("running"), 10'000);
    QVERIFY(field("sleepy", "exit_code").isNull());
    QTRY_VERIFY_WITH_TIMEOUT(told("sleepy").last().startsWith("worker_started:"), 15'000);
    QCOMPARE(status("sleepy"), QStringLiteral("running"));
}

void TestGatewayProcesses::stoppedIsNoCrash()
{
    QCOMPARE(m_gateway.control("manual", "start").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(status("manual"), QStringLiteral("running"), 10'000);
    QCOMPARE(m_gateway.control("manual", "stop").status, 200);
    QCOMPARE(status("manual"), QStringLiteral("stopped"));
    QTRY_COMPARE(told("manual").size(), 1);
    QVERIFY(told("manual").last().endsWith(":143:stopped"));
    QTRY_COMPARE(field("manual", "exit_code").toInt(), 143);
    QCOMPARE(status("manual"), QStringLiteral("stopped"));
    QVERIFY(field("manual", "uptime_seconds").isNull());
    QCOMPARE(up("manual"), QByteArray("0"));
}

void TestGatewayProcesses::crashedSaysItsCode()
{
    QCOMPARE(m_gateway.control("crasher", "start").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(status("crasher"), QStringLiteral("crashed"), 10'000);
    QCOMPARE(field("crasher", "exit_code").toInt(), 3);
    QCOMPARE(m_gateway.control("crasher", "stop").status, 200);
    QTRY_COMPARE(status("crasher"), QStringLiteral("stopped")); // somebody wants it so now
    // Killed by somebody else.
    const qint64 victim = pid("sleepy");
    QVERIFY(victim > 1);
    ::kill(pid_t(victim), SIGKILL);
    QTRY_COMPARE(status("sleepy"), QStringLiteral("crashed"));
    QCOMPARE(field("sleepy", "exit_code").toInt(), 137);
    QTRY_COMPARE_WITH_TIMEOUT(status("sleepy"), QStringLiteral("running"), 15'000);
}

void TestGatewayProcesses::whatCannotStartIsNotUp()
{
    QTRY_COMPARE(status("missing"), QStringLiteral("unavailable"));
    QCOMPARE(up("missing"), QByteArray("0"));
    QCOMPARE(m_gateway.control("absent", "start").status, 500);
    QTRY_COMPARE(status("absent"), QStringLiteral("stopped"));
    QCOMPARE(up("absent"), QByteArray("0"));
}

void TestGatewayProcesses::killedInARestartIsSaid()
{
    QCOMPARE(m_gateway.control("stubborn", "start").status, 200);
    const TestReply reply = m_gateway.control("stubborn", "restart");
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.message().startsWith(QStringLiteral(
                 "Worker The stubborn worker did not stop within 1 s and was killed. It runs")),
             qPrintable(reply.message()));
    QCOMPARE(m_gateway.control("stubborn", "stop").status, 200);
    QTRY_COMPARE(status("stubborn"), QStringLiteral("stopped"));
}

void TestGatewayProcesses::pausedIsWhatTheProcessShows()
{
    const qint64 process = pid("sleepy");
    QVERIFY(process > 1);
    QCOMPARE(m_gateway.control("sleepy", "pause").status, 200);
    QTRY_COMPARE(status("sleepy"), QStringLiteral("paused"));
    ::kill(pid_t(process), SIGCONT);
    QTRY_COMPARE(status("sleepy"), QStringLiteral("running"));
    ::kill(pid_t(process), SIGSTOP);
    QTRY_COMPARE(status("sleepy"), QStringLiteral("paused"));
    // Killed and back, the gateway sees it as it is.
    m_gateway.kill();
    QVERIFY(m_gateway.start());
    QTRY_COMPARE(status("sleepy"), QStringLiteral("paused"));
    QCOMPARE(m_gateway.control("sleepy", "resume").status, 200);
    QTRY_COMPARE(status("sleepy"), QStringLiteral("running"));
    QVERIFY(field("sleepy", "exit_code").isNull());
    QVERIFY(field("sleepy", "uptime_seconds").toDouble(-1) >= 1);
    // What somebody stopped under the killed gateway is no crash to this one.
    QCOMPARE(status("manual"), QStringLiteral("stopped"));
}

void TestGatewayProcesses::frozenIsNotPaused()
{
    const qint64 process = pid("talker");
    QVERIFY(process > 1);
    QTRY_COMPARE(status("talker"), QStringLiteral("idle"));
    ::kill(pid_t(process), SIGSTOP);
    m_gateway.kill();
    QVERIFY(m_gateway.start());
    QTRY_VERIFY(!field("talker", "last_heartbeat").isNull()); // what it had said is read again
    QTRY_COMPARE_WITH_TIMEOUT(status("talker"), QStringLiteral("stale"), 10'000);
    ::kill(pid_t(process), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(status("talker"), QStringLiteral("idle"), 10'000);
    QCOMPARE(m_gateway.control("talker", "pause").status, 200);
    QTRY_COMPARE(status("talker"), QStringLiteral("paused")); // this one was asked for
    m_gateway.kill();
    QVERIFY(m_gateway.start());
    QTRY_VERIFY(!field("talker", "last_heartbeat").isNull());
    QTRY_COMPARE(status("talker"), QStringLiteral("paused"));
    QCOMPARE(m_gateway.control("talker", "resume").status, 200);
}

void TestGatewayProcesses::endWhileNoGatewayRanIsTold()
{
    const qint64 talker = pid("talker"), sleepy = pid("sleepy");
    QVERIFY(talker > 1 && sleepy > 1);
    m_gateway.kill();
    ::kill(-pid_t(talker), SIGKILL);
    ::kill(-pid_t(sleepy), SIGKILL);
    QVERIFY(m_gateway.start());
    for (const auto &[address, old] : {std::pair("talker", talker), std::pair("sleepy", sleepy)}) {
        const QByteArray end = "worker_stopped:" + QByteArray::number(old) + ":-:crashed";
        QTRY_COMPARE_WITH_TIMEOUT(told(address).count(end), 1, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(pid(address) > 0 && pid(address) != old, 10'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(told("talker").last().startsWith("worker_started:"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(status("talker"), QStringLiteral("idle"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(status("sleepy"), QStringLiteral("running"), 10'000);
    // An end that is told already is not told again.
    const qint64 second = pid("talker");
    m_gateway.kill();
    ::kill(pid_t(second), SIGTERM); // it says good-bye itself
    QTRY_COMPARE(told("talker").count("worker_stopped:" + QByteArray::number(second) + ":0:-"), 1);
    QVERIFY(m_gateway.start());
    QTRY_VERIFY_WITH_TIMEOUT(pid("talker") > 0 && pid("talker") != second, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(told("talker").last().startsWith("worker_started:"), 10'000);
    QCOMPARE(told("talker", "worker_stopped:" + QByteArray::number(second)).size(), 1);
}

QTEST_GUILESS_MAIN(TestGatewayProcesses)
#include "tst_gatewayprocesses.moc"
