// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway.h"

#include "access.h"
#include "control.h"
#include "eventstreams.h"
#include "fleetstate.h"
#include "httpserver.h"
#include "idempotency.h"
#include "routes.h"
#include "supervisor.h"
#include "tokenfile.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>

namespace qd {

namespace {
Q_LOGGING_CATEGORY(logGateway, "quarterdeck.gateway", QtInfoMsg)

struct ListenAddress
{
    QHostAddress host;
    quint16 port = 0;
};

/// "127.0.0.1:8000", "[::1]:0", "localhost:8000"; nullopt: something else. Names other than
/// localhost are not looked up.
std::optional<ListenAddress> listenAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isPort = false;
    const uint port = text.mid(colon + 1).toUInt(&isPort);
    QString host = text.left(qMax<qsizetype>(colon, 0));
    const bool bracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    if (host == QLatin1String("localhost"))
        host = QStringLiteral("127.0.0.1");
    const QHostAddress address(host);
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (colon < 0 || !isPort || port > 65535 || address.isNull() || v6 != bracketed)
        return std::nullopt;
    return ListenAddress{address, quint16(port)};
}

QByteArray readPem(const QString &file, QString *error)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        *error = QStringLiteral("%1: %2").arg(file, source.errorString());
        return {};
    }
    return source.read(1024 * 1024) + '\0'; // libmicrohttpd takes a C string
}

} // namespace

struct Gateway::Private
{
    explicit Private(const GatewayConfig &c)
        : config(c)
    {
    }

    GatewayConfig config;
    QStringList bases;
    std::unique_ptr<Access> access;
    std::unique_ptr<FleetState> state;
    std::unique_ptr<EventStreams> streams;
    std::unique_ptr<Supervisor> supervisor;
    std::unique_ptr<Control> control;
    std::unique_ptr<Idempotency> idempotency;
    std::unique_ptr<Routes> routes;
    std::unique_ptr<HttpServer> server;
    bool stopping = false;
};

Gateway::Gateway(const GatewayConfig &config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(config))
{
}

Gateway::~Gateway() = default;

QString Gateway::mistakeIn(const GatewayConfig &config)
{
    const bool tls = !config.tlsCertFile.isEmpty() || !config.tlsKeyFile.isEmpty();
    if (tls && (config.tlsCertFile.isEmpty() || config.tlsKeyFile.isEmpty()))
        return QStringLiteral(
            "a TLS certificate and its key are given together, --tls-cert and --tls-key");
    for (const QString &text : config.listen) {
        const auto address = listenAddress(text);
        if (!address)
            return QStringLiteral(
                       "%1 is not an address to listen at; 127.0.0.1:8000 and [::1]:8000 are")
                .arg(text);
        if (!address->host.isLoopback() && !tls)
            return QStringLiteral("%1 can be reached from other computers: that needs --tls-cert "
                                  "and --tls-key")
                .arg(text);
    }
    for (const QString &file : {config.tlsCertFile, config.tlsKeyFile, config.redis.caFile}) {
        QFile source(file);
        if (!file.isEmpty() && !source.open(QIODevice::ReadOnly))
            return QStringLiteral("%1: %2").arg(file, source.errorString());
    }
    if (!config.tlsKeyFile.isEmpty() && (QFile::permissions(config.tlsKeyFile) & QFile::ReadOther))
        return QStringLiteral("%1: everybody can read this key; chmod 600 it")
            .arg(config.tlsKeyFile);
    const QString tokenFile = config.tokenFile.isEmpty() ? defaultTokenFile() : config.tokenFile;
    QString error;
    for (const QString &file : {tokenFile, config.viewerTokenFile}) {
        // The first start makes the admin token; a viewer token is somebody's to give.
        if (file.isEmpty() || file == QLatin1String("-") ||
            (file == tokenFile && !QFileInfo::exists(file)))
            continue;
        if (readSecretFile(file, &error).isEmpty())
            return error;
    }
    return {};
}

