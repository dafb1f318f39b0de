// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workerorder.h"

#include <QRect>

class QPainter;

namespace qd {

class Theme;

constexpr double GroupHeadHeight = 34; ///< in the mock-ups' pixels

/// "832", "832 · 61 down"; plain.
QString groupCountText(const OrderGroup &group);
/// "gpu-1, 832 workers, 61 down, worst: crashed, closed"; plain.
QString groupSentence(const OrderGroup &group);

/// A group's head on one line: the mark that it is open or closed, its name, how many, its worst
/// state, how many are down. \a room is painted on as it is: no background.
void paintGroupHead(QPainter &painter, const Theme &theme, const QRect &room,
                    Qt::LayoutDirection direction, const OrderGroup &group, bool hovered);
/// The mark alone, at the leading end of \a room; returns its width with the gap behind it.
int paintChevron(QPainter &painter, const Theme &theme, const QRect &room,
                 Qt::LayoutDirection direction, bool collapsed, bool hovered);

/// The head rows of an order, rising.
std::vector<int> headRows(const WorkerOrder &workers);

} // namespace qd
