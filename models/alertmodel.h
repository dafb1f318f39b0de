// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedstatus.h"
#include "thresholds.h"

#include <QAbstractListModel>
#include <QHash>

namespace qd {

class WorkerModel;
class QueueModel;
class CronModel;

enum AlertRole { AlertValueRole = Qt::UserRole + 1 /**< quintptr of const Alert * */ };

/// At most 1,000 alerts are shown; a last entry ("more_alerts") then tells how many more there are.
/// The active alerts, most severe first, then oldest first; one per cause (rule + scope); merged,
/// never reset. When all workers are down at once, or the connection is lost, that is one alert.
/// GUI thread.
class AlertModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit AlertModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void evaluate(const WorkerModel &workers, const QueueModel &queues, const CronModel &crons,
                  const std::optional<PerformanceMetrics> &metrics, const FeedStatus &status,
                  const Thresholds &limits, qint64 nowMs, qint64 wallMs);
    const Alert *alert(int row) const;

    qsizetype activeCount() const; ///< all of them, also those past the shown ones

private:
    using Key = QPair<QString, QString>; ///< rule and scope
    void merge(QList<Alert> next);

    QList<Alert> m_alerts;
    QHash<Key, qint64> m_since; ///< of all active ones, shown or not
};

} // namespace qd
