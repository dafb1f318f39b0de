// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpcheck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace qd {

namespace {

bool isTokenChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool cleanValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return (uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7f; });
}

/// A refusal after which the two ends may disagree where the next request begins.
HttpReply lastWord(int status, const QString &message)
{
    HttpReply reply = HttpReply::refusal(status, message);
    reply.close = true;
    return reply;
}

} // namespace

QByteArrayList HttpRequest::all(const QByteArray &name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values << value;
    }
    return values;
}

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpRequest::has(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

HttpReply HttpReply::refusal(int status, const QString &message)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(QJsonObject{{QStringLiteral("success"), false},
                                           {QStringLiteral("message"), message}})
                     .toJson(QJsonDocument::Compact);
    return reply;
}

bool announcesBody(const HttpRequest &request)
{
    return request.has("Transfer-Encoding") ||
           (request.has("Content-Length") && request.header("Content-Length").toULongLong() > 0);
}

bool splitTarget(const QByteArray &target, QByteArray *path, QByteArray *query)
{
    QByteArray rest = target;
    if (rest.startsWith("http://") || rest.startsWith("https://")) {
        const qsizetype slash = rest.indexOf('/', rest.indexOf("//") + 2);
        rest = slash < 0 ? QByteArray("/") : rest.mid(slash);
    }
    if (!rest.startsWith('/'))
        return false;
    const qsizetype mark = rest.indexOf('?');
    *path = mark < 0 ? rest : rest.left(mark);
    *query = mark < 0 ? QByteArray() : rest.mid(mark + 1);
    return true;
}

std::optional<HttpReply> refuseBadHttp(const HttpRequest &request, const QByteArray &target,
                                       const QByteArray &version, qsizetype headerSize,
                                       const HttpLimits &limits)
{
    if (target.size() > limits.targetBytes)
        return lastWord(414, QStringLiteral("The address is too long."));
    if (headerSize - target.size() > limits.headerBytes)
        return lastWord(431, QStringLiteral("The headers are too long."));
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return lastWord(505, QStringLiteral("This server speaks HTTP/1.1."));
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || !cleanValue(value))
            return lastWord(400, QStringLiteral("A header is malformed."));
    }
    if (!isToken(request.method) || !cleanValue(target) || target.contains('#') ||
        target.contains(' ') || request.path.isEmpty())
        return lastWord(400, QStringLiteral("The request line is malformed."));

    const QByteArrayList hosts = request.all("Host");
    if (hosts.size() != 1 || hosts.first().isEmpty())
        return lastWord(400, QStringLiteral("Exactly one Host header is needed."));
    const QByteArrayList lengths = request.all("Content-Length");
    const QByteArrayList codings = request.all("Transfer-Encoding");
    if (lengths.size() > 1 || (!lengths.isEmpty() && !codings.isEmpty()))
        return lastWord(400, QStringLiteral("The length of the body is given twice."));
    if (!lengths.isEmpty() && (!isDigits(lengths.first()) || lengths.first().size() > 18))
        return lastWord(400, QStringLiteral("Content-Length is not a number."));
    if (!codings.isEmpty() &&
        (codings.size() > 1 || codings.first().compare("chunked", Qt::CaseInsensitive) != 0 ||
         version == "HTTP/1.0"))
        return lastWord(400, QStringLiteral("Only the transfer coding \"chunked\" is understood."));
    if (!lengths.isEmpty() && lengths.first().toLongLong() > limits.bodyBytes)
        return lastWord(413, QStringLiteral("The body is too large."));

    static const QByteArrayList known{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    if (!known.contains(request.method)) {
        HttpReply reply = lastWord(405, QStringLiteral("This method is not known here."));
        reply.headers.emplaceBack("Allow", "GET, HEAD, POST");
        return reply;
    }
    return std::nullopt;
}

} // namespace qd
