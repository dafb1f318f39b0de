// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets in, what is refused before anybody looks at it, and what the routes answer.
#include "gatewayprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

using namespace qd;

class TestGatewayAccess : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void routesHaveTheContractsFields();
    void answersAClientOfTheFrameworks();
    void everythingNeedsTheToken_data();
    void everythingNeedsTheToken();
    void viewerMayOnlyWatch();
    void tokenInTheAddressIsRefused();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void badHttpIsRefused_data();
    void badHttpIsRefused();
    void bodiesAreBounded();
    void namesAreOneSegment();
    void keepAliveAndPipelining();
    void slowHeadersAndBodiesAreCut();
    void wrongTokensAreSlowedDownRightOnesAreNot();
    void controlIsRateLimited();
    void deadRedis();
    void refusesToStart_data();
    void refusesToStart();
    void makesItsToken();
    void speaksTls();

private:
    GatewayProcess m_gateway;
    QByteArray base(const QByteArray &path) const { return "/api/v1/workers" + path; }
    QByteArray head(const QByteArray &method, const QByteArray &path) const
    {
        return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
               m_gateway.token + "\r\n";
    }
};

void TestGatewayAccess::initTestCase()
{
    if (!RedisServer::available())
        QSKIP("no redis-server here");
    m_gateway.config.insert(QStringLiteral("workers"),
                            QJsonArray{m_gateway.worker(QStringLiteral("alpha"), {},
                                                        {{QStringLiteral("autostart"), false}})});
    m_gateway.options << QStringLiteral("--allow-host") << QStringLiteral("fleet.example");
    QVERIFY(m_gateway.start());
    m_gateway.redis.cli({QStringLiteral("XADD"), QStringLiteral("fleet_events"),
                         QStringLiteral("*"), QStringLiteral("type"), QStringLiteral("heartbeat"),
                         QStringLiteral("worker_id"), QStringLiteral("wild/one"),
                         QStringLiteral("timestamp"),
                         QString::number(QDateTime::currentSecsSinceEpoch())});
}

void TestGatewayAccess::routesHaveTheContractsFields()
{
    QTRY_VERIFY(!m_gateway.row(QStringLiteral("wild/one")).isEmpty());
    const TestReply overview = m_gateway.get(base("/overview"));
    QCOMPARE(overview.status, 200);
    QCOMPARE(overview.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(overview.headers.value("x-content-type-options"), QByteArray("nosniff"));
    QCOMPARE(overview.headers.value("cache-control"), QByteArray("no-store"));
    QVERIFY(!overview.headers.contains("access-control-allow-origin"));
    const QJsonObject body = overview.json();
    QCOMPARE(body.value(QLatin1String("success")), QJsonValue(true));
    for (const char *name :
         {"timestamp", "system_overview", "workers", "recent_activity", "performance_metrics"})
        QVERIFY2(body.contains(QLatin1String(name)), name);
    const TestReply queues = m_gateway.get(base("/queue/status"));
    QVERIFY(queues.json().contains(QLatin1String("total_queued_tasks")) &&
            queues.json().contains(QLatin1String("queues")));
    const TestReply details = m_gateway.get(base("/worker/alpha/details"));
    QCOMPARE(details.json().value(QLatin1String("success")), QJsonValue(true));
    QCOMPARE(m_gateway.get(base("/worker/nobody/details")).status, 404);
    const TestReply metrics = m_gateway.get(base("/performance/metrics?hours=1"));
    QCOMPARE(metrics.status, 200);
    QCOMPARE(metrics.json().value(QLatin1String("period_hours")).toInt(), 1);
    QCOMPARE(m_gateway.get(base("/performance/metrics?hours=x")).status, 400);
    const TestReply longer = m_gateway.get(base("/performance/metrics?hours=720"));
    QCOMPARE(longer.status, 200); // as much as is kept, and it says so
    QCOMPARE(longer.json().value(QLatin1String("period_hours")).toInt(), 168);
    QVERIFY(m_gateway.get("/api/jobs/pending").json().contains(QLatin1String("count")));
    QCOMPARE(m_gateway.get("/api/workers").status, 200);
    const TestReply prometheus = m_gateway.get("/metrics");
    QVERIFY(prometheus.headers.value("content-type").startsWith("text/plain"));
    QVERIFY(prometheus.body.contains("quarterdeck_active_connections"));
    const TestReply health = m_gateway.ask("GET", "/health", {});
    QCOMPARE(health.json().value(QLatin1String("redis")), QJsonValue(QLatin1String("ok")));
    QCOMPARE(m_gateway.post("/api/jobs/requeue").json().value(QLatin1String("requeued")).toInt(-1),
             0);
    const TestReply requeue =
        m_gateway.post(base("/queue/alpha_jobs/requeue"), {},
                       "{\"ids\": null, \"older_than_seconds\": 60, \"dry_run\": true}");
    QCOMPARE(requeue.status, 200);
    QVERIFY(requeue.json().value(QLatin1String("results")).isArray());
    QCOMPARE(m_gateway.post(base("/queue/no_such/requeue")).status, 404);
    QCOMPARE(m_gateway.post(base("/queue/alpha_jobs/requeue"), {}, "{\"ids\": [\"1; FLUSHALL\"]}")
                 .status,
             400);
    QCOMPARE(m_gateway.post(base("/queue/alpha_jobs/requeue"), {}, "[").status, 400);
    QCOMPARE(m_gateway.ask("HEAD", base("/overview"), m_gateway.token).status, 200);
}

void TestGatewayAccess::answersAClientOfTheFrameworks()
{
    QNetworkAccessManager manager;
    QNetworkRequest request(
        QUrl(QStringLiteral("http://localhost:%1/api/v1/workers/overview").arg(m_gateway.port())));
    request.setRawHeader("Authorization", "Bearer " + m_gateway.token);
    for (int i = 0; i < 3; ++i) { // the same connection again
        std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    }
}

void TestGatewayAccess::everythingNeedsTheToken_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/api/v1/workers/overview", "/api/v1/workers/live-stream", "/metrics",
                             "/api/events", "/nothing"})
        QTest::newRow(path) << QByteArray("GET") << QByteArray(path);
    QTest::newRow("control") << QByteArray("POST")
                             << QByteArray("/api/v1/workers/worker/alpha/control?action=start");
}

