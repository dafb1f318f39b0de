// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiondesk.h"

#include "apidecoder.h"
#include "clock.h"
#include "text.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace qd {

bool mayBeJson(const QByteArray &type)
{
    return type.isEmpty() || type == "application/json" || type == "text/json" ||
           type.endsWith("+json") || type == "text/plain" || type == "application/octet-stream";
}

QString answerTrouble(const HttpResponse &response, const QString &server, const QString &route)
{
    if (response.failure != HttpFailure::None)
        return response.error;
    if (response.status != 200) {
        const QString words = displayText(errorWords(response.body));
        const QString text = tr("%1 answered %2 to %3").arg(server).arg(response.status).arg(route);
        return words.isEmpty() ? text : text + QStringLiteral(": ") + words;
    }
    if (!mayBeJson(response.type))
        return tr("%1 sent no JSON for %2 but %3")
            .arg(server, route, displayText(QString::fromLatin1(response.type), 60));
    return {};
}

QuestionDesk::QuestionDesk(const ApiOptions &options, AddressBook &book, CircuitBreaker &breaker,
                           QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_book(book)
    , m_breaker(breaker)
{
}

void QuestionDesk::askDetails(const Question &question, const Worker &worker)
{
    resolve(question, worker, [this, question](const QString &address) {
        get(question, "/worker/" + encodedSegment(address) + "/details");
    });
}

void QuestionDesk::askAddress(const Question &question, const Worker &worker)
{
    resolve(question, worker, [this, question](const QString &) {
        m_open.remove(question.id);
        Answer answer;
        answer.id = question.id;
        emit answered(answer);
    });
}

void QuestionDesk::resolve(const Question &question, const Worker &worker,
                           const std::function<void(const QString &address)> &known)
{
    m_open.insert(question.id, nullptr);
    m_book.resolve(worker, [this, question, known](const AddressBook::Resolution &found) {
        if (!m_open.contains(question.id))
            return;
        if (!found.address.isEmpty()) {
            known(found.address);
            return;
        }
        refuse(question.id, found.error, found.status);
        if (found.status == 401 || found.status == 403)
            emit signedOut(tr("%1 answered %2").arg(serverName(m_options.base)).arg(found.status));
    });
}

void QuestionDesk::askMetrics(const Question &question)
{
    m_open.insert(question.id, nullptr);
    get(question,
        "/performance/metrics?hours=" + QByteArray::number(std::clamp(question.hours, 1, 720)));
}

void QuestionDesk::get(const Question &question, const QByteArray &target)
{
    if (!m_breaker.allows(monotonicMs())) {
        refuse(question.id,
               tr("%1 has failed again and again: nothing is asked until the next trial")
                   .arg(serverName(m_options.base)));
        return;
    }
    HttpRequest request;
    request.target = target;
    auto *exchange = new HttpExchange(m_options, request, this);
    m_open.insert(question.id, exchange);
    connect(exchange, &HttpExchange::finished, this,
            [this, id = question.id, exchange,
             route = target.left(target.indexOf('?'))](const HttpResponse &response) {
                exchange->deleteLater();
                onFinished(id, response, QString::fromLatin1(route));
            });
    exchange->start();
}

void QuestionDesk::onFinished(quint64 id, const HttpResponse &response, const QString &route)
{
    const QString server = serverName(m_options.base);
    if (response.failure != HttpFailure::None || response.status >= 500)
        m_breaker.failed(monotonicMs());
    else
        m_breaker.succeeded();
    const QString trouble = answerTrouble(response, server, displayText(route));
    if (!trouble.isEmpty()) {
        refuse(id, trouble, response.status);
        if (response.failure == HttpFailure::None &&
            (response.status == 401 || response.status == 403))
            emit signedOut(trouble);
        return;
    }
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &parse);
    if (parse.error != QJsonParseError::NoError) {
        refuse(id,
               tr("%1 sent broken JSON: %2 at byte %3")
                   .arg(server, parse.errorString())
                   .arg(parse.offset),
               response.status);
        return;
    }
    Answer answer;
    answer.id = id;
    answer.httpStatus = response.status;
    answer.body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue success = document.object().value(QLatin1String("success"));
    if (success.isBool() && !success.toBool()) {
        const QString words = errorWords(response.body);
        answer.error = words.isEmpty() ? tr("%1 says that it did not succeed").arg(server) : words;
    }
    m_open.remove(id);
    emit answered(answer);
}

void QuestionDesk::refuse(quint64 id, const QString &why, int status)
{
    m_open.remove(id);
    Answer answer;
    answer.id = id;
    answer.error = why;
    answer.httpStatus = status;
    emit answered(answer);
}

void QuestionDesk::giveBack(const QString &why)
{
    const QList<quint64> ids = m_open.keys();
    for (const quint64 id : ids) {
        if (HttpExchange *exchange = m_open.value(id)) {
            exchange->disconnect(this);
            exchange->abort();
            exchange->deleteLater();
        }
        refuse(id, why);
    }
}

void QuestionDesk::stop()
{
    const QHash<quint64, HttpExchange *> open = std::exchange(m_open, {});
    for (HttpExchange *exchange : open) {
        if (!exchange)
            continue;
        exchange->disconnect(this);
        exchange->abort();
        exchange->deleteLater();
    }
}

} // namespace qd
