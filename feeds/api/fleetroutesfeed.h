// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apidecoder.h"
#include "apifeed.h"
#include "batcher.h"
#include "circuitbreaker.h"
#include "feed.h"
#include "pollloop.h"
#include "ssestream.h"
#include "statuskeeper.h"

#include <QQueue>
#include <QSet>

namespace qd {

/// A fleet behind the second kind of back end: /workers and /jobs/pending every 5 s, /events as a
/// stream. Ids are kept over connections; a gap the server tells becomes a line of activity; a
/// stream without ids says that it cannot promise completeness. No control, no details: the
/// contract has none here. Lives on its own thread (FeedThread).
class FleetRoutesFeed final : public Feed
{
    Q_OBJECT
public:
    explicit FleetRoutesFeed(const ApiOptions &options, const ApiPace &pace = {});
    ~FleetRoutesFeed() override;

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
    void onGap(const SseEvent &event);
    void onFleetEvent(const QString &id, const SseEvent &event);
    void onStreamEnded(SseStream::End how, const QString &sentence);
    void onWorkers(const HttpResponse &response);
    void onPending(const HttpResponse &response);
    void fold(const FleetEvent &event);
    bool isRepeated(const QString &id);
    void signOut(const QString &why);
    void steer();
    void report();
    QString trouble() const;
    void onTick();

    struct Known
    {
        Worker worker; ///< as last reported, with what events have told since
        WorkerTally tally;
    };
    enum class Verdict : quint8 { None, Ok, Failed };
    ApiOptions m_options;
    const QString m_server;
    CircuitBreaker m_breaker;
    ApiDecoder m_decoder;
    Batcher m_batcher;
    StatusKeeper m_status;
    SseStream m_stream;
    PollLoop m_list, m_pending;
    QTimer m_tick;
    Watch m_watch;
    QHash<QString, Known> m_known;
    QSet<QString>
        m_recentIds; ///< newest ids: a server that replays more than asked shows nothing twice
    QQueue<QString> m_recentOrder;
    bool m_running = false, m_signedOut = false, m_streamDown = false;
    Verdict m_polled = Verdict::None;
    QString m_streamTrouble, m_pollTrouble;
    qint64 m_tickAtMs = 0;
};

} // namespace qd
