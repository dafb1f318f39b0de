// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "queue.h"

#include <QAbstractTableModel>
#include <QHash>

namespace qd {

struct QueueRow
{
    Queue queue;
    QueueState state = QueueState::Unknown;
    MaybeReal changePerSecond; ///< of the size, over the last ~30 s
};

enum QueueRole { QueueRowRole = Qt::UserRole + 1, QueueSortRole };
enum QueueColumn {
    QueueNameColumn, QueueStateColumn, DepthColumn, ChangeColumn, OldestColumn, ClearsInColumn, ConsumersColumn,
    HeldColumn, OrphanedColumn, DeadColumn, QueueColumnCount
};

/// All queues, merged by name, never reset. GUI thread.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit QueueModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// \a pausedQueues: names of queues whose worker says it is paused.
    void apply(const FeedBatch &batch, const QSet<QString> &pausedQueues, qint64 nowMs);
    const QueueRow *row(int row) const;
    const QueueTotals &totals() const;

private:
    struct Sampled;
    QList<QueueRow> m_rows;
    QHash<QString, int> m_rowOf;
    QueueTotals m_totals;
};

} // namespace qd
