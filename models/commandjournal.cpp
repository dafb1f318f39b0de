// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandjournal.h"

#include "clock.h"
#include "format.h"
#include "text.h"

#include <QUuid>

#include <algorithm>
#include <atomic>

namespace qd {

namespace {

constexpr qsizetype MaxRows = 10'000;

quint64 freshId()
{
    static std::atomic<quint64> next{1};
    return next.fetch_add(1);
}

} // namespace

CommandPhase JournalRow::phase() const
{
    return appliedMs > 0                 ? CommandPhase::Applied
           : outcome != Outcome::Pending ? CommandPhase::Answered
           : sentMs > 0                  ? CommandPhase::Sent
                                         : CommandPhase::Requested;
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending: return CommandJournal::tr("pending");
    case Outcome::Done: return CommandJournal::tr("done");
    case Outcome::Refused: return CommandJournal::tr("refused");
    case Outcome::Failed: return CommandJournal::tr("failed");
    case Outcome::NotSent: return CommandJournal::tr("not sent");
    case Outcome::NoAnswer: return CommandJournal::tr("no answer");
    case Outcome::Unknown: return CommandJournal::tr("outcome unknown");
    }
    return {};
}

QString phaseText(const JournalRow &row)
{
    const auto after = [&row](qint64 atMs) {
        return format::seconds(double(std::max<qint64>(0, atMs - row.issuedMs)) / 1000);
    };
    QStringList parts{CommandJournal::tr("Requested %1").arg(format::clockTime(row.issuedWallMs))};
    if (row.sentMs > 0)
        parts << CommandJournal::tr("sent after %1").arg(after(row.sentMs));
    if (row.endedMs > 0 && row.endedMs != row.appliedMs) {
        switch (row.outcome) {
        case Outcome::NoAnswer:
            parts << CommandJournal::tr("no answer within %1").arg(after(row.endedMs));
            break;
        case Outcome::NotSent:
            parts << CommandJournal::tr("given up after %1").arg(after(row.endedMs));
            break;
        default: parts << CommandJournal::tr("answered after %1").arg(after(row.endedMs));
        }
    }
    if (row.appliedMs > 0)
        parts << CommandJournal::tr("seen in its state after %1").arg(after(row.appliedMs));
    return parts.join(QStringLiteral(" \u00b7 "));
}

CommandJournal::CommandJournal(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int CommandJournal::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CommandJournal::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : JournalColumnCount;
}

const JournalRow *CommandJournal::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int CommandJournal::rowOf(quint64 id) const
{
    // Ids rise with the rows.
    const auto at = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), id,
        [](const JournalRow &row, quint64 wanted) { return row.command.id < wanted; });
    return at != m_rows.cend() && at->command.id == id ? int(at - m_rows.cbegin()) : -1;
}

const JournalRow *CommandJournal::find(quint64 id) const
{
    return row(rowOf(id));
}

const JournalRow *CommandJournal::pendingOf(const QString &workerKey) const
{
    const auto pending = m_pendingOf.constFind(workerKey);
    return pending == m_pendingOf.constEnd() ? nullptr : find(pending->last());
}

bool CommandJournal::isPending(const QString &workerKey) const
{
    return m_pendingOf.contains(workerKey);
}

void CommandJournal::setPending(const Command &command, bool pending)
{
    if (pending) {
        m_pendingIds.insert(command.id);
        m_pendingOf[command.workerKey].append(command.id);
        return;
    }
    m_pendingIds.remove(command.id);
    const auto of = m_pendingOf.find(command.workerKey);
    if (of == m_pendingOf.end())
        return;
    of->removeOne(command.id);
    if (of->isEmpty())
        m_pendingOf.erase(of);
}

std::optional<Command> CommandJournal::issue(ControlAction action, const QString &workerKey,
                                             const QString &workerName, qint64 nowMs)
{
    const QList<quint64> pending = m_pendingOf.value(workerKey);
    const bool twice = std::any_of(pending.cbegin(), pending.cend(),
                                   [&](quint64 id) { return find(id)->command.action == action; });
    if (twice)
        return std::nullopt;
    forgetOldest();
    JournalRow row;
    row.command.id = freshId();
    row.command.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.command.action = action;
    row.command.workerKey = workerKey;
    row.command.workerName = workerName;
    row.issuedWallMs = wallClockMs();
    row.issuedMs = nowMs;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows << row;
    setPending(row.command, true);
    endInsertRows();
    return row.command;
}

