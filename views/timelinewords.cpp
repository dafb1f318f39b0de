// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinewords.h"

#include "cronmodel.h"
#include "cronpieces.h"
#include "cronwords.h"
#include "format.h"
#include "text.h"
#include "words.h"

namespace qd::timeline {

namespace {

QString seconds(qint64 ms)
{
    return format::seconds(double(std::max<qint64>(0, ms)) / 1000);
}

QString stretch(qint64 fromMs, qint64 toMs)
{
    return qd::tr("%1 to %2").arg(format::clockTime(fromMs), format::clockTime(toMs));
}

} // namespace

QString stateText(BarState state)
{
    switch (state) {
    case BarState::Succeeded: return qd::tr("Succeeded");
    case BarState::Failed: return qd::tr("Failed");
    case BarState::Ended: return qd::tr("Ended");
    case BarState::Running: return qd::tr("Running");
    case BarState::Held: return qd::tr("Held by a silent worker");
    case BarState::Cut: return qd::tr("Cut off: its worker crashed");
    case BarState::Unknown: return qd::tr("End not told");
    }
    return {};
}

JobWords shownWords(const JobMemory &memory, const JobBar &bar, bool revealed)
{
    JobWords words = memory.words(bar);
    if (revealed)
        return words;
    words.job = memory.redaction().text(words.job);
    words.text = memory.redaction().text(words.text);
    return words;
}

QString jobName(const JobMemory &memory, const JobBar &bar, int most, bool revealed)
{
    const JobWords words = shownWords(memory, bar, revealed);
    if (!words.text.isEmpty() && (bar.end != BarEnd::Failed || words.job.isEmpty()))
        return displayText(words.text, most);
    if (!words.job.isEmpty())
        return displayText(words.job, most);
    return words.gone ? qd::tr("a job whose name is no longer kept") : qd::tr("a job");
}

QString barTip(const JobMemory &memory, int at, int number, qint64 nowMs)
{
    const JobLane &lane = memory.lane(at);
    const JobBar &bar = lane.bars()[size_t(number)];
    const BarState state = lane.state(size_t(number));
    const qint64 end = lane.endMs(size_t(number), nowMs);
    const JobWords words = shownWords(memory, bar);
    QStringList lines{jobName(memory, bar)};
    const bool open = state == BarState::Running || state == BarState::Held;
    const QString length = seconds(end - bar.startMs);
    lines << (open ? qd::tr("%1 for %2").arg(stateText(state), length)
                   : qd::tr("%1 after %2").arg(stateText(state), length));
    lines << displayText(memory.laneName(at), 120);
    if (!words.job.isEmpty())
        lines << qd::tr("Job %1").arg(displayText(words.job, 120));
    if (bar.end == BarEnd::Failed && !words.text.isEmpty())
        lines << displayText(words.text, 300);
    if (const QString queue = memory.queueName(bar.queue); !queue.isEmpty())
        lines << qd::tr("Queue %1").arg(displayText(queue, 120));
    lines << (open ? qd::tr("since %1").arg(format::dateTime(bar.startMs))
                   : qd::tr("%1 to %2").arg(format::dateTime(bar.startMs), format::clockTime(end)));
    if (!(bar.flags & JobBar::StartTold))
        lines << (bar.flags & JobBar::Seen
                      ? qd::tr("when it began is as its worker's row showed it")
                      : qd::tr("when it began is reckoned from how long it took"));
    if (words.gone)
        lines << qd::tr("its words are no longer kept");
    return lines.join(u'\n');
}

QString mergedTip(const JobMemory &memory, int at, qint64 fromMs, qint64 toMs, qint64 nowMs)
{
    const JobLane &lane = memory.lane(at);
    qint64 count = 0, failed = 0, busyMs = 0;
    for (size_t i = lane.firstReaching(fromMs); i < lane.bars().size(); ++i) {
        const qint64 start = lane.bars()[i].startMs, end = lane.endMs(i, nowMs);
        if (start >= toMs)
            break;
        if (end < fromMs)
            continue;
        ++count;
        failed += isTrouble(lane.state(i));
        busyMs += std::min(end, toMs) - std::max(start, fromMs);
    }
    QStringList lines{count == 1 ? qd::tr("1 job") : qd::tr("%1 jobs").arg(format::count(count))};
    if (failed > 0)
        lines[0] += QStringLiteral(" \u00b7 ") + qd::tr("%1 failed").arg(format::count(failed));
    lines << displayText(memory.laneName(at), 120) << stretch(fromMs, toMs);
    lines << qd::tr("at work %1 of the time")
                 .arg(format::percent(std::min(
                     100.0, 100 * double(busyMs) / double(std::max<qint64>(1, toMs - fromMs)))));
    lines << qd::tr("closer, each of them can be seen");
    return lines.join(u'\n');
}

QString markTip(const LaneMark &mark, qint64 nowMs)
{
    const QString words = displayText(mark.text, 300);
    if (mark.kind != MarkKind::Paused && mark.kind != MarkKind::Silent)
        return words + u'\n' + format::dateTime(mark.fromMs);
    const bool lasts = mark.toMs == 0;
    const qint64 to = lasts ? nowMs : mark.toMs;
    const QString length = format::duration(double(to - mark.fromMs) / 1000);
    return words + u'\n' +
           (lasts ? qd::tr("for %1, since %2").arg(length, format::dateTime(mark.fromMs))
                  : qd::tr("%1, from %2 to %3")
                        .arg(length, format::dateTime(mark.fromMs), format::clockTime(to)));
}

QString gapTip(const MemoryGap &gap, qint64 nowMs)
{
    const qint64 to = gap.toMs > 0 ? gap.toMs : nowMs;
    QStringList lines{gap.own ? qd::tr("Not connected for %1: what happened may be missing here")
                                    .arg(format::duration(double(to - gap.fromMs) / 1000))
                              : qd::tr("A gap in what the fleet told"),
                      stretch(gap.fromMs, to)};
    if (!gap.text.isEmpty())
        lines << displayText(gap.text, 300);
    return lines.join(u'\n');
}

QString runTip(const CronJob &job, const CronRun &run, qint64 nowMs)
{
    QStringList lines{displayText(job.name, 200)};
    const bool open = run.outcome == CronOutcome::Running;
    const QString outcome = cronOutcomeText(run.outcome);
    if (open && run.startedMs)
        lines << qd::tr("%1 for %2").arg(outcome, seconds(nowMs - *run.startedMs));
    else if (run.durationMs)
        lines << qd::tr("%1 after %2").arg(outcome, format::seconds(*run.durationMs / 1000));
    else
        lines << outcome;
    if (run.dueMs)
        lines << qd::tr("due %1").arg(format::dateTime(*run.dueMs));
    if (run.startedMs) {
        QString started = qd::tr("started %1").arg(format::dateTime(*run.startedMs));
        if (isLate(run, job.intervalMs))
            started +=
                QStringLiteral(", ") + qd::tr("%1 late").arg(seconds(*run.startedMs - *run.dueMs));
        lines << started;
    }
    if (run.endedMs)
        lines << qd::tr("ended %1").arg(format::dateTime(*run.endedMs));
    if (!run.worker.isEmpty())
        lines << qd::tr("by %1").arg(displayText(run.worker, 120));
    if (!run.error.isEmpty())
        lines << displayText(run.error, 300);
    return lines.join(u'\n');
}

QString duePieceTip(const CronJob &job, const CronPiece &piece, qint64 nowMs)
{
    QStringList lines{displayText(job.name, 200)};
    const QString due = qd::tr("due %1").arg(format::dateTime(piece.dueMs));
    switch (piece.kind) {
    case CronPiece::Missed: lines << qd::tr("Missed: it did not run") << due; break;
    case CronPiece::Waiting:
        lines << qd::tr("Due for %1, not yet missed").arg(seconds(nowMs - piece.dueMs)) << due;
        break;
    case CronPiece::Next:
        lines << qd::tr("Next run in %1").arg(format::duration(double(piece.dueMs - nowMs) / 1000))
              << due;
        break;
    case CronPiece::Ran:
        lines << qd::tr("%1 runs").arg(format::count(qint64(piece.count)));
        if (piece.bad > 0)
            lines << qd::tr("%1 failed").arg(format::count(qint64(piece.bad)));
        lines << due;
        break;
    }
    return lines.join(u'\n');
}

QString cronTip(const CronJob &job, qint64 nowMs)
{
    const CronSchedule schedule = cronSchedule(job);
    QStringList lines{displayText(job.name, 200)};
    if (!schedule.words.isEmpty())
        lines << schedule.words;
    if (!schedule.expression.isEmpty() && schedule.expression != schedule.words)
        lines << schedule.expression;
    if (schedule.source != CronSource::None)
        lines << (job.scheduleOffsetMs
                      ? qd::tr("%1, due by %2")
                            .arg(cronSourceText(schedule.source), cronClockText(job))
                      : cronSourceText(schedule.source));
    lines << cronLastText(job, nowMs);
    if (const QString next = cronNextText(job, nowMs); !next.isEmpty())
        lines << next;
    return lines.join(u'\n');
}

} // namespace qd::timeline
