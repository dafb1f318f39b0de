// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodycache.h"
#include "eventring.h"
#include "fleetstate.h"
#include "httpmessage.h"
#include "streamid.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <vector>

namespace qd {

class EventClient;

/// The readers of /live-stream and /api/events. Payloads are made once and shared. A reader that
/// falls behind is given the rest from what is at hand, else from Redis, as fast as it takes it; a
/// gap is told only where Redis has it no more. What waits for one reader is bounded.
class EventStreams final : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxClients = 512;

    explicit EventStreams(FleetState &state, QObject *parent = nullptr);
    ~EventStreams() override;

    bool isFull() const { return int(m_clients.size()) >= maxClients; }
    std::shared_ptr<HttpBody> openSnapshots();
    /// \a lastEventId as it came in the header; empty: from now on.
    std::shared_ptr<HttpBody> openEvents(const QByteArray &lastEventId);
    void endAll();

private:
    void take(const QString &id, const QByteArray &json);
    void scheduleSnapshot();
    void sendSnapshot();
    void tellStatus();
    void keepAlive();
    void takeGap(const FleetGap &gap);
    void catchUp(const std::shared_ptr<EventClient> &client);
    void takeReplay(const std::shared_ptr<EventClient> &client, StreamId asked,
                    const FleetState::Replay &replay);
    bool goOnFromRecent(EventClient &client);
    void retrySoon(int ms);
    void scheduleWake();
    void wakeAll();
    void forget(EventClient *client);
    QByteArray statusPayload() const;
    QByteArray snapshotPayload();

    FleetState &m_state;
    std::vector<std::shared_ptr<EventClient>> m_clients;
    EventRing m_recent;
    QTimer m_snapshotTimer, m_keepAliveTimer, m_wakeTimer, m_retryTimer;
    qint64 m_snapshotAtMs = 0;
    BodyCache m_snapshot; ///< the newest one, shared by all who are told or come at one time
};

} // namespace qd
