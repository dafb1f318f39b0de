// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activityring.h"
#include "batcher.h"
#include "feed.h"
#include "livecrons.h"
#include "liveworkers.h"
#include "queuefinder.h"
#include "queuewatch.h"
#include "rediscontrol.h"
#include "redisentries.h"
#include "redisfacts.h"
#include "redisoptions.h"
#include "redisquestions.h"
#include "redissentinel.h"
#include "statuskeeper.h"
#include "streamtail.h"

namespace qd {

/// A fleet read straight from its Redis. Two connections: one reads the events and blocks, one
/// answers everything else; a third to a sentinel where the address names some. Reads by plain
/// commands only; writes nothing but control requests and what a person asked to be requeued. Lives
/// on its own thread (FeedThread).
class RedisFeed final : public Feed
{
    Q_OBJECT
public:
    explicit RedisFeed(const RedisOptions &options);
    ~RedisFeed() override;

public slots:
    void start() override;
    void stop() override;
    void send(const qd::Command &command) override;
    void ask(const qd::Question &question) override;
    void setWatch(const qd::Watch &watch) override;
    void tryNow() override;
    void setToken(const QByteArray &password) override; ///< here: the user's password
    void batchTaken() override;

private:
    void onEntries(const EntryRange &range, bool live);
    void onGap(const QString &after, const QString &first, const MaybeInt &missed, bool replaced);
    void onLost(const QString &why);
    void waitForOther();
    void closeTail();
    void follow(const RedisHost &master);
    QString whyNoControl() const;
    QList<ConnectionFact> readingFact() const;
    QList<ConnectionFact> queueTroubles() const;
    void onQueues();
    void askMetrics(const Question &question);
    void fill(FeedBatch &batch);
    bool lookForMissed();
    bool knowsWhoLives() const; ///< events are being read: silence is the workers' own
    Holder holderOf(const QString &consumer) const;
    void onTick();
    void report();

    RedisOptions m_options;
    RedisClient m_commands;
    StreamTail m_tail;
    RedisSentinel *m_sentinel = nullptr; ///< child; null: the address names the host itself
    RedisFacts m_facts;
    RedisControl m_control;
    RedisQuestions m_questions;
    RedisEntries m_entries;
    QueueFinder m_finder;
    QueueWatch m_queues;
    Batcher m_batcher;
    StatusKeeper m_status;
    LiveWorkers m_workers;
    LiveCrons m_crons;
    ActivityRing m_ring;
    QTimer m_tick;
    Watch m_watch;
    QString m_trouble; ///< of reading: the key holds no stream, no permission
    TroubleKind m_troubleKind = TroubleKind::None;
    bool m_running = false, m_tailOpen = false, m_live = false, m_wasLive = false,
         m_liveShown = false, m_crowded = false, m_cronsCrowded = false, m_allFound = false;
    quint64 m_ticks = 0;
    qint64 m_tickAtMs = 0, m_readAtMs = 0;
};

} // namespace qd
