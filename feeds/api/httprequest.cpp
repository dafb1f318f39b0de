// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprequest.h"

#include "clock.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace qd {

namespace {

constexpr qint64 longestRetryAfterMs = 5 * 60 * 1000;

bool isFieldValue(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(),
                       [](char c) { return c == '\t' || (uchar(c) >= 0x20 && uchar(c) != 0x7f); });
}

bool isToken(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(),
                       [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f; });
}

QByteArray hostField(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    return host;
}

} // namespace

std::optional<QByteArray> requestBytes(const ApiOptions &options, const QUrl &url,
                                       const QByteArray &path, const HttpRequest &request)
{
    if (!isToken(options.token) || !isToken(path) || !path.startsWith('/'))
        return std::nullopt;

    QByteArray out;
    out.reserve(512 + request.body.size());
    out += request.method + ' ' + path + " HTTP/1.1\r\n";
    out += "Host: " + hostField(url) + "\r\n";
    out += "User-Agent: Quarterdeck/" QUARTERDECK_VERSION "\r\n";
    out += "Accept: " + request.accept + "\r\n";
    out += "Accept-Encoding: identity\r\n";
    out += request.stream ? "Cache-Control: no-store\r\n" : "Cache-Control: no-cache\r\n";
    // The last gate: whatever led here, no token leaves this computer in the clear.
    if (!options.token.isEmpty() && (url.scheme() == QLatin1String("https") || isLoopback(url)))
        out += "Authorization: Bearer " + options.token + "\r\n";
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || name.isEmpty() || !isFieldValue(value))
            return std::nullopt;
        out += name + ": " + value + "\r\n";
    }
    if (request.method == "POST") {
        out += "Content-Type: application/json\r\n";
        out += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    }
    out += request.stream ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    out += request.body;
    return out;
}

QByteArray requestPath(const QUrl &base, const QByteArray &target)
{
    QByteArray path = base.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    return path + target;
}

QByteArray encodedSegment(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String(".") || name == QLatin1String(".."))
        return {};
    return QUrl::toPercentEncoding(name);
}

QString serverName(const QUrl &base)
{
    return QString::fromLatin1(hostField(base));
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 &&
           port(a) == port(b) && b.userInfo().isEmpty();
}

QByteArray mediaType(QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return contentType.first(end < 0 ? contentType.size() : end).toByteArray().trimmed().toLower();
}

std::optional<qint64> httpDateMs(QByteArrayView value)
{
    const QString text = QString::fromLatin1(value).trimmed();
    const QDateTime date =
        QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    return QDateTime(date.date(), date.time(), QTimeZone::utc()).toMSecsSinceEpoch();
}

std::optional<qint64> retryAfterMs(QByteArrayView value, QByteArrayView dateHeader)
{
    const QByteArray text = value.toByteArray().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool digits =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(seconds, longestRetryAfterMs / 1000) * 1000 : longestRetryAfterMs;
    }
    const std::optional<qint64> until = httpDateMs(text);
    if (!until)
        return std::nullopt;
    const qint64 now = httpDateMs(dateHeader).value_or(wallClockMs());
    return std::clamp<qint64>(*until - now, 0, longestRetryAfterMs);
}

} // namespace qd
