// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobbar.h"

#include <deque>
#include <vector>

namespace qd {

/// Sums over some bars in a row, so that who wants to see a day of them need not look at each.
/// Reckoned when they are asked for, kept until a bar among them changes. A value; GUI thread.
class BarIndex final
{
public:
    static constexpr size_t Block = 16;

    /// Of Block bars, all of which ended, well or not.
    struct Sum
    {
        qint64 lastMs = 0; ///< the last of them began
        qint64 endMs = 0;  ///< the last of them ended
        quint32 workMs = 0, longestMs = 0;
        quint8 failed = 0;
        enum : quint8 { Old, Known, Mixed } state = Old; ///< Mixed: of some the end is not so told
    };

    /// Of the bars from \a bar on; nullptr: no block begins there, or it is not whole, or mixed.
    const Sum *at(const std::deque<JobBar> &bars, size_t bar) const;

    void changed(size_t bar);     ///< this one alone
    void changedFrom(size_t bar); ///< this one and all after it, or their numbers
    void droppedFirst();          ///< the first bar is gone

private:
    size_t m_offset = 0; ///< bars of the first block that are gone
    size_t m_gone = 0;   ///< blocks at the beginning of m_sums that are gone
    mutable std::vector<Sum> m_sums;
};

} // namespace qd
