// SPDX-License-Identifier: GPL-3.0-or-later
// audit: what was done from this computer, checked and exported.
#include "auditverdict.h"
#include "clock.h"
#include "ctlcommands.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "ctlsession.h"
#include "tableexport.h"
#include "text.h"

#include <QJsonArray>

namespace qd {
namespace {

int verify(const CtlContext &context)
{
    const QString file = context.options.arguments.value(1);
    const AuditVerdict verdict =
        file.isEmpty() ? verifyAudit(AuditPlaces::usual()) : verifyAuditFile(file);
    if (context.options.json) {
        context.out.line(jsonText(QJsonObject{
            {QStringLiteral("whole"), verdict.whole},
            {QStringLiteral("rows"), verdict.rows},
            {QStringLiteral("first_bad_row"),
             verdict.badRow > 0 ? QJsonValue(verdict.badRow) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("last"), verdict.lastMs > 0 ? QJsonValue(isoUtc(verdict.lastMs))
                                                        : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("sentence"), verdict.sentence}}));
    } else if (verdict.whole) {
        context.out.line(terminalText(verdict.sentence).toUtf8());
    } else {
        complain(verdict.sentence);
    }
    return verdict.whole ? ExitDone : ExitSome;
}

QList<QString> columns()
{
    return {QStringLiteral("seq"),     QStringLiteral("time"),       QStringLiteral("user"),
            QStringLiteral("host"),    QStringLiteral("fleet"),      QStringLiteral("object"),
            QStringLiteral("action"),  QStringLiteral("request_id"), QStringLiteral("outcome"),
            QStringLiteral("message"), QStringLiteral("prev"),       QStringLiteral("hash")};
}

int exportAll(const CtlContext &context)
{
    const qint64 since = context.options.sinceMs.value_or(0);
    const bool csv = context.options.csv, json = context.options.json;
    QVariantList heads;
    for (const QString &column : columns())
        heads << column;
    if (csv)
        context.out.write(csvLine(heads));
    Table table({{tr("WHEN")},
                 {tr("WHO")},
                 {tr("FLEET")},
                 {tr("WHAT")},
                 {tr("TO WHAT")},
                 {tr("OUTCOME")},
                 {tr("WORDS")}});
    bool first = true;
    AuditFile::read(AuditPlaces::usual(), since, [&](const AuditRow &row) {
        const QJsonObject object = toJson(row);
        if (csv) {
            QVariantList cells;
            for (const QString &column : columns())
                cells << object[column].toVariant();
            context.out.write(csvLine(cells));
        } else if (json) {
            context.out.write(first ? "[" : ",\n");
            context.out.write(jsonText(object));
        } else {
            table.add({isoUtc(row.timeMs), row.user, row.fleet, row.action, row.object, row.outcome,
                       row.message});
        }
        first = false;
        return !context.out.closed();
    });
    if (json)
        context.out.line(first ? "[]" : "]");
    else if (!csv && first)
        context.out.line(tr("Nothing was done yet.").toUtf8());
    else if (!csv)
        context.out.write(table.render(context.colour));
    return ExitDone;
}

} // namespace

int runAudit(const CtlContext &context)
{
    return context.options.arguments.constFirst() == QLatin1String("verify") ? verify(context)
                                                                             : exportAll(context);
}

} // namespace qd
