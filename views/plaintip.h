// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace qd {

/// \a text as tooltip text that Qt shows letter by letter whatever is in it: escaped inside one
/// constant element (Qt would take foreign text with tags in it for rich text). Lines stay lines.
/// Empty stays empty.
QString plainTip(const QString &text);

/// Shows \a text, plain, at \a globalPos over \a widget; hides the tip when the text is empty.
void showPlainTip(const QPoint &globalPos, const QString &text, QWidget *widget);

} // namespace qd
