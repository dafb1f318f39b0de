// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomewatch.h"

#include "text.h"
#include "words.h"

#include <QHash>

#include <algorithm>

namespace qd {

namespace {

bool isUp(StatusKind kind)
{
    return kind == StatusKind::Running || kind == StatusKind::Idle || kind == StatusKind::Degraded;
}

} // namespace

OutcomeWatch::OutcomeWatch(qint64 windowMs)
    : m_windowMs(windowMs)
{
}

void OutcomeWatch::add(const Command &command, const std::optional<Worker> &before, qint64 sentAtMs,
                       qint64 nowMs, const QString &said, bool untold)
{
    // From here on its state tells of this command, not of those before it.
    m_open.removeIf(
        [&command](const Open &open) { return open.command.workerKey == command.workerKey; });
    m_open.append({command, before, sentAtMs, nowMs, Proof::None, {}, said, untold});
}

void OutcomeWatch::told(quint64 id)
{
    for (Open &open : m_open)
        open.untold = open.untold && open.command.id != id;
}

bool OutcomeWatch::isUrgent() const
{
    return std::any_of(m_open.begin(), m_open.end(), [](const Open &open) { return open.untold; });
}

OutcomeWatch::Proof OutcomeWatch::proof(const Open &open, const Worker &now, qint64 nowMs)
{
    const StatusKind kind = statusKind(now.status);
    const StatusKind was = open.before ? statusKind(open.before->status) : StatusKind::Other;
    if (kind == StatusKind::Other)
        return Proof::None;
    switch (open.command.action) {
    case ControlAction::Pause:
        return kind == StatusKind::Paused ? Proof::Happened
               : isUp(kind)               ? Proof::Contradicts
                                          : Proof::None;
    case ControlAction::Stop:
        return kind == StatusKind::Stopped                ? Proof::Happened
               : isUp(kind) || kind == StatusKind::Paused ? Proof::Contradicts
                                                          : Proof::None;
    case ControlAction::Resume:
        return isUp(kind)                   ? Proof::Happened
               : kind == StatusKind::Paused ? Proof::Contradicts
                                            : Proof::None;
    case ControlAction::Start:
        return isUp(kind)                    ? Proof::Happened
               : kind == StatusKind::Stopped ? Proof::Contradicts
                                             : Proof::None;
    case ControlAction::Restart: {
        // It ran before and runs now: only its uptime can tell, by one clock and with a second to
        // spare.
        const double sinceSent = double(nowMs - open.sentAtMs) / 1000;
        if (now.uptimeSeconds) {
            if (*now.uptimeSeconds <= sinceSent + 1 && isUp(kind))
                return Proof::Happened;
            if (open.before && open.before->uptimeSeconds &&
                *now.uptimeSeconds < *open.before->uptimeSeconds && isUp(kind))
                return Proof::Happened;
            return *now.uptimeSeconds > sinceSent + 5 ? Proof::Contradicts : Proof::None;
        }
        return isDown(was) && isUp(kind) ? Proof::Happened : Proof::None;
    }
    }
    return Proof::None;
}

QList<CommandResult> OutcomeWatch::look(const QList<Worker> &workers, qint64 readSinceMs,
                                        qint64 nowMs)
{
    QList<CommandResult> results;
    if (m_open.isEmpty())
        return results;
    QHash<QString, const Worker *> told; // of those that are asked about: the fleet may be large
    for (const Open &open : std::as_const(m_open))
        told.insert(open.command.workerKey, nullptr);
    for (const Worker &worker : workers) {
        const auto asked = told.find(worker.key);
        if (asked != told.end() && !worker.duplicate)
            *asked = &worker;
    }
    for (qsizetype i = m_open.size(); i-- > 0;) {
        Open &open = m_open[i];
        if (readSinceMs < open.sentAtMs)
            continue;
        const Worker *const row = told.value(open.command.workerKey);
        if (!row) {
            open.last = Proof::None;
            continue;
        }
        open.last = proof(open, *row, nowMs);
        open.lastStatus = row->status;
        if (open.last != Proof::Happened)
            continue;
        results.append(
            {open.command.id, Outcome::Done,
             tr("The worker's own state shows it: %1.").arg(displayText(row->status, 60)), true});
        m_open.removeAt(i);
    }
    return results;
}

QList<CommandResult> OutcomeWatch::expire(qint64 nowMs)
{
    QList<CommandResult> results;
    for (qsizetype i = m_open.size(); i-- > 0;) {
        const Open &open = m_open.at(i);
        if (nowMs - open.sinceMs < m_windowMs)
            continue;
        if (open.last == Proof::Contradicts) {
            QString words =
                (open.untold ? tr("It did not happen: after %1 s the worker is still %2.")
                             : tr("After %1 s the worker is still %2."))
                    .arg((nowMs - open.sinceMs) / 1000)
                    .arg(displayText(open.lastStatus, 60));
            if (!open.said.isEmpty())
                words += u' ' + tr("The back end had said: %1").arg(open.said);
            results.append({open.command.id, Outcome::Failed, words, true});
        }
        m_open.removeAt(i);
    }
    return results;
}

} // namespace qd
