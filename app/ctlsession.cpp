// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlsession.h"
#include "apidecoder.h"
#include "clock.h"
#include "ctloutput.h"
#include "httpexchange.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace qd {
namespace {

/// No way in is still on its way.
bool isSettled(const FeedStatus &status)
{
    return std::none_of(status.ways.begin(), status.ways.end(), [](const WayStatus &way) {
        return way.state == ConnectionState::Connecting;
    });
}

} // namespace

CtlSession::CtlSession(const FleetConnection &connection)
    : m_connection(connection)
    , m_fleet(connection.server())
    , m_feed([connection] { return makeFeed(connection); })
{
    Thresholds limits = m_fleet.limits();
    limits.staleAfterSeconds = connection.staleAfterSeconds();
    m_fleet.setLimits(limits);
    connect(&m_feed, &FeedThread::batchReady, this, &CtlSession::apply);
    connect(&m_feed, &FeedThread::statusChanged, this, &CtlSession::setStatus);
    connect(&m_fleet, &Fleet::commandIssued, this,
            [this](const Command &command) { m_feed.send(command); });
    connect(&m_fleet, &Fleet::questionAsked, this,
            [this](const Question &question) { m_feed.ask(question); });
    connect(
        &m_fleet, &Fleet::answered, this, [this] { look(); }, Qt::QueuedConnection);
    connect(
        &m_fleet, &Fleet::commandEnded, this, [this] { look(); }, Qt::QueuedConnection);
    connect(&m_interrupt, &Interrupt::interrupted, this, [this] {
        if (m_loop)
            m_loop->exit(ExitInterrupted);
    });
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, [this] {
        m_fleet.tick(monotonicMs());
        look();
    });
    tick->start(1000);
}

CtlSession::~CtlSession()
{
    m_feed.stop();
}

void CtlSession::start(const Watch &watch)
{
    m_feed.setWatch(watch);
    m_feed.start();
}

int CtlSession::waitUntil(const std::function<bool()> &ready, qint64 patienceMs)
{
    return wait(ready, patienceMs, false);
}

int CtlSession::giveTimeTo(const std::function<bool()> &ready, qint64 patienceMs)
{
    return wait(ready, patienceMs, true);
}

std::optional<Answer> CtlSession::ask(Question question, qint64 patienceMs, int *code)
{
    question.id = std::numeric_limits<quint64>::max() - m_asked++; // far from those of the models
    std::optional<Answer> answer;
    const auto listening =
        connect(this, &CtlSession::batchApplied, this, [&](const FeedBatch &batch) {
            for (const Answer &one : batch.answers) {
                if (one.id == question.id)
                    answer = one;
            }
        });
    m_feed.ask(question);
    *code = waitUntil([&] { return answer.has_value(); }, patienceMs);
    disconnect(listening);
    return answer;
}

int CtlSession::endWith(int exitCode, const QString &sentence)
{
    complain(sentence);
    return exitCode;
}

int CtlSession::wait(const std::function<bool()> &ready, qint64 patienceMs, bool mayRunOut)
{
    if (Interrupt::happened())
        return ExitInterrupted;
    if (ready())
        return ExitDone;
    QEventLoop loop;
    constexpr int RanOut = -1;
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, &loop, [&loop] { loop.exit(RanOut); });
    if (patienceMs >= 0)
        patience.start(std::chrono::milliseconds(patienceMs));
    m_ready = ready;
    m_loop = &loop;
    const int ended =
        m_verdict != ExitDone && !m_fleet.hasData() && !m_patient ? m_verdict : loop.exec();
    m_loop = nullptr;
    m_ready = nullptr;

    const QString server = m_connection.server();
    const QString why = m_fleet.status().error;
    switch (ended) {
    case ExitDone:
    case ExitInterrupted: return ended;
    case RanOut:
        if (mayRunOut)
            return ExitDone;
        if (m_verdict != ExitDone && !m_fleet.hasData())
            return endWith(m_verdict, m_verdictText);
        return endWith(ExitNoData,
                       why.isEmpty() ? tr("No data from %1 in time.").arg(server) : why);
    default: return endWith(ended, m_verdictText.isEmpty() ? why : m_verdictText);
    }
}

void CtlSession::look()
{
    if (m_loop && m_ready && m_ready())
        m_loop->exit(ExitDone);
}

