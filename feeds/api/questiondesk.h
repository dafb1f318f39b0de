// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook.h"
#include "circuitbreaker.h"
#include "feedbatch.h"
#include "httpexchange.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace qd {

/// Questions asked once: a worker's details, metrics. Exactly one answer each unless stopped. Lives
/// on the feed's thread.
class QuestionDesk final : public QObject
{
    Q_OBJECT
public:
    /// All are kept by reference and must outlive the desk.
    QuestionDesk(const ApiOptions &options, AddressBook &book, CircuitBreaker &breaker,
                 QObject *parent = nullptr);

    void askDetails(const Question &question, const Worker &worker);
    /// The answer says only that the address is known now (the worker's record holds it), or why
    /// not.
    void askAddress(const Question &question, const Worker &worker);
    void askMetrics(const Question &question);
    void giveBack(const QString &why); ///< all open ones are answered with this error
    void stop();                       ///< no signal follows

signals:
    void answered(const qd::Answer &answer);
    void signedOut(const QString &words);

private:
    void resolve(const Question &question, const Worker &worker,
                 const std::function<void(const QString &address)> &known);
    void get(const Question &question, const QByteArray &target);
    void onFinished(quint64 id, const HttpResponse &response, const QString &route);
    void refuse(quint64 id, const QString &why, int status = 0);

    const ApiOptions &m_options;
    AddressBook &m_book;
    CircuitBreaker &m_breaker;
    QHash<quint64, HttpExchange *> m_open; ///< null while the address is being looked up
};

/// True when a 200 answer's media type may be JSON: never HTML, whatever the status says.
bool mayBeJson(const QByteArray &mediaType);

/// One sentence for an answer that is none: failure, status with the server's words, or a type that
/// is not JSON; empty when it is a 200 that may be parsed.
QString answerTrouble(const HttpResponse &response, const QString &server, const QString &route);

} // namespace qd
