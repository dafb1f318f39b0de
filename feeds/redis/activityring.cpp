// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityring.h"

#include "fleetevent.h"

#include <algorithm>

namespace qd {

ActivityRing::ActivityRing(size_t most, size_t perSecond)
    : m_most(most)
    , m_perSecond(perSecond)
    , m_allowance(double(most))
{
}

void ActivityRing::add(const EntryRange &range)
{
    m_parts.push_back({range, {}});
    m_held += range.end - range.first;
    m_bytes += m_parts.back().bytes();
    shrink(m_most);
}

void ActivityRing::add(const ActivityEntry &line)
{
    m_parts.push_back({{}, line});
    ++m_held;
    shrink(m_most);
}

void ActivityRing::shrink(size_t most)
{
    for (auto part = m_parts.begin();
         part != m_parts.end() && (m_held > most || m_bytes > mostBytes);) {
        const size_t wanted = m_bytes > mostBytes ? part->size() : m_held - most;
        const size_t surplus = part->range.block ? std::min(wanted, part->size()) : 0;
        part->range.first += surplus;
        m_held -= surplus;
        m_dropped += surplus;
        if (part->size() > 0) {
            ++part;
            continue;
        }
        m_bytes -= part->bytes();
        part = m_parts.erase(part);
    }
    for (; m_held > m_most; --m_held, ++m_dropped) // nothing but our own lines is left
        m_parts.pop_front();
}

QList<ActivityEntry> ActivityRing::take(quint64 *dropped, qint64 nowMs)
{
    if (m_perSecond > 0) {
        m_allowance = std::min(
            double(m_most), m_allowance + double(m_perSecond) * double(nowMs - m_takenAtMs) / 1000);
        m_takenAtMs = nowMs;
        shrink(size_t(std::max(m_allowance, 0.0)));
        m_allowance -= double(m_held);
    }
    QList<ActivityEntry> out;
    out.reserve(qsizetype(m_held));
    for (const Part &part : m_parts) {
        if (!part.range.block)
            out.append(part.line);
        for (size_t i = part.range.first; part.range.block && i < part.range.end; ++i) {
            const StreamEntry entry = part.range.at(i);
            out.append(
                activityEntry(fleetEvent(QString::fromLatin1(entry.id.text()), entry.fields)));
        }
    }
    *dropped += m_dropped;
    clear();
    return out;
}

void ActivityRing::clear()
{
    m_parts.clear();
    m_held = 0;
    m_bytes = 0;
    m_dropped = 0;
}

} // namespace qd
