// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the grid by keyboard: where the cursor goes, what a key asks for.
#include "cardtext.h"
#include "workergrid.h"
#include "workerorder.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace qd {

bool WorkerGrid::event(QEvent *event)
{
    // Our one-letter keys win over a window's shortcuts while the grid has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto plain = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        const bool ours =
            key->key() == Qt::Key_P || key->key() == Qt::Key_S || key->key() == Qt::Key_R;
        if (plain == Qt::NoModifier && ours && currentIndex().isValid()) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

bool WorkerGrid::handleKey(QKeyEvent *event)
{
    const WorkerRow *row = currentIndex().isValid() ? m_order.row(currentIndex().row()) : nullptr;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    if (!row || (modifiers != Qt::NoModifier && !shift))
        return false;
    const QString key = row->worker.key;
    const auto ask = [&](ControlAction action) {
        scrollTo(currentIndex());
        request(action, key, viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    };
    switch (event->key()) {
    case Qt::Key_P:
        if (!shift)
            ask(row->kind == StatusKind::Paused ? ControlAction::Resume : ControlAction::Pause);
        return true;
    case Qt::Key_S:
        ask(shift ? ControlAction::Stop : actionOf(CardControl::Play, *row));
        return true;
    case Qt::Key_R:
        if (shift)
            ask(ControlAction::Restart);
        return true;
    case Qt::Key_F10: // not every platform makes a menu event of it
        if (shift)
            openMenu(currentIndex(), std::nullopt);
        return shift;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(key); return true;
    case Qt::Key_Space:
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        m_anchor = currentIndex();
        return true;
    case Qt::Key_Delete: source()->dismiss(key); return true;
    case Qt::Key_Escape:
        if (!jobLine(*row, 0).dismissible)
            return false;
        dismiss(key);
        return true;
    default: return false;
    }
}

void WorkerGrid::keyPressEvent(QKeyEvent *event)
{
    if (!m_keyboard) {
        m_keyboard = true;
        viewport()->update();
    }
    if (handleKey(event)) {
        event->accept();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = currentIndex();
}

void WorkerGrid::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason ||
                       event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    m_keyboard = m_keyboard || byKey;
    if (byKey && !currentIndex().isValid() && m_order.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_order.index(0, 0), QItemSelectionModel::NoUpdate);
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void WorkerGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

QModelIndex WorkerGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const SectionGrid &grid = cards();
    if (grid.count() == 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    if (current < 0)
        return m_order.index(0, 0);
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
    return m_order.index(qBound(0, target, grid.count() - 1), 0);
}

void WorkerGrid::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (!selectionModel())
        return;
    const bool one = rect.width() <= 1 && rect.height() <= 1;
    const int row =
        one ? cards().at(rect.topLeft() + QPoint(0, verticalOffset())) : currentIndex().row();
    QItemSelection selection;
    if (row >= 0) {
        // A range is everything in reading order from where it began, not a rectangle.
        const bool range = (!one || QGuiApplication::keyboardModifiers() & Qt::ShiftModifier) &&
                           m_anchor.isValid() && !(flags & QItemSelectionModel::Toggle);
        const int from = range ? qMin(row, m_anchor.row()) : row,
                  to = range ? qMax(row, m_anchor.row()) : row;
        selection.select(m_order.index(from, 0), m_order.index(to, m_order.columnCount() - 1));
    }
    selectionModel()->select(selection, flags);
}

} // namespace qd
