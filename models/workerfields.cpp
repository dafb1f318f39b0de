// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerfields.h"

#include "text.h"

#include <algorithm>
#include <numeric>

namespace qd {

namespace {

using F = WorkerField;
using U = FieldUnit;

/// The word of a kind, in memory that stays.
QStringView kindWord(StatusKind kind)
{
    static const std::array<QString, size_t(StatusKind::Idle) + 1> words = [] {
        std::array<QString, size_t(StatusKind::Idle) + 1> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = statusWord(StatusKind(i));
        return all;
    }();
    return words[size_t(kind)];
}

QStringView lifeWord(Liveness life)
{
    static const std::array<QString, size_t(Liveness::Paused) + 1> words = [] {
        std::array<QString, size_t(Liveness::Paused) + 1> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = livenessWord(Liveness(i));
        return all;
    }();
    return words[size_t(life)];
}

MaybeReal asReal(const MaybeInt &value)
{
    return value ? MaybeReal(double(*value)) : std::nullopt;
}

struct UnitName
{
    QLatin1StringView name;
    double factor;
};

constexpr UnitName Durations[] = {
    {QLatin1StringView("ms"), 0.001}, {QLatin1StringView("s"), 1},
    {QLatin1StringView("sec"), 1},    {QLatin1StringView("m"), 60},
    {QLatin1StringView("min"), 60},   {QLatin1StringView("h"), 3600},
    {QLatin1StringView("d"), 86400},  {QLatin1StringView("w"), 604800}};
constexpr UnitName Sizes[] = {{QLatin1StringView("b"), 1.0 / (1024 * 1024)},
                              {QLatin1StringView("k"), 1.0 / 1024},
                              {QLatin1StringView("kb"), 1.0 / 1024},
                              {QLatin1StringView("m"), 1},
                              {QLatin1StringView("mb"), 1},
                              {QLatin1StringView("g"), 1024},
                              {QLatin1StringView("gb"), 1024},
                              {QLatin1StringView("t"), 1024 * 1024},
                              {QLatin1StringView("tb"), 1024 * 1024}};
constexpr UnitName Counts[] = {{QLatin1StringView("k"), 1e3}, {QLatin1StringView("m"), 1e6}};
constexpr UnitName Percents[] = {{QLatin1StringView("%"), 1}};

template<size_t N>
std::optional<double> factorOf(QStringView unit, const UnitName (&units)[N])
{
    for (const UnitName &known : units) {
        if (unit.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.factor;
    }
    return std::nullopt;
}

std::optional<double> factorOf(QStringView unit, FieldUnit of)
{
    switch (of) {
    case U::Seconds: return factorOf(unit, Durations);
    case U::Megabytes: return factorOf(unit, Sizes);
    case U::Count: return factorOf(unit, Counts);
    case U::Percent: return factorOf(unit, Percents);
    case U::Text:
    case U::Instant:
    case U::Truth: break;
    }
    return std::nullopt;
}

/// Letters to change, leave out or put in to make one of the other.
int slips(QStringView a, QStringView b)
{
    std::vector<int> line(size_t(b.size()) + 1);
    std::iota(line.begin(), line.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = line[0];
        line[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int same = diagonal + (a[i].toCaseFolded() != b[j].toCaseFolded());
            diagonal = line[size_t(j) + 1];
            line[size_t(j) + 1] = std::min({same, diagonal + 1, line[size_t(j)] + 1});
        }
    }
    return line.back();
}

} // namespace

const std::vector<FieldInfo> &workerFields()
{
    // The names with underscores are those of the JSON (contracts).
    static const std::vector<FieldInfo> fields = {
        {F::Status, U::Text, {QStringLiteral("status")}},
        {F::Name,
         U::Text,
         {QStringLiteral("name"), QStringLiteral("worker_name"), QStringLiteral("worker")}},
        {F::Host, U::Text, {QStringLiteral("host")}},
        {F::Queue, U::Text, {QStringLiteral("queue")}},
        {F::Stage, U::Text, {QStringLiteral("stage")}},
        {F::Group, U::Text, {QStringLiteral("group")}},
        {F::Job, U::Text, {QStringLiteral("job"), QStringLiteral("current_job")}},
        {F::Address, U::Text, {QStringLiteral("address")}},
        {F::Errors, U::Percent, {QStringLiteral("errors"), QStringLiteral("error_rate")}},
        {F::Success, U::Percent, {QStringLiteral("success"), QStringLiteral("success_rate")}},
        {F::Processed, U::Count, {QStringLiteral("processed"), QStringLiteral("tasks_processed")}},
        {F::Successful,
         U::Count,
         {QStringLiteral("successful"), QStringLiteral("tasks_successful")}},
        {F::Failed, U::Count, {QStringLiteral("failed"), QStringLiteral("tasks_failed")}},
        {F::Rate, U::Count, {QStringLiteral("rate"), QStringLiteral("rate_per_minute")}},
        {F::AvgTime, U::Seconds, {QStringLiteral("avg"), QStringLiteral("avg_processing_time")}},
        {F::Depth, U::Count, {QStringLiteral("depth"), QStringLiteral("current_queue_size")}},
        {F::Capacity, U::Count, {QStringLiteral("capacity"), QStringLiteral("max_queue_size")}},
        {F::Memory, U::Megabytes, {QStringLiteral("memory"), QStringLiteral("memory_usage_mb")}},
        {F::Seen,
         U::Seconds,
         {QStringLiteral("idle"), QStringLiteral("seen"), QStringLiteral("last_seen_age_seconds")},
         true},
        {F::JobTime,
         U::Seconds,
         {QStringLiteral("jobtime"), QStringLiteral("current_job_seconds")},
         true},
        {F::Uptime, U::Seconds, {QStringLiteral("uptime"), QStringLiteral("uptime_seconds")}, true},
        {F::Exit, U::Count, {QStringLiteral("exit"), QStringLiteral("exit_code")}},
        {F::Liveness, U::Text, {QStringLiteral("liveness")}},
        {F::Reported, U::Text, {QStringLiteral("reported")}},
        {F::LastActivity, U::Instant, {QStringLiteral("last_activity")}},
        {F::LastHeartbeat, U::Instant, {QStringLiteral("last_heartbeat")}},
        {F::Confirmed, U::Truth, {QStringLiteral("address_confirmed")}},
    };
    return fields;
}

const FieldInfo *fieldNamed(QStringView name)
{
    for (const FieldInfo &field : workerFields()) {
        for (const QString &known : field.names) {
            if (name.compare(known, Qt::CaseInsensitive) == 0)
                return &field;
        }
    }
    return nullptr;
}

QString fieldLike(QStringView name)
{
    if (name.size() > 32)
        return {};
    QString best;
    int least = std::min(3, int(name.size()) / 2 + 1);
    for (const FieldInfo &field : workerFields()) {
        for (const QString &known : field.names) {
            if (const int count = slips(name, known); count < least) {
                least = count;
                best = known;
            }
        }
    }
    return best;
}

void FieldTexts::add(QStringView text)
{
    if (!text.isEmpty())
        texts[size_t(count++)] = text;
}

FieldTexts fieldTexts(WorkerField field, const WorkerRow &row)
{
    const Worker &worker = row.worker;
    FieldTexts texts;
    switch (field) {
    case F::Name: texts.add(worker.name); break;
    case F::Address: texts.add(worker.address); break;
    case F::Status:
        texts.add(kindWord(row.kind));
        if (statusKind(worker.status) == row.kind)
            texts.add(QStringView(worker.status).trimmed());
        break;
    case F::Reported: texts.add(QStringView(worker.status).trimmed()); break;
    case F::Liveness: texts.add(lifeWord(row.life)); break;
    case F::Host: texts.add(worker.host); break;
    case F::Queue: texts.add(worker.queue); break;
    case F::Stage: texts.add(worker.stage); break;
    case F::Group: texts.add(worker.group); break;
    case F::Job:
        texts.add(worker.currentJob);
        texts.add(row.jobSubject);
        break;
    default: break;
    }
    return texts;
}

MaybeReal fieldNumber(WorkerField field, const WorkerRow &row, qint64 nowMs)
{
    const Worker &worker = row.worker;
    switch (field) {
    case F::Errors: return errorPercent(worker);
    case F::Success: return successRate(worker);
    case F::Processed: return asReal(worker.processed);
    case F::Successful: return asReal(worker.successful);
    case F::Failed: return asReal(worker.failed);
    case F::Rate: return worker.ratePerMinute;
    case F::AvgTime: return worker.avgProcessingSeconds;
    case F::Depth: return asReal(worker.queueSize);
    case F::Capacity: return asReal(worker.queueMax);
    case F::Memory: return worker.memoryMb;
    case F::Uptime: return worker.uptimeSeconds;
    case F::Seen: return lastSeenSeconds(worker, nowMs);
    case F::JobTime: return jobSeconds(worker, nowMs);
    case F::Exit: return asReal(worker.exitCode);
    case F::LastActivity: return asReal(worker.lastActivityMs);
    case F::LastHeartbeat: return asReal(worker.lastHeartbeatMs);
    case F::Confirmed: return worker.addressConfirmed ? 1.0 : 0.0;
    default: return std::nullopt;
    }
}

std::optional<double> readNumber(QStringView text, FieldUnit unit)
{
    if (unit == U::Truth) {
        if (text.compare(QLatin1StringView("true"), Qt::CaseInsensitive) == 0)
            return 1;
        return text.compare(QLatin1StringView("false"), Qt::CaseInsensitive) == 0
                   ? std::optional<double>(0)
                   : std::nullopt;
    }
    if (unit == U::Instant) {
        const auto ms = parseIsoMs(text);
        return ms ? std::optional<double>(double(*ms)) : std::nullopt;
    }
    double sum = 0;
    bool some = false;
    while (!text.isEmpty()) {
        qsizetype digits = !some && text.front() == u'-' ? 1 : 0;
        while (digits < text.size() &&
               ((text[digits] >= u'0' && text[digits] <= u'9') || text[digits] == u'.'))
            ++digits;
        qsizetype end = digits;
        while (end < text.size() && !(text[end] >= u'0' && text[end] <= u'9'))
            ++end;
        bool isNumber = false;
        const double number = text.left(digits).toDouble(&isNumber);
        const QStringView name = text.mid(digits, end - digits);
        const auto factor = name.isEmpty() ? std::optional<double>(1) : factorOf(name, unit);
        // Only of times there are several: 1h30m. What follows needs its unit.
        if (!isNumber || !factor || (some && (unit != U::Seconds || name.isEmpty())))
            return std::nullopt;
        sum += number * *factor;
        some = true;
        text = text.mid(end);
    }
    return some ? std::optional<double>(sum) : std::nullopt;
}

} // namespace qd
