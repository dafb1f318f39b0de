// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QTest>

using namespace qd;

namespace {

QStringList split(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const QString api = QStringLiteral(" --api https://fleet.example/api/v1/workers");

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void windowDefaults()
    {
        WindowOptions options;
        const ParseEnd end = parseWindowOptions({QStringLiteral("quarterdeck")}, &options);
        QVERIFY(!end.exitCode);
        QVERIFY(!options.connection.api.isValid());
        QVERIFY(options.demo.isEmpty());
        QVERIFY(options.theme.isEmpty());
        QVERIFY(!options.size.isValid());
        QVERIFY(options.quitAfterSeconds < 0);
        QVERIFY(!options.production);
        QCOMPARE(options.connection.timeoutMs, 10000);
    }

    void windowAll()
    {
        WindowOptions options;
        const ParseEnd end = parseWindowOptions(
            split(QStringLiteral(
                "quarterdeck --api http://127.0.0.1:8000/api/v1/workers/ "
                "--token-file t --ca-file c --timeout 2.5 "
                "--page queues --theme dark --language de --size 1024x640 --screenshot a.png "
                "--after 0.5 --diagnostics d --production "
                "--quit-after 7")),
            &options);
        QVERIFY2(!end.exitCode, qPrintable(end.text));
        QCOMPARE(options.connection.api.toString(),
                 QStringLiteral("http://127.0.0.1:8000/api/v1/workers"));
        QCOMPARE(options.connection.tokenFile, QStringLiteral("t"));
        QCOMPARE(options.connection.caFile, QStringLiteral("c"));
        QCOMPARE(options.connection.timeoutMs, 2500);
        QCOMPARE(options.page, QStringLiteral("queues"));
        QCOMPARE(options.theme, QStringLiteral("dark"));
        QCOMPARE(options.language, QStringLiteral("de"));
        QCOMPARE(options.size, QSize(1024, 640));
        QCOMPARE(options.screenshot, QStringLiteral("a.png"));
        QCOMPARE(options.afterSeconds, 0.5);
        QCOMPARE(options.diagnostics, QStringLiteral("d"));
        QCOMPARE(options.quitAfterSeconds, 7.0);
        QVERIFY(options.production);
    }

    void demoWithAndWithoutKind()
    {
        WindowOptions plain, trouble;
        QVERIFY(
            !parseWindowOptions(split(QStringLiteral("quarterdeck --demo --page workers")), &plain)
                 .exitCode);
        QCOMPARE(plain.demo, QStringLiteral("plain"));
        QCOMPARE(plain.page, QStringLiteral("workers"));
        QVERIFY(!parseWindowOptions(split(QStringLiteral("quarterdeck --demo=trouble")), &trouble)
                     .exitCode);
        QCOMPARE(trouble.demo, QStringLiteral("trouble"));
    }

    void answersAtOnce()
    {
        WindowOptions window;
        CtlOptions ctl;
        for (const char *option : {"--version", "--help"}) {
            const ParseEnd w =
                parseWindowOptions({QStringLiteral("quarterdeck"), QLatin1String(option)}, &window);
            QCOMPARE(w.exitCode, std::optional<int>(0));
            QVERIFY(w.text.contains(QLatin1String("quarterdeck")));
            const ParseEnd c =
                parseCtlOptions({QStringLiteral("quarterdeckctl"), QLatin1String(option)}, &ctl);
            QCOMPARE(c.exitCode, std::optional<int>(0));
            QVERIFY(c.text.contains(QLatin1String("quarterdeckctl")));
        }
        const ParseEnd version =
            parseCtlOptions({QStringLiteral("quarterdeckctl"), QStringLiteral("--version")}, &ctl);
        for (const char *part : {qVersion(), "build ", "hiredis ", "simdjson "})
            QVERIFY2(version.text.contains(QLatin1String(part)), qPrintable(version.text));
        const ParseEnd help =
            parseCtlOptions({QStringLiteral("quarterdeckctl"), QStringLiteral("--help")}, &ctl);
        for (const char *command : {"overview", "workers", "listen", "--token-file", "Exit codes"})
            QVERIFY2(help.text.contains(QLatin1String(command)), command);
        QVERIFY(!help.text.contains(QLatin1String("executable_name")));
    }

    void wrongWindow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("names"); // what the sentence must name
        const auto row = [](const char *line, const char *names) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(names);
        };
        row("--nonsense", "nonsense");
        row("--token abc", "token");
        row("stray", "stray");
        row("--demo=loud", "loud");
        row("--demo trouble", "trouble");
        row("--demo --api https://fleet.example/x", "--demo");
        row("--page cellar", "cellar");
        row("quarterdeck://a/b/c", "quarterdeck://FLEET/WORKER");
        row("quarterdeck://a --demo", "saved fleet");
        row("quarterdeck://a --page queues", "--page");
        row("quarterdeck://a quarterdeck://b", "options only");
        row("--theme pink", "pink");
        row("--language fr", "\"fr\"");
        row("--size 10x10", "10x10");
        row("--size 1024", "1024");
        row("--size 99999x99999", "99999");
        row("--size -5x640", "-5x640");
        row("--after 3", "--screenshot");
        row("--demo --screenshot a.png --after soon", "soon");
        row("--demo --screenshot a.png --after -1", "-1");
        row("--screenshot a.png", "--demo");
        row("--quit-after nan", "nan");
        row("--quit-after -2", "-2");
        row("--timeout 0 --api https://fleet.example/x", "--timeout");
        row("--timeout inf --api https://fleet.example/x", "--timeout");
        row("--api ftp://fleet.example/x", "--api");
        row("--api http://fleet.example/x", "--api");
        row("--api https://user:secret@fleet.example/x", "--api");
        row("--api https://fleet.example/x#part", "--api");
        row("--token-file t", "--api");
        row("--fleet-routes", "--api");
        row("--fleet home", "--fleet");
        row("--redis redis://:secret@localhost", "--redis");
        row("--redis http://localhost", "--redis");
        row("--redis redis://h --events=", "--events");
        row("--redis-password-file f", "--redis-password-file");
        row("--redis redis+sentinel://a:1", "--redis");
        row("--redis redis+sentinel://u:secret@a:1/m/0", "--redis");
        row("--redis rediss://h --client-cert c", "--client-key");
        row("--redis redis://h --client-cert c --client-key k", "rediss://");
        row("--redis unix:///s --tls-server-name n", "rediss://");
        row("--redis rediss://h --tls-server-name=", "--tls-server-name");
        row("--client-key k", "--client-key");
        row("--pipeline ws://h/x", "wss");
        row("--pipeline wss://h/x --api https://h/x", "--pipeline");
        row("--pipeline wss://u:secret@h/x", "--pipeline");
        row("--big-screen=", "--big-screen");
        row("--page", "page");
    }

    void wrongWindow()
    {
        QFETCH(QString, line);
        QFETCH(QString, names);
        WindowOptions options;
        refusedIn(
            parseWindowOptions(QStringList{QStringLiteral("quarterdeck")} + split(line), &options),
            names);
    }

    void twoWaysIn()
    {
        WindowOptions window;
        const ParseEnd end = parseWindowOptions(
            split(QStringLiteral("quarterdeck --api https://h/x --token-file t --redis redis://h "
                                 "--queue mail")),
            &window);
        QVERIFY2(!end.exitCode, qPrintable(end.text));
        QVERIFY(window.connection.api.isValid());
        QVERIFY(window.connection.redis);
        for (const char *command : {"check", "orphans", "requeue q --all", "activity --from 0"}) {
            CtlOptions options;
            QVERIFY2(!parseCtlOptions(split(QStringLiteral("quarterdeckctl %1 --redis redis://h")
                                                .arg(QLatin1String(command)) +
                                            api),
                                      &options)
                          .exitCode,
                     command);
        }
    }

    void wrongCtl_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *line, const char *names, bool connected = true) {
            QTest::newRow(line) << QString::fromLatin1(line) + (connected ? api : QString())
                                << QString::fromLatin1(names);
        };
        row("", "workers");
        row("frobnicate", "frobnicate");
        row("workers", "--api", false);
        row("workers extra", "workers");
        row("worker", "worker NAME");
        row("worker a b", "worker NAME");
        row("queues --count 3", "--count");
        row("workers --follow", "--follow");
        row("overview --yes", "--yes");
        row("activity --count 0", "--count");
        row("activity --count many", "many");
        row("activity --from 0", "--from");
        row("activity --fleet-routes --from yesterday", "yesterday");
        row("control", "control ACTION");
        row("control pause", "control ACTION");
        row("control explode discovery", "explode");
        row("history --hours 0", "--hours");
        row("history --hours 721", "--hours");
        row("history --hours 1.5", "1.5");
        row("alerts --fail-on terrible", "terrible");
        row("watch --for -1", "-1");
        row("watch --for ages", "ages");
        row("listen", "listen URL", false);
        row("listen ftp://h/x", "ftp://h/x", false);
        row("listen http://elsewhere.example/x", "elsewhere.example", false);
        row("listen https://u:secret@h/x", "--token-file", false);
        row("listen https://h/x#y", "#", false);
        row("listen -", "listen", true);
        row("requeue q", "--all");
        row("requeue q 1-0 --all", "--all");
        row("requeue q --all --dead", "--dead");
        row("requeue q --all --older-than x", "--older-than");
        row("orphans", "orphans");
        row("cron", "--redis");
        row("cron --api https://h/x", "--fleet-routes");
        row("audit verify", "no fleet"); // the fleet is added to each
        row("audit burn", "burn", false);
        row("audit verify --csv", "--csv", false);
        row("audit export --since yesterday", "yesterday", false);
        row("audit export FILE", "audit export", false);
        row("workers --redis redis://h/x", "--redis");
        row("orphans --api https://h/x", "--redis");
        row("workers --api https://h/x --queue q", "--queue");
        row("workers --fleet home", "--fleet");
        row("workers --pipeline ws://h", "--pipeline");
        row("orphans --pipeline wss://h", "orphans", false);
        row("workers --json=yes", "json");
        row("workers --token-file=", "--token-file");
        row("workers --bearer secret", "bearer");
    }

    void wrongCtl()
    {
        QFETCH(QString, line);
        QFETCH(QString, names);
        CtlOptions options;
        refusedIn(
            parseCtlOptions(QStringList{QStringLiteral("quarterdeckctl")} + split(line), &options),
            names);
    }

    void redisConnection()
    {
        CtlOptions options;
        const ParseEnd end =
            parseCtlOptions(split(QStringLiteral(
                                "quarterdeckctl queues --redis rediss://op@h:7/2 --queue a --queue "
                                "b* --events e --control c --redis-password-file p")),
                            &options);
        QVERIFY2(!end.exitCode, qPrintable(end.text));
        const ConnectionOptions &c = options.connection;
        QVERIFY(c.redis && c.redis->tls && c.redis->port == 7 && c.redis->db == 2);
        QCOMPARE(c.redis->user, QStringLiteral("op"));
        QCOMPARE(c.queues, split(QStringLiteral("a b*")));
        QCOMPARE(c.eventsKey + c.controlKey + c.redisPasswordFile, QStringLiteral("ecp"));
        WindowOptions window;
        QVERIFY(!parseWindowOptions(
                     split(QStringLiteral("quarterdeck --redis unix:///s --screenshot f")), &window)
                     .exitCode);
        QVERIFY(window.connection.redis);
        CtlOptions sentinel;
        QVERIFY(!parseCtlOptions(
                     split(QStringLiteral("quarterdeckctl workers --redis "
                                          "rediss+sentinel://op@h:7,i/fleet/2 --client-cert c "
                                          "--client-key k --tls-server-name n")),
                     &sentinel)
                     .exitCode);
        QVERIFY(sentinel.connection.redis);
        QCOMPARE(sentinel.connection.redis->sentinels.size(), 2);
        QCOMPARE(sentinel.connection.redis->sentinels.last().port, quint16(26379));
        QCOMPARE(sentinel.connection.redis->master, QStringLiteral("fleet"));
        QCOMPARE(sentinel.connection.clientCert + sentinel.connection.clientKey +
                     sentinel.connection.tlsServerName,
                 QStringLiteral("ckn"));
    }

    void rightCtl()
    {
        CtlOptions options;
        ParseEnd end =
            parseCtlOptions(split(QStringLiteral("quarterdeckctl --json control stop --yes a b "
                                                 "--api http://[::1]:9/x --token-file -")),
                            &options);
        QVERIFY2(!end.exitCode, qPrintable(end.text));
        QCOMPARE(options.command, QStringLiteral("control"));
        QCOMPARE(options.arguments, split(QStringLiteral("stop a b")));
        QVERIFY(options.yes && options.json);
        QCOMPARE(options.connection.tokenFile, QStringLiteral("-"));

        CtlOptions follow;
        end = parseCtlOptions(
            split(QStringLiteral(
                "quarterdeckctl activity --follow --from 1736942400000-3 --count 5 --fleet-routes"
                " --api https://h/api")),
            &follow);
        QVERIFY2(!end.exitCode, qPrintable(end.text));
        QVERIFY(follow.follow && follow.connection.fleetRoutes);
        QCOMPARE(follow.count, std::optional<int>(5));
        QCOMPARE(follow.from, QStringLiteral("1736942400000-3"));

        CtlOptions dashed;
        end = parseCtlOptions(
            split(QStringLiteral("quarterdeckctl worker --api https://h/x -- -strange")), &dashed);
        QVERIFY2(!end.exitCode, qPrintable(end.text));
        QCOMPARE(dashed.arguments, split(QStringLiteral("-strange")));

        CtlOptions input;
        QVERIFY(
            !parseCtlOptions(split(QStringLiteral("quarterdeckctl listen -")), &input).exitCode);
    }

private:
    static void refusedIn(const ParseEnd &end, const QString &names)
    {
        QCOMPARE(end.exitCode, std::optional<int>(2));
        QVERIFY2(end.text.contains(names), qPrintable(end.text));
        QCOMPARE(end.text.count(QLatin1Char('\n')), 1);
        QVERIFY(!end.text.contains(QLatin1String("secret")));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
