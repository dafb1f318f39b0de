// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrecord.h"

#include <QJsonArray>

#include <cmath>

namespace qd {

namespace {

constexpr qsizetype MostText = 2000;
constexpr double LatestMs = 253'402'300'799'000; // the end of the year 9999

constexpr std::array StateWords{"pending", "active", "acknowledged", "snoozed", "solved"};

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().left(MostText);
}

qint64 wholeOf(const QJsonObject &object, const char *name, double most)
{
    const double value = object.value(QLatin1String(name)).toDouble(0);
    return value > 0 && value <= most ? qint64(value) : 0;
}

MaybeReal realOf(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() && std::isfinite(value.toDouble()) ? MaybeReal(value.toDouble())
                                                               : MaybeReal();
}

QJsonValue orNull(const MaybeReal &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString alertStateWord(AlertState state)
{
    return QLatin1String(StateWords[std::min(size_t(state), StateWords.size() - 1)]);
}

std::optional<AlertState> alertState(const QString &word)
{
    for (size_t i = 0; i < StateWords.size(); ++i) {
        if (word == QLatin1String(StateWords[i]))
            return AlertState(i);
    }
    return {};
}

QJsonObject toJson(const AlertRecord &record)
{
    const Alert &alert = record.alert;
    QJsonObject object{
        {QStringLiteral("id"), record.id},
        {QStringLiteral("rule"), alert.rule},
        {QStringLiteral("severity"), severityWord(alert.severity)},
        {QStringLiteral("worst_severity"), severityWord(record.worst)},
        {QStringLiteral("scope"), alert.scope},
        {QStringLiteral("scope_name"), alert.scopeName},
        {QStringLiteral("value"), orNull(alert.value)},
        {QStringLiteral("limit"), orNull(alert.limit)},
        {QStringLiteral("since_ms"), alert.sinceMs},
        {QStringLiteral("text"), alert.text},
        {QStringLiteral("detail"), alert.detail},
        {QStringLiteral("kind"), int(alert.kind)},
        {QStringLiteral("state"), alertStateWord(record.state)},
        {QStringLiteral("raised_ms"), record.raisedMs},
        {QStringLiteral("ended_ms"), record.endedMs},
        {QStringLiteral("acknowledged_by"), record.ackBy},
        {QStringLiteral("acknowledged_ms"), record.ackMs},
        {QStringLiteral("snoozed_until_ms"), record.snoozedUntilMs},
        {QStringLiteral("flaps"), record.flaps},
        {QStringLiteral("folded"), record.folded},
        {QStringLiteral("folded_names"), QJsonArray::fromStringList(record.foldedNames)},
        {QStringLiteral("quiet"), record.quiet},
        {QStringLiteral("found_afterwards"), record.afterwards},
        {QStringLiteral("note"), record.note},
    };
    return object;
}

std::optional<AlertRecord> alertRecord(const QJsonObject &object)
{
    AlertRecord record;
    Alert &alert = record.alert;
    record.id = textOf(object, "id");
    alert.rule = textOf(object, "rule");
    alert.scope = textOf(object, "scope");
    const std::optional<AlertState> state = alertState(textOf(object, "state"));
    if (record.id.isEmpty() || alert.rule.isEmpty() || alert.scope.isEmpty() || !state)
        return {};
    record.state = *state;
    const QString severity = textOf(object, "severity");
    const QString worst = textOf(object, "worst_severity");
    for (const Severity known : {Severity::Info, Severity::Warning, Severity::Critical}) {
        if (severity == severityWord(known))
            alert.severity = known;
        if (worst == severityWord(known))
            record.worst = known;
    }
    record.worst = std::max(record.worst, alert.severity);
    alert.scopeName = textOf(object, "scope_name");
    alert.value = realOf(object, "value");
    alert.limit = realOf(object, "limit");
    alert.sinceMs = wholeOf(object, "since_ms", LatestMs);
    alert.text = textOf(object, "text");
    alert.detail = textOf(object, "detail");
    alert.kind = StatusKind(wholeOf(object, "kind", double(StatusKind::Idle)));
    record.raisedMs = wholeOf(object, "raised_ms", LatestMs);
    record.endedMs = wholeOf(object, "ended_ms", LatestMs);
    record.ackBy = textOf(object, "acknowledged_by");
    record.ackMs = wholeOf(object, "acknowledged_ms", LatestMs);
    record.snoozedUntilMs = wholeOf(object, "snoozed_until_ms", LatestMs);
    record.flaps = int(wholeOf(object, "flaps", 1e9));
    record.folded = wholeOf(object, "folded", 1e9);
    const QJsonArray names = object.value(QLatin1String("folded_names")).toArray();
    for (const QJsonValue &name : names) {
        if (record.foldedNames.size() < AlertRecord::MostNames)
            record.foldedNames << name.toString().left(MostText);
    }
    record.quiet = object.value(QLatin1String("quiet")).toBool();
    record.afterwards = object.value(QLatin1String("found_afterwards")).toBool();
    record.note = textOf(object, "note");
    return record;
}

} // namespace qd
