// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyseries.h"
#include "text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace qd {
namespace {

constexpr qsizetype MostSeries = 5000;
constexpr int MostDepth = 32;

const QStringList &timeNames()
{
    static const QStringList names = {QStringLiteral("t"), QStringLiteral("time"),
                                      QStringLiteral("timestamp"), QStringLiteral("ts"),
                                      QStringLiteral("date")};
    return names;
}

/// Seconds since the epoch of an ISO text or a number (milliseconds when it is too large for
/// seconds).
MaybeReal timeOf(const QJsonObject &object)
{
    for (const QString &name : timeNames()) {
        const QJsonValue value = object[name];
        if (value.isString()) {
            if (const auto ms = parseIsoMs(value.toString()))
                return double(*ms) / 1000.0;
        } else if (value.isDouble()) {
            const double number = value.toDouble();
            if (number > 0 && number < 1e15)
                return number > 1e11 ? number / 1000.0 : number;
        }
    }
    return std::nullopt;
}

QString unitOf(const QString &metric)
{
    static const QHash<QString, QString> units = {
        {QStringLiteral("processed"), QStringLiteral("tasks")},
        {QStringLiteral("failed"), QStringLiteral("tasks")},
        {QStringLiteral("tasks_processed"), QStringLiteral("tasks")},
        {QStringLiteral("tasks_failed"), QStringLiteral("tasks")},
        {QStringLiteral("queued"), QStringLiteral("tasks")},
        {QStringLiteral("queue_size"), QStringLiteral("tasks")},
        {QStringLiteral("waiting"), QStringLiteral("tasks")},
        {QStringLiteral("held"), QStringLiteral("tasks")},
        {QStringLiteral("active_workers"), QStringLiteral("workers")},
        {QStringLiteral("avg_processing_time"), QStringLiteral("s")},
        {QStringLiteral("p95_processing_time"), QStringLiteral("s")},
        {QStringLiteral("memory_mb"), QStringLiteral("MB")},
        {QStringLiteral("memory_usage_mb"), QStringLiteral("MB")},
        {QStringLiteral("error_rate"), QStringLiteral("%")},
        {QStringLiteral("cpu_usage"), QStringLiteral("%")},
        {QStringLiteral("memory_usage"), QStringLiteral("%")},
        {QStringLiteral("disk_usage"), QStringLiteral("%")},
    };
    return units.value(metric);
}

bool isSeries(const QJsonArray &array)
{
    return !array.isEmpty() && array.first().isObject() && timeOf(array.first().toObject());
}

void readArray(const QJsonArray &array, const QString &scope, History *history)
{
    std::map<QString, HistorySeries> byMetric;
    for (const auto &value : array) {
        const QJsonObject point = value.toObject();
        const MaybeReal time = timeOf(point);
        if (!time)
            continue;
        for (auto it = point.begin(); it != point.end(); ++it) {
            if (timeNames().contains(it.key()) || !(it.value().isDouble() || it.value().isNull()))
                continue;
            HistorySeries &series = byMetric[it.key()];
            series.points.append(
                {*time, it.value().isDouble() ? MaybeReal(it.value().toDouble()) : std::nullopt});
        }
    }
    for (auto &[metric, series] : byMetric) {
        if (history->series.size() >= MostSeries)
            return;
        series.scope = scope;
        series.metric = metric;
        series.unit = unitOf(metric);
        std::stable_sort(series.points.begin(), series.points.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        history->series.append(std::move(series));
    }
}

/// \a names: what the members right below are called by ("worker:"); empty: by no name.
void walk(const QJsonValue &value, const QString &scope, const QString &names, int depth,
          History *history)
{
    if (depth > MostDepth)
        return;
    if (value.isArray()) {
        if (isSeries(value.toArray())) {
            readArray(value.toArray(), scope, history);
            return;
        }
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            walk(item, scope, names, depth + 1, history);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        // Right below worker_metrics the names are workers; deeper ones are words such as "series"
        // or "points".
        walk(it.value(), names.isEmpty() ? scope : names + it.key(), {}, depth + 1, history);
    }
}

/// What walk() left: everything but the series; undefined: nothing.
QJsonValue rest(const QJsonValue &value, int depth)
{
    if (depth > MostDepth || value.isNull())
        return QJsonValue::Undefined;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return array.isEmpty() || isSeries(array) ? QJsonValue(QJsonValue::Undefined) : value;
    }
    if (!value.isObject())
        return value;
    QJsonObject left;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QJsonValue of = rest(it.value(), depth + 1); !of.isUndefined())
            left.insert(it.key(), of);
    }
    return left.isEmpty() ? QJsonValue(QJsonValue::Undefined) : left;
}

QJsonObject othersOf(const QJsonObject &body)
{
    static const QStringList known = {
        QStringLiteral("success"),      QStringLiteral("timestamp"),
        QStringLiteral("period_hours"), QStringLiteral("start_time"),
        QStringLiteral("end_time"),     QStringLiteral("performance_summary")};
    QJsonObject others;
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (known.contains(it.key()))
            continue;
        if (const QJsonValue left = rest(it.value(), 0); !left.isUndefined())
            others.insert(it.key(), left);
    }
    return others;
}

MaybeReal usualStep(const QList<HistorySeries> &all)
{
    QList<double> steps;
    for (const HistorySeries &series : all) {
        for (qsizetype i = 1; i < series.points.size() && steps.size() < 1000; ++i)
            steps.append(series.points[i].first - series.points[i - 1].first);
    }
    if (steps.isEmpty())
        return std::nullopt;
    std::nth_element(steps.begin(), steps.begin() + steps.size() / 2, steps.end());
    return steps[steps.size() / 2];
}

MaybeInt instantOf(const QJsonValue &value)
{
    return value.isString() ? parseIsoMs(value.toString()) : std::nullopt;
}

} // namespace

History readHistory(const QJsonValue &body)
{
    const QJsonObject object = body.toObject();
    History history;
    walk(object[QLatin1String("worker_metrics")], QStringLiteral("workers"),
         QStringLiteral("worker:"), 0, &history);
    walk(object[QLatin1String("queue_metrics")], QStringLiteral("queues"), QStringLiteral("queue:"),
         0, &history);
    walk(object[QLatin1String("system_metrics")], QStringLiteral("system"), {}, 0, &history);
    history.fromMs = instantOf(object[QLatin1String("start_time")]);
    history.toMs = instantOf(object[QLatin1String("end_time")]);
    if (!history.toMs)
        history.toMs = instantOf(object[QLatin1String("timestamp")]);
    history.stepSeconds = usualStep(history.series);
    const QJsonValue summary = object[QLatin1String("performance_summary")];
    history.others = othersOf(object);
    history.summary = summary.isUndefined() ? QJsonValue(QJsonValue::Null) : summary;
    return history;
}

} // namespace qd
