// SPDX-License-Identifier: GPL-3.0-or-later
#include "largequeues.h"

#include "text.h"
#include "words.h"

#include <algorithm>

namespace qd {

namespace {

constexpr qint64 mib = 1024 * 1024;
constexpr qint64 largeBytes = 4 * mib; ///< of one answer
constexpr qint64 blamedBytes = mib;    ///< had come of an answer when the connection was lost
constexpr qint64 bytesPerSecond = mib; ///< what looking at one again and again may cost
constexpr qint64 leastPauseMs = 60'000, lostPauseMs = 600'000;
constexpr int mostDoublings = 5;

} // namespace

bool LargeQueues::judge(const QString &queue, const RespValue &reply, bool alone, qint64 nowMs)
{
    const bool lost = reply.text.startsWith("LOST ");
    const qint64 atLeast = !lost ? largeBytes : alone ? 0 : blamedBytes;
    if (reply.wireBytes <= atLeast)
        return false;
    Known &known = m_known[queue];
    known.untilMs =
        nowMs + (lost ? lostPauseMs << std::min(known.lost++, mostDoublings)
                      : std::max(leastPauseMs, reply.wireBytes * 1000 / bytesPerSecond));
    known.bytes = reply.wireBytes;
    known.came = !lost;
    return true;
}

bool LargeQueues::contains(const QString &queue, qint64 nowMs) const
{
    const auto known = m_known.constFind(queue);
    return known != m_known.constEnd() && known->untilMs > nowMs;
}

QString LargeQueues::note(const QString &queue) const
{
    const Known known = m_known.value(queue);
    return (known.came
                ? tr("%1: its entries are very large and seldom read (%L2 MiB a look)")
                : tr("%1: its entries are not read, they are too large to come in time (over %L2 "
                     "MiB)"))
        .arg(displayText(queue, 80))
        .arg(std::max<qint64>(1, known.bytes / mib));
}

} // namespace qd
