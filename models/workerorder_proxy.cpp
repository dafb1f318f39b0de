// SPDX-License-Identifier: GPL-3.0-or-later
// What views see of the order: a flat table of the source's columns, heads among its rows.
#include "workerorder.h"

#include <algorithm>

namespace qd {

namespace {

constexpr std::pair<WorkerColumn, WorkerSort> SortedColumns[] = {
    {NameColumn, WorkerSort::Name},
    {StatusColumn, WorkerSort::Status},
    {JobColumn, WorkerSort::Job},
    {HostColumn, WorkerSort::Host},
    {ProcessedColumn, WorkerSort::Processed},
    {ErrorRateColumn, WorkerSort::ErrorRate},
    {AvgTimeColumn, WorkerSort::AvgTime},
    {QueueColumn, WorkerSort::Queue},
    {MemoryColumn, WorkerSort::Memory},
    {SeenColumn, WorkerSort::Seen},
    {AddressColumn, WorkerSort::Address},
    {OfQueueColumn, WorkerSort::QueueName},
    {StageColumn, WorkerSort::Stage},
    {GroupColumn, WorkerSort::Group},
    {FailedColumn, WorkerSort::Failed},
    {SuccessColumn, WorkerSort::Success},
    {RateColumn, WorkerSort::Rate},
    {UptimeColumn, WorkerSort::Uptime},
    {JobTimeColumn, WorkerSort::JobTime},
    {ActivityColumn, WorkerSort::Activity},
    {HeartbeatColumn, WorkerSort::Heartbeat},
    {ExitCodeColumn, WorkerSort::ExitCode}};

} // namespace

std::optional<WorkerSort> sortOfColumn(int column)
{
    for (const auto &[of, sort] : SortedColumns) {
        if (of == column)
            return sort;
    }
    return std::nullopt;
}

int columnOfSort(WorkerSort sort)
{
    if (sort == WorkerSort::Attention)
        return StatusColumn;
    for (const auto &[column, by] : SortedColumns) {
        if (by == sort)
            return column;
    }
    return -1;
}

QModelIndex WorkerOrder::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || proxy.row() >= int(m_items.size()))
        return {};
    const int item = m_items[size_t(proxy.row())];
    return item < 0 ? QModelIndex() : m_source->index(item, proxy.column());
}

QModelIndex WorkerOrder::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid() || source.row() >= int(m_toProxy.size()))
        return {};
    const int row = m_toProxy[size_t(source.row())];
    return row < 0 ? QModelIndex() : createIndex(row, source.column());
}

QModelIndex WorkerOrder::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex WorkerOrder::parent(const QModelIndex &) const
{
    return {};
}

int WorkerOrder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int WorkerOrder::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : WorkerColumnCount;
}

bool WorkerOrder::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0; // ours, not the source's: a filter may leave none
}

QVariant WorkerOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source->headerData(section, orientation, role);
}

QVariant WorkerOrder::data(const QModelIndex &index, int role) const
{
    const OrderGroup *group = index.isValid() ? groupAt(index.row()) : nullptr;
    if (!group)
        return QAbstractProxyModel::data(index, role);
    if (index.column() != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole: return group->label;
    case Qt::AccessibleTextRole:
        return group->down > 0
                   ? tr("Group %1: %n worker(s), %2 down", nullptr, group->count)
                         .arg(group->label)
                         .arg(group->down)
                   : tr("Group %1: %n worker(s)", nullptr, group->count).arg(group->label);
    default: return {};
    }
}

Qt::ItemFlags WorkerOrder::flags(const QModelIndex &index) const
{
    if (index.isValid() && groupAt(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractProxyModel::flags(index);
}

const WorkerRow *WorkerOrder::row(int proxyRow) const
{
    if (proxyRow < 0 || proxyRow >= int(m_items.size()))
        return nullptr;
    const int item = m_items[size_t(proxyRow)];
    return item < 0 ? nullptr : m_source->row(item);
}

int WorkerOrder::rowOf(const QString &workerKey) const
{
    const int row = m_source->rowOf(workerKey);
    return row < 0 || row >= int(m_toProxy.size()) ? -1 : m_toProxy[size_t(row)];
}

const OrderGroup *WorkerOrder::groupAt(int proxyRow) const
{
    if (proxyRow < 0 || proxyRow >= int(m_items.size()) || m_items[size_t(proxyRow)] >= 0)
        return nullptr;
    const auto head =
        std::lower_bound(m_heads.begin(), m_heads.end(), proxyRow,
                         [](const OrderGroup &group, int row) { return group.headRow < row; });
    return head != m_heads.end() && head->headRow == proxyRow ? &*head : nullptr;
}

} // namespace qd
