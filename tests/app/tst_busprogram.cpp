// SPDX-License-Identifier: GPL-3.0-or-later
// One program on a real message bus: the program itself, started twice, by the bus, by a link.
#include "appid.h"
#include "busprobe.h"
#include "noteservice.h"
#include "pythonprocess.h"
#include "runprogram.h"

#include "fleetbook.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace qd;

class TestBusProgram : public QObject
{
    Q_OBJECT

    const QString m_program = QStringLiteral(QD_BIN_DIR "/quarterdeck");
    QTemporaryDir m_home;
    MessageBus m_bus;
    std::unique_ptr<ContractServer> m_server;

    QString config(const char *name) const
    {
        return m_home.filePath(QStringLiteral("config/quarterdeck/")) + QLatin1String(name);
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    bool runs() const
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(QLatin1String(AppId));
    }
    /// The page that is shown, as it is remembered.
    QString page() const
    {
        QFile file(config("view.json"));
        return file.open(QIODevice::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll())[QLatin1String("window.page")].toString()
                   : QString();
    }
    /// The error's name; empty: it was taken.
    static QString call(const char *method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QLatin1String(AppId), QStringLiteral("/org/quarterdeck/Quarterdeck"),
            QStringLiteral("org.freedesktop.Application"), QLatin1String(method));
        message.setArguments(arguments);
        const QDBusMessage reply = QDBusConnection::sessionBus().call(message, QDBus::Block, 20'000);
        return reply.type() == QDBusMessage::ReplyMessage ? QString() : reply.errorName();
    }
    void end(QProcess &process) const
    {
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 0);
        QTRY_VERIFY(!runs());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("data/dbus-1/services")));
        QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("config/quarterdeck")));
        QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("run")));
        QFile::setPermissions(m_home.filePath(QStringLiteral("run")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto set = [this](const char *name, const char *folder) {
            qputenv(name, m_home.filePath(QLatin1String(folder)).toLocal8Bit());
        };
        set("HOME", "");
        set("XDG_CONFIG_HOME", "config");
        set("XDG_DATA_HOME", "data");
        set("XDG_STATE_HOME", "state");
        set("XDG_RUNTIME_DIR", "run");
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // The bus reads its services from the data folder, and hands its environment on.
        QVERIFY(write(m_home.filePath(QStringLiteral("data/dbus-1/services/%1.service"))
                          .arg(QLatin1String(AppId)),
                      "[D-BUS Service]\nName=" + QByteArray(AppId) +
                          "\nExec=" + m_program.toUtf8() + "\n"));
        if (!m_bus.start())
            QSKIP("no dbus-daemon here");
        m_server = std::make_unique<ContractServer>();
        QVERIFY(m_server->isReady());
        FleetBook book;
        FleetProfile profile = FleetProfile::make(QStringLiteral("Prod & more"));
        profile.api = m_server->base();
        book.profiles << profile;
        QVERIFY(write(config("fleets.json"), QJsonDocument(book.toJson()).toJson()));
    }

    void theBusAnswersOrHangs()
    {
        QVERIFY(busAnswers());
        const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const auto back = qScopeGuard([&] { qputenv("DBUS_SESSION_BUS_ADDRESS", address); });
        QLocalServer hangs; // takes the call and says nothing
        QVERIFY(hangs.listen(m_home.filePath(QStringLiteral("run/hangs"))));
        qputenv("DBUS_SESSION_BUS_ADDRESS",
                "unix:path=" + hangs.fullServerName().toLocal8Bit() + ",guid=0");
        QVERIFY(!busAnswers(200));
        // The program says so and goes on without it.
        const Run r = run(m_program, {QStringLiteral("--quit-after"), QStringLiteral("0.2")});
        QCOMPARE(r.exitCode, 0);
        QVERIFY2(r.err.contains("does not answer"), r.err.constData());
        hangs.close();
        QVERIFY(busAnswers(200)); // nobody is there: whoever asks hears so at once
        QVERIFY(busIsNamed());
        // By no name and at no usual place: none is started for it, here or by the program.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        const auto there = qScopeGuard([&] { qputenv("XDG_RUNTIME_DIR", runtime); });
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home.path()));
        QVERIFY(!busIsNamed());
        QFile usual(m_home.filePath(QStringLiteral("bus")));
        QVERIFY(usual.open(QIODevice::WriteOnly));
        QVERIFY(busIsNamed());
        usual.remove();
    }

    void aSecondStartIsShownByTheFirst()
    {
        QProcess first;
        first.start(m_program, {QStringLiteral("--page"), QStringLiteral("workers")});
        QTRY_VERIFY_WITH_TIMEOUT(runs(), 30'000);
        // Not by the socket: that is another way.
        QVERIFY(QFile::remove(m_home.filePath(QStringLiteral("run/quarterdeck.socket"))));
        Run second = run(m_program, {QStringLiteral("quarterdeck://prod%20%26%20more/?page=alerts")});
        QCOMPARE(second.exitCode, 0);
        QVERIFY(second.out.contains("runs already"));
        QTRY_COMPARE_WITH_TIMEOUT(page(), QStringLiteral("alerts"), 10'000);
        QCOMPARE(run(m_program, {QStringLiteral("quarterdeck://a/b/c")}).exitCode, 2);

        QCOMPARE(call("Activate", {QVariantMap()}), QString());
        QCOMPARE(call("ActivateAction",
                      {QStringLiteral("overview"), QVariantList(), QVariantMap()}),
                 QString());
        QTRY_COMPARE_WITH_TIMEOUT(page(), QStringLiteral("overview"), 10'000);
        const QString wrong = QStringLiteral("org.freedesktop.DBus.Error.InvalidArgs");
        QCOMPARE(call("ActivateAction", {QStringLiteral("rm"), QVariantList(), QVariantMap()}),
                 wrong);
        QCOMPARE(call("Open", {QStringList{QStringLiteral("file:///etc/passwd")}, QVariantMap()}),
                 wrong);
        // A worker of the contract's server; of others it says that there is none.
        QCOMPARE(call("Open", {QStringList{QStringLiteral("quarterdeck://Prod%20%26%20more/nobody"),
                                           QStringLiteral("quarterdeck:///?page=queues")},
                               QVariantMap()}),
                 QString());
        QTRY_COMPARE_WITH_TIMEOUT(page(), QStringLiteral("queues"), 10'000);
        end(first);
    }

    void theBusStartsIt()
    {
        QVERIFY(!runs());
        QCOMPARE(call("Open", {QStringList{QStringLiteral("quarterdeck://?page=history")},
                               QVariantMap()}),
                 QString());
        QVERIFY(runs());
        QTRY_COMPARE_WITH_TIMEOUT(page(), QStringLiteral("history"), 10'000);
        const QDBusReply<uint> pid = QDBusConnection::sessionBus().interface()->servicePid(
            QLatin1String(AppId));
        QVERIFY(pid.isValid());
        QCOMPARE(::kill(pid_t(pid.value()), SIGTERM), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!runs(), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestBusProgram)
#include "tst_busprogram.moc"
