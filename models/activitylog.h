// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitybook.h"
#include "feedbatch.h"
#include "feedstatus.h"
#include "keptlog.h"

#include <QObject>
#include <functional>

namespace qd {

struct JournalRow;

/// Everything that happened to a fleet since the program began, as it happened: jobs, lives of
/// workers, cron runs, what was asked of workers and how it ended, alerts, the connection. Nothing
/// is folded; heartbeats are nothing that happened. Bounded: what falls out is counted, and
/// somebody may keep it, who is asked for it. GUI thread.
class ActivityLog final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t Most = 100'000;

    explicit ActivityLog(QObject *parent = nullptr);

    const ActivityBook &entries() const { return m_ring; }
    /// That are no longer held, or were too many to come.
    quint64 goneCount() const { return m_ring.first() + m_dropped; }

    void apply(const FeedBatch &batch);
    /// What no feed tells. Told by noted() as well: whoever keeps what feeds tell must keep it too.
    void note(const ActivityEntry &entry);

    /// Who keeps what is older: \a ask gives the id of the answer, which goes to takeOlder().
    void setKept(std::function<quint64(const ActivityQuestion &)> ask);
    bool isKept() const { return bool(m_ask); }
    quint64 askOlder(const ActivityQuestion &question) { return m_ask ? m_ask(question) : 0; }

public slots:
    void takeOlder(const qd::ActivityPage &page) { emit olderCame(page); }

signals:
    void appended();              ///< at most once a batch
    void rewritten(quint64 from); ///< other entries stand there from this number on
    void noted(const qd::ActivityEntry &entry);
    void olderCame(const qd::ActivityPage &page);
    void keptChanged();

private:
    QList<ActivityEntry> takeEarlyNotes(const QList<ActivityEntry> &late);

    ActivityBook m_ring;
    int m_newestNotes = 0; ///< how many of the newest entries are notes about the connection
    quint64 m_dropped = 0;
    std::function<quint64(const ActivityQuestion &)> m_ask;
};

/// What is said of things that no feed tells. \a atMs: by the server's clock, as theirs are.
namespace activitynotes {

/// "pause of scraper-lon-01 by mira: done", with all that is known of it in the fields.
ActivityEntry control(const JournalRow &row, const QString &words, ActivityOutcome outcome,
                      const QString &by, qint64 atMs);
enum class AlertStep : quint8 { Raised, Acknowledged, Snoozed, Again, Solved };
ActivityEntry alert(const AlertRecord &record, AlertStep step);
/// What became of the connection; nullopt: nothing that a person would call something that
/// happened. \a downMs: for how long it was away.
std::optional<ActivityEntry> connection(const FeedStatus &before, const FeedStatus &now,
                                        qint64 downMs, qint64 atMs);
ActivityEntry reveal(const QString &what, const QString &by, qint64 atMs);

} // namespace activitynotes
} // namespace qd
