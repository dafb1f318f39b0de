// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requeuescripts.h"

namespace qd {

struct RequeueRequest
{
    QByteArray queue;
    QStringList ids; ///< empty: all that are orphaned for certain
    qint64 minIdleMs = 60'000;
    bool dryRun = false;           ///< judge only: "requeued" then means it would be
    bool toDead = false;           ///< to the queue's dead letters instead ("dead")
    QList<EntryField> fields = {}; ///< of one id: not empty: in place of its own (not with toDead)
};

/// Judges and requeues over all groups of a queue. An id asked for by name is requeued also when
/// its holder reports nothing (a person has decided); one whose holder lives and has it is not.
/// done: one outcome an id, in order; nullopt: Redis did not answer before anything was changed.
void requeueOrphans(RedisClient &client, const RequeueRequest &request, const HolderOf &holderOf,
                    std::function<void(std::optional<std::vector<RequeueOutcome>>)> done);

/// The same for all that is orphaned for certain in these queues. done: whether all went well, and
/// how many were requeued.
void requeueEverywhere(RedisClient &client, const QByteArrayList &queues, qint64 minIdleMs,
                       const HolderOf &holderOf, std::function<void(bool ok, int requeued)> done);

} // namespace qd
