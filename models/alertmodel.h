// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrecord.h"

#include <QAbstractListModel>

namespace qd {

enum AlertRole { AlertValueRole = Qt::UserRole + 1 /**< quintptr of const AlertRecord * */ };

/// The open alerts: those that call first, then acknowledged and snoozed ones; among them the most
/// severe first, then the oldest. One a cause (rule and scope); merged, never reset. At most 1,000
/// are shown; a last entry ("more_alerts") then tells how many more there are. GUI thread.
class AlertModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit AlertModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void show(QList<AlertRecord> open); ///< in any order, each cause once
    const AlertRecord *record(int row) const;
    const Alert *alert(int row) const; ///< of that record

    qsizetype openCount() const { return m_open; } ///< all of them, also those past the shown ones
    qsizetype activeCount() const { return m_active; } ///< of those the ones that call

private:
    void merge(QList<AlertRecord> next);

    QList<AlertRecord> m_records;
    qsizetype m_open = 0, m_active = 0;
};

} // namespace qd
