// SPDX-License-Identifier: GPL-3.0-or-later
#include "status.h"

#include <QStringView>

namespace qd {

namespace {

struct Word
{
    QLatin1StringView text;
    StatusKind kind;
};

constexpr Word Words[] = {
    {QLatin1StringView("running"), StatusKind::Running},
    {QLatin1StringView("healthy"), StatusKind::Running},
    {QLatin1StringView("active"), StatusKind::Running},
    {QLatin1StringView("busy"), StatusKind::Running},
    {QLatin1StringView("idle"), StatusKind::Idle},
    {QLatin1StringView("stopped"), StatusKind::Stopped},
    {QLatin1StringView("paused"), StatusKind::Paused},
    {QLatin1StringView("degraded"), StatusKind::Degraded},
    {QLatin1StringView("unavailable"), StatusKind::Unavailable},
    {QLatin1StringView("error"), StatusKind::Error},
    {QLatin1StringView("stale"), StatusKind::Stale},
    {QLatin1StringView("starting"), StatusKind::Starting},
    {QLatin1StringView("crashed"), StatusKind::Crashed},
};

} // namespace

StatusKind statusKind(const QString &word)
{
    const QStringView text = QStringView(word).trimmed();
    for (const Word &known : Words) {
        if (text.size() == known.text.size() && text.compare(known.text, Qt::CaseInsensitive) == 0)
            return known.kind;
    }
    return StatusKind::Other;
}

bool isDown(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Crashed:
    case StatusKind::Error:
    case StatusKind::Stopped:
    case StatusKind::Stale:
    case StatusKind::Unavailable: return true;
    default: return false;
    }
}

QString statusWord(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Crashed: return QStringLiteral("crashed");
    case StatusKind::Error: return QStringLiteral("error");
    case StatusKind::Stopped: return QStringLiteral("stopped");
    case StatusKind::Stale: return QStringLiteral("stale");
    case StatusKind::Unavailable: return QStringLiteral("unavailable");
    case StatusKind::Degraded: return QStringLiteral("degraded");
    case StatusKind::Other: return QStringLiteral("unknown");
    case StatusKind::Paused: return QStringLiteral("paused");
    case StatusKind::Starting: return QStringLiteral("starting");
    case StatusKind::Running: return QStringLiteral("running");
    case StatusKind::Idle: return QStringLiteral("idle");
    }
    return {};
}

} // namespace qd
