// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuitbreaker.h"

namespace qd {

CircuitBreaker::CircuitBreaker(int failuresToOpen, qint64 openMs)
    : m_limit(failuresToOpen)
    , m_openMs(openMs)
{
}

bool CircuitBreaker::allows(qint64 nowMs)
{
    if (!m_open)
        return true;
    if (nowMs < m_untilMs)
        return false;
    m_untilMs = nowMs + m_openMs; // the trial is given away: nobody else until it has reported
    return true;
}

void CircuitBreaker::succeeded()
{
    close();
}

void CircuitBreaker::failed(qint64 nowMs)
{
    if (!m_open && ++m_failures < m_limit)
        return;
    m_open = true;
    m_untilMs = nowMs + m_openMs;
}

void CircuitBreaker::close()
{
    m_open = false;
    m_failures = 0;
    m_untilMs = 0;
}

} // namespace qd