void TestGatewayAccess::everythingNeedsTheToken()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    const TestReply reply = m_gateway.ask(method, path, {});
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.headers.value("www-authenticate"), QByteArray("Bearer"));
    QCOMPARE(reply.json().value(QLatin1String("success")), QJsonValue(false));
    QVERIFY(!reply.message().isEmpty());
}

void TestGatewayAccess::viewerMayOnlyWatch()
{
    QCOMPARE(m_gateway.ask("GET", base("/overview"), m_gateway.viewerToken).status, 200);
    QCOMPARE(
        m_gateway.ask("POST", base("/worker/alpha/control?action=start"), m_gateway.viewerToken)
            .status,
        403);
    QCOMPARE(m_gateway.ask("POST", "/api/jobs/requeue", m_gateway.viewerToken).status, 403);
    QCOMPARE(m_gateway.pidOf(QStringLiteral("alpha")), 0);
}

void TestGatewayAccess::tokenInTheAddressIsRefused()
{
    QCOMPARE(m_gateway.ask("GET", base("/overview?token=") + m_gateway.token, {}).status, 400);
    QCOMPARE(m_gateway.ask("GET", base("/overview?access_token=x"), m_gateway.token).status, 400);
}

void TestGatewayAccess::strangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const auto row = [](const char *headers, int status) {
        QTest::newRow(headers) << QByteArray(headers) << status;
    };
    row("Host: evil.example", 403);
    row("Host: localhost.evil.example:8000", 403);
    row("Host: 127.0.0.1.evil.example", 403);
    row("Host: 10.0.0.1", 403);
    row("Host: localhost:bad", 403);
    row("Host: localhost:1", 200);
    row("Host: LOCALHOST", 200);
    row("Host: [::1]:80", 200);
    row("Host: 127.0.0.1", 200);
    row("Host: fleet.example:443", 200);
    row("Host: localhost\r\nOrigin: http://evil.example", 403);
    row("Host: localhost\r\nOrigin: null", 403);
    row("Host: localhost:5\r\nOrigin: http://localhost:6", 403);
    row("Host: localhost:5\r\nOrigin: http://localhost:5", 200);
}

void TestGatewayAccess::strangersAreRefused()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    const QByteArray rest =
        "\r\nAuthorization: Bearer " + m_gateway.token + "\r\nConnection: close\r\n\r\n";
    QCOMPARE(
        m_gateway.raw("GET " + base("/queue/status") + " HTTP/1.1\r\n" + headers + rest).status,
        status);
    QCOMPARE(m_gateway.raw("GET /health HTTP/1.1\r\n" + headers + rest).status, status);
}

