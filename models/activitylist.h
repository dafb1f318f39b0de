// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylog.h"
#include "activityquery.h"
#include "keptlog.h"
#include "redaction.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QDate>
#include <QSet>
#include <QTimer>
#include <deque>
#include <functional>

namespace qd {

enum ActivityColumn {
    ActivityTimeColumn,
    ActivityKindColumn,
    ActivityWorkerColumn,
    ActivityJobColumn,
    ActivityQueueColumn,
    ActivityTextColumn,
    ActivityTookColumn,
    ActivityColumnCount
};

/// What of a log a filter shows, newest first, a head above each day. Looked for a few milliseconds
/// at a time: what is newest stands there at once. Behind the end of the log come what an older
/// store keeps, a page at a time, as somebody scrolls there. GUI thread.
class ActivityList final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Clock = std::function<qint64()>;                     ///< by the server's clock, epoch ms
    using AskOlder = std::function<quint64(ActivityQuestion)>; ///< the id of the answer

    ActivityList(ActivityLog &log, Clock now, QObject *parent = nullptr);
    ~ActivityList() override;

    void setQuery(const ActivityQuery &query);
    const ActivityQuery &query() const { return m_matcher.query(); }
    void setRedaction(const Redaction &redaction);
    /// Paused, what is new waits; it comes in when it is no longer.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    qsizetype waiting() const { return qsizetype(m_waiting.size()); }
    void setAwake(bool awake); ///< asleep it costs nothing
    void tick();               ///< once a second: ages
    bool isSearching() const { return m_awake && (hasNewer() || hasOlder()); }
    qsizetype found() const { return m_found; } ///< rows without the heads of days

    /// Who keeps what the log no longer has; nobody by default. Answers go to takeOlder().
    void setOlder(const AskOlder &ask);
    void takeOlder(const ActivityPage &page);
    const QString &olderError() const { return m_olderError; } ///< why nothing older can be had
    bool isAskingOlder() const { return m_asked != 0; }
    /// How far back what was looked at reaches, epoch ms.
    MaybeInt reachMs() const;
    bool reachesEnd() const; ///< there is nothing older anywhere

    bool isDay(int row) const;
    QDate day(int row) const;
    /// As it may be shown; nullptr for the head of a day. Valid until the next call.
    const ActivityEntry *shown(int row) const;
    ActivityEntry entry(int row) const; ///< as it came
    quint64 key(int row) const;         ///< stays its own; 0: none
    int rowOf(quint64 key) const;       ///< −1: it is not shown
    ActivityEntry entryOf(quint64 key) const;
    const ActivityBook &words() const { return m_log.entries(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int SliceUs = 4'000;

signals:
    void changed(); ///< how much is found, what waits, how far it reaches

private:
    using Row = quint64; ///< number + 1 in the log; with Older, in m_older; with DayHead, a day
    static constexpr Row Older = 1ULL << 63, DayHead = 1ULL << 62;

    bool hasNewer() const { return m_newest < m_log.entries().end(); }
    bool hasOlder() const;
    void start();
    void step();
    void schedule();
    void onRewritten(quint64 from);
    void dropGone();
    void dropBack(const std::function<bool(Row)> &goes);
    void addNewest(const std::vector<Row> &rows); ///< oldest first
    void addOldest(const std::vector<Row> &rows); ///< newest first
    qint64 dayOf(Row row, qint64 otherwise) const;
    void forgetOlder();
    void askOlder();
    static quint64 markOf(const ActivityEntry &entry);

    ActivityLog &m_log;
    Clock m_now;
    ActivityMatcher m_matcher, m_olderMatcher;
    ActivityBook m_older; ///< newest first
    Redaction m_redaction;
    std::deque<Row> m_rows;    ///< as they are shown
    std::deque<Row> m_waiting; ///< oldest first
    quint64 m_newest = 0;      ///< all before it was looked at, but for …
    quint64 m_scan = 0;        ///< … what is before this
    quint64 m_olderScan = 0;   ///< of the older ones so many were looked at
    qsizetype m_found = 0;
    bool m_paused = false, m_awake = false;
    QTimer m_timer;
    mutable QCache<Row, ActivityEntry> m_cache;
    mutable qint64 m_dayFrom = 0, m_dayTo = 0, m_dayNumber = 0;

    AskOlder m_ask;
    quint64 m_asked = 0; ///< the id of the open question
    qint64 m_cursor = 0; ///< of the next page
    bool m_begun = false, m_olderEnded = false;
    int m_pages = 0; ///< asked for since somebody came to the end
    qsizetype m_foundBefore = 0;
    QSet<quint64> m_marks; ///< of what is in the log around its oldest
    QString m_olderError;
    MaybeInt m_olderReachMs;
};

/// Translated: "Job finished", "Worker stopped", "Control", …
QString activityKindText(const QString &kind);

} // namespace qd
