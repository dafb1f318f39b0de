// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuetable.h"

#include "queuedelegate.h"

#include <QKeyEvent>

namespace qd {

namespace {

const QList<TableColumn> &queueColumns()
{
    static const QList<TableColumn> columns = {
        {140, 40, 0, false, "name"}, {148, 4, 0, false, "state"}, {140, 34, 0, false, "depth"},
        {76, 4, 3, true, "change"},  {98, 4, 0, true, "oldest"},  {104, 4, 0, true, "clears"},
        {72, 3, 0, true, "readers"}, {56, 3, 1, true, "held"},    {78, 3, 0, true, "orphaned"},
        {52, 3, 0, true, "dead"},    {112, 10, 2, false, "hour"}};
    return columns;
}

} // namespace

ChipLook queueStateLook(QueueState state)
{
    const QString word = queueStateText(state);
    switch (state) {
    case QueueState::Processing: return {StatusKind::Running, Tone::Ok, word};
    case QueueState::Paused: return {StatusKind::Paused, Tone::Info, word};
    case QueueState::NotProcessing: return {StatusKind::Stopped, Tone::Warn, word};
    case QueueState::Idle: return {StatusKind::Idle, Tone::Off, word};
    case QueueState::Unknown: break;
    }
    return {StatusKind::Unavailable, Tone::Off, word};
}

bool isHigh(const Queue &queue, const Thresholds &limits)
{
    return waitingTasks(queue).value_or(0) > limits.queueHighTasks;
}

QueueTable::QueueTable(QueueModel &queues, const Theme &theme, std::function<Thresholds()> limits,
                       QWidget *parent)
    : DataTable(theme, queueColumns(), parent)
    , m_order(queues)
{
    setAccessibleName(tr("Queues"));
    setSelectionMode(SingleSelection);
    setModel(&m_order);
    useDelegate(new QueueDelegate(
        m_order, theme, std::move(limits), [this] { return hoveredRow(); }, this));
    horizontalHeader()->setSortIndicator(OldestColumn, Qt::DescendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &QueueTable::sortBy);
}

void QueueTable::sortBy(int column, Qt::SortOrder order)
{
    if (column != m_sortedColumn && column >= DepthColumn)
        order = Qt::DescendingOrder; // of figures the largest come first
    m_sortedColumn = column;
    {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(column, order);
    }
    horizontalHeader()->viewport()->update();
    m_order.sort(column, order);
}

void QueueTable::select(const QString &name)
{
    m_order.reveal(name);
    const int row = m_order.rowOf(name);
    if (row < 0)
        return;
    setCurrentIndex(m_order.index(row, 0));
    scrollTo(currentIndex());
}

void QueueTable::tickAges()
{
    updateColumns({OldestColumn});
}

void QueueTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    if (m_order.group(current.row()))
        return;
    const QueueRow *row = current.isValid() ? m_order.row(current.row()) : nullptr;
    const QString name = row ? row->queue.name : QString();
    if (name != m_current) {
        m_current = name;
        emit currentQueueChanged(name);
    }
}

void QueueTable::activate(int row)
{
    if (const QueueGroup *head = m_order.group(row))
        m_order.toggle(head->key);
    else if (const QueueRow *queue = m_order.row(row))
        emit queueActivated(queue->queue.name);
}

void QueueTable::keyPressEvent(QKeyEvent *event)
{
    const QueueGroup *head = m_order.group(currentIndex().row());
    if (event->matches(QKeySequence::Copy)) // the page's: a view would copy one cell
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Slash: return event->ignore(); // the page's: a view would search for it
    case Qt::Key_R:
        if (event->modifiers() == Qt::ShiftModifier)
            return event->ignore();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: return activate(currentIndex().row());
    case Qt::Key_Space:
        if (head)
            return m_order.toggle(head->key);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (head && head->collapsed == (event->key() == Qt::Key_Right))
            return m_order.toggle(head->key);
        break;
    default: break;
    }
    DataTable::keyPressEvent(event);
}

void QueueTable::mousePressEvent(QMouseEvent *event)
{
    DataTable::mousePressEvent(event);
    const QueueGroup *head = m_order.group(rowAt(int(event->position().y())));
    if (head && event->button() == Qt::LeftButton)
        m_order.toggle(head->key);
}

void QueueTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    if (event->button() != Qt::LeftButton || m_order.group(row)) // two clicks toggle it twice
        return mousePressEvent(event);
    activate(row);
}

bool QueueTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        m_order.setFrozen(true); // nothing moves under the hand
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide)
        m_order.setFrozen(false);
    return DataTable::viewportEvent(event);
}

} // namespace qd
