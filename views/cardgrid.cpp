// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardgrid.h"

#include <utility>

namespace qd {

CardGrid::CardGrid(int count, int width, int minimumCardWidth, int cardHeight, int gap,
                   Qt::LayoutDirection direction)
    : m_count(qMax(0, count))
    , m_width(qMax(1, width))
    , m_columns(qMax(1, (m_width + gap) / qMax(1, minimumCardWidth + gap)))
    , m_cardHeight(qMax(1, cardHeight))
    , m_gap(qMax(0, gap))
    , m_direction(direction)
{
}

int CardGrid::contentHeight() const
{
    return m_count == 0 ? 0 : lines() * lineStep() - m_gap;
}

int CardGrid::columnLeft(int column) const
{
    return int(qint64(column) * (m_width + m_gap) / m_columns);
}

QRect CardGrid::card(int index) const
{
    if (index < 0 || index >= m_count)
        return {};
    const int column = index % m_columns;
    const int left = columnLeft(column), right = columnLeft(column + 1) - m_gap;
    const QRect rect(left, index / m_columns * lineStep(), right - left, m_cardHeight);
    if (m_direction == Qt::LeftToRight)
        return rect;
    return QRect(m_width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height());
}

int CardGrid::nearest(const QPoint &point) const
{
    if (m_count == 0)
        return -1;
    const int x = m_direction == Qt::LeftToRight ? point.x() : m_width - 1 - point.x();
    int column = qBound(0, int(qint64(x) * m_columns / (m_width + m_gap)), m_columns - 1);
    while (column + 1 < m_columns && columnLeft(column + 1) <= x)
        ++column;
    const int line = qBound(0, point.y() / lineStep(), lines() - 1);
    return qMin(line * m_columns + column, m_count - 1);
}

int CardGrid::cardAt(const QPoint &point) const
{
    const int index = nearest(point);
    return index >= 0 && card(index).contains(point) ? index : -1;
}

std::pair<int, int> CardGrid::between(int top, int bottom) const
{
    if (m_count == 0 || bottom <= 0 || top >= contentHeight() || bottom <= top)
        return {0, -1};
    const int firstLine = qMax(0, top) / lineStep(), lastLine = (bottom - 1) / lineStep();
    return {qMin(firstLine * m_columns, m_count - 1),
            qMin((lastLine + 1) * m_columns, m_count) - 1};
}

} // namespace qd
