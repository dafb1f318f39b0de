// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineends.h"

#include <QByteArray>
#include <QByteArrayView>
#include <algorithm>
#include <array>
#include <optional>

namespace qd {

/// One event; the views are valid until the next call of feed(), take() or reset().
struct SseEvent
{
    QByteArrayView type; ///< "message" when the stream names none; raw bytes
    QByteArrayView data; ///< without the last LF; raw bytes (decode with decodeUtf8)
    QByteArrayView lastEventId;
};

/// Reads text/event-stream as the WHATWG standard says: a value machine fed with chunks of any
/// size. Splits lines on bytes (LF, CR LF, CR; a line ended by CR is complete at once), strips one
/// BOM at the stream's start, never copies an event whose data is one line within a chunk. Bounded:
///  - an event holds at most maxEventBytes of data, its type and id at most 1 MiB each;
///  - a single data line over the limit is dropped with what its event had before it, and reading
///    goes on with the next line; lines that are too big only together take their event with them;
///  - comments and unknown fields of any length are skipped as they come and take no memory.
/// What is dropped is counted. Not thread-safe; errors do not exist: every byte string is a stream.
class SseReader final
{
public:
    explicit SseReader(qsizetype maxEventBytes = 64 * 1024 * 1024);
    Q_DISABLE_COPY(SseReader) // views into our own buffers
    SseReader(SseReader &&) = default;
    SseReader &operator=(SseReader &&) = default;
    ~SseReader() = default;

    /// \a chunk must stay valid until take() has returned nullopt. Only call when take() has
    /// returned nullopt.
    void feed(QByteArrayView chunk);
    std::optional<SseEvent> take(); ///< the next finished event; nullopt: more bytes are needed
    /// A new connection: keeps the last event id and the retry time, forgets the unfinished block.
    void reset();

    /// The id of the last *finished* block (also of one without data); empty: none.
    QByteArray lastEventId() const { return m_lastId.view().toByteArray(); }
    void setLastEventId(const QByteArray &id);
    /// The last valid retry field, clamped to one day; in force as soon as its line has ended.
    std::optional<qint64> retryMs() const { return m_retryMs; }
    quint64 droppedEvents() const { return m_droppedEvents; } ///< events and lines over the limit
    quint64 droppedBytes() const { return m_droppedBytes; }

private:
    /// An id that outlives its chunk. Short ones, the usual ones, cost two moves and no memory.
    class Id
    {
    public:
        QByteArrayView view() const
        {
            return m_size < 0 ? QByteArrayView(m_long) : QByteArrayView(m_short.data(), m_size);
        }
        void assign(QByteArrayView id);
        void assignLong(QByteArrayView id);

    private:
        std::array<char, 48> m_short;
        qint8 m_size = 0; ///< −1: it is the long one
        QByteArray m_long;
    };
    enum class Field : quint8 { Fresh, Name, Data, Type, Id, Retry, Ignored };

    qsizetype maxWord() const
    {
        return std::min<qsizetype>(m_max, 1024 * 1024);
    } ///< of id and type
    static Field fieldOf(const char *name, qsizetype size);
    void skipBom();
    bool usualLine(const char *line, const char *end);
    void otherLine(const char *line, const char *end);
    void partOfLine(QByteArrayView part);
    void begin(Field field);
    void append(QByteArrayView part);
    void finish();
    void appendData(QByteArrayView part);
    qsizetype dataSize() const
    {
        return !m_hasData ? 0 : m_buffered ? m_buffer.size() : m_data.size();
    }
    void spill();
    void settle();
    void forgetBlock();
    bool endBlock();

    FindLineEnd m_find = lineEndFinders().front();
    qsizetype m_max;

    const char *m_pos = nullptr, *m_end = nullptr; ///< what is left of the chunk

    // What crosses the borders of chunks.
    qint8 m_bom = 0; ///< bytes of a byte order mark seen so far; -1: past the stream's start
    bool m_skipLf = false;

    // The line that is being read in parts.
    Field m_field = Field::Fresh;
    bool m_spacePending = false, m_overflow = false;
    bool m_digits = false, m_notDigits = false;
    quint8 m_nameLength = 0;
    char m_name[5] = {};
    qsizetype m_lineBytes = 0, m_before = 0;
    qint64 m_number = 0;
    QByteArray m_value; ///< of an id or event line

    // The block (the event in the making). Views point into the chunk until settle().
    bool m_hasData = false, m_buffered = false, m_dropping = false, m_hasId = false;
    QByteArrayView m_data, m_type, m_id;
    QByteArray m_buffer, m_typeStore, m_idStore;
    int m_idleFeeds = 0;

    Id m_lastId;
    std::optional<qint64> m_retryMs;
    quint64 m_droppedEvents = 0, m_droppedBytes = 0;
};

} // namespace qd
