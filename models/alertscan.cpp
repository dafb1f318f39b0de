// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertscan.h"

#include "alertwatch.h"
#include "cronmodel.h"
#include "queuemodel.h"
#include "text.h"
#include "workermodel.h"

#include <QHash>

#include <algorithm>

namespace qd {

namespace {

/// Looks come once a second: who did not look for longer was asleep, and what was pending did not
/// last meanwhile.
constexpr qint64 AsleepAfterMs = 10'000;
/// What changed is told for so long, where the rule does not say.
constexpr qint64 ChangeToldMs = 60'000;
constexpr qint64 GoneToldMs = 86'400'000;
constexpr size_t MostGone = 200;

const AlertSpell *spellOf(const AlertSlot &slot, quint16 program)
{
    for (const AlertSpell &spell : slot.spells) {
        if (spell.program == program)
            return &spell;
    }
    return nullptr;
}

/// A job is stuck in a worker that lives: of one that goes silent the silence will tell, and that
/// is one cause.
bool isAlive(const Worker &worker, const Thresholds &limits, qint64 nowMs)
{
    const MaybeReal age = ageSeconds(worker, worker.lastHeartbeatMs, nowMs);
    return !age || *age < limits.staleAfterSeconds / 6;
}

} // namespace

void AlertScan::setRules(const QList<AlertRule> &rules)
{
    std::vector<AlertProgram> programs;
    for (const AlertRule &rule : rules) {
        if (programs.size() < AlertSlot::MostPrograms)
            programs.emplace_back(rule);
    }
    // What has begun under a rule that still asks the same goes on under its new number.
    std::vector<int> nowAt(m_programs.size(), -1);
    for (size_t old = 0; old < m_programs.size(); ++old) {
        for (size_t i = 0; i < programs.size(); ++i) {
            if (programs[i].rule.enabled && programs[i].asksAs(m_programs[old]))
                nowAt[old] = int(i);
        }
    }
    const auto renumber = [&](auto &all) {
        std::erase_if(all, [&](const auto &one) { return nowAt[one.program] < 0; });
        for (auto &one : all)
            one.program = quint16(nowAt[one.program]);
    };
    eachObjects([&](Objects &objects) {
        for (auto *list : {&objects.present, &objects.gone}) {
            for (AlertSlot &slot : *list) {
                renumber(slot.spells);
                renumber(slot.trails);
                slot.row = nullptr; // whom rules mean is reckoned anew
                slot.scope.reset();
            }
        }
        std::erase_if(objects.gone, [](const AlertSlot &slot) { return slot.spells.empty(); });
        objects.programs.clear();
        objects.presence.clear();
        objects.seenAny.clear();
    });
    m_programs = std::move(programs);
    for (size_t i = 0; i < m_programs.size(); ++i) {
        const AlertProgram &program = m_programs[i];
        if (!program.rule.enabled)
            continue;
        Objects *const all[] = {&m_workers, &m_queues, &m_crons, &m_fleet, &m_connection};
        Objects &objects = *all[size_t(program.rule.of)];
        if (program.watchesPresence) {
            objects.presence.push_back(quint16(i));
            objects.seenAny.push_back(0);
        } else {
            objects.programs.push_back(quint16(i));
        }
    }
}

void AlertScan::addGone(const QString &ruleId, const QString &key, const QString &name)
{
    for (size_t i = 0; i < m_programs.size(); ++i) {
        if (m_programs[i].rule.id != ruleId || !m_programs[i].watchesPresence)
            continue;
        AlertSlot slot;
        slot.key = key;
        slot.name = name;
        slot.goneMs = 1;
        slot.scope.set(i);
        const AlertSubject of = m_programs[i].rule.of;
        Objects &objects = of == AlertSubject::Worker  ? m_workers
                           : of == AlertSubject::Queue ? m_queues
                                                       : m_crons;
        if (objects.gone.size() < MostGone)
            objects.gone.push_back(std::move(slot));
    }
}

void AlertScan::moveWall(qint64 ms)
{
    eachObjects([ms](Objects &objects) {
        for (auto *list : {&objects.present, &objects.gone}) {
            for (AlertSlot &slot : *list) {
                for (AlertSpell &spell : slot.spells)
                    spell.sinceWallMs += ms;
            }
        }
    });
}

void AlertScan::slept(qint64 ms)
{
    eachObjects([ms](Objects &objects) {
        for (AlertSlot &slot : objects.present) {
            for (AlertSpell &spell : slot.spells)
                spell.sinceMs += spell.lasts ? 0 : ms;
            for (AlertTrail &trail : slot.trails) {
                trail.baseMs += ms;
                trail.movedMs += trail.movedMs ? ms : 0;
            }
        }
    });
}

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
        if (matters && objects.gone.size() < MostGone)
            objects.gone.push_back(std::move(slot));
    }
    if (!objects.gone.empty()) {
        QHash<QString, bool> here;
        for (const AlertSlot &slot : present)
            here.insert(slot.key, true);
        std::erase_if(objects.gone, [&](const AlertSlot &slot) { return here.contains(slot.key); });
    }
}

