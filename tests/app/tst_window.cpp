// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonprocess.h"
#include "runprogram.h"

#include <QFile>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace qd;

namespace {

const QString window = QStringLiteral(QD_BIN_DIR "/quarterdeck");

/// Runs the window program where there is no display.
Run withoutDisplay(const QStringList &arguments, int timeoutMs = 60000)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.start(window, arguments);
    Run result;
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    return result;
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

/// The window program as a whole, on a machine without a display.
class TestWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private slots:
    void answersWithoutDisplay()
    {
        const Run version = withoutDisplay(words("--version"));
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("quarterdeck "));
        QCOMPARE(withoutDisplay(words("--help")).exitCode, 0);
        QCOMPARE(withoutDisplay(words("--nonsense")).exitCode, 2);
        QCOMPARE(withoutDisplay(words("--demo --page cellar")).exitCode, 2);
    }

    void saysThatThereIsNoDisplay()
    {
        const Run r = withoutDisplay(words("--demo"));
        QCOMPARE(r.exitCode, 1);
        QCOMPARE(r.errorLines(), 1);
        QVERIFY(r.err.contains("--screenshot"));
    }

    void screenshot()
    {
        ContractServer server;
        QVERIFY(server.isReady());
        const QString file = m_dir.filePath(QStringLiteral("page.png"));
        const Run r = withoutDisplay(words("--theme dark --size 1100x700 --page overview") +
                                     QStringList{QStringLiteral("--api"), server.base(),
                                                 QStringLiteral("--screenshot"), file});
        QVERIFY2(r.exitCode == 0, r.err.constData());
        QFile png(file);
        QVERIFY(png.open(QIODevice::ReadOnly));
        const QByteArray bytes = png.readAll();
        QVERIFY(bytes.startsWith("\x89PNG"));
        QVERIFY(bytes.size() > 10000); // not an empty surface
        QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 16), 1100U);
        QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 20), 700U);
    }

    void noDataNoPicture()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString url = QStringLiteral("http://127.0.0.1:%1/x").arg(taken.serverPort());
        taken.close();
        const QString file = m_dir.filePath(QStringLiteral("none.png"));
        const Run r = withoutDisplay(
            words("--timeout 1") +
            QStringList{QStringLiteral("--api"), url, QStringLiteral("--screenshot"), file});
        QCOMPARE(r.exitCode, 3);
        QVERIFY(!QFile::exists(file));
    }

    void unwritablePicture()
    {
        ContractServer server;
        QVERIFY(server.isReady());
        const Run r =
            withoutDisplay({QStringLiteral("--api"), server.base(), QStringLiteral("--screenshot"),
                            QStringLiteral("/nowhere/page.png")});
        QCOMPARE(r.exitCode, 1);
        QVERIFY2(r.err.contains("/nowhere/page.png"), r.err.constData());
    }

    void remembersWhatWasArranged()
    {
        ContractServer server;
        QVERIFY(server.isReady());
        const QString config = m_dir.filePath(QStringLiteral("config"));
        qputenv("XDG_CONFIG_HOME", config.toUtf8());
        const auto shown = [&](const char *line) {
            QProcess process;
            process.start(window, words(line) + QStringList{QStringLiteral("--api"), server.base(),
                                                            QStringLiteral("--quit-after"),
                                                            QStringLiteral("0.5")});
            return process.waitForFinished(60000) && process.exitCode() == 0;
        };
        const QString file = config + QStringLiteral("/quarterdeck/view.json");
        const auto content = [&file] {
            QFile in(file);
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        };
        QVERIFY(shown("--page queues --size 1111x777"));
        QVERIFY2(content().contains("queues"), content().constData());
        QVERIFY(!(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(shown("--theme light")); // asked for once, not arranged
        QVERIFY2(content().contains("queues") && !content().contains("light"),
                 content().constData());
        // A picture leaves it alone.
        const Run r = withoutDisplay(words("--theme dark --size 900x600 --page overview") +
                                     QStringList{QStringLiteral("--api"), server.base(),
                                                 QStringLiteral("--screenshot"),
                                                 m_dir.filePath(QStringLiteral("b.png"))});
        QCOMPARE(r.exitCode, 0);
        QVERIFY(content().contains("queues"));
    }

    void diagnostics()
    {
        ContractServer server(QJsonObject{{QStringLiteral("interval"), 0.1}});
        QVERIFY(server.isReady());
        const QString file = m_dir.filePath(QStringLiteral("diagnostics"));
        const Run r = withoutDisplay(words("--quit-after 4") +
                                     QStringList{QStringLiteral("--api"), server.base(),
                                                 QStringLiteral("--diagnostics"), file});
        QVERIFY2(r.exitCode == 0, r.err.constData());
        QFile lines(file);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        const QList<QByteArray> all = lines.readAll().trimmed().split('\n');
        QVERIFY2(all.size() >= 2, qPrintable(QString::number(all.size())));
        const QJsonObject last = QJsonDocument::fromJson(all.last()).object();
        for (const char *key :
             {"t", "fleet", "events_in", "bytes_in", "batches", "conflated", "malformed", "dropped",
              "reconnects", "apply_ms_p50", "apply_ms_p99", "frames", "frame_ms_p50",
              "frame_ms_p99", "frame_ms_max", "event_to_paint_ms_p50", "event_to_paint_ms_p99",
              "rss_mb", "cpu_percent"}) {
            QVERIFY2(last.contains(QLatin1String(key)), key);
        }
        QVERIFY(last[QLatin1String("batches")].toInt() > 0);
        QVERIFY(last[QLatin1String("frames")].toInt() > 0);
        QVERIFY(last[QLatin1String("event_to_paint_ms_p50")].isDouble());
        QVERIFY(last[QLatin1String("rss_mb")].toDouble() > 1);
    }

    void demo()
    {
        const QString file = m_dir.filePath(QStringLiteral("demo.png"));
        const Run r = withoutDisplay(
            QStringList{QStringLiteral("--demo"), QStringLiteral("--screenshot"), file});
        QVERIFY2(r.exitCode == 0, r.err.constData());
        QCOMPARE(r.out.count('\n'), 1);
        const QList<QByteArray> line = r.out.trimmed().split(' ');
        QCOMPARE(line.size(), 7);
        QVERIFY(QFile::exists(file));
        QVERIFY(!QFile::exists(QString::fromUtf8(line[6]))); // everything is gone again
    }
};

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
