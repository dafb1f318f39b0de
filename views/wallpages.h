// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetcourse.h"
#include "theme.h"
#include "timelinelanes.h"

#include <QWidget>

namespace qd {

class Fleet;
class FleetBoard;
class FleetCard;
class TimeChart;
class TimelineView;

/// A page of a wall that is made of parts which the window has too, only larger: it takes neither
/// pointer nor keys. Its theme's scale is that of the wall. GUI thread.
class WallPageWidget : public QWidget
{
    Q_OBJECT
public:
    static constexpr double Larger = 1.5; ///< than at arm's length

    WallPageWidget(const Theme &theme, QWidget *parent);

    virtual void look(qint64 nowMs) { Q_UNUSED(nowMs) } ///< once a second, shown or not
    virtual void refresh(qint64 nowMs) = 0;             ///< once a second while it is shown

protected:
    double px(double mockPx) const { return mockPx * m_theme.scale() / Larger; }
    QFont font(double mockPx, int weight = QFont::Normal) const;
    void paintCard(QPainter &painter, const QRectF &rect) const;

    const Theme &m_theme;
};

/// Four figures over the last hour.
class WallCharts final : public WallPageWidget
{
    Q_OBJECT
public:
    WallCharts(Fleet &fleet, const Theme &theme, QWidget *parent);
    void look(qint64 nowMs) override { m_course.look(nowMs); }
    void refresh(qint64 nowMs) override;
    TimeChart *chart(FleetCourse::Line line) const { return m_charts[line]; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF cell(int index) const;
    void place();

    Fleet &m_fleet;
    FleetCourse m_course;
    TimeChart *m_charts[FleetCourse::LineCount];
    QString m_values[FleetCourse::LineCount];
    quint32 m_drawn = 0;
    qint64 m_drawnMs = 0;
};

/// The last hour of workers and cron jobs. Where not all lanes fit a screenful follows the other; of
/// very many some of the worst are shown.
class WallTimeline final : public WallPageWidget
{
    Q_OBJECT
public:
    WallTimeline(Fleet &fleet, const Theme &theme, QWidget *parent);
    void refresh(qint64 nowMs) override;
    TimelineView *view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Fleet &m_fleet;
    TimelineLanes m_lanes;
    TimelineView *m_view;
    QString m_caption;
};

/// All fleets, the worst first, as large as fits.
class WallFleets final : public WallPageWidget
{
    Q_OBJECT
public:
    WallFleets(FleetBoard &board, const Theme &theme, QWidget *parent);
    void refresh(qint64 nowMs) override;
    int shown() const; ///< cards

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    FleetBoard &m_board;
    Theme m_cardTheme; ///< at the size that fits
    std::vector<FleetCard *> m_cards;
    int m_folded = 0;
};

} // namespace qd
