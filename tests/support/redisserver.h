// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace qd {

/// A real redis-server of its own for a test: unix socket in a temporary folder, no TCP unless
/// asked for, no persistence unless asked for. Dies with the object. Another program in its place
/// (another version, Valkey): QUARTERDECK_REDIS_SERVER in the environment.
class RedisServer final
{
public:
    /// \a options as on redis-server's command line, for example {"--requirepass", "secret"}.
    explicit RedisServer(const QStringList &options = {});
    ~RedisServer();
    Q_DISABLE_COPY_MOVE(RedisServer)

    bool
    start();     ///< true when it answers; again after stop() or kill(): the same folder and socket
    void stop(); ///< SIGTERM, waited for
    void kill(); ///< SIGKILL, waited for
    void freeze(); ///< SIGSTOP
    void thaw();   ///< SIGCONT
    /// Moves its wall clock, now or at once when it runs; the first time before start().
    void shiftClock(qint64 seconds);

    int majorVersion() const; ///< of the running server, as Redis counts; 0: it does not say
    QString socketPath() const;
    QString url(int db = 0) const; ///< unix://…?db=0
    QString folder() const { return m_folder.path(); }
    QString errors() const { return m_errors; }

    /// redis-cli against it, raw output without the last line end; waits. \a input goes to its
    /// standard input.
    QByteArray cli(const QStringList &arguments, const QByteArray &input = {}) const;
    void setPassword(const QString &password) { m_password = password; } ///< for cli()

    static QString program();  ///< "redis-server", or what the environment says
    static bool available();   ///< it and redis-cli are installed
    static quint16 freePort(); ///< chosen by the system, free a moment ago

private:
    QString clockFile() const;

    QTemporaryDir m_folder;
    QStringList m_options;
    QProcess m_process;
    QString m_password, m_errors;
    bool m_ownClock = false;
};

} // namespace qd
