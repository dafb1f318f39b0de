// SPDX-License-Identifier: GPL-3.0-or-later
#include "textpattern.h"

namespace qd {

namespace {

inline char16_t folded(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit | 0x20) : unit;
    return QChar(unit).toCaseFolded().unicode();
}

} // namespace

TextPattern::TextPattern(const QStringList &pieces, Where where)
    : m_where(where)
{
    for (const QString &text : pieces) {
        Piece piece;
        piece.text.reserve(text.size());
        for (const QChar c : text)
            piece.text += QChar(folded(c.unicode()));
        piece.back.resize(size_t(text.size()), 0);
        quint16 matched = 0;
        for (qsizetype i = 1; i < text.size(); ++i) {
            while (matched > 0 && piece.text[i] != piece.text[matched])
                matched = piece.back[size_t(matched) - 1];
            matched += piece.text[i] == piece.text[matched];
            piece.back[size_t(i)] = matched;
        }
        m_pieces.push_back(std::move(piece));
    }
}

qsizetype TextPattern::Piece::endIn(QStringView in, qsizetype from) const
{
    const qsizetype size = text.size();
    if (size == 0)
        return from;
    const char16_t *const wanted =
        text.utf16() ? reinterpret_cast<const char16_t *>(text.utf16()) : nullptr;
    const char16_t *const units = in.utf16();
    qsizetype matched = 0;
    for (qsizetype i = from; i < in.size(); ++i) {
        const char16_t unit = folded(units[i]);
        while (matched > 0 && unit != wanted[matched])
            matched = back[size_t(matched) - 1];
        if (unit == wanted[matched] && ++matched == size)
            return i + 1;
    }
    return -1;
}

bool TextPattern::Piece::isAt(QStringView in, qsizetype from) const
{
    if (from < 0 || in.size() - from < text.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (folded(in[from + i].unicode()) != text[i].unicode())
            return false;
    }
    return true;
}

bool TextPattern::matches(QStringView text) const
{
    qsizetype at = 0, end = text.size();
    size_t first = 0, last = m_pieces.size();
    if (m_where == Where::Whole && last > 0) {
        const Piece &head = m_pieces.front();
        if (!head.isAt(text, 0))
            return false;
        if (last == 1)
            return head.text.size() == end;
        const Piece &tail = m_pieces.back();
        at = head.text.size();
        end -= tail.text.size();
        if (end < at || !tail.isAt(text, end))
            return false;
        ++first;
        --last;
    }
    for (; first < last && at >= 0; ++first)
        at = m_pieces[first].endIn(text.left(end), at);
    return at >= 0;
}

} // namespace qd
