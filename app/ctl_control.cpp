// SPDX-License-Identifier: GPL-3.0-or-later
// control: one verb for one or more workers, each sent at most once.
#include "audittrail.h"
#include "clock.h"
#include "ctlaudit.h"
#include "ctlcommands.h"
#include "ctlfleet.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "outcomewatch.h"

#include <QHash>

#include <unistd.h>

namespace qd {
namespace {

struct Target
{
    QString typed; ///< what the person called it
    QString key;   ///< empty: nobody, see words
    QString name;
    quint64 id = 0; ///< of the command; 0: never issued
    QString words;  ///< why it was never issued
};

/// Each NAME once; a name that means nobody, or more than one, is a target that cannot be sent to.
QList<Target> targetsOf(const CtlContext &context, Fleet &fleet)
{
    QList<Target> targets;
    for (const QString &name : context.options.arguments.mid(1)) {
        Target target{name, {}, name, 0, {}};
        if (const WorkerRow *row = findWorker(*fleet.workers(), name, &target.words)) {
            target.key = row->worker.key;
            target.name = row->worker.name;
            if (row->worker.duplicate)
                target.words = tr("More than one worker has this identity: nothing was sent.");
        }
        const bool twice = std::any_of(targets.begin(), targets.end(), [&](const Target &other) {
            return !target.key.isEmpty() && other.key == target.key;
        });
        if (!twice)
            targets.append(target);
    }
    return targets;
}

/// Finds out, by safe reads, the addresses that are not known yet, before anybody is told about
/// them. Returns an exit code; why one is not known stands in \a unknown, by the worker's key.
int findAddresses(CtlSession &session, const QList<Target> &targets,
                  QHash<QString, QString> *unknown)
{
    Fleet &fleet = session.fleet();
    QHash<quint64, QString> open;
    QObject answers;
    QObject::connect(&fleet, &Fleet::answered, &answers, [&](const Answer &answer) {
        const QString key = open.take(answer.id);
        if (!key.isEmpty() && !answer.error.isEmpty())
            unknown->insert(key, answer.error);
    });
    for (const Target &target : targets) {
        const WorkerRow *row = fleet.workers()->row(fleet.workers()->rowOf(target.key));
        if (target.words.isEmpty() && row && row->worker.address.isEmpty())
            open.insert(fleet.askAddress(target.key), target.key);
    }
    return session.giveTimeTo([&] { return open.isEmpty(); }, session.connection().api.timeoutMs);
}

std::optional<bool> confirmed(ControlAction action, const QList<Target> &targets, Fleet &fleet,
                              const QHash<QString, QString> &unknown)
{
    QString question = tr("%1:").arg(controlWord(action)) + QLatin1Char('\n');
    for (const Target &target : targets) {
        const int at = target.key.isEmpty() ? -1 : fleet.workers()->rowOf(target.key);
        if (at < 0)
            continue;
        const WorkerRow &row = *fleet.workers()->row(at);
        const Worker &worker = row.worker;
        question += QStringLiteral("  %1 (%2)").arg(worker.name, worker.status);
        if (!worker.currentJob.isEmpty())
            question += tr(", holds job %1").arg(row.redacted(worker.currentJob));
        if (unknown.contains(target.key))
            question += tr(", its address is not known: %1").arg(unknown.value(target.key));
        else if (worker.address.isEmpty())
            question += tr(", its address has not been found out yet");
        else if (!worker.addressConfirmed)
            question += tr(", its address is not confirmed");
        question += QLatin1Char('\n');
    }
    for (const QString &line : question.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        complain(line);
    return confirmedOnTerminal();
}

QJsonObject resultJson(const Target &target, const Fleet &, const JournalRow *row,
                       ControlAction action)
{
    const Outcome outcome = row ? row->outcome : Outcome::NotSent;
    const QString words = row ? row->message : target.words;
    return {
        {QStringLiteral("worker"), target.name},
        {QStringLiteral("action"), controlWord(action)},
        {QStringLiteral("request_id"),
         row ? QJsonValue(row->command.requestId) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("outcome"),
         outcomeWord(outcome == Outcome::Pending ? Outcome::NoAnswer : outcome)},
        {QStringLiteral("message"), ctljson::words(words)},
        {QStringLiteral("confirmed_by"), row && row->confirmedByState
                                             ? QJsonValue(QStringLiteral("state"))
                                             : QJsonValue(QJsonValue::Null)},
    };
}

StatusKind kindOf(const QString &outcome)
{
    return outcome == outcomeWord(Outcome::Done) ? StatusKind::Running : StatusKind::Stopped;
}

} // namespace

int runControl(const CtlContext &context)
{
    const CtlOptions &options = context.options;
    const ControlAction action = *controlAction(options.arguments.constFirst());
    const bool asks =
        !options.yes && (action == ControlAction::Stop || action == ControlAction::Restart);
    if (asks && !::isatty(STDIN_FILENO)) {
        complain(
            tr("%1 asks first and there is no terminal to ask on: add --yes. Nothing was sent.")
                .arg(controlWord(action)));
        return ExitUsage;
    }

    CtlSession session(context.connection);
    if (const int code = waitForFleet(session, {}))
        return code;
    Fleet &fleet = session.fleet();
    QList<Target> targets = targetsOf(context, fleet);
    const bool any = std::any_of(targets.begin(), targets.end(),
                                 [](const Target &t) { return t.words.isEmpty(); });
    if (asks && any) {
        QHash<QString, QString> unknown;
        if (const int code = findAddresses(session, targets, &unknown))
            return code;
        const std::optional<bool> agreed = confirmed(action, targets, fleet, unknown);
        if (!agreed.value_or(false)) {
            complain(tr("Nothing was sent."));
            return agreed ? ExitSome : ExitInterrupted;
        }
    }

    // The journal is asked directly: whether a verb makes sense in a worker's state is for the
    // server to say here.
    CommandJournal &journal = *fleet.journal();
    CtlAudit audit(context.connection);
    QList<Command> commands;
    QList<AuditRow> asked;
    for (Target &target : targets) {
        if (!target.words.isEmpty())
            continue;
        if (const auto command = journal.issue(action, target.key, target.name, monotonicMs())) {
            target.id = command->id;
            commands << *command;
            asked << auditRowOf(*command, audit.fleet());
        }
    }
    audit.note(asked); // before any of them leaves
    for (const Command &command : std::as_const(commands))
        session.feed().send(command);
    const auto all = [&](auto holds) {
        return std::all_of(targets.begin(), targets.end(), [&](const Target &target) {
            const JournalRow *row = target.id ? journal.find(target.id) : nullptr;
            return !row || holds(*row);
        });
    };
    QObject::connect(&journal, &CommandJournal::ended, &session, &CtlSession::look,
                     Qt::QueuedConnection);
    const auto ended = [&] {
        return all([](const JournalRow &row) { return row.outcome != Outcome::Pending; });
    };
    int code = session.giveTimeTo(ended, 4 * context.connection.api.timeoutMs);
    if (code == ExitSignedOut) // told by the answer to a command: its words, and what became of the
                               // others, are on their way
        session.giveTimeTo(ended, 4 * context.connection.api.timeoutMs);
    // Sent, then the line broke: the worker's own state may still tell.
    if (code == ExitDone) {
        code = session.giveTimeTo(
            [&] {
                return all([](const JournalRow &row) {
                    return row.outcome != Outcome::Unknown && row.outcome != Outcome::NoAnswer;
                });
            },
            OutcomeWatch::usualWindowMs + 2000);
    }

    QList<AuditRow> outcomes;
    for (const Command &command : std::as_const(commands)) {
        if (const JournalRow *row = journal.find(command.id))
            outcomes << auditRowOf(*row, audit.fleet());
    }
    audit.note(outcomes);

    QJsonArray results;
    Table table({{tr("WORKER")}, {tr("ACTION")}, {tr("OUTCOME")}, {tr("MESSAGE")}});
    bool fine = true;
    for (const Target &target : targets) {
        const QJsonObject result =
            resultJson(target, fleet, target.id ? journal.find(target.id) : nullptr, action);
        const QString outcome = result[QLatin1String("outcome")].toString();
        fine = fine && outcome == outcomeWord(Outcome::Done);
        results.append(result);
        table.add({target.name,
                   controlWord(action),
                   {outcome, kindOf(outcome)},
                   result[QLatin1String("message")].toString()});
    }
    if (options.json)
        context.out.line(jsonText(results));
    else
        context.out.write(table.render(context.colour));
    if (code == ExitInterrupted || code == ExitSignedOut)
        return code;
    // The answers may all have come before it is known that they end the sign-in.
    const bool signedOut = !all([](const JournalRow &row) { return row.httpStatus != 401; });
    if (!fine && (signedOut || fleet.status().readOnly))
        return ExitSignedOut; // not allowed wins over refused
    return fine ? ExitDone : ExitSome;
}

} // namespace qd
