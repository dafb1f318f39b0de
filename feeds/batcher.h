// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>

namespace qd {

/// Gathers what a feed learns into FeedBatches. A batch leaves at the end of the current turn of
/// the event loop when the last one is older than the interval, else at the interval; and never
/// before the last one was taken. What comes meanwhile is conflated: the newest record per worker
/// per queue and per cron job wins, a whole snapshot stays a whole snapshot. Activity is never
/// conflated away: past the ring it is counted. Lives on the feed's thread.
class Batcher final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype activityRing = 20000;

    static constexpr qint64 usualIntervalMs = 16;

    explicit Batcher(QObject *parent = nullptr, qint64 intervalMs = usualIntervalMs);
    void setInterval(qint64 ms); ///< also of the batch that waits

    void addWorkers(const QList<Worker> &workers); ///< changed ones only
    void addWorker(const Worker &worker);
    void setWorkers(const QList<Worker> &all); ///< a whole snapshot: who is not in it is gone
    void addQueues(const QList<Queue> &queues);
    void setQueues(const QList<Queue> &all);
    void setTotals(const QueueTotals &totals);
    void addCrons(const QList<CronJob> &crons); ///< changed ones
    void setCronsKnownTo(qint64 serverMs);
    void setSystem(const SystemOverview &system);
    void setPerformance(const PerformanceMetrics &performance);
    void setFiguresRead(); ///< figures and recent activity were asked for, whatever they hold
    void addActivity(const ActivityEntry &entry);
    void addActivity(const QList<ActivityEntry> &oldestFirst);
    void addSent(const CommandSent &sent);
    void addResult(const CommandResult &result);
    void addAnswer(const Answer &answer);
    /// When the newest part came in (monotonicMs()), and the server's own time of it (0: none
    /// given).
    void stamp(qint64 receivedAtMs, qint64 serverTimeMs = 0);

    /// What a feed keeps itself until a batch leaves (called once, just before): for more than can
    /// be merged here one by one.
    void setSource(std::function<void(FeedBatch &)> fill) { m_fill = std::move(fill); }
    void touch() { changed(); } ///< the source has something

    /// So much activity waits that its source should pause until the receiver has caught up.
    bool crowded() const { return m_pending.activity.size() >= activityRing / 2; }
    void taken(); ///< the receiver has applied the last batch
    void clear(); ///< forgets what has not left and what was not taken
    quint64 batches() const { return m_sequence; }
    quint64 conflated() const
    {
        return m_conflated;
    } ///< records that a newer one replaced before they left

signals:
    void ready(const qd::FeedBatch &batch);

private:
    void changed();
    void leave();

    std::function<void(FeedBatch &)> m_fill;

    QTimer m_timer;
    qint64 m_intervalMs;
    qint64 m_leftAtMs = 0;
    bool m_awaiting = false; ///< a batch is out and not taken yet
    bool m_dirty = false;
    FeedBatch m_pending;
    QHash<QString, qsizetype>
        m_workerRows; ///< of m_pending.workers, made when a single record must be merged
    QHash<QString, qsizetype> m_queueRows, m_cronRows;
    quint64 m_sequence = 0;
    quint64 m_conflated = 0;
};

} // namespace qd
