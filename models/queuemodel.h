// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "queue.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <deque>
#include <memory>
#include <vector>

namespace qd {

struct QueueRow
{
    Queue queue;
    QueueState state = QueueState::Unknown;
    MaybeReal changePerSecond; ///< of the size, over the last ~30 s
};

enum QueueRole { QueueRowRole = Qt::UserRole + 1, QueueSortRole };
enum QueueColumn {
    QueueNameColumn,
    QueueStateColumn,
    DepthColumn,
    ChangeColumn,
    OldestColumn,
    ClearsInColumn,
    ConsumersColumn,
    HeldColumn,
    OrphanedColumn,
    DeadColumn,
    QueueColumnCount
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
    void tick(qint64 nowMs);              ///< ages run on
    const QueueRow *row(int row) const;   ///< nullptr out of range; valid until the model changes
    int rowOf(const QString &name) const; ///< −1: unknown
    const QueueTotals &totals() const;

private:
    struct Sample
    {
        qint64 atMs;
        qint64 size;
    };
    struct Held
    {
        QueueRow row;
        bool workerPaused = false;
        std::deque<Sample> samples; ///< of the last ~30 s
    };
    bool merge(Held &held, const Queue &queue, qint64 nowMs);
    bool setState(Held &held, bool workerPaused);
    void removeUnseen(const std::vector<char> &seen);
    QString display(const QueueRow &row, int column) const;
    QVariant sortValue(const QueueRow &row, int column) const;
    MaybeReal oldestSeconds(const QueueRow &row) const;

    std::vector<std::unique_ptr<Held>> m_rows;
    QHash<QString, int> m_rowOf;
    QueueTotals m_totals;
    qint64 m_nowMs = 0;
};

} // namespace qd
