// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace qd {

/// Entries of activity as one compressed piece of bytes: a CBOR array of arrays through zlib.
QByteArray packActivity(const QList<ActivityEntry> &entries);
/// nullopt: the bytes are damaged, or claim to hold more than MostPackedBytes.
std::optional<QList<ActivityEntry>> unpackActivity(const QByteArray &bytes);
inline constexpr qsizetype MostPackedBytes = 16 << 20; ///< unpacked

/// About what an entry takes, unpacked.
qsizetype activityBytes(const ActivityEntry &entry);
/// The same for the same entry, whenever it comes: to tell what is kept already.
quint64 activityMark(const ActivityEntry &entry);

} // namespace qd
