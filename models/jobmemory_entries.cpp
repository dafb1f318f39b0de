// SPDX-License-Identifier: GPL-3.0-or-later
// What the memory of jobs takes from entries of activity.
#include "jobmemory.h"

#include "fleetevent.h"

#include <algorithm>

namespace qd {

namespace {

constexpr size_t MostFailures = 2'000;
constexpr qint64 StampMinuteMs = 60'000;

quint32 toldLength(const MaybeReal &durationMs)
{
    return durationMs ? quint32(std::clamp(*durationMs, 0.0, double(JobMemory::MostMs))) : 0;
}

/// What a job is called where its beginning says so: "letters/016.txt".
QString startedSubject(const ActivityEntry &entry)
{
    constexpr QLatin1StringView Started("Started ");
    return entry.text.startsWith(Started) ? entry.text.mid(Started.size()) : QString();
}

BarEnd barEndOf(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Success: return BarEnd::Succeeded;
    case ActivityOutcome::Failure: return BarEnd::Failed;
    default: return BarEnd::Ended;
    }
}

} // namespace

void JobMemory::take(const ActivityEntry &entry, qint64 serverNowMs)
{
    // Nobody has heard of tomorrow; a stamp that runs ahead is of now.
    qint64 atMs = entry.timestampMs.value_or(serverNowMs);
    if (atMs > serverNowMs + StampMinuteMs)
        atMs = serverNowMs;
    if (atMs < serverNowMs - MostMs)
        return;
    m_lastEntryMs = std::max(m_lastEntryMs, atMs);
    const EventKind kind = eventKind(entry.kind.toUtf8(), !entry.job.isEmpty(), false);
    switch (kind) {
    case EventKind::JobStarted: takeJob(entry, BarEnd::Untold, false, atMs); break;
    case EventKind::JobFinished: takeJob(entry, BarEnd::Succeeded, false, atMs); break;
    case EventKind::JobFailed: takeJob(entry, BarEnd::Failed, false, atMs); break;
    case EventKind::CronStarted: takeJob(entry, BarEnd::Untold, true, atMs); break;
    case EventKind::CronFinished: takeJob(entry, BarEnd::Succeeded, true, atMs); break;
    case EventKind::CronFailed: takeJob(entry, BarEnd::Failed, true, atMs); break;
    case EventKind::WorkerStarted:
    case EventKind::WorkerStopped:
    case EventKind::WorkerError: takeLife(entry, kind, atMs); break;
    case EventKind::ControlApplied: takeControl(entry, false, atMs); break;
    case EventKind::ControlFailed: takeControl(entry, true, atMs); break;
    case EventKind::Heartbeat: break;
    case EventKind::Unknown:
        if (entry.kind == QLatin1StringView("gap"))
            takeGap(entry, atMs);
        else if (entry.kind == QLatin1StringView("activity") &&
                 (entry.durationMs || entry.outcome == ActivityOutcome::Success ||
                  entry.outcome == ActivityOutcome::Failure))
            takeJob(entry, barEndOf(entry.outcome), false, atMs);
        break;
    }
}

void JobMemory::takeJob(const ActivityEntry &entry, BarEnd end, bool cron, qint64 atMs)
{
    const int at = entry.worker.isEmpty() ? -1 : laneFor(entry.worker);
    if (at < 0)
        return;
    JobLane &lane = *m_lanes[size_t(at)].jobs;
    JobPoint point;
    point.atMs = atMs;
    point.end = end;
    point.job = jobKey(entry.job);
    point.lengthMs = end == BarEnd::Untold ? 0 : toldLength(entry.durationMs);
    point.queue = queueNumber(entry.queue);
    point.flags = quint8((entry.interim ? JobBar::Interim : 0) | (cron ? JobBar::Cron : 0));
    if (end == BarEnd::Failed)
        point.text = m_failureTexts.add(entry.job, entry.text);
    else if (end == BarEnd::Untold)
        point.text = m_texts.add(entry.job, startedSubject(entry));
    else if (!lane.expects(point.job)) // else its beginning has told its words
        point.text = m_texts.add(entry.job, entry.text);
    const bool nameless = entry.job.isEmpty() && entry.kind == QLatin1StringView("activity");
    added(nameless ? lane.putNameless(point) : lane.put(point), atMs);
    if (end != BarEnd::Untold)
        count(end, atMs);
    if (end == BarEnd::Failed && !entry.fields.isEmpty()) {
        m_failures.push_back({point.job, atMs, entry.fields});
        if (m_failures.size() > MostFailures)
            m_failures.pop_front();
    }
    const qint64 fromMs = atMs - qint64(point.lengthMs);
    if (m_sinceMs == 0 || fromMs < m_sinceMs)
        m_sinceMs = fromMs;
}

