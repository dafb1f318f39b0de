// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <vector>

namespace qd {

/// A row of bars as pixels: round corners, thousands of them in well under a millisecond, which
/// QPainter's rounded rectangles are not. All lengths in device pixels. GUI thread.
class LaneStrip final
{
public:
    /// Empty and transparent. The room is kept from lane to lane.
    void begin(int width, int height, double radius, double devicePixelRatio);
    /// From \a from up to, not including, \a to. An open end has no corners.
    void bar(int from, int to, const QColor &color, bool openLeft = false, bool openRight = false);
    /// What is merged in one column: \a color with \a opacity, and from the bottom \a share of it
    /// in \a bad, at least so much that it is seen.
    void column(int at, const QColor &color, double opacity, double badShare, const QColor &bad);
    const QImage &image() const { return m_image; }

private:
    void fill(int x, int fromY, int toY, QRgb color);
    QImage m_image;
    double m_radius = -1;
    std::vector<quint8> m_corner; ///< coverage of the upper left corner, row by row
    int m_side = 0;
};

} // namespace qd
