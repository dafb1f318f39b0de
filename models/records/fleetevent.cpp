// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetevent.h"

#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype MaxText = 4096;
constexpr qsizetype MaxFields = 64;
constexpr double MaxEpochSeconds = 253402300799; // the end of year 9999

struct Spelling
{
    QLatin1StringView type;
    EventKind kind;
};

/// The one table of spellings; the first of a kind is the canonical name.
constexpr Spelling Spellings[] = {
    {QLatin1StringView("worker_heartbeat"), EventKind::Heartbeat},
    {QLatin1StringView("heartbeat"), EventKind::Heartbeat},
    {QLatin1StringView("job_started"), EventKind::JobStarted},
    {QLatin1StringView("started"), EventKind::JobStarted},
    {QLatin1StringView("job_finished"), EventKind::JobFinished},
    {QLatin1StringView("finished"), EventKind::JobFinished},
    {QLatin1StringView("job_completed"), EventKind::JobFinished},
    {QLatin1StringView("completed"), EventKind::JobFinished},
    {QLatin1StringView("job_failed"), EventKind::JobFailed},
    {QLatin1StringView("failed"), EventKind::JobFailed},
    {QLatin1StringView("errored"), EventKind::JobFailed},
    {QLatin1StringView("job_error"), EventKind::JobFailed},
    {QLatin1StringView("worker_started"), EventKind::WorkerStarted},
    {QLatin1StringView("worker_online"), EventKind::WorkerStarted},
    {QLatin1StringView("worker_stopped"), EventKind::WorkerStopped},
    {QLatin1StringView("worker_offline"), EventKind::WorkerStopped},
    {QLatin1StringView("worker_error"), EventKind::WorkerError},
    {QLatin1StringView("error"), EventKind::WorkerError},
    {QLatin1StringView("cron_started"), EventKind::CronStarted},
    {QLatin1StringView("cron_finished"), EventKind::CronFinished},
    {QLatin1StringView("cron_failed"), EventKind::CronFailed},
    {QLatin1StringView("control_applied"), EventKind::ControlApplied},
    {QLatin1StringView("control_failed"), EventKind::ControlFailed},
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

QString bounded(const QString &text)
{
    if (text.size() <= MaxText)
        return text;
    const bool splitsPair = text.at(MaxText - 1).isHighSurrogate();
    return text.left(splitsPair ? MaxText - 1 : MaxText);
}

MaybeReal real(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? saneReal(value) : std::nullopt;
}

MaybeInt count(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? saneCount(value) : std::nullopt;
}

/// Exit codes may be negative: some launchers report signal n as −n.
MaybeInt exitCodeOf(const QString &text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok ? MaybeInt(value) : std::nullopt;
}

/// Seconds since the epoch or ISO 8601, in milliseconds; nullopt for NaN and nonsense.
MaybeInt instantMs(const QString &text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok)
        return parseIsoMs(text);
    if (!std::isfinite(seconds) || seconds <= 0 || seconds > MaxEpochSeconds)
        return std::nullopt;
    return std::llround(seconds * 1000);
}

qint64 idMs(const QString &id)
{
    bool ok = false;
    const qint64 ms = QStringView(id).left(id.indexOf(u'-')).toLongLong(&ok);
    return ok && ms > 0 && double(ms) <= MaxEpochSeconds * 1000 ? ms : 0;
}

QString jobOf(const QString &text)
{
    const bool none = text == u"None" || text == u"null";
    return none ? QString() : text;
}

