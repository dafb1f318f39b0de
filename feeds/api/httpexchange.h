// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpreader.h"
#include "httprequest.h"

#include <QObject>
#include <QSslError>
#include <QTimer>

class QSslSocket;
class QTcpSocket;

namespace qd {

enum class HttpFailure : quint8 {
    None,     ///< a whole answer with a status is there
    NotBuilt, ///< a header or the authority file is unusable: nothing was tried
    Resolve,
    Connect,
    Tls,     ///< never got to send
    Timeout, ///< our deadline: connecting, the head, or the whole answer
    Broken,  ///< the line broke, or the answer was no HTTP
    TooLarge,
    Redirected,
    Packed,
};

struct HttpResponse
{
    HttpFailure failure = HttpFailure::None;
    QString error; ///< when failed: one sentence that names the server
    int status = 0;
    QByteArray type; ///< media type, lower case
    QByteArray body;
    qint64 retryAfterMs = -1; ///< -1: none
    bool sent = false;        ///< at least a part of the request has left
    qint64 dateMs = 0;        ///< the server's clock (its Date header, whole seconds); 0: untold
    qint64 startedAtMs = 0;   ///< monotonicMs()
    quint64 bytesIn = 0;
};

/// One request and its answer on a socket of its own, so that nothing is ever sent a second time,
/// queued behind another request, stored as a cookie, cached, or led through a proxy
/// (QNetworkAccessManager does each of these by itself). Deadlines: connection and head within
/// timeoutMs, the whole answer within 3x (not for streams). Redirects: GET only, to the same origin
/// only, at most 3. TLS is checked before the first byte leaves. Lives on the feed's thread.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    HttpExchange(const ApiOptions &options, const HttpRequest &request, QObject *parent);
    ~HttpExchange() override;

    void start(); ///< never signals from within
    void abort(); ///< closes at once; no signal follows
    /// While \a held nothing more is read: the line fills up and the server has to wait. Deadlines
    /// go on.
    void hold(bool held);
    quint64 bytesIn() const { return m_response.bytesIn; }
    qint64 lastByteAtMs() const { return m_lastByteAtMs; }

signals:
    void requestSent(); ///< the request is written, no answer has been read
    void headArrived(const qd::HttpResponse &head); ///< streams only: status and type are known
    void
    dataArrived(QByteArrayView piece); ///< streams only, direct connection: valid during the call
    void finished(const qd::HttpResponse &response); ///< exactly once unless aborted

private:
    void connectSocket(const QUrl &url, const QByteArray &path);
    void sendRequest();
    void read();
    void readLater();
    void deliver(QByteArrayView piece);
    void onHead();
    void onClosed();
    void onSocketError();
    void onTlsErrors(const QList<QSslError> &errors);
    void onDeadline();
    void follow(const QByteArray &location);
    void fail(HttpFailure failure, const QString &what);
    void finish();
    void dropSocket();

    const ApiOptions m_options;
    const HttpRequest m_request;
    QUrl m_url; ///< whom we talk to: the base, or where it has sent us
    QByteArray m_path;
    QTcpSocket *m_socket = nullptr;
    QSslSocket *m_secured = nullptr; ///< the same one; nullptr: it is a plain one
    QTimer m_headTimer, m_totalTimer;
    HttpReader m_reader;
    QByteArray m_chunk;
    HttpResponse m_response;
    QString m_tlsWords;
    qint64 m_lastByteAtMs = 0;
    int m_redirects = 0;
    bool m_headSeen = false, m_over = false, m_encrypted = false, m_connected = false;
    bool m_readQueued = false, m_held = false;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::HttpResponse)
