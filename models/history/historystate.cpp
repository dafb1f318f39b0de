// SPDX-License-Identifier: GPL-3.0-or-later
// What the history's thread says of itself, and what it keeps in memory while it is not the one
// that records.
#include "clock.h"
#include "format.h"
#include "historykeeper.h"
#include "words.h"

namespace qd {

namespace {

constexpr qsizetype MostKept = 20'000;
constexpr qint64 KeptMs = 90'000;

qint64 newestOf(const HistorySamples &samples)
{
    return samples.samples.isEmpty() ? 0 : samples.samples.constLast().values.atMs;
}

} // namespace

/// What the writer did with \a samples: a clock that was set back is told, and while all of them
/// lie before what is stored, that nothing of them is.
void HistoryKeeper::noteClock(const HistorySamples &samples, const HistoryCounts &before)
{
    constexpr qint64 OnceMs = 60'000; // all of a fleet go back, one after the other
    const HistoryCounts &now = m_writer.counts();
    const qint64 wallMs = wallClockMs();
    if (now.setBacks != before.setBacks && wallMs - m_setBackAtMs > OnceMs) {
        m_setBackAtMs = wallMs;
        m_note = tr("The fleet's clock was set back to %1: what it showed before stays, "
                    "and times it shows twice are told once.")
                     .arg(format::dateTime(newestOf(samples)));
    }
    if (now.samples != before.samples)
        m_waitingSinceMs = 0;
    else if (now.notLater != before.notLater && m_waitingSinceMs == 0)
        m_waitingSinceMs = wallMs;
    showState();
}

/// The last minute and a half: whoever takes over has it.
void HistoryKeeper::keepForLater(const HistorySamples &samples)
{
    m_kept.push_back(samples);
    m_keptCount += samples.samples.size();
    const qint64 newest = newestOf(samples);
    while (!m_kept.empty() &&
           (m_keptCount > MostKept || newest - newestOf(m_kept.front()) > KeptMs)) {
        m_keptCount -= m_kept.front().samples.size();
        m_kept.pop_front();
    }
}

void HistoryKeeper::takeKept()
{
    for (const HistorySamples &samples : m_kept)
        m_writer.take(samples, m_limits); // those that were stored are not later, and left out
    m_kept.clear();
    m_keptCount = 0;
}

void HistoryKeeper::showState()
{
    HistoryState state;
    switch (m_role) {
    case Role::Starting: state.sentence = tr("The history is being opened."); break;
    case Role::Recorder:
        state.storing = true;
        state.sentence = m_note;
        if (m_waitingSinceMs > 0) {
            state.storing = false;
            state.sinceMs = m_waitingSinceMs;
            state.sentence =
                tr("Nothing is stored since %1: the fleet's clock was set back a little. "
                   "Storing goes on once it has passed %2 again.")
                    .arg(format::clockTime(m_waitingSinceMs),
                         format::clockTime(m_writer.newestMs()));
        }
        break;
    case Role::Follower:
        state.storing = true;
        state.sentence = tr("Another program on this computer (process %1) records this fleet; "
                            "this one reads along and takes over when it ends.")
                             .arg(m_lock->holder());
        break;
    case Role::Faulty:
        state.sinceMs = m_faultSinceMs;
        state.sentence = faultSentence(m_fault, m_path, m_faultSinceMs, m_retryMs);
        break;
    }
    if (state == m_state)
        return;
    m_state = state;
    emit stateMade(state);
}

} // namespace qd
