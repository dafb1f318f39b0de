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
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        if (row->outcome == Outcome::Pending && row->command.workerKey == workerKey)
            return &*row;
    }
    return nullptr;
}

bool CommandJournal::isPending(const QString &workerKey) const
{
    return pendingOf(workerKey) != nullptr;
}

int CommandJournal::pendingCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const JournalRow &row) {
        return row.outcome == Outcome::Pending;
    }));
}

std::optional<Command> CommandJournal::issue(ControlAction action, const QString &workerKey,
                                             const QString &workerName, qint64 nowMs)
{
    const bool twice = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const JournalRow &row) {
        return row.outcome == Outcome::Pending && row.command.action == action &&
               row.command.workerKey == workerKey;
    });
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

void CommandJournal::resolve(const CommandResult &result, qint64 nowMs)
{
    const int at = rowOf(result.id);
    if (at < 0 || result.outcome == Outcome::Pending)
        return;
    JournalRow &row = m_rows[at];
    // A server that answered 500 may have acted all the same: the worker's own state has the last
    // word.
    const bool open = row.outcome == Outcome::Unknown || row.outcome == Outcome::NoAnswer ||
                      (row.outcome == Outcome::Failed && !row.confirmedByState &&
                       result.outcome == Outcome::Done);
    const bool proved = result.confirmedByState &&
                        (result.outcome == Outcome::Done || result.outcome == Outcome::Failed);
    if (row.outcome != Outcome::Pending && !(open && proved))
        return;
    row.outcome = result.outcome;
    row.message = result.message;
    row.confirmedByState = result.confirmedByState;
    row.endedMs = nowMs;
    emit dataChanged(index(at, JournalOutcomeColumn), index(at, JournalMessageColumn),
                     {Qt::DisplayRole, Qt::ToolTipRole});
    emit ended(JournalRow(row)); // a copy: a listener may issue the next command
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
        QString word;
        switch (at->outcome) {
        case Outcome::Pending: word = tr("pending"); break;
        case Outcome::Done: word = tr("done"); break;
        case Outcome::Refused: word = tr("refused"); break;
        case Outcome::Failed: word = tr("failed"); break;
        case Outcome::NotSent: word = tr("not sent"); break;
        case Outcome::NoAnswer: word = tr("no answer"); break;
        case Outcome::Unknown: word = tr("outcome unknown"); break;
        }
        return at->confirmedByState ? tr("%1 (seen in its state)").arg(word) : word;
    }
    case JournalMessageColumn: return displayText(at->message, limit);
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
