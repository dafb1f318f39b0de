// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "apifeed.h"
#include "fleetroutesfeed.h"
#include "httprequest.h"
#include "jointfeed.h"
#include "pipelinefeed.h"
#include "redisfeed.h"
#include "tlscheck.h"
#include "tokenfile.h"

#include <utility>

namespace qd {

bool FleetConnection::mayCarryToken() const
{
    return pipeline || (hasApi() && (api.base.scheme() == QLatin1String("https") || isLoopback(api.base)));
}

void FleetConnection::setSecrets(const QByteArray &token, const QByteArray &password)
{
    if (pipeline)
        pipeline->token = token;
    else if (mayCarryToken())
        api.token = token;
    if (redis)
        redis->address.password = password;
}

void FleetConnection::wipeSecrets()
{
    wipe(api.token);
    if (pipeline)
        wipe(pipeline->token);
    if (redis)
        wipe(redis->address.password);
}

QString FleetConnection::server() const
{
    QStringList names;
    if (hasApi())
        names += serverName(api.base);
    if (redis)
        names += redis->address.shown();
    if (pipeline)
        names += serverName(pipeline->url);
    return names.join(QStringLiteral(" · "));
}

QString FleetConnection::identity() const
{
    if (!profile.id.isEmpty())
        return QStringLiteral("profile:") + profile.id;
    if (pipeline)
        return pipeline->url.toString(QUrl::RemoveUserInfo);
    return hasApi() ? api.base.toString(QUrl::RemoveUserInfo) : redis->address.shown();
}

FleetConnection FleetConnection::redisAlone() const
{
    FleetConnection alone;
    alone.api.timeoutMs = api.timeoutMs;
    alone.redis = redis;
    alone.profile = profile;
    return alone;
}

Thresholds FleetConnection::limits() const
{
    Thresholds usual;
    usual.staleAfterSeconds = pipeline ? pipeline->staleAfterSeconds
                              : redis  ? redis->staleAfterSeconds
                                       : api.staleAfterSeconds;
    return profile.limits(usual);
}

bool takeProfile(const FleetProfile &profile, ConnectionOptions *options, QString *error)
{
    QString why;
    const auto wrong = [&](const QString &field) {
        *error = QStringLiteral("%1: %2").arg(field, why);
        return false;
    };
    why = profile.trouble();
    if (!why.isEmpty())
        return wrong(QStringLiteral("fleet"));
    if (!profile.api.isEmpty()) {
        options->api = checkedApiBase(profile.api, &why, profile.plainHttp);
        if (options->api.isEmpty() || !options->api.isValid())
            return wrong(QStringLiteral("api"));
    }
    if (!profile.redis.isEmpty()) {
        const RedisAddress address = RedisAddress::parse(profile.redis, &why);
        if (!why.isEmpty())
            return wrong(QStringLiteral("redis"));
        options->redis = address;
        const bool tls = !profile.clientCert.isEmpty() || !profile.tlsServerName.isEmpty();
        why = QStringLiteral("certificates and names belong to rediss:// addresses");
        if (tls && !address.tls)
            return wrong(QStringLiteral("client_cert"));
    }
    if (!profile.pipeline.isEmpty()) {
        options->pipeline = checkedPipelineUrl(profile.pipeline, &why);
        if (!options->pipeline.isValid())
            return wrong(QStringLiteral("pipeline"));
    }
    const bool encrypted = options->api.scheme() == QLatin1String("https") ||
                           (options->redis && options->redis->tls) ||
                           options->pipeline.scheme() == QLatin1String("wss");
    why = QStringLiteral("a pinned key belongs to an encrypted address (https, rediss, wss)");
    if (!profile.keyPin.isEmpty() && !encrypted)
        return wrong(QStringLiteral("key_pin"));
    options->profile = profile;
    options->fleetRoutes = profile.fleetRoutes;
    options->caFile = profile.caFile;
    options->keyPin = profile.keyPin;
    options->clientCert = profile.clientCert;
    options->clientKey = profile.clientKey;
    options->tlsServerName = profile.tlsServerName;
    options->eventsKey = profile.eventsKey;
    options->controlKey = profile.controlKey;
    options->queues = profile.queues;
    options->timeoutMs = qint64(profile.timeoutSeconds * 1000);
    return true;
}

std::optional<FleetConnection> openConnection(const ConnectionOptions &options, QString *error)
{
    FleetConnection out;
    out.api.base = options.api;
    out.api.fleetRoutes = options.fleetRoutes;
    out.api.caFile = options.caFile;
    out.api.keyPin = options.keyPin;
    out.api.timeoutMs = options.timeoutMs;
    out.api.staleAfterSeconds = options.fleetRoutes ? 30 : 120;
    if (options.profile) {
        out.profile = *options.profile;
        out.api.addresses = out.profile.addresses;
        out.api.schedules = out.profile.schedules;
    }
    // At once, not first at an https address.
    if (!options.caFile.isEmpty() && !tlsConfiguration(options.caFile, error)) {
        *error = QStringLiteral("--ca-file: %1.").arg(*error);
        return std::nullopt;
    }
    if (!options.tokenFile.isEmpty()) {
        auto token = readTokenFile(options.tokenFile, error);
        if (!token)
            return std::nullopt;
        out.api.token = std::move(*token);
        if (!options.pipeline.isValid() && !out.mayCarryToken()) {
            wipe(out.api.token);
            *error = QStringLiteral("A token is never sent over plain http to another computer.");
            return std::nullopt;
        }
    }
    if (options.pipeline.isValid()) {
        PipelineOptions pipeline;
        pipeline.url = options.pipeline;
        pipeline.token = std::exchange(out.api.token, {});
        pipeline.caFile = options.caFile;
        pipeline.keyPin = options.keyPin;
        pipeline.timeoutMs = options.timeoutMs;
        out.pipeline = std::move(pipeline);
        return out;
    }
    if (!options.redis)
        return out;
    RedisOptions redis;
    redis.address = *options.redis;
    redis.address.caFile = options.caFile;
    redis.address.keyPin = options.keyPin;
    redis.address.clientCertFile = options.clientCert;
    redis.address.clientKeyFile = options.clientKey;
    redis.address.serverName = options.tlsServerName;
    if (!options.clientCert.isEmpty()) { // what is wrong with them is said at once
        QSslConfiguration tls;
        if (!addClientCertificate(tls, options.clientCert, options.clientKey, error)) {
            *error = QStringLiteral("--client-cert: %1.").arg(*error);
            return std::nullopt;
        }
    }
    redis.timeoutMs = options.timeoutMs;
    redis.schedules = out.profile.schedules;
    if (!options.eventsKey.isEmpty())
        redis.eventsKey = options.eventsKey.toUtf8();
    if (!options.controlKey.isEmpty())
        redis.controlKey = options.controlKey.toUtf8();
    if (!options.queues.isEmpty())
        redis.queues = options.queues;
    if (!options.redisPasswordFile.isEmpty()) {
        auto password = readTokenFile(options.redisPasswordFile, error);
        if (!password)
            return std::nullopt;
        redis.address.password = std::move(*password);
    }
    out.redis = std::move(redis);
    return out;
}

std::unique_ptr<Feed> makeFeed(const FleetConnection &connection)
{
    if (connection.pipeline)
        return std::make_unique<PipelineFeed>(*connection.pipeline);
    std::unique_ptr<Feed> api, redis;
    if (connection.redis)
        redis = std::make_unique<RedisFeed>(*connection.redis);
    if (!connection.hasApi())
        return redis;
    if (connection.api.fleetRoutes)
        api = std::make_unique<FleetRoutesFeed>(connection.api);
    else
        api = std::make_unique<ApiFeed>(connection.api);
    if (!redis)
        return api;
    return std::make_unique<JointFeed>(std::move(api), std::move(redis));
}

} // namespace qd
