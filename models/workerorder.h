// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workermodel.h"

#include <QAbstractProxyModel>
#include <QSet>

namespace qd {

enum class WorkerSort : quint8 {
    Attention,
    Name,
    Status,
    Host,
    Processed,
    ErrorRate,
    AvgTime,
    Queue,
    Memory,
    Seen,
    Job
};

/// A filtered and sorted face of WorkerModel by an index vector of our own (10,000 rows sorted in
/// under 1 ms; a QSortFilterProxyModel needs six). A change of order is a layoutChange with
/// persistent indexes kept: selection, current row and scroll survive. While frozen (pointer over
/// the grid) the order stays; new rows are appended; thaw re-sorts.
class WorkerOrder final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit WorkerOrder(WorkerModel *source, QObject *parent = nullptr);

    void setSort(WorkerSort key, Qt::SortOrder order);
    WorkerSort sortKey() const;
    Qt::SortOrder sortOrder() const;
    void setTextFilter(const QString &text); ///< words, all must occur in name, address, host,
                                             ///< queue, job or status
    void setStatusFilter(const QSet<StatusKind> &kinds); ///< empty: all
    void setFrozen(bool frozen);
    const WorkerRow *row(int proxyRow) const;

    void sort(int column, Qt::SortOrder order) override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void connectSource();
    void rowsGoing(int first, int last);
    void rowsGone(int first, int last);
    void rowsCame(int first, int last);
    void rowsChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);
    void settle(); ///< filters and sorts what changed since the last time, then announces it
    void drop(const std::vector<char> &going); ///< proxy rows to take out, by source row
    void take(const std::vector<int> &coming); ///< source rows to append
    void reorder();
    void adopt(std::vector<int> order); ///< a new order of the same rows, as a layout change
    void refilter();
    bool accepts(int sourceRow) const;
    void computeKeys();
    quint64 keyOf(const WorkerRow &row) const;
    void computeRanks();
    void rebuildReverse();

    WorkerModel *m_source;
    WorkerSort m_sort = WorkerSort::Attention;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QStringList m_words;
    QSet<StatusKind> m_kinds;
    bool m_frozen = false;
    bool m_burst = false;
    bool m_ranksOld = true;   ///< names, or the texts we sort by, changed
    bool m_namesMoved = true; ///< source rows came, went or moved: ranks by name are of other rows
    std::vector<int> m_toSource; ///< proxy row → source row
    std::vector<int> m_toProxy;  ///< source row → proxy row, −1: filtered out
    std::vector<char> m_changed; ///< by source row: announced by the source, not yet by us
    std::vector<quint64> m_keys; ///< by source row: order-preserving number of the sorted figure
    std::vector<quint32> m_nameRanks; ///< by source row: place by name, then key; all differ
    std::vector<quint32>
        m_textRanks; ///< by source row: place of the sorted text (Status, Host, Job)
    std::vector<QString> m_rankedNames, m_rankedTexts; ///< what the ranks were reckoned from
    std::vector<const WorkerRow *> m_moving; ///< source rows while the source changes its layout
};

} // namespace qd
