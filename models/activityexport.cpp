// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityexport.h"

#include "activitylist.h"
#include "format.h"
#include "text.h"

#include <QJsonDocument>

namespace qd {

ExportTable activityExport(const ActivityList &list, const Redaction &redaction)
{
    ExportTable table;
    table.name = QStringLiteral("activity");
    for (const char *column : {"time", "kind", "outcome", "worker", "job", "queue", "status",
                               "duration_ms", "text", "id", "fields"})
        table.columns << QString::fromLatin1(column);
    table.row = [&list, redaction](const QString &key) -> ExportRow {
        const ActivityEntry whole = list.entryOf(key.toULongLong());
        if (whole == ActivityEntry())
            return {};
        const ActivityEntry entry = redaction.entry(whole);
        const QByteArray fields = QJsonDocument(entry.fields).toJson(QJsonDocument::Compact);
        return {entry.timestampMs ? QVariant(isoUtc(*entry.timestampMs)) : QVariant(),
                activityKind(entry),
                activityOutcomeWord(entry.outcome),
                entry.worker,
                entry.job,
                entry.queue,
                entry.status,
                entry.durationMs ? QVariant(*entry.durationMs) : QVariant(),
                entry.text,
                entry.id,
                QString::fromUtf8(fields)};
    };
    return table;
}

QStringList activityExportKeys(const ActivityList &list)
{
    QStringList keys;
    keys.reserve(list.rowCount());
    for (int row = 0; row < list.rowCount(); ++row) {
        if (const quint64 key = list.key(row))
            keys << QString::number(key);
    }
    return keys;
}

QString activityText(const ActivityEntry &entry)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << name + QStringLiteral(": ") + value;
    };
    add(ActivityList::tr("Time"), entry.timestampMs ? isoUtc(*entry.timestampMs) : QString());
    add(ActivityList::tr("What"), activityKind(entry));
    add(ActivityList::tr("Worker"), entry.worker);
    add(ActivityList::tr("Job"), entry.job);
    add(ActivityList::tr("Queue"), entry.queue);
    add(ActivityList::tr("Status"), entry.status);
    add(ActivityList::tr("Took"),
        entry.durationMs ? format::seconds(*entry.durationMs / 1000) : QString());
    add(ActivityList::tr("Text"), entry.text);
    if (!entry.fields.isEmpty())
        lines << QString::fromUtf8(QJsonDocument(entry.fields).toJson()).trimmed();
    return lines.join(u'\n') + u'\n';
}

} // namespace qd
