// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpexchange.h"

#include "clock.h"
#include "text.h"
#include "tlscheck.h"
#include "withoutsecret.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QSslSocket>
#include <algorithm>

namespace qd {

namespace {

constexpr qint64 chunkBytes = 256 * 1024;    ///< read at once; also the most a socket may hold
constexpr qint64 bytesPerTurn = 1 << 20;     ///< then the event loop has its turn
constexpr qint64 errorBodyBytes = 64 * 1024; ///< of a stream that was refused: its words
constexpr int maxRedirects = 3;
constexpr qsizetype wordsBytes = 1 << 20; ///< what is larger is no error's words
constexpr qsizetype chosenBytes = 16;     ///< a token so long stands in no data by chance

} // namespace

HttpExchange::HttpExchange(const ApiOptions &options, const HttpRequest &request, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_request(request)
    , m_url(options.base)
{
    m_headTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    connect(&m_headTimer, &QTimer::timeout, this, &HttpExchange::onDeadline);
    connect(&m_totalTimer, &QTimer::timeout, this, &HttpExchange::onDeadline);
}

HttpExchange::~HttpExchange()
{
    abort();
}

void HttpExchange::start()
{
    m_response.startedAtMs = monotonicMs();
    m_lastByteAtMs = m_response.startedAtMs;
    m_headTimer.start(int(m_options.timeoutMs));
    if (!m_request.stream)
        m_totalTimer.start(int(3 * m_options.timeoutMs));
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_over)
                connectSocket(m_options.base, requestPath(m_options.base, m_request.target));
        },
        Qt::QueuedConnection);
}

void HttpExchange::abort()
{
    m_over = true;
    m_headTimer.stop();
    m_totalTimer.stop();
    dropSocket();
}

void HttpExchange::hold(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (!held)
        readLater();
}

void HttpExchange::readLater()
{
    if (m_readQueued)
        return;
    m_readQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readQueued = false;
            read();
        },
        Qt::QueuedConnection);
}

void HttpExchange::connectSocket(const QUrl &url, const QByteArray &path)
{
    m_url = url;
    m_path = path;
    m_reader = {};
    m_headSeen = m_encrypted = m_connected = false;
    if (!requestBytes(m_options, m_url, m_path, m_request)) {
        fail(HttpFailure::NotBuilt,
             tr("was not asked: the token or a header holds characters that cannot be sent"));
        return;
    }
    const bool tls = url.scheme() == QLatin1String("https");
    // Without TLS none of its library is loaded: it would hold up a start and take megabytes.
    m_secured = tls ? new QSslSocket(this) : nullptr;
    m_socket = tls ? m_secured : new QTcpSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(chunkBytes);
    if (tls) {
        QString why;
        const auto configuration = tlsConfiguration(m_options.caFile, &why);
        if (!configuration || !QSslSocket::supportsSsl()) {
            fail(
                HttpFailure::NotBuilt,
                tr("was not asked: %1").arg(why.isEmpty() ? tr("TLS is not available here") : why));
            return;
        }
        m_secured->setSslConfiguration(*configuration);
        connect(m_secured, &QSslSocket::sslErrors, this, &HttpExchange::onTlsErrors);
        connect(m_secured, &QSslSocket::encrypted, this, &HttpExchange::sendRequest);
    } else {
        connect(m_socket, &QTcpSocket::connected, this, &HttpExchange::sendRequest);
    }
    connect(m_socket, &QTcpSocket::connected, this, [this] { m_connected = true; });
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpExchange::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpExchange::onClosed);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpExchange::onSocketError);
    const quint16 port = quint16(url.port(tls ? 443 : 80));
    if (tls)
        m_secured->connectToHostEncrypted(url.host(), port);
    else
        m_socket->connectToHost(url.host(), port);
}

void HttpExchange::sendRequest()
{
    if (m_over || !m_socket)
        return;
    m_connected = true;
    if (m_secured) {
        m_encrypted = true;
        const QString why = whyNotTrusted({m_options.caFile, m_options.keyPin}, *m_secured);
        if (!why.isEmpty())
            return fail(HttpFailure::Tls, tr("was refused, nothing was sent: %1").arg(why));
    }
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_response.sent = true; // from here on nobody can say that it never left
    m_socket->write(*requestBytes(m_options, m_url, m_path, m_request));
    m_socket->flush();
    emit requestSent();
}

