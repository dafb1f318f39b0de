// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups.h"

#include "clock.h"
#include "redisclient.h"
#include "streamid.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

constexpr size_t maxDurations = 20'000;
constexpr qint64 graceMs = 2'000;
constexpr qsizetype entriesAtOnce = 2'000;
constexpr size_t maxMinutes = 20'000; ///< stamps from outside may name any minute
/// Whatever ids somebody writes, a minute stays small: every configured worker, and of others the
/// busiest. 50 are more than a chart can show, and 7 days of them are half a million entries.
constexpr size_t busiestOthers = 50;
constexpr qsizetype maxTallies = 300'000; ///< two minutes of 100,000 workers, and their queues

/// The end of the last minute that is over, with time for late events.
qint64 lastWholeMinute(qint64 serverNowMs)
{
    return (serverNowMs - graceMs) / Rollups::minuteMs * Rollups::minuteMs;
}

void put(QByteArrayList &fields, const char *name, const MaybeReal &value, int decimals = 1)
{
    if (value)
        fields << name << QByteArray::number(*value, 'f', decimals);
}

void put(QByteArrayList &fields, const char *name, const MaybeInt &value)
{
    if (value)
        fields << name << QByteArray::number(*value);
}

} // namespace

void Durations::add(double durationMs)
{
    ++count;
    sumMs += durationMs;
    if (ms.size() < maxDurations)
        ms.push_back(float(durationMs));
}

MaybeReal Durations::meanMs() const
{
    return count > 0 ? MaybeReal(sumMs / double(count)) : std::nullopt;
}

MaybeReal Durations::p95Ms() const
{
    if (ms.empty())
        return std::nullopt;
    std::vector<float> sorted = ms;
    const auto rank = sorted.begin() + qsizetype(std::ceil(0.95 * double(sorted.size()))) - 1;
    std::nth_element(sorted.begin(), rank, sorted.end());
    return double(*rank);
}

Rollups::Rollups(RedisClient &client, const QByteArray &historyKey)
    : m_client(client)
    , m_key(historyKey)
{
}

Rollups::Tally *Rollups::tallyOf(QHash<QString, Tally> &of, const QString &name, bool always)
{
    const auto it = of.find(name);
    if (it != of.end())
        return &*it;
    if (name.isEmpty() || (!always && m_tallies >= maxTallies))
        return nullptr;
    ++m_tallies;
    return &of[name];
}

/// Drops the minutes before \a upTo.
void Rollups::forget(std::map<qint64, Minute>::const_iterator upTo)
{
    for (auto it = m_minutes.cbegin(); it != upTo; ++it)
        m_tallies -= it->second.workers.size() + it->second.queues.size();
    m_minutes.erase(m_minutes.cbegin(), upTo);
}

void Rollups::apply(const FleetEvent &event, const KnownWorker *worker, bool live)
{
    const bool finished =
        event.kind == EventKind::JobFinished || event.kind == EventKind::CronFinished;
    const bool failed = event.kind == EventKind::JobFailed || event.kind == EventKind::CronFailed;
    if (!finished && !failed)
        return;
    qint64 end = (event.timestampMs / minuteMs + 1) * minuteMs;
    if (m_lastEndMs && end <= *m_lastEndMs) {
        if (!live)
            return;                    // an earlier gateway has written it
        end = *m_lastEndMs + minuteMs; // late: its minute is closed
    }
    if (m_minutes.size() >= maxMinutes && !m_minutes.contains(end))
        return;
    Minute &minute = m_minutes[end];
    for (Tally *tally :
         {worker ? tallyOf(minute.workers, event.worker, worker->configured) : nullptr,
          tallyOf(minute.queues, event.queue, false), &minute.system}) {
        if (!tally)
            continue;
        ++tally->processed;
        tally->failed += failed;
        if (event.durationMs)
            tally->durations.add(*event.durationMs);
    }
}

void Rollups::findLast(std::function<void()> done)
{
    m_client.command({"XREVRANGE", m_key, "+", "-", "COUNT", "1"}, [this, done = std::move(done)](
                                                                       const RespValue &reply) {
        if (reply.type != RespValue::Array)
            return;
        qint64 last = 0;
        if (!reply.items.empty() && !reply.items[0].items.empty())
            last = qint64(StreamId::parse(reply.items[0].items[0].text).value_or(StreamId()).ms);
        m_lastEndMs = std::max(last, m_lastEndMs.value_or(0));
        forget(m_minutes.upper_bound(*m_lastEndMs));
        done();
    });
}

Rollups::Fields Rollups::fields(const QByteArray &scope, const Tally &tally)
{
    Fields fields{"scope",     scope,
                  "processed", QByteArray::number(tally.processed),
                  "failed",    QByteArray::number(tally.failed)};
    put(fields, "avg_ms", tally.durations.meanMs());
    put(fields, "p95_ms", tally.durations.p95Ms());
    return fields;
}

