// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectiongrid.h"

#include <algorithm>
#include <utility>

namespace qd {

SectionGrid::SectionGrid(int count, const std::vector<int> &heads, const Shape &shape)
    : m_count(qMax(0, count))
    , m_shape(shape)
{
    m_shape.width = qMax(1, shape.width);
    m_shape.columns = qMax(1, shape.columns);
    m_shape.cellHeight = qMax(1, shape.cellHeight);
    m_shape.gap = qMax(0, shape.gap);
    if (m_count == 0)
        return;
    m_sections.reserve(heads.size() + 1);
    if (heads.empty() || heads.front() > 0)
        m_sections.push_back({-1, 0, 0, 0, 0});
    for (const int head : heads)
        m_sections.push_back({head, head + 1, 0, 0, 0});
    int y = 0;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        Section &section = m_sections[i];
        const int end = i + 1 < m_sections.size() ? m_sections[i + 1].head : m_count;
        section.cells = end - section.first;
        section.top = y;
        const int cellsHeight = qMax(0, lines(section) * lineStep() - m_shape.gap);
        if (section.head < 0)
            section.height = cellsHeight;
        else if (m_shape.headHeight > 0)
            section.height =
                m_shape.headHeight + (section.cells > 0 ? m_shape.gap + cellsHeight : 0);
        else
            section.height = qMax(m_shape.leastHeight, cellsHeight);
        y += section.height + m_shape.sectionGap;
    }
}

SectionGrid SectionGrid::cards(int count, const std::vector<int> &heads, int width, int leastWidth,
                               int height, int gap, int headHeight, Qt::LayoutDirection direction)
{
    Shape shape;
    shape.width = qMax(1, width);
    shape.columns = (shape.width + gap) / qMax(1, leastWidth + gap);
    shape.cellHeight = height;
    shape.gap = gap;
    shape.headHeight = headHeight;
    shape.sectionGap = gap;
    shape.direction = direction;
    return SectionGrid(count, heads, shape);
}

int SectionGrid::contentHeight() const
{
    return m_sections.empty() ? 0 : m_sections.back().top + m_sections.back().height;
}

int SectionGrid::lines(const Section &section) const
{
    return (section.cells + m_shape.columns - 1) / m_shape.columns;
}

int SectionGrid::cellsTop(const Section &section) const
{
    const bool below = section.head >= 0 && m_shape.headHeight > 0;
    return section.top + (below ? m_shape.headHeight + m_shape.gap : 0);
}

int SectionGrid::columnLeft(int column) const
{
    return int(qint64(column) * (m_shape.width + m_shape.gap) / m_shape.columns);
}

int SectionGrid::columnOf(int x) const
{
    int column = qBound(0, int(qint64(x) * m_shape.columns / (m_shape.width + m_shape.gap)),
                        m_shape.columns - 1);
    while (column + 1 < m_shape.columns && columnLeft(column + 1) <= x)
        ++column;
    return column;
}

const SectionGrid::Section &SectionGrid::sectionOf(int row) const
{
    const auto after = std::upper_bound(
        m_sections.begin(), m_sections.end(), row,
        [](int r, const Section &section) { return r < (section.head < 0 ? 0 : section.head); });
    return *std::prev(after);
}

qsizetype SectionGrid::sectionAt(int y) const
{
    const auto after =
        std::upper_bound(m_sections.begin(), m_sections.end(), y,
                         [](int at, const Section &section) { return at < section.top; });
    return qMax(qsizetype(0), qsizetype(after - m_sections.begin()) - 1);
}

QRect SectionGrid::mirrored(const QRect &rect) const
{
    if (m_shape.direction == Qt::LeftToRight)
        return rect;
    return QRect(indent() + m_shape.width - rect.x() - rect.width(), rect.y(), rect.width(),
                 rect.height());
}

bool SectionGrid::isHead(int row) const
{
    return row >= 0 && row < m_count && sectionOf(row).head == row;
}

