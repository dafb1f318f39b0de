// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirecords.h"

#include <QHash>

namespace qd::json {

namespace {

constexpr qsizetype MaxQueues = 100000;

simdjson::error_code readQueue(od::value &value, const QString &nameInMap, qsizetype index,
                               DecodedQueues &out)
{
    const QString where = nameInMap.isEmpty()
                              ? QStringLiteral("queues[%1]").arg(index)
                              : QStringLiteral("queues \"%1\"").arg(nameInMap.left(200));
    const Token token(value);
    if (token.kind() != '{') {
        complain(out.malformed, where, QStringLiteral("not an object"));
        return simdjson::SUCCESS;
    }
    Queue queue;
    queue.name = nameInMap;
    const auto error = members(
        value, where, out.malformed, &queue.extra,
        [&](const Key &key, od::value &, const Token &item) -> std::optional<Read> {
            if (nameInMap.isEmpty() && (key.is("name") || key.is("queue")))
                return text(item, queue.name);
            if (key.is("size"))
                return count(item, queue.size);
            if (key.is("max_size"))
                return count(item, queue.maxSize);
            if (key.is("processing"))
                return boolean(item, queue.processing);
            if (key.is("oldest_task_age_seconds"))
                return real(item, queue.oldestTaskAgeSeconds);
            if (key.is("estimated_completion_time") || key.is("estimated_completion_seconds"))
                return real(item, queue.estimatedCompletionSeconds);
            if (key.is("waiting"))
                return count(item, queue.waiting);
            if (key.is("held"))
                return count(item, queue.held);
            if (key.is("consumers"))
                return count(item, queue.consumers);
            if (key.is("orphaned"))
                return count(item, queue.orphaned);
            if (key.is("dead"))
                return count(item, queue.dead);
            if (key.is("rate_in"))
                return real(item, queue.rateIn);
            if (key.is("rate_out"))
                return real(item, queue.rateOut);
            return std::nullopt;
        });
    if (error)
        return error;
    if (queue.name.isEmpty()) {
        complain(out.malformed, where, QStringLiteral("no name"));
        return simdjson::SUCCESS;
    }
    out.queues.append(queue);
    return simdjson::SUCCESS;
}

/// A queue's name is its identity: of two the later one counts, as in any JSON map, and that is
/// told.
void keepLastOfEach(DecodedQueues &out)
{
    QHash<QString, qsizetype> rows;
    QList<Queue> kept;
    kept.reserve(out.queues.size());
    for (const Queue &queue : std::as_const(out.queues)) {
        const auto known = rows.constFind(queue.name);
        if (known == rows.cend()) {
            rows.insert(queue.name, kept.size());
            kept.append(queue);
            continue;
        }
        complain(out.malformed, QStringLiteral("queues \"%1\"").arg(queue.name.left(200)),
                 QStringLiteral("given twice"));
        kept[*known] = queue;
    }
    out.queues.swap(kept);
}

} // namespace

simdjson::error_code readQueues(od::value &value, const Token &token, DecodedQueues &out)
{
    out.queues.clear();
    qsizetype index = 0;
    if (token.kind() == '[') {
        od::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        for (auto element : array) {
            od::value item;
            if (const auto error = std::move(element).get(item))
                return error;
            if (index >= MaxQueues)
                return simdjson::CAPACITY;
            if (const auto error = readQueue(item, {}, index++, out))
                return error;
        }
    } else if (isShape(token, '{', QStringLiteral("queues"), out.malformed)) {
        od::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        for (auto member : object) {
            od::field field;
            if (const auto error = std::move(member).get(field))
                return error;
            if (index >= MaxQueues)
                return simdjson::CAPACITY;
            const QString name = Key(field).toString();
            if (const auto error = readQueue(field.value(), name, index++, out))
                return error;
        }
    }
    keepLastOfEach(out);
    return simdjson::SUCCESS;
}

simdjson::error_code readSystemHealth(od::value &value, const Token &token, DecodedQueues &out)
{
    const QString where = QStringLiteral("system_health");
    if (token.kind() == '"') { // some servers send the word alone
        text(token, out.totals.healthStatus);
        return simdjson::SUCCESS;
    }
    if (!isShape(token, '{', where, out.malformed))
        return simdjson::SUCCESS;
    QueueTotals &totals = out.totals;
    simdjson::error_code broken = simdjson::SUCCESS;
    const auto error =
        members(value, where, out.malformed, nullptr,
                [&](const Key &key, od::value &field, const Token &item) -> std::optional<Read> {
                    QJsonValue open;
                    if (totals.systemHealth.size() < MaxExtras &&
                        any(field, item, open, broken) == Read::Ok)
                        totals.systemHealth.insert(key.toString(), open);
                    if (item.isContainer())
                        return std::nullopt;
                    if (key.is("status"))
                        return text(item, totals.healthStatus);
                    if (key.is("queue_utilization"))
                        return percent(item, totals.utilizationPercent);
                    if (key.is("estimated_processing_time"))
                        return real(item, totals.estimatedProcessingSeconds);
                    return std::nullopt;
                });
    return error ? error : broken;
}

} // namespace qd::json
