// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

namespace qd {

/// What the process table says of a supervised worker, and what was wanted of it: for workers whose
/// own events do not tell.
struct ProcessFacts
{
    enum class End : quint8 {
        None,   ///< it has not ended under this gateway
        Asked,  ///< somebody wanted it to end
        Unasked ///< by itself, or by a signal that is not ours
    };

    MaybeInt pid;             ///< nullopt: it does not run
    bool isStarting = false;  ///< so young that it may not have spoken yet
    bool isPaused = false;    ///< by a signal, where that is this worker's way to pause
    bool isFrozen = false;    ///< by a signal, where it is not
    bool cannotStart = false; ///< it is wanted, but the last attempt to start it failed
    qint64 startedMs = 0;     ///< monotonicMs() of its start
    MaybeReal memoryMb;       ///< resident
    End end = End::None;      ///< of the last process
    MaybeInt exitCode;        ///< of the last process; 128 + n for signal n; nullopt: not known

    /// Whether the worker is in the same state; how long and how large does not count.
    bool sameState(const ProcessFacts &other) const
    {
        return pid == other.pid && isStarting == other.isStarting && isPaused == other.isPaused &&
               isFrozen == other.isFrozen && cannotStart == other.cannotStart && end == other.end &&
               exitCode == other.exitCode;
    }
};

} // namespace qd
