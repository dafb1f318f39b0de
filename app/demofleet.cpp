// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofleet.h"
#include "demofiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace qd {
namespace {

constexpr int StartPatienceMs = 20000;
constexpr int AgainMs = 300;        ///< before a dead part is started again
constexpr int GatewayStopMs = 9000; ///< it gives its workers stop_grace_seconds
constexpr int RedisStopMs = 2000;
constexpr int BroomStopMs = 1000;
constexpr qsizetype KeptOutput = 4096;
constexpr qsizetype SocketPathBytes = 100; ///< of the 107 that a unix socket's address holds
const char folderPrefix[] = "quarterdeck-demo-";

/// The child ends when we end, even when nobody could tell it.
void endWithUs(QProcess &process)
{
#ifdef __linux__
    const pid_t us = ::getpid();
    process.setChildProcessModifier([us] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != us) // we ended between fork and prctl
            ::_exit(1);
    });
#else
    Q_UNUSED(process)
#endif
}

/// Where short-lived private things of this person belong.
QString temporaryPlace()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const qsizetype ours = qsizetype(sizeof folderPrefix) + 40;
    if (!runtime.isEmpty() && QFileInfo(runtime).isWritable() &&
        runtime.toUtf8().size() + ours < SocketPathBytes)
        return runtime;
    if (QDir::tempPath().toUtf8().size() + ours < SocketPathBytes)
        return QDir::tempPath();
    return QStringLiteral("/tmp");
}

/// A demo whose computer stopped leaves its folder; the pid in the name tells whose it was. (Where
/// the gateway does not exist, no demo was.)
void removeLeftFolders([[maybe_unused]] const QString &place)
{
#ifdef Q_OS_UNIX
    static const QRegularExpression shape(
        QStringLiteral("^%1([0-9]+)-[A-Za-z]{6}$").arg(QLatin1String(folderPrefix)));
    const auto folders = QDir(place).entryInfoList({QLatin1String(folderPrefix) + QLatin1Char('*')},
                                                   QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        const auto match = shape.match(folder.fileName());
        if (!match.hasMatch() || folder.ownerId() != ::geteuid())
            continue;
        const pid_t pid = match.captured(1).toInt();
        if (pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH)
            QDir(folder.absoluteFilePath()).removeRecursively();
    }
#endif
}

void keepTail(QByteArray &kept, const QByteArray &more)
{
    kept = (kept + more).right(KeptOutput);
}

bool writePrivately(const QString &path, const QByteArray &bytes, QString *error)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.flush()) {
        return true;
    }
    *error = QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString());
    return false;
}

struct DemoWorker
{
    const char *name, *address, *queue;
    QStringList role;
    bool troubleOnly;
    const char *fills = "unified_processor"; ///< where its file jobs go
    bool brokenFiles = false;                ///< it walks through these alone
};

QList<DemoWorker> demoWorkers()
{
    const auto role = [](const char *word) { return QStringList{QString::fromLatin1(word)}; };
    const char *const processor = "unified_processor";
    return {
        {"Discovery Worker", "discovery", "discovery_worker", role("discovery"), false},
        {"Similar Profiles Processor", "similar_profiles", "similar_profiles_processor",
         role("similar"), false},
        {"Unified Background Processor", "unified", processor, role("unified"), false},
        {"Unified Background Processor 2", "unified-2", processor, role("steady"), false},
        {"Unified Background Processor 3", "unified-3", processor, role("steady"), false},
        {"Disk Report",
         "disk_report",
         "",
         {QStringLiteral("cron"), QStringLiteral("disk_report")},
         false},
        {"Freezing Worker", "freezing", processor, role("freeze"), true},
        {"Crashing Worker", "crashing", processor, role("crash"), true},
        {"Forgetful Worker", "forgetful", "forgotten_jobs", role("orphan"), true},
        {"Flooding Worker", "flooding", "flooded_jobs", role("flood"), true, "flooded_jobs"},
        {"Slow Worker", "slow", "flooded_jobs", role("slow"), true},
        {"Upload Finder", "uploads", "upload_folders", role("discovery"), true, "uploads", true},
        {"Upload Processor", "upload_processor", "uploads", role("unified"), true},
        {"Sleepy Report",
         "sleepy_report",
         "",
         {QStringLiteral("cron"), QStringLiteral("sleepy_report"), QStringLiteral("sleepy")},
         true},
    };
}

} // namespace

