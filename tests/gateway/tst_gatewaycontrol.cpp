// SPDX-License-Identifier: GPL-3.0-or-later
// What a control call does to real processes, and that nothing is done twice.
#include "gatewayprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <csignal>

using namespace qd;

class TestGatewayControl : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void startStopRestart();
    void answersAreTheContracts();
    void stubbornIsKilledWithItsChildren();
    void pausesBySignal();
    void pausesByMessage();
    void crashStartsAgainWithBackOff();
    void unsupervisedNeedsAListener();
    void controlStreamIsTakenOnce();
    void sameKeySameAnswer();
    void killedGatewayFindsItsWorkers();
    void twoGatewaysOfOneConfigurationRefuse();
    void terminateEndsEverything();

private:
    QByteArrayList eventsOf(const QByteArray &type, const QString &worker) const
    {
        const QByteArray out = m_gateway.redis.cli(
            {QStringLiteral("EVAL"),
             QStringLiteral("local r = {} for _, e in ipairs(redis.call('XRANGE', KEYS[1], '-', "
                            "'+')) do local f = {} "
                            "for i = 1, #e[2], 2 do f[e[2][i]] = e[2][i + 1] end "
                            "if f.type == ARGV[1] and f.worker_id == ARGV[2] then r[#r + 1] = "
                            "(f.request_id or '-') .. ':' .. (f.exit_code or '-') end end "
                            "return table.concat(r, ' ')"),
             QStringLiteral("1"), QStringLiteral("fleet_events"), QString::fromLatin1(type),
             worker});
        QByteArrayList list = out.trimmed().split(' ');
        list.removeAll(QByteArray());
        return list;
    }
    qint64 pid(const char *address) const { return m_gateway.pidOf(QString::fromLatin1(address)); }
    GatewayProcess m_gateway;
};

void TestGatewayControl::initTestCase()
{
    if (!RedisServer::available())
        QSKIP("no redis-server here");
    const QJsonObject manual{{QStringLiteral("autostart"), false}};
    QJsonObject bySignal = manual;
    bySignal.insert(QStringLiteral("pause"), QStringLiteral("signal"));
    m_gateway.config.insert(QStringLiteral("restart_backoff_seconds"), QJsonArray{0.3, 2});
    m_gateway.config.insert(
        QStringLiteral("workers"),
        QJsonArray{
            m_gateway.worker(QStringLiteral("alpha")),
            m_gateway.worker(QStringLiteral("stubborn"),
                             {QStringLiteral("stubborn"), QStringLiteral("child")}, manual),
            m_gateway.worker(QStringLiteral("signalled"), {QStringLiteral("silent")}, bySignal),
            m_gateway.worker(QStringLiteral("crash"), {QStringLiteral("exit=3")}, manual),
            m_gateway.worker(QStringLiteral("unwilling"), {QStringLiteral("unwilling")}, manual)});
    QVERIFY(m_gateway.start());
    QTRY_VERIFY(pid("alpha") > 0);
    QTRY_VERIFY(eventsOf("worker_started", QStringLiteral("alpha")).size() == 1);
}

void TestGatewayControl::startStopRestart()
{
    const qint64 first = pid("alpha");
    QCOMPARE(m_gateway.control("alpha", "start").status, 409);
    QCOMPARE(m_gateway.control("alpha", "restart").status, 200);
    const qint64 second = pid("alpha");
    QVERIFY(second > 0 && second != first);
    QCOMPARE(GatewayProcess::processState(first), '\0');
    QVERIFY(GatewayProcess::processState(second) != '\0');
    QTRY_COMPARE(eventsOf("worker_started", QStringLiteral("alpha")).size(),
                 2); // it can hear SIGTERM now
    QCOMPARE(m_gateway.control("alpha", "stop").status, 200);
    QCOMPARE(GatewayProcess::processState(second), '\0');
    QCOMPARE(m_gateway.control("alpha", "stop").status, 409);
    QTRY_COMPARE(m_gateway.statusOf(QStringLiteral("alpha")), QStringLiteral("stopped"));
    QCOMPARE(eventsOf("worker_stopped", QStringLiteral("alpha")).last(),
             QByteArray("-:0")); // its own word, told once
    QTest::qWait(1500);
    QCOMPARE(pid("alpha"), 0); // a wanted stop is no crash
    QCOMPARE(m_gateway.control("alpha", "start").status, 200);
}

