// SPDX-License-Identifier: GPL-3.0-or-later
// history: the figures that the server kept.
#include "ctlcommands.h"
#include "ctlfleet.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "historyseries.h"
#include "text.h"

#include <cmath>

namespace qd {
namespace {

QJsonObject toJson(const History &history)
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
        {QStringLiteral("source"), QStringLiteral("server")},
        {QStringLiteral("series"), all},
        {QStringLiteral("summary"), history.summary},
    };
}

QString shown(const MaybeReal &value)
{
    return value ? QString::number(*value, 'g', 6) : QStringLiteral("—");
}

/// A line per series: how many points, and their least, mean, greatest and last value.
Table toTable(const History &history)
{
    Table table({{tr("SCOPE")},
                 {tr("METRIC")},
                 {tr("UNIT")},
                 {tr("POINTS"), Table::Right},
                 {tr("LEAST"), Table::Right},
                 {tr("MEAN"), Table::Right},
                 {tr("MOST"), Table::Right},
                 {tr("LAST"), Table::Right}});
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
        table.add({series.scope, series.metric,
                   series.unit.isEmpty() ? QStringLiteral("—") : series.unit,
                   QString::number(series.points.size()), shown(least),
                   shown(known ? MaybeReal(sum / known) : std::nullopt), shown(most), shown(last)});
    }
    return table;
}

} // namespace

int runHistory(const CtlContext &context)
{
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
    if (!answer->error.isEmpty()) {
        const int status = answer->httpStatus;
        const bool notAllowed = status == 401 || status == 403;
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
        context.out.line(jsonText(toJson(history)));
    else
        context.out.write(toTable(history).render(context.colour));
    return ExitDone;
}

} // namespace qd
