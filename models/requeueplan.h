// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"

#include <QAbstractTableModel>
#include <QSet>

namespace qd {

class Fleet;

/// How one entry of a plan stands.
enum class RequeueState : quint8 {
    Ready,   ///< the dry run says that it would be done
    Perhaps, ///< its holder reports nothing: it may be at work on it
    Poison,  ///< delivered so often that it looks like poison
    NotNow,  ///< no longer orphaned: its holder has it, or somebody else took it
    Gone,    ///< done, or trimmed away, meanwhile
    InLine,  ///< confirmed, not sent yet
    Sent,    ///< its answer has not come
    Done,    ///< given back (or put aside): newId
    Failed,  ///< the back end's words tell why
    Unknown, ///< sent, then the line broke
    NotSent, ///< confirmed, but stopped before
};

struct RequeueRow
{
    QueueEntry entry;
    RequeueState state = RequeueState::Ready;
    bool ticked = false;
    QString newId, words; ///< words: the back end's, as they came
};

enum RequeueColumn {
    RequeueTickColumn,
    RequeueIdColumn,
    RequeueHolderColumn,
    RequeueIdleColumn,
    RequeueTriesColumn,
    RequeueStateColumn,
    RequeueColumnCount
};

/// What a person is about to give back: what was found (a dry run, repeated until it is confirmed),
/// what is ticked, and how each of them ended. Asks the fleet, never acts before run(). What is
/// confirmed is judged anew just before it is sent, in small parts, each sent once. GUI thread.
class RequeuePlan final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int MostRows = 1'000; ///< found at most; what is beyond is said
    static constexpr int MostLooked = 10'000; ///< entries among which those of a cause are found
    static constexpr int Part = 20;        ///< entries sent at once

    enum Step { Looking, Ready, Running, Stopping, Over };
    enum Way { GiveBack, PutAside };

    /// \a fleet is kept by reference and must outlive this.
    RequeuePlan(Fleet &fleet, const RequeueTarget &target, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void look(); ///< finds out anew, keeping what was ticked; does nothing while one is under way
    void tickAll(bool ticked); ///< all that may be
    void setWay(Way way);
    void setFields(const QString &queue, const QString &id, const QList<EntryField> &fields);
    bool run();  ///< false when nothing is ticked or nothing can be sent now
    void stop(); ///< what has not been sent stays

    const RequeueRow *row(int row) const;
    Step step() const { return m_step; }
    Way way() const { return m_way; }
    const RequeueTarget &target() const { return m_target; }
    bool isTickable(const RequeueRow &row) const;
    int tickable() const, ticked() const;
    int count(RequeueState state) const;
    int perhaps() const, poison() const;         ///< of those that can still be ticked
    int sent() const { return m_chosen; }        ///< confirmed by the last run()
    int ended() const;                           ///< … of them
    const RequeueRow *onlyTicked() const;        ///< nullptr: none, or several
    bool hasFields(const RequeueRow &row) const; ///< it gets other fields than its own
    QString whyNot() const;                      ///< why nothing can be sent now; empty: it can
    QString trouble() const;                     ///< of looking: some of it could not be read
    bool isCut() const { return m_cut; }         ///< there are more than are shown
    bool lists() const { return m_lists; }       ///< false: one question for all, whatever they are
    bool canPutAside() const { return m_toDead && !m_target.dead; }
    bool canChangeFields() const { return m_changesFields; }
    MaybeInt blindly() const { return m_blind; } ///< how many, where the back end lists none

signals:
    void changed(); ///< step, counts, sentences

private:
    void askPage(const QString &queue, const QString &cursor);
    void askNext();
    void take(const Answer &answer);
    void takePage(const Answer &answer, const QString &queue);
    void endLook();
    void sendPart();
    void takeResults(const Answer &answer);
    bool isWanted(const QueueEntry &entry) const;
    bool isOfCause(const QueueEntry &entry) const;
    void setState(int row, RequeueState state, const QString &words = {});
    static QString keyOf(const QueueEntry &entry); ///< of m_fields
    void tell(int row);
    void end();
    Question question() const;

    Fleet &m_fleet;
    RequeueTarget m_target;
    QStringList m_consumers; ///< names under which the target's worker may hold something
    QList<RequeueRow> m_rows;
    QHash<QString, QList<EntryField>> m_fields; ///< by queue and id
    Step m_step = Looking;
    Way m_way = GiveBack;
    bool m_cut = false, m_lists = true, m_toDead = false, m_changesFields = false, m_first = true;
    MaybeInt m_blind;
    QString m_denied, m_trouble;
    // While looking.
    QStringList m_queuesLeft, m_namedLeft;
    int m_looked = 0; ///< entries
    QList<QueueEntry> m_found;
    quint64 m_question = 0;
    QString m_asked; ///< queue
    // While running.
    int m_chosen = 0;
    QList<int> m_part; ///< rows sent
};

} // namespace qd
