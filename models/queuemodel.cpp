// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuemodel.h"

#include "format.h"
#include "text.h"

namespace qd {

namespace {

constexpr qint64 WindowMs = 30'000;

const QList<int> &queueRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, QueueRowRole, QueueSortRole,
                                  Qt::AccessibleTextRole};
    return roles;
}

template<typename T>
QVariant rawValue(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

} // namespace

QueueModel::QueueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QueueColumnCount;
}

const QueueRow *QueueModel::row(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)]->row : nullptr;
}

int QueueModel::rowOf(const QString &name) const
{
    return m_rowOf.value(name, -1);
}

const QueueTotals &QueueModel::totals() const
{
    return m_totals;
}

void QueueModel::apply(const FeedBatch &batch, const QSet<QString> &pausedQueues, qint64 nowMs)
{
    m_nowMs = nowMs;
    if (batch.queueTotals)
        m_totals = *batch.queueTotals;

    std::vector<char> seen(m_rows.size(), 0), changed(m_rows.size(), 0);
    std::vector<std::unique_ptr<Held>> fresh;
    QHash<QString, size_t> freshAt;
    for (const Queue &queue : batch.queues) {
        if (const int at = rowOf(queue.name); at >= 0) {
            seen[size_t(at)] = 1;
            changed[size_t(at)] |= merge(*m_rows[size_t(at)], queue, nowMs);
            continue;
        }
        if (const auto twice = freshAt.constFind(queue.name); twice != freshAt.cend()) {
            merge(*fresh[*twice], queue, nowMs);
            continue;
        }
        freshAt.insert(queue.name, fresh.size());
        auto held = std::make_unique<Held>();
        merge(*held, queue, nowMs);
        setState(*held, pausedQueues.contains(queue.name));
        fresh.push_back(std::move(held));
    }
    for (size_t i = 0; i < m_rows.size(); ++i)
        changed[i] |= setState(*m_rows[i], pausedQueues.contains(m_rows[i]->row.queue.name));
    for (int i = 0; i < int(changed.size()); ++i) {
        if (!changed[size_t(i)])
            continue;
        const int first = i;
        while (i + 1 < int(changed.size()) && changed[size_t(i) + 1])
            ++i;
        emit dataChanged(index(first, 0), index(i, QueueColumnCount - 1), queueRoles());
    }
    if (batch.queuesComplete)
        removeUnseen(seen);
    if (fresh.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (auto &held : fresh) {
        m_rowOf.insert(held->row.queue.name, int(m_rows.size()));
        m_rows.push_back(std::move(held));
    }
    endInsertRows();
}

bool QueueModel::merge(Held &held, const Queue &queue, qint64 nowMs)
{
    const qint64 at = queue.receivedAtMs > 0 ? queue.receivedAtMs : nowMs;
    MaybeReal change = held.row.changePerSecond;
    if (!queue.size) {
        held.samples.clear();
        change.reset();
    } else if (held.samples.empty() || at > held.samples.back().atMs) {
        held.samples.push_back({at, *queue.size});
        // Keep the one sample that lies at or before the window's start: the span is then a whole
        // window.
        while (held.samples.size() > 2 && at - held.samples[1].atMs >= WindowMs)
            held.samples.pop_front();
        const double seconds = double(at - held.samples.front().atMs) / 1000;
        if (seconds >= 1)
            change = (double(*queue.size) - double(held.samples.front().size)) / seconds;
    }

    Queue &known = held.row.queue;
    known.receivedAtMs = queue.receivedAtMs;
    const bool changed = !(known == queue) || change != held.row.changePerSecond;
    known = queue;
    held.row.changePerSecond = change;
    return changed;
}

bool QueueModel::setState(Held &held, bool workerPaused)
{
    held.workerPaused = workerPaused;
    const QueueState state = queueState(held.row.queue, workerPaused);
    const bool changed = state != held.row.state;
    held.row.state = state;
    return changed;
}

void QueueModel::removeUnseen(const std::vector<char> &seen)
{
    for (int last = int(seen.size()) - 1; last >= 0; --last) {
        if (seen[size_t(last)])
            continue;
        int first = last;
        while (first > 0 && !seen[size_t(first) - 1])
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_rowOf.clear();
        for (int i = 0; i < int(m_rows.size()); ++i)
            m_rowOf.insert(m_rows[size_t(i)]->row.queue.name, i);
        endRemoveRows();
        last = first;
    }
}

void QueueModel::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (!m_rows.empty())
        emit dataChanged(index(0, OldestColumn), index(int(m_rows.size()) - 1, OldestColumn),
                         {Qt::DisplayRole, Qt::AccessibleTextRole});
}

