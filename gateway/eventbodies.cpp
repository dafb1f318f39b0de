// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies made of single events.
#include "bodies.h"

#include "jsonwriter.h"

namespace qd {

namespace {

constexpr QLatin1StringView gapType("gap");

const char *outcomeWordOf(ActivityOutcome outcome)
{
    switch (outcome) {
    case ActivityOutcome::Success: return "success";
    case ActivityOutcome::Failure: return "failed";
    case ActivityOutcome::Warning: return "warning";
    case ActivityOutcome::Neutral:
    case ActivityOutcome::Control: break;
    }
    return "info";
}

bool isNumberField(const QString &name)
{
    static constexpr QLatin1StringView names[] = {
        QLatin1StringView("timestamp"),       QLatin1StringView("duration_ms"),
        QLatin1StringView("memory_mb"),       QLatin1StringView("uptime_seconds"),
        QLatin1StringView("tasks_processed"), QLatin1StringView("tasks_failed"),
        QLatin1StringView("exit_code"),       QLatin1StringView("pid"),
        QLatin1StringView("scheduled_for")};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace

void writeActivity(JsonWriter &json, const FleetFigures &fleet, const FleetEvent &event)
{
    ActivityEntry entry = activityEntry(event);
    if (event.type == gapType && event.id.isEmpty()) { // not an entry that calls itself so
        entry.text = event.error;
        entry.outcome = ActivityOutcome::Warning;
    }
    json.object().key("id").text(entry.id).key("timestamp").instant(entry.timestampMs);
    json.key("worker").text(fleet.workers.displayName(entry.worker)).key("action").text(entry.text);
    json.key("status").raw(QByteArrayView("\"" + QByteArray(outcomeWordOf(entry.outcome)) + "\""));
    json.key("duration_ms").real(entry.durationMs, 1).key("kind").text(entry.kind);
    json.key("job").textOrNull(entry.job).key("queue").textOrNull(entry.queue);
    if (event.kind == EventKind::ControlApplied || event.kind == EventKind::ControlFailed) {
        json.key("control").text(event.action); // "action" is the sentence
        json.key("by").textOrNull(entry.fields.value(QLatin1StringView("by")).toString());
        json.key("request_id").textOrNull(event.requestId);
    }
    json.endObject();
}

FleetEvent gapEvent(const FleetGap &gap, qint64 serverNowMs)
{
    FleetEvent event;
    event.type = gapType;
    event.timestampMs = serverNowMs;
    if (gap.replaced)
        event.error = QStringLiteral("The event stream was replaced; what came after %1 and was "
                                     "not read is lost")
                          .arg(gap.after);
    else if (gap.missed)
        event.error =
            QStringLiteral("%1 events were trimmed before they were read").arg(*gap.missed);
    else
        event.error = QStringLiteral(
            "Events may have been trimmed before they were read; how many is not known");
    return event;
}

QByteArray eventJson(const FleetEvent &event)
{
    JsonWriter json(512);
    json.object();
    const auto &fields = event.fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto &[name, value] = fields.at(i);
        const bool again =
            std::any_of(fields.begin() + i + 1, fields.end(),
                        [&name = name](const auto &later) { return later.first == name; });
        if (again)
            continue; // the last one of a name holds, as it does for every JSON reader
        json.key(QStringView(name));
        if (isNumberField(name))
            json.numberOrText(value);
        else
            json.text(value);
    }
    return json.endObject().take();
}

} // namespace qd
