// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streamid.h"

#include <QList>
#include <QPair>
#include <QString>
#include <span>
#include <vector>

namespace qd {

/// The entries of one stream in one reply, as bytes in one buffer: no allocation per entry or
/// field. Built by RespReader, then never changed; may cross threads.
class EntryBlock final
{
public:
    // Of one entry is kept no more than that; an event has at most 64 fields that are shown.
    static constexpr quint32 mostWords = 1'024;
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024;

    struct Entry
    {
        StreamId id;
        quint32 firstWord = 0, words = 0;
    };

    bool isEmpty() const { return m_entries.empty(); }
    size_t size() const { return m_entries.size(); }
    const Entry &at(size_t i) const { return m_entries[i]; }
    StreamId lastId() const { return m_entries.empty() ? StreamId() : m_entries.back().id; }
    /// name, value, name, value, …: UTF-8 as received, valid as long as the block.
    std::span<const QByteArrayView> words(size_t i) const
    {
        return std::span(m_words).subspan(m_entries[i].firstWord, m_entries[i].words);
    }
    QList<QPair<QString, QString>> fields(size_t i) const; ///< decoded
    qsizetype received() const { return m_received; }      ///< elements of the list, usable or not
    int malformed() const { return m_malformed; }          ///< what was no entry
    qsizetype bytes() const { return m_bytes.size(); }

    /// Keeps what comes after \a floor in rising order; the rest is counted as malformed.
    void keepRising(StreamId floor);

    // For the reader.
    void next();                   ///< a list element begins
    void begin(QByteArrayView id); ///< … it has an id
    void word(QByteArrayView text);
    bool hasRoom() const; ///< … which is not too large yet; else its further words are left out
    void spoil();         ///< … it is no entry
    void seal();          ///< the list is over: words() is good from now on

private:
    void endEntry();

    QByteArray m_bytes;
    std::vector<quint32> m_ends; ///< of each word in m_bytes, while building
    std::vector<QByteArrayView> m_words;
    std::vector<Entry> m_entries;
    qsizetype m_received = 0;
    int m_malformed = 0;
    qsizetype m_entryStart = 0; ///< in m_bytes
    bool m_open = false, m_spoiled = false;
};

} // namespace qd
