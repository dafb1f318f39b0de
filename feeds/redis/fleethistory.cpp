// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleethistory.h"

#include "jsonwriter.h"
#include "streamtail.h"

#include <algorithm>
#include <map>
#include <vector>

namespace qd {

namespace {

constexpr int historyPageSize = 2'000;
constexpr qint64 minuteMs = 60'000;
// The answer stays under the 8 MiB that readers take: some 220 bytes a point.
constexpr size_t maxSeries = 200;    ///< workers, and again queues, the busiest first
constexpr size_t maxPoints = 30'000; ///< of all of them together; with more the steps get longer
// What is read is bounded too, whatever stands in the stream.
constexpr size_t maxSeriesRead = 2'000;
constexpr size_t maxPointsRead = 500'000;
constexpr qsizetype maxAddressLength = 256;

/// One point of one series; several minutes may have been added up.
struct Point
{
    qint64 processed = 0, failed = 0;
    double timed = 0, avgSum = 0, p95Sum = 0;
    MaybeReal waiting, held, memoryMb, cpu, memory, disk, active; ///< the last known of its minutes

    void add(const StreamEntry &entry);
    void add(const Point &later);
    MaybeReal avgSeconds() const
    {
        return timed > 0 ? MaybeReal(avgSum / timed / 1000) : std::nullopt;
    }
    MaybeReal p95Seconds() const
    {
        return timed > 0 ? MaybeReal(p95Sum / timed / 1000) : std::nullopt;
    }
    MaybeReal errorRate() const
    {
        return processed > 0 ? MaybeReal(100 * double(failed) / double(processed)) : std::nullopt;
    }
    MaybeReal size() const
    {
        return waiting || held ? MaybeReal(waiting.value_or(0) + held.value_or(0)) : std::nullopt;
    }
};

void Point::add(const StreamEntry &entry)
{
    MaybeReal jobs, bad, avg, p95;
    const std::pair<const char *, MaybeReal *> places[] = {
        {"processed", &jobs},  {"failed", &bad}, {"avg_ms", &avg},         {"p95_ms", &p95},
        {"waiting", &waiting}, {"held", &held},  {"memory_mb", &memoryMb}, {"cpu", &cpu},
        {"memory", &memory},   {"disk", &disk},  {"active", &active}};
    for (const auto &[name, value] : entry.fields) {
        for (const auto &[known, place] : places) {
            bool ok = false;
            const double number = name == QLatin1String(known) ? value.toDouble(&ok) : 0;
            if (ok && saneReal(number))
                *place = number;
        }
    }
    processed += saneCount(jobs.value_or(0)).value_or(0);
    failed += saneCount(bad.value_or(0)).value_or(0);
    if (avg && jobs.value_or(0) > 0) {
        timed += *jobs;
        avgSum += *avg * *jobs;
        p95Sum += p95.value_or(*avg) * *jobs;
    }
}

void Point::add(const Point &later)
{
    processed += later.processed;
    failed += later.failed;
    timed += later.timed;
    avgSum += later.avgSum;
    p95Sum += later.p95Sum;
    for (const auto &[mine, theirs] :
         {std::pair(&waiting, &later.waiting), std::pair(&held, &later.held),
          std::pair(&memoryMb, &later.memoryMb), std::pair(&cpu, &later.cpu),
          std::pair(&memory, &later.memory), std::pair(&disk, &later.disk),
          std::pair(&active, &later.active)}) {
        if (*theirs)
            *mine = *theirs;
    }
}

using Series = std::map<qint64, Point>;      ///< by the end of the step, ms
using AllSeries = std::map<QString, Series>; ///< by the address or name

struct Reading
{
    int hours = 24;
    qint64 fromMs = 0, toMs = 0, stepMs = minuteMs;
    AllSeries workers, queues;
    Series system;
    size_t pointCount = 0; ///< of all workers and queues
    qint64 leftOut = 0;    ///< workers that the answer does without
    std::function<void(int, const QByteArray &)> done;

