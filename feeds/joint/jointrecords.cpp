// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointrecords.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

template<typename T>
const std::optional<T> &either(const std::optional<T> &first, const std::optional<T> &second)
{
    return first ? first : second;
}

const QString &either(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first;
}

/// Seconds as of \a fromMs, as of \a toMs.
MaybeReal ranOn(const MaybeReal &seconds, qint64 fromMs, qint64 toMs)
{
    if (!seconds)
        return seconds;
    return std::max(0.0, *seconds + double(toMs - fromMs) / 1000);
}

/// An instant by the clock of \a of, by that of \a by: of the same age.
MaybeInt byClockOf(const Worker &by, const Worker &of, const MaybeInt &instantMs)
{
    if (!instantMs || of.serverTimeMs == 0)
        return std::nullopt;
    const double age = double(of.serverTimeMs) - double(*instantMs); // foreign: may be far apart
    const double then = double(by.serverTimeMs) - age - double(by.receivedAtMs - of.receivedAtMs);
    return std::abs(then) < 9e15 ? MaybeInt(qint64(then)) : std::nullopt;
}

/// The same worker as of monotonic \a nowMs, not before it came in.
Worker asOf(Worker worker, qint64 nowMs)
{
    const qint64 later = std::max<qint64>(0, nowMs - worker.receivedAtMs);
    worker.uptimeSeconds = ranOn(worker.uptimeSeconds, 0, later);
    worker.currentJobSeconds = ranOn(worker.currentJobSeconds, 0, later);
    worker.serverTimeMs += later;
    worker.receivedAtMs += later;
    return worker;
}

bool hasEnded(const QString &status)
{
    const StatusKind kind = statusKind(status);
    return kind == StatusKind::Stopped || kind == StatusKind::Crashed;
}

/// What only the API's row tells.
void takeIdentity(Worker &worker, const Worker &api)
{
    worker.key = api.key;
    worker.name = api.name;
    if (!api.address.isEmpty())
        worker.address = api.address;
    worker.addressConfirmed = api.addressConfirmed && !api.address.isEmpty();
    worker.duplicate = api.duplicate;
    worker.stage = api.stage;
    worker.group = api.group;
    worker.queueMax = api.queueMax;
    worker.extra = api.extra;
}

MaybeInt wentOn(const MaybeInt &api, const MaybeInt &redis, const MaybeInt &then)
{
    if (!api)
        return redis;
    if (!redis || !then || *redis < *then) // it began anew
        return api;
    return *api + (*redis - *then);
}

} // namespace

Worker mergedWorker(const Worker &api, const Worker &redis)
{
    const Worker now = asOf(redis, api.receivedAtMs);
    Worker worker = now;
    takeIdentity(worker, api);
    const auto passed = [&](const MaybeReal &seconds) {
        return ranOn(seconds, api.receivedAtMs, now.receivedAtMs);
    };
    const bool ended = hasEnded(redis.status) && redis.receivedAtMs > api.receivedAtMs;
    if (!ended)
        worker.status = either(api.status, redis.status);
    // No job is a word of Redis only where it says so: some workers name none in their events.
    if (now.currentJob.isEmpty() && statusKind(redis.status) != StatusKind::Idle && !ended &&
        !hasEnded(redis.status)) {
        worker.currentJob = api.currentJob;
        worker.currentJobSeconds = passed(api.currentJobSeconds);
    } else if (now.currentJob == api.currentJob) {
        worker.currentJobSeconds = either(now.currentJobSeconds, passed(api.currentJobSeconds));
    }
    worker.host = either(api.host, now.host);
    worker.queue = either(api.queue, now.queue);
    worker.uptimeSeconds = either(passed(api.uptimeSeconds), now.uptimeSeconds);
    if (ended)
        worker.uptimeSeconds.reset();
    worker.processed = either(api.processed, now.processed);
    worker.failed = either(api.failed, now.failed);
    worker.successful = either(api.successful, now.successful);
    worker.errorRate = either(api.errorRate, now.errorRate);
    worker.ratePerMinute = api.ratePerMinute;
    worker.avgProcessingSeconds = either(api.avgProcessingSeconds, now.avgProcessingSeconds);
    worker.queueSize = either(api.queueSize, now.queueSize);
    worker.memoryMb = either(now.memoryMb, api.memoryMb);
    worker.exitCode = either(now.exitCode, api.exitCode);
    worker.lastActivityMs = either(now.lastActivityMs, byClockOf(now, api, api.lastActivityMs));
    worker.lastHeartbeatMs = either(now.lastHeartbeatMs, byClockOf(now, api, api.lastHeartbeatMs));
    return worker;
}

Worker workerWithoutApi(const Worker &api, const Worker &redis, const CountersAtRow &then)
{
    Worker worker = redis;
    takeIdentity(worker, api);
    worker.host = either(redis.host, api.host);
    worker.queue = either(redis.queue, api.queue);
    worker.processed = wentOn(api.processed, redis.processed, then.processed);
    worker.failed = wentOn(api.failed, redis.failed, then.failed);
    worker.errorRate.reset(); // from the counts
    if (worker.processed && worker.failed)
        worker.successful = std::max<qint64>(0, *worker.processed - *worker.failed);
    worker.lastActivityMs = either(redis.lastActivityMs, byClockOf(redis, api, api.lastActivityMs));
    return worker;
}

Worker unknownNow(Worker worker)
{
    if (worker.lastHeartbeatMs)
        worker.lastActivityMs =
            std::max(worker.lastActivityMs.value_or(0), *worker.lastHeartbeatMs);
    worker.lastHeartbeatMs.reset();
    worker.status.clear();
    worker.currentJob.clear();
    worker.currentJobSeconds.reset();
    worker.uptimeSeconds.reset();
    worker.queueSize.reset();
    worker.ratePerMinute.reset();
    return worker;
}

Queue mergedQueue(const Queue &api, const Queue &redis)
{
    Queue queue = redis;
    queue.maxSize = api.maxSize;
    for (auto it = api.extra.begin(); it != api.extra.end(); ++it)
        queue.extra.insert(it.key(), it.value());
    queue.size = either(redis.size, api.size);
    queue.processing = either(redis.processing, api.processing);
    queue.oldestTaskAgeSeconds =
        either(redis.oldestTaskAgeSeconds,
               ranOn(api.oldestTaskAgeSeconds, api.receivedAtMs, redis.receivedAtMs));
    queue.estimatedCompletionSeconds =
        either(redis.estimatedCompletionSeconds, api.estimatedCompletionSeconds);
    return queue;
}

Queue unknownNow(const Queue &queue)
{
    Queue unknown;
    unknown.name = queue.name;
    unknown.maxSize = queue.maxSize;
    unknown.receivedAtMs = queue.receivedAtMs;
    return unknown;
}

} // namespace qd
