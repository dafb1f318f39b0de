// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streamtail.h"

#include <QCoreApplication>
#include <QHash>

namespace qd {

/// Queues whose entries are very large, or too large to come in time. Redis gives no entry without
/// what is in it: what comes slowly holds up all other answers, and what does not come within a
/// command's deadline ends the connection. So the entries of such a queue are left alone for a
/// while. Feed thread; times are monotonicMs().
class LargeQueues final
{
    Q_DECLARE_TR_FUNCTIONS(qd::LargeQueues)
public:
    /// \a reply: with entries of \a queue, or LOST while it came. \a alone: nothing else was asked
    /// for meanwhile, so that even a small one was too large. True when it is left alone from now.
    bool judge(const QString &queue, const RespValue &reply, bool alone, qint64 nowMs);
    bool contains(const QString &queue, qint64 nowMs) const;
    QString note(const QString &queue) const; ///< what of it is not read, and why
    /// As of the last look at the stream that came in; of one that did not: not existing.
    StreamFacts facts(const QString &queue) const { return m_known.value(queue).facts; }
    void setFacts(const QString &queue, const StreamFacts &facts) { m_known[queue].facts = facts; }

private:
    struct Known
    {
        qint64 untilMs = 0;
        int lost = 0; ///< how often its entries did not come
        qint64 bytes = 0;
        bool came = false;
        StreamFacts facts;
    };
    QHash<QString, Known> m_known;
};

} // namespace qd
