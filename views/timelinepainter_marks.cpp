// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the bars of a lane: silence, pauses, ends and beginnings, what is chosen.
#include "timelinepainter.h"

#include "fleet.h"
#include "format.h"
#include "jobmemory.h"
#include "text.h"
#include "textlabel.h"
#include "timelinewords.h"

#include <algorithm>
#include <cmath>

namespace qd {

int TimelinePainter::roomAfter(int fromPx) const
{
    const auto next =
        std::find_if(m_view.m_pieces.begin(), m_view.m_pieces.end(),
                     [fromPx](const LanePiece &piece) { return piece.from >= fromPx; });
    return (next == m_view.m_pieces.end() ? m_span.width : next->from) - fromPx;
}

/// A stretch in which it was paused, or gave no sign of life.
void TimelinePainter::paintBand(const LaneMark &mark, const QRect &bars, const JobLane &jobs)
{
    const qint64 now = m_view.barsNowMs();
    const qint64 to = mark.toMs > 0 ? mark.toMs : now;
    const double from = std::max(x(mark.fromMs), double(m_lanesRect.left()) - 8),
                 end = std::min(x(to), double(m_lanesRect.right()) + 8);
    if (end < m_lanesRect.left() || from > m_lanesRect.right() || mark.fromMs > now)
        return;
    const bool silent = mark.kind == MarkKind::Silent;
    const QRectF band(from, bars.top(), std::max(2.0, end - from), bars.height());
    const QColor ink = m_theme.color(silent ? Tone::Stale : Tone::Info);
    const double radius = 4 * m_theme.scale();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(m_theme.background(silent ? Tone::Stale : Tone::Info));
    m_painter.setPen(silent ? QPen(ink, 1, Qt::DashLine) : QPen(Qt::NoPen));
    const QRectF inner = band.adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.drawRoundedRect(inner, radius, radius);
    if (silent && band.width() > 6) {
        QColor hatch = ink;
        hatch.setAlphaF(0.22F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        m_painter.drawRoundedRect(inner, radius, radius);
    }
    m_painter.restore();
    QString words = qd::displayText(m_view.m_fleet.redaction().text(mark.text), 80);
    if (silent) {
        const int bar = mark.toMs == 0 ? jobs.runningBar() : -1;
        const QString job =
            bar >= 0
                ? qd::displayText(
                      timeline::shownWords(*m_view.m_fleet.jobs(), jobs.bars()[size_t(bar)]).job,
                      40)
                : QString();
        words = !job.isEmpty() ? TimelineView::tr("%1 \u00b7 job %2 held").arg(words, job)
                               : TimelineView::tr("%1 \u00b7 %2")
                                     .arg(words, format::duration(double(to - mark.fromMs) / 1000));
    }
    const QRect room = band.toAlignedRect().intersected(bars).adjusted(scaled(m_theme, 8), 0,
                                                                       -scaled(m_theme, 6), 0);
    if (room.width() >= scaled(m_theme, 40))
        text(room, words, m_small, ink);
}

void TimelinePainter::paintMarks(const JobLane &jobs, const QRect &bars)
{
    const qint64 now = m_view.m_window.nowMs();
    const double unit = m_theme.scale();
    double freeFrom = m_lanesRect.left(); // words do not lie over each other
    for (const LaneMark &mark : jobs.marks()) {
        if (mark.kind == MarkKind::Paused || mark.kind == MarkKind::Silent || mark.fromMs > now)
            continue;
        const double at = x(mark.fromMs);
        if (at < m_lanesRect.left() - 8 || at > m_lanesRect.right() + 8)
            continue;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        const bool crash = mark.kind == MarkKind::Crashed, stop = mark.kind == MarkKind::Stopped;
        if (crash || stop) {
            const QColor ink = crash ? m_theme.color(Tone::Bad) : m_colors.t2;
            m_painter.fillRect(QRectF(at, bars.top() - unit, 5 * unit, bars.height() + 2 * unit),
                               ink);
            m_painter.restore();
            const int after = int(std::lround((at - m_lanesRect.left() + 6 * unit) * m_dpr));
            const int left = int(at + 12 * unit);
            const int room = int(roomAfter(after) / m_dpr - 6 * unit);
            const QString words = qd::displayText(m_view.m_fleet.redaction().text(mark.text), 60);
            if (left >= freeFrom && room >= QFontMetrics(m_small).horizontalAdvance(words) / 2) {
                const int width =
                    std::min(room, QFontMetrics(m_small).horizontalAdvance(words) + 2);
                text({left, bars.top(), width, bars.height()}, words, m_small, ink);
                freeFrom = left + width + 8 * unit;
            }
            continue;
        }
        const bool bad = mark.kind == MarkKind::Error || mark.failed;
        m_painter.setBrush(bad                              ? m_theme.color(Tone::Bad)
                           : mark.kind == MarkKind::Started ? m_theme.color(Tone::Ok)
                                                            : m_theme.color(Tone::Info));
        const double half = 3.5 * unit;
        QPolygonF shape;
        if (mark.kind == MarkKind::Control) { // a diamond above the bars
            const double y = bars.top() - half;
            shape << QPointF(at, y - half) << QPointF(at + half, y) << QPointF(at, y + half)
                  << QPointF(at - half, y);
        } else if (mark.kind == MarkKind::Error) { // pointing down at when it was
            const double y = bars.top();
            shape << QPointF(at - half, y - 2 * half) << QPointF(at + half, y - 2 * half)
                  << QPointF(at, y);
        } else { // a beginning, from below
            const double y = bars.bottom() + 1;
            shape << QPointF(at, y) << QPointF(at + half, y + 1.6 * half)
                  << QPointF(at - half, y + 1.6 * half);
        }
        m_painter.setPen(QPen(m_colors.bg2, 1));
        m_painter.drawPolygon(shape);
        m_painter.restore();
    }
}

void TimelinePainter::paintChoice(int lane, const JobLane &jobs, const QRect &bars)
{
    const QString key = m_view.m_lanes.keyOf(lane);
    for (const TimelineItem *item : {&m_view.m_hovered, &m_view.m_current}) {
        if (item->kind != TimelineItem::Job || item->lane != key)
            continue;
        const int bar = jobs.find(item->job, item->startMs);
        if (bar < 0)
            continue;
        const double from = std::max(x(item->startMs), double(m_lanesRect.left()) - 8);
        const double to = std::min(x(jobs.endMs(size_t(bar), m_view.barsNowMs())),
                                   double(m_lanesRect.right()) + 8);
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(item == &m_view.m_current ? QPen(m_colors.t1, 2) : QPen(m_colors.t2, 1));
        m_painter.drawRoundedRect(
            QRectF(from - 1.5, bars.top() - 1.5, std::max(3.0, to - from) + 3, bars.height() + 3),
            4 * m_theme.scale(), 4 * m_theme.scale());
        m_painter.restore();
    }
}

} // namespace qd
