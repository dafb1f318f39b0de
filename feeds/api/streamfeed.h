// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batcher.h"
#include "circuitbreaker.h"
#include "feed.h"
#include "pollloop.h"
#include "sleepwatch.h"
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

/// What both kinds of HTTP back end have in common: a live stream, a route that lists the workers,
/// one that counts what is queued, a circuit breaker over them; start and stop, sign-out, waking
/// from sleep, and the status. The kind itself reads the answers and says who polls.
class StreamFeed : public Feed
{
    Q_OBJECT
public:
    ~StreamFeed() override;

public slots:
    void start() override;
    void stop() override;
    void setWatch(const qd::Watch &watch) override;
    void tryNow() override;
    void setToken(const QByteArray &token) override;
    void batchTaken() override { m_batcher.taken(); }

protected:
    struct Routes
    {
        QByteArray stream, workers, queues;
    };
    enum class Verdict : quint8 { None, Ok, Failed };

    StreamFeed(const ApiOptions &options, const ApiPace &pace, const SsePace &streamPace,
               const Routes &routes);

    virtual void forget() {} ///< starts anew: what was known of the last connection
    virtual void plan() = 0; ///< who polls now; only while running and signed in
    virtual ConnectionState state() const = 0;
    virtual QString trouble() const = 0; ///< while signed in; empty: none
    virtual void everySecond() {}
    virtual void giveBack() {} ///< signed out: what cannot be sent any more

    void steer(); ///< plan() and report()
    void report();
    void signOut(const QString &why);
    /// What is wrong with an answer as such, in words; empty: its body can be read. Tells the loop,
    /// and signs out where the server says so.
    QString badAnswer(PollLoop &loop, const HttpResponse &response, const QString &route);

    ApiOptions m_options;
    const QString m_server;
    CircuitBreaker m_breaker;
    Batcher m_batcher;
    StatusKeeper m_status;
    SseStream m_stream;
    PollLoop m_list, m_queues;
    Watch m_watch;
    bool m_running = false, m_signedOut = false;
    bool m_streamDown = false;        ///< it has ended since it was live (or never was)
    Verdict m_polled = Verdict::None; ///< of the list of workers
    QString m_streamTrouble, m_pollTrouble;

private:
    void onSlept(qint64 ms);

    SleepWatch m_sleepWatch;
};

} // namespace qd
