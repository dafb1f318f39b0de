// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"
#include "queueentry.h"
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

/// Those of an XPENDING reply with its entries.
void addIdleEntries(std::vector<IdleEntry> &entries, const RespValue &reply,
                    const QByteArray &group);

/// Which pending entries of a group are looked at.
struct IdleSearch
{
    QByteArray queue, group;
    qint64 minIdleMs = 60'000;
    QByteArrayList ids; ///< not empty: only these
    QByteArray after;   ///< else those after this id; empty: from the first
    int most = 1'000;
};

/// Asks for the entries of one group that are idle long enough, in the order of their ids, and
/// judges each: orphaned when its holder is down, gone, or alive but naming another job (for this
/// the entry is read, and \a wasRead called with the reply, also a LOST one). nullopt: Redis did
/// not answer.
void findIdleEntries(RedisClient &client, const IdleSearch &what, const HolderOf &holderOf,
                     std::function<void(std::optional<std::vector<IdleEntry>>)> done,
                     std::function<void(const RespValue &)> wasRead = {});

} // namespace qd
