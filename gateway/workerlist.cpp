// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerlist.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

constexpr size_t maxWorkers = 100'000;
constexpr qsizetype maxIdBytes = 256; ///< ids stand in every snapshot: longer is no name
constexpr qint64 forgetAfterMs = 24 * 3600 * 1000LL;

/// Said by the worker, and not by whoever steers or supervises it.
bool isOwnWord(const KnownWorker &known, const FleetEvent &event)
{
    if (event.kind == EventKind::ControlFailed)
        return false;
    if (event.kind == EventKind::ControlApplied)
        return !known.pausesBySignal &&
               (event.action == QLatin1String("pause") || event.action == QLatin1String("resume"));
    const bool life =
        event.kind == EventKind::WorkerStarted || event.kind == EventKind::WorkerStopped;
    return !life || std::none_of(event.fields.begin(), event.fields.end(), [](const auto &field) {
        return field.first == QLatin1String(observedByField);
    });
}

/// False for what says nothing of the worker as it is now.
bool isNews(const KnownWorker &known, const FleetEvent &event)
{
    // Whether a signal holds it the process table says, also when somebody else lets it go.
    if (event.kind == EventKind::ControlApplied)
        return !known.pausesBySignal || !known.process;
    // The end of an earlier process, told late.
    return event.kind != EventKind::WorkerStopped || !event.pid || !known.process ||
           !known.process->pid || !known.pid || known.pid == event.pid;
}

} // namespace

WorkerList::WorkerList(const QList<WorkerConfig> &configured)
{
    for (const WorkerConfig &config : configured) {
        KnownWorker &known = m_workers.emplace_back();
        known.configured = true;
        known.pausesBySignal = config.pauseBySignal;
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

const KnownWorker *WorkerList::apply(const FleetEvent &event)
{
    if (event.worker.isEmpty())
        return nullptr;
    auto it = m_index.constFind(event.worker);
    if (it == m_index.constEnd()) {
        if (m_workers.size() >= maxWorkers || event.worker.toUtf8().size() > maxIdBytes) {
            ++m_refused;
            return nullptr;
        }
        m_workers.emplace_back();
        it = m_index.insert(event.worker, m_workers.size() - 1);
    }
    KnownWorker &known = m_workers[*it];
    known.seen = true;
    if (isNews(known, event))
        take(known, event);
    return &known;
}

void WorkerList::take(KnownWorker &known, const FleetEvent &event)
{
    const QString configuredQueue = known.configured ? known.worker.queue : QString();
    foldEvent(known.worker, known.tally, event);
    if (!configuredQueue.isEmpty())
        known.worker.queue =
            configuredQueue; // its jobs may name others (a producer names where it puts its work)
    if (event.kind == EventKind::WorkerStopped) {
        const MaybeInt last = std::exchange(known.pid, std::nullopt);
        known.endedPid = event.pid ? event.pid : last;
    } else if (event.pid) {
        known.pid = event.pid;
    }
    if (isOwnWord(known, event)) {
        known.spoken = true;
        known.tells = event.kind != EventKind::WorkerStopped;
    } else if (event.kind == EventKind::WorkerStopped) {
        known.tells = false;
    }
    known.succeeded += event.kind == EventKind::JobFinished;
    known.failed += event.kind == EventKind::JobFailed;
}

bool WorkerList::setProcess(const QString &address, const ProcessFacts &facts)
{
    const auto it = m_index.constFind(address);
    if (it == m_index.constEnd())
        return false;
    KnownWorker &known = m_workers[*it];
    const auto before = std::exchange(known.process, facts);
    if (facts.pid && before && before->pid != facts.pid)
        known.tells = false; // what was said is another process's
    return !before || !before->sameState(facts);
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

namespace {

/// The process tells what the worker's own events do not.
void stampByProcess(Worker &worker, const KnownWorker &known, qint64 monotonicNowMs)
{
    const ProcessFacts &process = *known.process;
    const StatusKind said = statusKind(worker.status);
    if (!process.pid) {
        worker.uptimeSeconds.reset();
        if (process.end != ProcessFacts::End::None)
            worker.exitCode = process.exitCode;
        if (process.end == ProcessFacts::End::Unasked)
            worker.status = worker.exitCode == MaybeInt(0) ? QStringLiteral("stopped")
                                                           : QStringLiteral("crashed");
        else if (process.end == ProcessFacts::End::None && process.cannotStart)
            worker.status = QStringLiteral("unavailable");
        else if (process.end == ProcessFacts::End::Asked || !isDown(said))
            worker.status = QStringLiteral("stopped");
        return;
    }
    worker.exitCode.reset();
    const double uptime = std::max(0.0, double(monotonicNowMs - process.startedMs) / 1000);
    if (!known.tells) {
        worker.status = process.isFrozen     ? QStringLiteral("stale")
                        : process.isStarting ? QStringLiteral("starting")
                                             : QStringLiteral("running");
        worker.uptimeSeconds = uptime;
        worker.memoryMb = process.memoryMb;
    } else if (liveness(worker, known.staleAfterSeconds, monotonicNowMs) == Liveness::Stale) {
        worker.status = QStringLiteral("stale");
    }
    if (process.isPaused)
        worker.status = QStringLiteral("paused"); // it cannot say so itself
    if (!worker.uptimeSeconds)
        worker.uptimeSeconds = uptime;
    if (!worker.memoryMb)
        worker.memoryMb = process.memoryMb;
}

} // namespace

Worker WorkerList::stamped(const KnownWorker &known, qint64 serverNowMs, qint64 monotonicNowMs)
{
    Worker worker = known.worker;
    stampWorker(worker, known.tally, serverNowMs, monotonicNowMs);
    if (known.process) {
        stampByProcess(worker, known, monotonicNowMs);
    } else if (!known.seen) {
        worker.status = QStringLiteral("stopped");
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
