// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerorder.h"

#include <QHash>

#include <algorithm>

namespace qd {

namespace {

/// More holes than this are first gathered at the end: removing stays linear, and views hear of it
/// once.
constexpr size_t ManyRuns = 16;

/// Runs of set entries in \a marks as [first, last].
std::vector<std::pair<int, int>> runs(const std::vector<char> &marks)
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

} // namespace

WorkerOrder::WorkerOrder(WorkerModel *source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
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
    // The source moves rows about before it removes many. Our own order stays: only the numbers
    // behind it change.
    connect(m_source, &WorkerModel::layoutAboutToBeChanged, this, [this] {
        m_moving.clear();
        for (int i = 0; i < m_source->rowCount(); ++i)
            m_moving.push_back(m_source->row(i));
    });
    connect(m_source, &WorkerModel::layoutChanged, this, [this] {
        QHash<const WorkerRow *, int> now;
        now.reserve(m_source->rowCount());
        for (int i = 0; i < m_source->rowCount(); ++i)
            now.insert(m_source->row(i), i);
        std::vector<char> changed(m_changed.size(), 0);
        for (size_t i = 0; i < m_changed.size(); ++i)
            changed[size_t(now.value(m_moving[i]))] = m_changed[i];
        m_changed = std::move(changed);
        for (int &row : m_toSource)
            row = now.value(m_moving[size_t(row)]);
        m_moving.clear();
        m_ranksOld = m_namesMoved = true;
        rebuildReverse();
        computeKeys();
    });
}

// ---- the proxy's shape ----

QModelIndex WorkerOrder::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || proxy.row() >= int(m_toSource.size()))
        return {};
    return m_source->index(m_toSource[size_t(proxy.row())], proxy.column());
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
    return parent.isValid() ? 0 : int(m_toSource.size());
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

const WorkerRow *WorkerOrder::row(int proxyRow) const
{
    if (proxyRow < 0 || proxyRow >= int(m_toSource.size()))
        return nullptr;
    return m_source->row(m_toSource[size_t(proxyRow)]);
}

void WorkerOrder::rebuildReverse()
{
    m_toProxy.assign(size_t(m_source->rowCount()), -1);
    for (size_t i = 0; i < m_toSource.size(); ++i)
        m_toProxy[size_t(m_toSource[i])] = int(i);
}

// ---- what a person sets ----

WorkerSort WorkerOrder::sortKey() const
{
    return m_sort;
}

Qt::SortOrder WorkerOrder::sortOrder() const
{
    return m_direction;
}

void WorkerOrder::setSort(WorkerSort key, Qt::SortOrder order)
{
    if (key == m_sort && order == m_direction)
        return;
    if (key != m_sort) { // ranks by name hold for every sort; those by text are of one column
        m_rankedTexts.clear();
        m_textRanks.clear();
        m_ranksOld |=
            key == WorkerSort::Host || key == WorkerSort::Job || key == WorkerSort::Status;
    }
    m_sort = key;
    m_direction = order;
    computeKeys();
    reorder(); // asked for by hand: also while frozen
}

void WorkerOrder::sort(int column, Qt::SortOrder order)
{
    switch (column) {
    case NameColumn: return setSort(WorkerSort::Name, order);
    case StatusColumn: return setSort(WorkerSort::Status, order);
    case JobColumn: return setSort(WorkerSort::Job, order);
    case HostColumn: return setSort(WorkerSort::Host, order);
    case ProcessedColumn: return setSort(WorkerSort::Processed, order);
    case ErrorRateColumn: return setSort(WorkerSort::ErrorRate, order);
    case AvgTimeColumn: return setSort(WorkerSort::AvgTime, order);
    case QueueColumn: return setSort(WorkerSort::Queue, order);
    case MemoryColumn: return setSort(WorkerSort::Memory, order);
    case SeenColumn: return setSort(WorkerSort::Seen, order);
    default: return setSort(WorkerSort::Attention, Qt::AscendingOrder);
    }
}

