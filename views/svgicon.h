// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace qd {

/// An icon from one of our own SVG files whose strokes say currentColor, drawn in \a color, sharp
/// at any scale; disabled at 35 %. A null icon when there is no such file. GUI thread.
QIcon svgIcon(const QString &fileName, const QColor &color);

} // namespace qd
