// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace qd {

/// Some real sentinels (redis-server --sentinel) that watch one master on 127.0.0.1. They end with
/// the object.
class Sentinels final
{
public:
    /// \a master: its port. The name they know it by is "fleet"; quorum is a majority.
    Sentinels(int count, quint16 master);
    /// Before start(): they take and make TLS connections only, with these lines of configuration.
    void setTls(const QStringList &lines) { m_tls = lines; }
    ~Sentinels();
    Q_DISABLE_COPY_MOVE(Sentinels)

    bool start();                     ///< true when all run
    bool awaitReplicas(int replicas); ///< waits until all see each other and so many replicas
    QString hosts() const;            ///< "127.0.0.1:p,127.0.0.1:q"
    void kill(int index);
    QByteArray cli(int index, const QStringList &arguments) const;

private:
    struct One
    {
        QProcess process;
        quint16 port = 0;
    };
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<One>> m_all;
    quint16 m_master;
    QStringList m_tls;
};

} // namespace qd
