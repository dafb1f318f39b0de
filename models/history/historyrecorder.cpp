// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrecorder.h"

#include "clock.h"
#include "fleet.h"
#include "historystore.h"
#include "jobsubjects.h"

namespace qd {

namespace {

constexpr qint64 ClockSlackMs = 2000; ///< answers take their time: the clock is not set by each
constexpr qint64 LabelSlackMs = 1000;
constexpr qint64 ForgetEveryMs = 60'000, ForgetAfterMs = 600'000;
constexpr qsizetype MostNames = 100'000, MostQueueTallies = 5'000;

MaybeInt totalOf(const Worker &worker)
{
    if (worker.processed)
        return worker.processed;
    if (worker.successful && worker.failed)
        return *worker.successful + *worker.failed;
    return std::nullopt;
}

/// How far a counter rose; one that fell began anew, and what it had meanwhile nobody knows.
qint64 risen(const MaybeInt &before, const MaybeInt &now)
{
    return before && now ? std::max<qint64>(0, *now - *before) : 0;
}

} // namespace

HistoryRecorder::HistoryRecorder(Fleet &fleet, HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_store(store)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { look(monotonicMs()); });
    connect(&fleet, &Fleet::commandEnded, this, &HistoryRecorder::noteCommand);
    connect(&fleet, &Fleet::answered, this, &HistoryRecorder::take);
}

void HistoryRecorder::start()
{
    look(monotonicMs());
    m_timer.start(EveryMs / MostParts);
}

/// By the server's clock where it tells it, else by ours.
qint64 HistoryRecorder::serverMs(qint64 nowMs)
{
    if (!m_serverTold) {
        const qint64 offset = wallClockMs() - monotonicMs();
        if (m_offsetMs == 0 || std::abs(offset - m_offsetMs) > ClockSlackMs)
            m_offsetMs = offset;
    }
    return nowMs + m_offsetMs;
}

bool HistoryRecorder::setWatching(bool watching, qint64 nowMs)
{
    if (watching == m_watching)
        return watching;
    m_watching = watching;
    m_roundBeganMs = 0;
    m_hasLast = false;
    if (!watching) {
        m_stoppedAtMs = nowMs;
        return false;
    }
    // What rose in the hole did not rise now.
    m_seen.clear();
    m_queues.clear();
    m_watchingSinceMs = serverMs(nowMs);
    // The minute in which a hole ends is told a while after it is over.
    constexpr qint64 SoonMs = 2000, LaterMs = 90'000;
    if (m_stoppedAtMs == 0) {
        m_asks = {{nowMs + SoonMs, 24}, {nowMs + LaterMs, 168}};
    } else {
        const qint64 hours = (nowMs - m_stoppedAtMs) / 3'600'000 + 1;
        m_asks = {{nowMs + LaterMs, int(std::min<qint64>(hours, 720))}};
    }
    return true;
}

void HistoryRecorder::passed(const FeedBatch &batch)
{
    if (batch.serverTimeMs > 0) {
        const qint64 offset = batch.serverTimeMs - batch.receivedAtMs;
        if (!m_serverTold || std::abs(offset - m_offsetMs) > ClockSlackMs)
            m_offsetMs = offset;
        m_serverTold = true;
    }
    if (!m_watching)
        return;
    if (batch.backlog) {
        for (const Worker &worker : batch.workers) {
            const auto seen = m_seen.find(worker.key);
            if (seen == m_seen.end())
                continue;
            seen->processed = totalOf(worker);
            seen->failed = worker.failed;
        }
        return;
    }
    for (const ActivityEntry &entry : batch.activity)
        note(entry);
}

HistoryRecorder::Seen *HistoryRecorder::seenOf(const QString &nameOrKey)
{
    auto seen = m_seen.find(nameOrKey);
    if (seen == m_seen.end()) {
        const auto key = m_keyOf.constFind(nameOrKey);
        if (key == m_keyOf.cend())
            return nullptr;
        seen = m_seen.find(*key);
    }
    return seen == m_seen.end() ? nullptr : &*seen;
}

/// A job that ended: how long it took, and of which queue it was.
void HistoryRecorder::note(const ActivityEntry &entry)
{
    const bool failed = entry.outcome == ActivityOutcome::Failure;
    const bool told = entry.durationMs && (failed || entry.outcome == ActivityOutcome::Success);
    if (entry.interim || !(told || endsJob(entry)))
        return;
    // What comes late happened in the hole, or before we came.
    if (entry.timestampMs && *entry.timestampMs < m_watchingSinceMs)
        return;
    const MaybeReal seconds = entry.durationMs ? MaybeReal(*entry.durationMs / 1000) : std::nullopt;
    if (seconds) {
        m_now.durations.add(*seconds);
        if (Seen *const seen = seenOf(entry.worker))
            seen->durations.add(*seconds);
    }
    if (entry.queue.isEmpty())
        return;
    m_queuesOfJobsSeen = true;
    auto queue = m_queues.find(entry.queue);
    if (queue == m_queues.end()) {
        if (m_queues.size() >= MostQueueTallies || m_fleet.queues()->rowOf(entry.queue) < 0)
            return;
        queue = m_queues.insert(entry.queue, {});
    }
    ++queue->done;
    queue->failed += failed;
    if (seconds)
        queue->durations.add(*seconds);
}

