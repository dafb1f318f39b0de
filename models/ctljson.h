// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandjournal.h"
#include "cronmodel.h"
#include "feedstatus.h"
#include "queuemodel.h"
#include "thresholds.h"
#include "workermodel.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qd {

class Fleet;

/// The JSON of contracts/cli.md, from records. What is not known is null. \a nowMs is
/// monotonicMs().
namespace ctljson {

QJsonValue number(const MaybeInt &value);
QJsonValue number(const MaybeReal &value);
QJsonValue words(const QString &text);       ///< null when empty
QJsonValue instant(const MaybeInt &epochMs); ///< ISO 8601 UTC

QJsonObject worker(const WorkerRow &row, qint64 nowMs);
QJsonArray workers(const WorkerModel &model, qint64 nowMs);
QJsonObject queue(const QueueRow &row, qint64 nowMs);
QJsonObject queues(const QueueModel &model, qint64 nowMs);
/// last: when the newest run that came began (else was due, or ended); missed: how many did not
/// come, null where no rhythm is known; schedule: as told, else "about every 60 s".
QJsonArray crons(const CronModel &model);
QJsonObject activity(const ActivityEntry &entry);
QJsonObject connection(const FeedStatus &status, qint64 nowMs);
QJsonObject alert(const Alert &alert);
QJsonValue system(const std::optional<SystemOverview> &system);
QJsonValue performance(const std::optional<PerformanceMetrics> &metrics);
QJsonObject overview(const Fleet &fleet, const WorkerModel &workers, qint64 nowMs);

} // namespace ctljson
} // namespace qd
