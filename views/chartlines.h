// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartscale.h"
#include "chartseries.h"

#include <QGraphicsScene>
#include <QRect>

class QChart;
class QLineSeries;
class QPainter;
class QValueAxis;

namespace qd {

/// Where a chart's values stand on the screen.
struct ChartFrame
{
    QRect room, plot; ///< the whole, and what the lines may use of it
    qint64 fromMs = 0, toMs = 1;
    chart::Scale scale;

    double xOf(double atMs) const;
    double yOf(double value) const;
};

/// Draws the lines of a chart: by Qt Charts where points stand apart, by columns of pixels where
/// they crowd (which costs the same for any number of points and loses no peak). The only place
/// that knows Qt Charts. GUI thread.
class ChartLines final
{
public:
    ChartLines();
    ~ChartLines();

    /// \a holes: of each series, ms. The first series lies above the others, over a faint area.
    void draw(QPainter &painter, const ChartFrame &frame, const QList<const ChartSeries *> &series,
              const QList<double> &holes, const Theme &theme);

private:
    void drawArea(QPainter &painter, const ChartFrame &frame, const QList<QPointF> &part,
                  const QColor &color) const;
    void drawOpen(QPainter &painter, const ChartFrame &frame, const QList<QPointF> &part,
                  const QPen &pen) const;
    void addLine(const QList<QPointF> &part, const QPen &pen);

    QGraphicsScene m_scene;
    QChart *m_chart;
    QValueAxis *m_x, *m_y;
    QList<QLineSeries *> m_lines; ///< as many as were needed once; one for each part of a line
    qsizetype m_used = 0;
};

} // namespace qd
