// SPDX-License-Identifier: GPL-3.0-or-later
// How rows and heads get into their places: what should stand where is reckoned whole, then the
// difference to what does is told as removals, insertions and at most one change of layout.
#include "workerorder.h"

#include <algorithm>

namespace qd {

namespace {

/// More holes than this are first gathered at the end: removing stays linear, and views hear of it
/// once.
constexpr size_t ManyHoles = 16;

/// Runs of set entries in \a marks as [first, last].
std::vector<std::pair<int, int>> runsOf(const std::vector<char> &marks)
{
    std::vector<std::pair<int, int>> found;
    for (int i = 0; i < int(marks.size()); ++i) {
        if (!marks[size_t(i)])
            continue;
        if (!found.empty() && found.back().second == i - 1)
            found.back().second = i;
        else
            found.emplace_back(i, i);
    }
    return found;
}

/// How many of \a places (all different) can stay where they are when the others move about them:
/// the length of the longest rising run of picks.
int longestRise(const std::vector<int> &places)
{
    std::vector<int> ends; // by length − 1: the smallest place that such a rise ends with
    for (const int place : places) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), place);
        if (at == ends.end())
            ends.push_back(place);
        else
            *at = place;
    }
    return int(ends.size());
}

} // namespace

void WorkerOrder::rebuildReverse()
{
    m_toProxy.assign(m_in.size(), -1);
    m_headAt.assign(size_t(m_groups.idLimit()), -1);
    for (int i = 0; i < int(m_items.size()); ++i) {
        const int item = m_items[size_t(i)];
        (item < 0 ? m_headAt[size_t(~item)] : m_toProxy[size_t(item)]) = i;
    }
}

std::vector<int> WorkerOrder::arrangement()
{
    const std::vector<int> rows = m_sorter.sorted(m_in);
    if (!m_groups.isOn())
        return rows;
    std::vector<int> items;
    items.reserve(rows.size());
    std::vector<int> next(size_t(m_groups.idLimit()), -1); // by group: where its next row goes
    for (const int id : m_groups.order()) {
        items.push_back(~id);
        if (m_groups.group(id).collapsed)
            continue;
        next[size_t(id)] = int(items.size());
        items.resize(items.size() + size_t(m_groups.group(id).count));
    }
    for (const int row : rows) {
        int &at = next[size_t(m_groups.groupOf(row))];
        if (at >= 0)
            items[size_t(at++)] = row;
    }
    return items;
}

/// While the order is frozen: what there is, and without groups new rows at the end.
std::vector<int> WorkerOrder::still()
{
    std::vector<int> items = m_items;
    if (m_groups.isOn())
        return items;
    std::vector<char> missing(m_in.size());
    for (size_t row = 0; row < m_in.size(); ++row)
        missing[row] = m_in[row] && m_toProxy[row] < 0;
    const std::vector<int> coming = m_sorter.sorted(missing);
    items.insert(items.end(), coming.begin(), coming.end());
    return items;
}

/// What there is, but for the rows of one group: they go, or come below its head.
std::vector<int> WorkerOrder::withSection(int groupId)
{
    const auto head = m_items.begin() + m_headAt[size_t(groupId)] + 1;
    const auto end = std::find_if(head, m_items.end(), [](int item) { return item < 0; });
    std::vector<int> items(m_items.begin(), head);
    if (!m_groups.group(groupId).collapsed) {
        items.insert(items.end(), head, end);
        for (const int row : m_sorter.sorted(m_in)) {
            if (m_groups.groupOf(row) == groupId && m_toProxy[size_t(row)] < 0)
                items.push_back(row);
        }
    }
    items.insert(items.end(), end, m_items.end());
    return items;
}

void WorkerOrder::adopt(const std::vector<int> &items)
{
    if (items != m_items) {
        std::vector<char> rows(m_in.size(), 0), heads(size_t(m_groups.idLimit()), 0);
        for (const int item : items)
            (item < 0 ? heads[size_t(~item)] : rows[size_t(item)]) = 1;
        std::vector<char> going(m_items.size());
        std::transform(m_items.begin(), m_items.end(), going.begin(), [&](int item) {
            return !(item < 0 ? heads[size_t(~item)] : rows[size_t(item)]);
        });
        drop(going);
        insert(items);
        relayout(items);
    }
    takeHeads();
    announceHeads();
}

void WorkerOrder::arrangeAll()
{
    m_stirred = false;
    adopt(arrangement());
    m_groups.forgetEmpty(); // no head of theirs is left
    m_waitTimer.stop();
    setWaiting(0);
}

