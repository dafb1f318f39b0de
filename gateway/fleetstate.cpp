// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FleetState that takes in what happens; fleetanswers.cpp gives it out.
#include "fleetstate_p.h"

namespace qd {

namespace {

constexpr int stateTickMs = 1'000;
constexpr int publishMs = 200;
constexpr size_t maxRecent = 1'000;

} // namespace

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
    if (!known || !(known->seen || known->process))
        return holder;
    if (known->process && known->process->pid && !known->tells)
        return holder; // it runs, but who knows what it does
    const Worker worker = WorkerList::stamped(*known, serverNowMs(), monotonicMs());
    holder.state = isDown(statusKind(worker.status)) ? Holder::Down : Holder::Alive;
    holder.job = worker.currentJob;
    return holder;
}

void FleetState::Private::touch()
{
    if (!coalesce.isActive())
        coalesce.start();
}

EventClock FleetState::Private::eventClock(bool live) const
{
    const qint64 serverNow = serverNowMs();
    const bool knows = live && tail.readUpToMs() > 0;
    return {serverNow, serverNow - wallClockMs(),
            knows ? serverNow - (monotonicMs() - tail.readUpToMs()) : 0};
}

void FleetState::Private::take(const EntryRange &range, bool live)
{
    const EventClock clock = eventClock(live);
    for (size_t i = range.first; i < range.end; ++i) {
        const StreamEntry entry = range.at(i);
        FleetEvent event = fleetEvent(QString::fromLatin1(entry.id.text()), entry.fields);
        if (clockOffsetMs)
            clock.settle(event);
        log.add(entry.id);
        rollups.apply(event, workers.apply(event), live);
        queues.add(event.queue);
        if (event.kind == EventKind::JobFinished || event.kind == EventKind::JobFailed) {
            ++processed;
            if (event.durationMs)
                durations.add(*event.durationMs / 1000);
        }
        if (event.kind != EventKind::Heartbeat)
            remember(event);
        if (live)
            emit q->eventArrived(event.id, event, eventJson(event));
    }
    touch();
}

void FleetState::Private::takeGap(FleetGap gap)
{
    // The reader looks every few seconds: what it has given out meanwhile says more exactly where.
    if (const auto first = StreamId::parse(gap.first.toLatin1())) {
        const StreamId last = log.before(*first);
        if (last > StreamId::parse(gap.after.toLatin1()).value_or(StreamId()))
            gap.after = QString::fromLatin1(last.text());
    }
    if (gap.missed && !gap.replaced && log.newest().text() == gap.after.toLatin1())
        log.skip(*gap.missed);
    else
        log.clear();
    remember(gapEvent(gap, serverNowMs()));
    emit q->gapFound(gap);
    touch();
}

void FleetState::Private::remember(const FleetEvent &event)
{
    recent.push_back(event);
    if (recent.size() > maxRecent)
        recent.pop_front();
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
    askTime();
}

/// Events are read from when the clock is known: by it their times are understood.
void FleetState::Private::askTime()
{
    if (!commands.isReady())
        return;
    commands.command({"TIME"}, [this](const RespValue &reply) {
        if (reply.text.startsWith("LOST "))
            return;
        if (reply.items.size() == 2)
            clockOffsetMs = reply.items[0].text.toLongLong() * 1000 +
                            reply.items[1].text.toLongLong() / 1000 - monotonicMs();
        if (!std::exchange(reading, true))
            tail.start();
    });
}

FleetState::FleetState(const GatewayConfig &config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, config))
{
    connect(&d->tail, &StreamTail::entries, this,
            [this](const EntryRange &range, bool live) { d->take(range, live); });
    connect(&d->tail, &StreamTail::caughtUp, this, [this] {
        d->caughtUp = true;
        emit caughtUp();
    });
    connect(
        &d->tail, &StreamTail::gap, this,
        [this](const QString &after, const QString &first, const MaybeInt &missed, bool replaced) {
            d->takeGap({after, first, missed, replaced});
        });
    connect(&d->queues, &QueueWatch::changed, this, [this] { d->touch(); });
    connect(&d->ticker, &QTimer::timeout, this, [this] { d->tick(); });
    connect(&d->coalesce, &QTimer::timeout, this, &FleetState::changed);
    connect(&d->commands, &RedisClient::ready, this, [this] {
        d->askTime();
        d->queues.pollNow();
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
    d->queues.start();
    d->ticker.start();
}

} // namespace qd