void TestGatewayAccess::badHttpIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray auth = "Host: localhost\r\nAuthorization: Bearer TOKEN\r\n";
    const QByteArray post = "POST /api/jobs/requeue HTTP/1.1\r\n" + auth;
    const QByteArray next =
        "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"; // must not be answered
    row("two lengths", post + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}" + next, 400);
    row("length beside chunked",
        post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400);
    row("chunked twice",
        post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("other coding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400);
    row("nearly chunked", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + next, 400);
    row("signed length", post + "Content-Length: +2\r\n\r\n{}", 400);
    row("list length", post + "Content-Length: 2, 2\r\n\r\n{}", 400);
    row("hex length", post + "Content-Length: 0x2\r\n\r\n{}", 400);
    row("space before colon", post + "Content-Length : 2\r\n\r\n{}", 400);
    row("no host", "GET /health HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET /health HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", 400);
    row("unknown method", "BREW /health HTTP/1.1\r\nHost: localhost\r\n\r\n", 405);
    row("long address", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + auth + "\r\n", 414);
    row("long headers",
        "GET /health HTTP/1.1\r\n" + auth + "X: " + QByteArray(17'000, 'a') + "\r\n\r\n", 431);
    row("huge headers",
        "GET /health HTTP/1.1\r\n" + auth + "X: " + QByteArray(300'000, 'a') + "\r\n\r\n", 431);
    row("many headers",
        "GET /health HTTP/1.1\r\n" + auth + QByteArray("X: aaaaaaaaaaaaa\r\n").repeated(1200) +
            "\r\n",
        431);
    row("large body", post + "Content-Length: 70000\r\n\r\n" + QByteArray(70'000, ' '), 413);
    row("lying length", post + "Content-Length: 99999999999\r\n\r\n", 413);
    row("fits",
        "GET /health HTTP/1.1\r\n" + auth + "X: " + QByteArray(12'000, 'a') +
            "\r\nConnection: close\r\n\r\n",
        200);
    row("wrong method",
        "DELETE /api/v1/workers/overview HTTP/1.1\r\n" + auth + "Connection: close\r\n\r\n", 405);
    row("post to get",
        "POST /api/v1/workers/overview HTTP/1.1\r\n" + auth +
            "Content-Length: 0\r\nConnection: close\r\n\r\n",
        405);
    row("get to post", "GET /api/jobs/requeue HTTP/1.1\r\n" + auth + "Connection: close\r\n\r\n",
        405);
}

void TestGatewayAccess::badHttpIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_gateway.port());
    QVERIFY(socket.waitForConnected());
    socket.write(bytes.replace("TOKEN", m_gateway.token));
    QByteArray all;
    QTRY_VERIFY_WITH_TIMEOUT(
        (all += socket.readAll(), socket.state() == QAbstractSocket::UnconnectedState), 8000);
    all += socket.readAll();
    const TestReply reply = parseReply(all);
    QCOMPARE(reply.status, status);
    QVERIFY2(!all.contains("\"redis\"") || status == 200, "a smuggled request was answered");
    if (status == 405)
        QVERIFY(!reply.headers.value("allow").isEmpty());
}

void TestGatewayAccess::bodiesAreBounded()
{
    const QByteArray start =
        head("POST", "/api/jobs/requeue") + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray piece = "1000\r\n" + QByteArray(4096, ' ') + "\r\n";
    QCOMPARE(m_gateway.raw(start + piece.repeated(4) + "0\r\n\r\n").status, 200);
    QCOMPARE(m_gateway.raw(start + piece.repeated(20) + "0\r\n\r\n").status, 413);
    // Without end: cut, not swallowed for ever.
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_gateway.port());
    QVERIFY(socket.waitForConnected());
    socket.write(start);
    qint64 sent = 0;
    while (socket.state() == QAbstractSocket::ConnectedState && sent < 64'000'000) {
        sent += qMax<qint64>(0, socket.write(piece.repeated(64)));
        if (!socket.waitForBytesWritten(3000))
            break;
        QCoreApplication::processEvents();
    }
    QVERIFY2(sent < 64'000'000, "an endless body was taken");
}

void TestGatewayAccess::namesAreOneSegment()
{
    QCOMPARE(m_gateway.get(base("/worker/wild%2Fone/details")).status, 200);
    QCOMPARE(m_gateway.get(base("/worker/wild/one/details")).status, 404);
    QCOMPARE(m_gateway.get(base("/worker/The%20alpha%20worker/details")).status, 200);
    for (const char *name :
         {"..", ".", "%2e%2e", "%2E", "", "a%00", "%zz", "%", "%ff", "a%0d%0aX", "x%2f..%2falpha"})
        QCOMPARE(
            m_gateway.post(base(QByteArray("/worker/") + name + "/control?action=start")).status,
            404);
    QCOMPARE(m_gateway.get(base("/worker/../overview")).status, 404);
    QCOMPARE(m_gateway.control("alpha", "explode").status, 400);
    QCOMPARE(m_gateway.control("alpha", "start&action=stop").status, 400);
    QCOMPARE(m_gateway.control("alpha", "").status, 400);
    QCOMPARE(m_gateway.control("nobody", "stop").status, 404);
    QCOMPARE(m_gateway.pidOf(QStringLiteral("alpha")), 0);
}

void TestGatewayAccess::keepAliveAndPipelining()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_gateway.port());
    QVERIFY(socket.waitForConnected());
    const QByteArray one = head("GET", base("/queue/status")) + "\r\n";
    socket.write(one.repeated(5));
    QByteArray all;
    QTRY_VERIFY((all += socket.readAll(), all.count("HTTP/1.1 200 ") == 5));
    socket.write(one);
    QTRY_VERIFY((all += socket.readAll(), all.count("HTTP/1.1 200 ") == 6));
}

void TestGatewayAccess::slowHeadersAndBodiesAreCut()
{
    // Together, as each takes its ten seconds: a header at a byte a second, at first and on a used
    // connection; a body that stops.
    QTcpSocket header, second, body;
    for (QTcpSocket *socket : {&header, &second, &body}) {
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_gateway.port());
        QVERIFY(socket->waitForConnected());
    }
    second.write(head("GET", "/health") + "\r\n");
    QTRY_VERIFY(second.bytesAvailable() > 0);
    body.write(head("POST", "/api/jobs/requeue") + "Content-Length: 100\r\n\r\n{");
    QElapsedTimer timer;
    timer.start();
    const QByteArray slow =
        "GET /health HTTP/1.1\r\nHost: localhost\r\nX: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    int at = 0;
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, &header, [&] {
        header.write(slow.mid(at, 1));
        second.write(slow.mid(at, 1));
        ++at;
    });
    drip.start(300);
    QTRY_COMPARE_WITH_TIMEOUT(header.state(), QAbstractSocket::UnconnectedState, 20'000);
    QVERIFY2(timer.elapsed() > 8'000, "cut too early");
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QAbstractSocket::UnconnectedState, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(body.state(), QAbstractSocket::UnconnectedState, 10'000);
    QCOMPARE(m_gateway.ask("GET", "/health", {}).status, 200);
}

void TestGatewayAccess::wrongTokensAreSlowedDownRightOnesAreNot()
{
    TestReply reply;
    int refused = 0;
    for (int i = 0; i < 30; ++i) {
        reply = m_gateway.ask("GET", base("/overview"), "wrong");
        refused += reply.status == 401;
        if (reply.status == 429)
            break;
    }
    QCOMPARE(reply.status, 429);
    QVERIFY(refused <= 10);
    const int wait = reply.headers.value("retry-after").toInt();
    QVERIFY(wait >= 1 && wait <= 10);
    QCOMPARE(m_gateway.get(base("/overview")).status, 200);
    QCOMPARE(m_gateway.ask("GET", "/health", {}).status, 200);
}

void TestGatewayAccess::controlIsRateLimited()
{
    QTest::qWait(1100); // what other tests asked for is over
    QByteArray many;
    const QByteArray one =
        head("POST", base("/worker/nobody/control?action=stop")) + "Content-Length: 0\r\n\r\n";
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_gateway.port());
    QVERIFY(socket.waitForConnected());
    socket.write(one.repeated(15));
    QTRY_VERIFY((many += socket.readAll(),
                 many.count("HTTP/1.1 404 ") + many.count("HTTP/1.1 429 ") == 15));
    QVERIFY(many.count("HTTP/1.1 404 ") <= 11);
    QVERIFY(many.contains("Retry-After: 1"));
    QTest::qWait(1100);
}

void TestGatewayAccess::deadRedis()
{
    m_gateway.redis.kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway.ask("GET", "/health", {}).status, 503, 10'000);
    const QJsonObject health = m_gateway.ask("GET", "/health", {}).json();
    QCOMPARE(health.value(QLatin1String("status")), QJsonValue(QLatin1String("unavailable")));
    QCOMPARE(health.value(QLatin1String("redis")), QJsonValue(QLatin1String("unreachable")));
    const TestReply control = m_gateway.control("alpha", "start", "dead-redis-key");
    QCOMPARE(control.status, 503);
    QVERIFY(!control.body.contains("sock"));
    QCOMPARE(m_gateway.get(base("/overview")).status, 503);
    QVERIFY(m_gateway.redis.start());
    QTRY_COMPARE_WITH_TIMEOUT(m_gateway.ask("GET", "/health", {}).status, 200, 15'000);
    QCOMPARE(m_gateway.pidOf(QStringLiteral("alpha")), 0); // it was not queued
}

void TestGatewayAccess::refusesToStart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *arguments, int code, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << code
                            << QByteArray(words);
    };
    row("public without TLS", "--listen 0.0.0.0:0", 2, "--tls-cert");
    row("no address", "--listen somewhere", 2, "somewhere");
    row("unknown option", "--token geheim", 2, "token");
    row("missing config", "--config /nonexistent.json", 2, "/nonexistent.json");
    row("password in url", "--redis redis://u:geheim@h --check-config", 2, "password");
    row("half of TLS", "--tls-cert /nonexistent", 2, "--tls-key");
    row("fine", "--check-config", 0, "fine");
    row("version", "--version", 0, ", libmicrohttpd ");
    row("help", "--help", 0, "--viewer-token-file");
}

void TestGatewayAccess::refusesToStart()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(QD_BIN_DIR "/quarterdeck-gateway"), arguments);
    QVERIFY(process.waitForFinished(15'000));
    const QByteArray output = process.readAll();
    QCOMPARE(process.exitCode(), code);
    QVERIFY2(output.contains(words), output.constData());
    QVERIFY(!output.contains("geheim"));
    if (code != 0)
        QCOMPARE(output.count('\n'), 1); // one sentence
}

void TestGatewayAccess::makesItsToken()
{
    QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    process.setProcessEnvironment(environment);
    const QStringList arguments{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                QStringLiteral("--redis"), m_gateway.redis.url()};
    process.start(QStringLiteral(QD_BIN_DIR "/quarterdeck-gateway"), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 15'000);
    QVERIFY(process.readAllStandardOutput().startsWith("ready http://127.0.0.1:"));
    const QString file = folder.filePath(QStringLiteral("quarterdeck/gateway.token"));
    QVERIFY(QFile::exists(file));
    QCOMPARE(QFile::permissions(file) & 0x77, QFile::Permissions());
    QFile token(file);
    QVERIFY(token.open(QIODevice::ReadOnly));
    const QByteArray secret = token.readAll().trimmed();
    QVERIFY(secret.size() >= 22);
    QVERIFY(!process.readAllStandardError().contains(secret));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    token.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    process.start(QStringLiteral(QD_BIN_DIR "/quarterdeck-gateway"), arguments);
    QVERIFY(process.waitForFinished(15'000));
    QCOMPARE(process.exitCode(), 2);
}

void TestGatewayAccess::speaksTls()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key")),
                  certificate = folder.filePath(QStringLiteral("cert"));
    QProcess openssl;
    openssl.start(
        QStringLiteral("openssl"),
        QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                       "-subj /CN=localhost")
                .split(QLatin1Char(' ')) +
            QStringList{QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    if (!openssl.waitForStarted())
        QSKIP("no openssl here");
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    GatewayProcess gateway;
    QProcess process;
    process.start(QStringLiteral(QD_BIN_DIR "/quarterdeck-gateway"),
                  {QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0"),
                   QStringLiteral("--redis"), gateway.redis.url(), QStringLiteral("--token-file"),
                   gateway.folder() + QStringLiteral("/token"), QStringLiteral("--tls-cert"),
                   certificate, QStringLiteral("--tls-key"), key});
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 15'000);
    const QByteArray ready = process.readAllStandardOutput();
    QVERIFY2(ready.startsWith("ready https://0.0.0.0:"), ready.constData());
    const quint16 port = ready.mid(22).split('/').first().toUShort();
    QSslSocket socket;
    QFile pem(certificate);
    QVERIFY(pem.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates({QSslCertificate(&pem)});
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port, QStringLiteral("localhost"));
    QVERIFY2(socket.waitForEncrypted(), qPrintable(socket.errorString()));
    socket.write("GET /api/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
                 gateway.token + "\r\n\r\n");
    QByteArray all;
    QTRY_VERIFY(
        (all += socket.readAll(), all.contains("text/event-stream") && all.contains("retry:")));
    gateway.redis.cli({QStringLiteral("XADD"), QStringLiteral("fleet_events"), QStringLiteral("*"),
                       QStringLiteral("type"), QStringLiteral("heartbeat"),
                       QStringLiteral("worker_id"), QStringLiteral("w")});
    QTRY_VERIFY((all += socket.readAll(), all.contains("\nid: ")));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestGatewayAccess)
#include "tst_gatewayaccess.moc"
