// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssereader.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace qd {
namespace {

constexpr qsizetype KeptBuffer = 8 * 1024 * 1024; // a larger one is given back when unused
constexpr qsizetype CopyWindow = 8 * 1024;
constexpr int KeptFeeds = 16;

/// Ids are short: a call of memchr would cost more than the search.
inline bool hasNul(const char *p, qsizetype size)
{
    constexpr quint64 Ones = 0x0101010101010101, Highs = 0x8080808080808080;
    const auto nulIn = [](const char *at) {
        quint64 bytes;
        std::memcpy(&bytes, at, sizeof bytes);
        return ((bytes - Ones) & ~bytes & Highs) != 0;
    };
    qsizetype at = 0;
    for (; size - at >= 8; at += 8) {
        if (nulIn(p + at))
            return true;
    }
    if (size >= 8) // the last few, with some that are known
        return at != size && nulIn(p + size - 8);
    while (at != size && p[at])
        ++at;
    return at != size;
}

} // namespace

/// In moves of fixed sizes that may overlap.
inline void SseReader::Id::assign(QByteArrayView id)
{
    const qsizetype size = id.size();
    const char *const from = id.data();
    char *const to = m_short.data();
    m_size = qint8(size);
    if (size > qsizetype(m_short.size())) {
        assignLong(id);
    } else if (size >= 16) {
        std::memcpy(to, from, 16);
        if (size > 32)
            std::memcpy(to + 16, from + 16, 16);
        std::memcpy(to + size - 16, from + size - 16, 16);
    } else if (size >= 8) {
        std::memcpy(to, from, 8);
        std::memcpy(to + size - 8, from + size - 8, 8);
    } else {
        std::copy_n(from, size, to);
    }
}

Q_NEVER_INLINE void SseReader::Id::assignLong(QByteArrayView id)
{
    m_size = -1;
    m_long = id.toByteArray();
}

void SseReader::setLastEventId(const QByteArray &id)
{
    m_lastId.assign(id);
}

SseReader::SseReader(qsizetype maxEventBytes)
    : m_max(std::max<qsizetype>(maxEventBytes, 1))
{
}

void SseReader::feed(QByteArrayView chunk)
{
    m_pos = chunk.data();
    m_end = m_pos + chunk.size();

    const bool bufferInUse = m_buffered && (m_hasData || m_field == Field::Data);
    if (bufferInUse)
        m_idleFeeds = 0;
    else if (m_buffer.capacity() > KeptBuffer && ++m_idleFeeds > KeptFeeds)
        m_buffer = QByteArray();
}

/// The usual lines, each known by one comparison. False: it is another one.
Q_ALWAYS_INLINE bool SseReader::usualLine(const char *line, const char *end)
{
    const qsizetype size = end - line;
    const auto valueAt = [&](qsizetype at) {
        at += at < size && line[at] == ' ';
        return QByteArrayView(line + at, size - at);
    };
    if (size >= 5 && std::memcmp(line, "data:", 5) == 0) {
        if (m_hasData || m_dropping || size > m_max)
            return false;
        m_data = valueAt(5);
        m_hasData = true;
        m_buffered = false;
        return true;
    }
    if (size >= 3 && size <= maxWord() && std::memcmp(line, "id:", 3) == 0) {
        const QByteArrayView id = valueAt(3);
        if (!hasNul(id.data(), id.size())) {
            m_id = id;
            m_hasId = true;
        }
        return true;
    }
    if (size >= 6 && size <= maxWord() && std::memcmp(line, "event:", 6) == 0) {
        m_type = valueAt(6);
        return true;
    }
    return false;
}

void SseReader::otherLine(const char *line, const char *end)
{
    const char *name = line;
    const char *const last = line + std::min<qsizetype>(end - line, 6);
    while (name != last && *name != ':')
        ++name;
    const Field field = fieldOf(line, name - line);
    if (field == Field::Ignored)
        return;
    const char *value = name == end ? end : name + 1;
    if (value != end && *value == ' ')
        ++value;
    const QByteArrayView view(value, end - value);
    if (field == Field::Data && m_hasData && dataSize() + 1 + view.size() <= m_max) {
        spill();
        const qsizetype before = m_buffer.size();
        m_buffer.resize(before + 1 + view.size());
        char *const to = m_buffer.data() + before;
        *to = '\n';
        std::copy_n(view.data(), view.size(), to + 1);
        return;
    }
    begin(field);
    append(view);
    finish();
}

/// An empty line. True when there is an event to show.
inline bool SseReader::endBlock()
{
    if (m_hasId) { // also without data, and when the event was dropped: it must not come again
        m_lastId.assign(m_id);
        m_hasId = false;
    }
    const bool complete = m_hasData && !m_dropping;
    m_type = QByteArrayView();
    m_hasData = m_dropping = false;
    return complete;
}

std::optional<SseEvent> SseReader::take()
{
    if (m_bom >= 0)
        skipBom();
    while (m_pos != m_end) {
        const char *const line = m_pos;
        // The second half of a CR LF, in this chunk or from the last one.
        if (std::exchange(m_skipLf, false) && *line == '\n') {
            ++m_pos;
            continue;
        }
        const bool fresh = m_field == Field::Fresh;
        // A line that is being gathered is copied window by window, while its bytes are cached.
        const char *const stop =
            fresh ? m_end : line + std::min<qsizetype>(m_end - line, CopyWindow);
        const char *const eol = *line == '\n' ? line : m_find(line, stop);
        if (!eol) {
            m_pos = stop;
            partOfLine({line, stop});
            continue;
        }
        m_pos = eol + 1;
        m_skipLf = *eol == '\r';
        if (!fresh) {
            partOfLine({line, eol});
            finish();
            continue;
        }
        if (eol != line) {
            if (!usualLine(line, eol))
                otherLine(line, eol);
            if (*eol != '\n' || m_pos == m_end || *m_pos != '\n')
                continue;
            ++m_pos;
        }
        const QByteArrayView type = m_type;
        if (endBlock()) {
            return SseEvent{type.isEmpty() ? QByteArrayView("message", 7) : type,
                            m_buffered ? QByteArrayView(m_buffer) : m_data, m_lastId.view()};
        }
    }
    settle();
    return std::nullopt;
}

void SseReader::reset()
{
    m_pos = m_end = nullptr;
    m_bom = 0;
    m_skipLf = false;
    m_field = Field::Fresh;
    forgetBlock();
    m_buffer = QByteArray();
    m_value = QByteArray();
}

/// The chunk is used up: what the block needs of it is copied.
void SseReader::settle()
{
    if (m_hasData)
        spill();
    const auto keep = [](QByteArrayView &view, QByteArray &store) {
        if (view.isEmpty() || view.data() == store.constData())
            return;
        store = view.toByteArray();
        view = store;
    };
    keep(m_id, m_idStore);
    keep(m_type, m_typeStore);
}

void SseReader::forgetBlock()
{
    m_hasData = m_buffered = m_dropping = m_hasId = false;
    m_data = m_type = m_id = QByteArrayView();
}

} // namespace qd
