// SPDX-License-Identifier: GPL-3.0-or-later
// requeue: gives jobs back whose worker died, or that are dead letters.
#include "apidecoder.h"
#include "audittrail.h"
#include "ctlaudit.h"
#include "ctlcommands.h"
#include "ctlfleet.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "ctlsession.h"
#include "httpexchange.h"
#include "orphans.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

#include <unistd.h>

namespace qd {
namespace {

HttpRequest requestOf(const CtlOptions &options, const QString &requestId)
{
    const QStringList ids = options.arguments.mid(1);
    QJsonObject body{{QStringLiteral("ids"), ids.isEmpty()
                                                 ? QJsonValue(QJsonValue::Null)
                                                 : QJsonValue(QJsonArray::fromStringList(ids))},
                     {QStringLiteral("dry_run"), options.dryRun}};
    if (options.olderThanSeconds >= 0)
        body[QStringLiteral("older_than_seconds")] = options.olderThanSeconds;
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.target = "/queue/" + encodedSegment(options.arguments.constFirst()) + "/requeue";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.headers = {{QByteArrayLiteral("Idempotency-Key"), requestId.toLatin1()}};
    return request;
}

std::optional<bool> confirmed(const CtlOptions &options)
{
    const QString queue = options.arguments.constFirst();
    complain(options.all ? tr("Requeue all orphaned jobs of %1.").arg(queue)
                         : tr("Requeue %1 of %2.")
                               .arg(options.arguments.mid(1).join(QLatin1String(", ")), queue));
    return confirmedOnTerminal();
}

int refused(const HttpResponse &response)
{
    const QString words = errorWords(response.body);
    complain(response.failure != HttpFailure::None ? response.error
             : words.isEmpty() ? tr("The server answered HTTP %1.").arg(response.status)
                               : words);
    if (response.status == 401 || response.status == 403)
        return ExitSignedOut;
    if (response.failure != HttpFailure::None)
        return response.sent ? ExitSome : ExitNoData;
    return ExitSome;
}

Question questionOf(const CtlOptions &options)
{
    Question question;
    question.kind = Question::Requeue;
    question.requeued = options.dead     ? Question::DeadLetters
                        : options.toDead ? Question::ToDead
                                         : Question::Orphaned;
    question.queue = options.arguments.constFirst();
    question.ids = options.arguments.mid(1);
    question.dryRun = options.dryRun;
    question.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (options.olderThanSeconds >= 0)
        question.minIdleSeconds = options.olderThanSeconds;
    else if (options.dead)
        question.minIdleSeconds = 0;
    return question;
}

/// A requeue in the audit log: what is asked before it leaves, its results after it.
class RequeueAudit final
{
public:
    RequeueAudit(const CtlContext &context, const Question &question)
        : m_audit(context.connection)
        , m_question(question)
    {
        if (!m_question.dryRun)
            m_audit.note({auditRowOf(m_question, m_audit.fleet())});
    }
    void end(const QJsonArray &results, const QString &error)
    {
        if (!m_question.dryRun)
            m_audit.note(auditRowsOf(m_question, results, error, m_audit.fleet()));
    }

private:
    CtlAudit m_audit;
    Question m_question;
};

/// By the route that our gateway adds to the worker API.
std::optional<QJsonArray> byGateway(const CtlContext &context, Interrupt &interrupt, int *code)
{
    const Question question = questionOf(context.options);
    RequeueAudit audit(context, question);
    QEventLoop loop;
    HttpExchange exchange(context.connection.api, requestOf(context.options, question.requestId),
                          nullptr);
    std::optional<HttpResponse> response;
    QObject::connect(&exchange, &HttpExchange::finished, &loop, [&](const HttpResponse &came) {
        response = came;
        loop.quit();
    });
    QObject::connect(&interrupt, &Interrupt::interrupted, &loop, &QEventLoop::quit);
    exchange.start();
    loop.exec();
    if (!response) {
        audit.end({}, tr("interrupted: what became of it is not known"));
        *code = ExitInterrupted;
        return std::nullopt;
    }
    const QJsonObject body = QJsonDocument::fromJson(response->body).object();
    if (response->failure != HttpFailure::None || response->status != 200 ||
        !body[QLatin1String("success")].toBool(false)) {
        const QString words = errorWords(response->body);
        audit.end({}, !response->error.isEmpty() ? response->error
                      : words.isEmpty()          ? tr("HTTP %1").arg(response->status)
                                                 : words);
        *code = refused(*response);
        return std::nullopt;
    }
    audit.end(body[QLatin1String("results")].toArray(), {});
    if (!body[QLatin1String("results")].isArray()) {
        complain(tr("The answer holds no results."));
        *code = ExitNotContract;
        return std::nullopt;
    }
    return body[QLatin1String("results")].toArray();
}

bool isDone(const QString &outcome)
{
    return outcome == QLatin1String("requeued") || outcome == QLatin1String("dead");
}

/// What was delivered again and again kills whoever takes it.
void warnOfPoison(const CtlOptions &options, const QJsonArray &results)
{
    if (options.dead || options.toDead)
        return;
    for (const auto &value : results) {
        const QJsonObject one = value.toObject();
        const qint64 deliveries = one[QLatin1String("deliveries")].toInteger();
        if (deliveries < poisonDeliveries || !isDone(one[QLatin1String("outcome")].toString()))
            continue;
        complain(tr("%1 was delivered %2 times: it looks like poison. With --to-dead instead an "
                    "orphaned job is put aside to %3:dead.")
                     .arg(one[QLatin1String("id")].toString())
                     .arg(deliveries)
                     .arg(options.arguments.constFirst()));
    }
}

/// Names what would be done, then asks.
std::optional<bool> confirmed(const CtlOptions &options, const QJsonArray &would)
{
    constexpr qsizetype MostNamed = 20;
    QStringList ids;
    for (const auto &value : would) {
        if (isDone(value[QLatin1String("outcome")].toString()))
            ids += value[QLatin1String("id")].toString();
    }
    const QString queue = options.arguments.constFirst();
    const QString named = ids.mid(0, MostNamed).join(QLatin1String(", ")) +
                          (ids.size() > MostNamed ? QStringLiteral(", …") : QString());
    complain((options.dead     ? tr("Give %1 dead letters back to %2: %3")
              : options.toDead ? tr("Put %1 orphaned jobs of %2 aside to its dead letters: %3")
                               : tr("Requeue %1 orphaned jobs of %2: %3"))
                 .arg(ids.size())
                 .arg(queue, named));
    warnOfPoison(options, would);
    return confirmedOnTerminal();
}

std::optional<QJsonArray> answerOf(CtlSession &session, const Question &question, int *code)
{
    const auto answer = session.ask(question, 3 * session.connection().api.timeoutMs, code);
    if (!answer)
        return std::nullopt;
    const QJsonArray results = answer->body.toArray();
    if (!answer->error.isEmpty()) {
        *code = answer->error.startsWith(QLatin1String("NOPERM")) ? ExitSignedOut : ExitSome;
        complain(answer->error);
        if (results.isEmpty())
            return std::nullopt;
    }
    return results;
}

/// By one fixed script a job, on Redis itself.
std::optional<QJsonArray> byRedis(const CtlContext &context, bool asks, int *code)
{
    CtlSession session(context.connection.redisAlone());
    *code = waitForFleet(session, {});
    if (*code != ExitDone)
        return std::nullopt;
    Question question = questionOf(context.options);
    if (asks) {
        question.dryRun = true;
        const auto would = answerOf(session, question, code);
        const bool any = would && std::any_of(would->begin(), would->end(), [](const auto &one) {
                             return isDone(one.toObject()[QLatin1String("outcome")].toString());
                         });
        if (!any)
            return would;
        const std::optional<bool> agreed = confirmed(context.options, *would);
        if (!agreed.value_or(false)) {
            complain(tr("Nothing was sent."));
            *code = agreed ? ExitSome : ExitInterrupted;
            return std::nullopt;
        }
        question.dryRun = false;
    }
    RequeueAudit audit(context, question);
    const auto results = answerOf(session, question, code);
    audit.end(results.value_or(QJsonArray()),
              results ? QString() : tr("no answer: what became of it is not known"));
    if (results && !asks)
        warnOfPoison(context.options, *results);
    return results;
}

/// Where both are given: by Redis, and by the API's own route when Redis cannot be reached (nothing
/// has been sent there then).
std::optional<QJsonArray> byEither(const CtlContext &context, bool asks, Interrupt &interrupt,
                                   int *code)
{
    const FleetConnection &connection = context.connection;
    if (connection.redis) {
        const auto results = byRedis(context, asks, code);
        if (results || *code != ExitNoData || !connection.hasApi() || context.options.dead ||
            context.options.toDead || connection.api.fleetRoutes)
            return results;
        *code = ExitDone;
    }
    if (asks) {
        const std::optional<bool> agreed = confirmed(context.options);
        if (!agreed.value_or(false)) {
            complain(tr("Nothing was sent."));
            *code = agreed ? ExitSome : ExitInterrupted;
            return std::nullopt;
        }
    }
    return byGateway(context, interrupt, code);
}

} // namespace

int runRequeue(const CtlContext &context)
{
    const CtlOptions &options = context.options;
    if (encodedSegment(options.arguments.constFirst()).isEmpty()) {
        complain(tr("That is no name of a queue."));
        return ExitUsage;
    }
    Interrupt interrupt;
    const bool asks = !options.yes && !options.dryRun;
    if (asks && !::isatty(STDIN_FILENO)) {
        complain(tr("requeue asks first and there is no terminal to ask on: add --yes. Nothing "
                    "was sent."));
        return ExitUsage;
    }

    int code = ExitDone;
    const std::optional<QJsonArray> came = byEither(context, asks, interrupt, &code);
    if (!came)
        return code;

    QJsonArray results;
    Table table({{tr("ID")}, {tr("OUTCOME")}, {tr("NEW ID")}});
    bool all = true;
    for (const auto &value : *came) {
        const QJsonObject one = value.toObject();
        const QString outcome = one[QLatin1String("outcome")].toString();
        all = all && (isDone(outcome) || options.dryRun);
        results.append(QJsonObject{
            {QStringLiteral("id"), one[QLatin1String("id")]},
            {QStringLiteral("outcome"), outcome},
            {QStringLiteral("new_id"), ctljson::words(one[QLatin1String("new_id")].toString())}});
        const QString newId = one[QLatin1String("new_id")].toString();
        table.add({one[QLatin1String("id")].toString(), outcome,
                   newId.isEmpty() ? QStringLiteral("—") : newId});
    }
    if (options.json)
        context.out.line(jsonText(results));
    else if (table.isEmpty())
        context.out.line(tr("Nothing to requeue.").toUtf8());
    else
        context.out.write(table.render(context.colour));
    return all && code == ExitDone ? ExitDone : ExitSome;
}

} // namespace qd
