// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datatable.h"
#include "queueorder.h"
#include "thresholds.h"

namespace qd {

/// The queues as a table, those with the oldest task first, in groups where their names ask for it.
/// GUI thread.
class QueueTable final : public DataTable
{
    Q_OBJECT
public:
    QueueTable(QueueModel &queues, const Theme &theme, std::function<Thresholds()> limits,
               QWidget *parent = nullptr);

    QueueOrder &order() { return m_order; }
    QString currentQueue() const { return m_current; } ///< a head keeps the one chosen before
    void select(const QString &name);
    void tickAges();

signals:
    void currentQueueChanged(const QString &name);
    void queueActivated(const QString &name); ///< Enter or a double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void sortBy(int column, Qt::SortOrder order);
    void activate(int row);

    QueueOrder m_order;
    QString m_current;
    int m_sortedColumn = OldestColumn;
};

struct ChipLook
{
    StatusKind shape;
    Tone tone;
    QString word;
};
ChipLook queueStateLook(QueueState state);
/// More tasks wait than the limit: its figures stand out.
bool isHigh(const Queue &queue, const Thresholds &limits);

} // namespace qd
