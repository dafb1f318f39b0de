// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace qd {

/// A Python helper of tests/support as a real process: waits for its `ready …` line, gathers the
/// JSON lines it prints, sends it lines. Ends with the object.
class PythonProcess
{
public:
    explicit PythonProcess(const QString &script, const QStringList &arguments = {});
    virtual ~PythonProcess();
    PythonProcess(const PythonProcess &) = delete;
    PythonProcess &operator=(const PythonProcess &) = delete;

    bool isReady() const { return m_ready; }
    QString readyText() const { return m_readyText; } ///< what follows "ready "
    qint64 pid() const { return m_process.processId(); }
    const QList<QJsonObject> &lines();                             ///< all lines so far
    void forget();                                                 ///< of the lines so far
    bool tell(const QByteArray &line, const QString &answerField); ///< waits until it has answered
    void freeze();                                                 ///< SIGSTOP
    void thaw();                                                   ///< SIGCONT
    void kill();

private:
    void read();
    QProcess m_process;
    QByteArray m_rest;
    QList<QJsonObject> m_lines;
    QString m_readyText;
    bool m_ready = false;
};

/// tests/support/contractserver.py.
class ContractServer final : public PythonProcess
{
public:
    explicit ContractServer(const QJsonObject &settings = {}, const QStringList &more = {});
    QString base() const { return readyText(); } ///< of the worker API
    QString fleetBase() const;                   ///< of the fleet routes
    quint16 port() const;
    void set(const QJsonObject &change);
    void setFault(const QString &route, const QJsonObject &fault); ///< the only one; empty: none
    int requests(const QString &pathPart, const QString &method = QString()); ///< so far
    QList<QJsonObject> requestsTo(const QString &pathPart);
    int applied(); ///< control actions that took effect
};

/// tests/support/respserver.py.
class RespServer final : public PythonProcess
{
public:
    explicit RespServer(quint16 port = 0); ///< 0: chosen by the system
    quint16 port() const { return quint16(readyText().toUInt()); }
    QString url() const; ///< redis://127.0.0.1:port/0
    /// What it answers from now on, by command; "*": all others too. Empty: like an empty Redis.
    void answer(const QJsonObject &answers, const QJsonValue &greeting = {});
    int connections();
    int commands(const QString &name = QString()); ///< so far; empty: of any name
    QStringList words();                           ///< every word of every command so far
};

/// tests/support/faultproxy.py.
class FaultProxy final : public PythonProcess
{
public:
    explicit FaultProxy(quint16 targetPort);
    quint16 port() const { return quint16(readyText().toUInt()); }
    void command(const QByteArray &line);
    int connections();
};

} // namespace qd
