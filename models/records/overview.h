// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QJsonObject>
#include <QList>
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

/// A figure that the source tells by a name of its own.
struct Metric
{
    QString name; ///< foreign
    double value = 0;
    qint64 toldAtMs = 0; ///< monotonic: when it was told last

    bool operator==(const Metric &) const = default;
};

/// performance_metrics of /overview, or what a pipeline tells in their place.
struct PerformanceMetrics
{
    MaybeReal cpuPercent, diskPercent;
    MaybeReal memoryPercent; ///< set only when the value is a percentage (≤ 100)
    MaybeReal memoryMb;      ///< set when the value is above 100: megabytes
    QJsonObject settings;    ///< every other member: limits, switches, …
    QList<Metric> metrics;   ///< by name; each has its own course over time

    bool operator==(const PerformanceMetrics &) const = default;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::SystemOverview)
Q_DECLARE_METATYPE(qd::PerformanceMetrics)
