// SPDX-License-Identifier: GPL-3.0-or-later
#include "workertrends.h"

#include "historyseries.h"
#include "workermodel.h"

#include <QJsonObject>

#include <limits>

namespace qd {

namespace {

constexpr qint64 TrendHourMs = 3'600'000;
constexpr double NoValue = std::numeric_limits<double>::quiet_NaN();

float sampled(const MaybeReal &value)
{
    return value ? float(*value) : std::numeric_limits<float>::quiet_NaN();
}

/// By how much a counter rose, for a minute; below 0: not known. One that fell was restarted.
float risenPerMinute(qint64 now, qint64 before, double minutes)
{
    if (now < 0 || before < 0 || now < before || minutes <= 0)
        return std::numeric_limits<float>::quiet_NaN();
    return float(double(now - before) / minutes);
}

qint64 trendInterval(int workers)
{
    return workers <= 300 ? 10'000 : workers <= 3000 ? 60'000 : 0;
}

} // namespace

bool WorkerFigures::isEmpty() const
{
    for (const auto *line :
         {&avgSeconds, &p95Seconds, &processedPerMinute, &failedPerMinute, &memoryMb, &queued}) {
        for (const QPointF &point : *line) {
            if (!std::isnan(point.y()))
                return false;
        }
    }
    return true;
}

WorkerFigures figuresOf(const QJsonValue &body, const Worker &worker)
{
    const QJsonObject all = body[QLatin1StringView("worker_metrics")].toObject();
    QJsonValue own(QJsonValue::Undefined);
    for (const QString &name : {worker.address, worker.key, worker.name}) {
        if (!name.isEmpty() && own.isUndefined())
            own = all.value(name);
    }
    WorkerFigures figures;
    if (own.isUndefined())
        return figures;
    // Of a large fleet only this worker's lines are read.
    const History history = readHistory(
        QJsonObject{{QStringLiteral("worker_metrics"), QJsonObject{{QStringLiteral("w"), own}}},
                    {QStringLiteral("start_time"), body[QLatin1StringView("start_time")]},
                    {QStringLiteral("end_time"), body[QLatin1StringView("end_time")]}});
    figures.fromMs = history.fromMs;
    figures.toMs = history.toMs;
    const double minutes = history.stepSeconds.value_or(60) / 60;
    for (const HistorySeries &series : history.series) {
        QList<QPointF> *line = nullptr;
        double scale = 1;
        if (series.metric == QLatin1StringView("avg_processing_time"))
            line = &figures.avgSeconds;
        else if (series.metric == QLatin1StringView("p95_processing_time"))
            line = &figures.p95Seconds;
        else if (series.metric == QLatin1StringView("memory_mb") ||
                 series.metric == QLatin1StringView("memory_usage_mb"))
            line = &figures.memoryMb;
        else if (series.metric == QLatin1StringView("queue_size"))
            line = &figures.queued;
        else if (series.metric == QLatin1StringView("processed"))
            line = &figures.processedPerMinute, scale = 1 / minutes;
        else if (series.metric == QLatin1StringView("failed"))
            line = &figures.failedPerMinute, scale = 1 / minutes;
        if (!line || !line->isEmpty())
            continue;
        line->reserve(series.points.size());
        for (const auto &[seconds, value] : series.points)
            line->append({seconds * 1000, value ? *value * scale : NoValue});
    }
    return figures;
}

void WorkerTrends::forget()
{
    m_lines.clear();
    m_atMs.clear();
    m_sinceMs.reset();
}

void WorkerTrends::sample(const WorkerModel &workers, qint64 nowMs, qint64 wallMs)
{
    const qint64 every = trendInterval(workers.rowCount());
    if (every != m_everyMs) {
        forget();
        m_everyMs = every;
    } else if (nowMs - m_lastMs < every - 500) { // a timer may come a little early
        return;
    }
    if (every == 0)
        return;
    const double minutes = double(nowMs - m_lastMs) / 60'000;
    const size_t most = size_t(TrendHourMs / every);
    ++m_round;
    m_lastMs = nowMs;
    m_atMs.push_back(wallMs);
    if (m_atMs.size() > most)
        m_atMs.erase(m_atMs.begin());
    m_sinceMs = m_atMs.front();
    for (int i = 0; i < workers.rowCount(); ++i) {
        const Worker &worker = workers.row(i)->worker;
        Line &line = m_lines[worker.key];
        if (line.seen + 1 != m_round)
            line.processed = line.failed = -1; // it was away
        line.seen = m_round;
        const qint64 processed = worker.processed.value_or(-1), failed = worker.failed.value_or(-1);
        line.samples.push_back(
            {sampled(worker.avgProcessingSeconds), sampled(worker.memoryMb),
             sampled(worker.queueSize ? MaybeReal(double(*worker.queueSize)) : std::nullopt),
             risenPerMinute(processed, line.processed, minutes),
             risenPerMinute(failed, line.failed, minutes)});
        if (line.samples.size() > m_atMs.size())
            line.samples.erase(line.samples.begin());
        line.processed = processed;
        line.failed = failed;
    }
    // Who went is forgotten: a worker that comes back begins anew.
    m_lines.removeIf(
        [this](const QHash<QString, Line>::iterator it) { return it->seen != m_round; });
}

WorkerFigures WorkerTrends::of(const QString &key) const
{
    WorkerFigures figures;
    const auto line = m_lines.constFind(key);
    if (line == m_lines.constEnd())
        return figures;
    const size_t first = m_atMs.size() - std::min(m_atMs.size(), line->samples.size());
    for (size_t i = first; i < m_atMs.size(); ++i) {
        const Sample &sample = line->samples[i - first];
        const double at = double(m_atMs[i]);
        figures.avgSeconds.append({at, sample.avgSeconds});
        figures.memoryMb.append({at, sample.memoryMb});
        figures.queued.append({at, sample.queued});
        figures.processedPerMinute.append({at, sample.processedPerMinute});
        figures.failedPerMinute.append({at, sample.failedPerMinute});
    }
    return figures;
}

} // namespace qd