void TestGatewayControl::answersAreTheContracts()
{
    const TestReply reply = m_gateway.control("The alpha worker", "restart");
    QCOMPARE(reply.status, 200);
    const QJsonObject body = reply.json();
    QCOMPARE(body.value(QLatin1String("success")), QJsonValue(true));
    QCOMPARE(body.value(QLatin1String("worker_name")).toString(),
             QStringLiteral("The alpha worker"));
    QCOMPARE(body.value(QLatin1String("action")).toString(), QStringLiteral("restart"));
    QVERIFY(body.contains(QLatin1String("timestamp")) && !reply.message().isEmpty());
    QVERIFY(!body[QLatin1String("result")][QLatin1String("action_result")].toString().isEmpty());
}

void TestGatewayControl::stubbornIsKilledWithItsChildren()
{
    QCOMPARE(m_gateway.control("stubborn", "start").status, 200);
    QFile childFile(m_gateway.folder() + QStringLiteral("/child"));
    QTRY_VERIFY(childFile.exists() && childFile.size() > 0);
    QVERIFY(childFile.open(QIODevice::ReadOnly));
    const qint64 child = childFile.readAll().toLongLong();
    QTRY_COMPARE(eventsOf("worker_started", QStringLiteral("stubborn")).size(), 1);
    const TestReply reply = m_gateway.control("stubborn", "stop");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.message(),
             QStringLiteral("Worker The stubborn worker did not stop within 1 s and was killed."));
    QTRY_COMPARE(GatewayProcess::processState(child), '\0');
    QTRY_COMPARE(eventsOf("worker_stopped", QStringLiteral("stubborn")),
                 QByteArrayList{"-:137"}); // told by the gateway
    QTRY_COMPARE(
        m_gateway.row(QStringLiteral("stubborn")).value(QLatin1String("exit_code")).toInt(), 137);
}

void TestGatewayControl::pausesBySignal()
{
    QCOMPARE(m_gateway.control("signalled", "pause").status, 409); // not running
    QCOMPARE(m_gateway.control("signalled", "start").status, 200);
    const qint64 process = pid("signalled");
    QCOMPARE(m_gateway.control("signalled", "resume").status, 409);
    QCOMPARE(m_gateway.control("signalled", "pause").status, 200);
    QCOMPARE(GatewayProcess::processState(process), 'T');
    QCOMPARE(m_gateway.control("signalled", "pause").status, 409);
    QTRY_COMPARE(m_gateway.statusOf(QStringLiteral("signalled")), QStringLiteral("paused"));
    QTRY_COMPARE(eventsOf("control_applied", QStringLiteral("signalled")).size(),
                 2); // start, pause
    QCOMPARE(m_gateway.control("signalled", "resume").status, 200);
    QVERIFY(GatewayProcess::processState(process) != 'T');
    QCOMPARE(m_gateway.control("signalled", "pause").status, 200);
    QElapsedTimer timer;
    timer.start();
    const TestReply stop =
        m_gateway.control("signalled", "stop"); // a stopped process has to be woken to die
    QCOMPARE(stop.status, 200);
    QVERIFY2(!stop.message().contains(QStringLiteral("killed")), qPrintable(stop.message()));
    QCOMPARE(GatewayProcess::processState(process), '\0');
}

void TestGatewayControl::pausesByMessage()
{
    QTRY_VERIFY(eventsOf("worker_started", QStringLiteral("alpha")).size() >= 4);
    const TestReply reply = m_gateway.control("alpha", "pause", "pause-1");
    QCOMPARE(reply.status, 200);
    QCOMPARE(eventsOf("control_applied", QStringLiteral("alpha")).last(), QByteArray("pause-1:-"));
    QTRY_COMPARE(m_gateway.statusOf(QStringLiteral("alpha")), QStringLiteral("paused"));
    QCOMPARE(m_gateway.control("alpha", "pause").status, 409);
    QCOMPARE(m_gateway.control("alpha", "resume").status, 200);
    QCOMPARE(m_gateway.control("unwilling", "start").status, 200);
    QTRY_COMPARE(eventsOf("worker_started", QStringLiteral("unwilling")).size(), 1);
    const TestReply refused = m_gateway.control("unwilling", "pause");
    QCOMPARE(refused.status, 500);
    QCOMPARE(refused.message(), QStringLiteral("I would rather not"));
    QCOMPARE(refused.json().value(QLatin1String("success")), QJsonValue(false));
    QCOMPARE(m_gateway.control("unwilling", "stop").status, 200);
}

