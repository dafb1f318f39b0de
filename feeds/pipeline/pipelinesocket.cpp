// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipelinesocket.h"

#include "clock.h"
#include "pipelineunpack.h"
#include "text.h"
#include "tlscheck.h"
#include "withoutsecret.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslSocket>
#include <QWebSocket>

namespace qd {

namespace {

/// Qt 6.4 reads a frame only when all of it is there: the buffer must hold the largest one.
constexpr qint64 webSocketBuffer = pipeline::messageBytes + 64 * 1024;
constexpr int pingMs = 5'000;
constexpr qint64 silentMs = 15'000; ///< of one that answers pings: the line is dead

QString closeWords(int code)
{
    switch (code) {
    case QWebSocketProtocol::CloseCodeGoingAway: return PipelineSocket::tr("it goes away (1001)");
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return PipelineSocket::tr("a message was larger than %1 MiB (1009)")
            .arg(pipeline::messageBytes >> 20);
    case QWebSocketProtocol::CloseCodeProtocolError:
        return PipelineSocket::tr("the WebSocket protocol was broken (1002)");
    case QWebSocketProtocol::CloseCodeBadOperation:
        return PipelineSocket::tr("an error on its side (1011)");
    default: return PipelineSocket::tr("closed with code %1").arg(code);
    }
}

} // namespace

PipelineSocket::PipelineSocket(const PipelineOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_socket(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this))
    , m_deadline(this)
    , m_pings(this)
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingFrameSize(quint64(pipeline::messageBytes));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(pipeline::messageBytes));
    m_socket->setReadBufferSize(webSocketBuffer);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        end(End::Unreachable, tr("it did not open the WebSocket within %1 s")
                                  .arg(double(m_options.timeoutMs) / 1000));
    });
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_deadline.stop();
        m_isOpen = true;
        m_heardAtMs = monotonicMs();
        m_pings.start(pingMs);
        emit opened();
    });
    connect(&m_pings, &QTimer::timeout, this, &PipelineSocket::listen);
    connect(m_socket, &QWebSocket::pong, this, [this] {
        m_answers = true;
        m_heardAtMs = monotonicMs();
        if (!m_over)
            emit answered();
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &message) {
        m_heardAtMs = monotonicMs();
        if (!m_over)
            emit arrived(message.toUtf8());
    });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &message) {
        m_heardAtMs = monotonicMs();
        if (!m_over)
            emit arrived(message);
    });
    // We never close by ourselves: the other side did, or broke the protocol. A line that was cut
    // comes without this, and Qt still says 1000.
    connect(m_socket, &QWebSocket::aboutToClose, this, [this] { m_closing = true; });
    connect(m_socket, &QWebSocket::disconnected, this, &PipelineSocket::onGone);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, &PipelineSocket::onError);
#else
    connect(m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &PipelineSocket::onError);
#endif
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsWords = certificateWords(errors, errors.value(0).certificate());
    });
}

PipelineSocket::~PipelineSocket()
{
    m_over = true;
    m_options.token.fill('\0');
    m_socket->disconnect(this);
    m_socket->abort();
}

void PipelineSocket::open()
{
    QNetworkRequest request(m_options.url);
    if (m_options.url.scheme() == QLatin1String("wss")) {
        QString why;
        const auto configuration = tlsConfiguration(m_options.caFile, &why);
        if (!configuration)
            return end(End::Refused, why);
        m_socket->setSslConfiguration(*configuration);
    }
    if (!m_options.token.isEmpty())
        request.setRawHeader(QByteArrayLiteral("Authorization"),
                             QByteArrayLiteral("Bearer ") + m_options.token);
    m_deadline.start(int(m_options.timeoutMs));
    m_socket->open(request);
    if (TlsTrust{m_options.caFile, m_options.keyPin}.isSet() &&
        m_options.url.scheme() == QLatin1String("wss")) {
        if (auto *tls = m_socket->findChild<QSslSocket *>())
            guard(tls);
        else
            end(End::Refused, tr("its certificate cannot be checked; nothing was sent"));
    }
}

void PipelineSocket::listen()
{
    if (m_over)
        return;
    if (m_answers && monotonicMs() - m_heardAtMs > silentMs)
        return end(End::Closed, tr("nothing was heard of it for %1 s").arg(silentMs / 1000));
    m_socket->ping();
}

/// The request is in the socket's buffer by now, no earlier than this turn of the event loop has
/// ended does it leave.
void PipelineSocket::guard(QSslSocket *socket)
{
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        const QString why = whyNotTrusted({m_options.caFile, m_options.keyPin}, *socket);
        if (why.isEmpty())
            return;
        socket->abort();
        end(End::Refused, tr("refused, nothing was sent: %1").arg(why));
    });
}

void PipelineSocket::onError()
{
    if (m_isOpen)
        return; // disconnected() follows
    const QString words = m_socket->errorString();
    static const QRegularExpression statusPart(QStringLiteral("status code: ([0-9]{3})"));
    const int status = statusPart.match(words).captured(1).toInt();
    if (!m_tlsWords.isEmpty())
        return end(End::Refused, tr("refused, nothing was sent: %1").arg(m_tlsWords));
    if (status == 401 || status == 403)
        return end(End::SignedOut, tr("it does not let us in (%1)").arg(status));
    if (status >= 300 && status < 400)
        return end(End::Refused,
                   tr("it answers with a redirect (%1), which is not followed").arg(status));
    if (status > 0)
        return end(End::Refused, tr("it answers %1 instead of opening a WebSocket").arg(status));
    switch (m_socket->error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return end(End::Unreachable, tr("it refuses the connection: nothing listens there"));
    case QAbstractSocket::HostNotFoundError:
        return end(End::Unreachable, tr("it cannot be found: name not found"));
    case QAbstractSocket::RemoteHostClosedError:
        return end(End::Unreachable, tr("it closed the connection before the WebSocket was open"));
    case QAbstractSocket::SocketTimeoutError:
        return end(End::Unreachable, tr("it cannot be reached in time"));
    case QAbstractSocket::NetworkError:
        return end(End::Unreachable, tr("it cannot be reached through this network"));
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        return end(End::Refused,
                   tr("it does not come to terms over TLS: it speaks none, or one too old"));
    default: return end(End::Refused, tr("no WebSocket: %1").arg(displayText(words)));
    }
}

void PipelineSocket::onGone()
{
    if (!m_isOpen)
        return end(End::Unreachable, tr("it closed the connection before the WebSocket was open"));
    if (!m_closing)
        return end(End::Closed, tr("the connection broke off (1006)"));
    const int code = m_socket->closeCode();
    if (code == QWebSocketProtocol::CloseCodeNormal)
        return end(End::Finished, {});
    QString why = closeWords(code);
    if (const QString theirs = displayText(m_socket->closeReason()); !theirs.isEmpty())
        why += QStringLiteral(": ") + theirs;
    end(End::Closed, why);
}

void PipelineSocket::end(End how, const QString &why)
{
    if (m_over)
        return;
    m_over = true;
    m_deadline.stop();
    m_pings.stop();
    emit ended(how, withoutSecret(why, m_options.token));
}

} // namespace qd