bool Rollups::due(qint64 serverNowMs) const
{
    return m_lastEndMs && !m_writing && m_client.isReady() &&
           lastWholeMinute(serverNowMs) > *m_lastEndMs;
}

/// Who has worked in this minute and, where \a levels are known, who is up.
std::vector<Rollups::Chosen> Rollups::chosen(const Minute &minute, const WorkerList &workers,
                                             bool levels)
{
    std::vector<Chosen> ours, others;
    for (const KnownWorker &known : workers.all()) {
        const auto tally = minute.workers.constFind(known.worker.address);
        const bool worked = tally != minute.workers.constEnd();
        const bool down =
            known.process ? !known.process->pid : isDown(statusKind(known.worker.status));
        if (worked || (levels && !down))
            (known.configured ? ours : others).push_back({&known, worked ? tally->processed : 0});
    }
    const size_t kept = std::min(others.size(), busiestOthers);
    std::partial_sort(others.begin(), others.begin() + qptrdiff(kept), others.end(),
                      [](const Chosen &a, const Chosen &b) {
                          return a.processed != b.processed ? a.processed > b.processed
                                                            : a.worker < b.worker; // known longest
                      });
    ours.insert(ours.end(), others.begin(), others.begin() + qptrdiff(kept));
    return ours;
}

void Rollups::flush(qint64 serverNowMs, const WorkerList &workers,
                    const QMap<QString, QueueFigures> &queues, const SystemFigures &system,
                    qint64 activeWorkers)
{
    if (!due(serverNowMs))
        return;
    const qint64 newest = lastWholeMinute(serverNowMs);
    forget(m_minutes.lower_bound(std::max(serverNowMs - keepMs, *m_lastEndMs + 1)));
    m_minutes.try_emplace(newest); // a minute in which nothing was done is a fact too
    QList<std::pair<qint64, Fields>> entries;
    for (const auto &[end, minute] : m_minutes) {
        if (end > newest || entries.size() > entriesAtOnce)
            break;
        const bool levels =
            end == newest; // known for this moment only; a minute made up later has counts alone
        for (const QueueFigures &queue : queues) {
            Fields one = fields("queue:" + queue.name.toUtf8(), minute.queues.value(queue.name));
            if (levels) {
                put(one, "waiting", queue.waiting);
                put(one, "held", queue.held);
            }
            if (levels || minute.queues.contains(queue.name))
                entries.emplaceBack(end, one);
        }
        for (const Chosen &choice : chosen(minute, workers, levels)) {
            const KnownWorker &known = *choice.worker;
            Fields one = fields("worker:" + known.worker.address.toUtf8(),
                                minute.workers.value(known.worker.address));
            const auto queue = queues.constFind(known.worker.queue);
            if (levels && queue != queues.constEnd()) {
                put(one, "waiting", queue->waiting);
                put(one, "held", queue->held);
            }
            if (levels)
                put(one, "memory_mb",
                    WorkerList::stamped(known, serverNowMs, monotonicMs()).memoryMb);
            entries.emplaceBack(end, one);
        }
        Fields all = fields("system", minute.system);
        if (levels) {
            qint64 waiting = 0, held = 0;
            for (const QueueFigures &queue : queues) {
                waiting += queue.waiting.value_or(0);
                held += queue.held.value_or(0);
            }
            put(all, "waiting", MaybeInt(waiting));
            put(all, "held", MaybeInt(held));
            put(all, "cpu", system.cpuPercent);
            put(all, "memory", system.memoryPercent);
            put(all, "disk", system.diskPercent);
            put(all, "active", MaybeInt(activeWorkers));
        }
        entries.emplaceBack(end, all);
    }
    write(entries);
}

void Rollups::write(const QList<std::pair<qint64, Fields>> &entries)
{
    m_writing = true;
    const qint64 newest = entries.last().first;
    const QByteArray oldest = QByteArray::number(newest - keepMs);
    const auto ignore = [](const RespValue &) {};
    m_client.command({"MULTI"}, ignore, 15'000);
    qint64 sequence = 0, minute = 0;
    for (const auto &[endMs, words] : entries) {
        sequence = endMs == minute ? sequence + 1 : 0;
        minute = endMs;
        QByteArrayList argv{
            "XADD", m_key,  "MINID",
            "~",    oldest, QByteArray::number(endMs) + '-' + QByteArray::number(sequence)};
        m_client.command(argv + words, ignore, 15'000);
    }
    m_client.command(
        {"EXEC"},
        [this, newest](const RespValue &reply) {
            m_writing = false;
            if (reply.isError())
                return; // lost: written or not, findLast() tells after the reconnect; refused
                        // (memory, rights): tried again
            m_lastEndMs = std::max(
                newest,
                m_lastEndMs.value_or(0)); // refused ids in it: another gateway wrote this minute
            forget(m_minutes.upper_bound(newest));
        },
        15'000);
}

} // namespace qd
