// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

namespace qd {

enum class ControlAction : quint8 { Start, Stop, Restart, Pause, Resume };
QString controlWord(ControlAction action); ///< "start", "stop", "restart", "pause", "resume"
std::optional<ControlAction> controlAction(const QString &word);

/// How a command ended. Each command ends in exactly one; it is never sent a second time by the
/// program.
enum class Outcome : quint8 {
    Pending,
    Done,     ///< 200, success true, this worker, this action; or the worker's own state proved it
    Refused,  ///< the back end said no (4xx, success false)
    Failed,   ///< the back end reported that it tried and failed, or the worker's state proved that
              ///< it did not happen
    NotSent,  ///< never left this computer
    NoAnswer, ///< sent, no answer within the deadline, and its state did not tell
    Unknown,  ///< sent, then the line broke (or the answer was about something else)
};
QString outcomeWord(Outcome outcome); ///< "done", "refused", "failed", "not_sent", "no_answer",
                                      ///< "unknown", "pending"

/// How far a command has come; a phase may be skipped, none comes twice.
enum class CommandPhase : quint8 {
    Requested, ///< in the journal; nothing is known to have left
    Sent,      ///< the request was written, or the control stream has its entry
    Answered,  ///< the back end has answered, or the wait for it is over
    Applied,   ///< the worker's own state shows it
};

/// One intent of a person. The target is the identity, never a row.
struct Command
{
    quint64 id = 0;    ///< unique in this program
    QString requestId; ///< UUID; goes out as Idempotency-Key
    ControlAction action = ControlAction::Pause;
    QString workerKey;  ///< Worker::key
    QString workerName; ///< display name, for messages

    bool operator==(const Command &) const = default;
};

struct CommandResult
{
    quint64 id = 0;
    Outcome outcome = Outcome::Pending;
    QString message; ///< the back end's words as they came, or our own sentence when it has none
    bool confirmedByState = false;
    int httpStatus = 0;      ///< of the answer; 0: none came, or it came another way
    qint64 retryAfterMs = 0; ///< with 429: how long the back end wants to be left alone; 0: untold

    bool operator==(const CommandResult &) const = default;
};

/// A command has left this computer. Told once, before its result.
struct CommandSent
{
    quint64 id = 0;
    qint64 atMs = 0; ///< monotonicMs()

    bool operator==(const CommandSent &) const = default;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::Command)
Q_DECLARE_METATYPE(qd::CommandResult)
