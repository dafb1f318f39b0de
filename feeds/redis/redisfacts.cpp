// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisfacts.h"

#include "clock.h"
#include "text.h"
#include "words.h"

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <cstdlib>
#include <utility>

namespace qd {

namespace {

constexpr qint64 setAfterMs = 2'000;   ///< more than drift: somebody set the server's clock
constexpr qint64 shownAfterMs = 2'000; ///< less is as good as the same

using Info = QHash<QByteArray, QByteArray>;

Info parsed(const QByteArray &text)
{
    Info info;
    for (const QByteArray &line : text.left(256 * 1024).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && info.size() < 1000)
            info.insert(line.left(colon), line.mid(colon + 1).trimmed().left(200));
    }
    return info;
}

QString shown(const QByteArray &value)
{
    return displayText(QString::fromUtf8(value), 120);
}

bool isLocal(const RedisAddress &address)
{
    return !address.unixPath.isEmpty() || address.host == QLatin1String("localhost") ||
           QHostAddress(address.host).isLoopback();
}

} // namespace

RedisFacts::RedisFacts(RedisClient &client, const RedisAddress &address, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_address(address)
{
}

qint64 RedisFacts::serverNowMs() const
{
    return m_offsetKnown ? monotonicMs() + m_offsetMs : wallClockMs();
}

void RedisFacts::forget()
{
    m_infoDenied = false;
    m_startedAtMs.reset();
}

void RedisFacts::ask()
{
    const qint64 asked = monotonicMs();
    m_timeAsked = true;
    m_client.command({"TIME"}, [guard = QPointer(this), asked](const RespValue &reply) {
        if (!guard)
            return;
        guard->m_timeAsked = false;
        guard->onTime(reply, asked);
        if (guard && !guard->m_offsetKnown)
            emit guard->stepped(0);
    });
    if (m_infoDenied)
        return;
    m_client.command({"INFO"}, [guard = QPointer(this)](const RespValue &reply) {
        if (!guard)
            return;
        if (reply.isError())
            guard->m_infoDenied = reply.text.startsWith("NOPERM");
        else if (reply.type == RespValue::Bulk)
            guard->onInfo(reply.text);
    });
}

void RedisFacts::onTime(const RespValue &reply, qint64 askedAtMs)
{
    if (reply.items.size() != 2)
        return;
    const qint64 now = monotonicMs();
    const qint64 serverMs =
        reply.items[0].text.toLongLong() * 1000 + reply.items[1].text.toLongLong() / 1000;
    if (serverMs <= 0)
        return;
    const qint64 offset = serverMs - (askedAtMs + now) / 2;
    const qint64 moved = m_offsetKnown ? offset - m_offsetMs : 0;
    const qint64 doubt = (now - askedAtMs) / 2; // of a slow answer
    if (m_offsetKnown && doubt > setAfterMs / 4 && std::abs(moved) < setAfterMs + doubt)
        return; // what is known is better
    m_offsetMs = offset;
    m_skewMs = serverMs + doubt - wallClockMs();
    const bool first = !std::exchange(m_offsetKnown, true);
    if (first || std::abs(moved) >= setAfterMs) {
        if (m_startedAtMs)
            *m_startedAtMs += moved;
        emit stepped(moved);
    }
    publish();
}

/// Its clock beside ours; whole minutes and hours when it is far off, for it must not tick.
QString RedisFacts::clockText() const
{
    const qint64 seconds = (std::abs(m_skewMs) + 500) / 1000;
    const QString off = seconds < 120    ? tr("%1 s").arg(seconds)
                        : seconds < 7200 ? tr("%1 min").arg((seconds + 30) / 60)
                                         : tr("%1 h").arg((seconds + 1800) / 3600);
    if (std::abs(m_skewMs) < shownAfterMs)
        return tr("agrees with this computer's");
    return (m_skewMs > 0 ? tr("%1 ahead of this computer's; ages are reckoned by the server's")
                         : tr("%1 behind this computer's; ages are reckoned by the server's"))
        .arg(off);
}

void RedisFacts::publish()
{
    QList<ConnectionFact> facts = m_told;
    if (m_offsetKnown)
        facts.append({tr("Clock"), clockText(), std::abs(m_skewMs) >= shownAfterMs});
    if (facts != m_facts) {
        m_facts = facts;
        emit changed();
    }
}

void RedisFacts::onInfo(const QByteArray &text)
{
    const Info info = parsed(text);
    bool told = false;
    const qint64 uptimeSeconds = info.value("uptime_in_seconds").toLongLong(&told);
    if (told && uptimeSeconds >= 0 && uptimeSeconds < serverNowMs() / 1000)
        m_startedAtMs = serverNowMs() - uptimeSeconds * 1000;
    QList<ConnectionFact> facts;
    const auto fact = [&facts](const QString &name, const QString &value, bool warning = false) {
        if (!value.isEmpty())
            facts.append({name, value, warning});
    };
    const bool valkey = info.contains("valkey_version");
    fact(tr("Server"), (valkey ? QStringLiteral("Valkey ") : QStringLiteral("Redis ")) +
                           shown(info.value(valkey ? "valkey_version" : "redis_version")));
    const QByteArray role = info.value("role");
    fact(tr("Role"), role == "slave" ? tr("replica of %1:%2")
                                           .arg(shown(info.value("master_host")),
                                                shown(info.value("master_port")))
                                     : shown(role));
    if (role == "slave" && info.value("master_link_status") != "up")
        fact(tr("Replica"), tr("its link to the master is down: what it shows may be old"), true);
    const qint64 used = info.value("used_memory").toLongLong();
    const qint64 limit = info.value("maxmemory").toLongLong();
    fact(tr("Memory"), limit > 0 ? tr("%1 of %2")
                                       .arg(shown(info.value("used_memory_human")),
                                            shown(info.value("maxmemory_human")))
                                 : shown(info.value("used_memory_human")));
    if (limit > 0 && used >= limit - limit / 20)
        fact(tr("Memory"),
             tr("almost full (%1): it may refuse new entries")
                 .arg(shown(info.value("maxmemory_policy"))),
             true);
    const bool aof = info.value("aof_enabled") == "1";
    fact(tr("Persistence"), aof ? tr("append-only file") : tr("snapshots, or none"));
    if (info.value("rdb_last_bgsave_status") == "err" ||
        (aof && info.value("aof_last_write_status") == "err"))
        fact(tr("Persistence"), tr("the last write to its disk failed: it may refuse new entries"),
             true);
    fact(tr("Clients"), shown(info.value("connected_clients")));
    if (m_address.password.isEmpty() && !isLocal(m_address))
        fact(tr("Security"), tr("it takes commands without a password from other computers"), true);
    if (!m_address.tls && !isLocal(m_address))
        fact(tr("Security"), tr("the connection is not encrypted"), true);
    m_told = facts;
    publish();
}

} // namespace qd
