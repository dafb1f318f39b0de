// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QAbstractTableModel>
#include <optional>

namespace qd {

struct JournalRow
{
    Command command;
    Outcome outcome = Outcome::Pending;
    QString message;
    bool confirmedByState = false;
    qint64 issuedWallMs = 0, issuedMs = 0, endedMs = 0;
};

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
    /// Ends a command once; a second result for it changes nothing, except
    /// what the worker's own state proves: Unknown, NoAnswer → Done or Failed; Failed → Done.
    void resolve(const CommandResult &result, qint64 nowMs);
    bool isPending(const QString &workerKey) const;
    const JournalRow *
    pendingOf(const QString &workerKey) const; ///< the newest pending one; nullptr: none
    int pendingCount() const;
    const JournalRow *row(int row) const;
    const JournalRow *find(quint64 id) const;

signals:
    void ended(const qd::JournalRow &row); ///< once per outcome a person must see

private:
    int rowOf(quint64 id) const;
    void forgetOldest();

    QList<JournalRow> m_rows;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::JournalRow)
