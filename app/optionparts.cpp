// SPDX-License-Identifier: GPL-3.0-or-later
#include "optionparts.h"
#include "apioptions.h"
#include "connection.h"
#include "fleetfile.h"
#include "pipelineoptions.h"
#include "preset.h"

#include <QRegularExpression>

#include <cmath>

namespace qd::optionparts {
namespace {

constexpr OptionSpec connectionSpecs[] = {
    {"api", "URL", "base address of the worker API: https://host/api/v1/workers"},
    {"fleet-routes", nullptr, "the address given is that of the fleet routes: https://host/api"},
    {"token-file", "FILE", "file with the bearer token, readable by you alone (-: standard input)"},
    {"ca-file", "FILE", "the only certificate authority trusted for this connection"},
    {"timeout", "SECONDS", "to connect and get headers or first data (default 10)"},
    {"fleet", "NAME", "a saved fleet, with its addresses and what the keychain holds"},
    {"redis", "URL",
     "Redis itself: redis://[user@]host:port/db, rediss://…, unix:///path?db=0, "
     "redis+sentinel://h1:port,h2:port/master/db"},
    {"redis-password-file", "FILE", "file with the Redis user's password, readable by you alone"},
    {"client-cert", "FILE", "rediss://: the certificate (PEM) that we show"},
    {"client-key", "FILE", "rediss://: its key (PEM, no passphrase), readable by you alone"},
    {"tls-server-name", "NAME", "rediss://: what the server's certificate must be for"},
    {"events", "KEY", "the stream of events (default fleet_events)"},
    {"queue", "KEY", "a queue, or a pattern with *; may be given again (default scrape_jobs)"},
    {"control", "KEY", "the stream of control requests (default fleet_control)"},
    {"pipeline", "URL",
     "a pipeline that reports over a WebSocket: wss://host/ws/dashboard (ws:// to this computer "
     "only)"},
};

constexpr OptionSpec commonSpecs[] = {
    {"help", nullptr, "show this help"},
    {"version", nullptr, "show the version"},
};

} // namespace

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

ParseEnd refuse(const QString &sentence)
{
    return {2, sentence + QLatin1Char('\n')};
}

ParseEnd notYet(const QString &what)
{
    return refuse(QStringLiteral("%1 is not part of this version yet.").arg(what));
}

void addOptions(QCommandLineParser &parser, const OptionSpec *specs, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        QCommandLineOption option(text(specs[i].name), text(specs[i].help));
        if (specs[i].value)
            option.setValueName(text(specs[i].value));
        parser.addOption(option);
    }
}

std::optional<double> number(const QCommandLineParser &parser, const char *name, double low,
                             double high, ParseEnd *end)
{
    bool ok = false;
    const QString typed = parser.value(text(name));
    const double value = typed.toDouble(&ok);
    if (ok && std::isfinite(value) && value >= low && value <= high)
        return value;
    *end = refuse(QStringLiteral("--%1 wants a number from %2 to %3, not \"%4\".")
                      .arg(text(name))
                      .arg(low)
                      .arg(high)
                      .arg(typed));
    return std::nullopt;
}

std::optional<int> wholeNumber(const QCommandLineParser &parser, const char *name, int low,
                               int high, ParseEnd *end)
{
    bool ok = false;
    const QString typed = parser.value(text(name));
    const int value = typed.toInt(&ok);
    if (ok && value >= low && value <= high)
        return value;
    *end = refuse(QStringLiteral("--%1 wants a whole number from %2 to %3, not \"%4\".")
                      .arg(text(name))
                      .arg(low)
                      .arg(high)
                      .arg(typed));
    return std::nullopt;
}

/// What is not given leaves what a saved fleet says.
static void take(const QCommandLineParser &parser, const char *name, QString *into)
{
    if (parser.isSet(text(name)))
        *into = parser.value(text(name));
}

constexpr const char *redisOnly[] = {
    "redis-password-file", "events",     "queue",          "control",
    "client-cert",         "client-key", "tls-server-name"};

/// The TLS options of Redis. False: parsing ended.
static bool readRedisTls(const QCommandLineParser &parser, ConnectionOptions *connection,
                         ParseEnd *end)
{
    take(parser, "client-cert", &connection->clientCert);
    take(parser, "client-key", &connection->clientKey);
    take(parser, "tls-server-name", &connection->tlsServerName);
    const bool any = !connection->clientCert.isEmpty() || !connection->clientKey.isEmpty() ||
                     !connection->tlsServerName.isEmpty();
    if (any && !connection->redis->tls)
        *end = refuse(QStringLiteral("--client-cert, --client-key and --tls-server-name belong to "
                                     "rediss:// addresses."));
    else if (connection->clientCert.isEmpty() != connection->clientKey.isEmpty())
        *end = refuse(QStringLiteral("--client-cert and --client-key belong together."));
    else
        return true;
    return false;
}

static bool readRedis(const QCommandLineParser &parser, ConnectionOptions *connection,
                      ParseEnd *end)
{
    if (!parser.isSet(text("redis")) && !connection->redis) {
        for (const char *name : redisOnly) {
            if (parser.isSet(text(name))) {
                *end = refuse(QStringLiteral("--%1 belongs to --redis URL.").arg(text(name)));
                return false;
            }
        }
        return true;
    }
    if (parser.isSet(text("redis"))) {
        QString error;
        connection->redis = RedisAddress::parse(parser.value(text("redis")), &error);
        if (!error.isEmpty()) {
            *end = refuse(QStringLiteral("--redis: %1.").arg(error));
            return false;
        }
    }
    for (const char *name : redisOnly) {
        if (parser.isSet(text(name)) && parser.value(text(name)).isEmpty()) {
            *end = refuse(QStringLiteral("--%1 must not be empty.").arg(text(name)));
            return false;
        }
    }
    take(parser, "redis-password-file", &connection->redisPasswordFile);
    take(parser, "events", &connection->eventsKey);
    take(parser, "control", &connection->controlKey);
    if (parser.isSet(text("queue")))
        connection->queues = parser.values(text("queue"));
    return readRedisTls(parser, connection, end);
}

