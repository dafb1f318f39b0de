// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobmemory.h"

#include "commandjournal.h"
#include "fleetevent.h"
#include "format.h"
#include "workermodel.h"

#include <algorithm>
#include <limits>

namespace qd {

namespace {

constexpr quint32 TextBytes = 32U << 20, FailureTextBytes = 8U << 20;
constexpr size_t MostGaps = 200, MostRequests = 256;
constexpr qsizetype ArrivalEvery = 4'096;
constexpr qint64 MemoryMinuteMs = 60'000;

/// A flood loses some in each batch: that is one gap.
bool isOneGap(const MemoryGap &last, const MemoryGap &gap)
{
    constexpr qint64 Near = 2'000;
    return last.toMs + Near >= gap.fromMs && last.fromMs <= gap.fromMs;
}

} // namespace

JobMemory::JobMemory(QObject *parent)
    : QObject(parent)
    , m_texts(TextBytes)
    , m_failureTexts(FailureTextBytes)
    , m_queues({QString()})
{
}

JobMemory::~JobMemory() = default;

void JobMemory::apply(const FeedBatch &batch, qint64 serverNowMs)
{
    if (batch.exactAgain) {
        for (NamedLane &lane : m_lanes)
            m_count -= lane.jobs->dropInterim();
    }
    if (m_sinceMs == 0 && (batch.workersComplete || !batch.activity.isEmpty()))
        m_sinceMs = serverNowMs;
    if (batch.activityDropped > 0 && m_lastEntryMs > 0) {
        MemoryGap gap;
        gap.fromMs = m_lastEntryMs;
        gap.toMs = serverNowMs;
        for (const ActivityEntry &entry : batch.activity) {
            if (entry.timestampMs)
                gap.toMs = std::min(gap.toMs, *entry.timestampMs);
        }
        gap.toMs = std::max(gap.toMs, gap.fromMs + 1);
        const bool goesOn = !m_gaps.empty() && !m_gaps.back().own && isOneGap(m_gaps.back(), gap);
        m_droppedTogether = batch.activityDropped + (goesOn ? m_droppedTogether : 0);
        gap.text = tr("%1 events came faster than they are kept")
                       .arg(format::count(qint64(m_droppedTogether)));
        addGap(gap);
    }
    for (const ActivityEntry &entry : batch.activity)
        take(entry, serverNowMs);
    for (const CronJob &job : batch.crons)
        m_crons.take(job);
    if (!batch.activity.isEmpty() || !batch.crons.isEmpty() || batch.exactAgain)
        ++m_version;
}

void JobMemory::noteControl(const JournalRow &row, qint64 serverNowMs)
{
    const Command &command = row.command;
    const int known = m_laneOf.value(command.workerKey, -1);
    const int at = known >= 0 ? known : laneFor(command.workerName);
    if (at < 0 || isKnownRequest(command.requestId))
        return;
    LaneMark mark;
    mark.fromMs = mark.toMs = serverNowMs;
    mark.kind = MarkKind::Control;
    mark.failed = row.outcome != Outcome::Done;
    mark.text = tr("%1 from here: %2").arg(controlWord(command.action), outcomeText(row.outcome));
    m_lanes[size_t(at)].jobs->mark(mark);
    ++m_version;
}

void JobMemory::addGap(const MemoryGap &gap)
{
    if (!gap.own && gap.toMs > 0 && !m_gaps.empty()) {
        MemoryGap &last = m_gaps.back();
        if (!last.own && isOneGap(last, gap)) {
            last.toMs = std::max(last.toMs, gap.toMs);
            last.text = gap.text;
            ++m_version;
            return;
        }
    }
    const auto at =
        std::upper_bound(m_gaps.begin(), m_gaps.end(), gap.fromMs,
                         [](qint64 ms, const MemoryGap &other) { return ms < other.fromMs; });
    m_gaps.insert(at, gap);
    if (m_gaps.size() > MostGaps)
        m_gaps.pop_front();
    ++m_version;
}

void JobMemory::setConnected(bool connected, const QString &why, qint64 serverNowMs)
{
    if (connected == m_connected && m_everConnected)
        return;
    m_connected = connected;
    if (!m_everConnected) { // nothing was known before
        m_everConnected = connected;
        return;
    }
    if (!connected) {
        MemoryGap gap;
        gap.fromMs = serverNowMs;
        gap.own = true;
        gap.text = why;
        return addGap(gap);
    }
    for (MemoryGap &gap : m_gaps) {
        if (gap.own && gap.toMs == 0)
            gap.toMs = std::max(serverNowMs, gap.fromMs + 1);
    }
    ++m_version;
}

int JobMemory::laneFor(const QString &name)
{
    const auto known = m_laneOf.constFind(name);
    if (known != m_laneOf.constEnd())
        return *known;
    int at = laneCount();
    if (!m_free.empty()) {
        at = m_free.back();
        m_free.pop_back();
    } else if (at < MostLanes) {
        m_lanes.emplace_back();
    } else {
        return -1;
    }
    m_lanes[size_t(at)] = {name.left(256), {}, std::make_unique<JobLane>(), {}, false};
    m_laneOf.insert(name, at);
    return at;
}

int JobMemory::laneFor(const Worker &worker)
{
    int at = m_laneOf.value(worker.key, -1);
    if (at >= 0 &&
        (m_lanes[size_t(at)].owner.isEmpty() || m_lanes[size_t(at)].owner == worker.key)) {
        m_lanes[size_t(at)].owner = worker.key;
        return at;
    }
    at = laneOf(worker);
    if (at < 0)
        at = laneFor(worker.name);
    if (at < 0)
        return -1;
    NamedLane &lane = m_lanes[size_t(at)];
    if (!lane.owner.isEmpty() && lane.owner != worker.key) // another worker of the same name
        at = laneFor(worker.key);
    if (at < 0)
        return -1;
    m_lanes[size_t(at)].owner = worker.key;
    for (const QString &name : {worker.key, worker.name, worker.address}) {
        if (!name.isEmpty() && !m_laneOf.contains(name))
            m_laneOf.insert(name, at);
    }
    return at;
}

int JobMemory::laneOf(const Worker &worker) const
{
    for (const QString &name : {worker.key, worker.name, worker.address}) {
        const int at = name.isEmpty() ? -1 : m_laneOf.value(name, -1);
        if (at >= 0 &&
            (m_lanes[size_t(at)].owner.isEmpty() || m_lanes[size_t(at)].owner == worker.key))
            return at;
    }
    return -1;
}

int JobMemory::laneNamed(const QString &worker) const
{
    return m_laneOf.value(worker, -1);
}

void JobMemory::count(BarEnd end, qint64 atMs)
{
    const qint64 number = atMs / MemoryMinuteMs;
    Minute &minute = m_minutes[size_t(number % Minutes)];
    if (minute.number > number)
        return; // of a day ago
    if (minute.number != number)
        minute = {number, 0, 0};
    ++minute.done;
    minute.failed += end == BarEnd::Failed;
}

JobMemory::Minute JobMemory::minute(qint64 number) const
{
    const Minute &minute = m_minutes[size_t(std::max<qint64>(0, number) % Minutes)];
    return minute.number == number ? minute : Minute{number, 0, 0};
}

void JobMemory::added(int bars, qint64 atMs)
{
    m_count += bars;
    m_newestMs = std::max(m_newestMs, atMs);
    m_sinceArrival += std::max(0, bars);
    if (m_sinceArrival >= ArrivalEvery) {
        m_sinceArrival = 0;
        m_arrivals.push_back(m_newestMs);
    }
    while (m_count > MostBars) {
        const bool known = !m_arrivals.empty();
        dropBefore(known ? m_arrivals.front() : m_newestMs);
        if (!known)
            break;
        m_arrivals.pop_front();
    }
}

void JobMemory::dropBefore(qint64 ms)
{
    for (NamedLane &lane : m_lanes)
        m_count -= lane.jobs->dropBefore(ms);
    m_sinceMs = std::max(m_sinceMs, ms);
}

void JobMemory::forget(qint64 serverNowMs)
{
    constexpr qint64 ReclaimEveryMs = 60'000;
    if (laneCount() - qsizetype(m_free.size()) > MostLanes * 3 / 4 &&
        std::abs(serverNowMs - m_reclaimedMs) > ReclaimEveryMs) {
        m_reclaimedMs = serverNowMs;
        reclaim();
    }
    const qint64 ms = serverNowMs - MostMs;
    if (m_sinceMs == 0 || m_sinceMs >= ms)
        return;
    dropBefore(ms);
    m_crons.dropBefore(ms);
    while (!m_arrivals.empty() && m_arrivals.front() < ms)
        m_arrivals.pop_front();
    while (!m_gaps.empty() && m_gaps.front().toMs != 0 && m_gaps.front().toMs < ms)
        m_gaps.pop_front();
}

void JobMemory::reclaim()
{
    std::vector<char> empty(m_lanes.size());
    for (const int at : m_free)
        empty[size_t(at)] = 2;
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        const JobLane &lane = *m_lanes[i].jobs;
        if (empty[i] == 0 && lane.bars().empty() && lane.marks().empty()) {
            empty[i] = 1;
            m_free.push_back(int(i));
        }
    }
    m_laneOf.removeIf([&empty](const QHash<QString, int>::iterator it) {
        return empty[size_t(it.value())] == 1;
    });
}