void CommandJournal::forgetOldest()
{
    if (m_rows.size() < MaxRows)
        return;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).outcome == Outcome::Pending)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
        return;
    }
}

void CommandJournal::sent(const CommandSent &sent)
{
    const int at = rowOf(sent.id);
    if (at < 0 || m_rows.at(at).sentMs != 0)
        return;
    m_rows[at].sentMs = sent.atMs;
    announce(at);
    emit advanced(sent.id);
}

void CommandJournal::resolve(const CommandResult &result, qint64 nowMs)
{
    const int at = rowOf(result.id);
    if (at < 0 || result.outcome == Outcome::Pending)
        return;
    JournalRow &row = m_rows[at];
    const bool proved = result.confirmedByState &&
                        (result.outcome == Outcome::Done || result.outcome == Outcome::Failed);
    if (row.outcome == Outcome::Done) {
        if (!proved || row.confirmedByState || !row.doubt.isEmpty())
            return;
        if (result.outcome == Outcome::Done) { // said before, seen now: the words stay
            row.confirmedByState = true;
            row.appliedMs = nowMs;
            announce(at);
            emit advanced(result.id);
        } else {
            row.doubt = result.message;
            announce(at);
            emit ended(JournalRow(row));
        }
        return;
    }
    // A server that answered 500 may have acted all the same: the worker's own state has the last
    // word.
    const bool open = row.outcome == Outcome::Unknown || row.outcome == Outcome::NoAnswer ||
                      (row.outcome == Outcome::Failed && !row.confirmedByState &&
                       result.outcome == Outcome::Done);
    if (row.outcome != Outcome::Pending && !(open && proved))
        return;
    if (row.outcome == Outcome::Pending)
        setPending(row.command, false);
    row.outcome = result.outcome;
    row.message = result.message;
    row.confirmedByState = result.confirmedByState;
    row.httpStatus = result.httpStatus;
    row.retryAfterMs = result.retryAfterMs;
    if (row.endedMs == 0)
        row.endedMs = nowMs;
    if (proved && result.outcome == Outcome::Done)
        row.appliedMs = nowMs;
    announce(at);
    emit ended(JournalRow(row)); // a copy: a listener may issue the next command
}

void CommandJournal::announce(int row)
{
    emit dataChanged(index(row, JournalOutcomeColumn), index(row, JournalMessageColumn),
                     {Qt::DisplayRole, Qt::ToolTipRole});
}

QVariant CommandJournal::data(const QModelIndex &index, int role) const
{
    const JournalRow *at = row(index.row());
    if (!at || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    const int limit = tip ? 2000 : 200;
    switch (index.column()) {
    case JournalTimeColumn:
        return tip ? format::dateTime(at->issuedWallMs) : format::clockTime(at->issuedWallMs);
    case JournalActionColumn: return controlWord(at->command.action);
    case JournalWorkerColumn: return displayText(at->command.workerName, limit);
    case JournalOutcomeColumn: {
        const QString word = outcomeText(at->outcome);
        if (tip)
            return phaseText(*at);
        return at->confirmedByState                ? tr("%1 (seen in its state)").arg(word)
               : !at->doubt.isEmpty()              ? tr("%1 (not seen in its state)").arg(word)
               : at->phase() == CommandPhase::Sent ? tr("sent")
                                                   : word;
    }
    case JournalMessageColumn:
        return displayText(
            at->doubt.isEmpty() ? at->message : at->message + QLatin1Char(' ') + at->doubt, limit);
    default: return {};
    }
}

QVariant CommandJournal::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case JournalTimeColumn: return tr("Time");
    case JournalActionColumn: return tr("Action");
    case JournalWorkerColumn: return tr("Worker");
    case JournalOutcomeColumn: return tr("Outcome");
    case JournalMessageColumn: return tr("Answer");
    default: return {};
    }
}

} // namespace qd
