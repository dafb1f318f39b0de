// SPDX-License-Identifier: GPL-3.0-or-later
#include "workermatch.h"

#include "addressbook.h"

namespace qd {

namespace {

/// The ids that a row claims: one that it names, or all that its name may mean.
QStringList claims(const Worker &row, const QHash<QString, Worker> &workers, bool *exact)
{
    *exact = true;
    if (row.addressConfirmed && !row.address.isEmpty() && workers.contains(row.address))
        return {row.address};
    if (workers.contains(row.key))
        return {row.key};
    *exact = false;
    const QStringList forms{AddressBook::shortForm(row.name), AddressBook::fullForm(row.name)};
    const bool mapped =
        row.addressConfirmed && row.address != row.name && !forms.contains(row.address);
    if (row.key != row.name || mapped) // it says who it is: somebody else
        return {};
    QStringList ids;
    for (const QString &form : forms) {
        if (workers.contains(form) && !ids.contains(form))
            ids.append(form);
    }
    return ids;
}

} // namespace

bool WorkerMatch::match(const QList<Worker> &rows, const QHash<QString, Worker> &workers)
{
    QHash<QString, QStringList> exact, guessed; // ids → the keys of the rows that claim them
    QHash<QString, QStringList> idsOf;
    QSet<QString> unclearRows, unclearIds;
    for (const Worker &row : rows) {
        if (row.duplicate) {
            if (workers.contains(row.key))
                unclearIds.insert(row.key);
            continue;
        }
        bool named = false;
        const QStringList ids = claims(row, workers, &named);
        if (ids.isEmpty())
            continue;
        idsOf.insert(row.key, ids);
        for (const QString &id : ids)
            (named ? exact : guessed)[id].append(row.key);
    }
    QHash<QString, QString> idOf, rowOf;
    for (auto it = idsOf.cbegin(); it != idsOf.cend(); ++it) {
        QStringList free; // what another row names is that row's
        for (const QString &id : it.value()) {
            const bool mine = exact.value(id).contains(it.key());
            if (mine || !exact.contains(id))
                free.append(id);
        }
        if (free.isEmpty())
            continue;
        const QString &id = free.constFirst();
        const auto &rivals = exact.contains(id) ? exact[id] : guessed[id];
        if (free.size() == 1 && rivals.size() == 1 && !unclearIds.contains(id)) {
            idOf.insert(it.key(), id);
            rowOf.insert(id, it.key());
            continue;
        }
        unclearRows.insert(it.key());
        for (const QString &one : std::as_const(free))
            unclearIds.insert(one);
    }
    // What turned out unclear for one row is so for every row.
    for (const QString &id : std::as_const(unclearIds)) {
        if (const QString row = rowOf.take(id); !row.isEmpty()) {
            idOf.remove(row);
            unclearRows.insert(row);
        }
    }
    const bool changed =
        idOf != m_idOf || unclearRows != m_unclearRows || unclearIds != m_unclearIds;
    m_idOf = std::move(idOf);
    m_rowOf = std::move(rowOf);
    m_unclearRows = std::move(unclearRows);
    m_unclearIds = std::move(unclearIds);
    return changed;
}

} // namespace qd
