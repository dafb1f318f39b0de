// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "feedstatus.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace qd {

class Feed;
class FeedHost;

/// The one thread boundary: owns a thread and the Feed that lives on it, and is its face on the
/// caller's thread. Everything crosses as values by queued connections; nothing blocks except the
/// destructor (joins, ≤ 2 s).
class FeedThread final : public QObject
{
    Q_OBJECT
public:
    /// \a make runs on the feed thread. No signal comes after stop() has returned.
    explicit FeedThread(std::function<std::unique_ptr<Feed>()> make, QObject *parent = nullptr);
    ~FeedThread() override;

    void start();
    void stop();
    void send(const Command &command);
    void ask(const Question &question);
    void setWatch(const Watch &watch);
    void tryNow();
    void setToken(const QByteArray &token);
    void setPassword(const QByteArray &password);
    void batchTaken(); ///< call after batchReady was applied

signals:
    void batchReady(const qd::FeedBatch &batch);
    void statusChanged(const qd::FeedStatus &status);

private:
    std::unique_ptr<QThread> m_thread;
    FeedHost *m_host; ///< lives and dies on m_thread, with the feed
    bool m_running = false;
    int m_run = 0; ///< counts start(): what an earlier run still had on its way is dropped
};

} // namespace qd
