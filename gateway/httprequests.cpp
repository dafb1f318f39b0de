// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HttpServer that takes requests and gives answers.
#include "httpcheck.h"
#include "httpserver_p.h"

namespace qd {

namespace {

constexpr qsizetype discardBytes =
    1024 * 1024; ///< of a body that is too large, before the line is cut

MHD_Result collectHeader(void *list, MHD_ValueKind, const char *key, const char *value)
{
    static_cast<HttpHeaders *>(list)->emplaceBack(QByteArray(key), QByteArray(value));
    return MHD_YES;
}

void releaseBytes(void *bytes)
{
    delete static_cast<QByteArray *>(bytes);
}

void releaseShared(void *shared)
{
    delete static_cast<SharedExchange *>(shared);
}

ssize_t readBody(void *context, uint64_t, char *to, size_t room)
{
    const SharedExchange &x = *static_cast<SharedExchange *>(context);
    if (x->peerGone)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    const qsizetype count = x->body->read(to, qsizetype(qMin<size_t>(room, 1 << 24)));
    x->connection->progressMs = monotonicMs();
    if (count > 0)
        return count;
    if (count < 0)
        return MHD_CONTENT_READER_END_OF_STREAM;
    x->suspended = true;
    MHD_suspend_connection(x->connection->mhd);
    return 0;
}

} // namespace

void HttpExchange::answer(const HttpReply &reply) const
{
    if (const auto state = m_state.lock(); state && !state->reply) {
        state->reply = reply;
        state->resume();
    }
}

void HttpExchange::stream(const HttpReply &head, const std::shared_ptr<HttpBody> &body) const
{
    const auto state = m_state.lock();
    if (!state || state->reply)
        return;
    state->body = body;
    body->wake = [weak = m_state] {
        if (const auto alive = weak.lock())
            alive->resume();
    };
    answer(head);
}

MHD_Result HttpServer::Private::queue(const SharedExchange &x)
{
    const HttpReply &reply = *x->reply;
    MHD_Response *response = nullptr;
    if (x->body) {
        response = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 32 * 1024, readBody,
                                                     new SharedExchange(x), releaseShared);
    } else {
        auto *bytes = new QByteArray(reply.body); // shares the payload, no copy
        response = MHD_create_response_from_buffer_with_free_callback_cls(
            size_t(bytes->size()), const_cast<char *>(bytes->constData()), releaseBytes, bytes);
    }
    if (!response)
        return MHD_NO;
    const auto add = [&](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            MHD_add_response_header(response, name, value.constData());
    };
    add("Content-Type", reply.contentType);
    add("Cache-Control", "no-store");
    add("X-Content-Type-Options", "nosniff");
    for (const auto &[name, value] : reply.headers)
        add(name.constData(), value);
    if (reply.close)
        add("Connection", "close");
    const MHD_Result result =
        MHD_queue_response(x->connection->mhd, unsigned(reply.status), response);
    MHD_destroy_response(response);
    x->queued = true;
    x->connection->enter(x->body ? HttpConnection::Stream : HttpConnection::Answering);
    return result;
}

MHD_Result HttpServer::Private::onRequest(MHD_Connection *mhd, const char *method,
                                          const char *version, const char *upload,
                                          size_t *uploadSize, void **context)
{
    HttpConnection *connection = connectionOf(mhd);
    if (!connection)
        return MHD_NO;
    if (!*context) {
        auto x = std::make_shared<HttpExchangeState>();
        *context = new SharedExchange(x);
        x->connection = connection;
        connection->exchange = x;
        connection->enter(HttpConnection::Body);
        HttpRequest &request = x->request;
        request.method = method;
        request.peer = connection->peer;
        request.tls = connection->tls;
        MHD_get_connection_values(mhd, MHD_HEADER_KIND, collectHeader, &request.headers);
        splitTarget(connection->target, &request.path, &request.query);
        const auto *size = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
        x->reply = refuseBadHttp(request, connection->target, version,
                                 size ? qsizetype(size->header_size) : 0, limits);
        if (!x->reply)
            x->reply = check(request);
        if (!x->reply)
            return MHD_YES;
        if (!x->reply->close && !announcesBody(request)) {
            x->dispatched = true; // answered at the request's end: then the connection goes on
            return MHD_YES;
        }
        x->reply->close = true;
        return queue(x);
    }
    const SharedExchange x = *static_cast<SharedExchange *>(*context);
    if (*uploadSize > 0) {
        x->received += qsizetype(*uploadSize);
        if (x->received > limits.bodyBytes + discardBytes)
            return MHD_NO;
        if (x->received <= limits.bodyBytes)
            x->request.body.append(upload, qsizetype(*uploadSize));
        *uploadSize = 0;
        connection->progressMs = monotonicMs();
        return MHD_YES;
    }
    if (x->queued)
        return MHD_YES;
    if (!x->dispatched) {
        x->dispatched = true;
        connection->enter(HttpConnection::Handling);
        if (x->received > limits.bodyBytes) {
            x->reply = HttpReply::refusal(413, QStringLiteral("The body is too large."));
            x->reply->close = true;
        } else {
            handler(x->request, HttpExchange(x));
        }
    }
    if (x->reply)
        return queue(x);
    x->suspended = true;
    MHD_suspend_connection(mhd);
    return MHD_YES;
}

void HttpServer::Private::requestCompleted(void **context)
{
    auto *shared = static_cast<SharedExchange *>(*context);
    *context = nullptr;
    if (!shared)
        return;
    const SharedExchange x = *shared;
    delete shared;
    x->suspended = false; // nothing of libmicrohttpd's is touched from here on
    x->connection->bytesBefore = bytesReceived(x->connection->fd);
    x->connection->enter(HttpConnection::Idle);
    if (x->body) {
        x->body->wake = {};
        x->body->gone();
    }
}

} // namespace qd
