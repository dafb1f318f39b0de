// SPDX-License-Identifier: GPL-3.0-or-later
#include "passedwindow.h"

#include <algorithm>

namespace qd {

void PassedWindow::add(qint64 processed, qint64 failed, qint64 nowMs)
{
    if (m_startedMs < 0) {
        m_startedMs = nowMs;
        return;
    }
    if (!m_seconds.empty() && nowMs - m_seconds.back().atMs < 1000) {
        m_seconds.back().processed += double(processed);
        m_seconds.back().failed += double(failed);
    } else if (processed != 0 || failed != 0) {
        m_seconds.push_back({nowMs, double(processed), double(failed)});
    }
    while (!m_seconds.empty() && nowMs - m_seconds.front().atMs > ErrorWindowMs)
        m_seconds.pop_front();
}

MaybeReal PassedWindow::perMinute(qint64 nowMs) const
{
    if (m_startedMs < 0 || nowMs - m_startedMs < 1000)
        return std::nullopt;
    double sum = 0;
    for (auto it = m_seconds.crbegin(); it != m_seconds.crend() && nowMs - it->atMs < MinuteMs;
         ++it)
        sum += it->processed;
    const qint64 watched = std::min(MinuteMs, nowMs - m_startedMs);
    return sum * double(MinuteMs) / double(watched);
}

MaybeReal PassedWindow::errorPercent(qint64 nowMs) const
{
    double processed = 0, failed = 0;
    for (const Second &second : m_seconds) {
        if (nowMs - second.atMs >= ErrorWindowMs)
            continue;
        processed += second.processed;
        failed += second.failed;
    }
    if (processed <= 0)
        return std::nullopt;
    return std::min(100.0, 100 * failed / processed);
}

} // namespace qd
