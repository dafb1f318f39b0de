// SPDX-License-Identifier: GPL-3.0-or-later
// requeue: gives jobs back whose worker died.
#include "apidecoder.h"
#include "ctlcommands.h"
#include "ctlfleet.h"
#include "ctljson.h"
#include "ctloutput.h"
#include "ctlsession.h"
#include "httpexchange.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QUuid>

#include <unistd.h>

namespace qd {
namespace {

HttpRequest requestOf(const CtlOptions &options)
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
    request.headers = {{QByteArrayLiteral("Idempotency-Key"),
                        QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
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

/// By the route that our gateway adds to the worker API.
std::optional<QJsonArray> byGateway(const CtlContext &context, Interrupt &interrupt, int *code)
{
    QEventLoop loop;
    HttpExchange exchange(context.connection.api, requestOf(context.options), nullptr);
    std::optional<HttpResponse> response;
    QObject::connect(&exchange, &HttpExchange::finished, &loop, [&](const HttpResponse &came) {
        response = came;
        loop.quit();
    });
    QObject::connect(&interrupt, &Interrupt::interrupted, &loop, &QEventLoop::quit);
    exchange.start();
    loop.exec();
    if (!response) {
        *code = ExitInterrupted;
        return std::nullopt;
    }
    const QJsonObject body = QJsonDocument::fromJson(response->body).object();
    if (response->failure != HttpFailure::None || response->status != 200 ||
        !body[QLatin1String("success")].toBool(false)) {
        *code = refused(*response);
        return std::nullopt;
    }
    if (!body[QLatin1String("results")].isArray()) {
        complain(tr("The answer holds no results."));
        *code = ExitNotContract;
        return std::nullopt;
    }
    return body[QLatin1String("results")].toArray();
}

/// By the one fixed script, on Redis itself.
std::optional<QJsonArray> byRedis(const CtlContext &context, int *code)
{
    const CtlOptions &options = context.options;
    CtlSession session(context.connection);
    *code = waitForFleet(session, {});
    if (*code != ExitDone)
        return std::nullopt;
    Question question;
    question.kind = Question::Requeue;
    question.queue = options.arguments.constFirst();
    question.ids = options.arguments.mid(1);
    question.dryRun = options.dryRun;
    if (options.olderThanSeconds >= 0)
        question.minIdleSeconds = options.olderThanSeconds;
    const auto answer = session.ask(question, 3 * context.connection.api.timeoutMs, code);
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

} // namespace

int runRequeue(const CtlContext &context)
{
    const CtlOptions &options = context.options;
    if (encodedSegment(options.arguments.constFirst()).isEmpty()) {
        complain(tr("That is no name of a queue."));
        return ExitUsage;
    }
    Interrupt interrupt;
    if (!options.yes && !options.dryRun) {
        if (!::isatty(STDIN_FILENO)) {
            complain(tr("requeue asks first and there is no terminal to ask on: add --yes. Nothing "
                        "was sent."));
            return ExitUsage;
        }
        const std::optional<bool> agreed = confirmed(options);
        if (!agreed.value_or(false)) {
            complain(tr("Nothing was sent."));
            return agreed ? ExitSome : ExitInterrupted;
        }
    }

    int code = ExitDone;
    const std::optional<QJsonArray> came =
        context.connection.redis ? byRedis(context, &code) : byGateway(context, interrupt, &code);
    if (!came)
        return code;

    QJsonArray results;
    Table table({{tr("ID")}, {tr("OUTCOME")}, {tr("NEW ID")}});
    bool all = true;
    for (const auto &value : *came) {
        const QJsonObject one = value.toObject();
        const QString outcome = one[QLatin1String("outcome")].toString();
        all = all && (outcome == QLatin1String("requeued") || options.dryRun);
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
