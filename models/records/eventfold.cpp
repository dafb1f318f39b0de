// SPDX-License-Identifier: GPL-3.0-or-later
// An event folded into what is known of its worker.
#include "fleetevent.h"

#include "text.h"

#include <algorithm>

namespace qd {

namespace {

QString text(const QString &value)
{
    return value;
}

QString text(QByteArrayView value)
{
    return decodeUtf8(value);
}

bool same(const QString &known, const QString &told)
{
    return known == told;
}

/// Most fields of most events say what is known already: that must not cost a string.
bool same(const QString &known, QByteArrayView told)
{
    const QChar *at = known.constData();
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (uchar(told[i]) >= 0x80)
            return known == decodeUtf8(told);
        if (i >= known.size() || at[i].unicode() != uchar(told[i]))
            return false;
    }
    return known.size() == told.size();
}

template<typename Text>
void take(QString &known, const Text &told)
{
    if (!same(known, told))
        known = text(told);
}

bool is(const QString &told, const char *word)
{
    return told == QLatin1StringView(word);
}

bool is(QByteArrayView told, const char *word)
{
    return told == word;
}

/// What it were without its cron field.
EventKind plainKindOf(const FleetEvent &event)
{
    return eventKind(event.type.toUtf8(), !event.job.isEmpty(), false);
}

EventKind plainKindOf(const EventView &event)
{
    return eventKind(event.type, !event.job.isEmpty(), false);
}

template<typename Event>
void startJob(Worker &worker, WorkerTally &tally, const Event &event)
{
    if (!same(worker.currentJob, event.job) || tally.jobStartedMs == 0)
        tally.jobStartedMs = event.timestampMs;
    take(worker.currentJob, event.job);
    worker.status = QStringLiteral("busy");
}

/// A paused worker may still end the job it held: it stays paused.
void clearJob(Worker &worker, WorkerTally &tally)
{
    worker.currentJob.clear();
    worker.currentJobSeconds.reset();
    tally.jobStartedMs = 0;
}

template<typename Event>
void endJob(Worker &worker, WorkerTally &tally, const Event &event, bool failed)
{
    if (event.job.isEmpty() || same(worker.currentJob, event.job) || worker.currentJob.isEmpty()) {
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

template<typename Event>
void beat(Worker &worker, WorkerTally &tally, const Event &event)
{
    const StatusKind before = statusKind(worker.status);
    const StatusKind told = statusKind(text(event.status));
    if (!event.job.isEmpty()) {
        if (!same(worker.currentJob, event.job))
            tally.jobStartedMs = 0; // its start was not seen
        take(worker.currentJob, event.job);
    } else if (event.status.isEmpty() || told != StatusKind::Running) {
        clearJob(worker, tally);
    }
    if (!event.status.isEmpty())
        take(worker.status, event.status);
    else if (before != StatusKind::Paused)
        worker.status =
            worker.currentJob.isEmpty() ? QStringLiteral("idle") : QStringLiteral("busy");
    if (isDown(before) && !isDown(statusKind(worker.status)))
        worker.exitCode.reset(); // alive again
}

template<typename Event>
void applyControl(Worker &worker, const Event &event)
{
    if (is(event.action, "pause")) {
        worker.status = QStringLiteral("paused");
    } else if (is(event.action, "resume")) {
        worker.status =
            worker.currentJob.isEmpty() ? QStringLiteral("idle") : QStringLiteral("busy");
    } else if (is(event.action, "stop") && statusKind(worker.status) == StatusKind::Crashed) {
        worker.status = QStringLiteral("stopped"); // its end was asked for, whatever code it left
    }
    // start, restart: the worker's own events tell.
}

template<typename Event>
void takeTotals(Worker &worker, WorkerTally &tally, const Event &event)
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

template<typename Event>
void fold(Worker &worker, WorkerTally &tally, const Event &event)
{
    if (worker.key.isEmpty())
        take(worker.key, event.worker);
    if (worker.name.isEmpty() || worker.address.isEmpty()) {
        const QString id = same(worker.key, event.worker) ? worker.key : text(event.worker);
        if (worker.name.isEmpty())
            worker.name = id;
        if (worker.address.isEmpty()) {
            worker.address = id;
            worker.addressConfirmed = true;
        }
    }
    if (!event.host.isEmpty())
        take(worker.host, event.host);
    if (!event.queue.isEmpty())
        take(worker.queue, event.queue);
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
        worker.status = statusKind(text(event.status)) == StatusKind::Other ? QStringLiteral("idle")
                                                                            : text(event.status);
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
        worker.status = crashed(event.exitCode, text(event.status)) ? QStringLiteral("crashed")
                                                                    : QStringLiteral("stopped");
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
        const EventKind plain = plainKindOf(event);
        ownWork = true;
        if (plain == EventKind::JobStarted)
            startJob(worker, tally, event);
        else if (plain == EventKind::JobFinished || plain == EventKind::JobFailed)
            endJob(worker, tally, event, plain == EventKind::JobFailed);
        else if (plain == EventKind::WorkerError) // "error" of a cron run without a job
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
        worker.lastHeartbeatMs = std::max(worker.lastHeartbeatMs.value_or(0), event.happenedMs());
    if (ownWork)
        worker.lastActivityMs = std::max(worker.lastActivityMs.value_or(0), event.happenedMs());
    tally.lastEventMs = std::max(tally.lastEventMs, event.timestampMs);
}

} // namespace

bool crashed(const MaybeInt &exitCode, const QString &status)
{
    const StatusKind kind = statusKind(status);
    if (kind == StatusKind::Stopped)
        return false;
    return exitCode ? *exitCode != 0 : kind == StatusKind::Crashed;
}

void foldEvent(Worker &worker, WorkerTally &tally, const FleetEvent &event)
{
    fold(worker, tally, event);
}

void foldEvent(Worker &worker, WorkerTally &tally, const EventView &event)
{
    fold(worker, tally, event);
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
