// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a TimeChart.
#include "textlabel.h"
#include "timechart.h"

#include <QKeyEvent>
#include <cmath>

namespace qd {

namespace {
constexpr int DragFromPx = 6;
constexpr double KeyZoom = 0.5, WheelZoom = 0.8;
} // namespace

qint64 TimeChart::instantAt(double x) const
{
    const double share = (x - m_frame.plot.left()) / std::max(1, m_frame.plot.width());
    return m_frame.fromMs +
           qint64(std::clamp(share, 0.0, 1.0) * double(m_frame.toMs - m_frame.fromMs));
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_zoomable && event->button() == Qt::LeftButton && !m_frame.plot.isEmpty() &&
        x >= m_frame.plot.left() - 4 && x <= m_frame.plot.right() + 4)
        m_dragFrom = std::clamp(x, double(m_frame.plot.left()), double(m_frame.plot.right()));
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRect &plot = m_frame.plot;
    const double x = event->position().x();
    if (m_dragFrom && (m_dragTo || std::abs(x - *m_dragFrom) >= scaled(m_theme, DragFromPx))) {
        m_dragTo = std::clamp(x, double(plot.left()), double(plot.right()));
        update();
    }
    if (plot.isEmpty() || x < plot.left() - 4 || x > plot.right() + 4)
        return setCrosshair(std::nullopt);
    setCrosshair(m_frame.fromMs +
                 qint64((x - plot.left()) / plot.width() * double(m_frame.toMs - m_frame.fromMs)));
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    const auto from = m_dragFrom, to = m_dragTo;
    endDrag();
    if (to && std::abs(*to - *from) >= 1)
        emit zoomRequested(instantAt(std::min(*from, *to)), instantAt(std::max(*from, *to)));
}

void TimeChart::endDrag()
{
    m_dragFrom.reset();
    m_dragTo.reset();
    update();
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_zoomable && event->button() == Qt::LeftButton) {
        endDrag();
        emit zoomUndone();
    }
}

/// With Ctrl, or once the chart has the keyboard: else the page below it scrolls.
void TimeChart::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (!m_zoomable || m_frame.plot.isEmpty() || turns == 0 ||
        !(hasFocus() || event->modifiers() & Qt::ControlModifier))
        return event->ignore();
    zoomAround(instantAt(event->position().x()), std::pow(WheelZoom, turns));
    event->accept();
}

/// What stands at \a atMs stays where it is.
void TimeChart::zoomAround(qint64 atMs, double factor)
{
    const qint64 from = atMs - qint64(double(atMs - m_frame.fromMs) * factor);
    const qint64 to = atMs + qint64(double(m_frame.toMs - atMs) * factor);
    emit zoomRequested(from, to);
}

void TimeChart::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_zoomable)
        return event->ignore();
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const qint64 at = byMouse ? instantAt(event->pos().x()) : crosshair().value_or(m_frame.toMs);
    emit menuRequested(at, byMouse ? event->globalPos()
                                   : mapToGlobal(QPoint(qRound(m_frame.xOf(double(at))),
                                                        m_frame.plot.center().y())));
}

void TimeChart::leaveEvent(QEvent *)
{
    setCrosshair(std::nullopt);
}

/// The keys of a chart that can be zoomed; false: another.
bool TimeChart::zoomKey(QKeyEvent *event)
{
    const qint64 at = crosshair().value_or((m_frame.fromMs + m_frame.toMs) / 2);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomAround(at, KeyZoom); return true;
    case Qt::Key_Minus: zoomAround(at, 1 / KeyZoom); return true;
    case Qt::Key_Backspace: emit zoomUndone(); return true;
    case Qt::Key_M: emit markRequested(crosshair().value_or(m_frame.toMs)); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!shift)
            return false;
        emit moveRequested(event->key() == Qt::Key_Left ? -0.25 : 0.25);
        return true;
    case Qt::Key_Escape:
        if (m_dragFrom) {
            endDrag();
            return true;
        }
        if (m_atMs)
            return false;
        emit zoomUndone();
        return true;
    default: return false;
    }
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    if (m_zoomable && zoomKey(event))
        return;
    const qint64 at = crosshair().value_or(m_frame.toMs);
    // One point at a time, but never less than what can be seen.
    const double point = m_holes.value(0) / 2.5, span = double(m_frame.toMs - m_frame.fromMs);
    double step = std::max(point, span / std::max(1, m_frame.plot.width() / 2));
    if (event->modifiers() & Qt::ControlModifier)
        step = span / 10;
    switch (event->key()) {
    case Qt::Key_Left: return setCrosshair(at - qint64(step));
    case Qt::Key_Right: return setCrosshair(at + qint64(step));
    case Qt::Key_Home: return setCrosshair(m_frame.fromMs);
    case Qt::Key_End: return setCrosshair(m_frame.toMs);
    case Qt::Key_Escape:
        if (m_atMs)
            return setCrosshair(std::nullopt);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Only where a person came by a key: a page that is shown has done nothing to be told about.
    const bool byKey = event->reason() == Qt::TabFocusReason ||
                       event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !m_atMs)
        setCrosshair(m_frame.toMs);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setCrosshair(std::nullopt);
    update();
}

} // namespace qd
