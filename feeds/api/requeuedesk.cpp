// SPDX-License-Identifier: GPL-3.0-or-later
#include "requeuedesk.h"

#include "apidecoder.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace qd {

namespace {

bool acts(const Question &question)
{
    return question.kind == Question::Requeue && !question.dryRun;
}

QByteArray bodyOf(const Question &question, bool fleetRoutes)
{
    if (fleetRoutes)
        return {};
    const QJsonValue ids = question.ids.isEmpty()
                               ? QJsonValue(QJsonValue::Null)
                               : QJsonValue(QJsonArray::fromStringList(question.ids));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("ids"), ids},
                           {QStringLiteral("older_than_seconds"), question.minIdleSeconds},
                           {QStringLiteral("dry_run"), !acts(question)}})
        .toJson(QJsonDocument::Compact);
}

/// Of a dry run: what it would requeue, with what this server tells beside.
QList<QueueEntry> entriesOf(const QJsonArray &results, const QString &queue, qsizetype most)
{
    QList<QueueEntry> entries;
    for (const QJsonValue one : results) {
        if (one[QLatin1String("outcome")].toString() != u"requeued" || entries.size() >= most)
            continue;
        QueueEntry &entry = entries.emplaceBack();
        entry.queue = queue;
        entry.id = one[QLatin1String("id")].toString().left(200);
        entry.consumer = one[QLatin1String("consumer")].toString().left(1'000);
        if (const QJsonValue idle = one[QLatin1String("idle_seconds")]; idle.isDouble())
            entry.idleSeconds = saneReal(idle.toDouble());
        if (const QJsonValue tries = one[QLatin1String("deliveries")]; tries.isDouble())
            entry.deliveries = saneCount(tries.toDouble());
    }
    return entries;
}

constexpr qsizetype mostListed = 2'000;

} // namespace

RequeueDesk::RequeueDesk(const ApiOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
}

bool RequeueDesk::takes(const Question &question)
{
    return question.kind == Question::Entries || question.kind == Question::Requeue;
}

void RequeueDesk::ask(const Question &question)
{
    const QString server = serverName(m_options.base);
    if (question.kind == Question::Entries) {
        if (question.place != EntryPlace::Orphaned)
            return refuse(question,
                          tr("%1 does not show the tasks of its queues: only a connection "
                             "to its Redis does.")
                              .arg(server));
        if (question.withFields && !question.ids.isEmpty())
            return refuse(question,
                          tr("%1 does not show what is in a task: only a connection to its "
                             "Redis does.")
                              .arg(server));
        if (m_options.fleetRoutes) {
            Answer answer;
            answer.id = question.id;
            answer.page = EntriesPage();
            answer.page->lists = false;
            emit answered(answer);
            return;
        }
        return post(question);
    }
    if (question.requeued != Question::Orphaned || !question.fields.isEmpty())
        return refuse(question,
                      tr("%1 gives orphaned tasks back as they are, nothing else: nothing "
                         "was sent.")
                          .arg(server));
    if (m_options.fleetRoutes && (question.dryRun || !question.ids.isEmpty()))
        return refuse(question, tr("%1 gives back all orphaned tasks at once, none alone: nothing "
                                   "was sent.")
                                    .arg(server));
    post(question);
}

void RequeueDesk::post(const Question &question)
{
    const QByteArray segment = encodedSegment(question.queue);
    if (segment.isEmpty() && !m_options.fleetRoutes)
        return refuse(question, tr("That is no name of a queue: nothing was sent."));
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.target = m_options.fleetRoutes ? QByteArrayLiteral("/jobs/requeue")
                                           : "/queue/" + segment + "/requeue";
    request.body = bodyOf(question, m_options.fleetRoutes);
    if (acts(question) && !question.requestId.isEmpty())
        request.headers = {{QByteArrayLiteral("Idempotency-Key"), question.requestId.toLatin1()}};
    auto *exchange = new HttpExchange(m_options, request, this);
    m_open.insert(question.id, {question, exchange});
    connect(exchange, &HttpExchange::finished, this,
            [this, question, exchange](const HttpResponse &response) {
                exchange->deleteLater();
                m_open.remove(question.id);
                onFinished(question, response);
            });
    exchange->start();
}

void RequeueDesk::onFinished(const Question &question, const HttpResponse &response)
{
    const QString server = serverName(m_options.base);
    if (response.failure != HttpFailure::None) {
        const bool perhapsDone = response.sent && response.failure != HttpFailure::Redirected;
        return perhapsDone ? answerUnknown(question, response.error)
                           : refuse(question, response.error);
    }
    const int status = response.status;
    const QString words = displayText(errorWords(response.body));
    const QString said = words.isEmpty() ? tr("%1 answered %2").arg(server).arg(status)
                                         : tr("%1: %2").arg(server, words);
    Answer answer;
    answer.id = question.id;
    answer.httpStatus = status;
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonValue results = body[QLatin1String("results")];
    const bool fine = status == 200 && body[QLatin1String("success")].toBool(
                                           m_options.fleetRoutes && !body.isEmpty());
    if (!fine)
        answer.error = said;
    if (status == 401 || status == 403) {
        emit answered(answer);
        if (status == 401)
            emit signedOut(said);
        else
            emit readOnly();
        return;
    }
    if (status == 404 || status == 405 || status == 501)
        answer.error = tr("%1 does not offer to give tasks back (%2).").arg(server).arg(status) +
                       (words.isEmpty() ? QString() : u' ' + words);
    if (m_options.fleetRoutes) {
        // Words of a 5xx do not prove that nothing happened.
        answer.body = body;
    } else if (results.isArray()) {
        answer.body = results;
        if (question.kind == Question::Entries) {
            answer.page = EntriesPage();
            answer.page->entries = entriesOf(results.toArray(), question.queue, mostListed);
        }
    } else if (fine) {
        return answerUnknown(question, tr("%1 answered without results").arg(server));
    } else if (status >= 500) {
        return answerUnknown(question, said);
    }
    emit answered(answer);
}

void RequeueDesk::refuse(const Question &question, const QString &why)
{
    Answer answer;
    answer.id = question.id;
    answer.error = why;
    emit answered(answer);
}

/// It may have been done: each id says so.
void RequeueDesk::answerUnknown(const Question &question, const QString &why)
{
    if (!acts(question))
        return refuse(question, why);
    Answer answer;
    answer.id = question.id;
    answer.error = tr("%1. Whether it was done is not known.").arg(why);
    QJsonArray results;
    for (const QString &id : question.ids)
        results.append(QJsonObject{{QStringLiteral("id"), id},
                                   {QStringLiteral("outcome"), QStringLiteral("unknown")},
                                   {QStringLiteral("error"), answer.error}});
    answer.body = results;
    emit answered(answer);
}

void RequeueDesk::giveBack(const QString &why)
{
    const QHash<quint64, Open> open = std::exchange(m_open, {});
    for (const Open &one : open) {
        one.exchange->disconnect(this);
        one.exchange->abort();
        one.exchange->deleteLater();
        answerUnknown(one.question, why);
    }
}

void RequeueDesk::stop()
{
    const QHash<quint64, Open> open = std::exchange(m_open, {});
    for (const Open &one : open) {
        one.exchange->disconnect(this);
        one.exchange->abort();
        one.exchange->deleteLater();
    }
}

} // namespace qd
