// SPDX-License-Identifier: GPL-3.0-or-later
// P5: an overview of 10,000 workers into records, against simdjson's bare DOM parse and
// QJsonDocument into structs.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#include "apidecoder.h"
#include "benchtable.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace qd;

namespace {

QByteArray overviewOf(int workers)
{
    QByteArray body =
        R"({"success":true,"timestamp":"2025-01-15T12:00:00Z","system_overview":{"total_workers":)" +
        QByteArray::number(workers) +
        R"(,"active_workers":2,"overall_health":"healthy","system_load":45.2},"workers":[)";
    for (int i = 0; i < workers; ++i) {
        if (i > 0)
            body += ',';
        body += R"({"worker_name":"Discovery Worker )" + QByteArray::number(i) + R"(","status":")" +
                (i % 7 ? "running" : "idle") + R"(","uptime_seconds":)" +
                QByteArray::number(3600 + i) + R"(,"tasks_processed":)" +
                QByteArray::number(450 + i) + R"(,"tasks_successful":)" +
                QByteArray::number(425 + i) + R"(,"tasks_failed":25,"current_queue_size":)" +
                QByteArray::number(i % 100) + R"(,"max_queue_size":1000,"avg_processing_time":2.)" +
                QByteArray::number(i % 90) + R"(,"last_activity":"2025-01-15T11:59:)" +
                QByteArray::number(10 + i % 50) + R"(Z","error_rate":5.6,"memory_usage_mb":156.7})";
    }
    return body + "]}";
}

MaybeInt integer(const QJsonValue &value)
{
    return value.isDouble() ? saneCount(value.toDouble()) : std::nullopt;
}

MaybeReal real(const QJsonValue &value)
{
    return value.isDouble() ? saneReal(value.toDouble()) : std::nullopt;
}

/// What one writes with QJsonDocument: the same records.
QList<Worker> withQJson(const QByteArray &body)
{
    QList<Worker> workers;
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const auto serverTime = parseIsoMs(root[QStringLiteral("timestamp")].toString());
    for (const QJsonValue &value : root[QStringLiteral("workers")].toArray()) {
        const QJsonObject row = value.toObject();
        Worker worker;
        worker.name = row[QStringLiteral("worker_name")].toString();
        worker.key = worker.name;
        worker.status = row[QStringLiteral("status")].toString();
        worker.uptimeSeconds = real(row[QStringLiteral("uptime_seconds")]);
        worker.processed = integer(row[QStringLiteral("tasks_processed")]);
        worker.successful = integer(row[QStringLiteral("tasks_successful")]);
        worker.failed = integer(row[QStringLiteral("tasks_failed")]);
        worker.queueSize = integer(row[QStringLiteral("current_queue_size")]);
        worker.queueMax = integer(row[QStringLiteral("max_queue_size")]);
        worker.avgProcessingSeconds = real(row[QStringLiteral("avg_processing_time")]);
        worker.lastActivityMs = parseIsoMs(row[QStringLiteral("last_activity")].toString());
        worker.errorRate = real(row[QStringLiteral("error_rate")]);
        worker.memoryMb = real(row[QStringLiteral("memory_usage_mb")]);
        worker.serverTimeMs = serverTime.value_or(0);
        workers.append(worker);
    }
    return workers;
}

} // namespace

int main()
{
    const QByteArray body = overviewOf(10000);
    ApiDecoder decoder;
    const DecodedOverview decoded = decoder.overview(body, 0);
    const QList<Worker> reference = withQJson(body);
    if (!decoded.ok || decoded.workers != reference) {
        std::fprintf(stderr, "bench_json: the two decoders do not agree\n");
        return 2;
    }

    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    simdjson::dom::parser dom;
    const auto ours = [&] { return decoder.overview(body, 0); };
    const auto bare = [&] { return dom.parse(padded).error(); };

    std::printf("overview of 10,000 workers, %.2f MB\n", double(body.size()) / 1e6);
    bench::header("P5  overview JSON into records");
    const auto floor = bench::Pair::measure(ours, bare);
    bool met =
        bench::row("against simdjson's bare DOM parse", floor.ours * 1e3, floor.floor * 1e3, 1.6);
    const auto qjson = bench::Pair::measure(
        ours, [&] { return withQJson(body); }, 11);
    met &= bench::fasterRow("against QJsonDocument into structs", qjson.ours * 1e3,
                            qjson.floor * 1e3, 10);
    const auto cold = bench::Pair::measure(
        [&] {
            ApiDecoder fresh;
            return fresh.overview(body, 0);
        },
        bare);
    std::printf("%-52s %9.3f ms\n", "(a decoder that has never seen this fleet)", cold.ours * 1e3);
    return met ? 0 : 1;
}
