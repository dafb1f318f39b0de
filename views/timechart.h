// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartscale.h"
#include "theme.h"

#include <QGraphicsScene>
#include <QPixmap>
#include <QWidget>
#include <optional>

class QChart;
class QLineSeries;
class QValueAxis;

namespace qd {

/// One line of a chart.
struct ChartSeries
{
    QString name; ///< foreign or ours; drawn as plain text
    Tone tone = Tone::Info;
    QList<QPointF> points; ///< epoch ms and value, in order of time; a NaN is a gap
    QString unit;          ///< "%", "s", "MB", "tasks", "tasks/min" …; empty: a bare number
};

QColor seriesColor(const Theme &theme, Tone tone);
/// "134 tasks", "12.5%", "2.1 s"; "—" for NaN.
QString chartValue(double value, const QString &unit);

/// Figures over time, on Qt Charts: the first one over a faint area; holes stay holes; a threshold
/// with its words; a crosshair, by mouse or arrow keys, that tells every value at its instant.
/// Drawn anew at most once a frame, and only while it is visible. GUI thread.
class TimeChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeChart(const Theme &theme, QWidget *parent = nullptr);
    ~TimeChart() override;

    void setSeries(const QList<ChartSeries> &series);
    void setThreshold(std::optional<double> value, const QString &label = {});
    void setRange(qint64 fromMs, qint64 toMs); ///< epoch ms
    void setEmptyText(const QString &text);    ///< shown while no value lies within the range
    void setDimmed(int freshness);             ///< 0 fresh, 1 amber, 2 red
    void setCrosshair(std::optional<qint64> atMs);

    const QList<ChartSeries> &series() const { return m_series; }
    std::optional<qint64> crosshair() const; ///< on the nearest known point of the first series
    /// The instant, then every series with its value there, a line each; empty: no crosshair.
    QStringList crosshairLines() const;
    bool isEmpty() const; ///< no value within the range
    QRect plotArea() const { return m_plot; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void seriesChanged();
    void crosshairMoved(std::optional<qint64> atMs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Reading
    {
        double atMs, value; ///< NaN: not known there
    };
    void invalidate(); ///< drawn anew with the next frame
    void draw();
    void layOut();
    void drawAxes(QPainter &painter) const;
    void drawLines(QPainter &painter);
    void drawThreshold(QPainter &painter) const;
    void drawCrosshair(QPainter &painter) const;
    void drawReadings(QPainter &painter, double x) const;
    QString tickLabel(double value) const;
    Reading reading(qsizetype series, double atMs) const;
    double xOf(double atMs) const;
    double yOf(double value) const;

    const Theme &m_theme;
    QList<ChartSeries> m_series;
    QList<double> m_holes; ///< of each series, ms
    qint64 m_fromMs = 0, m_toMs = 0;
    std::optional<double> m_threshold;
    QString m_thresholdText, m_emptyText;
    std::optional<double> m_atMs; ///< where the pointer is
    int m_dimmed = 0;

    QGraphicsScene m_scene;
    QChart *m_chart;
    QValueAxis *m_x, *m_y;
    QList<QLineSeries *> m_lines; ///< as many as were needed once; one for each part of a line
    chart::Scale m_scale;
    QRect m_plot;
    QPixmap m_picture; ///< all but the crosshair
    bool m_dirty = true;
};

} // namespace qd
