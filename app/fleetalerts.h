// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertlink.h"

namespace qd {

class ViewState;

/// The watch of one fleet in the window: its rules and its mute are found again, its records are
/// kept. What the fleet's profile says of limits is the default of its rules; what a person changed
/// holds for all fleets. GUI thread.
class FleetAlerts final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    FleetAlerts(Fleet &fleet, HistoryStore &store, ViewState &settings, QObject *parent = nullptr);

    AlertLink &link() { return m_link; }

private:
    AlertLink m_link;
};

} // namespace qd
