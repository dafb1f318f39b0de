// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker.h"

#include <QList>
#include <vector>

namespace qd::json {

/// Finds rows that claim one identity. Keeps the keys of the last list: one whose keys are the same
/// again needs no search.
class WorkerIdentities final
{
public:
    void begin() { m_same = !m_keys.isEmpty(); }
    /// The next row, the one at \a place of the list.
    void see(const QString &key, qsizetype place)
    {
        // Texts are shared with the last snapshot, so most of the time this compares pointers.
        m_same = m_same && place < m_keys.size() &&
                 (key.constData() == m_keys[place].constData() || key == m_keys[place]);
    }
    /// After the last row. Of two of one identity both stay, both are marked, the later ones get a
    /// key of their own.
    void finish(QList<Worker> &workers)
    {
        if (!m_same || workers.size() != m_keys.size())
            markDuplicates(workers);
    }

private:
    void markDuplicates(QList<Worker> &workers);

    bool m_same = false;          ///< so far the keys are m_keys
    QList<QString> m_keys;        ///< of the last list, when they were all different
    std::vector<quint32> m_slots; ///< hash table of markDuplicates
};

} // namespace qd::json
