// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetevent.h"
#include "gatewayconfig.h"
#include "thresholds.h"
#include "worker.h"

#include <QHash>
#include <vector>

namespace qd {

/// One worker, from the configuration, from events, or both.
struct KnownWorker
{
    Worker worker; ///< as folded; see WorkerList::stamped()
    WorkerTally tally;
    double staleAfterSeconds = 30;
    bool configured = false;
    bool seen = false; ///< it has reported something
    MaybeInt pid;      ///< from its own events, else from the supervisor
    bool pausedBySignal = false;
    qint64 succeeded = 0, failed = 0; ///< ends of jobs seen, over restarts of the worker
};

/// All workers by address. Configured ones come first, in their order, and never go away; others
/// stay until they have been silent for a day. At most 100,000.
class WorkerList final
{
public:
    explicit WorkerList(const QList<WorkerConfig> &configured);

    /// Returns false when the event names no worker or there is no room for another.
    bool apply(const FleetEvent &event);
    void setProcess(const QString &address, MaybeInt pid, bool pausedBySignal);
    void forgetSilent(qint64 serverNowMs);

    const KnownWorker *find(const QString &address) const;
    const KnownWorker *
    findByName(const QString &displayName) const; ///< nullptr also when two carry the name
    const std::vector<KnownWorker> &all() const { return m_workers; }

    /// The record as of now: the word that holds (stale, paused by signal, starting), ticking
    /// times, both clocks.
    static Worker stamped(const KnownWorker &known, qint64 serverNowMs, qint64 monotonicNowMs);
    QString displayName(const QString &workerId) const;

private:
    void rebuildIndex();

    std::vector<KnownWorker> m_workers;
    QHash<QString, size_t> m_index;
};

} // namespace qd
