// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace qd {

/// Milliseconds on a clock that never steps back and goes on through suspend (CLOCK_BOOTTIME where
/// there is one). All ages and deadlines are reckoned with it, never with the wall clock. Any
/// thread.
qint64 monotonicMs();

/// Wall clock, milliseconds since the epoch (UTC). For stamps that leave the program only. Any
/// thread.
qint64 wallClockMs();

/// wallClockMs() as the entries of fleet-redis.md carry a time: "1764000000.123". Any thread.
QByteArray wallClockSeconds();

} // namespace qd
