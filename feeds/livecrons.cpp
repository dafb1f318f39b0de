// SPDX-License-Identifier: GPL-3.0-or-later
#include "livecrons.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

constexpr qint64 DayMs = 86'400'000;
constexpr qint64 JudgeEveryMs = 1'000;
/// Nothing read for longer: perhaps nobody could record anything either. Longer than any pause
/// between two reads or two keep-alives.
constexpr qint64 SilentMs = 45'000;
/// After such a time workers may first have to find their way back.
constexpr qint64 SettleMs = 30'000;
constexpr qint64 ClockStepMs = 2'000; ///< the server tells whole seconds of uptime
constexpr qsizetype MostAbsences = 16, MostOpen = 10'000;

} // namespace

bool LiveCrons::take(const CronEvent &event, qint64 serverNowMs)
{
    // What is told to have happened tomorrow is nonsense.
    if (event.atMs == 0 || (serverNowMs > 0 && event.atMs > serverNowMs + DayMs))
        return true;
    if (event.kind == EventKind::WorkerStarted || event.kind == EventKind::WorkerStopped) {
        const QList<size_t> open = m_open.values(event.worker);
        m_open.remove(event.worker);
        for (const size_t index : open) {
            if (endCronRuns(m_crons[index].cron, event))
                markChanged(index);
        }
        return true;
    }
    if (event.name.isEmpty())
        return true;
    auto at = m_index.constFind(event.name);
    if (at == m_index.constEnd()) {
        if (m_crons.size() >= most)
            return false;
        at = m_index.insert(event.name, m_crons.size());
        m_crons.emplace_back().cron.profileSchedule = m_schedules.value(event.name);
    }
    const size_t index = *at;
    foldCron(m_crons[index].cron, m_crons[index].tally, event);
    if (event.kind == EventKind::CronStarted && m_open.size() < MostOpen &&
        !m_open.contains(event.worker, index))
        m_open.insert(event.worker, index);
    markChanged(index);
    return true;
}

void LiveCrons::markChanged(size_t index)
{
    if (std::exchange(m_crons[index].changed, true))
        return;
    m_changed.push_back(index);
}

void LiveCrons::setAbsent(qint64 fromMs, qint64 toMs)
{
    if (toMs <= fromMs)
        return;
    m_absences.append({fromMs, toMs});
    if (m_absences.size() > MostAbsences) { // rather too long than forgotten
        m_absences[1].fromMs = std::min(m_absences.at(0).fromMs, m_absences.at(1).fromMs);
        m_absences[1].toMs = std::max(m_absences.at(0).toMs, m_absences.at(1).toMs);
        m_absences.removeFirst();
    }
}

void LiveCrons::moveTimes(qint64 ms)
{
    for (size_t i = 0; i < m_crons.size(); ++i) {
        moveCron(m_crons[i].cron, m_crons[i].tally, ms);
        markChanged(i);
    }
    for (CronAbsence &absence : m_absences)
        absence = {absence.fromMs + ms, absence.toMs + ms};
    for (qint64 *instant : {&m_lookedToMs, &m_judgedToMs, &m_judgeFromMs}) {
        if (*instant > 0)
            *instant = std::max<qint64>(*instant + ms, 1);
    }
}

bool LiveCrons::look(qint64 knownToMs, const MaybeInt &serverStartedMs)
{
    const qint64 before = m_lookedToMs;
    m_lookedToMs = knownToMs;
    if (before > 0) {
        const bool silent = std::abs(knownToMs - before) > SilentMs;
        const bool restarted = serverStartedMs && *serverStartedMs > before + ClockStepMs;
        if (restarted)
            setAbsent(before, *serverStartedMs + SettleMs);
        else if (silent && !serverStartedMs)
            setAbsent(before, knownToMs);
        if (silent || restarted) // what was held up comes now
            m_judgeFromMs = knownToMs + SettleMs;
    }
    if (knownToMs < m_judgeFromMs ||
        (before > 0 && std::abs(knownToMs - m_judgedToMs) < JudgeEveryMs && m_changed.empty()))
        return before == 0;
    m_judgedToMs = knownToMs;
    for (size_t i = 0; i < m_crons.size(); ++i) {
        if (judgeCron(m_crons[i].cron, m_crons[i].tally, knownToMs, m_absences))
            markChanged(i);
    }
    return before == 0 || !m_changed.empty();
}

QList<CronJob> LiveCrons::takeChanged()
{
    QList<CronJob> out;
    out.reserve(qsizetype(m_changed.size()));
    for (const size_t index : m_changed) {
        m_crons[index].changed = false;
        out.append(m_crons[index].cron);
    }
    m_changed.clear();
    return out;
}

} // namespace qd
