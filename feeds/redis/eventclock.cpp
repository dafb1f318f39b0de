// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventclock.h"

#include <cmath>

namespace qd {

namespace {

constexpr qint64 ownClockMs = 2'000; ///< less is no other clock, only a slow way
constexpr qint64 slackMs = 5'000;    ///< what reading may lag behind, and TIME be off

template<typename Text>
void settleTimes(EventData<Text> &event, qint64 nowMs, qint64 skewMs, qint64 readUpToMs)
{
    const bool stamped = event.timestampMs != event.takenMs;
    const bool ahead = event.takenMs > nowMs + slackMs;
    const bool before = readUpToMs > 0 && event.takenMs < readUpToMs - slackMs;
    if (ahead || before)
        event.takenMs = nowMs;
    // In double: stamps are foreign, they may be as far apart as 64 bits allow.
    const auto isOurs = [&](qint64 stampMs) {
        const double off = double(stampMs) - double(event.takenMs);
        return std::abs(skewMs) >= ownClockMs && std::abs(off + double(skewMs)) < std::abs(off);
    };
    // A due time is of the clock that made the stamp.
    if (event.scheduledForMs && isOurs(stamped ? event.timestampMs : *event.scheduledForMs))
        *event.scheduledForMs += skewMs;
    if (!stamped)
        event.timestampMs = event.takenMs;
    else if (isOurs(event.timestampMs))
        event.timestampMs += skewMs;
}

} // namespace

void EventClock::settle(EventView &event) const
{
    settleTimes(event, nowMs, skewMs, readUpToMs);
}

void EventClock::settle(FleetEvent &event) const
{
    settleTimes(event, nowMs, skewMs, readUpToMs);
}

} // namespace qd
