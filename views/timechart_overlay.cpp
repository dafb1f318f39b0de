// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over a TimeChart's picture: the crosshair with its readings, the range being chosen.
#include "textlabel.h"
#include "timechart.h"

#include <QPainter>
#include <cmath>

namespace qd {

namespace {
constexpr double ReadingPx = 11;
} // namespace

void TimeChart::drawSelection(QPainter &painter) const
{
    const QRect &plot = m_frame.plot;
    const double from = std::min(*m_dragFrom, *m_dragTo), to = std::max(*m_dragFrom, *m_dragTo);
    const QRectF chosen(from, plot.top(), to - from, plot.height());
    QColor color = m_theme.colors().accent;
    painter.setPen(color);
    color.setAlphaF(0.18f);
    painter.fillRect(chosen, color);
    painter.drawLine(chosen.topLeft(), chosen.bottomLeft());
    painter.drawLine(chosen.topRight(), chosen.bottomRight());
}

void TimeChart::drawCrosshair(QPainter &painter) const
{
    const QRect &plot = m_frame.plot;
    const double at = double(*crosshair()), x = std::round(m_frame.xOf(at)) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_theme.colors().t2, 1);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = 3 * m_theme.scale();
    for (qsizetype i = m_series.size() - 1; i >= 0; --i) {
        const Reading there = reading(i, at);
        if (std::isnan(there.value) || isHidden(m_series[i]))
            continue;
        painter.setPen(QPen(m_theme.colors().bg2, 1.5));
        painter.setBrush(seriesColor(m_theme, m_series[i]));
        painter.drawEllipse(QPointF(m_frame.xOf(there.atMs), m_frame.yOf(there.value)), radius,
                            radius);
    }
    if (!m_dragTo)
        drawReadings(painter, x);
}

void TimeChart::drawReadings(QPainter &painter, double x) const
{
    const Colors &colors = m_theme.colors();
    QStringList lines = crosshairLines();
    QList<qsizetype> of; // the series of each line
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (!isHidden(m_series[i]))
            of << i;
    }
    painter.setFont(m_theme.font(ReadingPx));
    const QFontMetrics metrics(painter.font());
    if (height() < scaled(m_theme, 130)) { // a box of lines would hide the chart
        QStringList values{lines.first()};
        for (const qsizetype i : std::as_const(of))
            values << chartValue(reading(i, double(*crosshair())).value, m_series[i].unit);
        lines = {values.join(QStringLiteral(" · "))};
    }
    const int pad = scaled(m_theme, lines.size() > 1 ? 7 : 3), swatch = scaled(m_theme, 12);
    int width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, metrics.horizontalAdvance(lines[i]) + (i > 0 ? swatch : 0));
    width = std::min(width + 2 * pad + 2, std::max(1, rect().width() - 2));
    const int lineHeight = metrics.height() + scaled(m_theme, 2);
    const int fitting = std::max(1, (rect().height() - 2 * pad) / lineHeight);
    const int count = std::min(int(lines.size()), fitting);
    QRect box(qRound(x) + scaled(m_theme, 10), m_frame.plot.top(), width,
              count * lineHeight + 2 * pad);
    if (box.right() > rect().right())
        box.moveRight(qRound(x) - scaled(m_theme, 10));
    box.moveLeft(std::max(0, box.left()));
    box.moveTop(std::max(0, std::min(box.top(), rect().bottom() - box.height())));
    painter.setPen(colors.line);
    painter.setBrush(colors.bg3);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    for (int i = 0; i < count; ++i) {
        QRect row(box.left() + pad, box.top() + pad + i * lineHeight, box.width() - 2 * pad,
                  lineHeight);
        if (i > 0) {
            if (i <= of.size()) {
                const double size = 6 * m_theme.scale();
                painter.setPen(Qt::NoPen);
                painter.setBrush(seriesColor(m_theme, m_series[of[i - 1]]));
                painter.drawEllipse(QRectF(row.left(), row.center().y() - size / 2, size, size));
            }
            row.setLeft(row.left() + swatch);
        }
        painter.setPen(i > 0 || count == 1 ? colors.t1 : colors.t2);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | textFlags(lines[i]),
                         metrics.elidedText(lines[i], Qt::ElideMiddle, row.width()));
    }
}

} // namespace qd
