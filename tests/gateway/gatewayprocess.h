// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redisserver.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <memory>

namespace qd {

/// One answer, its body unpacked from chunks.
struct TestReply
{
    int status = 0;                        ///< 0: the connection ended without an answer
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QJsonObject json() const;
    QString message() const;
};

/// The real program with a real Redis, a folder and tokens of its own.
class GatewayProcess final
{
public:
    explicit GatewayProcess(const QStringList &redisOptions = {});
    ~GatewayProcess();
    Q_DISABLE_COPY_MOVE(GatewayProcess)

    QJsonObject config; ///< written to the file at each start; redis and listen are filled in
    QStringList options;
    /// "worker.py" with these modes, as one element of "workers".
    QJsonObject worker(const QString &address, const QStringList &modes = {},
                       const QJsonObject &more = {}) const;

    bool start();
    bool terminate(int patienceMs = 10'000); ///< SIGTERM; true when it ended with 0
    void kill();                             ///< SIGKILL, waited for
    bool freeze();                           ///< SIGSTOP, waited for
    void thaw();
    qint64 pid() const { return m_process->processId(); }
    QString errors() const { return QString::fromUtf8(m_process->readAllStandardError()); }

    RedisServer redis;
    quint16 port() const { return m_port; }
    QByteArray token, viewerToken;
    QString folder() const { return m_folder.path(); }

    /// The bytes as they are; reads until the peer closes.
    TestReply raw(const QByteArray &bytes, int patienceMs = 8'000) const;
    TestReply ask(const QByteArray &method, const QByteArray &path, const QByteArray &withToken,
                  const QByteArray &extraHeaders = {}, const QByteArray &body = {},
                  int patienceMs = 15'000) const;
    TestReply get(const QByteArray &path) const { return ask("GET", path, token); }
    TestReply post(const QByteArray &path, const QByteArray &extraHeaders = {},
                   const QByteArray &body = {}) const
    {
        return ask("POST", path, token, extraHeaders, body);
    }
    TestReply control(const QByteArray &name, const QByteArray &action,
                      const QByteArray &key = {}) const;
    QString statusOf(const QString &address) const; ///< in /overview; empty: not there
    QJsonObject row(const QString &address) const;
    qint64 pidOf(const QString &address) const; ///< in the supervisor's records; 0: none
    static char processState(qint64 pid);       ///< as /proc says; 0: no such process

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

/// A reader of an event stream that takes what comes, as raw bytes.
class StreamReader final
{
public:
    StreamReader(const GatewayProcess &gateway, const QByteArray &path,
                 const QByteArray &extraHeaders = {}, bool reads = true);
    void readSome(); ///< what is there, without waiting
    QTcpSocket socket;
    QByteArray bytes;           ///< the whole answer as it came, headers and chunk sizes included
    QByteArray text() const;    ///< the body, chunk sizes taken out
    QByteArrayList ids() const; ///< of all finished events
    QByteArrayList
    dataOf(const QByteArray &event) const; ///< of events of this name; "" for unnamed
};

TestReply parseReply(const QByteArray &bytes);

} // namespace qd
