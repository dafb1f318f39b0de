// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "durationsketch.h"
#include "historyrecords.h"

#include <QMetaType>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace qd {

/// A level that is looked at again and again (what is counted, tasks done and failed, is none).
enum class Gauge : quint8 {
    Waiting,
    Held,
    Orphaned,
    Dead,
    MeanSeconds, ///< of the tasks done since the look before, or as the back end reckons it
    P95Seconds,  ///< only where a back end tells nothing better; else the durations tell it
    Cpu,
    Memory,
    Disk,
    MemoryMb,
    Active,
    Stale,
    Busy,  ///< percent: of a worker 0 or 100, of the fleet the part of its workers that are up
    Down,  ///< percent: of a worker 0 or 100
    Value, ///< of a metric: any number
};
inline constexpr int GaugeCount = 15;
/// In place of a scale: any number of either sign, exact to eleven digits.
inline constexpr double AnyScale = 0;

/// How a gauge is coded for one kind of subject: as whole multiples of 1 / scale, from 0 on; or
/// AnyScale.
struct GaugeRule
{
    Gauge gauge;
    double rawScale; ///< in samples
    double scale;    ///< in roll-ups
    bool spread;     ///< least and most are worth keeping beside the mean
    bool byTask;     ///< weighed by the tasks done, not by the looks
};
/// In the order in which they are coded: the order is part of the file's format, new ones go to
/// the end. At most MostSlots.
std::span<const GaugeRule> gaugesOf(SubjectKind kind);
inline constexpr int MostSlots = 12;
int slotOf(SubjectKind kind, Gauge gauge); ///< −1: it has none

/// The gauges of one look; what is not known has no value.
class Levels final
{
public:
    Levels() { m_values.fill(std::numeric_limits<double>::quiet_NaN()); }
    MaybeReal value(Gauge gauge) const
    {
        const double v = m_values[size_t(gauge)];
        return std::isnan(v) ? std::nullopt : MaybeReal(v);
    }
    void set(Gauge gauge, const MaybeReal &value)
    {
        m_values[size_t(gauge)] = value.value_or(std::numeric_limits<double>::quiet_NaN());
    }

private:
    std::array<double, GaugeCount> m_values;
};

/// One look at a subject.
struct HistoryValues
{
    qint64 atMs = 0;       ///< epoch ms, by the server's clock
    MaybeInt done, failed; ///< tasks since the look before; nullopt: nobody knows
    Levels levels;
    DurationSketch durations; ///< of the jobs that ended since the look before
};

struct HistorySample
{
    SubjectKind of = SubjectKind::Fleet;
    QString key;   ///< as SeriesName::key
    QString label; ///< as it is shown (foreign)
    HistoryValues values;
};

/// What one look at (a part of) a fleet gave.
struct HistorySamples
{
    qint64 everyMs = 5000; ///< how far looks at one subject are apart
    QList<HistorySample> samples;
};

/// How much is kept. What comes first ends it: the age or the size.
struct HistoryLimits
{
    qint64 rawMs = 48LL * 3600 * 1000;             ///< every sample
    qint64 minutesMs = 30LL * 24 * 3600 * 1000;    ///< a value a minute
    qint64 hoursMs = 2LL * 365 * 24 * 3600 * 1000; ///< a value an hour
    qint64 mostBytes = 4LL << 30; ///< of the file; the oldest of all is given up first
    int mostSubjects =
        50'000; ///< fleet, workers, queues, metrics; who was not seen longest goes first

    bool operator==(const HistoryLimits &) const = default;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::HistorySamples)
