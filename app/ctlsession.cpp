// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlsession.h"

#include "apidecoder.h"
#include "clock.h"
#include "ctloutput.h"
#include "ctlredaction.h"
#include "httpexchange.h"
#include "questiondesk.h"
#include "words.h"

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
    , m_known([this] { return hasFleet(); })
{
    m_fleet.setLimits(connection.limits());
    m_fleet.setRedaction(ctlRedaction());
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

bool CtlSession::hasFleet() const
{
    if (m_connection.redis)
        return m_fleet.hasData() && (m_whole || m_connection.hasApi());
    return m_listed || (!m_connection.api.fleetRoutes && m_fleet.system());
}

int CtlSession::demand(CtlRoute route, const std::function<bool()> &known)
{
    m_route = route;
    m_known = known;
    m_verdict = ExitDone;
    m_verdictText.clear();
    m_diagnosing = false;
    if (!known() && !m_fleet.status().error.isEmpty())
        diagnose();
    // Not every feed has a word for a route that few need: then it is asked for here.
    QTimer::singleShot(1000, this, [this, route] {
        if (route == m_route && !m_known())
            diagnose();
    });
    const int code = wait(known, m_connection.api.timeoutMs, false);
    m_known = [] { return true; }; // what else is asked for tells its own troubles
    return code;
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
    const int ended = mayGiveUp() ? m_verdict : loop.exec();
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
        if (m_verdict != ExitDone && !m_known())
            return endWith(m_verdict, m_verdictText);
        if (!m_known() && !m_verdictText.isEmpty())
            return endWith(ExitNoData, m_verdictText);
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
    m_listed = m_listed || batch.workersComplete;
    const FeedStatus &status = m_fleet.status();
    if (status.ways.size() == 2) { // a way is up before its first records are here
        m_apiTold = m_apiTold || (status.ways[0].isUp() && batch.workersComplete);
        m_redisTold = m_redisTold || (status.ways[1].isUp() && batch.serverTimeMs > 0);
    }
    m_whole = m_whole || (status.isUp() && isSettled(status) && bothTold(status));
    emit batchApplied(batch);
    look();
}

void CtlSession::setStatus(const FeedStatus &status)
{
    m_fleet.setStatus(status, monotonicMs());
    // Redis will not come: what the API has told is all there is.
    const bool withoutRedis = status.ways.size() == 2 && !status.ways.at(1).isUp();
    m_whole =
        m_whole || (m_fleet.hasData() && withoutRedis && isSettled(status) && bothTold(status));
    emit statusChanged(status);
    look();
    if (status.state == ConnectionState::SignedOut) {
        m_verdict = ExitSignedOut;
        m_verdictText = status.error;
        if (m_loop)
            m_loop->exit(ExitSignedOut);
        return;
    }
    if (!m_known() && !status.error.isEmpty())
        diagnose();
    if (m_loop && mayGiveUp())
        m_loop->exit(m_verdict);
}

/// Of those ways in that are up.
bool CtlSession::bothTold(const FeedStatus &status) const
{
    return status.ways.size() != 2 ||
           ((m_apiTold || !status.ways[0].isUp()) && (m_redisTold || !status.ways[1].isUp()));
}

/// While the live stream may still bring the fleet, another route's answer decides nothing.
bool CtlSession::mayGiveUp() const
{
    if (m_verdict == ExitDone || m_patient || m_known())
        return false;
    const ConnectionState state = m_fleet.status().state;
    return m_route != CtlRoute::Fleet || state == ConnectionState::Offline ||
           state == ConnectionState::Reconnecting || state == ConnectionState::SignedOut;
}

namespace {

QByteArray target(CtlRoute route, bool fleetRoutes)
{
    if (route == CtlRoute::Queues)
        return fleetRoutes ? QByteArrayLiteral("/jobs/pending")
                           : QByteArrayLiteral("/queue/status");
    return fleetRoutes ? QByteArrayLiteral("/workers") : QByteArrayLiteral("/overview");
}

struct Reading
{
    bool ok = false, refused = false;
    QString error;
};

Reading reading(const QByteArray &route, const QByteArray &body)
{
    ApiDecoder decoder;
    if (route == "/jobs/pending") {
        const bool ok = decoder.pendingCount(body).has_value();
        return {ok, false, ok ? QString() : tr("no count")};
    }
    if (route == "/queue/status") {
        const DecodedQueues queues = decoder.queueStatus(body, monotonicMs());
        return {queues.ok, queues.refused, queues.error};
    }
    const DecodedOverview fleet = route == "/workers" ? decoder.fleetWorkers(body, monotonicMs())
                                                      : decoder.overview(body, monotonicMs());
    return {fleet.ok, fleet.refused, fleet.error};
}

} // namespace

/// The feed goes on trying, as it must in a window. A command wants to know whether that is of any
/// use.
void CtlSession::diagnose()
{
    if (m_diagnosing || m_verdict != ExitDone)
        return;
    if (m_connection.redis || m_connection.pipeline) { // their own words tell all there is to know
        const FeedStatus &status = m_fleet.status();
        const bool away = status.state == ConnectionState::Offline ||
                          (m_connection.pipeline && status.state == ConnectionState::SignedOut);
        if (away && status.trouble != TroubleKind::Passing && !m_patient) {
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
    const bool fleetRoutes = m_connection.api.fleetRoutes;
    const ConnectionState state = m_fleet.status().state;
    const bool onItsWay = state == ConnectionState::Live || state == ConnectionState::Polling ||
                          (state == ConnectionState::Reconnecting && !fleetRoutes);
    if ((m_route == CtlRoute::Fleet && onItsWay) || monotonicMs() < m_diagnoseAfterMs)
        return; // the feed has just asked the same
    m_diagnosing = true;
    HttpRequest request;
    request.target = target(m_route, fleetRoutes);
    request.maxBytes = overviewBytes;
    auto *exchange = new HttpExchange(m_connection.api, request, this);
    connect(exchange, &HttpExchange::finished, this,
            [this, exchange, route = m_route, path = request.target](const HttpResponse &response) {
                exchange->deleteLater();
                if (route != m_route || m_known())
                    return;
                judge(response, QString::fromLatin1(path));
                if (m_loop && mayGiveUp())
                    m_loop->exit(m_verdict);
            });
    exchange->start();
}

void CtlSession::judge(const HttpResponse &response, const QString &route)
{
    const QString server = m_connection.server();
    const auto decided = [this](CtlExit code, const QString &sentence) {
        m_verdict = code;
        m_verdictText = sentence;
    };
    const QString trouble = answerTrouble(response, server, route);
    switch (response.failure) {
    case HttpFailure::None: break;
    case HttpFailure::Broken:
    case HttpFailure::Timeout: return decided(ExitDone, trouble); // may be over soon
    case HttpFailure::TooLarge:
    case HttpFailure::Packed:
    case HttpFailure::Redirected: return decided(ExitNotContract, trouble);
    case HttpFailure::NotBuilt:
    case HttpFailure::Resolve:
    case HttpFailure::Connect:
    case HttpFailure::Tls: return decided(ExitNoData, trouble);
    }
    if (response.status == 401 || response.status == 403)
        return decided(ExitSignedOut, trouble);
    if (response.status == 200) {
        const Reading found = reading(route.toLatin1(), response.body);
        if (found.ok) { // it works by now: the feed will have it
            m_diagnosing = false;
            m_diagnoseAfterMs = monotonicMs() + 1000;
        } else if (found.refused) {
            decided(ExitDone, tr("%1 refuses %2: %3").arg(server, route, found.error));
        } else {
            decided(ExitNotContract,
                    tr("%1 answered %2 with something that is not the worker API: %3")
                        .arg(server, route, found.error));
        }
    } else {
        const bool passing =
            response.status >= 500 || response.status == 408 || response.status == 429;
        decided(passing ? ExitDone : ExitNotContract, trouble);
    }
}

} // namespace qd
