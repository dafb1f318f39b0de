// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

#include "clock.h"
#include "control.h"
#include "eventstreams.h"
#include "fleetstate.h"
#include "idempotency.h"
#include "supervisor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace qd {

namespace {

constexpr qint64 fleetStatusEveryMs = 1000;
constexpr int idsAllowed = 10'000;

HttpReply ok(const QByteArray &body)
{
    HttpReply reply;
    reply.body = body;
    return reply;
}

HttpReply redisDown()
{
    HttpReply reply = HttpReply::refusal(503, QStringLiteral("Redis cannot be reached."));
    reply.nothingDone = true;
    return reply;
}

/// The one value of a query item; nullopt when it is there twice or not at all.
std::optional<QString> queryValue(const HttpRequest &request, const QString &name)
{
    const QStringList values =
        QUrlQuery(QString::fromLatin1(request.query)).allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

} // namespace

Routes::Routes(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m(parts)
{
}

std::optional<HttpReply> Routes::check(const HttpRequest &request)
{
    if (auto refusal = m.access.refuseStranger(request))
        return refusal;
    const RouteMatch found = matchRoute(request.path);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (found.route == Route::Health && reads)
        return std::nullopt;
    const qint64 now = monotonicMs();
    Role role = Role::Nobody;
    if (auto refusal = m.access.authenticate(request, now, &role))
        return refusal;
    if (found.route == Route::None)
        return HttpReply::refusal(404, QStringLiteral("There is nothing at this address."));
    const bool posts = found.route == Route::Control || found.route == Route::RequeueQueue ||
                       found.route == Route::FleetRequeue;
    const bool isStream = found.route == Route::LiveStream || found.route == Route::FleetEvents;
    if (request.method == "POST" && role != Role::Admin)
        return HttpReply::refusal(403, QStringLiteral("This token may watch, not act."));
    const bool fits =
        posts ? request.method == "POST" : request.method == "GET" || (reads && !isStream);
    if (!fits) {
        HttpReply reply =
            HttpReply::refusal(405, QStringLiteral("This method is not for this address."));
        reply.headers.emplaceBack("Allow", posts ? "POST" : isStream ? "GET" : "GET, HEAD");
        return reply;
    }
    return posts ? m.access.takeControl(role, now) : std::nullopt;
}

void Routes::handle(const HttpRequest &request, const HttpExchange &exchange)
{
    const RouteMatch found = matchRoute(request.path);
    if (request.method != "POST")
        return answerGet(found, request, exchange);
    const auto answer = [exchange](const HttpReply &reply) { exchange.answer(reply); };
    if (!request.has("Idempotency-Key"))
        return answerPost(found, request, answer);
    if (!m.state.redisReachable())
        return answer(redisDown());
    const QByteArray whole =
        request.method + '\0' + request.path + '\0' + request.query + '\0' + request.body;
    m.idempotency.once(
        request.all("Idempotency-Key").join(", "), whole,
        [=, this](const Idempotency::Answer &done) { answerPost(found, request, done); }, answer);
}

void Routes::answerGet(const RouteMatch &found, const HttpRequest &request,
                       const HttpExchange &exchange)
{
    if (found.route == Route::Health)
        return exchange.answer(health());
    if (found.route == Route::LiveStream || found.route == Route::FleetEvents)
        return openStream(found, request, exchange);
    if (!m.state.redisReachable())
        return exchange.answer(redisDown());
    switch (found.route) {
    case Route::Metrics: {
        HttpReply reply = ok(m.state.metricsText(m_connectionCount ? m_connectionCount() : 0));
        reply.contentType = "text/plain; version=0.0.4; charset=utf-8";
        return exchange.answer(reply);
    }
    case Route::Overview: return exchange.answer(ok(m.state.overviewBody()));
    case Route::QueueStatus: return exchange.answer(ok(m.state.queueStatusBody()));
    case Route::FleetWorkers: return exchange.answer(ok(m.state.fleetWorkersBody()));
    case Route::FleetPending: return exchange.answer(ok(m.state.pendingBody()));
    case Route::Details: {
        auto body = m.state.detailsBody(found.name);
        if (!body) {
            if (const auto *unit = m.supervisor.find(found.name))
                body = m.state.detailsBody(unit->config().address);
        }
        return exchange.answer(
            body ? ok(*body) : HttpReply::refusal(404, QStringLiteral("There is no such worker.")));
    }
    case Route::Performance: {
        int hours = 24;
        if (QUrlQuery(QString::fromLatin1(request.query)).hasQueryItem(QStringLiteral("hours")))
            hours = queryValue(request, QStringLiteral("hours")).value_or(QString()).toInt();
        return m.state.performanceBody(hours, [exchange](int status, const QByteArray &body) {
            HttpReply reply = ok(body);
            reply.status = status;
            exchange.answer(reply);
        });
    }
    default:
        return exchange.answer(
            HttpReply::refusal(404, QStringLiteral("There is nothing at this address.")));
    }
}

void Routes::openStream(const RouteMatch &found, const HttpRequest &request,
                        const HttpExchange &exchange)
{
    if (m.streams.isFull()) {
        HttpReply reply = HttpReply::refusal(
            503,
            QStringLiteral("%1 clients watch already; no more can.").arg(EventStreams::maxClients));
        reply.headers.emplaceBack("Retry-After", "30");
        return exchange.answer(reply);
    }
    HttpReply head;
    head.contentType = "text/event-stream";
    head.headers.emplaceBack("X-Accel-Buffering", "no"); // a proxy must not gather events
    exchange.stream(head, found.route == Route::LiveStream
                              ? m.streams.openSnapshots()
                              : m.streams.openEvents(request.header("Last-Event-ID")));
}

void Routes::answerPost(const RouteMatch &found, const HttpRequest &request,
                        const std::function<void(const HttpReply &)> &answer)
{
    if (found.route == Route::Control) {
        const QString action = queryValue(request, QStringLiteral("action")).value_or(QString());
        return m.control.perform(found.name, action,
                                 QString::fromLatin1(request.header("Idempotency-Key")),
                                 QStringLiteral("admin@") + request.peer.toString(), answer);
    }
    if (!m.state.redisReachable())
        return answer(redisDown());
    if (found.route == Route::RequeueQueue)
        return requeue(found.name, request.body, answer);
    m.state.requeueAllOrphans([answer](bool done, int requeued) {
        answer(
            done ? ok("{\"success\": true, \"requeued\": " + QByteArray::number(requeued) + '}')
                 : HttpReply::refusal(
                       503, QStringLiteral("Redis was lost; how much was requeued is not known.")));
    });
}

void Routes::requeue(const QString &queue, const QByteArray &body,
                     const std::function<void(const HttpReply &)> &answer)
{
    const auto refuse = [&answer](const QString &why) { answer(HttpReply::refusal(400, why)); };
    QJsonObject wish;
    if (!body.trimmed().isEmpty()) {
        QJsonParseError mistake;
        const QJsonDocument document = QJsonDocument::fromJson(body, &mistake);
        if (mistake.error != QJsonParseError::NoError || !document.isObject())
            return refuse(QStringLiteral("The body is not a JSON object."));
        wish = document.object();
    }
    const QJsonValue idValue = wish.value(QLatin1String("ids"));
    const QJsonValue age = wish.value(QLatin1String("older_than_seconds"));
    const QJsonValue dry = wish.value(QLatin1String("dry_run"));
    if (!idValue.isUndefined() && !idValue.isNull() && !idValue.isArray())
        return refuse(QStringLiteral("ids is a list or null."));
    if (!age.isUndefined() && !age.isNull() &&
        !(age.isDouble() && age.toDouble() >= 0 && age.toDouble() <= 1e9))
        return refuse(QStringLiteral("older_than_seconds is a number, 0 or more."));
    if (!dry.isUndefined() && !dry.isBool())
        return refuse(QStringLiteral("dry_run is true or false."));
    QStringList ids;
    const QJsonArray list = idValue.toArray();
    if (list.size() > idsAllowed)
        return refuse(QStringLiteral("At most %1 ids at once.").arg(idsAllowed));
    for (const QJsonValue id : list) {
        const auto parsed = StreamId::parse(id.toString().toUtf8());
        if (!parsed)
            return refuse(QStringLiteral("ids holds something that is no entry id."));
        ids << QString::fromLatin1(parsed->text());
    }
    if (idValue.isArray() && ids.isEmpty()) // an empty list is nothing, not everything
        return answer(ok("{\"success\": true, \"results\": []}"));
    m.state.requeue(queue, ids, age.toDouble(60), dry.toBool(),
                    [answer](int status, const QByteArray &result) {
                        HttpReply reply = ok(result);
                        reply.status = status;
                        answer(reply);
                    });
}

HttpReply Routes::health()
{
    const bool reachable = m.state.redisReachable();
    const qint64 now = monotonicMs();
    if (reachable && (m_fleetStatus.isEmpty() || now - m_fleetStatusAtMs >= fleetStatusEveryMs)) {
        m_fleetStatusAtMs = now;
        const bool down = !m.supervisor.allWantedRun() || m.state.someoneIsDown();
        m_fleetStatus = down ? QStringLiteral("degraded") : QStringLiteral("ok");
    }
    QJsonObject body{
        {QStringLiteral("status"), reachable ? m_fleetStatus : QStringLiteral("unavailable")},
        {QStringLiteral("redis"),
         reachable ? QStringLiteral("ok") : QStringLiteral("unreachable")}};
    if (!m.state.redisWarning().isEmpty()) // without the address: everybody may ask here
        body.insert(
            QStringLiteral("warning"),
            QStringLiteral(
                "Redis accepts commands without a password on an address that is not loopback."));
    HttpReply reply = ok(QJsonDocument(body).toJson(QJsonDocument::Compact));
    reply.status = reachable ? 200 : 503;
    return reply;
}

} // namespace qd
