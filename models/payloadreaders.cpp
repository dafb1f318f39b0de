// SPDX-License-Identifier: GPL-3.0-or-later
// The formats that a payload may come in: JSON, MessagePack, gzip and zlib.
#include "payloadbuilder.h"
#include "text.h"

#include <QtEndian>

#include <nlohmann/json.hpp>
#include <zlib.h>

namespace qd {

namespace {

QString numberText(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest)
           : std::isnan(value)  ? QStringLiteral("NaN")
           : value > 0          ? QStringLiteral("Infinity")
                                : QStringLiteral("-Infinity");
}

/// What nlohmann's reader tells, handed on. It keeps no tree of its own.
struct JsonEvents
{
    using json = nlohmann::json;
    PayloadBuilder &to;

    bool null() { return to.scalar(PayloadNode::Null, QStringLiteral("null")); }
    bool boolean(bool value)
    {
        return to.scalar(PayloadNode::Boolean,
                         value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    bool number_integer(json::number_integer_t value)
    {
        return to.scalar(PayloadNode::Number, QString::number(qint64(value)));
    }
    bool number_unsigned(json::number_unsigned_t value)
    {
        return to.scalar(PayloadNode::Number, QString::number(quint64(value)));
    }
    bool number_float(json::number_float_t, const std::string &text) // also what fits no integer
    {
        return to.scalar(PayloadNode::Number,
                         QString::fromLatin1(text.data(), qsizetype(text.size())));
    }
    bool string(std::string &text)
    {
        return to.scalar(PayloadNode::Text, QString::fromUtf8(text.data(), qsizetype(text.size())),
                         qint64(text.size()));
    }
    bool binary(json::binary_t &) { return false; } // JSON has none
    bool start_object(std::size_t) { return to.open(PayloadNode::Object); }
    bool key(std::string &name)
    {
        to.key(QString::fromUtf8(name.data(), qsizetype(name.size())));
        return true;
    }
    bool end_object() { return to.close(); }
    bool start_array(std::size_t) { return to.open(PayloadNode::Array); }
    bool end_array() { return to.close(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &)
    {
        return false;
    }
};

/// https://github.com/msgpack/msgpack/blob/master/spec.md. Depth is bounded by the builder, memory
/// by what is there: an announced length is never believed.
class MessagePack final
{
public:
    MessagePack(QByteArrayView bytes, PayloadBuilder &to)
        : m_bytes(bytes)
        , m_to(to)
    {
    }

    bool read() { return value() && m_at == m_bytes.size(); }

private:
    bool has(qsizetype count) const { return count >= 0 && m_bytes.size() - m_at >= count; }
    template<typename T>
    bool take(T *value)
    {
        if (!has(sizeof(T)))
            return false;
        *value = qFromBigEndian<T>(m_bytes.data() + m_at);
        m_at += qsizetype(sizeof(T));
        return true;
    }
    template<typename T>
    bool length(qsizetype *size)
    {
        T value = 0;
        if (!take(&value))
            return false;
        *size = qsizetype(value);
        return true;
    }
    bool slice(qsizetype size, QByteArrayView *out)
    {
        if (!has(size))
            return false;
        *out = m_bytes.sliced(m_at, size);
        m_at += size;
        return true;
    }
    bool number(const QString &text) { return m_to.scalar(PayloadNode::Number, text); }
    template<typename T>
    bool integer()
    {
        T value = 0;
        return take(&value) && number(QString::number(value));
    }

    bool value();
    bool scalarText(quint8 tag, QString *text);
    bool items(qsizetype count, bool map);
    bool bytes(qsizetype size);
    bool string(qsizetype size);
    bool extension(qsizetype size);

    QByteArrayView m_bytes;
    PayloadBuilder &m_to;
    qsizetype m_at = 0;
};

bool MessagePack::string(qsizetype size)
{
    QByteArrayView text;
    if (!slice(size, &text))
        return false;
    if (!isValidUtf8(text)) // old writers put bytes into texts
        return m_to.binary(text);
    return m_to.scalar(PayloadNode::Text, QString::fromUtf8(text), size);
}

bool MessagePack::bytes(qsizetype size)
{
    QByteArrayView data;
    return slice(size, &data) && m_to.binary(data);
}

bool MessagePack::extension(qsizetype size)
{
    qint8 type = 0;
    QByteArrayView data;
    if (!take(&type) || !slice(size, &data))
        return false;
    if (type == -1 && (size == 4 || size == 8)) {
        const quint64 whole = size == 4 ? qFromBigEndian<quint32>(data.data())
                                        : qFromBigEndian<quint64>(data.data()) & 0x3ffffffffULL;
        return m_to.scalar(PayloadNode::Text, isoUtc(qint64(whole) * 1000));
    }
    return m_to.binary(data);
}

bool MessagePack::items(qsizetype count, bool map)
{
    if (!has(map ? 2 * count : count) || // each takes a byte at least
        !m_to.open(map ? PayloadNode::Object : PayloadNode::Array))
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        if (map) {
            quint8 tag = 0;
            QString name;
            if (!take(&tag) || !scalarText(tag, &name))
                return false;
            m_to.key(name);
        }
        if (!value())
            return false;
    }
    return m_to.close();
}

/// A map's key: a text, a number, a word.
bool MessagePack::scalarText(quint8 tag, QString *text)
{
    qsizetype size = -1;
    if (tag >= 0xa0 && tag <= 0xbf)
        size = tag & 0x1f;
    else if (tag == 0xd9 || tag == 0xc4)
        length<quint8>(&size);
    else if (tag == 0xda || tag == 0xc5)
        length<quint16>(&size);
    else if (tag == 0xdb || tag == 0xc6)
        length<quint32>(&size);
    if (size >= 0) {
        QByteArrayView name;
        if (!slice(size, &name))
            return false;
        *text = decodeUtf8(name);
        return true;
    }
    const auto as = [&](auto kind) {
        decltype(kind) value = 0;
        const bool there = take(&value);
        *text = QString::number(value);
        return there;
    };
    if (tag <= 0x7f || tag >= 0xe0) {
        *text = QString::number(qint8(tag));
        return true;
    }
    switch (tag) {
    case 0xc0: *text = QStringLiteral("null"); return true;
    case 0xc2: *text = QStringLiteral("false"); return true;
    case 0xc3: *text = QStringLiteral("true"); return true;
    case 0xcc: return as(quint8());
    case 0xcd: return as(quint16());
    case 0xce: return as(quint32());
    case 0xcf: return as(quint64());
    case 0xd0: return as(qint8());
    case 0xd1: return as(qint16());
    case 0xd2: return as(qint32());
    case 0xd3: return as(qint64());
    default: return false;
    }
}

bool MessagePack::value()
{
    quint8 tag = 0;
    qsizetype size = 0;
    if (!take(&tag))
        return false;
    if (tag <= 0x7f || tag >= 0xe0)
        return number(QString::number(qint8(tag)));
    if (tag <= 0x8f)
        return items(tag & 0x0f, true);
    if (tag <= 0x9f)
        return items(tag & 0x0f, false);
    if (tag <= 0xbf)
        return string(tag & 0x1f);
    switch (tag) {
    case 0xc0: return m_to.scalar(PayloadNode::Null, QStringLiteral("null"));
    case 0xc2: return m_to.scalar(PayloadNode::Boolean, QStringLiteral("false"));
    case 0xc3: return m_to.scalar(PayloadNode::Boolean, QStringLiteral("true"));
    case 0xc4: return length<quint8>(&size) && bytes(size);
    case 0xc5: return length<quint16>(&size) && bytes(size);
    case 0xc6: return length<quint32>(&size) && bytes(size);
    case 0xc7: return length<quint8>(&size) && extension(size);
    case 0xc8: return length<quint16>(&size) && extension(size);
    case 0xc9: return length<quint32>(&size) && extension(size);
    case 0xca: {
        float real = 0;
        return take(&real) && number(numberText(double(real)));
    }
    case 0xcb: {
        double real = 0;
        return take(&real) && number(numberText(real));
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
    case 0xd8: return extension(qsizetype(1) << (tag - 0xd4));
    case 0xd9: return length<quint8>(&size) && string(size);
    case 0xda: return length<quint16>(&size) && string(size);
    case 0xdb: return length<quint32>(&size) && string(size);
    case 0xdc: return length<quint16>(&size) && items(size, false);
    case 0xdd: return length<quint32>(&size) && items(size, false);
    case 0xde: return length<quint16>(&size) && items(size, true);
    case 0xdf: return length<quint32>(&size) && items(size, true);
    default: return false;
    }
}

} // namespace

bool readJson(QByteArrayView bytes, PayloadBuilder &builder)
{
    JsonEvents events{builder};
    return nlohmann::json::sax_parse(bytes.data(), bytes.data() + bytes.size(), &events) &&
           builder.isWhole();
}

bool readMessagePack(QByteArrayView bytes, PayloadBuilder &builder)
{
    return MessagePack(bytes, builder).read() && builder.isWhole();
}

bool looksPacked(QByteArrayView bytes)
{
    if (bytes.size() < 8)
        return false;
    const auto first = quint8(bytes[0]), second = quint8(bytes[1]);
    if (first == 0x1f && second == 0x8b && bytes[2] == 8)
        return true;
    return (first & 0x0f) == 8 && (first >> 4) <= 7 && (second & 0x20) == 0 &&
           (first * 256 + second) % 31 == 0;
}

Unpacked unpack(QByteArrayView bytes, qint64 most, QByteArray *out)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 32) != Z_OK) // gzip or zlib, as its head says
        return Unpacked::Broken;
    out->clear();
    // zlib reads only, whatever its older header says.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    Unpacked result = Unpacked::Broken;
    while (true) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        const int code = inflate(&stream, Z_NO_FLUSH);
        out->append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
        if (out->size() > most) {
            result = Unpacked::TooLarge;
            break;
        }
        if (code == Z_STREAM_END) {
            result = Unpacked::Whole;
            break;
        }
        if (code == Z_OK && stream.avail_in > 0)
            continue;
        if (code == Z_OK && stream.avail_out == 0)
            continue;
        if ((code == Z_OK || code == Z_BUF_ERROR) && !out->isEmpty())
            result = Unpacked::Cut;
        break;
    }
    inflateEnd(&stream);
    if (result == Unpacked::TooLarge || result == Unpacked::Broken)
        out->clear();
    return result;
}

} // namespace qd
