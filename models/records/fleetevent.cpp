// SPDX-License-Identifier: GPL-3.0-or-later
// An event as a line of activity.
#include "fleetevent.h"

namespace qd {

namespace {

QString durationText(const MaybeReal &ms)
{
    if (!ms)
        return {};
    if (*ms < 1000)
        return QStringLiteral(" in %1 ms").arg(qint64(*ms));
    return QStringLiteral(" in %1 s").arg(QString::number(*ms / 1000, 'f', 1));
}

QString withError(const QString &sentence, const QString &error)
{
    return error.isEmpty() ? sentence : sentence + QStringLiteral(": ") + error;
}

QString sentenceOf(const FleetEvent &event)
{
    const QString job =
        event.job.isEmpty() ? QStringLiteral("A job") : QStringLiteral("Job ") + event.job;
    const QString cron = QStringLiteral("Cron ") + (event.cron.isEmpty() ? event.job : event.cron);
    switch (event.kind) {
    case EventKind::WorkerStarted:
        return event.host.isEmpty() ? QStringLiteral("Started")
                                    : QStringLiteral("Started on ") + event.host;
    case EventKind::WorkerStopped:
        if (!crashed(event.exitCode, event.status))
            return withError(QStringLiteral("Stopped"), event.error);
        return withError(event.exitCode
                             ? QStringLiteral("Crashed with exit code %1").arg(*event.exitCode)
                             : QStringLiteral("Crashed"),
                         event.error);
    case EventKind::Heartbeat:
        return event.job.isEmpty() ? QStringLiteral("Heartbeat")
                                   : QStringLiteral("Heartbeat, busy with job ") + event.job;
    case EventKind::JobStarted: return job + QStringLiteral(" started");
    case EventKind::JobFinished:
        return job + QStringLiteral(" finished") + durationText(event.durationMs);
    case EventKind::JobFailed:
        return withError(job + QStringLiteral(" failed") + durationText(event.durationMs),
                         event.error);
    case EventKind::WorkerError: return withError(QStringLiteral("Error"), event.error);
    case EventKind::CronStarted: return cron + QStringLiteral(" started");
    case EventKind::CronFinished:
        return cron + QStringLiteral(" finished") + durationText(event.durationMs);
    case EventKind::CronFailed:
        return withError(cron + QStringLiteral(" failed") + durationText(event.durationMs),
                         event.error);
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
        return crashed(event.exitCode, event.status) ? ActivityOutcome::Failure
                                                     : ActivityOutcome::Neutral;
    case EventKind::ControlApplied: return ActivityOutcome::Control;
    default: return ActivityOutcome::Neutral;
    }
}

} // namespace

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

} // namespace qd
