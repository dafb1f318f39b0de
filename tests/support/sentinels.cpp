// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentinels.h"

#include "redisserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

namespace qd {

Sentinels::Sentinels(int count, quint16 master)
    : m_master(master)
{
    for (int i = 0; i < count; ++i)
        m_all.push_back(std::make_unique<One>());
}

Sentinels::~Sentinels()
{
    for (int i = 0; i < int(m_all.size()); ++i)
        kill(i);
}

bool Sentinels::start()
{
    for (size_t i = 0; i < m_all.size(); ++i) {
        One &one = *m_all[i];
        one.port = RedisServer::freePort();
        QFile file(m_folder.filePath(QStringLiteral("%1.conf").arg(i)));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        if (!m_tls.isEmpty())
            file.write("port 0\ntls-replication yes\n" + m_tls.join(u'\n').toUtf8() + "\ntls-");
        file.write(QStringLiteral("port %1\nbind 127.0.0.1\ndir %2\n"
                                  "sentinel monitor fleet 127.0.0.1 %3 %4\n"
                                  "sentinel down-after-milliseconds fleet 1000\n"
                                  "sentinel failover-timeout fleet 5000\n")
                       .arg(one.port)
                       .arg(m_folder.path())
                       .arg(m_master)
                       .arg(m_all.size() / 2 + 1)
                       .toUtf8());
        file.close();
        one.process.setStandardOutputFile(QProcess::nullDevice());
        one.process.start(QStringLiteral("redis-server"),
                          {file.fileName(), QStringLiteral("--sentinel")});
        if (!one.process.waitForStarted(5'000))
            return false;
    }
    return true;
}

bool Sentinels::awaitReplicas(int replicas)
{
    QDeadlineTimer deadline(30'000);
    while (!deadline.hasExpired()) {
        bool all = true;
        for (int i = 0; all && i < int(m_all.size()); ++i) {
            const QByteArray seen = cli(i, {QStringLiteral("SENTINEL"), QStringLiteral("REPLICAS"),
                                            QStringLiteral("fleet")});
            all = seen.count("runid\n") == replicas && !seen.contains("_down") &&
                  cli(i, {QStringLiteral("SENTINEL"), QStringLiteral("CKQUORUM"),
                          QStringLiteral("fleet")})
                      .startsWith("OK " + QByteArray::number(qulonglong(m_all.size())));
        }
        if (all)
            return true;
        QThread::msleep(50); // other processes: there is no event to wait for
    }
    return false;
}

QString Sentinels::hosts() const
{
    QStringList hosts;
    for (const auto &one : m_all)
        hosts += QStringLiteral("127.0.0.1:%1").arg(one->port);
    return hosts.join(u',');
}

void Sentinels::kill(int index)
{
    QProcess &process = m_all[size_t(index)]->process;
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(10'000);
}

QByteArray Sentinels::cli(int index, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("redis-cli"),
                  QStringList{QStringLiteral("-p"), QString::number(m_all[size_t(index)]->port),
                              QStringLiteral("--raw")} +
                      arguments);
    return process.waitForFinished(10'000) ? process.readAll() : QByteArray();
}

} // namespace qd
