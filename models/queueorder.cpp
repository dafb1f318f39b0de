// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueorder.h"

#include "format.h"
#include "naturalorder.h"
#include "text.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace qd {

QueueOrder::QueueOrder(QueueModel &queues, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queues(queues)
{
    connect(&queues, &QueueModel::rowsInserted, this, [this] { rebuild(true); });
    connect(&queues, &QueueModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                QSet<const QueueRow *> going;
                for (int i = first; i <= last; ++i)
                    going.insert(m_queues.row(i));
                drop([&](const Entry &entry) { return !entry.group && going.contains(entry.row); });
            });
    connect(&queues, &QueueModel::rowsRemoved, this, [this] { rebuild(true); });
    connect(&queues, &QueueModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                if (from.column() != to.column())
                    rebuild(false);
                else if (!m_entries.empty()) // ages ran on, or a sample came: nothing moves
                    emit dataChanged(index(0, from.column()), index(rowCount() - 1, to.column()),
                                     roles);
            });
    rebuild(true);
}

void QueueOrder::setFilter(const QString &text)
{
    QStringList words, notWords;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'-') && word.size() > 1)
            notWords << word.mid(1);
        else
            words << word;
    }
    if (words == m_words && notWords == m_notWords)
        return;
    m_words = words;
    m_notWords = notWords;
    rebuild(true);
}

void QueueOrder::sort(int column, Qt::SortOrder order)
{
    const bool usual = column < 0 || column >= QueueColumnCount;
    m_column = usual ? int(OldestColumn) : column;
    m_order = usual ? Qt::DescendingOrder : order;
    rebuild(true);
}

void QueueOrder::setGrouping(Grouping grouping, QChar delimiter)
{
    m_grouping = grouping;
    m_wantedDelimiter = delimiter;
    rebuild(true);
}

void QueueOrder::setFrozen(bool frozen)
{
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    if (!frozen)
        rebuild(true);
}

void QueueOrder::toggle(const QString &key)
{
    const auto group = m_groups.find(key);
    if (group == m_groups.end())
        return;
    group->second.collapsed = !group->second.collapsed;
    rebuild(true);
}

void QueueOrder::reveal(const QString &name)
{
    const auto group = m_groups.find(groupKey(name, m_delimiter));
    if (group != m_groups.end() && group->second.collapsed)
        toggle(group->first);
}

bool QueueOrder::accepts(const QueueRow &row) const
{
    if (m_words.isEmpty() && m_notWords.isEmpty())
        return true;
    const QString state = queueStateText(row.state);
    const auto occurs = [&](const QString &word) {
        return row.queue.name.contains(word, Qt::CaseInsensitive) ||
               state.contains(word, Qt::CaseInsensitive);
    };
    return std::all_of(m_words.cbegin(), m_words.cend(), occurs) &&
           std::none_of(m_notWords.cbegin(), m_notWords.cend(), occurs);
}

