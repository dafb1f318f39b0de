// SPDX-License-Identifier: GPL-3.0-or-later
#include "filteredit.h"

#include <QKeyEvent>

namespace qd {

bool FilterEdit::event(QEvent *event)
{
    // Before the page's own Esc gets it.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace qd
