// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RedisClient that connects and signs in.
#include "redisclient_p.h"

#include "text.h"

#include <algorithm>

namespace qd {

namespace {

/// After what only a person can mend: never hammer a server with a wrong password.
constexpr qint64 lastingRetryMs = 30'000;

} // namespace

RedisClient::Private::Private(RedisClient *owner, const RedisAddress &where, const QByteArray &name)
    : q(owner)
    , address(where)
    , clientName(name)
{
    if (where.sentinels.isEmpty())
        return;
    sentinel = std::make_unique<RedisSentinel>(where, RedisSentinel::Ask);
    QObject::connect(sentinel.get(), &RedisSentinel::found, q, [this](const RedisHost &master) {
        address.host = master.name;
        address.port = master.port;
        if (leavesInTheClear())
            return drop(RedisClient::tr("its sentinels on this computer lead to another one, where "
                                        "the password would go unencrypted; nothing was sent "
                                        "(use rediss+sentinel://)"),
                        TroubleKind::NotAllowed, lastingRetryMs);
        openSocket();
    });
    QObject::connect(sentinel.get(), &RedisSentinel::failed, q,
                     [this](const QString &why) { drop(why); });
}

/// Whoever listens on the sentinel's port could name a server of their own. What was meant to stay
/// on this computer does; to another one it goes by TLS, whose certificate says who it is.
bool RedisClient::Private::leavesInTheClear() const
{
    const auto isHere = [](const QString &name) {
        RedisAddress one;
        one.host = name;
        return one.isLocal();
    };
    return !address.tls && !address.password.isEmpty() && !isHere(address.host) &&
           std::all_of(address.sentinels.begin(), address.sentinels.end(),
                       [&](const RedisHost &sentinel) { return isHere(sentinel.name); });
}

QString RedisClient::Private::sentence(const QString &why) const
{
    if (sentinel && !address.host.isEmpty())
        return RedisClient::tr("Redis at %1 (now %2): %3")
            .arg(address.shown(), RedisHost{address.host, address.port}.shown(), why);
    return RedisClient::tr("Redis at %1: %2").arg(address.shown(), why);
}

void RedisClient::Private::tryNow()
{
    retry.stop();
    ++generation;
    state = Connecting;
    refused = false;
    denied.clear();
    deniedNames.clear();
    if (!sentinel)
        return openSocket();
    address.host.clear();
    address.port = 0;
    sentinel->ask(); // within its own deadlines
}

void RedisClient::Private::openSocket()
{
    const quint64 mine = generation;
    reader.reset();
    socket = new RedisSocket(address, q);
    QObject::connect(socket, &RedisSocket::connected, q, [this] { signIn(); });
    QObject::connect(socket, &RedisSocket::readable, q, [this] { read(); });
    QObject::connect(
        socket, &RedisSocket::failed, q, [this, mine](const QString &why, bool lasting) {
            const QPointer<RedisClient> alive(q);
            read(); // what came before the end, for example "max number of clients reached"
            if (alive && generation == mine)
                drop(why, TroubleKind::Unreachable, lasting ? lastingRetryMs : -1);
        });
    connectBy = monotonicMs() + redisConnectDeadlineMs;
    watchDeadline(connectBy);
    socket->open();
}

/// One step after the other: nothing follows a refused one, and a server that is starting gets one
/// request a second.
void RedisClient::Private::signIn()
{
    steps.clear();
    if (!address.user.isEmpty())
        steps.push_back({"AUTH", address.user.toUtf8(), address.password});
    else if (!address.password.isEmpty())
        steps.push_back({"AUTH", address.password});
    if (sentinel)
        steps.push_back({"ROLE"});
    if (address.db != 0)
        steps.push_back({"SELECT", QByteArray::number(address.db)});
    steps.push_back({"PING", "quarterdeck"}); // comes back as it went: this is a Redis, it is in
                                              // step, and it has loaded its data
    nextStep();
}

void RedisClient::Private::nextStep()
{
    if (!steps.empty())
        return enqueue(
            steps.front(),
            [this, name = steps.front().front()](const RespValue &reply) {
                signInReply(name, reply);
            },
            redisConnectDeadlineMs);
    state = Ready;
    readySinceMs = monotonicMs();
    lastError.clear();
    trouble = TroubleKind::None;
    if (!clientName.isEmpty()) // a courtesy; not every user may set one
        enqueue(
            {"CLIENT", "SETNAME", clientName}, [](const RespValue &) {}, redisConnectDeadlineMs);
    emit q->ready();
}

void RedisClient::Private::signInReply(const QByteArray &step, const RespValue &reply)
{
    if (state != Connecting)
        return; // answered as lost
    if (reply.isError()) {
        const RedisError error = RedisError::of(reply, step);
        const bool optional = (step == "PING" || step == "ROLE") && reply.text.startsWith("NOPERM");
        if (error.kind == RedisError::Starting)
            return waitForData(error.sentence, error.pauseMs);
        if (step == "AUTH" || error.kind == RedisError::Credentials)
            return refuse(error.sentence);
        if (!optional)
            return drop(error);
    } else if (step == "PING" && reply.text != "quarterdeck") {
        return dropNonsense(RedisClient::tr("it does not answer like a Redis server"));
    } else if (step == "ROLE") {
        const QByteArray role = reply.items.empty() ? QByteArray() : reply.items.front().text;
        if (role != "master") {
            sentinel->distrust();
            return drop(RedisClient::tr("its sentinels name it the master, but it says that it is "
                                        "a %1")
                            .arg(role == "slave" ? RedisClient::tr("replica")
                                                 : displayText(QString::fromUtf8(role), 40)),
                        TroubleKind::Passing);
        }
    } else if (step != "PING" && reply.text != "OK") {
        return dropNonsense(RedisClient::tr("it does not answer like a Redis server"));
    }
    steps.pop_front();
    nextStep();
}

/// The connection stays; the step is tried again on it.
void RedisClient::Private::waitForData(const QString &why, int pauseMs)
{
    lastError = sentence(why);
    trouble = TroubleKind::Passing;
    connectBy = monotonicMs() + pauseMs + redisConnectDeadlineMs;
    retry.start(pauseMs);
    retryAtMs = monotonicMs() + pauseMs;
    emit q->lost(lastError);
}

void RedisClient::Private::refuse(const QString &why)
{
    refused = true;
    const QPointer<RedisClient> alive(q);
    const quint64 mine = generation;
    drop(why, TroubleKind::NotAllowed, lastingRetryMs);
    if (alive && refused && generation == mine + 1) // nobody has opened or closed it meanwhile
        emit q->refused(lastError);
}

} // namespace qd
