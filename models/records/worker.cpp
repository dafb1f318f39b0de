// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include "text.h"
#include "words.h"

#include <algorithm>

namespace qd {

namespace {

/// Seconds that passed here since the record came in; a clock that seems to have stepped back is no
/// time at all.
double sinceReceived(const Worker &worker, qint64 nowMs)
{
    return std::max(0.0, (double(nowMs) - double(worker.receivedAtMs)) / 1000);
}

} // namespace

QString twinMark(const Worker &worker)
{
    if (worker.twins < 2)
        return {};
    return QLatin1Char(' ') + tr("(%1 of %2)").arg(worker.twin).arg(worker.twins);
}

QString shownName(const Worker &worker, int maxCodePoints)
{
    return displayText(worker.name, maxCodePoints) + twinMark(worker);
}

MaybeReal successRate(const Worker &worker)
{
    double total = -1, good = 0;
    if (worker.processed && worker.successful) {
        total = double(*worker.processed);
        good = double(*worker.successful);
    } else if (worker.processed && worker.failed) {
        total = double(*worker.processed);
        good = total - double(*worker.failed);
    } else if (worker.successful && worker.failed) {
        good = double(*worker.successful);
        total = good + double(*worker.failed);
    }
    if (total > 0)
        return std::clamp(100 * good / total, 0.0, 100.0);
    if (total == 0 || !worker.errorRate)
        return std::nullopt; // nothing done yet is no rate, neither 0 nor 100
    return std::clamp(100 - *worker.errorRate, 0.0, 100.0);
}

MaybeReal errorPercent(const Worker &worker)
{
    if (worker.errorRate)
        return worker.errorRate;
    if (!worker.processed || !worker.failed || *worker.processed <= 0)
        return std::nullopt;
    return std::clamp(100 * double(*worker.failed) / double(*worker.processed), 0.0, 100.0);
}

MaybeReal ageSeconds(const Worker &worker, const MaybeInt &instantMs, qint64 nowMs)
{
    if (!instantMs || worker.serverTimeMs == 0)
        return std::nullopt;
    // In double: foreign instants may be as far apart as 64 bits allow.
    const double atReception = (double(worker.serverTimeMs) - double(*instantMs)) / 1000;
    return std::max(0.0, atReception) + sinceReceived(worker, nowMs);
}

MaybeReal jobSeconds(const Worker &worker, qint64 nowMs)
{
    if (worker.currentJob.isEmpty() || !worker.currentJobSeconds)
        return std::nullopt;
    return *worker.currentJobSeconds + sinceReceived(worker, nowMs);
}

MaybeReal lastSeenSeconds(const Worker &worker, qint64 nowMs)
{
    return ageSeconds(
        worker, worker.lastHeartbeatMs ? worker.lastHeartbeatMs : worker.lastActivityMs, nowMs);
}

Liveness liveness(const Worker &worker, double staleAfterSeconds, qint64 nowMs)
{
    const StatusKind kind = statusKind(worker.status);
    switch (kind) {
    case StatusKind::Crashed: return Liveness::Crashed;
    case StatusKind::Stopped: return Liveness::Stopped;
    case StatusKind::Paused: return Liveness::Paused;
    case StatusKind::Stale: return Liveness::Stale;
    case StatusKind::Unavailable: return Liveness::Unknown; // the word says what is known
    default: break;
    }
    if (worker.lastHeartbeatMs) {
        const MaybeReal age = ageSeconds(worker, worker.lastHeartbeatMs, nowMs);
        if (!age)
            return Liveness::Unknown;
        if (*age > staleAfterSeconds)
            return Liveness::Stale;
        if (!worker.currentJob.isEmpty() && *age > staleAfterSeconds / 2)
            return Liveness::SilentBusy;
        return Liveness::Fresh;
    }
    // Without a heartbeat an old last activity is no fault, unless there is work it does not do.
    // Else the server's own word in this snapshot is the sign of life; a word nobody knows is none.
    const MaybeReal age = ageSeconds(worker, worker.lastActivityMs, nowMs);
    const bool tasksWait = worker.queueSize && *worker.queueSize > 0;
    if (kind == StatusKind::Running && tasksWait && age && *age > staleAfterSeconds)
        return Liveness::Stale;
    if (kind == StatusKind::Other)
        return age && *age <= staleAfterSeconds ? Liveness::Fresh : Liveness::Unknown;
    return Liveness::Fresh;
}

StatusKind shownStatus(const Worker &worker, Liveness life)
{
    switch (life) {
    case Liveness::Stale: return StatusKind::Stale;
    case Liveness::Stopped: return StatusKind::Stopped;
    case Liveness::Crashed: return StatusKind::Crashed;
    case Liveness::Paused: return StatusKind::Paused;
    case Liveness::Unknown:
    case Liveness::Fresh:
    case Liveness::SilentBusy: break;
    }
    return statusKind(worker.status);
}

QString livenessWord(Liveness life)
{
    switch (life) {
    case Liveness::Unknown: return QStringLiteral("unknown");
    case Liveness::Fresh: return QStringLiteral("fresh");
    case Liveness::SilentBusy: return QStringLiteral("silent_busy");
    case Liveness::Stale: return QStringLiteral("stale");
    case Liveness::Stopped: return QStringLiteral("stopped");
    case Liveness::Crashed: return QStringLiteral("crashed");
    case Liveness::Paused: return QStringLiteral("paused");
    }
    return {};
}

} // namespace qd
