// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/runprogram.h"
#include "demofleet.h"
#include "interrupt.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

using namespace qd;

namespace {

const QString ctl = QStringLiteral(QD_BIN_DIR "/quarterdeckctl");

/// This program started with --host: a fleet, its line on standard output, until a signal. Somebody
/// to kill.
int host(const char *kind)
{
    const Interrupt interrupt({SIGTERM});
    QObject::connect(&interrupt, &Interrupt::interrupted, qApp, &QCoreApplication::quit);
    DemoFleet fleet(std::strcmp(kind, "trouble") == 0 ? DemoFleet::Kind::Trouble
                                                      : DemoFleet::Kind::Plain,
                    QStringLiteral(QD_BIN_DIR));
    QObject::connect(&fleet, &DemoFleet::ready, qApp, [](const DemoAddresses &addresses) {
        std::puts(qPrintable(DemoFleet::readyLine(addresses)));
        std::fflush(stdout);
    });
    QObject::connect(&fleet, &DemoFleet::failed, qApp, [](const QString &sentence) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
        QCoreApplication::exit(1);
    });
    fleet.start();
    return QCoreApplication::exec();
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Processes (no zombies) whose command line or environment holds \a mark.
QList<qint64> processesWith(const QByteArray &mark)
{
    QList<qint64> pids;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        bool isPid = false;
        const qint64 pid = entry.toLongLong(&isPid);
        if (!isPid || pid == QCoreApplication::applicationPid())
            continue;
        const QString at = QStringLiteral("/proc/%1/").arg(pid);
        if (fileBytes(at + QStringLiteral("stat")).contains(") Z "))
            continue;
        if (fileBytes(at + QStringLiteral("cmdline")).contains(mark) ||
            fileBytes(at + QStringLiteral("environ")).contains(mark))
            pids.append(pid);
    }
    return pids;
}

/// A hosted fleet and the terminal program's view of it.
class Host
{
public:
    explicit Host(const char *kind = "plain")
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--host"), QLatin1String(kind)});
        QElapsedTimer clock;
        clock.start();
        while (!m_process.canReadLine() && clock.elapsed() < 25000 &&
               m_process.state() != QProcess::NotRunning)
            m_process.waitForReadyRead(1000);
        line = m_process.readLine();
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() == 7) {
            api = QString::fromUtf8(words[2]);
            tokenFile = QString::fromUtf8(words[6]);
            folder = QFileInfo(tokenFile).path();
        }
    }
    ~Host()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    qint64 pid() const { return m_process.processId(); }
    bool end(int signalNumber)
    {
        ::kill(pid_t(pid()), signalNumber);
        return m_process.waitForFinished(20000);
    }
    Run ask(const QStringList &words) const
    {
        return run(ctl, words + QStringList{QStringLiteral("--json"), QStringLiteral("--api"), api,
                                            QStringLiteral("--token-file"), tokenFile});
    }
    QJsonObject worker(const QString &address) const
    {
        const QJsonArray all = ask({QStringLiteral("workers")}).json().array();
        for (const auto &one : all) {
            if (one[QLatin1String("address")].toString() == address)
                return one.toObject();
        }
        return {};
    }
    QString status(const QString &address) const
    {
        return worker(address)[QLatin1String("status")].toString();
    }
    QString outcome(const char *action, const char *name) const
    {
        const Run r = ask({QStringLiteral("control"), QLatin1String(action), QLatin1String(name),
                           QStringLiteral("--yes")});
        return r.json()[0][QLatin1String("outcome")].toString();
    }
    QList<qint64> pidsOf(const char *address) const
    {
        const QByteArray id = QByteArray("QUARTERDECK_WORKER_ID=") + address + '\0';
        QList<qint64> ours;
        for (const qint64 candidate : processesWith(id)) {
            if (fileBytes(QStringLiteral("/proc/%1/environ").arg(candidate)).contains(exitMark()))
                ours.append(candidate);
        }
        return ours;
    }
    QByteArray exitMark() const
    {
        return "QUARTERDECK_EXIT_WITH=" + QByteArray::number(pid()) + '\0';
    }
    /// Children of the host alone: one that the gateway has just forked still looks like it.
    QList<qint64> gateway() const
    {
        const QByteArray ours = " " + QByteArray::number(pid()) + " ";
        QList<qint64> found = processesWith(folder.toUtf8() + "/gateway.json");
        found.removeIf([&ours](qint64 candidate) {
            const QByteArray stat =
                fileBytes(QStringLiteral("/proc/%1/stat").arg(candidate)); // pid (name) state ppid
            return stat.mid(stat.lastIndexOf(')') + 3, ours.size()) != ours;
        });
        return found;
    }

    QByteArray line;
    QString api, tokenFile, folder;

