// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>
#include <vector>

namespace qd {

/// A text to look for, case not minded, with gaps ("*") that stand for anything. The time to match
/// grows with the length of the text alone, whatever the pattern; nothing is allocated. A value.
/// Any thread.
class TextPattern final
{
public:
    enum class Where : quint8 { Whole, Anywhere };

    TextPattern() = default; ///< matches every text
    /// \a pieces: what stands between the gaps, one more than there are gaps.
    TextPattern(const QStringList &pieces, Where where);

    bool matches(QStringView text) const;

private:
    struct Piece
    {
        QString text;              ///< folded
        std::vector<quint16> back; ///< where to go on after a miss (Knuth, Morris, Pratt)
        qsizetype endIn(QStringView in, qsizetype from) const; ///< behind its first place; −1: none
        bool isAt(QStringView in, qsizetype from) const;
    };
    std::vector<Piece> m_pieces;
    Where m_where = Where::Anywhere;
};

} // namespace qd
