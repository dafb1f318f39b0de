// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronjob.h"

#include <QHash>
#include <QList>

namespace qd {

/// The runs of all cron jobs, longer back than their records carry them: a record holds the newest
/// CronJob::mostRuns, and each one that comes replaces what it covers. At most MostRuns of a job
/// and MostInAll together. A value; GUI thread.
class CronHistory final
{
public:
    static constexpr qsizetype MostRuns = 1'500, MostInAll = 60'000;

    void take(const CronJob &job);
    void dropBefore(qint64 ms);
    const QList<CronRun> &runs(const QString &name) const; ///< oldest first
    quint64 version() const { return m_version; }

private:
    QHash<QString, QList<CronRun>> m_runs;
    qsizetype m_count = 0;
    quint64 m_version = 0;
};

} // namespace qd
