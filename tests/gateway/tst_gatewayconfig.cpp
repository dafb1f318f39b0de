// SPDX-License-Identifier: GPL-3.0-or-later
#include "configtext.h"
#include "gatewayconfig.h"
#include "tokenfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

class TestGatewayConfig : public QObject
{
    Q_OBJECT
private slots:
    void readsEverything();
    void commentsKeepOffsets();
    void mistakesNameLineAndField_data();
    void mistakesNameLineAndField();
    void tokenFiles();

private:
    QString write(const QByteArray &text)
    {
        const QString file = m_folder.filePath(QStringLiteral("gateway.json"));
        QFile out(file);
        out.open(QIODevice::WriteOnly);
        out.write(text);
        return file;
    }
    QTemporaryDir m_folder;
};

void TestGatewayConfig::readsEverything()
{
    const QString file = write(R"(// the fleet
{
  "listen": "127.0.0.1:0", "redis": "redis://me@example.org:7000/3", /* all
  of it */ "token-file": "secrets/t", "viewer_token_file": "/v", "allow_host": ["fleet.example"],
  "events": "e", "control": "c", "stop_grace_seconds": 2.5, "restart_backoff_seconds": [0.5, 8],
  "workers": [{"name": "A // no comment", "address": "a", "command": ["x", "y"], "queue": "q", "max_queue_size": null,
    "pause": "signal", "autostart": false, "environment": {"K": "V"}, "directory": "work", "stale_after_seconds": 7}]
})");
    GatewayConfig config;
    QString error;
    QVERIFY2(GatewayConfig::read(file, &config, &error), qPrintable(error));
    QCOMPARE(config.listen, QStringList{QStringLiteral("127.0.0.1:0")});
    QCOMPARE(config.redis.host, QStringLiteral("example.org"));
    QCOMPARE(config.redis.db, 3);
    QCOMPARE(config.tokenFile, m_folder.filePath(QStringLiteral("secrets/t")));
    QCOMPARE(config.viewerTokenFile, QStringLiteral("/v"));
    QCOMPARE(config.allowHosts, QStringList{QStringLiteral("fleet.example")});
    QCOMPARE(config.eventsKey, QStringLiteral("e"));
    QCOMPARE(config.stopGraceSeconds, 2.5);
    QCOMPARE(config.backoffFirstSeconds, 0.5);
    QCOMPARE(config.backoffMaxSeconds, 8.0);
    QCOMPARE(config.workers.size(), 1);
    const WorkerConfig &worker = config.workers.first();
    QCOMPARE(worker.name, QStringLiteral("A // no comment"));
    QVERIFY(worker.pauseBySignal && !worker.autostart && !worker.maxQueueSize);
    QCOMPARE(worker.environment.value(QStringLiteral("K")), QStringLiteral("V"));
    QCOMPARE(worker.directory, m_folder.filePath(QStringLiteral("work")));
    QCOMPARE(worker.staleAfterSeconds, 7.0);
    QCOMPARE(worker.group, QStringLiteral("workers"));
}

void TestGatewayConfig::commentsKeepOffsets()
{
    const QByteArray text = "{\"a\\\"//\": 1, // one \"two\"\n/* x\ny */ \"b\": \"/*\"}";
    const QByteArray bare = ConfigText::withoutComments(text);
    QCOMPARE(bare.size(), text.size());
    QCOMPARE(bare.indexOf("\"b\""), text.indexOf("\"b\""));
    QCOMPARE(bare.count('\n'), text.count('\n'));
    QVERIFY(bare.contains("\"a\\\"//\": 1,") && bare.contains("\"/*\"}") && !bare.contains("two"));
}

