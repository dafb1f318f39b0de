// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failurecause.h"
#include "redaction.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace qd {

class ActivityLog;

enum FailureColumn {
    FailureCauseColumn,
    FailureCountColumn,
    FailureFirstColumn,
    FailureLastColumn,
    FailureWorkersColumn,
    FailureQueuesColumn,
    FailureColumnCount
};
enum FailureRole { FailureSortRole = Qt::UserRole + 1 };

/// The failures of a log by their cause: a row for each, in the order in which they were first met;
/// looked at a few milliseconds at a time, also while nobody looks. At most MostCauses; what has
/// another cause still is counted. GUI thread.
class FailureModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr size_t MostCauses = 2000;

    explicit FailureModel(ActivityLog &log, QObject *parent = nullptr);

    const FailureCause *cause(int row) const;
    /// Other patterns: all that the log still holds is looked at and grouped anew.
    void setRedaction(const Redaction &redaction);
    quint64 failures() const { return m_failures; } ///< all of them
    quint64 otherCount() const { return m_others; } ///< whose causes had no room
    quint64 missedCount() const
    {
        return m_missed;
    } ///< entries that had gone before they were seen
    bool isReading() const { return m_timer.isActive() && m_timer.interval() == 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed();

private:
    void step();
    void take(const ActivityEntry &entry);

    ActivityLog &m_log;
    std::deque<FailureCause> m_causes;
    QHash<QString, int> m_rowOf;
    Redaction m_redaction;
    QTimer m_timer;
    quint64 m_begin = 0; ///< the first of all it was to look at
    quint64 m_next = 0, m_failures = 0, m_others = 0, m_missed = 0;
    int m_firstChanged = -1, m_lastChanged = -1;
};

} // namespace qd