void HttpExchange::read()
{
    qint64 budget = bytesPerTurn;
    const QPointer<HttpExchange> alive(this);
    const QTcpSocket *const reading = m_socket; // a redirect puts another in its place
    while (alive && !m_over && m_socket && m_socket->bytesAvailable() > 0) {
        if (m_held)
            return;
        if (budget <= 0) {
            readLater();
            return;
        }
        if (m_chunk.size() != chunkBytes)
            m_chunk.resize(chunkBytes);
        const qint64 count = m_socket->read(m_chunk.data(), chunkBytes);
        if (count <= 0)
            break;
        budget -= count;
        m_response.bytesIn += quint64(count);
        m_lastByteAtMs = monotonicMs();
        m_reader.feed(QByteArrayView(m_chunk.constData(), count));
        for (;;) {
            const QByteArrayView piece = m_reader.take();
            if (!m_headSeen && m_reader.hasHead()) {
                m_headSeen = true;
                onHead();
            }
            if (!alive || m_over || m_socket != reading)
                return;
            if (piece.isEmpty())
                break;
            deliver(piece);
            if (!alive || m_over)
                return;
        }
        if (m_reader.isBroken()) {
            fail(HttpFailure::Broken, m_reader.error());
            return;
        }
        if (m_reader.isDone()) {
            finish();
            return;
        }
    }
    if (alive && !m_over && m_socket && m_socket->state() == QAbstractSocket::UnconnectedState &&
        m_socket->bytesAvailable() == 0)
        onClosed();
}

void HttpExchange::onHead()
{
    m_headTimer.stop();
    m_response.status = m_reader.status();
    m_response.type =
        withoutSecret(mediaType(m_reader.header("content-type")), m_options.token);
    m_response.dateMs = httpDateMs(m_reader.header("date")).value_or(0);
    m_response.retryAfterMs =
        retryAfterMs(m_reader.header("retry-after"), m_reader.header("date")).value_or(-1);
    const int status = m_response.status;
    if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
        follow(m_reader.header("location"));
        return;
    }
    const QByteArray coding = m_reader.header("content-encoding").toLower();
    if (!coding.isEmpty() && coding != "identity") {
        fail(HttpFailure::Packed,
             tr("packs its answer (%1) although it was asked not to; it was not unpacked")
                 .arg(displayText(QString::fromLatin1(coding), 30)));
        return;
    }
    if (!m_request.stream)
        return;
    if (status != 200) // its words are read like any other answer's
        m_totalTimer.start(int(m_options.timeoutMs));
    emit headArrived(m_response);
}

void HttpExchange::deliver(QByteArrayView piece)
{
    if (m_request.stream && m_response.status == 200) {
        emit dataArrived(piece);
        return;
    }
    const qint64 limit = m_request.stream ? errorBodyBytes : m_request.maxBytes;
    if (m_response.body.size() + piece.size() <= limit) {
        m_response.body += piece;
    } else if (m_request.stream) {
        finish();
    } else {
        m_response.body.clear();
        fail(HttpFailure::TooLarge, tr("sent more than %1 MiB; the answer was dropped")
                                        .arg(double(limit) / (1024 * 1024), 0, 'g', 3));
    }
}

void HttpExchange::onClosed()
{
    if (m_over || !m_socket)
        return;
    if (m_socket->bytesAvailable() > 0) { // all that came before the end still counts
        read();
        return;
    }
    if (!m_response.sent) {
        fail(m_connected ? HttpFailure::Tls : HttpFailure::Connect,
             m_connected
                 ? (m_tlsWords.isEmpty() ? tr("ended the TLS handshake: its TLS may be too old")
                                         : m_tlsWords)
                 : tr("closed the connection at once"));
        return;
    }
    m_reader.end();
    if (m_reader.isDone())
        finish();
    else
        fail(HttpFailure::Broken, m_reader.error());
}

