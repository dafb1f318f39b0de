// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker.h"

#include <QHash>
#include <QSet>

namespace qd {

/// Which row of the API and which worker_id on Redis are one worker:
/// * a row whose address is known (given, mapped, or proved by a safe read) is the worker of that
///   id, and no other;
/// * a row that goes by its display name alone is the worker of that id, else of the short or the
///   full form of its name (those by which its address is looked for).
/// What fits more than one is never matched by guess: both stand there, and are marked. A row that
/// the server itself lists twice is not matched at all.
class WorkerMatch final
{
public:
    /// \a workers: by their worker_id. True when something is matched otherwise than before.
    bool match(const QList<Worker> &rows, const QHash<QString, Worker> &workers);

    QString idOf(const QString &rowKey) const { return m_idOf.value(rowKey); } ///< empty: none
    QString rowOf(const QString &id) const { return m_rowOf.value(id); } ///< its key; empty: none
    bool isUnclear(const QString &rowKey) const { return m_unclearRows.contains(rowKey); }
    bool isUnclearId(const QString &id) const { return m_unclearIds.contains(id); }
    qsizetype unclear() const { return m_unclearRows.size(); }

private:
    QHash<QString, QString> m_idOf, m_rowOf;
    QSet<QString> m_unclearRows, m_unclearIds;
};

} // namespace qd
