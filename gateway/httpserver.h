// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QObject>
#include <optional>

namespace qd {

/// Bounds of everything a client can make large or slow. Bytes and milliseconds.
struct HttpLimits
{
    int connections = 1024;
    int perAddress = 64; ///< loopback is not limited
    qsizetype bodyBytes = 64 * 1024, headerBytes = 16 * 1024, targetBytes = 8 * 1024;
    qint64 headerMs = 10'000, idleMs = 60'000, bodyStallMs = 10'000, bodyMs = 30'000;
    qint64 answerMs = 120'000; ///< to take an answer that is no stream
    qint64 stallMs = 20'000;   ///< a stream's reader may take nothing of what waits for it
};

/// HTTP/1.1 over libmicrohttpd, run by the Qt event loop of the thread it lives on. Knows no routes
/// and no tokens; what is not clean HTTP is refused here, before anybody else sees it.
class HttpServer final : public QObject
{
    Q_OBJECT
public:
    /// With the headers, before the body is read: a refusal, or nothing to go on.
    using Check = std::function<std::optional<HttpReply>(const HttpRequest &)>;
    using Handler = std::function<void(const HttpRequest &, const HttpExchange &)>;

    HttpServer(Check check, Handler handler, const HttpLimits &limits = {},
               QObject *parent = nullptr);
    ~HttpServer() override;

    /// One more address to answer at; port 0: any. PEM texts both or none. Returns the port, 0 with
    /// \a error on failure.
    quint16 listen(const QHostAddress &address, quint16 port, const QByteArray &certificatePem,
                   const QByteArray &keyPem, QString *error);
    int connectionCount() const;
    void close(); ///< ends everything; streams are told by gone()

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace qd
