// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintip.h"

#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype LongLine = 60;

/// A name without a space would run off the screen: it may be broken anywhere.
QString breakable(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > LongLine && !c.isLowSurrogate()) {
            out += QChar(0x200b);
            run = 1;
        }
        out += c;
    }
    return out;
}

} // namespace

QString plainTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Left to itself the tip breaks even three words; only long lines need it.
    const QStringList lines = text.split(u'\n');
    const bool narrow = std::all_of(lines.cbegin(), lines.cend(),
                                    [](const QString &line) { return line.size() <= LongLine; });
    return QStringLiteral("<span style=\"white-space:%1\">")
               .arg(narrow ? QStringLiteral("pre") : QStringLiteral("pre-wrap")) +
           breakable(text).toHtmlEscaped() + QStringLiteral("</span>");
}

void showPlainTip(const QPoint &globalPos, const QString &text, QWidget *widget)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPos, plainTip(text), widget);
}

} // namespace qd
