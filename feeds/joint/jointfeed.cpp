// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointfeed.h"

#include "clock.h"
#include "jointstatus.h"
#include "text.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

constexpr int lookEveryMs = 500;
constexpr size_t mostHeld = 1'000; ///< lines: more than any /overview tells of ten seconds

} // namespace

JointFeed::JointFeed(std::unique_ptr<Feed> api, std::unique_ptr<Feed> redis, qint64 awayAfterMs)
    : m_awayAfterMs(awayAfterMs)
{
    m_api.feed = std::move(api);
    m_redis.feed = std::move(redis);
    m_status.setParent(this);
    m_tick.setParent(this);
    m_tick.setInterval(lookEveryMs);
    connect(&m_tick, &QTimer::timeout, this, &JointFeed::look);
    connect(&m_status, &StatusKeeper::changed, this, &Feed::statusChanged);
    listen(m_api);
    listen(m_redis);
}

JointFeed::~JointFeed() = default;

void JointFeed::listen(Side &side)
{
    connect(side.feed.get(), &Feed::batchReady, this, [this, &side](const FeedBatch &batch) {
        side.batch = batch;
        pass();
    });
    connect(side.feed.get(), &Feed::statusChanged, this, [this, &side](const FeedStatus &status) {
        side.status = status;
        look();
        report();
    });
}

void JointFeed::start()
{
    m_running = true;
    m_tick.start();
    m_api.feed->start();
    m_redis.feed->start();
}

void JointFeed::stop()
{
    m_running = false;
    m_tick.stop();
    for (Side *side : {&m_api, &m_redis}) {
        side->feed->stop();
        side->batch.reset();
        side->status = {};
        side->upAtMs = 0;
    }
    m_out = nullptr;
    m_oursWaits = m_oursOut = false;
    m_held.clear();
    m_metrics.clear();
    m_sentBy.clear();
    m_status.silence();
}

void JointFeed::setWatch(const Watch &watch)
{
    m_api.feed->setWatch(watch);
    m_redis.feed->setWatch(watch);
}

void JointFeed::tryNow()
{
    for (const Side *side : {&m_api, &m_redis}) {
        if (side->status.state != ConnectionState::SignedOut) // that wants a person, not a try
            side->feed->tryNow();
    }
}

void JointFeed::setToken(const QByteArray &token)
{
    m_api.feed->setToken(token);
}

void JointFeed::setPassword(const QByteArray &password)
{
    m_redis.feed->setPassword(password);
}

void JointFeed::send(const Command &command)
{
    const bool listed = m_workers.isInApi(command.workerKey);
    const QString id = m_workers.idOf(command.workerKey);
    if (listed && (apiControls(m_api.status) || id.isEmpty()))
        return m_api.feed->send(command);
    if (listed)
        m_sentBy.insert(command.id, tr("It went by Redis, for %1 takes no control now.")
                                        .arg(displayText(m_api.status.server, 80)));
    Command other = command;
    if (!id.isEmpty())
        other.workerKey = id;
    m_redis.feed->send(other);
}

void JointFeed::ask(const Question &question)
{
    switch (question.kind) {
    case Question::WorkerDetails:
    case Question::WorkerAddress:
        return (m_workers.isInApi(question.workerKey) ? m_api : m_redis).feed->ask(question);
    case Question::Metrics:
        if (!m_api.status.isUp())
            return m_redis.feed->ask(question);
        m_metrics.insert(question.id, question);
        return m_api.feed->ask(question);
    case Question::Entries:
    case Question::Requeue: {
        // Redis knows all of it; while it is away the API may still give orphaned ones back.
        const bool orphaned = question.kind == Question::Entries
                                  ? question.place == EntryPlace::Orphaned
                                  : question.requeued == Question::Orphaned;
        const bool byApi = !m_redis.status.isUp() && m_api.status.isUp() && orphaned;
        return (byApi ? m_api : m_redis).feed->ask(question);
    }
    case Question::Orphans: break;
    }
    m_redis.feed->ask(question);
}

bool JointFeed::isKnown(Side &side, JointQueues::Side &queues) const
{
    const qint64 now = monotonicMs();
    if (side.status.isUp()) {
        side.upAtMs = now;
        if (queues.firstUpAtMs == 0)
            queues.firstUpAtMs = now;
    }
    if (side.upAtMs > 0)
        return now - side.upAtMs < m_awayAfterMs;
    return side.status.state == ConnectionState::Connecting;
}

void JointFeed::look()
{
    const bool apiWas = m_api.known, redisWas = m_redis.known;
    m_api.known = m_queues.api.known = isKnown(m_api, m_queues.api);
    m_redis.known = m_queues.redis.known = isKnown(m_redis, m_queues.redis);
    if (m_api.known == apiWas && m_redis.known == redisWas)
        return;
    const bool rows = m_workers.setKnown(m_api.known, m_redis.known);
    m_oursWaits = m_oursWaits || rows || !m_queues.isEmpty() || !m_held.empty();
    pass();
}

void JointFeed::report()
{
    if (!m_running)
        return;
    m_status.now = jointStatus(m_api.status, m_redis.status);
    if (m_workers.onlyApi() > 0 || m_workers.onlyRedis() > 0)
        m_status.now.facts.append({tr("Workers"),
                                   tr("%1 known by the API alone, %2 by Redis alone")
                                       .arg(m_workers.onlyApi())
                                       .arg(m_workers.onlyRedis()),
                                   false});
    if (m_workers.unclear() > 0)
        m_status.now.facts.append(
            {tr("Workers"),
             tr("%1 of the API's fit more than one of Redis: both are shown, neither is controlled")
                 .arg(m_workers.unclear()),
             true});
    m_status.publish();
}

