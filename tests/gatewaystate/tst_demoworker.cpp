// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisserver.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <memory>

using namespace qd;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace

/// The demo worker as a process, on a real Redis, with real files.
class TestDemoWorker : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void refusesWrongArguments();
    void worksAndReportsAndSaysGoodbye();
    void pausesAndResumesOncePerRequest();
    void aSteadyOneTakesItsTimeButNotToStop();
    void takesBackWhatItHeld();
    void discoversFiles();
    void restsByWhatWaitsOnly();
    void crashesInAJob();
    void freezes();
    void forgets();
    void floods();
    void endsWithItsProcess();

private:
    QProcess *start(const QStringList &arguments, const QByteArray &queue = "jobs",
                    qint64 exitWith = 0)
    {
        m_worker = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&environment](const char *name, const QString &value) {
            environment.insert(QString::fromLatin1(name), value);
        };
        set("QUARTERDECK_REDIS", m_server->url());
        set("QUARTERDECK_QUEUE", QString::fromLatin1(queue));
        set("QUARTERDECK_GROUP", QStringLiteral("workers"));
        set("QUARTERDECK_WORKER_ID", QStringLiteral("w1"));
        set("QUARTERDECK_OUT_TEXT", QStringLiteral("texts"));
        set("QUARTERDECK_OUT_FILES", QStringLiteral("files"));
        set("QUARTERDECK_DEMO_ROOT", m_files->path());
        if (exitWith > 0)
            set("QUARTERDECK_EXIT_WITH", QString::number(exitWith));
        m_worker->setProcessEnvironment(environment);
        m_worker->setProcessChannelMode(QProcess::MergedChannels);
        m_worker->start(QStringLiteral(QD_BIN_DIR "/quarterdeck-demo-worker"), arguments);
        if (!m_worker->waitForStarted())
            qFatal("the demo worker cannot be started");
        return m_worker.get();
    }
    QByteArray cli(const QStringList &arguments) { return m_server->cli(arguments); }
    QByteArray events() { return cli(words("XRANGE fleet_events - +")); }
    QString file(const char *name, const QByteArray &content)
    {
        QFile out(m_files->filePath(QString::fromLatin1(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
        return out.fileName();
    }
    QString job(const QString &path)
    {
        return QString::fromLatin1(cli(words("XADD jobs * path") + QStringList{path}));
    }
    QByteArray pending() { return cli(words("XPENDING jobs workers")).split('\n').first(); }

    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<QProcess> m_worker;
    std::unique_ptr<QTemporaryDir> m_files;
};

void TestDemoWorker::init()
{
    if (!RedisServer::available())
        QSKIP("redis-server and redis-cli are not installed");
    m_server = std::make_unique<RedisServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errors()));
    m_files = std::make_unique<QTemporaryDir>();
}

void TestDemoWorker::cleanup()
{
    if (m_worker && m_worker->state() != QProcess::NotRunning) {
        m_worker->kill();
        m_worker->waitForFinished();
    }
    m_worker.reset();
}

void TestDemoWorker::refusesWrongArguments()
{
    for (const QStringList &arguments : {QStringList{}, QStringList{QStringLiteral("dance")},
                                         QStringList{QStringLiteral("cron")}}) {
        QProcess *worker = start(arguments);
        QVERIFY(worker->waitForFinished());
        QCOMPARE(worker->exitCode(), 2);
        QVERIFY(worker->readAll().startsWith("usage:"));
    }
}

