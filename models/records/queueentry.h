// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace qd {

/// What stands in a queue, by how it stands there.
enum class EntryPlace : quint8 {
    Waiting,  ///< not delivered yet to the group
    Held,     ///< delivered, not acknowledged
    Orphaned, ///< held by nobody who works on it, for certain or perhaps
    Dead,     ///< in the queue's dead letters
};

/// One field as it came: bytes, for they may be packed.
struct EntryField
{
    QByteArray name, value;
    bool cut = false; ///< its end is not here: it is longer than was asked for

    bool operator==(const EntryField &) const = default;
};

/// Delivered so often a job looks like poison: whoever takes it dies of it.
constexpr qint64 poisonDeliveries = 5;

/// One entry of a queue as of when it was read.
struct QueueEntry
{
    QString queue, group, id;
    QString consumer;      ///< who holds it; empty: nobody, or not known
    MaybeReal idleSeconds; ///< since it was last delivered
    MaybeInt deliveries;
    MaybeInt addedMs;           ///< by the server's clock
    bool perhaps = false;       ///< orphaned perhaps: its holder reports nothing
    bool hasFields = false;     ///< else they were not asked for, or the back end tells none
    bool gone = false;          ///< its data were trimmed away: only that it was delivered is known
    QList<EntryField> fields;   ///< in the order in which they stand
    bool fieldsLeftOut = false; ///< there are more of them

    bool operator==(const QueueEntry &) const = default;
    bool isPoison() const { return deliveries.value_or(0) >= poisonDeliveries; }
};

/// One page of a queue's entries, and what can be done about them by this connection.
struct EntriesPage
{
    QList<QueueEntry> entries;
    QString next;         ///< where the next page begins; empty: this was the last
    QStringList groups;   ///< of the queue, where the back end knows
    QString group;        ///< whose entries these are; empty: of all groups, or there is none
    MaybeInt readAtMs;    ///< by the server's clock
    bool isHeavy = false; ///< megabytes have come for it: not to be read again unasked

    bool lists = true;   ///< false: this back end tells no entries, but can requeue all at once
    bool toDead = false; ///< … can put them aside
    bool fromDead = false;
    bool changesFields = false;
    QString whyNot; ///< asked for with Question::rights: why nothing can be requeued
};

/// What a person wants to give back. Nothing acts on it without asking first.
struct RequeueTarget
{
    QString queue;     ///< empty: all queues
    QStringList ids;   ///< empty: all orphaned of the queue
    QString worker;    ///< Worker::key; not empty: only what this one holds
    bool dead = false; ///< dead letters, back to their queue
    /// Not empty: only what failed of this (causeOf); \a ids are then those of jobs that did.
    QString cause = {};
};

} // namespace qd
Q_DECLARE_METATYPE(qd::QueueEntry)
Q_DECLARE_METATYPE(qd::RequeueTarget)
