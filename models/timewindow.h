// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lanepieces.h"

namespace qd {

/// Which stretch of time a timeline shows: it follows now, or stands where a person put it, or is
/// frozen with all that moves. A value; instants by the server's clock.
class TimeWindow final
{
public:
    static constexpr qint64 LeastMs = 2'000, MostMs = 26 * 3'600'000LL;

    void setNow(qint64 nowMs); ///< while frozen it only takes note of it
    qint64 nowMs() const { return m_frozenMs > 0 ? m_frozenMs : m_nowMs; } ///< as shown
    qint64 trueNowMs() const { return m_nowMs; }
    void setAhead(double share) { m_ahead = share; } ///< of the range, beyond now while it follows

    void setRange(qint64 ms); ///< following: up to now; else around the middle
    qint64 rangeMs() const { return m_rangeMs; }
    qint64 fromMs() const { return toMs() - m_rangeMs; }
    qint64 toMs() const;

    void zoomAt(qint64 anchorMs, double factor); ///< below 1: closer; the anchor stays in its place
    void panBy(qint64 ms);                       ///< below 0: back in time
    void showFrom(qint64 fromMs);                ///< the left edge goes there
    void jumpToNow();                            ///< thaws, too
    bool isFollowing() const { return m_toMs == 0 && m_frozenMs == 0; }
    void setFrozen(bool frozen);
    bool isFrozen() const { return m_frozenMs > 0; }

    /// \a width pixels of it. While it follows, its edges go on by whole pixels: what is drawn
    /// moves only when it must.
    PixelSpan span(int width) const;

private:
    void settle(qint64 toMs);

    qint64 m_nowMs = 0, m_frozenMs = 0;
    qint64 m_toMs = 0; ///< 0: now, and a little beyond
    qint64 m_rangeMs = 15 * 60'000;
    double m_ahead = 0.02;
};

} // namespace qd
