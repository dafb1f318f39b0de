// SPDX-License-Identifier: GPL-3.0-or-later
// How a fleet acts: what makes sense for a worker now, commands out, answers back.
#include "fleet.h"

#include "activitylog.h"
#include "jobmemory.h"
#include "text.h"

#include <QJsonObject>

#include <utility>

namespace qd {

QString pendingVerb(ControlAction action)
{
    switch (action) {
    case ControlAction::Start: return Fleet::tr("Starting\u2026");
    case ControlAction::Stop: return Fleet::tr("Stopping\u2026");
    case ControlAction::Restart: return Fleet::tr("Restarting\u2026");
    case ControlAction::Pause: return Fleet::tr("Pausing\u2026");
    case ControlAction::Resume: return Fleet::tr("Resuming\u2026");
    }
    return {};
}

namespace {

/// Why nothing can be sent at all; empty: it can.
QString whyNotConnected(const FeedStatus &status)
{
    switch (status.state) {
    case ConnectionState::Connecting: return Fleet::tr("Not connected yet.");
    case ConnectionState::Reconnecting:
    case ConnectionState::Offline:
        return status.server.isEmpty()
                   ? Fleet::tr("Not connected.")
                   : Fleet::tr("Not connected to %1.").arg(displayText(status.server, 80));
    case ConnectionState::SignedOut: return Fleet::tr("Signed out: a valid token is needed.");
    case ConnectionState::Finished: return Fleet::tr("This run is finished.");
    case ConnectionState::Live:
    case ConnectionState::Polling: break;
    }
    return {};
}

/// ".", ".." and nothing would address something else than this worker.
bool isAddressable(const Worker &worker)
{
    const QString &target = worker.address.isEmpty() ? worker.name : worker.address;
    return !target.trimmed().isEmpty() && target != u"." && target != u"..";
}

/// Why \a action makes no sense for a worker in this state; empty: it does. A word nobody knows
/// rules nothing out.
QString whyNotInState(ControlAction action, StatusKind kind)
{
    const bool notRunning = kind == StatusKind::Stopped || kind == StatusKind::Crashed;
    const bool paused = kind == StatusKind::Paused;
    switch (action) {
    case ControlAction::Start:
        if (paused)
            return Fleet::tr("It is paused: resume it.");
        if (kind == StatusKind::Starting)
            return Fleet::tr("It is starting already.");
        if (!isDown(kind) && kind != StatusKind::Other)
            return Fleet::tr("It is running already.");
        return {};
    case ControlAction::Stop: return notRunning ? Fleet::tr("It is not running.") : QString();
    case ControlAction::Restart:
        return notRunning ? Fleet::tr("It is not running: start it.") : QString();
    case ControlAction::Pause:
        if (paused)
            return Fleet::tr("It is paused already.");
        return notRunning ? Fleet::tr("It is not running.") : QString();
    case ControlAction::Resume:
        return paused || kind == StatusKind::Other ? QString() : Fleet::tr("It is not paused.");
    }
    return {};
}

/// What to say where the back end said nothing.
QString ownWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending: return {};
    case Outcome::Done: return Fleet::tr("Done.");
    case Outcome::Refused: return Fleet::tr("The back end refused.");
    case Outcome::Failed: return Fleet::tr("The back end tried and failed.");
    case Outcome::NotSent: return Fleet::tr("It was not sent.");
    case Outcome::NoAnswer: return Fleet::tr("Sent; no answer came.");
    case Outcome::Unknown: return Fleet::tr("Sent; its outcome is not known.");
    }
    return {};
}

ActivityOutcome activityOutcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refused:
    case Outcome::Failed:
    case Outcome::NotSent: return ActivityOutcome::Failure;
    case Outcome::NoAnswer:
    case Outcome::Unknown: return ActivityOutcome::Warning;
    case Outcome::Pending:
    case Outcome::Done: break;
    }
    return ActivityOutcome::Control;
}

QString whyNotHere()
{
    return Fleet::tr("This fleet is saved as read-only: nothing is sent to it from here.");
}

} // namespace

QString Fleet::whyNot(ControlAction action) const
{
    if (profile().readOnly)
        return whyNotHere();
    const QString why = whyNotConnected(status());
    return why.isEmpty() ? whyNotOffered(status(), action) : why;
}

