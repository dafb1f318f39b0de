// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrange.h"

#include <algorithm>

namespace qd {

namespace {
constexpr qint64 OneZoomMs = 700; ///< steps closer than this are one
} // namespace

void HistoryRange::showLast(qint64 lengthMs)
{
    m_before.clear();
    m_now = {true, std::clamp(lengthMs, LeastMs, MostMs), {}, lengthMs};
}

bool HistoryRange::showBetween(qint64 fromMs, qint64 toMs)
{
    if (toMs - fromMs < LeastMs || toMs - fromMs > MostMs)
        return false;
    m_before.clear();
    m_now = {false, toMs - fromMs, {fromMs, toMs}, 0};
    return true;
}

void HistoryRange::setLive(bool live, qint64 nowMs)
{
    if (live == m_now.live)
        return;
    const TimeSpan span = at(nowMs);
    m_now.live = live;
    m_now.span = span;
    m_now.lengthMs = span.lengthMs();
    if (live)
        m_before.clear();
}

TimeSpan HistoryRange::at(qint64 nowMs) const
{
    return m_now.live ? TimeSpan{nowMs - m_now.lengthMs, nowMs} : m_now.span;
}

TimeSpan HistoryRange::bounded(TimeSpan span, qint64 nowMs)
{
    const qint64 length = std::clamp(span.lengthMs(), LeastMs, MostMs);
    const qint64 middle = span.fromMs + span.lengthMs() / 2;
    span = {middle - length / 2, middle - length / 2 + length};
    if (span.toMs > nowMs)
        span = {nowMs - length, nowMs};
    return span;
}

bool HistoryRange::zoom(TimeSpan to, qint64 nowMs)
{
    // Out of a range that ends now its end stays where it is; what lies behind is the future.
    if (to.toMs > nowMs && to.fromMs < nowMs)
        to.toMs = nowMs;
    to = bounded(to, nowMs);
    if (to == at(nowMs))
        return false;
    if (m_before.isEmpty() || nowMs - m_zoomedAtMs > OneZoomMs || nowMs < m_zoomedAtMs) {
        m_before.append(m_now);
        if (m_before.size() > MostZooms)
            m_before.remove(1); // the first is where it began
    }
    m_zoomedAtMs = nowMs;
    m_now = {false, to.lengthMs(), to, 0};
    return true;
}

bool HistoryRange::undo()
{
    if (m_before.isEmpty())
        return false;
    m_now = m_before.takeLast();
    m_zoomedAtMs = 0;
    return true;
}

bool HistoryRange::move(double share, qint64 nowMs)
{
    TimeSpan span = at(nowMs);
    const auto by = qint64(share * double(span.lengthMs()));
    return zoom({span.fromMs + by, span.toMs + by}, nowMs);
}

} // namespace qd
