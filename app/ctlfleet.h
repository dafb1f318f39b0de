// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctlsession.h"

namespace qd {

/// What is needed beyond the first workers before a command can answer.
struct CtlNeeds
{
    bool figures = false;    ///< performance metrics and recent activity (/overview)
    bool queues = false;     ///< what is not offered is not waited for …
    bool onlyQueues = false; ///< … but these are what the command is about
    bool crons = false;      ///< and what they missed; over Redis alone
    bool workers = true;     ///< the list of workers, not only what is said of the fleet
};

/// Starts the session and waits for the first data and what else is needed. Returns an exit code.
int waitForFleet(CtlSession &session, const CtlNeeds &needs);

/// The one row that NAME means (display name, address or key), or nullptr and a sentence.
const WorkerRow *findWorker(const WorkerModel &workers, const QString &name, QString *error);

/// A sentence for the top of a table when the data are not live.
QString staleNote(const FeedStatus &status, qint64 nowMs);

} // namespace qd