void CtlSession::apply(const FeedBatch &batch)
{
    m_fleet.apply(batch, monotonicMs());
    m_feed.batchTaken();
    m_whole = m_whole || (m_fleet.status().isUp() && isSettled(m_fleet.status()));
    emit batchApplied(batch);
    look();
}

void CtlSession::setStatus(const FeedStatus &status)
{
    m_fleet.setStatus(status, monotonicMs());
    // Redis will not come: what the API has told is all there is.
    const bool withoutRedis = status.ways.size() == 2 && !status.ways.at(1).isUp();
    m_whole = m_whole || (m_fleet.hasData() && withoutRedis && isSettled(status));
    emit statusChanged(status);
    look();
    if (status.state == ConnectionState::SignedOut) {
        m_verdict = ExitSignedOut;
        m_verdictText = status.error;
        if (m_loop)
            m_loop->exit(ExitSignedOut);
    } else if (!m_fleet.hasData() && !status.error.isEmpty()) {
        diagnose();
    }
}

/// The feed goes on trying, as it must in a window. A command wants to know whether that is of any
/// use.
void CtlSession::diagnose()
{
    if (m_diagnosing || m_verdict != ExitDone)
        return;
    if (m_connection.redis) { // its own words tell all there is to know
        const FeedStatus &status = m_fleet.status();
        if (status.state == ConnectionState::Offline && status.trouble != TroubleKind::Passing &&
            !m_patient) {
            m_verdict = signedOutWay(status) || status.trouble == TroubleKind::NotAllowed
                            ? ExitSignedOut
                        : status.trouble == TroubleKind::NotTheContract ? ExitNotContract
                                                                        : ExitNoData;
            m_verdictText = m_fleet.status().error;
            if (m_loop)
                m_loop->exit(m_verdict);
        }
        return;
    }
    m_diagnosing = true;
    HttpRequest request;
    request.target = m_connection.api.fleetRoutes ? QByteArrayLiteral("/workers")
                                                  : QByteArrayLiteral("/overview");
    request.maxBytes = overviewBytes;
    auto *exchange = new HttpExchange(m_connection.api, request, this);
    connect(exchange, &HttpExchange::finished, this,
            [this, exchange](const HttpResponse &response) {
                exchange->deleteLater();
                if (m_fleet.hasData())
                    return;
                judge(response);
                if (m_verdict != ExitDone && m_loop && !m_patient)
                    m_loop->exit(m_verdict);
            });
    exchange->start();
}

void CtlSession::judge(const HttpResponse &response)
{
    const QString server = m_connection.server();
    const auto decided = [this](CtlExit code, const QString &sentence) {
        m_verdict = code;
        m_verdictText = sentence;
    };
    switch (response.failure) {
    case HttpFailure::None: break;
    case HttpFailure::Broken:
    case HttpFailure::Timeout: return; // may be over soon; the connection's own timeout decides
    case HttpFailure::TooLarge:
    case HttpFailure::Packed:
    case HttpFailure::Redirected: return decided(ExitNotContract, response.error);
    case HttpFailure::NotBuilt:
    case HttpFailure::Resolve:
    case HttpFailure::Connect:
    case HttpFailure::Tls: return decided(ExitNoData, response.error);
    }
    const QString words = errorWords(response.body);
    if (response.status == 401 || response.status == 403) {
        decided(ExitSignedOut, words.isEmpty() ? tr("%1 wants another token.").arg(server)
                                               : tr("%1: %2").arg(server, words));
    } else if (response.status == 200) {
        ApiDecoder decoder;
        const DecodedOverview decoded = m_connection.api.fleetRoutes
                                            ? decoder.fleetWorkers(response.body, monotonicMs())
                                            : decoder.overview(response.body, monotonicMs());
        if (decoded.ok)
            m_diagnosing = false; // it works by now: the feed will have it
        else if (!decoded.refused)
            decided(ExitNotContract, tr("%1 answered with something that is not the worker API: %2")
                                         .arg(server, decoded.error));
    } else if (response.status < 500 && response.status != 408 && response.status != 429) {
        decided(ExitNotContract,
                words.isEmpty()
                    ? tr("%1 answered HTTP %2: that is not the worker API.")
                          .arg(server)
                          .arg(response.status)
                    : tr("%1 answered HTTP %2: %3").arg(server).arg(response.status).arg(words));
    }
    // 408, 429, 5xx and "success": false: may be over soon.
}

} // namespace qd
