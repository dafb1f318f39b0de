// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway.h"
#include "tokenfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QTcpServer>
#include <algorithm>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

enum Exit { Fine = 0, Failed = 1, Usage = 2 };

int complain(const QString &sentence, int code)
{
    fprintf(stderr, "quarterdeck-gateway: %s\n", qPrintable(sentence));
    return code;
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *text, const char *value) {
        parser.addOption(
            {QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value)});
    };
    add("config", "Configuration: JSON, comments allowed.", "FILE");
    add("listen", "Where to listen; repeatable, port 0: any. Default 127.0.0.1:8000.",
        "ADDRESS:PORT");
    add("redis",
        "redis://[user@]host:port/db, rediss://..., unix:///path?db=0 or "
        "redis+sentinel://h1:port,h2:port/master/db.",
        "URL");
    add("redis-password-file", "The Redis password.", "FILE");
    add("redis-ca-file", "The only certificate authority trusted for Redis.", "FILE");
    add("token-file", "The admin token; made at the first start.", "FILE");
    add("viewer-token-file", "A token that may only watch.", "FILE");
    add("tls-cert", "Certificate (PEM).", "FILE");
    add("tls-key", "Its key (PEM).", "FILE");
    add("allow-host", "A host name requests may be addressed to; repeatable.", "NAME");
    parser.addOption({QStringLiteral("check-config"),
                      QStringLiteral("Check configuration and files, then end.")});
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Options win over the configuration. A sentence about the first mistake, or empty.
QString mergeOptions(const QCommandLineParser &parser, qd::GatewayConfig *config)
{
    const auto value = [&parser](const char *name, QString *out) {
        if (parser.isSet(QString::fromLatin1(name)))
            *out = parser.value(QString::fromLatin1(name));
    };
    const auto file = [&parser](const char *name, QString *out) {
        const QString given = parser.value(QString::fromLatin1(name));
        if (!given.isEmpty())
            *out = given == QLatin1String("-") ? given : QDir::current().absoluteFilePath(given);
    };
    if (parser.isSet(QStringLiteral("listen")))
        config->listen = parser.values(QStringLiteral("listen"));
    config->allowHosts << parser.values(QStringLiteral("allow-host"));
    file("token-file", &config->tokenFile);
    file("viewer-token-file", &config->viewerTokenFile);
    file("tls-cert", &config->tlsCertFile);
    file("tls-key", &config->tlsKeyFile);
    file("redis-password-file", &config->redisPasswordFile);
    QString redis;
    value("redis", &redis);
    if (!redis.isEmpty()) {
        QString error;
        const QString caFile = config->redis.caFile;
        config->redis = qd::RedisAddress::parse(redis, &error);
        config->redis.caFile = caFile;
        if (!error.isEmpty())
            return QStringLiteral("--redis: %1").arg(error);
    }
    file("redis-ca-file", &config->redis.caFile);
    if (!config->redisPasswordFile.isEmpty()) {
        QString error;
        // Other programs read this file too; whether they may is told, not forbidden.
        if (QFile::permissions(config->redisPasswordFile) & QFile::ReadOther)
            complain(
                QStringLiteral("warning: everybody can read %1").arg(config->redisPasswordFile),
                Fine);
        config->redis.password = qd::readSecretFile(config->redisPasswordFile, &error, true);
        if (config->redis.password.isEmpty())
            return error;
    }
    return {};
}

/// Without any wish we listen on both loopback addresses, where there are two.
void addSecondLoopback(qd::GatewayConfig *config)
{
    QTcpServer probe;
    if (probe.listen(QHostAddress(QHostAddress::LocalHostIPv6), 8000))
        config->listen << QStringLiteral("[::1]:8000");
}

void raiseFileLimit()
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = qMin<rlim_t>(files.rlim_max, 8192);
    setrlimit(RLIMIT_NOFILE, &files);
}

/// Tells the service manager how we are (sd_notify(3)): $NOTIFY_SOCKET names a datagram socket,
/// "@": in the abstract namespace. Without one nothing is told.
class ServiceManager final
{
public:
    /// Workers must not speak for us: they do not inherit the name.
    ServiceManager()
        : m_name(qgetenv("NOTIFY_SOCKET"))
    {
        qunsetenv("NOTIFY_SOCKET");
    }

