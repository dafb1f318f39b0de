// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertmodel.h"

#include "alertwords.h"
#include "format.h"
#include "text.h"

#include <QHash>

#include <algorithm>

namespace qd {

namespace {

constexpr qsizetype MaxShown = 1000;

using Key = QPair<QString, QString>; // rule and scope

Key keyOf(const AlertRecord &record)
{
    return {record.alert.rule, record.alert.scope};
}

bool before(const AlertRecord &a, const AlertRecord &b)
{
    if (a.state != b.state)
        return a.state < b.state;
    if (a.alert.severity != b.alert.severity)
        return a.alert.severity > b.alert.severity;
    if (a.alert.sinceMs != b.alert.sinceMs)
        return a.alert.sinceMs < b.alert.sinceMs;
    return a.alert.scope != b.alert.scope ? a.alert.scope < b.alert.scope
                                          : a.alert.rule < b.alert.rule;
}

} // namespace

AlertModel::AlertModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

const AlertRecord *AlertModel::record(int row) const
{
    return row >= 0 && row < m_records.size() ? &m_records.at(row) : nullptr;
}

const Alert *AlertModel::alert(int row) const
{
    const AlertRecord *at = record(row);
    return at ? &at->alert : nullptr;
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    const Alert *at = alert(index.row());
    if (!at)
        return {};
    switch (role) {
    case AlertValueRole: return QVariant::fromValue(quintptr(record(index.row())));
    case Qt::DisplayRole: return displayText(at->text);
    case Qt::ToolTipRole: {
        QString tip = displayText(at->text, 2000);
        if (!at->detail.isEmpty())
            tip += u'\n' + displayText(at->detail, 2000);
        if (at->sinceMs > 0)
            tip += u'\n' + tr("Since %1").arg(format::dateTime(at->sinceMs));
        return tip;
    }
    case Qt::AccessibleTextRole:
        return severityText(at->severity) + QStringLiteral(": ") + displayText(at->text) +
               (at->detail.isEmpty() ? QString() : QStringLiteral(", ") + displayText(at->detail));
    default: return {};
    }
}

void AlertModel::show(QList<AlertRecord> open)
{
    m_open = open.size();
    m_active = std::count_if(open.cbegin(), open.cend(), [](const AlertRecord &record) {
        return record.state == AlertState::Active;
    });
    std::sort(open.begin(), open.end(), before);
    if (open.size() > MaxShown) {
        const qsizetype more = open.size() - MaxShown;
        open.resize(MaxShown);
        AlertRecord rest;
        rest.alert.rule = QStringLiteral("more_alerts");
        rest.alert.scope = QStringLiteral("system");
        rest.alert.scopeName = tr("Alerts");
        rest.alert.text = tr("%1 more alerts").arg(format::count(more));
        rest.alert.detail = tr("only the first %1 are listed").arg(format::count(MaxShown));
        rest.alert.severity = Severity::Info;
        open << rest;
    }
    merge(std::move(open));
}

void AlertModel::merge(QList<AlertRecord> next)
{
    QHash<Key, int> wanted;
    wanted.reserve(next.size());
    for (int i = 0; i < next.size(); ++i)
        wanted.insert(keyOf(next.at(i)), i);
    const auto placeOf = [&wanted](const AlertRecord &alert) {
        return wanted.value(keyOf(alert), -1);
    };

    for (int last = int(m_records.size()) - 1; last >= 0; --last) {
        if (placeOf(m_records.at(last)) >= 0)
            continue;
        int first = last;
        while (first > 0 && placeOf(m_records.at(first - 1)) < 0)
            --first;
        beginRemoveRows({}, first, last);
        m_records.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }

    // Those that stay keep their order, unless a severity changed.
    const auto earlier = [&](const AlertRecord &a, const AlertRecord &b) {
        return placeOf(a) < placeOf(b);
    };
    if (!std::is_sorted(m_records.cbegin(), m_records.cend(), earlier)) {
        emit layoutAboutToBeChanged();
        const QList<AlertRecord> old = m_records;
        std::sort(m_records.begin(), m_records.end(), earlier);
        QHash<Key, int> now;
        for (int i = 0; i < m_records.size(); ++i)
            now.insert(keyOf(m_records.at(i)), i);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from) {
            const AlertRecord &alert = old.at(index.row());
            to << createIndex(now.value(keyOf(alert)), index.column());
        }
        changePersistentIndexList(from, to);
        emit layoutChanged();
    }

    for (int row = 0; row < next.size(); ++row) {
        if (row < m_records.size() && keyOf(m_records.at(row)) == keyOf(next.at(row))) {
            if (!(m_records.at(row) == next.at(row))) {
                m_records[row] = next.at(row);
                emit dataChanged(
                    index(row), index(row),
                    {AlertValueRole, Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
            }
            continue;
        }
        // What stays is in order: everything up to the next one that stays is new.
        int last = row;
        while (last + 1 < next.size() &&
               !(row < m_records.size() && keyOf(m_records.at(row)) == keyOf(next.at(last + 1))))
            ++last;
        beginInsertRows({}, row, last);
        m_records.insert(row, last - row + 1, AlertRecord());
        std::copy(next.cbegin() + row, next.cbegin() + last + 1, m_records.begin() + row);
        endInsertRows();
        row = last;
    }
}

} // namespace qd
