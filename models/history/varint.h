// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace qd {

/// Small numbers in few bytes: seven bits a byte, the lowest first. Values that may be negative go
/// by zigzag (0, −1, 1, −2 …).
inline void putVarint(QByteArray *out, quint64 value)
{
    char bytes[10];
    int size = 0;
    do {
        const char more = value >= 0x80 ? char(0x80) : char(0);
        bytes[size++] = char(char(value & 0x7f) | more);
        value >>= 7;
    } while (value);
    out->append(bytes, size);
}

inline quint64 zigzag(qint64 value)
{
    return (quint64(value) << 1) ^ quint64(value >> 63);
}

inline qint64 unZigzag(quint64 value)
{
    return qint64(value >> 1) ^ -qint64(value & 1);
}

/// Takes apart bytes that nobody vouches for: past their end, and for a number of more than ten
/// bytes, it fails and stays failed.
class ByteReader final
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.data()))
        , m_end(m_at + bytes.size())
    {
    }

    explicit ByteReader(QByteArray &&) = delete; // nobody would hold the bytes

    bool atEnd() const { return m_at == m_end; }
    bool ok() const { return m_ok; }
    qsizetype left() const { return m_end - m_at; }

    quint64 varint() ///< 0 when it fails
    {
        quint64 value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (m_at == m_end)
                break;
            const uchar byte = *m_at++;
            if (shift == 63 && byte > 1)
                break;
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        fail();
        return 0;
    }
    qint64 signedVarint() { return unZigzag(varint()); }
    QByteArrayView bytes(quint64 size) ///< empty when it fails
    {
        if (size > quint64(left())) {
            fail();
            return {};
        }
        const QByteArrayView view(reinterpret_cast<const char *>(m_at), qsizetype(size));
        m_at += size;
        return view;
    }
    void fail()
    {
        m_ok = false;
        m_at = m_end;
    }

private:
    const uchar *m_at, *m_end;
    bool m_ok = true;
};

} // namespace qd
