// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpreader.h"
#include "words.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 maxHeadBytes = 64 * 1024;
constexpr int maxFields = 256;
constexpr int maxInterim = 16;

} // namespace

void HttpReader::feed(QByteArrayView chunk)
{
    m_in = chunk;
}

QByteArrayView HttpReader::take()
{
    QByteArray text;
    for (;;) {
        switch (m_phase) {
        case Phase::StatusLine:
            if (!line(&text))
                return {};
            statusLine(text);
            break;
        case Phase::Fields:
            if (!line(&text))
                return {};
            if (text.isEmpty())
                headEnds();
            else
                field(text);
            break;
        case Phase::ToEnd: {
            const QByteArrayView piece = m_in;
            m_in = {};
            return piece;
        }
        case Phase::Fixed:
        case Phase::Chunk: {
            const QByteArrayView piece = m_in.first(std::min<qint64>(m_left, m_in.size()));
            m_in = m_in.sliced(piece.size());
            m_left -= piece.size();
            if (m_left == 0)
                m_phase = m_phase == Phase::Fixed ? Phase::Done : Phase::ChunkEnd;
            if (!piece.isEmpty() || m_left > 0)
                return piece;
            break;
        }
        case Phase::ChunkEnd:
            if (!line(&text))
                return {};
            if (!text.isEmpty())
                fail(tr("sent chunks that do not fit together"));
            else
                m_phase = Phase::ChunkSize;
            break;
        case Phase::ChunkSize:
            if (!line(&text))
                return {};
            chunkSize(text);
            break;
        case Phase::Trailer:
            if (!line(&text))
                return {};
            if (text.isEmpty())
                m_phase = Phase::Done;
            break;
        case Phase::Done:
        case Phase::Broken: return {};
        }
    }
}

void HttpReader::end()
{
    if (m_phase == Phase::ToEnd)
        m_phase = Phase::Done;
    else if (m_phase == Phase::StatusLine && m_headBytes == 0)
        fail(tr("closed the connection without an answer"));
    else if (m_phase != Phase::Done && m_phase != Phase::Broken)
        fail(tr("ended in the middle of its answer"));
}

bool HttpReader::line(QByteArray *out)
{
    const qsizetype newline = m_in.indexOf('\n');
    const qsizetype length = newline < 0 ? m_in.size() : newline + 1;
    if (m_phase != Phase::ChunkSize && m_phase != Phase::ChunkEnd)
        m_headBytes += length;
    if (m_headBytes > maxHeadBytes || m_line.size() + length > maxHeadBytes) {
        fail(tr("sent a head without end"));
        return false;
    }
    m_line += m_in.first(length);
    m_in = m_in.sliced(length);
    if (newline < 0)
        return false;
    m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
    *out = m_line;
    m_line.clear();
    return true;
}

void HttpReader::statusLine(const QByteArray &text)
{
    // "HTTP/1.1 200 OK"; the reason may be missing
    const bool shaped = text.size() >= 12 && text.startsWith("HTTP/1.") && text.at(8) == ' ' &&
                        std::all_of(text.begin() + 9, text.begin() + 12,
                                    [](char c) { return c >= '0' && c <= '9'; }) &&
                        (text.size() == 12 || text.at(12) == ' ');
    m_status = shaped ? text.mid(9, 3).toInt() : 0;
    if (m_status < 100) {
        fail(tr("does not speak HTTP"));
        return;
    }
    m_phase = Phase::Fields;
}

void HttpReader::field(const QByteArray &text)
{
    if (text.startsWith(' ') || text.startsWith('\t'))
        return; // a folded line: obsolete, and no field we use is ever folded
    const qsizetype colon = text.indexOf(':');
    if (colon <= 0 || text.at(colon - 1) == ' ' || m_fields.size() >= maxFields) {
        fail(tr("sent a head that is not HTTP"));
        return;
    }
    const QByteArray name = text.first(colon).toLower();
    const QByteArray value = text.mid(colon + 1).trimmed();
    const auto known = m_fields.constFind(name);
    if (known == m_fields.constEnd())
        m_fields.insert(name, value);
    else if (name == "content-length" && *known != value)
        fail(tr("sent two different lengths"));
    else if (name == "transfer-encoding")
        m_fields.insert(name, *known + ',' + value);
}

void HttpReader::headEnds()
{
    if (m_status == 101) {
        fail(tr("wants to speak another protocol"));
        return;
    }
    if (m_status < 200) { // an interim answer: the real one follows
        if (++m_interim > maxInterim) {
            fail(tr("sent interim answers without end"));
            return;
        }
        m_fields.clear();
        m_phase = Phase::StatusLine;
        return;
    }
    const QByteArray coding = header("transfer-encoding").toLower();
    const QByteArray length = header("content-length");
    if (m_status == 204 || m_status == 304) {
        m_phase = Phase::Done;
    } else if (!coding.isEmpty() && coding != "identity") {
        if (coding == "chunked")
            m_phase = Phase::ChunkSize;
        else
            fail(tr("packs its answer in a way that was not asked for"));
    } else if (!length.isEmpty()) {
        bool fits = false;
        m_left = length.toLongLong(&fits);
        const bool digits =
            std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!fits || !digits)
            fail(tr("sent a length that is none"));
        else
            m_phase = m_left == 0 ? Phase::Done : Phase::Fixed;
    } else {
        m_phase = Phase::ToEnd;
    }
}

void HttpReader::chunkSize(const QByteArray &text)
{
    const qsizetype semicolon = text.indexOf(';');
    const QByteArray digits = (semicolon < 0 ? text : text.first(semicolon)).trimmed();
    const bool hex =
        !digits.isEmpty() && digits.size() <= 15 &&
        std::all_of(digits.begin(), digits.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        });
    if (!hex) {
        fail(tr("sent a chunk without a size"));
        return;
    }
    m_left = digits.toLongLong(nullptr, 16);
    m_phase = m_left == 0 ? Phase::Trailer : Phase::Chunk;
    m_headBytes = 0; // the trailer has a limit of its own
}

void HttpReader::fail(const QString &why)
{
    m_phase = Phase::Broken;
    m_error = why;
    m_in = {};
    m_line.clear();
}

} // namespace qd
