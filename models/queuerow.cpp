// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuerow.h"

#include "format.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

namespace qd {

namespace {

constexpr double LeastChange = 0.05; ///< per second; less is shown as 0.0

struct QueueWords
{
    Q_DECLARE_TR_FUNCTIONS(QueueRow)
};

template<typename T>
QVariant sortable(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

} // namespace

QStringList queuesReadBy(const Worker &worker, bool guess)
{
    if (!worker.queue.isEmpty())
        return {worker.queue};
    QStringList names{worker.name};
    if (guess)
        names << QString(worker.name).toLower().replace(u' ', u'_');
    if (!worker.address.isEmpty())
        names << worker.address;
    return names;
}

MaybeInt queueReaders(const Queue &queue, const QueueCrew &crew)
{
    if (crew.down > 0 && crew.up() == 0 && queue.processing != std::optional(true))
        return 0;
    if (crew.up() > 0 && queue.consumers.value_or(0) == 0)
        return crew.up();
    return queue.consumers;
}

bool hasNobody(const QueueRow &row)
{
    return row.readers == MaybeInt(0) && row.state != QueueState::Paused &&
           waitingTasks(row.queue).value_or(0) > 0;
}

QueueOutlook queueOutlook(const Queue &queue, const MaybeReal &change, const MaybeInt &readers)
{
    if (!queue.size)
        return {};
    if (*queue.size == 0)
        return {QueueOutlook::Empty, {}, false};
    const bool nothingGoes = readers == MaybeInt(0) || queue.rateOut == MaybeReal(0);
    if (change.value_or(0) > LeastChange) // a growing queue never clears, whatever was estimated
        return {nothingGoes ? QueueOutlook::NeverGrowing : QueueOutlook::Growing, {}, false};
    if (readers == MaybeInt(0))
        return {QueueOutlook::Never, {}, false};
    if (queue.estimatedCompletionSeconds)
        return {QueueOutlook::ClearsIn, queue.estimatedCompletionSeconds, false};
    if (nothingGoes)
        return {QueueOutlook::Never, {}, false};
    double fall = -change.value_or(0);
    if (queue.rateOut && queue.rateIn)
        fall = std::max(fall, *queue.rateOut - *queue.rateIn);
    if (fall > LeastChange)
        return {QueueOutlook::ClearsIn, double(*queue.size) / fall, true};
    return {};
}

QString queueOutlookWord(QueueOutlook::Kind kind)
{
    switch (kind) {
    case QueueOutlook::Unknown: return QStringLiteral("unknown");
    case QueueOutlook::Empty: return QStringLiteral("empty");
    case QueueOutlook::ClearsIn: return QStringLiteral("clears_in");
    case QueueOutlook::Growing: return QStringLiteral("growing");
    case QueueOutlook::NeverGrowing: return QStringLiteral("never_growing");
    case QueueOutlook::Never: return QStringLiteral("never");
    }
    return {};
}

MaybeReal oldestSeconds(const Queue &queue, qint64 nowMs)
{
    if (!queue.oldestTaskAgeSeconds || queue.size == MaybeInt(0))
        return queue.oldestTaskAgeSeconds;
    return *queue.oldestTaskAgeSeconds +
           double(std::max<qint64>(0, nowMs - queue.receivedAtMs)) / 1000.0;
}

MaybeInt waitingTasks(const Queue &queue)
{
    return queue.waiting ? queue.waiting : queue.size;
}

QString clearsText(const QueueRow &row)
{
    switch (row.outlook.kind) {
    case QueueOutlook::ClearsIn: return format::duration(row.outlook.seconds);
    case QueueOutlook::Growing: return QueueWords::tr("growing");
    case QueueOutlook::NeverGrowing: return QueueWords::tr("never, growing");
    case QueueOutlook::Never: return QueueWords::tr("never");
    case QueueOutlook::Empty:
    case QueueOutlook::Unknown: break;
    }
    return format::Unknown;
}

QString readersText(const QueueRow &row)
{
    return hasNobody(row) ? QueueWords::tr("nobody") : format::count(row.readers);
}

QString queueStateText(QueueState state)
{
    switch (state) {
    case QueueState::Processing: return QueueWords::tr("Processing");
    case QueueState::Paused: return QueueWords::tr("Paused");
    case QueueState::NotProcessing: return QueueWords::tr("Not processing");
    case QueueState::Idle: return QueueWords::tr("Idle");
    case QueueState::Unknown: break;
    }
    return QueueWords::tr("Unknown");
}

QString queueColumnName(int column)
{
    switch (column) {
    case QueueNameColumn: return QueueWords::tr("Queue");
    case QueueStateColumn: return QueueWords::tr("State");
    case DepthColumn: return QueueWords::tr("Depth");
    case ChangeColumn: return QueueWords::tr("Change /s");
    case OldestColumn: return QueueWords::tr("Oldest task");
    case ClearsInColumn: return QueueWords::tr("Clears in");
    case ConsumersColumn: return QueueWords::tr("Workers");
    case HeldColumn: return QueueWords::tr("Held");
    case OrphanedColumn: return QueueWords::tr("Orphaned");
    case DeadColumn: return QueueWords::tr("Dead");
    case LastHourColumn: return QueueWords::tr("Last hour");
    default: return {};
    }
}

QString queueText(const QueueRow &row, int column, qint64 nowMs)
{
    const Queue &queue = row.queue;
    switch (column) {
    case QueueNameColumn: return queue.name.isEmpty() ? format::Unknown : displayText(queue.name);
    case QueueStateColumn:
        return row.state == QueueState::Unknown ? format::Unknown : queueStateText(row.state);
    case DepthColumn: return format::ofMax(queue.size, queue.maxSize);
    case ChangeColumn: return format::rate(row.changePerSecond);
    case OldestColumn: return format::duration(oldestSeconds(queue, nowMs));
    case ClearsInColumn: return clearsText(row);
    case ConsumersColumn: return readersText(row);
    case HeldColumn: return format::count(queue.held);
    case OrphanedColumn: return format::count(queue.orphaned);
    case DeadColumn: return format::count(queue.dead);
    default: return {};
    }
}

QVariant queueSortValue(const QueueRow &row, int column, qint64 nowMs)
{
    const Queue &queue = row.queue;
    switch (column) {
    case QueueNameColumn: return queue.name;
    case QueueStateColumn: return int(row.state);
    case DepthColumn: return sortable(queue.size);
    case ChangeColumn: return sortable(row.changePerSecond);
    case OldestColumn: return sortable(oldestSeconds(queue, nowMs));
    case ClearsInColumn:
        switch (row.outlook.kind) {
        case QueueOutlook::ClearsIn: return sortable(row.outlook.seconds);
        case QueueOutlook::Empty: return 0.0;
        case QueueOutlook::Growing: return 1e18; // later than any estimate
        case QueueOutlook::Never: return 2e18;
        case QueueOutlook::NeverGrowing: return 3e18;
        case QueueOutlook::Unknown: break;
        }
        return {};
    case ConsumersColumn: return sortable(row.readers);
    case HeldColumn: return sortable(queue.held);
    case OrphanedColumn: return sortable(queue.orphaned);
    case DeadColumn: return sortable(queue.dead);
    case LastHourColumn: return sortable(queue.size);
    default: return {};
    }
}

} // namespace qd
