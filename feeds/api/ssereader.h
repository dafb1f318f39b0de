// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace qd {

/// One event; the views are valid until the next call of feed(), take() or reset().
struct SseEvent
{
    QByteArrayView type;        ///< "message" when the stream names none; raw bytes
    QByteArrayView data;        ///< without the last LF; raw bytes (decode with decodeUtf8)
    QByteArrayView lastEventId;
};

/// Reads text/event-stream as the WHATWG standard says: a value machine fed with chunks of any size. Splits lines on
/// bytes (LF, CR LF, CR; a line ended by CR is complete at once), strips one BOM at the stream's start, never copies an
/// event that lies in one chunk. Bounded: an event holds at most maxEventBytes; comments and unknown fields are skipped
/// as they come; what is dropped is counted and reading goes on with the next line.
class SseReader final
{
public:
    explicit SseReader(qsizetype maxEventBytes = 64 * 1024 * 1024);

    /// \a chunk must stay valid until take() has returned nullopt. Only call when take() has returned nullopt.
    void feed(QByteArrayView chunk);
    std::optional<SseEvent> take(); ///< the next finished event; nullopt: more bytes are needed
    void reset();                   ///< a new connection: keeps the last event id, forgets the unfinished block

    QByteArray lastEventId() const;
    void setLastEventId(const QByteArray &id);
    std::optional<qint64> retryMs() const; ///< the last retry field, clamped to one day
    quint64 droppedEvents() const;         ///< events and lines over the size limit
    quint64 droppedBytes() const;

private:
    struct State;
    qsizetype m_max;
};

} // namespace qd
