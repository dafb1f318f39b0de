// SPDX-License-Identifier: GPL-3.0-or-later
// What WorkerModel says of a row: the texts and raw values of its columns.
#include "workermodel.h"

#include "format.h"
#include "redaction.h"
#include "text.h"

namespace qd {

namespace {

constexpr int CellLimit = 200; ///< code points of a foreign text in a cell
constexpr int TipLimit = 2000; ///< … in a tooltip

QString shown(const QString &foreign, int limit = CellLimit)
{
    return foreign.isEmpty() ? format::Unknown : displayText(foreign, limit);
}

bool isNumber(int column)
{
    return column >= ProcessedColumn && (column < AddressColumn || column > GroupColumn);
}

MaybeInt seenInstant(const Worker &worker)
{
    return worker.lastHeartbeatMs ? worker.lastHeartbeatMs : worker.lastActivityMs;
}

template<typename T>
QVariant raw(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

} // namespace

const QString &jobText(const WorkerRow &row)
{
    return row.jobSubject.isEmpty() ? row.worker.currentJob : row.jobSubject;
}

QString WorkerRow::redacted(const QString &text) const
{
    return redaction ? redaction->text(text) : Redaction().text(text);
}

QString shownJob(const WorkerRow &row)
{
    return row.redacted(jobText(row));
}

QString whyNotDismiss(const WorkerRow &row)
{
    if (!isDown(row.kind))
        return WorkerModel::tr("It is not down.");
    if (row.listed)
        return WorkerModel::tr("The back end lists it: it goes when that leaves it out.");
    return {};
}

QString statusText(const WorkerRow &row)
{
    if (row.notes.stuck)
        return WorkerModel::tr("stuck");
    const QString word = row.worker.status.trimmed();
    if (statusKind(word) != row.kind)
        return statusWord(row.kind);
    return shown(word, 60);
}

QVariant WorkerModel::data(const QModelIndex &index, int role) const
{
    const WorkerRow *at = row(index.row());
    if (!at || index.column() < 0 || index.column() >= WorkerColumnCount)
        return {};
    switch (role) {
    case RowRole: return QVariant::fromValue(quintptr(at));
    case KeyRole: return at->worker.key;
    case SortRole: return sortValue(*at, index.column());
    case Qt::DisplayRole: return display(*at, index.column());
    case Qt::ToolTipRole: return toolTip(*at, index.column());
    case Qt::AccessibleTextRole: return accessible(*at, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant WorkerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Worker");
    case StatusColumn: return tr("Status");
    case JobColumn: return tr("Current job");
    case HostColumn: return tr("Host");
    case ProcessedColumn: return tr("Processed");
    case ErrorRateColumn: return tr("Errors");
    case AvgTimeColumn: return tr("Avg time");
    case QueueColumn: return tr("Queue");
    case MemoryColumn: return tr("Memory");
    case SeenColumn: return tr("Last seen");
    case AddressColumn: return tr("Address");
    case OfQueueColumn: return tr("Queue name");
    case StageColumn: return tr("Stage");
    case GroupColumn: return tr("Group");
    case FailedColumn: return tr("Failed");
    case SuccessColumn: return tr("Success");
    case RateColumn: return tr("Rate /min");
    case UptimeColumn: return tr("Uptime");
    case JobTimeColumn: return tr("Job runs");
    case ActivityColumn: return tr("Last activity");
    case HeartbeatColumn: return tr("Heartbeat");
    case ExitCodeColumn: return tr("Exit code");
    default: return {};
    }
}

QString WorkerModel::display(const WorkerRow &row, int column) const
{
    const Worker &worker = row.worker;
    switch (column) {
    case NameColumn: return worker.name.isEmpty() ? format::Unknown : shownName(worker);
    case StatusColumn: return row.pendingVerb.isEmpty() ? statusText(row) : row.pendingVerb;
    case JobColumn: return shown(shownJob(row));
    case HostColumn: return shown(worker.host);
    case ProcessedColumn: return format::count(worker.processed);
    case ErrorRateColumn: return format::percent(errorPercent(worker));
    case AvgTimeColumn: return format::seconds(worker.avgProcessingSeconds);
    case QueueColumn: return format::ofMax(worker.queueSize, worker.queueMax);
    case MemoryColumn: return format::memory(worker.memoryMb);
    case SeenColumn: return format::age(lastSeenSeconds(worker, m_nowMs));
    case AddressColumn: return shown(worker.address);
    case OfQueueColumn: return shown(worker.queue);
    case StageColumn: return shown(worker.stage);
    case GroupColumn: return shown(worker.group);
    case FailedColumn: return format::count(worker.failed);
    case SuccessColumn: return format::percent(successRate(worker));
    case RateColumn: return format::compact(worker.ratePerMinute);
    case UptimeColumn: return format::duration(worker.uptimeSeconds);
    case JobTimeColumn: return format::age(jobSeconds(worker, m_nowMs));
    case ActivityColumn: return format::age(ageSeconds(worker, worker.lastActivityMs, m_nowMs));
    case HeartbeatColumn: return format::age(ageSeconds(worker, worker.lastHeartbeatMs, m_nowMs));
    case ExitCodeColumn:
        return worker.exitCode ? QString::number(*worker.exitCode) : format::Unknown;
    default: return {};
    }
}

QString WorkerModel::toolTip(const WorkerRow &row, int column) const
{
    const Worker &worker = row.worker;
    const auto exact = [](const MaybeReal &value, const QString &unit) {
        return value ? QString::number(*value, 'g', 12) + unit : format::Unknown;
    };
    switch (column) {
    case NameColumn: {
        QString tip = shown(worker.name, TipLimit);
        if (!worker.address.isEmpty() && worker.address != worker.name)
            tip += u'\n' + tr("Address: %1").arg(displayText(worker.address));
        if (worker.duplicate)
            tip += u'\n' + tr("Another row reports the same identity: no control.");
        return tip;
    }
    case StatusColumn: {
        QString tip = evidenceOf(row, m_nowMs, m_dataAgeMs).sentence + u'\n' +
                      tr("Reported: %1").arg(shown(worker.status));
        if (!row.lastAnswer.isEmpty())
            tip += u'\n' + displayText(row.redacted(row.lastAnswer), TipLimit);
        return tip;
    }
    case JobColumn: {
        const Evidence found = evidenceOf(row, m_nowMs, m_dataAgeMs);
        if (worker.currentJob.isEmpty())
            return found.sentence;
        QString tip = found.matters ? found.sentence + u'\n' : QString();
        tip += shown(shownJob(row), TipLimit);
        if (!row.jobSubject.isEmpty())
            tip += u'\n' + tr("Job: %1").arg(displayText(row.redacted(worker.currentJob)));
        if (const MaybeReal running = jobSeconds(worker, m_nowMs))
            tip += u'\n' + tr("Running for %1").arg(format::duration(running));
        return tip;
    }
    case HostColumn: return shown(worker.host, TipLimit);
    case ProcessedColumn:
        return tr("Processed: %1\nSucceeded: %2\nFailed: %3")
            .arg(format::count(worker.processed), format::count(worker.successful),
                 format::count(worker.failed));
    case ErrorRateColumn:
        return tr("Error rate: %1\nSuccess rate: %2\nFailed: %3")
            .arg(exact(errorPercent(worker), QStringLiteral("%")),
                 exact(successRate(worker), QStringLiteral("%")), format::count(worker.failed));
    case AvgTimeColumn: return exact(worker.avgProcessingSeconds, QStringLiteral(" s"));
    case QueueColumn:
        return tr("Queue: %1\nWaiting: %2")
            .arg(shown(worker.queue), format::ofMax(worker.queueSize, worker.queueMax));
    case MemoryColumn: return exact(worker.memoryMb, QStringLiteral(" MB"));
    case SeenColumn: {
        const MaybeInt at = seenInstant(worker);
        if (!at)
            return format::Unknown;
        return (worker.lastHeartbeatMs ? tr("Last heartbeat: %1") : tr("Last activity: %1"))
            .arg(format::dateTime(*at));
    }
    case AddressColumn: return shown(worker.address, TipLimit);
    case OfQueueColumn: return shown(worker.queue, TipLimit);
    case StageColumn: return shown(worker.stage, TipLimit);
    case GroupColumn: return shown(worker.group, TipLimit);
    case FailedColumn: return toolTip(row, ProcessedColumn);
    case SuccessColumn: return toolTip(row, ErrorRateColumn);
    case RateColumn: return exact(worker.ratePerMinute, tr(" a minute"));
    case UptimeColumn: return exact(worker.uptimeSeconds, QStringLiteral(" s"));
    case JobTimeColumn: return toolTip(row, JobColumn);
    case ActivityColumn:
        return worker.lastActivityMs ? format::dateTime(*worker.lastActivityMs) : format::Unknown;
    case HeartbeatColumn:
        return worker.lastHeartbeatMs ? format::dateTime(*worker.lastHeartbeatMs) : format::Unknown;
    default: return {};
    }
}

QString WorkerModel::accessible(const WorkerRow &row, int column) const
{
    if (column == NameColumn)
        return display(row, NameColumn) + QStringLiteral(", ") + display(row, StatusColumn);
    if (column == JobColumn && row.worker.currentJob.isEmpty())
        return evidenceOf(row, m_nowMs, m_dataAgeMs).sentence;
    const QString value = display(row, column);
    return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
           (value == format::Unknown ? tr("not known") : value);
}

QVariant WorkerModel::sortValue(const WorkerRow &row, int column) const
{
    const Worker &worker = row.worker;
    switch (column) {
    case NameColumn: return worker.name;
    case StatusColumn: return int(row.kind);
    case JobColumn: return jobText(row);
    case HostColumn: return worker.host;
    case ProcessedColumn: return raw(worker.processed);
    case ErrorRateColumn: return raw(errorPercent(worker));
    case AvgTimeColumn: return raw(worker.avgProcessingSeconds);
    case QueueColumn: return raw(worker.queueSize);
    case MemoryColumn: return raw(worker.memoryMb);
    case SeenColumn: return raw(seenInstant(worker));
    case AddressColumn: return worker.address;
    case OfQueueColumn: return worker.queue;
    case StageColumn: return worker.stage;
    case GroupColumn: return worker.group;
    case FailedColumn: return raw(worker.failed);
    case SuccessColumn: return raw(successRate(worker));
    case RateColumn: return raw(worker.ratePerMinute);
    case UptimeColumn: return raw(worker.uptimeSeconds);
    case JobTimeColumn: return raw(worker.currentJobSeconds);
    case ActivityColumn: return raw(worker.lastActivityMs);
    case HeartbeatColumn: return raw(worker.lastHeartbeatMs);
    case ExitCodeColumn: return raw(worker.exitCode);
    default: return {};
    }
}

} // namespace qd
