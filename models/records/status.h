// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd {

/// What a status word means. The order is the order of attention: what needs a person comes first.
enum class StatusKind : quint8 {
    Crashed,
    Error,
    Stopped,
    Stale,
    Unavailable,
    Degraded,
    Other,
    Paused,
    Starting,
    Running,
    Idle
};

/// Reads a server's word: running, healthy, active, busy → Running; idle, stopped, paused,
/// degraded, unavailable, error, stale, starting, crashed; any other (and none) → Other. Case and
/// surrounding space do not matter.
StatusKind statusKind(const QString &word);

/// Down for the health rules: stopped, crashed, error, stale or unavailable. Paused is not down.
bool isDown(StatusKind kind);

/// The English word for a kind ("running", "crashed", …); for Other "unknown".
QString statusWord(StatusKind kind);

} // namespace qd
