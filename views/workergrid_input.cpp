// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the grid: pointer, keys, selection, tooltips.
#include "cardtext.h"
#include "plaintip.h"
#include "text.h"
#include "theme.h"
#include "workercarddelegate.h"
#include "workergrid.h"
#include "workerorder.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPersistentModelIndex>
#include <QScrollBar>

namespace qd {

QString WorkerGrid::currentKey() const
{
    const WorkerRow *row = currentIndex().isValid() ? m_order.row(currentIndex().row()) : nullptr;
    return row ? row->worker.key : QString();
}

QStringList WorkerGrid::selectedKeys() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0)
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (const int row : std::as_const(rows)) {
        if (const WorkerRow *worker = m_order.row(row))
            keys.append(worker->worker.key);
    }
    return keys;
}

ControlAction WorkerGrid::actionOf(CardControl control, const WorkerRow &row)
{
    switch (control) {
    case CardControl::Play:
        return row.kind == StatusKind::Paused ? ControlAction::Resume : ControlAction::Start;
    case CardControl::Pause: return ControlAction::Pause;
    case CardControl::Stop: return ControlAction::Stop;
    case CardControl::Restart: return ControlAction::Restart;
    }
    return ControlAction::Pause;
}

std::optional<WorkerGrid::Spot> WorkerGrid::spotAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    const WorkerRow *row = index.isValid() ? m_order.row(index.row()) : nullptr;
    if (!row)
        return std::nullopt;
    const QRect card = cardRect(index.row());
    const QPoint within = point - card.topLeft();
    if (const auto control = m_delegate->layout(card.width(), layoutDirection()).controlAt(within))
        return Spot{row->worker.key, control};
    if (m_delegate->answerRect(card, *row, layoutDirection()).contains(within))
        return Spot{row->worker.key, std::nullopt};
    return std::nullopt;
}

void WorkerGrid::setHovered(const std::optional<Spot> &spot)
{
    if (spot == m_hovered)
        return;
    const std::optional<Spot> before = std::exchange(m_hovered, spot);
    if (before)
        updateKey(before->key);
    if (spot && (!before || before->key != spot->key))
        updateKey(spot->key);
}

void WorkerGrid::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(spotAt(event->position().toPoint()));
    event->accept(); // no rubber band: a drag over cards selects nothing by accident
}

void WorkerGrid::press(const Spot &spot)
{
    m_pressed = spot;
    m_hovered = spot;
    updateKey(spot.key);
}

void WorkerGrid::mousePressEvent(QMouseEvent *event)
{
    if (m_keyboard) {
        m_keyboard = false;
        viewport()->update();
    }
    m_pressed.reset();
    const auto spot = spotAt(event->position().toPoint());
    if (spot && event->button() == Qt::LeftButton) {
        press(*spot); // a control is not the card: it selects nothing
        event->accept();
        return;
    }
    QAbstractItemView::mousePressEvent(event);
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = currentIndex();
}

void WorkerGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        QAbstractItemView::mouseReleaseEvent(event);
        return;
    }
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    const Spot pressed = *std::exchange(m_pressed, std::nullopt);
    const auto spot = spotAt(event->position().toPoint());
    updateKey(pressed.key);
    // The same control of the same worker, whatever card lies under the pointer by now.
    if (spot != pressed)
        return;
    const int sourceRow = source() ? source()->rowOf(pressed.key) : -1;
    const WorkerRow *row = sourceRow < 0 ? nullptr : source()->row(sourceRow);
    if (!row)
        return;
    if (pressed.control)
        request(actionOf(*pressed.control, *row), pressed.key, event->globalPosition().toPoint());
    else
        dismiss(pressed.key);
}

void WorkerGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second of two quick clicks on a control is a click on it, not on the card.
    if (event->button() != Qt::LeftButton || spotAt(event->position().toPoint())) {
        mousePressEvent(event);
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    const WorkerRow *row = index.isValid() ? m_order.row(index.row()) : nullptr;
    if (row)
        emit opened(QString(row->worker.key));
}