    void add(const StreamEntry &entry);
    void add(AllSeries &all, const QString &name, qint64 at, const StreamEntry &entry);
    qint64 keepBusiest(AllSeries &all);
    void fit();
    QByteArray body() const;
};

void Reading::add(const StreamEntry &entry)
{
    QString scope;
    for (const auto &[name, value] : entry.fields) {
        if (name == QLatin1String("scope"))
            scope = value;
    }
    const qint64 at = (qint64(entry.id.ms) + stepMs - 1) / stepMs * stepMs;
    if (scope == QLatin1String("system"))
        system[at].add(entry);
    else if (scope.startsWith(QLatin1String("worker:")))
        add(workers, scope.mid(7), at, entry);
    else if (scope.startsWith(QLatin1String("queue:")))
        add(queues, scope.mid(6), at, entry);
}

void Reading::add(AllSeries &all, const QString &name, qint64 at, const StreamEntry &entry)
{
    if (name.size() > maxAddressLength)
        return;
    auto series = all.find(name);
    if (series == all.end()) {
        if (all.size() >= maxSeriesRead)
            return;
        series = all.emplace(name, Series()).first;
    }
    if (pointCount >= maxPointsRead && !series->second.contains(at))
        return;
    const size_t before = series->second.size();
    series->second[at].add(entry);
    pointCount += series->second.size() - before;
}

/// How many had to go.
qint64 Reading::keepBusiest(AllSeries &all)
{
    std::vector<std::pair<qint64, QString>> order;
    for (const auto &[name, series] : all) {
        qint64 processed = 0;
        for (const auto &[at, point] : series)
            processed += point.processed;
        order.emplace_back(-processed, name);
    }
    std::sort(order.begin(), order.end());
    for (size_t i = maxSeries; i < order.size(); ++i) {
        pointCount -= all[order[i].second].size();
        all.erase(order[i].second);
    }
    return order.size() > maxSeries ? qint64(order.size() - maxSeries) : 0;
}

/// The busiest workers and queues, in steps so long that all of it goes into one answer.
void Reading::fit()
{
    leftOut = keepBusiest(workers);
    keepBusiest(queues);
    const qint64 factor = qint64((pointCount + maxPoints - 1) / maxPoints);
    if (factor < 2)
        return;
    stepMs *= factor;
    for (AllSeries *all : {&workers, &queues}) {
        for (auto &[name, series] : *all) {
            Series longer;
            for (const auto &[at, point] : series)
                longer[(at + stepMs - 1) / stepMs * stepMs].add(point);
            series = std::move(longer);
        }
    }
}

QByteArray Reading::body() const
{
    JsonWriter json(64 * 1024);
    json.object()
        .key("success")
        .boolean(true)
        .key("timestamp")
        .instant(toMs)
        .key("period_hours")
        .integer(hours);
    json.key("start_time")
        .instant(fromMs)
        .key("end_time")
        .instant(toMs)
        .key("step_seconds")
        .integer(stepMs / 1000)
        .key("workers_left_out")
        .integer(leftOut)
        .key("worker_metrics")
        .object();
    Point total;
    QString busiest, slowest;
    qint64 most = 0;
    double longest = 0;
    for (const auto &[address, points] : workers) {
        Point sum;
        json.key(QStringView(address)).array();
        for (const auto &[at, point] : points) {
            json.object().key("t").instant(at).key("processed").integer(point.processed);
            json.key("failed")
                .integer(point.failed)
                .key("avg_processing_time")
                .real(point.avgSeconds());
            json.key("p95_processing_time")
                .real(point.p95Seconds())
                .key("queue_size")
                .real(point.size(), 0);
            json.key("memory_mb")
                .real(point.memoryMb, 1)
                .key("error_rate")
                .real(point.errorRate(), 2)
                .endObject();
            sum.add(point);
        }
        json.endArray();
        if (sum.processed > most) {
            most = sum.processed;
            busiest = address;
        }
        if (sum.avgSeconds().value_or(0) > longest) {
            longest = *sum.avgSeconds();
            slowest = address;
        }
    }
    json.endObject().key("queue_metrics").object();
    for (const auto &[name, points] : queues) {
        json.key(QStringView(name)).array();
        for (const auto &[at, point] : points) {
            json.object().key("t").instant(at).key("processed").integer(point.processed);
            json.key("failed").integer(point.failed).key("waiting").real(point.waiting, 0);
            json.key("held").real(point.held, 0).key("queue_size").real(point.size(), 0);
            json.key("avg_processing_time").real(point.avgSeconds()).endObject();
        }
        json.endArray();
    }
    json.endObject().key("system_metrics").array();
    for (const auto &[at, point] : system) {
        json.object()
            .key("t")
            .instant(at)
            .key("cpu_usage")
            .real(point.cpu, 1)
            .key("memory_usage")
            .real(point.memory, 1);
        json.key("disk_usage").real(point.disk, 1).key("queued").real(point.size(), 0);
        json.key("active_workers").real(point.active, 0).key("processed").integer(point.processed);
        json.key("failed").integer(point.failed).endObject();
        total.add(point);
    }
    json.endArray().key("performance_summary").object().key("processed").integer(total.processed);
    json.key("failed").integer(total.failed).key("error_rate").real(total.errorRate(), 2);
    json.key("avg_processing_time")
        .real(total.avgSeconds())
        .key("p95_processing_time")
        .real(total.p95Seconds());
    json.key("busiest_worker").textOrNull(busiest).key("slowest_worker").textOrNull(slowest);
    return json.endObject().endObject().take();
}

void readPage(RedisClient &client, const QByteArray &key, const QByteArray &from,
              const std::shared_ptr<Reading> &reading)
{
    client.command({"XRANGE", key, from, "+", "COUNT", QByteArray::number(historyPageSize)},
                   [&client, key, reading](const RespValue &reply) {
                       if (reply.type != RespValue::Array) {
                           return reading->done(503,
                                                JsonWriter()
                                                    .object()
                                                    .key("success")
                                                    .boolean(false)
                                                    .key("message")
                                                    .text(u"The history cannot be read from Redis")
                                                    .endObject()
                                                    .take());
                       }
                       const auto entries = streamEntries(reply);
                       for (const StreamEntry &entry : entries)
                           reading->add(entry);
                       if (int(reply.items.size()) < historyPageSize || entries.empty()) {
                           reading->fit();
                           return reading->done(200, reading->body());
                       }
                       readPage(client, key, '(' + entries.back().id.text(), reading);
                   });
}

} // namespace

void readPerformance(RedisClient &client, const QByteArray &historyKey, int hours,
                     qint64 serverNowMs, std::function<void(int, const QByteArray &)> done)
{
    const auto reading = std::make_shared<Reading>();
    reading->hours = hours;
    reading->toMs = serverNowMs;
    reading->fromMs = serverNowMs - qint64(hours) * 3'600'000;
    reading->stepMs = std::max<qint64>(1, (hours * 60 + 1439) / 1440) * minuteMs;
    reading->done = std::move(done);
    readPage(client, historyKey, QByteArray::number(std::max<qint64>(0, reading->fromMs)), reading);
}

} // namespace qd
