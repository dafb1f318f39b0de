// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrecord.h"
#include "workermodel.h"

namespace qd {

class Fleet;

/// The last hour of the figure that \a record is about.
struct AlertHour
{
    Samples samples;
    MaybeReal limit; ///< in the unit of the samples; nullopt: it is of another, or there is none
};
/// nullopt: nobody keeps a figure of it.
std::optional<AlertHour> alertHour(const AlertRecord &record, Fleet &fleet);

} // namespace qd
