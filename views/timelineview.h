// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobsearch.h"
#include "lanestrip.h"
#include "theme.h"
#include "timelinelanes.h"
#include "timewindow.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace qd {

struct CronPiece;
class Fleet;

/// What stands on a timeline: a lane, a job of it, or a cron run. Found again when rows move.
struct TimelineItem
{
    enum Kind { None, Lane, Job, Run } kind = None;
    QString lane;       ///< TimelineLanes::keyOf()
    quint32 job = 0;    ///< Job: jobKey() of its id
    qint64 startMs = 0; ///< Job: of its bar; Run: CronRun::atMs()

    bool operator==(const TimelineItem &) const = default;
};

/// Lanes over one time axis, painted as a whole: only what is visible costs, and nothing is painted
/// again before it moves by a pixel or is another. Pointer and keys as docs/timeline.md says. GUI
/// thread.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// All are kept by reference and must outlive this.
    TimelineView(Fleet &fleet, TimelineLanes &lanes, const Theme &theme, QWidget *parent = nullptr);

    void refresh(qint64 nowMs); ///< after each change of the fleet and once a second
    const TimeWindow &window() const { return m_window; }
    void setRange(qint64 ms); ///< up to now
    void jumpToNow();
    void setFrozen(bool frozen);
    void showFrom(qint64 fromMs); ///< of the minimap: the left edge goes there
    void setDimmed(int freshness);

    const TimelineItem &current() const { return m_current; }
    void select(const TimelineItem &item); ///< and shows it, wherever it is
    /// A job of the memory; false when no lane that is shown has it.
    bool selectJob(const JobHit &hit);
    QString currentText() const; ///< what is told of the current item, plain

    QRect axisRect() const;         ///< in the viewport
    QRect lanesRect() const;        ///< where bars are, without the names
    QRect laneRect(int lane) const; ///< with its name; may lie outside of what is visible
    int laneAt(int y) const;        ///< −1: none
    int xOf(qint64 ms) const;       ///< in the viewport
    TimelineItem itemAt(const QPoint &at) const;
    QString tipAt(const QPoint &at) const;                  ///< plain
    quint64 paintedLanes() const { return m_paintedLanes; } ///< so many were painted up to now

signals:
    void windowChanged(); ///< another stretch of time, followed or frozen
    void currentChanged();
    void itemOpened(const qd::TimelineItem &item); ///< by a click or Enter
    void laneOpened(const QString &laneKey);       ///< a name was clicked

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    friend class TimelinePainter;
    // Where things are.
    void layOut();
    void layOutIfOld() const;
    int nameWidth() const;
    int axisHeight() const;
    PixelSpan span() const;       ///< in logical pixels of lanesRect()
    PixelSpan deviceSpan() const; ///< the same in device pixels
    int barHeight() const;
    int stickyHead() const; ///< the head that stays at the top; −1: none
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    // What is known of a lane.
    const JobLane *jobsOf(int lane) const; ///< nullptr: nothing is known, or no worker's
    quint64 stateOf(int lane) const;       ///< another number when it looks different
    std::vector<CronPiece> cronsOf(int lane, const PixelSpan &span) const;
    qint64 barsNowMs() const; ///< until when what runs is known to run
    int barOf(const TimelineItem &item, int *lane) const;
    TimelineItem jobItem(int lane, int bar) const;
    // What moves.
    void moveOn();
    void setTimer();
    void windowMoved();
    void setCurrent(const TimelineItem &item);
    void setHovered(const TimelineItem &item);
    void updateLane(const QString &key);
    void ensureVisible(const TimelineItem &item);
    void step(int lanes, int bars);
    TimelineItem nearestIn(int lane, qint64 atMs) const;
    void zoom(double factor, int x);

    Fleet &m_fleet;
    TimelineLanes &m_lanes;
    const Theme &m_theme;
    TimeWindow m_window;
    std::vector<int> m_tops;       ///< of lanes, from the first one's top; one more: the end
    quint32 m_laidOut = 0;         ///< TimelineLanes::generation() that m_tops is of
    std::vector<quint64> m_states; ///< by lane as painted last; 0: not
    int m_rowHeight = 40;
    qint64 m_serverAtMs = 0, m_monotonicAtMs = 0; ///< the server's clock as of when
    qint64 m_knownMs = 0;                         ///< data are of then; 0: of now
    quint64 m_gapsVersion = 0;
    PixelSpan m_paintedSpan;
    TimelineItem m_current, m_hovered;
    int m_dimmed = 0;
    QTimer m_timer;
    LaneStrip m_strip;
    std::vector<LanePiece> m_pieces;
    QPoint m_pressAt;
    qint64 m_pressToMs = 0;
    int m_pressScroll = 0;
    bool m_pressed = false, m_dragging = false;
    bool m_keyboard = false; ///< it is the keyboard that is at work here: where it is is shown
    quint64 m_paintedLanes = 0;
};

} // namespace qd
