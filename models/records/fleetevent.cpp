// SPDX-License-Identifier: GPL-3.0-or-later
// An event as a line of activity.
#include "fleetevent.h"

#include "text.h"

#include <algorithm>

namespace qd {

namespace {

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
        if (!crashed(event.exitCode, event.status))
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
