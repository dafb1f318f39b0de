// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRect>
#include <array>
#include <optional>

class QPainter;

namespace qd {

struct Samples;

/// Draws the last samples as an anti-aliased line over a faint area, newest at the right, from zero
/// to a little above the largest. It reckons the coverage of each pixel column into an opaque image
/// of its own: twenty times cheaper than an anti-aliased polyline, and copied without blending.
/// Unknown samples are gaps; when none is known there is only a faint base line. GUI thread.
class Sparkline
{
public:
    struct Inks
    {
        QColor line;        ///< the area below has 14 % of it
        QColor background;  ///< what the chart stands on
        QColor base;        ///< the base line when nothing is known
        double opacity = 1; ///< of line and area, 0 … 1
    };
    void paint(QPainter &painter, const QRect &rect, const Samples &samples, const Inks &inks);
    /// How high \a value stands in a picture of \a samples, 0 … 1; nullopt: above it.
    static std::optional<double> shareOf(const Samples &samples, double value);

private:
    using Shades = std::array<QRgb, 256>; ///< the line's colour on the background, by coverage
    const Shades &shadesOf(const Inks &inks);

    QImage m_image; ///< kept between calls: most are of one size
    struct Known
    {
        quint64 key = 0;
        bool valid = false;
        Shades shades{};
    };
    std::array<Known, 8> m_known; ///< the last ones: a grid has as many as tones
    size_t m_next = 0;
};

} // namespace qd