void JobMemory::takeLife(const ActivityEntry &entry, EventKind kind, qint64 atMs)
{
    const int at = entry.worker.isEmpty() ? -1 : laneFor(entry.worker);
    if (at < 0)
        return;
    JobLane &lane = *m_lanes[size_t(at)].jobs;
    LaneMark mark;
    mark.fromMs = mark.toMs = atMs;
    if (kind == EventKind::WorkerError) {
        mark.kind = MarkKind::Error;
        mark.text = entry.text;
        return lane.mark(mark);
    }
    lane.endSpan(MarkKind::Silent, atMs);
    lane.endSpan(MarkKind::Paused, atMs);
    if (kind == EventKind::WorkerStarted) {
        mark.kind = MarkKind::Started;
        mark.text = tr("started");
        return lane.mark(mark);
    }
    const QVariant told = entry.fields.value(QLatin1StringView("exit_code")).toVariant();
    bool isCode = false;
    const int number = told.toInt(&isCode);
    const MaybeInt code = isCode ? MaybeInt(number) : std::nullopt;
    const bool broke = crashed(code, entry.status) || entry.outcome == ActivityOutcome::Failure;
    mark.kind = broke ? MarkKind::Crashed : MarkKind::Stopped;
    mark.text = !broke ? tr("stopped") : code ? tr("exit %1").arg(*code) : tr("crashed");
    // The row may have shown it before, with its code.
    const QString shown = lane.markInstead(mark, RowSlackMs);
    if (!shown.isEmpty() && !code)
        lane.rename(mark.kind, atMs, 0, shown);
}

void JobMemory::takeControl(const ActivityEntry &entry, bool failed, qint64 atMs)
{
    const auto word = [&entry](QLatin1StringView name) {
        return entry.fields.value(name).toString().left(200);
    };
    const int at = entry.worker.isEmpty() ? -1 : laneFor(entry.worker);
    if (at < 0)
        return;
    JobLane &lane = *m_lanes[size_t(at)].jobs;
    // The worker API's "action" is a sentence: the verb stands beside it.
    const QString beside = word(QLatin1StringView("control"));
    const QString verb = beside.isEmpty() ? word(QLatin1StringView("action")) : beside;
    const QString by = word(QLatin1StringView("by"));
    const auto action = controlAction(verb);
    if (!failed && action == ControlAction::Pause) {
        lane.beginSpan(MarkKind::Paused, atMs,
                       by.isEmpty() ? tr("paused") : tr("paused by %1").arg(by));
    } else if (!failed && action) {
        lane.endSpan(MarkKind::Paused, atMs);
    }
    if (isKnownRequest(word(QLatin1StringView("request_id"))))
        return;
    LaneMark mark;
    mark.fromMs = mark.toMs = atMs;
    mark.kind = MarkKind::Control;
    mark.failed = failed;
    mark.text = by.isEmpty() ? verb : tr("%1 by %2").arg(verb, by);
    if (failed)
        mark.text = tr("%1: did not take effect. %2")
                        .arg(mark.text, word(QLatin1StringView("error")))
                        .trimmed();
    lane.mark(mark);
}

void JobMemory::takeGap(const ActivityEntry &entry, qint64 atMs)
{
    const auto msOf = [&entry](QLatin1StringView name) -> qint64 {
        const QString id = entry.fields.value(name).toString();
        return id.left(id.indexOf(u'-')).toLongLong();
    };
    MemoryGap gap;
    gap.toMs = msOf(QLatin1StringView("first"));
    if (gap.toMs <= 0 || gap.toMs > atMs)
        gap.toMs = atMs;
    gap.fromMs = msOf(QLatin1StringView("after"));
    if (gap.fromMs <= 0 || gap.fromMs >= gap.toMs)
        gap.fromMs = gap.toMs - 1;
    gap.fromMs = std::max(gap.fromMs, atMs - MostMs);
    gap.text = entry.text;
    addGap(gap);
}

} // namespace qd
