// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace qd {

/// Holds calls back after a row of failures: open for a while, then one trial decides. Time is
/// passed in (monotonicMs()).
class CircuitBreaker final
{
public:
    explicit CircuitBreaker(int failuresToOpen = 5, qint64 openMs = 60000);

    /// True when a call may be made now. While open and due, exactly one caller gets true (the
    /// trial) until it has reported; a trial never reported on counts as failed after the open
    /// time.
    bool allows(qint64 nowMs);
    void succeeded();          ///< closes it
    void failed(qint64 nowMs); ///< one more in the row; while open: open anew from now
    void close(); ///< a person says "try now", or another path has proved the server alive
    bool isOpen() const { return m_open; }
    qint64 untilMs() const
    {
        return m_open ? m_untilMs : 0;
    } ///< when the trial is due; 0 when closed

private:
    int m_limit;
    qint64 m_openMs;
    int m_failures = 0;
    bool m_open = false;
    qint64 m_untilMs = 0;
};

} // namespace qd
