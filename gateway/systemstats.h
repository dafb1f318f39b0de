// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QByteArray>

namespace qd {

/// This computer's load, from /proc and the file system; nothing is guessed: what cannot be read is
/// nullopt.
struct SystemFigures
{
    MaybeReal cpuPercent;    ///< all processors together, between the last two samples
    MaybeReal memoryPercent; ///< not available ÷ total
    MaybeReal diskPercent;   ///< of the file system of /, as df reckons it
    MaybeReal loadPercent;   ///< 1-minute load ÷ processors
};

class SystemStats final
{
public:
    void sample(); ///< a few file reads; every second or slower
    const SystemFigures &figures() const { return m_figures; }

    // The parsers, for tests.
    struct CpuTimes
    {
        quint64 busy = 0, total = 0;
    };
    static std::optional<CpuTimes> cpuTimes(const QByteArray &procStat);
    static MaybeReal memoryPercent(const QByteArray &procMeminfo);
    static MaybeReal loadPercent(const QByteArray &procLoadavg, int processors);

private:
    SystemFigures m_figures;
    std::optional<CpuTimes> m_before;
};

} // namespace qd