void HttpExchange::onSocketError()
{
    if (m_over || !m_socket)
        return;
    switch (m_socket->error()) {
    case QAbstractSocket::RemoteHostClosedError:
        onClosed(); // disconnected() may follow; it finds us over
        return;
    case QAbstractSocket::HostNotFoundError:
        fail(HttpFailure::Resolve, tr("cannot be found: name not found"));
        return;
    case QAbstractSocket::ConnectionRefusedError:
        fail(HttpFailure::Connect, tr("refuses the connection: nothing listens there"));
        return;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        fail(HttpFailure::Tls, m_tlsWords.isEmpty()
                                   ? tr("did not come to terms over TLS: its TLS may be too old")
                                   : m_tlsWords);
        return;
    case QAbstractSocket::NetworkError:
        fail(m_response.sent ? HttpFailure::Broken : HttpFailure::Connect,
             tr("cannot be reached through this network"));
        return;
    default:
        if (m_socket->bytesAvailable() > 0)
            read();
        if (m_over || !m_socket)
            return;
        fail(m_response.sent ? HttpFailure::Broken : HttpFailure::Connect,
             m_response.sent ? tr("broke the connection") : tr("could not be connected"));
    }
}

void HttpExchange::onTlsErrors(const QList<QSslError> &errors)
{
    if (m_secured)
        m_tlsWords = tr("was refused, nothing was sent: %1")
                         .arg(certificateWords(errors, m_secured->peerCertificate()));
}

void HttpExchange::onDeadline()
{
    const double seconds = double(m_options.timeoutMs) / 1000;
    if (m_request.stream && m_headSeen) { // only the words of a refusal were still missing
        finish();
    } else if (!m_response.sent) {
        fail(HttpFailure::Timeout,
             m_connected ? tr("did not finish the TLS handshake within %1 s").arg(seconds)
                         : tr("cannot be reached within %1 s").arg(seconds));
    } else if (!m_headSeen) {
        fail(HttpFailure::Timeout, tr("has not answered within %1 s").arg(seconds));
    } else {
        fail(HttpFailure::Timeout, tr("has not finished its answer within %1 s").arg(3 * seconds));
    }
}

void HttpExchange::follow(const QByteArray &location)
{
    QUrl root = m_url;
    root.setPath({});
    root.setQuery(QString());
    const QUrl asked = QUrl::fromEncoded(root.toEncoded() + m_path);
    const QUrl target = asked.resolved(QUrl::fromEncoded(location));
    const QString where =
        displayText(target.isValid() && !target.host().isEmpty()
                        ? target.scheme() + QStringLiteral("://") + serverName(target)
                        : QStringLiteral("?"),
                    100);
    if (!target.isValid() || !sameOrigin(m_options.base, target)) {
        fail(HttpFailure::Redirected,
             tr("redirects to %1, which is another server: not followed").arg(where));
    } else if (m_request.method != "GET") {
        fail(HttpFailure::Redirected, tr("redirects a control request: not followed"));
    } else if (++m_redirects > maxRedirects) {
        fail(HttpFailure::Redirected, tr("redirects more than %1 times").arg(maxRedirects));
    } else {
        dropSocket();
        m_headTimer.start(int(
            std::max<qint64>(1, m_options.timeoutMs - (monotonicMs() - m_response.startedAtMs))));
        QByteArray path = target.path(QUrl::FullyEncoded).toLatin1();
        if (target.hasQuery())
            path += '?' + target.query(QUrl::FullyEncoded).toLatin1();
        connectSocket(target, path.isEmpty() ? QByteArrayLiteral("/") : path);
    }
}

void HttpExchange::fail(HttpFailure failure, const QString &what)
{
    if (m_over)
        return;
    m_response.failure = failure;
    m_response.error = serverName(m_options.base) + u' ' + withoutSecret(what, m_options.token);
    finish();
}

void HttpExchange::finish()
{
    if (m_over)
        return;
    abort();
    // What a short token is a part of by chance are data, which stay as they are.
    const bool isWords = m_response.status >= 400 || m_options.token.size() >= chosenBytes;
    if (isWords && m_response.body.size() <= wordsBytes)
        m_response.body = withoutSecret(std::move(m_response.body), m_options.token);
    emit finished(m_response);
}

void HttpExchange::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = m_secured = nullptr;
}

} // namespace qd
