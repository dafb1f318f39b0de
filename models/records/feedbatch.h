// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"
#include "command.h"
#include "cronjob.h"
#include "overview.h"
#include "queue.h"
#include "queueentry.h"
#include "worker.h"

#include <QJsonValue>
#include <QStringList>

namespace qd {

/// What somebody asks once: a worker's details, which address is a worker's, metrics. Answered by
/// an Answer of the same id; a late answer to an old question is dropped by its id.
struct Question
{
    enum Kind : quint8 {
        WorkerDetails,
        WorkerAddress,
        Metrics,
        Orphans,
        Requeue,
        Entries
    } kind = WorkerDetails;
    quint64 id = 0;
    QString workerKey; ///< WorkerDetails, WorkerAddress
    int hours = 24;    ///< Metrics, 1…720
    QString queue;     ///< Orphans (empty: all known), Requeue, Entries
    QStringList ids;   ///< Requeue; empty: all that are orphaned for certain. Entries: only these
    double minIdleSeconds = 60; ///< Orphans, Requeue, Entries that are orphaned
    bool dryRun = false;        ///< Requeue: only say what would be done
    enum Requeued : quint8 {
        Orphaned,    ///< back to their queue
        DeadLetters, ///< back to their queue; minIdleSeconds: since they died
        ToDead,      ///< orphaned ones, to the dead letters
    } requeued = Orphaned;
    QString requestId;        ///< Requeue over HTTP: goes out as Idempotency-Key
    QList<EntryField> fields; ///< Requeue of one id: not empty: it gets these in place of its own
    EntryPlace place = EntryPlace::Waiting; ///< Entries
    QString group;          ///< Entries; empty: the first, or all where that makes sense
    QString cursor;         ///< Entries: EntriesPage::next of the page before
    int count = 50;         ///< Entries, 1…100
    bool withFields = true; ///< Entries; of one id (ids) whole, else cut at 64 KiB each
    bool rights = false;    ///< Entries: also whether they may be requeued
};

struct Answer
{
    quint64 id = 0;
    QString error; ///< empty: body holds the answer
    int httpStatus = 0;
    QJsonValue body;                 ///< the whole body as it came (bounded depth and size)
    std::optional<EntriesPage> page; ///< of Entries
};

/// What is looked at right now; a feed reads only that.
struct Watch
{
    bool activity = true; ///< recent activity and system figures (/overview beside the stream)
    bool queues = true;

    bool operator==(const Watch &) const = default;
};

/// What changed since the last batch was taken. Newest record per worker, queue and cron job wins;
/// activity is never conflated away, what does not fit is counted.
struct FeedBatch
{
    quint64 sequence = 0;
    qint64 receivedAtMs = 0; ///< monotonicMs() when the newest part came in from the network
    qint64 serverTimeMs = 0; ///< newest server timestamp (0: none)
    /// What had happened before we came: counters that rise in here did not rise now.
    bool backlog = false;
    bool workersComplete = false; ///< workers is a whole snapshot: who is not in it is gone
    QList<Worker> workers;        ///< in the server's order
    qsizetype unlisted =
        0; ///< of a whole snapshot: so many at its end the back end does not list itself
    bool queuesComplete = false;
    QList<Queue> queues;
    std::optional<QueueTotals> queueTotals;
    QList<CronJob> crons; ///< changed ones
    qint64 cronsKnownToMs =
        0; ///< by the server's clock: up to then missed runs were looked for (0: not yet)
    std::optional<SystemOverview> system;
    std::optional<PerformanceMetrics> performance;
    bool figuresRead =
        false; ///< /overview was read: no activity and no figures mean that there are none
    QList<ActivityEntry> activity; ///< oldest first
    bool exactAgain = false;       ///< what was interim until now goes: the exact entries follow
    quint64 activityDropped = 0;   ///< entries that did not fit into the bounded ring
    QList<CommandSent> sent;       ///< commands that have left since
    QList<CommandResult> results;
    QList<Answer> answers;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::Question)
Q_DECLARE_METATYPE(qd::Answer)
Q_DECLARE_METATYPE(qd::Watch)
Q_DECLARE_METATYPE(qd::FeedBatch)
