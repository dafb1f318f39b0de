// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "numbers.h"
#include "streamid.h"

#include <deque>

namespace qd {

/// One reader of an event stream: what waits for it, bounded. Knows neither sockets nor Redis.
class EventClient final : public HttpBody
{
public:
    enum Kind : quint8 { Snapshots, Events };
    static constexpr qsizetype maxBytes = 1024 * 1024;
    static constexpr int maxEvents = 1000;

    explicit EventClient(Kind kind)
        : m_kind(kind)
    {
    }

    Kind kind() const { return m_kind; }
    /// A snapshot takes one place: the newest replaces one that still waits.
    void setSnapshot(const QByteArray &payload) { m_snapshot = payload; }
    /// No place for another event of that size: the client has to catch up when it has read.
    bool isFull(qsizetype bytes) const
    {
        return !m_queue.empty() &&
               (int(m_queue.size()) >= maxEvents || m_queueBytes + bytes > maxBytes);
    }
    void push(StreamId id, const QByteArray &payload);
    /// Says that entries after \a after cannot be had; see gapPayload().
    void pushGap(const QByteArray &after, const QByteArray &first, MaybeInt missed);
    void setStatus(const QByteArray &payload) { m_status = payload; }
    void comment() { m_comment = true; }
    void end() { m_ended = true; }

    bool hasWaiting() const;
    bool hasRoom() const { return int(m_queue.size()) < maxEvents / 2 && hasRoomBytes(); }
    bool hasRoomBytes() const { return m_queueBytes < maxBytes / 2; }
    bool queueEmpty() const { return m_queue.empty(); }
    qint64 lastReadMs() const { return m_lastReadMs; }

    qsizetype read(char *to, qsizetype room) override;
    void nudge() override;
    void gone() override;

    // Where this client is in the stream of events.
    StreamId cursor;         ///< the newest event that was put into the queue or skipped on purpose
    bool catchingUp = false; ///< what comes live is not put into the queue
    bool resuming = false;   ///< came with an id: Redis has to say whether it can go on from there
    bool asked = false;      ///< a replay is under way
    int replayBatch = maxEvents / 2; ///< how much is asked for at once; less after a lost answer
    int idleReplays = 0;             ///< replays in a row that brought nothing
    QByteArray toldGapAfter;         ///< of the last gap
    std::function<void()> drained,
        left; ///< the queue ran empty while catching up; the connection ended

private:
    bool next();

    Kind m_kind;
    QByteArray m_current; ///< being sent
    qsizetype m_sent = 0;
    QByteArray m_snapshot, m_status;
    std::deque<QByteArray> m_queue;
    qsizetype m_queueBytes = 0;
    bool m_comment = false, m_ended = false;
    qint64 m_lastReadMs = 0;
};

/// "event: gap" with its data; nothing in it comes from outside but ids, which are digits.
QByteArray gapPayload(const QByteArray &after, const QByteArray &first, MaybeInt missed);

} // namespace qd
