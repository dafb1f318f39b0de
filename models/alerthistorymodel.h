// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertwords.h"
#include "tableexport.h"

#include <QAbstractTableModel>
#include <QSet>

namespace qd {

class AlertHistory;
class AlertWatch;

enum AlertHistoryColumn {
    SolvedWhatColumn,
    SolvedWhereColumn,
    SolvedFromColumn,
    SolvedToColumn,
    SolvedLastedColumn,
    SolvedAckColumn,
    SolvedSeverityColumn,
    SolvedRuleColumn,
    SolvedNoteColumn,
    SolvedColumnCount
};

/// Solved alerts as a table, newest first: all of a history, or of today alone and with fewer
/// columns. GUI thread.
class AlertHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Reach : quint8 { Today, All };
    AlertHistoryModel(AlertHistory &history, AlertWatch &watch, Reach reach,
                      QObject *parent = nullptr);

    const AlertRecord *record(int row) const;  ///< nullptr out of range
    void setFilter(const QString &words);      ///< over what, where, rule; "-word" must not occur
    int totalCount() const { return m_total; } ///< before the filter
    const QList<AlertRule> &rules() const;
    void settle(); ///< takes what has changed; by itself when the history tells
    ExportTable toExport() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AlertRecord &record, int column) const;

    AlertHistory &m_history;
    AlertWatch &m_watch;
    const Reach m_reach;
    AlertWordFilter m_filter;
    QList<AlertRecord> m_rows;
    int m_total = 0;
};

} // namespace qd
