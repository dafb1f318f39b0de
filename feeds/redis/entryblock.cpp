// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryblock.h"

#include "text.h"

namespace qd {

QList<QPair<QString, QString>> EntryBlock::fields(size_t i) const
{
    const auto all = words(i);
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
    m_entries.push_back({StreamId(), quint32(m_ends.size()), 0});
    m_entryStart = m_bytes.size();
}

bool EntryBlock::hasRoom() const
{
    const auto words = quint32(m_ends.size()) - m_entries.back().firstWord;
    return words < mostWords && (words % 2 == 1 || m_bytes.size() - m_entryStart < mostBytes);
}

void EntryBlock::begin(QByteArrayView id)
{
    const auto parsed = StreamId::parse(id);
    if (parsed)
        m_entries.back().id = *parsed;
    m_spoiled = m_spoiled || !parsed;
}

void EntryBlock::word(QByteArrayView text)
{
    m_bytes.append(text.data(), text.size());
    m_ends.push_back(quint32(m_bytes.size()));
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
    entry.words = quint32(m_ends.size()) - entry.firstWord;
    if (!m_spoiled && entry.words % 2 == 0)
        return;
    m_ends.resize(entry.firstWord);
    m_bytes.truncate(m_ends.empty() ? 0 : m_ends.back());
    m_entries.pop_back();
    ++m_malformed;
}

void EntryBlock::seal()
{
    endEntry();
    m_words.clear();
    m_words.reserve(m_ends.size());
    const char *at = m_bytes.constData();
    const char *const start = at;
    for (const quint32 end : m_ends) {
        m_words.emplace_back(at, start + end);
        at = start + end;
    }
    m_ends = {};
}

} // namespace qd