MaybeReal QueueModel::oldestSeconds(const QueueRow &row) const
{
    const Queue &queue = row.queue;
    if (!queue.oldestTaskAgeSeconds || (queue.size && *queue.size == 0))
        return queue.oldestTaskAgeSeconds;
    return *queue.oldestTaskAgeSeconds +
           std::max(0.0, (double(m_nowMs) - double(queue.receivedAtMs)) / 1000);
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const QueueRow *at = row(index.row());
    if (!at || index.column() < 0 || index.column() >= QueueColumnCount)
        return {};
    const int column = index.column();
    switch (role) {
    case QueueRowRole: return QVariant::fromValue(quintptr(at));
    case QueueSortRole: return sortValue(*at, column);
    case Qt::DisplayRole: return display(*at, column);
    case Qt::ToolTipRole:
        if (column == QueueNameColumn)
            return displayText(at->queue.name, 2000);
        return display(*at, column);
    case Qt::AccessibleTextRole: {
        const QString value = display(*at, column);
        if (column == QueueNameColumn)
            return value;
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() +
               QStringLiteral(": ") + (value == format::Unknown ? tr("not known") : value);
    }
    case Qt::TextAlignmentRole:
        return int((column >= DepthColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= DepthColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QueueNameColumn: return tr("Queue");
    case QueueStateColumn: return tr("State");
    case DepthColumn: return tr("Depth");
    case ChangeColumn: return tr("Change/s");
    case OldestColumn: return tr("Oldest task");
    case ClearsInColumn: return tr("Clears in");
    case ConsumersColumn: return tr("Workers");
    case HeldColumn: return tr("Held");
    case OrphanedColumn: return tr("Orphaned");
    case DeadColumn: return tr("Dead");
    default: return {};
    }
}

QString QueueModel::display(const QueueRow &row, int column) const
{
    const Queue &queue = row.queue;
    switch (column) {
    case QueueNameColumn: return queue.name.isEmpty() ? format::Unknown : displayText(queue.name);
    case QueueStateColumn:
        switch (row.state) {
        case QueueState::Processing: return tr("processing");
        case QueueState::Paused: return tr("paused");
        case QueueState::NotProcessing: return tr("not processing");
        case QueueState::Idle: return tr("idle");
        case QueueState::Unknown: return format::Unknown;
        }
        return format::Unknown;
    case DepthColumn: return format::ofMax(queue.size, queue.maxSize);
    case ChangeColumn: return format::rate(row.changePerSecond);
    case OldestColumn: return format::age(oldestSeconds(row));
    case ClearsInColumn: return format::duration(queue.estimatedCompletionSeconds);
    case ConsumersColumn: return format::count(queue.consumers);
    case HeldColumn: return format::count(queue.held);
    case OrphanedColumn: return format::count(queue.orphaned);
    case DeadColumn: return format::count(queue.dead);
    default: return {};
    }
}

QVariant QueueModel::sortValue(const QueueRow &row, int column) const
{
    const Queue &queue = row.queue;
    switch (column) {
    case QueueNameColumn: return queue.name;
    case QueueStateColumn: return int(row.state);
    case DepthColumn: return rawValue(queue.size);
    case ChangeColumn: return rawValue(row.changePerSecond);
    case OldestColumn: return rawValue(oldestSeconds(row));
    case ClearsInColumn: return rawValue(queue.estimatedCompletionSeconds);
    case ConsumersColumn: return rawValue(queue.consumers);
    case HeldColumn: return rawValue(queue.held);
    case OrphanedColumn: return rawValue(queue.orphaned);
    case DeadColumn: return rawValue(queue.dead);
    default: return {};
    }
}

} // namespace qd
