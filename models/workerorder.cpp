// SPDX-License-Identifier: GPL-3.0-or-later
// What the source does and what a person sets. How rows get into their places is in
// workerorder_rows.cpp, what views see of it in workerorder_proxy.cpp.
#include "workerorder.h"

#include <QHash>

#include <algorithm>

namespace qd {

namespace {

constexpr int WaitingIntervalMs = 1000; ///< counting what waits costs as much as a sort

} // namespace

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
    std::vector<Seen> seen(m_moving.size());
    for (size_t i = 0; i < m_moving.size(); ++i) {
        movedTo[i] = now.value(m_moving[i]);
        changed[size_t(movedTo[i])] = m_changed[i];
        in[size_t(movedTo[i])] = m_in[i];
        seen[size_t(movedTo[i])] = m_seen[i];
    }
    m_moving.clear();
    m_changed = std::move(changed);
    m_in = std::move(in);
    m_seen = std::move(seen);
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
    m_seen.insert(m_seen.begin() + first, size_t(n), Seen());
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
    m_seen.erase(m_seen.begin() + first, m_seen.begin() + last + 1);
    m_sorter.removeRows(first, n);
    m_groups.removeRows(first, n);
    m_gone = true;
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

bool WorkerOrder::ask(int sourceRow)
{
    const WorkerRow &row = *m_source->row(sourceRow);
    const Seen seen{m_query.match(row, m_source->nowMs()), row.kind};
    m_in[size_t(sourceRow)] = seen.match == QueryMatch::Yes;
    return std::exchange(m_seen[size_t(sourceRow)], seen) != seen;
}

bool WorkerOrder::askAll()
{
    bool changed = false;
    for (int row = 0; row < int(m_in.size()); ++row)
        changed = ask(row) || changed;
    return changed;
}

void WorkerOrder::countRows()
{
    m_groups.count(m_in);
    StatusCounts counts{};
    int in = 0;
    for (const Seen &seen : m_seen) {
        in += seen.match == QueryMatch::Yes;
        counts[size_t(seen.kind)] += seen.match != QueryMatch::No;
    }
    if (counts == m_statusCounts && in == m_inCount)
        return;
    m_statusCounts = counts;
    m_inCount = in;
    emit countsChanged();
}

/// Most of what changes are figures by which nothing is sorted: then there is nothing to count and
/// to sort, however many rows there are.
bool WorkerOrder::look()
{
    bool stirred = std::exchange(m_gone, false);
    if (std::exchange(m_aged, false) && m_query.ticks())
        stirred = askAll() || stirred;
    for (int row = 0; row < int(m_changed.size()); ++row) {
        if (m_changed[size_t(row)] == Same)
            continue;
        const bool counts = ask(row), moves = m_sorter.update(row), parts = m_groups.update(row);
        stirred = stirred || counts || moves || parts;
    }
    return stirred;
}

void WorkerOrder::settle()
{
    const bool stirred = look();
    m_stirred = m_stirred || stirred;
    if (m_stirred)
        countRows();
    if (!isFrozen() || m_items.empty()) {
        if (m_stirred)
            arrangeAll();
    } else if (stirred) {
        adopt(still());
        if (!m_waitTimer.isActive())
            m_waitTimer.start();
    }
    announceRows();
}

QStringList WorkerOrder::keys()
{
    QStringList keys;
    for (const int row : m_sorter.sorted(m_in))
        keys << m_source->row(row)->worker.key;
    return keys;
}

} // namespace qd
