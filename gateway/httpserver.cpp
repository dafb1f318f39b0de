// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver_p.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace qd {

namespace {

constexpr int tickMs = 500;

QHostAddress peerOf(const sockaddr *address)
{
    QHostAddress host(address);
    bool v4 = false;
    const quint32 plain = host.toIPv4Address(&v4); // also ::ffff:1.2.3.4
    return v4 ? QHostAddress(plain) : host;
}

} // namespace

HttpConnection *connectionOf(MHD_Connection *mhd)
{
    const auto *info = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? static_cast<HttpConnection *>(info->socket_context) : nullptr;
}

quint64 bytesReceived(int fd)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return 0;
    return info.tcpi_bytes_received;
}

void HttpServer::Private::run(Daemon &daemon)
{
    if (daemon.running || !daemon.mhd)
        return;
    daemon.turn.wanted = false;
    daemon.running = true;
    MHD_run(daemon.mhd);
    daemon.running = false;
    MHD_UNSIGNED_LONG_LONG ms = 0;
    if (daemon.turn.wanted)
        daemon.turn.timer.start(0);
    else if (MHD_get_timeout(daemon.mhd, &ms) == MHD_YES)
        daemon.turn.timer.start(int(qMin<quint64>(ms, 60'000)));
    else
        daemon.turn.timer.stop();
}

void HttpServer::Private::watchDeadlines()
{
    const qint64 now = monotonicMs();
    for (HttpConnection *c : std::as_const(connections)) {
        if (c->phase == HttpConnection::Stream)
            watchStream(*c);
        if (c->phase == HttpConnection::Idle && bytesReceived(c->fd) > c->bytesBefore)
            c->enter(HttpConnection::Header);
        const qint64 age = now - c->sinceMs;
        const auto x = c->exchange.lock();
        const bool overdue = (c->phase == HttpConnection::Stream && x && !x->suspended &&
                              now - c->progressMs > limits.stallMs) ||
                             (c->phase == HttpConnection::Header && age > limits.headerMs) ||
                             (c->phase == HttpConnection::Body &&
                              (age > limits.bodyMs || now - c->progressMs > limits.bodyStallMs)) ||
                             (c->phase == HttpConnection::Answering && age > limits.answerMs) ||
                             (c->phase == HttpConnection::Idle && age > limits.idleMs);
        if (overdue && !c->overdue) {
            c->overdue = true;
            shutdown(c->fd, SHUT_RDWR); // libmicrohttpd sees the end and cleans up
        }
    }
}

void HttpServer::Private::watchStream(const HttpConnection &connection)
{
    // A suspended connection is not watched by libmicrohttpd: look ourselves whether its peer has
    // left.
    const auto x = connection.exchange.lock();
    if (!x || !x->suspended)
        return;
    pollfd fd{connection.fd, POLLRDHUP, 0};
    if (poll(&fd, 1, 0) <= 0)
        return;
    if (fd.revents & (POLLERR | POLLHUP | POLLNVAL)) {
        x->peerGone = true;
        x->resume();
    } else if (fd.revents & POLLRDHUP) {
        x->body->nudge(); // half closed or gone: writing tells
    }
}

HttpServer::HttpServer(Check check, Handler handler, const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->check = std::move(check);
    d->handler = std::move(handler);
    d->limits = limits;
    connect(&d->tick, &QTimer::timeout, this, [this] { d->watchDeadlines(); });
    d->tick.start(int(tickMs));
}

HttpServer::~HttpServer()
{
    close();
}

int HttpServer::connectionCount() const
{
    return int(d->connections.size());
}

quint16 HttpServer::listen(const QHostAddress &address, quint16 port,
                           const QByteArray &certificatePem, const QByteArray &keyPem,
                           QString *error)
{
    auto daemon = std::make_unique<Private::Daemon>();
    daemon->owner = d.get();
    daemon->tls = !certificatePem.isEmpty();
    daemon->certificate = certificatePem;
    daemon->key = keyPem;

    sockaddr_storage storage{};
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (v6) {
        auto *in6 = reinterpret_cast<sockaddr_in6 *>(&storage);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        in6->sin6_family = AF_INET6;
        in6->sin6_port = htons(port);
        memcpy(&in6->sin6_addr, &bytes, sizeof bytes);
        in6->sin6_scope_id = address.scopeId().toUInt();
    } else {
        auto *in = reinterpret_cast<sockaddr_in *>(&storage);
        in->sin_family = AF_INET;
        in->sin_port = htons(port);
        in->sin_addr.s_addr = htonl(address.toIPv4Address());
    }

    const auto policy = +[](void *cls, const sockaddr *from, socklen_t) -> MHD_Result {
        const auto *self = static_cast<Private::Daemon *>(cls)->owner;
        const QHostAddress peer = peerOf(from);
        const bool full =
            self->connections.size() >= self->limits.connections ||
            (!peer.isLoopback() && self->perAddress.value(peer) >= self->limits.perAddress);
        return full ? MHD_NO : MHD_YES;
    };
    const auto handle =
        +[](void *cls, MHD_Connection *mhd, const char *, const char *method, const char *version,
            const char *upload, size_t *size, void **context) -> MHD_Result {
        return static_cast<Private::Daemon *>(cls)->owner->onRequest(mhd, method, version, upload,
                                                                     size, context);
    };
    const auto notify = +[](void *cls, MHD_Connection *mhd, void **socketContext,
                            MHD_ConnectionNotificationCode code) {
        auto *own = static_cast<Private::Daemon *>(cls);
        own->owner->notifyConnection(*own, mhd, socketContext, code);
    };
    const auto completed = +[](void *, MHD_Connection *, void **context,
                               MHD_RequestTerminationCode) { Private::requestCompleted(context); };
    const auto target = +[](void *, const char *uri, MHD_Connection *mhd) -> void * {
        if (HttpConnection *c = connectionOf(mhd)) {
            c->target = uri;
            if (c->phase == HttpConnection::Idle)
                c->enter(HttpConnection::Header);
        }
        return nullptr;
    };

    unsigned flags = MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | (v6 ? MHD_USE_IPv6 : 0);
    QList<MHD_OptionItem> options{
        {MHD_OPTION_SOCK_ADDR, 0, &storage},
        {MHD_OPTION_CONNECTION_LIMIT, d->limits.connections + 64, nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, intptr_t(d->limits.idleMs / 1000), nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, 64 * 1024, nullptr},
        {MHD_OPTION_STRICT_FOR_CLIENT, 1, nullptr},
        {MHD_OPTION_NOTIFY_CONNECTION, reinterpret_cast<intptr_t>(notify), daemon.get()},
        {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<intptr_t>(completed), daemon.get()},
        {MHD_OPTION_URI_LOG_CALLBACK, reinterpret_cast<intptr_t>(target), daemon.get()},
    };
    if (daemon->tls) {
        flags |= MHD_USE_TLS;
        options.append({MHD_OPTION_HTTPS_MEM_CERT, 0, daemon->certificate.data()});
        options.append({MHD_OPTION_HTTPS_MEM_KEY, 0, daemon->key.data()});
        static char priorities[] = "SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";
        options.append({MHD_OPTION_HTTPS_PRIORITIES, 0, priorities});
    }
    options.append({MHD_OPTION_END, 0, nullptr});
    errno = 0;
    daemon->mhd = MHD_start_daemon(flags, port, policy, daemon.get(), handle, daemon.get(),
                                   MHD_OPTION_ARRAY, options.data(), MHD_OPTION_END);
    if (!daemon->mhd) {
        if (error)
            *error = errno ? QString::fromLocal8Bit(strerror(errno))
                           : QStringLiteral("the certificate or its key could not be used");
        return 0;
    }
    const quint16 bound = MHD_get_daemon_info(daemon->mhd, MHD_DAEMON_INFO_BIND_PORT)->port;
    const int epollFd = MHD_get_daemon_info(daemon->mhd, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
    daemon->notifier = std::make_unique<QSocketNotifier>(epollFd, QSocketNotifier::Read);
    daemon->turn.timer.setSingleShot(true);
    Private::Daemon *raw = daemon.get();
    connect(daemon->notifier.get(), &QSocketNotifier::activated, this,
            [this, raw] { d->run(*raw); });
    connect(&daemon->turn.timer, &QTimer::timeout, this, [this, raw] { d->run(*raw); });
    d->daemons.push_back(std::move(daemon));
    d->run(*raw);
    return bound;
}

void HttpServer::Private::notifyConnection(Daemon &daemon, MHD_Connection *mhd,
                                           void **socketContext,
                                           MHD_ConnectionNotificationCode code)
{
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        auto *c = new HttpConnection;
        c->mhd = mhd;
        c->fd = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
        c->peer =
            peerOf(MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr);
        c->tls = daemon.tls;
        c->turn = &daemon.turn;
        c->enter(HttpConnection::Header);
        *socketContext = c;
        connections.insert(c);
        ++perAddress[c->peer];
        return;
    }
    auto *c = static_cast<HttpConnection *>(*socketContext);
    *socketContext = nullptr;
    if (!c)
        return;
    connections.remove(c);
    if (--perAddress[c->peer] <= 0)
        perAddress.remove(c->peer);
    delete c;
}

void HttpServer::close()
{
    for (const auto &daemon : d->daemons) {
        if (!daemon->mhd)
            continue;
        daemon->notifier.reset();
        daemon->turn.timer.stop();
        // libmicrohttpd aborts when it is stopped with suspended connections.
        for (HttpConnection *c : std::as_const(d->connections)) {
            if (const auto *info = MHD_get_connection_info(c->mhd, MHD_CONNECTION_INFO_DAEMON);
                !info || info->daemon != daemon->mhd)
                continue;
            if (const auto x = c->exchange.lock()) {
                x->peerGone = true;
                if (!x->reply)
                    x->reply = HttpReply::refusal(503, QStringLiteral("The gateway is stopping."));
                x->resume();
            }
        }
        MHD_run(daemon->mhd);
        MHD_stop_daemon(daemon->mhd);
        daemon->mhd = nullptr;
    }
    d->daemons.clear();
}

} // namespace qd
