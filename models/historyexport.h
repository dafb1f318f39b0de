// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figuresmodel.h"
#include "historydesk.h"
#include "tableexport.h"

namespace qd {

/// Every point of every line that the charts show, a row each: chart, whose, measure, unit, from,
/// to (ISO 8601 UTC), min, mean, max, count, origin ("recorded", "back_end"), compared with. As it
/// is now: what comes later is not in it. \a isShown: whether a line is (a legend hides some).
ExportTable historyExport(const HistoryDesk &desk,
                          const std::function<bool(HistoryChart, const RecordedLine &)> &isShown);
/// The summary as the table shows it.
ExportTable figuresExport(const FiguresModel &figures, const TimeSpan &span);

} // namespace qd