void HistoryRecorder::look(qint64 nowMs)
{
    const FeedStatus &status = m_fleet.status();
    const bool fresh = status.isUp() && m_fleet.hasData() && m_fleet.age(nowMs).oldMs == 0;
    if (!setWatching(fresh, nowMs))
        return;
    askBackEnd(nowMs);
    HistorySamples looks;
    looks.everyMs = EveryMs;
    // A timer comes a little early now and then.
    if (m_roundBeganMs == 0 || nowMs - m_roundBeganMs >= EveryMs - 20) {
        while (m_roundBeganMs > 0 && m_part < m_parts) // the rest of a round that was held up
            workerLooks(nowMs, &looks.samples);
        beginRound(nowMs);
        looks.samples.append(fleetLook(m_roundAtMs));
        queueLooks(m_roundAtMs, &looks.samples);
        metricLooks(m_roundAtMs, nowMs, &looks.samples);
        addMarks(m_roundAtMs);
        forget(nowMs);
    }
    const qint64 due = (nowMs - m_roundBeganMs) * m_parts / EveryMs;
    while (m_part < m_parts && m_part <= due)
        workerLooks(nowMs, &looks.samples);
    m_store.record(looks);
}

void HistoryRecorder::beginRound(qint64 nowMs)
{
    // Rounds are as far apart as they are meant to be, unless they really are not.
    const qint64 actual = serverMs(nowMs), meant = m_roundAtMs + EveryMs;
    const bool onTime = m_roundBeganMs > 0 && std::abs(actual - meant) <= LabelSlackMs;
    m_roundAtMs = onTime ? meant : actual;
    m_hasLast = m_roundBeganMs > 0;
    m_last = std::exchange(m_now, {});
    m_roundBeganMs = nowMs;
    const int rows = m_fleet.workers()->rowCount();
    m_parts = std::clamp((rows + WorkersAtOnce - 1) / WorkersAtOnce, 1, MostParts);
    m_part = 0;
    m_nextRow = 0;
}

void HistoryRecorder::workerLooks(qint64 nowMs, QList<HistorySample> *out)
{
    const WorkerModel &workers = *m_fleet.workers();
    const int rows = workers.rowCount();
    const int end = int(qint64(rows) * (m_part + 1) / m_parts);
    const qint64 atMs = m_roundAtMs + EveryMs * m_part / m_parts;
    out->reserve(out->size() + std::max(0, end - m_nextRow));
    for (; m_nextRow < end; ++m_nextRow) {
        const WorkerRow &row = *workers.row(m_nextRow);
        Seen &seen = m_seen[row.worker.key];
        // Rows that moved meanwhile are looked at once a round all the same.
        if (seen.lookedAtMs > 0 && nowMs - seen.lookedAtMs < EveryMs / 2)
            continue;
        out->append(workerLook(row, seen, atMs, nowMs));
    }
    ++m_part;
}

HistorySample HistoryRecorder::workerLook(const WorkerRow &row, Seen &seen, qint64 atMs,
                                          qint64 nowMs)
{
    const Worker &worker = row.worker;
    HistorySample sample;
    sample.of = SubjectKind::Worker;
    sample.key = worker.key;
    sample.label = worker.name;
    sample.values.atMs = atMs;
    const MaybeInt total = totalOf(worker);
    // One that was away for a while may have done things meanwhile, but not now.
    const bool isFirst = seen.lookedAtMs == 0 || nowMs - seen.lookedAtMs > EveryMs * 5 / 2;
    if (!isFirst && total) {
        const qint64 done = risen(seen.processed, total);
        // Never more failed than done: both counters are not always told together.
        const qint64 failed = std::min(done, risen(seen.failed, worker.failed));
        sample.values.done = done;
        sample.values.failed = failed;
        m_now.counted = true;
        m_now.done += done;
        m_now.failed += failed;
    }
    const bool down = isDown(row.kind);
    const bool busy = !down && !worker.currentJob.isEmpty();
    m_jobsSeen |= busy;
    Levels &levels = sample.values.levels;
    const MaybeReal mean =
        seen.durations.isEmpty() ? worker.avgProcessingSeconds : seen.durations.meanSeconds();
    levels.set(Gauge::MeanSeconds, mean);
    if (mean && sample.values.done.value_or(0) > 0) {
        m_now.secondsSum += *mean * double(*sample.values.done);
        m_now.secondsCount += *sample.values.done;
    }
    if (!down)
        levels.set(Gauge::MemoryMb, worker.memoryMb);
    if (m_jobsSeen)
        levels.set(Gauge::Busy, busy ? 100.0 : 0.0);
    levels.set(Gauge::Down, down ? 100.0 : 0.0);
    m_now.up += !down;
    m_now.busy += busy;
    m_now.stale += row.kind == StatusKind::Stale;
    sample.values.durations = std::exchange(seen.durations, {});
    seen.processed = total;
    seen.failed = worker.failed;
    seen.lookedAtMs = nowMs;
    if (m_keyOf.size() < MostNames) {
        for (const QString *name : {&worker.name, &worker.address}) {
            if (!name->isEmpty() && *name != worker.key)
                m_keyOf.insert(*name, worker.key);
        }
    }
    return sample;
}

/// Workers that are long gone; names that they had.
void HistoryRecorder::forget(qint64 nowMs)
{
    if (nowMs - m_forgotAtMs < ForgetEveryMs)
        return;
    m_forgotAtMs = nowMs;
    const auto gone = m_seen.removeIf([nowMs](const QHash<QString, Seen>::iterator it) {
        return nowMs - it->lookedAtMs > ForgetAfterMs;
    });
    if (gone > 0 || m_keyOf.size() >= MostNames)
        m_keyOf.removeIf(
            [this](const QHash<QString, QString>::iterator it) { return !m_seen.contains(*it); });
}

} // namespace qd