void WorkerOrder::setTextFilter(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void WorkerOrder::setStatusFilter(const QSet<StatusKind> &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    refilter();
}

void WorkerOrder::setFrozen(bool frozen)
{
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    if (!frozen && !m_burst)
        refilter(); // what stayed only because it must not jump may go now
}

bool WorkerOrder::accepts(int sourceRow) const
{
    const WorkerRow &row = *m_source->row(sourceRow);
    if (!m_kinds.isEmpty() && !m_kinds.contains(row.kind))
        return false;
    if (m_words.isEmpty())
        return true;
    const Worker &worker = row.worker;
    const QString status = statusText(row);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        for (const QString *text : {&worker.name, &worker.address, &worker.host, &worker.queue,
                                    &worker.currentJob, &row.jobSubject, &worker.status, &status}) {
            if (text->contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

// ---- what the source does ----

void WorkerOrder::rowsCame(int first, int last)
{
    const int n = last - first + 1;
    for (int &row : m_toSource)
        row += row >= first ? n : 0;
    m_changed.insert(m_changed.begin() + first, size_t(n), 0);
    rebuildReverse();
    m_ranksOld = m_namesMoved = true;
    std::vector<int> coming;
    for (int row = first; row <= last; ++row) {
        if (accepts(row))
            coming.push_back(row);
    }
    take(coming);
    computeKeys();
    if (!m_burst)
        settle();
}

void WorkerOrder::rowsGoing(int first, int last)
{
    std::vector<char> going(m_toProxy.size(), 0);
    std::fill(going.begin() + first, going.begin() + last + 1, 1);
    drop(going);
}

void WorkerOrder::rowsGone(int first, int last)
{
    const int n = last - first + 1;
    for (int &row : m_toSource)
        row -= row > last ? n : 0;
    m_changed.erase(m_changed.begin() + first, m_changed.begin() + last + 1);
    rebuildReverse();
    m_ranksOld = m_namesMoved = true;
    computeKeys();
}

void WorkerOrder::rowsChanged(const QModelIndex &from, const QModelIndex &to,
                              const QList<int> &roles)
{
    if (from.column() == to.column()) { // ages ran on: the order of instants did not change
        if (!m_toSource.empty())
            emit dataChanged(index(0, from.column()), index(rowCount() - 1, to.column()), roles);
        return;
    }
    std::fill(m_changed.begin() + from.row(), m_changed.begin() + to.row() + 1, 1);
    if (!m_burst)
        settle();
}

void WorkerOrder::settle()
{
    std::vector<char> going(m_toProxy.size(), 0);
    std::vector<int> coming;
    bool anyGoing = false, any = false;
    const bool filtered = !m_words.isEmpty() || !m_kinds.isEmpty();
    for (int row = 0; row < int(m_changed.size()); ++row) {
        if (!m_changed[size_t(row)])
            continue;
        any = true;
        const WorkerRow &worker = *m_source->row(row);
        m_keys[size_t(row)] = keyOf(worker);
        if (!m_ranksOld && worker.worker.name != m_rankedNames[size_t(row)])
            m_ranksOld = true;
        if (!m_ranksOld && !m_rankedTexts.empty()) {
            const QString &text = m_sort == WorkerSort::Job    ? jobText(worker)
                                  : m_sort == WorkerSort::Host ? worker.worker.host
                                                               : worker.worker.status;
            m_ranksOld = text != m_rankedTexts[size_t(row)];
        }
        if (!filtered)
            continue;
        const bool in = m_toProxy[size_t(row)] >= 0, wanted = accepts(row);
        if (wanted && !in) {
            coming.push_back(row);
        } else if (in && !wanted && !m_frozen) {
            going[size_t(row)] = 1;
            anyGoing = true;
        }
    }
    if (anyGoing)
        drop(going);
    take(coming);
    if (!m_frozen)
        reorder();
    if (!any)
        return;

    std::vector<char> marks(m_toSource.size(), 0);
    for (size_t row = 0; row < m_changed.size(); ++row) {
        if (m_changed[row] && m_toProxy[row] >= 0)
            marks[size_t(m_toProxy[row])] = 1;
    }
    std::fill(m_changed.begin(), m_changed.end(), 0);
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, RowRole, SortRole,
                                  Qt::AccessibleTextRole};
    for (const auto &[first, last] : runs(marks))
        emit dataChanged(index(first, 0), index(last, WorkerColumnCount - 1), roles);
}

void WorkerOrder::refilter()
{
    std::vector<char> going(m_toProxy.size(), 0);
    std::vector<int> coming;
    for (int row = 0; row < int(m_toProxy.size()); ++row) {
        const bool in = m_toProxy[size_t(row)] >= 0, wanted = accepts(row);
        if (wanted && !in)
            coming.push_back(row);
        going[size_t(row)] = in && !wanted;
    }
    drop(going);
    take(coming);
    reorder();
}

// ---- changing our rows ----

void WorkerOrder::drop(const std::vector<char> &going)
{
    std::vector<char> marks(m_toSource.size(), 0);
    for (size_t i = 0; i < m_toSource.size(); ++i)
        marks[i] = going[size_t(m_toSource[i])];
    auto ranges = runs(marks);
    if (ranges.size() > ManyRuns) {
        std::vector<int> order = m_toSource;
        const auto end = std::stable_partition(order.begin(), order.end(),
                                               [&](int row) { return !going[size_t(row)]; });
        ranges = {{int(end - order.begin()), int(order.size()) - 1}};
        adopt(std::move(order));
    }
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_toSource.erase(m_toSource.begin() + range->first, m_toSource.begin() + range->second + 1);
        rebuildReverse();
        endRemoveRows();
    }
}

void WorkerOrder::take(const std::vector<int> &coming)
{
    if (coming.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(coming.size()) - 1);
    m_toSource.insert(m_toSource.end(), coming.begin(), coming.end());
    rebuildReverse();
    endInsertRows();
}

void WorkerOrder::adopt(std::vector<int> order)
{
    if (order == m_toSource)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const std::vector<int> before = std::move(m_toSource);
    m_toSource = std::move(order);
    rebuildReverse();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to << createIndex(m_toProxy[size_t(before[size_t(old.row())])], old.column());
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace qd
