// SPDX-License-Identifier: GPL-3.0-or-later
#include "tile.h"

#include "panel.h"
#include "plaintip.h"
#include "textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>

namespace qd {

namespace {

constexpr double TileSide = 12, TileTop = 10;

QStringList wrapped(const QString &text, const QFont &font, int width, int lines)
{
    QStringList result;
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        if (result.size() + 1 == lines) {
            result << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        result << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return result;
}

} // namespace

Tile::Tile(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Tile::show(const TileText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text.key);
    setAccessibleDescription(text.value + QLatin1Char(' ') + text.unit + QLatin1Char(' ') +
                             text.note);
    update();
}

void Tile::setTrend(const Samples &samples, const QColor &color)
{
    // Samples are pushed once a second at most: head and size tell whether there is a new one.
    if (samples.size == m_trend.size && samples.head == m_trend.head && color == m_trendColor &&
        samples.values == m_trend.values)
        return;
    m_trend = samples;
    m_trendColor = color;
    update();
}

void Tile::setDimmed(int freshness)
{
    if (freshness == m_dimmed)
        return;
    m_dimmed = freshness;
    update();
}

void Tile::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    paintSurface(painter, m_theme, rect());
    painter.setOpacity(freshnessOpacity(m_dimmed));
    const int side = scaled(m_theme, TileSide);
    const QRect inner =
        rect().adjusted(side, scaled(m_theme, TileTop) - 1, -side, -scaled(m_theme, 7));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int lead = int(Qt::AlignAbsolute) | (mirrored ? Qt::AlignRight : Qt::AlignLeft);

    const QFont keyFont = m_theme.font(11);
    const int keyHeight = QFontMetrics(keyFont).height();
    painter.setFont(keyFont);
    painter.setPen(colors.t2);
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), keyHeight),
                     lead | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(keyFont).elidedText(m_text.key, Qt::ElideRight, inner.width()));

    // A value that does not fit at its usual size is set smaller, never cut: a cut number is a
    // wrong number.
    const QFont unitFont = m_theme.font(13);
    const int unitWidth =
        m_text.unit.isEmpty()
            ? 0
            : QFontMetrics(unitFont).horizontalAdvance(m_text.unit) + scaled(m_theme, 5);
    double px = 25;
    QFont valueFont = m_theme.font(px, QFont::DemiBold);
    while (px > 12 &&
           QFontMetrics(valueFont).horizontalAdvance(m_text.value) + unitWidth > inner.width())
        valueFont = m_theme.font(--px, QFont::DemiBold);
    const int lineHeight = QFontMetrics(m_theme.font(25, QFont::DemiBold)).height();
    const QRect valueLine(inner.left(), inner.top() + keyHeight, inner.width(), lineHeight);
    const int baseline =
        valueLine.top() +
        (lineHeight + QFontMetrics(valueFont).ascent() - QFontMetrics(valueFont).descent()) / 2;
    const int valueWidth = QFontMetrics(valueFont).horizontalAdvance(m_text.value);
    painter.setFont(valueFont);
    painter.setPen(m_text.valueToned ? m_theme.color(m_text.valueTone) : colors.t1);
    const QString value =
        QFontMetrics(valueFont).elidedText(m_text.value, Qt::ElideRight, inner.width() - unitWidth);
    // Number and unit keep their order in a mirrored window too.
    painter.setLayoutDirection(Qt::LeftToRight);
    const int from = mirrored ? inner.right() + 1 - valueWidth - unitWidth : inner.left();
    painter.drawText(from, baseline, value);
    if (unitWidth > 0) {
        painter.setFont(unitFont);
        painter.setPen(colors.t2);
        painter.drawText(from + valueWidth + scaled(m_theme, 4), baseline, m_text.unit);
    }

    const int below = valueLine.bottom() + 1;
    const bool roomy = inner.bottom() - below > scaled(m_theme, 34);
    const QFont noteFont = m_theme.font(11);
    const QFontMetrics noteMetrics(noteFont);
    const int trendWidth = qMin(scaled(m_theme, 70), inner.width() / 2 - scaled(m_theme, 4));
    const int beside = inner.width() - trendWidth - scaled(m_theme, 8);
    // In one line what is said goes before the curve.
    const QString &least = m_text.shorter.isEmpty() ? m_text.note : m_text.shorter;
    const bool trend = m_trend.size > 1 && inner.bottom() - below > scaled(m_theme, 12) &&
                       (roomy || noteMetrics.horizontalAdvance(least) <= beside);
    int noteWidth = inner.width();
    if (trend) {
        const double height = qMin(scaled(m_theme, 26), inner.bottom() - below);
        QRect area(inner.right() - trendWidth, int(inner.bottom() - height + 1), trendWidth,
                   int(height));
        area = QStyle::visualRect(layoutDirection(), inner, area);
        painter.setOpacity(1);
        m_sparkline.paint(painter, area, m_trend,
                          {m_trendColor, colors.bg2, colors.line, freshnessOpacity(m_dimmed)});
        painter.setOpacity(freshnessOpacity(m_dimmed));
        noteWidth = beside;
    }
    if (!m_text.note.isEmpty()) {
        const int step = noteMetrics.height();
        painter.setFont(noteFont);
        painter.setPen(m_text.noteToned ? m_theme.color(m_text.noteTone) : colors.t2);
        const int lines = roomy ? qMax(1, (inner.bottom() - below) / step) : 1;
        const bool fits = noteMetrics.horizontalAdvance(m_text.note) <=
                          noteWidth * (lines == 1 ? 1 : lines * 0.9);
        const QString &note = fits || m_text.shorter.isEmpty() ? m_text.note : m_text.shorter;
        QRect line(mirrored ? inner.right() - noteWidth : inner.left(), below + (roomy ? 1 : 0),
                   noteWidth, step);
        for (const QString &piece : wrapped(note, noteFont, noteWidth, lines)) {
            painter.drawText(line, lead | Qt::AlignVCenter | textFlags(note), piece);
            line.translate(0, step);
        }
    }
}

bool Tile::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showPlainTip(static_cast<QHelpEvent *>(event)->globalPos(),
                 m_text.tip.isEmpty() ? m_text.note : m_text.tip, this);
    return true;
}

} // namespace qd
