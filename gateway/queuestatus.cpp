// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"
#include "jsonwriter.h"
#include "text.h"

namespace qd {

QByteArray queueStatusJson(const FleetFigures &fleet)
{
    const auto workers = stampedAll(fleet);
    struct Staff
    {
        bool any = false, working = false;
        MaybeInt maxSize;
    };
    QHash<QString, Staff> staff;
    for (const Worker &worker : workers) {
        Staff &one = staff[worker.queue];
        const StatusKind kind = statusKind(worker.status);
        one.any = true;
        one.working = one.working ||
                      (!isDown(kind) && kind != StatusKind::Paused && kind != StatusKind::Starting);
        if (worker.queueMax && (!one.maxSize || *worker.queueMax > *one.maxSize))
            one.maxSize = worker.queueMax;
    }
    JsonWriter json(16 * 1024);
    json.object().key("success").boolean(true).key("timestamp").instant(fleet.serverNowMs);
    json.key("total_queued_tasks").integer(tasksInQueues(fleet)).key("queues").object();
    double filled = 0, room = 0;
    MaybeReal longest;
    bool high = false;
    for (const QueueFigures &queue : fleet.queues) {
        const Staff crew = staff.value(queue.name);
        MaybeReal age, clearsIn;
        if (queue.oldestMs && queue.size.value_or(0) > 0)
            age = std::max(0.0, double(fleet.serverNowMs - *queue.oldestMs) / 1000);
        if (queue.size == MaybeInt(0))
            clearsIn = 0;
        else if (queue.size && queue.rateOut.value_or(0) > 0)
            clearsIn = double(*queue.size) / *queue.rateOut;
        if (crew.maxSize && *crew.maxSize > 0 && queue.size) {
            filled += double(*queue.size);
            room += double(*crew.maxSize);
        }
        if (clearsIn)
            longest = longest.value_or(0) + *clearsIn;
        high = high || queue.size.value_or(0) > Thresholds().queueHighTasks;
        json.key(QStringView(queue.name))
            .object()
            .key("size")
            .integer(queue.size)
            .key("max_size")
            .integer(crew.maxSize);
        json.key("processing").boolean(queue.activeConsumers > 0 && (crew.working || !crew.any));
        json.key("oldest_task_age_seconds")
            .real(age, 1)
            .key("estimated_completion_time")
            .real(clearsIn, 1);
        json.key("waiting")
            .integer(queue.waiting)
            .key("held")
            .integer(queue.held)
            .key("consumers")
            .integer(queue.consumers);
        json.key("orphaned").integer(queue.orphaned).key("dead").integer(queue.dead);
        json.key("rate_in").real(queue.rateIn).key("rate_out").real(queue.rateOut);
        if (!queue.error.isEmpty())
            json.key("error").text(queue.error);
        if (!queue.groups.empty()) {
            json.key("groups").array();
            for (const GroupFigures &group : queue.groups) {
                json.object()
                    .key("name")
                    .text(QString::fromUtf8(group.name))
                    .key("waiting")
                    .integer(group.waiting);
                json.key("held").integer(group.held).key("consumers").integer(group.consumers);
                json.key("orphaned").integer(group.orphaned).key("members").array();
                for (const ConsumerFigures &member : group.members) {
                    json.object().key("name").text(decodeUtf8(member.name.left(300)));
                    json.key("held").integer(member.held);
                    json.key("idle_seconds").integer(member.idleSeconds).endObject();
                }
                json.endArray().endObject();
            }
            json.endArray();
        }
        json.endObject();
    }
    json.endObject()
        .key("system_health")
        .object()
        .key("status")
        .text(high ? u"degraded" : u"healthy");
    json.key("queue_utilization").real(room > 0 ? MaybeReal(100 * filled / room) : std::nullopt, 2);
    return json.key("estimated_processing_time").real(longest, 1).endObject().endObject().take();
}

} // namespace qd
