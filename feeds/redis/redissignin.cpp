// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RedisClient that connects and signs in.
#include "redisclient_p.h"

#include "text.h"

namespace qd {

namespace {

constexpr qint64 refusedRetryMs =
    30'000; ///< after NOAUTH, WRONGPASS: never hammer a server with a wrong password
/// Two connections ask for their turn: together once a second.
constexpr qint64 loadingRetryMs = 2'000;

} // namespace

QString RedisClient::Private::sentence(const QString &why) const
{
    return RedisClient::tr("Redis at %1: %2").arg(address.shown(), why);
}

QString RedisClient::Private::clean(const QByteArray &serverText) const
{
    QByteArray text = serverText.left(2000);
    if (!address.password.isEmpty())
        text.replace(address.password, "***");
    return displayText(QString::fromUtf8(text));
}

void RedisClient::Private::tryNow()
{
    retry.stop();
    const quint64 mine = ++generation;
    state = Connecting;
    reader.reset();
    socket = new RedisSocket(address, q);
    QObject::connect(socket, &RedisSocket::connected, q, [this] { signIn(); });
    QObject::connect(socket, &RedisSocket::readable, q, [this] { read(); });
    QObject::connect(socket, &RedisSocket::failed, q, [this, mine](const QString &why) {
        const QPointer<RedisClient> alive(q);
        read(); // what came before the end, for example "max number of clients reached"
        if (alive && generation == mine)
            drop(why);
    });
    refused = false;
    connectBy = monotonicMs() + redisConnectDeadlineMs;
    watchDeadline(connectBy);
    socket->open();
}

void RedisClient::Private::signIn()
{
    const auto step = [this](const QByteArrayList &argv) {
        enqueue(
            argv, [this, name = argv.first()](const RespValue &reply) { signInReply(name, reply); },
            redisConnectDeadlineMs);
    };
    if (!address.user.isEmpty())
        step({"AUTH", address.user.toUtf8(), address.password});
    else if (!address.password.isEmpty())
        step({"AUTH", address.password});
    if (address.db != 0)
        step({"SELECT", QByteArray::number(address.db)});
    step({"PING", "quarterdeck"}); // comes back as it went: this is a Redis, it is in step, and it
                                   // has loaded its data
    if (!clientName.isEmpty())     // a courtesy; not every user may set one
        enqueue(
            {"CLIENT", "SETNAME", clientName}, [](const RespValue &) {}, redisConnectDeadlineMs);
}

void RedisClient::Private::signInReply(const QByteArray &step, const RespValue &reply)
{
    if (state != Connecting)
        return; // answered as lost
    const QByteArray word =
        reply.isError() ? reply.text.left(reply.text.indexOf(' ')) : QByteArray();
    if (word == "LOADING")
        return drop(RedisClient::tr("it is starting (loading its data)"), loadingRetryMs);
    if (step == "AUTH" && reply.isError())
        return refuse(RedisClient::tr("it refuses to sign us in: %1").arg(clean(reply.text)));
    if (word == "NOAUTH" || word == "WRONGPASS")
        return refuse(RedisClient::tr("it asks for a password: %1").arg(clean(reply.text)));
    if (reply.isError() && !(step == "PING" && word == "NOPERM"))
        return drop(clean(reply.text));
    if (step != "PING")
        return;
    if (!reply.isError() && reply.text != "quarterdeck")
        return drop(RedisClient::tr("it does not answer like a Redis server"));
    state = Ready;
    readySinceMs = monotonicMs();
    lastError.clear();
    emit q->ready();
}

void RedisClient::Private::refuse(const QString &why)
{
    refused = true;
    const QPointer<RedisClient> alive(q);
    const quint64 mine = generation;
    drop(why, refusedRetryMs);
    if (alive && refused && generation == mine + 1) // nobody has opened or closed it meanwhile
        emit q->refused(lastError);
}

} // namespace qd
