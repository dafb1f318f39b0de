// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd {

struct Colors;

/// The compact style sheet over Fusion in the given colours; lengths times \a scale. What a widget
/// is beyond its class it says by the dynamic property "qd":
///   QPushButton, QToolButton   "primary", "danger", "flat"; segmented buttons "segment-first",
///   "segment",
///                              "segment-last" (checkable, put side by side without spacing)
///   QFrame                     "panel", "tile", "bar-top" (line below), "bar-bottom" (line above),
///   "rail" (line beside) QLabel                     "title" (15 px, 600), "muted" (t2), "faint"
///   (t3), "small" (11 px, t2)
QString styleSheet(const Colors &colors, double scale);

} // namespace qd
