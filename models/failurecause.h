// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"

#include <QHash>
#include <QStringList>
#include <deque>

namespace qd {

/// A message without what differs from one time to the next: numbers, ids, dates and addresses
/// become "#", quoted parts "“…”", paths "/…", addresses of the web keep their host, mail addresses
/// "@". What is a code stays ("HTTP 403", "exit code 137"). At most 300 characters; the time grows
/// with the message alone.
QString causeOf(const QString &message);
class Redaction;
/// … with what is to be hidden hidden: by this one failures are told apart.
QString causeOf(const Redaction &redaction, const QString &message);
/// What an entry says went wrong: its own error where it has one, else its text.
QString failureMessage(const ActivityEntry &entry);

/// So many names, the first of them with how often each.
struct NameCounts
{
    static constexpr qsizetype Most = 200;

    QHash<QString, quint64> counts;
    quint64 others = 0; ///< times of those that had no room

    void add(const QString &name);
    QStringList names() const; ///< the most frequent first
};

/// One cause of failures, with all that is known of it.
struct FailureCause
{
    static constexpr size_t MostMinutes = 24 * 60;
    static constexpr qsizetype MostIds = 1000;

    QString cause;
    quint64 count = 0;
    qint64 firstMs = 0, lastMs = 0; ///< by the server's clock; 0: nobody said when
    NameCounts workers, queues;
    ActivityEntry sample;            ///< the newest; foreign
    QHash<QString, QStringList> ids; ///< of jobs that failed of it, by queue; the newest MostIds
    std::deque<std::pair<qint64, quint32>> minutes; ///< how often in each, oldest first

    void add(const ActivityEntry &entry);
};

} // namespace qd