/// A cause that is there begins, lasts, ends.
void AlertScan::settle(AlertSlot &slot, quint16 program, bool holds, const MaybeReal &value)
{
    auto spell = std::find_if(slot.spells.begin(), slot.spells.end(),
                              [&](const AlertSpell &one) { return one.program == program; });
    if (!holds) {
        if (spell != slot.spells.end())
            slot.spells.erase(spell);
        return;
    }
    if (spell == slot.spells.end()) {
        AlertSpell fresh;
        fresh.program = program;
        fresh.sinceMs = m_nowMs;
        fresh.sinceWallMs = m_wallMs;
        spell = slot.spells.insert(slot.spells.end(), fresh);
    }
    spell->value = value;
    const AlertRule &rule = m_programs[program].rule;
    // Growing has lasted already, and a change is told for so long.
    const bool waits = !m_immediate && rule.forSeconds > 0 && !m_programs[program].remembers;
    if (!spell->lasts && (!waits || m_nowMs - spell->sinceMs >= qint64(rule.forSeconds) * 1000)) {
        spell->lasts = true;
        spell->lastsMs = m_nowMs;
    }
}

/// Raised already: its end needs to be further back within the limit.
bool AlertScan::holdsBack(const AlertSlot &slot, quint16 program) const
{
    if (slot.spells.empty())
        return false;
    const AlertSpell *const spell = spellOf(slot, program);
    return spell && spell->lasts;
}

