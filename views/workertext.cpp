// SPDX-License-Identifier: GPL-3.0-or-later
#include "workertext.h"

#include "cardtext.h"
#include "ctljson.h"
#include "fleet.h"
#include "format.h"
#include "redaction.h"
#include "text.h"
#include "workerhistory.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace qd {

namespace {

constexpr int MostReportLines = 50;

struct WorkerReport
{
    Q_DECLARE_TR_FUNCTIONS(qd::WorkerReport)
};

QJsonArray linesJson(Fleet &fleet, const Worker &worker, HistoryKind kind)
{
    QJsonArray array;
    for (const HistoryLine &line : historyOf(fleet, worker, kind, MostReportLines)) {
        array.append(QJsonObject{{QStringLiteral("timestamp"), ctljson::instant(line.atMs)},
                                 {QStringLiteral("text"), line.text},
                                 {QStringLiteral("result"), ctljson::words(line.end)}});
    }
    return array;
}

QString linesText(Fleet &fleet, const Worker &worker, HistoryKind kind, const QString &title)
{
    QString text;
    for (const HistoryLine &line : historyOf(fleet, worker, kind, MostReportLines)) {
        text += (line.atMs ? format::dateTime(*line.atMs) : format::Unknown) +
                QStringLiteral("  ") + line.text;
        if (!line.end.isEmpty())
            text += QStringLiteral("  (") + line.end + u')';
        text += u'\n';
    }
    return text.isEmpty() ? text : u'\n' + title + u'\n' + text;
}

} // namespace

QJsonObject workerReport(Fleet &fleet, const WorkerRow &row, qint64 nowMs)
{
    const Evidence found = fleet.evidence(row.worker.key, nowMs);
    QJsonObject report = ctljson::worker(row, nowMs);
    report[QLatin1StringView("evidence")] = found.sentence;
    report[QLatin1StringView("stuck")] = row.notes.stuck;
    report[QLatin1StringView("data_age_seconds")] =
        ctljson::number(MaybeReal(double(std::max<qint64>(0, fleet.dataAgeMs(nowMs))) / 1000));
    report[QLatin1StringView("recent")] = linesJson(fleet, row.worker, HistoryKind::All);
    report[QLatin1StringView("control")] = linesJson(fleet, row.worker, HistoryKind::Control);
    return fleet.redaction().json(report); // a job, an error or an answer may carry a secret
}

QString workerReportText(Fleet &fleet, const WorkerRow &row,
                         const QList<QPair<QString, QString>> &facts, qint64 nowMs)
{
    const Evidence found = fleet.evidence(row.worker.key, nowMs);
    QString text = shownName(row.worker) + u'\n';
    text += WorkerReport::tr("Status: %1").arg(pillWord(row)) + u'\n';
    text += found.sentence + u'\n';
    if (!row.worker.currentJob.isEmpty())
        text += WorkerReport::tr("Job: %1").arg(displayText(row.worker.currentJob)) + u'\n';
    for (const auto &[name, value] : facts)
        text += name + QStringLiteral(": ") + value + u'\n';
    text += linesText(fleet, row.worker, HistoryKind::All, WorkerReport::tr("Recent"));
    text += linesText(fleet, row.worker, HistoryKind::Control, WorkerReport::tr("Control"));
    return fleet.redaction().text(text.trimmed());
}

} // namespace qd
