// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workermodel.h"

#include <limits>

namespace qd {

/// One line of a card in two parts: \a head may be shortened, \a tail stands whole, \a between
/// parts them (never a part of either: in right-to-left order it still stands in the middle). Fit
/// for a screen (no control characters), plain.
struct CardLine
{
    enum Ink : quint8 { Normal, Good, Bad, Stale, Warn };
    QString head, tail, between;
    Ink headInk = Normal, tailInk = Normal;
    bool dismissible = false; ///< the answer to a command, which a person may take away

    bool operator==(const CardLine &) const = default;
};

/// What the worker does: the server's answer to a command while there is one, else the job and its
/// running time (amber when it is stuck), else what the evidence says of why there is none ("—
/// paused by admin 4 m ago", "— exit code 137, 11 m ago", "— waiting"), else the uptime. \a nowMs:
/// monotonicMs(). Running time and uptime go on until \a knownMs only: when nothing comes any more
/// nobody knows whether they do.
CardLine jobLine(const WorkerRow &row, qint64 nowMs,
                 qint64 knownMs = std::numeric_limits<qint64>::max());

/// Host, and "seen 0.6 s ago" where there is a heartbeat, "active 30 s ago" where only the last
/// work is known.
CardLine footLine(const WorkerRow &row, qint64 nowMs);

/// The word of the pill: the pending verb, else the status.
QString pillWord(const WorkerRow &row);

} // namespace qd
