// SPDX-License-Identifier: GPL-3.0-or-later
#include "workeridentities.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <bit>

namespace qd::json {

void WorkerIdentities::markDuplicates(QList<Worker> &workers)
{
    const size_t size = std::bit_ceil(size_t(workers.size()) * 2 + 1);
    m_slots.assign(size, 0);
    QList<qsizetype> again;
    for (qsizetype i = 0; i < workers.size(); ++i) {
        size_t at = qHash(workers[i].key) & (size - 1);
        while (m_slots[at] != 0 && workers[m_slots[at] - 1].key != workers[i].key)
            at = (at + 1) & (size - 1);
        if (m_slots[at] == 0) {
            m_slots[at] = quint32(i + 1);
        } else {
            workers[m_slots[at] - 1].duplicate = true;
            again.append(i);
        }
    }
    if (again.isEmpty()) {
        m_keys.clear();
        for (const Worker &worker : std::as_const(workers))
            m_keys.append(worker.key);
        return;
    }
    m_keys.clear();
    QSet<QString> keys;
    for (const Worker &worker : std::as_const(workers))
        keys.insert(worker.key);
    QHash<QString, int> counts;
    for (const qsizetype i : std::as_const(again)) {
        Worker &worker = workers[i];
        int &number = counts[worker.key];
        number = std::max(number, 1);
        QString key;
        do {
            key = QStringLiteral("%1#%2").arg(worker.key).arg(++number);
        } while (keys.contains(key));
        keys.insert(key);
        worker.key = key;
        worker.duplicate = true;
    }
}

} // namespace qd::json
