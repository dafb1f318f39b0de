// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitybook.h"
#include "querytext.h"

namespace qd {

/// How a filter line about what happened could go on at \a cursor: names of fields, then values
/// that are in \a ring. Where nothing is begun yet: nothing, or, \a evenNothing, the first of the
/// fields.
Completions activityCompletions(const QString &line, qsizetype cursor, const ActivityBook &ring,
                                bool evenNothing = false);

} // namespace qd
