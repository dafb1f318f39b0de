// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctljson.h"
#include "fleet.h"
#include "text.h"

namespace qd::ctljson {
namespace {

QJsonValue plain(const QString &text)
{
    return QJsonValue(text);
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

QJsonValue number(const MaybeInt &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue number(const MaybeReal &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue words(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue instant(const MaybeInt &epochMs)
{
    return epochMs ? QJsonValue(isoUtc(*epochMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject worker(const WorkerRow &row, qint64 nowMs)
{
    const Worker &w = row.worker;
    return {
        {key("worker_name"), plain(w.name)},
        {key("address"), words(w.address)},
        {key("address_confirmed"), w.addressConfirmed},
        {key("status"), words(w.status)},
        {key("liveness"), livenessWord(row.life)},
        {key("host"), words(w.host)},
        {key("stage"), words(w.stage)},
        {key("queue"), words(w.queue)},
        {key("current_job"), words(row.redacted(w.currentJob))},
        {key("current_job_seconds"), number(jobSeconds(w, nowMs))},
        {key("uptime_seconds"), number(w.uptimeSeconds)},
        {key("tasks_processed"), number(w.processed)},
        {key("tasks_successful"), number(w.successful)},
        {key("tasks_failed"), number(w.failed)},
        {key("success_rate"), number(successRate(w))},
        {key("error_rate"), number(w.errorRate)},
        {key("rate_per_minute"), number(w.ratePerMinute)},
        {key("avg_processing_time"), number(w.avgProcessingSeconds)},
        {key("current_queue_size"), number(w.queueSize)},
        {key("max_queue_size"), number(w.queueMax)},
        {key("memory_usage_mb"), number(w.memoryMb)},
        {key("last_activity"), instant(w.lastActivityMs)},
        {key("last_heartbeat"), instant(w.lastHeartbeatMs)},
        {key("last_seen_age_seconds"), number(lastSeenSeconds(w, nowMs))},
        {key("exit_code"), number(w.exitCode)},
    };
}

QJsonArray workers(const WorkerModel &model, qint64 nowMs)
{
    QJsonArray all;
    for (int i = 0; i < model.rowCount(); ++i)
        all.append(worker(*model.row(i), nowMs));
    return all;
}

QJsonObject queue(const QueueRow &row, qint64 nowMs)
{
    const Queue &q = row.queue;
    MaybeReal oldest = q.oldestTaskAgeSeconds;
    if (oldest && q.receivedAtMs > 0 && q.size.value_or(1) > 0)
        *oldest +=
            double(qMax<qint64>(0, nowMs - q.receivedAtMs)) / 1000.0; // it waits on while we look
    return {
        {key("name"), plain(q.name)},
        {key("size"), number(q.size)},
        {key("max_size"), number(q.maxSize)},
        {key("state"), queueStateWord(row.state)},
        {key("waiting"), number(q.waiting)},
        {key("held"), number(q.held)},
        {key("oldest_task_age_seconds"), number(oldest)},
        {key("estimated_completion_seconds"), number(q.estimatedCompletionSeconds)},
        {key("rate_in"), number(q.rateIn)},
        {key("rate_out"), number(q.rateOut)},
        {key("consumers"), number(q.consumers)},
        {key("orphaned"), number(q.orphaned)},
        {key("dead"), number(q.dead)},
    };
}

QJsonObject queues(const QueueModel &model, qint64 nowMs)
{
    QJsonArray all;
    for (int i = 0; i < model.rowCount(); ++i)
        all.append(queue(*model.row(i), nowMs));
    const QueueTotals &totals = model.totals();
    return {
        {key("total_queued_tasks"), number(totals.totalQueuedTasks)},
        {key("system_health"), totals.systemHealth.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                             : QJsonValue(totals.systemHealth)},
        {key("queues"), all},
    };
}

QJsonArray crons(const CronModel &model)
{
    QJsonArray all;
    for (int i = 0; i < model.rowCount(); ++i) {
        const CronJob &job = *model.job(i);
        const CronRun *last = lastCronRun(job);
        const bool timed = last && last->atMs() > 0;
        all.append(QJsonObject{
            {key("name"), plain(job.name)},
            {key("schedule"), words(cronScheduleText(job))},
            {key("last"),
             instant(timed ? MaybeInt(last->startedMs.value_or(last->atMs())) : MaybeInt())},
            {key("next"), instant(job.nextMs)},
            {key("status"), cronOutcomeWord(cronStatus(job))},
            {key("missed"), number(job.missed)},
        });
    }
    return all;
}

QJsonObject activity(const ActivityEntry &entry)
{
    return {
        {key("id"), words(entry.id)},         {key("timestamp"), instant(entry.timestampMs)},
        {key("worker"), words(entry.worker)}, {key("kind"), words(entry.kind)},
        {key("job"), words(entry.job)},       {key("queue"), words(entry.queue)},
        {key("status"), words(entry.status)}, {key("duration_ms"), number(entry.durationMs)},
        {key("text"), words(entry.text)},     {key("fields"), entry.fields},
    };
}

static QJsonObject way(const WayStatus &status, qint64 nowMs)
{
    MaybeReal age, nextTry;
    if (status.lastDataAtMs > 0)
        age = double(qMax<qint64>(0, nowMs - status.lastDataAtMs)) / 1000.0;
    if (status.nextTryAtMs > 0)
        nextTry = double(qMax<qint64>(0, status.nextTryAtMs - nowMs)) / 1000.0;
    return {
        {key("state"), connectionStateWord(status.state)},
        {key("via"), words(connectionViaWord(status.via))},
        {key("data_age_seconds"), number(age)},
        {key("next_try_seconds"), number(nextTry)},
        {key("error"), words(status.error)},
    };
}

QJsonObject connection(const FeedStatus &status, qint64 nowMs)
{
    QJsonObject object = way(status, nowMs);
    object[key("reconnects")] = qint64(status.reconnects);
    object[key("malformed")] = qint64(status.malformed);
    QJsonArray ways;
    for (const WayStatus &one : status.ways) {
        QJsonObject value = way(one, nowMs);
        value[key("server")] = words(one.server);
        ways.append(value);
    }
    if (!ways.isEmpty())
        object[key("ways")] = ways;
    return object;
}

QJsonObject alert(const Alert &alert)
{
    QString sentence = alert.text;
    if (!alert.detail.isEmpty())
        sentence += QStringLiteral(" (%1)").arg(alert.detail);
    return {
        {key("rule"), plain(alert.rule)},
        {key("severity"), severityWord(alert.severity)},
        {key("scope"), words(alert.scope)},
        {key("value"), number(alert.value)},
        {key("limit"), number(alert.limit)},
        {key("since"),
         alert.sinceMs > 0 ? instant(MaybeInt(alert.sinceMs)) : QJsonValue(QJsonValue::Null)},
        {key("text"), plain(sentence)},
    };
}

QJsonValue system(const std::optional<SystemOverview> &system)
{
    if (!system)
        return QJsonValue::Null;
    QJsonObject object = system->extra;
    object[key("total_workers")] = number(system->totalWorkers);
    object[key("active_workers")] = number(system->activeWorkers);
    object[key("inactive_workers")] = number(system->inactiveWorkers);
    object[key("overall_health")] = words(system->overallHealth);
    object[key("system_load")] = number(system->systemLoad);
    object[key("total_tasks_processed")] = number(system->totalTasksProcessed);
    object[key("total_tasks_in_queue")] = number(system->totalTasksInQueue);
    object[key("avg_system_response_time")] = number(system->avgResponseSeconds);
    return object;
}

QJsonValue performance(const std::optional<PerformanceMetrics> &metrics)
{
    if (!metrics)
        return QJsonValue::Null;
    QJsonObject object = metrics->settings;
    object[key("cpu_usage")] = number(metrics->cpuPercent);
    object[key("memory_usage")] =
        number(metrics->memoryPercent ? metrics->memoryPercent : metrics->memoryMb);
    object[key("disk_usage")] = number(metrics->diskPercent);
    for (const Metric &metric : metrics->metrics)
        object[metric.name] = metric.value;
    return object;
}

QJsonObject overview(const Fleet &fleet, const WorkerModel &all, qint64 nowMs)
{
    QJsonArray reasons;
    for (const QString &reason : fleet.reckoned().reasons)
        reasons.append(reason);
    return {
        {key("connection"), connection(fleet.status(), nowMs)},
        {key("system_overview"), system(fleet.system())},
        {key("performance_metrics"), performance(fleet.performance())},
        {key("reckoned"), QJsonObject{{key("health"), healthWord(fleet.reckoned().health)},
                                      {key("reasons"), reasons}}},
        {key("workers"), workers(all, nowMs)},
    };
}

} // namespace qd::ctljson
