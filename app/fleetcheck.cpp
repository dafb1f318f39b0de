// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcheck.h"

#include "connection.h"
#include "httprequest.h"
#include "redisclient.h"
#include "signincheck.h"

#include <QTimer>

#include <memory>

namespace qd {
namespace {

/// Collects what the ways answer and tells it when the last one has.
struct Tries
{
    QList<FleetCheckLine> lines;
    int open = 0;
    FleetDialog::Tried done;

    void take(qsizetype at, const FleetCheckLine &line)
    {
        lines[at] = line;
        if (--open == 0)
            done(lines);
    }
};

void tryApi(QObject *context, const ApiOptions &api, const std::shared_ptr<Tries> &tries,
            qsizetype at)
{
    checkSignIn(context, api, [api, tries, at](const SignInCheck &check) {
        const bool ok = check.verdict == SignInCheck::Ok;
        tries->take(at, {ok, FleetDialog::tr("API: %1").arg(
                                 signInSentence(check, serverName(api.base)))});
    });
}

void tryRedis(QObject *context, const RedisOptions &redis, const std::shared_ptr<Tries> &tries,
              qsizetype at)
{
    auto *client = new RedisClient(redis.address, "quarterdeck-check", context);
    client->setStopWhenRefused(true);
    const auto once = [client, tries, at, shown = redis.address.shown()](const QString &trouble) {
        QObject::disconnect(client, nullptr, nullptr, nullptr);
        client->deleteLater();
        tries->take(at, {trouble.isEmpty(),
                         trouble.isEmpty()
                             ? FleetDialog::tr("Redis: %1 answers.").arg(shown)
                             : FleetDialog::tr("Redis: %1").arg(trouble)});
    };
    auto *patience = new QTimer(client);
    patience->setSingleShot(true);
    QObject::connect(patience, &QTimer::timeout, client, [client, once] {
        once(client->lastError().isEmpty() ? FleetDialog::tr("it did not answer in time.")
                                           : client->lastError());
    });
    QObject::connect(client, &RedisClient::lost, client, once);
    QObject::connect(client, &RedisClient::ready, client, [client, once] {
        client->command({"PING"}, [once](const RespValue &reply) {
            once(reply.isError() ? QString::fromUtf8(reply.text) : QString());
        });
    });
    patience->start(int(redis.timeoutMs));
    client->open();
}

} // namespace

void checkFleet(QObject *context, const FleetEntry &entry, const FleetDialog::Tried &done)
{
    ConnectionOptions options;
    QString error;
    std::optional<FleetConnection> connection;
    if (takeProfile(entry.profile, &options, &error))
        connection = openConnection(options, &error);
    if (!connection) {
        QTimer::singleShot(0, context, [done, error] { done({{false, error}}); });
        return;
    }
    connection->setSecrets(entry.token, entry.password);
    auto tries = std::make_shared<Tries>();
    tries->done = done;
    tries->open = int(connection->hasApi()) + int(connection->redis.has_value());
    tries->lines.resize(tries->open);
    if (tries->open == 0) // a pipeline: to connect may begin a run
        QTimer::singleShot(0, context, [done] {
            done({{true, FleetDialog::tr("Pipeline: not tried, for many servers begin a run with "
                                         "each connection.")}});
        });
    if (connection->hasApi())
        tryApi(context, connection->api, tries, 0);
    if (connection->redis)
        tryRedis(context, *connection->redis, tries, tries->lines.size() - 1);
}

} // namespace qd
