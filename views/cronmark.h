// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cronjob.h"
#include "theme.h"

class QPainter;

namespace qd {

/// How a cron run is marked: colour and shape, so that it reads without colour too.
struct CronMark
{
    QPainterPath shape; ///< in a 12 × 12 box
    Tone tone = Tone::Off;
    bool hollow = false;
};
CronMark cronMark(CronOutcome outcome);

/// Paints it into a square \a box.
void paintCronMark(QPainter &painter, const Theme &theme, const QRect &box, CronOutcome outcome);

} // namespace qd