void WorkerGrid::dismiss(const QString &key)
{
    if (WorkerModel *workers = source())
        workers->dismissAnswer(key);
}

void WorkerGrid::request(ControlAction action, const QString &key, const QPoint &globalPos)
{
    const QString reason = m_whyNot(action, key);
    if (reason.isEmpty())
        emit controlRequested(action, QString(key));
    else
        showPlainTip(globalPos, displayText(reason, 400), viewport());
}

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
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(key); return true;
    case Qt::Key_Space:
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        m_anchor = currentIndex();
        return true;
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

void WorkerGrid::hideEvent(QHideEvent *event)
{
    m_order.setFrozen(false);
    m_pressed.reset();
    m_hovered.reset();
    QListView::hideEvent(event);
}

bool WorkerGrid::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter: m_order.setFrozen(true); break;
    case QEvent::Leave:
        m_order.setFrozen(false);
        setHovered(std::nullopt);
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showPlainTip(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    default: break;
    }
    return QListView::viewportEvent(event);
}

QString WorkerGrid::tipAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    const WorkerRow *row = index.isValid() ? m_order.row(index.row()) : nullptr;
    if (!row)
        return {};
    const QRect card = cardRect(index.row());
    const QPoint within = point - card.topLeft();
    if (const auto control =
            m_delegate->layout(card.width(), layoutDirection()).controlAt(within)) {
        const ControlAction action = actionOf(*control, *row);
        const QString reason = m_whyNot(action, row->worker.key);
        if (!reason.isEmpty())
            return displayText(reason, 400);
        switch (action) {
        case ControlAction::Start: return tr("Start (S)");
        case ControlAction::Resume: return tr("Resume (P)");
        case ControlAction::Pause: return tr("Pause (P)");
        case ControlAction::Stop: return tr("Stop… (Shift+S)");
        case ControlAction::Restart: return tr("Restart… (Shift+R)");
        }
    }
    if (m_delegate->answerRect(card, *row, layoutDirection()).contains(within))
        return displayText(row->lastAnswer, 2000) + QLatin1Char('\n') +
               tr("Click to take this away (Esc)");
    const WorkerColumn column = m_delegate->columnAt(within, card, *row, layoutDirection());
    const auto tip = [&](int of) {
        return m_order.index(index.row(), of).data(Qt::ToolTipRole).toString();
    };
    if (column == WorkerColumnCount)
        return {};
    // The foot may have had no room for the host.
    return column == SeenColumn ? tip(HostColumn) + QLatin1Char('\n') + tip(SeenColumn)
                                : tip(column);
}

QModelIndex WorkerGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const CardGrid grid = cards();
    if (grid.count() == 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    if (current < 0)
        return m_order.index(0, 0);
    const int columns = grid.columns();
    const int page = qMax(1, viewport()->height() / grid.lineStep()) * columns;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto vertically = [&](int by) {
        const int target = current + by;
        // Past an end: the same column of the last line there is, else stay.
        if (target < 0)
            return current % columns;
        if (target >= grid.count()) {
            const int lastLine = (grid.count() - 1) / columns;
            return current / columns == lastLine ? current : grid.count() - 1;
        }
        return target;
    };
    int target = current;
    switch (action) {
    case MoveUp: target = vertically(-columns); break;
    case MoveDown: target = vertically(columns); break;
    case MovePageUp: target = vertically(-page); break;
    case MovePageDown: target = vertically(page); break;
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
        one ? cards().cardAt(rect.topLeft() + QPoint(0, verticalOffset())) : currentIndex().row();
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

QRegion WorkerGrid::visualRegionForSelection(const QItemSelection &selection) const
{
    const CardGrid grid = cards();
    const auto [first, last] =
        grid.between(verticalOffset(), verticalOffset() + viewport()->height());
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        for (int row = qMax(first, range.top()); row <= qMin(last, range.bottom()); ++row)
            region += grid.card(row).translated(0, -verticalOffset());
    }
    return region;
}

} // namespace qd
