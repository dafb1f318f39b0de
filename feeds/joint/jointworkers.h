// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jointrecords.h"
#include "workermatch.h"

namespace qd {

/// The workers of a fleet with two ways in: the API's rows in their order, then those that Redis
/// alone knows. Keys are the API's where it lists the worker. Feed thread.
class JointWorkers final
{
public:
    /// Each returns the rows that are different now; nullopt: so much is that all() must be told.
    std::optional<QList<Worker>> takeApi(const QList<Worker> &rows, bool complete);
    std::optional<QList<Worker>> takeRedis(const QList<Worker> &changed);

    /// Which way in still tells of now. True when rows look different by it.
    bool setKnown(bool api, bool redis);
    QList<Worker> all() const;

    bool isInApi(const QString &key) const { return m_at.contains(key); }
    QString
    idOf(const QString &key) const; ///< its worker_id on Redis; empty: not there, or unclear
    /// What a worker_id is called: the display name, or the id itself.
    QString nameOf(const QString &id) const;
    qsizetype unclear() const { return m_match.unclear(); }
    qsizetype onlyApi() const { return m_rows.size() - m_matched; }
    qsizetype onlyRedis() const { return m_workers.size() - m_matched; }

private:
    bool rematch();
    void noteCounters(const QList<Worker> &rows, bool anew);
    Worker row(const Worker &api) const;
    Worker redisRow(const QString &id) const;

    QList<Worker> m_rows;           ///< the API's, in its order
    QHash<QString, qsizetype> m_at; ///< by key
    QHash<QString, CountersAtRow> m_then;
    QHash<QString, Worker> m_workers; ///< of Redis, by worker_id
    QStringList m_ids;                ///< as they were first seen
    WorkerMatch m_match;
    qsizetype m_matched = 0;
    bool m_apiKnown = true, m_redisKnown = true;
};

} // namespace qd
