// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "textlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qd {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new QLabel(this))
    , m_title(new TextLabel(theme, 15, QFont::DemiBold, Ink::Primary, this))
    , m_text(new TextLabel(theme, 13, QFont::Normal, Ink::Secondary, this))
    , m_step(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(scaled(theme, 8));
    column->addStretch(2);
    m_picture->setAlignment(Qt::AlignCenter);
    column->addWidget(m_picture);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setElide(Qt::ElideMiddle);
    column->addWidget(m_title);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMaxLines(4);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_text, 4);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addSpacing(scaled(theme, 6));
    column->addWidget(m_step, 0, Qt::AlignCenter);
    column->addStretch(3);
    m_step->setProperty("qd", QStringLiteral("primary"));
    m_step->hide();
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepTaken);
    connect(&theme, &Theme::changed, this, &EmptyState::restyle);
}

void EmptyState::show(const QString &icon, const QString &title, const QString &text,
                      const QString &step)
{
    if (icon != m_icon) {
        m_icon = icon;
        restyle();
    }
    m_title->setPlain(title);
    m_text->setPlain(text);
    m_text->setVisible(!text.isEmpty());
    if (m_step->text() != step)
        m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::stepText() const
{
    return m_step->isHidden() ? QString() : m_step->text();
}

void EmptyState::restyle()
{
    const int side = scaled(m_theme, 34);
    m_picture->setPixmap(
        m_theme.icon(m_icon, m_theme.colors().t3).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace qd
