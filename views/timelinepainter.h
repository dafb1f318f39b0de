// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronpieces.h"
#include "timelineview.h"

#include <QPainter>

namespace qd {

/// Paints one exposed part of a TimelineView once.
class TimelinePainter final
{
public:
    TimelinePainter(TimelineView &view, QPainter &painter, const QRect &exposed);
    void paint();

private:
    void paintLane(int lane);
    void paintHead(int lane, const QRect &row, bool sticky);
    void paintName(int lane, const QRect &row);
    void paintJobs(int lane, const QRect &row);
    void paintBars(const JobLane &jobs);
    void paintBand(const LaneMark &mark, const QRect &bars, const JobLane &jobs);
    void paintMarks(const JobLane &jobs, const QRect &bars);
    void paintChoice(int lane, const JobLane &jobs, const QRect &bars);
    void paintCrons(int lane, const QRect &row);
    void paintAxis();
    void paintGaps();
    void paintBeyond();
    void paintNow();
    double x(qint64 ms) const; ///< in the viewport
    QRect barsOf(const QRect &row) const;
    int roomAfter(int fromPx) const; ///< device pixels up to the next piece
    void text(const QRect &room, const QString &words, const QFont &font, const QColor &color,
              Qt::TextElideMode elide = Qt::ElideRight, Qt::Alignment align = Qt::AlignLeft);

    TimelineView &m_view;
    QPainter &m_painter;
    const Theme &m_theme;
    const Colors &m_colors;
    const QRect m_exposed, m_lanesRect;
    const PixelSpan m_span; ///< device pixels
    const double m_dpr;
    QFont m_small;
};

} // namespace qd