void takeField(FleetEvent &event, const QString &name, const QString &value)
{
    if (name == u"type")
        event.type = value;
    else if (name == u"worker_id")
        event.worker = value;
    else if (name == u"timestamp")
        event.timestampMs = instantMs(value).value_or(0);
    else if (name == u"job_id")
        event.job = jobOf(value);
    else if (name == u"queue")
        event.queue = value;
    else if (name == u"status")
        event.status = value;
    else if (name == u"duration_ms")
        event.durationMs = real(value);
    else if (name == u"error")
        event.error = value;
    else if (name == u"host")
        event.host = value;
    else if (name == u"pid")
        event.pid = count(value);
    else if (name == u"memory_mb")
        event.memoryMb = real(value);
    else if (name == u"uptime_seconds")
        event.uptimeSeconds = real(value);
    else if (name == u"tasks_processed")
        event.processed = count(value);
    else if (name == u"tasks_failed")
        event.failed = count(value);
    else if (name == u"exit_code")
        event.exitCode = exitCodeOf(value);
    else if (name == u"cron")
        event.cron = jobOf(value);
    else if (name == u"scheduled_for")
        event.scheduledForMs = instantMs(value);
    else if (name == u"action")
        event.action = value;
    else if (name == u"request_id")
        event.requestId = value;
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

bool crashed(const FleetEvent &event)
{
    if (event.exitCode)
        return *event.exitCode != 0;
    return statusKind(event.status) == StatusKind::Crashed;
}

/// Fields in which producers say what a job is about, the most telling first.
constexpr QLatin1StringView SubjectFields[] = {
    QLatin1StringView("title"), QLatin1StringView("subject"), QLatin1StringView("description"),
    QLatin1StringView("path"),  QLatin1StringView("file"),    QLatin1StringView("url"),
    QLatin1StringView("item"),  QLatin1StringView("task")};

QString fieldOf(const FleetEvent &event, QLatin1StringView name)
{
    for (const auto &[field, value] : event.fields) {
        if (field == name)
            return value.simplified();
    }
    return {};
}

QString subjectOf(const FleetEvent &event)
{
    for (const QLatin1StringView name : SubjectFields) {
        if (const QString value = fieldOf(event, name); !value.isEmpty())
            return value;
    }
    return {};
}

/// Of a path or an address its last two names: there they differ.
QString shortSubject(const QString &subject)
{
    const bool absolute = subject.startsWith(u'/') || subject.contains(QLatin1StringView("://"));
    const QStringList names = subject.split(u'/', Qt::SkipEmptyParts);
    return absolute && names.size() > 2 ? names.mid(names.size() - 2).join(u'/') : subject;
}

/// "Finished doc/copyright: 82 % alike", "Job 17 failed: timeout". How long it took stands in its
/// own field.
QString jobSentence(const FleetEvent &event, const QString &with, const QString &without)
{
    const QString subject = subjectOf(event);
    QString sentence = subject.isEmpty()
                           ? (event.job.isEmpty() ? QStringLiteral("A job ")
                                                  : QStringLiteral("Job ") + event.job + u' ') +
                                 without
                           : with + u' ' + shortSubject(subject);
    QString words =
        event.error.isEmpty() ? fieldOf(event, QLatin1StringView("result")) : event.error;
    // Many messages begin with what they are about, which has just been said.
    if (!subject.isEmpty() && words.startsWith(subject + QStringLiteral(": ")))
        words.remove(0, subject.size() + 2);
    return words.isEmpty() ? sentence : sentence + QStringLiteral(": ") + words;
}

QString withError(const QString &sentence, const QString &error)
{
    return error.isEmpty() ? sentence : sentence + QStringLiteral(": ") + error;
}

QString sentenceOf(const FleetEvent &event)
{
    const QString cron = QStringLiteral("Cron ") + (event.cron.isEmpty() ? event.job : event.cron);
    switch (event.kind) {
    case EventKind::WorkerStarted:
        return event.host.isEmpty() ? QStringLiteral("Started")
                                    : QStringLiteral("Started on ") + event.host;
    case EventKind::WorkerStopped:
        if (!crashed(event))
            return withError(QStringLiteral("Stopped"), event.error);
        return withError(event.exitCode
                             ? QStringLiteral("Crashed with exit code %1").arg(*event.exitCode)
                             : QStringLiteral("Crashed"),
                         event.error);
    case EventKind::Heartbeat:
        return event.job.isEmpty() ? QStringLiteral("Heartbeat")
                                   : QStringLiteral("Heartbeat, busy with job ") + event.job;
    case EventKind::JobStarted:
        return jobSentence(event, QStringLiteral("Started"), QStringLiteral("started"));
    case EventKind::JobFinished:
        return jobSentence(event, QStringLiteral("Finished"), QStringLiteral("finished"));
    case EventKind::JobFailed:
        return jobSentence(event, QStringLiteral("Failed"), QStringLiteral("failed"));
    case EventKind::WorkerError: return withError(QStringLiteral("Error"), event.error);
    case EventKind::CronStarted: return cron + QStringLiteral(" started");
    case EventKind::CronFinished:
        return withError(cron + QStringLiteral(" finished"),
                         fieldOf(event, QLatin1StringView("result")));
    case EventKind::CronFailed: return withError(cron + QStringLiteral(" failed"), event.error);
    case EventKind::ControlApplied:
        return QStringLiteral("Control: %1 took effect").arg(event.action);
    case EventKind::ControlFailed:
        return withError(QStringLiteral("Control: %1 did not take effect").arg(event.action),
                         event.error);
    case EventKind::Unknown: break;
    }
    const QString type = event.type.isEmpty() ? QStringLiteral("Event without a type") : event.type;
    return withError(event.status.isEmpty() ? type : type + QStringLiteral(" ") + event.status,
                     event.error);
}

ActivityOutcome outcomeOf(const FleetEvent &event)
{
    switch (event.kind) {
    case EventKind::JobFinished:
    case EventKind::CronFinished: return ActivityOutcome::Success;
    case EventKind::JobFailed:
    case EventKind::CronFailed:
    case EventKind::WorkerError:
    case EventKind::ControlFailed: return ActivityOutcome::Failure;
    case EventKind::WorkerStopped:
        return crashed(event) ? ActivityOutcome::Failure : ActivityOutcome::Neutral;
    case EventKind::ControlApplied: return ActivityOutcome::Control;
    default: return ActivityOutcome::Neutral;
    }
}

} // namespace

