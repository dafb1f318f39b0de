// SPDX-License-Identifier: GPL-3.0-or-later
#include "redissocket.h"

#include "text.h"
#include "tlscheck.h"

#include <QLocalSocket>
#include <QNetworkProxy>
#include <QSslSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace qd {

namespace {

/// Enough for one turn of the event loop; what is not read yet makes the server wait, not our
/// memory grow.
constexpr qint64 readBuffer = 1024 * 1024;

QString socketWords(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::UnknownSocketError: // none: it ended in good order
    case QAbstractSocket::RemoteHostClosedError:
        return RedisSocket::tr("the server closed the connection");
    case QAbstractSocket::ConnectionRefusedError:
        return RedisSocket::tr("it refuses the connection: nothing listens there");
    case QAbstractSocket::HostNotFoundError:
        return RedisSocket::tr("it cannot be found: name not found");
    case QAbstractSocket::SocketTimeoutError:
        return RedisSocket::tr("it cannot be reached in time");
    case QAbstractSocket::NetworkError:
        return RedisSocket::tr("it cannot be reached through this network");
    default: return {};
    }
}

} // namespace

RedisSocket::RedisSocket(const RedisAddress &address, QObject *parent)
    : QObject(parent)
    , m_address(address)
{
    if (!address.unixPath.isEmpty()) {
        auto *socket = new QLocalSocket(this);
        socket->setReadBufferSize(readBuffer);
        connect(socket, &QLocalSocket::connected, this, &RedisSocket::connected);
        connect(socket, &QLocalSocket::errorOccurred, this,
                [this, socket](QLocalSocket::LocalSocketError error) {
                    fail(error == QLocalSocket::SocketAccessError
                             ? tr("the socket may not be opened by this user")
                         : error == QLocalSocket::PeerClosedError
                             ? tr("the server closed the connection")
                         : error == QLocalSocket::ServerNotFoundError ||
                                 error == QLocalSocket::ConnectionRefusedError
                             ? tr("no server listens at that path")
                             : displayText(socket->errorString()));
                });
        connect(socket, &QLocalSocket::disconnected, this,
                [this] { fail(tr("the server closed the connection")); });
        m_start = [this, socket] { socket->connectToServer(m_address.unixPath); };
        m_device = socket;
    } else {
        auto *tls = address.tls ? new QSslSocket(this) : nullptr;
        auto *socket = tls ? tls : new QTcpSocket(this);
        socket->setReadBufferSize(readBuffer);
        socket->setProxy(QNetworkProxy::NoProxy);
        connect(socket, &QAbstractSocket::connected, this, [this, socket, tls] {
            keepAlive(socket->socketDescriptor());
            m_shaking = tls;
            if (!tls)
                emit connected();
        });
        connect(socket, &QAbstractSocket::errorOccurred, this, [this, socket] { onError(socket); });
        connect(socket, &QAbstractSocket::disconnected, this, [this, socket] { onError(socket); });
        m_start = [this, socket, tls] {
            if (tls)
                openTls(tls);
            else
                socket->connectToHost(m_address.host, m_address.port);
        };
        m_device = socket;
    }
    connect(m_device, &QIODevice::readyRead, this, &RedisSocket::readable);
}

RedisSocket::~RedisSocket()
{
    m_over = true;
    m_device->disconnect(this);
    if (auto *socket = qobject_cast<QAbstractSocket *>(m_device))
        socket->abort();
    else if (auto *local = qobject_cast<QLocalSocket *>(m_device))
        local->abort();
}

void RedisSocket::open()
{
    m_start();
}

void RedisSocket::flush()
{
    m_flushing = true;
    if (auto *socket = qobject_cast<QAbstractSocket *>(m_device))
        socket->flush();
    else if (auto *local = qobject_cast<QLocalSocket *>(m_device))
        local->flush();
    m_flushing = false;
}

void RedisSocket::openTls(QSslSocket *socket)
{
    QString why;
    auto configuration = tlsConfiguration(m_address.caFile, &why);
    if (configuration && !m_address.clientCertFile.isEmpty() &&
        !addClientCertificate(*configuration, m_address.clientCertFile, m_address.clientKeyFile,
                              &why))
        configuration.reset();
    if (!configuration)
        return fail(why, true);
    socket->setSslConfiguration(*configuration);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { checkRoot(socket); });
    connect(socket, &QSslSocket::sslErrors, this, [this, socket](const QList<QSslError> &errors) {
        m_tlsWords = certificateWords(errors, socket->peerCertificate());
    });
    connect(socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) {
                if (m_tlsWords.isEmpty())
                    m_tlsWords = alertWords(type, !m_address.clientCertFile.isEmpty());
            });
    socket->connectToHostEncrypted(m_address.host, m_address.port,
                                   m_address.serverName.isEmpty() ? m_address.host
                                                                  : m_address.serverName);
}

void RedisSocket::checkRoot(QSslSocket *socket)
{
    const QString why = whyNotTrusted({m_address.caFile, m_address.keyPin}, *socket);
    if (!why.isEmpty())
        return fail(tr("refused, nothing was sent: %1").arg(why), true);
    m_shaking = false;
    emit connected();
}

void RedisSocket::onError(QAbstractSocket *socket)
{
    const auto error = socket->error();
    if (!m_tlsWords.isEmpty())
        return fail(m_shaking ? tr("refused, nothing was sent: %1").arg(m_tlsWords) : m_tlsWords,
                    true);
    if (error == QAbstractSocket::SslInvalidUserDataError)
        return fail(tr("the client certificate and its key do not belong together"), true);
    if (m_shaking && (error == QAbstractSocket::SslHandshakeFailedError ||
                      error == QAbstractSocket::SslInternalError ||
                      error == QAbstractSocket::RemoteHostClosedError))
        return fail(tr("it does not come to terms over TLS: it speaks none, or one too old"), true);
    const QString known = socketWords(error);
    fail(known.isEmpty() ? displayText(socket->errorString()) : known);
}

void RedisSocket::fail(const QString &why, bool lasting)
{
    if (m_over)
        return;
    m_over = true;
    if (!m_flushing)
        return emit failed(why, lasting);
    QMetaObject::invokeMethod(
        this, [this, why, lasting] { emit failed(why, lasting); }, Qt::QueuedConnection);
}

void RedisSocket::keepAlive(qintptr descriptor)
{
#ifdef Q_OS_LINUX
    // A half-open line is otherwise noticed by nobody for hours; keepalive alone does not run while
    // data is unacknowledged.
    const auto set = [descriptor](int level, int name, int value) {
        ::setsockopt(int(descriptor), level, name, &value, sizeof value);
    };
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 15);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 5);
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, 15'000);
    set(IPPROTO_TCP, TCP_NODELAY, 1);
#else
    Q_UNUSED(descriptor)
#endif
}

} // namespace qd
