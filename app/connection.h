// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apioptions.h"
#include "feed.h"
#include "options.h"
#include "pipelineoptions.h"
#include "redisoptions.h"

#include <memory>
#include <optional>

namespace qd {

/// The way into a fleet, or both of them, with the secrets read and ready to be connected.
struct FleetConnection
{
    ApiOptions api; ///< base empty: none
    std::optional<RedisOptions> redis;
    std::optional<PipelineOptions> pipeline; ///< then there is neither of the others

    FleetConnection redisAlone() const; ///< with Redis
    bool hasApi() const { return api.base.isValid() && !api.base.isEmpty(); }
    QString server() const;   ///< for titles and sentences; never a secret
    QString identity() const; ///< the same at each start, of this fleet alone; never a secret
    double staleAfterSeconds() const
    {
        return pipeline ? pipeline->staleAfterSeconds
               : redis  ? redis->staleAfterSeconds
                        : api.staleAfterSeconds;
    }
    /// Entries carry ids: activity can be read from a place on, exactly.
    bool hasIds() const { return redis || api.fleetRoutes; }
};

/// Reads the files that \a options name. nullopt and one sentence in \a error when one cannot be
/// used.
std::optional<FleetConnection> openConnection(const ConnectionOptions &options, QString *error);

/// Runs on the feed's thread.
std::unique_ptr<Feed> makeFeed(const FleetConnection &connection);

} // namespace qd
