// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"
#include "status.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

namespace qd {

/// What the evidence says of a worker's life, whatever word it reports.
enum class Liveness : quint8 { Unknown, Fresh, SilentBusy, Stale, Stopped, Crashed, Paused };

/// One worker as last reported. Instants are milliseconds since the epoch by the *server's* clock.
struct Worker
{
    QString key;  ///< identity: the row's own address/id where it has one, else its display name;
                  ///< unique in a batch
    QString name; ///< display name as it came (foreign: draw through displayText)
    QString address;               ///< what goes into /worker/{…}; empty: not known yet
    bool addressConfirmed = false; ///< given by the server or proved by a safe read
    bool duplicate = false;        ///< another row carries the same identity: control is refused
    int twin = 0, twins = 0;       ///< of a duplicate: the how manieth of how many rows, from 1
    QString status;                ///< the server's word, as it came
    QString host, stage, queue, group;
    QString currentJob;          ///< empty: none, or not known
    MaybeReal currentJobSeconds; ///< at serverTimeMs
    MaybeReal uptimeSeconds;     ///< at serverTimeMs
    MaybeInt processed, successful, failed;
    MaybeReal errorRate; ///< percent, as the server reckons it
    MaybeReal ratePerMinute;
    MaybeReal avgProcessingSeconds;
    MaybeInt queueSize, queueMax;
    MaybeReal memoryMb;
    MaybeInt lastActivityMs;  ///< last piece of work; not a heartbeat
    MaybeInt lastHeartbeatMs; ///< where the back end has one
    MaybeInt exitCode;
    QJsonObject extra; ///< unknown members of the row, kept and shown in details
    // When and by whose clock the above was true.
    qint64 serverTimeMs = 0; ///< the body's timestamp (0: none given)
    qint64 receivedAtMs = 0; ///< monotonicMs() at reception

    bool operator==(const Worker &) const = default;
};

/// " (1 of 2)" for one of several rows that carry one identity, else nothing: goes behind the name
/// wherever that is shown.
QString twinMark(const Worker &worker);
QString shownName(const Worker &worker,
                  int maxCodePoints = 200); ///< displayText of the name, and the mark

/// Percent of successful tasks, from the counts where known, else 100 − errorRate, else unknown.
MaybeReal successRate(const Worker &worker);

/// Percent of failed tasks: the server's own figure, else from the counts, else unknown.
MaybeReal errorPercent(const Worker &worker);

/// Age in seconds (≥ 0) of an instant of this worker at monotonic time \a nowMs; nullopt if not
/// known.
MaybeReal ageSeconds(const Worker &worker, const MaybeInt &instantMs, qint64 nowMs);

/// currentJobSeconds, ticked on to monotonic \a nowMs; nullopt if not known or no job.
MaybeReal jobSeconds(const Worker &worker, qint64 nowMs);

/// Last sign of life: heartbeat age where there is a heartbeat, else age of the last activity.
MaybeReal lastSeenSeconds(const Worker &worker, qint64 nowMs);

/// By the contract's rule. With a heartbeat: stale when older than \a staleAfterSeconds and not
/// stopped or paused. Without: stale only by the server's own word, or running with tasks waiting
/// and no activity for the threshold. Busy (a current job) and silent for more than half the
/// threshold: SilentBusy.
Liveness liveness(const Worker &worker, double staleAfterSeconds, qint64 nowMs);

/// What the pill shows: the server's word, overruled by evidence (a "running" worker that is stale
/// is Stale).
StatusKind shownStatus(const Worker &worker, Liveness liveness);

QString livenessWord(Liveness liveness); ///< "fresh", "silent_busy", "stale", "stopped", "crashed",
                                         ///< "paused", "unknown"

} // namespace qd
Q_DECLARE_METATYPE(qd::Worker)
