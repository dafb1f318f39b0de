// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrecord.h"
#include "tableexport.h"

namespace qd {

class AlertLines;

/// The columns of alerts in a file, and one alert in them: instants as ISO 8601, UTC.
QStringList alertExportColumns();
ExportRow alertExportRow(const AlertRecord &record);
/// The open ones that the filter shows, as they are now.
ExportTable alertExport(const AlertLines &lines);

} // namespace qd
