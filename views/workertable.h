// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datatable.h"
#include "thresholds.h"
#include "workerorder.h"

namespace qd {

class WorkerRowDelegate;

/// The workers as a table over a WorkerOrder: sorted by a click on a head, several rows chosen by
/// their boxes, columns that do not fit give way by their weight. The order is frozen while the
/// pointer is over the rows. GUI thread.
class WorkerTable final : public DataTable
{
    Q_OBJECT
public:
    WorkerTable(WorkerOrder &workers, const Theme &theme, std::function<Thresholds()> limits,
                QWidget *parent = nullptr);

    QStringList selectedKeys() const; ///< in shown order
    QString currentKey() const;
    void select(const QString &key);               ///< makes it the current and only row
    void setDimmed(int freshness, qint64 knownMs); ///< as WorkerGrid's
    void tickAges(); ///< once a second: ages and running times of visible rows

signals:
    void opened(const QString &key); ///< double click, Enter
    void currentKeyChanged(const QString &key);
    void selectionKeysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    WorkerOrder &m_workers;
    WorkerRowDelegate *m_rows;
    QString m_currentKey;
    FreezeHold m_hold; ///< while the pointer is over the rows
};

} // namespace qd
