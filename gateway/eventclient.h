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
    /// An event; when there is no room everything that waits is dropped, counted, and told by a
    /// gap.
    void push(StreamId id, const QByteArray &payload);
    /// A gap from the source itself.
    void pushGap(const QByteArray &after, const QByteArray &first, MaybeInt missed);
    void setStatus(const QByteArray &payload) { m_status = payload; }
    void comment() { m_comment = true; }
    void end() { m_ended = true; }

    bool hasWaiting() const;
    bool hasRoom(int events) const
    {
        return int(m_queue.size()) + events <= maxEvents / 2 && m_queueBytes <= maxBytes / 2;
    }
    bool queueEmpty() const { return m_queue.empty(); }
    qint64 lastReadMs() const { return m_lastReadMs; }

    qsizetype read(char *to, qsizetype room) override;
    void nudge() override;
    void gone() override;

    // Where this client is in the stream of events.
    StreamId cursor; ///< the newest event that was put into the queue or skipped on purpose
    bool catchingUp = false, asked = false, waitsForTail = false;
    qint64 waitsSinceMs = 0;
    int idleReplays = 0; ///< replays in a row that brought nothing
    std::function<void()> drained,
        left; ///< the queue ran empty while catching up; the connection ended

private:
    struct Waiting
    {
        StreamId id;
        QByteArray payload;
    };
    bool next();

    Kind m_kind;
    QByteArray m_current; ///< being sent
    qsizetype m_sent = 0;
    QByteArray m_snapshot, m_status;
    std::deque<Waiting> m_queue;
    qsizetype m_queueBytes = 0;
    qint64 m_missed = 0;
    StreamId m_lastTaken;
    bool m_comment = false, m_ended = false;
    qint64 m_lastReadMs = 0;
};

/// "event: gap" with its data; nothing in it comes from outside but ids, which are digits.
QByteArray gapPayload(const QByteArray &after, const QByteArray &first, MaybeInt missed);

} // namespace qd
