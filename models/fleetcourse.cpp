// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcourse.h"

#include "fleet.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace qd {

namespace {

constexpr float NotKnown = std::numeric_limits<float>::quiet_NaN();

template<typename Number>
float heardOf(const std::optional<Number> &value)
{
    return value ? float(*value) : NotKnown;
}

/// Of all workers that tell theirs, each as heavy as its throughput.
float averageSeconds(const WorkerModel &workers)
{
    double sum = 0, weight = 0;
    for (int i = 0; i < workers.rowCount(); ++i) {
        const Worker &worker = workers.row(i)->worker;
        if (!worker.avgProcessingSeconds || !std::isfinite(*worker.avgProcessingSeconds))
            continue;
        const double heavy = std::max(worker.ratePerMinute.value_or(1), 0.001);
        sum += *worker.avgProcessingSeconds * heavy;
        weight += heavy;
    }
    return weight > 0 ? float(sum / weight) : NotKnown;
}

} // namespace

FleetCourse::FleetCourse(Fleet &fleet)
    : m_fleet(fleet)
    , m_kept(fleet)
{
    QObject::connect(&m_kept, &MetricHistory::changed, &m_kept, [this] {
        for (int line = 0; line < LineCount; ++line)
            m_keptPoints[size_t(line)] = keptPoints(Line(line));
        ++m_version;
    });
}

void FleetCourse::look(qint64 nowMs)
{
    m_kept.want(1, nowMs);
    if (!m_samples.empty() && nowMs - m_samples.back().atMs < StepMs)
        return;
    Sample sample{nowMs, {NotKnown, NotKnown, NotKnown, NotKnown}};
    const qint64 ageMs = m_fleet.dataAgeMs(nowMs);
    if (ageMs >= 0 && freshness(ageMs, m_fleet.status().usualIntervalMs) == 0)
        sample.values = {heardOf(m_fleet.throughputPerMinute()),
                         heardOf(m_fleet.errorRatePercent()), heardOf(m_fleet.tasksInQueues()),
                         averageSeconds(*m_fleet.workers())};
    m_samples.push_back(sample);
    while (m_samples.front().atMs < nowMs - SpanMs)
        m_samples.pop_front();
    ++m_version;
}

double FleetCourse::holeMs() const
{
    return 2.5 * 1000 * std::clamp(m_kept.history().stepSeconds.value_or(60), 60.0, 900.0);
}

QList<QPointF> FleetCourse::points(Line line, qint64 nowMs) const
{
    const qint64 offsetMs = m_fleet.serverMsAt(nowMs) - nowMs;
    const auto valueOf = [line](const Sample &sample) { return sample.values[line]; };
    // Nothing of our own before the first that is known: until then the back end knows more.
    const auto first = std::find_if(m_samples.begin(), m_samples.end(),
                                    [&](const Sample &one) { return !std::isnan(valueOf(one)); });
    const double ownFromMs = first == m_samples.end() ? std::numeric_limits<double>::infinity()
                                                      : double(first->atMs + offsetMs);
    QList<QPointF> points;
    for (const QPointF &point : m_keptPoints[line]) {
        if (point.x() < ownFromMs)
            points.append(point);
    }
    for (auto sample = first; sample != m_samples.end(); ++sample)
        points.append({double(sample->atMs + offsetMs), double(valueOf(*sample))});
    return points;
}

QList<QPointF> FleetCourse::keptPoints(Line line) const
{
    const QString system = QStringLiteral("system"), processed = QStringLiteral("processed");
    const HistorySeries *done = m_kept.find(system, processed);
    const double step = m_kept.history().stepSeconds.value_or(60);
    if (line == PerMinute)
        return done ? chartPoints(*done, step > 0 ? 60 / step : 1) : QList<QPointF>();
    if (line == Waiting) {
        const HistorySeries *queued = m_kept.find(system, QStringLiteral("queued"));
        return queued ? chartPoints(*queued) : QList<QPointF>();
    }
    if (line == ErrorPercent) {
        const HistorySeries *failed = m_kept.find(system, QStringLiteral("failed"));
        if (!done || !failed)
            return {};
        QList<QPointF> points = chartPoints(*failed);
        const QList<QPointF> whole = chartPoints(*done);
        if (points.size() != whole.size())
            return {};
        for (qsizetype i = 0; i < points.size(); ++i)
            points[i].setY(whole[i].y() > 0 ? 100 * points[i].y() / whole[i].y() : double(NotKnown));
        return points;
    }
    // Each worker's average, as heavy as what it did.
    std::map<double, std::pair<double, double>> sums;
    for (const HistorySeries &series : m_kept.history().series) {
        if (series.metric != QLatin1String("avg_processing_time") ||
            !series.scope.startsWith(QLatin1String("worker:")))
            continue;
        const HistorySeries *count = m_kept.find(series.scope, processed);
        const bool pairs = count && count->points.size() == series.points.size();
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const MaybeReal value = series.points[i].second;
            const double heavy = pairs ? count->points[i].second.value_or(0) : 1;
            if (!value || heavy <= 0)
                continue;
            auto &[sum, weight] = sums[series.points[i].first];
            sum += *value * heavy;
            weight += heavy;
        }
    }
    QList<QPointF> points;
    for (const auto &[seconds, sum] : sums)
        points.append({seconds * 1000, sum.first / sum.second});
    return points;
}

} // namespace qd
