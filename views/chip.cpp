// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "plaintip.h"
#include "textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace qd {

namespace {
constexpr double FontPx = 12, Side = 9, Gap = 6, GlyphPx = 11, Height = 21;
constexpr int WidestWord = 240;
} // namespace

Chip::Chip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::show(StatusKind shape, Tone tone, const QString &word)
{
    if (shape == m_shape && tone == m_tone && word == m_word)
        return;
    const bool sized = word != m_word;
    m_shape = shape;
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    if (sized)
        updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int word = QFontMetrics(m_theme.font(FontPx, QFont::Medium)).horizontalAdvance(m_word);
    return {qMin(word, scaled(m_theme, WidestWord)) + scaled(m_theme, 2 * Side + Gap + GlyphPx) + 1,
            scaled(m_theme, Height)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, m_theme, rect(), layoutDirection(), m_shape, m_tone, m_word);
}

bool Chip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showPlainTip(static_cast<QHelpEvent *>(event)->globalPos(), m_tip, this);
    return true;
}

QRect paintChip(QPainter &painter, const Theme &theme, const QRect &room,
                Qt::LayoutDirection direction, StatusKind shape, Tone tone, const QString &word)
{
    const QFont font = theme.font(FontPx, QFont::Medium);
    const QFontMetrics metrics(font);
    const int side = scaled(theme, Side), gap = scaled(theme, Gap), glyph = scaled(theme, GlyphPx);
    const int height = qMin(scaled(theme, Height), room.height());
    const int wanted = metrics.horizontalAdvance(word) + 2 * side + gap + glyph + 1;
    QRect pill(room.left(), room.center().y() - (height - 1) / 2, qMin(wanted, room.width()),
               height);
    pill = QStyle::visualRect(direction, room, pill);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.background(tone));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);

    QRect mark(pill.left() + side, pill.center().y() - glyph / 2, glyph, glyph);
    mark = QStyle::visualRect(direction, pill, mark);
    painter.save();
    painter.translate(mark.topLeft());
    painter.scale(glyph / 12.0, glyph / 12.0);
    painter.fillPath(Theme::glyph(shape), theme.color(tone));
    painter.restore();

    QRect text = pill.adjusted(side + glyph + gap, 0, -side + 2, 0);
    text = QStyle::visualRect(direction, pill, text);
    painter.setFont(font);
    painter.setPen(theme.color(tone));
    painter.drawText(text,
                     int(Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)) |
                         Qt::TextSingleLine,
                     metrics.elidedText(word, Qt::ElideRight, text.width()));
    painter.restore();
    return pill;
}

} // namespace qd
