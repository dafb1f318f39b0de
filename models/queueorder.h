// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuegroups.h"
#include "queuemodel.h"

#include <functional>
#include <map>

namespace qd {

/// The queues as a table shows them: filtered, sorted, and grouped by what their names begin with,
/// each group under a head row with its sums. Rows keep their identity through every change, so
/// that selection and scroll survive. While frozen (the pointer is on the table) no row that stays
/// moves. GUI thread.
class QueueOrder final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit QueueOrder(QueueModel &queues, QObject *parent = nullptr);

    /// Words that must occur in the name or state; "-word" must not.
    void setFilter(const QString &text);
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_order; }
    enum class Grouping : quint8 { Automatic, None, By };
    void setGrouping(Grouping grouping, QChar delimiter = {});
    Grouping grouping() const { return m_grouping; }
    QChar delimiter() const { return m_delimiter; } ///< in use now; null: none
    void setFrozen(bool frozen);
    void toggle(const QString &key); ///< shows or hides the queues of a group

    const QueueRow *row(int row) const;     ///< of a head: its sums; nullptr out of range
    const QueueGroup *group(int row) const; ///< nullptr: the row is a queue
    int rowOf(const QString &name) const; ///< of a queue; −1: unknown, filtered out or collapsed
    int shownCount() const
    {
        return int(m_shownNames.size());
    }                                 ///< queues that pass the filter, collapsed or not
    void reveal(const QString &name); ///< opens its group
    const QStringList &shownNames() const
    {
        return m_shownNames;
    } ///< of those that pass the filter, those of collapsed groups
      ///< after their head, in order

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        const QueueRow *row = nullptr;
        const QueueGroup *group = nullptr; ///< of a head
        bool operator==(const Entry &) const = default;
    };
    void rebuild(bool evenFrozen);
    void sumGroups(const std::vector<const QueueRow *> &rows);
    std::vector<Entry> arranged();
    void adopt(std::vector<Entry> next);
    void drop(const std::function<bool(const Entry &)> &gone);
    bool accepts(const QueueRow &row) const;
    double keyOf(const QueueRow &row) const;
    bool before(double a, const QString &aName, double b, const QString &bName) const;

    QueueModel &m_queues;
    QStringList m_words, m_notWords;
    int m_column = OldestColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    Grouping m_grouping = Grouping::Automatic;
    QChar m_wantedDelimiter, m_delimiter;
    bool m_frozen = false;
    std::map<QString, QueueGroup> m_groups; ///< by key; entries point to them
    std::vector<Entry> m_entries;
    QStringList m_shownNames;
};

} // namespace qd
