// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QPointF>
#include <QString>
#include <vector>

namespace qd {

class WorkerModel;
struct Worker;

/// One worker's figures over time: epoch ms and value, in order of time; NaN is a gap.
struct WorkerFigures
{
    QList<QPointF> avgSeconds, p95Seconds, processedPerMinute, failedPerMinute, memoryMb, queued;
    MaybeInt fromMs, toMs; ///< what was asked for

    bool isEmpty() const;
};

/// A worker's part of what /performance/metrics told: read by its address, key or name. Empty where
/// that holds nothing of it.
WorkerFigures figuresOf(const QJsonValue &body, const Worker &worker);

/// Our own samples of the last hour, for back ends that keep none. Up to 300 workers every ten
/// seconds, up to 3,000 every minute; of a larger fleet nothing is kept. GUI thread.
class WorkerTrends
{
public:
    void sample(const WorkerModel &workers, qint64 nowMs, qint64 wallMs); ///< any number of times
    WorkerFigures of(const QString &key) const;
    MaybeInt sinceMs() const { return m_sinceMs; } ///< wall clock; nullopt: nothing is kept

private:
    struct Sample
    {
        float avgSeconds, memoryMb, queued, processedPerMinute, failedPerMinute;
    };
    struct Line
    {
        std::vector<Sample> samples;        ///< the newest belongs to the newest instant
        qint64 processed = -1, failed = -1; ///< −1: not known
        quint64 seen = 0;
    };
    void forget();

    QHash<QString, Line> m_lines;
    std::vector<qint64> m_atMs; ///< wall clock
    qint64 m_everyMs = 0, m_lastMs = 0;
    quint64 m_round = 0;
    MaybeInt m_sinceMs;
};

} // namespace qd
