// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace qd {

enum class ActivityOutcome : quint8 { Neutral, Success, Failure, Warning, Control };

/// One thing that happened.
struct ActivityEntry
{
    QString id;           ///< stream id where the source has one, else empty
    MaybeInt timestampMs; ///< by the server's clock
    QString worker;       ///< display name or worker id
    QString kind;         ///< "job_finished", "activity", "control", "gap", …
    QString job, queue, status;
    MaybeReal durationMs;
    QString text; ///< one sentence, the server's words where it has some
    ActivityOutcome outcome = ActivityOutcome::Neutral;
    bool interim =
        false; ///< stands in for exact entries that cannot be had now, and goes when they come
    QJsonObject fields; ///< all fields as they came

    bool operator==(const ActivityEntry &) const = default;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::ActivityEntry)
