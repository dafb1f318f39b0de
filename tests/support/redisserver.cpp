// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisserver.h"

#include "shiftedclock.h"

#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>
#include <csignal>

namespace qd {

RedisServer::RedisServer(const QStringList &options)
    : m_options(options)
{
}

RedisServer::~RedisServer()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool RedisServer::start()
{
    const bool ownPort = m_options.contains(QStringLiteral("--port"));
    const bool ownSave = m_options.contains(QStringLiteral("--save"));
    QStringList arguments{QStringLiteral("--unixsocket"), socketPath(), QStringLiteral("--dir"),
                          folder()};
    if (!ownPort)
        arguments << QStringLiteral("--port") << QStringLiteral("0");
    if (!ownSave)
        arguments << QStringLiteral("--save") << QString();
    arguments += m_options;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    if (m_ownClock)
        m_process.setProcessEnvironment(shiftedClock(clockFile()));
    m_process.start(program(), arguments);
    if (!m_process.waitForStarted(5'000)) {
        m_errors = m_process.errorString();
        return false;
    }
    QDeadlineTimer deadline(10'000);
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        const QByteArray answer = cli({QStringLiteral("PING")});
        if (answer == "PONG" || answer.startsWith("NOAUTH") || answer.startsWith("LOADING"))
            return true;
        QThread::msleep(10); // it is another process: there is no event to wait for
        m_process.waitForReadyRead(1);
    }
    m_errors = QString::fromUtf8(m_process.readAll());
    return false;
}

void RedisServer::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        kill();
}

void RedisServer::kill()
{
    thaw();
    m_process.kill();
    m_process.waitForFinished(10'000);
}

void RedisServer::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void RedisServer::thaw()
{
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), SIGCONT);
}

void RedisServer::shiftClock(qint64 seconds)
{
    m_ownClock = true;
    writeClockShift(clockFile(), seconds);
}

QString RedisServer::clockFile() const
{
    return folder() + QStringLiteral("/clock");
}

int RedisServer::majorVersion() const
{
    const QByteArray info = cli({QStringLiteral("INFO"), QStringLiteral("server")});
    const auto at = info.indexOf("redis_version:");
    return at < 0 ? 0 : info.mid(at + 14, 8).split('.').first().toInt();
}

QString RedisServer::socketPath() const
{
    return folder() + QStringLiteral("/redis.sock");
}

QString RedisServer::url(int db) const
{
    return QStringLiteral("unix://%1?db=%2").arg(socketPath()).arg(db);
}

QByteArray RedisServer::cli(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QStringList all{QStringLiteral("-s"), socketPath(), QStringLiteral("--raw"),
                    QStringLiteral("--no-auth-warning")};
    if (!m_password.isEmpty())
        all << QStringLiteral("-a") << m_password;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("redis-cli"), all + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        return {};
    QByteArray out = process.readAll();
    while (out.endsWith('\n'))
        out.chop(1);
    return out;
}

QString RedisServer::program()
{
    return qEnvironmentVariable("QUARTERDECK_REDIS_SERVER", QStringLiteral("redis-server"));
}

bool RedisServer::available()
{
    return !QStandardPaths::findExecutable(program()).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("redis-cli")).isEmpty();
}

quint16 RedisServer::freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace qd
