// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyrange.h"

#include <QString>

namespace qd {

/// "CET", "CEST", "UTC": what the clock (Qt::LocalTime or Qt::UTC) is called at an instant.
QString zoneText(Qt::TimeSpec clock, qint64 atMs);
/// "22 Nov 14:32 back to 21 Nov 14:32 CET"; where the zone changes within, both are named. Ranges
/// below an hour tell the seconds.
QString spanText(const TimeSpan &span, Qt::TimeSpec clock);
/// "22 Nov 14:32 CET".
QString instantText(qint64 atMs, Qt::TimeSpec clock);

} // namespace qd
