// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelanes.h"

#include "cronmodel.h"
#include "jobmemory.h"
#include "naturalorder.h"

#include <algorithm>

namespace qd {

TimelineLanes::TimelineLanes(WorkerModel &workers, CronModel &crons, JobMemory &memory,
                             QObject *parent)
    : QObject(parent)
    , m_model(workers)
    , m_crons(crons)
    , m_memory(memory)
    , m_order(&workers)
{
    m_order.setSort(WorkerSort::Name, Qt::AscendingOrder);
    for (QAbstractItemModel *model :
         std::initializer_list<QAbstractItemModel *>{&m_order, &m_crons}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineLanes::arrangeSoon);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineLanes::arrangeSoon);
        connect(model, &QAbstractItemModel::rowsMoved, this, &TimelineLanes::arrangeSoon);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TimelineLanes::arrangeSoon);
        connect(model, &QAbstractItemModel::modelReset, this, &TimelineLanes::arrangeSoon);
    }
    connect(&m_order, &WorkerOrder::countsChanged, this, &TimelineLanes::arrangeSoon);
    arrange();
}

void TimelineLanes::setShow(LaneShow show)
{
    if (show == m_show)
        return;
    m_show = show;
    arrange();
}

void TimelineLanes::setGrouping(WorkerGrouping grouping)
{
    m_order.setGrouping(grouping);
    arrange();
}

void TimelineLanes::setCronFilter(const QString &line)
{
    m_cronFilter = line.simplified();
    arrange();
}

void TimelineLanes::toggle(int lane)
{
    if (lane < 0 || lane >= count())
        return;
    switch (at(lane).kind) {
    case TimelineLane::Group: m_order.toggle(group(lane)->key); break;
    case TimelineLane::CronHead: m_cronsClosed = !m_cronsClosed; break;
    case TimelineLane::GoneHead: m_goneClosed = !m_goneClosed; break;
    default: return;
    }
    arrange();
}

/// In the middle of a change nothing can be read: whoever reads next arranges first.
void TimelineLanes::arrangeSoon()
{
    m_stale = true;
    if (!std::exchange(m_soon, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_soon = false;
                settle();
                emit changed();
            },
            Qt::QueuedConnection);
}

void TimelineLanes::settle() const
{
    if (std::exchange(m_stale, false))
        const_cast<TimelineLanes *>(this)->build();
}

bool TimelineLanes::shows(int proxyRow) const
{
    if (m_show != LaneShow::Failures)
        return true;
    const int lane = m_memory.laneOf(m_order.row(proxyRow)->worker);
    return lane >= 0 && m_memory.lane(lane).troubleMs() > 0;
}

void TimelineLanes::addWorkers()
{
    const auto add = [this](int from, int to) {
        for (int row = from; row < to; ++row) {
            if (m_order.row(row) && shows(row))
                m_lanes.push_back({TimelineLane::Worker, row});
        }
    };
    if (m_order.grouping() == WorkerGrouping::None)
        return add(0, m_order.rowCount());
    // The order puts the worst group first: here none moves while one looks at it.
    std::vector<const OrderGroup *> groups;
    for (const OrderGroup &group : m_order.groups()) {
        if (group.headRow >= 0)
            groups.push_back(&group);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const OrderGroup *a, const OrderGroup *b) {
        if (a->key.isEmpty() != b->key.isEmpty())
            return b->key.isEmpty();
        return compareNatural(a->label, b->label) < 0;
    });
    for (const OrderGroup *group : groups) {
        const size_t head = m_lanes.size();
        m_lanes.push_back({TimelineLane::Group, group->headRow});
        int end = group->headRow + 1;
        while (end < m_order.rowCount() && !m_order.groupAt(end))
            ++end;
        add(group->headRow + 1, end);
        if (m_lanes.size() == head + 1 && !group->collapsed)
            m_lanes.pop_back();
    }
}

void TimelineLanes::addCrons()
{
    std::vector<std::pair<QString, int>> jobs;
    const QStringList words = m_cronFilter.split(u' ', Qt::SkipEmptyParts);
    const bool ofWorkers = m_cronFilter.contains(u':') || m_cronFilter.contains(u'<') ||
                           m_cronFilter.contains(u'>') || m_cronFilter.contains(u'=');
    for (int row = 0; row < m_crons.rowCount() && !ofWorkers; ++row) {
        const CronJob &job = *m_crons.job(row);
        const bool fits = std::all_of(words.cbegin(), words.cend(), [&job](const QString &word) {
            return job.name.contains(word, Qt::CaseInsensitive);
        });
        const auto &runs = m_memory.crons().runs(job.name);
        const bool wanted =
            m_show != LaneShow::Failures ||
            std::any_of(runs.cbegin(), runs.cend(), [](const CronRun &run) {
                return run.outcome == CronOutcome::Failed || run.outcome == CronOutcome::Missed;
            });
        if (fits && wanted)
            jobs.emplace_back(job.name, row);
    }
    m_cronLanes = int(jobs.size());
    if (jobs.empty())
        return;
    std::sort(jobs.begin(), jobs.end(), [](const auto &a, const auto &b) {
        const int order = compareNatural(a.first, b.first);
        return order != 0 ? order < 0 : a.first < b.first;
    });
    if (!m_lanes.empty())
        m_lanes.push_back({TimelineLane::CronHead, -1});
    if (m_cronsClosed && !m_lanes.empty())
        return;
    for (const auto &job : jobs)
        m_lanes.push_back({TimelineLane::Cron, job.second});
}

