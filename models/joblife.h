// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "joblane.h"

#include <QJsonObject>
#include <QList>

namespace qd {

class ActivityModel;
class JobMemory;
struct JobHit;

/// One step in the life of a job.
struct JobStep
{
    enum Kind : quint8 { Queued, Taken, Over, Now } kind = Taken;
    qint64 atMs = 0;
    QString text;                       ///< "taken by scraper-lon-01, after 3 s", fit for a screen
    BarState state = BarState::Running; ///< Over, Now: how

    bool operator==(const JobStep &) const = default;
};

/// All that is known of a job: when it was queued (where its id or its fields tell), who took it
/// and how that ended, each time. \a tries: JobSearch::runsOf() of its id, which looks at all jobs
/// in memory. \a fields: as they came with it. Oldest first; the newest 50 tries.
QList<JobStep> jobLife(const JobMemory &memory, const JobHit &hit, std::vector<JobHit> tries,
                       const QJsonObject &fields, qint64 nowMs);

/// The fields of the newest entry about the job, as far as they are kept.
QJsonObject jobFields(const JobMemory &memory, const ActivityModel &activity, const JobHit &hit);

/// When an entry with this id was added to its queue: ids of streams tell; nullopt: it does not.
MaybeInt queuedMs(const QString &job, qint64 startMs);

} // namespace qd
