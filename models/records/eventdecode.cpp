// SPDX-License-Identifier: GPL-3.0-or-later
// From an entry's names and values to what it says: the one table of spellings, the one list of
// fields.
#include "fleetevent.h"

#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace qd {

namespace {

constexpr qsizetype MaxText = 4096;
constexpr qsizetype MaxFields = 64;
constexpr double MaxEpochSeconds = 253402300799; // the end of year 9999

struct Spelling
{
    const char *type;
    qsizetype size;
    EventKind kind;

    template<size_t N>
    constexpr Spelling(const char (&word)[N], EventKind means)
        : type(word)
        , size(N - 1)
        , kind(means)
    {
    }
};

/// The one table of spellings; the first of a kind is the canonical name.
constexpr Spelling Spellings[] = {
    {"worker_heartbeat", EventKind::Heartbeat},
    {"heartbeat", EventKind::Heartbeat},
    {"job_started", EventKind::JobStarted},
    {"started", EventKind::JobStarted},
    {"job_finished", EventKind::JobFinished},
    {"finished", EventKind::JobFinished},
    {"job_completed", EventKind::JobFinished},
    {"completed", EventKind::JobFinished},
    {"job_failed", EventKind::JobFailed},
    {"failed", EventKind::JobFailed},
    {"errored", EventKind::JobFailed},
    {"job_error", EventKind::JobFailed},
    {"worker_started", EventKind::WorkerStarted},
    {"worker_online", EventKind::WorkerStarted},
    {"worker_stopped", EventKind::WorkerStopped},
    {"worker_offline", EventKind::WorkerStopped},
    {"worker_error", EventKind::WorkerError},
    {"error", EventKind::WorkerError},
    {"cron_started", EventKind::CronStarted},
    {"cron_finished", EventKind::CronFinished},
    {"cron_failed", EventKind::CronFailed},
    {"control_applied", EventKind::ControlApplied},
    {"control_failed", EventKind::ControlFailed},
};

EventKind asCron(EventKind kind)
{
    switch (kind) {
    case EventKind::JobStarted: return EventKind::CronStarted;
    case EventKind::JobFinished: return EventKind::CronFinished;
    case EventKind::JobFailed: return EventKind::CronFailed;
    default: return kind;
    }
}

/// ASCII only, which all spellings are.
bool sameWord(QByteArrayView text, const Spelling &spelling)
{
    if (text.size() != spelling.size)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? char(text[i] + 32) : text[i];
        if (c != spelling.type[i])
            return false;
    }
    return true;
}

std::optional<double> number(QByteArrayView text)
{
    text = text.trimmed();
    if (text.startsWith('+'))
        text = text.sliced(1);
    double value = 0;
    const auto end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && at == end && !text.isEmpty() ? std::optional(value)
                                                                : std::nullopt;
}

MaybeReal real(QByteArrayView text)
{
    const auto value = number(text);
    return value ? saneReal(*value) : std::nullopt;
}

MaybeInt count(QByteArrayView text)
{
    const auto value = number(text);
    return value ? saneCount(*value) : std::nullopt;
}

/// Exit codes may be negative: some launchers report signal n as −n.
MaybeInt exitCodeOf(QByteArrayView text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok ? MaybeInt(value) : std::nullopt;
}

/// Seconds since the epoch or ISO 8601, in milliseconds; nullopt for NaN and nonsense.
MaybeInt instantMs(QByteArrayView text)
{
    const auto seconds = number(text);
    if (!seconds)
        return parseIsoMs(QString::fromUtf8(text));
    if (!std::isfinite(*seconds) || *seconds <= 0 || *seconds > MaxEpochSeconds)
        return std::nullopt;
    return std::llround(*seconds * 1000);
}

bool isNone(QByteArrayView text)
{
    return text == "None" || text == "null";
}

enum class Field : quint8 {
    Other,
    Type,
    Worker,
    Timestamp,
    Job,
    Queue,
    Status,
    Duration,
    Error,
    Host,
    Pid,
    Memory,
    Uptime,
    Processed,
    Failed,
    ExitCode,
    Cron,
    Schedule,
    ScheduledFor,
    Action,
    RequestId
};

struct FieldName
{
    const char *name;
    Field field;
};

/// By the length of the name: an entry has nine fields or so, and there are very many entries.
Field fieldOf(QByteArrayView name)
{
    const auto among = [name](std::initializer_list<FieldName> names) {
        for (const FieldName &one : names) {
            if (std::memcmp(name.data(), one.name, size_t(name.size())) == 0)
                return one.field;
        }
        return Field::Other;
    };
    switch (name.size()) {
    case 3: return among({{"pid", Field::Pid}});
    case 4: return among({{"type", Field::Type}, {"host", Field::Host}, {"cron", Field::Cron}});
    case 5: return among({{"queue", Field::Queue}, {"error", Field::Error}});
    case 6:
        return among(
            {{"job_id", Field::Job}, {"status", Field::Status}, {"action", Field::Action}});
    case 8: return among({{"schedule", Field::Schedule}});
    case 9:
        return among({{"worker_id", Field::Worker},
                      {"timestamp", Field::Timestamp},
                      {"memory_mb", Field::Memory},
                      {"exit_code", Field::ExitCode}});
    case 10: return among({{"request_id", Field::RequestId}});
    case 11: return among({{"duration_ms", Field::Duration}});
    case 12: return among({{"tasks_failed", Field::Failed}});
    case 13: return among({{"scheduled_for", Field::ScheduledFor}});
    case 14: return among({{"uptime_seconds", Field::Uptime}});
    case 15: return among({{"tasks_processed", Field::Processed}});
    default: return Field::Other;
    }
}

