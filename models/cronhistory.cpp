// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronhistory.h"

#include <algorithm>

namespace qd {

void CronHistory::take(const CronJob &job)
{
    ++m_version;
    QList<CronRun> &known = m_runs[job.name];
    m_count -= known.size();
    if (!job.runs.isEmpty()) {
        // Missed runs are taken back and outcomes change: what the record covers is as it says.
        const qint64 from = job.runs.constFirst().atMs();
        const auto covered = std::find_if(known.cbegin(), known.cend(), [from](const CronRun &run) {
            return run.atMs() >= from;
        });
        known.erase(covered, known.cend());
        known.append(job.runs);
    }
    const qsizetype room = std::clamp<qsizetype>(MostInAll - m_count, CronJob::mostRuns, MostRuns);
    if (known.size() > room)
        known.remove(0, known.size() - room);
    m_count += known.size();
}

void CronHistory::dropBefore(qint64 ms)
{
    for (QList<CronRun> &runs : m_runs) {
        qsizetype old = 0;
        while (old < runs.size() && runs.at(old).atMs() < ms)
            ++old;
        // What the record itself still shows comes back with it.
        old = std::min(old, std::max<qsizetype>(0, runs.size() - CronJob::mostRuns));
        if (old == 0)
            continue;
        runs.remove(0, old);
        m_count -= old;
        ++m_version;
    }
}

const QList<CronRun> &CronHistory::runs(const QString &name) const
{
    static const QList<CronRun> none;
    const auto at = m_runs.constFind(name);
    return at == m_runs.constEnd() ? none : *at;
}

} // namespace qd
