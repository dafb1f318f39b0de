// SPDX-License-Identifier: GPL-3.0-or-later
// history: the figures that the server kept, else those that the window recorded here.
#include "ctlcommands.h"
#include "ctlfleet.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "ctlrecorded.h"
#include "format.h"
#include "historyseries.h"
#include "plainchart.h"
#include "text.h"

#include <cmath>

namespace qd {
namespace {

constexpr int ChartColumns = 24;
constexpr qsizetype ColumnsForCharts = 100; ///< a narrower terminal has no room for them

QJsonObject toJson(const History &history, const QString &source)
{
    QJsonArray all;
    for (const HistorySeries &series : history.series) {
        QJsonArray points;
        for (const auto &[time, value] : series.points)
            points.append(QJsonArray{time, ctljson::number(value)});
        all.append(QJsonObject{{QStringLiteral("scope"), series.scope},
                               {QStringLiteral("metric"), series.metric},
                               {QStringLiteral("unit"), ctljson::words(series.unit)},
                               {QStringLiteral("points"), points}});
    }
    return {
        {QStringLiteral("from"), ctljson::instant(history.fromMs)},
        {QStringLiteral("to"), ctljson::instant(history.toMs)},
        {QStringLiteral("step_seconds"), ctljson::number(history.stepSeconds)},
        {QStringLiteral("source"), source},
        {QStringLiteral("series"), all},
        {QStringLiteral("summary"), history.summary},
    };
}

QString shown(const MaybeReal &value)
{
    return value ? QString::number(*value, 'g', 6) : QStringLiteral("—");
}

/// A line per series: how many points, their least, mean, greatest and last value, and how they
/// went.
Table toTable(const History &history)
{
    const qsizetype room = terminalColumns();
    const bool charts = room == 0 || room >= ColumnsForCharts;
    QList<Table::Column> columns{{tr("SCOPE")},
                                 {tr("METRIC")},
                                 {tr("UNIT")},
                                 {tr("POINTS"), Table::Right},
                                 {tr("LEAST"), Table::Right},
                                 {tr("MEAN"), Table::Right},
                                 {tr("MOST"), Table::Right},
                                 {tr("LAST"), Table::Right}};
    if (charts)
        columns.append({tr("FROM FIRST TO LAST")});
    Table table(columns);
    double from = std::numeric_limits<double>::infinity(), to = -from;
    for (const HistorySeries &series : history.series) {
        if (series.points.isEmpty())
            continue;
        from = std::min(from, series.points.first().first);
        to = std::max(to, series.points.last().first);
    }
    for (const HistorySeries &series : history.series) {
        MaybeReal least, most, last;
        double sum = 0;
        int known = 0;
        for (const auto &point : series.points) {
            if (!point.second)
                continue;
            last = point.second;
            least = std::fmin(least.value_or(*last), *last);
            most = std::fmax(most.value_or(*last), *last);
            sum += *last;
            ++known;
        }
        QList<Table::Cell> cells{series.scope,
                                 series.metric,
                                 series.unit.isEmpty() ? QStringLiteral("—") : series.unit,
                                 QString::number(series.points.size()),
                                 shown(least),
                                 shown(known ? MaybeReal(sum / known) : std::nullopt),
                                 shown(most),
                                 shown(last)};
        if (charts)
            cells.append(plainChart(series.points, from, to, ChartColumns));
        table.add(cells);
    }
    return table;
}

/// Of what was recorded: a row for each worker and queue.
Table summaryTable(const QJsonArray &rows)
{
    Table table({{tr("NAME")},
                 {tr("KIND")},
                 {tr("PROCESSED"), Table::Right},
                 {tr("FAILED"), Table::Right},
                 {tr("ERRORS"), Table::Right},
                 {tr("MEAN"), Table::Right},
                 {tr("95 %"), Table::Right},
                 {tr("BUSIEST HOUR")},
                 {tr("UTILIZATION"), Table::Right}});
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        const auto real = [&row](const char *name) {
            const QJsonValue figure = row[QLatin1String(name)];
            return figure.isDouble() ? MaybeReal(figure.toDouble()) : std::nullopt;
        };
        const auto count = [&real](const char *name) {
            const MaybeReal figure = real(name);
            return format::count(figure ? MaybeInt(qint64(*figure)) : std::nullopt);
        };
        const QString hour = row[QLatin1String("busiest_hour")].toString();
        table.add({row[QLatin1String("name")].toString(), row[QLatin1String("kind")].toString(),
                   count("processed"), count("failed"), format::percent(real("error_rate")),
                   format::seconds(real("mean_seconds")), format::seconds(real("p95_seconds")),
                   hour.isEmpty() ? format::Unknown : hour, format::percent(real("utilization"))});
    }
    return table;
}

} // namespace

/// Tells what was recorded here; false: nothing was, \a why may say more.
bool tellRecorded(const CtlContext &context, QString *why)
{
    const auto recorded =
        recordedHistory(context.connection, context.options.hours, context.options.worker, why);
    if (!recorded)
        return false;
    if (context.options.json) {
        context.out.line(jsonText(toJson(*recorded, QStringLiteral("recorded"))));
        return true;
    }
    context.out.write(toTable(*recorded).render(context.colour));
    if (const QJsonArray rows = recorded->summary.toArray(); !rows.isEmpty()) {
        context.out.line({});
        context.out.write(summaryTable(rows).render(context.colour));
    }
    return true;
}

int runHistory(const CtlContext &context)
{
    QString why;
    if (context.options.recorded) {
        if (tellRecorded(context, &why))
            return ExitDone;
        complain(why.isEmpty() ? tr("The window has recorded nothing of this on this computer.")
                               : why);
        return ExitSome;
    }
    CtlSession session(context.connection);
    if (const int code = waitForFleet(session, {.workers = !context.options.worker.isEmpty()}))
        return code;
    Fleet &fleet = session.fleet();
    QString onlyScope, otherScope;
    if (!context.options.worker.isEmpty()) {
        QString error;
        const WorkerRow *row = findWorker(*fleet.workers(), context.options.worker, &error);
        if (!row)
            return session.endWith(ExitSome, error);
        onlyScope = QStringLiteral("worker:") +
                    (row->worker.address.isEmpty() ? row->worker.key : row->worker.address);
        otherScope = QStringLiteral("worker:") + row->worker.name;
    }

    std::optional<Answer> answer;
    quint64 question = 0;
    QObject::connect(&fleet, &Fleet::answered, &session, [&](const Answer &came) {
        if (came.id == question)
            answer = came;
    });
    question = fleet.askMetrics(context.options.hours);
    if (const int code = session.waitUntil([&] { return answer.has_value(); },
                                           4 * context.connection.api.timeoutMs))
        return code;
    const int status = answer->httpStatus;
    const bool notAllowed = status == 401 || status == 403;
    // A back end that keeps none: what the window saw of it is better than nothing.
    if (!answer->error.isEmpty() && !notAllowed && tellRecorded(context, &why))
        return ExitDone;
    if (!answer->error.isEmpty()) {
        return session.endWith(notAllowed                     ? ExitSignedOut
                               : status == 0 || status >= 500 ? ExitNoData
                                                              : ExitNotContract,
                               answer->error);
    }

    History history = readHistory(answer->body);
    if (!onlyScope.isEmpty()) {
        history.series.removeIf([&](const HistorySeries &series) {
            return series.scope != onlyScope && series.scope != otherScope;
        });
    }
    if (context.options.json)
        context.out.line(jsonText(toJson(history, QStringLiteral("server"))));
    else
        context.out.write(toTable(history).render(context.colour));
    return ExitDone;
}

} // namespace qd
