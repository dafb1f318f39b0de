// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"

#include <QRandomGenerator>
#include <algorithm>

namespace qd {

Backoff::Backoff() = default;

Backoff::Backoff(const Limits &limits)
    : m_limits(limits)
{
}

void Backoff::setBaseMs(qint64 baseMs)
{
    m_limits.baseMs = baseMs;
}

void Backoff::setFloorMs(qint64 floorMs)
{
    m_limits.floorMs = floorMs;
}

qint64 Backoff::nextDelayMs()
{
    qint64 delay = std::clamp(m_limits.baseMs, m_limits.floorMs, m_limits.capMs);
    for (int i = 0; i < m_failures && delay < m_limits.capMs; ++i)
        delay = std::min(delay * 2, m_limits.capMs);
    ++m_failures;
    const double part = std::clamp(m_limits.jitter, 0.0, 0.5);
    const double off = part * QRandomGenerator::global()->generateDouble();
    return std::max(qint64(double(delay) * (1.0 - off)), m_limits.floorMs);
}

void Backoff::reset()
{
    m_failures = 0;
}

} // namespace qd
