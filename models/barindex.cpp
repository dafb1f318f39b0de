// SPDX-License-Identifier: GPL-3.0-or-later
#include "barindex.h"

#include <algorithm>

namespace qd {

const BarIndex::Sum *BarIndex::at(const std::deque<JobBar> &bars, size_t bar) const
{
    const size_t place = bar + m_offset;
    if (place % Block != 0 || bar + Block > bars.size())
        return nullptr;
    const size_t number = m_gone + place / Block;
    if (number >= m_sums.size())
        m_sums.resize(number + 1);
    Sum &sum = m_sums[number];
    if (sum.state == Sum::Old) {
        sum = {};
        sum.state = Sum::Known;
        auto it = bars.begin() + qint64(bar);
        for (size_t i = 0; i < Block; ++i, ++it) {
            if (it->end != BarEnd::Succeeded && it->end != BarEnd::Failed) {
                sum.state = Sum::Mixed;
                return nullptr;
            }
            sum.lastMs = it->startMs;
            sum.endMs = std::max(sum.endMs, it->endMs());
            sum.longestMs = std::max(sum.longestMs, it->lengthMs);
            sum.workMs += it->lengthMs;
            sum.failed = quint8(sum.failed + (it->end == BarEnd::Failed));
        }
    }
    return sum.state == Sum::Known ? &sum : nullptr;
}

void BarIndex::changed(size_t bar)
{
    const size_t number = m_gone + (bar + m_offset) / Block;
    if (number < m_sums.size())
        m_sums[number].state = Sum::Old;
}

void BarIndex::changedFrom(size_t bar)
{
    const size_t number = m_gone + (bar + m_offset) / Block;
    if (number < m_sums.size())
        m_sums.resize(number);
}

void BarIndex::droppedFirst()
{
    if (++m_offset < Block)
        return;
    m_offset = 0;
    if (m_gone >= m_sums.size()) { // nobody has asked for that one
        m_sums.clear();
        m_gone = 0;
        return;
    }
    ++m_gone;
    if (m_gone * 2 > m_sums.size() && m_gone > 64) {
        m_sums.erase(m_sums.begin(), m_sums.begin() + qint64(m_gone));
        m_gone = 0;
    }
}

} // namespace qd
