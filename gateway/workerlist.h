// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetevent.h"
#include "gatewayconfig.h"
#include "processfacts.h"
#include "thresholds.h"
#include "worker.h"

#include <QHash>
#include <vector>

namespace qd {

/// Marks worker_started and worker_stopped that the gateway wrote for a worker that does not.
inline constexpr char observedByField[] = "observed_by";

/// One worker, from the configuration, from events, or both.
struct KnownWorker
{
    Worker worker; ///< as folded; see WorkerList::stamped()
    WorkerTally tally;
    double staleAfterSeconds = 30;
    bool configured = false;
    bool pausesBySignal = false;
    bool seen = false;   ///< something was said of it
    bool spoken = false; ///< it has said something itself
    bool tells = false;  ///< and has not said that it stopped: its own events say what it does
    MaybeInt pid;        ///< from its own events
    MaybeInt endedPid;   ///< of the last end that was told
    std::optional<ProcessFacts> process; ///< where we supervise it

    MaybeInt runningPid() const { return process && process->pid ? process->pid : pid; }
    qint64 succeeded = 0, failed = 0; ///< ends of jobs seen, over restarts of the worker
};

/// All workers by address. Configured ones come first, in their order, and never go away; others
/// stay until they have been silent for a day. At most 100,000.
class WorkerList final
{
public:
    explicit WorkerList(const QList<WorkerConfig> &configured);

    /// The worker the event is about; nullptr when it names none, or one that is refused.
    const KnownWorker *apply(const FleetEvent &event);
    /// Events refused so far: an id of more than 256 bytes, or no room for another worker.
    qint64 refused() const { return m_refused; }
    /// True when that is another state than before.
    bool setProcess(const QString &address, const ProcessFacts &facts);
    void forgetSilent(qint64 serverNowMs);

    const KnownWorker *find(const QString &address) const;
    const KnownWorker *
    findByName(const QString &displayName) const; ///< nullptr also when two carry the name
    const std::vector<KnownWorker> &all() const { return m_workers; }

    /// The record as of now: the word that holds (stale, or what the process shows where the
    /// worker's own events do not tell), ticking times, both clocks.
    static Worker stamped(const KnownWorker &known, qint64 serverNowMs, qint64 monotonicNowMs);
    QString displayName(const QString &workerId) const;

private:
    static void take(KnownWorker &known, const FleetEvent &event);
    void rebuildIndex();

    qint64 m_refused = 0;
    std::vector<KnownWorker> m_workers;
    QHash<QString, size_t> m_index;
};

} // namespace qd
