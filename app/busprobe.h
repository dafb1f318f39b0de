// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd {

/// Whether this session has a message bus by the environment or at the usual place. Where it has
/// none, the library under X11 would start one for whoever asks, which costs a tenth of a second at
/// each start and on which nobody is.
bool busIsNamed();

/// Whether the session's message bus answers within \a patienceMs, or there is none, or it cannot
/// be told without asking more of it. False: it takes calls and hangs: whoever asked it anything
/// would hang with it. Before anything else asks it.
bool busAnswers(int patienceMs = 1000);

} // namespace qd
