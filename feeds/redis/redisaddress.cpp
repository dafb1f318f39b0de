// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisclient.h"

#include <QUrl>
#include <QUrlQuery>

namespace qd {

namespace {

/// "", "/" → 0; "/3" → 3.
std::optional<int> dbNumber(QStringView text)
{
    if (text.startsWith(u'/'))
        text = text.sliced(1);
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const int db = text.toInt(&ok);
    return ok && db >= 0 && db <= 1'000'000 ? std::optional(db) : std::nullopt;
}

} // namespace

RedisAddress RedisAddress::parse(const QString &url, QString *error)
{
    RedisAddress address;
    const auto refuse = [error](const char *why) {
        if (error)
            *error = QString::fromLatin1(why);
        return RedisAddress();
    };
    if (error)
        error->clear();
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid())
        return refuse("not a Redis address: redis://host:port/db, rediss://host:port/db or "
                      "unix:///path?db=0");
    if (!parsed.password(QUrl::FullyDecoded).isEmpty())
        return refuse(
            "the Redis address carries a password: give it in a file (--redis-password-file)");
    if (parsed.hasFragment())
        return refuse("a Redis address has no #fragment");
    address.user = parsed.userName(QUrl::FullyDecoded);
    const QString scheme = parsed.scheme();
    const QUrlQuery query(parsed);
    if (scheme == QLatin1String("unix")) {
        address.unixPath = parsed.path(QUrl::FullyDecoded);
        if (!address.unixPath.startsWith(QLatin1Char('/')) || !parsed.host().isEmpty())
            return refuse("a unix socket needs its whole path: unix:///run/redis/redis.sock?db=0");
        const auto items = query.queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items) {
            if (name == QLatin1String("user")) {
                address.user = value;
                continue;
            }
            const auto db = dbNumber(value);
            if (name != QLatin1String("db") || !db)
                return refuse("after a unix socket's path only ?db=NUMBER and user=NAME are known");
            address.db = *db;
        }
        return address;
    }
    if (scheme == QLatin1String("redis+sentinel"))
        return refuse("addresses by Redis Sentinel are not supported");
    if (scheme != QLatin1String("redis") && scheme != QLatin1String("rediss"))
        return refuse("a Redis address begins with redis://, rediss:// or unix://");
    if (parsed.hasQuery())
        return refuse(
            "a Redis address has no ?query: the database goes into the path, redis://host:6379/0");
    if (parsed.host().isEmpty())
        return refuse("the Redis address names no host");
    const auto db = dbNumber(parsed.path());
    if (!db)
        return refuse("the path of a Redis address is a database number, redis://host:6379/0");
    address.tls = scheme == QLatin1String("rediss");
    address.host = parsed.host(QUrl::FullyDecoded);
    const int port = parsed.port(6379);
    if (port < 1 || port > 65535)
        return refuse("the Redis address names an impossible port");
    address.port = quint16(port);
    address.db = *db;
    return address;
}

QString RedisAddress::shown() const
{
    const QString who = user.isEmpty() ? QString() : user + QLatin1Char('@');
    if (!unixPath.isEmpty()) {
        return QStringLiteral("unix://%1?db=%2").arg(unixPath).arg(db) +
               (user.isEmpty() ? QString() : QStringLiteral("&user=") + user);
    }
    const QString name =
        host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return QStringLiteral("%1://%2%3:%4/%5")
        .arg(tls ? QStringLiteral("rediss") : QStringLiteral("redis"), who, name)
        .arg(port)
        .arg(db);
}

} // namespace qd
