// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerthour.h"

#include "alertfigures.h"
#include "alertwatch.h"
#include "clock.h"
#include "fleet.h"

#include <limits>

namespace qd {

namespace {

constexpr qint64 MinuteOfHourMs = 60'000;
constexpr float NoSample = std::numeric_limits<float>::quiet_NaN();

/// The newest value of each minute of the last hour.
Samples alertMinutes(const QList<QPointF> &points, qint64 wallMs)
{
    std::array<float, Samples::Capacity> minutes;
    minutes.fill(NoSample);
    int oldest = Samples::Capacity;
    for (const QPointF &point : points) {
        const qint64 ago = (wallMs - qint64(point.x())) / MinuteOfHourMs;
        if (ago < 0 || ago >= Samples::Capacity || std::isnan(point.y()))
            continue;
        const int at = Samples::Capacity - 1 - int(ago);
        minutes[size_t(at)] = float(point.y());
        oldest = std::min(oldest, at);
    }
    Samples samples;
    for (int at = oldest; at < Samples::Capacity; ++at)
        samples.push(minutes[size_t(at)]);
    return samples;
}

/// Of a worker's figures those that are sampled.
QList<QPointF> linesOf(const WorkerFigures &figures, const QString &figure)
{
    if (figure == u"avg_processing_time")
        return figures.avgSeconds;
    if (figure == u"memory_usage_mb")
        return figures.memoryMb;
    if (figure == u"current_queue_size")
        return figures.queued;
    if (figure == u"rate_per_minute")
        return figures.processedPerMinute;
    if (figure != u"error_rate")
        return {};
    QList<QPointF> percent;
    for (qsizetype i = 0; i < figures.processedPerMinute.size(); ++i) {
        const double done = figures.processedPerMinute[i].y();
        const double failed = figures.failedPerMinute[i].y();
        percent.append({figures.processedPerMinute[i].x(),
                        done > 0 ? std::min(100.0, 100 * failed / done) : NoSample});
    }
    return percent;
}

} // namespace

void AlertHours::sample(const AlertSight &sight)
{
    if (!sight.known || (m_lastMs > 0 && sight.nowMs - m_lastMs < MinuteOfHourMs - 500))
        return;
    m_lastMs = std::max<qint64>(1, sight.nowMs);
    for (const AlertFigure &figure : alertFigures()) {
        if (figure.of != AlertSubject::Fleet)
            continue;
        const MaybeReal value = alertValue(*alertReading(figure.of, figure.name), sight);
        m_samples[figure.name].push(value ? float(*value) : NoSample);
    }
}

AlertHour alertHour(Fleet &fleet, const AlertRecord &record)
{
    AlertHour hour;
    const AlertRule *const rule = fleet.watch()->rule(record.alert.rule);
    if (!rule)
        return hour;
    const AlertFigure *const builtIn = builtInFigure(rule->id);
    const QString figure = builtIn ? builtIn->name : rule->figure;
    const AlertFigure *const known = alertFigure(rule->of, figure);
    const QString &scope = record.alert.scope;
    hour.limit = record.alert.limit;
    hour.unit = known ? known->unit : QString();
    if (rule->of == AlertSubject::Fleet) {
        hour.samples = fleet.watch()->hours().of(figure);
    } else if (scope.startsWith(QStringLiteral("worker:"))) {
        hour.samples =
            alertMinutes(linesOf(fleet.workerTrends().of(scope.mid(7)), figure), wallClockMs());
    } else if (scope.startsWith(QStringLiteral("queue:")) &&
               (figure == u"size" || figure == u"waiting" || rule->id == u"queue_nobody")) {
        if (const QueueRow *row = fleet.queues()->row(fleet.queues()->rowOf(scope.mid(6))))
            hour.samples = row->hour;
    }
    return hour;
}

} // namespace qd
