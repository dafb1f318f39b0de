// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisclient.h"

#include "clock.h"
#include "redissocket.h"
#include "respreader.h"
#include "text.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>
#include <deque>
#include <hiredis.h>

namespace qd {

namespace {

constexpr qint64 connectDeadlineMs = 10'000; ///< to be connected and signed in
constexpr qint64 refusedRetryMs =
    30'000; ///< after NOAUTH, WRONGPASS: never hammer a server with a wrong password
constexpr qint64 loadingRetryMs = 1'000;
constexpr qint64 firstRetryMs = 100, lastRetryMs = 5'000;
constexpr int repliesPerTurn = 2'000; ///< then the event loop has its turn

/// The wire form, made by hiredis.
QByteArray wire(const QByteArrayList &argv)
{
    std::vector<const char *> words;
    std::vector<size_t> lengths;
    words.reserve(size_t(argv.size()));
    lengths.reserve(size_t(argv.size()));
    for (const QByteArray &word : argv) {
        words.push_back(word.constData());
        lengths.push_back(size_t(word.size()));
    }
    char *out = nullptr;
    const auto length =
        redisFormatCommandArgv(&out, int(words.size()), words.data(), lengths.data());
    if (length < 0)
        return {};
    QByteArray bytes(out, qsizetype(length));
    redisFreeCommand(out);
    return bytes;
}

RespValue lostReply(const QString &why)
{
    RespValue value;
    value.type = RespValue::Error;
    value.text = "LOST " + why.toUtf8();
    return value;
}

} // namespace

struct RedisClient::Private
{
    struct Pending
    {
        RedisClient::Reply reply;
        qint64 deadline;
    };
    enum State { Closed, Waiting, Connecting, Ready };

    Private(RedisClient *owner, const RedisAddress &where, const QByteArray &name)
        : q(owner)
        , address(where)
        , clientName(name)
    {
    }

    void tryNow();
    void signIn();
    void refuse(const QString &why);
    void signInReply(const QByteArray &step, const RespValue &reply);
    void read();
    void drop(const QString &why, qint64 retryMs = -1);
    void abandon();
    void enqueue(const QByteArrayList &argv, Reply reply, qint64 deadlineMs, bool block = false);
    void watchDeadline(qint64 deadline);
    void deadlinePassed();
    static void answerAll(std::deque<Pending> lost, const QString &why);
    qint64 backOffMs();
    QString sentence(const QString &why) const;
    QString clean(const QByteArray &serverText) const;

    RedisClient *q;
    RedisAddress address;
    QByteArray clientName;
    State state = Closed;
    RedisSocket *socket = nullptr; ///< of this try; child of q
    RespReader reader;
    std::deque<Pending> pending;
    QTimer retry, deadlines;
    qint64 nextDeadline = 0; ///< 0: none
    qint64 connectBy = 0;
    qint64 readySinceMs = 0;
    int failures = 0;
    quint64 generation = 0; ///< of the connection: a callback may end it
    bool reading = false;
    bool refused = false, stopsWhenRefused = false;
    qint64 retryAtMs = 0;
    quint64 bytesIn = 0;
    QString lastError;
};

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
    refused = false;
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
    connectBy = monotonicMs() + connectDeadlineMs;
    watchDeadline(connectBy);
    socket->open();
}

void RedisClient::Private::signIn()
{
    const auto step = [this](const QByteArrayList &argv) {
        enqueue(
            argv, [this, name = argv.first()](const RespValue &reply) { signInReply(name, reply); },
            connectDeadlineMs);
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
            {"CLIENT", "SETNAME", clientName}, [](const RespValue &) {}, connectDeadlineMs);
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
    drop(why, refusedRetryMs);
}

void RedisClient::Private::read()
{
    if (reading || !socket)
        return;
    reading = true;
    const QPointer<RedisClient> alive(q);
    const quint64 mine = generation;
    int budget = repliesPerTurn;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    while (true) {
        while (const auto value = reader.take()) {
            if (pending.empty()) {
                drop(RedisClient::tr("it sent a reply that nobody asked for"));
                break;
            }
            const Pending head = std::move(pending.front());
            pending.pop_front();
            --budget;
            head.reply(*value);
            if (!alive)
                return;
            if (generation != mine)
                break;
        }
        if (!alive)
            return;
        if (generation != mine)
            break;
        if (!reader.error().isEmpty()) {
            drop(RedisClient::tr("it sent what is not a usable reply (%1)")
                     .arg(displayText(reader.error())));
            break;
        }
        if (budget <= 0) {
            QMetaObject::invokeMethod(
                q, [this] { read(); }, Qt::QueuedConnection);
            break;
        }
        const qint64 count =
            !socket->device().isOpen() ? 0 : socket->device().read(buffer.data(), buffer.size());
        if (count <= 0)
            break;
        bytesIn += quint64(count);
        reader.feed(QByteArrayView(buffer.constData(), qsizetype(count)));
    }
    if (alive)
        reading = false;
}

void RedisClient::Private::abandon()
{
    ++generation;
    if (socket) {
        socket->disconnect(q);
        socket->deleteLater(); // we may be inside one of its signals
        socket = nullptr;
    }
    deadlines.stop();
    nextDeadline = connectBy = 0;
    retry.stop();
}

