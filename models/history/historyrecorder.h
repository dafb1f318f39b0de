// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "historyvalues.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace qd {

class Fleet;
class HistoryStore;
struct History;
struct JournalRow;
struct WorkerRow;

/// Looks at a fleet every five seconds and hands what it sees to the store, while the connection is
/// up and the data are fresh: any other time is a hole. Thousands of workers are looked at in
/// parts, over the five seconds. Asks the back end for what it kept of a hole once that is over.
/// Control actions become marks. GUI thread.
class HistoryRecorder final : public QObject
{
    Q_OBJECT
public:
    HistoryRecorder(Fleet &fleet, HistoryStore &store, QObject *parent = nullptr);

    static constexpr qint64 EveryMs = 5000;
    static constexpr int WorkersAtOnce = 500, MostParts = 20;

    void start(); ///< looks by itself from now on
    /// One step at monotonic \a nowMs, as start() does them: the part of the fleet that is due.
    void look(qint64 nowMs);
    bool isWatching() const { return m_watching; } ///< what passes now is recorded

public slots:
    /// Every batch, beside Fleet::apply: jobs that ended, and counters that rose before we came.
    void passed(const qd::FeedBatch &batch);

private:
    /// What is remembered of a worker from look to look.
    struct Seen
    {
        MaybeInt processed, failed;
        qint64 lookedAtMs = 0; ///< 0: not yet
        DurationSketch durations;
    };
    struct QueueTally
    {
        qint64 done = 0, failed = 0;
        DurationSketch durations;
    };
    /// Of all workers over one round of looks.
    struct Round
    {
        qint64 done = 0, failed = 0, up = 0, busy = 0, stale = 0;
        double secondsSum = 0;
        qint64 secondsCount = 0;
        bool counted = false;
        DurationSketch durations;
    };

    bool setWatching(bool watching, qint64 nowMs);
    qint64 serverMs(qint64 nowMs);
    void beginRound(qint64 nowMs);
    HistorySample fleetLook(qint64 atMs) const;
    void queueLooks(qint64 atMs, QList<HistorySample> *out);
    void metricLooks(qint64 atMs, qint64 nowMs, QList<HistorySample> *out) const;
    void workerLooks(qint64 nowMs, QList<HistorySample> *out);
    HistorySample workerLook(const WorkerRow &row, Seen &seen, qint64 atMs, qint64 nowMs);
    Seen *seenOf(const QString &nameOrKey);
    void note(const ActivityEntry &entry);
    void forget(qint64 nowMs);
    void noteCommand(const JournalRow &row);
    void addMarks(qint64 atMs);
    void askBackEnd(qint64 nowMs);
    void take(const Answer &answer);

    Fleet &m_fleet;
    HistoryStore &m_store;
    QTimer m_timer;
    bool m_watching = false;
    bool m_jobsSeen = false;         ///< the back end tells what workers work on
    bool m_queuesOfJobsSeen = false; ///< … and from which queue
    qint64 m_offsetMs = 0;           ///< server time less monotonic
    bool m_serverTold = false;
    qint64 m_watchingSinceMs = 0; ///< server time
    qint64 m_stoppedAtMs = 0;     ///< monotonic: when the hole began; 0: no data ever
    qint64 m_roundAtMs = 0;       ///< server time of the round's looks
    qint64 m_roundBeganMs = 0;    ///< monotonic; 0: none yet
    int m_parts = 1, m_part = 0;
    int m_nextRow = 0;
    Round m_now, m_last; ///< the round under way, and the whole one before
    bool m_hasLast = false;
    QHash<QString, Seen> m_seen;     ///< by Worker::key
    QHash<QString, QString> m_keyOf; ///< of names and addresses that are no keys
    QHash<QString, QueueTally> m_queues;
    qint64 m_forgotAtMs = 0;
    QHash<int, QStringList> m_commands; ///< by ControlAction: who was told since the last round
    struct Ask
    {
        qint64 atMs; ///< monotonic
        int hours;
    };
    QList<Ask> m_asks;
    QList<quint64> m_questions; ///< open ones
};

} // namespace qd
