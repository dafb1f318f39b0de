// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetstate.h"

#include "bodies.h"
#include "clock.h"
#include "eventlog.h"
#include "history.h"
#include "requeue.h"
#include "rollups.h"
#include "streamtail.h"

#include <QHostAddress>
#include <QTimer>

namespace qd {

namespace {

constexpr int stateTickMs = 1'000;
constexpr int publishMs = 200;
constexpr qint64 liveDataMaxAgeMs = 1'000; ///< uptimes tick: older data is written anew
constexpr size_t maxRecent = 1'000;

} // namespace

struct FleetState::Private
{
    Private(FleetState *owner, const GatewayConfig &configuration);

    void take(const EntryRange &range, bool live);
    void tick();
    void touch();
    qint64 serverNowMs() const
    {
        return clockOffsetMs ? monotonicMs() + *clockOffsetMs : wallClockMs();
    }
    FleetFigures figures() const
    {
        return {workers,   queues.queues(), system.figures(), recent,
                durations, serverNowMs(),   monotonicMs()};
    }
    const KnownWorker *lookUp(const QString &name) const;
    Holder holderOf(const QString &consumer) const;
    QByteArray eventsKey() const { return config.eventsKey.toUtf8(); }

    FleetState *q;
    GatewayConfig config;
    RedisClient commands;
    StreamTail tail;
    WorkerList workers;
    QueueWatch queues;
    Rollups rollups;
    SystemStats system;
    EventLog log;
    std::deque<FleetEvent> recent;
    DurationHistogram durations;
    qint64 processed = 0;
    std::optional<qint64> clockOffsetMs; ///< the Redis server's clock − monotonicMs()
    QTimer ticker, coalesce;
    bool reachable = false, caughtUp = false;
    quint64 ticks = 0;
    mutable QByteArray liveData;
    mutable qint64 liveDataAtMs = 0;
};

FleetState::Private::Private(FleetState *owner, const GatewayConfig &configuration)
    : q(owner)
    , config(configuration)
    , commands(config.redis, "quarterdeck-gateway")
    , tail(config.redis, "quarterdeck-gateway-events", eventsKey(), {})
    , workers(config.workers)
    , queues(commands, [this](const QString &consumer) { return holderOf(consumer); })
    , rollups(commands, config.historyKey.toUtf8())
{
    for (const WorkerConfig &worker : std::as_const(config.workers))
        queues.add(worker.queue);
    ticker.setInterval(stateTickMs);
    coalesce.setSingleShot(true);
    coalesce.setInterval(publishMs);
}

const KnownWorker *FleetState::Private::lookUp(const QString &name) const
{
    const KnownWorker *known = workers.find(name);
    return known ? known : workers.findByName(name);
}

Holder FleetState::Private::holderOf(const QString &consumer) const
{
    Holder holder;
    const KnownWorker *known = workers.find(consumer);
    if (!known || !known->seen)
        return holder;
    const Worker worker = WorkerList::stamped(*known, serverNowMs(), monotonicMs());
    holder.state = isDown(statusKind(worker.status)) ? Holder::Down : Holder::Alive;
    holder.job = worker.currentJob;
    return holder;
}

void FleetState::Private::touch()
{
    liveData.clear();
    if (!coalesce.isActive())
        coalesce.start();
}

void FleetState::Private::take(const EntryRange &range, bool live)
{
    for (size_t i = range.first; i < range.end; ++i) {
        const StreamEntry entry = range.at(i);
        const FleetEvent event = fleetEvent(QString::fromLatin1(entry.id.text()), entry.fields);
        log.add(entry.id);
        workers.apply(event);
        rollups.apply(event);
        queues.add(event.queue);
        if (event.kind == EventKind::JobFinished || event.kind == EventKind::JobFailed) {
            ++processed;
            if (event.durationMs)
                durations.add(*event.durationMs / 1000);
        }
        if (event.kind != EventKind::Heartbeat) {
            recent.push_back(event);
            if (recent.size() > maxRecent)
                recent.pop_front();
        }
        if (live)
            emit q->eventArrived(event.id, event, eventJson(event));
    }
    touch();
}

void FleetState::Private::tick()
{
    system.sample();
    const FleetFigures now = figures();
    if (++ticks % 60 == 0)
        workers.forgetSilent(now.serverNowMs);
    if (caughtUp && tail.client().isReady() && clockOffsetMs && rollups.due(now.serverNowMs))
        rollups.flush(now.serverNowMs, workers, queues.queues(), system.figures(),
                      activeWorkers(now));
    if (!commands.isReady())
        return;
    commands.command({"TIME"}, [this](const RespValue &reply) {
        if (reply.items.size() == 2)
            clockOffsetMs = reply.items[0].text.toLongLong() * 1000 +
                            reply.items[1].text.toLongLong() / 1000 - monotonicMs();
    });
}

FleetState::FleetState(const GatewayConfig &config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, config))
{
    connect(&d->tail, &StreamTail::entries, this,
            [this](const EntryRange &range, bool live) { d->take(range, live); });
    connect(&d->tail, &StreamTail::caughtUp, this, [this] { d->caughtUp = true; });
    connect(&d->tail, &StreamTail::gap, this, [this] { d->log.clear(); });
    connect(&d->queues, &QueueWatch::changed, this, [this] { d->touch(); });
    connect(&d->ticker, &QTimer::timeout, this, [this] { d->tick(); });
    connect(&d->coalesce, &QTimer::timeout, this, &FleetState::changed);
    connect(&d->commands, &RedisClient::ready, this, [this] {
        d->tick();
        d->rollups.findLast([] {});
        d->reachable = true;
        emit redisChanged(true);
    });
    connect(&d->commands, &RedisClient::lost, this, [this] {
        if (!std::exchange(d->reachable, false))
            return;
        emit redisChanged(false);
    });
}

