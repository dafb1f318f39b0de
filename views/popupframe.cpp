// SPDX-License-Identifier: GPL-3.0-or-later
#include "popupframe.h"

#include <QPainter>
#include <QScreen>

namespace qd {

PopupFrame::PopupFrame(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
{
}

void PopupFrame::openBelow(const QWidget *button)
{
    adjustSize();
    QPoint at = button->mapToGlobal(QPoint(0, button->height() + 4));
    if (layoutDirection() == Qt::RightToLeft)
        at.setX(at.x() + button->width() - width());
    if (const QScreen *screen = button->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().bg2);
    painter.setPen(m_theme.colors().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace qd
