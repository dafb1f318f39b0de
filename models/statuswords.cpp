// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuswords.h"

#include "text.h"
#include "words.h"

namespace qd {

QString shownWord(StatusKind kind, const QString &serverWord)
{
    switch (kind) {
    case StatusKind::Crashed: return tr("Crashed");
    case StatusKind::Error: return tr("Error");
    case StatusKind::Stopped: return tr("Stopped");
    case StatusKind::Stale: return tr("Stale");
    case StatusKind::Unavailable: return tr("Unavailable");
    case StatusKind::Degraded: return tr("Degraded");
    case StatusKind::Paused: return tr("Paused");
    case StatusKind::Starting: return tr("Starting");
    case StatusKind::Running: return tr("Running");
    case StatusKind::Idle: return tr("Idle");
    case StatusKind::Other: break;
    }
    const QString word = displayText(serverWord.trimmed(), 40);
    return word.isEmpty() ? tr("Unknown") : word;
}

} // namespace qd
