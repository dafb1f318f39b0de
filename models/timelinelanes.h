// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workerorder.h"

#include <QObject>
#include <vector>

namespace qd {

struct CronJob;
class CronModel;
class JobMemory;

/// Which lanes a timeline shows.
enum class LaneShow : quint8 { All, Workers, Crons, Failures };

/// One row of a timeline.
struct TimelineLane
{
    enum Kind : quint8 {
        Group,    ///< the head of a group of workers
        CronHead, ///< the head of the cron jobs
        GoneHead, ///< the head of those that are not listed any more
        Worker,
        Gone, ///< a worker that is not listed any more
        Cron
    };
    Kind kind = Worker;
    int index = -1; ///< Group, Worker: row of the order; Gone: lane of the memory; Cron: cron row

    bool isHead() const { return kind <= GoneHead; }
    bool operator==(const TimelineLane &) const = default;
};

/// The lanes of a timeline in their order: workers as a WorkerOrder of its own filters them, by
/// name, in groups by name; then cron jobs by name; then who is gone. They stay where they are
/// while the state of workers changes. GUI thread.
class TimelineLanes final : public QObject
{
    Q_OBJECT
public:
    /// All are kept by reference and must outlive this.
    TimelineLanes(WorkerModel &workers, CronModel &crons, JobMemory &memory,
                  QObject *parent = nullptr);

    WorkerOrder &order() { return m_order; }
    const WorkerOrder &order() const { return m_order; }
    void setShow(LaneShow show);
    LaneShow show() const { return m_show; }
    void setGrouping(WorkerGrouping grouping);
    /// The filter line as it was written, for cron jobs: words must occur in their names; a line
    /// with fields of workers in it hides them.
    void setCronFilter(const QString &line);
    void toggle(int lane); ///< opens or closes the group of a head

    int count() const
    {
        settle();
        return int(m_lanes.size());
    }
    const TimelineLane &at(int lane) const { return m_lanes[size_t(lane)]; }
    int workerCount() const { return m_workers; }
    int cronCount() const { return m_cronLanes; }
    int goneCount() const { return m_goneLanes; }
    /// Another one whenever the lanes may be others: what was reckoned from them is to be again.
    quint32 generation() const
    {
        settle();
        return m_generation;
    }

    const OrderGroup *group(int lane) const; ///< of a Group; else nullptr
    const WorkerRow *worker(int lane) const; ///< of a Worker; else nullptr
    const CronJob *cron(int lane) const;     ///< of a Cron; else nullptr
    int memoryLane(int lane) const;          ///< of a Worker or Gone; −1: nothing is known of it
    bool isClosed(int lane) const;           ///< a head whose lanes are hidden
    /// Stays when lanes come and go: "worker:<key>", "cron:<name>", "gone:<name>", "group:<key>".
    QString keyOf(int lane) const;
    int laneOf(const QString &key) const;   ///< −1: not shown
    int laneOfMemory(int memoryLane) const; ///< the lane that shows it; −1: none

    void refresh(); ///< what changes without a signal: failures, who is gone. Once a second

signals:
    void changed(); ///< other lanes, or another order

private:
    void arrange();
    void arrangeSoon();
    void settle() const;
    void build();
    void addWorkers();
    void addCrons();
    void addGone();
    bool shows(int proxyRow) const;

    WorkerModel &m_model;
    CronModel &m_crons;
    JobMemory &m_memory;
    WorkerOrder m_order;
    LaneShow m_show = LaneShow::All;
    QString m_cronFilter;
    std::vector<TimelineLane> m_lanes;
    bool m_cronsClosed = false, m_goneClosed = false, m_soon = false;
    mutable bool m_stale = true;
    quint32 m_generation = 0;
    int m_workers = 0, m_cronLanes = 0, m_goneLanes = 0;
};

} // namespace qd
