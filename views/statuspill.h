// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QPainter;

namespace qd {

/// Width of a pill with this word (plain text), in logical pixels.
int pillWidth(const Theme &theme, const QString &word);

/// Paints shape, word and colour of a state into \a rect (21 px × scale tall is what it is drawn
/// for); a word that does not fit is elided.
void paintPill(QPainter &painter, const Theme &theme, const QRect &rect,
               Qt::LayoutDirection direction, StatusKind shape, Tone tone, const QString &word);

} // namespace qd
