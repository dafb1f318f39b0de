// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetdialog.h"

class QObject;

namespace qd {

/// Tries each way into a fleet without changing anything: one GET of the overview, one sign-in to
/// Redis with PING. \a done is called once, on this thread, with a line for each way, unless \a
/// context goes first.
void checkFleet(QObject *context, const FleetEntry &entry, const FleetDialog::Tried &done);

} // namespace qd
