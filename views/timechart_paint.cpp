// SPDX-License-Identifier: GPL-3.0-or-later
// How a TimeChart is drawn.
#include "chartturns.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"

#include <QPainter>
#include <cmath>

namespace qd {

namespace {
constexpr double TickPx = 10;
constexpr int ThresholdLimit = 60;
} // namespace

void TimeChart::paintEvent(QPaintEvent *)
{
    const bool must = m_dirty || m_picture.devicePixelRatio() != devicePixelRatioF();
    if (must && (!m_turns || m_turns->take(this)))
        draw();
    QPainter painter(this);
    painter.setOpacity(freshnessOpacity(m_dimmed));
    painter.drawPixmap(0, 0, m_picture);
    painter.setOpacity(1);
    if (m_dragTo)
        drawSelection(painter);
    if (!m_dirty && crosshair())
        drawCrosshair(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(m_theme.colors().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimeChart::draw()
{
    const double dpr = devicePixelRatioF();
    m_picture = QPixmap(size() * dpr);
    m_picture.setDevicePixelRatio(dpr);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    drawOn(painter);
    m_dirty = false;
}

void TimeChart::drawOn(QPainter &painter)
{
    QList<double> holes;
    const QList<const ChartSeries *> all = shown(&holes);
    if (isEmpty()) {
        m_frame.plot = {};
        painter.setFont(m_theme.font(12));
        painter.setPen(m_theme.colors().t2);
        const int side = scaled(m_theme, 12);
        painter.drawText(rect().adjusted(side, 0, -side, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        return;
    }
    layOut();
    drawAxes(painter);
    m_lines.draw(painter, m_frame, all, holes, m_theme);
    if (m_threshold)
        drawThreshold(painter);
    drawMarks(painter);
}

QList<const ChartSeries *> TimeChart::shown(QList<double> *holes) const
{
    QList<const ChartSeries *> all;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (isHidden(m_series[i]))
            continue;
        all << &m_series[i];
        *holes << m_holes[i];
    }
    return all;
}

void TimeChart::layOut()
{
    const QFontMetrics metrics(m_theme.font(TickPx));
    const int top = scaled(m_theme, 8), side = scaled(m_theme, 8);
    const int bottom = metrics.height() + scaled(m_theme, 6);
    const int height = std::max(1, rect().height() - top - bottom);

    double least = 0, most = 0;
    for (const ChartSeries &one : std::as_const(m_series)) {
        if (isHidden(one))
            continue;
        for (qsizetype i = 0; i < one.points.size(); ++i) {
            const QPointF &point = one.points[i];
            if (point.x() < double(m_frame.fromMs) || point.x() > double(m_frame.toMs) ||
                !chart::isKnown(point))
                continue;
            least = std::min(least, point.y());
            most = std::max(most, point.y());
            if (i < one.extremes.size() && !one.faint) {
                least = std::min(least, one.extremes[i].x());
                most = std::max(most, one.extremes[i].y());
            }
        }
    }
    // A threshold far above everything would flatten the lines: it is told at the upper edge.
    if (m_threshold && *m_threshold <= most * 4)
        most = std::max(most, *m_threshold);
    // A little room above the highest, but not where nothing can be higher.
    const bool full = most <= 100 && !m_series.isEmpty() && m_series.first().unit == u"%";
    m_frame.scale = chart::niceScale(least, full ? std::min(most * 1.02, 100.0) : most * 1.02,
                                     std::clamp(height / scaled(m_theme, 40), 2, 8));

    const chart::Scale &scale = m_frame.scale;
    int labels = 0;
    for (double value = scale.least; value < scale.most + scale.step / 2; value += scale.step)
        labels = std::max(labels, metrics.horizontalAdvance(tickLabel(value)));
    const int left = labels + scaled(m_theme, 14);
    m_frame.plot = QRect(left, top, std::max(1, rect().width() - left - side), height);
    m_frame.room = rect();
}

QString TimeChart::tickLabel(double value) const
{
    const chart::Scale &scale = m_frame.scale;
    QString unit = m_series.value(0).unit;
    for (const ChartSeries &one : m_series) {
        if (one.unit != unit)
            unit.clear();
    }
    const QString number = scale.step >= 1000 || std::abs(scale.most) >= 10'000
                               ? format::compact(std::round(value))
                               : QLocale().toString(value + 0.0, 'f', scale.decimals());
    if (unit == QLatin1String("%"))
        return number + unit;
    return unit == QLatin1String("s") || unit == QLatin1String("MB")
               ? number + QLatin1Char(' ') + unit
               : number;
}

void TimeChart::drawAxes(QPainter &painter) const
{
    const Colors &colors = m_theme.colors();
    const QRect &plot = m_frame.plot;
    const chart::Scale &scale = m_frame.scale;
    painter.setFont(m_theme.font(TickPx));
    const QFontMetrics metrics(painter.font());
    for (double value = scale.least; value < scale.most + scale.step / 2; value += scale.step) {
        const int y = qRound(m_frame.yOf(value));
        painter.fillRect(plot.left(), y, plot.width(), 1, colors.line);
        painter.setPen(colors.t3);
        painter.drawText(
            QRect(0, y - metrics.height(), plot.left() - scaled(m_theme, 6), 2 * metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, tickLabel(value));
    }
    const int wide = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + scaled(m_theme, 24);
    const Qt::TimeSpec clock = m_clock.value_or(Qt::LocalTime);
    const chart::TimeTicks ticks =
        chart::timeTicks(m_frame.fromMs, m_frame.toMs, std::max(1, plot.width() / wide), clock);
    const int below = plot.bottom() + scaled(m_theme, 4);
    for (const qint64 at : ticks.atMs) {
        const int x = qRound(m_frame.xOf(double(at)));
        painter.fillRect(x, plot.bottom() + 1, 1, scaled(m_theme, 3), colors.line);
        QRect room(x - wide / 2, below, wide, metrics.height() + 2);
        const QString text = chart::tickText(at, ticks.stepMs, clock);
        const int half = metrics.horizontalAdvance(text) / 2;
        room.translate(std::min(0, rect().right() - x - half), 0);
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void TimeChart::drawThreshold(QPainter &painter) const
{
    const QRect &plot = m_frame.plot;
    const QColor color = m_theme.color(Tone::Bad);
    painter.setFont(m_theme.font(TickPx));
    painter.setPen(color);
    const QFontMetrics metrics(painter.font());
    QRect room(plot.left(), plot.top(), plot.width() - scaled(m_theme, 4), metrics.height());
    const QString text = displayText(m_thresholdText, ThresholdLimit);
    QColor behind = m_theme.colors().bg2; // the words stay readable where a line runs through
    behind.setAlphaF(0.8f);
    if (*m_threshold > m_frame.scale.most) {
        room.setLeft(room.right() - metrics.horizontalAdvance(text + QStringLiteral(" ↑")) - 4);
        painter.fillRect(room, behind);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text + QStringLiteral(" ↑"));
        return;
    }
    const double y = std::round(m_frame.yOf(*m_threshold)) + 0.5;
    QPen pen(color, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    room.moveBottom(int(y) - 2);
    if (room.top() < 0)
        room.moveTop(int(y) + 2);
    room.setLeft(std::max(room.left(), room.right() - metrics.horizontalAdvance(text) - 4));
    painter.fillRect(room, behind);
    painter.setPen(color);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
}

/// A thin line with a flag at its head; their words are the crosshair's to tell.
void TimeChart::drawMarks(QPainter &painter) const
{
    const QRect &plot = m_frame.plot;
    const double flag = 6 * m_theme.scale();
    painter.save();
    painter.setClipRect(plot.adjusted(0, -scaled(m_theme, 8), scaled(m_theme, 8), 0));
    for (const ChartMark &mark : m_marks) {
        if (mark.atMs < m_frame.fromMs || mark.atMs > m_frame.toMs)
            continue;
        const double x = std::round(m_frame.xOf(double(mark.atMs))) + 0.5;
        const QColor color = m_theme.color(mark.tone);
        QColor pale = color;
        pale.setAlphaF(0.55f);
        painter.setPen(QPen(pale, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const double top = plot.top() - flag / 2;
        painter.drawPolygon(QPolygonF{QPointF(x - 0.5, top), QPointF(x + flag, top + flag / 2),
                                      QPointF(x - 0.5, top + flag)});
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.restore();
}

} // namespace qd
