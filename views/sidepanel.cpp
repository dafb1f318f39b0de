// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidepanel.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QToolButton>

namespace qd {

SidePanel::SidePanel(const Theme &theme, double spacingPx, QWidget *parent)
    : Panel(theme, parent)
    , m_head(new QHBoxLayout)
    , m_name(new TextLabel(theme, 12.5, QFont::DemiBold, Ink::Primary, this))
    , m_close(new QToolButton(this))
{
    m_head->setContentsMargins(sidePx(), 0, sidePx(), 0);
    m_head->setSpacing(scaled(theme, 8));
    m_name->setElide(Qt::ElideMiddle);
    m_name->setFixedHeight(scaled(theme, 44));
    m_close->setProperty("qd", QStringLiteral("flat"));
    m_close->setAccessibleName(tr("Close this panel"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_head->addWidget(m_name, 1);
    m_head->addWidget(m_close);
    body()->addLayout(m_head);
    body()->addWidget(new Rule(theme, this));

    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(sidePx(), sidePx(), sidePx(), scaled(theme, 6));
    m_column->setSpacing(scaled(theme, spacingPx));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false); // setWidget() has switched it on
    body()->addWidget(scroll, 1);

    connect(m_close, &QToolButton::clicked, this, &SidePanel::closeRequested);
    const auto restyle = [this] {
        m_close->setIcon(this->theme().icon(QStringLiteral("close"), this->theme().colors().t2));
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

int SidePanel::sidePx() const
{
    return scaled(theme(), 12);
}

void SidePanel::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget);
}

} // namespace qd
