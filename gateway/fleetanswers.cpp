// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FleetState that answers: bodies, look-ups, replays, requeues.
#include "fleethistory.h"
#include "fleetstate_p.h"
#include "requeue.h"

namespace qd {

namespace {

constexpr int mostHours = 7 * 24; ///< so long roll-ups are kept

} // namespace

bool FleetState::redisReachable() const
{
    return d->reachable;
}

QString FleetState::redisWarning() const
{
    const RedisAddress &address = d->commands.address();
    if (address.isLocal() || !address.password.isEmpty() || !d->commands.isReady())
        return {};
    return tr("%1 accepts commands without a password on an address that is not loopback")
        .arg(address.shown());
}

QByteArray FleetState::overviewBody() const
{
    return d->overview.get([this] { return overviewJson(d->figures()); });
}

QByteArray FleetState::liveEventData() const
{
    return liveEventJson(d->figures());
}

QByteArray FleetState::queueStatusBody() const
{
    return queueStatusJson(d->figures());
}

QByteArray FleetState::fleetWorkersBody() const
{
    return d->fleetWorkers.get([this] { return fleetWorkersJson(d->figures()); });
}

QByteArray FleetState::pendingBody() const
{
    const MaybeInt total = d->queues.totalTasks();
    return "{\"count\":" + (total ? QByteArray::number(*total) : QByteArray("null")) + '}';
}

QByteArray FleetState::metricsText(int activeConnections) const
{
    return prometheusText(d->figures(), d->processed, activeConnections);
}

std::optional<QByteArray> FleetState::detailsBody(const QString &address) const
{
    const KnownWorker *known = d->lookUp(address);
    return known ? std::optional(detailsJson(d->figures(), *known)) : std::nullopt;
}

void FleetState::performanceBody(int hours, Body done)
{
    if (hours < 1)
        return done(400, errorJson(tr("hours must be 1 or more")));
    hours = std::min(hours, mostHours); // no more is kept; period_hours says so
    readPerformance(d->commands, d->config.historyKey.toUtf8(), hours, d->serverNowMs(),
                    std::move(done));
}

std::optional<Worker> FleetState::worker(const QString &address) const
{
    const KnownWorker *known = d->lookUp(address);
    if (!known)
        return std::nullopt;
    return WorkerList::stamped(*known, d->serverNowMs(), monotonicMs());
}

bool FleetState::someoneIsDown() const
{
    const FleetFigures now = d->figures();
    return std::any_of(now.workers.all().begin(), now.workers.all().end(), [&now](const auto &one) {
        const StatusKind kind =
            statusKind(WorkerList::stamped(one, now.serverNowMs, now.monotonicNowMs).status);
        return isDown(kind) && kind != StatusKind::Stopped;
    });
}

bool FleetState::hasSpoken(const QString &address) const
{
    const KnownWorker *known = d->workers.find(address);
    return known && known->spoken;
}

bool FleetState::endIsTold(const QString &address, qint64 pid) const
{
    const KnownWorker *known = d->workers.find(address);
    return known &&
           (known->endedPid ? *known->endedPid == pid : isDown(statusKind(known->worker.status)));
}

bool FleetState::hasCaughtUp() const
{
    return d->caughtUp && d->reachable;
}

MaybeInt FleetState::pidOf(const QString &address) const
{
    const KnownWorker *known = d->lookUp(address);
    return known ? known->runningPid() : std::nullopt;
}

void FleetState::replay(const QString &afterId, int limit, std::function<void(const Replay &)> done)
{
    replayEvents(d->commands, d->eventsKey(), afterId, limit, d->log, d->tail.positionCount(),
                 std::move(done));
}

QString FleetState::newestEventId() const
{
    const StreamId id = d->tail.position();
    return id.isZero() ? QString() : QString::fromLatin1(id.text());
}

void FleetState::requeue(const QString &queue, const QStringList &ids, double olderThanSeconds,
                         bool dryRun, Body done)
{
    if (!d->queues.queues().contains(queue))
        return done(404, errorJson(tr("There is no queue \"%1\"").arg(queue)));
    RequeueRequest request;
    request.queue = queue.toUtf8();
    request.ids = ids;
    request.minIdleMs = qint64(std::clamp(olderThanSeconds, 0.0, 1e9) * 1000);
    request.dryRun = dryRun;
    requeueOrphans(
        d->commands, request, [this](const QString &consumer) { return d->holderOf(consumer); },
        [done = std::move(done)](const std::optional<std::vector<RequeueOutcome>> &outcomes) {
            if (!outcomes)
                return done(503, errorJson(tr("Redis does not answer; nothing was requeued")));
            int status = 200;
            const QByteArray body = requeueBody(*outcomes, &status);
            done(status, body);
        });
}

void FleetState::requeueAllOrphans(std::function<void(bool ok, int requeued)> done)
{
    QByteArrayList names;
    const QStringList queues = d->queues.queues().keys();
    for (const QString &name : queues)
        names += name.toUtf8();
    requeueEverywhere(
        d->commands, names, QueueWatch::orphanIdleMs,
        [this](const QString &consumer) { return d->holderOf(consumer); }, std::move(done));
}

RedisClient &FleetState::commands()
{
    return d->commands;
}

void FleetState::appendEvent(const QList<QPair<QByteArray, QByteArray>> &fields,
                             std::function<void(bool)> done)
{
    QByteArrayList argv{"XADD", d->eventsKey(), "MAXLEN", "~", "100000", "*"};
    bool stamped = false;
    for (const auto &[name, value] : fields) {
        argv << name << value;
        stamped = stamped || name == "timestamp";
    }
    if (!stamped)
        argv << "timestamp" << QByteArray::number(double(d->serverNowMs()) / 1000, 'f', 3);
    d->commands.command(argv, [done = std::move(done)](const RespValue &reply) {
        if (done)
            done(!reply.isError());
    });
}

void FleetState::setProcess(const QString &address, const ProcessFacts &facts)
{
    if (d->workers.setProcess(address, facts))
        d->touch();
}

} // namespace qd