void WorkerOrder::drop(const std::vector<char> &going)
{
    auto ranges = runsOf(going);
    if (ranges.size() > ManyHoles) {
        std::vector<int> kept, dropped;
        for (size_t i = 0; i < m_items.size(); ++i)
            (going[i] ? dropped : kept).push_back(m_items[i]);
        ranges = {{int(kept.size()), int(m_items.size()) - 1}};
        kept.insert(kept.end(), dropped.begin(), dropped.end());
        relayout(kept);
    }
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_items.erase(m_items.begin() + range->first, m_items.begin() + range->second + 1);
        rebuildReverse();
        takeHeads();
        endRemoveRows();
    }
}

/// Those of \a items that are not there yet, at their place where they all stand together.
void WorkerOrder::insert(const std::vector<int> &items)
{
    if (m_headAt.size() < size_t(m_groups.idLimit()))
        m_headAt.resize(size_t(m_groups.idLimit()), -1);
    std::vector<char> coming(items.size());
    std::transform(items.begin(), items.end(), coming.begin(), [this](int item) {
        return (item < 0 ? m_headAt[size_t(~item)] : m_toProxy[size_t(item)]) < 0;
    });
    const auto ranges = runsOf(coming);
    if (ranges.empty())
        return;
    std::vector<int> fresh;
    for (const auto &[first, last] : ranges)
        fresh.insert(fresh.end(), items.begin() + first, items.begin() + last + 1);
    const int at = ranges.size() == 1 ? ranges.front().first : rowCount();
    beginInsertRows({}, at, at + int(fresh.size()) - 1);
    m_items.insert(m_items.begin() + at, fresh.begin(), fresh.end());
    rebuildReverse();
    takeHeads();
    endInsertRows();
}

void WorkerOrder::relayout(const std::vector<int> &items)
{
    if (items == m_items)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const std::vector<int> before = std::exchange(m_items, items);
    rebuildReverse();
    takeHeads();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from) {
        const int item = before[size_t(old.row())];
        to << createIndex(item < 0 ? m_headAt[size_t(~item)] : m_toProxy[size_t(item)],
                          old.column());
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Heads are read from where the groups stand: views may ask at any signal.
void WorkerOrder::takeHeads()
{
    m_heads.clear();
    if (!m_groups.isOn())
        return;
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (m_items[size_t(i)] >= 0)
            continue;
        if (!m_heads.empty())
            m_heads.back().shown = i - m_heads.back().headRow - 1;
        m_heads.push_back(m_groups.group(~m_items[size_t(i)]));
        m_heads.back().headRow = i;
    }
    if (!m_heads.empty())
        m_heads.back().shown = int(m_items.size()) - m_heads.back().headRow - 1;
}

void WorkerOrder::announceRows()
{
    std::vector<char> marks(m_items.size(), 0);
    for (size_t row = 0; row < m_changed.size(); ++row) {
        if (m_changed[row] == Changed && m_toProxy[row] >= 0)
            marks[size_t(m_toProxy[row])] = 1;
    }
    std::fill(m_changed.begin(), m_changed.end(), Same);
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, RowRole, SortRole,
                                  Qt::AccessibleTextRole};
    for (const auto &[first, last] : runsOf(marks))
        emit dataChanged(index(first, 0), index(last, WorkerColumnCount - 1), roles);
}

/// Heads say other figures now: that is no change of rows.
void WorkerOrder::announceHeads()
{
    for (size_t i = 0; i < m_heads.size(); ++i) {
        const OrderGroup &head = m_heads[i];
        if (i < m_told.size() && m_told[i] == head)
            continue;
        emit dataChanged(index(head.headRow, 0), index(head.headRow, WorkerColumnCount - 1),
                         {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
    m_told = m_heads;
}

void WorkerOrder::setWaiting(int changes)
{
    if (changes == m_waiting)
        return;
    m_waiting = changes;
    emit waitingChanged();
}

void WorkerOrder::countWaiting()
{
    std::vector<char> wanted(m_in.size(), 0);
    std::vector<int> places; // of rows that stay, in their new order
    int coming = 0;
    for (const int item : arrangement()) {
        if (item < 0)
            continue;
        wanted[size_t(item)] = 1;
        if (m_toProxy[size_t(item)] < 0)
            ++coming;
        else
            places.push_back(m_toProxy[size_t(item)]);
    }
    const auto going = std::count_if(m_items.begin(), m_items.end(),
                                     [&](int item) { return item >= 0 && !wanted[size_t(item)]; });
    setWaiting(coming + int(going) + int(places.size()) - longestRise(places));
}

} // namespace qd