/// The sorted figure; NaN: not known.
double QueueOrder::keyOf(const QueueRow &row) const
{
    if (m_column == QueueNameColumn)
        return 0;
    const QVariant value = queueSortValue(row, m_column, m_queues.nowMs());
    return value.isValid() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

/// By the sorted figure, what is not known last in either direction; then by name.
bool QueueOrder::before(double a, const QString &aName, double b, const QString &bName) const
{
    const bool down = m_order == Qt::DescendingOrder;
    if (std::isnan(a) != std::isnan(b))
        return std::isnan(b);
    if (!std::isnan(a) && a != b)
        return down ? a > b : a < b;
    const int order = compareNatural(aName, bName);
    if (order != 0)
        return m_column == QueueNameColumn && down ? order > 0 : order < 0;
    return aName < bName;
}

void QueueOrder::sumGroups(const std::vector<const QueueRow *> &rows)
{
    for (auto &[key, group] : m_groups) {
        const bool collapsed = group.collapsed;
        group = {};
        group.key = key;
        group.collapsed = collapsed;
    }
    if (m_delimiter.isNull())
        return;
    for (const QueueRow *row : rows) {
        const QString key = groupKey(row->queue.name, m_delimiter);
        if (key.isEmpty())
            continue;
        QueueGroup &group = m_groups[key];
        group.key = key;
        addToGroup(group, *row, m_queues.nowMs());
    }
}

std::vector<QueueOrder::Entry> QueueOrder::arranged()
{
    std::vector<const QueueRow *> rows;
    QStringList names;
    for (int i = 0; i < m_queues.rowCount(); ++i) {
        const QueueRow *row = m_queues.row(i);
        names << row->queue.name;
        if (accepts(*row))
            rows.push_back(row);
    }
    m_delimiter = m_grouping == Grouping::Automatic ? usualDelimiter(names)
                  : m_grouping == Grouping::By      ? m_wantedDelimiter
                                                    : QChar();
    sumGroups(rows);

    // A group of one is no group. Each stands where its head's figures put it.
    struct Ranked
    {
        Entry entry;
        const QueueGroup *head; ///< that it stands under, or is
        double key;
    };
    std::vector<Ranked> ranked;
    QHash<const QueueGroup *, double> headKeys;
    for (const auto &[key, group] : m_groups) {
        if (group.count < 2)
            continue;
        headKeys.insert(&group, keyOf(group.sum));
        ranked.push_back({{&group.sum, &group}, &group, 0});
    }
    for (const QueueRow *row : rows) {
        const auto group = m_groups.find(groupKey(row->queue.name, m_delimiter));
        const QueueGroup *head =
            group != m_groups.end() && group->second.count > 1 ? &group->second : nullptr;
        ranked.push_back({{row, nullptr}, head, keyOf(*row)});
    }
    std::sort(ranked.begin(), ranked.end(), [&](const Ranked &a, const Ranked &b) {
        const QString &aName = a.entry.row->queue.name, &bName = b.entry.row->queue.name;
        if (a.head != b.head)
            return before(a.head ? headKeys.value(a.head) : a.key, a.head ? a.head->key : aName,
                          b.head ? headKeys.value(b.head) : b.key, b.head ? b.head->key : bName);
        if (a.entry.group || b.entry.group)
            return a.entry.group && !b.entry.group;
        return before(a.key, aName, b.key, bName);
    });
    std::vector<Entry> entries;
    entries.reserve(ranked.size());
    m_shownNames.clear();
    for (const Ranked &one : ranked) {
        if (!one.entry.group)
            m_shownNames << one.entry.row->queue.name;
        if (one.entry.group || !one.head || !one.head->collapsed)
            entries.push_back(one.entry);
    }
    return entries;
}

void QueueOrder::rebuild(bool evenFrozen)
{
    std::vector<Entry> next = arranged();
    if (m_frozen && !evenFrozen && next.size() == m_entries.size()) {
        QSet<const QueueRow *> rows;
        for (const Entry &entry : next)
            rows.insert(entry.row);
        if (std::all_of(m_entries.cbegin(), m_entries.cend(),
                        [&](const Entry &entry) { return rows.contains(entry.row); }))
            next = m_entries; // the same ones: nothing moves
    }
    adopt(std::move(next));
    std::erase_if(m_groups, [](const auto &group) { return group.second.count == 0; });
    if (!m_entries.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, QueueColumnCount - 1),
                         {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void QueueOrder::drop(const std::function<bool(const Entry &)> &gone)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!gone(m_entries[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && gone(m_entries[size_t(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// Rows that go are removed, new ones appended, and the rest is a change of order.
void QueueOrder::adopt(std::vector<Entry> next)
{
    if (next == m_entries)
        return;
    QHash<const QueueRow *, int> place;
    place.reserve(qsizetype(next.size()));
    for (size_t i = 0; i < next.size(); ++i)
        place.insert(next[i].row, int(i));
    drop([&](const Entry &entry) { return !place.contains(entry.row); });

    QSet<const QueueRow *> known;
    for (const Entry &entry : m_entries)
        known.insert(entry.row);
    std::vector<Entry> fresh;
    for (const Entry &entry : next) {
        if (!known.contains(entry.row))
            fresh.push_back(entry);
    }
    if (!fresh.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        m_entries.insert(m_entries.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    if (next == m_entries)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to << createIndex(place.value(m_entries[size_t(old.row())].row), old.column());
    m_entries = std::move(next);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

const QueueRow *QueueOrder::row(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[size_t(row)].row : nullptr;
}

const QueueGroup *QueueOrder::group(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[size_t(row)].group : nullptr;
}

int QueueOrder::rowOf(const QString &name) const
{
    const QueueRow *wanted = m_queues.row(m_queues.rowOf(name));
    for (size_t i = 0; wanted && i < m_entries.size(); ++i) {
        if (m_entries[i].row == wanted)
            return int(i);
    }
    return -1;
}

int QueueOrder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int QueueOrder::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QueueColumnCount;
}

Qt::ItemFlags QueueOrder::flags(const QModelIndex &index) const
{
    return group(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                              : QAbstractTableModel::flags(index);
}

QVariant QueueOrder::data(const QModelIndex &index, int role) const
{
    const QueueRow *at = row(index.row());
    if (!at)
        return {};
    const QueueGroup *head = group(index.row());
    if (!head)
        return m_queues.data(m_queues.index(m_queues.rowOf(at->queue.name), index.column()), role);
    const QString text = queueText(*at, index.column(), m_queues.nowMs());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text;
    case Qt::AccessibleTextRole:
        if (index.column() == QueueNameColumn)
            return tr("Group %1, %2 queues, %3")
                .arg(text, format::count(head->count),
                     head->collapsed ? tr("collapsed") : tr("open"));
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
               QStringLiteral(": ") + text;
    default: return {};
    }
}

QVariant QueueOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_queues.headerData(section, orientation, role);
}

} // namespace qd
