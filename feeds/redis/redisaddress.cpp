// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisaddress.h"

#include "text.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace qd {

namespace {

constexpr int mostSentinels = 16;
constexpr int mostMasterLetters = 128;

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

/// One of the hosts between the commas, by the rules of any URL's host and port.
std::optional<RedisHost> sentinelHost(const QString &text)
{
    const QUrl url(QStringLiteral("redis://") + text, QUrl::StrictMode);
    const int port = url.port(26379);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        !url.path().isEmpty() || port < 1 || port > 65535)
        return std::nullopt;
    return RedisHost{url.host(QUrl::FullyDecoded), quint16(port)};
}

/// What follows "redis+sentinel://": several hosts, which no URL knows. The sentence on the
/// trouble; empty: none.
QString readSentinels(const QString &text, RedisAddress *address)
{
    const qsizetype slash = text.indexOf(u'/');
    QString hosts = slash < 0 ? text : text.left(slash);
    const QStringList path =
        slash < 0 ? QStringList() : text.mid(slash + 1).split(u'/', Qt::KeepEmptyParts);
    if (const qsizetype at = hosts.lastIndexOf(u'@'); at >= 0) {
        const QString who = hosts.left(at);
        if (who.contains(u':'))
            return QStringLiteral(
                "the Redis address carries a password: give it in a file (--redis-password-file)");
        address->user = QUrl::fromPercentEncoding(who.toUtf8());
        hosts = hosts.mid(at + 1);
    }
    if (text.contains(u'?') || text.contains(u'#'))
        return QStringLiteral("an address by Sentinel has no ?query and no #fragment");
    for (const QString &one : hosts.split(u',')) {
        const auto host = sentinelHost(one);
        if (!host)
            return QStringLiteral("the sentinels are named host:port, several with commas between: "
                                  "redis+sentinel://a:26379,b:26379/master/0");
        address->sentinels.append(*host);
    }
    if (address->sentinels.size() > mostSentinels)
        return QStringLiteral("more than %1 sentinels are named").arg(mostSentinels);
    address->master = QUrl::fromPercentEncoding(path.value(0).toUtf8());
    const auto db = dbNumber(path.value(1));
    if (address->master.isEmpty() || address->master.size() > mostMasterLetters ||
        path.size() > 2 || !db)
        return QStringLiteral("after the sentinels come the master's name and the database: "
                              "redis+sentinel://a:26379/master/0");
    address->db = *db;
    address->host.clear();
    address->port = 0;
    return {};
}

} // namespace

QString RedisHost::shown() const
{
    const QString host = displayText(name);
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

RedisAddress RedisAddress::parse(const QString &url, QString *error)
{
    RedisAddress address;
    const auto refuse = [error](const QString &why) {
        if (error)
            *error = why;
        return RedisAddress();
    };
    if (error)
        error->clear();
    for (const bool tls : {false, true}) {
        const QString begin =
            tls ? QStringLiteral("rediss+sentinel://") : QStringLiteral("redis+sentinel://");
        if (!url.startsWith(begin, Qt::CaseInsensitive))
            continue;
        address.tls = tls;
        const QString why = readSentinels(url.mid(begin.size()), &address);
        return why.isEmpty() ? address : refuse(why);
    }
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid())
        return refuse(QStringLiteral("not a Redis address: redis://host:port/db, "
                                     "rediss://host:port/db, unix:///path?db=0 or "
                                     "redis+sentinel://h1:port,h2:port/master/db"));
    if (!parsed.password(QUrl::FullyDecoded).isEmpty())
        return refuse(QStringLiteral(
            "the Redis address carries a password: give it in a file (--redis-password-file)"));
    if (parsed.hasFragment())
        return refuse(QStringLiteral("a Redis address has no #fragment"));
    address.user = parsed.userName(QUrl::FullyDecoded);
    const QString scheme = parsed.scheme();
    const QUrlQuery query(parsed);
    if (scheme == QLatin1String("unix")) {
        address.unixPath = parsed.path(QUrl::FullyDecoded);
        if (!address.unixPath.startsWith(QLatin1Char('/')) || !parsed.host().isEmpty())
            return refuse(QStringLiteral(
                "a unix socket needs its whole path: unix:///run/redis/redis.sock?db=0"));
        const auto items = query.queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items) {
            if (name == QLatin1String("user")) {
                address.user = value;
                continue;
            }
            const auto db = dbNumber(value);
            if (name != QLatin1String("db") || !db)
                return refuse(QStringLiteral(
                    "after a unix socket's path only ?db=NUMBER and user=NAME are known"));
            address.db = *db;
        }
        return address;
    }
    if (scheme != QLatin1String("redis") && scheme != QLatin1String("rediss"))
        return refuse(QStringLiteral("a Redis address begins with redis://, rediss://, unix:// or "
                                     "redis+sentinel://"));
    if (parsed.hasQuery())
        return refuse(QStringLiteral(
            "a Redis address has no ?query: the database goes into the path, redis://host:6379/0"));
    if (parsed.host().isEmpty())
        return refuse(QStringLiteral("the Redis address names no host"));
    const auto db = dbNumber(parsed.path());
    if (!db)
        return refuse(QStringLiteral(
            "the path of a Redis address is a database number, redis://host:6379/0"));
    address.tls = scheme == QLatin1String("rediss");
    const int port = parsed.port(6379);
    if (port < 1 || port > 65535)
        return refuse(QStringLiteral("the Redis address names an impossible port"));
    address.host = parsed.host(QUrl::FullyDecoded);
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
    const QString scheme = tls ? QStringLiteral("rediss") : QStringLiteral("redis");
    if (sentinels.isEmpty())
        return QStringLiteral("%1://%2%3/%4")
            .arg(scheme, who, RedisHost{host, port}.shown())
            .arg(db);
    QStringList hosts;
    for (const RedisHost &sentinel : sentinels)
        hosts += sentinel.shown();
    return QStringLiteral("%1+sentinel://%2%3/%4/%5")
        .arg(scheme, who, hosts.join(u','), master)
        .arg(db);
}

bool RedisAddress::isLocal() const
{
    return !unixPath.isEmpty() || host == QLatin1String("localhost") ||
           QHostAddress(host).isLoopback();
}

} // namespace qd
