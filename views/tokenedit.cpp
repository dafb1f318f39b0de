// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenedit.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace qd {

TokenEdit::TokenEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setDragEnabled(false);
    setMaxLength(16384);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
}

void TokenEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
}

void TokenEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TokenEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // A revealed selection would go to the selection clipboard of X11.
    if (echoMode() == Normal)
        deselect();
    QLineEdit::mouseReleaseEvent(event);
}

void TokenEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Paste"), this, &QLineEdit::paste);
    menu.addAction(tr("Clear"), this, &QLineEdit::clear);
    menu.exec(event->globalPos());
}

} // namespace qd
