// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctlcommands.h"
#include "historyseries.h"

#include <optional>

namespace qd {

/// What the window recorded of this fleet on this computer over the last \a hours: of the fleet and
/// its queues, or of one worker by name or key. nullopt: nothing; \a error then may say why nothing
/// else should be tried (two workers of that name). The summary holds a row for each worker and
/// queue.
std::optional<History> recordedHistory(const FleetConnection &connection, int hours,
                                       const QString &worker, QString *error);

} // namespace qd
