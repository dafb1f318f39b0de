// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlog.h"

#include "bodies.h"

namespace qd {

namespace {

constexpr size_t maxIds = 200'000;
constexpr int pageSize = 1'000;

struct Replaying
{
    RedisClient &client;
    QByteArray key;
    int limit;
    FleetState::Replay replay;
    std::function<void(const FleetState::Replay &)> done;
};

void readPage(const std::shared_ptr<Replaying> &state, const QByteArray &from)
{
    const int wanted = std::min<int>(pageSize, state->limit - int(state->replay.events.size()));
    if (wanted <= 0)
        return state->done(state->replay);
    state->client.command(
        {"XRANGE", state->key, from, "+", "COUNT", QByteArray::number(wanted)},
        [state, wanted](const RespValue &reply) {
            const auto entries = streamEntries(reply);
            for (const StreamEntry &entry : entries) {
                const QString id = QString::fromLatin1(entry.id.text());
                state->replay.events.emplaceBack(id, eventJson(fleetEvent(id, entry.fields)));
            }
            if (reply.isError())
                state->replay = {true, false, {}, {}, {}};
            if (reply.isError() || int(reply.items.size()) < wanted || entries.empty())
                return state->done(state->replay);
            readPage(state, '(' + entries.back().id.text());
        });
}

/// Decides whether entries between \a after and what can be had are missing.
void judge(FleetState::Replay &replay, const StreamFacts &facts, const StreamId &after,
           const MaybeInt &countAtAfter)
{
    replay.first = facts.first.isZero() ? QString() : QString::fromLatin1(facts.first.text());
    const bool other = after > facts.lastGenerated; // the stream was deleted or replaced
    const bool stillThere = !other && facts.first <= after && facts.length != 0;
    if (after.isZero() || stillThere || after == facts.lastGenerated)
        return;
    const MaybeInt trimmed = facts.entriesAdded && facts.length
                                 ? MaybeInt(*facts.entriesAdded - *facts.length)
                                 : std::nullopt;
    // With fewer gone than stood before it, or none, the id is of another stream than this one.
    if (!other && trimmed && countAtAfter && *trimmed >= *countAtAfter) {
        replay.missed = *trimmed - *countAtAfter;
        replay.gap = *replay.missed > 0;
    } else {
        replay.gap = true;
    }
}

} // namespace

void EventLog::add(const StreamId &id)
{
    if (m_places.size() >= maxIds)
        m_places.pop_front();
    m_places.push_back({id, ++m_newest});
}

std::deque<EventLog::Place>::const_iterator EventLog::find(const StreamId &id) const
{
    return std::lower_bound(m_places.begin(), m_places.end(), id,
                            [](const Place &place, const StreamId &at) { return place.id < at; });
}

StreamId EventLog::before(const StreamId &id) const
{
    const auto it = find(id);
    return it == m_places.begin() ? StreamId() : std::prev(it)->id;
}

MaybeInt EventLog::countAt(const StreamId &id, const MaybeInt &newestCount) const
{
    const auto it = find(id);
    if (!newestCount || it == m_places.end() || it->id != id)
        return std::nullopt;
    return *newestCount - (m_newest - it->number);
}

void replayEvents(RedisClient &client, const QByteArray &key, const QString &afterId, int limit,
                  const EventLog &log, const MaybeInt &newestCount,
                  std::function<void(const FleetState::Replay &)> done)
{
    const auto state =
        std::make_shared<Replaying>(Replaying{client, key, limit, {}, std::move(done)});
    const auto after = StreamId::parse(afterId.toLatin1());
    const MaybeInt count = after ? log.countAt(*after, newestCount) : std::nullopt;
    client.command({"XINFO", "STREAM", key}, [state, after, count](const RespValue &reply) {
        const StreamFacts facts = StreamFacts::parse(reply);
        state->replay.failed = reply.isError() && !reply.text.startsWith("ERR no such key");
        state->replay.gap = !after; // nobody's place
        if (!after || state->replay.failed)
            return state->done(state->replay);
        judge(state->replay, facts, *after, count);
        readPage(state, *after > facts.lastGenerated ? QByteArray("-") : '(' + after->text());
    });
}

} // namespace qd
