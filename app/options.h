// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetprofile.h"
#include "redisclient.h"
#include "startrequest.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace qd {

/// Where a fleet is and how to sign in, as asked for on a command line. Checked: api is a usable
/// base address.
struct ConnectionOptions
{
    QUrl api;                          ///< invalid: none was given
    std::optional<RedisAddress> redis; ///< without its password
    QString redisPasswordFile;
    QString eventsKey, controlKey; ///< empty: the defaults
    QStringList queues;            ///< keys or patterns; empty: the default
    std::optional<FleetProfile> profile; ///< of which the rest was taken
    QUrl pipeline;                 ///< ws(s)://…; invalid: none was given
    bool isGiven() const { return api.isValid() || redis.has_value() || pipeline.isValid(); }
    bool fleetRoutes = false;
    QString tokenFile; ///< "-": standard input; empty: no token
    QString caFile;
    QString keyPin; ///< of a saved fleet only
    QString clientCert, clientKey; ///< rediss:// only; both or neither
    QString tlsServerName;         ///< rediss:// only; empty: the host's name
    qint64 timeoutMs = 10000;
};

/// What `quarterdeck` was asked for.
struct WindowOptions
{
    ConnectionOptions connection;
    QString demo;     ///< "", "plain" or "trouble"
    QString page;     ///< empty: the first page
    QString theme;    ///< empty: as the person left it
    QString language; ///< empty: as the person left it
    QSize size;       ///< invalid: the window's own choice
    QString screenshot;
    double afterSeconds = 0;
    QString diagnostics;
    double quitAfterSeconds = -1; ///< negative: stay
    QString bigScreen;            ///< a wall's name; empty: none
    std::optional<StartRequest> address; ///< of a page of a saved fleet
    bool production = false;      ///< what harms is asked about twice
};

/// It shows saved fleets and stays: one such program is enough.
bool showsSavedFleets(const WindowOptions &options);

/// What `quarterdeckctl` was asked for.
struct CtlOptions
{
    ConnectionOptions connection;
    QString command;
    QStringList arguments; ///< what follows the command
    bool json = false;
    bool yes = false;
    bool follow = false;
    std::optional<int> count;
    QString from;
    QString filter;
    int hours = 24;
    QString worker;
    QString failOn;         ///< "", "info", "warning" or "critical"
    QString rulesFile;      ///< alerts: of one's own
    double forSeconds = -1; ///< negative: until interrupted
    bool recorded = false;
    bool all = false, dryRun = false, dead = false, toDead = false;
    double olderThanSeconds = -1;
    bool csv = false;
    std::optional<qint64> sinceMs; ///< epoch
};

/// How parsing ended: go on, or print \a text (exit 0: standard output, else standard error) and
/// leave.
struct ParseEnd
{
    std::optional<int> exitCode; ///< nullopt: go on
    QString text;                ///< ends with a line end
};

/// Parse whole command lines (program name first) by contracts/cli.md. They need no application
/// object, so that
/// --version, --help and a wrong option are answered without a display. A wrong option: one
/// sentence, exit code 2.
ParseEnd parseWindowOptions(const QStringList &commandLine, WindowOptions *options);
ParseEnd parseCtlOptions(const QStringList &commandLine, CtlOptions *options);

/// The address of any event stream, as `listen` takes it: http(s), http only to this computer, no
/// user info.
QUrl checkedStreamUrl(const QString &typed, QString *error);

} // namespace qd