void JointFeed::pass()
{
    if (!m_running || m_out || m_oursOut)
        return;
    if (m_oursWaits) {
        m_oursWaits = false;
        m_oursOut = true;
        emit batchReady(ofOurselves());
        return;
    }
    Side *const side = m_redis.batch ? &m_redis : m_api.batch ? &m_api : nullptr;
    if (!side)
        return;
    FeedBatch batch = std::move(*side->batch);
    side->batch.reset();
    m_out = side;
    emit batchReady(side == &m_api ? ofApi(std::move(batch)) : ofRedis(std::move(batch)));
}

void JointFeed::batchTaken()
{
    m_oursOut = false;
    if (Side *const side = std::exchange(m_out, nullptr))
        side->feed->batchTaken();
    pass();
}

FeedBatch JointFeed::ofApi(FeedBatch batch)
{
    if (batch.workersComplete || !batch.workers.isEmpty())
        setWorkers(batch, m_workers.takeApi(batch.workers, batch.workersComplete));
    m_queues.take(m_queues.api, batch);
    m_queues.fill(batch, monotonicMs());
    const QList<ActivityEntry> told = std::exchange(batch.activity, {});
    if (!m_redis.status.isUp()) {
        m_heldDropped += batch.activityDropped;
        holdActivity(told);
    }
    batch.activityDropped = 0;
    if (m_redis.known) {
        batch.crons.clear(); // Redis tells them, by one clock
        batch.cronsKnownToMs = batch.serverTimeMs = 0;
    } else {
        addInterim(batch);
    }
    for (const Answer &answer : std::exchange(batch.answers, {})) {
        const auto asked = m_metrics.constFind(answer.id);
        if (asked != m_metrics.constEnd() && !answer.error.isEmpty() && m_redis.status.isUp())
            m_redis.feed->ask(*asked);
        else
            batch.answers.append(answer);
        m_metrics.remove(answer.id);
    }
    return batch;
}

FeedBatch JointFeed::ofRedis(FeedBatch batch)
{
    if (!batch.workers.isEmpty())
        setWorkers(batch, m_workers.takeRedis(batch.workers));
    m_queues.take(m_queues.redis, batch);
    m_queues.fill(batch, monotonicMs());
    if (m_redis.status.isUp() || !batch.activity.isEmpty()) {
        batch.exactAgain = std::exchange(m_interim, false);
        m_held.clear();
        m_heldDropped = 0;
    }
    for (ActivityEntry &entry : batch.activity) {
        // A worker whose clock runs ahead says nothing of what the API will tell.
        m_exactToMs =
            std::max(m_exactToMs, std::min(entry.timestampMs.value_or(0), batch.serverTimeMs));
        entry.worker = m_workers.nameOf(entry.worker);
    }
    for (CommandResult &result : batch.results) {
        if (const QString why = m_sentBy.take(result.id); !why.isEmpty())
            result.message += (result.message.isEmpty() ? QString() : QStringLiteral(" ")) + why;
    }
    return batch;
}

/// Those \a rows, or the whole picture.
void JointFeed::setWorkers(FeedBatch &batch, const std::optional<QList<Worker>> &rows) const
{
    batch.workersComplete = !rows;
    batch.workers = rows ? *rows : m_workers.all();
    batch.unlisted = rows ? 0 : m_workers.onlyRedis();
}

/// What changes because a way in has gone or come back.
FeedBatch JointFeed::ofOurselves()
{
    FeedBatch batch;
    setWorkers(batch, std::nullopt);
    batch.queuesComplete = true;
    m_queues.fill(batch, monotonicMs());
    if (!m_api.known && m_redis.known) { // nobody tells them now
        batch.system = SystemOverview();
        batch.performance = PerformanceMetrics();
    }
    if (!m_redis.known)
        addInterim(batch);
    return batch;
}

void JointFeed::holdActivity(const QList<ActivityEntry> &entries)
{
    for (const ActivityEntry &entry : entries) {
        if (entry.timestampMs && *entry.timestampMs <= m_exactToMs)
            continue; // Redis has told it
        m_held.push_back(entry);
        m_held.back().interim = true;
        if (m_held.size() > mostHeld) {
            m_held.pop_front();
            ++m_heldDropped;
        }
    }
}

void JointFeed::addInterim(FeedBatch &batch)
{
    if (m_held.empty())
        return;
    if (!std::exchange(m_interim, true)) {
        ActivityEntry line;
        line.kind = QStringLiteral("notice");
        line.outcome = ActivityOutcome::Warning;
        line.interim = true;
        line.text =
            tr("%1 is away: what follows is told by %2 and may be incomplete. The exact "
               "entries take its place when Redis is back.")
                .arg(displayText(m_redis.status.server, 80), displayText(m_api.status.server, 80));
        batch.activity.append(line);
    }
    batch.activity.append(QList<ActivityEntry>(m_held.begin(), m_held.end()));
    batch.activityDropped += std::exchange(m_heldDropped, 0);
    m_held.clear();
}

} // namespace qd
