// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyrecords.h"
#include "historyseries.h"
#include "historyvalues.h"
#include "keptlog.h"

#include <QObject>
#include <QThread>
#include <memory>

namespace qd {

class HistoryKeeper;
struct HistoryCounts;

/// How often the store does what it does by itself; tests make it faster.
struct HistoryTiming
{
    int writeMs = 1000;          ///< what is ready goes into the file
    int tendMs = 10'000;         ///< what is too old is given up, the log goes into the file
    int firstRetryMs = 5000;     ///< after a fault; doubled each time …
    int longestRetryMs = 60'000; ///< … up to here
    int lockPollMs = 2000;       ///< whether the program that records is gone
};

/// The history of one fleet: face, on the caller's thread, of a thread of its own on which the file
/// lives. Nothing here waits, reads or writes; only values cross. Of several programs (or stores)
/// on one file one records, the others read along and take over when it is gone.
class HistoryStore final : public QObject
{
    Q_OBJECT
public:
    /// \a path: of the file, in a folder that exists; it is created where it is missing. Nothing
    /// fails here: what is wrong stands in state().
    explicit HistoryStore(const QString &path, const HistoryLimits &limits = {},
                          const HistoryTiming &timing = {}, QObject *parent = nullptr);
    /// Writes what is open, which takes a fraction of a second for thousands of workers; a disk
    /// that hangs is left behind after 5 s.
    ~HistoryStore() override;

    /// "<hash>.qdhistory" for whatever tells one fleet from another; no secret goes in.
    static QString fileName(const QString &fleetIdentity);

    void record(const HistorySamples &samples);
    /// answered() carries the returned id. Figures of thousands of workers take a second: asked for
    /// in a question of their own they keep no chart waiting.
    quint64 ask(HistoryQuestion question);
    void addMark(const HistoryMark &mark); ///< marksChanged() when it stands in the file
    void removeMark(qint64 id);
    /// What a back end kept (readHistory()): fills holes, marked as BackEnd. Names of workers are
    /// its addresses: \a keyOfAddress tells those whose Worker::key is another.
    void takeBackEnd(const History &history, const QHash<QString, QString> &keyOfAddress = {});
    /// What happened, oldest first. Heartbeats and what is interim are left out; of more than a
    /// thousand a second only what is no plain success.
    void keepActivity(const QList<ActivityEntry> &entries);
    quint64 askActivity(ActivityQuestion question); ///< activityAnswered() carries the returned id
    void keepAlerts(const QList<AlertRecord> &records); ///< each replaces what is kept of its id
    quint64 askAlerts(AlertsQuestion question); ///< alertsAnswered() carries the returned id
    void setLimits(const HistoryLimits &limits);
    void flush();     ///< writes what is open now, then flushed()
    void askCounts(); ///< counted() follows

    const HistoryState &state() const { return m_shown; }
    qsizetype waiting() const { return m_waiting; } ///< samples that the thread has not taken yet
    quint64 dropped() const { return m_dropped; }   ///< samples lost as the disk hung

    /// Samples that may wait for a thread that hangs in the disk: beyond, they are dropped.
    static constexpr qsizetype MostWaiting = 200'000;

signals:
    void answered(const qd::HistoryAnswer &answer);
    void stateChanged();
    void activityAnswered(const qd::ActivityPage &page);
    void alertsAnswered(const qd::AlertsAnswer &answer);
    void marksChanged();
    void flushed();
    void counted(const qd::HistoryCounts &counts);

private:
    void showState();

    std::unique_ptr<QThread> m_thread;
    HistoryKeeper *m_keeper;      ///< lives and dies on m_thread
    HistoryState m_told, m_shown; ///< by the thread; with what only we know
    qsizetype m_waiting = 0;
    quint64 m_dropped = 0;
    MaybeInt m_droppingSinceMs;
    qsizetype m_activityWaiting = 0; ///< entries that the thread has not taken yet
    double m_activityRoom = 0;       ///< plain entries that may be kept now
    qint64 m_activityRoomAtMs = 0;   ///< monotonic
};

} // namespace qd
