// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrecorded.h"

#include "clock.h"
#include "ctljson.h"
#include "historycharts.h"
#include "historyfile.h"
#include "historystore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace qd {
namespace {

/// Where the window keeps its files, whatever this program is called.
QString historyFolder()
{
    const QString own = QCoreApplication::applicationName();
    QCoreApplication::setApplicationName(QStringLiteral("quarterdeck"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                           QStringLiteral("/history");
    QCoreApplication::setApplicationName(own);
    return folder;
}

QString scopeOf(const SeriesName &name)
{
    switch (name.of) {
    case SubjectKind::Worker: return QStringLiteral("worker:") + name.key;
    case SubjectKind::Queue: return QStringLiteral("queue:") + name.key;
    case SubjectKind::Metric: return QStringLiteral("metric:") + name.key;
    case SubjectKind::Fleet: break;
    }
    return QStringLiteral("system");
}

/// A point stands at the end of its stretch; between two that do not touch nobody told anything.
HistorySeries toSeries(const RecordedSeries &recorded)
{
    HistorySeries series;
    series.scope = scopeOf(recorded.name);
    series.metric = measureName(recorded.name.measure);
    series.unit = measureUnit(recorded.name.measure);
    qint64 last = 0;
    for (const HistoryPoint &point : recorded.points) {
        if (last > 0 && point.fromMs > last + 1)
            series.points.append({double(point.fromMs) / 1000, std::nullopt});
        series.points.append({double(point.toMs) / 1000, point.mean});
        last = point.toMs;
    }
    return series;
}

QJsonObject toJson(const SubjectFigures &one)
{
    return {{QStringLiteral("name"), one.label.isEmpty() ? one.key : one.label},
            {QStringLiteral("kind"),
             one.of == SubjectKind::Queue ? QStringLiteral("queue") : QStringLiteral("worker")},
            {QStringLiteral("processed"), ctljson::number(one.processed)},
            {QStringLiteral("failed"), ctljson::number(one.failed)},
            {QStringLiteral("error_rate"), ctljson::number(one.errorPercent)},
            {QStringLiteral("mean_seconds"), ctljson::number(one.meanSeconds)},
            {QStringLiteral("p95_seconds"), ctljson::number(one.p95Seconds)},
            {QStringLiteral("busiest_hour"), ctljson::instant(one.busiestHourMs)},
            {QStringLiteral("utilization"), ctljson::number(one.utilizationPercent)}};
}

/// The key of the one worker of that name; empty: there is none, or \a error.
QString keyOf(const QList<SubjectFigures> &figures, const QString &worker, QString *error)
{
    QStringList keys;
    for (const SubjectFigures &one : figures) {
        if (one.of == SubjectKind::Worker && one.key == worker)
            return one.key;
        if (one.of == SubjectKind::Worker && one.label == worker)
            keys << one.key;
    }
    if (keys.size() > 1)
        *error = tr("%1 workers were called \"%2\"; their ids tell them apart.")
                     .arg(keys.size())
                     .arg(worker);
    return keys.size() == 1 ? keys.first() : QString();
}

QList<SeriesName> wantedSeries(const QList<SubjectFigures> &figures, const QString &workerKey)
{
    QList<SeriesName> names;
    if (!workerKey.isEmpty()) {
        for (const Measure measure :
             {Measure::Throughput, Measure::ErrorRate, Measure::Waiting, Measure::MeanSeconds,
              Measure::MedianSeconds, Measure::P95Seconds, Measure::MemoryMb, Measure::Utilization})
            names.append({SubjectKind::Worker, workerKey, measure});
        return names;
    }
    QStringList queues;
    for (const SubjectFigures &one : figures) {
        if (one.of == SubjectKind::Queue)
            queues << one.key;
    }
    for (int chart = 0; chart < HistoryChartCount; ++chart)
        names += historySeries(HistoryChart(chart), {}, queues.mid(0, 100));
    return names;
}

} // namespace

std::optional<History> recordedHistory(const FleetConnection &connection, int hours,
                                       const QString &worker, QString *error)
{
    const QString path =
        historyFolder() + QLatin1Char('/') + HistoryStore::fileName(connection.identity());
    HistoryFile file;
    if (!QFileInfo::exists(path) || !file.open(path))
        return std::nullopt;
    const qint64 now = wallClockMs();
    HistoryQuestion question;
    question.fromMs = now - hours * 3'600'000LL;
    question.toMs = now;
    question.figures = true;
    HistoryAnswer answer = file.answer(question, now);
    const QString key = keyOf(answer.figures, worker, error);
    if (!answer.error.isEmpty() || !error->isEmpty() || (!worker.isEmpty() && key.isEmpty()))
        return std::nullopt;
    question.figures = false;
    question.series = wantedSeries(answer.figures, key);
    const HistoryAnswer lines = file.answer(question, now);
    if (!lines.error.isEmpty())
        return std::nullopt;
    History history;
    history.fromMs = question.fromMs;
    history.toMs = question.toMs;
    history.stepSeconds = double(lines.stepMs) / 1000;
    for (const RecordedSeries &series : lines.series) {
        if (!series.points.isEmpty())
            history.series.append(toSeries(series));
    }
    if (history.series.isEmpty())
        return std::nullopt;
    QJsonArray rows;
    for (const SubjectFigures &one : std::as_const(answer.figures)) {
        if (worker.isEmpty() || one.key == key)
            rows.append(toJson(one));
    }
    history.summary = rows;
    return history;
}

} // namespace qd
