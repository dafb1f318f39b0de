// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "batcher.h"
#include "feed.h"
#include "pipelinesocket.h"
#include "pipelinestate.h"
#include "sleepwatch.h"
#include "statuskeeper.h"

#include <memory>

namespace qd {

/// A pipeline that reports over a WebSocket: init, then events; or single metrics. It only
/// reports: nothing is ever sent to it. Lives on its own thread (FeedThread).
class PipelineFeed final : public Feed
{
    Q_OBJECT
public:
    static constexpr qsizetype mostMetrics = 200; ///< that are remembered by name

    explicit PipelineFeed(const PipelineOptions &options);
    ~PipelineFeed() override;

public slots:
    void start() override;
    void stop() override;
    void send(const qd::Command &command) override;
    void ask(const qd::Question &question) override;
    void setWatch(const qd::Watch &watch) override;
    void tryNow() override;
    void setToken(const QByteArray &token) override;
    void batchTaken() override { m_batcher.taken(); }

private:
    void dial();
    void onMessage(const QByteArray &bytes);
    void onInit(const PipelineMessage &message);
    void onMetric(const PipelineMessage &message);
    void onEnded(PipelineSocket::End how, const QString &why);
    void noInit();
    void tellAll(); ///< a whole snapshot of the workers, the queues and the totals
    void note(const QString &kind, const QString &text, ActivityOutcome outcome);
    void everySecond();
    void report();

    PipelineOptions m_options;
    const QString m_server;
    PipelineReader m_reader;
    PipelineState m_state;
    Batcher m_batcher;
    StatusKeeper m_status;
    Backoff m_backoff;
    SleepWatch m_sleepWatch;
    QTimer m_retry, m_initTimer;
    std::unique_ptr<PipelineSocket> m_socket;
    QMap<QString, Metric> m_metrics; ///< by name
    ConnectionState m_now = ConnectionState::Connecting;
    QString m_trouble, m_summary;
    TroubleKind m_kind = TroubleKind::None;
    qint64 m_nextTryAtMs = 0, m_factsAtMs = 0;
    bool m_running = false, m_changed = false;
    bool m_unknown = false; ///< no init came in time
};

} // namespace qd
