// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonprocess.h"
#include "runprogram.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <functional>

using namespace qd;

namespace {

const QString ctl = QStringLiteral(QD_BIN_DIR "/quarterdeckctl");

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> all;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    }
    return all;
}

/// A real server that answers each connection, once its request head is there, with the next of the
/// given answers (the last one again and again) and closes.
class AnswerServer final : public QObject
{
public:
    explicit AnswerServer(const QByteArrayList &answers)
        : m_answers(answers)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray head = socket->property("head").toByteArray() + socket->readAll();
                socket->setProperty("head", head);
                if (!head.contains("\r\n\r\n"))
                    return;
                requests.append(head);
                socket->write(m_answers[qMin<qsizetype>(requests.size(), m_answers.size()) - 1]);
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/stream?x=%2")
            .arg(m_server.serverPort())
            .arg(QStringLiteral("a%20b"));
    }
    QByteArrayList requests;

private:
    QTcpServer m_server;
    QByteArrayList m_answers;
};

QByteArray answer(const char *status, const char *type = nullptr, const QByteArray &body = {})
{
    return QByteArray("HTTP/1.1 ") + status + "\r\n" +
           (type ? QByteArray("Content-Type: ") + type + "\r\n" : QByteArray()) +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" +
           body;
}

/// Runs the program while this process's event loop serves it.
Run listenTo(const AnswerServer &server)
{
    QProcess process;
    process.start(ctl, {QStringLiteral("listen"), server.url(), QStringLiteral("--timeout"),
                        QStringLiteral("3")});
    Run result;
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 15000)) {
        process.kill();
        process.waitForFinished();
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return result;
}

} // namespace

class TestListen : public QObject
{
    Q_OBJECT

private slots:
    void parsesStandardInput()
    {
        const Run r =
            run(ctl, {QStringLiteral("listen"), QStringLiteral("-")},
                "\xef\xbb\xbf: hello\nid: 7\nevent: note\ndata: a\ndata: b\r\n\r\ndata:\xe2\x82"
                "c\n\ndata: unfinished\n");
        QCOMPARE(r.exitCode, 0);
        const auto all = objects(r.out);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][QLatin1String("type")].toString(), QStringLiteral("note"));
        QCOMPARE(all[0][QLatin1String("data")].toString(), QStringLiteral("a\nb"));
        QCOMPARE(all[0][QLatin1String("lastEventId")].toString(), QStringLiteral("7"));
        QCOMPARE(all[1][QLatin1String("type")].toString(), QStringLiteral("message"));
        QCOMPARE(all[1][QLatin1String("data")].toString(), QStringLiteral("\ufffdc"));
        QVERIFY(r.err.isEmpty());
    }

    void emptyInput()
    {
        const Run r = run(ctl, {QStringLiteral("listen"), QStringLiteral("-")});
        QCOMPARE(r.exitCode, 0);
        QVERIFY(r.out.isEmpty());
    }

    /// An event is out when its block ends, not when the next byte comes, however its bytes come.
    void byteByByteAndAtOnce()
    {
        QProcess process;
        process.start(ctl, {QStringLiteral("listen"), QStringLiteral("-")});
        QVERIFY(process.waitForStarted());
        const QByteArray stream = "data: \xf0\x9f\x98\x80\r\rdata: two\n\n";
        for (const char c : stream) {
            process.write(&c, 1);
            QVERIFY(process.waitForBytesWritten());
        }
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT(process.waitForReadyRead(50) ||
                                     (out += process.readAllStandardOutput()).count('\n') == 2,
                                 10000);
        QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).count('\n') == 2, 10000);
        QCOMPARE(process.state(), QProcess::Running);
        QCOMPARE(objects(out)[0][QLatin1String("data")].toString(), QStringLiteral("\U0001F600"));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void tellsWhatIsTooLarge()
    {
        const QByteArray big =
            "data: " + QByteArray(65 * 1024 * 1024, 'x') + "\n\n" + "data: after\n\n";
        const Run r = run(ctl, {QStringLiteral("listen"), QStringLiteral("-")}, big, 60000);
        QCOMPARE(r.exitCode, 0);
        const auto all = objects(r.out);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0][QLatin1String("data")].toString(), QStringLiteral("after"));
        QVERIFY2(r.err.contains("Dropped"), r.err.constData());
    }

    void reconnectsWithTheLastId()
    {
        AnswerServer server(
            {answer("200 OK", "text/event-stream; charset=x", "retry: 100\nid: 41\ndata: one\n\n"),
             answer("503 Busy"), answer("200 OK", "Text/Event-Stream", "data: two\n\n"),
             answer("204 No Content")});
        const Run r = listenTo(server);
        QCOMPARE(r.exitCode, 0);
        const auto all = objects(r.out);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[1][QLatin1String("data")].toString(), QStringLiteral("two"));
        QCOMPARE(all[1][QLatin1String("lastEventId")].toString(), QStringLiteral("41"));
        QCOMPARE(server.requests.size(), 4);
        QVERIFY(server.requests[0].startsWith("GET /stream?x=a%20b HTTP/1.1\r\n"));
        QVERIFY(!server.requests[0].contains("Last-Event-ID"));
        QVERIFY(server.requests[1].contains("Last-Event-ID: 41\r\n"));
        QVERIFY(server.requests[3].contains("Last-Event-ID: 41\r\n"));
    }

    void lastingRefusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("204") << answer("204 No Content") << 0;
        QTest::newRow("401") << answer("401 Unauthorized", "application/json",
                                       "{\"message\": \"who are you\"}")
                             << 4;
        QTest::newRow("403") << answer("403 Forbidden") << 4;
        QTest::newRow("404") << answer("404 Not Found", "text/html", "<h1>no</h1>") << 5;
        QTest::newRow("html") << answer("200 OK", "text/html", "<h1>sign in</h1>") << 5;
        QTest::newRow("no type") << answer("200 OK") << 5;
        QTest::newRow("redirect") << answer("302 Found\r\nLocation: http://elsewhere.example/")
                                  << 5;
    }

    void lastingRefusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, exitCode);
        AnswerServer server({bytes});
        const Run r = listenTo(server);
        QCOMPARE(r.exitCode, exitCode);
        QCOMPARE(r.errorLines(), exitCode == 0 ? 0 : 1);
        QVERIFY2(!r.err.contains("<h1>"), r.err.constData());
        QCOMPARE(server.requests.size(), 1);
    }

    void nobodyThere()
    {
        QTcpServer taken; // a port that was free a moment ago
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString url = QStringLiteral("http://127.0.0.1:%1/x").arg(taken.serverPort());
        taken.close();
        const Run r = run(ctl, {QStringLiteral("listen"), url, QStringLiteral("--timeout"),
                                QStringLiteral("0.5")});
        QCOMPARE(r.exitCode, 3);
        QCOMPARE(r.errorLines(), 1);
    }

    void interrupted()
    {
        ContractServer server;
        QVERIFY(server.isReady());
        for (const QString &where :
             {server.base() + QStringLiteral("/live-stream"), QStringLiteral("-")}) {
            QProcess process;
            process.start(ctl, {QStringLiteral("listen"), where});
            QVERIFY(process.waitForStarted());
            if (where == QLatin1String("-")) {
                process.write("data: x\n\n");
            }
            QVERIFY(process.waitForReadyRead(10000)); // it is up and listens
            ::kill(pid_t(process.processId()), SIGINT);
            QVERIFY(process.waitForFinished(5000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 130);
        }
    }
};

QTEST_GUILESS_MAIN(TestListen)
#include "tst_listen.moc"
