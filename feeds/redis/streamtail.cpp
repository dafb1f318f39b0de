// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamtail.h"

#include "clock.h"
#include "rediserror.h"
#include "text.h"

namespace qd {

namespace {

constexpr qint64 headEveryMs = 3'000, headAtLeastEveryMs = 60'000, lookBytesPerMs = 1'024;
constexpr int troublePauseMs = 5'000;
constexpr int gatherMs = 2;                   ///< what comes after less is one of many
constexpr qsizetype roomyBytes = 1024 * 1024; ///< twice the entries would fit into a reply too

StreamId idOf(const RespValue &value)
{
    return StreamId::parse(value.text).value_or(StreamId());
}

} // namespace

StreamFacts StreamFacts::parse(const RespValue &reply)
{
    StreamFacts facts;
    if (reply.type != RespValue::Array)
        return facts;
    facts.exists = true;
    for (size_t i = 0; i + 1 < reply.items.size(); i += 2) {
        const QByteArray &name = reply.items[i].text;
        const RespValue &value = reply.items[i + 1];
        if (name == "length")
            facts.length = value.integer;
        else if (name == "entries-added")
            facts.entriesAdded = value.integer;
        else if (name == "last-generated-id")
            facts.lastGenerated = idOf(value);
        else if (name == "max-deleted-entry-id")
            facts.maxDeleted = idOf(value);
        else if (name == "first-entry" && !value.items.empty())
            facts.first = idOf(value.items.front());
    }
    return facts;
}

std::vector<StreamEntry> streamEntries(const RespValue &list, int *malformed)
{
    std::vector<StreamEntry> entries;
    entries.reserve(list.items.size());
    for (const RespValue &item : list.items) {
        const auto id = item.items.size() == 2 ? StreamId::parse(item.items[0].text) : std::nullopt;
        if (!id || item.items[1].type != RespValue::Array || item.items[1].items.size() % 2 != 0) {
            if (malformed)
                ++*malformed;
            continue;
        }
        StreamEntry &entry = entries.emplace_back();
        entry.id = *id;
        const auto &words = item.items[1].items;
        entry.fields.reserve(qsizetype(words.size() / 2));
        for (size_t i = 0; i + 1 < words.size(); i += 2)
            entry.fields.emplaceBack(decodeUtf8(words[i].text), decodeUtf8(words[i + 1].text));
    }
    return entries;
}

StreamTail::StreamTail(const RedisAddress &address, const QByteArray &clientName,
                       const QByteArray &key, const Options &options, QObject *parent)
    : QObject(parent)
    , m_client(address, clientName)
    , m_key(key)
    , m_options(options)
{
    m_again.setSingleShot(true);
    m_gather.setSingleShot(true);
    m_gather.setTimerType(Qt::PreciseTimer);
    m_gather.setInterval(gatherMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (std::exchange(m_anew, false))
            m_client.reopen();
        else
            look();
    });
    connect(&m_gather, &QTimer::timeout, this, &StreamTail::read);
    connect(&m_client, &RedisClient::ready, this, &StreamTail::look);
    connect(&m_client, &RedisClient::lost, this, [this] {
        m_again.stop();
        m_gather.stop();
        m_paused = false;
    });
}

void StreamTail::start()
{
    m_client.open();
}

/// True when \a reply is an error; the next step is then arranged.
bool StreamTail::failed(const RespValue &reply, const QByteArray &command)
{
    if (!reply.isError())
        return false;
    const RedisError error = RedisError::of(reply, command, m_key);
    if (error.kind == RedisError::Lost) { // ready() goes on
        // Perhaps the answer was larger than a reply may be, or too large to come in time: ask for
        // less of it.
        m_share =
            std::min(reply.wireBytes > roomyBytes ? m_options.batch : m_share * 4, m_options.batch);
        return true;
    }
    if (error.kind == RedisError::Unblocked) { // a change of role, the key deleted: normal
        look();
        return true;
    }
    // Rights belong to a connection, and a refusal is remembered with it: another is needed.
    m_anew = error.kind == RedisError::Denied;
    emit trouble(error.sentence, error.kind == RedisError::Denied ? TroubleKind::NotAllowed
                                 : error.kind == RedisError::Starting
                                     ? TroubleKind::Passing
                                     : TroubleKind::NotTheContract);
    m_again.start(error.pauseMs);
    return true;
}

