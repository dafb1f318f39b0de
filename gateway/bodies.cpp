// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"

#include "jsonwriter.h"

namespace qd {

namespace {

MaybeInt queueSize(const FleetFigures &fleet, const QString &queue)
{
    const auto it = fleet.queues.constFind(queue);
    return it == fleet.queues.constEnd() ? std::nullopt : it->size;
}

void writeWorker(JsonWriter &json, const FleetFigures &fleet, const Worker &worker)
{
    json.object().key("worker_name").text(worker.name).key("status").text(worker.status);
    json.key("uptime_seconds")
        .real(worker.uptimeSeconds, 0)
        .key("tasks_processed")
        .integer(worker.processed);
    json.key("tasks_successful")
        .integer(worker.successful)
        .key("tasks_failed")
        .integer(worker.failed);
    json.key("current_queue_size")
        .integer(queueSize(fleet, worker.queue))
        .key("max_queue_size")
        .integer(worker.queueMax);
    json.key("avg_processing_time")
        .real(worker.avgProcessingSeconds)
        .key("last_activity")
        .instant(worker.lastActivityMs);
    json.key("error_rate")
        .real(worker.errorRate, 2)
        .key("memory_usage_mb")
        .real(worker.memoryMb, 1);
    json.key("address")
        .text(worker.address)
        .key("queue")
        .textOrNull(worker.queue)
        .key("host")
        .textOrNull(worker.host);
    json.key("current_job")
        .textOrNull(worker.currentJob)
        .key("current_job_seconds")
        .real(worker.currentJobSeconds, 1);
    json.key("last_heartbeat")
        .instant(worker.lastHeartbeatMs)
        .key("exit_code")
        .integer(worker.exitCode)
        .endObject();
}

void writeWorkers(JsonWriter &json, const FleetFigures &fleet, const std::vector<Worker> &workers)
{
    json.key("workers").array();
    for (const Worker &worker : workers)
        writeWorker(json, fleet, worker);
    json.endArray();
}

void writeSystem(JsonWriter &json, const FleetFigures &fleet, const std::vector<Worker> &workers)
{
    QList<WorkerVitals> vitals;
    vitals.reserve(qsizetype(workers.size()));
    qint64 active = 0, processed = 0;
    for (const Worker &worker : workers) {
        const StatusKind kind = statusKind(worker.status);
        active += !isDown(kind) && kind != StatusKind::Paused;
        processed += worker.processed.value_or(0);
        vitals.append(
            {worker.name, kind, worker.errorRate, worker.processed, worker.failed, false});
    }
    qint64 timed = 0;
    double sumMs = 0;
    for (const KnownWorker &known : fleet.workers.all()) {
        timed += known.tally.timed;
        sumMs += known.tally.timeSumMs;
    }
    const HealthVerdict verdict = reckonHealth(vitals, true, Thresholds());
    json.key("system_overview").object().key("total_workers").integer(qint64(workers.size()));
    json.key("active_workers")
        .integer(active)
        .key("inactive_workers")
        .integer(qint64(workers.size()) - active);
    json.key("overall_health")
        .text(healthWord(verdict.health))
        .key("system_load")
        .real(fleet.system.loadPercent, 1);
    json.key("total_tasks_processed")
        .integer(processed)
        .key("total_tasks_in_queue")
        .integer(tasksInQueues(fleet));
    json.key("avg_system_response_time")
        .real(timed > 0 ? MaybeReal(sumMs / double(timed) / 1000) : std::nullopt)
        .endObject();
}

} // namespace

std::vector<Worker> stampedAll(const FleetFigures &fleet)
{
    std::vector<Worker> workers;
    workers.reserve(fleet.workers.all().size());
    for (const KnownWorker &known : fleet.workers.all())
        workers.push_back(WorkerList::stamped(known, fleet.serverNowMs, fleet.monotonicNowMs));
    return workers;
}

MaybeInt tasksInQueues(const FleetFigures &fleet)
{
    qint64 total = 0;
    for (const QueueFigures &queue : fleet.queues) {
        if (!queue.size)
            return std::nullopt;
        total += *queue.size;
    }
    return total;
}

void DurationHistogram::add(double seconds)
{
    ++count;
    sumSeconds += seconds;
    for (size_t i = 0; i < std::size(bounds); ++i)
        buckets[i] += seconds <= bounds[i];
}

qint64 activeWorkers(const FleetFigures &fleet)
{
    qint64 active = 0;
    for (const KnownWorker &known : fleet.workers.all()) {
        const StatusKind kind =
            statusKind(WorkerList::stamped(known, fleet.serverNowMs, fleet.monotonicNowMs).status);
        active += !isDown(kind) && kind != StatusKind::Paused;
    }
    return active;
}

QByteArray overviewJson(const FleetFigures &fleet)
{
    const auto workers = stampedAll(fleet);
    JsonWriter json(qsizetype(workers.size()) * 640 + 32 * 1024);
    json.object().key("success").boolean(true).key("timestamp").instant(fleet.serverNowMs);
    writeSystem(json, fleet, workers);
    writeWorkers(json, fleet, workers);
    json.key("recent_activity").array();
    const size_t count = std::min<size_t>(50, fleet.recent.size());
    for (auto it = fleet.recent.crbegin(); it != fleet.recent.crbegin() + qptrdiff(count); ++it)
        writeActivity(json, fleet, *it);
    json.endArray()
        .key("performance_metrics")
        .object()
        .key("cpu_usage")
        .real(fleet.system.cpuPercent, 1);
    json.key("memory_usage")
        .real(fleet.system.memoryPercent, 1)
        .key("disk_usage")
        .real(fleet.system.diskPercent, 1);
    return json.endObject().endObject().take();
}

QByteArray liveEventJson(const FleetFigures &fleet)
{
    const auto workers = stampedAll(fleet);
    JsonWriter json(qsizetype(workers.size()) * 640 + 4 * 1024);
    json.object().key("timestamp").instant(fleet.serverNowMs).key("data").object();
    writeSystem(json, fleet, workers);
    writeWorkers(json, fleet, workers);
    return json.endObject().endObject().take();
}

QByteArray fleetWorkersJson(const FleetFigures &fleet)
{
    JsonWriter json(qsizetype(fleet.workers.all().size()) * 512 + 1024);
    json.array();
    for (const Worker &worker : stampedAll(fleet)) {
        json.object()
            .key("worker_id")
            .text(worker.address)
            .key("name")
            .text(worker.name)
            .key("status")
            .text(worker.status);
        json.key("last_heartbeat");
        json.real(worker.lastHeartbeatMs ? MaybeReal(double(*worker.lastHeartbeatMs) / 1000)
                                         : std::nullopt);
        json.key("uptime_seconds")
            .real(worker.uptimeSeconds, 0)
            .key("job_id")
            .textOrNull(worker.currentJob);
        json.key("host").textOrNull(worker.host).key("queue").textOrNull(worker.queue);
        json.key("memory_mb")
            .real(worker.memoryMb, 1)
            .key("tasks_processed")
            .integer(worker.processed);
        json.key("tasks_failed")
            .integer(worker.failed)
            .key("exit_code")
            .integer(worker.exitCode)
            .endObject();
    }
    return json.endArray().take();
}

QByteArray detailsJson(const FleetFigures &fleet, const KnownWorker &known)
{
    const Worker worker = WorkerList::stamped(known, fleet.serverNowMs, fleet.monotonicNowMs);
    JsonWriter json(16 * 1024);
    json.object()
        .key("success")
        .boolean(true)
        .key("worker_name")
        .text(worker.name)
        .key("address")
        .text(worker.address);
    json.key("timestamp").instant(fleet.serverNowMs).key("detailed_stats").object();
    json.key("status")
        .text(worker.status)
        .key("host")
        .textOrNull(worker.host)
        .key("pid")
        .integer(known.runningPid());
    json.key("queue").textOrNull(worker.queue).key("group").textOrNull(worker.group);
    json.key("started_at");
    json.instant(known.tally.startedMs > 0 ? MaybeInt(known.tally.startedMs) : std::nullopt);
    json.key("current_job")
        .textOrNull(worker.currentJob)
        .key("current_job_seconds")
        .real(worker.currentJobSeconds, 1);
    json.key("tasks_processed")
        .integer(worker.processed)
        .key("tasks_failed")
        .integer(worker.failed);
    json.key("jobs_succeeded_seen")
        .integer(known.succeeded)
        .key("jobs_failed_seen")
        .integer(known.failed);
    json.key("avg_processing_time")
        .real(worker.avgProcessingSeconds)
        .key("memory_usage_mb")
        .real(worker.memoryMb, 1);
    json.key("stale_after_seconds")
        .real(known.staleAfterSeconds)
        .key("paused_by_signal")
        .boolean(known.process && known.process->isPaused);
    json.key("exit_code").integer(worker.exitCode).endObject().key("recent").array();
    int count = 0;
    for (auto it = fleet.recent.crbegin(); it != fleet.recent.crend() && count < 20; ++it) {
        if (it->worker != worker.address)
            continue;
        writeActivity(json, fleet, *it);
        ++count;
    }
    return json.endArray().endObject().take();
}

QByteArray errorJson(const QString &message)
{
    return JsonWriter()
        .object()
        .key("success")
        .boolean(false)
        .key("message")
        .text(message)
        .endObject()
        .take();
}

QByteArray requeueBody(const std::vector<RequeueOutcome> &outcomes, int *status)
{
    QString error;
    for (const RequeueOutcome &one : outcomes) {
        if (!one.error.isEmpty())
            error = one.error;
    }
    *status = error.isEmpty() ? 200 : 503;
    JsonWriter json;
    json.object().key("success").boolean(error.isEmpty());
    if (!error.isEmpty())
        json.key("message").text(QStringLiteral("Not every task could be requeued: %1").arg(error));
    json.key("results").array();
    for (const RequeueOutcome &one : outcomes) {
        json.object().key("id").text(one.id).key("outcome").textOrNull(one.outcome);
        json.key("new_id").textOrNull(one.newId);
        json.key("consumer").textOrNull(one.consumer).key("idle_seconds").real(one.idleSeconds);
        json.key("deliveries").integer(one.deliveries > 0 ? MaybeInt(one.deliveries) : MaybeInt());
        if (!one.error.isEmpty())
            json.key("error").text(one.error);
        json.endObject();
    }
    return json.endArray().endObject().take();
}

} // namespace qd
