// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventstreams.h"

#include "clock.h"
#include "eventclient.h"
#include "fleetstate.h"

namespace qd {

namespace {

constexpr qint64 coalesceMs = 20;       ///< changes that belong together make one snapshot
constexpr qint64 snapshotEveryMs = 800; ///< at most; a change is out within 1 s
constexpr qint64 snapshotAtLeastMs = 4500;
constexpr qint64 quietMs = 10'000; ///< then a comment shows that the line lives
constexpr int catchUpRetryMs = 250;
constexpr int idleReplaysAllowed = 24; ///< longer than the live reader takes to see a new stream

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
    connect(&m_state, &FleetState::gapFound, this, &EventStreams::takeGap);
    m_keepAliveTimer.start(500);
}

EventStreams::~EventStreams() = default;

std::shared_ptr<HttpBody> EventStreams::openSnapshots()
{
    auto client = std::make_shared<EventClient>(EventClient::Snapshots);
    client->left = [this, raw = client.get()] { forget(raw); };
    m_clients.push_back(client);
    const bool reachable = m_state.redisReachable();
    client->setStatus("retry: 1000\n" + (reachable ? QByteArray("\n") : statusPayload()));
    if (reachable)
        client->setSnapshot(snapshotPayload());
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
    client->catchingUp = client->resuming = true;
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
    const QByteArray payload = eventPayload(id, json);
    m_recent.push(id, payload);
    bool any = false;
    for (const auto &client : m_clients) {
        if (client->kind() != EventClient::Events || client->catchingUp || id <= client->cursor)
            continue;
        client->catchingUp = client->isFull(payload.size());
        if (client->catchingUp)
            continue;
        client->push(id, payload);
        any = true;
    }
    if (any)
        scheduleWake();
}

/// The live reader has found that entries are missing. Who is catching up finds out by its replay,
/// and so has done who is ahead of the live reader.
void EventStreams::takeGap(const FleetGap &gap)
{
    m_recent.clear();
    const StreamId here = idOf(m_state.newestEventId()), after = idOf(gap.after),
                   first = idOf(gap.first);
    const bool anew = gap.replaced && here.isZero();
    for (const auto &client : m_clients) {
        if (client->kind() != EventClient::Events || client->catchingUp)
            continue;
        const StreamId at = client->cursor;
        const bool ahead = anew ? at > after && first > after && at >= first : at > here;
        if (ahead || client->toldGapAfter == after.text())
            continue;
        client->pushGap(after.text(), gap.first.toLatin1(), gap.missed);
        if (anew)
            client->cursor = StreamId(); // its ids may be lower
    }
    scheduleWake();
}

void EventStreams::catchUp(const std::shared_ptr<EventClient> &client)
{
    if (!client->catchingUp || client->asked || !client->queueEmpty())
        return;
    if (!client->resuming && goOnFromRecent(*client))
        return;
    if (!m_state.redisReachable())
        return retrySoon(catchUpRetryMs);
    client->asked = true;
    const StreamId asked = client->cursor;
    m_state.replay(QString::fromLatin1(asked.text()), client->replayBatch,
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
    if (replay.failed) { // perhaps what was asked for is larger than an answer may be
        client->replayBatch = std::max(client->replayBatch / 4, 1);
        return retrySoon(catchUpRetryMs);
    }
    const bool whole = int(replay.events.size()) >= client->replayBatch;
    const bool empty = replay.events.isEmpty();
    client->resuming = false;
    client->idleReplays = empty ? client->idleReplays + 1 : 0;
    if (replay.gap)
        client->pushGap(asked.text(), replay.first.toLatin1(), replay.missed);
    for (const auto &[id, json] : replay.events)
        client->push(idOf(id), eventPayload(idOf(id), json));
    if (client->hasRoomBytes())
        client->replayBatch = std::min(client->replayBatch * 2, EventClient::maxEvents / 2);
    const StreamId newest = idOf(m_state.newestEventId());
    if (replay.gap && empty)
        client->cursor = newest;
    scheduleWake();
    if (whole || goOnFromRecent(*client))
        return;                     // the next part is asked for when this one has been read
    if (client->cursor >= newest) { // the live reader is here, or will skip what was given already
        client->catchingUp = false;
    } else if (client->idleReplays >= idleReplaysAllowed) {
        // The live reader has had more and Redis does not have it now.
        client->pushGap(client->cursor.text(), {}, std::nullopt);
        client->cursor = newest;
        client->catchingUp = false;
    } else {
        retrySoon(catchUpRetryMs);
    }
}

/// Gives the client what came after its place, as far as there is room for it; at the end it is
/// live again. False: that goes further back than what is at hand.
bool EventStreams::goOnFromRecent(EventClient &client)
{
    if (!m_recent.reaches(client.cursor))
        return false;
    scheduleWake();
    for (auto it = m_recent.after(client.cursor); it != m_recent.end(); ++it) {
        if (!client.hasRoom())
            return true; // the rest when this has been read
        client.push(it->id, it->payload);
    }
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
    m_snapshot.clear();
    for (const auto &client : m_clients) {
        if (client->kind() == EventClient::Snapshots)
            client->setSnapshot(snapshotPayload());
    }
    scheduleWake();
}

QByteArray EventStreams::snapshotPayload()
{
    return m_snapshot.get([this] { return eventPayload({}, m_state.liveEventData()); });
}

QByteArray EventStreams::statusPayload() const
{
    return m_state.redisReachable()
               ? QByteArrayLiteral(
                     ": Redis answers again\n\nevent: status\ndata: {\"redis\": \"ok\"}\n\n")
               : QByteArrayLiteral(": Redis is unreachable\n\nevent: status\ndata: {\"redis\": "
                                   "\"unreachable\"}\n\n");
}

void EventStreams::tellStatus()
{
    for (const auto &client : m_clients)
        client->setStatus(statusPayload());
    scheduleWake();
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
