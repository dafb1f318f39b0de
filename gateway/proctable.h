// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <sys/types.h>

namespace qd {

/// What /proc/<pid>/stat says of a process.
struct ProcessStat
{
    char state = '?';      ///< R, S, D, T (stopped), Z (zombie), …
    quint64 startTime = 0; ///< ticks since boot: with the pid it names one process
    bool isAlive() const { return state != 'Z' && state != 'X' && state != 'x'; }
    bool isStopped() const { return state == 'T' || state == 't'; }
};
std::optional<ProcessStat> processStat(pid_t pid);
MaybeInt processAgeMs(quint64 startTime); ///< of a process with this ProcessStat::startTime
MaybeReal processMemoryMb(pid_t pid);     ///< resident, in 10^6 bytes

/// Changes with every boot, so that a pid of yesterday is not taken for one of today.
QString bootId();

} // namespace qd
