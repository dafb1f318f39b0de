// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"

namespace qd {

namespace {

QByteArray label(const QString &value)
{
    QByteArray text = value.toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return text;
}

void head(QByteArray &out, const char *name, const char *type, const char *help)
{
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
}

void line(QByteArray &out, const QByteArray &name, qint64 value)
{
    out.append(name).append(' ').append(QByteArray::number(value)).append('\n');
}

} // namespace

QByteArray prometheusText(const FleetFigures &fleet, qint64 processed, int activeConnections)
{
    QByteArray out;
    out.reserve(4096 + qsizetype(fleet.workers.all().size()) * 256);
    head(out, "quarterdeck_messages_processed_total", "counter",
         "Jobs that have ended, well or not.");
    line(out, "quarterdeck_messages_processed_total", processed);

    head(out, "quarterdeck_processing_seconds", "histogram", "How long jobs took.");
    for (size_t i = 0; i < std::size(DurationHistogram::bounds); ++i) {
        line(out,
             "quarterdeck_processing_seconds_bucket{le=\"" +
                 QByteArray::number(DurationHistogram::bounds[i]) + "\"}",
             fleet.durations.buckets[i]);
    }
    line(out, "quarterdeck_processing_seconds_bucket{le=\"+Inf\"}", fleet.durations.count);
    out += "quarterdeck_processing_seconds_sum " +
           QByteArray::number(fleet.durations.sumSeconds, 'f', 3) + '\n';
    line(out, "quarterdeck_processing_seconds_count", fleet.durations.count);

    head(out, "quarterdeck_active_connections", "gauge", "Open HTTP connections.");
    line(out, "quarterdeck_active_connections", activeConnections);

    head(out, "quarterdeck_worker_events_refused_total", "counter",
         "Events whose worker_id is too long, or of one worker too many.");
    line(out, "quarterdeck_worker_events_refused_total", fleet.workers.refused());

    head(out, "quarterdeck_queue_tasks", "gauge", "Tasks of a queue by state.");
    for (const QueueFigures &queue : fleet.queues) {
        const std::pair<const char *, MaybeInt> states[] = {{"waiting", queue.waiting},
                                                            {"held", queue.held},
                                                            {"orphaned", queue.orphaned},
                                                            {"dead", queue.dead}};
        for (const auto &[state, count] : states) {
            if (count)
                line(out,
                     "quarterdeck_queue_tasks{queue=\"" + label(queue.name) + "\",state=\"" +
                         state + "\"}",
                     *count);
        }
    }

    QByteArray totals;
    head(out, "quarterdeck_worker_up", "gauge",
         "1 while the worker is not stopped, crashed, stale or unavailable.");
    head(totals, "quarterdeck_worker_tasks_total", "counter", "Ends of jobs seen, by outcome.");
    for (const KnownWorker &known : fleet.workers.all()) {
        const Worker worker = WorkerList::stamped(known, fleet.serverNowMs, fleet.monotonicNowMs);
        const QByteArray name = label(worker.address);
        line(out, "quarterdeck_worker_up{worker=\"" + name + "\"}",
             !worker.status.isEmpty() && !isDown(statusKind(worker.status)));
        line(totals, "quarterdeck_worker_tasks_total{worker=\"" + name + "\",outcome=\"success\"}",
             known.succeeded);
        line(totals, "quarterdeck_worker_tasks_total{worker=\"" + name + "\",outcome=\"failure\"}",
             known.failed);
    }
    return out + totals;
}

} // namespace qd
