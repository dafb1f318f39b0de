// SPDX-License-Identifier: GPL-3.0-or-later
#include "backendhistory.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qd {

namespace {

constexpr qint64 FigureHourMs = 3'600'000;

using Metrics = QHash<QString, const HistorySeries *>; ///< all series of one scope
using Values = QList<QPair<qint64, double>>;           ///< known ones by epoch ms, in order

const HistorySeries *metric(const Metrics &metrics, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const HistorySeries *series = metrics.value(QLatin1String(name)))
            return series;
    }
    return nullptr;
}

Metrics metricsOf(const History &history, const QStringList &scopes)
{
    for (const QString &scope : scopes) {
        Metrics metrics;
        for (const HistorySeries &series : history.series) {
            if (series.scope == scope)
                metrics.insert(series.metric, &series);
        }
        if (!metrics.isEmpty())
            return metrics;
    }
    return {};
}

qint64 stepOf(const History &history)
{
    return qint64(std::clamp(history.stepSeconds.value_or(60), 1.0, 86'400.0) * 1000);
}

/// What of \a series lies within: its points stand for the \a stepMs before them.
Values valuesOf(const HistorySeries *series, qint64 fromMs, qint64 toMs, qint64 stepMs)
{
    Values values;
    for (qsizetype i = 0; series && i < series->points.size(); ++i) {
        const auto &[seconds, value] = series->points[i];
        const qint64 at = std::llround(seconds * 1000);
        if (value && std::isfinite(*value) && at > fromMs && at - stepMs < toMs &&
            (values.isEmpty() || at > values.last().first))
            values.append({at, *value});
    }
    return values;
}

MaybeReal valueAt(const Values &values, qint64 atMs)
{
    const auto at = std::lower_bound(values.begin(), values.end(), atMs,
                                     [](const auto &one, qint64 ms) { return one.first < ms; });
    return at != values.end() && at->first == atMs ? MaybeReal(at->second) : std::nullopt;
}

/// Points that never overlap; one that comes a little late leaves no hole.
void addPoint(QList<HistoryPoint> &points, qint64 atMs, qint64 stepMs, double value, double count)
{
    HistoryPoint point;
    point.fromMs = atMs - stepMs;
    point.toMs = atMs;
    if (!points.isEmpty() && point.fromMs < points.last().toMs + stepMs / 2)
        point.fromMs = points.last().toMs;
    point.min = point.max = point.mean = value;
    point.count = qint64(count);
    point.origin = HistoryOrigin::BackEnd;
    points.append(point);
}

std::initializer_list<const char *> metricNames(Measure measure)
{
    static constexpr auto processed = {"processed", "tasks_processed"};
    static constexpr auto rate = {"error_rate"};
    static constexpr auto waiting = {"waiting", "queue_size", "queued"};
    static constexpr auto held = {"held"};
    static constexpr auto orphaned = {"orphaned"};
    static constexpr auto dead = {"dead"};
    static constexpr auto mean = {"avg_processing_time"};
    static constexpr auto median = {"median_processing_time"};
    static constexpr auto p95 = {"p95_processing_time"};
    static constexpr auto cpu = {"cpu_usage"};
    static constexpr auto memory = {"memory_usage"};
    static constexpr auto disk = {"disk_usage"};
    static constexpr auto memoryMb = {"memory_mb", "memory_usage_mb"};
    static constexpr auto active = {"active_workers"};
    static constexpr auto stale = {"stale_workers"};
    static constexpr auto utilization = {"utilization"};
    switch (measure) {
    case Measure::Throughput: return processed;
    case Measure::ErrorRate: return rate;
    case Measure::Waiting: return waiting;
    case Measure::Held: return held;
    case Measure::Orphaned: return orphaned;
    case Measure::Dead: return dead;
    case Measure::MeanSeconds: return mean;
    case Measure::MedianSeconds: return median;
    case Measure::P95Seconds: return p95;
    case Measure::CpuPercent: return cpu;
    case Measure::MemoryPercent: return memory;
    case Measure::DiskPercent: return disk;
    case Measure::MemoryMb: return memoryMb;
    case Measure::ActiveWorkers: return active;
    case Measure::StaleWorkers: return stale;
    case Measure::Utilization:
    case Measure::Value: break;
    }
    return utilization;
}

} // namespace

RecordedSeries backEndSeries(const History &history, const SeriesName &name,
                             const QStringList &scopes, qint64 fromMs, qint64 toMs)
{
    const Metrics metrics = metricsOf(history, scopes);
    const qint64 stepMs = stepOf(history);
    const auto read = [&](std::initializer_list<const char *> names) {
        return valuesOf(metric(metrics, names), fromMs, toMs, stepMs);
    };
    const Values done = read(metricNames(Measure::Throughput));
    Values values = read(metricNames(name.measure));
    if (name.measure == Measure::ErrorRate && values.isEmpty()) {
        for (const auto &[at, failed] : read({"failed", "tasks_failed"})) {
            if (const MaybeReal of = valueAt(done, at); of && *of > 0)
                values.append({at, failed / *of * 100});
        }
    }
    const bool counted =
        name.measure == Measure::ErrorRate || name.measure == Measure::MeanSeconds ||
        name.measure == Measure::MedianSeconds || name.measure == Measure::P95Seconds;
    RecordedSeries series{name, {}};
    series.points.reserve(values.size());
    for (const auto &[at, value] : std::as_const(values)) {
        if (name.measure == Measure::Throughput)
            addPoint(series.points, at, stepMs, value * 60'000 / double(stepMs), value);
        else // of times and rates the tasks behind them, where they are known
            addPoint(series.points, at, stepMs, value, counted ? valueAt(done, at).value_or(0) : 0);
    }
    return series;
}

void fillFromBackEnd(RecordedSeries &series, const RecordedSeries &backEnd)
{
    if (series.points.isEmpty()) {
        series.points = backEnd.points;
        return;
    }
    QList<HistoryPoint> points;
    for (const HistoryPoint &point : backEnd.points) {
        if (point.toMs <= series.points.first().fromMs)
            points.append(point);
    }
    if (!points.isEmpty())
        series.points = points + series.points;
}

QList<SubjectFigures> backEndFigures(const History &history, qint64 fromMs, qint64 toMs,
                                     const QHash<QString, QString> &keyOf)
{
    std::map<QString, Metrics> byScope;
    for (const HistorySeries &series : history.series)
        byScope[series.scope].insert(series.metric, &series);
    const qint64 stepMs = stepOf(history);
    QList<SubjectFigures> all;
    for (const auto &[scope, metrics] : byScope) {
        const bool isWorker = scope.startsWith(QLatin1String("worker:"));
        if (!isWorker && !scope.startsWith(QLatin1String("queue:")))
            continue;
        SubjectFigures figures;
        figures.of = isWorker ? SubjectKind::Worker : SubjectKind::Queue;
        figures.label = scope.mid(scope.indexOf(QLatin1Char(':')) + 1);
        figures.key = isWorker ? keyOf.value(figures.label, figures.label) : figures.label;
        const auto read = [&](std::initializer_list<const char *> names) {
            return valuesOf(metric(metrics, names), fromMs, toMs, stepMs);
        };
        const Values done = read(metricNames(Measure::Throughput));
        const Values failed = read({"failed", "tasks_failed"});
        const Values means = read(metricNames(Measure::MeanSeconds));
        double sum = 0, wrong = 0, seconds = 0, timed = 0;
        std::map<qint64, double> hours;
        for (const auto &[at, value] : done) {
            sum += value;
            hours[(at - 1) / FigureHourMs * FigureHourMs] += value;
            if (const MaybeReal mean = valueAt(means, at)) {
                seconds += *mean * value;
                timed += value;
            }
        }
        for (const auto &[at, value] : failed)
            wrong += value;
        if (!done.isEmpty())
            figures.processed = qint64(sum);
        if (!failed.isEmpty())
            figures.failed = qint64(wrong);
        if (sum > 0) {
            figures.busiestHourMs =
                std::max_element(hours.begin(), hours.end(), [](const auto &a, const auto &b) {
                    return a.second < b.second;
                })->first;
            if (figures.failed)
                figures.errorPercent = wrong / sum * 100;
        }
        if (timed > 0) {
            figures.meanSeconds = seconds / timed;
            // The jobs times their mean: how long it was at work.
            const double span = double(done.size()) * double(stepMs) / 1000;
            if (isWorker && span > 0)
                figures.utilizationPercent = std::min(100.0, seconds / span * 100);
        }
        all.append(figures);
    }
    return all;
}

} // namespace qd
