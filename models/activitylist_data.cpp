// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an ActivityList as words.
#include "activitylist.h"

#include "fleetevent.h"
#include "format.h"
#include "text.h"

#include <QLocale>

namespace qd {

QString activityKindText(const QString &kind)
{
    switch (eventKind(kind.toUtf8(), true, false)) {
    case EventKind::JobStarted: return ActivityList::tr("Job started");
    case EventKind::JobFinished: return ActivityList::tr("Job finished");
    case EventKind::JobFailed: return ActivityList::tr("Job failed");
    case EventKind::WorkerStarted: return ActivityList::tr("Worker started");
    case EventKind::WorkerStopped: return ActivityList::tr("Worker stopped");
    case EventKind::WorkerError: return ActivityList::tr("Worker error");
    case EventKind::CronStarted: return ActivityList::tr("Cron started");
    case EventKind::CronFinished: return ActivityList::tr("Cron finished");
    case EventKind::CronFailed: return ActivityList::tr("Cron failed");
    case EventKind::ControlApplied: return ActivityList::tr("Took effect");
    case EventKind::ControlFailed: return ActivityList::tr("No effect");
    case EventKind::Heartbeat:
    case EventKind::Unknown: break;
    }
    if (kind == QLatin1StringView("activity"))
        return ActivityList::tr("Activity");
    if (kind == QLatin1StringView("control"))
        return ActivityList::tr("Control");
    if (kind == QLatin1StringView("requeue"))
        return ActivityList::tr("Requeue");
    if (kind == QLatin1StringView("reveal"))
        return ActivityList::tr("Looked at");
    if (kind == QLatin1StringView("alert"))
        return ActivityList::tr("Alert");
    if (kind == QLatin1StringView("connection"))
        return ActivityList::tr("Connection");
    if (kind == QLatin1StringView("gap"))
        return ActivityList::tr("Gap");
    return kind.isEmpty() ? format::Unknown : displayText(kind, 40);
}

bool ActivityList::isDay(int row) const
{
    return row >= 0 && row < rowCount() && (m_rows[size_t(row)] & DayHead);
}

QDate ActivityList::day(int row) const
{
    return isDay(row) ? QDate::fromJulianDay(qint64(m_rows[size_t(row)] & ~DayHead)) : QDate();
}

quint64 ActivityList::key(int row) const
{
    return row < 0 || row >= rowCount() || isDay(row) ? 0 : m_rows[size_t(row)];
}

int ActivityList::rowOf(quint64 key) const
{
    const auto at = key == 0 ? m_rows.end() : std::find(m_rows.begin(), m_rows.end(), key);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

ActivityEntry ActivityList::entryOf(quint64 key) const
{
    if (key == 0)
        return {};
    return key & Older ? m_older.entry((key & ~Older) - 1) : m_log.entries().entry(key - 1);
}

ActivityEntry ActivityList::entry(int row) const
{
    return entryOf(key(row));
}

const ActivityEntry *ActivityList::shown(int row) const
{
    const quint64 key = this->key(row);
    if (key == 0)
        return nullptr;
    if (const ActivityEntry *known = m_cache.object(key))
        return known;
    auto *entry = new ActivityEntry(entryOf(key));
    entry->kind = activityKind(*entry);
    entry->fields = {}; // of one at a time somebody wants to see these
    *entry = m_redaction.entry(*entry);
    m_cache.insert(key, entry);
    return m_cache.object(key);
}

int ActivityList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ActivityColumnCount;
}

Qt::ItemFlags ActivityList::flags(const QModelIndex &index) const
{
    return isDay(index.row()) ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

QVariant ActivityList::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    if (isDay(row)) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return index.column() == 0 ? QLocale().toString(day(row), QLocale::LongFormat)
                                       : QVariant();
        return {};
    }
    const ActivityEntry *entry =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
            ? shown(row)
            : nullptr;
    if (!entry)
        return {};
    const bool whole = role == Qt::ToolTipRole;
    const auto words = [whole](const QString &text, int most) {
        const QString fit = displayText(text, whole ? 1000 : most);
        return fit.isEmpty() ? format::Unknown : fit;
    };
    switch (index.column()) {
    case ActivityTimeColumn:
        if (!entry->timestampMs)
            return format::Unknown;
        return whole ? format::dateTime(*entry->timestampMs)
                     : format::clockTime(*entry->timestampMs);
    case ActivityKindColumn:
        return whole ? words(entry->kind, 60) + QStringLiteral(" · ") +
                           activityOutcomeWord(entry->outcome)
                     : activityKindText(entry->kind);
    case ActivityWorkerColumn: return words(entry->worker, 120);
    case ActivityJobColumn: return words(entry->job, 120);
    case ActivityQueueColumn: return words(entry->queue, 120);
    case ActivityTextColumn: return words(entry->text, 300);
    case ActivityTookColumn:
        return format::seconds(entry->durationMs ? MaybeReal(*entry->durationMs / 1000)
                                                 : std::nullopt);
    default: return {};
    }
}

QVariant ActivityList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActivityTimeColumn: return tr("Time");
    case ActivityKindColumn: return tr("What");
    case ActivityWorkerColumn: return tr("Worker");
    case ActivityJobColumn: return tr("Job");
    case ActivityQueueColumn: return tr("Queue");
    case ActivityTextColumn: return tr("Text");
    case ActivityTookColumn: return tr("Took");
    default: return {};
    }
}

} // namespace qd
