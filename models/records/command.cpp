// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace qd {

QString controlWord(ControlAction action)
{
    switch (action) {
    case ControlAction::Start: return QStringLiteral("start");
    case ControlAction::Stop: return QStringLiteral("stop");
    case ControlAction::Restart: return QStringLiteral("restart");
    case ControlAction::Pause: return QStringLiteral("pause");
    case ControlAction::Resume: return QStringLiteral("resume");
    }
    return {};
}

std::optional<ControlAction> controlAction(const QString &word)
{
    for (auto action : {ControlAction::Start, ControlAction::Stop, ControlAction::Restart,
                        ControlAction::Pause, ControlAction::Resume}) {
        if (word == controlWord(action))
            return action;
    }
    return std::nullopt;
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending: return QStringLiteral("pending");
    case Outcome::Done: return QStringLiteral("done");
    case Outcome::Refused: return QStringLiteral("refused");
    case Outcome::Failed: return QStringLiteral("failed");
    case Outcome::NotSent: return QStringLiteral("not_sent");
    case Outcome::NoAnswer: return QStringLiteral("no_answer");
    case Outcome::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

} // namespace qd
