// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitymodel.h"

#include "fleetevent.h"
#include "format.h"
#include "jobsubjects.h"
#include "text.h"

#include <QSet>

#include <algorithm>

namespace qd {

ActivityModel::ActivityModel(int capacity, QObject *parent)
    : QAbstractListModel(parent)
    , m_capacity(std::max(1, capacity))
{
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

const ActivityEntry *ActivityModel::entry(int row) const
{
    if (row < 0 || row >= int(m_entries.size()))
        return nullptr;
    return &m_entries[m_entries.size() - 1 - size_t(row)];
}

quint64 ActivityModel::olderCount() const
{
    return m_older;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const ActivityEntry *at = entry(index.row());
    if (!at)
        return {};
    switch (role) {
    case EntryRole: return QVariant::fromValue(quintptr(at));
    case Qt::DisplayRole: return displayText(at->text);
    case Qt::ToolTipRole: {
        QString tip = displayText(at->text, 2000);
        if (at->timestampMs)
            tip = format::dateTime(*at->timestampMs) + u'\n' + tip;
        return tip;
    }
    case Qt::AccessibleTextRole: {
        QStringList parts;
        if (at->timestampMs)
            parts << format::clockTime(*at->timestampMs);
        if (!at->worker.isEmpty())
            parts << displayText(at->worker);
        parts << displayText(at->text);
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

void ActivityModel::apply(const FeedBatch &batch)
{
    if (batch.exactAgain)
        removeInterim();
    m_older += batch.activityDropped;
    insertNewest(folded(batch.activity));
}

void ActivityModel::removeInterim()
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!entry(last)->interim)
            continue;
        int first = last;
        while (first > 0 && entry(first - 1)->interim)
            --first;
        beginRemoveRows({}, first, last);
        const auto end = m_entries.end() - first;
        m_entries.erase(end - (last - first + 1), end);
        endRemoveRows();
        last = first;
    }
}

QList<ActivityEntry> ActivityModel::folded(const QList<ActivityEntry> &entries)
{
    constexpr int Reach = 1000; // rows back: older beginnings stay, nobody looks at them now
    QSet<QString> ended;
    QList<ActivityEntry> kept;
    kept.reserve(entries.size());
    for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
        if (eventKind(it->kind.toUtf8(), false, false) == EventKind::Heartbeat)
            continue; // that somebody lives is nothing that happened
        if (endsJob(*it))
            ended.insert(it->job);
        else if (startsJob(*it) && ended.remove(it->job))
            continue;
        kept.append(*it);
    }
    std::reverse(kept.begin(), kept.end());
    for (int row = 0; row < std::min(rowCount(), Reach) && !ended.isEmpty();) {
        const ActivityEntry &at = *entry(row);
        if (!startsJob(at) || !ended.remove(at.job)) {
            ++row;
            continue;
        }
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.end() - 1 - row);
        endRemoveRows();
    }
    return kept;
}

void ActivityModel::add(const ActivityEntry &entry)
{
    insertNewest({entry});
}

void ActivityModel::insertNewest(const QList<ActivityEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const qsizetype fit = std::min<qsizetype>(entries.size(), m_capacity);
    m_older += quint64(entries.size() - fit);
    const int over = int(qsizetype(m_entries.size()) + fit - m_capacity);
    if (over > 0) {
        const int rows = rowCount();
        beginRemoveRows({}, rows - over, rows - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + over);
        endRemoveRows();
        m_older += quint64(over);
    }
    beginInsertRows({}, 0, int(fit) - 1);
    m_entries.insert(m_entries.end(), entries.cend() - fit, entries.cend());
    endInsertRows();
}

} // namespace qd
