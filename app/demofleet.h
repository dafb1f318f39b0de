// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <memory>

class QTemporaryDir;

namespace qd {

/// Where the demo fleet answers.
struct DemoAddresses
{
    QUrl api;      ///< base address of the worker API
    QString redis; ///< unix:///…/redis.sock?db=0
    QStringList queues;
    QString tokenFile;
};

/// A whole fleet on this computer: a redis-server of its own (unix socket only, nothing stored),
/// quarterdeck-gateway on a port of 127.0.0.1 that the system chose, and the demo workers it
/// supervises, working on real files. All of it lives in one private temporary folder and ends with
/// this object, or with this program however that ends; so does the folder. A gateway or Redis that
/// dies meanwhile is started again at the same address. Qt Core only; signals come from the event
/// loop.
class DemoFleet final : public QObject
{
    Q_OBJECT
public:
    enum class Kind : quint8 {
        Plain,
        Trouble
    }; ///< Trouble: also workers that freeze, crash, leave jobs behind, flood, crawl

    /// \a programs: the folder that holds quarterdeck-gateway and quarterdeck-demo-worker.
    DemoFleet(Kind kind, const QString &programs, QObject *parent = nullptr);
    ~DemoFleet() override; ///< stop()

    void start();
    void stop(); ///< takes everything down; waits for it, at most 12 s
    QString folder() const;
    qint64 gatewayPid() const { return m_gateway.processId(); }
    qint64 redisPid() const { return m_redis.processId(); }

    /// "demo api <url> redis <url> token-file <path>"
    static QString readyLine(const DemoAddresses &addresses);

signals:
    void ready(const qd::DemoAddresses &addresses); ///< once: the API answers
    void failed(const QString &sentence);           ///< it will not come up

private:
    bool prepare(QString *error);
    bool writeConfiguration(QString *error);
    void startBroom();
    void startRedis();
    void startGateway();
    void readGateway();
    void fail(const QString &sentence);
    QString lastWords(const QByteArray &output) const;

    Kind m_kind;
    QString m_programs;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_redis, m_gateway;
    QProcess m_broom; ///< removes the folder when we are gone, also when nobody could tell it
    QTimer m_socketWait;
    QTimer m_patience; ///< for the whole start
    QByteArray m_gatewayOutput, m_gatewayErrors, m_redisOutput;
    DemoAddresses m_addresses;
    int m_port = 0; ///< 0: not known yet
    bool m_ready = false, m_stopping = false;
};

} // namespace qd
