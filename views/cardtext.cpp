// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardtext.h"

#include "format.h"
#include "text.h"
#include "theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace qd {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("qd::WorkerCard", text);
}

const QString Dash = QStringLiteral("\u2014 ");
const QString Dot = QStringLiteral(" \u00b7 ");

QString ago(const MaybeReal &seconds)
{
    return tr("%1 ago").arg(format::age(seconds));
}

/// What is written from right to left keeps to itself: what follows stands behind it, not in it.
QString isolated(const QString &text)
{
    const bool mixed = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return mixed ? QChar(0x2068) + text + QChar(0x2069) : text;
}

CardLine answerLine(const WorkerRow &row)
{
    CardLine line;
    line.head = displayText(row.lastAnswer);
    line.headInk = row.lastOutcome == Outcome::Done ? CardLine::Good : CardLine::Bad;
    line.dismissible = true;
    return line;
}

} // namespace

CardLine jobLine(const WorkerRow &row, qint64 nowMs, qint64 knownMs)
{
    knownMs = std::min(nowMs, knownMs);
    if (row.lastOutcome != Outcome::Pending && !row.lastAnswer.isEmpty())
        return answerLine(row);

    const Worker &worker = row.worker;
    CardLine line;
    const bool ended = row.kind == StatusKind::Crashed || row.kind == StatusKind::Error ||
                       row.kind == StatusKind::Stopped;
    if (ended) {
        line.head = Dash + (worker.exitCode ? tr("exit code %1").arg(*worker.exitCode)
                                            : shownWord(row.kind, worker.status).toLower());
        // The age of its last work says nothing of when it ended.
        if (const MaybeReal seen = ageSeconds(worker, worker.lastHeartbeatMs, nowMs)) {
            line.tail = ago(seen);
            line.between = QStringLiteral(", ");
        }
        return line;
    }
    if (!worker.currentJob.isEmpty()) {
        line.head = isolated(displayText(jobText(row)));
        if (const MaybeReal running = jobSeconds(worker, knownMs)) {
            line.tail = format::age(running);
            line.between = Dot;
        }
        return line;
    }
    if (row.kind == StatusKind::Paused) {
        line.head = Dash + tr("paused");
    } else if (row.kind == StatusKind::Idle) {
        line.head = Dash + tr("waiting");
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
    line.head = isolated(displayText(worker.host, 60));
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
    return row.pendingVerb.isEmpty() ? shownWord(row.kind, row.worker.status) : row.pendingVerb;
}

} // namespace qd
