// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the grid by pointer: controls, selection, tooltips, the menu.
// The keyboard is in workergrid_keys.cpp.
#include "plaintip.h"
#include "text.h"
#include "theme.h"
#include "workercarddelegate.h"
#include "workergrid.h"
#include "workermenu.h"
#include "workerorder.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
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

void WorkerGrid::hideEvent(QHideEvent *event)
{
    m_pointerHold.release();
    m_pressed.reset();
    m_hovered.reset();
    QListView::hideEvent(event);
}

bool WorkerGrid::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter: m_pointerHold = FreezeHold(m_order); break;
    case QEvent::Leave:
        m_pointerHold.release();
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

void WorkerGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenu(currentIndex(), std::nullopt);
    else
        openMenu(indexAt(event->pos()), event->globalPos());
}

void WorkerGrid::openMenu(const QModelIndex &index, const std::optional<QPoint> &globalPos)
{
    const WorkerRow *row = index.isValid() ? m_order.row(index.row()) : nullptr;
    if (!row || m_menu)
        return; // some platforms tell of Shift+F10 twice
    if (!globalPos)
        scrollTo(index);
    const QPoint at = globalPos ? *globalPos : viewport()->mapToGlobal(visualRect(index).center());
    m_menu = new WorkerMenu(*row, m_whyNot, this);
    m_menuHold = FreezeHold(m_order); // it stays on the card it is about
    connect(m_menu, &WorkerMenu::opened, this, &WorkerGrid::opened);
    connect(m_menu, &WorkerMenu::dismissed, source(), &WorkerModel::dismiss);
    connect(m_menu, &QObject::destroyed, this, [this] { m_menuHold.release(); });
    connect(m_menu, &WorkerMenu::controlChosen, this,
            [this, at](ControlAction action, const QString &key) { request(action, key, at); });
    m_menu->popup(at);
}

QRegion WorkerGrid::visualRegionForSelection(const QItemSelection &selection) const
{
    const SectionGrid &grid = cards();
    const auto [first, last] =
        grid.between(verticalOffset(), verticalOffset() + viewport()->height());
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        for (int row = qMax(first, range.top()); row <= qMin(last, range.bottom()); ++row)
            region += grid.rect(row).translated(0, -verticalOffset());
    }
    return region;
}

} // namespace qd
