// SPDX-License-Identifier: GPL-3.0-or-later
#include "redissocket.h"

#include <QLocalSocket>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslError>
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

/// \a last is one of the authorities, or says that one of them signed it. (That the signature is
/// good, TLS has proved; this proves that no system root has slipped in beside the configured file:
/// CVE-2023-34410.)
bool belongsTo(const QSslCertificate &last, const QList<QSslCertificate> &authorities)
{
    for (const QSslCertificate &authority : authorities) {
        if (last == authority)
            return true;
        const auto names = last.issuerInfoAttributes();
        if (names.isEmpty() || names != authority.subjectInfoAttributes())
            continue;
        bool same = true;
        for (const QByteArray &name : names)
            same = same && last.issuerInfo(name) == authority.subjectInfo(name);
        if (same)
            return true;
    }
    return false;
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
                [this, socket] { fail(socket->errorString()); });
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
            if (!tls)
                emit connected();
        });
        connect(socket, &QAbstractSocket::errorOccurred, this,
                [this, socket](QAbstractSocket::SocketError error) {
                    fail(error == QAbstractSocket::RemoteHostClosedError
                             ? tr("the server closed the connection")
                             : socket->errorString());
                });
        connect(socket, &QAbstractSocket::disconnected, this,
                [this] { fail(tr("the server closed the connection")); });
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
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_address.caFile.isEmpty()) {
        m_authorities = QSslCertificate::fromPath(m_address.caFile, QSsl::Pem,
                                                  QSslCertificate::PatternSyntax::FixedString);
        if (m_authorities.isEmpty())
            return fail(tr("the certificate authority file holds no certificate"));
        configuration.setCaCertificates(m_authorities);
    }
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { checkRoot(socket); });
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList words;
        for (const QSslError &error : errors)
            words += error.errorString();
        fail(tr("its certificate is refused: %1").arg(words.join(QStringLiteral("; "))));
    });
    socket->connectToHostEncrypted(m_address.host, m_address.port);
}

void RedisSocket::checkRoot(QSslSocket *socket)
{
    const auto chain = socket->peerCertificateChain();
    if (!m_authorities.isEmpty() && (chain.isEmpty() || !belongsTo(chain.last(), m_authorities)))
        return fail(tr("its certificate is not from the configured certificate authority"));
    emit connected();
}

void RedisSocket::fail(const QString &why)
{
    if (m_over)
        return;
    m_over = true;
    if (!m_flushing)
        return emit failed(why);
    QMetaObject::invokeMethod(
        this, [this, why] { emit failed(why); }, Qt::QueuedConnection);
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
