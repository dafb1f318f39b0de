// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronjob.h"
#include "lanepieces.h"

namespace qd {

/// What is drawn of a cron job's lane.
struct CronPiece
{
    enum Kind : quint8 {
        Ran,     ///< a run, with its length
        Missed,  ///< it did not come
        Waiting, ///< due, and not yet late enough to be missed
        Next     ///< ahead of now
    };

    int from = 0, to = 0; ///< pixels; of Missed, Waiting and Next both are the due time
    Kind kind = Ran;
    CronOutcome outcome = CronOutcome::Unknown;
    bool late = false, overlaps = false;
    qint64 dueMs = 0;  ///< 0: not known
    int run = -1;      ///< in the list of runs; −1: merged, or reckoned from the rhythm
    quint32 count = 1; ///< runs in it, where they are smaller than a pixel
    quint32 bad = 0;   ///< of these: failed or missed

    bool operator==(const CronPiece &) const = default;
};

/// The runs of \a job in \a span in the order of time, what is due and what comes next. A run whose
/// due time and grace have passed by \a nowMs is missed although nothing told so, as long as it is
/// \a fresh what we know. \a runs: of its history, oldest first. Pure.
std::vector<CronPiece> cronPieces(const CronJob &job, const QList<CronRun> &runs,
                                  const PixelSpan &span, qint64 nowMs, bool fresh);

/// It began later than due by more than a scheduler's usual delay: a tenth of the interval, 2 s at
/// least and the grace at most.
bool isLate(const CronRun &run, const MaybeInt &intervalMs);

} // namespace qd
