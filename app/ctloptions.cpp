// SPDX-License-Identifier: GPL-3.0-or-later
#include "apioptions.h"
#include "command.h"
#include "optionparts.h"
#include "text.h"

#include <QRegularExpression>

namespace qd {

using namespace optionparts;

namespace {

constexpr OptionSpec ctlSpecs[] = {
    {"json", nullptr, "one JSON value, or one object a line for what follows a stream"},
    {"filter", "EXPR",
     "workers: the filter line of the window: words, status:stale host:lon-* errors>5 -queue:mail"},
    {"count", "N", "activity: the newest N"},
    {"follow", nullptr, "activity: go on with what comes"},
    {"from", "ID", "activity: from this id on (0: the start of the stream); Redis, fleet routes"},
    {"yes", nullptr, "control, requeue: do not ask"},
    {"hours", "N", "history: how far back, 1 to 720 (default 24), as far as the server keeps it"},
    {"worker", "NAME", "history: one worker"},
    {"recorded", nullptr,
     "history: what the window recorded on this computer; the fleet is not asked"},
    {"fail-on", "SEVERITY", "alerts: exit 1 if one is info, warning or critical"},
    {"rules", "FILE", "alerts: rules as the window exports them (JSON)"},
    {"for", "SECONDS", "watch: end after that time"},
    {"all", nullptr, "requeue: all orphaned jobs"},
    {"older-than", "SECONDS", "orphans, requeue: only jobs idle for longer (default 60)"},
    {"dry-run", nullptr, "requeue: only say what would be done"},
    {"dead", nullptr, "requeue: dead letters, back to their queue; --redis"},
    {"csv", nullptr, "audit export: comma separated values"},
    {"since", "TIME", "audit export: from then on, as 2026-01-31 or 2026-01-31T12:00:00Z"},
    {"to-dead", nullptr, "requeue: orphaned jobs, to the queue's dead letters instead; --redis"},
};

/// By which connections a command can do its work today.
enum Ways { NoWay = 0, Api = 1, Redis = 2, AnyWay = Api | Redis };

/// One row per command: its arguments, how many, and the options that mean something to it.
struct CommandSpec
{
    const char *name;
    const char *usage;
    const char *options; ///< space separated
    int least, most;     ///< arguments; most < 0: any number
    Ways ways;
    const char *help;
};

constexpr CommandSpec commandSpecs[] = {
    {"overview", "overview", "", 0, 0, AnyWay, "the fleet in figures and its workers"},
    {"workers", "workers [--filter EXPR]", "filter", 0, 0, AnyWay, "all workers"},
    {"worker", "worker NAME", "", 1, 1, AnyWay, "everything about one worker"},
    {"queues", "queues", "", 0, 0, AnyWay, "all queues"},
    {"activity", "activity [--count N] [--follow] [--from ID]", "count follow from", 0, 0, AnyWay,
     "what happened"},
    {"control", "control ACTION NAME... [--yes]", "yes", 2, -1, AnyWay,
     "start, stop, restart, pause or resume workers"},
    {"requeue",
     "requeue QUEUE (ID... | --all) [--older-than S] [--dry-run] [--dead | --to-dead] [--yes]",
     "all older-than dry-run dead to-dead yes", 1, -1, AnyWay,
     "give back jobs whose worker died, or dead letters"},
    {"history", "history [--hours N] [--worker NAME] [--recorded]", "hours worker recorded", 0, 0,
     AnyWay, "figures of the last hours"},
    {"alerts", "alerts [--fail-on SEVERITY] [--rules FILE]", "fail-on rules", 0, 0, AnyWay,
     "what needs a person"},
    {"watch", "watch [--for SECONDS]", "for", 0, 0, AnyWay, "the fleet as it changes"},
    {"check", "check", "", 0, 0, AnyWay, "tries everything that the connection should have"},
    {"listen", "listen URL | -", "", 1, 1, Api,
     "any event stream, or bytes from standard input, as lines"},
    {"orphans", "orphans [QUEUE]", "older-than", 0, 1, Redis, "jobs whose worker died; --redis"},
    {"cron", "cron", "", 0, 0, AnyWay, "scheduled runs; --redis, --fleet-routes"},
    {"audit", "audit verify [FILE] | audit export [--csv] [--since TIME]", "csv since", 1, 2, NoWay,
     "what was done from this computer: checks it, or prints it"},
};

QString commandsHelp()
{
    QString help = QStringLiteral("The fleet on the terminal.\n\nCommands:\n");
    for (const CommandSpec &spec : commandSpecs)
        help += QStringLiteral("  %1\n      %2\n").arg(text(spec.usage), text(spec.help));
    help += QStringLiteral("\nExit codes: 0 done, 1 something was refused or failed, 2 usage, 3 "
                           "could not connect or no data "
                           "in time,\n4 not signed in or not allowed, 5 an answer that is not the "
                           "contract, 130 interrupted.");
    return help;
}

const CommandSpec *findCommand(const QString &name)
{
    for (const CommandSpec &spec : commandSpecs) {
        if (name == QLatin1String(spec.name))
            return &spec;
    }
    return nullptr;
}

/// Values of the commands' own options, and what one command alone demands.
bool readCommandOptions(const QCommandLineParser &parser, CtlOptions *options, ParseEnd *end)
{
    options->json = parser.isSet(text("json"));
    options->yes = parser.isSet(text("yes"));
    options->follow = parser.isSet(text("follow"));
    options->all = parser.isSet(text("all"));
    options->dryRun = parser.isSet(text("dry-run"));
    options->recorded = parser.isSet(text("recorded"));
    options->dead = parser.isSet(text("dead"));
    options->toDead = parser.isSet(text("to-dead"));
    options->from = parser.value(text("from"));
    options->filter = parser.value(text("filter"));
    options->worker = parser.value(text("worker"));
    options->failOn = parser.value(text("fail-on"));
    options->rulesFile = parser.value(text("rules"));
    if (parser.isSet(text("rules")) && options->rulesFile.isEmpty()) {
        *end = refuse(QStringLiteral("--rules wants the name of a file, not nothing."));
        return false;
    }
    if (parser.isSet(text("worker")) && options->worker.isEmpty()) {
        *end = refuse(QStringLiteral("--worker wants a worker's name or address, not nothing."));
        return false;
    }
    if (parser.isSet(text("count"))) {
        options->count = wholeNumber(parser, "count", 1, 1000000, end);
        if (!options->count)
            return false;
    }
    if (parser.isSet(text("hours"))) {
        const auto hours = wholeNumber(parser, "hours", 1, 720, end);
        if (!hours)
            return false;
        options->hours = *hours;
    }
    if (parser.isSet(text("for"))) {
        const auto seconds = number(parser, "for", 0, 31536000, end);
        if (!seconds)
            return false;
        options->forSeconds = *seconds;
    }
    if (parser.isSet(text("older-than"))) {
        const auto seconds = number(parser, "older-than", 0, 31536000, end);
        if (!seconds)
            return false;
        options->olderThanSeconds = *seconds;
    }
    if (parser.isSet(text("fail-on")) &&
        !QStringList{text("info"), text("warning"), text("critical")}.contains(options->failOn)) {
        *end = refuse(QStringLiteral("--fail-on is info, warning or critical, not \"%1\".")
                          .arg(options->failOn));
        return false;
    }
    options->csv = parser.isSet(text("csv"));
    if (parser.isSet(text("since"))) {
        const QString since = parser.value(text("since"));
        options->sinceMs =
            parseIsoMs(since.size() == 10 ? since + QStringLiteral("T00:00:00Z") : since);
        if (!options->sinceMs) {
            *end = refuse(
                QStringLiteral("--since wants a time such as 2026-01-31T12:00:00Z, not \"%1\".")
                    .arg(since));
            return false;
        }
    }
    if (parser.isSet(text("from"))) {
        static const QRegularExpression id(QStringLiteral("^[0-9]{1,20}(-[0-9]{1,20})?$"));
        if (!id.match(options->from).hasMatch()) {
            *end = refuse(
                QStringLiteral("--from wants a stream id such as 0 or 1736942400000-0, not \"%1\".")
                    .arg(options->from));
            return false;
        }
        if (!options->connection.fleetRoutes && !options->connection.redis) {
            *end = refuse(QStringLiteral(
                "--from needs a source whose activity has ids; the worker API has none."));
            return false;
        }
    }
    return true;
}

/// The audit log lies on this computer: no fleet is asked.
ParseEnd checkAudit(const CtlOptions &options)
{
    const QString what = options.arguments.constFirst();
    if (what != QLatin1String("verify") && what != QLatin1String("export"))
        return refuse(QStringLiteral("Say audit verify or audit export, not \"%1\".").arg(what));
    if (options.connection.isGiven())
        return refuse(QStringLiteral("The audit log lies on this computer: audit takes no fleet."));
    if (what == QLatin1String("verify") && (options.csv || options.sinceMs))
        return refuse(QStringLiteral("--csv and --since belong to audit export."));
    if (what == QLatin1String("export") && options.arguments.size() > 1)
        return refuse(QStringLiteral("Usage: quarterdeckctl audit export [--csv] [--since TIME]"));
    if (options.csv && options.json)
        return refuse(QStringLiteral("Either --json or --csv."));
    return {};
}

} // namespace

ParseEnd parseCtlOptions(const QStringList &commandLine, CtlOptions *options)
{
    const QString program = QStringLiteral("quarterdeckctl");
    QCommandLineParser parser;
    parser.setApplicationDescription(commandsHelp());
    parser.addPositionalArgument(QStringLiteral("command"),
                                 QStringLiteral("one of the commands above"));
    addHelpAndVersion(parser);
    addOptions(parser, ctlSpecs);
    addConnection(parser);
    ParseEnd end;
    if (!firstAnswers(parser, commandLine, program, &end))
        return end;

    options->arguments = parser.positionalArguments();
    if (options->arguments.isEmpty())
        return refuse(QStringLiteral(
            "Say what to do, for example: quarterdeckctl workers (see quarterdeckctl --help)."));
    options->command = options->arguments.takeFirst();
    const CommandSpec *spec = findCommand(options->command);
    if (!spec)
        return refuse(QStringLiteral("There is no command \"%1\" (see quarterdeckctl --help).")
                          .arg(options->command));
    if (options->arguments.size() < spec->least ||
        (spec->most >= 0 && options->arguments.size() > spec->most))
        return refuse(QStringLiteral("Usage: quarterdeckctl %1").arg(text(spec->usage)));
    if (options->arguments.contains(QString()))
        return refuse(QStringLiteral("An empty name means nobody: nothing was done. Usage: "
                                     "quarterdeckctl %1")
                          .arg(text(spec->usage)));
    const QStringList meant = text(spec->options).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const OptionSpec &option : ctlSpecs) {
        const QString name = text(option.name);
        if (parser.isSet(name) && name != QLatin1String("json") && !meant.contains(name))
            return refuse(
                QStringLiteral("--%1 means nothing to \"%2\".").arg(name, options->command));
    }
    if (!readConnection(parser, &options->connection, &end) ||
        !readCommandOptions(parser, options, &end))
        return end;