void RedisClient::Private::drop(const QString &why, qint64 retryMs)
{
    if (state != Connecting && state != Ready)
        return;
    const bool wasReady = state == Ready;
    abandon();
    state = Waiting;
    lastError = sentence(why);
    if (wasReady) // a real Redis: come back soon, but do not hammer one that accepts and closes
        failures = monotonicMs() - readySinceMs >= 1'000 ? 0 : std::min(failures, 2);
    if (!(refused && stopsWhenRefused)) {
        const int wait = int(retryMs >= 0 ? retryMs : backOffMs());
        retry.start(wait);
        retryAtMs = monotonicMs() + wait;
    }
    const QPointer<RedisClient> alive(q);
    const QString reason = lastError;
    answerAll(std::exchange(pending, {}), reason);
    if (alive)
        emit q->lost(reason);
}

qint64 RedisClient::Private::backOffMs()
{
    const qint64 whole = std::min(lastRetryMs, firstRetryMs << std::min(failures++, 16));
    return whole / 2 + QRandomGenerator::global()->bounded(whole / 2 + 1);
}

void RedisClient::Private::answerAll(std::deque<Pending> lost, const QString &why)
{
    const RespValue reply = lostReply(why);
    for (const Pending &one : lost)
        one.reply(reply);
}

void RedisClient::Private::enqueue(const QByteArrayList &argv, Reply reply, qint64 deadlineMs,
                                   bool block)
{
    reader.expect(block);
    const qint64 deadline = monotonicMs() + deadlineMs;
    pending.push_back({std::move(reply), deadline});
    watchDeadline(deadline);
    socket->device().write(wire(argv)); // a failure comes as the socket's signal
}

void RedisClient::Private::watchDeadline(qint64 deadline)
{
    if (nextDeadline != 0 && nextDeadline <= deadline)
        return;
    nextDeadline = deadline;
    deadlines.start(int(std::clamp<qint64>(deadline - monotonicMs(), 1, 1'000'000)));
}

void RedisClient::Private::deadlinePassed()
{
    const qint64 now = monotonicMs();
    nextDeadline = 0;
    if (state == Connecting && now >= connectBy)
        return drop(RedisClient::tr("no answer within %1 s").arg(connectDeadlineMs / 1000));
    qint64 next = state == Connecting ? connectBy : 0;
    for (const Pending &one : pending) {
        if (one.deadline <=
            now) // a late answer would be read as another command's: the connection must go
            return drop(RedisClient::tr("no answer in time"));
        next = next == 0 ? one.deadline : std::min(next, one.deadline);
    }
    if (next != 0)
        watchDeadline(next);
}

RedisClient::RedisClient(const RedisAddress &address, const QByteArray &clientName, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, address, clientName))
{
    d->retry.setSingleShot(true);
    d->deadlines.setSingleShot(true);
    connect(&d->retry, &QTimer::timeout, this, [this] { d->tryNow(); });
    connect(&d->deadlines, &QTimer::timeout, this, [this] { d->deadlinePassed(); });
}

RedisClient::~RedisClient()
{
    d->abandon();
}

void RedisClient::open()
{
    if (d->state == Private::Closed || d->state == Private::Waiting)
        d->tryNow();
}

void RedisClient::close()
{
    if (d->state == Private::Closed)
        return;
    d->abandon();
    d->state = Private::Closed;
    d->failures = 0;
    Private::answerAll(std::exchange(d->pending, {}), tr("closed"));
}

void RedisClient::reopen()
{
    if (d->state == Private::Closed)
        return;
    d->drop(tr("connecting anew"));
    if (d->state == Private::Waiting)
        d->tryNow();
}

void RedisClient::setStopsWhenRefused(bool stops)
{
    d->stopsWhenRefused = stops;
}

bool RedisClient::isRefused() const
{
    return d->refused;
}

void RedisClient::setPassword(const QByteArray &password)
{
    d->address.password.fill('\0');
    d->address.password = password;
}

qint64 RedisClient::nextTryAtMs() const
{
    return d->retry.isActive() ? d->retryAtMs : 0;
}

quint64 RedisClient::bytesIn() const
{
    return d->bytesIn;
}

bool RedisClient::isReady() const
{
    return d->state == Private::Ready;
}

QString RedisClient::lastError() const
{
    return d->lastError;
}

void RedisClient::command(const QByteArrayList &argv, Reply reply, qint64 deadlineMs)
{
    send(argv, std::move(reply), deadlineMs, false);
}

void RedisClient::readBlock(const QByteArrayList &argv, Reply reply, qint64 deadlineMs)
{
    send(argv, std::move(reply), deadlineMs, true);
}

void RedisClient::send(const QByteArrayList &argv, Reply reply, qint64 deadlineMs, bool block)
{
    if (d->state == Private::Ready && !argv.isEmpty())
        return d->enqueue(argv, std::move(reply), deadlineMs, block);
    // Never from inside the call: who asks again at once would recurse without end.
    QMetaObject::invokeMethod(
        this,
        [this, reply = std::move(reply)] {
            reply(lostReply(d->lastError.isEmpty() ? tr("not connected") : d->lastError));
        },
        Qt::QueuedConnection);
}

} // namespace qd
