// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <array>
#include <vector>

class QPainter;

namespace qd {

/// Draws short texts that change all the time, such as numbers with their units, in one font: a
/// text of simple characters (Latin-1, dashes, dots, spaces: one glyph each, left to right) goes
/// out as a glyph run without shaping. Any other text is drawn as QPainter draws it. Always plain.
/// Positions are whole device pixels, so digits do not dance. GUI thread.
class Digits
{
public:
    Digits() = default;
    explicit Digits(const QFont &font, double dpr = 1);

    const QFont &font() const { return m_font; }
    double width(const QString &text) const;
    double ascent() const { return m_ascent; }
    double height() const { return m_ascent + m_descent; }

    /// Draws \a text in the painter's pen, one line, centred in height, at the left (or, with \a
    /// alignment, right) edge of \a rect; what does not fit is elided at its end. Returns the width
    /// used.
    double draw(QPainter &painter, const QRect &rect, const QString &text,
                Qt::Alignment alignment = Qt::AlignLeft);

    /// \a text, or as much as fits \a width with "…" at its end or (\a middle) in its middle.
    QString elided(const QString &text, double width,
                   Qt::TextElideMode mode = Qt::ElideRight) const;

private:
    struct Glyph
    {
        quint32 index = 0;
        float advance = 0;
    };
    bool
    layOut(const QString &text) const; ///< into m_indexes and m_positions; false: not all simple
    Glyph glyphOf(char16_t unit) const;

    QFont m_font;
    QRawFont m_raw;
    double m_ascent = 0, m_descent = 0, m_dpr = 1;
    std::array<Glyph, 256> m_latin{};
    QHash<char16_t, Glyph> m_others;
    mutable std::vector<quint32> m_indexes;
    mutable std::vector<QPointF> m_positions;
    mutable double m_laidOutWidth = 0;
    QGlyphRun m_run;
};

} // namespace qd
