// SPDX-License-Identifier: GPL-3.0-or-later
#include "textring.h"

#include <algorithm>
#include <cstring>

namespace qd {

namespace {

constexpr qsizetype MostJob = 255, MostWords = 500, Head = 3;

/// At most \a most bytes, never half a code point.
QByteArrayView cutUtf8(const QByteArray &utf8, qsizetype most)
{
    if (utf8.size() <= most)
        return utf8;
    qsizetype end = most;
    while (end > 0 && (uchar(utf8.at(end)) & 0xC0) == 0x80)
        --end;
    return QByteArrayView(utf8).first(end);
}

} // namespace

TextRing::TextRing(quint32 bytes)
    : m_bytes(bytes)
    , m_room(new char[bytes])
{
}

quint32 TextRing::add(const QString &job, const QString &words)
{
    const QByteArray jobUtf8 = job.left(MostJob).toUtf8(),
                     wordsUtf8 = words.left(MostWords).toUtf8();
    const QByteArrayView a = cutUtf8(jobUtf8, MostJob), b = cutUtf8(wordsUtf8, MostWords);
    const auto size = quint32(Head + a.size() + b.size());
    quint32 at = m_next & (m_bytes - 1);
    quint32 skipped = 0;
    if (at + size > m_bytes) { // in one piece: what is left at the end stays empty
        skipped = m_bytes - at;
        at = 0;
    }
    if (m_next + skipped == 0) { // 0 stands for no text
        skipped += 1;
        at += 1;
    }
    const quint32 number = m_next + skipped;
    m_next = number + size;
    m_written += skipped + size;
    char *to = m_room.get() + at;
    to[0] = char(a.size());
    to[1] = char(b.size() & 0xFF);
    to[2] = char(b.size() >> 8);
    std::copy(a.begin(), a.end(), to + Head);
    std::copy(b.begin(), b.end(), to + Head + a.size());
    return number;
}

bool TextRing::has(quint32 number) const
{
    const quint32 back = m_next - number; // right beyond 2^32 too
    return number != 0 && back != 0 && back <= m_bytes && back < m_written;
}

TextRing::Texts TextRing::at(quint32 number) const
{
    if (!has(number))
        return {};
    const char *from = m_room.get() + (number & (m_bytes - 1));
    const auto job = qsizetype(uchar(from[0]));
    const auto words = qsizetype(uchar(from[1])) | qsizetype(uchar(from[2])) << 8;
    return {{from + Head, job}, {from + Head + job, words}};
}

} // namespace qd
