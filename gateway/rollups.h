// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetevent.h"
#include "queuewatch.h"
#include "systemstats.h"
#include "workerlist.h"

#include <map>

namespace qd {

class RedisClient;

/// Mean and 95th percentile of real durations.
struct Durations
{
    std::vector<float> ms; ///< at most 20,000; the rest counts for the mean only
    qint64 count = 0;
    double sumMs = 0;

    void add(double durationMs);
    MaybeReal meanMs() const;
    MaybeReal p95Ms() const; ///< nearest rank
};

/// One roll-up a minute into fleet_history, kept 7 days. The entries of the minute that ends at T
/// have the ids T-0, T-1, … in one transaction: a minute is written whole or not at all, and a
/// second writer or a restart cannot double it, as Redis refuses ids that do not rise. Minutes that
/// passed while the gateway was down are made up from the events.
class Rollups final
{
public:
    Rollups(RedisClient &client, const QByteArray &historyKey);

    /// \a live: it happens now; else it was read at the start and may have been rolled up already.
    /// \a worker: whose event it is; nullptr: nobody's, it counts for queue and system alone.
    void apply(const FleetEvent &event, const KnownWorker *worker, bool live);
    /// Reads which minute was written last; until then nothing is flushed. Call on every
    /// (re)connect.
    void findLast(std::function<void()> done);
    bool due(qint64 serverNowMs) const; ///< flush() has something to write
    /// Writes every minute that is over by \a serverNowMs (with two seconds' grace for late
    /// events).
    void flush(qint64 serverNowMs, const WorkerList &workers,
               const QMap<QString, QueueFigures> &queues, const SystemFigures &system,
               qint64 activeWorkers);

    static constexpr qint64 minuteMs = 60'000;
    static constexpr qint64 keepMs = 7LL * 24 * 3600 * 1000;

private:
    struct Tally
    {
        qint64 processed = 0, failed = 0;
        Durations durations;
    };
    struct Minute
    {
        QHash<QString, Tally> workers, queues;
        Tally system;
    };
    using Fields = QByteArrayList;
    static Fields fields(const QByteArray &scope, const Tally &tally);
    Tally *tallyOf(QHash<QString, Tally> &of, const QString &name, bool always);
    void forget(std::map<qint64, Minute>::const_iterator upTo);
    struct Chosen
    {
        const KnownWorker *worker;
        qint64 processed;
    };
    static std::vector<Chosen> chosen(const Minute &minute, const WorkerList &workers, bool levels);
    void write(const QList<std::pair<qint64, Fields>> &entries);

    RedisClient &m_client;
    QByteArray m_key;
    std::map<qint64, Minute> m_minutes; ///< by the end of the minute, ms
    qsizetype m_tallies = 0;            ///< of workers and queues, in all minutes
    std::optional<qint64> m_lastEndMs;  ///< written already; not set: not known yet
    bool m_writing = false;
};

} // namespace qd
