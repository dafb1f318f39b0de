// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with a timeline by pointer and keyboard.
#include "cronmodel.h"
#include "cronpieces.h"
#include "fleet.h"
#include "jobmemory.h"
#include "plaintip.h"
#include "textlabel.h"
#include "timelineview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace qd {

namespace {

constexpr double ZoomStep = 0.8; ///< of one notch of a wheel
constexpr int Notch = 120;
constexpr double SlackPx = 3;

bool isPlainKey(const QKeyEvent *event)
{
    return !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
}

bool isTimelineKey(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_N:
    case Qt::Key_F:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus: return isPlainKey(event);
    default: return false;
    }
}

} // namespace

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isTimelineKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showPlainTip(help->globalPos(), m_dragging ? QString() : tipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    setTimer();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    moveOn();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_timer.stop();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        layOut();
        viewport()->update();
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason ||
                 event->reason() == Qt::BacktabFocusReason ||
                 event->reason() == Qt::ShortcutFocusReason;
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
}

/// Over the lanes a wheel scrolls them, where they do not all fit; with Ctrl, over the axis and
/// where all fit it zooms at the pointer. Sideways it moves through time.
void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QPoint turned = event->angleDelta();
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const int sideways = turned.x() != 0 ? turned.x() : shift ? turned.y() : 0;
    event->accept();
    if (sideways != 0 && std::abs(sideways) >= std::abs(shift ? 0 : turned.y())) {
        m_window.panBy(-qint64(double(m_window.rangeMs()) * 0.1 * sideways / Notch));
        return windowMoved();
    }
    const bool zooms = (event->modifiers() & Qt::ControlModifier) || at.y() < axisHeight() ||
                       verticalScrollBar()->maximum() == 0;
    if (!zooms) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoom(std::pow(ZoomStep, double(turned.y()) / Notch), at.x());
}

void TimelineView::zoom(double factor, int x)
{
    const QRect lanes = lanesRect();
    const qint64 anchor = span().msAt(std::clamp(x, lanes.left(), lanes.right()) - lanes.left());
    m_window.zoomAt(std::min(anchor, m_window.toMs()), factor);
    windowMoved();
}

TimelineItem TimelineView::itemAt(const QPoint &at) const
{
    const int lane = laneAt(at.y());
    if (lane < 0)
        return {};
    const QRect lanes = lanesRect();
    const TimelineItem nothing{TimelineItem::Lane, m_lanes.keyOf(lane), 0, 0};
    if (at.x() < lanes.left() || at.x() > lanes.right() || m_lanes.at(lane).isHead())
        return nothing;
    const PixelSpan all = span();
    const double x = at.x() - lanes.left() + 0.5;
    if (m_lanes.at(lane).kind == TimelineLane::Cron) {
        const auto &runs = m_fleet.jobs()->crons().runs(m_lanes.cron(lane)->name);
        int best = -1;
        double bestAway = 8 * m_theme.scale();
        for (const CronPiece &piece : cronsOf(lane, all)) {
            const double away = x < piece.from ? piece.from - x : x > piece.to ? x - piece.to : 0;
            if (piece.run >= 0 && away < bestAway) {
                best = piece.run;
                bestAway = away;
            }
        }
        return best < 0 ? nothing
                        : TimelineItem{TimelineItem::Run, nothing.lane, 0, runs.at(best).atMs()};
    }
    const JobLane *jobs = jobsOf(lane);
    if (!jobs)
        return nothing;
    const int bar =
        jobs->barAt(all.msAt(x), qint64(all.msPerPx * SlackPx * m_theme.scale()), barsNowMs());
    return bar < 0 ? nothing : jobItem(lane, bar);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_dragging = false;
    m_pressAt = event->position().toPoint();
    m_pressToMs = m_window.toMs();
    m_pressScroll = verticalScrollBar()->value();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_pressed) {
        const TimelineItem item = itemAt(at);
        const int lane = laneAt(at.y());
        const bool name = !lanesRect().contains(at) && lane >= 0;
        const bool opens =
            item.kind > TimelineItem::Lane || name || (lane >= 0 && m_lanes.at(lane).isHead());
        viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return setHovered(item);
    }
    const QPoint moved = at - m_pressAt;
    if (!m_dragging && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    if (!std::exchange(m_dragging, true)) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        setHovered({});
    }
    verticalScrollBar()->setValue(m_pressScroll - moved.y());
    const qint64 to = m_pressToMs - qint64(moved.x() * span().msPerPx);
    m_window.panBy(to - m_window.toMs());
    windowMoved();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_pressed, false))
        return;
    viewport()->setCursor(Qt::ArrowCursor);
    if (std::exchange(m_dragging, false))
        return;
    const QPoint at = event->position().toPoint();
    const int sticky = stickyHead();
    if (sticky >= 0 && at.y() >= axisHeight() && at.y() < axisHeight() + laneRect(sticky).height())
        return m_lanes.toggle(sticky);
    const TimelineItem item = itemAt(at);
    if (item.kind == TimelineItem::None)
        return;
    const int lane = m_lanes.laneOf(item.lane);
    if (lane >= 0 && m_lanes.at(lane).isHead())
        return m_lanes.toggle(lane);
    setCurrent(item);
    if (item.kind != TimelineItem::Lane)
        emit itemOpened(item);
    else if (!lanesRect().contains(at))
        emit laneOpened(item.lane);
}

