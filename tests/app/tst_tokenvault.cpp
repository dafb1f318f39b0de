// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain as it is: a message bus and a keyring daemon of the test's own, and what is missing of them. Each
// situation is asked by a process of its own, for the libraries below remember which bus they found.
#include "tokenvault.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace qd;

namespace {

/// This program started with --ask: one question, the answer on standard output.
int ask(const QStringList &words)
{
    TokenVault vault(words.value(4).toInt());
    const auto tell = [](const VaultAnswer &answer) {
        std::printf("%d %s|%s", int(answer.outcome), answer.secret.toHex().constData(),
                    answer.sentence.toUtf8().constData());
        std::fflush(stdout);
        std::_Exit(0); // a job that never ends would hold us up
    };
    const QString &item = words.at(3);
    QTimer::singleShot(0, qApp, [&] {
        if (words.at(2) == QLatin1String("read"))
            vault.read(item, qApp, tell);
        else if (words.at(2) == QLatin1String("remove"))
            vault.remove(item, qApp, tell);
        else
            vault.write(item, QByteArray::fromHex(words.at(2).toLatin1()), qApp, tell);
    });
    return QCoreApplication::exec();
}

struct Answer
{
    int outcome = -1;
    QByteArray secret;
    QString sentence;
};

} // namespace

