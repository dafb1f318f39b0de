// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetevent.h"

namespace qd {

/// Times of events on one clock, the Redis server's, whatever the clocks of its host, of the
/// workers and of this computer are. Milliseconds since the epoch by the server's clock.
struct EventClock
{
    qint64 nowMs = 0;
    qint64 skewMs = 0; ///< server's clock − ours
    /// Everything taken in before had been read already; 0: not known (the backlog).
    qint64 readUpToMs = 0;

    /// An id that cannot be the time the entry was taken in (the server's clock stepped, ids
    /// written by hand) becomes now when the entry came live. A stamp that is nearer to the id once
    /// the skew is added was made by a clock like ours: it is moved by the skew, a due time with
    /// it.
    void settle(EventView &event) const;
    void settle(FleetEvent &event) const;
};

} // namespace qd
