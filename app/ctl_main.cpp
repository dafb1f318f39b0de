// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlcommands.h"
#include "ctloutput.h"
#include "ctlsession.h"
#include "hardening.h"
#include "options.h"
#include "tokenfile.h"
#include "tokenvault.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace {

struct Command
{
    const char *name;
    int (*run)(const qd::CtlContext &);
};

constexpr Command commands[] = {
    {"overview", qd::runOverview}, {"workers", qd::runWorkers},   {"worker", qd::runWorker},
    {"queues", qd::runQueues},     {"activity", qd::runActivity}, {"control", qd::runControl},
    {"orphans", qd::runOrphans},   {"requeue", qd::runRequeue},   {"history", qd::runHistory},
    {"alerts", qd::runAlerts},     {"watch", qd::runWatch},       {"check", qd::runCheck},
    {"listen", qd::runListen},     {"cron", qd::runCron},         {"audit", qd::runAudit},
};

/// What the keychain holds of a saved fleet, unless a file was named instead. Without a keychain
/// the fleet is asked without: it says what is missing.
void takeSecrets(const qd::ConnectionOptions &options, qd::FleetConnection *connection)
{
    qd::TokenVault vault;
    const auto read = [&vault](const QString &item, QByteArray *into) {
        if (item.isEmpty())
            return;
        QEventLoop loop;
        vault.read(item, &loop, [&](qd::VaultAnswer answer) {
            *into = answer.secret;
            qd::wipe(answer.secret);
            if (answer.outcome != qd::VaultAnswer::Done)
                qd::complain(answer.sentence);
            loop.quit();
        });
        loop.exec();
    };
    const qd::FleetProfile &profile = connection->profile;
    QByteArray token = connection->pipeline ? connection->pipeline->token : connection->api.token;
    QByteArray password = connection->redis ? connection->redis->address.password : QByteArray();
    if (options.tokenFile.isEmpty() && connection->mayCarryToken())
        read(profile.tokenItem, &token);
    if (connection->redis && options.redisPasswordFile.isEmpty())
        read(profile.passwordItem, &password);
    connection->setSecrets(token, password);
    qd::wipe(token);
    qd::wipe(password);
}

int run(const qd::CtlOptions &options)
{
    QString error;
    auto connection = qd::openConnection(options.connection, &error);
    if (!connection) {
        qd::complain(error);
        return qd::ExitUsage;
    }

    takeSecrets(options.connection, &*connection);

    qd::Output out;
    const bool colour = qd::wantsColour() && !options.json;
    int code = qd::ExitUsage;
    for (const Command &command : commands) {
        if (options.command == QLatin1String(command.name))
            code = command.run({options, *connection, out, colour});
    }
    connection->wipeSecrets();
    out.flush();
    if (out.error() == EPIPE)
        return code == qd::ExitDone ? int(qd::ExitDone) : code; // the reader had enough
    if (out.error() != 0) {
        qd::complain(QStringLiteral("Standard output: %1.")
                         .arg(QString::fromLocal8Bit(std::strerror(out.error()))));
        return qd::ExitSome;
    }
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    qd::hardenProcess();
    QStringList commandLine;
    for (int i = 0; i < argc; ++i)
        commandLine.append(QString::fromLocal8Bit(argv[i]));
    qd::CtlOptions options;
    const qd::ParseEnd end = qd::parseCtlOptions(commandLine, &options);
    if (end.exitCode) {
        if (*end.exitCode == 0)
            std::fputs(end.text.toUtf8().constData(), stdout);
        else
            qd::complain(end.text.trimmed());
        return *end.exitCode;
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quarterdeckctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUARTERDECK_VERSION));
    return run(options);
}
