// SPDX-License-Identifier: GPL-3.0-or-later
// The program's wall on a real X server whose screens come, go and change their size.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

class TestWallScreens : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QProcess m_server;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

    QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
        return process.waitForFinished(20'000) ? process.readAllStandardOutput() : QByteArray();
    }
    void xrandr(const char *words)
    {
        run(QStringLiteral("xrandr"),
            QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    /// "WxH+X+Y" of each window of a wall that is seen, in order.
    QStringList walls()
    {
        static const QRegularExpression shape(
            QStringLiteral("\"Big screen[^\"]*\".*?([0-9]+x[0-9]+)\\+-?[0-9]+\\+-?[0-9]+ +(\\S+)"));
        QStringList found;
        const auto lines =
            run(QStringLiteral("xwininfo"), {QStringLiteral("-root"), QStringLiteral("-tree")})
                .split('\n');
        for (const QByteArray &line : lines) {
            const auto match = shape.match(QString::fromUtf8(line));
            if (match.hasMatch())
                found << match.captured(1) + match.captured(2);
        }
        found.sort();
        return found;
    }
    void start(QProcess &program)
    {
        program.setProcessEnvironment(m_environment);
        program.setProgram(QStringLiteral(QD_BIN_DIR "/quarterdeck"));
        program.setArguments({QStringLiteral("--demo"), QStringLiteral("--big-screen=two")});
        program.setStandardOutputFile(QProcess::nullDevice());
        program.start();
    }

private slots:
    void initTestCase()
    {
        for (const char *tool : {"Xvfb", "xrandr", "xwininfo"}) {
            if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
                QSKIP("Xvfb, xrandr and xwininfo are not all here");
        }
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1600x900x24"),
                        QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                        QStringLiteral("-noreset")}); // else it forgets its modes between clients
        QVERIFY(m_server.waitForReadyRead(20'000));
        const QString display = QLatin1Char(':') + QString::fromLatin1(m_server.readLine()).trimmed();
        for (const char *folder : {"config/quarterdeck", "run"})
            QVERIFY(QDir(m_dir.path()).mkpath(QLatin1String(folder)));
        QFile::setPermissions(m_dir.filePath(QStringLiteral("run")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile layout(m_dir.filePath(QStringLiteral("config/quarterdeck/walls.json")));
        QVERIFY(layout.open(QIODevice::WriteOnly));
        layout.write(R"([{"name": "two", "windows": [
            {"position": 0, "pages": ["overview"]}, {"screen": "right", "pages": ["charts"]}]}])");
        m_environment.insert(QStringLiteral("DISPLAY"), display);
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("HOME"), m_dir.path());
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                             m_dir.filePath(QStringLiteral("config")));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("XDG_STATE_HOME"),
                             m_dir.filePath(QStringLiteral("state")));
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"),
                             m_dir.filePath(QStringLiteral("run")));
        m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        xrandr("--newmode small 50 1280 1344 1472 1664 720 723 728 748");
        xrandr("--addmode screen small");
    }
    void cleanupTestCase()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    void followsScreens()
    {
        const QStringList one{QStringLiteral("1600x900+0+0")};
        QProcess program;
        start(program);
        QTRY_COMPARE_WITH_TIMEOUT(walls(), one, 40'000); // the other's screen is not there: it waits
        xrandr("--output screen --mode small");
        QTRY_COMPARE_WITH_TIMEOUT(walls(), QStringList{QStringLiteral("1280x720+0+0")}, 20'000);
        xrandr("--output screen --mode 1600x900");
        QTRY_COMPARE_WITH_TIMEOUT(walls(), one, 20'000);
        // Plugged in, and unplugged again.
        xrandr("--setmonitor left 800/200x900/200+0+0 screen");
        xrandr("--setmonitor right 800/200x900/200+800+0 none");
        QTRY_COMPARE_WITH_TIMEOUT(walls(),
                                  (QStringList{QStringLiteral("800x900+0+0"),
                                               QStringLiteral("800x900+800+0")}),
                                  20'000);
        xrandr("--delmonitor right");
        QTRY_COMPARE_WITH_TIMEOUT(walls().size(), 1, 20'000);
        xrandr("--delmonitor left");
        QTRY_COMPARE_WITH_TIMEOUT(walls(), one, 20'000);

        // Nothing of a wall that was killed is in the way of the next.
        QCOMPARE(::kill(pid_t(program.processId()), SIGKILL), 0);
        QVERIFY(program.waitForFinished());
        QTRY_COMPARE_WITH_TIMEOUT(walls(), QStringList(), 20'000);
        start(program);
        QTRY_COMPARE_WITH_TIMEOUT(walls(), one, 40'000);
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWallScreens)
#include "tst_wallscreens.moc"
