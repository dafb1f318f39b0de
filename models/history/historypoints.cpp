// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup.h"

namespace qd {

namespace {

std::optional<Gauge> gaugeOf(Measure measure)
{
    switch (measure) {
    case Measure::Waiting: return Gauge::Waiting;
    case Measure::Held: return Gauge::Held;
    case Measure::Orphaned: return Gauge::Orphaned;
    case Measure::Dead: return Gauge::Dead;
    case Measure::MeanSeconds: return Gauge::MeanSeconds;
    case Measure::P95Seconds: return Gauge::P95Seconds;
    case Measure::CpuPercent: return Gauge::Cpu;
    case Measure::MemoryPercent: return Gauge::Memory;
    case Measure::DiskPercent: return Gauge::Disk;
    case Measure::MemoryMb: return Gauge::MemoryMb;
    case Measure::ActiveWorkers: return Gauge::Active;
    case Measure::StaleWorkers: return Gauge::Stale;
    case Measure::Utilization: return Gauge::Busy;
    case Measure::Value: return Gauge::Value;
    case Measure::Throughput:
    case Measure::ErrorRate:
    case Measure::MedianSeconds: break;
    }
    return std::nullopt;
}

HistoryPoint flat(double value, qint64 count)
{
    HistoryPoint point;
    point.min = point.max = point.mean = value;
    point.count = count;
    return point;
}

std::optional<HistoryPoint> ofDurations(Measure measure, const DurationSketch &durations)
{
    if (durations.isEmpty())
        return std::nullopt;
    if (measure == Measure::MedianSeconds)
        return flat(*durations.quantileSeconds(0.5), durations.count());
    if (measure == Measure::P95Seconds)
        return flat(*durations.quantileSeconds(0.95), durations.count());
    if (measure == Measure::MeanSeconds)
        return flat(*durations.meanSeconds(), durations.count());
    return std::nullopt;
}

} // namespace

std::optional<HistoryPoint> pointOf(SubjectKind kind, Measure measure, const Rollup &rollup)
{
    std::optional<HistoryPoint> point;
    if (measure == Measure::Throughput) {
        if (rollup.countedMs <= 0)
            return std::nullopt;
        point = flat(rollup.perMinute(), rollup.done);
        if (rollup.mostPerMinute > 0) {
            point->min = std::min(point->mean, rollup.leastPerMinute);
            point->max = std::max(point->mean, rollup.mostPerMinute);
        }
    } else if (measure == Measure::ErrorRate) {
        if (rollup.done <= 0)
            return std::nullopt;
        point = flat(100 * double(rollup.failed) / double(rollup.done), rollup.done);
    } else {
        point = ofDurations(measure, rollup.durations);
        const auto gauge = gaugeOf(measure);
        const int slot = gauge ? slotOf(kind, *gauge) : -1;
        // What stands for more tasks tells more: a stretch may be put together from minutes with
        // durations and from a back end's without.
        const qint64 known = slot >= 0 ? rollup.levels[size_t(slot)].count : 0;
        if (known > 0 && (!point || known > point->count)) {
            const LevelStat &level = rollup.levels[size_t(slot)];
            point = flat(level.mean(), level.count);
            if (gaugesOf(kind)[size_t(slot)].spread) {
                point->min = level.min;
                point->max = level.max;
            }
        }
    }
    if (point) {
        point->fromMs = rollup.fromMs;
        point->toMs = rollup.toMs;
    }
    return point;
}

} // namespace qd
