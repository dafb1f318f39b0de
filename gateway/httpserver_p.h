// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The insides of HttpServer: what its two source files share.

#include "clock.h"
#include "httpserver.h"

#include <QHash>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>
#include <microhttpd.h>
#include <vector>

namespace qd {

/// Asks for a turn of libmicrohttpd: without a thread of its own it does not notice a resumed
/// connection by itself.
struct HttpTurn
{
    QTimer timer;
    bool wanted = false;

    void want()
    {
        wanted = true;
        timer.start(0);
    }
};

/// One connection of a client, from accept to close.
struct HttpConnection
{
    enum Phase : quint8 { Header, Body, Handling, Answering, Stream, Idle } phase = Header;
    MHD_Connection *mhd = nullptr;
    int fd = -1;
    QHostAddress peer;
    HttpTurn *turn = nullptr;
    bool tls = false;
    bool overdue = false;
    qint64 sinceMs = 0, progressMs = 0;
    quint64 bytesBefore = 0;
    QByteArray target;
    std::weak_ptr<HttpExchangeState> exchange; ///< the request under way

    void enter(Phase next)
    {
        phase = next;
        sinceMs = progressMs = monotonicMs();
    }
};

/// One request and its answer; shared with whoever is to answer.
class HttpExchangeState
{
public:
    HttpConnection *connection = nullptr;
    HttpRequest request;
    std::optional<HttpReply> reply;
    std::shared_ptr<HttpBody> body;
    bool dispatched = false, suspended = false, queued = false, peerGone = false;
    qsizetype received = 0;

    void resume()
    {
        if (!suspended)
            return;
        suspended = false;
        connection->progressMs = monotonicMs();
        MHD_resume_connection(connection->mhd);
        connection->turn->want();
    }
};

using SharedExchange = std::shared_ptr<HttpExchangeState>;

HttpConnection *
connectionOf(MHD_Connection *mhd); ///< nullptr: not noted (never for a running request)

/// Bytes the kernel has taken in on this connection: tells when the next header's first byte came,
/// which libmicrohttpd does not.
quint64 bytesReceived(int fd);

struct HttpServer::Private
{
    struct Daemon
    {
        MHD_Daemon *mhd = nullptr;
        std::unique_ptr<QSocketNotifier> notifier;
        HttpTurn turn;
        bool running = false, tls = false;
        Private *owner = nullptr;
        QByteArray certificate, key; ///< libmicrohttpd keeps pointers to them
    };

    Check check;
    Handler handler;
    HttpLimits limits;
    std::vector<std::unique_ptr<Daemon>> daemons;
    QSet<HttpConnection *> connections;
    QHash<QHostAddress, int> perAddress;
    QTimer tick;

    void run(Daemon &daemon);
    void watchDeadlines();
    static void watchStream(const HttpConnection &connection);
    MHD_Result onRequest(MHD_Connection *mhd, const char *method, const char *version,
                         const char *upload, size_t *uploadSize, void **context);
    static MHD_Result queue(const SharedExchange &x);
    void notifyConnection(Daemon &daemon, MHD_Connection *mhd, void **socketContext,
                          MHD_ConnectionNotificationCode code);
    static void requestCompleted(void **context);
};

} // namespace qd
