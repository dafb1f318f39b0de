// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datatable.h"

namespace qd {

class RequeuePlan;

/// The entries of a RequeuePlan with a box to tick before each: a click on the box, or Space for
/// all chosen rows. GUI thread.
class RequeueTable final : public DataTable
{
    Q_OBJECT
public:
    RequeueTable(RequeuePlan &plan, const Theme &theme, QWidget *parent = nullptr);
    QSize rowsHint(int rows) const; ///< room for the heads and so many rows

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void toggle(const QModelIndexList &rows);
    RequeuePlan &m_plan;
};

} // namespace qd
