// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronjob.h"

#include <QHash>
#include <QMultiHash>
#include <vector>

namespace qd {

/// All cron jobs of a fleet, folded from its events, and the runs that did not come. At most 2,000
/// jobs. Feed thread.
class LiveCrons final
{
public:
    static constexpr size_t most = 2'000;

    /// False when there is no room for another job. What is no scheduled run changes nothing.
    /// \a serverNowMs: by the server's clock (0: not known).
    template<typename Event>
    bool fold(const Event &event, qint64 serverNowMs)
    {
        return !concernsCrons(event.kind) || take(cronEvent(event), serverNowMs);
    }

    /// What the fleet's profile says of its cron jobs, by name: before the first event.
    void setSchedules(const QHash<QString, QString> &schedules) { m_schedules = schedules; }

    /// Nobody recorded what happened in between: a gap, a stream that began anew.
    void setAbsent(qint64 fromMs, qint64 toMs);
    /// The server's clock was set by so much: all that has happened moves with it.
    void moveTimes(qint64 ms);
    /// All that was recorded up to \a knownToMs has been folded: what did not come is missed. Left
    /// out is what nobody could have recorded: while the server was away (\a serverStartedMs: when
    /// it came up; nullopt: it does not say, then all the time that nothing was read for long).
    /// True when something changed, or at the first look.
    bool look(qint64 knownToMs, const MaybeInt &serverStartedMs);
    qint64 lookedToMs() const { return m_lookedToMs; } ///< 0: not yet

    QList<CronJob> takeChanged(); ///< in the order they first changed

private:
    struct Known
    {
        CronJob cron;
        CronTally tally;
        bool changed = false;
    };
    bool take(const CronEvent &event, qint64 serverNowMs);
    void markChanged(size_t index);

    std::vector<Known> m_crons;
    QHash<QString, QString> m_schedules;
    QHash<QString, size_t> m_index;
    QMultiHash<QString, size_t> m_open; ///< by worker: jobs of which a run of it began
    std::vector<size_t> m_changed;
    QList<CronAbsence> m_absences;
    qint64 m_lookedToMs = 0, m_judgedToMs = 0, m_judgeFromMs = 0;
};

} // namespace qd
