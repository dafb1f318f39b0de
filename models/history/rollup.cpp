// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup.h"

#include <algorithm>

namespace qd {

namespace {

constexpr double MostLevel = 1e15;

qint64 addCounts(qint64 a, qint64 b)
{
    return a > MostRollupCount - b ? MostRollupCount : a + b;
}

} // namespace

void LevelStat::add(double value, qint64 times)
{
    min = count > 0 ? std::min(min, value) : value;
    max = count > 0 ? std::max(max, value) : value;
    sum += value * double(times);
    count = addCounts(count, times);
}

void LevelStat::add(const LevelStat &other)
{
    if (other.count == 0)
        return;
    min = count > 0 ? std::min(min, other.min) : other.min;
    max = count > 0 ? std::max(max, other.max) : other.max;
    sum += other.sum;
    count = addCounts(count, other.count);
}

void Rollup::add(SubjectKind kind, const HistoryValues &values, qint64 spanMs)
{
    ++samples;
    if (values.done) {
        countedMs += spanMs;
        done = addCounts(done, std::clamp<qint64>(*values.done, 0, MostRollupCount));
        failed =
            addCounts(failed, std::clamp<qint64>(values.failed.value_or(0), 0, MostRollupCount));
    }
    const auto gauges = gaugesOf(kind);
    for (size_t slot = 0; slot < gauges.size(); ++slot) {
        const MaybeReal value = values.levels.value(gauges[slot].gauge);
        const qint64 times = gauges[slot].byTask ? values.done.value_or(1) : 1;
        // No task: what the last ones took says nothing of now.
        const double least = gauges[slot].scale == AnyScale ? -MostLevel : 0;
        if (value && *value >= least && times > 0)
            levels[slot].add(std::min(*value, MostLevel), times);
    }
    durations.add(values.durations);
}

void Rollup::add(const Rollup &other)
{
    if (other.isEmpty())
        return;
    const bool rates = countedMs > 0, otherRates = other.countedMs > 0;
    if (otherRates) {
        leastPerMinute =
            rates ? std::min(leastPerMinute, other.leastPerMinute) : other.leastPerMinute;
        mostPerMinute = rates ? std::max(mostPerMinute, other.mostPerMinute) : other.mostPerMinute;
    }
    fromMs = isEmpty() ? other.fromMs : std::min(fromMs, other.fromMs);
    toMs = isEmpty() ? other.toMs : std::max(toMs, other.toMs);
    samples = addCounts(samples, other.samples);
    countedMs = addCounts(countedMs, other.countedMs);
    done = addCounts(done, other.done);
    failed = addCounts(failed, other.failed);
    for (size_t slot = 0; slot < MostSlots; ++slot)
        levels[slot].add(other.levels[slot]);
    durations.add(other.durations);
}

void Rollup::setRates()
{
    leastPerMinute = mostPerMinute = perMinute();
}

} // namespace qd
