// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redaction.h"
#include "tableexport.h"

namespace qd {

class ActivityList;

/// What of \a list is shown, with what is secret hidden; without keys.
ExportTable activityExport(const ActivityList &list, const Redaction &redaction);
/// The keys of its rows; a fraction of a millisecond for each 10,000.
QStringList activityExportKeys(const ActivityList &list);
/// One entry for the clipboard: a line each, then its fields as JSON. Secrets are hidden unless \a
/// entry is shown whole.
QString activityText(const ActivityEntry &entry);

} // namespace qd
