// SPDX-License-Identifier: GPL-3.0-or-later
// What WorkerModel makes of the evidence: liveness, who stopped it, a stuck job.
#include "workermodel.h"

namespace qd {

Evidence evidenceOf(const WorkerRow &row, qint64 nowMs, qint64 dataAgeMs)
{
    LifeNotes notes = row.notes;
    if (!row.worker.currentJob.isEmpty())
        notes.job = shownJob(row);
    return evidence(row.worker, row.life, row.kind, notes, nowMs, dataAgeMs);
}

/// True when its life or what is known of it is not what it was. \a looks: also whether its job is
/// stuck, which is asked once a second only: most jobs end long before.
bool WorkerModel::judge(WorkerRow &row, const Thresholds &limits, qint64 nowMs, bool looks)
{
    const Worker &worker = row.worker;
    const Liveness life = liveness(worker, limits.silenceOf(worker), nowMs);
    StatusKind kind = shownStatus(worker, life);
    LifeNotes notes;
    if (kind == StatusKind::Stopped || kind == StatusKind::Crashed || kind == StatusKind::Paused) {
        notes.control = m_notes.control(worker);
        notes.endedMs = kind == StatusKind::Paused ? std::nullopt : m_notes.endedMs(worker);
    } else if (kind == StatusKind::Running) {
        notes = looks             ? stuckNotes(worker, limits, nowMs)
                : row.notes.stuck ? row.notes
                                  : LifeNotes();
        if (notes.stuck)
            kind = StatusKind::Degraded;
    }
    if (row.notes.control.action && !notes.control.action)
        m_notes.forgetControl(worker); // it is at work again: what stopped it once is over
    const bool changed = life != row.life || kind != row.kind || !(notes == row.notes);
    row.life = life;
    row.kind = kind;
    row.notes = std::move(notes);
    return changed;
}

/// Nothing, unless its job is stuck.
LifeNotes WorkerModel::stuckNotes(const Worker &worker, const Thresholds &limits,
                                  qint64 nowMs) const
{
    const MaybeReal running = jobSeconds(worker, nowMs);
    if (!running || *running <= limits.stuckAfterSeconds.value_or(limits.stuckLeastSeconds))
        return {};
    LifeNotes notes;
    if (!limits.stuckAfterSeconds)
        notes.usualSeconds = m_notes.usualSeconds(worker);
    notes.stuckAfterSeconds = limits.stuckAfter(notes.usualSeconds);
    notes.stuck = notes.stuckAfterSeconds && *running > *notes.stuckAfterSeconds;
    return notes.stuck ? notes : LifeNotes();
}

void WorkerModel::noteControl(const Command &command, qint64 serverMs)
{
    m_notes.took(command, serverMs); // the next tick, or the worker's next word, shows it
}

} // namespace qd
