// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "overview.h"
#include "queue.h"

#include <QStringList>
#include <algorithm>

namespace qd {

/// The contract's defaults, each editable.
struct Thresholds
{
    double degradedErrorPercent = 10; ///< of the fleet, or of any worker
    qint64 queueHighTasks = 100;      ///< more than
    double slowSeconds = 60;          ///< average processing time above
    double errorHighPercent = 15;     ///< of one worker, above
    double memoryHighPercent = 80;    ///< above; only on a known percentage
    double staleAfterSeconds = 120;   ///< of a heartbeat: 120 for an API, 30 on Redis
    double idleAfterSeconds =
        120; ///< without heartbeats: tasks wait and nothing is done for so long
    /// A job that runs for longer is stuck; not set: so many times what 95 % of such jobs take, but
    /// at least stuckLeastSeconds.
    MaybeReal stuckAfterSeconds;
    double stuckFactor = 3, stuckLeastSeconds = 10;

    double silenceOf(const Worker &worker) const ///< which of the two counts for it
    {
        return worker.lastHeartbeatMs ? staleAfterSeconds : idleAfterSeconds;
    }
    /// After how long a job is stuck of which \a usualSeconds is usual; nullopt: nobody can say.
    MaybeReal stuckAfter(const MaybeReal &usualSeconds) const
    {
        if (stuckAfterSeconds || !usualSeconds)
            return stuckAfterSeconds;
        return std::max(stuckLeastSeconds, stuckFactor * *usualSeconds);
    }
};

enum class Health : quint8 { Unknown, Healthy, Degraded, Critical };
QString healthWord(Health health); ///< "unknown", "healthy", "degraded", "critical"

/// Our own reckoning, with its reasons in words ("1 crashed", "2 stopped on purpose",
/// "scraper-ams-02 over 10 % errors").
struct HealthVerdict
{
    Health health = Health::Unknown;
    QStringList reasons;
    bool operator==(const HealthVerdict &) const = default;
};

/// What health needs of a worker.
struct WorkerVitals
{
    QString name;
    StatusKind kind = StatusKind::Other;
    MaybeReal errorRate;
    MaybeInt processed, failed;
    bool onPurpose = false; ///< stopped, and it is known that somebody wanted it
};
HealthVerdict reckonHealth(const QList<WorkerVitals> &workers, bool backEndAnswers,
                           const Thresholds &limits);

enum class Severity : quint8 { Info, Warning, Critical };
QString severityWord(Severity severity); ///< "info", "warning", "critical"

/// One cause that needs a person.
struct Alert
{
    QString rule; ///< "worker_down", "job_stuck", "error_rate_high", "processing_slow",
                  ///< "queue_high", "queue_nobody", "memory_high", "cron_missed", "cron_failed",
                  ///< "fleet_down", "connection_lost"
    Severity severity = Severity::Warning;
    QString scope;     ///< "worker:<key>", "queue:<name>", "cron:<name>", "system"
    QString scopeName; ///< for reading
    MaybeReal value, limit;
    qint64 sinceMs = 0;                     ///< wall clock, when first seen
    QString text;                           ///< "ai-tagger-01 crashed"
    QString detail;                         ///< "exit code 137"
    StatusKind kind = StatusKind::Degraded; ///< for shape and colour

    bool operator==(const Alert &) const = default;
};

/// The alerts of one worker (at most one of "worker_down" per worker, plus threshold alerts).
/// sinceMs is left 0.
QList<Alert> workerAlerts(const Worker &worker, Liveness liveness, StatusKind kind,
                          const LifeNotes &notes, const Thresholds &limits, qint64 nowMs);
QList<Alert> queueAlerts(const Queue &queue, const Thresholds &limits);
/// Tasks wait in it and nobody reads them.
Alert queueNobodyAlert(const Queue &queue);
QList<Alert> systemAlerts(const PerformanceMetrics &metrics, const Thresholds &limits);

} // namespace qd
Q_DECLARE_METATYPE(qd::Alert)
