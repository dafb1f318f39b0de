// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <deque>

namespace qd {

/// What the workers' counters rose by, second by second, for figures over the last minutes.
/// Instants are monotonic milliseconds and never fall (a smaller one counts as the last). Any one
/// thread.
class PassedWindow final
{
public:
    static constexpr qint64 MinuteMs = 60'000;
    static constexpr qint64 ErrorWindowMs = 300'000;

    void add(qint64 processed, qint64 failed,
             qint64 nowMs);                     ///< the first call only starts the window
    MaybeReal perMinute(qint64 nowMs) const;    ///< nullopt until a second was watched
    MaybeReal errorPercent(qint64 nowMs) const; ///< nullopt when nothing was processed

private:
    struct Second
    {
        qint64 atMs;
        double processed, failed;
    };
    std::deque<Second> m_seconds;
    qint64 m_startedMs = -1;
};

} // namespace qd
