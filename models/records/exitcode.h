// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd {

constexpr qint64 SignalKill = 9, SignalTerm = 15;

/// The signal that an exit code tells of: 128 + n, or −n as some launchers report it; 0: none.
qint64 signalOf(qint64 code);

/// "exit code 137, killed by SIGKILL (9)".
QString exitText(qint64 code);

} // namespace qd
