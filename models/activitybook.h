// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"

#include <QByteArrayView>
#include <QHash>
#include <deque>
#include <vector>

namespace qd {

/// Texts that come again and again, by numbers; 0 is the empty one. Bounded: what has no room any
/// more gets Inline.
class ActivityWords final
{
public:
    static constexpr quint32 Inline = 1, First = 2;
    static constexpr size_t Most = 65'536, MostBytes = 4u << 20;

    ActivityWords();
    quint32 number(const QString &word); ///< makes one where there is room
    const QString &word(quint32 number) const
    {
        return m_words[number < m_words.size() ? number : 0];
    }
    quint32 size() const { return quint32(m_words.size()); } ///< all numbers are below

private:
    QHash<QString, quint32> m_numbers;
    std::vector<QString> m_words;
    size_t m_bytes = 0;
};

/// One entry as it lies in memory: what most questions need is taken apart. Texts are UTF-8. Valid
/// until the ring changes.
struct ActivityBytes
{
    struct Word
    {
        quint32 number = 0;
        QByteArrayView text; ///< where the number is Inline
    };
    ActivityOutcome outcome = ActivityOutcome::Neutral;
    bool interim = false, cut = false; ///< cut: some of its fields were too much to keep
    MaybeInt timestampMs;
    MaybeReal durationMs;
    Word worker, kind, queue, status; ///< kind: the one that tells most
    QByteArrayView text, job;
    QByteArrayView rest; ///< id, kind as it came, fields
};

/// Very many entries of activity in little room, oldest first: each has a number for ever, and its
/// bytes in a chunk. When there are too many, or they are too large, the oldest chunk goes. GUI
/// thread.
class ActivityBook final
{
public:
    explicit ActivityBook(size_t most = 100'000, size_t mostBytes = 26u << 20);

    void append(const ActivityEntry &entry);
    quint64 first() const { return m_chunks.empty() ? m_end : m_chunks.front().first; }
    quint64 end() const { return m_end; } ///< the number of the next
    size_t size() const { return size_t(m_end - first()); }
    bool has(quint64 number) const { return number >= first() && number < m_end; }
    size_t bytes() const { return m_bytes; } ///< of all chunks
    const ActivityWords &words() const { return m_words; }

    ActivityBytes view(quint64 number) const; ///< of one that is there
    ActivityEntry entry(quint64 number) const;
    QString word(const ActivityBytes::Word &word) const;
    /// Calls \a visit(name, value) for each field until it says true; whether one did.
    template<typename Visit>
    bool anyField(const ActivityBytes &view, const Visit &visit) const;

    /// Takes the interim ones away. The number from which on others stand now; end(): none went.
    quint64 removeInterim();
    void removeNewest(quint64 from); ///< \a from and what came after it
    void clear();

    /// A value of a field, as it lies in memory.
    struct Value
    {
        enum Kind : quint8 {
            Text,
            Number,
            True,
            False,
            Null,
            Json,
            Worker,
            Job,
            Queue,
            Kind_,
            Status
        };
        Kind kind = Null;
        QByteArrayView text; ///< Text: UTF-8; Json: compact
        double number = 0;
    };
    QString toText(const ActivityBytes &view, const Value &value) const;

private:
    struct Chunk
    {
        quint64 first;
        std::vector<char> bytes;
        std::vector<quint32> starts;
    };

    const Chunk &chunkOf(quint64 number) const;
    QByteArrayView bytesOf(quint64 number) const;
    void put(const QByteArray &bytes);

    const size_t m_most, m_mostBytes, m_chunkEntries;
    ActivityWords m_words;
    std::deque<Chunk> m_chunks;
    quint64 m_end = 0;
    size_t m_bytes = 0, m_interim = 0;
    QByteArray m_scratch;
};

/// The kind of an entry that tells most: the API calls every entry an activity and carries the kind
/// beside it, where it has one.
QString activityKind(const ActivityEntry &entry);

/// Reads the fields of one entry, one after another.
class ActivityFields final
{
public:
    explicit ActivityFields(const ActivityBytes &view);
    bool next(); ///< false: there is no other
    const ActivityBytes::Word &name() const { return m_name; }
    const ActivityBook::Value &value() const { return m_value; }
    const QByteArrayView &id() const { return m_id; }
    const ActivityBytes::Word &kindAsItCame() const { return m_kind; }

private:
    const uchar *m_at, *m_end;
    quint64 m_left = 0;
    QByteArrayView m_id;
    ActivityBytes::Word m_kind, m_name;
    ActivityBook::Value m_value;
};

template<typename Visit>
bool ActivityBook::anyField(const ActivityBytes &view, const Visit &visit) const
{
    ActivityFields fields(view);
    while (fields.next()) {
        if (visit(fields.name(), fields.value()))
            return true;
    }
    return false;
}

} // namespace qd