void TestGatewayControl::crashStartsAgainWithBackOff()
{
    const TestReply reply = m_gateway.control("crash", "start");
    QVERIFY(reply.status == 500 ||
            reply.status == 200); // a slow machine may take more than the watch to crash
    QTRY_VERIFY_WITH_TIMEOUT(eventsOf("worker_stopped", QStringLiteral("crash")).size() >= 3,
                             15'000);
    QCOMPARE(eventsOf("worker_stopped", QStringLiteral("crash")).first(), QByteArray("-:3"));
    QTRY_COMPARE(m_gateway.statusOf(QStringLiteral("crash")), QStringLiteral("crashed"));
    QTRY_COMPARE(
        m_gateway.ask("GET", "/health", {}).json().value(QLatin1String("status")).toString(),
        QStringLiteral("degraded"));
    const TestReply stop = m_gateway.control("crash", "stop"); // ends the trying
    QVERIFY(stop.status == 200);
    QTest::qWait(700);
    const auto count = eventsOf("worker_stopped", QStringLiteral("crash")).size();
    QTest::qWait(2500);
    QCOMPARE(eventsOf("worker_stopped", QStringLiteral("crash")).size(), count);
    // One that is killed from outside comes again too.
    const qint64 before = pid("alpha");
    QVERIFY(before > 1);
    ::kill(pid_t(before), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(pid("alpha") > 0 && pid("alpha") != before, 10'000);
    QVERIFY(eventsOf("worker_stopped", QStringLiteral("alpha")).contains("-:137"));
}

void TestGatewayControl::unsupervisedNeedsAListener()
{
    m_gateway.redis.cli({QStringLiteral("XADD"), QStringLiteral("fleet_events"),
                         QStringLiteral("*"), QStringLiteral("type"), QStringLiteral("heartbeat"),
                         QStringLiteral("worker_id"), QStringLiteral("stranger"),
                         QStringLiteral("timestamp"),
                         QString::number(QDateTime::currentSecsSinceEpoch())});
    QTRY_VERIFY(!m_gateway.statusOf(QStringLiteral("stranger")).isEmpty());
    const TestReply refused = m_gateway.control("stranger", "stop");
    QCOMPARE(refused.status, 409);
    QVERIFY(!refused.message().isEmpty());
}

void TestGatewayControl::controlStreamIsTakenOnce()
{
    QTRY_VERIFY(pid("alpha") > 0);
    const qint64 before = pid("alpha");
    const auto ask = [this](const char *action, const char *id) {
        m_gateway.redis.cli(
            {QStringLiteral("XADD"), QStringLiteral("fleet_control"), QStringLiteral("*"),
             QStringLiteral("worker_id"), QStringLiteral("alpha"), QStringLiteral("action"),
             QString::fromLatin1(action), QStringLiteral("request_id"), QString::fromLatin1(id),
             QStringLiteral("by"), QStringLiteral("test")});
    };
    ask("restart", "stream-1");
    ask("restart", "stream-1");
    QTRY_VERIFY(eventsOf("control_applied", QStringLiteral("alpha")).contains("stream-1:-"));
    const qint64 after = pid("alpha");
    QVERIFY(after != before);
    ask("start", "stream-2"); // it runs: told to whoever asked
    QTRY_VERIFY(eventsOf("control_failed", QStringLiteral("alpha")).contains("stream-2:-"));
    QCOMPARE(eventsOf("control_applied", QStringLiteral("alpha")).count("stream-1:-"), 1);
    QCOMPARE(pid("alpha"), after);
}

void TestGatewayControl::sameKeySameAnswer()
{
    const TestReply first = m_gateway.control("alpha", "restart", "key-1");
    QCOMPARE(first.status, 200);
    const qint64 process = pid("alpha");
    const TestReply again = m_gateway.control("alpha", "restart", "key-1");
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    QCOMPARE(pid("alpha"), process);
    QCOMPARE(m_gateway.control("alpha", "stop", "key-1").status, 422);
    QCOMPARE(m_gateway.post("/api/jobs/requeue", "Idempotency-Key: key-1\r\n").status, 422);
    // Two at once: one action.
    const QByteArray request = "POST /api/v1/workers/worker/alpha/control?action=restart "
                               "HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
                               m_gateway.token +
                               "\r\nIdempotency-Key: key-2\r\nContent-Length: 0\r\n\r\n";
    QTcpSocket one, two;
    for (QTcpSocket *socket : {&one, &two}) {
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_gateway.port());
        QVERIFY(socket->waitForConnected());
        socket->write(request);
        socket->flush();
    }
    QByteArray a, b;
    QTRY_VERIFY_WITH_TIMEOUT(
        (a += one.readAll(), b += two.readAll(), a.contains("message") && b.contains("message")),
        10'000);
    QCOMPARE(parseReply(a).status, 200);
    QCOMPARE(parseReply(b).body, parseReply(a).body);
    QCOMPARE(eventsOf("control_applied", QStringLiteral("alpha")).count("key-2:-"), 1);
}

void TestGatewayControl::killedGatewayFindsItsWorkers()
{
    const TestReply first = m_gateway.control("alpha", "restart", "key-3");
    QCOMPARE(first.status, 200);
    QCOMPARE(m_gateway.control("signalled", "start").status, 200);
    const qint64 alpha = pid("alpha"), signalled = pid("signalled");
    const auto started = eventsOf("worker_started", QStringLiteral("alpha")).size();
    m_gateway.kill();
    QVERIFY(GatewayProcess::processState(alpha) != '\0');
    QVERIFY(m_gateway.start());
    QCOMPARE(pid("alpha"), alpha);
    QCOMPARE(pid("signalled"), signalled);
    const TestReply again =
        m_gateway.control("alpha", "restart", "key-3"); // answered from Redis, not done again
    QCOMPARE(again.body, first.body);
    QCOMPARE(pid("alpha"), alpha);
    QTRY_VERIFY(eventsOf("worker_started", QStringLiteral("alpha")).size() <= started + 1);
    // Found again, it is watched and obeys as before.
    QCOMPARE(m_gateway.control("signalled", "pause").status, 200);
    QCOMPARE(GatewayProcess::processState(signalled), 'T');
    QCOMPARE(m_gateway.control("signalled", "stop").status, 200);
    QCOMPARE(GatewayProcess::processState(signalled), '\0');
    QVERIFY(alpha > 1);
    ::kill(pid_t(alpha), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(pid("alpha") > 0 && pid("alpha") != alpha, 10'000);
    // What somebody stopped stays stopped over a killed gateway.
    QCOMPARE(m_gateway.control("alpha", "stop").status, 200);
    m_gateway.kill();
    QVERIFY(m_gateway.start());
    QTest::qWait(500);
    QCOMPARE(pid("alpha"), 0);
    QCOMPARE(m_gateway.control("alpha", "start").status, 200);
}

void TestGatewayControl::twoGatewaysOfOneConfigurationRefuse()
{
    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"),
                       m_gateway.folder() + QStringLiteral("/state"));
    second.setProcessEnvironment(environment);
    second.start(QStringLiteral(QD_BIN_DIR "/quarterdeck-gateway"),
                 {QStringLiteral("--config"), m_gateway.folder() + QStringLiteral("/gateway.json"),
                  QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                  QStringLiteral("--token-file"), m_gateway.folder() + QStringLiteral("/token")});
    QVERIFY(second.waitForFinished(15'000));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("another gateway"));
}

void TestGatewayControl::terminateEndsEverything()
{
    QCOMPARE(m_gateway.control("stubborn", "start").status, 200);
    const qint64 alpha = pid("alpha"), stubborn = pid("stubborn");
    QVERIFY(alpha > 0 && stubborn > 0);
    QVERIFY(m_gateway.terminate());
    QCOMPARE(GatewayProcess::processState(alpha), '\0');
    QCOMPARE(GatewayProcess::processState(stubborn), '\0');
}

QTEST_GUILESS_MAIN(TestGatewayControl)
#include "tst_gatewaycontrol.moc"
