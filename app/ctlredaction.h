// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redaction.h"

#include <QByteArray>

namespace qd {

/// What the terminal hides of foreign fields: the patterns this person has set in the window, else
/// the standard ones. Read once.
const Redaction &ctlRedaction();
/// Of the window's settings as written; what makes no sense there gives the standard patterns.
Redaction redactionOf(const QByteArray &settings);

} // namespace qd
