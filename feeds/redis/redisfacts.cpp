// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisfacts.h"

#include "clock.h"
#include "text.h"
#include "words.h"

#include <QPointer>
#include <cstdlib>
#include <utility>

namespace qd {

namespace {

constexpr qint64 setAfterMs = 2'000;   ///< more than drift: somebody set the server's clock
constexpr qint64 shownAfterMs = 2'000; ///< less is as good as the same

using Info = QHash<QByteArray, QByteArray>;

constexpr qint64 refusalShownMs = 30'000; ///< after the last entry that was refused

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

/// "count=5" → 5.
qint64 errorCount(const Info &info, const QByteArray &name)
{
    return info.value(name).mid(6).toLongLong();
}

} // namespace

RedisFacts::RedisFacts(RedisClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

qint64 RedisFacts::serverNowMs() const
{
    return m_offsetKnown ? monotonicMs() + m_offsetMs : wallClockMs();
}

void RedisFacts::forget()
{
    m_infoTold = m_rightsAsked = m_allRights = false;
    m_startedAtMs.reset();
    m_oomCount = m_misconfCount = -1;
    m_oomAtMs = m_misconfAtMs = 0;
}

void RedisFacts::ask()
{
    const qint64 asked = monotonicMs();
    m_timeAsked = true;
    m_client.command({"TIME"}, [guard = QPointer(this), asked](const RespValue &reply) {
        if (!guard)
            return;
        guard->m_timeAsked = false;
        if (reply.text.startsWith("LOST "))
            return;
        guard->onTime(reply, asked);
        emit guard->timeTold();
    });
    askForRights();
    m_client.command({"INFO"}, [guard = QPointer(this)](const RespValue &reply) {
        if (!guard || reply.text.startsWith("LOST "))
            return;
        if (reply.type != RespValue::Bulk && !reply.isError())
            guard->m_client.distrust();
        else
            guard->onInfo(reply.type == RespValue::Bulk ? reply.text : QByteArray());
    });
}

/// Only the default user is asked about: a user made for watching may not ask, and its refusal
/// would stand in the server's log of such.
void RedisFacts::askForRights()
{
    const QString &user = m_client.address().user;
    if (std::exchange(m_rightsAsked, true) || (!user.isEmpty() && user != QLatin1String("default")))
        return;
    m_client.command({"ACL", "GETUSER", "default"},
                     [guard = QPointer(this)](const RespValue &reply) {
                         if (!guard)
                             return;
                         for (size_t i = 0; i + 1 < reply.items.size(); i += 2) {
                             if (reply.items[i].text == "commands")
                                 guard->m_allRights = reply.items[i + 1].text == "+@all";
                         }
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

void RedisFacts::fact(const QString &name, const QString &value, bool warning)
{
    if (!value.isEmpty())
        m_told.append({name, value, warning});
}

void RedisFacts::onInfo(const QByteArray &text)
{
    m_info = parsed(text);
    m_infoTold = true;
    bool told = false;
    const qint64 uptimeSeconds = m_info.value("uptime_in_seconds").toLongLong(&told);
    if (told && uptimeSeconds >= 0 && uptimeSeconds < serverNowMs() / 1000)
        m_startedAtMs = serverNowMs() - uptimeSeconds * 1000;
    const QString before = m_warning;
    m_told.clear();
    m_warning.clear();
    if (!m_info.isEmpty()) {
        gather();
        tellHealth();
    }
    tellSecurity();
    publish();
    if (m_warning != before)
        emit changed();
}

void RedisFacts::gather()
{
    const Info &info = m_info;
    const bool valkey = info.contains("valkey_version");
    fact(tr("Server"), (valkey ? QStringLiteral("Valkey ") : QStringLiteral("Redis ")) +
                           shown(info.value(valkey ? "valkey_version" : "redis_version")));
    const RedisAddress &address = m_client.address();
    if (!address.sentinels.isEmpty())
        fact(tr("Master"), tr("%1, by the word of its sentinels")
                               .arg(RedisHost{address.host, address.port}.shown()));
    const QByteArray role = info.value("role");
    m_isReplica = role == "slave" && info.value("slave_read_only") != "0";
    fact(tr("Role"), role == "slave" ? tr("replica of %1:%2")
                                           .arg(shown(info.value("master_host")),
                                                shown(info.value("master_port")))
                                     : shown(role));
    if (role == "slave" && info.value("master_link_status") != "up")
        fact(tr("Replica"), tr("its link to the master is down: what it shows may be old"), true);
    if (info.value("cluster_enabled") == "1")
        fact(tr("Cluster"),
             tr("not supported: only the keys that this server itself holds are read"), true);
    fact(tr("Clients"),
         info.contains("maxclients")
             ? tr("%1 of at most %2")
                   .arg(shown(info.value("connected_clients")), shown(info.value("maxclients")))
             : shown(info.value("connected_clients")));
}

/// True while the server's own count of these refusals has grown lately.
bool RedisFacts::refusesOf(const QByteArray &errorStat, qint64 *last)
{
    const bool oom = errorStat == "errorstat_OOM";
    qint64 &count = oom ? m_oomCount : m_misconfCount;
    const qint64 now = errorCount(m_info, errorStat);
    if (count >= 0 && now > count)
        *last = monotonicMs();
    count = now;
    return *last != 0 && monotonicMs() - *last < refusalShownMs;
}

void RedisFacts::tellHealth()
{
    const Info &info = m_info;
    const qint64 used = info.value("used_memory").toLongLong() -
                        info.value("mem_not_counted_for_evict").toLongLong();
    const qint64 limit = info.value("maxmemory").toLongLong();
    const QByteArray policy = info.value("maxmemory_policy");
    fact(tr("Memory"), limit > 0 ? tr("%1 of %2")
                                       .arg(shown(info.value("used_memory_human")),
                                            shown(info.value("maxmemory_human")))
                                 : shown(info.value("used_memory_human")));
    const bool keepsAll = policy == "noeviction" || policy.startsWith("volatile-");
    if (refusesOf("errorstat_OOM", &m_oomAtMs) || (limit > 0 && used >= limit && keepsAll)) {
        m_warning = tr("its memory is full (%1): it takes no new entries").arg(shown(policy));
        fact(tr("Memory"), m_warning, true);
    } else if (limit > 0 && used >= limit - limit / 20) {
        fact(tr("Memory"),
             keepsAll ? tr("almost full (%1): it may soon take no new entries").arg(shown(policy))
                      : tr("almost full (%1): it may drop keys").arg(shown(policy)),
             true);
    }
    const bool aof = info.value("aof_enabled") == "1";
    fact(tr("Persistence"), aof ? tr("append-only file") : tr("snapshots, or none"));
    const bool failed = info.value("rdb_last_bgsave_status") == "err" ||
                        (aof && info.value("aof_last_write_status") == "err");
    const bool refuses = refusesOf("errorstat_MISCONF", &m_misconfAtMs);
    if (!failed && !refuses)
        return;
    const QString words = refuses
                              ? tr("it cannot save to its disk and takes no new entries")
                              : tr("its last save to its disk failed: it may refuse new entries");
    fact(tr("Persistence"), words, true);
    if (m_warning.isEmpty())
        m_warning = words;
}

void RedisFacts::tellSecurity()
{
    const RedisAddress &address = m_client.address();
    if (!address.isLocal() && address.password.isEmpty()) {
        fact(tr("Security"), tr("it takes commands without a password from other computers"), true);
        // Since 7.0 (and in all of Valkey) a server in protected mode would not have let us in.
        if (m_info.contains("valkey_version") ||
            m_info.value("redis_version").split('.').value(0).toInt() >= 7)
            fact(tr("Security"), tr("its protected mode is off"), true);
    }
    if (!address.isLocal() && !address.tls)
        fact(tr("Security"), tr("the connection is not encrypted"), true);
    if (m_allRights)
        fact(tr("Security"),
             tr("signed in as the default user, who may do everything: a user that may only watch "
                "is safer"),
             true);
    const QStringList denied = m_client.deniedCommands();
    if (!denied.isEmpty())
        fact(tr("Rights"), tr("this user may not use %1").arg(denied.join(QStringLiteral(", "))),
             true);
}

} // namespace qd