QString Fleet::whyNot(ControlAction action, const QStringList &workerKeys, qint64 nowMs) const
{
    constexpr qsizetype LookedAt = 200;
    if (const QString why = whyNot(action); !why.isEmpty())
        return why;
    QString first;
    for (qsizetype i = 0; i < workerKeys.size(); ++i) {
        if (i == LookedAt)
            return {};
        const QString why = whyNot(action, workerKeys.at(i), nowMs);
        if (why.isEmpty())
            return {};
        if (first.isEmpty())
            first = why;
        else if (first != why)
            first = tr("None of them can be told this now.");
    }
    return first;
}

QString Fleet::whyNot(ControlAction action, const QString &workerKey, qint64 nowMs) const
{
    Q_UNUSED(nowMs)
    if (const QString why = whyNot(action); !why.isEmpty())
        return why;
    const WorkerRow *row = rowOf(workerKey);
    if (!row)
        return tr("This worker is no longer known.");
    if (row->worker.duplicate)
        return tr("Another row reports the same identity: it is not clear which one would act.");
    if (!isAddressable(row->worker))
        return tr("A worker of this name cannot be addressed.");
    if (const JournalRow *pending = pendingOf(workerKey))
        return tr("A command is under way: %1").arg(pendingVerb(pending->command.action));
    return whyNotInState(action, row->kind);
}

QString Fleet::whyNotRequeue() const
{
    if (profile().readOnly)
        return whyNotHere();
    FeedStatus now = status();
    // Where there is a Redis of its own beside the API it goes there, whatever the token may do.
    const bool byRedis = now.ways.size() == 2 && now.ways.at(1).isUp();
    const bool readOnly = std::exchange(now.readOnly, false) && !byRedis;
    const QString why = whyNotConnected(now);
    return why.isEmpty() && readOnly ? tr("This token may only watch, not requeue.") : why;
}

std::optional<quint64> Fleet::command(ControlAction action, const QString &workerKey, qint64 nowMs)
{
    if (!whyNot(action, workerKey, nowMs).isEmpty())
        return std::nullopt;
    const QString name = rowOf(workerKey)->worker.name;
    const std::optional<Command> command = journal()->issue(action, workerKey, name, nowMs);
    if (!command)
        return std::nullopt;
    workers()->dismissAnswer(workerKey); // the last one's answer would read like this one's
    workers()->setPendingVerb(workerKey, pendingVerb(action));
    emit commandIssued(*command);
    return command->id;
}

/// Said to be done, and seen now: the words stay as long as they are shown.
void Fleet::showApplied(quint64 commandId)
{
    const JournalRow *row = journal()->find(commandId);
    const WorkerRow *worker = row ? rowOf(row->command.workerKey) : nullptr;
    if (!worker || row->phase() != CommandPhase::Applied)
        return;
    const QString words = row->message.isEmpty() ? ownWords(row->outcome) : row->message;
    if (worker->lastOutcome == Outcome::Done && worker->lastAnswer == words)
        showAnswer(row->command.workerKey, Outcome::Done,
                   tr("%1 \u00b7 seen in its state").arg(words));
}

void Fleet::endCommand(const JournalRow &row)
{
    const Command &command = row.command;
    const QString words = row.message.isEmpty() ? ownWords(row.outcome) : row.message;
    const JournalRow *next = pendingOf(command.workerKey);
    workers()->setPendingVerb(command.workerKey,
                              next ? pendingVerb(next->command.action) : QString());
    showAnswer(command.workerKey, row.doubt.isEmpty() ? row.outcome : Outcome::Unknown,
               row.doubt.isEmpty() ? words : words + QLatin1Char(' ') + row.doubt);
    if (row.outcome == Outcome::Done && row.doubt.isEmpty())
        workers()->noteControl(command, serverNowMs());

    const ActivityEntry entry = activitynotes::control(row, words, activityOutcome(row.outcome),
                                                       operatorName(), serverNowMs());
    log()->note(entry);
    activity()->add(entry);
    jobs()->noteControl(row, serverNowMs());
    emit commandEnded(row);
}

} // namespace qd
