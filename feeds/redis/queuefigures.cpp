// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuefigures.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 rateWindowMs = 30'000;
constexpr double leastSeconds = 2; ///< less tells nothing of a rate

} // namespace

void QueueFigures::sumUp(const MaybeInt &length)
{
    if (!error.isEmpty())
        return;
    if (groups.empty()) {
        waiting = exists ? length : MaybeInt(0);
        held = 0;
        size = waiting;
        return;
    }
    oldestMs.reset();
    bool known = true;
    for (const GroupFigures &group : groups) {
        consumers += group.consumers;
        activeConsumers += group.activeConsumers;
        orphaned += group.orphaned;
        for (const MaybeInt &oldest : {group.oldestWaitingMs, group.oldestHeldMs}) {
            if (oldest && (!oldestMs || *oldest < *oldestMs))
                oldestMs = oldest;
        }
        known = known && group.waiting;
        if (group.waiting && (!size || *group.waiting + group.held > *size)) {
            waiting = group.waiting;
            held = group.held;
            size = *group.waiting + group.held;
        }
    }
    if (known)
        return;
    waiting.reset(); // the group that cannot be told may be the worst
    size.reset();
    for (const GroupFigures &group : groups)
        held = std::max(held.value_or(0), group.held);
}

void QueueRates::add(const MaybeInt &added, const MaybeInt &size, qint64 nowMs)
{
    in.reset();
    out.reset();
    if (!size || !added || (!m_samples.empty() && *added < m_samples.back().added)) {
        m_samples.clear();
        return;
    }
    m_samples.push_back({nowMs, *added, *size});
    while (m_samples.size() > 2 && m_samples.front().atMs < nowMs - rateWindowMs)
        m_samples.pop_front();
    const Sample &first = m_samples.front();
    const double seconds = double(nowMs - first.atMs) / 1000;
    if (seconds < leastSeconds)
        return;
    const auto came = double(*added - first.added);
    in = came / seconds;
    out = std::max(0.0, came - double(*size - first.size)) / seconds;
}

} // namespace qd
