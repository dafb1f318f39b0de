// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity.h"

#include <QHash>
#include <QList>

namespace qd {

/// Lets each line of activity pass once, although every /overview brings the newest ones again.
/// Rows with an id are told apart by it, others by timestamp, worker, action and status. Remembers
/// at most 20,000 beyond the newest answer's.
class ActivitySieve final
{
public:
    QList<ActivityEntry> unseen(const QList<ActivityEntry> &entries);
    void clear() { m_seen.clear(); }

private:
    QHash<QByteArray, quint64> m_seen; ///< fingerprint → the answer that brought it last
    quint64 m_answer = 0;
};

} // namespace qd
