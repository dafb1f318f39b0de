// SPDX-License-Identifier: GPL-3.0-or-later
// How a TimeChart is drawn.
#include "format.h"
#include "text.h"
#include "textlabel.h"
#include "timechart.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <cmath>

namespace qd {

namespace {
constexpr double ChartLine = 1.5, ChartArea = 0.14, TickPx = 10, ValuePx = 11;
constexpr int ThresholdLimit = 60;
} // namespace

void TimeChart::paintEvent(QPaintEvent *)
{
    if (m_dirty || m_picture.devicePixelRatio() != devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.setOpacity(freshnessOpacity(m_dimmed));
    painter.drawPixmap(0, 0, m_picture);
    painter.setOpacity(1);
    if (crosshair())
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
    m_dirty = false;
    const double dpr = devicePixelRatioF();
    m_picture = QPixmap(size() * dpr);
    m_picture.setDevicePixelRatio(dpr);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    if (isEmpty()) {
        m_plot = {};
        painter.setFont(m_theme.font(12));
        painter.setPen(m_theme.colors().t2);
        const int side = scaled(m_theme, 12);
        painter.drawText(rect().adjusted(side, 0, -side, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        return;
    }
    layOut();
    drawAxes(painter);
    drawLines(painter);
    if (m_threshold)
        drawThreshold(painter);
}

void TimeChart::layOut()
{
    const QFontMetrics metrics(m_theme.font(TickPx));
    const int top = scaled(m_theme, 8), side = scaled(m_theme, 8);
    const int bottom = metrics.height() + scaled(m_theme, 6);
    const int height = std::max(1, rect().height() - top - bottom);

    double least = 0, most = 0;
    for (const ChartSeries &one : std::as_const(m_series)) {
        for (const QPointF &point : one.points) {
            if (point.x() < double(m_fromMs) || point.x() > double(m_toMs) ||
                !chart::isKnown(point))
                continue;
            least = std::min(least, point.y());
            most = std::max(most, point.y());
        }
    }
    // A threshold far above everything would flatten the lines: it is told at the upper edge.
    if (m_threshold && *m_threshold <= most * 4)
        most = std::max(most, *m_threshold);
    m_scale = chart::niceScale(least, most * 1.02, std::clamp(height / scaled(m_theme, 40), 2, 8));

    int labels = 0;
    for (double value = m_scale.least; value < m_scale.most + m_scale.step / 2;
         value += m_scale.step)
        labels = std::max(labels, metrics.horizontalAdvance(tickLabel(value)));
    const int left = labels + scaled(m_theme, 14);
    m_plot = QRect(left, top, std::max(1, rect().width() - left - side), height);

    m_scene.setSceneRect(rect());
    m_chart->setGeometry(rect());
    m_chart->setPlotArea(m_plot);
    m_x->setRange(double(m_fromMs), double(m_toMs));
    m_y->setRange(m_scale.least, m_scale.most);
}

QString TimeChart::tickLabel(double value) const
{
    QString unit = m_series.value(0).unit;
    for (const ChartSeries &one : m_series) {
        if (one.unit != unit)
            unit.clear();
    }
    const QString number = m_scale.step >= 1000 || std::abs(m_scale.most) >= 10'000
                               ? format::compact(std::round(value))
                               : QLocale().toString(value + 0.0, 'f', m_scale.decimals());
    if (unit == QLatin1String("%"))
        return number + unit;
    return unit == QLatin1String("s") || unit == QLatin1String("MB")
               ? number + QLatin1Char(' ') + unit
               : number;
}

void TimeChart::drawAxes(QPainter &painter) const
{
    const Colors &colors = m_theme.colors();
    painter.setFont(m_theme.font(TickPx));
    const QFontMetrics metrics(painter.font());
    for (double value = m_scale.least; value < m_scale.most + m_scale.step / 2;
         value += m_scale.step) {
        const int y = qRound(yOf(value));
        painter.fillRect(m_plot.left(), y, m_plot.width(), 1, colors.line);
        painter.setPen(colors.t3);
        painter.drawText(QRect(0, y - metrics.height(), m_plot.left() - scaled(m_theme, 6),
                               2 * metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tickLabel(value));
    }
    const int wide = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + scaled(m_theme, 24);
    const chart::TimeTicks ticks =
        chart::timeTicks(m_fromMs, m_toMs, std::max(1, m_plot.width() / wide));
    const int below = m_plot.bottom() + scaled(m_theme, 4);
    for (const qint64 at : ticks.atMs) {
        const int x = qRound(xOf(double(at)));
        painter.fillRect(x, m_plot.bottom() + 1, 1, scaled(m_theme, 3), colors.line);
        QRect room(x - wide / 2, below, wide, metrics.height() + 2);
        const QString text = chart::tickText(at, ticks.stepMs);
        const int half = metrics.horizontalAdvance(text) / 2;
        room.translate(std::min(0, rect().right() - x - half), 0);
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void TimeChart::drawLines(QPainter &painter)
{
    qsizetype used = 0;
    for (qsizetype i = m_series.size() - 1; i >= 0; --i) { // the first one lies above the others
        const QColor color = seriesColor(m_theme, m_series[i].tone);
        const auto parts = chart::parts(m_series[i].points, m_holes[i], double(m_fromMs),
                                        double(m_toMs), std::max(1, m_plot.width() / 2));
        for (QList<QPointF> part : parts) {
            if (part.size() == 1) { // a lone point is a short level stroke
                const double half = double(m_toMs - m_fromMs) / m_plot.width();
                const QPointF at = part.first();
                if (at.x() < double(m_fromMs) || at.x() > double(m_toMs))
                    continue;
                part = {at - QPointF(half, 0), at + QPointF(half, 0)};
            }
            if (i == 0) {
                QPolygonF area;
                area.reserve(part.size() + 2);
                const double floor = yOf(std::max(0.0, m_scale.least));
                area << QPointF(xOf(part.first().x()), floor);
                for (const QPointF &point : std::as_const(part))
                    area << QPointF(xOf(point.x()), yOf(point.y()));
                area << QPointF(xOf(part.last().x()), floor);
                QColor faint = color;
                faint.setAlphaF(ChartArea);
                painter.save();
                painter.setClipRect(m_plot);
                painter.setPen(Qt::NoPen);
                painter.setBrush(faint);
                painter.drawPolygon(area);
                painter.restore();
            }
            if (used == m_lines.size()) {
                auto *line = new QLineSeries(m_chart);
                m_chart->addSeries(line);
                line->attachAxis(m_x);
                line->attachAxis(m_y);
                m_lines << line;
            }
            QLineSeries *line = m_lines[used++];
            line->setPen(QPen(color, ChartLine * m_theme.scale(), Qt::SolidLine, Qt::RoundCap,
                              Qt::RoundJoin));
            line->replace(part);
            line->setVisible(true);
        }
    }
    for (qsizetype i = used; i < m_lines.size(); ++i)
        m_lines[i]->setVisible(false);
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, rect(), rect());
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimeChart::drawThreshold(QPainter &painter) const
{
    const QColor color = m_theme.color(Tone::Bad);
    painter.setFont(m_theme.font(TickPx));
    painter.setPen(color);
    const QFontMetrics metrics(painter.font());
    QRect room(m_plot.left(), m_plot.top(), m_plot.width() - scaled(m_theme, 4), metrics.height());
    const QString text = displayText(m_thresholdText, ThresholdLimit);
    if (*m_threshold > m_scale.most) {
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text + QStringLiteral(" ↑"));
        return;
    }
    const double y = std::round(yOf(*m_threshold)) + 0.5;
    QPen pen(color, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    room.moveBottom(int(y) - 2);
    if (room.top() < 0)
        room.moveTop(int(y) + 2);
    room.setLeft(std::max(room.left(), room.right() - metrics.horizontalAdvance(text) - 4));
    QColor behind = m_theme.colors().bg2; // the words stay readable where a line runs through
    behind.setAlphaF(0.8f);
    painter.fillRect(room, behind);
    painter.setPen(color);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
}

void TimeChart::drawCrosshair(QPainter &painter) const
{
    const double at = double(*crosshair()), x = std::round(xOf(at)) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_theme.colors().t2, 1);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = 3 * m_theme.scale();
    for (qsizetype i = m_series.size() - 1; i >= 0; --i) {
        const Reading there = reading(i, at);
        if (std::isnan(there.value))
            continue;
        painter.setPen(QPen(m_theme.colors().bg2, 1.5));
        painter.setBrush(seriesColor(m_theme, m_series[i].tone));
        painter.drawEllipse(QPointF(xOf(there.atMs), yOf(there.value)), radius, radius);
    }
    drawReadings(painter, x);
}

void TimeChart::drawReadings(QPainter &painter, double x) const
{
    const Colors &colors = m_theme.colors();
    QStringList lines = crosshairLines();
    painter.setFont(m_theme.font(ValuePx));
    const QFontMetrics metrics(painter.font());
    if (height() < scaled(m_theme, 130)) { // a box of lines would hide the chart
        QStringList values{lines.first()};
        for (qsizetype i = 0; i < m_series.size(); ++i)
            values << chartValue(reading(i, double(*crosshair())).value, m_series[i].unit);
        lines = {values.join(QStringLiteral(" · "))};
    }
    const int pad = scaled(m_theme, lines.size() > 1 ? 7 : 3), swatch = scaled(m_theme, 12);
    int width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, metrics.horizontalAdvance(lines[i]) + (i > 0 ? swatch : 0));
    width = std::min(width + 2 * pad, std::max(1, rect().width() - 2));
    const int lineHeight = metrics.height() + scaled(m_theme, 2);
    const int fitting = std::max(1, (rect().height() - 2 * pad) / lineHeight);
    const int shown = std::min(int(lines.size()), fitting);
    QRect box(qRound(x) + scaled(m_theme, 10), m_plot.top(), width, shown * lineHeight + 2 * pad);
    if (box.right() > rect().right())
        box.moveRight(qRound(x) - scaled(m_theme, 10));
    box.moveLeft(std::max(0, box.left()));
    box.moveTop(std::max(0, std::min(box.top(), rect().bottom() - box.height())));
    painter.setPen(colors.line);
    painter.setBrush(colors.bg3);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    for (int i = 0; i < shown; ++i) {
        QRect row(box.left() + pad, box.top() + pad + i * lineHeight, box.width() - 2 * pad,
                  lineHeight);
        if (i > 0) {
            const double size = 6 * m_theme.scale();
            painter.setPen(Qt::NoPen);
            painter.setBrush(seriesColor(m_theme, m_series[i - 1].tone));
            painter.drawEllipse(QRectF(row.left(), row.center().y() - size / 2, size, size));
            row.setLeft(row.left() + swatch);
        }
        painter.setPen(i > 0 || shown == 1 ? colors.t1 : colors.t2);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | textFlags(lines[i]),
                         metrics.elidedText(lines[i], Qt::ElideMiddle, row.width()));
    }
}

} // namespace qd