void TestGatewayConfig::mistakesNameLineAndField_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *text, const char *words) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(words);
    };
    row("broken", "{\n\"events\": \"x\",\n}", "line 3:");
    row("unknown", "{\n\"listens\": []}", "line 2: listens: ");
    row("twice", "{\"events\": \"a\",\n\"events\": \"b\"}", "line 2: events: ");
    row("type", "{\n\n\"events\": 5}", "line 3: events: ");
    row("redis", "{\n\"redis\": \"http://x\"}", "line 2: redis: ");
    row("password", "{\n\"redis\": \"redis://u:p@x\"}", "line 2: redis: ");
    row("backoff", "{\n\"restart_backoff_seconds\": [5, 1]}", "line 2: restart_backoff_seconds: ");
    row("grace", "{\n\"stop_grace_seconds\": -1}", "line 2: stop_grace_seconds: ");
    row("workerfield",
        "{\"workers\": [\n{\"name\": \"A\", \"address\": \"a\", \"command\": [\"x\"],\n\"colour\": "
        "1}]}",
        "line 3: workers[0].colour: ");
    row("pause",
        "{\"workers\": [{\"name\": \"A\", \"address\": \"a\", \"command\": [\"x\"],\n\n\"pause\": "
        "\"no\"}]}",
        "line 3: workers[0].pause: ");
    row("command", "{\"workers\": [\n{\"name\": \"A\", \"address\": \"a\"}]}",
        "line 2: workers[0].command: ");
    row("same",
        "{\"workers\": [{\"name\": \"A\", \"address\": \"a\", \"command\": [\"x\"]},\n"
        "{\"name\": \"B\",\n\"address\": \"a\", \"command\": [\"x\"]}]}",
        "line 3: workers[1].address: ");
    row("environment",
        "{\"workers\": [{\"name\": \"A\", \"address\": \"a\", \"command\": [\"x\"], "
        "\"environment\": {\n\"K\": 1}}]}",
        "line 2: workers[0].environment.K: ");
    row("dots", "{\"workers\": [{\"name\": \"A\", \"address\": \"..\", \"command\": [\"x\"]}]}",
        "workers[0].address: ");
    const auto queue = [&row](const char *name, const char *more) {
        const QByteArray text =
            QByteArray(
                "{\"workers\": [{\"name\": \"A\", \"address\": \"a\", \"command\": [\"x\"],\n"
                "\"queue\": ") +
            more + '}';
        row(name, text.constData(), "line 2: workers[0].queue: is the stream of ");
    };
    queue("events as queue", "\"fleet_events\"}]");
    queue("control as queue", "\"fleet_control\"}]");
    queue("history as queue", "\"fleet_history\"}]");
    queue("other events as queue", "\"e\"}], \"events\": \"e\"");
    row("one stream for two", "{\"events\": \"e\",\n\"control\": \"e\"}", "line 2: control: ");
    row("history into events", "{\"history\": \"e\",\n\"events\": \"e\"}", "line 1: history: ");
    row("array", "[]", "line 1: ");
    row("endless comment", "{\"events\": \"a\" /* ", "line 1: ");
}

void TestGatewayConfig::mistakesNameLineAndField()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const QString file = write(text);
    GatewayConfig config;
    QString error;
    QVERIFY(!GatewayConfig::read(file, &config, &error));
    QVERIFY2(error.startsWith(file + QStringLiteral(": ")) && error.contains(words),
             qPrintable(error));
}

void TestGatewayConfig::tokenFiles()
{
    const QString file = m_folder.filePath(QStringLiteral("deep/er/gateway.token"));
    QString error;
    QVERIFY(makeTokenFile(file, &error));
    QCOMPARE(QFile::permissions(file) & 0x77, QFile::Permissions());
    const QByteArray token = readSecretFile(file, &error);
    QVERIFY(token.size() >= 22);
    QVERIFY(!makeTokenFile(file, &error)); // never overwritten
    QCOMPARE(readSecretFile(file, &error), token);
    QFile(file).setPermissions(QFile::ReadOwner | QFile::ReadGroup);
    QVERIFY(readSecretFile(file, &error).isEmpty());
    QVERIFY2(error.contains(file) && !error.contains(QString::fromLatin1(token)),
             qPrintable(error));
    QVERIFY(sameDigest(secretDigest("a"), secretDigest("a")) &&
            !sameDigest(secretDigest("a"), secretDigest("b")));
    const QString other = m_folder.filePath(QStringLiteral("other"));
    QVERIFY(makeTokenFile(other, &error));
    QVERIFY(readSecretFile(other, &error) != token);
}

QTEST_GUILESS_MAIN(TestGatewayConfig)
#include "tst_gatewayconfig.moc"
