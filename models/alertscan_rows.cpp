// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule asked of each row.
#include "alertscan.h"

#include "alertwatch.h"
#include "cronmodel.h"
#include "fleet.h"
#include "queuemodel.h"
#include "workermodel.h"

#include <QHash>

#include <algorithm>

namespace qd {

namespace {

/// A job is stuck in a worker that lives: of one that goes silent the silence will tell, and that
/// is one cause.
bool isAlive(const Worker &worker, const Thresholds &limits, qint64 nowMs)
{
    const MaybeReal age = ageSeconds(worker, worker.lastHeartbeatMs, nowMs);
    return !age || *age < limits.staleAfterSeconds / 6;
}

/// It is stopped as a part of a restart: that is no cause of its own as long as it may well be
/// under way.
bool isBetween(const WorkerRow &row, qint64 nowMs)
{
    if (row.kind != StatusKind::Stopped)
        return false;
    if (row.pendingVerb == pendingVerb(ControlAction::Restart))
        return true;
    constexpr double LongestSeconds = 10;
    const ControlNote &control = row.notes.control;
    const MaybeReal since = ageSeconds(row.worker, MaybeInt(control.atMs), nowMs);
    return control.action == ControlAction::Restart && since && *since < LongestSeconds;
}

} // namespace

/// One slot for each row, in its order; what is known of an object goes with it.
template<typename RowAt, typename KeyOf>
void AlertScan::align(Objects &objects, int count, RowAt &&rowAt, KeyOf &&keyOf)
{
    std::vector<AlertSlot> &present = objects.present;
    int same = 0;
    const int most = std::min(count, int(present.size()));
    for (; same < most; ++same) {
        const QString &key = keyOf(rowAt(same));
        AlertSlot &slot = present[size_t(same)];
        if (slot.key.constData() == key.constData())
            continue;
        if (slot.key != key)
            break;
        slot.key = key; // the row has a copy of its own: shared, it is faster to compare
    }
    if (same == count && same == int(present.size()))
        return;
    QHash<QString, size_t> oldAt;
    for (size_t i = size_t(same); i < present.size(); ++i)
        oldAt.insert(present[i].key, i);
    std::vector<AlertSlot> old(std::make_move_iterator(present.begin() + same),
                               std::make_move_iterator(present.end()));
    present.resize(size_t(same));
    present.reserve(size_t(count));
    for (int i = same; i < count; ++i) {
        const QString &key = keyOf(rowAt(i));
        if (const auto at = oldAt.constFind(key); at != oldAt.cend()) {
            present.push_back(std::move(old[*at - size_t(same)]));
            oldAt.erase(at);
        } else {
            present.emplace_back();
            present.back().key = key;
        }
    }
    for (const size_t left : std::as_const(oldAt)) {
        AlertSlot &slot = old[left - size_t(same)];
        slot.goneMs = m_nowMs;
        slot.spells.clear();
        slot.trails.clear();
        const bool matters = std::any_of(objects.presence.begin(), objects.presence.end(),
                                         [&](quint16 program) { return slot.scope[program]; });
        if (matters && objects.gone.size() < AlertSlot::MostGone)
            objects.gone.push_back(std::move(slot));
    }
    if (!objects.gone.empty()) {
        QHash<QString, bool> here;
        for (const AlertSlot &slot : present)
            here.insert(slot.key, true);
        std::erase_if(objects.gone, [&](const AlertSlot &slot) { return here.contains(slot.key); });
    }
}

void AlertScan::lookWorkers(const AlertSight &sight)
{
    const WorkerModel &model = sight.workers;
    const int count = model.rowCount();
    align(
        m_workers, count, [&](int i) -> const WorkerRow & { return *model.row(i); },
        [](const WorkerRow &row) -> const QString & { return row.worker.key; });
    const Thresholds &limits = sight.limits;
    for (int i = 0; i < count; ++i) {
        const WorkerRow &row = *model.row(i);
        AlertSlot &slot = m_workers.present[size_t(i)];
        const bool news = slot.row != &row || slot.changes != row.changes;
        if (news) {
            slot.row = &row;
            slot.changes = row.changes;
            for (const quint16 p : m_workers.presence) {
                slot.scope[p] = m_programs[p].query.matches(row, sight.nowMs);
                slot.name = row.worker.name;
            }
        }
        for (const quint16 p : m_workers.programs) {
            const AlertProgram &program = m_programs[p];
            if (program.scoped) {
                if (news || program.scopeTicks)
                    slot.scope[p] = program.query.matches(row, sight.nowMs);
                if (!slot.scope[p]) {
                    if (!slot.spells.empty())
                        settle(slot, p, false, {});
                    continue;
                }
            }
            bool holds = false;
            MaybeReal value;
            const auto above = [&](double limit) {
                const double back = program.rule.hysteresis;
                return value && (*value > limit ||
                                 (back > 0 && *value > limit - back && holdsBack(slot, p)));
            };
            switch (program.kind) {
            case AlertProgram::WorkerDown:
                holds = isDown(row.kind) && !isBetween(row, sight.nowMs);
                break;
            case AlertProgram::JobStuck:
                holds = row.notes.stuck &&
                        (holdsBack(slot, p) || isAlive(row.worker, limits, sight.nowMs));
                break;
            case AlertProgram::ErrorRateHigh:
                value = errorPercent(row.worker);
                holds = above(limits.errorHighPercent);
                break;
            case AlertProgram::ProcessingSlow:
                value = row.worker.avgProcessingSeconds;
                holds = above(limits.slowSeconds);
                break;
            default:
                value = alertValue(program.reading, row, sight.nowMs);
                holds = asks(program, slot, p, value);
                break;
            }
            if (holds || !slot.spells.empty())
                settle(slot, p, holds, value);
        }
    }
}

void AlertScan::lookQueues(const AlertSight &sight)
{
    const QueueModel &model = sight.queues;
    const int count = model.rowCount();
    align(
        m_queues, count, [&](int i) -> const QueueRow & { return *model.row(i); },
        [](const QueueRow &row) -> const QString & { return row.queue.name; });
    for (int i = 0; i < count; ++i) {
        const QueueRow &row = *model.row(i);
        AlertSlot &slot = m_queues.present[size_t(i)];
        if (slot.row != &row) {
            slot.row = &row;
            slot.name = row.queue.name;
            for (size_t p = 0; p < m_programs.size(); ++p) {
                slot.scope[p] = m_programs[p].rule.of == AlertSubject::Queue &&
                                m_programs[p].means(row.queue.name);
            }
        }
        for (const quint16 p : m_queues.programs) {
            const AlertProgram &program = m_programs[p];
            bool holds = false;
            MaybeReal value;
            if (!slot.scope[p]) {
                holds = false;
            } else if (program.kind == AlertProgram::QueueNobody) {
                holds = hasNobody(row);
            } else if (program.kind == AlertProgram::QueueHigh) {
                const double limit = double(sight.limits.queueHighTasks);
                const double back = program.rule.hysteresis;
                if (row.queue.size)
                    value = double(*row.queue.size);
                holds = value && (*value > limit ||
                                  (back > 0 && *value > limit - back && holdsBack(slot, p)));
            } else {
                value = alertValue(program.reading, row, sight.nowMs);
                holds = asks(program, slot, p, value);
            }
            if (holds || !slot.spells.empty())
                settle(slot, p, holds, value);
        }
    }
}

void AlertScan::lookCrons(const AlertSight &sight)
{
    const CronModel &model = sight.crons;
    const int count = model.rowCount();
    align(
        m_crons, count, [&](int i) -> const CronJob & { return *model.job(i); },
        [](const CronJob &job) -> const QString & { return job.name; });
    for (int i = 0; i < count; ++i) {
        const CronJob &job = *model.job(i);
        AlertSlot &slot = m_crons.present[size_t(i)];
        if (!slot.row) {
            slot.row = this; // jobs move in their model: only the name counts
            slot.name = job.name;
            for (size_t p = 0; p < m_programs.size(); ++p) {
                slot.scope[p] =
                    m_programs[p].rule.of == AlertSubject::Cron && m_programs[p].means(job.name);
            }
        }
        const CronRun *const trouble = cronTrouble(job);
        const bool missed = trouble && trouble->outcome == CronOutcome::Missed;
        for (const quint16 p : m_crons.programs) {
            const AlertProgram &program = m_programs[p];
            bool holds = false;
            MaybeReal value;
            if (!slot.scope[p])
                holds = false;
            else if (program.kind == AlertProgram::CronMissed ||
                     program.rule.test == AlertTest::Missed)
                holds = missed;
            else if (program.kind == AlertProgram::CronFailed)
                holds = trouble && !missed;
            else {
                value = alertValue(program.reading, job, model.serverNowMs());
                holds = asks(program, slot, p, value);
            }
            if (holds || !slot.spells.empty())
                settle(slot, p, holds, value);
        }
    }
}

void AlertScan::lookSystem(const AlertSight &sight)
{
    for (const auto &[objects, of] : {std::pair(&m_fleet, AlertSubject::Fleet),
                                      std::pair(&m_connection, AlertSubject::Connection)}) {
        if (objects->present.empty())
            objects->present.emplace_back();
        AlertSlot &slot = objects->present.front();
        for (const quint16 p : objects->programs) {
            const AlertProgram &program = m_programs[p];
            bool holds = false;
            MaybeReal value;
            switch (program.kind) {
            case AlertProgram::ConnectionLost:
                holds = connectionLost(sight.status, sight.nowMs);
                break;
            case AlertProgram::FleetDown: {
                int down = 0;
                for (int i = 0; i < sight.workers.rowCount(); ++i)
                    down += isDown(sight.workers.row(i)->kind);
                // While nothing arrives every worker grows silent: that says nothing of them.
                holds = connectionLost(sight.status, sight.nowMs)
                            ? slot.spell(p) != nullptr
                            : down > 1 && down == sight.workers.rowCount();
                break;
            }
            case AlertProgram::MemoryHigh: {
                const double back = program.rule.hysteresis;
                const double limit = sight.limits.memoryHighPercent;
                if (sight.metrics)
                    value = sight.metrics->memoryPercent;
                holds = value && (*value > limit ||
                                  (back > 0 && *value > limit - back && holdsBack(slot, p)));
                break;
            }
            default:
                value = alertValue(program.reading, sight);
                holds = (of == AlertSubject::Connection || sight.known) &&
                        asks(program, slot, p, value);
                break;
            }
            if (holds || !slot.spells.empty())
                settle(slot, p, holds, value);
        }
    }
}

} // namespace qd
