// SPDX-License-Identifier: GPL-3.0-or-later
#include "workeridentities.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <bit>
#include <utility>

namespace qd::json {

void WorkerIdentities::markDuplicates(QList<Worker> &workers, Malformed &malformed)
{
    const size_t size = std::bit_ceil(size_t(workers.size()) * 2 + 1);
    m_slots.assign(size, 0);
    QList<std::pair<qsizetype, qsizetype>> again; // a later row, and the first of its identity
    for (qsizetype i = 0; i < workers.size(); ++i) {
        size_t at = qHash(workers[i].key) & (size - 1);
        while (m_slots[at] != 0 && workers[m_slots[at] - 1].key != workers[i].key)
            at = (at + 1) & (size - 1);
        if (m_slots[at] == 0) {
            m_slots[at] = quint32(i + 1);
        } else {
            again.append({i, qsizetype(m_slots[at]) - 1});
        }
    }
    m_keys.clear();
    if (again.isEmpty()) {
        m_doubled.clear();
        for (const Worker &worker : std::as_const(workers))
            m_keys.append(worker.key);
        return;
    }
    QSet<QString> keys, doubled;
    for (const Worker &worker : std::as_const(workers))
        keys.insert(worker.key);
    for (const auto &[later, first] : std::as_const(again)) {
        Worker &original = workers[first], &worker = workers[later];
        original.duplicate = worker.duplicate = true;
        original.twin = 1;
        worker.twin = original.twins = std::max(original.twins, 1) + 1;
        doubled.insert(worker.key);
        if (!m_doubled.contains(worker.key)) {
            ++malformed.count;
            malformed.last =
                QStringLiteral("workers[%1] \"%2\": another row carries the same identity")
                    .arg(later)
                    .arg(worker.key.left(200));
        }
    }
    m_doubled = doubled;
    QHash<QString, int> numbers; // to go on from: many rows of one identity must not cost squares
    for (const auto &[later, first] : std::as_const(again)) {
        Worker &worker = workers[later];
        worker.twins = workers[first].twins;
        int &number = numbers[worker.key];
        number = std::max(number, 1);
        QString key;
        do {
            key = QStringLiteral("%1#%2").arg(worker.key).arg(++number);
        } while (keys.contains(key));
        keys.insert(key);
        worker.key = key;
    }
}

} // namespace qd::json
