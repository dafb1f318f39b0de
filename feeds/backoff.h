// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace qd {

/// Waiting times between attempts: max(base, floor) × 2ⁿ up to cap, shortened at random by at most
/// \a jitter (so that many consoles do not knock at the same instant). A value; the caller owns the
/// timer.
class Backoff final
{
public:
    struct Limits
    {
        qint64 baseMs = 2000;
        qint64 floorMs = 1000; ///< holds whatever the base is set to, and below any jitter
        qint64 capMs = 30000;
        double jitter = 0.2; ///< 0…0.5: part of the wait that chance may take off
    };

    Backoff();
    explicit Backoff(const Limits &limits);

    void setBaseMs(qint64 baseMs); ///< what the server asked for (its retry field)
    void setFloorMs(qint64 floorMs);
    qint64 nextDelayMs(); ///< the wait before the next attempt; counts one failure
    void reset();         ///< the last attempt has proved itself
    int failures() const { return m_failures; }

private:
    Limits m_limits;
    int m_failures = 0;
};

} // namespace qd
