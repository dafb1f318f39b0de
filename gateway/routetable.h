// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace qd {

enum class Route : quint8 {
    None,
    Health,
    Metrics,
    Overview,
    LiveStream,
    QueueStatus,
    Details,
    Performance,
    Control,
    RequeueQueue,
    FleetWorkers,
    FleetPending,
    FleetEvents,
    FleetRequeue
};

struct RouteMatch
{
    Route route = Route::None;
    QString name; ///< of the worker or queue, decoded; may hold a '/'
};

/// What a raw path (percent-encoded, without query) leads to. Segments that are empty, "." or ".."
/// after decoding, or no clean UTF-8 text, lead nowhere.
RouteMatch matchRoute(const QByteArray &path);

} // namespace qd
