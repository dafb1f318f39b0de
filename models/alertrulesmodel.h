// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertruletext.h"
#include "alertwords.h"
#include "numbers.h"

#include <QAbstractTableModel>
#include <QHash>

namespace qd {

class AlertHistory;
class AlertWatch;

enum AlertRuleColumn {
    RuleNameColumn,
    RuleWhatColumn,
    RuleScopeColumn,
    RuleSeverityColumn,
    RuleForColumn,
    RuleCallsColumn,
    RuleFiredColumn,
    RuleColumnCount
};

/// The rules of a watch as a table, built-in ones first, each with a check box: whether it is
/// switched on. What a person changes goes to the watch at once. GUI thread.
class AlertRulesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// \a week: of the last seven days, for how often each has fired.
    AlertRulesModel(AlertWatch &watch, AlertHistory &week, QObject *parent = nullptr);

    const AlertRule *rule(int row) const; ///< nullptr out of range
    int rowOf(const QString &id) const;   ///< −1: there is none
    int totalCount() const;               ///< before the filter
    int ownCount() const;
    void setFilter(const QString &words);    ///< over name, what and scope; "-word" must not occur
    MaybeInt fired(const QString &id) const; ///< nullopt: the history is not known

    bool isChanged(const AlertRule &rule) const; ///< a built-in one that is not as built in
    void put(const AlertRule &rule);             ///< instead of the one of its id, or as a new one
    void remove(const QString &id);              ///< one's own
    void reset(const QString &id);               ///< a built-in one
    void setEnabled(const QString &id, bool enabled);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void take();
    void count();
    QString text(const AlertRule &rule, int column) const;

    AlertWatch &m_watch;
    AlertHistory &m_week;
    AlertWordFilter m_filter;
    QList<AlertRule> m_rows;
    QHash<QString, int> m_fired;
};

} // namespace qd