private:
    QProcess m_process;
};

bool isAlive(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0 &&
           !fileBytes(QStringLiteral("/proc/%1/stat").arg(pid)).contains(") Z ");
}

} // namespace

class TestDemoFleet : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Host> m_host;

private slots:
    void initTestCase()
    {
        m_host = std::make_unique<Host>();
        QVERIFY2(!m_host->api.isEmpty(), m_host->line.constData());
    }

    void saysWhereItIs()
    {
        QVERIFY2(m_host->line.startsWith("demo api http://127.0.0.1:"), m_host->line.constData());
        QVERIFY(m_host->line.contains(" redis unix:///"));
        QCOMPARE(QFileInfo(m_host->tokenFile).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(QFileInfo(m_host->folder).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
                 QFile::Permissions());
    }

    void everythingRuns()
    {
        const QStringList addresses =
            QStringLiteral("discovery similar_profiles unified unified-2 unified-3 disk_report")
                .split(QLatin1Char(' '));
        for (const QString &address : addresses) {
            QTRY_COMPARE_WITH_TIMEOUT(m_host->pidsOf(address.toLatin1().constData()).size(), 1,
                                      10000);
            QTRY_COMPARE_WITH_TIMEOUT(m_host->worker(address)[QLatin1String("liveness")].toString(),
                                      QStringLiteral("fresh"), 15000);
        }
        // Real work is done: the counts rise.
        QTRY_VERIFY_WITH_TIMEOUT(
            m_host->worker(QStringLiteral("unified"))[QLatin1String("tasks_processed")].toInt() > 0,
            20000);
        const Run overview = m_host->ask({QStringLiteral("overview")});
        QCOMPARE(overview.exitCode, 0);
        QCOMPARE(overview.json()[QLatin1String("system_overview")][QLatin1String("total_workers")]
                     .toInt(),
                 addresses.size());
        QCOMPARE(m_host->ask({QStringLiteral("check")}).exitCode, 0);
        QVERIFY(!m_host->ask({QStringLiteral("queues")})
                     .json()[QLatin1String("queues")]
                     .toArray()
                     .isEmpty());
    }

    void withoutTokenNothing()
    {
        QCOMPARE(
            run(ctl, {QStringLiteral("workers"), QStringLiteral("--api"), m_host->api}).exitCode,
            4);
    }

    void pausesAndResumes()
    {
        QCOMPARE(m_host->outcome("pause", "Discovery Worker"), QStringLiteral("done"));
        QTRY_COMPARE_WITH_TIMEOUT(m_host->status(QStringLiteral("discovery")),
                                  QStringLiteral("paused"), 10000);
        QCOMPARE(m_host->pidsOf("discovery").size(), 1);
        QCOMPARE(m_host->outcome("resume", "discovery"), QStringLiteral("done"));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_host->status(QStringLiteral("discovery")) != QLatin1String("paused"), 10000);
    }

    void stopsStartsAndRestarts()
    {
        const qint64 first = m_host->pidsOf("similar_profiles").value(0);
        QVERIFY(first > 0);
        QCOMPARE(m_host->outcome("stop", "similar_profiles"), QStringLiteral("done"));
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(first), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_host->worker(QStringLiteral("similar_profiles"))[QLatin1String("liveness")]
                .toString(),
            QStringLiteral("stopped"), 10000);

        QCOMPARE(m_host->outcome("start", "similar_profiles"), QStringLiteral("done"));
        QTRY_COMPARE_WITH_TIMEOUT(m_host->pidsOf("similar_profiles").size(), 1, 10000);
        const qint64 second = m_host->pidsOf("similar_profiles").value(0);
        QVERIFY(second != first);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_host->worker(QStringLiteral("similar_profiles"))[QLatin1String("liveness")]
                .toString(),
            QStringLiteral("fresh"), 10000);

        QCOMPARE(m_host->outcome("restart", "similar_profiles"), QStringLiteral("done"));
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(second), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(m_host->pidsOf("similar_profiles").size(), 1, 10000);
    }

    void killedWorkerIsCrashed()
    {
        const qint64 victim = m_host->pidsOf("unified-3").value(0);
        QVERIFY(victim > 0);
        QElapsedTimer clock;
        ::kill(pid_t(victim), SIGKILL);
        clock.start();
        QJsonObject seen;
        while (clock.elapsed() < 10000 &&
               seen[QLatin1String("liveness")].toString() != QLatin1String("crashed"))
            seen = m_host->worker(QStringLiteral("unified-3"));
        const qint64 tookMs = clock.elapsed();
        QCOMPARE(seen[QLatin1String("liveness")].toString(), QStringLiteral("crashed"));
        QCOMPARE(seen[QLatin1String("exit_code")].toInt(), 137);
        QVERIFY2(tookMs < 2000, qPrintable(QString::number(tookMs)));
    }

    void killedGatewayComesBack()
    {
        const auto before = m_host->worker(QStringLiteral("unified"));
        const QList<qint64> worker = m_host->pidsOf("unified");
        const QList<qint64> gateway = m_host->gateway();
        QCOMPARE(gateway.size(), 1);
        ::kill(pid_t(gateway.first()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(m_host->gateway().size() == 1 && m_host->gateway() != gateway,
                                 10000);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_host->worker(QStringLiteral("unified"))[QLatin1String("tasks_processed")].toInt() >=
                before[QLatin1String("tasks_processed")].toInt(),
            15000);                                  // at the same address
        QCOMPARE(m_host->pidsOf("unified"), worker); // found again, not started twice
    }

    void endsCleanly()
    {
        const QString folder = m_host->folder;
        const QByteArray mark = m_host->exitMark();
        QVERIFY(m_host->end(SIGTERM));
        QCOMPARE(processesWith(mark), QList<qint64>());
        QCOMPARE(processesWith(folder.toUtf8()), QList<qint64>());
        QVERIFY(!QFileInfo::exists(folder));
        m_host.reset();
    }

    void endsWithItsKilledParent()
    {
        QString folder;
        {
            Host victim;
            QVERIFY2(!victim.api.isEmpty(), victim.line.constData());
            folder = victim.folder;
            const QByteArray mark = victim.exitMark();
            QTRY_VERIFY_WITH_TIMEOUT(processesWith(mark).size() >= 6, 10000);
            QVERIFY(victim.end(SIGKILL));
            QTRY_COMPARE_WITH_TIMEOUT(processesWith(mark), QList<qint64>(), 15000);
            QTRY_COMPARE_WITH_TIMEOUT(processesWith(folder.toUtf8()), QList<qint64>(), 15000);
        }
        QTRY_VERIFY(!QFileInfo::exists(folder)); // with its token
        // What a computer that stopped has left goes with the next demo.
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/files")));
        Host next;
        QVERIFY2(!next.api.isEmpty(), next.line.constData());
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(next.end(SIGTERM));
    }

    void saysWhatIsMissing()
    {
        DemoFleet fleet(DemoFleet::Kind::Plain, QStringLiteral("/nowhere"));
        QString sentence;
        connect(&fleet, &DemoFleet::failed, this, [&](const QString &words) { sentence = words; });
        fleet.start();
        QTRY_VERIFY(sentence.contains(QLatin1String("quarterdeck-gateway")));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--host") == 0)
        return host(argv[2]);
    TestDemoFleet test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_demofleet.moc"
