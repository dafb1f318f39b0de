// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QCoreApplication>

namespace qd {

QString actionVerb(ControlAction action)
{
    switch (action) {
    case ControlAction::Start: return QCoreApplication::translate("Action", "Start");
    case ControlAction::Stop: return QCoreApplication::translate("Action", "Stop");
    case ControlAction::Restart: return QCoreApplication::translate("Action", "Restart");
    case ControlAction::Pause: return QCoreApplication::translate("Action", "Pause");
    case ControlAction::Resume: return QCoreApplication::translate("Action", "Resume");
    }
    return {};
}

QString actionNoun(ControlAction action)
{
    switch (action) {
    case ControlAction::Start: return QCoreApplication::translate("Action", "Start", "noun");
    case ControlAction::Stop: return QCoreApplication::translate("Action", "Stop", "noun");
    case ControlAction::Restart: return QCoreApplication::translate("Action", "Restart", "noun");
    case ControlAction::Pause: return QCoreApplication::translate("Action", "Pause", "noun");
    case ControlAction::Resume: return QCoreApplication::translate("Action", "Resume", "noun");
    }
    return {};
}

QString actionIconName(ControlAction action)
{
    switch (action) {
    case ControlAction::Start: return QStringLiteral("play");
    case ControlAction::Resume: return QStringLiteral("resume");
    case ControlAction::Stop: return QStringLiteral("stop");
    case ControlAction::Restart: return QStringLiteral("restart");
    case ControlAction::Pause: return QStringLiteral("pause");
    }
    return {};
}

OutcomeLook outcomeLook(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending: return {StatusKind::Starting, Tone::Info};
    case Outcome::Done: return {StatusKind::Running, Tone::Ok};
    case Outcome::Refused:
    case Outcome::Failed: return {StatusKind::Crashed, Tone::Bad};
    case Outcome::NotSent:
    case Outcome::NoAnswer:
    case Outcome::Unknown: break;
    }
    return {StatusKind::Degraded, Tone::Warn};
}

bool asksFirst(ControlAction action)
{
    return action == ControlAction::Stop || action == ControlAction::Restart;
}

} // namespace qd
