// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <vector>

namespace qd {

/// Where the rows of a grouped list lie as cells of one size: cards or tiles, in sections. Rows
/// that are heads begin a section; without any there is one section without a head. Columns share
/// the width without a remainder: they differ by at most one pixel, the first begins at the leading
/// edge and the last ends at the trailing edge. Everything is arithmetic over the sections, so
/// 50,000 cells cost what five cost. Coordinates are the contents' (0, 0 = top left), logical
/// pixels.
class SectionGrid
{
public:
    struct Shape
    {
        int width = 1;       ///< of a line of cells
        int columns = 1;     ///< of a line
        int cellHeight = 1;  ///< of a cell
        int gap = 0;         ///< between cells
        int headHeight = 0;  ///< of a head above its cells; 0: heads stand beside them
        int headWidth = 0;   ///< of a head beside its cells
        int leastHeight = 0; ///< of a section with its head beside
        int sectionGap = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    SectionGrid() = default;
    /// \a count rows, of which those in \a heads (rising) are heads.
    SectionGrid(int count, const std::vector<int> &heads, const Shape &shape);
    /// Cards at least \a leastWidth wide over the whole \a width, heads above them.
    static SectionGrid cards(int count, const std::vector<int> &heads, int width, int leastWidth,
                             int height, int gap, int headHeight, Qt::LayoutDirection direction);

    int count() const { return m_count; }
    int columns() const { return m_shape.columns; }
    int cellHeight() const { return m_shape.cellHeight; }
    int lineStep() const { return m_shape.cellHeight + m_shape.gap; }
    int contentHeight() const; ///< without a gap below the last line

    bool isHead(int row) const;
    QRect rect(int row) const;         ///< of a cell or a head; empty for a row out of range
    int at(const QPoint &point) const; ///< −1: in a gap or beyond the last
    /// First and last row that meets the band from \a top (inclusive) to \a bottom (exclusive);
    /// first > last: none.
    std::pair<int, int> between(int top, int bottom) const;
    /// The row so many lines of cells below (negative: above), in the same column where the line
    /// has one; stops at the ends. Heads are passed unless nothing stands in their section.
    int moved(int row, int lines) const;
    /// The cells that meet \a area, section by section and line by line.
    template<typename Take>
    void forEachIn(const QRect &area, Take take) const
    {
        const auto [first, last] = between(area.top(), area.bottom() + 1);
        for (int row = first; row <= last; ++row) {
            if (const QRect cell = rect(row); cell.intersects(area))
                take(row, cell);
        }
    }

private:
    struct Section
    {
        int head;  ///< −1: none
        int first; ///< row of its first cell
        int cells;
        int top, height;
    };
    const Section &sectionOf(int row) const;
    qsizetype sectionAt(int y) const; ///< the last that begins at or above y
    int lines(const Section &section) const;
    int cellsTop(const Section &section) const;
    int columnLeft(int column) const; ///< in reading order, as if left to right
    int columnOf(int x) const;
    int stepDown(int row) const;
    int stepUp(int row) const;
    QRect mirrored(const QRect &rect) const;
    int indent() const { return m_shape.headHeight > 0 ? 0 : m_shape.headWidth; }

    int m_count = 0;
    Shape m_shape;
    std::vector<Section> m_sections;
};

} // namespace qd
