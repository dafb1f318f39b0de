// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintip.h"

#include <QToolTip>
#include <QWidget>

namespace qd {

QString plainTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<span style=\"white-space:pre-wrap\">") + text.toHtmlEscaped() +
           QStringLiteral("</span>");
}

void showPlainTip(const QPoint &globalPos, const QString &text, QWidget *widget)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPos, plainTip(text), widget);
}

} // namespace qd
