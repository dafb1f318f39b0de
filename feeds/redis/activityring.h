// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "streamtail.h"

#include <deque>

namespace qd {

/// The newest entries that wait to be shown, as received: what nobody will ever see is not decoded.
/// Feed thread.
class ActivityRing final
{
public:
    /// Blocks of entries are kept whole: of these no more than that, in bytes.
    static constexpr qsizetype mostBytes = 48 * 1024 * 1024;

    /// \a most: entries; past it the oldest are given up and counted. \a perSecond: so many are
    /// decoded in the long run (0: all), after a quiet time up to \a most at once: a person cannot
    /// read more, and decoding is the dear part.
    ActivityRing(size_t most, size_t perSecond);

    void add(const EntryRange &range);
    /// Our own line (a gap, a new stream), in its place among the entries. It tells of what cannot
    /// be read again: entries are given up before it.
    void add(const ActivityEntry &line);
    /// All that waits as lines of activity, oldest first; \a dropped grows by what was given up.
    QList<ActivityEntry> take(quint64 *dropped, qint64 nowMs);
    size_t held() const { return m_held; }
    /// Half of what there is room for waits: who must not lose any should read no further.
    bool isHalfFull() const { return m_held > m_most / 2 || m_bytes > mostBytes / 2; }
    void clear();

private:
    struct Part
    {
        EntryRange range;
        ActivityEntry line; ///< when range has no block
        size_t size() const { return range.block ? range.end - range.first : 1; }
        qsizetype bytes() const { return range.block ? range.block->bytes() : 0; }
    };
    void shrink(size_t most); ///< gives up the oldest entries

    size_t m_most, m_perSecond, m_held = 0;
    qsizetype m_bytes = 0;
    double m_allowance;
    qint64 m_takenAtMs = 0;
    quint64 m_dropped = 0;
    std::deque<Part> m_parts;
};

} // namespace qd