QRect SectionGrid::rect(int row) const
{
    if (row < 0 || row >= m_count)
        return {};
    const Section &section = sectionOf(row);
    if (row == section.head) {
        return m_shape.headHeight > 0
                   ? QRect(0, section.top, m_shape.width, m_shape.headHeight)
                   : mirrored(QRect(0, section.top, m_shape.headWidth, section.height));
    }
    const int i = row - section.first, column = i % m_shape.columns;
    const int left = columnLeft(column), right = columnLeft(column + 1) - m_shape.gap;
    return mirrored(QRect(indent() + left, cellsTop(section) + i / m_shape.columns * lineStep(),
                          right - left, m_shape.cellHeight));
}

int SectionGrid::at(const QPoint &point) const
{
    if (m_sections.empty() || point.y() < 0)
        return -1;
    const Section &section = m_sections[size_t(sectionAt(point.y()))];
    if (section.head >= 0 && rect(section.head).contains(point))
        return section.head;
    const int y = point.y() - cellsTop(section);
    const int x =
        m_shape.direction == Qt::LeftToRight ? point.x() - indent() : m_shape.width - 1 - point.x();
    if (y < 0 || x < 0)
        return -1;
    const int i = y / lineStep() * m_shape.columns + columnOf(x);
    const int row = section.first + i;
    return i < section.cells && rect(row).contains(point) ? row : -1;
}

std::pair<int, int> SectionGrid::between(int top, int bottom) const
{
    if (m_sections.empty() || bottom <= 0 || top >= contentHeight() || bottom <= top)
        return {0, -1};
    const auto end = [](const Section &section) { return section.first + section.cells - 1; };
    const Section &from = m_sections[size_t(sectionAt(qMax(0, top)))];
    const Section &to = m_sections[size_t(sectionAt(bottom - 1))];
    // A head beside its cells is as tall as they are: it is in every band that they are in.
    int first = from.head;
    if (const int y = top - cellsTop(from);
        from.head < 0 || (m_shape.headHeight > 0 && y + m_shape.gap >= 0))
        first = from.first + qMin(qMax(0, y) / lineStep() * m_shape.columns, from.cells - 1);
    const int y = bottom - 1 - cellsTop(to);
    const int last =
        y < 0 ? to.head : qMin(to.first + (y / lineStep() + 1) * m_shape.columns - 1, end(to));
    return {qMax(first, 0), qMax(last, to.head)};
}

int SectionGrid::stepDown(int row) const
{
    const Section &section = sectionOf(row);
    const Section *next = &section == &m_sections.back() ? nullptr : &section + 1;
    const bool beside = m_shape.headHeight == 0;
    if (row == section.head) {
        if (!beside && section.cells > 0)
            return section.first;
        return next ? next->head : row;
    }
    const int i = row - section.first;
    if (i / m_shape.columns + 1 < lines(section))
        return section.first + qMin(i + m_shape.columns, section.cells - 1);
    if (!next)
        return row;
    return next->cells == 0 ? next->head : next->first + qMin(i % m_shape.columns, next->cells - 1);
}

int SectionGrid::stepUp(int row) const
{
    const Section &section = sectionOf(row);
    const Section *before = &section == &m_sections.front() ? nullptr : &section - 1;
    const bool beside = m_shape.headHeight == 0;
    const int column = row == section.head ? 0 : (row - section.first) % m_shape.columns;
    if (row != section.head && row - section.first >= m_shape.columns)
        return row - m_shape.columns;
    if (!before)
        return row;
    if ((row == section.head && beside) || before->cells == 0)
        return before->head < 0 ? before->first : before->head;
    return before->first + qMin((lines(*before) - 1) * m_shape.columns + column, before->cells - 1);
}

int SectionGrid::moved(int row, int by) const
{
    if (row < 0 || row >= m_count)
        return row;
    for (; by != 0; by += by < 0 ? 1 : -1) {
        const int next = by > 0 ? stepDown(row) : stepUp(row);
        if (next == row)
            break;
        row = next;
    }
    return row;
}

} // namespace qd
