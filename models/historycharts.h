// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyrecords.h"

#include <QStringList>
#include <functional>

namespace qd {

/// The six charts of the History page, and those below them: of one metric each.
enum class HistoryChart : quint8 {
    Throughput,
    ErrorRate,
    Waiting,
    Times,
    Machine,
    Workers,
    Metric
};
constexpr int HistoryChartCount = 6;
constexpr qsizetype MostMetricCharts = 24;

/// Whose figures are looked at; nobody: the whole fleet's.
struct ChosenSubjects
{
    static constexpr qsizetype Most = 8; ///< more lines in a chart tell nothing
    QStringList workers, queues;         ///< Worker::key, Queue::name

    bool isEmpty() const { return workers.isEmpty() && queues.isEmpty(); }
    qsizetype count() const { return workers.size() + queues.size(); }
    bool operator==(const ChosenSubjects &) const = default;
};

QString historyChartTitle(HistoryChart chart);
QString historyChartName(HistoryChart chart); ///< for files: "throughput", "metric"
QString measureName(Measure measure);         ///< for files: "error_rate_percent"
QString measureUnit(Measure measure);         ///< as ChartSeries::unit

/// Which lines one of the six charts has. \a topQueues: those with most tasks waiting, shown where
/// no queue was chosen.
QList<SeriesName> historySeries(HistoryChart chart, const ChosenSubjects &chosen,
                                const QStringList &topQueues);
/// What the legend says: "median", "all workers", "scraper-lon-01". \a nameOf: a worker by its key.
QString seriesLabel(HistoryChart chart, const SeriesName &name, bool several,
                    const std::function<QString(const QString &key)> &nameOf);

/// Figures by which subjects are compared.
enum class FigureKey : quint8 { Processed, Failed, ErrorRate, Mean, P95, Utilization };
QString figureKeyText(FigureKey key);
MaybeReal figureOf(const SubjectFigures &figures, FigureKey key);
/// The keys of the \a most subjects of a kind with the greatest known figures, the greatest first.
QStringList topSubjects(const QList<SubjectFigures> &all, SubjectKind of, FigureKey by,
                        qsizetype most);

} // namespace qd
