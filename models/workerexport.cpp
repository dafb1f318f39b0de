// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerexport.h"

#include "clock.h"
#include "workermodel.h"

namespace qd {

ExportTable workerExport(const WorkerModel &workers)
{
    ExportTable table;
    table.name = QStringLiteral("workers");
    for (const char *column :
         {"name",           "key",       "address",    "status",        "server_status",
          "host",           "stage",     "queue",      "job",           "job_seconds",
          "uptime_seconds", "processed", "failed",     "error_percent", "avg_processing_seconds",
          "per_minute",     "memory_mb", "queue_size", "queue_max",     "last_seen_seconds",
          "exit_code"})
        table.columns << QString::fromLatin1(column);
    table.row = [&workers](const QString &key) -> ExportRow {
        const WorkerRow *row = workers.row(workers.rowOf(key));
        if (!row)
            return {};
        const auto known = [](const auto &value) {
            return value ? QVariant::fromValue(*value) : QVariant();
        };
        const Worker &worker = row->worker;
        const qint64 now = monotonicMs();
        return {worker.name,
                worker.key,
                worker.address,
                statusText(*row),
                worker.status,
                worker.host,
                worker.stage,
                worker.queue,
                row->redacted(worker.currentJob),
                known(jobSeconds(worker, now)),
                known(worker.uptimeSeconds),
                known(worker.processed),
                known(worker.failed),
                known(errorPercent(worker)),
                known(worker.avgProcessingSeconds),
                known(worker.ratePerMinute),
                known(worker.memoryMb),
                known(worker.queueSize),
                known(worker.queueMax),
                known(lastSeenSeconds(worker, now)),
                known(worker.exitCode)};
    };
    return table;
}

} // namespace qd
