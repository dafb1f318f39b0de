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
    if (other) {
        replay.gap = true;
    } else if (trimmed && countAtAfter && *trimmed >= *countAtAfter) {
        replay.missed = *trimmed - *countAtAfter;
        replay.gap = *replay.missed > 0;
    } else {
        replay.gap = trimmed != MaybeInt(0);
    }
}

} // namespace

void EventLog::add(const StreamId &id)
{
    if (m_ids.size() >= maxIds)
        m_ids.pop_front();
    m_ids.push_back(id);
}

MaybeInt EventLog::countAt(const StreamId &id, const MaybeInt &newestCount) const
{
    const auto it = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    if (!newestCount || it == m_ids.end() || *it != id)
        return std::nullopt;
    return *newestCount - (m_ids.end() - it - 1);
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
        if (!after || (reply.isError() && !reply.text.startsWith("ERR no such key"))) {
            state->replay.gap = true;
            return state->done(state->replay);
        }
        judge(state->replay, facts, *after, count);
        readPage(state, *after > facts.lastGenerated ? QByteArray("-") : '(' + after->text());
    });
}

} // namespace qd
