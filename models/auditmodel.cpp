// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditmodel.h"

#include "auditlog.h"
#include "format.h"
#include "text.h"

#include <algorithm>

namespace qd {

AuditModel::AuditModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(AuditColumnCount);
}

const AuditRow *AuditModel::row(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_rows[m_shown[row]] : nullptr;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const AuditRow *one = index.isValid() ? row(index.row()) : nullptr;
    if (!one || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    const auto text = [tip](const QString &words) {
        return words.isEmpty() ? format::Unknown : displayText(words, tip ? 1000 : 300);
    };
    switch (index.column()) {
    case AuditTimeColumn:
        return tip ? tr("Row %1: %2").arg(format::count(one->seq), isoUtc(one->timeMs))
                   : format::dateTime(one->timeMs);
    case AuditUserColumn:
        return tip ? text(one->user + QLatin1Char('@') + one->host) : text(one->user);
    case AuditActionColumn: return text(one->action);
    case AuditObjectColumn:
        return tip ? text(one->object + QStringLiteral(" · ") + one->fleet) : text(one->object);
    case AuditOutcomeColumn: return text(one->outcome);
    case AuditMessageColumn:
        return tip && !one->requestId.isEmpty()
                   ? text(one->message + QStringLiteral(" · ") + one->requestId)
                   : text(one->message);
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AuditTimeColumn: return tr("When");
    case AuditUserColumn: return tr("Who");
    case AuditActionColumn: return tr("What");
    case AuditObjectColumn: return tr("To what");
    case AuditOutcomeColumn: return tr("Outcome");
    case AuditMessageColumn: return tr("Words");
    }
    return {};
}

bool AuditModel::matches(const AuditRow &row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&row](const QString &word) {
        for (const QString *text : {&row.user, &row.host, &row.fleet, &row.object, &row.action,
                                    &row.requestId, &row.outcome, &row.message}) {
            if (text->contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

void AuditModel::setRows(const QList<AuditRow> &rows)
{
    m_rows = rows;
    refilter();
}

void AuditModel::add(const QList<AuditRow> &rows)
{
    QList<AuditRow> fresh;
    for (const AuditRow &row : rows) {
        if (m_rows.isEmpty() || row.seq > m_rows.constLast().seq)
            fresh << row;
    }
    if (fresh.isEmpty())
        return;
    if (m_rows.size() + fresh.size() > AuditLog::MostShown) {
        m_rows.remove(0, std::min<qsizetype>(m_rows.size(), AuditLog::MostShown / 10));
        m_rows += fresh;
        return refilter();
    }
    const qsizetype from = m_rows.size();
    QList<qsizetype> shown;
    for (qsizetype i = fresh.size() - 1; i >= 0; --i) {
        if (matches(fresh[i]))
            shown << from + i;
    }
    m_rows += fresh;
    if (shown.isEmpty())
        return;
    beginInsertRows({}, 0, int(shown.size()) - 1);
    m_shown = shown + m_shown;
    endInsertRows();
}

void AuditModel::setFilter(const QString &words)
{
    const QStringList next = words.split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, 20);
    if (next == m_words)
        return;
    m_words = next;
    refilter();
}

void AuditModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (matches(m_rows[i]))
            m_shown << i;
    }
    endResetModel();
}

ExportTable auditExport(const AuditModel &model)
{
    ExportTable table;
    table.name = QStringLiteral("audit");
    table.what = AuditModel::tr("%1 rows of the audit log").arg(format::count(model.rowCount()));
    table.columns = {
        QStringLiteral("seq"),     QStringLiteral("time"),       QStringLiteral("user"),
        QStringLiteral("host"),    QStringLiteral("fleet"),      QStringLiteral("object"),
        QStringLiteral("action"),  QStringLiteral("request_id"), QStringLiteral("outcome"),
        QStringLiteral("message"), QStringLiteral("prev"),       QStringLiteral("hash")};
    QHash<QString, AuditRow> rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const AuditRow &row = *model.row(i);
        table.keys << QString::number(row.seq);
        rows.insert(table.keys.constLast(), row);
    }
    table.row = [rows](const QString &key) -> ExportRow {
        const auto row = rows.constFind(key);
        if (row == rows.constEnd())
            return {};
        return {row->seq,
                isoUtc(row->timeMs),
                row->user,
                row->host,
                row->fleet,
                row->object,
                row->action,
                row->requestId,
                row->outcome,
                row->message,
                QString::fromLatin1(row->prev),
                QString::fromLatin1(row->hash)};
    };
    return table;
}

} // namespace qd
