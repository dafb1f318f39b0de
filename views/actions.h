// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "theme.h"

#include <QString>

namespace qd {

QString actionVerb(ControlAction action);     ///< "Pause"; for buttons
QString actionNoun(ControlAction action);     ///< "Pause"; for sentences: "Pause of x failed"
QString actionIconName(ControlAction action); ///< in resources/icons
bool asksFirst(ControlAction action);         ///< stop and restart

/// How an outcome looks: its shape and its colour.
struct OutcomeLook
{
    StatusKind shape;
    Tone tone;
};
OutcomeLook outcomeLook(Outcome outcome);

/// In the order of their buttons.
inline constexpr ControlAction AllActions[] = {ControlAction::Start, ControlAction::Pause,
                                               ControlAction::Resume, ControlAction::Restart,
                                               ControlAction::Stop};

} // namespace qd
