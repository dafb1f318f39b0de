// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerthistorymodel.h"
#include "datatable.h"

namespace qd {

/// Solved alerts, newest first. GUI thread.
class AlertSolvedTable final : public DataTable
{
    Q_OBJECT
public:
    AlertSolvedTable(AlertHistoryModel &solved, const Theme &theme, QWidget *parent = nullptr);
    AlertHistoryModel &solved() const { return m_solved; }

signals:
    void opened(const qd::AlertRecord &record); ///< its object is to be shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void open(int row);
    AlertHistoryModel &m_solved;
};

} // namespace qd
