// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspill.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace qd {
namespace {

constexpr double FontPx = 12, Side = 9, Space = 6, GlyphSide = 11;

int at(const Theme &theme, double px)
{
    return qRound(px * theme.scale());
}

} // namespace

int pillWidth(const Theme &theme, const QString &word)
{
    return QFontMetrics(theme.font(FontPx, QFont::Medium)).horizontalAdvance(word) +
           at(theme, 2 * Side + Space + GlyphSide) + 1;
}

void paintPill(QPainter &painter, const Theme &theme, const QRect &rect,
               Qt::LayoutDirection direction, StatusKind shape, Tone tone, const QString &word)
{
    const int side = at(theme, Side), space = at(theme, Space), glyph = at(theme, GlyphSide);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.background(tone));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);

    const QRect mark = QStyle::visualRect(
        direction, rect,
        QRect(rect.left() + side, rect.top() + (rect.height() - glyph) / 2, glyph, glyph));
    painter.save();
    painter.translate(mark.topLeft());
    painter.scale(glyph / 12.0, glyph / 12.0);
    painter.fillPath(Theme::glyph(shape), theme.color(tone));
    painter.restore();

    const QRect text =
        QStyle::visualRect(direction, rect, rect.adjusted(side + glyph + space, 0, -side + 2, 0));
    const QFont font = theme.font(FontPx, QFont::Medium);
    painter.setFont(font);
    painter.setPen(theme.color(tone));
    painter.drawText(text,
                     int(Qt::AlignVCenter | Qt::AlignAbsolute |
                         (direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight)) |
                         Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(word, Qt::ElideRight, text.width()));
    painter.restore();
}

} // namespace qd
