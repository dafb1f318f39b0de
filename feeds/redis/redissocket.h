// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redisaddress.h"

#include <QIODevice>
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
    bool isShaking() const { return m_shaking; } ///< within the TLS handshake: nothing was sent

signals:
    void connected();
    void readable();
    /// One sentence without the address. \a lasting: trying again soon is of no use (certificates,
    /// keys, files).
    void failed(const QString &why, bool lasting);

private:
    void openTls(QSslSocket *socket);
    void checkRoot(QSslSocket *socket);
    void onError(QAbstractSocket *socket);
    void fail(const QString &why, bool lasting = false);
    void keepAlive(qintptr descriptor);

    RedisAddress m_address;
    QIODevice *m_device = nullptr;
    QString m_tlsWords; ///< why the handshake ended, when that is known
    std::function<void()> m_start;
    bool m_over = false, m_flushing = false;
    bool m_shaking = false;
};

} // namespace qd
