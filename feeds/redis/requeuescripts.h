// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orphans.h"

namespace qd {

/// outcome: "requeued", "dead", "no longer orphaned" or "gone"; "failed" or, when the line broke
/// meanwhile, "unknown": \a error says what Redis said.
struct RequeueOutcome
{
    QString id, outcome, newId, error;
    qint64 deliveries = 0;      ///< before; 0: not known
    QString consumer = {};      ///< who held it; empty: not known
    MaybeReal idleSeconds = {}; ///< since it was delivered
};
RequeueOutcome outcomeOf(const QString &id, const RespValue &reply);

/// Where the jobs of a queue end that nobody could do: "<queue>:dead".
QByteArray deadLettersOf(const QByteArray &queue);

/// One fixed script each: what it does it does in one atomic step, so that no job is lost or
/// doubled wherever the connection drops. Not empty \a fields: the new entry gets these in place of
/// its own, and requeued_from.
using RequeueDone = std::function<void(const RequeueOutcome &)>;

/// Claims the entry with the minimal idle still in force, appends its fields with requeued_from,
/// acknowledges the old id.
void giveBack(RedisClient &client, const QByteArray &queue, const IdleEntry &entry,
              qint64 minIdleMs, const QList<EntryField> &fields, const RequeueDone &done);
/// The same, but appends to the queue's dead letters, with error, failed_at, deliveries and
/// original_id.
void putAside(RedisClient &client, const QByteArray &queue, const IdleEntry &entry,
              qint64 minIdleMs, const RequeueDone &done);
/// Appends a dead letter's own fields to its queue with requeued_from, and removes it.
void giveLetterBack(RedisClient &client, const QByteArray &queue, const QByteArray &id,
                    const QList<EntryField> &fields, const RequeueDone &done);

/// Asks, changing nothing, whether the scripts above may do their work on \a queue now, and on its
/// dead letters. done: why not, in sentences that name the command; empty: they may.
void whyNotRequeue(RedisClient &client, const QByteArray &queue,
                   std::function<void(const QString &queueWhy, const QString &deadWhy)> done);

} // namespace qd
