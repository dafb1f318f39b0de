// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventstreams.h"

#include "clock.h"
#include "eventclient.h"
#include "fleetstate.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 coalesceMs = 20;       ///< changes that belong together make one snapshot
constexpr qint64 snapshotEveryMs = 800; ///< at most; a change is out within 1 s
constexpr qint64 snapshotAtLeastMs = 4500;
constexpr qint64 quietMs = 10'000; ///< then a comment shows that the line lives
constexpr size_t recentKept = 1000;
constexpr int replayBatch = 400;
constexpr int idleReplaysAllowed = 3;
constexpr int unreachableRetryMs = 250, seamRetryMs = 20;
constexpr qint64 tailPatienceMs = 5000;

StreamId idOf(const QString &text)
{
    return StreamId::parse(text.toLatin1()).value_or(StreamId());
}

/// One event as bytes of the stream. JSON has no line ends of its own; were one there it could not
/// make a field.
QByteArray eventPayload(StreamId id, QByteArray json)
{
    if (json.contains('\n') || json.contains('\r'))
        json.replace('\n', ' ').replace('\r', ' ');
    return (id.isZero() ? QByteArray() : "id: " + id.text() + '\n') + "data: " + json + "\n\n";
}

} // namespace

EventStreams::EventStreams(FleetState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    for (QTimer *timer : {&m_snapshotTimer, &m_wakeTimer, &m_retryTimer})
        timer->setSingleShot(true);
    connect(&m_snapshotTimer, &QTimer::timeout, this, &EventStreams::sendSnapshot);
    connect(&m_wakeTimer, &QTimer::timeout, this, &EventStreams::wakeAll);
    connect(&m_keepAliveTimer, &QTimer::timeout, this, &EventStreams::keepAlive);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] {
        const auto clients = m_clients;
        for (const auto &client : clients)
            catchUp(client);
    });
    connect(&m_state, &FleetState::changed, this, &EventStreams::scheduleSnapshot);
    connect(&m_state, &FleetState::redisChanged, this, &EventStreams::tellStatus);
    connect(
        &m_state, &FleetState::eventArrived, this,
        [this](const QString &id, const FleetEvent &, const QByteArray &json) { take(id, json); });
    m_keepAliveTimer.start(500);
}

EventStreams::~EventStreams() = default;

std::shared_ptr<HttpBody> EventStreams::openSnapshots()
{
    auto client = std::make_shared<EventClient>(EventClient::Snapshots);
    client->left = [this, raw = client.get()] { forget(raw); };
    m_clients.push_back(client);
    if (!m_state.redisReachable())
        client->setStatus("retry: 1000\n" + statusPayload());
    else
        client->setSnapshot("retry: 1000\n" + eventPayload({}, m_state.liveEventData()));
    return client;
}

std::shared_ptr<HttpBody> EventStreams::openEvents(const QByteArray &lastEventId)
{
    auto client = std::make_shared<EventClient>(EventClient::Events);
    client->left = [this, raw = client.get()] { forget(raw); };
    client->drained = [this, weak = std::weak_ptr(client)] {
        if (const auto alive = weak.lock())
            catchUp(alive);
    };
    m_clients.push_back(client);
    client->setStatus("retry: 1000\n" +
                      (m_state.redisReachable() ? QByteArray(": hello\n\n") : statusPayload()));
    client->cursor = idOf(m_state.newestEventId());
    if (lastEventId.isEmpty())
        return client;
    const auto after = StreamId::parse(lastEventId);
    if (!after) { // an id of somebody else's: nothing can be replayed
        client->pushGap({}, {}, std::nullopt);
        return client;
    }
    client->cursor = *after;
    client->catchingUp = true;
    catchUp(client);
    return client;
}

void EventStreams::endAll()
{
    for (const auto &client : m_clients)
        client->end();
    wakeAll();
}

void EventStreams::take(const QString &idText, const QByteArray &json)
{
    const StreamId id = idOf(idText);
    const bool replaced = !m_recent.empty() && id <= m_recent.back().id;
    if (replaced)
        m_recent.clear(); // the stream began anew with lower ids
    const QByteArray payload = eventPayload(id, json);
    m_recent.push_back({id, payload});
    if (m_recent.size() > recentKept)
        m_recent.pop_front();
    bool any = false;
    for (const auto &client : m_clients) {
        if (client->kind() != EventClient::Events || client->catchingUp)
            continue;
        if (id <= client->cursor) {
            if (!replaced)
                continue;
            client->pushGap(client->cursor.text(), id.text(), std::nullopt);
        }
        client->push(id, payload);
        any = true;
    }
    if (any)
        scheduleWake();
}

void EventStreams::catchUp(const std::shared_ptr<EventClient> &client)
{
    if (!client->catchingUp || client->asked || !client->queueEmpty())
        return;
    if (!m_state.redisReachable()) {
        retrySoon(unreachableRetryMs);
        return;
    }
    if (client->waitsForTail && joinLive(*client))
        return;
    if (client->waitsForTail)
        return retrySoon(seamRetryMs);
    client->asked = true;
    const StreamId asked = client->cursor;
    m_state.replay(QString::fromLatin1(asked.text()), replayBatch,
                   [guard = QPointer(this), weak = std::weak_ptr(client),
                    asked](const FleetState::Replay &replay) {
                       if (const auto alive = weak.lock(); guard && alive)
                           guard->takeReplay(alive, asked, replay);
                   });
}

