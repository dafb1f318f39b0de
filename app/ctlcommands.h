// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "options.h"
#include "words.h"

namespace qd {

class Output;

/// What every command is given. The functions return the exit code.
struct CtlContext
{
    const CtlOptions &options;
    FleetConnection connection;
    Output &out;
    bool colour = false;
};

int runOverview(const CtlContext &context);
int runWorkers(const CtlContext &context);
int runWorker(const CtlContext &context);
int runQueues(const CtlContext &context);
int runActivity(const CtlContext &context);
int runControl(const CtlContext &context);
int runCron(const CtlContext &context);
int runOrphans(const CtlContext &context);
int runRequeue(const CtlContext &context);
int runHistory(const CtlContext &context);
int runAlerts(const CtlContext &context);
int runWatch(const CtlContext &context);
int runCheck(const CtlContext &context);
int runAudit(const CtlContext &context);
int runListen(const CtlContext &context);

} // namespace qd
