// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apidecoder.h"
#include "livecrons.h"
#include "requeuedesk.h"
#include "streamfeed.h"

#include <QHash>
#include <QQueue>
#include <QSet>

namespace qd {

/// A fleet behind the second kind of back end: /workers and /jobs/pending every 5 s, /events as a
/// stream. Ids are kept over connections; a gap the server tells becomes a line of activity; a
/// stream without ids says that it cannot promise completeness. No control, no details: the
/// contract has none here. Lives on its own thread (FeedThread).
class FleetRoutesFeed final : public StreamFeed
{
    Q_OBJECT
public:
    explicit FleetRoutesFeed(const ApiOptions &options, const ApiPace &pace = {});
    ~FleetRoutesFeed() override;

public slots:
    void stop() override;
    void send(const qd::Command &command) override;
    void ask(const qd::Question &question) override;
    void batchTaken() override;

private:
    void plan() override;
    ConnectionState state() const override;
    QString trouble() const override;

    void everySecond() override;
    void giveBack() override;
    void onStreamOpened();
    void onStreamEvent(const SseEvent &event);
    void onGap(const SseEvent &event);
    void onFleetEvent(const QString &id, const SseEvent &event);
    void onStreamEnded(SseStream::End how, const QString &sentence);
    void onWorkers(const HttpResponse &response);
    void onPending(const HttpResponse &response);
    void take(DecodedOverview &list);
    void fold(const FleetEvent &event);
    void foldCron(const FleetEvent &event);
    void giveCrons();
    qint64 serverNowMs() const;
    bool isRepeated(const QString &id);

    struct Known
    {
        Worker worker; ///< as last reported, with what events have told since
        WorkerTally tally;
    };
    ApiDecoder m_decoder;
    RequeueDesk m_requeue;
    QHash<QString, Known> m_known;
    LiveCrons m_crons;
    bool m_cronsCrowded = false;
    MaybeInt m_serverOffsetMs; ///< server's clock − our monotonic one; nullopt: it has not told
    qint64 m_newestEventMs = 0, m_eventAtMs = 0; ///< by its clock, by our monotonic one
    QSet<QString>
        m_recentIds; ///< newest ids: a server that replays more than asked shows nothing twice
    QQueue<QString> m_recentOrder;
};

} // namespace qd
