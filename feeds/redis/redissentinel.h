// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redisaddress.h"
#include "respreader.h"

#include <QObject>
#include <QTimer>

namespace qd {

class RedisSocket;

/// Where the master is, by the word of its sentinels: they are asked in turn, first the one that
/// answered last. They get no password and no user's name. What they say is where to connect, never
/// a proof: whoever connects there asks that host for its ROLE. Lives on the thread it was made on.
class RedisSentinel final : public QObject
{
    Q_OBJECT
public:
    enum Mode : quint8 {
        Ask,    ///< one answer for each ask()
        Follow, ///< stays on the sentinel that answered and hears of each +switch-master
    };
    RedisSentinel(const RedisAddress &address, Mode mode, QObject *parent = nullptr);
    ~RedisSentinel() override;

    void ask(); ///< then found() or failed(); Follow goes on until stop()
    void stop();
    void distrust(); ///< the last answer was of no use: next time another is asked first

signals:
    void found(const qd::RedisHost &master); ///< Follow: also at each switch
    void failed(const QString &why);         ///< one sentence

private:
    void open();
    void read();
    void take(const RespValue &reply);
    void next(const QString &why);
    void drop();

    RedisAddress m_address; ///< without its password
    Mode m_mode;
    RedisSocket *m_socket = nullptr;
    RespReader m_reader;
    QTimer m_deadline, m_again;
    QString m_why;
    qsizetype m_at = 0, m_failed = 0;
    bool m_answered = false, m_nameUnknown = false;
};

} // namespace qd
