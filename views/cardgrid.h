// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace qd {

/// Cards of one height in as many columns as fit, stretched to the whole width without a remainder:
/// columns differ by at most one pixel, the first begins at the leading edge and the last ends at
/// the trailing edge. Everything is arithmetic, so 50,000 cards cost what five cost. Coordinates
/// are the contents' (0, 0 = top left of the first row), logical pixels.
class CardGrid
{
public:
    CardGrid() = default;
    CardGrid(int count, int width, int minimumCardWidth, int cardHeight, int gap,
             Qt::LayoutDirection direction);

    int count() const { return m_count; }
    int columns() const { return m_columns; }
    int lines() const { return (m_count + m_columns - 1) / m_columns; }
    int contentHeight() const; ///< of all lines, with the gaps between, without one below
    int lineStep() const { return m_cardHeight + m_gap; }
    int cardHeight() const { return m_cardHeight; }

    QRect card(int index) const;           ///< empty rectangle for an index out of range
    int cardAt(const QPoint &point) const; ///< −1: in a gap or beyond the last
    int nearest(
        const QPoint &point) const; ///< the card whose cell is nearest; −1 only when there is none
    /// First and last index whose card meets the band of lines from \a top (inclusive) to \a bottom
    /// (exclusive); first > last: none.
    std::pair<int, int> between(int top, int bottom) const;

private:
    int columnLeft(int column) const; ///< in reading order, as if left to right

    int m_count = 0, m_width = 0, m_columns = 1, m_cardHeight = 1, m_gap = 0;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace qd
