// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "status.h"

#include <QString>

namespace qd {

/// The shown word of a status: translated canonical word, or the server's own word for Other.
QString shownWord(StatusKind kind, const QString &serverWord);

} // namespace qd
