// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datatable.h"
#include "thresholds.h"
#include "workerhand.h"

namespace qd {

class WorkerRowDelegate;

/// The workers as a table over a WorkerOrder: sorted by a click on a head (with Shift by one more),
/// several rows chosen by their boxes, all that are shown by the box in the head, groups under
/// their heads. The keyboard, the menu and the stillness of the order are WorkerHand's. GUI thread.
class WorkerTable final : public DataTable
{
    Q_OBJECT
public:
    WorkerTable(WorkerOrder &workers, const Theme &theme, std::function<Thresholds()> limits,
                WorkerHand::WhyNot whyNot, QWidget *parent = nullptr);
    ~WorkerTable() override;

    QStringList selectedKeys() const { return m_hand->selectedKeys(); } ///< in shown order
    QString currentKey() const { return m_hand->currentKey(); }
    void select(const QString &key);               ///< makes it the current and only row
    void setDimmed(int freshness, qint64 knownMs); ///< as SectionView's
    void tickAges(); ///< once a second: ages and running times of visible rows
    void setSelectionModel(QItemSelectionModel *selection) override;
    void keyboardSearch(const QString &) override {} ///< letters are verbs

signals:
    void controlRequested(qd::ControlAction action, const QStringList &keys);
    void opened(const QString &key); ///< double click, Enter
    void currentKeyChanged(const QString &key);
    void selectionKeysChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void sortBy(int column, Qt::SortOrder order);
    void showSort();
    void countChosen();

    WorkerOrder &m_workers;
    WorkerRowDelegate *m_rows;
    WorkerHand *m_hand = nullptr;
    QString m_currentKey;
    int m_shown = 0, m_chosen = 0;
};

} // namespace qd
