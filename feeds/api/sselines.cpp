// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an SseReader that are read in parts: their end is in another chunk than their start,
// or they are of an unusual kind.
#include "ssereader.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace qd {
namespace {

constexpr char Bom[] = {'\xEF', '\xBB', '\xBF'};
constexpr qint64 MaxRetryMs = 24 * 60 * 60 * 1000; // one day

} // namespace

SseReader::Field SseReader::fieldOf(const char *name, qsizetype size)
{
    if (size == 4 && std::memcmp(name, "data", 4) == 0)
        return Field::Data;
    if (size == 2 && std::memcmp(name, "id", 2) == 0)
        return Field::Id;
    if (size == 5 && std::memcmp(name, "event", 5) == 0)
        return Field::Type;
    return size == 5 && std::memcmp(name, "retry", 5) == 0 ? Field::Retry : Field::Ignored;
}

void SseReader::skipBom()
{
    while (m_bom >= 0 && m_pos != m_end) {
        if (*m_pos == Bom[m_bom]) {
            ++m_pos;
            m_bom = m_bom == 2 ? qint8(-1) : qint8(m_bom + 1);
            continue;
        }
        const int seen = std::exchange(m_bom, qint8(-1));
        if (seen > 0) // not a mark after all: these bytes begin the first line
            partOfLine({Bom, seen});
    }
}

/// Bytes of a line whose end is not yet in sight, or came in an earlier chunk than its end.
void SseReader::partOfLine(QByteArrayView part)
{
    const char *p = part.data();
    const char *const end = p + part.size();
    if (m_field == Field::Fresh && p != end) {
        m_field = Field::Name;
        m_nameLength = 0;
    }
    while (m_field == Field::Name && p != end) {
        const char c = *p++;
        if (c == ':') {
            begin(fieldOf(m_name, m_nameLength));
            m_spacePending = true;
        } else if (m_nameLength == sizeof m_name) {
            m_field = Field::Ignored; // longer than any name we know
        } else {
            m_name[m_nameLength++] = c;
        }
    }
    if (p == end || m_field == Field::Ignored)
        return;
    if (m_spacePending) {
        m_spacePending = false;
        if (*p == ' ')
            ++p;
    }
    append({p, end});
}

void SseReader::begin(Field field)
{
    m_field = field;
    m_spacePending = false;
    m_overflow = false;
    m_lineBytes = 0;
    m_digits = m_notDigits = false;
    m_number = 0;
    if (field == Field::Id || field == Field::Type) {
        m_value.resize(0);
    } else if (field == Field::Data) {
        m_overflow = m_dropping;
        m_before = 0;
        if (m_dropping)
            return;
        if (m_hasData) {
            spill();
            m_before = m_buffer.size();
            m_buffer.append('\n');
        } else {
            m_buffer.resize(0);
            m_buffered = true;
        }
    }
}

void SseReader::append(QByteArrayView part)
{
    switch (m_field) {
    case Field::Data: appendData(part); break;
    case Field::Id:
    case Field::Type:
        m_lineBytes += part.size();
        if (!m_overflow && m_lineBytes <= maxWord()) {
            m_value.append(part.data(), part.size());
            break;
        }
        if (!m_overflow) {
            m_overflow = true;
            ++m_droppedEvents;
            m_droppedBytes += quint64(m_value.size());
            m_value = QByteArray();
        }
        m_droppedBytes += quint64(part.size());
        break;
    case Field::Retry:
        for (const char c : part) {
            m_digits = true;
            if (c < '0' || c > '9')
                m_notDigits = true;
            else
                m_number = std::min(m_number * 10 + (c - '0'), MaxRetryMs);
        }
        break;
    default: break;
    }
}

void SseReader::appendData(QByteArrayView part)
{
    m_lineBytes += part.size();
    if (m_overflow) {
        m_droppedBytes += quint64(part.size());
        return;
    }
    if (m_buffer.size() + part.size() <= m_max) {
        m_buffer.append(part.data(), part.size());
        return;
    }
    // Counted at once: the line may never end.
    m_overflow = true;
    ++m_droppedEvents;
    m_droppedBytes += quint64(m_before + m_lineBytes);
    m_buffer = QByteArray();
}

/// The line read in parts has ended.
void SseReader::finish()
{
    if (m_field == Field::Name) // no colon: the whole line is the name, the value is empty
        begin(fieldOf(m_name, m_nameLength));
    switch (std::exchange(m_field, Field::Fresh)) {
    case Field::Data:
        if (!m_overflow) {
            m_hasData = true;
        } else if (!m_dropping) {
            m_hasData = m_buffered = false;
            m_dropping = m_lineBytes <= m_max;
        }
        break;
    case Field::Type:
        if (m_overflow) { // without its type it would pass for another event
            m_dropping = true;
            m_droppedBytes += quint64(dataSize());
            m_hasData = m_buffered = false;
            m_buffer = QByteArray();
        } else {
            m_typeStore.swap(m_value);
            m_type = m_typeStore;
        }
        break;
    case Field::Id:
        if (!m_overflow && !m_value.contains('\0')) {
            m_idStore.swap(m_value);
            m_id = m_idStore;
            m_hasId = true;
        }
        break;
    case Field::Retry:
        if (m_digits && !m_notDigits)
            m_retryMs = m_number;
        break;
    default: break;
    }
}

void SseReader::spill()
{
    if (m_buffered)
        return;
    m_buffer.resize(0);
    m_buffer.append(m_data.data(), m_data.size());
    m_buffered = true;
}

} // namespace qd
