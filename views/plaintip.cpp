// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintip.h"

#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace qd {

QString plainTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Left to itself the tip breaks even three words; only long lines need it.
    constexpr qsizetype LongLine = 60;
    const QStringList lines = text.split(u'\n');
    const bool narrow = std::all_of(lines.cbegin(), lines.cend(),
                                    [](const QString &line) { return line.size() <= LongLine; });
    return QStringLiteral("<span style=\"white-space:%1\">")
               .arg(narrow ? QStringLiteral("pre") : QStringLiteral("pre-wrap")) +
           text.toHtmlEscaped() + QStringLiteral("</span>");
}

void showPlainTip(const QPoint &globalPos, const QString &text, QWidget *widget)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPos, plainTip(text), widget);
}

} // namespace qd
