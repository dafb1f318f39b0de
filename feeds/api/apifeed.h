// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitysieve.h"
#include "addressbook.h"
#include "apidecoder.h"
#include "controldesk.h"
#include "questiondesk.h"
#include "requeuedesk.h"
#include "streamfeed.h"

namespace qd {

/// A fleet behind the worker API: the live stream, /overview by polling when it fails (and beside
/// it while activity is watched), /queue/status, details, metrics and control. Lives on its own
/// thread (FeedThread).
class ApiFeed final : public StreamFeed
{
    Q_OBJECT
public:
    explicit ApiFeed(const ApiOptions &options, const ApiPace &pace = {});
    ~ApiFeed() override;

public slots:
    void stop() override;
    void send(const qd::Command &command) override;
    void ask(const qd::Question &question) override;

private:
    void forget() override;
    void plan() override;
    ConnectionState state() const override;
    QString trouble() const override;
    void everySecond() override { m_control.tick(); }
    void giveBack() override;

    void onStreamEvent(const SseEvent &event);
    void onStreamEnded(SseStream::End how, const QString &sentence);
    void onOverview(const HttpResponse &response);
    void onQueues(const HttpResponse &response);
    void onAddressFound(const QString &key);
    template<typename Decoded>
    QString badBody(PollLoop &loop, const Decoded &decoded, const QString &route);
    void apply(DecodedOverview &overview, qint64 readSinceMs, bool fromStream);
    const Worker *workerOf(const QString &key) const;
    QString whyNoControl() const;

    ApiDecoder m_decoder;
    ActivitySieve m_sieve;
    AddressBook m_book;
    ControlDesk m_control;
    QuestionDesk m_questions;
    RequeueDesk m_requeue;
    QList<Worker> m_workers; ///< the newest snapshot
    QString m_queueTrouble;
    bool m_hasStreamed = false; ///< the stream told something since it was last lost
    qint64 m_serverTimeMs = 0, m_lostAtMs = 0, m_startedAtMs = 0;
};

} // namespace qd
