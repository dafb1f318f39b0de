// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyvalues.h"

namespace qd {

namespace {

using enum Gauge;

constexpr GaugeRule WorkerGauges[] = {
    {MeanSeconds, 1000, 1000, true, true}, {MemoryMb, 8, 8, true, false},
    {Busy, 0.01, 10, false, false},        {Down, 0.01, 10, false, false},
    {P95Seconds, 1000, 1000, true, true},
};
constexpr GaugeRule QueueGauges[] = {
    {Waiting, 1, 10, true, false},        {Held, 1, 10, true, false},
    {Active, 1, 10, true, false},         {Orphaned, 1, 10, true, false},
    {Dead, 1, 10, true, false},           {MeanSeconds, 1000, 1000, true, true},
    {P95Seconds, 1000, 1000, true, true},
};
constexpr GaugeRule FleetGauges[] = {
    {Waiting, 1, 10, true, false},
    {Active, 1, 10, true, false},
    {Cpu, 10, 10, true, false},
    {Memory, 10, 10, true, false},
    {Disk, 10, 10, true, false},
    {Stale, 1, 10, true, false},
    {Busy, 10, 10, false, false},
    {Held, 1, 10, true, false},
    {Orphaned, 1, 10, true, false},
    {Dead, 1, 10, true, false},
    {MeanSeconds, 1000, 1000, true, true},
    {P95Seconds, 1000, 1000, true, true},
};
static_assert(std::size(FleetGauges) <= MostSlots);
constexpr GaugeRule MetricGauges[] = {{Value, AnyScale, AnyScale, true, false}};

struct SlotTable
{
    std::array<std::array<qint8, GaugeCount>, SubjectKindCount> slot;
    SlotTable()
    {
        for (int kind = 0; kind < SubjectKindCount; ++kind) {
            slot[size_t(kind)].fill(-1);
            const auto gauges = gaugesOf(SubjectKind(kind));
            for (size_t i = 0; i < gauges.size(); ++i)
                slot[size_t(kind)][size_t(gauges[i].gauge)] = qint8(i);
        }
    }
};

} // namespace

std::span<const GaugeRule> gaugesOf(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Worker: return WorkerGauges;
    case SubjectKind::Queue: return QueueGauges;
    case SubjectKind::Metric: return MetricGauges;
    case SubjectKind::Fleet: break;
    }
    return FleetGauges;
}

int slotOf(SubjectKind kind, Gauge gauge)
{
    static const SlotTable table;
    return table.slot[size_t(kind)][size_t(gauge)];
}

} // namespace qd
