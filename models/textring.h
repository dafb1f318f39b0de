// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <algorithm>
#include <memory>

namespace qd {

/// Very many short texts in bounded room: the newest stay, the oldest are overwritten. A number
/// stands for each; whether its text is still there is asked when it is needed. Room is taken from
/// the system as it is written to. GUI thread.
class TextRing final
{
public:
    /// A power of two, at most 2^30.
    explicit TextRing(quint32 bytes);

    struct Texts
    {
        QByteArrayView job, words; ///< UTF-8, valid until the next add()
    };

    /// What a job is called and what is said of it; cut at 255 and 500 bytes. Never 0.
    quint32 add(const QString &job, const QString &words);
    bool has(quint32 number) const; ///< 0: never
    Texts at(quint32 number) const; ///< empty ones when they are gone
    size_t used() const { return size_t(std::min<quint64>(m_written, m_bytes)); } ///< in bytes

private:
    quint32 m_bytes;
    std::unique_ptr<char[]> m_room;
    quint32 m_next = 1;    ///< numbers count bytes, and begin anew after 2^32 of them
    quint64 m_written = 1; ///< the same without beginning anew
};

} // namespace qd