EventKind eventKind(QStringView type, bool hasJob, bool hasCron)
{
    type = type.trimmed();
    for (const Spelling &spelling : Spellings) {
        if (type.size() != spelling.type.size() ||
            type.compare(spelling.type, Qt::CaseInsensitive) != 0)
            continue;
        EventKind kind = spelling.kind;
        if (kind == EventKind::WorkerError && spelling.type.size() == 5 && (hasJob || hasCron))
            kind = EventKind::JobFailed; // a bare "error" is the end of the job it names
        return hasCron ? asCron(kind) : kind;
    }
    return EventKind::Unknown;
}

QString eventKindWord(EventKind kind)
{
    for (const Spelling &spelling : Spellings) {
        if (spelling.kind == kind)
            return spelling.type;
    }
    return {};
}

FleetEvent fleetEvent(const QString &id, const QList<QPair<QString, QString>> &fields)
{
    FleetEvent event;
    event.id = id;
    const qsizetype n = std::min(fields.size(), MaxFields);
    event.fields.reserve(n);
    for (qsizetype i = 0; i < n; ++i) {
        const auto &field =
            event.fields.emplace_back(bounded(fields.at(i).first), bounded(fields.at(i).second));
        takeField(event, field.first, field.second);
    }
    event.kind = eventKind(event.type, !event.job.isEmpty(), !event.cron.isEmpty());
    if (event.timestampMs == 0)
        event.timestampMs = idMs(id);
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

ActivityEntry activityEntry(const FleetEvent &event)
{
    ActivityEntry entry;
    entry.id = event.id;
    if (event.timestampMs != 0)
        entry.timestampMs = event.timestampMs;
    entry.worker = event.worker;
    entry.kind = event.kind == EventKind::Unknown ? event.type : eventKindWord(event.kind);
    entry.job = event.job;
    entry.queue = event.queue;
    entry.status = event.status;
    entry.durationMs = event.durationMs;
    entry.text = sentenceOf(event);
    entry.outcome = outcomeOf(event);
    for (const auto &[name, value] : event.fields)
        entry.fields.insert(name, value);
    return entry;
}

namespace {

void startJob(Worker &worker, WorkerTally &tally, const FleetEvent &event)
{
    if (worker.currentJob != event.job || tally.jobStartedMs == 0)
        tally.jobStartedMs = event.timestampMs;
    worker.currentJob = event.job;
    worker.status = QStringLiteral("busy");
}

/// A paused worker may still end the job it held: it stays paused.
void clearJob(Worker &worker, WorkerTally &tally)
{
    worker.currentJob.clear();
    worker.currentJobSeconds.reset();
    tally.jobStartedMs = 0;
}

void endJob(Worker &worker, WorkerTally &tally, const FleetEvent &event, bool failed)
{
    if (event.job.isEmpty() || worker.currentJob == event.job || worker.currentJob.isEmpty()) {
        clearJob(worker, tally);
        if (statusKind(worker.status) != StatusKind::Paused)
            worker.status = QStringLiteral("idle");
    }
    if (!event.processed)
        worker.processed = worker.processed.value_or(0) + 1;
    if (!event.failed)
        worker.failed = worker.failed.value_or(0) + (failed ? 1 : 0);
    if (event.durationMs) {
        ++tally.timed;
        tally.timeSumMs += *event.durationMs;
        worker.avgProcessingSeconds = tally.timeSumMs / double(tally.timed) / 1000;
    }
}

void beat(Worker &worker, WorkerTally &tally, const FleetEvent &event)
{
    const StatusKind before = statusKind(worker.status);
    const StatusKind told = statusKind(event.status);
    if (!event.job.isEmpty()) {
        if (worker.currentJob != event.job)
            tally.jobStartedMs = 0; // its start was not seen
        worker.currentJob = event.job;
    } else if (event.status.isEmpty() || told != StatusKind::Running) {
        clearJob(worker, tally);
    }
    if (!event.status.isEmpty())
        worker.status = event.status;
    else if (before != StatusKind::Paused)
        worker.status =
            worker.currentJob.isEmpty() ? QStringLiteral("idle") : QStringLiteral("busy");
    if (isDown(before) && !isDown(statusKind(worker.status)))
        worker.exitCode.reset(); // alive again
}

void applyControl(Worker &worker, const FleetEvent &event)
{
    if (event.action == u"pause") {
        worker.status = QStringLiteral("paused");
    } else if (event.action == u"resume") {
        worker.status =
            worker.currentJob.isEmpty() ? QStringLiteral("idle") : QStringLiteral("busy");
    }
    // start, stop, restart: the worker's own events tell.
}

void takeTotals(Worker &worker, WorkerTally &tally, const FleetEvent &event)
{
    tally.carriesTotals |= event.processed || event.failed;
    if (event.processed)
        worker.processed = event.processed;
    if (event.failed)
        worker.failed = event.failed;
    if (worker.processed && worker.failed) {
        worker.successful = std::max<qint64>(0, *worker.processed - *worker.failed);
        worker.errorRate.reset();
        if (*worker.processed > 0) {
            worker.errorRate =
                std::min(100.0, 100 * double(*worker.failed) / double(*worker.processed));
        }
    }
}

/// When the worker was alive: its own stamp, but never later than the stream took the entry in (a
/// clock that runs ahead must not keep a dead worker fresh).
qint64 aliveMs(const FleetEvent &event)
{
    constexpr qint64 Year2001Ms =
        978'307'200'000; // smaller ids were written by hand, they are no time
    const qint64 taken = idMs(event.id);
    return taken >= Year2001Ms ? std::min(event.timestampMs, taken) : event.timestampMs;
}

} // namespace

void foldEvent(Worker &worker, WorkerTally &tally, const FleetEvent &event)
{
    if (worker.key.isEmpty())
        worker.key = event.worker;
    if (worker.name.isEmpty())
        worker.name = event.worker;
    if (worker.address.isEmpty()) {
        worker.address = event.worker;
        worker.addressConfirmed = true;
    }
    if (!event.host.isEmpty())
        worker.host = event.host;
    if (!event.queue.isEmpty())
        worker.queue = event.queue;
    if (event.memoryMb)
        worker.memoryMb = event.memoryMb;
    if (event.uptimeSeconds) {
        worker.uptimeSeconds = event.uptimeSeconds;
        tally.startedMs =
            std::max<qint64>(0, qint64(double(event.timestampMs) - *event.uptimeSeconds * 1000));
    }

    bool ownSign = true; // came from the worker: a sign of life
    bool ownWork = false;
    switch (event.kind) {
    case EventKind::WorkerStarted:
        clearJob(worker, tally);
        worker.exitCode.reset();
        worker.status =
            statusKind(event.status) == StatusKind::Other ? QStringLiteral("idle") : event.status;
        if (!event.uptimeSeconds)
            tally.startedMs = event.timestampMs;
        if (tally.carriesTotals && !event.processed)
            worker.processed = 0;
        if (tally.carriesTotals && !event.failed)
            worker.failed = 0;
        break;
    case EventKind::WorkerStopped:
        clearJob(worker, tally);
        worker.exitCode = event.exitCode;
        worker.status = crashed(event) ? QStringLiteral("crashed") : QStringLiteral("stopped");
        worker.uptimeSeconds.reset();
        tally.startedMs = 0;
        break;
    case EventKind::Heartbeat: beat(worker, tally, event); break;
    case EventKind::JobStarted:
        startJob(worker, tally, event);
        ownWork = true;
        break;
    case EventKind::JobFinished:
    case EventKind::JobFailed:
        endJob(worker, tally, event, event.kind == EventKind::JobFailed);
        ownWork = true;
        break;
    case EventKind::CronStarted:
    case EventKind::CronFinished:
    case EventKind::CronFailed: {
        // A job event with a cron field is the job's life as well; a bare cron_* line is not.
        const EventKind plainKind = eventKind(event.type, !event.job.isEmpty(), false);
        ownWork = true;
        if (plainKind == EventKind::JobStarted)
            startJob(worker, tally, event);
        else if (plainKind == EventKind::JobFinished || plainKind == EventKind::JobFailed)
            endJob(worker, tally, event, plainKind == EventKind::JobFailed);
        else if (plainKind == EventKind::WorkerError) // "error" of a cron run without a job
            endJob(worker, tally, event, true);
        break;
    }
    case EventKind::ControlApplied:
        applyControl(worker, event);
        ownSign = false;
        break;
    case EventKind::ControlFailed: ownSign = false; break;
    case EventKind::WorkerError:
    case EventKind::Unknown: break;
    }
    takeTotals(worker, tally, event);

    // Order is the stream's; instants never fall back with a late entry.
    if (ownSign)
        worker.lastHeartbeatMs = std::max(worker.lastHeartbeatMs.value_or(0), aliveMs(event));
    if (ownWork)
        worker.lastActivityMs = std::max(worker.lastActivityMs.value_or(0), aliveMs(event));
    tally.lastEventMs = std::max(tally.lastEventMs, event.timestampMs);
}

void stampWorker(Worker &worker, const WorkerTally &tally, qint64 serverTimeMs, qint64 receivedAtMs)
{
    worker.serverTimeMs = serverTimeMs;
    worker.receivedAtMs = receivedAtMs;
    worker.currentJobSeconds.reset();
    if (!worker.currentJob.isEmpty() && tally.jobStartedMs > 0)
        worker.currentJobSeconds = std::max(0.0, double(serverTimeMs - tally.jobStartedMs) / 1000);
    if (tally.startedMs > 0)
        worker.uptimeSeconds = std::max(0.0, double(serverTimeMs - tally.startedMs) / 1000);
}

} // namespace qd
