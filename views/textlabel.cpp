// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlabel.h"

#include "plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>

namespace qd {

QColor inkColor(const Theme &theme, Ink ink)
{
    const Colors &c = theme.colors();
    switch (ink) {
    case Ink::Primary: return c.t1;
    case Ink::Secondary: return c.t2;
    case Ink::Muted: return c.t3;
    case Ink::Accent: return c.accent;
    case Ink::Ok: return theme.color(Tone::Ok);
    case Ink::Warn: return theme.color(Tone::Warn);
    case Ink::Bad: return theme.color(Tone::Bad);
    case Ink::Info: return theme.color(Tone::Info);
    case Ink::Off: return theme.color(Tone::Off);
    case Ink::Stale: return theme.color(Tone::Stale);
    }
    return c.t1;
}

Ink toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return Ink::Ok;
    case Tone::Warn: return Ink::Warn;
    case Tone::Bad: return Ink::Bad;
    case Tone::Info: return Ink::Info;
    case Tone::Off: return Ink::Off;
    case Tone::Stale: return Ink::Stale;
    }
    return Ink::Primary;
}

TextLabel::TextLabel(const Theme &theme, double px, int weight, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_px(px)
    , m_weight(weight)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    connect(&theme, &Theme::changed, this, &TextLabel::restyle);
    restyle();
}

void TextLabel::restyle()
{
    m_font = m_theme.font(m_px, m_weight);
    updateGeometry();
    update();
}

double freshnessOpacity(int freshness)
{
    return freshness >= 2 ? 0.45 : freshness == 1 ? 0.68 : 1.0;
}

int textFlags(const QString &text)
{
    return int(Qt::TextSingleLine) |
           int(text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

void TextLabel::setPlain(const QString &text)
{
    if (text == this->text())
        return;
    const bool first = this->text().isEmpty();
    const QSize before = sizeHint();
    setText(text);
    if (first || (m_elide == Qt::ElideNone && before != sizeHint()))
        updateGeometry();
}

void TextLabel::setInk(Ink ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    update();
}

void TextLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
}

void TextLabel::setShrinks(bool shrinks)
{
    m_shrinks = shrinks;
    update();
}

void TextLabel::setDimmed(int freshness)
{
    if (freshness == m_dimmed)
        return;
    m_dimmed = freshness;
    update();
}

void TextLabel::setMaxLines(int lines)
{
    m_lines = lines;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
    updateGeometry();
}

void TextLabel::setTip(const QString &tip)
{
    m_tip = tip;
}

QSize TextLabel::sizeHint() const
{
    const QFontMetrics metrics(m_font);
    const int wide = metrics.horizontalAdvance(text()) + 2;
    return {m_lines > 1 ? qMin(wide, scaled(m_theme, 320)) : wide, metrics.height()};
}

QSize TextLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(m_font);
    if (m_elide == Qt::ElideNone && m_lines == 1)
        return sizeHint();
    return {qMin(sizeHint().width(), metrics.averageCharWidth() * 4), metrics.height()};
}

int TextLabel::heightForWidth(int width) const
{
    return int(qMax(qsizetype(1), linesFor(width).size())) * QFontMetrics(m_font).lineSpacing();
}

QStringList TextLabel::linesFor(int width, bool *cut) const
{
    const QFontMetrics metrics(m_font);
    QStringList lines;
    QTextLayout layout(text(), m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(1, width));
        const qsizetype from = line.textStart();
        if (lines.size() + 1 == m_lines) {
            const QString rest = text().mid(from);
            lines << metrics.elidedText(rest, Qt::ElideRight, width);
            if (cut)
                *cut = lines.last() != rest;
            break;
        }
        lines << text().mid(from, line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_font);
    QColor color = inkColor(m_theme, m_ink);
    if (!isEnabled())
        color.setAlphaF(0.5f);
    else if (m_dimmed > 0)
        color.setAlphaF(float(freshnessOpacity(m_dimmed)));
    painter.setPen(color);
    const int across =
        int(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    if (m_lines > 1) {
        const int step = QFontMetrics(m_font).lineSpacing();
        const QStringList pieces = linesFor(width());
        const int spare = height() - int(pieces.size()) * step;
        QRect line(0, alignment() & Qt::AlignVCenter ? qMax(0, spare / 2) : 0, width(), step);
        for (const QString &piece : pieces) {
            painter.drawText(line, across | Qt::AlignVCenter | textFlags(text()), piece);
            line.translate(0, step);
        }
        return;
    }
    QFont font = m_font;
    if (m_shrinks) {
        for (double px = m_px - 0.5;
             px >= m_px * 0.75 && QFontMetrics(font).horizontalAdvance(text()) > width(); px -= 0.5)
            font = m_theme.font(px, m_weight);
        painter.setFont(font);
    }
    const QString shown =
        m_elide == Qt::ElideNone ? text() : QFontMetrics(font).elidedText(text(), m_elide, width());
    painter.drawText(rect(), across | int(Qt::AlignVCenter | Qt::AlignAbsolute) | textFlags(text()),
                     shown);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    QString tip = m_tip;
    if (tip.isEmpty()) {
        bool cut = false;
        if (m_lines > 1)
            linesFor(width(), &cut);
        else
            cut = QFontMetrics(m_font).horizontalAdvance(text()) > width();
        if (cut)
            tip = text();
    }
    showPlainTip(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
    return true;
}

} // namespace qd
