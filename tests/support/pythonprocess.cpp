// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonprocess.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <csignal>

namespace qd {

namespace {

constexpr int patienceMs = 20000;

} // namespace

PythonProcess::PythonProcess(const QString &script, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("python3"),
                    QStringList{QStringLiteral("-u"), QStringLiteral(QD_SUPPORT_DIR "/") + script} +
                        arguments);
    const QDeadlineTimer deadline(patienceMs);
    while (!m_ready && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(200);
        read();
    }
}

PythonProcess::~PythonProcess()
{
    kill();
}

void PythonProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

void PythonProcess::read()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QByteArray line = m_rest.first(end);
        m_rest.remove(0, end + 1);
        if (line.startsWith("ready ")) {
            m_ready = true;
            m_readyText = QString::fromUtf8(line.mid(6));
        } else {
            m_lines.append(QJsonDocument::fromJson(line).object());
        }
    }
}

const QList<QJsonObject> &PythonProcess::lines()
{
    m_process.waitForReadyRead(0);
    read();
    return m_lines;
}

void PythonProcess::forget()
{
    lines();
    m_lines.clear();
}

bool PythonProcess::tell(const QByteArray &line, const QString &answerField)
{
    const qsizetype before = lines().size();
    m_process.write(line + '\n');
    m_process.waitForBytesWritten(patienceMs);
    const QDeadlineTimer deadline(patienceMs);
    while (!deadline.hasExpired()) {
        for (qsizetype i = before; i < lines().size(); ++i) {
            if (m_lines.at(i).contains(answerField))
                return true;
        }
        m_process.waitForReadyRead(50);
    }
    return false;
}

void PythonProcess::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void PythonProcess::thaw()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

ContractServer::ContractServer(const QJsonObject &settings, const QStringList &more)
    : PythonProcess(
          QStringLiteral("contractserver.py"),
          QStringList{QStringLiteral("--settings"),
                      QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact))} +
              more)
{
}

QString ContractServer::fleetBase() const
{
    QString text = base();
    return text.left(text.indexOf(QLatin1String("/v1")));
}

quint16 ContractServer::port() const
{
    return quint16(QUrl(base()).port());
}

void ContractServer::set(const QJsonObject &change)
{
    tell(QJsonDocument(change).toJson(QJsonDocument::Compact), QStringLiteral("set"));
}

void ContractServer::setFault(const QString &route, const QJsonObject &fault)
{
    QJsonObject faults;
    if (!fault.isEmpty())
        faults.insert(route, fault);
    set({{QStringLiteral("faults"), faults}});
}

QList<QJsonObject> ContractServer::requestsTo(const QString &pathPart)
{
    QList<QJsonObject> found;
    for (const QJsonObject &line : lines()) {
        if (line.value(QLatin1String("path")).toString().contains(pathPart) &&
            line.contains(QLatin1String("method")))
            found.append(line);
    }
    return found;
}

int ContractServer::requests(const QString &pathPart, const QString &method)
{
    int count = 0;
    for (const QJsonObject &line : requestsTo(pathPart))
        count +=
            method.isEmpty() || line.value(QLatin1String("method")).toString() == method ? 1 : 0;
    return count;
}

int ContractServer::applied()
{
    int count = 0;
    for (const QJsonObject &line : lines())
        count += line.contains(QLatin1String("applied")) ? 1 : 0;
    return count;
}

RespServer::RespServer(quint16 port)
    : PythonProcess(QStringLiteral("respserver.py"), {QString::number(port)})
{
}

QString RespServer::url() const
{
    return QStringLiteral("redis://127.0.0.1:%1/0").arg(port());
}

void RespServer::answer(const QJsonObject &answers, const QJsonValue &greeting)
{
    const QJsonObject wish{{QStringLiteral("answers"), answers},
                           {QStringLiteral("greeting"), greeting}};
    tell(QJsonDocument(wish).toJson(QJsonDocument::Compact), QStringLiteral("set"));
}

int RespServer::connections()
{
    int count = 0;
    for (const QJsonObject &line : lines())
        count += line.contains(QLatin1String("connection")) ? 1 : 0;
    return count;
}

int RespServer::commands(const QString &name)
{
    int count = 0;
    for (const QJsonObject &line : lines()) {
        const QJsonArray words = line.value(QLatin1String("command")).toArray();
        count += !words.isEmpty() && (name.isEmpty() || words.at(0).toString() == name) ? 1 : 0;
    }
    return count;
}

QStringList RespServer::words()
{
    QStringList all;
    for (const QJsonObject &line : lines()) {
        for (const QJsonValue &word : line.value(QLatin1String("command")).toArray())
            all += word.toString();
    }
    return all;
}

FaultProxy::FaultProxy(quint16 targetPort)
    : PythonProcess(QStringLiteral("faultproxy.py"), {QString::number(targetPort)})
{
}

void FaultProxy::command(const QByteArray &line)
{
    tell(line, QStringLiteral("did"));
}

int FaultProxy::connections()
{
    int count = 0;
    for (const QJsonObject &line : lines())
        count += line.contains(QLatin1String("connection")) ? 1 : 0;
    return count;
}

} // namespace qd
