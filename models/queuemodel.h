// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "queuerow.h"
#include "queuetrail.h"
#include "tableexport.h"

#include <QAbstractTableModel>
#include <QHash>
#include <deque>
#include <memory>
#include <vector>

namespace qd {

enum QueueRole { QueueRowRole = Qt::UserRole + 1, QueueSortRole };

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

    /// \a crews: who reads what, by the name of the queue.
    void apply(const FeedBatch &batch, const QHash<QString, QueueCrew> &crews, qint64 nowMs);
    void tick(qint64 nowMs); ///< ages run on; what is seen now is kept for an hour
    /// The last hour as the back end kept it, by the name of the queue: it stands before what we
    /// saw ourselves.
    void setHistory(const QHash<QString, Samples> &minutes, qint64 nowMs);
    const QueueRow *row(int row) const;   ///< nullptr out of range; valid until the model changes
    int rowOf(const QString &name) const; ///< −1: unknown
    const QueueTrail *trail(const QString &name) const; ///< nullptr: unknown
    const QueueTotals &totals() const;
    MaybeInt sumOfSizes() const;             ///< of all queues whose size is known
    qint64 nowMs() const { return m_nowMs; } ///< newest instant we were told

private:
    struct Sample
    {
        qint64 atMs;
        qint64 size;
    };
    struct Held
    {
        QueueRow row;
        std::deque<Sample> samples; ///< of the last ~30 s
        QueueTrail trail;
        Samples kept; ///< of the back end's history
    };
    bool merge(Held &held, const Queue &queue, qint64 nowMs);
    bool setState(Held &held, const QueueCrew &crew);
    void keepTrails();
    void removeUnseen(const std::vector<char> &seen);

    std::vector<std::unique_ptr<Held>> m_rows;
    QHash<QString, int> m_rowOf;
    QueueTotals m_totals;
    qint64 m_nowMs = 0, m_keptAtMs = 0;
};

/// Every queue's figures for a file, by its name; the keys are the caller's. \a queues must outlive
/// what it returns.
ExportTable queueExport(const QueueModel &queues);

} // namespace qd
