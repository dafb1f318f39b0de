// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerthour.h"

#include "clock.h"
#include "fleet.h"
#include "queuetrail.h"

#include <cmath>
#include <limits>

namespace qd {

namespace {

/// Failed of what was done, minute by minute.
QList<QPointF> errorPercents(const WorkerFigures &figures)
{
    QList<QPointF> points;
    const qsizetype count =
        std::min(figures.processedPerMinute.size(), figures.failedPerMinute.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF done = figures.processedPerMinute.at(i);
        const double failed = figures.failedPerMinute.at(i).y();
        points << QPointF(done.x(), done.y() > 0 ? 100 * failed / done.y()
                                                 : std::numeric_limits<double>::quiet_NaN());
    }
    return points;
}

} // namespace

std::optional<AlertHour> alertHour(const AlertRecord &record, Fleet &fleet)
{
    const Alert &alert = record.alert;
    const QLatin1StringView worker("worker:"), queue("queue:");
    AlertHour hour;
    if (alert.scope.startsWith(queue)) {
        const QueueModel &queues = *fleet.queues();
        const QueueRow *row = queues.row(queues.rowOf(alert.scope.sliced(queue.size())));
        if (!row)
            return {};
        hour.samples = row->hour;
        if (alert.rule == u"queue_high")
            hour.limit = alert.limit;
        return hour;
    }
    if (!alert.scope.startsWith(worker))
        return {};
    const WorkerFigures figures = fleet.workerTrends().of(alert.scope.sliced(worker.size()));
    QList<QPointF> points = figures.processedPerMinute;
    if (alert.rule == u"error_rate_high") {
        points = errorPercents(figures);
        hour.limit = alert.limit;
    } else if (alert.rule == u"processing_slow") {
        points = figures.avgSeconds;
        hour.limit = alert.limit;
    }
    if (points.isEmpty())
        return {};
    hour.samples = minutesOf(points, wallClockMs());
    return hour;
}

} // namespace qd
