// SPDX-License-Identifier: GPL-3.0-or-later
#include "longbulk.h"

#include <algorithm>
#include <cstring>
#include <hiredis.h>

namespace qd {

namespace {

struct Header
{
    qsizetype digits = 0;
    qint64 length = 0;
};

/// "123\r\n" at the reader's place; length 0: not whole yet, or nothing of the kind.
Header headerAt(const redisReader &reader)
{
    const QByteArrayView unread(reader.buf + reader.pos, qsizetype(reader.len - reader.pos));
    Header header;
    for (const char c : unread.first(std::min<qsizetype>(unread.size(), 19))) {
        if (c == '\r')
            return header;
        if (c < '0' || c > '9')
            break;
        header.length = header.length * 10 + (c - '0');
        ++header.digits;
    }
    return {};
}

qint64 cameOf(const redisReader &reader, const Header &header)
{
    return qint64(reader.len - reader.pos) - header.digits - 2;
}

} // namespace

qint64 LongBulk::announced(const redisReader &reader) const
{
    const Header header = headerAt(reader);
    // What has come of it already (less than a bite) must be part of what is kept.
    return header.length > m_keep && cameOf(reader, header) < m_keep ? header.length : 0;
}

void LongBulk::begin(redisReader &reader)
{
    const Header header = headerAt(reader);
    m_mark = "\xe2\x80\xa6 (" + QByteArray::number((header.length + 524'288) / 1'048'576) + " MiB)";
    m_toKeep = m_keep - cameOf(reader, header);
    m_toDrop = header.length - m_keep;
    // The length it will have, written over the end of the one announced.
    const QByteArray length = QByteArray::number(m_keep + m_mark.size());
    reader.pos += size_t(header.digits - length.size());
    std::memcpy(reader.buf + reader.pos, length.constData(), size_t(length.size()));
}

QByteArray LongBulk::feed(QByteArrayView &bytes)
{
    const qsizetype kept = qsizetype(std::min<qint64>(m_toKeep, bytes.size()));
    QByteArray out = bytes.first(kept).toByteArray();
    m_toKeep -= kept;
    bytes = bytes.sliced(kept);
    const qsizetype dropped = qsizetype(std::min<qint64>(m_toDrop, bytes.size()));
    m_toDrop -= dropped;
    bytes = bytes.sliced(dropped);
    if (isOver())
        out += m_mark;
    return out;
}

} // namespace qd