/// One entry that has not come in time again and again is large, or the line is slow.
qint64 StreamTail::patienceMs(qint64 usualMs) const
{
    return readSize() == 1 && m_share > 1 ? 60'000 : usualMs;
}

/// Before a read: is the stream still the one we read, and is our place still in it?
void StreamTail::look()
{
    m_lookedAtMs = monotonicMs();
    m_client.commandBounded(
        {"XINFO", "STREAM", m_key},
        [this](const RespValue &reply) {
            const bool absent = reply.isError() && reply.text.startsWith("ERR no such key");
            if (!absent && failed(reply, "XINFO STREAM"))
                return;
            if (!absent && reply.type != RespValue::Array)
                return m_client.distrust();
            const StreamFacts facts = StreamFacts::parse(reply);
            // Its first and last entries come whole with it: seldom, when they are very large.
            m_lookEveryMs =
                std::clamp(reply.wireBytes / lookBytesPerMs, headEveryMs, headAtLeastEveryMs);
            if (m_begun) {
                judge(facts);
                m_behind = facts.entriesAdded && m_counted
                               ? MaybeInt(std::max<qint64>(*facts.entriesAdded - *m_counted, 0))
                               : std::nullopt;
                m_topSeen = facts.lastGenerated;
                return read();
            }
            m_topAtStart = m_topSeen = facts.lastGenerated;
            m_readUpToMs = m_lookedAtMs; // what is above it came since
            if (m_options.after) {
                m_position = *m_options.after;
            } else if (facts.length.value_or(0) > m_options.backlogLimit) {
                m_counted = facts.entriesAdded;
                return findStart("+", 0);
            } else if (!facts.exists) {
                m_counted = 0;
                m_synced = true;
            } else if (facts.entriesAdded && facts.length) {
                m_counted = *facts.entriesAdded - *facts.length;
                // Where entries may have been deleted, for sure only once nothing is unread.
                m_synced = facts.maxDeleted && facts.maxDeleted->isZero();
            }
            m_begun = true;
            setCaughtUp();
            read();
        },
        patienceMs(5'000));
}

/// Walks back from the end to the first entry that is still wanted.
void StreamTail::findStart(const QByteArray &before, qint64 skipped)
{
    const qint64 page =
        std::min<qint64>(std::max(5'000 / m_share, 1), m_options.backlogLimit + 1 - skipped);
    m_client.commandBounded( // only the ids count, and a shorter page does
        {"XREVRANGE", m_key, before, "-", "COUNT", QByteArray::number(page)},
        [this, skipped](const RespValue &reply) {
            if (failed(reply, "XREVRANGE"))
                return;
            if (reply.type != RespValue::Array)
                return m_client.distrust();
            size_t came = reply.items.size();
            if (reply.cut && came > 0 && reply.items.back().items.empty())
                --came; // cut before its id
            const qint64 count = skipped + qint64(came);
            const StreamId oldest = came > 0 && !reply.items[came - 1].items.empty()
                                        ? idOf(reply.items[came - 1].items.front())
                                        : StreamId();
            if (!oldest.isZero() && count <= m_options.backlogLimit)
                return findStart('(' + oldest.text(), count);
            m_position = oldest;
            if (m_counted)
                *m_counted -= count - 1;
            m_begun = true;
            read();
        },
        15'000);
}

void StreamTail::judge(const StreamFacts &facts)
{
    const bool shrunk = m_counted && facts.entriesAdded && *facts.entriesAdded < *m_counted;
    if (facts.lastGenerated < m_position || shrunk)
        return restart(facts);
    const MaybeInt added = facts.entriesAdded;
    if (facts.lastGenerated ==
        m_position) { // nothing unread: what was added and never came was cut away before us
        if (m_synced && m_counted && added && *added > *m_counted)
            tellGap(facts, m_topSeen, *added - *m_counted);
        m_counted = facts.exists ? added : MaybeInt(0);
        m_synced = true;
        return;
    }
    if (!m_caughtUp || (facts.first <= m_position && facts.length != 0))
        return;
    const MaybeInt missed = m_counted && added && facts.length
                                ? MaybeInt(*added - *m_counted - *facts.length)
                                : std::nullopt;
    if (missed.value_or(0) < 0) // fewer are gone than we had read of the one before
        return restart(facts);
    const bool uncounted =
        !missed && !m_position.isZero() && m_toldAt != m_position; // Redis 6.2: perhaps
    if (uncounted || missed.value_or(0) > 0)
        tellGap(facts, m_position, missed);
    if (added && facts.length)
        m_counted = *added - *facts.length;
    if (facts.length == 0)
        m_position = facts.lastGenerated;
}

void StreamTail::tellGap(const StreamFacts &facts, const StreamId &after, const MaybeInt &missed)
{
    m_toldAt = m_position;
    const bool known = facts.length != 0 && facts.first > after;
    emit gap(QString::fromLatin1(after.text()),
             known ? QString::fromLatin1(facts.first.text()) : QString(), missed, false);
}

void StreamTail::restart(const StreamFacts &facts)
{
    // Ids that rise on from the old stream's: what was read since then is the new one's beginning.
    const bool inside = !m_topSeen.isZero() && facts.first > m_topSeen &&
                        facts.first <= m_position && m_position <= facts.lastGenerated;
    const StreamId after = inside ? m_topSeen : m_position;
    m_synced = false;
    m_counted.reset();
    if (!inside) {
        m_position = m_topAtStart = m_topSeen = StreamId();
        if (!facts.exists)
            m_counted = 0;
        else if (facts.entriesAdded && facts.length)
            m_counted = *facts.entriesAdded - *facts.length;
    }
    emit gap(QString::fromLatin1(after.text()),
             facts.first.isZero() ? QString() : QString::fromLatin1(facts.first.text()),
             std::nullopt, true);
    setCaughtUp();
}

void StreamTail::setCaughtUp()
{
    if (m_caughtUp || m_position < m_topAtStart)
        return;
    m_caughtUp = true;
    m_readUpToMs = m_lookedAtMs;
    emit caughtUp();
}

void StreamTail::read()
{
    const int block = std::clamp(m_options.blockMs, 1, 5'000);
    m_asked.start();
    m_client.readBlock(
        {"XREAD", "COUNT", QByteArray::number(readSize()), "BLOCK", QByteArray::number(block),
         "STREAMS", m_key, m_position.text()},
        [this](const RespValue &reply) {
            if (!failed(reply, "XREAD"))
                take(reply);
        },
        block + patienceMs(2'000));
}

void StreamTail::take(const RespValue &reply)
{
    if (reply.type != RespValue::Nil && !reply.block)
        return m_client.distrust();
    const qint64 askedAtMs = monotonicMs() - m_asked.elapsed();
    emit answered();
    if (!reply.block || reply.block->received() == 0) {
        m_topAtStart = std::min(m_topAtStart, m_position); // what stood above us was deleted
        setCaughtUp();
        m_readUpToMs = askedAtMs;
        m_share = std::max(m_share / 2, 1);
        return next(false);
    }
    EntryBlock &block = *reply.block;
    block.keepRising(m_position); // what does not rise is no entry of this stream after our place
    if (m_counted)
        *m_counted += block.received();
    if (block.malformed() > 0)
        emit malformed(block.malformed());
    if (block.isEmpty()) { // only nonsense came: do not ask for it again at once
        m_again.start(troublePauseMs);
        return;
    }
    m_position = block.lastId();
    const bool full = block.received() >= readSize();
    if (block.bytes() < roomyBytes)
        m_share = std::max(m_share / 2, 1);
    next(full); // the server works while we do
    give(reply.block);
    if (!full)
        m_readUpToMs = askedAtMs;
}

/// The next read, or first a look at the stream's head. At a high rate each read would bring only
/// a handful: it waits a moment for more to gather.
void StreamTail::next(bool full)
{
    if (m_held) {
        m_paused = true;
        return;
    }
    if ((m_caughtUp && !m_synced) || monotonicMs() - m_lookedAtMs >= m_lookEveryMs)
        look();
    else if (!full && m_asked.elapsed() < gatherMs)
        m_gather.start();
    else
        read();
}

void StreamTail::setHeld(bool held)
{
    m_held = held;
    if (!held && std::exchange(m_paused, false) && m_client.isReady())
        next(true);
}

void StreamTail::give(const std::shared_ptr<const EntryBlock> &block)
{
    const size_t all = block->size();
    if (m_caughtUp) {
        emit entries({block, 0, all}, true);
        return;
    }
    size_t middle = 0; // the backlog's end may lie inside
    while (middle < all && block->at(middle).id <= m_topAtStart)
        ++middle;
    if (middle > 0)
        emit entries({block, 0, middle}, false);
    setCaughtUp();
    if (middle < all)
        emit entries({block, middle, all}, true);
}

} // namespace qd
