// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedstatus.h"

#include "words.h"

#include <QStringList>

#include <algorithm>

namespace qd {

namespace {
constexpr qint64 RedMs = 30'000;
} // namespace

QString connectionStateWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connecting: return QStringLiteral("connecting");
    case ConnectionState::Live: return QStringLiteral("live");
    case ConnectionState::Polling: return QStringLiteral("polling");
    case ConnectionState::Reconnecting: return QStringLiteral("reconnecting");
    case ConnectionState::Offline: return QStringLiteral("offline");
    case ConnectionState::SignedOut: return QStringLiteral("signed_out");
    case ConnectionState::Finished: return QStringLiteral("finished");
    }
    return {};
}

QString connectionViaWord(ConnectionVia via)
{
    switch (via) {
    case ConnectionVia::None: return QString();
    case ConnectionVia::Sse: return QStringLiteral("sse");
    case ConnectionVia::Poll: return QStringLiteral("poll");
    case ConnectionVia::Redis: return QStringLiteral("redis");
    case ConnectionVia::WebSocket: return QStringLiteral("websocket");
    }
    return {};
}

QString whyNotOffered(const FeedStatus &status, ControlAction action)
{
    if (status.readOnly)
        return tr("This token may only watch, not control.");
    return status.noControl.isEmpty() ? status.notOffered.value(action) : status.noControl;
}

const WayStatus *signedOutWay(const FeedStatus &status)
{
    for (const WayStatus &way : status.ways) {
        if (way.state == ConnectionState::SignedOut)
            return &way;
    }
    return status.state == ConnectionState::SignedOut ? &status : nullptr;
}

QString viaWords(const FeedStatus &status)
{
    QStringList words;
    for (const WayStatus &way : status.ways) {
        if (way.isUp())
            words << connectionViaWord(way.via);
    }
    return words.isEmpty() ? connectionViaWord(status.via) : words.join(QStringLiteral(" + "));
}

int freshness(qint64 ageMs, qint64 usualIntervalMs)
{
    return ageMs > RedMs ? 2 : ageMs > oldAfterMs(usualIntervalMs) ? 1 : 0;
}

qint64 oldAfterMs(qint64 usualIntervalMs)
{
    constexpr qint64 AmberMs = 10'000;
    const qint64 usual = std::clamp<qint64>(usualIntervalMs, 0, RedMs); // 2 × must not overflow
    return std::max(2 * usual, AmberMs);
}

DataAge dataAge(const FeedStatus &status, qint64 ageMs, qint64 nowMs)
{
    const bool signedOut = status.state == ConnectionState::SignedOut;
    if (ageMs < 0 || (!signedOut && freshness(ageMs, status.usualIntervalMs) == 0))
        return {};
    return {std::max<qint64>(1, ageMs),
            nowMs - std::max<qint64>(0, ageMs - oldAfterMs(status.usualIntervalMs))};
}

bool connectionLost(const FeedStatus &status, qint64 nowMs)
{
    switch (status.state) {
    case ConnectionState::Reconnecting:
    case ConnectionState::Offline:
    case ConnectionState::SignedOut:
        return status.lastDataAtMs == 0 || nowMs - status.lastDataAtMs > 10'000;
    default: return false;
    }
}

} // namespace qd
