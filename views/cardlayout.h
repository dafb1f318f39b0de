// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <array>
#include <optional>

namespace qd {

/// The four controls of a card, leading to trailing.
enum class CardControl : quint8 { Play, Pause, Stop, Restart };
constexpr int CardControlCount = 4;

/// The four figures of a card, leading to trailing.
enum class CardFigure : quint8 { Processed, Errors, AvgTime, Memory };
constexpr int CardFigureCount = 4;

/// Where everything on a worker card lies, for one card size, scale and reading direction: a value
/// without fonts, colours or workers. All rectangles are in the card's own coordinates (0, 0 = its
/// top left corner, logical pixels) and lie within its padding; none overlaps another.
class WorkerCardLayout
{
public:
    static constexpr int MinimumWidth = 250, Height = 198, Gap = 10, Radius = 10; ///< at scale 1

    WorkerCardLayout() = default;
    /// \a width in logical pixels (not scaled again). Narrower than the minimum still gives valid
    /// rectangles.
    WorkerCardLayout(int width, double scale, Qt::LayoutDirection direction = Qt::LeftToRight);

    static int heightFor(double scale);
    static int gapFor(double scale);
    static int minimumWidthFor(double scale);

    QSize size() const { return m_size; }
    double scale() const { return m_scale; }
    Qt::LayoutDirection direction() const { return m_direction; }
    QRect content() const { return m_content; } ///< within the padding

    QRect name(int pillWidth) const; ///< what the pill leaves of the first line
    QRect pill(int pillWidth) const; ///< at the trailing end, at most 60 % of the line
    int widestPill() const;
    QRect job() const { return m_job; }
    QRect spark() const { return m_spark; }
    QRect label(CardFigure figure) const { return m_labels[size_t(figure)]; }
    QRect value(CardFigure figure) const { return m_values[size_t(figure)]; }
    QRect queueRow() const { return m_queueRow; }
    /// The bar between the label and the text of the given widths; empty when there is no room for
    /// one.
    QRect queueBar(int labelWidth, int textWidth) const;
    QRect foot() const { return m_foot; } ///< host and age, beside the controls
    QRect control(CardControl control) const { return m_controls[size_t(control)]; }
    QRect controls() const; ///< all four
    std::optional<CardControl> controlAt(const QPoint &point) const;

    bool operator==(const WorkerCardLayout &) const = default;

private:
    QRect mirrored(const QRect &rect) const;

    QSize m_size;
    double m_scale = 1;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QRect m_content, m_head, m_job, m_spark, m_queueRow, m_foot;
    int m_space = 0;
    std::array<QRect, CardFigureCount> m_labels, m_values;
    std::array<QRect, CardControlCount> m_controls;
};

} // namespace qd