bool Gateway::open(QString *error)
{
    *error = mistakeIn(d->config);
    if (!error->isEmpty())
        return false;
    const QString tokenFile =
        d->config.tokenFile.isEmpty() ? defaultTokenFile() : d->config.tokenFile;
    if (tokenFile != QLatin1String("-") && !QFileInfo::exists(tokenFile)) {
        if (!makeTokenFile(tokenFile, error))
            return false;
        qCInfo(logGateway, "a token was made: %s", qUtf8Printable(tokenFile));
    }
    const QByteArray token = readSecretFile(tokenFile, error);
    if (token.isEmpty())
        return false;
    if (token.size() < 22)
        qCWarning(logGateway, "the token in %s is short; 128 bits are 22 letters and digits",
                  qUtf8Printable(tokenFile));
    QByteArray viewer;
    if (!d->config.viewerTokenFile.isEmpty()) {
        viewer = readSecretFile(d->config.viewerTokenFile, error);
        if (viewer.isEmpty())
            return false;
        if (viewer == token) {
            *error = QStringLiteral("the viewer token is the admin token");
            return false;
        }
    }
    QByteArray certificate, key;
    if (!d->config.tlsCertFile.isEmpty()) {
        certificate = readPem(d->config.tlsCertFile, error);
        key = readPem(d->config.tlsKeyFile, error);
        if (certificate.isEmpty() || key.isEmpty())
            return false;
    }
    QStringList hosts = d->config.allowHosts;
    for (const QString &text : std::as_const(d->config.listen))
        hosts << text.left(text.lastIndexOf(QLatin1Char(':')));
    d->access = std::make_unique<Access>(
        secretDigest(token), viewer.isEmpty() ? QByteArray() : secretDigest(viewer), hosts);
    d->state = std::make_unique<FleetState>(d->config);
    d->streams = std::make_unique<EventStreams>(*d->state);
    d->supervisor = std::make_unique<Supervisor>(d->config, *d->state);
    d->control = std::make_unique<Control>(d->config, *d->state, *d->supervisor);
    d->idempotency = std::make_unique<Idempotency>(d->state->commands());
    d->routes = std::make_unique<Routes>(Routes::Parts{
        *d->state, *d->access, *d->streams, *d->control, *d->idempotency, *d->supervisor});
    d->server = std::make_unique<HttpServer>(
        [this](const HttpRequest &request) { return d->routes->check(request); },
        [this](const HttpRequest &request, const HttpExchange &exchange) {
            d->routes->handle(request, exchange);
        });
    d->routes->setConnectionCount([this] { return d->server->connectionCount(); });
    connect(d->state.get(), &FleetState::redisChanged, this, [this](bool reachable) {
        qCInfo(logGateway, "Redis %s", reachable ? "answers" : "cannot be reached");
        if (!reachable)
            return;
        d->idempotency->saveAgain();
        if (const QString warning = d->state->redisWarning(); !warning.isEmpty())
            qCWarning(logGateway, "%s", qUtf8Printable(warning));
    });

    const QString scheme = certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    for (const QString &text : std::as_const(d->config.listen)) {
        const auto address = listenAddress(text);
        const quint16 port =
            d->server->listen(address->host, address->port, certificate, key, error);
        if (port == 0) {
            *error = QStringLiteral("%1: %2").arg(text, *error);
            return false;
        }
        QString host = address->host.toString();
        if (address->host.protocol() == QAbstractSocket::IPv6Protocol)
            host = QLatin1Char('[') + host + QLatin1Char(']');
        d->bases << QStringLiteral("%1://%2:%3/api/v1/workers").arg(scheme, host).arg(port);
    }
    // Only now: a gateway that cannot listen must not touch workers.
    if (!d->supervisor->open(error))
        return false;
    d->state->start();
    return true;
}

QStringList Gateway::baseAddresses() const
{
    return d->bases;
}

void Gateway::stop()
{
    if (std::exchange(d->stopping, true))
        return;
    if (!d->supervisor) {
        emit finished();
        return;
    }
    d->supervisor->stopAll([this] {
        d->streams->endAll();
        // A moment for the last events and answers to go out.
        QTimer::singleShot(100, this, [this] {
            d->server->close();
            emit finished();
        });
    });
}

} // namespace qd
