// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RedisFeed that holds its connections and tells how they do.
#include "redisfeed.h"

namespace qd {

namespace {
constexpr qint64 lagEntries = 20'000; ///< a second at the highest rates: still on their way
} // namespace

void RedisFeed::onLost(const QString &)
{
    m_wasLive = m_wasLive || m_live;
    m_trouble.clear(); // of a connection that is no more
    waitForOther();
}

/// While none stands only one connection tries: a wrong password goes out once, a server that is
/// starting is asked once. Events are read when its clock is known.
void RedisFeed::waitForOther()
{
    if (!m_tail.client().isReady() && !m_commands.isReady())
        closeTail();
    report();
}

void RedisFeed::closeTail()
{
    m_tailOpen = false;
    m_tail.client().close();
}

/// The sentinels name another master.
void RedisFeed::follow(const RedisHost &master)
{
    for (RedisClient *client : {&m_tail.client(), &m_commands}) {
        const RedisAddress &now = client->address();
        if (!now.host.isEmpty() && RedisHost{now.host, now.port} != master)
            client->reopen();
    }
}

void RedisFeed::report()
{
    if (!m_running)
        return;
    FeedStatus &status = m_status.now;
    const RedisClient &tail = m_tail.client();
    const RedisClient &broken = m_commands.isReady() ? tail : m_commands;
    const bool refused = tail.isRefused() || m_commands.isRefused();
    if (refused)
        status.state = ConnectionState::SignedOut;
    else if (tail.isReady() && m_liveShown && m_trouble.isEmpty())
        status.state = ConnectionState::Live;
    else if (tail.isReady() && m_trouble.isEmpty())
        status.state = ConnectionState::Connecting;
    else if (broken.lastError().isEmpty() && m_trouble.isEmpty())
        status.state = ConnectionState::Connecting;
    else
        status.state =
            status.lastDataAtMs > 0 ? ConnectionState::Reconnecting : ConnectionState::Offline;
    status.via = status.state == ConnectionState::Live ? ConnectionVia::Redis : ConnectionVia::None;
    status.error = broken.lastError();
    status.trouble = broken.trouble();
    if (!m_trouble.isEmpty()) {
        status.error = m_trouble;
        status.trouble = m_troubleKind;
    } else if (broken.isReady() && !m_facts.warning().isEmpty()) {
        status.error = tr("Redis at %1: %2").arg(status.server, m_facts.warning());
    }
    status.nextTryAtMs = broken.isReady() ? 0 : broken.nextTryAtMs();
    status.facts = m_facts.facts() + queueTroubles();
    if (tail.isReady())
        status.facts += readingFact();
    status.noControl = whyNoControl();
    status.notOffered = m_control.notOffered();
    status.bytesIn = tail.bytesIn() + m_commands.bytesIn();
    status.batches = m_batcher.batches();
    status.conflated = m_batcher.conflated();
    m_status.publish();
}

QString RedisFeed::whyNoControl() const
{
    return m_facts.isReplica()
               ? tr("This Redis is a replica and takes no changes (READONLY): control goes by its "
                    "master.")
               : m_control.whyNot();
}

/// How far we are behind the newest entry: what comes between two looks at the stream is no lag.
QList<ConnectionFact> RedisFeed::readingFact() const
{
    const MaybeInt behind = m_tail.behind();
    if (!behind)
        return {};
    if (*behind <= lagEntries)
        return {{tr("Lag"), tr("none: events are read to their end"), false}};
    return {{tr("Lag"), tr("%L1 events are not read yet").arg(*behind), true}};
}

QList<ConnectionFact> RedisFeed::queueTroubles() const
{
    constexpr qsizetype most = 8;
    QList<ConnectionFact> facts;
    for (const QueueFigures &queue : m_queues.queues()) {
        const QString &words = queue.error.isEmpty() ? queue.note : queue.error;
        if (!words.isEmpty() && facts.size() < most)
            facts.append({tr("Queue"), words, true});
    }
    return facts;
}

void RedisFeed::tryNow()
{
    if (!m_running)
        return;
    m_commands.open();
    if (!m_trouble.isEmpty())
        m_tail.client().reopen(); // it waits before it asks again; rights belong to a connection
    else if (m_commands.isReady())
        m_tail.start();
    report();
}

void RedisFeed::setToken(const QByteArray &password)
{
    m_options.address.password.fill('\0');
    m_options.address.password = password;
    m_tail.client().setPassword(password);
    m_commands.setPassword(password);
    tryNow();
}

} // namespace qd
