// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace qd {

/// Has the system's font settings and caches read on a thread of its own, while this one opens the
/// display: the first text needs them, and they take as long. Before QApplication is made; nothing
/// where fontconfig is not what finds the fonts. Its end is waited for where the future ends.
std::future<void> warmFonts();

} // namespace qd
