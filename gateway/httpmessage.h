// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <functional>
#include <memory>

namespace qd {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request as it came: nothing is decoded but the framing.
struct HttpRequest
{
    QByteArray method;
    QByteArray path;  ///< raw, percent-encoded, up to the '?'
    QByteArray query; ///< raw, after the '?'
    HttpHeaders headers;
    QByteArray body;
    QHostAddress peer;
    bool tls = false;

    QByteArrayList
    all(const QByteArray &name) const;               ///< every value of a header, name without case
    QByteArray header(const QByteArray &name) const; ///< the first value, or empty
    bool has(const QByteArray &name) const;
};

struct HttpReply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    HttpHeaders headers;
    bool close = false;       ///< the connection ends after this answer
    bool nothingDone = false; ///< the same request may be tried again as if it had never come

    /// {"success": false, "message": …}
    static HttpReply refusal(int status, const QString &message);
};

/// A body that is produced while it is sent (an event stream). Used on the server's thread only.
class HttpBody
{
public:
    virtual ~HttpBody() = default;
    /// Copies at most \a room bytes. 0: nothing now (call wake when there is), -1: the end.
    virtual qsizetype read(char *to, qsizetype room) = 0;
    virtual void
    nudge() = 0; ///< the peer may be gone: have something small to send, so that it shows
    virtual void gone() = 0; ///< the connection has ended; the last call

    std::function<void()> wake; ///< set by the server
};

class HttpExchangeState;

/// The other end of one request. Copyable; answering when the client has gone does nothing.
class HttpExchange
{
public:
    explicit HttpExchange(std::weak_ptr<HttpExchangeState> state)
        : m_state(std::move(state))
    {
    }
    void answer(const HttpReply &reply) const;
    /// Headers of \a head now, the body from \a body as it comes.
    void stream(const HttpReply &head, const std::shared_ptr<HttpBody> &body) const;

private:
    std::weak_ptr<HttpExchangeState> m_state;
};

} // namespace qd
