// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuerow.h"

#include <QStringList>

namespace qd {

/// Several queues whose names begin alike, as one row.
struct QueueGroup
{
    QString key; ///< what their names begin with, the delimiter included
    int count = 0;
    int troubled = 0; ///< with nobody, not processing, orphaned or dead tasks
    bool collapsed = false;
    QueueRow sum; ///< sums, the oldest age and the worst state of its queues; its name is the key
};

/// The delimiters that queues' names are divided by.
inline constexpr char16_t QueueDelimiters[] = u":/._-";

/// The delimiter that brings most queues together in groups of at least two; null: with few queues
/// (under 12), or where names have little in common, none.
QChar usualDelimiter(const QStringList &names);

/// What \a name begins with, up to the first \a delimiter and with it; empty: nothing.
QString groupKey(const QString &name, QChar delimiter);

/// Adds \a row to \a group. Sums are of what is known; one figure that is not known makes a bound
/// (size / max) unknown.
void addToGroup(QueueGroup &group, const QueueRow &row, qint64 nowMs);

} // namespace qd
