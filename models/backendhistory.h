// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyrecords.h"
#include "historyseries.h"

#include <QHash>
#include <QStringList>

/// What the back end keeps, in the values of recorded history. Pure functions, any thread.
namespace qd {

/// One series within \a fromMs … \a toMs; no points: the back end has none of it. A point stands
/// for the usual distance before its time. \a scopes: by which of them its subject may go there
/// ("system", "worker:<address>", "queue:<name>"), the first that exists counts.
RecordedSeries backEndSeries(const History &history, const SeriesName &name,
                             const QStringList &scopes, qint64 fromMs, qint64 toMs);
/// Puts what the back end has from before the first recorded point in front of it.
void fillFromBackEnd(RecordedSeries &series, const RecordedSeries &backEnd);
/// Every worker and queue it has figures of, over \a fromMs … \a toMs. \a keyOf: a worker's key by
/// its name there; whoever is not in it is called as there.
QList<SubjectFigures> backEndFigures(const History &history, qint64 fromMs, qint64 toMs,
                                     const QHash<QString, QString> &keyOf);

} // namespace qd
