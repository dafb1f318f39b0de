// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "feedstatus.h"

#include <QObject>

namespace qd {

/// One fleet's connection. Lives on the fleet's own thread with all its children (sockets, readers,
/// timers, Batcher) and never sees a model or a widget. Only values cross: batches and status out,
/// commands, questions, watch in.
class Feed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

public slots:
    virtual void start() = 0;
    virtual void stop() = 0; ///< closes everything; no signal after it returns
    virtual void send(const qd::Command &command) = 0; ///< at most once on the wire; exactly one
                                                       ///< CommandResult follows, and perhaps a
                                                       ///< later one by the worker's own state
    virtual void
    ask(const qd::Question &question) = 0; ///< exactly one Answer follows unless stopped
    virtual void setWatch(const qd::Watch &watch) = 0;
    virtual void tryNow() = 0; ///< ends any back-off and closes the circuit breaker
    virtual void
    setToken(const QByteArray &token) = 0; ///< a new token: signed-out ends, connects anew
    /// The password of a Redis, where that is asked for beside a token; else the only secret there
    /// is.
    virtual void setPassword(const QByteArray &password) { setToken(password); }
    virtual void batchTaken() = 0; ///< the last batch was applied: the next may leave

signals:
    void batchReady(const qd::FeedBatch &batch);
    void statusChanged(const qd::FeedStatus &status);
};

} // namespace qd
