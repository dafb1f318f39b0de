// SPDX-License-Identifier: GPL-3.0-or-later
// One request: the measured traps of an HTTP client, each with a server that sets it.
#include "clock.h"
#include "feedprobe.h"
#include "httpexchange.h"
#include "pythonprocess.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

std::optional<HttpResponse> ask(const ApiOptions &options, const HttpRequest &request,
                                int patienceMs = 10000)
{
    HttpExchange exchange(options, request, nullptr);
    std::optional<HttpResponse> result;
    QObject::connect(&exchange, &HttpExchange::finished, &exchange,
                     [&result](const HttpResponse &response) { result = response; });
    exchange.start();
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, patienceMs);
    return result;
}

HttpRequest overviewRequest()
{
    HttpRequest request;
    request.target = "/overview";
    request.maxBytes = overviewBytes;
    return request;
}

qint64 residentKb()
{
    QFile file(s("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

} // namespace

class TestHttpExchange final : public QObject
{
    Q_OBJECT
private slots:
    void postIsNeverRepeated()
    {
        ContractServer server;
        server.setFault(s("control"), json({{s("kind"), s("drop")}}));
        HttpRequest request;
        request.method = "POST";
        request.target = "/worker/discovery/control?action=stop";
        const auto response = ask(optionsFor(server.base()), request);
        QVERIFY(response);
        QCOMPARE(response->failure, HttpFailure::Broken);
        QVERIFY(response->sent);
        QTest::qWait(500); // a repetition would come by now
        QCOMPARE(server.requests(s("/control")), 1);
    }
    void tokenNeverGoesElsewhere()
    {
        ContractServer server, other;
        ApiOptions options = optionsFor(server.base());
        options.token = "CANARY-7f3a";
        for (const QString &where : {other.base(), s("//127.0.0.1:%1/x").arg(other.port()),
                                     s("http://u@127.0.0.1:%1/x").arg(server.port())}) {
            server.setFault(s("overview"),
                            json({{s("kind"), s("redirect")}, {s("location"), where}}));
            const auto response = ask(options, overviewRequest());
            QVERIFY(response);
            QCOMPARE(response->failure, HttpFailure::Redirected);
            QVERIFY(!response->error.contains(s("CANARY")));
        }
        QCOMPARE(other.lines().size(), 0);
    }
    void sameOriginIsFollowedThreeTimes()
    {
        ContractServer server;
        server.setFault(s("overview"), json({{s("kind"), s("redirect")},
                                             {s("times"), 3},
                                             {s("location"), s("overview?again=1")}}));
        auto response = ask(optionsFor(server.base()), overviewRequest());
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(response->failure, HttpFailure::None);
        QCOMPARE(server.requests(s("/overview")), 4);
        server.setFault(s("overview"), json({{s("kind"), s("redirect")},
                                             {s("location"), s("/api/v1/workers/overview")}}));
        response = ask(optionsFor(server.base()), overviewRequest());
        QVERIFY(response);
        QCOMPARE(response->failure, HttpFailure::Redirected);
    }
    void cookiesAreForgotten()
    {
        ContractServer server;
        server.setFault(s("overview"), json({{s("kind"), s("cookie")}}));
        for (int i = 0; i < 2; ++i)
            QVERIFY(ask(optionsFor(server.base()), overviewRequest()));
        for (const QJsonObject &request : server.requestsTo(s("/overview"))) {
            const QJsonObject headers = request.value(s("headers")).toObject();
            QVERIFY(!headers.contains(s("Cookie")));
            QCOMPARE(headers.value(s("Accept-Encoding")).toString(), s("identity"));
            QVERIFY(headers.value(s("User-Agent")).toString().startsWith(s("Quarterdeck/")));
        }
    }
    void interimAnswersAreSkipped()
    {
        ContractServer server;
        server.setFault(s("overview"), json({{s("kind"), s("interim")}}));
        const auto response = ask(optionsFor(server.base()), overviewRequest());
        QVERIFY(response);
        QCOMPARE(response->status, 200);
    }
    void slowDripDoesNotBeatTheDeadline()
    {
        ContractServer server;
        server.setFault(s("overview"), json({{s("kind"), s("drip")}})); // never silent, never done
        ApiOptions options = optionsFor(server.base());
        options.timeoutMs = 700;
        const qint64 sinceMs = monotonicMs();
        const auto response = ask(options, overviewRequest());
        QVERIFY(response);
        QCOMPARE(response->failure, HttpFailure::Timeout);
        const qint64 tookMs = monotonicMs() - sinceMs;
        QVERIFY(tookMs >= 2000 && tookMs < 4000);
    }
    void endlessHeadAndStallEnd()
    {
        ContractServer server;
        for (const char *kind : {"hang_headers", "stall"}) {
            server.setFault(s("overview"), json({{s("kind"), s(kind)}}));
            ApiOptions options = optionsFor(server.base());
            options.timeoutMs = 700;
            const auto response = ask(options, overviewRequest());
            QVERIFY(response);
            QCOMPARE(response->failure, HttpFailure::Timeout);
        }
    }
    void hugeBodyIsCutWhileItComes()
    {
        ContractServer server;
        server.setFault(s("overview"), json({{s("kind"), s("huge")}, {s("bytes"), 1000000000}}));
        HttpRequest request = overviewRequest();
        request.maxBytes = bodyBytes;
        const qint64 before = residentKb();
        const auto response = ask(optionsFor(server.base()), request);
        QVERIFY(response);
        QCOMPARE(response->failure, HttpFailure::TooLarge);
        QVERIFY(response->body.isEmpty());
        QVERIFY(residentKb() - before < 64 * 1024);
    }
    void abortIsQuickAndQuiet()
    {
        ContractServer server;
        FaultProxy proxy(server.port());
        proxy.command("blackhole on");
        HttpExchange exchange(optionsFor(s("http://127.0.0.1:%1/api").arg(proxy.port())),
                              overviewRequest(), nullptr);
        bool spoke = false;
        connect(&exchange, &HttpExchange::finished, this, [&spoke] { spoke = true; });
        exchange.start();
        QTRY_VERIFY(proxy.connections() > 0);
        const qint64 sinceMs = monotonicMs();
        exchange.abort();
        QVERIFY(monotonicMs() - sinceMs < 200);
        QTest::qWait(100);
        QVERIFY(!spoke);
    }
    void onlyTheChosenAuthorityIsTrusted()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const auto openssl = [&folder](const QString &arguments) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(s("openssl"), arguments.split(u' '));
            return process.waitForFinished(20000) && process.exitCode() == 0;
        };
        for (const char *ca : {"good", "other"}) {
            QVERIFY(openssl(s("req -x509 -newkey rsa:2048 -nodes -days 3 -subj /CN=%1 -keyout "
                              "%1.key -out %1.pem")
                                .arg(s(ca))));
        }
        QFile names(folder.filePath(s("names")));
        QVERIFY(names.open(QIODevice::WriteOnly));
        names.write("subjectAltName=IP:127.0.0.1\n");
        names.close();
        QVERIFY(
            openssl(s("req -newkey rsa:2048 -nodes -subj /CN=server -keyout s.key -out s.csr")));
        QVERIFY(openssl(s("x509 -req -in s.csr -CA good.pem -CAkey good.key -CAcreateserial -days "
                          "2 -extfile names -out s.pem")));
        ContractServer server({}, {s("--cert"), folder.filePath(s("s.pem")), s("--key"),
                                   folder.filePath(s("s.key"))});
        QVERIFY(server.isReady());
        ApiOptions options = optionsFor(server.base());
        options.caFile = folder.filePath(s("good.pem"));
        auto response = ask(options, overviewRequest());
        QVERIFY(response);
        QVERIFY2(response->failure == HttpFailure::None, qPrintable(response->error));
        QCOMPARE(response->status, 200);
        server.forget();
        for (const char *ca : {"other.pem", "", "missing.pem"}) {
            options.caFile = *ca ? folder.filePath(s(ca)) : QString();
            response = ask(options, overviewRequest());
            QVERIFY(response);
            QVERIFY(response->failure == HttpFailure::Tls ||
                    response->failure == HttpFailure::NotBuilt);
            QVERIFY(!response->sent);
            QVERIFY2(response->error.contains(s("authority")), qPrintable(response->error));
        }
        QCOMPARE(server.lines().size(), 0); // no request, no token
    }
};

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
