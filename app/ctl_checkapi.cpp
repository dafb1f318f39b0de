// SPDX-License-Identifier: GPL-3.0-or-later
// check of an API: every endpoint that it should have, one after the other.
#include "apidecoder.h"
#include "clock.h"
#include "ctlcheck.h"
#include "httpexchange.h"
#include "text.h"
#include "words.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace qd {
namespace {

/// One thing to try. \a problem: what is wrong with a body that came with status 200; empty:
/// nothing.
struct Trial
{
    QByteArray target;
    bool stream = false;
    bool mayBeMissing = false;
    std::function<QString(const QByteArray &body)> problem;
};

CheckFinding judge(const Trial &trial, const HttpResponse &response)
{
    CheckFinding finding;
    finding.what = QStringLiteral("GET ") + QString::fromLatin1(trial.target);
    finding.reached = response.status > 0;
    finding.seconds = double(monotonicMs() - response.startedAtMs) / 1000.0;
    finding.answer =
        response.status > 0
            ? QStringLiteral("%1 %2").arg(response.status).arg(QString::fromLatin1(response.type))
            : QStringLiteral("—");
    finding.failed = true;
    if (response.failure != HttpFailure::None)
        finding.verdict = response.error;
    else if (response.status == 401 || response.status == 403) {
        finding.notAllowed = true;
        finding.verdict = tr("not allowed");
    } else if (response.status == 404 && trial.mayBeMissing) {
        finding.failed = false;
        finding.verdict = tr("not offered");
    } else if (response.status != 200)
        finding.verdict =
            errorWords(response.body).isEmpty() ? tr("failed") : errorWords(response.body);
    else if (trial.stream && response.type != "text/event-stream")
        finding.verdict = tr("not an event stream");
    else if (const QString problem = trial.problem ? trial.problem(response.body) : QString();
             !problem.isEmpty())
        finding.verdict = problem;
    else {
        finding.failed = false;
        finding.verdict = tr("ok");
    }
    return finding;
}

/// Runs one trial to its end; nullopt when interrupted.
std::optional<HttpResponse> run(const ApiOptions &api, const Trial &trial, Interrupt &interrupt)
{
    HttpRequest request;
    request.target = trial.target;
    request.maxBytes = overviewBytes;
    request.stream = trial.stream;
    if (trial.stream)
        request.accept = QByteArrayLiteral("text/event-stream");
    QEventLoop loop;
    std::optional<HttpResponse> answer;
    HttpExchange exchange(api, request, nullptr);
    const auto take = [&](const HttpResponse &response) {
        answer = response;
        loop.quit();
    };
    QObject::connect(&exchange, &HttpExchange::finished, &loop, take);
    QObject::connect(&exchange, &HttpExchange::headArrived, &loop, [&](const HttpResponse &head) {
        if (head.status == 200)
            take(head); // a stream has no end: its head is the answer
    });
    QObject::connect(&interrupt, &Interrupt::interrupted, &loop, &QEventLoop::quit);
    exchange.start();
    loop.exec();
    exchange.abort();
    return answer;
}

/// An object with "success" other than false.
QString objectProblem(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return error.error == QJsonParseError::NoError ? tr("not a JSON object")
                                                       : tr("no JSON: %1").arg(error.errorString());
    if (document[QLatin1String("success")].isBool() && !document[QLatin1String("success")].toBool())
        return errorWords(body).isEmpty() ? tr("the server says it failed") : errorWords(body);
    return {};
}

QList<Trial> workerApiTrials(QString *firstAddress)
{
    return {
        {"/overview", false, false,
         [firstAddress](const QByteArray &body) {
             ApiDecoder decoder;
             const DecodedOverview decoded = decoder.overview(body, monotonicMs());
             for (const Worker &worker : decoded.workers) {
                 if (firstAddress->isEmpty())
                     *firstAddress = worker.address;
             }
             return decoded.ok ? QString() : decoded.error;
         }},
        {"/live-stream", true, false, {}},
        {"/queue/status", false, false,
         [](const QByteArray &body) {
             ApiDecoder decoder;
             const DecodedQueues decoded = decoder.queueStatus(body, monotonicMs());
             return decoded.ok ? QString() : decoded.error;
         }},
        {"/performance/metrics?hours=1", false, true, objectProblem},
    };
}

QList<Trial> fleetRouteTrials()
{
    return {
        {"/workers", false, false,
         [](const QByteArray &body) {
             ApiDecoder decoder;
             const DecodedOverview decoded = decoder.fleetWorkers(body, monotonicMs());
             return decoded.ok ? QString() : decoded.error;
         }},
        {"/jobs/pending", false, true,
         [](const QByteArray &body) {
             ApiDecoder decoder;
             return decoder.pendingCount(body) ? QString() : tr("no count");
         }},
        {"/events", true, false, {}},
    };
}

} // namespace

std::optional<QList<CheckFinding>> checkApi(const ApiOptions &api, Interrupt &interrupt)
{
    QString firstAddress;
    QList<Trial> trials = api.fleetRoutes ? fleetRouteTrials() : workerApiTrials(&firstAddress);
    QList<CheckFinding> findings;
    for (qsizetype i = 0; i < trials.size(); ++i) {
        const auto response = run(api, trials[i], interrupt);
        if (!response)
            return std::nullopt;
        findings.append(judge(trials[i], *response));
        if (i == 0 && !encodedSegment(firstAddress).isEmpty())
            trials.append({"/worker/" + encodedSegment(firstAddress) + "/details", false, true,
                           objectProblem});
    }
    return findings;
}

} // namespace qd