FleetState::~FleetState() = default;

void FleetState::start()
{
    d->system.sample();
    d->commands.open();
    d->tail.start();
    d->queues.start();
    d->ticker.start();
}

bool FleetState::redisReachable() const
{
    return d->reachable;
}

QString FleetState::redisWarning() const
{
    const RedisAddress &address = d->config.redis;
    const bool local = !address.unixPath.isEmpty() || address.host == QLatin1String("localhost") ||
                       QHostAddress(address.host).isLoopback();
    if (local || !address.password.isEmpty() || !d->commands.isReady())
        return {};
    return tr("%1 accepts commands without a password on an address that is not loopback")
        .arg(address.shown());
}

QByteArray FleetState::overviewBody() const
{
    return overviewJson(d->figures());
}

QByteArray FleetState::liveEventData() const
{
    const qint64 now = monotonicMs();
    if (d->liveData.isEmpty() || now - d->liveDataAtMs >= liveDataMaxAgeMs) {
        d->liveData = liveEventJson(d->figures());
        d->liveDataAtMs = now;
    }
    return d->liveData;
}

QByteArray FleetState::queueStatusBody() const
{
    return queueStatusJson(d->figures());
}

QByteArray FleetState::fleetWorkersBody() const
{
    return fleetWorkersJson(d->figures());
}

QByteArray FleetState::pendingBody() const
{
    return "{\"count\":" + QByteArray::number(d->queues.totalTasks()) + '}';
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
    if (hours < 1 || hours > 168)
        return done(400, errorJson(tr("hours must be between 1 and 168")));
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

QStringList FleetState::workerAddresses() const
{
    QStringList addresses;
    for (const KnownWorker &known : d->workers.all())
        addresses += known.worker.address;
    return addresses;
}

MaybeInt FleetState::pidOf(const QString &address) const
{
    const KnownWorker *known = d->lookUp(address);
    return known ? known->pid : std::nullopt;
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
    struct Sum
    {
        bool ok = true;
        int requeued = 0, open = 1;
    };
    const auto sum = std::make_shared<Sum>();
    const auto finished = [sum, done = std::move(done)] {
        if (--sum->open == 0)
            done(sum->ok, sum->requeued);
    };
    const QStringList names = d->queues.queues().keys();
    for (const QString &name : names) {
        ++sum->open;
        RequeueRequest request;
        request.queue = name.toUtf8();
        request.minIdleMs = QueueWatch::orphanIdleMs;
        requeueOrphans(
            d->commands, request, [this](const QString &consumer) { return d->holderOf(consumer); },
            [sum, finished](const std::optional<std::vector<RequeueOutcome>> &outcomes) {
                sum->ok = sum->ok && outcomes;
                for (const RequeueOutcome &one : outcomes.value_or(std::vector<RequeueOutcome>())) {
                    sum->requeued += one.outcome == QLatin1String("requeued");
                    sum->ok = sum->ok && one.error.isEmpty();
                }
                finished();
            });
    }
    finished();
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

void FleetState::setProcess(const QString &address, MaybeInt pid, bool pausedBySignal)
{
    d->workers.setProcess(address, pid, pausedBySignal);
    d->touch();
}

} // namespace qd
