// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QPainter;

namespace qd {

class Fleet;

/// How many alerts call, wherever it is shown in short.
struct AlertBadge
{
    QString text;          ///< "3", "99+"; empty: none calls
    QString words;         ///< "3 alerts"
    QString tip;           ///< what the most severe one is; plain text
    Tone tone = Tone::Bad; ///< by the most severe

    bool operator==(const AlertBadge &) const = default;
};
AlertBadge alertBadge(Fleet &fleet);

/// At the leading end of \a room, as high as it; as wide as the text wants.
void paintBadge(QPainter &painter, const Theme &theme, const QRect &room,
                Qt::LayoutDirection direction, const QString &text, Tone tone);
/// The program's picture with the badge on it; without one, the picture alone.
QIcon badgedIcon(const Theme &theme, const AlertBadge &badge);

} // namespace qd
