// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "evidence.h"

#include <QHash>
#include <array>
#include <deque>

namespace qd {

/// How long the last 64 jobs of a worker or a queue took.
class JobTimes
{
public:
    static constexpr int Most = 64, Least = 20; ///< held; needed to say what is usual

    void add(double seconds);
    MaybeReal usual() const; ///< 95 % took no longer; nullopt: too few to say
    int count() const { return m_count; }

private:
    std::array<float, Most> m_seconds{};
    quint8 m_count = 0, m_next = 0;
};

/// What activity tells of the lives of workers: the last control that took effect, ends and
/// beginnings, how long their jobs take. Workers go by the names that activity calls them. Bounded:
/// the newest 20,000 workers and 2,000 queues. GUI thread.
class WorkerNotes
{
public:
    static constexpr size_t MostWorkers = 20'000, MostQueues = 2'000;

    void take(const QList<ActivityEntry> &entries); ///< oldest first
    void took(const Command &command, qint64 atMs); ///< ours took effect, by the server's clock
    void forgetControl(const Worker &worker);       ///< what followed shows that it is over

    ControlNote control(const Worker &worker) const;
    MaybeInt
    endedMs(const Worker &worker) const; ///< the newest told; it may have begun again since
    /// Of the worker's own jobs, else of its queue's.
    MaybeReal usualSeconds(const Worker &worker) const;

private:
    struct Life
    {
        ControlNote control;
        QString requestId; ///< of control
        MaybeInt endedMs;
    };
    /// By name; the oldest go when there are too many.
    template<typename T, size_t Most>
    struct Shelf
    {
        QHash<QString, T> of;
        std::deque<QString> order;
        T &at(const QString &name);
    };
    void takeLife(const ActivityEntry &entry);
    void takeControl(const ActivityEntry &entry);

    Shelf<Life, MostWorkers> m_lives; ///< only of those of which something was told
    Shelf<JobTimes, MostWorkers> m_workers;
    Shelf<JobTimes, MostQueues> m_queues;
};

} // namespace qd
