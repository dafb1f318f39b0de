// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apioptions.h"
#include "interrupt.h"
#include "pipelineoptions.h"
#include "redisoptions.h"

#include <QList>
#include <optional>

namespace qd {

/// What one thing that a connection should have answered.
struct CheckFinding
{
    QString what, answer = QStringLiteral("—"), verdict;
    double seconds = 0;
    bool failed = false, reached = false, notAllowed = false;
};

/// Every endpoint of an API, one after the other. nullopt: interrupted.
std::optional<QList<CheckFinding>> checkApi(const ApiOptions &api, Interrupt &interrupt);

/// Every key and every right to watch of a Redis, one after the other; nothing is changed by it. A
/// key that a fleet need not have ("not there") and a right that one can do without are no fault.
std::optional<QList<CheckFinding>> checkRedis(const RedisOptions &redis, Interrupt &interrupt);

/// Opens the WebSocket and reads the first message; says that this may have started a run.
std::optional<QList<CheckFinding>> checkPipeline(const PipelineOptions &pipeline,
                                                 Interrupt &interrupt);

} // namespace qd
