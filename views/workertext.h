// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workermodel.h"

#include <QJsonObject>

namespace qd {

class Fleet;

/// One worker for the clipboard: what the command line's contract names, what the evidence says,
/// what it did last and what was asked of it. Neither what the back end told beyond that nor any
/// field of a job is in it: there a secret may stand.
QJsonObject workerReport(Fleet &fleet, const WorkerRow &row, qint64 nowMs);

/// The same to be read: \a facts are names and values as shown.
QString workerReportText(Fleet &fleet, const WorkerRow &row,
                         const QList<QPair<QString, QString>> &facts, qint64 nowMs);

} // namespace qd
