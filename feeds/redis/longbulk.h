// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

struct redisReader;

namespace qd {

/// Makes a string that is longer than a person will ever read short while it comes in: its
/// beginning and "… (64 MiB)". hiredis gathers a string whole, twice as large as it is; here what
/// is left out is dropped as it comes. A value machine between socket and hiredis.
class LongBulk final
{
public:
    /// \a keep: bytes of the beginning; strings up to that stay as they are. At least 64 KiB.
    explicit LongBulk(qint64 keep)
        : m_keep(keep)
    {
    }

    /// After a feed, when the reader waits for the rest of a string: its announced length, if that
    /// is too long to be kept; else 0.
    qint64 announced(const redisReader &reader) const;
    /// From now on feed() it, until isOver().
    void begin(redisReader &reader);
    bool isOver() const { return m_toKeep == 0 && m_toDrop == 0; }
    /// Takes from the front of \a bytes what belongs to the string; what the reader shall get of
    /// it.
    QByteArray feed(QByteArrayView &bytes);
    void reset() { m_toKeep = m_toDrop = 0; }

private:
    qint64 m_keep;
    qint64 m_toKeep = 0, m_toDrop = 0;
    QByteArray m_mark;
};

} // namespace qd
