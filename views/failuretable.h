// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datatable.h"

namespace qd {

class FailureModel;

/// Causes of failures, sorted and searched. GUI thread.
class FailureTable final : public DataTable
{
    Q_OBJECT
public:
    FailureTable(FailureModel &model, const Theme &theme, QWidget *parent = nullptr);

    void find(const QString &text);
    QList<int> chosenRows() const; ///< of the model, in the order on the screen
    int sourceRow(int row) const;

signals:
    void chosenChanged();
    void opened(int row); ///< of the model: Enter, double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;

private:
    class Order;
    Order *m_order;
};

} // namespace qd
