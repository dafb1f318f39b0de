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
    if (pipeline)
        return pipeline->url.toString(QUrl::RemoveUserInfo);
    return hasApi() ? api.base.toString(QUrl::RemoveUserInfo) : redis->address.shown();
}

FleetConnection FleetConnection::redisAlone() const
{
    FleetConnection alone;
    alone.api.timeoutMs = api.timeoutMs;
    alone.redis = redis;
    return alone;
}

std::optional<FleetConnection> openConnection(const ConnectionOptions &options, QString *error)
{
    FleetConnection out;
    out.api.base = options.api;
    out.api.fleetRoutes = options.fleetRoutes;
    out.api.caFile = options.caFile;
    out.api.timeoutMs = options.timeoutMs;
    out.api.staleAfterSeconds = options.fleetRoutes ? 30 : 120;
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
    }
    if (options.pipeline.isValid()) {
        PipelineOptions pipeline;
        pipeline.url = options.pipeline;
        pipeline.token = std::exchange(out.api.token, {});
        pipeline.caFile = options.caFile;
        pipeline.timeoutMs = options.timeoutMs;
        out.pipeline = std::move(pipeline);
        return out;
    }
    if (!options.redis)
        return out;
    RedisOptions redis;
    redis.address = *options.redis;
    redis.address.caFile = options.caFile;
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
