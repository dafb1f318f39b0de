// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace qd {

/// The server's own totals, shown as given.
struct SystemOverview
{
    MaybeInt totalWorkers, activeWorkers, inactiveWorkers;
    QString overallHealth; ///< healthy | degraded | critical, or any other word
    MaybeReal systemLoad;  ///< percent
    MaybeInt totalTasksProcessed, totalTasksInQueue;
    MaybeReal avgResponseSeconds;
    QJsonObject extra;

    bool operator==(const SystemOverview &) const = default;
};

/// performance_metrics of /overview.
struct PerformanceMetrics
{
    MaybeReal cpuPercent, diskPercent;
    MaybeReal memoryPercent; ///< set only when the value is a percentage (≤ 100)
    MaybeReal memoryMb;      ///< set when the value is above 100: megabytes
    QJsonObject settings;    ///< every other member: limits, switches, …

    bool operator==(const PerformanceMetrics &) const = default;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::SystemOverview)
Q_DECLARE_METATYPE(qd::PerformanceMetrics)
