// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyexport.h"

#include "text.h"
#include "words.h"

namespace qd {

namespace {

QString subjectWord(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Worker: return QStringLiteral("worker");
    case SubjectKind::Queue: return QStringLiteral("queue");
    case SubjectKind::Metric: return QStringLiteral("metric");
    case SubjectKind::Fleet: break;
    }
    return QStringLiteral("fleet");
}

template<typename T>
QVariant known(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QString keyOfRow(qsizetype row)
{
    return QString::number(row);
}

} // namespace

ExportTable historyExport(const HistoryDesk &desk,
                          const std::function<bool(HistoryChart, const RecordedLine &)> &isShown)
{
    struct Line
    {
        HistoryChart chart;
        RecordedLine line;
        QString who;
    };
    auto lines = std::make_shared<QList<Line>>();
    auto starts = std::make_shared<QList<qsizetype>>();
    qsizetype rows = 0;
    const auto add = [&](HistoryChart chart, const QString &metric) {
        for (const RecordedLine &line : desk.lines(chart, metric)) {
            if (!isShown(chart, line))
                continue;
            lines->append(
                {chart, line,
                 line.name.of == SubjectKind::Worker ? desk.nameOf(line.name.key) : line.name.key});
            starts->append(rows);
            rows += line.points.size();
        }
    };
    for (int chart = 0; chart < HistoryChartCount; ++chart)
        add(HistoryChart(chart), {});
    for (const QString &metric : desk.metrics())
        add(HistoryChart::Metric, metric);
    ExportTable table;
    table.name = QStringLiteral("history");
    table.what = tr("%1 values of %2 lines").arg(rows).arg(lines->size());
    table.columns = {QStringLiteral("chart"),   QStringLiteral("kind"),    QStringLiteral("name"),
                     QStringLiteral("measure"), QStringLiteral("unit"),    QStringLiteral("from"),
                     QStringLiteral("to"),      QStringLiteral("min"),     QStringLiteral("mean"),
                     QStringLiteral("max"),     QStringLiteral("count"),   QStringLiteral("origin"),
                     QStringLiteral("open"),    QStringLiteral("compared")};
    table.keys.reserve(rows);
    for (qsizetype row = 0; row < rows; ++row)
        table.keys << keyOfRow(row);
    table.row = [lines, starts](const QString &key) -> ExportRow {
        const qsizetype row = key.toLongLong();
        const auto after = std::upper_bound(starts->cbegin(), starts->cend(), row);
        if (after == starts->cbegin())
            return {};
        const qsizetype at = after - starts->cbegin() - 1;
        const Line &line = lines->at(at);
        const HistoryPoint point = line.line.points.value(row - starts->at(at));
        return {historyChartName(line.chart),
                subjectWord(line.line.name.of),
                line.who,
                measureName(line.line.name.measure),
                measureUnit(line.line.name.measure),
                isoUtc(point.fromMs - line.line.shiftMs), // when it really was
                isoUtc(point.toMs - line.line.shiftMs),
                point.min,
                point.mean,
                point.max,
                point.count,
                point.origin == HistoryOrigin::BackEnd ? QStringLiteral("back_end")
                                                       : QStringLiteral("recorded"),
                point.open,
                line.line.compared};
    };
    return table;
}

ExportTable figuresExport(const FiguresModel &figures, const TimeSpan &span)
{
    auto rows = std::make_shared<QList<SubjectFigures>>();
    for (int i = 0; i < figures.rowCount(); ++i)
        rows->append(*figures.figures(i));
    ExportTable table;
    table.name = QStringLiteral("history-summary");
    table.what = tr("%1 of %2 rows").arg(rows->size()).arg(figures.totalCount());
    table.columns = {QStringLiteral("name"),
                     QStringLiteral("kind"),
                     QStringLiteral("from"),
                     QStringLiteral("to"),
                     QStringLiteral("processed"),
                     QStringLiteral("failed"),
                     QStringLiteral("error_percent"),
                     QStringLiteral("mean_seconds"),
                     QStringLiteral("p95_seconds"),
                     QStringLiteral("busiest_hour"),
                     QStringLiteral("utilization_percent")};
    for (qsizetype row = 0; row < rows->size(); ++row)
        table.keys << keyOfRow(row);
    table.row = [rows, span](const QString &key) -> ExportRow {
        const SubjectFigures one = rows->value(key.toLongLong());
        return {one.label.isEmpty() ? one.key : one.label,
                subjectWord(one.of),
                isoUtc(span.fromMs),
                isoUtc(span.toMs),
                known(one.processed),
                known(one.failed),
                known(one.errorPercent),
                known(one.meanSeconds),
                known(one.p95Seconds),
                one.busiestHourMs ? QVariant(isoUtc(*one.busiestHourMs)) : QVariant(),
                known(one.utilizationPercent)};
    };
    return table;
}

} // namespace qd