DemoFleet::DemoFleet(Kind kind, const QString &programs, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_programs(programs)
{
    endWithUs(m_redis);
    endWithUs(m_gateway);
    m_redis.setProcessChannelMode(QProcess::MergedChannels);
    m_socketWait.setInterval(10);
    m_patience.setSingleShot(true);
    connect(&m_redis, &QProcess::readyRead, this,
            [this] { keepTail(m_redisOutput, m_redis.readAll()); });
    connect(&m_gateway, &QProcess::readyReadStandardOutput, this, &DemoFleet::readGateway);
    connect(&m_gateway, &QProcess::readyReadStandardError, this,
            [this] { keepTail(m_gatewayErrors, m_gateway.readAllStandardError()); });
    connect(&m_socketWait, &QTimer::timeout, this, [this] {
        if (!QFileInfo::exists(m_folder->filePath(QStringLiteral("redis.sock"))))
            return;
        m_socketWait.stop();
        if (m_gateway.state() == QProcess::NotRunning)
            startGateway();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail(tr("The demo fleet did not come up within %1 s. %2")
                 .arg(StartPatienceMs / 1000)
                 .arg(lastWords(m_gatewayErrors)));
    });
    const auto ended = [this](QProcess &process, const char *program, QByteArray &output,
                              auto again) {
        connect(&process, &QProcess::errorOccurred, this,
                [=, this, &process](QProcess::ProcessError error) {
                    if (error == QProcess::FailedToStart && !m_stopping)
                        fail(tr("%1 cannot be started: %2.")
                                 .arg(QLatin1String(program), process.errorString()));
                });
        connect(&process, &QProcess::finished, this, [=, this, &output] {
            if (m_stopping)
                return;
            if (!m_ready)
                fail(tr("%1 ended at once. %2").arg(QLatin1String(program), lastWords(output)));
            else
                QTimer::singleShot(AgainMs, this, again);
        });
    };
    ended(m_redis, "redis-server", m_redisOutput, [this] { startRedis(); });
    ended(m_gateway, "quarterdeck-gateway", m_gatewayErrors, [this] { startGateway(); });
}

DemoFleet::~DemoFleet()
{
    stop();
}

void DemoFleet::start()
{
    QString error;
    if (!prepare(&error)) {
        // Not from within start(): whoever starts us has not returned to the event loop yet.
        QMetaObject::invokeMethod(
            this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    m_patience.start(StartPatienceMs);
    startBroom();
    startRedis();
}

bool DemoFleet::prepare(QString *error)
{
    for (const char *program : {"quarterdeck-gateway", "quarterdeck-demo-worker"}) {
        const QFileInfo file(m_programs + QLatin1Char('/') + QLatin1String(program));
        if (!file.isExecutable()) {
            *error = tr("The demo needs the program %1, which is not in %2.")
                         .arg(QLatin1String(program), m_programs);
            return false;
        }
    }
    const QString place = temporaryPlace();
    removeLeftFolders(place);
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("%1/%2%3-XXXXXX")
                                                   .arg(place, QLatin1String(folderPrefix))
                                                   .arg(QCoreApplication::applicationPid()));
    if (!m_folder->isValid()) {
        *error =
            tr("No folder for the demo can be made in %1: %2.").arg(place, m_folder->errorString());
        return false;
    }
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    const QByteArray token =
        QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex();
    m_addresses.tokenFile = m_folder->filePath(QStringLiteral("token"));
    m_addresses.redis =
        QStringLiteral("unix://%1?db=0").arg(m_folder->filePath(QStringLiteral("redis.sock")));
    return makeDemoFiles(m_folder->filePath(QStringLiteral("files")), error) &&
           (m_kind != Kind::Trouble ||
            makeBrokenFiles(m_folder->filePath(QStringLiteral("uploads")), error)) &&
           writePrivately(m_addresses.tokenFile, token + '\n', error) && writeConfiguration(error);
}

bool DemoFleet::writeConfiguration(QString *error)
{
    QJsonArray workers;
    for (const DemoWorker &demo : demoWorkers()) {
        if (demo.troubleOnly && m_kind != Kind::Trouble)
            continue;
        const QJsonObject environment{
            {QStringLiteral("QUARTERDECK_EXIT_WITH"),
             QString::number(QCoreApplication::applicationPid())},
            {QStringLiteral("QUARTERDECK_DEMO_ROOT"),
             demo.brokenFiles
                 ? m_folder->filePath(QStringLiteral("uploads"))
                 : m_folder->filePath(QStringLiteral("files")) + QStringLiteral(":/usr/share")},
            // Discovery and flood put what they find into these queues.
            {QStringLiteral("QUARTERDECK_OUT_TEXT"), QStringLiteral("similar_profiles_processor")},
            {QStringLiteral("QUARTERDECK_OUT_FILES"), QString::fromLatin1(demo.fills)},
        };
        QJsonObject worker{
            {QStringLiteral("name"), QString::fromLatin1(demo.name)},
            {QStringLiteral("address"), QString::fromLatin1(demo.address)},
            {QStringLiteral("command"),
             QJsonArray::fromStringList(
                 QStringList{m_programs + QStringLiteral("/quarterdeck-demo-worker")} + demo.role)},
            {QStringLiteral("stale_after_seconds"), 10},
            {QStringLiteral("environment"), environment},
            {QStringLiteral("directory"), m_folder->path()},
        };
        if (*demo.queue && !m_addresses.queues.contains(QLatin1String(demo.queue)))
            m_addresses.queues += QString::fromLatin1(demo.queue);
        if (*demo.queue) {
            worker[QStringLiteral("queue")] = QString::fromLatin1(demo.queue);
            worker[QStringLiteral("max_queue_size")] = 1000;
        }
        workers.append(worker);
    }
    const QJsonObject config{
        {QStringLiteral("redis"), m_addresses.redis},
        {QStringLiteral("token_file"), m_addresses.tokenFile},
        {QStringLiteral("stop_grace_seconds"), 3},
        {QStringLiteral("restart_backoff_seconds"), QJsonArray{5, 60}},
        {QStringLiteral("workers"), workers},
    };
    return writePrivately(m_folder->filePath(QStringLiteral("gateway.json")),
                          QJsonDocument(config).toJson(), error);
}

void DemoFleet::startBroom()
{
#ifdef Q_OS_UNIX
    m_broom.setChildProcessModifier([] { ::setsid(); }); // what ends our group must not end it
#endif
    m_broom.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), QStringLiteral("cat >/dev/null; exec rm -rf -- \"$1\""),
                   QStringLiteral("sh"), m_folder->path()});
}

