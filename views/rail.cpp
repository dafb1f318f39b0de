// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail.h"

#include "alertbadge.h"
#include "textlabel.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace qd {

RailButton::RailButton(const Theme &theme, const QString &icon, const QString &text,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize RailButton::sizeHint() const
{
    return {scaled(m_theme, 54), scaled(m_theme, 50)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = scaled(m_theme, 8);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.accentBg : colors.bg3);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
    const QColor color = isChecked() ? colors.accent : colors.t2;
    const int side = scaled(m_theme, 20);
    const QFont font = m_theme.font(10, isChecked() ? QFont::Medium : QFont::Normal);
    const int word = QFontMetrics(font).height();
    const int top = (height() - side - scaled(m_theme, 3) - word) / 2;
    const QRect picture((width() - side) / 2, top, side, side);
    m_theme.icon(m_icon, color).paint(&painter, picture);
    painter.setPen(color);
    painter.setFont(font);
    painter.drawText(QRect(0, top + side + scaled(m_theme, 3), width(), word),
                     Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - 2));
    if (m_badge.isEmpty())
        return;
    const int high = scaled(m_theme, 14);
    paintBadge(painter, m_theme,
               QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(picture.center().x() + scaled(m_theme, 3),
                                        picture.top() - scaled(m_theme, 5), 0, high)),
               layoutDirection(), m_badge, m_badgeTone);
}

void RailButton::setBadge(const QString &text, Tone tone, const QString &words)
{
    setAccessibleName(words.isEmpty() ? this->text() : this->text() + QStringLiteral(", ") + words);
    m_badge = text;
    m_badgeTone = tone;
    update();
}

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pages"));
    const int edge = scaled(theme, 5);
    m_column->setContentsMargins(edge, scaled(theme, 10), edge, scaled(theme, 10));
    m_column->setSpacing(scaled(theme, 4));
    m_column->addStretch(1);
    setFixedWidth(scaled(theme, 64));
    connect(&theme, &Theme::changed, this, [this] {
        setFixedWidth(scaled(m_theme, 64));
        update();
    });
}

void Rail::addPage(const QString &name, const QString &icon, const QString &text,
                   const QString &shortcut)
{
    auto *button = new RailButton(m_theme, icon, text, this);
    button->setToolTip(shortcut);
    m_column->insertWidget(int(m_buttons.size()), button, 0, Qt::AlignHCenter);
    m_buttons.insert(name, button);
    connect(button, &RailButton::clicked, this, [this, name] { emit pageChosen(name); });
}

void Rail::setCurrent(const QString &name)
{
    if (RailButton *button = m_buttons.value(name))
        button->setChecked(true);
}

void Rail::setBadge(const QString &name, const QString &text, Tone tone, const QString &words)
{
    if (RailButton *button = m_buttons.value(name))
        button->setBadge(text, tone, words);
}

RailButton *Rail::button(const QString &name) const
{
    return m_buttons.value(name);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().bg1);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), m_theme.colors().line);
}

} // namespace qd
