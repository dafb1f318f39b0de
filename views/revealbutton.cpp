// SPDX-License-Identifier: GPL-3.0-or-later
#include "revealbutton.h"

namespace qd {

RevealButton::RevealButton(QWidget *parent)
    : QPushButton(tr("Hold to reveal"), parent)
{
    setToolTip(tr("Shows what is hidden as long as you hold it. That you looked is noted."));
    connect(this, &QPushButton::pressed, this, [this] { hold(true); });
    connect(this, &QPushButton::released, this, [this] { hold(false); });
}

void RevealButton::hold(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    emit this->held(held);
}

void RevealButton::focusOutEvent(QFocusEvent *event)
{
    setDown(false);
    hold(false);
    QPushButton::focusOutEvent(event);
}

void RevealButton::hideEvent(QHideEvent *event)
{
    setDown(false);
    hold(false);
    QPushButton::hideEvent(event);
}

} // namespace qd
