// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerlist.h"

namespace qd {

namespace {

constexpr size_t maxWorkers = 100'000;
constexpr qint64 forgetAfterMs = 24 * 3600 * 1000LL;

} // namespace

WorkerList::WorkerList(const QList<WorkerConfig> &configured)
{
    for (const WorkerConfig &config : configured) {
        KnownWorker &known = m_workers.emplace_back();
        known.configured = true;
        known.staleAfterSeconds = config.staleAfterSeconds;
        known.worker.key = known.worker.address = config.address;
        known.worker.addressConfirmed = true;
        known.worker.name = config.name.isEmpty() ? config.address : config.name;
        known.worker.queue = config.queue;
        known.worker.group = config.group;
        known.worker.queueMax = config.maxQueueSize;
    }
    rebuildIndex();
}

void WorkerList::rebuildIndex()
{
    m_index.clear();
    m_index.reserve(qsizetype(m_workers.size()));
    for (size_t i = 0; i < m_workers.size(); ++i)
        m_index.insert(m_workers[i].worker.address, i);
}

bool WorkerList::apply(const FleetEvent &event)
{
    if (event.worker.isEmpty())
        return false;
    auto it = m_index.constFind(event.worker);
    if (it == m_index.constEnd()) {
        if (m_workers.size() >= maxWorkers)
            return false;
        m_workers.emplace_back();
        it = m_index.insert(event.worker, m_workers.size() - 1);
    }
    KnownWorker &known = m_workers[*it];
    const QString configuredQueue = known.configured ? known.worker.queue : QString();
    foldEvent(known.worker, known.tally, event);
    if (!configuredQueue.isEmpty())
        known.worker.queue =
            configuredQueue; // its jobs may name others (a producer names where it puts its work)
    known.seen = true;
    if (event.kind == EventKind::WorkerStopped)
        known.pid.reset();
    else if (event.pid)
        known.pid = event.pid;
    known.succeeded += event.kind == EventKind::JobFinished;
    known.failed += event.kind == EventKind::JobFailed;
    return true;
}

void WorkerList::setProcess(const QString &address, MaybeInt pid, bool pausedBySignal)
{
    const auto it = m_index.constFind(address);
    if (it == m_index.constEnd())
        return;
    m_workers[*it].pid = pid;
    m_workers[*it].pausedBySignal = pausedBySignal;
}

void WorkerList::forgetSilent(qint64 serverNowMs)
{
    const auto gone = [serverNowMs](const KnownWorker &known) {
        return !known.configured && known.tally.lastEventMs < serverNowMs - forgetAfterMs;
    };
    if (std::erase_if(m_workers, gone) > 0)
        rebuildIndex();
}

const KnownWorker *WorkerList::find(const QString &address) const
{
    const auto it = m_index.constFind(address);
    return it == m_index.constEnd() ? nullptr : &m_workers[*it];
}

const KnownWorker *WorkerList::findByName(const QString &displayName) const
{
    const KnownWorker *found = nullptr;
    for (const KnownWorker &known : m_workers) {
        if (known.worker.name != displayName)
            continue;
        if (found)
            return nullptr;
        found = &known;
    }
    return found;
}

Worker WorkerList::stamped(const KnownWorker &known, qint64 serverNowMs, qint64 monotonicNowMs)
{
    Worker worker = known.worker;
    stampWorker(worker, known.tally, serverNowMs, monotonicNowMs);
    if (known.pausedBySignal && known.pid) {
        worker.status = QStringLiteral("paused"); // it cannot say so itself
    } else if (!known.seen) {
        worker.status = known.pid ? QStringLiteral("starting") : QStringLiteral("stopped");
    } else if (isDown(statusKind(worker.status))) {
        worker.uptimeSeconds.reset();
    } else if (liveness(worker, known.staleAfterSeconds, monotonicNowMs) == Liveness::Stale) {
        worker.status = QStringLiteral("stale");
    }
    return worker;
}

QString WorkerList::displayName(const QString &workerId) const
{
    const KnownWorker *known = find(workerId);
    return known ? known->worker.name : workerId;
}

} // namespace qd
