// SPDX-License-Identifier: GPL-3.0-or-later
#include "requeue.h"

#include "streamid.h"
#include "text.h"

#include <QHash>

namespace qd {

namespace {

struct Job
{
    RedisClient &client;
    RequeueRequest request;
    std::function<void(std::optional<std::vector<RequeueOutcome>>)> done;
    QByteArrayList groups;
    std::vector<IdleEntry> idle;
    std::vector<RequeueOutcome> outcomes;
    bool failed = false;
    int open = 1;

    IdleSearch searchIn(const QByteArray &group) const
    {
        IdleSearch what{request.queue, group, request.minIdleMs, {}, {}};
        for (const QString &asked : request.ids) {
            if (const auto id = StreamId::parse(asked.toLatin1()))
                what.ids += id->text();
        }
        return what;
    }

    void add(const QByteArray &id, const char *outcome)
    {
        RequeueOutcome one;
        one.id = QString::fromLatin1(id);
        one.outcome = QString::fromLatin1(outcome);
        outcomes.push_back(one);
    }
};
using Shared = std::shared_ptr<Job>;

void finished(const Shared &job)
{
    if (--job->open == 0)
        job->done(std::move(job->outcomes));
}

void carryOut(const Shared &job, const IdleEntry &entry)
{
    job->add(entry.id, job->request.toDead ? "dead" : "requeued");
    RequeueOutcome &outcome = job->outcomes.back();
    outcome.deliveries = entry.deliveries;
    outcome.consumer = decodeUtf8(entry.consumer);
    outcome.idleSeconds = double(entry.idleMs) / 1000;
    const RequeueRequest &request = job->request;
    if (request.dryRun)
        return;
    ++job->open;
    const auto done = [job, at = job->outcomes.size() - 1](const RequeueOutcome &came) {
        job->outcomes[at] = came;
        finished(job);
    };
    if (request.toDead)
        putAside(job->client, request.queue, entry, request.minIdleMs, done);
    else
        giveBack(job->client, request.queue, entry, request.minIdleMs, request.fields, done);
}

/// An id that is not among the idle ones: still pending somewhere, or gone.
void lookFor(const Shared &job, const QByteArray &id)
{
    job->add(id, "gone");
    for (const QByteArray &group : job->groups) {
        ++job->open;
        job->client.command({"XPENDING", job->request.queue, group, id, id, "1"},
                            [job, at = job->outcomes.size() - 1](const RespValue &reply) {
                                if (!reply.items.empty())
                                    job->outcomes[at].outcome =
                                        QStringLiteral("no longer orphaned");
                                else if (reply.isError())
                                    job->outcomes[at].error =
                                        QStringLiteral("Redis did not answer");
                                finished(job);
                            });
    }
}

void act(const Shared &job)
{
    job->open = 1;
    if (job->request.ids.isEmpty()) {
        for (const IdleEntry &entry : job->idle) {
            if (entry.orphaned)
                carryOut(job, entry);
        }
        return finished(job);
    }
    QHash<QByteArray, const IdleEntry *> byId;
    for (const IdleEntry &entry : job->idle) {
        const IdleEntry *&known = byId[entry.id];
        if (!known || entry.orphaned)
            known = &entry;
    }
    for (const QString &asked : std::as_const(job->request.ids)) {
        const auto id = StreamId::parse(asked.toLatin1());
        if (!id) {
            job->add(asked.toUtf8(), "gone");
            continue;
        }
        const IdleEntry *entry = byId.value(id->text());
        if (!entry)
            lookFor(job, id->text());
        else if (entry->orphaned || entry->perhaps)
            carryOut(job, *entry);
        else
            job->add(id->text(), "no longer orphaned");
    }
    finished(job);
}

} // namespace

void requeueOrphans(RedisClient &client, const RequeueRequest &request, const HolderOf &holderOf,
                    std::function<void(std::optional<std::vector<RequeueOutcome>>)> done)
{
    const Shared job(new Job{client, request, std::move(done), {}, {}, {}});
    client.command({"XINFO", "GROUPS", request.queue}, [job, holderOf](const RespValue &reply) {
        const bool absent = reply.text.startsWith("ERR no such key");
        if (reply.type != RespValue::Array && !absent)
            return job->done(std::nullopt);
        for (const RespValue &item : reply.items) {
            for (size_t i = 0; i + 1 < item.items.size(); i += 2) {
                if (item.items[i].text == "name")
                    job->groups += item.items[i + 1].text;
            }
        }
        if (job->groups.isEmpty())
            return act(job);
        job->open = int(job->groups.size());
        for (const QByteArray &group : std::as_const(job->groups)) {
            findIdleEntries(job->client, job->searchIn(group), holderOf,
                            [job](const std::optional<std::vector<IdleEntry>> &entries) {
                                if (entries)
                                    job->idle.insert(job->idle.end(), entries->begin(),
                                                     entries->end());
                                else
                                    job->failed = true;
                                if (--job->open > 0)
                                    return;
                                if (job->failed)
                                    job->done(std::nullopt);
                                else
                                    act(job);
                            });
        }
    });
}

void requeueEverywhere(RedisClient &client, const QByteArrayList &queues, qint64 minIdleMs,
                       const HolderOf &holderOf, std::function<void(bool ok, int requeued)> done)
{
    struct Sum
    {
        bool ok = true;
        int requeued = 0, open = 1;
    };
    const auto sum = std::make_shared<Sum>();
    const auto finished = [sum, done = std::move(done)] {
        if (--sum->open == 0)
            done(sum->ok, sum->requeued);
    };
    for (const QByteArray &queue : queues) {
        ++sum->open;
        RequeueRequest request;
        request.queue = queue;
        request.minIdleMs = minIdleMs;
        requeueOrphans(client, request, holderOf,
                       [sum, finished](const std::optional<std::vector<RequeueOutcome>> &outcomes) {
                           sum->ok = sum->ok && outcomes;
                           for (const RequeueOutcome &one :
                                outcomes.value_or(std::vector<RequeueOutcome>())) {
                               sum->requeued += one.outcome == QLatin1String("requeued");
                               sum->ok = sum->ok && one.error.isEmpty();
                           }
                           finished();
                       });
    }
    finished();
}

} // namespace qd
