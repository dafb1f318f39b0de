// SPDX-License-Identifier: GPL-3.0-or-later
#include "signincheck.h"
#include "apidecoder.h"
#include "clock.h"
#include "httpexchange.h"

namespace qd {
namespace {

SignInCheck judge(const HttpResponse &response)
{
    SignInCheck check;
    check.httpStatus = response.status;
    if (response.failure != HttpFailure::None) {
        const bool answered = response.failure == HttpFailure::TooLarge ||
                              response.failure == HttpFailure::Redirected ||
                              response.failure == HttpFailure::Packed;
        check.verdict = answered ? SignInCheck::NotTheContract : SignInCheck::Unreachable;
        check.words = response.error;
        return check;
    }
    check.words = errorWords(response.body);
    if (response.status == 401 || response.status == 403) {
        check.verdict = response.status == 401 ? SignInCheck::NotSignedIn : SignInCheck::NotAllowed;
        return check;
    }
    ApiDecoder decoder;
    const DecodedOverview overview = decoder.overview(response.body, monotonicMs());
    if (response.status == 200 && overview.ok) {
        check.verdict = SignInCheck::Ok;
        check.words.clear();
        if (overview.hasWorkers)
            check.workers = overview.workers.size();
        return check;
    }
    check.verdict = response.status >= 500 ? SignInCheck::Unreachable : SignInCheck::NotTheContract;
    if (check.words.isEmpty() && response.status == 200)
        check.words = overview.error;
    return check;
}

} // namespace

void checkSignIn(QObject *context, const ApiOptions &api, const SignInDialog::Done &done)
{
    HttpRequest request;
    request.target = QByteArrayLiteral("/overview");
    request.maxBytes = overviewBytes;
    auto *exchange = new HttpExchange(api, request, context);
    QObject::connect(exchange, &HttpExchange::finished, context,
                     [exchange, done](const HttpResponse &response) {
                         exchange->deleteLater();
                         done(judge(response));
                     });
    exchange->start();
}

} // namespace qd
