// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointstatus.h"

#include "sentences.h"
#include "words.h"

#include <algorithm>

namespace qd {

namespace {

QString together(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + asSentence(sentence);
    }
    return text;
}

bool isAway(const WayStatus &way)
{
    return !way.isUp() && way.state != ConnectionState::Connecting;
}

ConnectionState stateOf(const FeedStatus &api, const FeedStatus &redis)
{
    if (redis.isUp())
        return ConnectionState::Live;
    if (api.isUp())
        return api.state;
    const auto any = [&](ConnectionState state) {
        return api.state == state || redis.state == state;
    };
    if (any(ConnectionState::Connecting))
        return ConnectionState::Connecting;
    if (any(ConnectionState::SignedOut) && api.state == redis.state)
        return ConnectionState::SignedOut;
    return any(ConnectionState::Reconnecting) || api.lastDataAtMs > 0 || redis.lastDataAtMs > 0
               ? ConnectionState::Reconnecting
               : ConnectionState::Offline;
}

QString troubleOf(const FeedStatus &api, const FeedStatus &redis)
{
    QStringList sentences{api.error, redis.error};
    if (redis.isUp() && isAway(api)) {
        sentences = {api.error.isEmpty() ? tr("%1 is away").arg(api.server) : api.error,
                     tr("Meanwhile the fleet is read from Redis: details, the server's own figures "
                        "and what the API alone knows cannot be seen."),
                     redis.noControl.isEmpty() ? tr("Control goes by Redis.")
                                               : tr("Control is not possible."),
                     redis.error};
    } else if (api.isUp() && isAway(redis)) {
        sentences = {redis.error.isEmpty() ? tr("%1 is away").arg(redis.server) : redis.error,
                     tr("Meanwhile the fleet is read from the API: activity may be incomplete; "
                        "exact heartbeats, waiting and held jobs, orphaned and dead ones cannot "
                        "be seen."),
                     api.error};
    }
    return together(sentences);
}

} // namespace

bool apiControls(const FeedStatus &api)
{
    return api.isUp() && api.noControl.isEmpty();
}

FeedStatus jointStatus(const FeedStatus &api, const FeedStatus &redis)
{
    FeedStatus status;
    status.ways = {api, redis};
    status.state = stateOf(api, redis);
    status.via = redis.isUp() ? redis.via : api.via;
    status.server = api.server + QStringLiteral(" · ") + redis.server;
    status.error = troubleOf(api, redis);

    // Old data of a way that is away say nothing of those that come in.
    const bool none = !api.isUp() && !redis.isUp();
    for (const WayStatus &way : std::as_const(status.ways)) {
        if ((none || way.isUp()) && way.lastDataAtMs >= status.lastDataAtMs) {
            status.lastDataAtMs = way.lastDataAtMs;
            status.usualIntervalMs = way.usualIntervalMs;
        }
        if (none && way.nextTryAtMs > 0)
            status.nextTryAtMs = status.nextTryAtMs > 0
                                     ? std::min(status.nextTryAtMs, way.nextTryAtMs)
                                     : way.nextTryAtMs;
    }
    status.reconnects = api.reconnects + redis.reconnects;
    status.malformed = api.malformed + redis.malformed;
    status.malformedText = api.malformedText.isEmpty() ? redis.malformedText : api.malformedText;
    status.dropped = api.dropped + redis.dropped;
    status.readOnly = api.readOnly && api.isUp();
    status.circuitOpen = api.circuitOpen;
    status.circuitUntilMs = api.circuitUntilMs;
    status.eventsIn = api.eventsIn + redis.eventsIn;
    status.bytesIn = api.bytesIn + redis.bytesIn;
    status.batches = api.batches + redis.batches;
    status.conflated = api.conflated + redis.conflated;
    status.facts = api.facts + redis.facts;
    if (!apiControls(api))
        status.noControl = redis.isUp() ? redis.noControl : api.noControl;
    // What the API does not take may go by Redis, and the other way round.
    if (apiControls(api) && redis.isUp() && redis.noControl.isEmpty()) {
        for (auto verb = api.notOffered.cbegin(); verb != api.notOffered.cend(); ++verb) {
            if (redis.notOffered.contains(verb.key()))
                status.notOffered.insert(verb.key(), verb.value());
        }
    } else {
        status.notOffered = apiControls(api) ? api.notOffered : redis.notOffered;
    }
    status.incomplete = api.incomplete && !redis.isUp();
    return status;
}

} // namespace qd
