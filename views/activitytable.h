// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "datatable.h"

namespace qd {

class ActivityList;

/// What happened, a row each, under the heads of their days. GUI thread.
class ActivityTable final : public DataTable
{
    Q_OBJECT
public:
    ActivityTable(ActivityList &list, const Theme &theme, QWidget *parent = nullptr);

    bool atTop() const;
    QList<int> chosenRows() const; ///< in order

signals:
    void opened(int row);   ///< Enter, double click
    void chosen(int row);   ///< it is the one to tell about; −1: none
    void freezeRequested(); ///< Space
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

private:
    ActivityList &m_list;
};

/// Shape and colour of what an entry tells, by its outcome and kind.
std::pair<StatusKind, Tone> activityLook(const ActivityEntry &entry);

} // namespace qd
