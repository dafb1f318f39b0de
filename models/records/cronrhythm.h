// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronjob.h"

namespace qd {

/// Looks whether the schedule is a cron expression on which the newest runs have fallen, and by
/// which clock: UTC and this computer's are tried first. Then its due times count, and not what
/// could be learned from its runs.
void readSchedule(CronJob &cron, CronTally &tally);

/// A run came whose place in the rhythm is \a timeMs: its due time, or when it began. The rhythm is
/// learned anew, and a run that was counted as missed has come after all.
void addCronTime(CronJob &cron, CronTally &tally, qint64 timeMs);

/// Puts \a run into its place in time. The list may then be one too long.
CronRun &insertCronRun(QList<CronRun> &runs, const CronRun &run);
/// At most CronJob::mostRuns: the oldest goes, but many missed runs do not push out all that came.
void trimCronRuns(QList<CronRun> &runs);

} // namespace qd
