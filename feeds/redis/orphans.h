// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"
#include "redisclient.h"

#include <QStringList>

namespace qd {

/// A pending entry that is idle for longer than the threshold.
struct IdleEntry
{
    QByteArray group, id, consumer;
    qint64 idleMs = 0, deliveries = 0;
    bool orphaned = false; ///< by the contract's rule; false: its holder lives and has this job, or
                           ///< one cannot know
    bool perhaps = false;  ///< its holder lives but reports nothing: one cannot know
};

/// What is known of who holds an entry.
struct Holder
{
    enum State {
        Unknown,
        Down,
        Alive
    } state = Unknown; ///< Unknown: no worker of that name has ever reported
    QString job;       ///< Alive: the job it names
};
using HolderOf = std::function<Holder(const QString &consumer)>;

/// Asks for the entries of one group idle for at least \a minIdleMs (at most 1000) and judges each:
/// orphaned when its holder is down, gone, or alive but naming another job (for this the entry is
/// read, and \a wasRead called with the reply, also a LOST one). nullopt: Redis did not answer.
void findIdleEntries(RedisClient &client, const QByteArray &queue, const QByteArray &group,
                     qint64 minIdleMs, const HolderOf &holderOf,
                     std::function<void(std::optional<std::vector<IdleEntry>>)> done,
                     std::function<void(const RespValue &)> wasRead = {});

/// Where the jobs of a queue end that nobody could do: "<queue>:dead".
QByteArray deadLettersOf(const QByteArray &queue);

/// Delivered so often a job looks like poison: whoever takes it dies of it.
constexpr qint64 poisonDeliveries = 5;

/// outcome: "requeued", "dead", "no longer orphaned" or "gone"; "failed" or, when the line broke
/// meanwhile, "unknown": \a error says what Redis said.
struct RequeueOutcome
{
    QString id, outcome, newId, error;
    qint64 deliveries = 0; ///< before; 0: not known
};
RequeueOutcome outcomeOf(const QString &id, const RespValue &reply);

/// The one fixed script: claims the entry with the minimal idle still in force, appends its fields
/// with requeued_from, acknowledges the old id. One atomic step: no job is lost or doubled wherever
/// the connection drops. \a toDead: appended to the queue's dead letters instead, with error,
/// failed_at, deliveries and original_id.
void requeueEntry(RedisClient &client, const QByteArray &queue, const IdleEntry &entry,
                  qint64 minIdleMs, bool toDead, std::function<void(const RequeueOutcome &)> done);

} // namespace qd