/// A saved fleet brings its own addresses; what else is given counts instead of its own.
static bool readFleet(const QCommandLineParser &parser, ConnectionOptions *connection,
                      ParseEnd *end)
{
    const QString name = parser.value(text("fleet"));
    for (const char *other : {"api", "redis", "pipeline", "fleet-routes"}) {
        if (parser.isSet(text(other))) {
            *end = refuse(QStringLiteral("--fleet NAME brings its own addresses: --%1 cannot be "
                                         "given beside it.")
                              .arg(text(other)));
            return false;
        }
    }
    QStringList mistakes;
    FleetBook book = FleetFile::read(FleetFile::defaultPath(), &mistakes);
    const Preset preset = Preset::read(Preset::systemFile());
    mistakes << preset.mistakes;
    FleetFile::addGiven(preset.fleets, &book, &mistakes);
    const FleetProfile *profile = book.byName(name);
    QString error;
    if (profile && takeProfile(*profile, connection, &error))
        return true;
    QStringList names;
    for (const FleetProfile &one : book.profiles)
        names << one.name;
    if (!profile && !mistakes.isEmpty())
        error = mistakes.constFirst();
    else if (!profile)
        error = names.isEmpty() ? QStringLiteral("no fleet was saved so far.")
                                : QStringLiteral("there is no such saved fleet, but %1.")
                                      .arg(names.join(QStringLiteral(", ")));
    *end = refuse(QStringLiteral("--fleet %1: %2").arg(name, error));
    return false;
}

/// False: parsing ended.
static bool readPipeline(const QCommandLineParser &parser, ConnectionOptions *connection,
                         ParseEnd *end)
{
    if (!parser.isSet(text("pipeline")))
        return true;
    QString error;
    connection->pipeline = checkedPipelineUrl(parser.value(text("pipeline")), &error);
    if (!connection->pipeline.isValid())
        *end = refuse(QStringLiteral("--pipeline: %1").arg(error));
    else if (connection->api.isValid() || connection->redis)
        *end = refuse(QStringLiteral("--pipeline is a fleet of its own: give it without --api and "
                                     "--redis."));
    else if (parser.isSet(text("fleet-routes")))
        *end = refuse(QStringLiteral("--fleet-routes belongs to --api URL."));
    else
        return true;
    return false;
}

bool readConnection(const QCommandLineParser &parser, ConnectionOptions *connection, ParseEnd *end)
{
    if (parser.isSet(text("fleet")) && !readFleet(parser, connection, end))
        return false;
    if (parser.isSet(text("api"))) {
        QString error;
        connection->api = checkedApiBase(parser.value(text("api")), &error);
        if (!connection->api.isValid() || connection->api.isEmpty()) {
            *end = refuse(QStringLiteral("--api: %1").arg(error));
            return false;
        }
    }
    if (!readRedis(parser, connection, end) || !readPipeline(parser, connection, end))
        return false;
    connection->fleetRoutes |= parser.isSet(text("fleet-routes"));
    take(parser, "token-file", &connection->tokenFile);
    take(parser, "ca-file", &connection->caFile);
    for (const char *name : {"token-file", "ca-file"}) {
        if (parser.isSet(text(name)) && parser.value(text(name)).isEmpty()) {
            *end = refuse(QStringLiteral("--%1 wants a file name.").arg(text(name)));
            return false;
        }
    }
    if (parser.isSet(text("timeout"))) {
        const auto seconds = number(parser, "timeout", 0.1, 3600, end);
        if (!seconds)
            return false;
        connection->timeoutMs = qint64(*seconds * 1000);
    }
    return true;
}

/// What this program was built from and what it runs on, for reports of mistakes.
static QString builtWith()
{
    return QStringLiteral("build %1, Qt %2 (built with %3), hiredis %4, simdjson %5")
        .arg(text(QD_BUILD), text(qVersion()), text(QT_VERSION_STR), text(QD_HIREDIS_VERSION),
             text(QD_SIMDJSON_VERSION));
}

bool firstAnswers(QCommandLineParser &parser, const QStringList &commandLine,
                  const QString &program, ParseEnd *end)
{
    const bool parsed = parser.parse(commandLine);
    if (parser.isSet(text("help"))) {
        // Without an application object Qt does not know what we are called.
        static const QRegularExpression name(QStringLiteral("(?<=^Usage: )\\S+"));
        *end = {0, parser.helpText().replace(name, program)};
        return false;
    }
    if (parser.isSet(text("version"))) {
        *end = {0,
                QStringLiteral("%1 %2\n%3\n").arg(program, text(QUARTERDECK_VERSION), builtWith())};
        return false;
    }
    if (!parsed) {
        QString words = parser.errorText();
        while (words.endsWith(QLatin1Char('.')))
            words.chop(1);
        *end = refuse(QStringLiteral("%1 (see %2 --help).").arg(words, program));
        return false;
    }
    return true;
}

void addHelpAndVersion(QCommandLineParser &parser)
{
    addOptions(parser, commonSpecs);
}

void addConnection(QCommandLineParser &parser)
{
    addOptions(parser, connectionSpecs);
}

} // namespace qd::optionparts
