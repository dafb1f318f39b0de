// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workergroups.h"
#include "workerquery.h"
#include "workersorter.h"

#include <QAbstractProxyModel>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace qd {

class WorkerOrder;

std::optional<WorkerSort> sortOfColumn(int column); ///< by a WorkerColumn
int columnOfSort(WorkerSort sort); ///< the WorkerColumn that shows it; −1: none does

/// Who has one keeps the order as it is: the pointer on a card, an open menu. Nothing moves before
/// the last one has let go. Moves; may outlive the order.
class FreezeHold final
{
public:
    FreezeHold() = default; ///< holds nothing
    explicit FreezeHold(WorkerOrder &order);
    FreezeHold(FreezeHold &&other) noexcept;
    FreezeHold &operator=(FreezeHold &&other) noexcept;
    ~FreezeHold() { release(); }

    void release();
    explicit operator bool() const { return !m_order.isNull(); }

private:
    QPointer<WorkerOrder> m_order;
};

/// A filtered, sorted and grouped face of WorkerModel by an index vector of our own (10,000 rows
/// sorted in under 1 ms; a QSortFilterProxyModel needs six). A change of order is a layoutChange
/// with persistent indexes kept: selection, current row and scroll survive.
///
/// With grouping on each group has a head row, enabled but not selectable; the rows of a collapsed
/// group are not there. While somebody holds the order (FreezeHold) it stays: values change in
/// place, who is gone goes, new rows come at the end (grouped: later), and waitingChanges tells how
/// much there is to catch up. What a person asks for by hand is done even then. GUI thread.
class WorkerOrder final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit WorkerOrder(WorkerModel *source, QObject *parent = nullptr);

    void setSort(const QList<SortLevel> &levels); ///< ties by name; the first counts most
    const QList<SortLevel> &sortLevels() const { return m_sorter.levels(); }
    void setSort(WorkerSort key, Qt::SortOrder order) { setSort({{key, order}}); }
    WorkerSort sortKey() const; ///< of the first level
    Qt::SortOrder sortOrder() const;
    void sort(int column, Qt::SortOrder order) override;

    void setGrouping(WorkerGrouping grouping); ///< opens all groups
    WorkerGrouping grouping() const { return m_groups.grouping(); }
    const std::vector<OrderGroup> &groups() const { return m_heads; } ///< as they stand
    const OrderGroup *groupAt(int proxyRow) const;                    ///< nullptr: no head row
    void setCollapsed(const QString &groupKey, bool collapsed);
    void toggle(const QString &groupKey);
    void setAllCollapsed(bool collapsed); ///< all groups that there are

    void setFilter(WorkerQuery query);
    const WorkerQuery &filter() const { return m_query; }

    /// Workers by StatusKind that the filter lets pass but for its terms about the status.
    using StatusCounts = std::array<int, size_t(StatusKind::Idle) + 1>;
    const StatusCounts &statusCounts() const { return m_statusCounts; }

    bool isFrozen() const { return m_holds > 0; }
    /// Rows that would stand elsewhere, come or go if nobody held the order; at most a second old.
    int waitingChanges() const { return m_waiting; }

    const WorkerRow *row(int proxyRow) const;  ///< nullptr: a head row, or out of range
    int rowOf(const QString &workerKey) const; ///< −1: unknown, filtered out or in a closed group
    int workerCount() const { return m_inCount; } ///< that pass the filter, in closed groups too
    QStringList keys(); ///< of all that pass the filter, in order, also in closed groups

    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void catchUp(); ///< what waits is done now, whoever holds the order

signals:
    void waitingChanged();
    void countsChanged();      ///< statusCounts or workerCount
    void arrangementChanged(); ///< sort or grouping was set to another one

private:
    friend class FreezeHold;
    void hold();
    void letGo();

    void connectSource();
    void sourceMoves();
    void sourceMoved();
    void rowsGoing(int first, int last);
    void rowsGone(int first, int last);
    void rowsCame(int first, int last);
    void rowsChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);
    bool ask(int sourceRow); ///< the filter about one row; whether it counts as another thing now
    bool askAll();
    void countRows();
    bool look();   ///< at what changed since the last time; whether order or counts may be others
    void settle(); ///< looks, rearranges and tells of it
    void announceRows();
    void announceHeads();
    void setWaiting(int changes);
    void countWaiting();

    // What stands where: proxy row → source row, or ~number of the group whose head it is.
    void arrangeAll();
    std::vector<int> arrangement(); ///< as it should be
    std::vector<int> still();
    std::vector<int> withSection(int groupId);
    void adopt(const std::vector<int> &items);
    void drop(const std::vector<char> &going); ///< by proxy row
    void insert(const std::vector<int> &items);
    void relayout(const std::vector<int> &items); ///< a new order of the same
    void rebuildReverse();
    void takeHeads();

    WorkerModel *m_source;
    WorkerSorter m_sorter;
    WorkerGroups m_groups;
    WorkerQuery m_query;
    int m_holds = 0;
    bool m_burst = false;
    bool m_aged = false;    ///< time went on since we settled last
    bool m_gone = false;    ///< rows went since then
    bool m_stirred = false; ///< since the last arrangement something may stand elsewhere
    std::vector<int> m_items;
    std::vector<int> m_toProxy; ///< source row → proxy row; −1: not shown
    std::vector<int> m_headAt;  ///< number of a group → proxy row of its head; −1: not shown
    std::vector<OrderGroup> m_heads, m_told; ///< as they are, and as views know them
    /// What of a row goes into counts, as it was looked at last.
    struct Seen
    {
        QueryMatch match = QueryMatch::No;
        StatusKind kind = StatusKind::Idle;
        bool operator==(const Seen &) const = default;
    };
    std::vector<Seen> m_seen; ///< by source row
    std::vector<char> m_in;   ///< by source row: passes the filter
    StatusCounts m_statusCounts{};
    int m_inCount = 0;
    enum Change : char { Same, Changed, Fresh };
    std::vector<char> m_changed;             ///< by source row: Change since we settled last
    std::vector<const WorkerRow *> m_moving; ///< source rows while the source changes its layout
    int m_waiting = 0;
    QTimer m_waitTimer;
};

} // namespace qd
