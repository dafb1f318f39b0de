// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apioptions.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <optional>

namespace qd {

inline constexpr qint64 overviewBytes = 64 * 1024 * 1024; ///< most a snapshot may weigh
inline constexpr qint64 bodyBytes = 8 * 1024 * 1024;      ///< most any other answer may weigh

/// What one request asks for. Its bytes are made in one place only, requestBytes().
struct HttpRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray target; ///< below the base's path, already percent-encoded: "/overview"
    QByteArray accept = QByteArrayLiteral("application/json");
    QList<QPair<QByteArray, QByteArray>>
        headers;                 ///< further ones; values are checked, never quoted
    QByteArray body;             ///< POST only
    qint64 maxBytes = bodyBytes; ///< more: the answer is refused while it is read
    bool stream =
        false; ///< body pieces are handed on as they come, without an end and without a limit
};

/// The whole request head and body as it goes out. Carries the token, a real User-Agent,
/// Accept-Encoding: identity (packed answers hide their size, proxies hold packed streams back);
/// never a cookie. nullopt when a header value (or the path, or the token) holds a line end or
/// another control character.
std::optional<QByteArray> requestBytes(const ApiOptions &options, const QUrl &url,
                                       const QByteArray &path, const HttpRequest &request);

/// The base's path + target, put together as bytes: QUrl never gets to normalise a segment.
QByteArray requestPath(const QUrl &base, const QByteArray &target);

/// A worker's name as one path segment; empty for "", "." and "..", which are refused.
QByteArray encodedSegment(const QString &name);

QString serverName(const QUrl &base); ///< "host:port" for messages; never user info

bool sameOrigin(const QUrl &a, const QUrl &b); ///< scheme, host and (default) port

/// "text/html" of "Text/HTML; charset=utf-8".
QByteArray mediaType(QByteArrayView contentType);

/// A Date header as milliseconds since the epoch; nullopt when malformed.
std::optional<qint64> httpDateMs(QByteArrayView value);

/// Retry-After: whole seconds or an HTTP date reckoned against \a dateHeader (the server's own
/// Date; empty or nonsense: this computer's clock). At most 5 minutes; nullopt when malformed.
std::optional<qint64> retryAfterMs(QByteArrayView value, QByteArrayView dateHeader);

} // namespace qd