    if (options->command == QLatin1String("listen")) {
        if (parser.isSet(text("api")) || parser.isSet(text("redis")) ||
            parser.isSet(text("fleet-routes")))
            return refuse(
                QStringLiteral("listen takes the stream's own address: quarterdeckctl listen URL"));
        QString error;
        if (options->arguments.constFirst() != QLatin1String("-") &&
            !checkedStreamUrl(options->arguments.constFirst(), &error).isValid()) {
            return refuse(error);
        }
        return {};
    }
    if (spec->ways == NoWay)
        return checkAudit(*options);
    if (!options->connection.isGiven())
        return refuse(QStringLiteral("Say where the fleet is: --api URL, --redis URL or "
                                     "--pipeline URL."));
    if (options->connection.pipeline.isValid() &&
        QStringList{text("cron"), text("orphans"), text("requeue")}.contains(options->command))
        return refuse(QStringLiteral("A pipeline only reports: it has nothing for \"%1\".")
                          .arg(options->command));
    if (!options->connection.redis && !(spec->ways & Api))
        return notYet(QStringLiteral("The command \"%1\" without --redis").arg(options->command));
    if (options->command == QLatin1String("cron") && !options->connection.redis &&
        !options->connection.fleetRoutes) {
        return refuse(QStringLiteral(
            "The worker API tells nothing of scheduled runs; use --redis or --fleet-routes."));
    }
    if (options->command == QLatin1String("control")) {
        if (!controlAction(options->arguments.constFirst())) {
            return refuse(
                QStringLiteral("The action is start, stop, restart, pause or resume, not \"%1\".")
                    .arg(options->arguments.constFirst()));
        }
    }
    if (options->command == QLatin1String("requeue")) {
        if ((options->dead || options->toDead) && !options->connection.redis)
            return refuse(QStringLiteral("--dead and --to-dead need --redis URL."));
        if (options->dead && options->toDead)
            return refuse(
                QStringLiteral("Either --dead (back from the dead letters) or --to-dead."));
        if (options->dead && options->olderThanSeconds >= 0 && !options->all)
            return refuse(QStringLiteral("--older-than with --dead belongs to --all."));
        if (options->connection.fleetRoutes && !options->connection.redis)
            return refuse(
                QStringLiteral("requeue by queue needs the worker API of a Quarterdeck gateway."));
        if (options->all == (options->arguments.size() > 1))
            return refuse(QStringLiteral("Say which jobs: their ids, or --all."));
    }
    return {};
}

QUrl checkedStreamUrl(const QString &typed, QString *error)
{
    const QUrl url(typed, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    // First of all, so that a password somebody typed is not repeated on the terminal.
    if (typed.contains(QLatin1Char('@')) && (!url.isValid() || !url.userInfo().isEmpty()))
        *error = QStringLiteral(
            "A user name or password does not belong into an address: use --token-file.");
    else if (!url.isValid() || url.host().isEmpty() ||
             (scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        *error = QStringLiteral("\"%1\" is no http or https address.").arg(typed);
    else if (url.hasFragment())
        *error = QStringLiteral("An address with a # part names no stream.");
    else if (scheme == QLatin1String("http") && !isLoopback(url))
        *error = QStringLiteral("Plain http is only used on this computer; use https for %1.")
                     .arg(url.host());
    else
        return url;
    return {};
}

} // namespace qd
