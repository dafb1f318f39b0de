// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlchannel.h"

#include "apidecoder.h"
#include "sentences.h"
#include "text.h"
#include "words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

namespace qd {

namespace {

constexpr qsizetype mostAtOnce = 6;

/// The answer's own words: message, else result.action_result.
QString answerWords(const QJsonObject &body)
{
    const QString message = body.value(QLatin1String("message")).toString();
    if (!message.isEmpty())
        return message.left(2000);
    return body.value(QLatin1String("result"))
        .toObject()
        .value(QLatin1String("action_result"))
        .toString()
        .left(2000);
}

ControlVerdict unknown(const QString &why)
{
    // The back end's words may end with a full stop of their own.
    return {Outcome::Unknown,
            tr("%1. Whether it took effect is not known; the worker's own state is being read.")
                .arg(withoutStop(why)),
            false, false, true};
}

} // namespace

ControlVerdict judgeControl(const Command &command, const QStringList &names, const QString &server,
                            const HttpResponse &response)
{
    if (response.failure == HttpFailure::Redirected)
        return {Outcome::Refused, response.error, false, false, false};
    if (response.failure != HttpFailure::None) {
        if (!response.sent)
            return {Outcome::NotSent, tr("%1. Nothing was sent.").arg(response.error), false, false,
                    false};
        if (response.failure == HttpFailure::Timeout)
            return {Outcome::NoAnswer,
                    tr("%1. The worker's own state is being read.").arg(response.error), false,
                    false, true};
        return unknown(response.error);
    }
    const int status = response.status;
    const QString words = errorWords(response.body);
    const QString answered = tr("%1 answered %2").arg(server).arg(status);
    if (status == 401)
        return {Outcome::Refused, words.isEmpty() ? tr("%1: not signed in").arg(answered) : words,
                true, false, false};
    if (status == 403)
        return {Outcome::Refused,
                words.isEmpty() ? tr("%1: this token may only watch").arg(answered) : words, false,
                true, false};
    if (status >= 400 && status < 500)
        return {Outcome::Refused, words.isEmpty() ? answered : words, false, false, false};
    // Words of a 5xx do not prove that nothing happened: it may have failed after having acted.
    if (status >= 500 && !words.isEmpty()) {
        ControlVerdict verdict = unknown(tr("%1: %2").arg(answered, words));
        verdict.said = words;
        return verdict;
    }
    if (status != 200)
        return unknown(answered);

    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject())
        return unknown(tr("%1, but not with JSON").arg(answered));
    const QJsonObject body = document.object();
    const QJsonValue success = body.value(QLatin1String("success"));
    if (success.isBool() && !success.toBool())
        return {Outcome::Refused, words.isEmpty() ? tr("%1: success false").arg(answered) : words,
                false, false, false};
    // Only an answer that says all three is a success: that it worked, what was done, and to whom.
    if (!success.isBool())
        return unknown(tr("%1, but not that it succeeded").arg(answered));
    const QString action = body.value(QLatin1String("action")).toString();
    const QString worker = body.value(QLatin1String("worker_name")).toString();
    if (action.isEmpty())
        return unknown(tr("%1 without naming the action").arg(answered));
    if (action.compare(controlWord(command.action), Qt::CaseInsensitive) != 0)
        return unknown(tr("%1 about another action (%2)").arg(answered, displayText(action, 40)));
    if (worker.isEmpty())
        return unknown(tr("%1 without naming the worker").arg(answered));
    if (!names.contains(worker))
        return unknown(tr("%1 about another worker (%2)").arg(answered, displayText(worker, 80)));
    const QString said = answerWords(body);
    return {Outcome::Done, said.isEmpty() ? tr("%1: done").arg(server) : said, false, false, false};
}

ControlChannel::ControlChannel(const ApiOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
}

ControlChannel::~ControlChannel()
{
    stop();
}

void ControlChannel::post(const Command &command, const QString &address, const QStringList &names)
{
    m_waiting.append({command, address, names});
    sendNext();
}

void ControlChannel::sendNext()
{
    while (!m_waiting.isEmpty() && m_out.size() < mostAtOnce) {
        const Posting posting = m_waiting.takeFirst();
        HttpRequest request;
        request.method = QByteArrayLiteral("POST");
        request.target = "/worker/" + encodedSegment(posting.address) +
                         "/control?action=" + controlWord(posting.command.action).toLatin1();
        request.headers.append(
            {QByteArrayLiteral("Idempotency-Key"), posting.command.requestId.toUtf8()});
        auto *exchange = new HttpExchange(m_options, request, this);
        m_out.append(exchange);
        connect(exchange, &HttpExchange::requestSent, this,
                [this, posting] { emit sent(posting.command); });
        connect(exchange, &HttpExchange::finished, this,
                [this, exchange, posting](const HttpResponse &response) {
                    m_out.removeOne(exchange);
                    exchange->deleteLater();
                    ControlVerdict verdict = judgeControl(posting.command, posting.names,
                                                          serverName(m_options.base), response);
                    if (response.failure == HttpFailure::None)
                        verdict.status = response.status;
                    if (verdict.status == 429)
                        verdict.retryAfterMs = std::max<qint64>(0, response.retryAfterMs);
                    emit judged(posting.command, verdict);
                    sendNext();
                });
        exchange->start();
    }
}

void ControlChannel::giveBackWaiting(const QString &why)
{
    const QList<Posting> waiting = std::exchange(m_waiting, {});
    for (const Posting &posting : waiting)
        emit judged(posting.command, {Outcome::NotSent, why, false, false, false});
}

void ControlChannel::stop()
{
    m_waiting.clear();
    const QList<HttpExchange *> out = std::exchange(m_out, {});
    for (HttpExchange *exchange : out) {
        exchange->disconnect(this);
        exchange->abort();
        exchange->deleteLater();
    }
}

} // namespace qd
