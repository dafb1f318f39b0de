// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace qd {

class Fleet;
struct JournalRow;

/// How fast a run tells its workers.
enum class RunPace : quint8 {
    Steady,    ///< at most 10 a second, at most 8 without an outcome
    AllAtOnce, ///< no wait between two, at most 64 without an outcome
    OneByOne,  ///< the next once the one before has its outcome
};

/// Whom a person has agreed to tell: the identity, and where it was reached then.
struct RunTarget
{
    QString key, name;
    QString address; ///< empty: not known then; it is found out before anything is sent
};

/// One worker of a run.
struct RunRow
{
    enum State { Waiting, UnderWay, Ended };

    RunTarget target;
    quint64 commandId = 0; ///< 0: never issued
    State state = Waiting;
    Outcome outcome = Outcome::Pending;
    bool applied = false; ///< seen in the worker's own state
    QString message;      ///< the back end's words, or why nothing was sent
    QString progress;     ///< how far it came, with times (phaseText)
};

enum RunColumn { RunWorkerColumn, RunOutcomeColumn, RunMessageColumn, RunColumnCount };
enum RunRole {
    RunRowRole = Qt::UserRole + 1, ///< quintptr of const RunRow *
    RunFailedRole
}; ///< ended, and not done

/// One verb for many workers, each told at most once, at a pace, by identity: who cannot be told
/// when its turn comes is left out and says why. It can be stopped half-way; it stops by itself
/// when the fleet cannot be told any more (signed out, may only watch, cut off) and goes slower
/// when the back end asks for it. Nothing is ever sent a second time. GUI thread.
class BulkRun final : public QAbstractTableModel
{
    Q_OBJECT
public:
    BulkRun(Fleet &fleet, ControlAction action, const QList<RunTarget> &targets,
            RunPace pace = RunPace::Steady, QObject *parent = nullptr);

    void start();
    void stop(); ///< by a person: what has not left is not sent
    void setPace(RunPace pace);

    ControlAction action() const { return m_action; }
    RunPace pace() const { return m_pace; }
    bool isOver() const { return m_over; } ///< all have an outcome
    bool isStopped() const { return !m_stopWords.isEmpty(); }
    const QString &stopWords() const { return m_stopWords; } ///< why it went no further
    const QString &paceWords() const { return m_paceWords; } ///< why it goes slower than asked

    int total() const { return int(m_rows.size()); }
    int underWay() const { return m_underWay; }
    int ended() const { return m_ended; }
    int failed() const { return m_failed; } ///< ended, and not done
    bool owns(quint64 commandId) const { return m_rowOf.contains(commandId); }
    QStringList failedKeys() const;
    bool mayHaveActed() const; ///< one of the failed may have taken effect all the same
    QString asText() const;    ///< a line each: worker, outcome, words; control characters shown
    const RunRow *row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void progressed();
    void succeeded(const QString &workerKey);
    void finished(); ///< once

private:
    void advance();
    bool tellNext(qint64 nowMs); ///< false: it was left out
    void onEnded(const JournalRow &row);
    void onAdvanced(quint64 commandId);
    void end(int row, Outcome outcome, const QString &message);
    void stopFor(const QString &words, const QString &eachWords);
    void slowDown(qint64 retryAfterMs, qint64 nowMs);
    void announce(int first, int last);

    Fleet &m_fleet;
    const ControlAction m_action;
    RunPace m_pace;
    QList<RunRow> m_rows;
    QHash<quint64, int> m_rowOf; ///< by command id
    QTimer m_timer;
    int m_next = 0, m_underWay = 0, m_ended = 0, m_failed = 0;
    qint64 m_everyMs = 0, m_notBeforeMs = 0, m_startedWallMs = 0;
    int m_mostUnderWay = 1;
    bool m_started = false, m_over = false;
    QString m_stopWords, m_paceWords;
};

} // namespace qd
