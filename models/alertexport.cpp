// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertexport.h"

#include "alertlines.h"
#include "format.h"
#include "text.h"

#include <QCoreApplication>

#include <memory>

namespace qd {

QStringList alertExportColumns()
{
    QStringList columns;
    for (const char *column :
         {"rule",          "severity",  "state",          "scope",           "name",
          "text",          "detail",    "value",          "limit",           "since",
          "raised",        "ended",     "lasted_seconds", "acknowledged_by", "acknowledged",
          "snoozed_until", "came_back", "folded",         "folded_names",    "quiet",
          "afterwards",    "note"})
        columns << QString::fromLatin1(column);
    return columns;
}

ExportRow alertExportRow(const AlertRecord &record)
{
    if (record.id.isEmpty() && record.alert.rule.isEmpty())
        return {};
    const auto at = [](qint64 epochMs) {
        return epochMs > 0 ? QVariant(isoUtc(epochMs)) : QVariant();
    };
    const auto number = [](const MaybeReal &value) {
        return value ? QVariant(*value) : QVariant();
    };
    const Alert &alert = record.alert;
    const QVariant lasted = record.endedMs > 0 && alert.sinceMs > 0
                                ? QVariant(double(record.endedMs - alert.sinceMs) / 1000.0)
                                : QVariant();
    return {alert.rule,
            severityWord(alert.severity),
            alertStateWord(record.state),
            alert.scope,
            alert.scopeName,
            alert.text,
            alert.detail,
            number(alert.value),
            number(alert.limit),
            at(alert.sinceMs),
            at(record.raisedMs),
            at(record.endedMs),
            lasted,
            record.ackBy,
            at(record.ackMs),
            at(record.snoozedUntilMs),
            record.flaps,
            qlonglong(record.folded),
            record.foldedNames.join(QStringLiteral("; ")),
            record.quiet,
            record.afterwards,
            record.note};
}

ExportTable alertExport(const AlertLines &lines)
{
    ExportTable table;
    table.name = QStringLiteral("alerts");
    table.columns = alertExportColumns();
    auto rows = std::make_shared<QHash<QString, AlertRecord>>();
    for (int row = 0; row < lines.rowCount(); ++row) {
        const AlertLines::Line &line = *lines.line(row);
        if (line.name >= 0 || line.record.id.isEmpty())
            continue;
        table.keys << line.record.id;
        rows->insert(line.record.id, line.record);
    }
    table.what = QCoreApplication::translate("qd::AlertLines", "%1 open alerts")
                     .arg(format::count(table.keys.size()));
    table.row = [rows](const QString &key) { return alertExportRow(rows->value(key)); };
    return table;
}

} // namespace qd
