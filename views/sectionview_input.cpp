// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with cells by pointer and keyboard: choose, move, open.
#include "sectionview.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace qd {

bool SectionView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        m_hand->claims(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void SectionView::mousePressEvent(QMouseEvent *event)
{
    if (m_keyboard) {
        m_keyboard = false;
        viewport()->update();
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_workers.groupAt(index.row())) {
        if (event->button() == Qt::LeftButton)
            m_hand->toggleGroup(index.row());
        event->accept();
        return;
    }
    QAbstractItemView::mousePressEvent(event);
    if (!(event->modifiers() & Qt::ShiftModifier))
        setAnchor();
}

void SectionView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const WorkerRow *row = index.isValid() ? m_workers.row(index.row()) : nullptr;
    if (row && event->button() == Qt::LeftButton)
        emit opened(QString(row->worker.key));
    else
        mousePressEvent(event);
}

void SectionView::keyPressEvent(QKeyEvent *event)
{
    if (!m_keyboard) {
        m_keyboard = true;
        viewport()->update();
    }
    if (m_hand->keyPress(event)) {
        if (event->key() == Qt::Key_Space)
            setAnchor();
        event->accept();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
    if (!(event->modifiers() & Qt::ShiftModifier))
        setAnchor();
}

void SectionView::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason ||
                       event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    m_keyboard = m_keyboard || byKey;
    if (byKey && !currentIndex().isValid() && m_workers.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_workers.index(0, 0), QItemSelectionModel::NoUpdate);
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void SectionView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

QModelIndex SectionView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const SectionGrid &grid = cells();
    if (grid.count() == 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    if (current < 0)
        return m_workers.index(0, 0);
    const int page = qMax(1, viewport()->height() / grid.lineStep());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int target = current;
    switch (action) {
    case MoveUp: target = grid.moved(current, -1); break;
    case MoveDown: target = grid.moved(current, 1); break;
    case MovePageUp: target = grid.moved(current, -page); break;
    case MovePageDown: target = grid.moved(current, page); break;
    case MoveLeft: target = current + (mirrored ? 1 : -1); break;
    case MoveRight: target = current + (mirrored ? -1 : 1); break;
    case MoveNext: target = current + 1; break;
    case MovePrevious: target = current - 1; break;
    case MoveHome: target = 0; break;
    case MoveEnd: target = grid.count() - 1; break;
    }
    return m_workers.index(qBound(0, target, grid.count() - 1), 0);
}

void SectionView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (!selectionModel())
        return;
    const bool one = rect.width() <= 1 && rect.height() <= 1;
    const int row =
        one ? cells().at(rect.topLeft() + QPoint(0, verticalOffset())) : currentIndex().row();
    QItemSelection selection;
    if (row >= 0) {
        // A range is everything in reading order from where it began, not a rectangle.
        const bool range = (!one || QGuiApplication::keyboardModifiers() & Qt::ShiftModifier) &&
                           m_anchor.isValid() && !(flags & QItemSelectionModel::Toggle);
        const int from = range ? qMin(row, m_anchor.row()) : row,
                  to = range ? qMax(row, m_anchor.row()) : row;
        selection.select(m_workers.index(from, 0),
                         m_workers.index(to, m_workers.columnCount() - 1));
    }
    selectionModel()->select(selection, flags);
}

} // namespace qd
