// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <optional>

namespace qd {

/// One command and how far it has come. Instants are monotonicMs(); 0: it has not come so far.
struct JournalRow
{
    Command command;
    Outcome outcome = Outcome::Pending;
    QString message;               ///< the back end's words as they came, or our own sentence
    bool confirmedByState = false; ///< the outcome was seen in the worker's own state
    QString doubt; ///< it was said to be done, and the worker's state does not show it: a sentence
    int httpStatus = 0;
    qint64 retryAfterMs = 0;
    qint64 issuedWallMs = 0, issuedMs = 0;
    qint64 sentMs = 0, endedMs = 0, appliedMs = 0;

    CommandPhase phase() const;
};

QString outcomeText(Outcome outcome); ///< "refused", "no answer", …; translated

/// "Requested 14:32:07 · sent after 12 ms · answered after 0.3 s · seen in its state after 1.2 s",
/// as far as it has come.
QString phaseText(const JournalRow &row);

enum JournalColumn {
    JournalTimeColumn,
    JournalActionColumn,
    JournalWorkerColumn,
    JournalOutcomeColumn,
    JournalMessageColumn,
    JournalColumnCount
};

/// Every command of this program, newest last; each ends in exactly one outcome. Ids are unique
/// over all journals. Past 10,000 rows the oldest ended ones go. GUI thread.
class CommandJournal final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit CommandJournal(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A pending row with fresh ids, or nullopt when the same verb is pending for the same worker.
    std::optional<Command> issue(ControlAction action, const QString &workerKey,
                                 const QString &workerName, qint64 nowMs);
    void sent(const CommandSent &sent); ///< the command has left
    /// Ends a command once; a second result for it changes nothing, except what the worker's own
    /// state proves: Unknown, NoAnswer → Done or Failed; Failed → Done. Done stays Done: its state
    /// shows it (applied) or not (doubt).
    void resolve(const CommandResult &result, qint64 nowMs);
    bool isPending(const QString &workerKey) const;
    const JournalRow *
    pendingOf(const QString &workerKey) const; ///< the newest pending one; nullptr: none
    int pendingCount() const { return int(m_pendingIds.size()); }
    const QSet<quint64> &pendingIds() const { return m_pendingIds; }
    const JournalRow *row(int row) const;
    const JournalRow *find(quint64 id) const;

signals:
    void ended(const qd::JournalRow &row); ///< once per outcome a person must see
    void advanced(quint64 id); ///< sent; or seen, after it was said to be done, in its state

private:
    int rowOf(quint64 id) const;
    void forgetOldest();
    void setPending(const Command &command, bool pending);
    void announce(int row);

    QList<JournalRow> m_rows;
    QSet<quint64> m_pendingIds;
    QHash<QString, QList<quint64>> m_pendingOf; ///< by worker key, oldest first
};

} // namespace qd
Q_DECLARE_METATYPE(qd::JournalRow)
