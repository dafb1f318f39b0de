// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "feedbatch.h"

#include <QAbstractListModel>
#include <deque>

namespace qd {

enum ActivityRole { EntryRole = Qt::UserRole + 1 /**< quintptr of const ActivityEntry * */ };

/// What happened, newest first; a bounded ring (default 10,000) with a count of what fell out or
/// never fitted. Where the end of a job comes within reach of its beginning, the beginning goes:
/// the end tells both.
class ActivityModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ActivityModel(int capacity = 10000, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void apply(const FeedBatch &batch);
    void add(const ActivityEntry &entry);      ///< our own: control actions
    const ActivityEntry *entry(int row) const; ///< 0 = newest
    quint64 olderCount() const;                ///< how many are no longer held

private:
    void removeInterim();
    void insertNewest(const QList<ActivityEntry> &entries); ///< oldest first
    /// \a entries without the beginnings of jobs that end in them; beginnings held already that
    /// they end go.
    QList<ActivityEntry> folded(const QList<ActivityEntry> &entries);

    std::deque<ActivityEntry> m_entries; ///< oldest first
    int m_capacity;
    quint64 m_older = 0;
};

} // namespace qd
