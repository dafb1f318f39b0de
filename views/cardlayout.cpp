// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlayout.h"

#include <QtMath>

namespace qd {
namespace {

// The mock-up's measures at scale 1: padding, and where each line begins and how tall it is.
constexpr double Padding = 12, Space = 8;
constexpr double HeadTop = 11, HeadHeight = 21, JobTop = 35, JobHeight = 16, SparkTop = 58,
                 SparkHeight = 30;
constexpr double LabelTop = 94, LabelHeight = 15, ValueTop = 109, ValueHeight = 19;
constexpr double QueueTop = 135, QueueHeight = 16, BarHeight = 4;
constexpr double FootTop = 162, ControlWidth = 26, ControlHeight = 24, ControlSpace = 4;
// Shares of the width: a count needs the most room.
constexpr std::array<double, CardFigureCount + 1> FigureStart = {0, 0.275, 0.515, 0.765, 1};

} // namespace

int WorkerCardLayout::heightFor(double scale)
{
    return qRound(Height * scale);
}

int WorkerCardLayout::gapFor(double scale)
{
    return qRound(Gap * scale);
}

int WorkerCardLayout::minimumWidthFor(double scale)
{
    return qRound(MinimumWidth * scale);
}

WorkerCardLayout::WorkerCardLayout(int width, double scale, Qt::LayoutDirection direction)
    : m_size(qMax(width, qRound(160 * scale)), heightFor(scale))
    , m_scale(scale)
    , m_direction(direction)
    , m_space(qRound(Space * scale))
{
    // Edges are rounded, not lengths: lines never drift apart at odd scales.
    const auto at = [scale](double unscaled) { return qRound(unscaled * scale); };
    const int left = at(Padding), right = m_size.width() - at(Padding), wide = right - left;
    const auto line = [&](double top, double height) {
        return QRect(QPoint(left, at(top)), QPoint(right - 1, at(top + height) - 1));
    };
    m_head = line(HeadTop, HeadHeight);
    m_job = line(JobTop, JobHeight);
    m_spark = line(SparkTop, SparkHeight);
    m_queueRow = line(QueueTop, QueueHeight);
    m_content =
        QRect(QPoint(left, m_head.top()), QPoint(right - 1, at(FootTop + ControlHeight) - 1));

    for (size_t i = 0; i < CardFigureCount; ++i) {
        const int from = left + qRound(wide * FigureStart[i]);
        const int to =
            left + qRound(wide * FigureStart[i + 1]) - (i + 1 < CardFigureCount ? at(6) : 0);
        m_labels[i] = mirrored(
            QRect(QPoint(from, at(LabelTop)), QPoint(to - 1, at(LabelTop + LabelHeight) - 1)));
        m_values[i] = mirrored(
            QRect(QPoint(from, at(ValueTop)), QPoint(to - 1, at(ValueTop + ValueHeight) - 1)));
    }

    const int top = at(FootTop), bottom = at(FootTop + ControlHeight),
              step = at(ControlWidth + ControlSpace);
    const int first = right - 3 * step - at(ControlWidth);
    for (int i = 0; i < CardControlCount; ++i)
        m_controls[size_t(i)] =
            mirrored(QRect(first + i * step, top, at(ControlWidth), bottom - top));
    m_foot = mirrored(QRect(QPoint(left, top), QPoint(first - m_space - 1, bottom - 1)));
}

QRect WorkerCardLayout::mirrored(const QRect &rect) const
{
    if (m_direction == Qt::LeftToRight)
        return rect;
    return QRect(m_size.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height());
}

int WorkerCardLayout::widestPill() const
{
    return m_head.width() * 6 / 10;
}

QRect WorkerCardLayout::pill(int pillWidth) const
{
    const int width = qBound(0, pillWidth, widestPill());
    return mirrored(QRect(m_head.right() + 1 - width, m_head.top(), width, m_head.height()));
}

QRect WorkerCardLayout::name(int pillWidth) const
{
    return mirrored(m_head.adjusted(0, 0, -(qBound(0, pillWidth, widestPill()) + m_space), 0));
}

QRect WorkerCardLayout::queueBar(int labelWidth, int textWidth) const
{
    const int height = qMax(2, qRound(BarHeight * m_scale));
    const int from = m_queueRow.left() + labelWidth + m_space;
    const int to = m_queueRow.right() + 1 - textWidth - m_space;
    if (to - from < 2 * height)
        return {};
    return mirrored(
        QRect(from, m_queueRow.top() + (m_queueRow.height() - height) / 2, to - from, height));
}

QRect WorkerCardLayout::controls() const
{
    return m_controls[0].united(m_controls[CardControlCount - 1]);
}

std::optional<CardControl> WorkerCardLayout::controlAt(const QPoint &point) const
{
    for (size_t i = 0; i < CardControlCount; ++i) {
        if (m_controls[i].contains(point))
            return CardControl(i);
    }
    return std::nullopt;
}

} // namespace qd
