// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerthistorymodel.h"

#include "alertexport.h"
#include "alerthistory.h"
#include "alertwatch.h"
#include "clock.h"
#include "format.h"
#include "text.h"

#include <algorithm>
#include <memory>

namespace qd {

AlertHistoryModel::AlertHistoryModel(AlertHistory &history, AlertWatch &watch, Reach reach,
                                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_watch(watch)
    , m_reach(reach)
{
    connect(&history, &AlertHistory::changed, this, &AlertHistoryModel::settle);
    settle();
}

const QList<AlertRule> &AlertHistoryModel::rules() const
{
    return m_watch.rules();
}

const AlertRecord *AlertHistoryModel::record(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

void AlertHistoryModel::setFilter(const QString &words)
{
    AlertWordFilter filter(words);
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    settle();
}

void AlertHistoryModel::settle()
{
    QList<AlertRecord> next;
    const qint64 fromMs = m_reach == Reach::Today ? alertDayStart(wallClockMs()) : 0;
    m_total = 0;
    for (const AlertRecord &record : m_history.records()) {
        if (record.endedMs < fromMs)
            break; // the newest stand first
        ++m_total;
        if (m_filter.isEmpty() ||
            m_filter.matches(alertTitle(record, rules()) + u' ' + alertWhere(record) + u' ' +
                             record.alert.text + u' ' + severityText(record.alert.severity) + u' ' +
                             alertRuleTitle(record.alert.rule, rules())))
            next << record;
    }
    if (next == m_rows)
        return;
    // Usually some came on top of those that are there.
    const qsizetype came = next.size() - m_rows.size();
    if (came > 0 && std::equal(m_rows.cbegin(), m_rows.cend(), next.cbegin() + came)) {
        beginInsertRows({}, 0, int(came) - 1);
        m_rows = std::move(next);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = std::move(next);
    endResetModel();
}

int AlertHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AlertHistoryModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_reach == Reach::Today ? int(SolvedSeverityColumn) : int(SolvedColumnCount);
}

QString AlertHistoryModel::text(const AlertRecord &record, int column) const
{
    const qint64 wallMs = wallClockMs();
    switch (column) {
    case SolvedWhatColumn: return alertTitle(record, rules());
    case SolvedWhereColumn: return alertWhere(record);
    case SolvedFromColumn: return alertClock(record.alert.sinceMs, wallMs);
    case SolvedToColumn: return alertClock(record.endedMs, wallMs);
    case SolvedLastedColumn: {
        const QString lasted = format::duration(alertSeconds(record, wallMs)),
                      extras = alertExtras(record);
        return extras.isEmpty() ? lasted : QStringLiteral("%1 (%2)").arg(lasted, extras);
    }
    case SolvedAckColumn: {
        const QString by = displayText(record.ackBy, 40);
        return by.isEmpty() ? (record.ackMs > 0 ? tr("yes") : format::Unknown) : by;
    }
    case SolvedSeverityColumn: return severityText(record.alert.severity);
    case SolvedRuleColumn: return alertRuleTitle(record.alert.rule, rules());
    case SolvedNoteColumn: {
        QStringList notes;
        if (record.afterwards)
            notes << tr("found afterwards");
        if (record.quiet)
            notes << tr("nobody was called");
        if (!record.note.isEmpty())
            notes << displayText(record.note, 400);
        return notes.join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

QVariant AlertHistoryModel::data(const QModelIndex &index, int role) const
{
    const AlertRecord *at = record(index.row());
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*at, index.column());
    case Qt::ToolTipRole: return alertTip(*at, rules(), wallClockMs());
    case Qt::AccessibleTextRole:
        return index.column() == SolvedWhatColumn
                   ? severityText(at->alert.severity) + QStringLiteral(": ") +
                         displayText(at->alert.text)
                   : text(*at, index.column());
    default: return {};
    }
}

QVariant AlertHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SolvedWhatColumn: return tr("What");
    case SolvedWhereColumn: return tr("Where");
    case SolvedFromColumn: return tr("From");
    case SolvedToColumn: return tr("To");
    case SolvedLastedColumn: return tr("Lasted");
    case SolvedAckColumn: return tr("Acknowledged");
    case SolvedSeverityColumn: return tr("Severity");
    case SolvedRuleColumn: return tr("Rule");
    case SolvedNoteColumn: return tr("Note");
    default: return {};
    }
}

ExportTable AlertHistoryModel::toExport() const
{
    ExportTable table;
    table.name = QStringLiteral("alert-history");
    table.what = m_rows.size() == m_total
                     ? tr("%1 solved alerts").arg(format::count(m_total))
                     : tr("%1 of %2 solved alerts")
                           .arg(format::count(m_rows.size()), format::count(m_total));
    table.columns = alertExportColumns();
    auto rows = std::make_shared<QHash<QString, AlertRecord>>();
    for (const AlertRecord &record : m_rows) {
        table.keys << record.id;
        rows->insert(record.id, record);
    }
    table.row = [rows](const QString &key) { return alertExportRow(rows->value(key)); };
    return table;
}

} // namespace qd
