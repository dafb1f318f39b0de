// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetevent.h"
#include "streamid.h"

#include <QList>
#include <QPair>
#include <QString>
#include <string>
#include <vector>

namespace qd {

/// The entries of one stream in one reply, as bytes in one buffer: no allocation per entry or
/// field. Built by RespReader, then never changed; may cross threads.
class EntryBlock final
{
public:
    // Of one entry is kept no more than that; an event has at most 64 fields that are shown.
    static constexpr quint32 mostWords = 1'024;
    static constexpr size_t mostBytes = 4 * 1024 * 1024;

    struct Entry
    {
        StreamId id;
        quint32 firstWord = 0, words = 0;
    };
    /// What to make room for: the next block is often as large as the last one.
    struct Room
    {
        size_t bytes = 0, words = 0, entries = 0;
    };

    explicit EntryBlock(const Room &room);
    Room room() const; ///< a little more than this block has needed
    bool isEmpty() const { return m_entries.empty(); }
    size_t size() const { return m_entries.size(); }
    const Entry &at(size_t i) const { return m_entries[i]; }
    StreamId lastId() const { return m_entries.empty() ? StreamId() : m_entries.back().id; }
    /// UTF-8 as received, valid as long as the block.
    WordList words(size_t i) const
    {
        const Entry &entry = m_entries[i];
        return {m_bytes.data(), std::span(m_bounds).subspan(entry.firstWord, entry.words + 1)};
    }
    QList<QPair<QString, QString>> fields(size_t i) const; ///< decoded
    qsizetype received() const { return m_received; }      ///< elements of the list, usable or not
    int malformed() const { return m_malformed; }          ///< what was no entry
    qsizetype bytes() const { return qsizetype(m_bytes.size()); }

    /// Keeps what comes after \a floor in rising order; the rest is counted as malformed.
    void keepRising(StreamId floor);

    // For the reader.
    void next();                   ///< a list element begins
    void begin(QByteArrayView id); ///< … it has an id
    void word(QByteArrayView text)
    {
        m_bytes.append(text.data(), size_t(text.size()));
        m_bounds.push_back(quint32(m_bytes.size()));
    }
    /// … which is not too large yet; else its further words are left out.
    bool hasRoom() const
    {
        const size_t words = m_bounds.size() - 1 - m_entries.back().firstWord;
        return words < mostWords && (words % 2 == 1 || m_bytes.size() - m_entryStart < mostBytes);
    }
    void spoil(); ///< … it is no entry
    void seal();  ///< the list is over

private:
    void endEntry();

    std::string m_bytes;           ///< all words of all entries
    std::vector<quint32> m_bounds; ///< of the words in m_bytes
    std::vector<Entry> m_entries;
    qsizetype m_received = 0;
    int m_malformed = 0;
    size_t m_entryStart = 0; ///< in m_bytes
    bool m_open = false, m_spoiled = false;
};

} // namespace qd
