// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters.h"

#include "streamtail.h"

#include <limits>
#include <utility>

namespace qd {

namespace {

constexpr int lettersAPage = 200;

struct Letters
{
    RedisClient &client;
    RequeueRequest request;
    QByteArray dead;
    quint64 newestMs = 0; ///< younger ones stay
    StreamId last;        ///< what dies from now on is not taken: it might do so for ever
    std::function<void(std::optional<std::vector<RequeueOutcome>>)> done;
    std::vector<RequeueOutcome> outcomes;
    int open = 0;
    std::function<void()> then; ///< when all that is open has been answered

    void finished()
    {
        if (--open == 0)
            std::exchange(then, nullptr)(); // which holds this
    }
};
using SharedLetters = std::shared_ptr<Letters>;

void takeLetter(const SharedLetters &job, const QByteArray &id)
{
    const size_t at = job->outcomes.size();
    job->outcomes.push_back({QString::fromLatin1(id), QStringLiteral("gone"), {}, {}, 0});
    ++job->open;
    if (job->request.dryRun) {
        job->client.command({"XRANGE", job->dead, id, id}, [job, at](const RespValue &reply) {
            if (reply.isError())
                job->outcomes[at] = outcomeOf(job->outcomes[at].id, reply);
            else if (!reply.items.empty())
                job->outcomes[at].outcome = QStringLiteral("requeued");
            job->finished();
        });
        return;
    }
    giveLetterBack(job->client, job->request.queue, id, job->request.fields,
                   [job, at](const RequeueOutcome &outcome) {
                       job->outcomes[at] = outcome;
                       job->finished();
                   });
}

void readLetters(const SharedLetters &job, const QByteArray &from)
{
    const auto take = [job](const RespValue &reply) {
        const bool first = job->outcomes.empty();
        if (reply.type != RespValue::Array)
            return job->done(first ? std::nullopt : std::optional(std::move(job->outcomes)));
        const auto entries = streamEntries(reply);
        job->open = 1;
        for (const StreamEntry &entry : entries) {
            if (entry.id.ms <= job->newestMs && job->outcomes.size() < mostDeadLetters)
                takeLetter(job, entry.id.text());
        }
        const bool full = job->outcomes.size() >= mostDeadLetters;
        if (int(entries.size()) < lettersAPage || full)
            job->then = [job] { job->done(std::move(job->outcomes)); };
        else
            job->then = [job, next = '(' + entries.back().id.text()] { readLetters(job, next); };
        job->finished();
    };
    job->client.command(
        {"XRANGE", job->dead, from, job->last.text(), "COUNT", QByteArray::number(lettersAPage)},
        take);
}

} // namespace

void requeueDeadLetters(RedisClient &client, const RequeueRequest &request, qint64 serverNowMs,
                        std::function<void(std::optional<std::vector<RequeueOutcome>>)> done)
{
    const SharedLetters job(new Letters{
        client, request, deadLettersOf(request.queue), 0, {}, std::move(done), {}, 0, {}});
    job->newestMs = quint64(std::max<qint64>(0, serverNowMs - request.minIdleMs));
    if (request.minIdleMs == 0)
        job->newestMs = std::numeric_limits<quint64>::max();
    if (!request.ids.isEmpty()) {
        job->open = 1;
        job->then = [job] { job->done(std::move(job->outcomes)); };
        for (const QString &asked : request.ids) {
            if (const auto id = StreamId::parse(asked.toLatin1()))
                takeLetter(job, id->text());
            else
                job->outcomes.push_back({asked, QStringLiteral("gone"), {}, {}, 0});
        }
        return job->finished();
    }
    client.command({"XREVRANGE", job->dead, "+", "-", "COUNT", "1"}, [job](const RespValue &reply) {
        if (reply.type != RespValue::Array)
            return job->done(std::nullopt);
        const auto newest = streamEntries(reply);
        if (newest.empty())
            return job->done(std::vector<RequeueOutcome>());
        job->last = newest.front().id;
        readLetters(job, "-");
    });
}

} // namespace qd
