// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "status.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <vector>

namespace qd {

class WorkerModel;
struct WorkerRow;

enum class WorkerGrouping : quint8 { None, Status, Host, Queue, Stage };

/// A group as its head row shows it.
struct OrderGroup
{
    QString key;      ///< what its workers have in common; empty: they tell none
    QString label;    ///< the key fit for a screen, plain; "—" where there is none
    int headRow = -1; ///< its place in the WorkerOrder; its workers follow
    int count = 0;    ///< workers that pass the filter
    int down = 0;     ///< of these
    StatusKind worst = StatusKind::Idle; ///< of these; by status: the group's own
    bool collapsed = false;
    int shown = 0; ///< rows below the head; while the order is frozen not always those it counts

    bool operator==(const OrderGroup &) const = default;
};

/// Which group each row of a WorkerModel belongs to, and what the groups add up to. Must hear of
/// every change of the model's rows. A group has a number (≥ 0) while it has rows. GUI thread.
class WorkerGroups final
{
public:
    explicit WorkerGroups(const WorkerModel &source);

    void setGrouping(WorkerGrouping grouping); ///< opens all groups
    WorkerGrouping grouping() const { return m_grouping; }
    bool isOn() const { return m_grouping != WorkerGrouping::None; }
    void setCollapsed(const QString &key, bool collapsed);

    void insertRows(int first, int count);
    void removeRows(int first, int count);
    void moveRows(const std::vector<int> &movedTo); ///< by old row
    bool update(int row); ///< a row's values changed; whether it is of another group now

    int groupOf(int row) const { return m_ofRow[size_t(row)]; }
    int groupNamed(const QString &key) const { return m_byKey.value(key, -1); }
    const OrderGroup &group(int id) const { return m_groups[size_t(id)].figures; }
    int idLimit() const { return int(m_groups.size()); } ///< numbers are below

    void count(const std::vector<char> &in); ///< the figures anew, of rows whose \a in is not 0
    /// Numbers of the groups that count any, the worst first, then by name, those without one last
    /// of their kind.
    std::vector<int> order();
    void forgetEmpty(); ///< numbers without rows may be given anew

private:
    struct Group
    {
        OrderGroup figures;
        int rows = 0; ///< of the model, filtered or not
        int rank = 0; ///< by name
    };
    QString keyOf(const WorkerRow &row) const;
    int join(const WorkerRow &row);
    void rankNames();

    const WorkerModel &m_source;
    WorkerGrouping m_grouping = WorkerGrouping::None;
    std::vector<Group> m_groups; ///< by number
    std::vector<int> m_free;     ///< numbers to give
    std::vector<int> m_ofRow;
    QHash<QString, int> m_byKey;
    QSet<QString> m_collapsed; ///< also of groups that are away for now
    bool m_ranksOld = true;
};

} // namespace qd
