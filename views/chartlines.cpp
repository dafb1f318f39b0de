// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlines.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <cmath>

namespace qd {

namespace {

constexpr double LinePx = 1.5, AreaAlpha = 0.14, BandAlpha = 0.20;

/// Adds \a color (premultiplied by \a cover, 0 … 1) over a pixel.
void blend(QRgb &pixel, const QColor &color, double cover)
{
    const int alpha = qBound(0, qRound(cover * color.alphaF() * 255), 255);
    const auto part = [alpha](int mine, int under) {
        return (mine * alpha + under * (255 - alpha)) / 255;
    };
    pixel = qRgba(part(color.red(), qRed(pixel)), part(color.green(), qGreen(pixel)),
                  part(color.blue(), qBlue(pixel)), part(255, qAlpha(pixel)));
}

/// One column of the picture between two heights, its ends as faint as they cover their pixels.
void fillColumn(QImage &image, int x, double top, double bottom, const QColor &color)
{
    top = std::max(0.0, top);
    bottom = std::min(double(image.height()), bottom);
    for (int y = int(top); y < int(std::ceil(bottom)); ++y) {
        const double cover = std::min(bottom, y + 1.0) - std::max(top, double(y));
        if (cover > 0)
            blend(reinterpret_cast<QRgb *>(image.scanLine(y))[x], color, cover);
    }
}

/// The line of crowded points, a span of pixels for each column; with \a area over a faint area
/// down to zero.
void drawColumns(QPainter &painter, const ChartFrame &frame, const ChartSeries &series, double hole,
                 const QColor &color, double width, bool area)
{
    const double ratio = painter.device()->devicePixelRatioF();
    QImage image(frame.plot.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    const auto heightOf = [&](double value) {
        return (frame.yOf(value) - frame.plot.top()) * ratio;
    };
    const double floor = heightOf(std::max(0.0, frame.scale.least)), half = width * ratio / 2;
    QColor faint = color;
    faint.setAlphaF(float(AreaAlpha));
    const QList<chart::ColumnSpan> spans = chart::columnSpans(
        series.points, hole, double(frame.fromMs), double(frame.toMs), image.width());
    for (int x = 0; x < image.width(); ++x) {
        if (spans[x].isEmpty())
            continue;
        const double top = heightOf(spans[x].most), bottom = heightOf(spans[x].least);
        if (area)
            fillColumn(image, x, std::min(top, floor), std::max(top, floor), faint);
        fillColumn(image, x, top - half, bottom + half, color);
    }
    painter.drawImage(frame.plot.topLeft(), image);
}

} // namespace

double ChartFrame::xOf(double atMs) const
{
    return plot.left() +
           (atMs - double(fromMs)) / double(std::max<qint64>(1, toMs - fromMs)) * plot.width();
}

double ChartFrame::yOf(double value) const
{
    return plot.top() + plot.height() * (1 - (value - scale.least) / (scale.most - scale.least));
}

ChartLines::ChartLines()
    : m_chart(new QChart)
    , m_x(new QValueAxis(m_chart))
    , m_y(new QValueAxis(m_chart))
{
    // Qt Charts draws the lines; grid, ticks and words are ours, on round values and times.
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_x->setVisible(false);
    m_y->setVisible(false);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_scene.addItem(m_chart);
}

ChartLines::~ChartLines() = default;

void ChartLines::draw(QPainter &painter, const ChartFrame &frame,
                      const QList<const ChartSeries *> &series, const QList<double> &holes,
                      const Theme &theme)
{
    const double from = double(frame.fromMs), to = double(frame.toMs);
    m_scene.setSceneRect(frame.room);
    m_chart->setGeometry(frame.room);
    m_chart->setPlotArea(frame.plot);
    m_x->setRange(from, to);
    m_y->setRange(frame.scale.least, frame.scale.most);
    m_used = 0;
    for (qsizetype i = series.size() - 1; i >= 0; --i) {
        const ChartSeries &one = *series[i];
        const QColor color = seriesColor(theme, one);
        const double width = LinePx * theme.scale();
        if (!one.extremes.isEmpty() && !one.faint)
            drawBand(painter, frame, one, holes[i], color);
        const auto parts =
            chart::parts(one.points, holes[i], from, to, std::max(1, frame.plot.width() / 2));
        qsizetype points = 0;
        for (const QList<QPointF> &part : parts)
            points += part.size();
        const bool area = i == 0 && !one.faint;
        if (points > frame.plot.width()) {
            drawColumns(painter, frame, one, holes[i], color, width, area);
            continue;
        }
        const QPen pen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        for (QList<QPointF> part : parts) {
            if (part.size() == 1) { // a lone point is a short level stroke
                const double half = (to - from) / frame.plot.width();
                const QPointF at = part.first();
                if (at.x() < from || at.x() > to)
                    continue;
                part = {at - QPointF(half, 0), at + QPointF(half, 0)};
            }
            if (area)
                drawArea(painter, frame, part, color);
            // What is open leads on from the last closed point.
            const auto open =
                std::partition_point(part.begin(), part.end(), [&one](const QPointF &point) {
                    return point.x() < one.openFromMs;
                });
            if (open != part.end()) {
                const auto begin = open == part.begin() ? open : open - 1;
                drawOpen(painter, frame, QList<QPointF>(begin, part.end()), pen);
                part.erase(open, part.end());
            }
            if (part.size() > 1)
                addLine(part, pen);
        }
    }
    for (qsizetype i = m_used; i < m_lines.size(); ++i)
        m_lines[i]->setVisible(false);
    if (m_used == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, frame.room, frame.room);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ChartLines::addLine(const QList<QPointF> &part, const QPen &pen)
{
    if (m_used == m_lines.size()) {
        auto *line = new QLineSeries(m_chart);
        m_chart->addSeries(line);
        line->attachAxis(m_x);
        line->attachAxis(m_y);
        m_lines << line;
    }
    QLineSeries *line = m_lines[m_used++];
    line->setPen(pen);
    line->replace(part);
    line->setVisible(true);
}

/// From the least to the greatest value behind each point.
void ChartLines::drawBand(QPainter &painter, const ChartFrame &frame, const ChartSeries &series,
                          double hole, const QColor &color) const
{
    QColor faint = color;
    faint.setAlphaF(float(BandAlpha));
    painter.save();
    painter.setClipRect(frame.plot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint);
    QPolygonF upper, lower;
    const auto close = [&] {
        std::reverse(lower.begin(), lower.end());
        if (upper.size() > 1)
            painter.drawPolygon(upper + lower);
        upper.clear();
        lower.clear();
    };
    double last = 0;
    const qsizetype count = std::min(series.points.size(), series.extremes.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF &point = series.points[i], &band = series.extremes[i];
        if (!chart::isKnown(point) || (!upper.isEmpty() && hole > 0 && point.x() - last > hole))
            close();
        if (!chart::isKnown(point))
            continue;
        last = point.x();
        upper << QPointF(frame.xOf(last), frame.yOf(band.y()));
        lower << QPointF(frame.xOf(last), frame.yOf(band.x()));
    }
    close();
    painter.restore();
}

void ChartLines::drawArea(QPainter &painter, const ChartFrame &frame, const QList<QPointF> &part,
                          const QColor &color) const
{
    QPolygonF area;
    area.reserve(part.size() + 2);
    const double floor = frame.yOf(std::max(0.0, frame.scale.least));
    area << QPointF(frame.xOf(part.first().x()), floor);
    for (const QPointF &point : part)
        area << QPointF(frame.xOf(point.x()), frame.yOf(point.y()));
    area << QPointF(frame.xOf(part.last().x()), floor);
    QColor faint = color;
    faint.setAlphaF(float(AreaAlpha));
    painter.save();
    painter.setClipRect(frame.plot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint);
    painter.drawPolygon(area);
    painter.restore();
}

void ChartLines::drawOpen(QPainter &painter, const ChartFrame &frame, const QList<QPointF> &part,
                          const QPen &pen) const
{
    QPolygonF line;
    for (const QPointF &point : part)
        line << QPointF(frame.xOf(point.x()), frame.yOf(point.y()));
    QPen dotted = pen;
    dotted.setCapStyle(Qt::FlatCap);
    dotted.setDashPattern({1.5, 2});
    painter.save();
    painter.setClipRect(frame.plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(dotted);
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace qd
