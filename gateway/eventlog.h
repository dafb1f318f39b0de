// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetstate.h"
#include "streamtail.h"

#include <deque>

namespace qd {

/// Which entry was the how-manyth of its stream: so a replay can say how many are missing. The
/// newest 200,000 ids.
class EventLog final
{
public:
    void add(const StreamId &id);
    /// So many entries after the newest one were never read.
    void skip(qint64 missed) { m_newest += missed; }
    void clear() { m_places.clear(); }         ///< the places before are not known any more
    StreamId before(const StreamId &id) const; ///< the newest one that is lower; zero: none
    StreamId newest() const { return m_places.empty() ? StreamId() : m_places.back().id; }
    /// How many entries the stream had had up to \a id, when its newest known one was the \a
    /// newestCount th.
    MaybeInt countAt(const StreamId &id, const MaybeInt &newestCount) const;

private:
    struct Place
    {
        StreamId id;
        qint64 number;
    };
    std::deque<Place>::const_iterator find(const StreamId &id) const; ///< it or the next higher one
    std::deque<Place> m_places;
    qint64 m_newest = 0; ///< counted from anywhere
};

/// Replays a stream exactly after an id, at most \a limit entries (then ask again after the last
/// one). See FleetState::Replay for what a gap is. \a newestCount: StreamTail::positionCount().
void replayEvents(RedisClient &client, const QByteArray &key, const QString &afterId, int limit,
                  const EventLog &log, const MaybeInt &newestCount,
                  std::function<void(const FleetState::Replay &)> done);

} // namespace qd
