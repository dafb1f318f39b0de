// SPDX-License-Identifier: GPL-3.0-or-later
#include "thresholds.h"

#include "exitcode.h"
#include "text.h"
#include "words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace qd {

namespace {

constexpr int NameLimit = 80;

/// A threshold as a person would write it: "10", "12.5".
QString plain(double value)
{
    return QString::number(value, 'g', 6);
}

QString percentText(double value)
{
    if (value > 100'000)
        return QStringLiteral("> 100000 %");
    return QString::number(value, 'f', value < 100 ? 1 : 0) + QStringLiteral(" %");
}

Alert alertOf(const char *rule, const QString &scope, const QString &scopeName)
{
    Alert alert;
    alert.rule = QLatin1String(rule);
    alert.scope = scope;
    alert.scopeName = scopeName;
    return alert;
}

struct Down
{
    StatusKind kind;
    const char *reason;   ///< of health, with its number
    const char *happened; ///< in an alert, with a name
};

constexpr Down Downs[] = {
    {StatusKind::Crashed, QT_TRANSLATE_NOOP("qd", "%1 crashed"),
     QT_TRANSLATE_NOOP("qd", "%1 crashed")},
    {StatusKind::Error, QT_TRANSLATE_NOOP("qd", "%1 in error"),
     QT_TRANSLATE_NOOP("qd", "%1 reports an error")},
    {StatusKind::Stale, QT_TRANSLATE_NOOP("qd", "%1 stale"),
     QT_TRANSLATE_NOOP("qd", "%1 is silent")},
    {StatusKind::Unavailable, QT_TRANSLATE_NOOP("qd", "%1 unavailable"),
     QT_TRANSLATE_NOOP("qd", "%1 is unavailable")},
    {StatusKind::Stopped, QT_TRANSLATE_NOOP("qd", "%1 stopped"),
     QT_TRANSLATE_NOOP("qd", "%1 is stopped")},
};

} // namespace

QString healthWord(Health health)
{
    switch (health) {
    case Health::Unknown: return QStringLiteral("unknown");
    case Health::Healthy: return QStringLiteral("healthy");
    case Health::Degraded: return QStringLiteral("degraded");
    case Health::Critical: return QStringLiteral("critical");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info: return QStringLiteral("info");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Critical: return QStringLiteral("critical");
    }
    return {};
}

HealthVerdict reckonHealth(const QList<WorkerVitals> &workers, bool backEndAnswers,
                           const Thresholds &limits)
{
    HealthVerdict verdict;
    if (!backEndAnswers) {
        verdict.health = Health::Critical;
        verdict.reasons << tr("the back end does not answer");
    }
    if (workers.isEmpty()) {
        verdict.reasons << tr("no workers known");
        return verdict;
    }

    qsizetype down = 0, over = 0, onPurpose = 0;
    std::array<qsizetype, std::size(Downs)> counts{};
    double processed = 0, failed = 0;
    for (const WorkerVitals &worker : workers) {
        const bool wanted = worker.kind == StatusKind::Stopped && worker.onPurpose;
        for (size_t i = 0; i < std::size(Downs); ++i)
            counts[i] += worker.kind == Downs[i].kind && !wanted;
        onPurpose += wanted;
        down += isDown(worker.kind);
        const bool counted = worker.processed && worker.failed;
        if (counted) {
            processed += double(*worker.processed);
            failed += double(*worker.failed);
        }
        MaybeReal rate = worker.errorRate;
        if (!rate && counted && *worker.processed > 0)
            rate = 100 * double(*worker.failed) / double(*worker.processed);
        over += rate && *rate > limits.degradedErrorPercent;
    }

    const qsizetype total = workers.size();
    const bool allDown = down == total;
    if (allDown) {
        verdict.reasons << (total == 1 ? tr("the only worker is down")
                                       : tr("all %L1 workers are down").arg(total));
    }
    for (size_t i = 0; i < std::size(Downs); ++i) {
        if (counts[i] > 0) {
            verdict.reasons << tr(Downs[i].reason).arg(QLocale().toString(counts[i]));
        }
    }
    if (onPurpose > 0)
        verdict.reasons << tr("%1 stopped on purpose").arg(QLocale().toString(onPurpose));
    const double fleetRate = processed > 0 ? std::min(100.0, 100 * failed / processed) : 0;
    const bool fleetOver = fleetRate > limits.degradedErrorPercent;
    if (fleetOver)
        verdict.reasons << tr("%1 errors in the fleet").arg(percentText(fleetRate));
    if (over > 0) {
        verdict.reasons << tr("%1 over %2 % errors")
                               .arg(QLocale().toString(over), plain(limits.degradedErrorPercent));
    }

    if (!backEndAnswers || allDown)
        verdict.health = Health::Critical;
    else if (down > 0 || fleetOver || over > 0)
        verdict.health = Health::Degraded;
    else
        verdict.health = Health::Healthy;
    return verdict;
}

QList<Alert> workerAlerts(const Worker &worker, Liveness life, StatusKind kind,
                          const LifeNotes &notes, const Thresholds &limits, qint64 nowMs)
{
    QList<Alert> alerts;
    const MaybeReal errors = errorPercent(worker);
    const bool errorsHigh = errors && *errors > limits.errorHighPercent;
    const bool slow =
        worker.avgProcessingSeconds && *worker.avgProcessingSeconds > limits.slowSeconds;
    if (!isDown(kind) && !notes.stuck && !errorsHigh && !slow)
        return alerts; // the usual case makes no string

    const QString scope = QStringLiteral("worker:") + worker.key;
    const QString name = displayText(worker.name, NameLimit);
    for (const Down &down : Downs) {
        if (kind != down.kind)
            continue;
        Alert alert = alertOf("worker_down", scope, name);
        alert.kind = kind;
        alert.severity = kind == StatusKind::Stopped ? Severity::Warning : Severity::Critical;
        alert.text = tr(down.happened).arg(name);
        if (explains(notes.control, worker, kind)) {
            alert.detail =
                notes.control.by.isEmpty()
                    ? tr("stopped on purpose")
                    : tr("stopped on purpose by %1").arg(displayText(notes.control.by, NameLimit));
        } else if (worker.exitCode) {
            alert.detail = exitText(*worker.exitCode);
        } else if (kind == StatusKind::Stopped) {
            alert.detail = tr("the back end does not say why");
        } else if (life == Liveness::Stale && worker.lastHeartbeatMs) {
            // The server may call it stale by a shorter threshold of its own.
            const bool ours = lastSeenSeconds(worker, nowMs).value_or(0) > limits.staleAfterSeconds;
            if (ours)
                alert.limit = limits.staleAfterSeconds;
            alert.detail =
                ours ? tr("no heartbeat for more than %1 s").arg(plain(limits.staleAfterSeconds))
                     : tr("no heartbeat, says the server");
        } else if (life == Liveness::Stale && statusKind(worker.status) != StatusKind::Stale) {
            alert.limit = limits.idleAfterSeconds;
            alert.detail = tr("tasks wait, no activity for more than %1 s")
                               .arg(plain(limits.idleAfterSeconds));
        }
        alerts << alert;
    }
    if (notes.stuck) {
        Alert alert = alertOf("job_stuck", scope, name);
        alert.value = jobSeconds(worker, nowMs);
        alert.limit = notes.stuckAfterSeconds;
        alert.text = tr("%1: its job is perhaps stuck").arg(name);
        alert.detail = displayText(worker.currentJob, NameLimit);
        if (alert.limit)
            alert.detail =
                tr("%1, running for more than %2 s").arg(alert.detail, plain(*alert.limit));
        alerts << alert;
    }
    if (errorsHigh) {
        Alert alert = alertOf("error_rate_high", scope, name);
        alert.value = errors;
        alert.limit = limits.errorHighPercent;
        alert.text = tr("%1: error rate %2").arg(name, percentText(*errors));
        alert.detail = tr("above %1 %").arg(plain(limits.errorHighPercent));
        alerts << alert;
    }
    if (slow) {
        Alert alert = alertOf("processing_slow", scope, name);
        alert.value = worker.avgProcessingSeconds;
        alert.limit = limits.slowSeconds;
        alert.text = tr("%1: processing is slow").arg(name);
        alert.detail = tr("%1 s on average, above %2 s")
                           .arg(plain(*worker.avgProcessingSeconds), plain(limits.slowSeconds));
        alerts << alert;
    }
    return alerts;
}

QList<Alert> queueAlerts(const Queue &queue, const Thresholds &limits)
{
    if (!queue.size || *queue.size <= limits.queueHighTasks)
        return {};
    const QString name = displayText(queue.name, NameLimit);
    Alert alert = alertOf("queue_high", QStringLiteral("queue:") + queue.name, name);
    alert.value = double(*queue.size);
    alert.limit = double(limits.queueHighTasks);
    alert.text = tr("%1: %2 tasks are waiting").arg(name, QLocale().toString(*queue.size));
    alert.detail = tr("more than %1").arg(QLocale().toString(limits.queueHighTasks));
    return {alert};
}

Alert queueNobodyAlert(const Queue &queue)
{
    const QString name = displayText(queue.name, NameLimit);
    Alert alert = alertOf("queue_nobody", QStringLiteral("queue:") + queue.name, name);
    alert.severity = Severity::Critical;
    const MaybeInt waiting = queue.waiting ? queue.waiting : queue.size;
    if (waiting)
        alert.value = double(*waiting);
    alert.text = tr("%1: nobody reads this queue").arg(name);
    alert.detail = waiting == MaybeInt(1)
                       ? tr("1 task waits")
                       : tr("%1 tasks wait").arg(QLocale().toString(waiting.value_or(0)));
    alert.kind = StatusKind::Stopped;
    return alert;
}

QList<Alert> systemAlerts(const PerformanceMetrics &metrics, const Thresholds &limits)
{
    if (!metrics.memoryPercent || *metrics.memoryPercent <= limits.memoryHighPercent)
        return {};
    Alert alert = alertOf("memory_high", QStringLiteral("system"), tr("System"));
    alert.value = metrics.memoryPercent;
    alert.limit = limits.memoryHighPercent;
    alert.text = tr("Memory in use: %1").arg(percentText(*metrics.memoryPercent));
    alert.detail = tr("above %1 %").arg(plain(limits.memoryHighPercent));
    return {alert};
}

} // namespace qd
