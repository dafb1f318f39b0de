// SPDX-License-Identifier: GPL-3.0-or-later
#include "jointworkers.h"

namespace qd {

namespace {

/// Whether a later row may be somebody else's than the one before, as far as matching goes.
bool sameIdentity(const Worker &a, const Worker &b)
{
    return a.key == b.key && a.name == b.name && a.address == b.address &&
           a.addressConfirmed == b.addressConfirmed && a.duplicate == b.duplicate;
}

} // namespace

bool JointWorkers::rematch()
{
    const bool changed = m_match.match(m_rows, m_workers);
    m_matched = 0;
    for (const Worker &row : std::as_const(m_rows))
        m_matched += !m_match.idOf(row.key).isEmpty();
    return changed;
}

/// From here on Redis' counters tell how far the API's have gone on.
void JointWorkers::noteCounters(const QList<Worker> &rows, bool anew)
{
    for (const Worker &row : rows) {
        const auto worker = m_workers.constFind(m_match.idOf(row.key));
        if (worker != m_workers.constEnd() && (anew || !m_then.contains(row.key)))
            m_then.insert(row.key, {worker->processed, worker->failed});
    }
}

std::optional<QList<Worker>> JointWorkers::takeApi(const QList<Worker> &rows, bool complete)
{
    bool others = complete && rows.size() != m_rows.size();
    if (complete) {
        for (qsizetype i = 0; i < rows.size() && !others; ++i)
            others = !sameIdentity(rows.at(i), m_rows.at(i));
        m_rows = rows;
    } else {
        for (const Worker &row : rows) {
            const auto at = m_at.constFind(row.key);
            others = others || at == m_at.constEnd() || !sameIdentity(m_rows.at(*at), row);
            if (at != m_at.constEnd()) {
                m_rows[*at] = row;
            } else {
                m_at.insert(row.key, m_rows.size());
                m_rows.append(row);
            }
        }
    }
    if (others) {
        m_at.clear();
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_at.insert(m_rows.at(i).key, i);
        rematch();
        m_then.clear();
    }
    noteCounters(rows, true);
    if (complete || others)
        return std::nullopt;
    QList<Worker> changed;
    for (const Worker &one : rows)
        changed.append(row(one));
    return changed;
}

std::optional<QList<Worker>> JointWorkers::takeRedis(const QList<Worker> &changed)
{
    bool fresh = false;
    for (const Worker &worker : changed) {
        const qsizetype before = m_workers.size();
        m_workers.insert(worker.key, worker);
        if (m_workers.size() == before)
            continue;
        m_ids.append(worker.key);
        fresh = true;
    }
    if (fresh && !m_rows.isEmpty() && rematch()) {
        noteCounters(m_rows, false);
        return std::nullopt;
    }
    QList<Worker> rows;
    rows.reserve(changed.size());
    for (const Worker &worker : changed) {
        const QString key = m_match.rowOf(worker.key);
        rows.append(key.isEmpty() ? redisRow(worker.key) : row(m_rows.at(m_at.value(key))));
    }
    return rows;
}

bool JointWorkers::setKnown(bool api, bool redis)
{
    if (api == m_apiKnown && redis == m_redisKnown)
        return false;
    m_apiKnown = api;
    m_redisKnown = redis;
    return !m_rows.isEmpty() || !m_workers.isEmpty();
}

QList<Worker> JointWorkers::all() const
{
    QList<Worker> all;
    all.reserve(m_rows.size() + m_ids.size() - m_matched);
    for (const Worker &one : m_rows)
        all.append(row(one));
    for (const QString &id : m_ids) {
        if (m_match.rowOf(id).isEmpty())
            all.append(redisRow(id));
    }
    return all;
}

Worker JointWorkers::row(const Worker &api) const
{
    const auto redis = m_workers.constFind(m_match.idOf(api.key));
    const bool none = !m_apiKnown && !m_redisKnown; // the last that was known stays
    if (redis != m_workers.constEnd()) {
        if (m_apiKnown == m_redisKnown)
            return mergedWorker(api, *redis);
        return m_apiKnown ? api : workerWithoutApi(api, *redis, m_then.value(api.key));
    }
    Worker worker = m_apiKnown || none ? api : unknownNow(api);
    worker.duplicate = worker.duplicate || m_match.isUnclear(api.key);
    return worker;
}

/// Of a worker that the API does not list.
Worker JointWorkers::redisRow(const QString &id) const
{
    Worker worker = m_workers.value(id);
    if (!m_redisKnown && m_apiKnown)
        worker = unknownNow(worker);
    worker.duplicate = m_match.isUnclearId(id);
    if (m_at.contains(id)) // listed under the same key, and not clear which of them it is
        worker.key = id + QStringLiteral("@redis");
    return worker;
}

QString JointWorkers::idOf(const QString &key) const
{
    if (m_at.contains(key))
        return m_match.idOf(key);
    return m_workers.contains(key) ? key : QString();
}

QString JointWorkers::nameOf(const QString &id) const
{
    const QString key = m_match.rowOf(id);
    return key.isEmpty() ? id : m_rows.at(m_at.value(key)).name;
}

} // namespace qd
