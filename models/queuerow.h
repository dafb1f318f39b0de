// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue.h"
#include "workermodel.h"

#include <QVariant>

namespace qd {

/// How many of the known workers read a queue, by what they do.
struct QueueCrew
{
    int working = 0, paused = 0, down = 0;
    int up() const { return working + paused; }
};

/// When a queue will be empty.
struct QueueOutlook
{
    enum Kind : quint8 {
        Unknown,
        Empty,
        ClearsIn,     ///< in so many seconds
        Growing,      ///< more comes than goes
        NeverGrowing, ///< more comes, and nothing goes
        Never         ///< nothing comes, and nothing goes
    } kind = Unknown;
    MaybeReal seconds;
    bool reckoned = false; ///< by us from the change; else the back end's own estimate
    bool operator==(const QueueOutlook &) const = default;
};

/// Everything a row of the queues shows.
struct QueueRow
{
    Queue queue;
    QueueState state = QueueState::Unknown;
    MaybeReal changePerSecond; ///< of the size, over the last ~30 s
    MaybeInt readers;          ///< workers or consumers that read it; nullopt: nobody can tell
    QueueOutlook outlook;
    Samples hour; ///< the size, a value a minute
};

enum QueueColumn {
    QueueNameColumn,
    QueueStateColumn,
    DepthColumn,
    ChangeColumn,
    OldestColumn,
    ClearsInColumn,
    ConsumersColumn,
    HeldColumn,
    OrphanedColumn,
    DeadColumn,
    LastHourColumn,
    QueueColumnCount
};

/// The names of the queue that a worker reads. Of one whose row names none: its own name and its
/// address, and with \a guess its name as servers write it ("Discovery Worker" →
/// "discovery_worker"), which is dear for thousands.
QStringList queuesReadBy(const Worker &worker, bool guess);
/// Those who read it: the consumers that the back end counts, else the workers that say so. Not
/// down themselves; nullopt where nobody could be asked.
MaybeInt queueReaders(const Queue &queue, const QueueCrew &crew);
/// Tasks wait and nobody reads them. A paused queue is no alarm: that is somebody's will.
bool hasNobody(const QueueRow &row);
QueueOutlook queueOutlook(const Queue &queue, const MaybeReal &changePerSecond,
                          const MaybeInt &readers);

/// "unknown", "empty", "clears_in", "growing", "never_growing", "never"
QString queueOutlookWord(QueueOutlook::Kind kind);

/// The oldest task's age, run on since it was received; nullopt: not known.
MaybeReal oldestSeconds(const Queue &queue, qint64 nowMs);
MaybeInt waitingTasks(const Queue &queue); ///< where the back end does not tell, its size
QString clearsText(const QueueRow &row);   ///< "6 m 12 s", "growing", "never, growing", "—"
QString readersText(const QueueRow &row);  ///< "2", "nobody", "—"
QString queueStateText(QueueState state);  ///< "Not processing"
QString queueColumnName(int column);
QString queueText(const QueueRow &row, int column, qint64 nowMs); ///< "—" for what is not known
/// What the column sorts by; invalid: not known. Sorting never parses text.
QVariant queueSortValue(const QueueRow &row, int column, qint64 nowMs);

} // namespace qd
