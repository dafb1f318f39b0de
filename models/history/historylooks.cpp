// SPDX-License-Identifier: GPL-3.0-or-later
// The recorder's looks at the fleet as a whole and at its queues.
#include "fleet.h"
#include "historyrecorder.h"

namespace qd {

namespace {

constexpr int MostQueueLooks = 5'000;
constexpr qsizetype MostMetricLooks = 200;

} // namespace

/// Of the round that is over: so the fleet's counts are the sum of its workers'.
HistorySample HistoryRecorder::fleetLook(qint64 atMs) const
{
    HistorySample sample;
    sample.values.atMs = atMs;
    Levels &levels = sample.values.levels;
    const auto real = [](const MaybeInt &count) {
        return count ? MaybeReal(double(*count)) : std::nullopt;
    };
    levels.set(Gauge::Waiting, real(m_fleet.tasksInQueues()));
    levels.set(Gauge::Active, double(m_fleet.activeWorkers()));
    if (const auto &machine = m_fleet.performance()) {
        levels.set(Gauge::Cpu, machine->cpuPercent);
        levels.set(Gauge::Memory, machine->memoryPercent);
        levels.set(Gauge::Disk, machine->diskPercent);
    }
    double held = 0, orphaned = 0, dead = 0;
    bool heldKnown = false, orphanedKnown = false, deadKnown = false;
    const QueueModel &queues = *m_fleet.queues();
    for (int i = 0; i < queues.rowCount(); ++i) {
        const Queue &queue = queues.row(i)->queue;
        const auto add = [](double *sum, bool *known, const MaybeInt &count) {
            *sum += double(count.value_or(0));
            *known |= count.has_value();
        };
        add(&held, &heldKnown, queue.held);
        add(&orphaned, &orphanedKnown, queue.orphaned);
        add(&dead, &deadKnown, queue.dead);
    }
    levels.set(Gauge::Held, heldKnown ? MaybeReal(held) : std::nullopt);
    levels.set(Gauge::Orphaned, orphanedKnown ? MaybeReal(orphaned) : std::nullopt);
    levels.set(Gauge::Dead, deadKnown ? MaybeReal(dead) : std::nullopt);
    if (!m_hasLast)
        return sample;
    if (m_last.counted) {
        sample.values.done = m_last.done;
        sample.values.failed = m_last.failed;
    }
    levels.set(Gauge::Stale, double(m_last.stale));
    if (m_jobsSeen && m_last.up > 0)
        levels.set(Gauge::Busy, 100 * double(m_last.busy) / double(m_last.up));
    if (!m_last.durations.isEmpty())
        levels.set(Gauge::MeanSeconds, m_last.durations.meanSeconds());
    else if (m_last.secondsCount > 0)
        levels.set(Gauge::MeanSeconds, m_last.secondsSum / double(m_last.secondsCount));
    sample.values.durations = m_last.durations;
    return sample;
}

void HistoryRecorder::queueLooks(qint64 atMs, QList<HistorySample> *out)
{
    const QueueModel &queues = *m_fleet.queues();
    for (int i = 0; i < std::min(queues.rowCount(), MostQueueLooks); ++i) {
        const QueueRow &row = *queues.row(i);
        HistorySample sample;
        sample.of = SubjectKind::Queue;
        sample.key = sample.label = row.queue.name;
        sample.values.atMs = atMs;
        Levels &levels = sample.values.levels;
        const auto set = [&levels](Gauge gauge, const MaybeInt &count) {
            levels.set(gauge, count ? MaybeReal(double(*count)) : std::nullopt);
        };
        set(Gauge::Waiting, waitingTasks(row.queue));
        set(Gauge::Held, row.queue.held);
        set(Gauge::Orphaned, row.queue.orphaned);
        set(Gauge::Dead, row.queue.dead);
        set(Gauge::Active, row.readers);
        if (m_queuesOfJobsSeen && m_hasLast) {
            QueueTally tally = m_queues.take(row.queue.name);
            sample.values.done = tally.done;
            sample.values.failed = tally.failed;
            levels.set(Gauge::MeanSeconds, tally.durations.meanSeconds());
            sample.values.durations = std::move(tally.durations);
        }
        out->append(std::move(sample));
    }
    m_queues.clear();
}

/// Only what was told since the look before: what nobody tells any more has no value now.
void HistoryRecorder::metricLooks(qint64 atMs, qint64 nowMs, QList<HistorySample> *out) const
{
    const auto &performance = m_fleet.performance();
    if (!performance)
        return;
    for (const Metric &metric :
         performance->metrics.first(std::min(performance->metrics.size(), MostMetricLooks))) {
        if (nowMs - metric.toldAtMs >= EveryMs)
            continue;
        HistorySample sample;
        sample.of = SubjectKind::Metric;
        sample.key = sample.label = metric.name;
        sample.values.atMs = atMs;
        sample.values.levels.set(Gauge::Value, metric.value);
        out->append(std::move(sample));
    }
}

} // namespace qd
