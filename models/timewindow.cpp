// SPDX-License-Identifier: GPL-3.0-or-later
#include "timewindow.h"

#include <algorithm>
#include <cmath>

namespace qd {

void TimeWindow::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
}

qint64 TimeWindow::toMs() const
{
    return m_toMs > 0 ? m_toMs : nowMs() + qint64(double(m_rangeMs) * m_ahead);
}

void TimeWindow::setRange(qint64 ms)
{
    const qint64 middle = fromMs() + m_rangeMs / 2;
    m_rangeMs = std::clamp(ms, LeastMs, MostMs);
    if (m_toMs > 0)
        settle(middle + m_rangeMs / 2);
}

void TimeWindow::zoomAt(qint64 anchorMs, double factor)
{
    const qint64 before = m_rangeMs, to = toMs();
    const double wanted = std::clamp(double(before) * factor, double(LeastMs), double(MostMs));
    m_rangeMs = qint64(wanted);
    const double share = double(to - anchorMs) / double(before);
    settle(anchorMs + qint64(share * wanted));
}

void TimeWindow::panBy(qint64 ms)
{
    settle(toMs() + ms);
}

void TimeWindow::showFrom(qint64 fromMs)
{
    settle(fromMs + m_rangeMs);
}

/// Up to now it follows, there is nothing to see beyond.
void TimeWindow::settle(qint64 toMs)
{
    const qint64 edge = nowMs() + qint64(double(m_rangeMs) * m_ahead);
    m_toMs = toMs >= edge ? 0 : std::max(toMs, nowMs() - MostMs + m_rangeMs / 4);
}

void TimeWindow::jumpToNow()
{
    m_frozenMs = 0;
    m_toMs = 0;
}

void TimeWindow::setFrozen(bool frozen)
{
    m_frozenMs = frozen ? nowMs() : 0;
}

PixelSpan TimeWindow::span(int width) const
{
    PixelSpan span;
    span.width = std::max(1, width);
    span.msPerPx = double(m_rangeMs) / span.width;
    const double step = std::max(1.0, span.msPerPx);
    const double to = std::ceil(double(toMs()) / step) * step;
    span.fromMs = qint64(to) - m_rangeMs;
    return span;
}

} // namespace qd
