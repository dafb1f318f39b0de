// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workerhand.h"
#include "workerviews.h"

#include <QJsonArray>

namespace qd {

// How an arrangement of workers is written where it is remembered.
QString densityWord(Density density);
Density densityOf(const QString &word); ///< unknown words: cards
QString groupingWord(WorkerGrouping grouping);
std::optional<WorkerGrouping> groupingOf(const QString &word);
QJsonArray sortWords(const QList<SortLevel> &levels);   ///< "memory", "-memory" for descending
QList<SortLevel> sortLevelsOf(const QJsonArray &words); ///< what is unknown is left out

WorkerHand::WhyNot whyNotOf(Fleet &fleet);

} // namespace qd