void EventStreams::takeReplay(const std::shared_ptr<EventClient> &client, StreamId asked,
                              const FleetState::Replay &replay)
{
    client->asked = false;
    const bool empty = replay.events.isEmpty();
    client->idleReplays = empty ? client->idleReplays + 1 : 0;
    const bool noAnswer =
        !m_state.redisReachable() ||
        (empty && replay.gap && replay.first.isEmpty() && client->idleReplays < idleReplaysAllowed);
    if (noAnswer) // ask again when there is one
        return retrySoon(unreachableRetryMs);
    if (replay.gap)
        client->pushGap(asked.text(), replay.first.toLatin1(), replay.missed);
    for (const auto &[id, json] : replay.events)
        client->push(idOf(id), eventPayload(idOf(id), json));
    if (replay.gap && empty)
        client->cursor = idOf(m_state.newestEventId());
    scheduleWake();
    if (replay.events.size() >= replayBatch)
        return; // the next part is asked for when this one has been read
    if (joinLive(*client))
        return;
    if (client->cursor < idOf(m_state.newestEventId()) &&
        client->idleReplays >= idleReplaysAllowed) {
        client->pushGap(client->cursor.text(), {},
                        std::nullopt); // it says there is more and does not give it
        client->cursor = idOf(m_state.newestEventId());
        client->catchingUp = false;
    } else {
        retrySoon(seamRetryMs);
    }
}

/// From the replay to what comes live, without a seam: only when everything between this client's
/// place and the place of the live reader is at hand.
bool EventStreams::joinLive(EventClient &client)
{
    const StreamId newest = idOf(m_state.newestEventId());
    const StreamId at = client.cursor;
    const qint64 now = monotonicMs();
    if (at > newest) {
        // The live reader is not that far yet (it may still be reading what stood in the stream at
        // the start).
        if (!client.waitsForTail)
            client.waitsSinceMs = now;
        client.waitsForTail = now - client.waitsSinceMs < tailPatienceMs;
        if (client.waitsForTail)
            return false;
    }
    client.waitsForTail = false;
    if (at < newest) {
        if (m_recent.empty() || m_recent.front().id > at)
            return false;
        const auto after = std::count_if(m_recent.begin(), m_recent.end(),
                                         [at](const Live &l) { return l.id > at; });
        if (!client.hasRoom(int(after)))
            return false;
        for (const Live &live : m_recent) {
            if (live.id > at)
                client.push(live.id, live.payload);
        }
        scheduleWake();
    }
    if (!client.hasRoom(0))
        return false;
    client.catchingUp = false;
    return true;
}

void EventStreams::retrySoon(int ms)
{
    if (!m_retryTimer.isActive() || m_retryTimer.remainingTime() > ms)
        m_retryTimer.start(ms);
}

void EventStreams::scheduleSnapshot()
{
    if (m_snapshotTimer.isActive())
        return;
    const qint64 due = m_snapshotAtMs + snapshotEveryMs - monotonicMs();
    m_snapshotTimer.start(int(qMax(coalesceMs, due)));
}

void EventStreams::sendSnapshot()
{
    m_snapshotTimer.stop();
    m_snapshotAtMs = monotonicMs();
    if (!m_state.redisReachable())
        return; // nothing new is known; the status event has said so
    QByteArray payload;
    for (const auto &client : m_clients) {
        if (client->kind() != EventClient::Snapshots)
            continue;
        if (payload.isEmpty())
            payload = eventPayload({}, m_state.liveEventData());
        client->setSnapshot(payload);
    }
    if (!payload.isEmpty())
        scheduleWake();
}

QByteArray EventStreams::statusPayload() const
{
    return m_state.redisReachable()
               ? QByteArrayLiteral(
                     ": Redis answers again\n\nevent: status\ndata: {\"redis\": \"ok\"}\n\n")
               : QByteArrayLiteral(": Redis is unreachable\n\nevent: status\ndata: {\"redis\": "
                                   "\"unreachable\"}\n\n");
}

void EventStreams::tellStatus(bool reachable)
{
    for (const auto &client : m_clients)
        client->setStatus(statusPayload());
    scheduleWake();
    if (!reachable)
        return;
    // While Redis was away entries may have been trimmed, or the whole stream replaced: a replay
    // finds out, for each.
    for (const auto &client : m_clients) {
        if (client->kind() == EventClient::Events && !client->cursor.isZero())
            client->catchingUp = true;
    }
    retrySoon(0);
}

void EventStreams::keepAlive()
{
    const qint64 now = monotonicMs();
    if (now - m_snapshotAtMs >= snapshotAtLeastMs)
        sendSnapshot();
    for (const auto &client : m_clients) {
        if (now - client->lastReadMs() >= quietMs)
            client->comment();
    }
    wakeAll();
}

void EventStreams::scheduleWake()
{
    if (!m_wakeTimer.isActive())
        m_wakeTimer.start(0);
}

void EventStreams::wakeAll()
{
    const auto clients = m_clients; // a wake may end a client
    for (const auto &client : clients) {
        if (client->wake && client->hasWaiting())
            client->wake();
    }
}

void EventStreams::forget(EventClient *client)
{
    std::erase_if(m_clients, [client](const auto &known) { return known.get() == client; });
}

} // namespace qd
