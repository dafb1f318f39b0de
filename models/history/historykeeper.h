// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyfigures.h"
#include "historyfill.h"
#include "historylog.h"
#include "historystore.h"
#include "historywriter.h"
#include "recordlock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace qd {

/// The history's thread: opens the file, keeps it going through faults, and does what its face
/// asks for, one short step at a time. Lives and dies on that thread.
class HistoryKeeper final : public QObject
{
    Q_OBJECT
public:
    HistoryKeeper(const QString &path, const HistoryLimits &limits, const HistoryTiming &timing);
    ~HistoryKeeper() override;

    void start();
    void stop(); ///< writes what is open, lets the file go
    void take(const HistorySamples &samples);
    void ask(const HistoryQuestion &question);
    void addMark(HistoryMark mark);
    void removeMark(qint64 id);
    void takeBackEnd(const History &history, const QHash<QString, QString> &keyOfAddress);
    void keepActivity(const QList<ActivityEntry> &entries, quint64 leftOut);
    void askActivity(const ActivityQuestion &question);
    void keepAlerts(const QList<AlertRecord> &records);
    void askAlerts(const AlertsQuestion &question);
    void setLimits(const HistoryLimits &limits) { m_limits = limits; }
    void flush();
    void count();

signals:
    void stateMade(const qd::HistoryState &state);
    void taken(qsizetype samples);
    void activityTaken(qsizetype entries);
    void activityAnswered(const qd::ActivityPage &page);
    void alertsAnswered(const qd::AlertsAnswer &answer);
    void answered(const qd::HistoryAnswer &answer);
    void marksChanged();
    void flushed();
    void counted(const qd::HistoryCounts &counts);

private:
    /// What we are to the file.
    enum class Role : quint8 {
        Starting,
        Recorder,
        Follower, ///< another program records
        Faulty,   ///< it was ours to record, and it does not work
    };
    struct MarkChange
    {
        HistoryMark mark;
        qint64 removed = 0; ///< not 0: the mark of that id goes
    };

    void tryToRecord();
    bool openToRecord();
    bool setAside();
    void fail();
    void recovered();
    void write();
    void tend();
    QString whyNotRead(); ///< brings what another program records up to date; empty: it can be read
    bool writeLog();
    void changeMark(const MarkChange &change);
    bool writeMarks(HistoryDatabase &db);
    void writeMarksBeside();
    qint64 fileNumber() const;
    bool openAndCheck();
    void fillNext();
    bool openToFollow();
    void refreshFollowed(const HistoryQuestion &question);
    void workOnFigures();
    void afterFailedRead();
    void keepForLater(const HistorySamples &samples);
    void takeKept();
    void noteClock(const HistorySamples &samples, const HistoryCounts &before);
    void showState();
    bool canRead() const { return m_db.isOpen(); }

    QString m_path;
    HistoryLimits m_limits;
    HistoryTiming m_timing;
    HistoryDatabase m_db;
    HistoryWriter m_writer;
    HistoryReader m_reader;
    HistoryFiller m_filler;
    HistoryLog m_log;
    std::unique_ptr<RecordLock> m_lock;
    QTimer m_writeTimer, m_tendTimer, m_retryTimer, m_fillTimer, m_figuresTimer;
    Role m_role = Role::Starting;
    bool m_loaded = false; ///< the writer knows what is in the file
    HistoryFault m_fault = HistoryFault::None;
    qint64 m_faultSinceMs = 0;
    int m_retryMs = 0;
    qint64 m_setBackAtMs = 0, m_waitingSinceMs = 0; ///< the fleet's clock; by ours
    QString m_note;                                 ///< what a person should know while all is well
    HistoryState m_state;
    std::deque<HistorySamples> m_kept; ///< while another records, or nothing can be: the newest
    qsizetype m_keptCount = 0;
    QList<MarkChange> m_marks;            ///< not written yet
    std::deque<HistoryFigures> m_figures; ///< being worked on, the first one now
    QList<FilledSubject> m_toFill;        ///< the last one is next
    qint64 m_fileNumber = 0; ///< of the file that is open: another one may come to stand there
};

} // namespace qd
Q_DECLARE_METATYPE(qd::HistoryCounts)
