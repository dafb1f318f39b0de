// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"

#include "tokenfile.h"

#include <QUrl>
#include <QUrlQuery>

namespace qd {

namespace {

constexpr qint64 failureWindowMs = 10'000;
constexpr int failuresAllowed = 10;
constexpr int addressesKept = 4096;
constexpr qint64 controlWindowMs = 1000;
constexpr int controlsAllowed = 10;

/// The name in a Host header, lower case, without port, brackets and a trailing dot; empty:
/// malformed.
QString hostName(const QByteArray &host)
{
    QByteArray name = host.toLower();
    QByteArray port;
    if (name.startsWith('[')) {
        const qsizetype end = name.indexOf(']');
        if (end < 0)
            return {};
        port = name.mid(end + 1);
        name = name.mid(1, end - 1);
    } else if (const qsizetype colon = name.indexOf(':'); colon >= 0) {
        port = name.mid(colon);
        name = name.left(colon);
    }
    bool isNumber = true;
    if (!port.isEmpty())
        port.mid(1).toUShort(&isNumber);
    if (!isNumber || (!port.isEmpty() && !port.startsWith(':')))
        return {};
    if (name.endsWith('.'))
        name.chop(1);
    return QString::fromLatin1(name);
}

/// One person's addresses: an IPv6 customer has a whole /64.
QHostAddress family(const QHostAddress &peer)
{
    if (peer.protocol() != QAbstractSocket::IPv6Protocol || peer.isLoopback())
        return peer;
    Q_IPV6ADDR bytes = peer.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes);
}

HttpReply tooOften(const QString &message, qint64 waitMs)
{
    HttpReply reply = HttpReply::refusal(429, message);
    reply.headers.emplaceBack("Retry-After",
                              QByteArray::number(qMax<qint64>(1, (waitMs + 999) / 1000)));
    return reply;
}

bool namesToken(const QByteArray &query)
{
    const auto items = QUrlQuery(QString::fromLatin1(query)).queryItems(QUrl::FullyDecoded);
    static const QSet<QString> names{QStringLiteral("token"),      QStringLiteral("access_token"),
                                     QStringLiteral("api_key"),    QStringLiteral("apikey"),
                                     QStringLiteral("auth"),       QStringLiteral("authorization"),
                                     QStringLiteral("auth_token"), QStringLiteral("bearer")};
    return std::any_of(items.begin(), items.end(),
                       [](const auto &item) { return names.contains(item.first.toLower()); });
}

} // namespace

Access::Access(const QByteArray &adminDigest, const QByteArray &viewerDigest,
               const QStringList &hosts)
    : m_admin(adminDigest)
    , m_viewer(viewerDigest)
{
    for (const QString &host : hosts)
        m_hosts.insert(hostName(host.toLatin1()));
    m_hosts.remove(QString());
}

bool Access::hostAllowed(const QByteArray &host) const
{
    const QString name = hostName(host);
    if (name.isEmpty())
        return false;
    if (name == QLatin1String("localhost") || m_hosts.contains(name))
        return true;
    // Only the plain forms of an address: "127.1" or "0x7f.1" is nobody's Host.
    const QHostAddress address(name);
    return !address.isNull() && address.isLoopback() &&
           (address.toString() == name || address.protocol() == QAbstractSocket::IPv6Protocol);
}

std::optional<HttpReply> Access::refuseStranger(const HttpRequest &request) const
{
    const QByteArray host = request.header("Host");
    if (!hostAllowed(host))
        return HttpReply::refusal(
            403, QStringLiteral("This gateway does not answer under that host name."));
    if (request.has("Origin")) {
        const QByteArray own =
            (request.tls ? QByteArray("https://") : QByteArray("http://")) + host.toLower();
        const QByteArrayList origins = request.all("Origin");
        if (origins.size() != 1 || origins.first().toLower() != own)
            return HttpReply::refusal(403,
                                      QStringLiteral("Requests from other web pages are refused."));
    }
    if (namesToken(request.query)) {
        return HttpReply::refusal(
            400,
            QStringLiteral(
                "A token does not belong into the address; send it in the Authorization header."));
    }
    return std::nullopt;
}

bool Access::failedTooOften(const QHostAddress &peer, qint64 nowMs)
{
    if (m_failures.size() > addressesKept) {
        m_failures.removeIf([nowMs](auto it) {
            return it.value().isEmpty() || it.value().last() < nowMs - failureWindowMs;
        });
        if (m_failures.size() > addressesKept)
            m_failures.clear(); // a flood from everywhere: forget rather than grow
    }
    QList<qint64> &instants = m_failures[family(peer)];
    while (!instants.isEmpty() && instants.first() < nowMs - failureWindowMs)
        instants.removeFirst();
    if (instants.size() >= failuresAllowed)
        return true;
    instants.append(nowMs);
    return false;
}

std::optional<HttpReply> Access::authenticate(const HttpRequest &request, qint64 nowMs, Role *role)
{
    *role = Role::Nobody;
    const QByteArrayList values = request.all("Authorization");
    if (values.size() == 1 && values.first().left(7).toLower() == "bearer ") {
        const QByteArray digest = secretDigest(values.first().mid(7).trimmed());
        // Both are always compared: the time tells nothing.
        const bool admin = sameDigest(digest, m_admin);
        const bool viewer = !m_viewer.isEmpty() && sameDigest(digest, m_viewer);
        *role = admin ? Role::Admin : viewer ? Role::Viewer : Role::Nobody;
    }
    if (*role != Role::Nobody)
        return std::nullopt;
    if (failedTooOften(request.peer, nowMs)) {
        const qint64 first = m_failures.value(family(request.peer)).first();
        return tooOften(QStringLiteral("Too many wrong tokens from this address."),
                        first + failureWindowMs - nowMs);
    }
    HttpReply reply = HttpReply::refusal(401, QStringLiteral("A valid token is needed."));
    reply.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return reply;
}

std::optional<HttpReply> Access::takeControl(Role role, qint64 nowMs)
{
    QList<qint64> &instants = m_controls[role];
    while (!instants.isEmpty() && instants.first() <= nowMs - controlWindowMs)
        instants.removeFirst();
    if (instants.size() >= controlsAllowed)
        return tooOften(
            QStringLiteral("Too many control calls; at most %1 a second.").arg(controlsAllowed),
            instants.first() + controlWindowMs - nowMs);
    instants.append(nowMs);
    return std::nullopt;
}

} // namespace qd
