// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datatable.h"
#include "queue.h"
#include "thresholds.h"

class QSortFilterProxyModel;

namespace qd {

class QueueModel;
struct QueueRow;

/// The queues as a table, by default those with most waiting first. GUI thread.
class QueueTable final : public DataTable
{
    Q_OBJECT
public:
    QueueTable(QueueModel &queues, const Theme &theme, std::function<Thresholds()> limits,
               QWidget *parent = nullptr);

    QString currentQueue() const;
    void select(const QString &name);
    void setTextFilter(const QString &text);
    int shownCount() const;
    void tickAges();

signals:
    void currentQueueChanged(const QString &name);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QueueModel &m_queues;
    QSortFilterProxyModel *m_order;
    QString m_current;
};

struct ChipLook
{
    StatusKind shape;
    Tone tone;
    QString word;
};
ChipLook queueStateLook(QueueState state);
/// When the queue will be empty: a time, "growing" or, where nobody can tell, "—".
QString clearsText(const QueueRow &row);
/// Oldest task's age, ticked on since it was received; nullopt: not known.
MaybeReal oldestSeconds(const Queue &queue, qint64 nowMs);

} // namespace qd
