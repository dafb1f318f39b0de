// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QList>
#include <QPair>
#include <QString>

namespace qd {

/// Values over time as one line of blocks of eight heights, \a columns wide: each shows the
/// greatest value of its stretch, from nothing (or the least below it) to the greatest of all;
/// where nobody told one there is a space. \a points: seconds since the epoch, in order of time.
QString plainChart(const QList<QPair<double, MaybeReal>> &points, double from, double to,
                   int columns);

} // namespace qd