TimelineItem TimelineView::nearestIn(int lane, qint64 atMs) const
{
    const TimelineItem nothing{TimelineItem::Lane, m_lanes.keyOf(lane), 0, 0};
    if (const CronJob *job = m_lanes.cron(lane)) {
        const CronRun *best = nullptr;
        for (const CronRun &run : m_fleet.jobs()->crons().runs(job->name)) {
            if (!best || std::abs(run.atMs() - atMs) < std::abs(best->atMs() - atMs))
                best = &run;
        }
        return best ? TimelineItem{TimelineItem::Run, nothing.lane, 0, best->atMs()} : nothing;
    }
    const JobLane *jobs = jobsOf(lane);
    const int bar = jobs ? jobs->barAt(atMs, m_window.rangeMs() / 2, barsNowMs()) : -1;
    return bar < 0 ? nothing : jobItem(lane, bar);
}

/// To another lane at the same time, or to the next or previous bar of the same one.
void TimelineView::step(int lanes, int bars)
{
    const int count = m_lanes.count();
    if (count == 0)
        return;
    int lane = m_lanes.laneOf(m_current.lane);
    const bool fresh = lane < 0;
    const qint64 now = m_window.nowMs();
    const qint64 at = m_current.startMs > 0 && !fresh
                          ? m_current.startMs
                          : std::min(now, m_window.fromMs() + m_window.rangeMs() * 9 / 10);
    if (fresh) {
        lane = std::max(0, laneAt(axisHeight()));
        lanes = 0;
    }
    for (int i = 0; i < std::abs(lanes); ++i) {
        int next = lane + (lanes > 0 ? 1 : -1);
        while (next >= 0 && next < count && m_lanes.at(next).isHead() && !m_lanes.isClosed(next))
            next += lanes > 0 ? 1 : -1;
        if (next < 0 || next >= count)
            break;
        lane = next;
    }
    while (fresh && lane + 1 < count && m_lanes.at(lane).isHead())
        ++lane;
    if (bars == 0 || fresh) {
        TimelineItem item = m_lanes.at(lane).isHead()
                                ? TimelineItem{TimelineItem::Lane, m_lanes.keyOf(lane), 0, at}
                                : nearestIn(lane, at);
        if (item.kind == TimelineItem::Lane)
            item.startMs = at; // for the next step
        return select(item);
    }
    if (const CronJob *job = m_lanes.cron(lane)) {
        const auto &runs = m_fleet.jobs()->crons().runs(job->name);
        qsizetype i = 0;
        while (i < runs.size() && runs.at(i).atMs() < at)
            ++i;
        const bool here = i < runs.size() && runs.at(i).atMs() == at;
        i += bars > 0 ? (here ? 1 : 0) : -1;
        if (i >= 0 && i < runs.size())
            select({TimelineItem::Run, m_lanes.keyOf(lane), 0, runs.at(i).atMs()});
        return;
    }
    const JobLane *jobs = jobsOf(lane);
    const int bar = barOf(m_current, nullptr);
    if (!jobs || jobs->bars().empty())
        return;
    if (bar < 0) {
        const TimelineItem nearest = nearestIn(lane, at);
        return nearest.kind == TimelineItem::Job ? select(nearest) : void();
    }
    const int next = bar + bars;
    if (next >= 0 && next < int(jobs->bars().size()))
        select(jobItem(lane, next));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    if (ctrl || (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)))
        return QAbstractScrollArea::keyPressEvent(event);
    if (!std::exchange(m_keyboard, true))
        viewport()->update();
    const QRect lanes = lanesRect();
    const auto zoomKey = [&](double factor) {
        const bool seen =
            m_current.startMs > m_window.fromMs() && m_current.startMs < m_window.toMs();
        zoom(factor, seen ? xOf(m_current.startMs) : xOf(m_window.nowMs()));
    };
    const int page = std::max(1, lanes.height() / std::max(1, m_rowHeight) - 1);
    switch (event->key()) {
    case Qt::Key_Left: return step(0, -1);
    case Qt::Key_Right: return step(0, 1);
    case Qt::Key_Up: return step(-1, 0);
    case Qt::Key_Down: return step(1, 0);
    case Qt::Key_PageUp: return step(-page, 0);
    case Qt::Key_PageDown: return step(page, 0);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomKey(ZoomStep * ZoomStep);
    case Qt::Key_Minus: return zoomKey(1 / (ZoomStep * ZoomStep));
    case Qt::Key_Home:
        return showFrom(m_fleet.jobs()->reachMs() > 0 ? m_fleet.jobs()->reachMs()
                                                      : m_window.fromMs());
    case Qt::Key_End:
    case Qt::Key_N: return jumpToNow();
    case Qt::Key_F: return setFrozen(!m_window.isFrozen());
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const int lane = m_lanes.laneOf(m_current.lane);
        if (lane >= 0 && m_lanes.at(lane).isHead())
            return m_lanes.toggle(lane);
        if (m_current.kind > TimelineItem::Lane)
            emit itemOpened(m_current);
        else if (lane >= 0)
            emit laneOpened(m_current.lane);
        return;
    }
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace qd
