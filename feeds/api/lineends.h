// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace qd {

/// The first CR or LF from \a p on; nullptr: there is none before \a end. Looks at each byte once
/// and reads nothing outside the range. Any thread.
using FindLineEnd = const char *(*)(const char *p, const char *end);

/// All that this processor can run, the fastest first. They agree.
std::span<const FindLineEnd> lineEndFinders();

} // namespace qd
