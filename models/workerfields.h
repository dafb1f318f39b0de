// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workermodel.h"

#include <QStringList>
#include <array>
#include <optional>

namespace qd {

/// What the filter line can ask of a worker.
enum class WorkerField : quint8 {
    Name,
    Address,
    Status,   ///< what is shown: the word of its kind, and the server's where that means the same
    Reported, ///< the server's word as it came
    Liveness,
    Host,
    Queue,
    Stage,
    Group,
    Job,
    Errors,
    Success,
    Processed,
    Successful,
    Failed,
    Rate,
    AvgTime,
    Depth,
    Capacity,
    Memory,
    Uptime,
    Seen,
    JobTime,
    Exit,
    LastActivity,
    LastHeartbeat,
    Confirmed
};

enum class FieldUnit : quint8 {
    Text,
    Count,
    Percent,
    Seconds,
    Megabytes,
    Instant, ///< ms since the epoch, written as ISO 8601
    Truth    ///< 0 or 1, written true or false
};

struct FieldInfo
{
    WorkerField field;
    FieldUnit unit;
    QStringList names;  ///< the one to offer first, then others; all in lower case
    bool ticks = false; ///< another value a second later, without news
};

const std::vector<FieldInfo> &workerFields();
/// By any of its names, case not minded; nullptr: there is none.
const FieldInfo *fieldNamed(QStringView name);
/// The known name that \a name is most likely a slip of; empty: none is near.
QString fieldLike(QStringView name);

/// The texts of a field; views of the row's own and of static words, valid until the row changes.
struct FieldTexts
{
    std::array<QStringView, 2> texts;
    int count = 0;
    void add(QStringView text);
};
FieldTexts fieldTexts(WorkerField field, const WorkerRow &row);

/// The number of a field, in its unit, at monotonic time \a nowMs; nullopt: not known.
MaybeReal fieldNumber(WorkerField field, const WorkerRow &row, qint64 nowMs);

/// Reads a number with its unit: "60s", "1h30m", "500MB", "1.5GB", "5%", "10k", an instant; without
/// a unit in the field's own. nullopt: it is none.
std::optional<double> readNumber(QStringView text, FieldUnit unit);

} // namespace qd
