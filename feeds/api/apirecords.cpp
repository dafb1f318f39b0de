// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirecords.h"

#include <QHash>
#include <algorithm>

namespace qd::json {
namespace {

constexpr qsizetype MaxActivity = 10000;

ActivityOutcome outcomeOf(const QString &status)
{
    static const QHash<QString, ActivityOutcome> words = {
        {QStringLiteral("success"), ActivityOutcome::Success},
        {QStringLiteral("successful"), ActivityOutcome::Success},
        {QStringLiteral("succeeded"), ActivityOutcome::Success},
        {QStringLiteral("ok"), ActivityOutcome::Success},
        {QStringLiteral("done"), ActivityOutcome::Success},
        {QStringLiteral("completed"), ActivityOutcome::Success},
        {QStringLiteral("finished"), ActivityOutcome::Success},
        {QStringLiteral("failed"), ActivityOutcome::Failure},
        {QStringLiteral("failure"), ActivityOutcome::Failure},
        {QStringLiteral("error"), ActivityOutcome::Failure},
        {QStringLiteral("crashed"), ActivityOutcome::Failure},
        {QStringLiteral("timeout"), ActivityOutcome::Failure},
        {QStringLiteral("warning"), ActivityOutcome::Warning},
        {QStringLiteral("retry"), ActivityOutcome::Warning},
        {QStringLiteral("retrying"), ActivityOutcome::Warning},
        {QStringLiteral("skipped"), ActivityOutcome::Warning},
        {QStringLiteral("partial"), ActivityOutcome::Warning},
    };
    return words.value(status.trimmed().toLower(), ActivityOutcome::Neutral);
}

} // namespace

bool isShape(const Token &token, char shape, const QString &where, Malformed &malformed)
{
    if (token.kind() == shape)
        return true;
    if (!token.isNull())
        complain(malformed, where,
                 shape == '{' ? QStringLiteral("not an object") : QStringLiteral("not a list"));
    return false;
}

void complain(Malformed &malformed, const QString &where, const QString &what)
{
    ++malformed.count;
    malformed.last = where + QStringLiteral(": ") + what;
}

simdjson::error_code members(od::value &value, const QString &where, Malformed &malformed,
                             QJsonObject *extra, const TakeMember &take)
{
    od::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    for (auto member : object) {
        od::field field;
        if (const auto error = std::move(member).get(field))
            return error;
        const Key key(field);
        const Token token(field.value());
        std::optional<Read> read = take(key, field.value(), token);
        if (!read && extra) {
            simdjson::error_code error = simdjson::SUCCESS;
            QJsonValue open;
            read =
                extra->size() < MaxExtras ? any(field.value(), token, open, error) : Read::Unusable;
            if (error)
                return error;
            if (read == Read::Ok)
                extra->insert(key.toString(), open);
        }
        if (read && isBad(*read))
            complain(malformed, where,
                     key.toString().left(200) + QStringLiteral(": ") + complaint(*read));
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readSystem(od::value &value, const Token &token, DecodedOverview &out)
{
    const QString where = QStringLiteral("system_overview");
    if (!isShape(token, '{', where, out.malformed))
        return simdjson::SUCCESS;
    SystemOverview system;
    const auto error =
        members(value, where, out.malformed, &system.extra,
                [&system](const Key &key, od::value &, const Token &item) -> std::optional<Read> {
                    if (key.is("total_workers"))
                        return count(item, system.totalWorkers);
                    if (key.is("active_workers"))
                        return count(item, system.activeWorkers);
                    if (key.is("inactive_workers"))
                        return count(item, system.inactiveWorkers);
                    if (key.is("overall_health"))
                        return text(item, system.overallHealth);
                    if (key.is("system_load"))
                        return percent(item, system.systemLoad);
                    if (key.is("total_tasks_processed"))
                        return count(item, system.totalTasksProcessed);
                    if (key.is("total_tasks_in_queue"))
                        return count(item, system.totalTasksInQueue);
                    if (key.is("avg_system_response_time"))
                        return real(item, system.avgResponseSeconds);
                    return std::nullopt;
                });
    out.system = system;
    return error;
}

simdjson::error_code readPerformance(od::value &value, const Token &token, DecodedOverview &out)
{
    const QString where = QStringLiteral("performance_metrics");
    if (!isShape(token, '{', where, out.malformed))
        return simdjson::SUCCESS;
    PerformanceMetrics metrics;
    MaybeReal memory;
    const auto error =
        members(value, where, out.malformed, &metrics.settings,
                [&](const Key &key, od::value &, const Token &item) -> std::optional<Read> {
                    if (key.is("cpu_usage"))
                        return percent(item, metrics.cpuPercent);
                    if (key.is("disk_usage"))
                        return percent(item, metrics.diskPercent);
                    if (key.is("memory_usage"))
                        return real(item, memory);
                    return std::nullopt;
                });
    if (memory) // megabytes above 100, else percent
        (*memory > 100 ? metrics.memoryMb : metrics.memoryPercent) = memory;
    out.performance = metrics;
    return error;
}

simdjson::error_code readActivity(od::value &value, const Token &token, DecodedOverview &out)
{
    const QString where = QStringLiteral("recent_activity");
    if (!isShape(token, '[', where, out.malformed))
        return simdjson::SUCCESS;
    out.activity.clear();
    out.hasActivity = true;
    od::array array;
    if (const auto error = value.get_array().get(array))
        return error;
    qsizetype index = -1;
    for (auto element : array) {
        od::value item;
        if (const auto error = std::move(element).get(item))
            return error;
        const QString here = QStringLiteral("%1[%2]").arg(where).arg(++index);
        const Token itemToken(item);
        if (itemToken.kind() != '{') {
            complain(out.malformed, here, QStringLiteral("not an object"));
            continue;
        }
        if (index >= MaxActivity) {
            complain(out.malformed, here, QStringLiteral("more entries than can be kept"));
            continue;
        }
        ActivityEntry entry;
        QString name;
        simdjson::error_code broken = simdjson::SUCCESS;
        const auto error = members(
            item, here, out.malformed, nullptr,
            [&](const Key &key, od::value &field, const Token &fieldToken) -> std::optional<Read> {
                QJsonValue open;
                // A container is read by any() only: on demand each value can be walked once.
                if (entry.fields.size() < MaxExtras &&
                    any(field, fieldToken, open, broken) == Read::Ok)
                    entry.fields.insert(key.toString(), open);
                if (fieldToken.isContainer())
                    return std::nullopt;
                if (key.is("id"))
                    return text(fieldToken, entry.id);
                if (key.is("kind"))
                    return text(fieldToken, entry.kind);
                if (key.is("timestamp"))
                    return instant(fieldToken, entry.timestampMs);
                if (key.is("worker"))
                    return text(fieldToken, entry.worker);
                if (key.is("worker_name"))
                    return text(fieldToken, name);
                if (key.is("action"))
                    return text(fieldToken, entry.text);
                if (key.is("status"))
                    return text(fieldToken, entry.status);
                if (key.is("duration_ms"))
                    return real(fieldToken, entry.durationMs);
                if (key.is("queue"))
                    return text(fieldToken, entry.queue);
                if (key.is("job") || key.is("job_id"))
                    return text(fieldToken, entry.job);
                return std::nullopt;
            });
        if (error || broken)
            return error ? error : broken;
        if (entry.kind.isEmpty() || entry.kind == QLatin1String("control")) // that is for our own
            entry.kind = QStringLiteral("activity");
        if (entry.worker.isEmpty())
            entry.worker = name;
        if (entry.job == QLatin1String("None"))
            entry.job.clear();
        entry.outcome = outcomeOf(entry.status);
        out.activity.append(entry);
    }
    // Servers list the newest first or last; entries of one instant keep the server's order, turned
    // with the list.
    const auto known = [](const ActivityEntry &entry) { return entry.timestampMs.has_value(); };
    const auto first = std::find_if(out.activity.cbegin(), out.activity.cend(), known);
    const auto last = std::find_if(out.activity.crbegin(), out.activity.crend(), known);
    if (first != out.activity.cend() && *first->timestampMs > *last->timestampMs)
        std::reverse(out.activity.begin(), out.activity.end());
    if (std::all_of(out.activity.cbegin(), out.activity.cend(), known))
        std::stable_sort(
            out.activity.begin(), out.activity.end(),
            [](const auto &a, const auto &b) { return *a.timestampMs < *b.timestampMs; });
    return simdjson::SUCCESS;
}

} // namespace qd::json
