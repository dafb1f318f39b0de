// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed.h"
#include "jointqueues.h"
#include "jointworkers.h"
#include "statuskeeper.h"

#include <QTimer>
#include <deque>
#include <memory>

namespace qd {

/// One fleet, two ways in: an API and the Redis behind it, each a feed of its own, both on this
/// thread. What each is taken for:
/// * Workers: one row each (WorkerMatch says which are the same; JointWorkers how they are put
///   together). The API names them and gives status words, totals, details; Redis the exact
///   heartbeat and its age, and the current job. One known on one side only stands there too.
/// * Activity, scheduled runs: Redis alone while it is there, exactly. When it has been away for
///   more than graceMs, what the API tells is shown as interim, after a line that says that it may
///   be incomplete; all of that goes when the exact entries come.
/// * Queues: Redis' depth, waiting, held, orphaned, dead and rates under each name; limits and
///   totals the API's. System figures: the API's.
/// * A way that is away for more than graceMs tells nothing any more: rows go on by the other, and
///   what only that way knew is unknown. An age is that of the way by which the data came.
/// * Control goes to the API when it lists the worker and is there, else to Redis (which takes it
///   only when somebody reads the control stream); never to both.
/// * Questions: details to the API for its workers; metrics to the API, where it has none to Redis;
///   entries, orphans and requeue to Redis; while that is away the API may give orphans back.
/// * Sign-in: each way by itself, the other goes on: setToken() is the API's, setPassword() Redis'.
/// One batch of either is out at a time, and is acknowledged to the one that made it: no second
/// buffer, and a reader that is slow slows both.
class JointFeed final : public Feed
{
    Q_OBJECT
public:
    static constexpr qint64 graceMs = 10'000;

    JointFeed(std::unique_ptr<Feed> api, std::unique_ptr<Feed> redis, qint64 awayAfterMs = graceMs);
    ~JointFeed() override;

public slots:
    void start() override;
    void stop() override;
    void send(const qd::Command &command) override;
    void ask(const qd::Question &question) override;
    void setWatch(const qd::Watch &watch) override;
    void tryNow() override;
    void setToken(const QByteArray &token) override;
    void setPassword(const QByteArray &password) override;
    void batchTaken() override;

private:
    struct Side
    {
        std::unique_ptr<Feed> feed;
        FeedStatus status;
        std::optional<FeedBatch> batch; ///< waits to go out
        qint64 upAtMs = 0;              ///< when it was last seen up; 0: never yet
        bool known = true;              ///< up, or away for a moment only
    };
    void listen(Side &side);
    void look(); ///< which way still tells of now
    bool isKnown(Side &side, JointQueues::Side &queues) const;
    void report();
    void pass();
    FeedBatch ofApi(FeedBatch batch);
    FeedBatch ofRedis(FeedBatch batch);
    FeedBatch ofOurselves();
    void setWorkers(FeedBatch &batch, const std::optional<QList<Worker>> &rows) const;
    void holdActivity(const QList<ActivityEntry> &entries);
    void addInterim(FeedBatch &batch);

    Side m_api, m_redis;
    JointWorkers m_workers;
    JointQueues m_queues;
    StatusKeeper m_status;
    QTimer m_tick;
    const qint64 m_awayAfterMs;
    Side *m_out = nullptr; ///< whose batch is with the receiver
    bool m_running = false, m_oursWaits = false, m_oursOut = false;
    std::deque<ActivityEntry> m_held; ///< the API's, while Redis may be back at any moment
    quint64 m_heldDropped = 0;
    bool m_interim = false;             ///< something interim is with the receiver
    qint64 m_exactToMs = 0;             ///< the newest of the exact entries
    QHash<quint64, Question> m_metrics; ///< asked of the API
    QHash<quint64, QString> m_sentBy;   ///< commands that went another way: a sentence
};

} // namespace qd
