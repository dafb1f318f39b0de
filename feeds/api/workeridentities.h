// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apidecoder.h"

#include <QList>
#include <QSet>
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
    /// key of their own. What is doubled now and was not in the last list counts as malformed.
    void finish(QList<Worker> &workers, Malformed &malformed)
    {
        if (!m_same || workers.size() != m_keys.size())
            markDuplicates(workers, malformed);
    }

private:
    void markDuplicates(QList<Worker> &workers, Malformed &malformed);

    bool m_same = false;          ///< so far the keys are m_keys
    QList<QString> m_keys;        ///< of the last list, when they were all different
    QSet<QString> m_doubled;      ///< identities that more than one row of the last list carried
    std::vector<quint32> m_slots; ///< hash table of markDuplicates
};

} // namespace qd::json
