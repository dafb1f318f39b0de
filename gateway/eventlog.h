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
    void clear() { m_ids.clear(); } ///< after a gap the places before it are not known
    /// How many entries the stream had had up to \a id, when its newest known one was the \a
    /// newestCount th.
    MaybeInt countAt(const StreamId &id, const MaybeInt &newestCount) const;

private:
    std::deque<StreamId> m_ids;
};

/// Replays a stream exactly after an id, at most \a limit entries (then ask again after the last
/// one). See FleetState::Replay for what a gap is. \a newestCount: StreamTail::positionCount().
void replayEvents(RedisClient &client, const QByteArray &key, const QString &afterId, int limit,
                  const EventLog &log, const MaybeInt &newestCount,
                  std::function<void(const FleetState::Replay &)> done);

} // namespace qd