/// Lanes of the memory that no row of the model stands for.
void TimelineLanes::addGone()
{
    if (!m_order.filter().isEmpty())
        return;
    std::vector<char> listed(size_t(m_memory.laneCount()));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int lane = m_memory.laneOf(m_model.row(row)->worker);
        if (lane >= 0)
            listed[size_t(lane)] = 1;
    }
    std::vector<int> gone;
    for (int lane = 0; lane < m_memory.laneCount(); ++lane) {
        const JobLane &jobs = m_memory.lane(lane);
        const bool wanted = m_show != LaneShow::Failures || jobs.troubleMs() > 0;
        if (!listed[size_t(lane)] && wanted && !(jobs.bars().empty() && jobs.marks().empty()))
            gone.push_back(lane);
    }
    m_goneLanes = int(gone.size());
    if (gone.empty())
        return;
    std::sort(gone.begin(), gone.end(), [this](int a, int b) {
        return compareNatural(m_memory.laneName(a), m_memory.laneName(b)) < 0;
    });
    m_lanes.push_back({TimelineLane::GoneHead, -1});
    for (const int lane : gone) {
        if (!m_goneClosed)
            m_lanes.push_back({TimelineLane::Gone, lane});
    }
}

void TimelineLanes::arrange()
{
    m_stale = true;
    settle();
    emit changed();
}

void TimelineLanes::build()
{
    ++m_generation;
    m_lanes.clear();
    m_workers = m_cronLanes = m_goneLanes = 0;
    if (m_show != LaneShow::Crons) {
        addWorkers();
        m_workers = int(std::count_if(m_lanes.begin(), m_lanes.end(), [](const TimelineLane &lane) {
            return lane.kind == TimelineLane::Worker;
        }));
    }
    if (m_show != LaneShow::Workers)
        addCrons();
    if (m_show != LaneShow::Crons)
        addGone();
}

void TimelineLanes::refresh()
{
    // Who failed first, or went, and has no lane yet.
    const std::vector<TimelineLane> before = m_lanes;
    build();
    if (m_lanes != before)
        emit changed();
}

const OrderGroup *TimelineLanes::group(int lane) const
{
    return at(lane).kind == TimelineLane::Group ? m_order.groupAt(at(lane).index) : nullptr;
}

const WorkerRow *TimelineLanes::worker(int lane) const
{
    return at(lane).kind == TimelineLane::Worker ? m_order.row(at(lane).index) : nullptr;
}

const CronJob *TimelineLanes::cron(int lane) const
{
    return at(lane).kind == TimelineLane::Cron ? m_crons.job(at(lane).index) : nullptr;
}

int TimelineLanes::memoryLane(int lane) const
{
    if (at(lane).kind == TimelineLane::Gone)
        return at(lane).index;
    const WorkerRow *row = worker(lane);
    return row ? m_memory.laneOf(row->worker) : -1;
}

bool TimelineLanes::isClosed(int lane) const
{
    switch (at(lane).kind) {
    case TimelineLane::Group: return group(lane) && group(lane)->collapsed;
    case TimelineLane::CronHead: return m_cronsClosed;
    case TimelineLane::GoneHead: return m_goneClosed;
    default: return false;
    }
}

QString TimelineLanes::keyOf(int lane) const
{
    if (lane < 0 || lane >= count())
        return {};
    switch (at(lane).kind) {
    case TimelineLane::Group:
        return QStringLiteral("group:") + (group(lane) ? group(lane)->key : QString());
    case TimelineLane::CronHead: return QStringLiteral("head:cron");
    case TimelineLane::GoneHead: return QStringLiteral("head:gone");
    case TimelineLane::Worker:
        return worker(lane) ? QStringLiteral("worker:") + worker(lane)->worker.key : QString();
    case TimelineLane::Gone: return QStringLiteral("gone:") + m_memory.laneName(at(lane).index);
    case TimelineLane::Cron:
        return cron(lane) ? QStringLiteral("cron:") + cron(lane)->name : QString();
    }
    return {};
}

int TimelineLanes::laneOf(const QString &key) const
{
    const QLatin1StringView worker("worker:");
    if (key.startsWith(worker)) { // by far the most: without a look at each key
        const int row = m_order.rowOf(key.mid(worker.size()));
        for (int i = 0; row >= 0 && i < count(); ++i) {
            if (at(i).kind == TimelineLane::Worker && at(i).index == row)
                return i;
        }
        return -1;
    }
    for (int i = 0; i < count(); ++i) {
        if (at(i).kind != TimelineLane::Worker && keyOf(i) == key)
            return i;
    }
    return -1;
}

int TimelineLanes::laneOfMemory(int memory) const
{
    for (int i = 0; i < count(); ++i) {
        if (!at(i).isHead() && at(i).kind != TimelineLane::Cron && memoryLane(i) == memory)
            return i;
    }
    return -1;
}

} // namespace qd
