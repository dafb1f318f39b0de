// SPDX-License-Identifier: GPL-3.0-or-later
// The time axis, and what lies over all lanes: now, gaps, and what nothing is known of.
#include "chartscale.h"
#include "fleet.h"
#include "format.h"
#include "jobmemory.h"
#include "text.h"
#include "textlabel.h"
#include "timelinepainter.h"

#include <cmath>

namespace qd {

namespace {
constexpr double TickEveryPx = 104;
}

void TimelinePainter::paintAxis()
{
    const QRect axis = m_view.axisRect();
    m_painter.fillRect(QRect(0, 0, m_view.viewport()->width(), axis.height()), m_colors.bg2);
    m_painter.save();
    m_painter.setClipRect(axis.intersected(m_exposed));
    const int most = std::max(2, int(axis.width() / (TickEveryPx * m_theme.scale())));
    const chart::TimeTicks ticks = chart::timeTicks(m_span.fromMs, m_span.toMs(), most);
    const QFont font = m_theme.font(11);
    const QFontMetrics metrics(font);
    for (const qint64 at : ticks.atMs) {
        const int left = int(std::lround(x(at)));
        const QString words = chart::tickText(at, ticks.stepMs);
        const int width = metrics.horizontalAdvance(words) + 2;
        QRect room(left - width / 2, 0, width, axis.height());
        if (room.left() < axis.left() || room.right() > axis.right())
            continue;
        text(room, words, font, m_colors.t3, Qt::ElideNone, Qt::AlignHCenter);
    }
    m_painter.restore();
    m_painter.fillRect(QRect(0, axis.bottom(), m_view.viewport()->width(), 1), m_colors.line);
}

/// Lines at the ticks, and a shade over what is older than the memory reaches.
void TimelinePainter::paintBeyond()
{
    const qint64 reach = m_view.m_fleet.jobs()->reachMs();
    const double known = reach > 0 ? std::min(x(reach), double(m_lanesRect.right())) : 0;
    if (known > m_lanesRect.left()) {
        QColor shade = m_colors.bg0;
        shade.setAlphaF(0.6F);
        m_painter.fillRect(QRectF(m_lanesRect.left(), m_lanesRect.top(), known - m_lanesRect.left(),
                                  m_lanesRect.height()),
                           shade);
        m_painter.fillRect(QRectF(known - 1, m_lanesRect.top(), 1, m_lanesRect.height()),
                           m_colors.line);
    }
    const int most = std::max(2, int(m_lanesRect.width() / (TickEveryPx * m_theme.scale())));
    QColor line = m_colors.line;
    line.setAlphaF(0.65F);
    for (const qint64 at : chart::timeTicks(m_span.fromMs, m_span.toMs(), most).atMs) {
        const int left = int(std::lround(x(at)));
        if (left >= m_lanesRect.left())
            m_painter.fillRect(left, m_lanesRect.top(), 1, m_lanesRect.height(), line);
    }
}

void TimelinePainter::paintGaps()
{
    const qint64 now = m_view.m_window.nowMs();
    const int bottom = std::min(m_lanesRect.bottom() + 1,
                                m_view.laneRect(m_view.m_lanes.count() - 1).bottom() + 1);
    for (const MemoryGap &gap : m_view.m_fleet.jobs()->gaps()) {
        const qint64 to = gap.toMs > 0 ? std::min(gap.toMs, now) : now;
        const double from = std::max(x(gap.fromMs), double(m_lanesRect.left())),
                     end = std::min(x(to), double(m_lanesRect.right()) + 1);
        if (end < m_lanesRect.left() || from > m_lanesRect.right() || gap.fromMs > now)
            continue;
        const QRectF band(from, m_lanesRect.top(), std::max(2.0, end - from),
                          bottom - m_lanesRect.top());
        const QColor ink = m_theme.color(gap.own ? Tone::Warn : Tone::Off);
        QColor ground = m_colors.bg2;
        ground.setAlphaF(0.55F);
        m_painter.fillRect(band, ground);
        QColor hatch = ink;
        hatch.setAlphaF(0.28F);
        m_painter.fillRect(band, QBrush(hatch, Qt::BDiagPattern));
        m_painter.fillRect(QRectF(band.left(), band.top(), 1, band.height()), ink);
        m_painter.fillRect(QRectF(band.right() - 1, band.top(), 1, band.height()), ink);
        const QString words =
            TimelineView::tr("%1 \u00b7 %2")
                .arg(gap.own ? TimelineView::tr("not connected") : TimelineView::tr("gap"),
                     format::duration(double(to - gap.fromMs) / 1000));
        const QRect room(int(band.left()) + scaled(m_theme, 6),
                         int(band.top()) + scaled(m_theme, 2),
                         int(band.width()) - scaled(m_theme, 12), QFontMetrics(m_small).height());
        if (room.width() >= QFontMetrics(m_small).horizontalAdvance(words))
            text(room, words, m_small, ink);
    }
}

void TimelinePainter::paintNow()
{
    const double at = x(m_view.m_window.nowMs());
    if (at < m_lanesRect.left() || at > m_lanesRect.right() + 1)
        return;
    m_painter.fillRect(QRectF(std::floor(at), m_lanesRect.top(),
                              std::max(1.0, 1.5 * m_theme.scale()), m_lanesRect.height()),
                       m_view.m_window.isFrozen() ? m_theme.color(Tone::Info) : m_colors.accent);
}

} // namespace qd
