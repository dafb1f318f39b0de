// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redisclient.h"

#include <QIODevice>
#include <QSslCertificate>
#include <functional>

class QAbstractSocket;
class QSslSocket;

namespace qd {

/// The transport of one try to connect: TCP, TLS or a unix socket, by the address. Made new for
/// each try.
class RedisSocket final : public QObject
{
    Q_OBJECT
public:
    explicit RedisSocket(const RedisAddress &address, QObject *parent = nullptr);
    ~RedisSocket() override;

    void open(); ///< then connected() or failed(), once
    QIODevice &device() { return *m_device; }
    /// What was written leaves at once, not at the end of this turn of the event loop. A failure
    /// is told later, from the event loop.
    void flush();

signals:
    void connected();
    void readable();
    void failed(const QString &why); ///< one sentence without the address

private:
    void openTls(QSslSocket *socket);
    void checkRoot(QSslSocket *socket);
    void fail(const QString &why);
    void keepAlive(qintptr descriptor);

    RedisAddress m_address;
    QIODevice *m_device = nullptr;
    QList<QSslCertificate> m_authorities;
    std::function<void()> m_start;
    bool m_over = false, m_flushing = false;
};

} // namespace qd