void TestDemoWorker::worksAndReportsAndSaysGoodbye()
{
    const QString good = file("notes.bin", QByteArray(5000, 'x'));
    const QString broken = file("broken.png", "this is no picture");
    // Qt would end a program without a window that draws text.
    const QByteArray drawing("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                             "<text y='8'>a</text></svg>");
    job(file("drawing.svg", drawing));
    job(file("drawing.png", drawing)); // whatever its name
    const QString a = job(good), b = job(QStringLiteral("/nowhere/at/all")), c = job(broken);
    QProcess *worker = start({QStringLiteral("unified")});
    QTRY_VERIFY_WITH_TIMEOUT(events().count("job_f") >= 5, 10'000);
    QTRY_COMPARE(pending(), QByteArray("0"));
    const QByteArray all = events();
    QVERIFY2(all.contains("job_finished"), all.constData());
    QCOMPARE(all.count("job_started"), 5);
    QVERIFY(all.contains("No such file or directory"));
    QVERIFY(all.contains("5000 bytes"));
    QVERIFY(all.contains(a.toLatin1()) && all.contains(b.toLatin1()) && all.contains(c.toLatin1()));
    for (const char *word : {"worker_started", "worker_heartbeat", "memory_mb", "uptime_seconds",
                             "tasks_processed", "duration_ms"})
        QVERIFY2(all.contains(word), word);
    QTRY_COMPARE(cli(words("XLEN jobs")), QByteArray("0")); // trimmed behind what was acknowledged
    worker->terminate();
    QVERIFY(worker->waitForFinished());
    QCOMPARE(worker->exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker->exitCode(), 0);
    const QByteArray last = cli(words("XREVRANGE fleet_events + - COUNT 1"));
    QVERIFY2(last.contains("worker_stopped") && last.endsWith("exit_code\n0"), last.constData());
}

void TestDemoWorker::pausesAndResumesOncePerRequest()
{
    const QString path = file("a.bin", "abc");
    start({QStringLiteral("unified")});
    QTRY_VERIFY_WITH_TIMEOUT(events().contains("worker_heartbeat"), 10'000);
    const auto ask = [this](const char *action, const char *request, const char *worker = "w1") {
        cli(words("XADD fleet_control * action") +
            QStringList{QString::fromLatin1(action), QStringLiteral("request_id"),
                        QString::fromLatin1(request), QStringLiteral("worker_id"),
                        QString::fromLatin1(worker)});
    };
    QTRY_VERIFY(cli(words("CLIENT LIST")).contains("name=w1-control"));
    QTRY_VERIFY(cli(words("CLIENT LIST")).contains("cmd=xread ")); // it listens
    ask("pause", "r1");
    ask("pause", "r1");
    ask("pause", "r9", "somebody-else");
    QTRY_COMPARE(events().count("control_applied"), 1);
    job(path);
    job(path);
    QTRY_VERIFY_WITH_TIMEOUT(events().count("status\npaused") >= 3, 10'000); // it goes on beating
    QCOMPARE(events().count("job_started"), 0);
    ask("resume", "r2");
    QTRY_COMPARE(events().count("control_applied"), 2);
    QTRY_COMPARE(events().count("job_finished"), 2);
}

void TestDemoWorker::aSteadyOneTakesItsTimeButNotToStop()
{
    const QString path = file("a.bin", "abc");
    for (int i = 0; i < 20; ++i)
        job(path);
    QProcess *worker = start({QStringLiteral("steady")});
    QTRY_VERIFY_WITH_TIMEOUT(events().contains("job_finished"), 20'000);
    const QByteArray all = events();
    const QList<QByteArray> lines = all.split('\n');
    const qsizetype at = lines.indexOf("duration_ms");
    QVERIFY2(at >= 0 && lines.value(at + 1).toInt() >= 500, all.constData());
    QTRY_VERIFY_WITH_TIMEOUT(events().count("job_started") > events().count("job_finished"),
                             10'000); // in the middle of one
    worker->terminate();
    QVERIFY(worker->waitForFinished());
    QCOMPARE(worker->exitCode(), 0);
    QCOMPARE(events().count("job_started"), events().count("job_finished")); // it ended it
}

void TestDemoWorker::takesBackWhatItHeld()
{
    const QString id = job(file("a.bin", "abc"));
    cli(words("XGROUP CREATE jobs workers 0"));
    cli(words("XREADGROUP GROUP workers w1 STREAMS jobs >"));
    start({QStringLiteral("unified")});
    QTRY_VERIFY_WITH_TIMEOUT(events().contains("job_finished"), 10'000);
    QVERIFY(events().contains(id.toLatin1()));
    QTRY_COMPARE(pending(), QByteArray("0"));
}

void TestDemoWorker::discoversFiles()
{
    file("a.txt", "some words to compare with other words");
    file("b.dat", "bytes");
    QVERIFY(QDir(m_files->path()).mkdir(QStringLiteral("deeper")));
    file("deeper/c.md", "more");
    start({QStringLiteral("discovery")});
    QTRY_VERIFY_WITH_TIMEOUT(cli(words("XRANGE texts - +")).contains("a.txt"), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(cli(words("XRANGE files - +")).contains("b.dat"), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(cli(words("XRANGE texts - +")).contains("c.md"), 15'000);
}

void TestDemoWorker::restsByWhatWaitsOnly()
{
    // Many tasks that others have read and still hold, or that stand behind one that is held.
    for (const char *queue : {"texts", "files"}) {
        const QString key = QString::fromLatin1(queue);
        cli({QStringLiteral("XGROUP"), QStringLiteral("CREATE"), key, QStringLiteral("workers"),
             QStringLiteral("0"), QStringLiteral("MKSTREAM")});
        cli({QStringLiteral("EVAL"),
             QStringLiteral("for i = 1, 60 do redis.call('XADD', KEYS[1], '*', 'path', '/x') end "
                            "redis.call('XREADGROUP', 'GROUP', 'workers', 'dead', 'COUNT', 60, "
                            "'STREAMS', KEYS[1], '>')"),
             QStringLiteral("1"), key});
    }
    file("a.txt", "some words to compare with other words");
    start({QStringLiteral("discovery")});
    QTRY_VERIFY_WITH_TIMEOUT(cli(words("XRANGE texts - +")).contains("a.txt"), 15'000);
    // With as many waiting it rests.
    cli({QStringLiteral("EVAL"),
         QStringLiteral("for i = 1, 60 do redis.call('XADD', 'files', '*', 'path', '/x') end"),
         QStringLiteral("0")});
    const auto idleSeconds = [this] { // of the connection that fetches jobs; else every 3 s at most
        const QByteArray clients = cli(words("CLIENT LIST"));
        const qsizetype at = clients.indexOf(" idle=", clients.indexOf("name=w1-jobs"));
        return at < 0 ? -1 : clients.mid(at + 6, 4).split(' ').first().toInt();
    };
    QTRY_VERIFY_WITH_TIMEOUT(idleSeconds() >= 6, 20'000);
}

void TestDemoWorker::crashesInAJob()
{
    const QString path = file("a.bin", "abc");
    for (int i = 0; i < 8; ++i)
        job(path);
    QProcess *worker = start({QStringLiteral("crash")});
    QVERIFY(worker->waitForFinished());
    QCOMPARE(worker->exitStatus(), QProcess::CrashExit);
    QVERIFY(pending() != "0");
    QVERIFY(!events().contains("worker_stopped"));
}

void TestDemoWorker::freezes()
{
    const QString path = file("a.bin", "abc");
    for (int i = 0; i < 8; ++i)
        job(path);
    QProcess *worker = start({QStringLiteral("freeze")});
    const auto state = [worker] {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(worker->processId()));
        return stat.open(QIODevice::ReadOnly) ? stat.readAll().split(' ').value(2) : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), QByteArray("T"), 10'000);
    QVERIFY(pending() != "0");
}

void TestDemoWorker::forgets()
{
    QProcess *worker = start({QStringLiteral("orphan")});
    file("a.bin", "abc");
    QVERIFY(worker->waitForFinished(15'000));
    QCOMPARE(worker->exitCode(), 0);
    QVERIFY(pending() != "0");
    QVERIFY(events().contains("worker_stopped"));
}

void TestDemoWorker::floods()
{
    file("a.bin", "abc");
    QProcess *worker = start({QStringLiteral("flood")}, "");
    QTRY_VERIFY_WITH_TIMEOUT(cli(words("XLEN files")).toInt() > 50, 15'000);
    worker->terminate();
    QVERIFY(worker->waitForFinished());
    QCOMPARE(worker->exitCode(), 0);
}

void TestDemoWorker::endsWithItsProcess()
{
    QProcess other;
    other.start(QStringLiteral("sleep"), {QStringLiteral("600")});
    QVERIFY(other.waitForStarted());
    QProcess *worker = start({QStringLiteral("unified")}, "jobs", other.processId());
    QTRY_VERIFY_WITH_TIMEOUT(events().contains("worker_started"), 10'000);
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(worker->waitForFinished(10'000));
    QCOMPARE(worker->exitCode(), 0);
    QVERIFY(events().contains("worker_stopped"));
}

QTEST_GUILESS_MAIN(TestDemoWorker)
#include "tst_demoworker.moc"
