// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisquestions.h"

#include "deadletters.h"
#include "streamtail.h"
#include "text.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

namespace qd {

namespace {

constexpr size_t mostWithFields = 1'000;

qint64 minIdleMs(const Question &question)
{
    return qint64(std::clamp(question.minIdleSeconds, 0.0, 1e9) * 1000);
}

} // namespace

struct RedisQuestions::Search
{
    struct Found
    {
        QByteArray queue;
        IdleEntry entry;
        QJsonValue fields = QJsonValue::Null; ///< stays so when the job's data is gone
    };
    Question question;
    std::vector<Found> found;
    QString error;
    int open = 1;
};

RedisQuestions::RedisQuestions(RedisClient &client, HolderOf holderOf, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_holderOf(std::move(holderOf))
{
}

void RedisQuestions::orphans(const Question &question, const QStringList &queues)
{
    const auto search = std::make_shared<Search>();
    search->question = question;
    for (const QString &queue : queues)
        searchQueue(search, queue.toUtf8());
    if (--search->open == 0)
        addFields(search);
}

void RedisQuestions::searchQueue(const std::shared_ptr<Search> &search, const QByteArray &queue)
{
    ++search->open;
    const auto finished = [guard = QPointer(this), search] {
        if (guard && --search->open == 0)
            guard->addFields(search);
    };
    m_client.command({"XINFO", "GROUPS", queue}, [guard = QPointer(this), search, queue,
                                                  finished](const RespValue &reply) {
        if (!guard)
            return;
        if (reply.isError() && !reply.text.startsWith("ERR no such key"))
            search->error = displayText(QString::fromUtf8(reply.text.left(500)));
        for (const RespValue &item : reply.items) {
            for (size_t i = 0; i + 1 < item.items.size(); i += 2) {
                if (item.items[i].text != "name")
                    continue;
                ++search->open;
                findIdleEntries(
                    guard->m_client,
                    {queue, item.items[i + 1].text, minIdleMs(search->question), {}, {}},
                    guard->m_holderOf,
                    [search, queue,
                     finished](const std::optional<std::vector<IdleEntry>> &entries) {
                        if (!entries)
                            search->error = tr("Redis did not answer.");
                        else
                            for (const IdleEntry &entry : *entries) {
                                if (entry.orphaned || entry.perhaps)
                                    search->found.push_back({queue, entry});
                            }
                        finished();
                    });
            }
        }
        finished();
    });
}

void RedisQuestions::addFields(const std::shared_ptr<Search> &search)
{
    search->open = 1;
    const size_t count = std::min(search->found.size(), mostWithFields);
    for (size_t i = 0; i < count; ++i) {
        ++search->open;
        const Search::Found &one = search->found[i];
        m_client.commandBounded({"XRANGE", one.queue, one.entry.id, one.entry.id, "COUNT", "1"},
                                [guard = QPointer(this), search, i](const RespValue &reply) {
                                    for (const StreamEntry &entry : streamEntries(reply)) {
                                        QJsonObject fields;
                                        for (const auto &[name, value] : entry.fields)
                                            fields.insert(name, value.left(4096));
                                        search->found[i].fields = fields;
                                    }
                                    if (--search->open == 0 && guard)
                                        guard->end(search);
                                });
    }
    if (--search->open == 0)
        end(search);
}

void RedisQuestions::end(const std::shared_ptr<Search> &search)
{
    Answer answer;
    answer.id = search->question.id;
    answer.error = search->error;
    QJsonArray body;
    for (const Search::Found &one : search->found) {
        body.append(QJsonObject{{QStringLiteral("queue"), decodeUtf8(one.queue)},
                                {QStringLiteral("id"), QString::fromLatin1(one.entry.id)},
                                {QStringLiteral("consumer"), decodeUtf8(one.entry.consumer)},
                                {QStringLiteral("idle_seconds"), double(one.entry.idleMs) / 1000},
                                {QStringLiteral("deliveries"), one.entry.deliveries},
                                {QStringLiteral("certainty"), one.entry.orphaned
                                                                  ? QStringLiteral("orphaned")
                                                                  : QStringLiteral("perhaps")},
                                {QStringLiteral("fields"), one.fields}});
    }
    answer.body = body;
    emit answered(answer);
}

void RedisQuestions::requeue(const Question &question, qint64 serverNowMs)
{
    RequeueRequest request;
    request.queue = question.queue.toUtf8();
    request.ids = question.ids;
    request.minIdleMs = minIdleMs(question);
    request.dryRun = question.dryRun;
    request.toDead = question.requeued == Question::ToDead;
    request.fields = question.fields;
    const auto done = [guard = QPointer(this), id = question.id](
                          const std::optional<std::vector<RequeueOutcome>> &outcomes) {
        if (!guard)
            return;
        Answer answer;
        answer.id = id;
        QJsonArray body;
        if (!outcomes)
            answer.error = tr("Redis did not answer: nothing was changed.");
        for (const RequeueOutcome &one : outcomes.value_or(std::vector<RequeueOutcome>())) {
            if (!one.error.isEmpty())
                answer.error = one.error;
            body.append(QJsonObject{{QStringLiteral("id"), one.id},
                                    {QStringLiteral("outcome"), one.outcome},
                                    {QStringLiteral("new_id"), one.newId},
                                    {QStringLiteral("deliveries"), one.deliveries},
                                    {QStringLiteral("error"), one.error}});
        }
        answer.body = body;
        emit guard->answered(answer);
    };
    if (question.requeued == Question::DeadLetters)
        requeueDeadLetters(m_client, request, serverNowMs, done);
    else
        requeueOrphans(m_client, request, m_holderOf, done);
}

} // namespace qd
