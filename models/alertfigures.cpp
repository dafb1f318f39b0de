// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertfigures.h"

#include "alertwatch.h"
#include "cronmodel.h"
#include "format.h"
#include "queuemodel.h"
#include "workermodel.h"

#include <QCoreApplication>

namespace qd {

namespace {

using S = AlertSource;
using W = WorkerField;

struct KnownFigure
{
    AlertSubject of;
    const char *name, *label, *unit;
    AlertReading reading;
};

constexpr const char *FigureContext = "qd::AlertRule";
constexpr AlertSubject OfWorker = AlertSubject::Worker, OfQueue = AlertSubject::Queue,
                       OfCron = AlertSubject::Cron, OfFleet = AlertSubject::Fleet,
                       OfConnection = AlertSubject::Connection;

// clang-format off
constexpr KnownFigure KnownFigures[] = {
    {OfWorker, "error_rate", QT_TRANSLATE_NOOP("qd::AlertRule", "error rate"), "%", {S::Field, W::Errors}},
    {OfWorker, "success_rate", QT_TRANSLATE_NOOP("qd::AlertRule", "success rate"), "%", {S::Field, W::Success}},
    {OfWorker, "rate_per_minute", QT_TRANSLATE_NOOP("qd::AlertRule", "tasks a minute"), "tasks", {S::Field, W::Rate}},
    {OfWorker, "avg_processing_time", QT_TRANSLATE_NOOP("qd::AlertRule", "average processing time"), "s", {S::Field, W::AvgTime}},
    {OfWorker, "current_job_seconds", QT_TRANSLATE_NOOP("qd::AlertRule", "time of its job"), "s", {S::Field, W::JobTime}},
    {OfWorker, "last_seen_age_seconds", QT_TRANSLATE_NOOP("qd::AlertRule", "time since the last sign of life"), "s", {S::Field, W::Seen}},
    {OfWorker, "last_activity_age_seconds", QT_TRANSLATE_NOOP("qd::AlertRule", "time since the last work"), "s", {S::ActivityAge}},
    {OfWorker, "last_heartbeat_age_seconds", QT_TRANSLATE_NOOP("qd::AlertRule", "time since the last heartbeat"), "s", {S::HeartbeatAge}},
    {OfWorker, "uptime_seconds", QT_TRANSLATE_NOOP("qd::AlertRule", "uptime"), "s", {S::Field, W::Uptime}},
    {OfWorker, "memory_usage_mb", QT_TRANSLATE_NOOP("qd::AlertRule", "memory"), "MB", {S::Field, W::Memory}},
    {OfWorker, "current_queue_size", QT_TRANSLATE_NOOP("qd::AlertRule", "tasks in its queue"), "tasks", {S::Field, W::Depth}},
    {OfWorker, "max_queue_size", QT_TRANSLATE_NOOP("qd::AlertRule", "room in its queue"), "tasks", {S::Field, W::Capacity}},
    {OfWorker, "tasks_processed", QT_TRANSLATE_NOOP("qd::AlertRule", "tasks processed"), "tasks", {S::Field, W::Processed}},
    {OfWorker, "tasks_successful", QT_TRANSLATE_NOOP("qd::AlertRule", "tasks succeeded"), "tasks", {S::Field, W::Successful}},
    {OfWorker, "tasks_failed", QT_TRANSLATE_NOOP("qd::AlertRule", "tasks failed"), "tasks", {S::Field, W::Failed}},
    {OfWorker, "exit_code", QT_TRANSLATE_NOOP("qd::AlertRule", "exit code"), "", {S::Field, W::Exit}},
    {OfWorker, "status", QT_TRANSLATE_NOOP("qd::AlertRule", "status"), "", {S::Status}},
    {OfWorker, "presence", QT_TRANSLATE_NOOP("qd::AlertRule", "presence"), "", {S::Presence}},
    {OfQueue, "size", QT_TRANSLATE_NOOP("qd::AlertRule", "size"), "tasks", {S::Size}},
    {OfQueue, "waiting", QT_TRANSLATE_NOOP("qd::AlertRule", "tasks waiting"), "tasks", {S::Waiting}},
    {OfQueue, "held", QT_TRANSLATE_NOOP("qd::AlertRule", "tasks held by workers"), "tasks", {S::Held}},
    {OfQueue, "oldest_task_age_seconds", QT_TRANSLATE_NOOP("qd::AlertRule", "age of the oldest task"), "s", {S::OldestAge}},
    {OfQueue, "orphaned", QT_TRANSLATE_NOOP("qd::AlertRule", "orphaned tasks"), "tasks", {S::Orphaned}},
    {OfQueue, "dead", QT_TRANSLATE_NOOP("qd::AlertRule", "dead letters"), "tasks", {S::Dead}},
    {OfQueue, "change_per_second", QT_TRANSLATE_NOOP("qd::AlertRule", "change per second"), "tasks/s", {S::Change}},
    {OfQueue, "readers", QT_TRANSLATE_NOOP("qd::AlertRule", "readers"), "", {S::Readers}},
    {OfQueue, "status", QT_TRANSLATE_NOOP("qd::AlertRule", "state"), "", {S::Status}},
    {OfQueue, "presence", QT_TRANSLATE_NOOP("qd::AlertRule", "presence"), "", {S::Presence}},
    {OfCron, "missed", QT_TRANSLATE_NOOP("qd::AlertRule", "missed runs"), "runs", {S::CronMissed}},
    {OfCron, "last_duration_seconds", QT_TRANSLATE_NOOP("qd::AlertRule", "time of the last run"), "s", {S::LastDuration}},
    {OfCron, "since_last_run_seconds", QT_TRANSLATE_NOOP("qd::AlertRule", "time since the last run"), "s", {S::SinceLastRun}},
    {OfCron, "status", QT_TRANSLATE_NOOP("qd::AlertRule", "outcome"), "", {S::Status}},
    {OfCron, "presence", QT_TRANSLATE_NOOP("qd::AlertRule", "presence"), "", {S::Presence}},
    {OfFleet, "throughput", QT_TRANSLATE_NOOP("qd::AlertRule", "tasks a minute"), "tasks", {S::Throughput}},
    {OfFleet, "error_rate", QT_TRANSLATE_NOOP("qd::AlertRule", "error rate"), "%", {S::ErrorRate}},
    {OfFleet, "tasks_waiting", QT_TRANSLATE_NOOP("qd::AlertRule", "tasks waiting"), "tasks", {S::TasksWaiting}},
    {OfFleet, "active_workers", QT_TRANSLATE_NOOP("qd::AlertRule", "active workers"), "workers", {S::ActiveWorkers}},
    {OfFleet, "stale_workers", QT_TRANSLATE_NOOP("qd::AlertRule", "silent workers"), "workers", {S::StaleWorkers}},
    {OfFleet, "workers", QT_TRANSLATE_NOOP("qd::AlertRule", "workers"), "workers", {S::AllWorkers}},
    {OfFleet, "cpu_usage", QT_TRANSLATE_NOOP("qd::AlertRule", "processor in use"), "%", {S::Cpu}},
    {OfFleet, "memory_usage", QT_TRANSLATE_NOOP("qd::AlertRule", "memory in use"), "%", {S::Memory}},
    {OfFleet, "disk_usage", QT_TRANSLATE_NOOP("qd::AlertRule", "disk in use"), "%", {S::Disk}},
    {OfFleet, "system_load", QT_TRANSLATE_NOOP("qd::AlertRule", "system load"), "%", {S::Load}},
    {OfFleet, "avg_system_response_time", QT_TRANSLATE_NOOP("qd::AlertRule", "average response time"), "s", {S::ResponseTime}},
    {OfConnection, "data_age_seconds", QT_TRANSLATE_NOOP("qd::AlertRule", "age of the data"), "s", {S::DataAge}},
    {OfConnection, "reconnects", QT_TRANSLATE_NOOP("qd::AlertRule", "reconnects"), "", {S::Reconnects}},
    {OfConnection, "malformed", QT_TRANSLATE_NOOP("qd::AlertRule", "malformed messages"), "", {S::Malformed}},
    {OfConnection, "dropped", QT_TRANSLATE_NOOP("qd::AlertRule", "messages dropped for their size"), "", {S::Dropped}},
    {OfConnection, "connected", QT_TRANSLATE_NOOP("qd::AlertRule", "connected (1) or not (0)"), "", {S::Connected}},
    {OfConnection, "status", QT_TRANSLATE_NOOP("qd::AlertRule", "state"), "", {S::Status}},
};
// clang-format on

MaybeReal real(const MaybeInt &value)
{
    return value ? MaybeReal(double(*value)) : std::nullopt;
}

} // namespace

const QList<AlertFigure> &alertFigures()
{
    static const QList<AlertFigure> figures = [] {
        QList<AlertFigure> all;
        for (const KnownFigure &known : KnownFigures) {
            all.append({known.of, QLatin1String(known.name),
                        QCoreApplication::translate(FigureContext, known.label),
                        QLatin1String(known.unit)});
        }
        return all;
    }();
    return figures;
}

const AlertFigure *alertFigure(AlertSubject of, const QString &name)
{
    for (const AlertFigure &figure : alertFigures()) {
        if (figure.of == of && figure.name == name)
            return &figure;
    }
    return nullptr;
}

QList<AlertTest> alertTestsOf(const AlertFigure &figure)
{
    const auto reading = alertReading(figure.of, figure.name);
    if (!reading)
        return {};
    switch (reading->source) {
    case S::Presence: return {AlertTest::Absent, AlertTest::Above};
    case S::Status: return {AlertTest::Changed};
    case S::CronMissed:
        return {AlertTest::Missed, AlertTest::Above, AlertTest::Below, AlertTest::Absent,
                AlertTest::Changed};
    default: break;
    }
    return {AlertTest::Above, AlertTest::Below, AlertTest::Growing, AlertTest::Changed,
            AlertTest::Absent};
}

bool AlertReading::ticks() const
{
    switch (source) {
    case S::ActivityAge:
    case S::HeartbeatAge:
    case S::OldestAge:
    case S::SinceLastRun:
    case S::DataAge: return true;
    case S::Field: return field == W::Seen || field == W::JobTime;
    default: return false;
    }
}

std::optional<AlertReading> alertReading(AlertSubject of, const QString &figure)
{
    for (const KnownFigure &known : KnownFigures) {
        if (known.of == of && figure == QLatin1String(known.name))
            return known.reading;
    }
    return {};
}

MaybeReal alertValue(const AlertReading &reading, const WorkerRow &row, qint64 nowMs)
{
    switch (reading.source) {
    case S::Field: return fieldNumber(reading.field, row, nowMs);
    case S::Presence: return 1;
    case S::Status: return double(row.kind);
    case S::ActivityAge: return ageSeconds(row.worker, row.worker.lastActivityMs, nowMs);
    case S::HeartbeatAge: return ageSeconds(row.worker, row.worker.lastHeartbeatMs, nowMs);
    default: return {};
    }
}

MaybeReal alertValue(const AlertReading &reading, const QueueRow &row, qint64 nowMs)
{
    const Queue &queue = row.queue;
    switch (reading.source) {
    case S::Presence: return 1;
    case S::Status: return double(row.state);
    case S::Size: return real(queue.size);
    case S::Waiting: return real(waitingTasks(queue));
    case S::Held: return real(queue.held);
    case S::OldestAge: return oldestSeconds(queue, nowMs);
    case S::Orphaned: return real(queue.orphaned);
    case S::Dead: return real(queue.dead);
    case S::Change: return row.changePerSecond;
    case S::Readers: return real(row.readers);
    default: return {};
    }
}

MaybeReal alertValue(const AlertReading &reading, const CronJob &job, qint64 serverNowMs)
{
    const CronRun *const last = lastCronRun(job);
    switch (reading.source) {
    case S::Presence: return 1;
    case S::Status: {
        const CronRun *const trouble = cronTrouble(job);
        return double(trouble ? trouble->outcome : CronOutcome::Succeeded);
    }
    case S::CronMissed: return real(job.missed);
    case S::LastDuration:
        return last && last->durationMs ? MaybeReal(*last->durationMs / 1000) : std::nullopt;
    case S::SinceLastRun:
        return last && last->startedMs
                   ? MaybeReal(double(std::max<qint64>(0, serverNowMs - *last->startedMs)) / 1000)
                   : std::nullopt;
    default: return {};
    }
}

MaybeReal alertValue(const AlertReading &reading, const AlertSight &sight)
{
    const FeedStatus &status = sight.status;
    const auto metric = [&](auto member) {
        return sight.metrics ? (*sight.metrics).*member : MaybeReal();
    };
    const auto workersThat = [&](auto &&test) {
        int count = 0;
        for (int i = 0; i < sight.workers.rowCount(); ++i)
            count += test(sight.workers.row(i)->kind);
        return sight.known ? MaybeReal(count) : std::nullopt;
    };
    switch (reading.source) {
    case S::Throughput: return sight.throughputPerMinute;
    case S::ErrorRate: return sight.errorRatePercent;
    case S::TasksWaiting: return real(sight.tasksWaiting);
    case S::ActiveWorkers:
        return workersThat(
            [](StatusKind kind) { return !isDown(kind) && kind != StatusKind::Paused; });
    case S::StaleWorkers: return workersThat([](StatusKind k) { return k == StatusKind::Stale; });
    case S::AllWorkers: return workersThat([](StatusKind) { return true; });
    case S::Cpu: return metric(&PerformanceMetrics::cpuPercent);
    case S::Memory: return metric(&PerformanceMetrics::memoryPercent);
    case S::Disk: return metric(&PerformanceMetrics::diskPercent);
    case S::Load: return sight.system ? sight.system->systemLoad : MaybeReal();
    case S::ResponseTime: return sight.system ? sight.system->avgResponseSeconds : MaybeReal();
    case S::DataAge:
        return status.lastDataAtMs > 0
                   ? MaybeReal(double(std::max<qint64>(0, sight.nowMs - status.lastDataAtMs)) /
                               1000)
                   : std::nullopt;
    case S::Reconnects: return double(status.reconnects);
    case S::Malformed: return double(status.malformed);
    case S::Dropped: return double(status.dropped);
    case S::Connected: return status.isUp() ? 1 : 0;
    case S::Status: return double(status.state);
    default: return {};
    }
}

QString alertValueText(const AlertFigure &figure, const MaybeReal &value)
{
    if (!value)
        return format::Unknown;
    if (figure.unit == u"%")
        return format::percent(value);
    if (figure.unit == u"s")
        return format::seconds(value);
    if (figure.unit == u"MB")
        return format::memory(value);
    if (figure.unit == u"tasks/s")
        return format::rate(value);
    if (std::abs(*value) < 1e15 && *value == std::floor(*value))
        return format::count(qint64(*value));
    return QLocale().toString(*value, 'g', 6);
}

} // namespace qd
