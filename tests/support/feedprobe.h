// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apifeed.h"
#include "clock.h"
#include "feed.h"

#include <QHash>
#include <QObject>
#include <algorithm>
#include <utility>

namespace qd {

inline ApiOptions optionsFor(const QString &base)
{
    ApiOptions options;
    QString error;
    options.base = checkedApiBase(base, &error);
    options.timeoutMs = 2000;
    return options;
}

inline QJsonObject json(std::initializer_list<std::pair<QString, QJsonValue>> members)
{
    return QJsonObject(members);
}

/// Gathers what a feed says and takes each batch at once, like a window that keeps up.
class FeedProbe final : public QObject
{
public:
    explicit FeedProbe(Feed &feed)
        : m_feed(feed)
    {
        connect(&feed, &Feed::batchReady, this, [this](const FeedBatch &batch) {
            batches.append(batch);
            sent += batch.sent;
            results += batch.results;
            answers += batch.answers;
            activity += batch.activity;
            if (batch.workersComplete) {
                workers = batch.workers;
                ++snapshots;
            } else {
                for (const Worker &changed : batch.workers) {
                    const auto known =
                        std::find_if(workers.begin(), workers.end(), [&changed](const Worker &one) {
                            return one.key == changed.key;
                        });
                    if (known == workers.end())
                        workers.append(changed);
                    else
                        *known = changed;
                }
            }
            for (const CronJob &changed : batch.crons)
                crons.insert(changed.name, changed);
            cronsKnownToMs = std::max(cronsKnownToMs, batch.cronsKnownToMs);
            if (!batch.queues.isEmpty())
                queues = batch.queues;
            if (batch.queueTotals)
                totals = batch.queueTotals;
            m_feed.batchTaken();
        });
        connect(&feed, &Feed::statusChanged, this, [this](const FeedStatus &now) {
            if (states.isEmpty() || states.last() != now.state) {
                states.append(now.state);
                stateAtMs.append(monotonicMs());
            }
            status = now;
        });
    }
    bool is(ConnectionState state) const { return status.state == state; }
    std::optional<CommandResult> first(quint64 id) const
    {
        const auto it = std::find_if(results.begin(), results.end(),
                                     [id](const CommandResult &r) { return r.id == id; });
        return it == results.end() ? std::nullopt : std::optional(*it);
    }
    std::optional<CommandResult> last(quint64 id) const
    {
        std::optional<CommandResult> found;
        for (const CommandResult &r : results)
            found = r.id == id ? std::optional(r) : found;
        return found;
    }

    Worker worker(const QString &key) const ///< an empty one: not known
    {
        const auto it = std::find_if(workers.begin(), workers.end(),
                                     [&key](const Worker &one) { return one.key == key; });
        return it == workers.end() ? Worker() : *it;
    }
    Queue queue(const QString &name) const
    {
        const auto it = std::find_if(queues.begin(), queues.end(),
                                     [&name](const Queue &one) { return one.name == name; });
        return it == queues.end() ? Queue() : *it;
    }

    QList<FeedBatch> batches;
    QList<CommandSent> sent;
    QList<CommandResult> results;
    QList<Answer> answers;
    QList<ActivityEntry> activity;
    QList<Worker> workers;
    QList<Queue> queues;
    QHash<QString, CronJob> crons;
    qint64 cronsKnownToMs = 0;
    std::optional<QueueTotals> totals;
    int snapshots = 0;
    FeedStatus status;
    QList<ConnectionState> states;
    QList<qint64> stateAtMs;

private:
    Feed &m_feed;
};

} // namespace qd
