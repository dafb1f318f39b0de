// SPDX-License-Identifier: GPL-3.0-or-later
// What the source does and what a person sets. How rows get into their places is in
// workerorder_rows.cpp.
#include "workerorder.h"

#include <QHash>

#include <algorithm>

namespace qd {

namespace {

constexpr int WaitingIntervalMs = 1000; ///< counting what waits costs as much as a sort

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

// ---- holding still ----

FreezeHold::FreezeHold(WorkerOrder &order)
    : m_order(&order)
{
    order.hold();
}

FreezeHold::FreezeHold(FreezeHold &&other) noexcept
    : m_order(std::exchange(other.m_order, nullptr))
{
}

FreezeHold &FreezeHold::operator=(FreezeHold &&other) noexcept
{
    if (this != &other) {
        release();
        m_order = std::exchange(other.m_order, nullptr);
    }
    return *this;
}

void FreezeHold::release()
{
    if (WorkerOrder *order = std::exchange(m_order, nullptr))
        order->letGo();
}

void WorkerOrder::hold()
{
    ++m_holds;
}

void WorkerOrder::letGo()
{
    if (--m_holds > 0)
        return;
    if (!m_burst)
        settle(); // what stayed only because it must not jump may go now
}

// ---- the source ----

WorkerOrder::WorkerOrder(WorkerModel *source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
    , m_sorter(*source)
    , m_groups(*source)
{
    m_sorter.setLevels({SortLevel()});
    m_waitTimer.setSingleShot(true);
    m_waitTimer.setInterval(WaitingIntervalMs);
    connect(&m_waitTimer, &QTimer::timeout, this, &WorkerOrder::countWaiting);
    setSourceModel(source);
    connectSource();
    if (source->rowCount() > 0)
        rowsCame(0, source->rowCount() - 1);
}

void WorkerOrder::connectSource()
{
    connect(m_source, &WorkerModel::burstBegan, this, [this] { m_burst = true; });
    connect(m_source, &WorkerModel::burstEnded, this, [this] {
        m_burst = false;
        settle();
    });
    connect(m_source, &WorkerModel::dataChanged, this, &WorkerOrder::rowsChanged);
    connect(m_source, &WorkerModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(m_source, &WorkerModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGoing(first, last); });
    connect(m_source, &WorkerModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsGone(first, last); });
    connect(m_source, &WorkerModel::layoutAboutToBeChanged, this, &WorkerOrder::sourceMoves);
    connect(m_source, &WorkerModel::layoutChanged, this, &WorkerOrder::sourceMoved);
}

/// The source moves rows about before it removes many. Our own order stays: only the numbers
/// behind it change.
void WorkerOrder::sourceMoves()
{
    m_moving.clear();
    for (int i = 0; i < m_source->rowCount(); ++i)
        m_moving.push_back(m_source->row(i));
}

void WorkerOrder::sourceMoved()
{
    QHash<const WorkerRow *, int> now;
    now.reserve(m_source->rowCount());
    for (int i = 0; i < m_source->rowCount(); ++i)
        now.insert(m_source->row(i), i);
    std::vector<int> movedTo(m_moving.size());
    std::vector<char> changed(m_moving.size()), in(m_moving.size());
    std::vector<QueryMatch> match(m_moving.size());
    for (size_t i = 0; i < m_moving.size(); ++i) {
        movedTo[i] = now.value(m_moving[i]);
        changed[size_t(movedTo[i])] = m_changed[i];
        in[size_t(movedTo[i])] = m_in[i];
        match[size_t(movedTo[i])] = m_match[i];
    }
    m_moving.clear();
    m_changed = std::move(changed);
    m_in = std::move(in);
    m_match = std::move(match);
    for (int &item : m_items)
        item = item < 0 ? item : movedTo[size_t(item)];
    m_sorter.moveRows(movedTo);
    m_groups.moveRows(movedTo);
    rebuildReverse();
}

void WorkerOrder::rowsCame(int first, int last)
{
    const int n = last - first + 1;
    for (int &item : m_items)
        item += item >= first ? n : 0;
    m_changed.insert(m_changed.begin() + first, size_t(n), Fresh);
    m_in.insert(m_in.begin() + first, size_t(n), 0);
    m_match.insert(m_match.begin() + first, size_t(n), QueryMatch::No);
    m_sorter.insertRows(first, n);
    m_groups.insertRows(first, n);
    rebuildReverse();
    if (!m_burst)
        settle();
}

void WorkerOrder::rowsGoing(int first, int last)
{
    std::vector<char> going(m_items.size(), 0);
    std::transform(m_items.begin(), m_items.end(), going.begin(),
                   [&](int item) { return item >= first && item <= last; });
    drop(going);
}

void WorkerOrder::rowsGone(int first, int last)
{
    const int n = last - first + 1;
    for (int &item : m_items)
        item -= item > last ? n : 0;
    m_changed.erase(m_changed.begin() + first, m_changed.begin() + last + 1);
    m_in.erase(m_in.begin() + first, m_in.begin() + last + 1);
    m_match.erase(m_match.begin() + first, m_match.begin() + last + 1);
    m_sorter.removeRows(first, n);
    m_groups.removeRows(first, n);
    rebuildReverse();
    if (!m_burst)
        settle();
}

void WorkerOrder::rowsChanged(const QModelIndex &from, const QModelIndex &to,
                              const QList<int> &roles)
{
    if (from.column() == to.column()) { // ages ran on: the order of instants did not change
        m_aged = true;
        if (!m_items.empty())
            emit dataChanged(index(0, from.column()), index(rowCount() - 1, to.column()), roles);
        if (!m_burst)
            settle();
        return;
    }
    for (int row = from.row(); row <= to.row(); ++row)
        m_changed[size_t(row)] = std::max(m_changed[size_t(row)], char(Changed));
    if (!m_burst)
        settle();
}

// ---- what a person sets ----

WorkerSort WorkerOrder::sortKey() const
{
    return sortLevels().isEmpty() ? WorkerSort::Name : sortLevels().first().key;
}

Qt::SortOrder WorkerOrder::sortOrder() const
{
    return sortLevels().isEmpty() ? Qt::AscendingOrder : sortLevels().first().order;
}

void WorkerOrder::setSort(const QList<SortLevel> &levels)
{
    if (levels == sortLevels())
        return;
    m_sorter.setLevels(levels);
    arrangeAll();
    emit arrangementChanged();
}

void WorkerOrder::sort(int column, Qt::SortOrder order)
{
    if (const std::optional<WorkerSort> sort = sortOfColumn(column))
        setSort(*sort, order);
    else
        setSort(WorkerSort::Attention, Qt::AscendingOrder);
}

void WorkerOrder::catchUp()
{
    arrangeAll();
}

void WorkerOrder::setGrouping(WorkerGrouping grouping)
{
    if (grouping == m_groups.grouping())
        return;
    // Their numbers are of the old groups: the heads go first.
    std::vector<char> heads(m_items.size(), 0);
    std::transform(m_items.begin(), m_items.end(), heads.begin(),
                   [](int item) { return item < 0; });
    drop(heads);
    m_groups.setGrouping(grouping);
    countRows();
    arrangeAll();
    emit arrangementChanged();
}

void WorkerOrder::setAllCollapsed(bool collapsed)
{
    const std::vector<OrderGroup> heads = m_heads;
    for (const OrderGroup &head : heads)
        m_groups.setCollapsed(head.key, collapsed);
    arrangeAll();
}

void WorkerOrder::setCollapsed(const QString &groupKey, bool collapsed)
{
    m_groups.setCollapsed(groupKey, collapsed);
    const int id = m_groups.groupNamed(groupKey);
    if (id < 0 || size_t(id) >= m_headAt.size() || m_headAt[size_t(id)] < 0)
        return;
    adopt(withSection(id)); // the pointer is on the head: nothing else moves
}

void WorkerOrder::toggle(const QString &groupKey)
{
    if (const int id = m_groups.groupNamed(groupKey); id >= 0)
        setCollapsed(groupKey, !m_groups.group(id).collapsed);
}

void WorkerOrder::setFilter(WorkerQuery query)
{
    m_query = std::move(query);
    askAll();
    countRows();
    arrangeAll();
}

void WorkerOrder::ask(int sourceRow)
{
    const QueryMatch match = m_query.match(*m_source->row(sourceRow), m_source->nowMs());
    m_match[size_t(sourceRow)] = match;
    m_in[size_t(sourceRow)] = match == QueryMatch::Yes;
}

void WorkerOrder::askAll()
{
    for (int row = 0; row < int(m_in.size()); ++row)
        ask(row);
}

void WorkerOrder::countRows()
{
    m_groups.count(m_in);
    StatusCounts counts{};
    int in = 0;
    for (size_t row = 0; row < m_match.size(); ++row) {
        if (m_match[row] == QueryMatch::No)
            continue;
        in += m_in[row];
        ++counts[size_t(m_source->row(int(row))->kind)];
    }
    if (counts == m_statusCounts && in == m_inCount)
        return;
    m_statusCounts = counts;
    m_inCount = in;
    emit countsChanged();
}

void WorkerOrder::settle()
{
    if (m_aged && m_query.ticks())
        askAll();
    m_aged = false;
    for (int row = 0; row < int(m_changed.size()); ++row) {
        if (m_changed[size_t(row)] == Same)
            continue;
        ask(row);
        m_sorter.update(row);
        m_groups.update(row);
    }
    countRows();
    if (!isFrozen() || m_items.empty()) {
        arrangeAll();
    } else {
        adopt(still());
        if (!m_waitTimer.isActive())
            m_waitTimer.start();
    }
    announceRows();
}

// ---- the proxy's shape ----

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

QStringList WorkerOrder::keys()
{
    QStringList keys;
    for (const int row : m_sorter.sorted(m_in))
        keys << m_source->row(row)->worker.key;
    return keys;
}

} // namespace qd
