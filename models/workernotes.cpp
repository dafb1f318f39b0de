// SPDX-License-Identifier: GPL-3.0-or-later
#include "workernotes.h"

#include "fleetevent.h"

#include <algorithm>

namespace qd {

namespace {

/// What activity may call it.
std::array<QString, 3> namesOf(const Worker &worker)
{
    return {worker.key, worker.name, worker.address};
}

/// The end of a piece of work with its time: a job's, by whatever feed it came.
bool isTimedWork(const ActivityEntry &entry, EventKind kind)
{
    if (!entry.durationMs || entry.interim)
        return false;
    if (kind == EventKind::JobFinished || kind == EventKind::JobFailed)
        return true;
    // The worker API tells no kinds: work is what went well or badly and took its time.
    return entry.kind == QLatin1StringView("activity") &&
           (entry.outcome == ActivityOutcome::Success || entry.outcome == ActivityOutcome::Failure);
}

QString wordIn(const ActivityEntry &entry, QLatin1StringView name)
{
    return entry.fields.value(name).toString();
}

} // namespace

void JobTimes::add(double seconds)
{
    m_seconds[m_next] = float(seconds);
    m_next = quint8((m_next + 1) % Most);
    m_count = quint8(std::min<int>(m_count + 1, Most));
}

MaybeReal JobTimes::usual() const
{
    if (m_count < Least)
        return std::nullopt;
    auto sorted = m_seconds;
    const auto place = sorted.begin() + (m_count * 95 + 99) / 100 - 1; // the nearest rank
    std::nth_element(sorted.begin(), place, sorted.begin() + m_count);
    return double(*place);
}

template<typename T, size_t Most>
T &WorkerNotes::Shelf<T, Most>::at(const QString &name)
{
    const auto known = of.find(name);
    if (known != of.end())
        return *known;
    order.push_back(name);
    if (order.size() > Most) {
        of.remove(order.front());
        order.pop_front();
    }
    return of[name];
}

void WorkerNotes::take(const QList<ActivityEntry> &entries)
{
    for (const ActivityEntry &entry : entries) {
        const EventKind kind = eventKind(entry.kind.toUtf8(), !entry.job.isEmpty(), false);
        if (isTimedWork(entry, kind)) {
            const double seconds = *entry.durationMs / 1000;
            if (!entry.worker.isEmpty())
                m_workers.at(entry.worker).add(seconds);
            if (!entry.queue.isEmpty())
                m_queues.at(entry.queue).add(seconds);
        } else if (!entry.worker.isEmpty() && entry.timestampMs) {
            if (kind == EventKind::ControlApplied)
                takeControl(entry);
            else if (kind == EventKind::WorkerStarted || kind == EventKind::WorkerStopped)
                takeLife(entry);
        }
    }
}

void WorkerNotes::takeLife(const ActivityEntry &entry)
{
    Life &life = m_lives.at(entry.worker);
    const bool ended = eventKind(entry.kind.toUtf8(), false, false) == EventKind::WorkerStopped;
    life.endedMs = ended ? entry.timestampMs : std::nullopt;
    if (!ended && life.control.atMs < *entry.timestampMs)
        life.control = {};
}

void WorkerNotes::takeControl(const ActivityEntry &entry)
{
    // The worker API's "action" is a sentence: the verb stands beside it.
    const auto verb = controlAction(wordIn(entry, QLatin1StringView("control")));
    const auto action = verb ? verb : controlAction(wordIn(entry, QLatin1StringView("action")));
    if (!action)
        return;
    Life &life = m_lives.at(entry.worker);
    const QString request = wordIn(entry, QLatin1StringView("request_id"));
    const bool same = !request.isEmpty() && request == life.requestId;
    if (!same && life.control.atMs > *entry.timestampMs)
        return; // told late
    const bool ours = same && life.control.ours;
    life.control = {action, wordIn(entry, QLatin1StringView("by")), ours, *entry.timestampMs};
    life.requestId = request;
}

void WorkerNotes::took(const Command &command, qint64 atMs)
{
    // By the key: that finds it whatever name activity calls it.
    Life &life = m_lives.at(command.workerKey);
    life.control = {command.action, {}, true, atMs};
    life.requestId = command.requestId;
}

void WorkerNotes::forgetControl(const Worker &worker)
{
    for (const QString &name : namesOf(worker)) {
        if (const auto at = m_lives.of.find(name); at != m_lives.of.end())
            at->control = {};
    }
}

ControlNote WorkerNotes::control(const Worker &worker) const
{
    const Life *newest = nullptr;
    for (const QString &name : namesOf(worker)) {
        const auto at = m_lives.of.constFind(name);
        if (at == m_lives.of.constEnd() || !at->control.action)
            continue;
        const bool same = newest && !at->requestId.isEmpty() && at->requestId == newest->requestId;
        if (!newest || (same ? at->control.ours : at->control.atMs > newest->control.atMs))
            newest = &*at;
    }
    return newest ? newest->control : ControlNote();
}

MaybeInt WorkerNotes::endedMs(const Worker &worker) const
{
    MaybeInt newest;
    for (const QString &name : namesOf(worker)) {
        if (const auto at = m_lives.of.constFind(name); at != m_lives.of.constEnd())
            newest = std::max(newest, at->endedMs);
    }
    return newest;
}

MaybeReal WorkerNotes::usualSeconds(const Worker &worker) const
{
    for (const QString &name : namesOf(worker)) {
        const auto at = m_workers.of.constFind(name);
        if (const MaybeReal usual = at == m_workers.of.constEnd() ? std::nullopt : at->usual())
            return usual;
    }
    const auto queue = m_queues.of.constFind(worker.queue);
    return queue == m_queues.of.constEnd() ? std::nullopt : queue->usual();
}

} // namespace qd
