// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentinelparts.h"

#include <QUrl>

namespace qd {

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

} // namespace

QString SentinelParts::address() const
{
    QString text = tls ? QStringLiteral("rediss+sentinel://") : QStringLiteral("redis+sentinel://");
    if (!user.isEmpty())
        text += encoded(user) + u'@';
    text += hosts.join(u',') + u'/' + encoded(master);
    return database.isEmpty() ? text : text + u'/' + database;
}

std::optional<SentinelParts> SentinelParts::of(const QString &address)
{
    SentinelParts parts;
    const qsizetype begin = address.indexOf(QLatin1String("+sentinel://"));
    if (begin < 0)
        return std::nullopt;
    parts.tls = address.left(begin) == QLatin1String("rediss");
    const QStringList path = address.mid(begin + 12).split(u'/');
    QString hosts = path.value(0);
    if (const qsizetype at = hosts.lastIndexOf(u'@'); at >= 0) {
        parts.user = decoded(hosts.left(at));
        hosts.remove(0, at + 1);
    }
    parts.hosts = hosts.split(u',');
    parts.master = decoded(path.value(1));
    parts.database = path.value(2);
    return parts.address() == address ? std::optional(parts) : std::nullopt;
}

} // namespace qd
