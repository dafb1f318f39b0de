// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetevent.h"
#include "gatewayconfig.h"
#include "processfacts.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <functional>
#include <memory>

namespace qd {

class RedisClient;

/// Entries of the event stream that cannot be had. Ids are empty where they are not known.
struct FleetGap
{
    QString after, first; ///< what is missing lies between these
    MaybeInt missed;
    bool replaced = false; ///< another stream stands under the same key and is read from its start
};

/// What the gateway knows, all of it from Redis (fleet_events, the queues and their groups) and
/// /proc: nothing invented. Two connections: one reads events (XREAD BLOCK), one answers everything
/// else. Produces the JSON bodies of the worker API; knows no HTTP.
class FleetState final : public QObject
{
    Q_OBJECT
public:
    explicit FleetState(const GatewayConfig &config, QObject *parent = nullptr);
    ~FleetState() override;

    void start();
    bool redisReachable() const;
    QString redisWarning()
        const; ///< T44: accepts commands without a password on a non-loopback address; else empty

    // Bodies (whole JSON documents, UTF-8, one line).
    QByteArray overviewBody() const;
    QByteArray liveEventData() const; ///< {"timestamp", "data": {system_overview, workers}}
    QByteArray queueStatusBody() const;
    QByteArray fleetWorkersBody() const; ///< fleet routes GET /workers
    QByteArray pendingBody() const;      ///< {"count": n}: waiting + held over all queues
    QByteArray metricsText(int activeConnections) const; ///< Prometheus text
    std::optional<QByteArray>
    detailsBody(const QString &address) const; ///< nullopt: no such worker
    using Body = std::function<void(int status, const QByteArray &body)>;
    void performanceBody(int hours, Body done); ///< from fleet_history

    // Look-ups for control.
    std::optional<Worker>
    worker(const QString &address) const;         ///< by address; else by display name
    bool someoneIsDown() const;                   ///< other than stopped on purpose
    MaybeInt pidOf(const QString &address) const; ///< of its process, else from its own events
    bool hasSpoken(const QString &address) const; ///< some event of its own was read
    /// The events hold a worker_stopped of this process.
    bool endIsTold(const QString &address, qint64 pid) const;
    bool hasCaughtUp() const; ///< the events of before were read, and Redis answers

    /// Redis stream ids. Replays exactly after \a afterId, then calls done with whether a gap must
    /// be told.
    struct Replay
    {
        bool failed = false; ///< Redis gave no answer; nothing else is set
        bool gap = false;
        QString first;
        MaybeInt missed;
        QList<QPair<QString, QByteArray>> events;
    };
    void replay(const QString &afterId, int limit, std::function<void(const Replay &)> done);
    QString newestEventId() const;

    /// Requeues orphaned entries by the one fixed script. ids empty: all orphaned. done: outcome
    /// list as in the contract.
    void requeue(const QString &queue, const QStringList &ids, double olderThanSeconds, bool dryRun,
                 Body done);
    void requeueAllOrphans(
        std::function<void(bool ok, int requeued)> done); ///< fleet routes POST /jobs/requeue

    /// For control and idempotency: the command connection. Never carries a blocking read.
    RedisClient &commands();
    /// Appends an event the gateway itself has observed (a supervised process died, a signal paused
    /// it).
    void appendEvent(const QList<QPair<QByteArray, QByteArray>> &fields,
                     std::function<void(bool)> done = {});

    /// What the supervisor observed in the process table: tells what a worker's own events do not.
    void setProcess(const QString &address, const ProcessFacts &facts);

signals:
    void changed(); ///< worker, queue or system figures changed
    void eventArrived(const QString &id, const qd::FleetEvent &event,
                      const QByteArray &json); ///< in stream order, live ones only
    /// In its place among the events. Also a line of recent_activity.
    void gapFound(const qd::FleetGap &gap);
    void redisChanged(bool reachable);
    void caughtUp(); ///< all events of before were read

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace qd
