// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryblock.h"

#include "text.h"

namespace qd {

EntryBlock::EntryBlock(const Room &room)
{
    m_bytes.reserve(room.bytes);
    m_bounds.reserve(room.words + 1);
    m_entries.reserve(room.entries);
    m_bounds.push_back(0);
}

EntryBlock::Room EntryBlock::room() const
{
    const auto more = [](size_t size) { return size + size / 16; };
    return {more(m_bytes.size()), more(m_bounds.size()), more(m_entries.size())};
}

QList<QPair<QString, QString>> EntryBlock::fields(size_t i) const
{
    const WordList all = words(i);
    QList<QPair<QString, QString>> out;
    out.reserve(qsizetype(all.size() / 2));
    for (size_t at = 0; at + 1 < all.size(); at += 2)
        out.emplaceBack(decodeUtf8(all[at]), decodeUtf8(all[at + 1]));
    return out;
}

void EntryBlock::keepRising(StreamId floor)
{
    const size_t before = m_entries.size();
    std::erase_if(m_entries, [&floor](const Entry &entry) {
        const bool rises = entry.id > floor;
        if (rises)
            floor = entry.id;
        return !rises;
    });
    m_malformed += int(before - m_entries.size());
}

void EntryBlock::next()
{
    endEntry();
    ++m_received;
    m_open = true;
    m_spoiled = false;
    m_entries.push_back({StreamId(), quint32(m_bounds.size() - 1), 0});
    m_entryStart = m_bytes.size();
}

void EntryBlock::begin(QByteArrayView id)
{
    const auto parsed = StreamId::parse(id);
    if (parsed)
        m_entries.back().id = *parsed;
    m_spoiled = m_spoiled || !parsed;
}

void EntryBlock::spoil()
{
    m_spoiled = true;
}

void EntryBlock::endEntry()
{
    if (!m_open)
        return;
    m_open = false;
    Entry &entry = m_entries.back();
    entry.words = quint32(m_bounds.size() - 1) - entry.firstWord;
    if (!m_spoiled && entry.words % 2 == 0)
        return;
    m_bounds.resize(entry.firstWord + 1);
    m_bytes.resize(m_bounds.back());
    m_entries.pop_back();
    ++m_malformed;
}

void EntryBlock::seal()
{
    endEntry();
}

} // namespace qd
