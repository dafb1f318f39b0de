// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitysieve.h"
#include "addressbook.h"
#include "apidecoder.h"
#include "batcher.h"
#include "circuitbreaker.h"
#include "controldesk.h"
#include "feed.h"
#include "pollloop.h"
#include "questiondesk.h"
#include "ssestream.h"
#include "statuskeeper.h"

namespace qd {

/// Waiting times of an API feed; a test may shorten them, nobody else.
struct ApiPace
{
    qint64 pollMs = 5000;
    qint64 breakerOpenMs = 60000;
    qint64 outcomeWatchMs = 20000;
    SsePace stream;
};

/// A fleet behind the worker API: the live stream, /overview by polling when it fails (and beside
/// it while activity is watched), /queue/status, details, metrics and control. Lives on its own
/// thread (FeedThread).
class ApiFeed final : public Feed
{
    Q_OBJECT
public:
    explicit ApiFeed(const ApiOptions &options, const ApiPace &pace = {});
    ~ApiFeed() override;

public slots:
    void start() override;
    void stop() override;
    void send(const qd::Command &command) override;
    void ask(const qd::Question &question) override;
    void setWatch(const qd::Watch &watch) override;
    void tryNow() override;
    void setToken(const QByteArray &token) override;
    void batchTaken() override;

private:
    void onStreamEvent(const SseEvent &event);
    void onStreamEnded(SseStream::End how, const QString &sentence);
    void onOverview(const HttpResponse &response);
    void onQueues(const HttpResponse &response);
    bool badAnswer(PollLoop &loop, const HttpResponse &response, const QString &route);
    void apply(DecodedOverview &overview, qint64 readSinceMs, bool fromStream);
    void signOut(const QString &why);
    void steer(); ///< who polls now, and what is told
    void report();
    QString trouble() const;
    void onTick();
    void say(const CommandResult &result);
    const Worker *workerOf(const QString &key) const;
    QString whyNoControl() const;

    enum class Verdict : quint8 { None, Ok, Failed };
    ApiOptions m_options;
    const QString m_server;
    CircuitBreaker m_breaker;
    ApiDecoder m_decoder;
    Batcher m_batcher;
    StatusKeeper m_status;
    ActivitySieve m_sieve;
    AddressBook m_book;
    SseStream m_stream;
    PollLoop m_overview, m_queues;
    ControlDesk m_control;
    QuestionDesk m_questions;
    QTimer m_tick;
    Watch m_watch;
    QList<Worker> m_workers; ///< the newest snapshot
    bool m_running = false, m_signedOut = false;
    bool m_streamDown = false; ///< it has ended since it was live (or never was)
    Verdict m_polled = Verdict::None;
    QString m_streamTrouble, m_pollTrouble, m_queueTrouble;
    qint64 m_serverTimeMs = 0, m_lostAtMs = 0, m_tickAtMs = 0;
};

} // namespace qd
