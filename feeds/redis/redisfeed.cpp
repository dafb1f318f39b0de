// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisfeed.h"

#include "clock.h"
#include "eventclock.h"
#include "fleethistory.h"
#include "text.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace qd {

namespace {

constexpr qint64 sleptMs = 10'000;
constexpr qint64 readWithinMs = 10'000;   ///< a read is answered every 2 s, with news or without
constexpr qint64 backlogIntervalMs = 100; ///< between batches: old states are passed over
constexpr size_t activityPerSecond = 2'000;
constexpr quint64 factsEvery = 3, listenersEvery = 30, searchEvery = 30; ///< ticks

StreamTail::Options tailOptions(const RedisOptions &options)
{
    StreamTail::Options out;
    out.backlogLimit = options.backlog;
    if (!options.from.isEmpty())
        out.after = StreamId::parse(options.from.toLatin1());
    return out;
}

/// As the gateway tells them in /queue/status.
QJsonArray groupsOf(const QueueFigures &figures)
{
    const auto known = [](const MaybeInt &value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray groups;
    for (const GroupFigures &group : figures.groups) {
        QJsonArray members;
        for (const ConsumerFigures &member : group.members)
            members.append(QJsonObject{{QStringLiteral("name"), decodeUtf8(member.name.left(300))},
                                       {QStringLiteral("held"), member.held},
                                       {QStringLiteral("idle_seconds"), member.idleSeconds}});
        groups.append(QJsonObject{{QStringLiteral("name"), decodeUtf8(group.name.left(300))},
                                  {QStringLiteral("waiting"), known(group.waiting)},
                                  {QStringLiteral("held"), group.held},
                                  {QStringLiteral("consumers"), group.consumers},
                                  {QStringLiteral("orphaned"), group.orphaned},
                                  {QStringLiteral("members"), members}});
    }
    return groups;
}

Queue record(const QueueFigures &figures, qint64 serverNowMs, qint64 nowMs)
{
    Queue queue;
    queue.name = figures.name;
    queue.size = figures.size;
    queue.waiting = figures.waiting;
    queue.held = figures.held;
    queue.dead = figures.dead;
    queue.rateIn = figures.rateIn;
    queue.rateOut = figures.rateOut;
    queue.receivedAtMs = nowMs;
    if (!figures.groups.empty()) {
        queue.consumers = figures.consumers;
        queue.orphaned = figures.orphaned;
        queue.processing = figures.activeConsumers > 0;
        queue.extra.insert(QStringLiteral("groups"), groupsOf(figures));
    }
    if (figures.oldestMs && figures.size.value_or(1) > 0)
        queue.oldestTaskAgeSeconds = std::max(0.0, double(serverNowMs - *figures.oldestMs) / 1000);
    if (figures.size && figures.rateOut && *figures.rateOut > 0)
        queue.estimatedCompletionSeconds = double(*figures.size) / *figures.rateOut;
    return queue;
}

} // namespace

RedisFeed::RedisFeed(const RedisOptions &options)
    : m_options(options)
    , m_commands(options.address, "quarterdeck")
    , m_tail(options.address, "quarterdeck-events", options.eventsKey, tailOptions(options))
    , m_facts(m_commands)
    , m_control(m_commands, options.controlKey)
    , m_questions(m_commands, [this](const QString &consumer) { return holderOf(consumer); })
    , m_entries(m_commands, [this](const QString &consumer) { return holderOf(consumer); })
    , m_finder(m_commands, options.queues)
    , m_queues(m_commands, [this](const QString &consumer) { return holderOf(consumer); })
    , m_ring(options.activityRing, options.waitsForReceiver ? 0 : activityPerSecond)
{
    m_crons.setSchedules(options.schedules);
    for (QObject *part : std::initializer_list<QObject *>{
             &m_commands, &m_tail, &m_facts, &m_control, &m_questions, &m_entries, &m_finder,
             &m_queues, &m_batcher, &m_status, &m_tick})
        part->setParent(this);
    if (!options.address.sentinels.isEmpty()) {
        m_sentinel = new RedisSentinel(options.address, RedisSentinel::Follow, this);
        connect(m_sentinel, &RedisSentinel::found, this, &RedisFeed::follow);
    }
    m_commands.setStopWhenRefused(true);
    m_tail.client().setStopWhenRefused(true);
    m_status.now.server = options.address.shown();
    m_status.now.usualIntervalMs = 2'000;
    m_tick.setInterval(1'000);
    if (!options.waitsForReceiver)
        m_batcher.setInterval(backlogIntervalMs);
    m_batcher.setSource([this](FeedBatch &batch) { fill(batch); });
    connect(&m_batcher, &Batcher::ready, this, &Feed::batchReady);
    connect(&m_status, &StatusKeeper::changed, this, &Feed::statusChanged);
    connect(&m_tail, &StreamTail::entries, this, &RedisFeed::onEntries);
    connect(&m_tail, &StreamTail::gap, this, &RedisFeed::onGap);
    connect(&m_tail, &StreamTail::answered, this, [this] {
        m_readAtMs = m_status.now.lastDataAtMs = monotonicMs();
        m_trouble.clear();
        report();
    });
    connect(&m_tail, &StreamTail::caughtUp, this, [this] {
        m_live = true;
        m_batcher.setInterval(Batcher::usualIntervalMs);
        if (!m_facts.waitsForTime())
            m_batcher.stamp(monotonicMs(), m_facts.serverNowMs()); // also an empty fleet is news
        report();
    });
    connect(&m_tail, &StreamTail::malformed, this, [this](int count) {
        m_status.addMalformed(quint64(count),
                              tr("entries of %1 that are none")
                                  .arg(displayText(QString::fromUtf8(m_options.eventsKey), 80)));
    });
    connect(&m_tail, &StreamTail::trouble, this, [this](const QString &why, TroubleKind kind) {
        m_trouble = tr("Redis at %1: %2").arg(m_status.now.server, why);
        m_troubleKind = kind;
        report();
    });
    connect(&m_tail.client(), &RedisClient::lost, this, &RedisFeed::onLost);
    connect(&m_tail.client(), &RedisClient::ready, this, [this] {
        m_status.now.reconnects += m_wasLive;
        report();
    });
    connect(&m_commands, &RedisClient::ready, this, [this] {
        m_facts.forget();
        // Events are read when the clock is known. Redis answers what it has received at once
        // together: nothing large may be among it.
        m_queues.stop();
        m_facts.ask();
        m_control.lookForListeners();
        m_finder.look();
        report();
    });
    connect(&m_facts, &RedisFacts::timeTold, this, [this] {
        if (!std::exchange(m_tailOpen, true))
            m_tail.start();
        if (m_watch.queues && !m_queues.isRunning())
            m_queues.start();
    });
    connect(&m_commands, &RedisClient::lost, this, &RedisFeed::waitForOther);
    connect(&m_facts, &RedisFacts::changed, this, &RedisFeed::report);
    connect(&m_facts, &RedisFacts::stepped, this, [this](qint64 ms) {
        m_workers.moveTimes(ms);
        m_crons.moveTimes(ms);
        m_batcher.stamp(m_readAtMs, m_facts.serverNowMs());
    });
    connect(&m_control, &RedisControl::sent, &m_batcher, &Batcher::addSent);
    connect(&m_control, &RedisControl::result, &m_batcher, &Batcher::addResult);
    connect(&m_control, &RedisControl::offeredChanged, this, &RedisFeed::report);
    connect(&m_questions, &RedisQuestions::answered, &m_batcher, &Batcher::addAnswer);
    connect(&m_entries, &RedisEntries::answered, &m_batcher, &Batcher::addAnswer);
    connect(&m_finder, &QueueFinder::found, &m_queues, &QueueWatch::add);
    connect(&m_finder, &QueueFinder::lookedThrough, this, [this] {
        m_allFound = true;
        m_queues.pollNow();
    });
    connect(&m_queues, &QueueWatch::polled, this, &RedisFeed::onQueues);
    connect(&m_tick, &QTimer::timeout, this, &RedisFeed::onTick);
    for (const QString &queue : options.queues) {
        if (!QueueFinder::isPattern(queue))
            m_queues.add(queue);
    }
}

RedisFeed::~RedisFeed()
{
    stop();
    m_options.address.password.fill('\0');
}

void RedisFeed::start()
{
    m_running = true;
    m_tickAtMs = monotonicMs();
    m_tick.start();
    m_commands.open();
    if (m_sentinel)
        m_sentinel->ask();
    if (m_watch.queues)
        m_queues.start();
    report();
}

void RedisFeed::stop()
{
    m_running = false;
    m_tick.stop();
    m_queues.stop();
    m_control.stop();
    if (m_sentinel)
        m_sentinel->stop();
    closeTail();
    m_commands.close();
    m_ring.clear();
    m_batcher.clear();
    m_status.silence();
}

void RedisFeed::send(const Command &command)
{
    const qint64 serverNow = m_facts.serverNowMs();
    if (m_facts.isReplica())
        return m_batcher.addResult({command.id, Outcome::NotSent, whyNoControl(), false});
    m_control.send(command, m_workers.find(command.workerKey.toUtf8(), serverNow, monotonicMs()),
                   serverNow);
}

void RedisFeed::ask(const Question &question)
{
    const bool judges =
        question.kind == Question::Orphans ||
        (question.kind == Question::Entries && question.place == EntryPlace::Orphaned &&
         (question.ids.isEmpty() || !question.withFields)) ||
        (question.kind == Question::Requeue && question.requeued != Question::DeadLetters);
    if (judges && !knowsWhoLives()) {
        Answer answer;
        answer.id = question.id;
        answer.error = tr("%1: its events cannot be read now, so nobody knows which workers live: "
                          "nothing was judged or changed.")
                           .arg(m_status.now.server);
        return m_batcher.addAnswer(answer);
    }
    if (question.kind == Question::Orphans)
        return m_questions.orphans(question, question.queue.isEmpty()
                                                 ? QStringList(m_queues.queues().keys())
                                                 : QStringList{question.queue});
    if (question.kind == Question::Requeue)
        return m_questions.requeue(question, m_facts.serverNowMs());
    if (question.kind == Question::Entries)
        return m_entries.read(question, m_facts.serverNowMs());
    if (question.kind == Question::Metrics)
        return askMetrics(question);
    Answer answer;
    answer.id = question.id;
    answer.error = tr("Redis itself keeps no such details.");
    m_batcher.addAnswer(answer);
}

/// From the roll-ups that the fleet's gateway keeps, in the words of the worker API.
void RedisFeed::askMetrics(const Question &question)
{
    readPerformance(
        m_commands, m_options.historyKey, std::clamp(question.hours, 1, 168), m_facts.serverNowMs(),
        [guard = QPointer(this), id = question.id](int status, const QByteArray &body) {
            if (!guard)
                return;
            Answer answer;
            answer.id = id;
            answer.httpStatus = status;
            const QJsonObject object = QJsonDocument::fromJson(body).object();
            answer.body = object;
            if (status != 200)
                answer.error = displayText(object.value(QLatin1String("message")).toString(), 400);
            guard->m_batcher.addAnswer(answer);
        });
}

void RedisFeed::setWatch(const Watch &watch)
{
    m_watch = watch;
    if (!m_running)
        return;
    if (watch.queues)
        m_queues.start();
    else
        m_queues.stop();
}

void RedisFeed::batchTaken()
{
    m_batcher.taken();
}

void RedisFeed::onEntries(const EntryRange &range, bool live)
{
    const qint64 serverNow = m_facts.serverNowMs();
    const bool knows = live && m_tail.readUpToMs() > 0;
    const EventClock clock{serverNow, m_facts.skewMs(),
                           knows ? serverNow - (monotonicMs() - m_tail.readUpToMs()) : 0};
    for (size_t i = range.first; i < range.end; ++i) {
        EventView event = eventView(range.block->at(i).id.ms, range.block->words(i));
        if (m_facts.knowsTime())
            clock.settle(event);
        if (!m_workers.fold(event) && !std::exchange(m_crowded, true))
            m_status.addMalformed(
                1, tr("more than %1 workers: the rest is not shown").arg(LiveWorkers::most));
        if (!m_crons.fold(event, serverNow) && !std::exchange(m_cronsCrowded, true))
            m_status.addMalformed(
                1, tr("more than %1 cron jobs: the rest is not shown").arg(LiveCrons::most));
        if (event.kind == EventKind::ControlApplied || event.kind == EventKind::ControlFailed)
            m_control.take(event);
    }
    m_status.now.eventsIn += range.end - range.first;
    m_ring.add(range);
    if (m_options.waitsForReceiver && m_ring.isHalfFull())
        m_tail.setHeld(true);
    if (!m_facts.waitsForTime()) // else with it
        m_batcher.touch();
}

void RedisFeed::onGap(const QString &after, const QString &first, const MaybeInt &missed,
                      bool replaced)
{
    ActivityEntry line;
    line.kind = QStringLiteral("gap");
    line.outcome = ActivityOutcome::Warning;
    line.timestampMs = m_facts.serverNowMs();
    const auto known = [](const QString &id) {
        return id.isEmpty() ? QJsonValue() : QJsonValue(id);
    };
    line.fields = {{QStringLiteral("after"), known(after)},
                   {QStringLiteral("first"), known(first)},
                   {QStringLiteral("missed"), missed ? QJsonValue(*missed) : QJsonValue()}};
    if (replaced)
        line.text = tr("The stream was deleted or began anew; reading on from its start.");
    else if (missed)
        line.text = tr("%1 events were trimmed away before they could be read.").arg(*missed);
    else
        line.text = tr("Events were trimmed away, or the stream began anew; how many were missed "
                       "is not known.");
    m_ring.add(line);
    const auto from = StreamId::parse(after.toLatin1()), to = StreamId::parse(first.toLatin1());
    const qint64 now = m_facts.serverNowMs();
    m_crons.setAbsent(from ? qint64(std::min<quint64>(from->ms, quint64(now))) : 0,
                      to && from && to->ms > from->ms && to->ms < quint64(now) ? qint64(to->ms)
                                                                               : now);
    m_batcher.touch();
}

void RedisFeed::onQueues()
{
    if (!m_allFound && m_finder.hasPatterns())
        return; // some only would look like all
    const qint64 now = monotonicMs();
    QList<Queue> queues;
    for (const QueueFigures &figures : m_queues.queues()) {
        queues.append(record(figures, m_facts.serverNowMs(), now));
    }
    QueueTotals totals;
    totals.totalQueuedTasks = m_queues.totalTasks();
    m_batcher.setQueues(queues);
    m_batcher.setTotals(totals);
    m_batcher.stamp(now, m_facts.serverNowMs());
}

/// Just before a batch leaves: only now are records made of what the events told.
void RedisFeed::fill(FeedBatch &batch)
{
    if (!m_facts.knowsTime() && (!m_live || m_facts.waitsForTime()))
        return; // nothing is shown before it is known how old it is
    const qint64 now = monotonicMs(), serverNow = m_facts.serverNowMs();
    batch.workers = m_workers.takeChanged(serverNow, now);
    batch.backlog = !std::exchange(m_liveShown, m_live); // the first live one ends it
    if (m_liveShown && batch.backlog)
        report(); // Live is said just before the batch that holds the whole fleet
    for (Worker &worker : batch.workers) {
        const auto queue = m_queues.queues().constFind(worker.queue);
        if (queue != m_queues.queues().constEnd())
            worker.queueSize = queue->size;
    }
    lookForMissed();
    batch.crons = m_crons.takeChanged();
    batch.cronsKnownToMs = m_crons.lookedToMs();
    // Of a backlog the newest is shown, when it is known what that is.
    if (m_live || m_options.waitsForReceiver)
        batch.activity = m_ring.take(&batch.activityDropped, now);
    m_tail.setHeld(false);
    batch.receivedAtMs = std::max(batch.receivedAtMs, m_readAtMs);
    // The server's time when it was received, not of now: who reckons with both takes them as one.
    batch.serverTimeMs = serverNow - (batch.receivedAtMs > 0 ? now - batch.receivedAtMs : 0);
    m_control.look(batch.workers, m_readAtMs);
}

/// Only while nothing is unread and the server has told its time and since when it is there.
bool RedisFeed::lookForMissed()
{
    if (!m_live || m_tail.readUpToMs() == 0 || !m_commands.isReady() || !m_facts.knowsTime() ||
        !m_facts.isKnown())
        return false;
    const qint64 sinceMs = monotonicMs() - m_tail.readUpToMs();
    return m_crons.look(m_facts.serverNowMs() - sinceMs, m_facts.startedAtMs());
}

bool RedisFeed::knowsWhoLives() const
{
    return m_live && m_trouble.isEmpty() && monotonicMs() - m_tail.readUpToMs() < readWithinMs;
}

Holder RedisFeed::holderOf(const QString &consumer) const
{
    Holder holder;
    if (!knowsWhoLives()) { // no job is taken from anybody for our own deafness
        holder.state = Holder::Alive;
        return holder;
    }
    const qint64 now = monotonicMs();
    const auto worker = m_workers.find(consumer.toUtf8(), m_facts.serverNowMs(), now);
    if (!worker)
        return holder;
    const Liveness life = liveness(*worker, m_options.staleAfterSeconds, now);
    holder.state = isDown(shownStatus(*worker, life)) ? Holder::Down : Holder::Alive;
    holder.job = worker->currentJob;
    return holder;
}

void RedisFeed::onTick()
{
    const qint64 now = monotonicMs();
    const qint64 late = now - m_tickAtMs - m_tick.interval();
    m_tickAtMs = now;
    if (late > sleptMs) { // this program stood still: what the sockets hold may be of long ago
        m_tail.client().reopen();
        m_commands.reopen();
    }
    ++m_ticks;
    if (m_commands.isReady()) {
        if (m_ticks % factsEvery == 0)
            m_facts.ask();
        if (m_ticks % listenersEvery == 0)
            m_control.lookForListeners();
        if (m_ticks % searchEvery == 0)
            m_finder.look();
    }
    m_control.tick();
    if (lookForMissed())
        m_batcher.touch();
    report();
}

} // namespace qd