qint64 JobMemory::reachMs() const
{
    return m_sinceMs;
}

qint64 JobMemory::reachMs(int at) const
{
    return std::max(m_sinceMs, lane(at).droppedToMs());
}

quint16 JobMemory::queueNumber(const QString &name)
{
    if (name.isEmpty())
        return 0;
    const auto known = m_queueNumbers.constFind(name);
    if (known != m_queueNumbers.constEnd())
        return *known;
    if (m_queues.size() > std::numeric_limits<quint16>::max())
        return 0;
    const auto number = quint16(m_queues.size());
    m_queues.append(name.left(256));
    m_queueNumbers.insert(name, number);
    return number;
}

QString JobMemory::queueName(quint16 number) const
{
    return m_queues.value(number);
}

bool JobMemory::isKnownRequest(const QString &requestId)
{
    if (requestId.isEmpty())
        return false;
    if (std::find(m_requests.begin(), m_requests.end(), requestId) != m_requests.end())
        return true;
    m_requests.push_back(requestId);
    if (m_requests.size() > MostRequests)
        m_requests.pop_front();
    return false;
}

QByteArrayView JobMemory::jobUtf8(const JobBar &bar) const
{
    return (bar.end == BarEnd::Failed ? m_failureTexts : m_texts).at(bar.text).job;
}

