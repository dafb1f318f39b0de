// SPDX-License-Identifier: GPL-3.0-or-later
#include "optionparts.h"

#include <QRegularExpression>

namespace qd {

using namespace optionparts;

namespace {

/// A bare --demo means --demo=plain; QCommandLineParser knows no optional values.
QStringList withDefaults(const QStringList &commandLine)
{
    QStringList words = commandLine;
    for (QString &word : words) {
        if (word == QLatin1String("--"))
            break;
        if (word == QLatin1String("--demo"))
            word = QStringLiteral("--demo=plain");
        else if (word == QLatin1String("--big-screen"))
            word = QStringLiteral("--big-screen=default");
    }
    return words;
}

constexpr OptionSpec windowSpecs[] = {
    {"demo", "KIND", "run a fleet on this computer to try things: --demo or --demo=trouble"},
    {"page", "PAGE", "overview, workers, queues, timeline, history, alerts, activity or fleets"},
    {"theme", "THEME", "dark, light or system"},
    {"language", "CODE", "en, de, zh, ar or system"},
    {"size", "WxH", "size of the window, for example 1680x1050"},
    {"screenshot", "FILE", "write the page or the wall as PNG once the first data are painted, then quit"},
    {"after", "SECONDS", "with --screenshot: wait that much longer"},
    {"production", nullptr, "mark the fleet production: what stops workers asks for their number"},
    {"diagnostics", "FILE", "write one JSON object a second about this program"},
    {"quit-after", "SECONDS", "quit by itself"},
    {"big-screen", "LAYOUT", "a wall, full screen: each page in turn, or a layout of walls.json"},
};

} // namespace

bool showsSavedFleets(const WindowOptions &options)
{
    return options.demo.isEmpty() && options.screenshot.isEmpty() && options.diagnostics.isEmpty() &&
           options.quitAfterSeconds < 0 && options.bigScreen.isEmpty() &&
           (!options.connection.isGiven() || options.connection.profile);
}

ParseEnd parseWindowOptions(const QStringList &commandLine, WindowOptions *options)
{
    const QString program = QStringLiteral("quarterdeck");
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Native console for fleets of background workers."));
    addHelpAndVersion(parser);
    addOptions(parser, windowSpecs);
    addConnection(parser);
    parser.addPositionalArgument(QStringLiteral("address"),
                                 QStringLiteral("a saved fleet, and a worker of it: shown by the program that runs"),
                                 QStringLiteral("[quarterdeck://FLEET/WORKER]"));
    ParseEnd end;
    if (!firstAnswers(parser, withDefaults(commandLine), program, &end))
        return end;
    const QStringList others = parser.positionalArguments();
    if (others.size() == 1 && others[0].startsWith(QLatin1String("quarterdeck:"), Qt::CaseInsensitive)) {
        QString why;
        options->address = StartRequest::fromUrl(others[0], &why);
        if (!options->address)
            return refuse(why);
    } else if (!others.isEmpty()) {
        return refuse(
            QStringLiteral("quarterdeck takes options only, not \"%1\" (see quarterdeck --help).")
                .arg(others.constFirst()));
    }
    if (parser.isSet(text("big-screen"))) {
        options->bigScreen = parser.value(text("big-screen"));
        if (options->bigScreen.isEmpty())
            return refuse(QStringLiteral("--big-screen=LAYOUT wants the name of a layout."));
    }
    if (!readConnection(parser, &options->connection, &end))
        return end;

    const auto oneOf = [&](const char *name, const QStringList &words, QString *into) {
        if (!parser.isSet(text(name)))
            return true;
        *into = parser.value(text(name));
        if (words.contains(*into))
            return true;
        end = refuse(QStringLiteral("--%1 is one of %2, not \"%3\".")
                         .arg(text(name), words.join(QLatin1String(", ")), *into));
        return false;
    };
    if (!oneOf("demo", {text("plain"), text("trouble")}, &options->demo) ||
        !oneOf("page",
               {text("overview"), text("workers"), text("queues"), text("timeline"),
                text("history"), text("alerts"), text("activity"), text("fleets")},
               &options->page) ||
        !oneOf("theme", {text("dark"), text("light"), text("system")}, &options->theme) ||
        !oneOf("language", {text("system"), text("en"), text("de"), text("zh"), text("ar")},
               &options->language)) {
        return end;
    }
    if (!options->demo.isEmpty() && options->connection.isGiven())
        return refuse(
            QStringLiteral("--demo brings its own fleet: give either --demo or an address."));
    if (!options->connection.api.isValid()) {
        for (const char *name : {"fleet-routes", "token-file", "ca-file"}) {
            if (parser.isSet(text(name)) && !options->connection.pipeline.isValid() &&
                !(options->connection.redis && QLatin1String(name) == QLatin1String("ca-file")))
                return refuse(QStringLiteral("--%1 belongs to --api URL.").arg(text(name)));
        }
    }
    if (parser.isSet(text("size"))) {
        static const QRegularExpression shape(QStringLiteral("^([0-9]{1,5})x([0-9]{1,5})$"));
        const auto match = shape.match(parser.value(text("size")));
        options->size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        if (!match.hasMatch() || options->size.width() < 320 || options->size.height() < 240 ||
            options->size.width() > 16384 || options->size.height() > 16384) {
            return refuse(
                QStringLiteral("--size wants WIDTHxHEIGHT from 320x240 to 16384x16384, not \"%1\".")
                    .arg(parser.value(text("size"))));
        }
    }
    options->production = parser.isSet(text("production"));
    options->screenshot = parser.value(text("screenshot"));
    options->diagnostics = parser.value(text("diagnostics"));
    for (const char *name : {"screenshot", "diagnostics"}) {
        if (parser.isSet(text(name)) && parser.value(text(name)).isEmpty())
            return refuse(QStringLiteral("--%1 wants a file name.").arg(text(name)));
    }
    if (parser.isSet(text("after"))) {
        if (options->screenshot.isEmpty())
            return refuse(QStringLiteral("--after belongs to --screenshot FILE."));
        const auto seconds = number(parser, "after", 0, 86400, &end);
        if (!seconds)
            return end;
        options->afterSeconds = *seconds;
    }
    if (!options->screenshot.isEmpty() && options->demo.isEmpty() && !options->connection.isGiven())
        return refuse(QStringLiteral(
            "--screenshot needs a fleet to show: add --demo, --api URL, --redis URL or --pipeline "
            "URL."));
    if (parser.isSet(text("quit-after"))) {
        const auto seconds = number(parser, "quit-after", 0, 31536000, &end);
        if (!seconds)
            return end;
        options->quitAfterSeconds = *seconds;
    }
    if (options->address && (!showsSavedFleets(*options) || options->connection.profile ||
                             !options->page.isEmpty()))
        return refuse(QStringLiteral("A quarterdeck:// address names a saved fleet: it goes with no "
                                     "other fleet, --page, --screenshot, --diagnostics, "
                                     "--big-screen or --quit-after."));
    return {};
}

} // namespace qd
