// SPDX-License-Identifier: GPL-3.0-or-later
// What the workers' rows tell the memory beside the entries of activity: it looks once a second.
#include "jobmemory.h"

#include "workermodel.h"

#include <algorithm>

namespace qd {

void JobMemory::look(const WorkerModel &workers, bool fresh, qint64 serverNowMs)
{
    forget(serverNowMs);
    if (!fresh)
        return;
    ++m_version; // what runs and what is silent may be so for another reason now
    for (int i = 0; i < workers.rowCount(); ++i)
        lookAt(*workers.row(i), serverNowMs);
}

void JobMemory::lookAt(const WorkerRow &row, qint64 serverNowMs)
{
    const Worker &worker = row.worker;
    const bool down = row.kind == StatusKind::Crashed || row.kind == StatusKind::Stopped;
    const bool busy = !worker.currentJob.isEmpty() && !down;
    const bool silent = row.life == Liveness::Stale, paused = row.kind == StatusKind::Paused;
    int at = laneOf(worker);
    if (at < 0 && !busy && !silent && !paused && !down)
        return; // there is nothing to keep of it
    at = laneFor(worker);
    if (at < 0)
        return;
    NamedLane &named = m_lanes[size_t(at)];
    JobLane &lane = *named.jobs;

    if (silent) {
        const MaybeInt last =
            worker.lastHeartbeatMs ? worker.lastHeartbeatMs : worker.lastActivityMs;
        lane.beginSpan(MarkKind::Silent, std::min(last.value_or(serverNowMs), serverNowMs),
                       worker.lastHeartbeatMs ? tr("no heartbeat") : tr("no activity"));
    } else {
        lane.endSpan(MarkKind::Silent,
                     std::min(worker.lastHeartbeatMs.value_or(serverNowMs), serverNowMs));
    }
    if (paused && !lane.openSpan(MarkKind::Paused)) {
        const ControlNote &control = row.notes.control;
        const bool known = control.action == ControlAction::Pause && control.atMs > 0;
        const QString text = known && control.ours            ? tr("paused from here")
                             : known && !control.by.isEmpty() ? tr("paused by %1").arg(control.by)
                                                              : tr("paused");
        lane.beginSpan(MarkKind::Paused, known ? std::min(control.atMs, serverNowMs) : serverNowMs,
                       text);
    } else if (!paused && !silent) {
        lane.endSpan(MarkKind::Paused, serverNowMs);
    }
    if (down)
        lookAtEnd(named, row, serverNowMs);

    const quint32 job = busy ? jobKey(worker.currentJob) : 0;
    if (!busy || !lane.expects(job)) {
        const qint64 atMs = worker.serverTimeMs > 0 ? worker.serverTimeMs : serverNowMs;
        const qint64 since = atMs - qint64(worker.currentJobSeconds.value_or(0) * 1000);
        // A row that does not say since when may be a little older than the entries.
        const qint64 known = worker.currentJobSeconds ? since : since - 60'000;
        const quint32 text =
            busy && !lane.knows(job, known) ? m_texts.add(worker.currentJob, row.jobSubject) : 0;
        if (!busy || text != 0)
            added(lane.see(job, since, serverNowMs, text,
                           queueNumber(busy ? worker.queue : QString())),
                  since);
    }
    named.kind = row.kind;
    named.seen = true;
}

/// Its end, where no entry told of it.
void JobMemory::lookAtEnd(NamedLane &named, const WorkerRow &row, qint64 serverNowMs)
{
    const MaybeInt told = row.notes.endedMs;
    // The worker API's entries tell of a crash, its rows with which code, soon after.
    if (row.worker.exitCode && row.kind == StatusKind::Crashed &&
        named.jobs->rename(MarkKind::Crashed, told.value_or(serverNowMs), RowSlackMs,
                           tr("exit %1").arg(*row.worker.exitCode)))
        return;
    if (named.seen && named.kind == row.kind)
        return;
    if (!told && !named.seen)
        return; // it was so when we came, since nobody knows when
    LaneMark mark;
    mark.fromMs = mark.toMs = std::min(told.value_or(serverNowMs), serverNowMs);
    if (mark.fromMs < serverNowMs - MostMs)
        return;
    const auto &marks = named.jobs->marks();
    const bool known = std::any_of(marks.begin(), marks.end(), [&mark](const LaneMark &other) {
        return (other.kind == MarkKind::Crashed || other.kind == MarkKind::Stopped) &&
               std::abs(other.fromMs - mark.fromMs) <= RowSlackMs;
    });
    if (known)
        return;
    const bool broke = row.kind == StatusKind::Crashed;
    mark.seen = true;
    mark.kind = broke ? MarkKind::Crashed : MarkKind::Stopped;
    mark.text = !broke                ? tr("stopped")
                : row.worker.exitCode ? tr("exit %1").arg(*row.worker.exitCode)
                                      : tr("crashed");
    named.jobs->mark(mark);
}

} // namespace qd
