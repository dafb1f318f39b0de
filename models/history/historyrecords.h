// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace qd {

/// Whose figures they are.
enum class SubjectKind : quint8 { Fleet, Worker, Queue, Metric };
inline constexpr int SubjectKindCount = 4;

/// A figure that can be charted over time.
enum class Measure : quint8 {
    Throughput,    ///< tasks done, failed ones among them, per minute
    ErrorRate,     ///< percent of the tasks done that failed
    Waiting,       ///< tasks; of the fleet: the sum
    Held,          ///< tasks that workers have taken
    Orphaned,      ///< tasks whose worker is gone
    Dead,          ///< tasks among the dead letters
    MeanSeconds,   ///< processing time
    MedianSeconds, ///< of the jobs that ended, from durations that add up honestly
    P95Seconds,
    CpuPercent, ///< of the back end's machine
    MemoryPercent,
    DiskPercent,
    MemoryMb,      ///< of a worker
    ActiveWorkers, ///< not down and not paused; of a queue: its own
    StaleWorkers,
    Utilization, ///< percent of the time with a job in hand
    Value,       ///< of a metric, in whatever unit; may be negative
};

struct SeriesName
{
    SubjectKind of = SubjectKind::Fleet;
    QString key; ///< Worker::key, Queue::name or Metric::name; empty: the fleet
    Measure measure = Measure::Throughput;

    bool operator==(const SeriesName &) const = default;
};

/// Where a value comes from.
enum class HistoryOrigin : quint8 { Recorded, BackEnd };

/// A figure over one stretch of time. What nobody recorded has no point: a hole is where toMs of
/// one is not fromMs of the next.
struct HistoryPoint
{
    qint64 fromMs = 0, toMs = 0; ///< epoch ms, by the server's clock
    double min = 0, max = 0, mean = 0;
    qint64 count = 0; ///< samples behind it; for times and rates: tasks
    HistoryOrigin origin = HistoryOrigin::Recorded;
    bool open = false; ///< the stretch has not ended yet

    bool operator==(const HistoryPoint &) const = default;
};

struct RecordedSeries
{
    SeriesName name;
    QList<HistoryPoint> points; ///< in order of time, never overlapping
};

/// One row of the summary: a worker or queue over the whole range. nullopt: not known.
struct SubjectFigures
{
    SubjectKind of = SubjectKind::Worker;
    QString key, label; ///< label: as it is shown (foreign)
    MaybeInt processed, failed;
    MaybeReal errorPercent, meanSeconds, p95Seconds, utilizationPercent;
    MaybeInt busiestHourMs; ///< where its busiest hour begins
};

/// Something that stands on all charts: a deploy, an incident, a control action.
struct HistoryMark
{
    enum Kind : quint8 { Deploy, Incident, Control } kind = Deploy;
    qint64 id = 0; ///< the store's; 0: not stored yet
    qint64 atMs = 0;
    QString text; ///< foreign or a person's: drawn plain

    bool operator==(const HistoryMark &) const = default;
};

struct HistoryQuestion
{
    quint64 id = 0;
    qint64 fromMs = 0, toMs = 0; ///< epoch ms, by the server's clock
    int mostPoints = 1000;       ///< of a series, 1 … 20,000: the step follows from it
    QList<SeriesName> series;    ///< at most 200
    bool figures = false;        ///< also a SubjectFigures for every worker and queue
    bool marks = false;          ///< also the marks of the range
};

struct HistoryAnswer
{
    quint64 id = 0;
    QString error;                ///< why there is no answer, in a sentence; empty: here it is
    qint64 stepMs = 0;            ///< of the points
    QList<RecordedSeries> series; ///< as asked for, in that order
    QList<SubjectFigures> figures;
    QList<HistoryMark> marks;
    MaybeInt oldestMs; ///< since when anything is stored
};

/// Whether what passes is being kept.
struct HistoryState
{
    bool storing = false;
    MaybeInt sinceMs; ///< not storing: since when, epoch ms
    QString sentence; ///< not storing: why, and what is done about it. Else what a person should
                      ///< know (a broken file set aside), or nothing

    bool operator==(const HistoryState &) const = default;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::HistoryQuestion)
Q_DECLARE_METATYPE(qd::HistoryAnswer)
Q_DECLARE_METATYPE(qd::HistoryState)