template<typename Text>
void takeField(EventData<Text> &event, Field field, const Text &text, QByteArrayView utf8)
{
    switch (field) {
    case Field::Type: event.type = text; break;
    case Field::Worker: event.worker = text; break;
    case Field::Timestamp: event.timestampMs = instantMs(utf8).value_or(0); break;
    case Field::Job: event.job = isNone(utf8) ? Text() : text; break;
    case Field::Queue: event.queue = text; break;
    case Field::Status: event.status = text; break;
    case Field::Duration: event.durationMs = real(utf8); break;
    case Field::Error: event.error = text; break;
    case Field::Host: event.host = text; break;
    case Field::Pid: event.pid = count(utf8); break;
    case Field::Memory: event.memoryMb = real(utf8); break;
    case Field::Uptime: event.uptimeSeconds = real(utf8); break;
    case Field::Processed: event.processed = count(utf8); break;
    case Field::Failed: event.failed = count(utf8); break;
    case Field::ExitCode: event.exitCode = exitCodeOf(utf8); break;
    case Field::Cron: event.cron = isNone(utf8) ? Text() : text; break;
    case Field::Schedule: event.schedule = isNone(utf8) ? Text() : text; break;
    case Field::ScheduledFor: event.scheduledForMs = instantMs(utf8); break;
    case Field::Action: event.action = text; break;
    case Field::RequestId: event.requestId = text; break;
    case Field::Other: break;
    }
}

template<typename Text>
void conclude(EventData<Text> &event, QByteArrayView type, quint64 idMs)
{
    event.kind = eventKind(type, !event.job.isEmpty(), !event.cron.isEmpty());
    if (idMs <= quint64(MaxEpochSeconds) * 1000)
        event.takenMs = qint64(idMs);
    if (event.timestampMs == 0)
        event.timestampMs = event.takenMs;
}

QString bounded(const QString &text)
{
    if (text.size() <= MaxText)
        return text;
    const bool splitsPair = text.at(MaxText - 1).isHighSurrogate();
    return text.left(splitsPair ? MaxText - 1 : MaxText);
}

/// At most MaxText bytes, never half a code point.
QByteArrayView bounded(QByteArrayView text)
{
    if (text.size() <= MaxText)
        return text;
    qsizetype end = MaxText;
    while (end > MaxText - 4 && (uchar(text[end]) & 0xC0) == 0x80)
        --end;
    return text.first(end);
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::trunc(number) == number && std::abs(number) < 9e15)
            return QString::number(qint64(number));
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

} // namespace

EventKind eventKind(QByteArrayView type, bool hasJob, bool hasCron)
{
    type = type.trimmed();
    for (const Spelling &spelling : Spellings) {
        if (!sameWord(type, spelling))
            continue;
        EventKind kind = spelling.kind;
        if (kind == EventKind::WorkerError && spelling.size == 5 && (hasJob || hasCron))
            kind = EventKind::JobFailed; // a bare "error" is the end of the job it names
        return hasCron ? asCron(kind) : kind;
    }
    return EventKind::Unknown;
}

QString eventKindWord(EventKind kind)
{
    for (const Spelling &spelling : Spellings) {
        if (spelling.kind == kind)
            return QString::fromLatin1(spelling.type, spelling.size);
    }
    return {};
}

EventView eventView(quint64 idMs, const WordList &words)
{
    EventView event;
    const size_t most = std::min(words.size(), size_t(2 * MaxFields));
    for (size_t i = 0; i + 1 < most; i += 2) {
        const QByteArrayView value = bounded(words[i + 1]);
        takeField(event, fieldOf(words[i]), value, value);
    }
    conclude(event, event.type, idMs);
    return event;
}

FleetEvent fleetEvent(const QString &id, const QList<QPair<QString, QString>> &fields)
{
    FleetEvent event;
    event.id = id;
    const qsizetype n = std::min(fields.size(), MaxFields);
    event.fields.reserve(n);
    for (qsizetype i = 0; i < n; ++i) {
        const auto &[name, value] =
            event.fields.emplace_back(bounded(fields.at(i).first), bounded(fields.at(i).second));
        takeField(event, fieldOf(name.toUtf8()), value, value.toUtf8());
    }
    conclude(event, event.type.toUtf8(), QStringView(id).left(id.indexOf(u'-')).toULongLong());
    return event;
}

FleetEvent fleetEvent(const QString &id, const QJsonObject &object)
{
    QList<QPair<QString, QString>> fields;
    for (auto it = object.begin(); it != object.end() && fields.size() < MaxFields; ++it) {
        if (!it.value().isNull())
            fields.emplace_back(it.key(), textOf(it.value()));
    }
    return fleetEvent(id, fields);
}

} // namespace qd
