// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartlines.h"
#include "theme.h"

#include <QPixmap>
#include <QPointer>
#include <QSet>
#include <QWidget>
#include <optional>

namespace qd {

class ChartTurns;

/// Figures over time: the first one over a faint area; holes stay holes; a threshold with its
/// words; marks; a crosshair, by mouse or arrow keys, that tells every value at its instant; where
/// asked for a range to zoom into, by drag, wheel and keys. Drawn anew at most once a frame, and
/// only while it is visible. GUI thread.
class TimeChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeChart(const Theme &theme, QWidget *parent = nullptr);
    ~TimeChart() override;

    void setSeries(const QList<ChartSeries> &series);
    void setHidden(const QSet<QString> &names); ///< series that are not drawn, by their names
    void setThreshold(std::optional<double> value, const QString &label = {});
    void setMarks(const QList<ChartMark> &marks); ///< in order of time
    void setRange(qint64 fromMs, qint64 toMs);    ///< epoch ms
    void setEmptyText(const QString &text);       ///< shown while no value lies within the range
    void setDimmed(int freshness);                ///< 0 fresh, 1 amber, 2 red
    void setCrosshair(std::optional<qint64> atMs);
    /// By which clock times are told (Qt::LocalTime or Qt::UTC), with the zone's name. Without:
    /// local, without a name.
    void setClock(Qt::TimeSpec clock);
    void setZoomable(bool zoomable);
    void setTurns(ChartTurns *turns); ///< nullptr: it draws itself whenever it must

    const QList<ChartSeries> &series() const { return m_series; }
    const QSet<QString> &hidden() const { return m_hidden; }
    const QList<ChartMark> &marks() const { return m_marks; }
    std::optional<qint64> crosshair() const; ///< on the nearest known point of the first series
    /// The instant, then every series with its value there, a line each, then the marks that stand
    /// there; empty: no crosshair.
    QStringList crosshairLines() const;
    bool isEmpty() const; ///< no value within the range
    bool isDrawn() const { return !m_dirty; }
    QRect plotArea() const { return m_frame.plot; }
    qint64 fromMs() const { return m_frame.fromMs; }
    qint64 toMs() const { return m_frame.toMs; }
    /// The chart without a crosshair, in lines and not in pixels where the painter can; into a
    /// rectangle of its own size at the painter's origin.
    void drawOn(QPainter &painter);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void seriesChanged(); ///< others than before, or others are hidden
    void crosshairMoved(std::optional<qint64> atMs);
    void zoomRequested(qint64 fromMs, qint64 toMs);
    void zoomUndone();
    void moveRequested(double share); ///< by so much of the range, to its past or future
    void menuRequested(qint64 atMs, const QPoint &globalAt);
    void markRequested(qint64 atMs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Reading
    {
        double atMs, value; ///< NaN: not known there
        qsizetype index;    ///< of the point; −1: none
    };
    void invalidate(); ///< drawn anew with the next frame
    void draw();
    void layOut();
    QList<const ChartSeries *> shown(QList<double> *holes) const;
    void drawAxes(QPainter &painter) const;
    void drawThreshold(QPainter &painter) const;
    void drawMarks(QPainter &painter) const;
    void drawSelection(QPainter &painter) const;
    void drawCrosshair(QPainter &painter) const;
    void drawReadings(QPainter &painter, double x) const;
    QString tickLabel(double value) const;
    QString instantText(qint64 atMs) const;
    QString readingText(qsizetype series, double atMs) const;
    QStringList markTexts(double atMs) const;
    Reading reading(qsizetype series, double atMs) const;
    bool isHidden(const ChartSeries &series) const { return m_hidden.contains(series.name); }
    qint64 instantAt(double x) const;
    bool zoomKey(QKeyEvent *event);
    void zoomAround(qint64 atMs, double factor);
    void endDrag();

    const Theme &m_theme;
    QList<ChartSeries> m_series;
    QList<double> m_holes; ///< of each series, ms
    QSet<QString> m_hidden;
    QList<ChartMark> m_marks;
    std::optional<double> m_threshold;
    QString m_thresholdText, m_emptyText;
    std::optional<double> m_atMs;               ///< where the pointer is
    std::optional<double> m_dragFrom, m_dragTo; ///< px; the second once it is a drag
    std::optional<Qt::TimeSpec> m_clock;
    int m_dimmed = 0;
    bool m_zoomable = false;

    ChartLines m_lines;
    ChartFrame m_frame;
    QPixmap m_picture; ///< all but crosshair and selection
    QPointer<ChartTurns> m_turns;
    bool m_dirty = true;
};

} // namespace qd
