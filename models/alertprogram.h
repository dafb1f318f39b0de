// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertfigures.h"
#include "workerquery.h"

#include <vector>

namespace qd {

/// A rule made ready to be asked of many objects. A value.
struct AlertProgram
{
    enum Kind : quint8 {
        Own,
        ConnectionLost,
        FleetDown,
        WorkerDown,
        JobStuck,
        ErrorRateHigh,
        ProcessingSlow,
        QueueNobody,
        QueueHigh,
        CronMissed,
        CronFailed,
        MemoryHigh
    };

    explicit AlertProgram(const AlertRule &rule);

    AlertRule rule;
    Kind kind = Own;
    AlertReading reading;           ///< of Own
    WorkerQuery query;              ///< of workers
    std::vector<TextPattern> names; ///< of others: one must match
    bool scoped = false;            ///< not all objects are meant
    bool scopeTicks = false;        ///< who is meant may change as time goes on
    bool remembers = false;         ///< asks what the figure was before
    bool watchesPresence = false;   ///< raises when an object vanishes
    bool severe = false;            ///< the rule's severity counts, not that of the contract

    bool means(const QString &name) const; ///< of a queue or cron job
    /// Both ask the same of the same objects: what has begun under one goes on under the other.
    bool asksAs(const AlertProgram &other) const;
};

} // namespace qd