class TestTokenVault : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QProcess m_bus, m_keyring;
    QString m_address;

    QProcessEnvironment environment(bool withBus) const
    {
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY",
                                 "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION", "KDE_SESSION_VERSION", "QT_NO_GLIB", "GNOME_KEYRING_CONTROL"})
            env.remove(QLatin1String(name));
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            env.insert(QLatin1String(name), m_home.path());
        env.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                   withBus ? m_address : QStringLiteral("unix:path=/nowhere"));
        return env;
    }
    Answer asked(const QString &what, const QString &item, bool withBus = true,
                 int patienceMs = 10'000,
                 const QList<std::pair<QString, QString>> &more = {}) const
    {
        QProcess process;
        QProcessEnvironment env = environment(withBus);
        for (const auto &[name, value] : more)
            env.insert(name, value);
        process.setProcessEnvironment(env);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--ask"), what, item, QString::number(patienceMs)});
        if (!process.waitForFinished(20'000))
            return {};
        const QByteArray out = process.readAllStandardOutput();
        return {out.left(1).toInt(), QByteArray::fromHex(out.mid(2, out.indexOf('|') - 2)),
                QString::fromUtf8(out.mid(out.indexOf('|') + 1))};
    }
    /// What was written anywhere below the home of all this.
    QByteArray everyByte() const
    {
        QByteArray all;
        QProcess find;
        find.start(QStringLiteral("grep"), {QStringLiteral("-rahs"), QStringLiteral(""), m_home.path()});
        find.waitForFinished();
        return find.readAllStandardOutput();
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty() ||
            QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("no dbus-daemon or no gnome-keyring-daemon here");
        // Without a folder of services: nothing is started there but by us.
        QFile config(m_home.filePath(QStringLiteral("bus.conf")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_home.path().toUtf8() +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\" "
                     "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>"
                     "</busconfig>");
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--config-file=") + config.fileName(),
                     QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    }
    void cleanupTestCase()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

    void withoutABus()
    {
        for (const char *what : {"read", "00ff", "remove"}) {
            const Answer answer = asked(QLatin1String(what), QStringLiteral("a1"), false);
            QCOMPARE(answer.outcome, int(VaultAnswer::NoKeychain));
            QVERIFY2(answer.sentence.contains(QStringLiteral("this session only")),
                     qPrintable(answer.sentence));
        }
    }

    void busWithoutAService()
    {
        const Answer answer = asked(QStringLiteral("7333637233745f63616e617279"), QStringLiteral("a1"));
        QCOMPARE(answer.outcome, int(VaultAnswer::NoKeychain));
        QVERIFY(!everyByte().contains("s3cr3t_canary")); // nothing is kept instead
    }

    /// Where the library would take to a file of everybody's, if it were asked to.
    void aKdeSessionWithoutItsWallet()
    {
        const QByteArray secret = "s3cr3t_canary_of_kde";
        const QList<std::pair<QString, QString>> kde{
            {QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("KDE")},
            {QStringLiteral("KDE_FULL_SESSION"), QStringLiteral("true")},
            {QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5")}};
        for (const QString &what : {QString::fromLatin1(secret.toHex()), QStringLiteral("read"), QStringLiteral("remove")}) {
            const Answer answer = asked(what, QStringLiteral("cafe"), true, 5'000, kde);
            QCOMPARE(answer.outcome, int(VaultAnswer::NoKeychain));
            QVERIFY2(answer.sentence.contains(QStringLiteral("this session only")), qPrintable(answer.sentence));
            QVERIFY(answer.secret.isEmpty());
        }
        QVERIFY(!everyByte().contains(secret));
        QProcess find;
        find.start(QStringLiteral("find"), {m_home.path(), QStringLiteral("-iname"), QStringLiteral("*keychain*"),
                                            QStringLiteral("-o"), QStringLiteral("-name"), QStringLiteral("*.ini")});
        QVERIFY(find.waitForFinished());
        QCOMPARE(find.readAllStandardOutput(), QByteArray());
    }

    void whatIsWrittenIsRead()
    {
        m_keyring.setProcessEnvironment(environment(true));
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                        {QStringLiteral("--unlock"), QStringLiteral("--foreground"),
                         QStringLiteral("--components=secrets")});
        QVERIFY(m_keyring.waitForStarted());
        m_keyring.write("test");
        m_keyring.closeWriteChannel();
        const QString item = QStringLiteral("f00d");
        const QByteArray secret = "s3cr3t_canary \xc3\xa4" + QByteArray(4096, 'x');
        QTRY_COMPARE_WITH_TIMEOUT(asked(QString::fromLatin1(secret.toHex()), item).outcome,
                                  int(VaultAnswer::Done), 15'000);
        QCOMPARE(asked(QStringLiteral("read"), item).secret, secret);
        QCOMPARE(asked(QStringLiteral("41"), item).outcome, int(VaultAnswer::Done));
        QCOMPARE(asked(QStringLiteral("read"), item).secret, QByteArray("A"));
        QCOMPARE(asked(QStringLiteral("remove"), item).outcome, int(VaultAnswer::Done));
        const Answer gone = asked(QStringLiteral("read"), item);
        QCOMPARE(gone.outcome, int(VaultAnswer::Missing));
        QVERIFY(gone.secret.isEmpty());
        QVERIFY(!everyByte().contains("s3cr3t_canary")); // not in any file as it is
    }

    void oneThatDoesNotAnswer()
    {
        ::kill(pid_t(m_keyring.processId()), SIGSTOP);
        const Answer answer = asked(QStringLiteral("read"), QStringLiteral("f00d"), true, 300);
        ::kill(pid_t(m_keyring.processId()), SIGCONT);
        QCOMPARE(answer.outcome, int(VaultAnswer::Silent));
        QVERIFY(answer.sentence.contains(QStringLiteral("does not answer")));
    }

    /// Qt without GLib's event loop: the library below never comes back.
    void withoutGlibsLoop()
    {
        for (const char *what : {"read", "41"}) {
            const Answer answer = asked(QLatin1String(what), QStringLiteral("f00d"), true, 500,
                                        {{QStringLiteral("QT_NO_GLIB"), QStringLiteral("1")}});
            QCOMPARE(answer.outcome, int(VaultAnswer::Silent));
            QVERIFY(answer.sentence.contains(QStringLiteral("does not answer")));
        }
    }

    /// The library would put secrets into a file of everybody's if it were asked to.
    void nobodyAsksForTheInsecureWay()
    {
        QProcess grep;
        grep.start(QStringLiteral("grep"),
                   {QStringLiteral("-rl"), QStringLiteral("setInsecure") + QStringLiteral("Fallback"),
                    QStringLiteral(QD_SOURCE_DIR "/app"), QStringLiteral(QD_SOURCE_DIR "/views"),
                    QStringLiteral(QD_SOURCE_DIR "/models"), QStringLiteral(QD_SOURCE_DIR "/feeds"),
                    QStringLiteral(QD_SOURCE_DIR "/gateway")});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
        QCOMPARE(grep.exitCode(), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--ask") == 0) {
        QStringList words{QString()};
        for (int i = 1; i < argc; ++i)
            words << QString::fromLocal8Bit(argv[i]);
        return ask(words);
    }
    TestTokenVault test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tokenvault.moc"
