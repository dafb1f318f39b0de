// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QPointF>
#include <QString>

namespace qd {

/// One charted figure: of a worker ("worker:<address>"), of a queue ("queue:<name>") or of the
/// system ("system").
struct HistorySeries
{
    QString scope, metric, unit;            ///< unit "": not known
    QList<QPair<double, MaybeReal>> points; ///< seconds since the epoch, in order of time
};

struct History
{
    MaybeInt fromMs, toMs;
    MaybeReal stepSeconds; ///< the usual distance of points
    QList<HistorySeries> series;
    QJsonValue summary;
    QJsonObject others; ///< what of the answer is neither charted nor known: for reading
};

/// Reads the open objects of /performance/metrics: every array of objects with a time (t, time,
/// timestamp, ts, date) and numbers, wherever it stands, becomes series; well-known names get their
/// unit. Bounded: 5,000 series, depth 32.
History readHistory(const QJsonValue &body);

} // namespace qd
