// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipelineunpack.h"

#include "jsonbytes.h"
#include "jsonwriter.h"
#include "text.h"
#include "words.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

#include <zlib.h>

namespace qd {

namespace {

bool isGzip(QByteArrayView bytes)
{
    return bytes.size() >= 2 && uchar(bytes[0]) == 0x1f && uchar(bytes[1]) == 0x8b;
}

/// False: \a error says why; \a out never grows past the cap.
bool unzip(QByteArrayView bytes, QByteArray *out, QString *error)
{
    z_stream stream = {};
    if (inflateInit2(&stream, 15 + 16) != Z_OK) {
        *error = tr("gzip: no memory");
        return false;
    }
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    int result = Z_OK;
    char piece[32 * 1024];
    while (result == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece);
        stream.avail_out = sizeof piece;
        result = inflate(&stream, Z_NO_FLUSH);
        const qsizetype got = qsizetype(sizeof piece) - qsizetype(stream.avail_out);
        if (out->size() + got > pipeline::unpackedBytes) {
            *error = tr("gzip: holds more than %1 MiB").arg(pipeline::unpackedBytes >> 20);
            break;
        }
        out->append(piece, got);
        if (result == Z_OK && got == 0 && stream.avail_in == 0)
            break; // it ends in the middle
    }
    if (error->isEmpty() && result != Z_STREAM_END)
        *error = tr("gzip: broken or cut off");
    inflateEnd(&stream);
    return error->isEmpty();
}

/// https://github.com/msgpack/msgpack/blob/master/spec.md, written out as JSON. An announced length
/// is never believed: what is not there ends it.
class PackReader final
{
public:
    explicit PackReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool read() { return value(0) && m_at == m_bytes.size(); }
    QByteArray take() { return m_out.take(); }

private:
    bool has(quint64 count) const { return quint64(m_bytes.size() - m_at) >= count; }
    template<typename T>
    bool take(T *number)
    {
        if (!has(sizeof(T)))
            return false;
        *number = qFromBigEndian<T>(m_bytes.data() + m_at);
        m_at += qsizetype(sizeof(T));
        return true;
    }
    template<typename T>
    bool integer()
    {
        T number = 0;
        if (!take(&number))
            return false;
        m_out.raw(QByteArray::number(number));
        return true;
    }
    bool real(double number)
    {
        if (!std::isfinite(number)) // JSON has none: "not known"
            m_out.null();
        else
            m_out.raw(QByteArray::number(number, 'g', 17));
        return true;
    }
    bool slice(quint64 size, QByteArrayView *out)
    {
        if (!has(size))
            return false;
        *out = m_bytes.sliced(m_at, qsizetype(size));
        m_at += qsizetype(size);
        return true;
    }
    /// The length that stands behind \a tag, for tags in rows of 8, 16 and 32 bits.
    bool length(int bits, quint64 *size)
    {
        quint8 small = 0;
        quint16 middle = 0;
        quint32 large = 0;
        const bool ok = bits == 8 ? take(&small) : bits == 16 ? take(&middle) : take(&large);
        *size = bits == 8 ? small : bits == 16 ? middle : large;
        return ok;
    }
    bool text(quint64 size, bool isKey)
    {
        QByteArrayView bytes;
        if (!slice(size, &bytes))
            return false;
        const QString words = decodeUtf8(bytes);
        if (isKey)
            m_out.key(words);
        else
            m_out.text(words);
        return true;
    }
    bool key();
    bool items(quint64 count, bool map, int depth);
    bool extension(quint64 size);
    bool value(int depth);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    JsonWriter m_out;
};

/// A text, bytes, or a small number.
bool PackReader::key()
{
    quint8 tag = 0;
    quint64 size = 0;
    if (!take(&tag))
        return false;
    if (tag <= 0x7f) {
        m_out.key(QString::number(tag));
        return true;
    }
    if (tag >= 0xa0 && tag <= 0xbf)
        return text(tag & 0x1f, true);
    if (tag >= 0xc4 && tag <= 0xc6)
        return length(8 << (tag - 0xc4), &size) && text(size, true);
    if (tag >= 0xd9 && tag <= 0xdb)
        return length(8 << (tag - 0xd9), &size) && text(size, true);
    quint64 number = 0;
    quint16 middle = 0;
    quint32 large = 0;
    quint8 small = 0;
    switch (tag) {
    case 0xcc: number = take(&small) ? small : 0; break;
    case 0xcd: number = take(&middle) ? middle : 0; break;
    case 0xce: number = take(&large) ? large : 0; break;
    case 0xcf:
        if (!take(&number))
            return false;
        break;
    default: return false;
    }
    m_out.key(QString::number(number));
    return true;
}

bool PackReader::items(quint64 count, bool map, int depth)
{
    if (depth >= pipeline::depth || !has(map ? 2 * count : count)) // each takes a byte at least
        return false;
    map ? m_out.object() : m_out.array();
    for (quint64 i = 0; i < count; ++i) {
        if ((map && !key()) || !value(depth + 1))
            return false;
    }
    map ? m_out.endObject() : m_out.endArray();
    return true;
}

bool PackReader::extension(quint64 size)
{
    qint8 type = 0;
    QByteArrayView bytes;
    if (!take(&type) || !slice(size, &bytes))
        return false;
    if (type != -1 || (size != 4 && size != 8 && size != 12)) {
        m_out.null(); // of a kind that means nothing to us
        return true;
    }
    // A moment: seconds, and nanoseconds in front of them.
    if (size == 4)
        return real(double(qFromBigEndian<quint32>(bytes.data())));
    if (size == 8) {
        const quint64 both = qFromBigEndian<quint64>(bytes.data());
        return real(double(both & 0x3ffffffffULL) + double(both >> 34) / 1e9);
    }
    return real(double(qFromBigEndian<qint64>(bytes.data() + 4)) +
                double(qFromBigEndian<quint32>(bytes.data())) / 1e9);
}

bool PackReader::value(int depth)
{
    quint8 tag = 0;
    quint64 size = 0;
    QByteArrayView bytes;
    if (!take(&tag))
        return false;
    if (tag <= 0x7f || tag >= 0xe0) {
        m_out.integer(qint64(qint8(tag)));
        return true;
    }
    if (tag <= 0x8f)
        return items(tag & 0xf, true, depth);
    if (tag <= 0x9f)
        return items(tag & 0xf, false, depth);
    if (tag <= 0xbf)
        return text(tag & 0x1f, false);
    switch (tag) {
    case 0xc0: m_out.null(); return true;
    case 0xc2:
    case 0xc3: m_out.boolean(tag == 0xc3); return true;
    case 0xc4:
    case 0xc5:
    case 0xc6:
        if (!length(8 << (tag - 0xc4), &size) || !slice(size, &bytes))
            return false;
        if (isValidUtf8(bytes))
            m_out.text(decodeUtf8(bytes)); // old writers put texts into bytes
        else
            m_out.null();
        return true;
    case 0xc7:
    case 0xc8:
    case 0xc9: return length(8 << (tag - 0xc7), &size) && extension(size);
    case 0xca: {
        quint32 bits = 0;
        float number = 0;
        if (!take(&bits))
            return false;
        std::memcpy(&number, &bits, sizeof number);
        return real(double(number));
    }
    case 0xcb: {
        quint64 bits = 0;
        double number = 0;
        if (!take(&bits))
            return false;
        std::memcpy(&number, &bits, sizeof number);
        return real(number);
    }
    case 0xcc: return integer<quint8>();
    case 0xcd: return integer<quint16>();
    case 0xce: return integer<quint32>();
    case 0xcf: return integer<quint64>();
    case 0xd0: return integer<qint8>();
    case 0xd1: return integer<qint16>();
    case 0xd2: return integer<qint32>();
    case 0xd3: return integer<qint64>();
    case 0xd4:
    case 0xd5:
    case 0xd6:
    case 0xd7:
    case 0xd8: return extension(1ULL << (tag - 0xd4));
    case 0xd9:
    case 0xda:
    case 0xdb: return length(8 << (tag - 0xd9), &size) && text(size, false);
    case 0xdc:
    case 0xdd: return length(tag == 0xdc ? 16 : 32, &size) && items(size, false, depth);
    case 0xde:
    case 0xdf: return length(tag == 0xde ? 16 : 32, &size) && items(size, true, depth);
    default: return false; // 0xc1: never used
    }
}

bool isMap(QByteArrayView bytes)
{
    const uchar first = bytes.isEmpty() ? 0 : uchar(bytes.front());
    return (first >= 0x80 && first <= 0x8f) || first == 0xde || first == 0xdf;
}

} // namespace

PipelineText pipelineText(QByteArrayView message)
{
    PipelineText out;
    if (message.size() > pipeline::messageBytes) {
        out.error = tr("larger than %1 MiB").arg(pipeline::messageBytes >> 20);
        return out;
    }
    QByteArray unpacked;
    if (isGzip(message)) {
        if (!unzip(message, &unpacked, &out.error))
            return out;
        message = unpacked;
    }
    if (isMap(message)) {
        PackReader reader(message);
        if (reader.read())
            out.json = reader.take();
        else
            out.error = tr("MessagePack: broken, cut off or too deep");
        return out;
    }
    const QByteArrayView start = message.trimmed();
    if (start.isEmpty())
        out.error = tr("an empty message");
    else if (start.front() != '{' && !start.startsWith(QByteArrayView("\xEF\xBB\xBF{")))
        out.error = tr("neither an object in JSON nor in MessagePack");
    else if (isDeeperThan(message, pipeline::depth))
        out.error = tr("nested more than %1 deep").arg(pipeline::depth);
    else
        out.json = message.toByteArray();
    return out;
}

} // namespace qd
