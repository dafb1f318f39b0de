// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace qd {

/// < 0, 0 or > 0: how foreign names come after each other for a reader. Case does not matter and
/// runs of digits compare as numbers: worker-2 before Worker-10. Only the first 256 units count.
/// Any thread.
int compareNatural(QStringView a, QStringView b);

} // namespace qd
