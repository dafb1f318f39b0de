// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd {

/// Called first in main(), before any token is read: no core dumps, no debugger of the same user
/// reads our memory, and a reader that went away (SIGPIPE) is an error of write(), not the end of
/// the program. On Windows: no crash report, and the
/// console speaks UTF-8.
void hardenProcess();

} // namespace qd
