// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of things that no feed tells.
#include "activitylog.h"

#include "commandjournal.h"
#include "format.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

namespace qd::activitynotes {

ActivityEntry control(const JournalRow &row, const QString &words, ActivityOutcome outcome,
                      const QString &by, qint64 atMs)
{
    const Command &command = row.command;
    ActivityEntry entry;
    entry.timestampMs = atMs;
    entry.worker = command.workerName;
    entry.kind = QStringLiteral("control");
    entry.status = outcomeWord(row.outcome);
    entry.durationMs = double(std::max<qint64>(0, row.endedMs - row.issuedMs));
    entry.text = controlWord(command.action) + QStringLiteral(": ") + words;
    entry.outcome = outcome;
    entry.fields = {{QStringLiteral("action"), controlWord(command.action)},
                    {QStringLiteral("worker"), command.workerKey},
                    {QStringLiteral("request_id"), command.requestId},
                    {QStringLiteral("outcome"), entry.status},
                    {QStringLiteral("message"), row.message},
                    {QStringLiteral("confirmed_by_state"), row.confirmedByState}};
    if (!by.isEmpty())
        entry.fields.insert(QStringLiteral("by"), by);
    if (row.httpStatus > 0)
        entry.fields.insert(QStringLiteral("http_status"), row.httpStatus);
    return entry;
}

namespace {

QString tr(const char *words)
{
    return QCoreApplication::translate("qd::activitynotes", words);
}

/// Its state as a word, the sentence, and how it reads.
struct StepWords
{
    QString status, text;
    ActivityOutcome outcome;
};

StepWords stepWords(const AlertRecord &record, AlertStep step)
{
    const QString what = displayText(record.alert.text, 200);
    const auto lasted = [&record] {
        return format::duration(double(std::max<qint64>(0, record.endedMs - record.raisedMs)) /
                                1000);
    };
    switch (step) {
    case AlertStep::Raised: {
        QString text = record.alert.detail.isEmpty()
                           ? what
                           : what + QStringLiteral(": ") + displayText(record.alert.detail, 200);
        if (record.folded > 0)
            text = tr("%1 (with %2 more)").arg(text, format::count(qint64(record.folded)));
        return {QStringLiteral("raised"), text,
                record.alert.severity == Severity::Critical ? ActivityOutcome::Failure
                                                            : ActivityOutcome::Warning};
    }
    case AlertStep::Acknowledged:
        return {QStringLiteral("acknowledged"),
                record.ackBy.isEmpty()
                    ? tr("Acknowledged: %1").arg(what)
                    : tr("Acknowledged by %1: %2").arg(displayText(record.ackBy, 80), what),
                ActivityOutcome::Control};
    case AlertStep::Snoozed:
        return {QStringLiteral("snoozed"),
                tr("Snoozed until %1: %2").arg(format::clockTime(record.snoozedUntilMs), what),
                ActivityOutcome::Control};
    case AlertStep::Again:
        return {QStringLiteral("active"), tr("Calls again: %1").arg(what),
                ActivityOutcome::Warning};
    case AlertStep::Solved: break;
    }
    return {QStringLiteral("solved"), tr("Solved after %1: %2").arg(lasted(), what),
            ActivityOutcome::Success};
}

} // namespace

ActivityEntry alert(const AlertRecord &record, AlertStep step)
{
    const Alert &alert = record.alert;
    const StepWords words = stepWords(record, step);
    ActivityEntry entry;
    entry.timestampMs = step == AlertStep::Raised         ? record.raisedMs
                        : step == AlertStep::Acknowledged ? record.ackMs
                        : step == AlertStep::Solved       ? record.endedMs
                                                          : 0;
    if (entry.timestampMs == 0)
        entry.timestampMs.reset();
    entry.kind = QStringLiteral("alert");
    entry.status = words.status;
    entry.text = words.text;
    entry.outcome = words.outcome;
    const bool ofWorker = alert.scope.startsWith(QLatin1StringView("worker:"));
    const bool ofQueue = alert.scope.startsWith(QLatin1StringView("queue:"));
    if (ofWorker)
        entry.worker = alert.scopeName;
    else if (ofQueue)
        entry.queue = alert.scopeName;
    if (step == AlertStep::Solved && record.endedMs > record.raisedMs)
        entry.durationMs = double(record.endedMs - record.raisedMs);
    entry.fields = {{QStringLiteral("alert"), record.id},
                    {QStringLiteral("rule"), alert.rule},
                    {QStringLiteral("severity"), severityWord(alert.severity)},
                    {QStringLiteral("scope"), alert.scope}};
    if (alert.value)
        entry.fields.insert(QStringLiteral("value"), *alert.value);
    if (alert.limit)
        entry.fields.insert(QStringLiteral("limit"), *alert.limit);
    if (!record.ackBy.isEmpty())
        entry.fields.insert(QStringLiteral("by"), record.ackBy);
    return entry;
}

std::optional<ActivityEntry> connection(const FeedStatus &before, const FeedStatus &now,
                                        qint64 downMs, qint64 atMs)
{
    ActivityEntry entry;
    const QString server = now.server.isEmpty() ? tr("the server") : displayText(now.server, 80);
    const QString error = displayText(now.error, 300);
    if (now.isUp() && !before.isUp()) {
        entry.outcome = ActivityOutcome::Success;
        if (downMs > 0) {
            entry.durationMs = double(downMs);
            entry.text = tr("Connected to %1 again after %2")
                             .arg(server, format::duration(double(downMs) / 1000));
        } else {
            entry.text = tr("Connected to %1").arg(server);
        }
    } else if (now.state == ConnectionState::Finished) {
        return std::nullopt; // the run is over, and the feed says so itself: nothing was lost
    } else if (before.isUp() && !now.isUp()) {
        entry.outcome = ActivityOutcome::Failure;
        entry.text = now.state == ConnectionState::SignedOut
                         ? tr("Signed out of %1").arg(server)
                         : tr("Connection to %1 lost").arg(server);
        if (!error.isEmpty())
            entry.text += QStringLiteral(": ") + error;
    } else if (!now.isUp() && now.state == ConnectionState::SignedOut &&
               before.state != now.state) {
        entry.outcome = ActivityOutcome::Warning;
        entry.text = error.isEmpty() ? tr("%1 wants a token").arg(server) : error;
    } else {
        return std::nullopt;
    }
    entry.timestampMs = atMs;
    entry.kind = QStringLiteral("connection");
    entry.status = connectionStateWord(now.state);
    entry.fields = {{QStringLiteral("state"), entry.status},
                    {QStringLiteral("via"), connectionViaWord(now.via)},
                    {QStringLiteral("server"), now.server},
                    {QStringLiteral("error"), now.error}};
    return entry;
}

ActivityEntry reveal(const QString &what, const QString &by, qint64 atMs)
{
    ActivityEntry entry;
    entry.timestampMs = atMs;
    entry.kind = QStringLiteral("reveal");
    entry.outcome = ActivityOutcome::Control;
    entry.status = QStringLiteral("revealed");
    entry.text = by.isEmpty() ? tr("What is hidden of %1 was looked at").arg(displayText(what, 200))
                              : tr("%1 looked at what is hidden of %2")
                                    .arg(displayText(by, 80), displayText(what, 200));
    entry.fields = {{QStringLiteral("what"), what}, {QStringLiteral("by"), by}};
    return entry;
}

} // namespace qd::activitynotes
