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

constexpr double StrokePx = 1.5, AreaAlpha = 0.14, BandAlpha = 0.20;
/// Points that are worth their strokes, in a chart and in a line: more would make a frame long.
constexpr qsizetype MostStroked = 500, FewStroked = 60;

/// The plot in pixels of the device, written column by column: what Qt would stroke or fill point
/// by point costs many times as much.
class Columns final
{
public:
    Columns(const QPainter &painter, const ChartFrame &frame)
        : m_frame(frame)
        , m_ratio(painter.device()->devicePixelRatioF())
        , m_image(frame.plot.size() * m_ratio, QImage::Format_ARGB32_Premultiplied)
    {
        m_image.setDevicePixelRatio(m_ratio);
        m_image.fill(Qt::transparent);
        m_bits = reinterpret_cast<QRgb *>(m_image.bits());
        m_stride = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    }

    int count() const { return m_image.width(); }
    double ratio() const { return m_ratio; }
    double heightOf(double value) const
    {
        return (m_frame.yOf(value) - m_frame.plot.top()) * m_ratio;
    }
    QList<chart::ColumnSpan> spansOf(const QList<QPointF> &points, double hole) const
    {
        return chart::columnSpans(points, hole, double(m_frame.fromMs), double(m_frame.toMs),
                                  count());
    }
    /// One column between two heights, its ends as faint as they cover their pixels.
    void fill(int x, double top, double bottom, const QColor &color)
    {
        top = std::max(0.0, top);
        bottom = std::min(double(m_image.height()), bottom);
        const double alpha = color.alphaF() * 255;
        const int end = int(std::ceil(bottom));
        QRgb *pixel = m_bits + qsizetype(int(top)) * m_stride + x;
        for (int y = int(top); y < end; ++y, pixel += m_stride) {
            const double cover = std::min(bottom, y + 1.0) - std::max(top, double(y));
            if (cover > 0)
                blend(*pixel, color.rgb(), qRound(cover * alpha));
        }
    }
    void drawOn(QPainter &painter) const { painter.drawImage(m_frame.plot.topLeft(), m_image); }

private:
    static void blend(QRgb &pixel, QRgb color, int alpha)
    {
        const auto part = [alpha](int mine, int under) {
            return (mine * alpha + under * (255 - alpha)) / 255;
        };
        pixel = qRgba(part(qRed(color), qRed(pixel)), part(qGreen(color), qGreen(pixel)),
                      part(qBlue(color), qBlue(pixel)), part(255, qAlpha(pixel)));
    }

    const ChartFrame &m_frame;
    double m_ratio;
    QImage m_image;
    QRgb *m_bits = nullptr;
    qsizetype m_stride = 0;
};

/// From the least to the greatest value behind each point.
void fillBand(Columns &columns, const ChartSeries &series, double hole, const QColor &color)
{
    QColor faint = color;
    faint.setAlphaF(float(BandAlpha));
    QList<QPointF> lows, highs;
    const qsizetype count = std::min(series.points.size(), series.extremes.size());
    lows.reserve(count);
    highs.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        lows.append({series.points[i].x(), series.extremes[i].x()});
        highs.append({series.points[i].x(), series.extremes[i].y()});
    }
    const auto least = columns.spansOf(lows, hole), most = columns.spansOf(highs, hole);
    for (int x = 0; x < columns.count(); ++x) {
        if (!least[x].isEmpty() && !most[x].isEmpty())
            columns.fill(x, columns.heightOf(most[x].most), columns.heightOf(least[x].least),
                         faint);
    }
}

/// The line of crowded points, a span of pixels for each column; with \a area over a faint area
/// down to zero.
void fillLine(Columns &columns, const ChartFrame &frame, const ChartSeries &series, double hole,
              const QColor &color, double width, bool area)
{
    const double floor = columns.heightOf(std::max(0.0, frame.scale.least));
    const double half = width * columns.ratio() / 2;
    QColor faint = color;
    faint.setAlphaF(float(AreaAlpha));
    const QList<chart::ColumnSpan> spans = columns.spansOf(series.points, hole);
    // What is open leads on from the last closed point, in dots.
    const auto open = std::partition_point(
        series.points.begin(), series.points.end(),
        [&series](const QPointF &point) { return point.x() < series.openFromMs; });
    const double openX = open == series.points.end() ? columns.count()
                         : open == series.points.begin()
                             ? 0
                             : (frame.xOf((open - 1)->x()) - frame.plot.left()) * columns.ratio();
    const int dot = std::max(1, qRound(width * columns.ratio()));
    for (int x = 0; x < columns.count(); ++x) {
        if (spans[x].isEmpty() || (x > openX && int(x - openX) / dot % 2 == 1))
            continue;
        const double top = columns.heightOf(spans[x].most),
                     bottom = columns.heightOf(spans[x].least);
        if (area)
            columns.fill(x, std::min(top, floor), std::max(top, floor), faint);
        columns.fill(x, top - half, bottom + half, color);
    }
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
    QList<QList<QList<QPointF>>> parts;
    qsizetype total = 0;
    for (qsizetype i = 0; i < series.size(); ++i) {
        parts.append(chart::parts(series[i]->points, holes[i], from, to,
                                  std::max(1, frame.plot.width() / 2)));
        for (const QList<QPointF> &part : parts.last())
            total += part.size();
    }
    m_used = 0;
    Columns columns(painter, frame);
    for (qsizetype i = series.size() - 1; i >= 0; --i) {
        const ChartSeries &one = *series[i];
        const QColor color = seriesColor(theme, one);
        const double width = StrokePx * theme.scale();
        if (!one.extremes.isEmpty() && !one.faint)
            fillBand(columns, one, holes[i], color);
        qsizetype points = 0;
        for (const QList<QPointF> &part : parts[i])
            points += part.size();
        const bool area = i == 0 && !one.faint;
        if (points > frame.plot.width() / 2 || (total > MostStroked && points > FewStroked)) {
            fillLine(columns, frame, one, holes[i], color, width, area);
            continue;
        }
        const QPen pen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        for (QList<QPointF> part : parts[i]) {
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
    columns.drawOn(painter);
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