void DemoFleet::startRedis()
{
    if (m_stopping)
        return;
    QString program = QStandardPaths::findExecutable(QStringLiteral("redis-server"));
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(
            QStringLiteral("redis-server"),
            {QStringLiteral("/usr/local/bin"), QStringLiteral("/usr/sbin")});
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                fail(tr("The demo needs redis-server, which is not installed (on Debian: apt "
                        "install redis-server)."));
            },
            Qt::QueuedConnection);
        return;
    }
    const QString socket = m_folder->filePath(QStringLiteral("redis.sock"));
    QFile::remove(socket); // of one that was killed
    m_redis.start(program,
                  {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--unixsocket"),
                   socket, QStringLiteral("--unixsocketperm"), QStringLiteral("700"),
                   QStringLiteral("--save"), QString(), QStringLiteral("--appendonly"),
                   QStringLiteral("no"), QStringLiteral("--dir"), m_folder->path(),
                   QStringLiteral("--daemonize"), QStringLiteral("no"),
                   QStringLiteral("--loglevel"), QStringLiteral("warning")});
    m_socketWait.start();
}

void DemoFleet::startGateway()
{
    if (m_stopping || m_gateway.state() != QProcess::NotRunning)
        return;
    m_gatewayOutput.clear();
    m_gateway.start(m_programs + QStringLiteral("/quarterdeck-gateway"),
                    {QStringLiteral("--config"), m_folder->filePath(QStringLiteral("gateway.json")),
                     QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port)});
}

void DemoFleet::readGateway()
{
    keepTail(m_gatewayOutput, m_gateway.readAllStandardOutput());
    if (m_ready)
        return;
    qsizetype end;
    while ((end = m_gatewayOutput.indexOf('\n')) >= 0) {
        const QString line = QString::fromUtf8(m_gatewayOutput.left(end)).trimmed();
        m_gatewayOutput.remove(0, end + 1);
        if (!line.startsWith(QLatin1String("ready ")))
            continue;
        m_addresses.api = QUrl(line.mid(6).trimmed(), QUrl::StrictMode);
        m_port = m_addresses.api.port();
        m_ready = true;
        m_patience.stop();
        emit ready(m_addresses);
        return;
    }
}

void DemoFleet::fail(const QString &sentence)
{
    if (m_stopping)
        return;
    stop();
    emit failed(sentence.trimmed());
}

QString DemoFleet::lastWords(const QByteArray &output) const
{
    const QList<QByteArray> lines = output.trimmed().split('\n');
    return lines.isEmpty() || lines.last().isEmpty()
               ? QString()
               : tr("It said: %1").arg(QString::fromUtf8(lines.last()).left(300));
}

void DemoFleet::stop()
{
    m_stopping = true;
    m_patience.stop();
    m_socketWait.stop();
    const auto end = [](QProcess &process, int graceMs) {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (process.waitForFinished(graceMs))
            return;
        process.kill();
        process.waitForFinished(1000);
    };
    end(m_gateway, GatewayStopMs); // it stops its workers first
    end(m_redis, RedisStopMs);
    m_folder.reset();
    if (m_broom.state() != QProcess::NotRunning) {
        m_broom.closeWriteChannel();
        m_broom.waitForFinished(BroomStopMs);
    }
}

QString DemoFleet::folder() const
{
    return m_folder ? m_folder->path() : QString();
}

QString DemoFleet::readyLine(const DemoAddresses &addresses)
{
    return QStringLiteral("demo api %1 redis %2 token-file %3")
        .arg(addresses.api.toString(QUrl::FullyEncoded), addresses.redis, addresses.tokenFile);
}

} // namespace qd