    void tell(const QByteArray &state) const
    {
        sockaddr_un address{};
        if (m_name.size() < 2 || m_name.size() >= qsizetype(sizeof address.sun_path) ||
            (m_name[0] != '/' && m_name[0] != '@'))
            return;
        address.sun_family = AF_UNIX;
        std::copy(m_name.cbegin(), m_name.cend(), address.sun_path);
        if (m_name[0] == '@')
            address.sun_path[0] = '\0';
        const int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_name.size()));
        if (fd < 0 || sendto(fd, state.constData(), size_t(state.size()), MSG_NOSIGNAL,
                             reinterpret_cast<const sockaddr *>(&address), size) != state.size())
            complain(QStringLiteral("warning: the service manager could not be told"), Fine);
        if (fd >= 0)
            close(fd);
    }

private:
    QByteArray m_name;
};

} // namespace

int main(int argc, char **argv)
{
    // Tokens and passwords are in this process: nothing of it goes into a core file or another
    // process of this user.
    rlimit core{};
    getrlimit(RLIMIT_CORE, &core);
    core.rlim_cur = 0; // workers may raise theirs again
    setrlimit(RLIMIT_CORE, &core);
    prctl(PR_SET_DUMPABLE, 0);
    signal(SIGPIPE, SIG_IGN);
    sigset_t stops;
    sigemptyset(&stops);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&stops, number);
    sigprocmask(SIG_BLOCK, &stops, nullptr); // before any thread: taken by the signalfd below

    const ServiceManager manager;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quarterdeck-gateway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUARTERDECK_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "The server side of Quarterdeck: a fleet on Redis as a REST and SSE interface."));
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText(), Usage);
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all"))) {
        fputs(qPrintable(parser.helpText()), stdout);
        return Fine;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        puts("quarterdeck-gateway " QUARTERDECK_VERSION);
        printf("build %s, Qt %s (built with %s), hiredis %s, simdjson %s, libmicrohttpd %s\n",
               QD_BUILD, qVersion(), QT_VERSION_STR, QD_HIREDIS_VERSION, QD_SIMDJSON_VERSION,
               QD_MICROHTTPD_VERSION);
        return Fine;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(
            QStringLiteral("%1 is not an option").arg(parser.positionalArguments().first()), Usage);

    qd::GatewayConfig config;
    const QStringList defaultListen = config.listen;
    QString error;
    if (parser.isSet(QStringLiteral("config")) &&
        !qd::GatewayConfig::read(parser.value(QStringLiteral("config")), &config, &error))
        return complain(error, Usage);
    error = mergeOptions(parser, &config);
    if (error.isEmpty())
        error = qd::Gateway::mistakeIn(config);
    if (!error.isEmpty())
        return complain(error, Usage);
    if (parser.isSet(QStringLiteral("check-config"))) {
        puts("The configuration is fine.");
        return Fine;
    }
    if (config.listen == defaultListen && !parser.isSet(QStringLiteral("listen")))
        addSecondLoopback(&config);

    raiseFileLimit();
    qd::Gateway gateway(config);
    QObject::connect(&gateway, &qd::Gateway::finished, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    const int signalFd = signalfd(-1, &stops, SFD_CLOEXEC | SFD_NONBLOCK);
    QSocketNotifier onSignal(signalFd, QSocketNotifier::Read);
    QObject::connect(&onSignal, &QSocketNotifier::activated, &gateway, [&] {
        signalfd_siginfo info{};
        if (read(signalFd, &info, sizeof info) == ssize_t(sizeof info)) {
            manager.tell("STOPPING=1");
            gateway.stop();
        }
    });
    if (!gateway.open(&error))
        return complain(error, Failed);
    for (const QString &base : gateway.baseAddresses())
        printf("ready %s\n", qPrintable(base));
    fflush(stdout);
    manager.tell("READY=1");
    return QCoreApplication::exec();
}