QByteArrayView JobMemory::wordsUtf8(const JobBar &bar) const
{
    return (bar.end == BarEnd::Failed ? m_failureTexts : m_texts).at(bar.text).words;
}

void JobMemory::setRedaction(const Redaction &redaction)
{
    m_redaction = redaction;
    ++m_version;
}

JobWords JobMemory::words(const JobBar &bar) const
{
    const TextRing &ring = bar.end == BarEnd::Failed ? m_failureTexts : m_texts;
    const TextRing::Texts texts = ring.at(bar.text);
    return {QString::fromUtf8(texts.job), QString::fromUtf8(texts.words),
            bar.text != 0 && !ring.has(bar.text)};
}

const QJsonObject *JobMemory::fieldsOfFailure(quint32 job, qint64 endMs) const
{
    for (auto it = m_failures.rbegin(); it != m_failures.rend(); ++it) {
        if (it->job == job && it->endMs == endMs)
            return &it->fields;
    }
    return nullptr;
}

size_t JobMemory::bytes() const
{
    size_t sum = sizeof(*this);
    for (const NamedLane &lane : m_lanes) {
        constexpr size_t Block = 512; // of a deque
        sum += sizeof(NamedLane) + sizeof(JobLane) + size_t(lane.name.size()) * 2;
        sum += (lane.jobs->bars().size() * sizeof(JobBar) + 2 * Block - 1) / Block * Block;
        sum += lane.jobs->bars().size() / BarIndex::Block * sizeof(BarIndex::Sum);
        sum += lane.jobs->marks().size() * (sizeof(LaneMark) + 40);
    }
    return sum + m_texts.used() + m_failureTexts.used();
}

} // namespace qd
