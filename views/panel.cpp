// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include "textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace qd {

Panel::Panel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(1, 1, 1, 1);
    m_body->setSpacing(0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

TextLabel *Panel::addHeadline(const QString &text, QWidget *end)
{
    m_headline = new QWidget(this);
    auto *row = new QHBoxLayout(m_headline);
    const int side = scaled(m_theme, 12);
    row->setContentsMargins(side, 0, side, 0);
    row->setSpacing(scaled(m_theme, 8));
    m_headline->setFixedHeight(scaled(m_theme, 37));
    auto *title = new TextLabel(m_theme, 12, QFont::DemiBold, Ink::Primary, m_headline);
    title->setElide(Qt::ElideMiddle);
    title->setPlain(text);
    row->addWidget(title, 1);
    if (end)
        row->addWidget(end);
    m_body->addWidget(m_headline);
    m_body->addWidget(new Rule(m_theme, this));
    return title;
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSurface(painter, m_theme, rect());
}

void paintSurface(QPainter &painter, const Theme &theme, const QRect &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colors().line);
    painter.setBrush(theme.colors().bg2);
    const double r = radius * theme.scale();
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), r, r);
    painter.restore();
}

Rule::Rule(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().line);
}

} // namespace qd
