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

    FleetProfile profile; ///< id empty: it was not saved

    FleetConnection redisAlone() const; ///< with Redis
    bool hasApi() const { return api.base.isValid() && !api.base.isEmpty(); }
    /// False for plain http to another computer, allowed as that may be: no secret goes that way.
    bool mayCarryToken() const;
    void setSecrets(const QByteArray &token, const QByteArray &password); ///< each where it belongs
    void wipeSecrets();
    QString server() const;   ///< for titles and sentences; never a secret
    QString identity() const; ///< the same at each start, of this fleet alone; never a secret
    /// What is unusual, by the profile; else by the way in.
    Thresholds limits() const;
    /// Entries carry ids: activity can be read from a place on, exactly.
    bool hasIds() const { return redis || api.fleetRoutes; }
};

/// What a saved fleet says, as if it had been asked for on a command line. False and a sentence in
/// \a error, which names the field, when something in it cannot be used.
bool takeProfile(const FleetProfile &profile, ConnectionOptions *options, QString *error);

/// Reads the files that \a options name. nullopt and one sentence in \a error when one cannot be
/// used.
std::optional<FleetConnection> openConnection(const ConnectionOptions &options, QString *error);

/// Runs on the feed's thread.
std::unique_ptr<Feed> makeFeed(const FleetConnection &connection);

} // namespace qd
