// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardtext.h"

#include "format.h"
#include "text.h"
#include "theme.h"
#include "words.h"

#include <algorithm>

namespace qd {
namespace {

const QString Dash = QStringLiteral("\u2014 ");
const QString Dot = QStringLiteral(" \u00b7 ");

QString ago(const MaybeReal &seconds)
{
    return tr("%1 ago").arg(format::age(seconds));
}

/// What is written from right to left keeps to itself: what follows stands behind it, not in it.
QString keptApart(const QString &text)
{
    const bool mixed = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return mixed ? QChar(0x2068) + text + QChar(0x2069) : text;
}

CardLine answerLine(const WorkerRow &row)
{
    CardLine line;
    line.head = displayText(row.redacted(row.lastAnswer));
    line.headInk = row.lastOutcome == Outcome::Done ? CardLine::Good : CardLine::Bad;
    line.dismissible = true;
    return line;
}

} // namespace

CardLine jobLine(const WorkerRow &row, qint64 nowMs, qint64 knownMs)
{
    knownMs = std::min(nowMs, knownMs);
    // That it crashed tells more than that the last command succeeded before.
    const bool overtaken = row.lastOutcome == Outcome::Done &&
                           (row.kind == StatusKind::Crashed || row.kind == StatusKind::Error);
    if (row.lastOutcome != Outcome::Pending && !row.lastAnswer.isEmpty() && !overtaken)
        return answerLine(row);

    const Worker &worker = row.worker;
    CardLine line;
    const bool ended = row.kind == StatusKind::Crashed || row.kind == StatusKind::Error ||
                       row.kind == StatusKind::Stopped;
    const bool paused = row.kind == StatusKind::Paused && worker.currentJob.isEmpty();
    if (ended || paused) {
        const Evidence found = evidenceOf(row, nowMs);
        line.head = Dash + found.brief;
        if (found.ageSeconds) {
            line.tail = ago(found.ageSeconds);
            line.between = found.byWhom ? QStringLiteral(" ") : QStringLiteral(", ");
        }
        return line;
    }
    if (!worker.currentJob.isEmpty()) {
        line.head = keptApart(displayText(shownJob(row)));
        if (const MaybeReal running = jobSeconds(worker, knownMs)) {
            line.tail = format::age(running);
            line.between = Dot;
            line.tailInk = row.notes.stuck ? CardLine::Warn : CardLine::Normal;
        }
        return line;
    }
    if (row.kind == StatusKind::Idle) {
        line.head = Dash + tr("waiting");
    } else if (row.kind == StatusKind::Stale) {
        line.head = Dash + evidenceOf(row, nowMs).brief;
    } else if (worker.uptimeSeconds) {
        const double since = worker.receivedAtMs > 0
                                 ? qMax<double>(0, double(knownMs - worker.receivedAtMs)) / 1000
                                 : 0;
        line.head = tr("up %1").arg(format::duration(*worker.uptimeSeconds + since));
    } else {
        line.head = Dash.trimmed();
    }
    return line;
}

CardLine footLine(const WorkerRow &row, qint64 nowMs)
{
    const Worker &worker = row.worker;
    CardLine line;
    line.head = keptApart(displayText(worker.host, 60));
    const MaybeReal seconds = lastSeenSeconds(worker, nowMs);
    if (!seconds)
        return line;
    line.between = Dot;
    line.tail = (worker.lastHeartbeatMs ? tr("seen %1 ago") : tr("active %1 ago"))
                    .arg(format::age(seconds));
    if (row.kind == StatusKind::Stale || row.life == Liveness::Stale ||
        row.life == Liveness::SilentBusy)
        line.tailInk = CardLine::Stale;
    return line;
}

QString pillWord(const WorkerRow &row)
{
    if (!row.pendingVerb.isEmpty())
        return row.pendingVerb;
    return row.notes.stuck ? tr("Stuck") : shownWord(row.kind, row.worker.status);
}

} // namespace qd
