// SPDX-License-Identifier: GPL-3.0-or-later
#include "batcher.h"

#include "clock.h"

#include <algorithm>

namespace qd {

namespace {

const QString &identity(const Worker &worker)
{
    return worker.key;
}

const QString &identity(const Queue &queue)
{
    return queue.name;
}

const QString &identity(const CronJob &cron)
{
    return cron.name;
}

/// Merges changed records into what waits; returns how many were replaced.
template<typename Record>
quint64 merge(QList<Record> &waiting, QHash<QString, qsizetype> &rows, const QList<Record> &changed)
{
    if (rows.size() != waiting.size()) { // a snapshot came in: its rows are looked up from now on
        rows.clear();
        rows.reserve(waiting.size() + changed.size());
        for (qsizetype i = 0; i < waiting.size(); ++i)
            rows.insert(identity(waiting.at(i)), i);
    }
    quint64 replaced = 0;
    for (const Record &record : changed) {
        const auto row = rows.constFind(identity(record));
        if (row != rows.constEnd()) {
            waiting[*row] = record;
            ++replaced;
        } else {
            rows.insert(identity(record), waiting.size());
            waiting.append(record);
        }
    }
    return replaced;
}

} // namespace

Batcher::Batcher(QObject *parent, qint64 intervalMs)
    : QObject(parent)
    , m_intervalMs(intervalMs)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Batcher::leave);
}

void Batcher::setInterval(qint64 ms)
{
    m_intervalMs = ms;
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    changed();
}

void Batcher::addWorkers(const QList<Worker> &workers)
{
    if (workers.isEmpty())
        return;
    m_conflated += merge(m_pending.workers, m_workerRows, workers);
    changed();
}

void Batcher::addWorker(const Worker &worker)
{
    addWorkers({worker});
}

void Batcher::setWorkers(const QList<Worker> &all)
{
    m_conflated += quint64(m_pending.workers.size());
    m_pending.workers = all;
    m_pending.workersComplete = true;
    m_workerRows.clear();
    changed();
}

void Batcher::addQueues(const QList<Queue> &queues)
{
    if (queues.isEmpty())
        return;
    m_conflated += merge(m_pending.queues, m_queueRows, queues);
    changed();
}

void Batcher::setQueues(const QList<Queue> &all)
{
    m_conflated += quint64(m_pending.queues.size());
    m_pending.queues = all;
    m_pending.queuesComplete = true;
    m_queueRows.clear();
    changed();
}

void Batcher::setTotals(const QueueTotals &totals)
{
    m_pending.queueTotals = totals;
    changed();
}

void Batcher::addCrons(const QList<CronJob> &crons)
{
    if (crons.isEmpty())
        return;
    m_conflated += merge(m_pending.crons, m_cronRows, crons);
    changed();
}

void Batcher::setCronsKnownTo(qint64 serverMs)
{
    m_pending.cronsKnownToMs = serverMs;
    changed();
}

void Batcher::setSystem(const SystemOverview &system)
{
    m_pending.system = system;
    changed();
}

void Batcher::setPerformance(const PerformanceMetrics &performance)
{
    m_pending.performance = performance;
    changed();
}

void Batcher::setFiguresRead()
{
    m_pending.figuresRead = true;
    changed();
}

void Batcher::addActivity(const ActivityEntry &entry)
{
    m_pending.activity.append(entry);
    if (m_pending.activity.size() > activityRing) {
        m_pending.activity.removeFirst();
        ++m_pending.activityDropped;
    }
    changed();
}

void Batcher::addActivity(const QList<ActivityEntry> &oldestFirst)
{
    for (const ActivityEntry &entry : oldestFirst)
        addActivity(entry);
}

void Batcher::addSent(const CommandSent &sent)
{
    m_pending.sent.append(sent);
    changed();
}

void Batcher::addResult(const CommandResult &result)
{
    m_pending.results.append(result);
    changed();
}

void Batcher::addAnswer(const Answer &answer)
{
    m_pending.answers.append(answer);
    changed();
}

void Batcher::stamp(qint64 receivedAtMs, qint64 serverTimeMs)
{
    m_pending.receivedAtMs = std::max(m_pending.receivedAtMs, receivedAtMs);
    m_pending.serverTimeMs = std::max(m_pending.serverTimeMs, serverTimeMs);
    changed(); // also an unchanged fleet is fresh news
}

void Batcher::taken()
{
    m_awaiting = false;
    if (m_dirty)
        changed();
}

void Batcher::clear()
{
    m_timer.stop();
    m_pending = {};
    m_workerRows.clear();
    m_queueRows.clear();
    m_cronRows.clear();
    m_dirty = false;
    m_awaiting = false;
}

void Batcher::changed()
{
    m_dirty = true;
    if (m_awaiting || m_timer.isActive())
        return;
    const qint64 sinceLast = monotonicMs() - m_leftAtMs;
    m_timer.start(int(std::clamp<qint64>(m_intervalMs - sinceLast, 0, m_intervalMs)));
}

void Batcher::leave()
{
    FeedBatch batch;
    std::swap(batch, m_pending);
    if (m_fill)
        m_fill(batch);
    m_workerRows.clear();
    m_queueRows.clear();
    m_cronRows.clear();
    m_dirty = false;
    m_awaiting = true;
    m_leftAtMs = monotonicMs();
    batch.sequence = ++m_sequence;
    emit ready(batch);
}

} // namespace qd