/// Whether the rule's question is answered with yes.
bool AlertScan::asks(const AlertProgram &program, AlertSlot &slot, quint16 index,
                     const MaybeReal &value)
{
    const AlertRule &rule = program.rule;
    if (!program.remembers) {
        if (!value)
            return rule.test == AlertTest::Absent;
        const double limit = rule.limit.value_or(0);
        switch (rule.test) {
        case AlertTest::Above:
            return *value > limit || (rule.hysteresis > 0 && *value > limit - rule.hysteresis &&
                                      holdsBack(slot, index));
        case AlertTest::Below:
            return *value < limit || (rule.hysteresis > 0 && *value < limit + rule.hysteresis &&
                                      holdsBack(slot, index));
        default: return false;
        }
    }

    auto trail = std::find_if(slot.trails.begin(), slot.trails.end(),
                              [&](const AlertTrail &one) { return one.program == index; });
    if (trail == slot.trails.end()) {
        if (value)
            slot.trails.push_back({index, *value, *value, m_nowMs, 0});
        return false;
    }
    const qint64 forMs = qint64(rule.forSeconds) * 1000;
    if (rule.test == AlertTest::Changed) {
        const double least = rule.limit.value_or(0);
        if (value && *value != trail->last) {
            if (std::abs(*value - trail->last) > least)
                trail->movedMs = m_nowMs;
            trail->last = *value;
        }
        return trail->movedMs > 0 && m_nowMs - trail->movedMs < (forMs > 0 ? forMs : ChangeToldMs);
    }
    if (!value)
        return holdsBack(slot, index); // nobody knows: as it was
    if (*value < trail->last - (holdsBack(slot, index) ? rule.hysteresis : 0)) { // a step back
        trail->base = *value;
        trail->baseMs = m_nowMs;
        trail->movedMs = 0;
    } else if (*value > trail->last) {
        trail->movedMs = m_nowMs;
    }
    trail->last = *value;
    return trail->movedMs > 0 && m_nowMs - trail->movedMs <= forMs &&
           m_nowMs - trail->baseMs >= forMs &&
           *value - trail->base > std::max(0.0, rule.limit.value_or(0));
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
            case AlertProgram::WorkerDown: holds = isDown(row.kind); break;
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
                            ? spellOf(slot, p) != nullptr
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

/// What was there and is not any more; and what a rule means that was never there.
void AlertScan::lookGone(Objects &objects, bool known)
{
    if (objects.presence.empty())
        return;
    std::erase_if(objects.gone, [this](const AlertSlot &slot) {
        return m_nowMs - slot.goneMs > GoneToldMs && slot.goneMs > 1;
    });
    for (size_t k = 0; k < objects.presence.size(); ++k) {
        const quint16 p = objects.presence[k];
        if (!objects.seenAny[k]) {
            objects.seenAny[k] =
                char(std::any_of(objects.present.begin(), objects.present.end(),
                                 [&](const AlertSlot &slot) { return slot.scope[p]; }));
        }
        bool some = objects.seenAny[k];
        for (AlertSlot &slot : objects.gone) {
            some = some || slot.scope[p];
            if (slot.scope[p] && !slot.key.isEmpty())
                settle(slot, p, true, {});
        }
        // The rule's own scope stands for whom it means and nobody has seen.
        const auto nobody =
            std::find_if(objects.gone.begin(), objects.gone.end(), [&](const AlertSlot &slot) {
                return slot.key.isEmpty() && slot.scope[p];
            });
        const bool missing = known && !objects.seenAny[k] && m_programs[p].scoped;
        if (nobody != objects.gone.end()) {
            if (missing)
                settle(*nobody, p, true, {});
            else
                objects.gone.erase(nobody);
        } else if (missing && !some && objects.gone.size() < MostGone) {
            AlertSlot slot;
            slot.name = m_programs[p].rule.scope;
            slot.goneMs = 1;
            slot.scope.set(p);
            settle(slot, p, true, {});
            objects.gone.push_back(std::move(slot));
        }
    }
}

void AlertScan::look(const AlertSight &sight)
{
    if (m_nowMs > 0 && sight.nowMs - m_nowMs > AsleepAfterMs)
        slept(sight.nowMs - m_nowMs);
    m_nowMs = sight.nowMs;
    m_wallMs = sight.wallMs;
    lookWorkers(sight);
    lookQueues(sight);
    lookCrons(sight);
    lookSystem(sight);
    lookGone(m_workers, sight.known && sight.workers.rowCount() > 0);
    lookGone(m_queues, sight.known && sight.queues.rowCount() > 0);
    lookGone(m_crons, sight.known && sight.crons.rowCount() > 0);

    // Only now: while present were moved, nothing could point at them.
    m_causes.clear();
    for (const auto &[of, objects] :
         {std::pair(AlertSubject::Connection, &m_connection),
          std::pair(AlertSubject::Fleet, &m_fleet), std::pair(AlertSubject::Worker, &m_workers),
          std::pair(AlertSubject::Queue, &m_queues), std::pair(AlertSubject::Cron, &m_crons)}) {
        const bool rows = of != AlertSubject::Fleet && of != AlertSubject::Connection;
        for (size_t i = 0; i < objects->present.size(); ++i) {
            AlertSlot &slot = objects->present[i];
            for (AlertSpell &spell : slot.spells) {
                if (spell.lasts)
                    m_causes.push_back({of, rows ? int(i) : -1, &slot, &spell});
            }
        }
        for (AlertSlot &slot : objects->gone) {
            for (AlertSpell &spell : slot.spells) {
                if (spell.lasts)
                    m_causes.push_back({of, -1, &slot, &spell});
            }
        }
    }
}

} // namespace qd
