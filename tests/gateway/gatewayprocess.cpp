// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>
#include <QUuid>
#include <csignal>

namespace qd {

namespace {

QByteArray unchunk(const QByteArray &bytes)
{
    QByteArray out;
    qsizetype at = 0;
    while (true) {
        const qsizetype line = bytes.indexOf("\r\n", at);
        if (line < 0)
            return out;
        const qsizetype size = bytes.mid(at, line - at).toLongLong(nullptr, 16);
        if (size <= 0)
            return out;
        out += bytes.mid(line + 2, size);
        at = line + 2 + size + 2;
    }
}

void writePrivate(const QString &file, const QByteArray &text)
{
    QFile out(file);
    out.open(QIODevice::WriteOnly);
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write(text);
}

} // namespace

QJsonObject TestReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString TestReply::message() const
{
    return json().value(QLatin1String("message")).toString();
}

TestReply parseReply(const QByteArray &bytes)
{
    TestReply reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (!bytes.startsWith("HTTP/1.") || end < 0)
        return reply;
    const QByteArrayList lines = bytes.left(end).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = bytes.mid(end + 4);
    if (reply.headers.value("transfer-encoding") == "chunked")
        reply.body = unchunk(reply.body);
    return reply;
}

GatewayProcess::GatewayProcess(const QStringList &redisOptions)
    : redis(redisOptions)
    , token(QUuid::createUuid().toByteArray(QUuid::Id128))
    , viewerToken(QUuid::createUuid().toByteArray(QUuid::Id128))
{
    writePrivate(m_folder.filePath(QStringLiteral("token")), token + '\n');
    writePrivate(m_folder.filePath(QStringLiteral("viewer")), viewerToken);
    config.insert(QStringLiteral("stop_grace_seconds"), 1);
    redis.start();
}

GatewayProcess::~GatewayProcess()
{
    if (m_process && m_process->state() != QProcess::NotRunning)
        terminate(20'000);
    // Whatever a failed test left behind.
    for (const QJsonValue worker : config.value(QLatin1String("workers")).toArray()) {
        const qint64 left = pidOf(worker.toObject().value(QLatin1String("address")).toString());
        if (left > 1)
            ::kill(-pid_t(left), SIGKILL);
    }
}

QJsonObject GatewayProcess::worker(const QString &address, const QStringList &modes,
                                   const QJsonObject &more) const
{
    const QString system = QStringLiteral("/usr/bin/python3");
    QJsonArray command{QFile::exists(system) ? system : QStringLiteral("python3"),
                       QStringLiteral(QD_GATEWAYTEST_DIR "/worker.py")};
    for (const QString &mode : modes)
        command.append(mode);
    QJsonObject object{{QStringLiteral("name"), QStringLiteral("The %1 worker").arg(address)},
                       {QStringLiteral("address"), address},
                       {QStringLiteral("command"), command},
                       {QStringLiteral("queue"), address + QStringLiteral("_jobs")}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

bool GatewayProcess::start()
{
    config.insert(QStringLiteral("redis"), redis.url());
    config.insert(QStringLiteral("listen"), QJsonArray{QStringLiteral("127.0.0.1:%1").arg(m_port)});
    const QString file = m_folder.filePath(QStringLiteral("gateway.json"));
    writePrivate(file, QJsonDocument(config).toJson());
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"),
                       m_folder.filePath(QStringLiteral("state")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                       m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("CHILD_FILE"), m_folder.filePath(QStringLiteral("child")));
    m_process->setProcessEnvironment(environment);
    m_process->setStandardErrorFile(m_folder.filePath(QStringLiteral("errors")), QIODevice::Append);
    m_process->start(QStringLiteral(QD_BIN_DIR "/quarterdeck-gateway"),
                     QStringList{QStringLiteral("--config"), file, QStringLiteral("--token-file"),
                                 m_folder.filePath(QStringLiteral("token")),
                                 QStringLiteral("--viewer-token-file"),
                                 m_folder.filePath(QStringLiteral("viewer"))} +
                         options);
    QByteArray line;
    while (!line.contains('\n')) {
        if (!m_process->waitForReadyRead(20'000)) {
            QFile errors(m_folder.filePath(QStringLiteral("errors")));
            errors.open(QIODevice::ReadOnly);
            qWarning("no ready line: %s", errors.readAll().constData());
            return false;
        }
        line += m_process->readAllStandardOutput();
    }
    const QByteArray base = line.split('\n').first().mid(6);
    m_port = base.mid(base.lastIndexOf(':') + 1).split('/').first().toUShort();
    if (!line.startsWith("ready http://127.0.0.1:") || m_port == 0)
        return false;
    return QTest::qWaitFor([this] { return ask("GET", "/health", {}).status == 200; }, 15'000);
}

bool GatewayProcess::terminate(int patienceMs)
{
    m_process->terminate();
    if (!m_process->waitForFinished(patienceMs)) {
        m_process->kill();
        m_process->waitForFinished();
        return false;
    }
    return m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
}

void GatewayProcess::kill()
{
    m_process->kill();
    m_process->waitForFinished();
}

bool GatewayProcess::freeze()
{
    ::kill(pid_t(pid()), SIGSTOP);
    return QTest::qWaitFor([this] { return processState(pid()) == 'T'; });
}

void GatewayProcess::thaw()
{
    ::kill(pid_t(pid()), SIGCONT);
}

TestReply GatewayProcess::raw(const QByteArray &bytes, int patienceMs) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(bytes);
    socket.flush();
    QByteArray all;
    QElapsedTimer timer;
    timer.start();
    while (socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < patienceMs) {
        socket.waitForReadyRead(100);
        all += socket.readAll();
        const TestReply so_far = parseReply(all);
        if (so_far.status != 0 && so_far.headers.contains("content-length") &&
            so_far.body.size() >= so_far.headers.value("content-length").toLongLong())
            break;
    }
    return parseReply(all + socket.readAll());
}

TestReply GatewayProcess::ask(const QByteArray &method, const QByteArray &path,
                              const QByteArray &withToken, const QByteArray &extraHeaders,
                              const QByteArray &body, int patienceMs) const
{
    QByteArray bytes =
        method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    if (!withToken.isEmpty())
        bytes += "Authorization: Bearer " + withToken + "\r\n";
    if (method == "POST")
        bytes +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
            "\r\n";
    return raw(bytes + extraHeaders + "Connection: close\r\n\r\n" + body, patienceMs);
}

TestReply GatewayProcess::control(const QByteArray &name, const QByteArray &action,
                                  const QByteArray &key) const
{
    while (true) {
        const TestReply reply =
            post("/api/v1/workers/worker/" + name.toPercentEncoding() + "/control?action=" + action,
                 key.isEmpty() ? QByteArray() : "Idempotency-Key: " + key + "\r\n");
        if (reply.status != 429)
            return reply;
        QTest::qWait(
            1000 *
            qMax(1, reply.headers.value("retry-after").toInt())); // tests are quicker than people
    }
}

QJsonObject GatewayProcess::row(const QString &address) const
{
    for (const QJsonValue row :
         get("/api/v1/workers/overview").json().value(QLatin1String("workers")).toArray()) {
        if (row.toObject().value(QLatin1String("address")).toString() == address)
            return row.toObject();
    }
    return {};
}

QString GatewayProcess::statusOf(const QString &address) const
{
    return row(address).value(QLatin1String("status")).toString();
}

qint64 GatewayProcess::pidOf(const QString &address) const
{
    const QDir state(m_folder.filePath(QStringLiteral("state/quarterdeck")));
    for (const QString &name : state.entryList({QStringLiteral("gateway-*")}, QDir::Dirs)) {
        QFile file(state.filePath(name + QStringLiteral("/processes.json")));
        if (file.open(QIODevice::ReadOnly))
            return QJsonDocument::fromJson(
                       file.readAll())[QLatin1String("workers")][address][QLatin1String("pid")]
                .toInteger();
    }
    return 0;
}

char GatewayProcess::processState(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const qsizetype at = line.lastIndexOf(')') + 2;
    const char state = at < line.size() ? line[at] : '\0';
    return state == 'Z' ? '\0' : state;
}

StreamReader::StreamReader(const GatewayProcess &gateway, const QByteArray &path,
                           const QByteArray &extraHeaders, bool reads)
{
    if (!reads)
        socket.setReadBufferSize(1);
    socket.connectToHost(QStringLiteral("127.0.0.1"), gateway.port());
    socket.waitForConnected(10'000);
    socket.write(
        "GET " + path +
        " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Bearer " +
        gateway.token + "\r\n" + extraHeaders + "\r\n");
    socket.flush();
}

void StreamReader::readSome()
{
    bytes += socket.readAll();
}

QByteArray StreamReader::text() const
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : unchunk(bytes.mid(end + 4));
}

QByteArrayList StreamReader::ids() const
{
    QByteArrayList list;
    const QByteArray all = text();
    for (const QByteArray &line : all.left(all.lastIndexOf("\n\n") + 1).split('\n')) {
        if (line.startsWith("id: "))
            list << line.mid(4);
    }
    return list;
}

QByteArrayList StreamReader::dataOf(const QByteArray &event) const
{
    QByteArrayList list;
    QByteArray name, data;
    const QByteArray all = text();
    for (const QByteArray &line : all.left(all.lastIndexOf("\n\n") + 2).split('\n')) {
        if (line.startsWith("event: "))
            name = line.mid(7);
        else if (line.startsWith("data: "))
            data = line.mid(6);
        else if (line.isEmpty()) {
            if (!data.isEmpty() && name == event)
                list << data;
            name.clear();
            data.clear();
        }
    }
    return list;
}

} // namespace qd
