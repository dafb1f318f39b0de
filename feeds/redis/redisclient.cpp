// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisclient_p.h"

#include "rediswire.h"
#include "text.h"
#include "withoutsecret.h"

#include <QRandomGenerator>

namespace qd {

namespace {

constexpr qint64 firstRetryMs = 100, lastRetryMs = 5'000;
// Then the event loop has its turn: other connections live on this thread.
constexpr int repliesPerTurn = 2'000;
constexpr qint64 bytesPerTurn = 1024 * 1024;

/// The right that a command needs, as an ACL names it: "xinfo|stream", "xlen".
QByteArray rightOf(const QByteArrayList &argv)
{
    const QByteArray name = argv.value(0).toLower();
    const bool container = name == "xinfo" || name == "client" || name == "acl";
    return container ? name + '|' + argv.value(1).toLower() : name;
}

RespValue lostReply(const QString &why)
{
    RespValue value;
    value.type = RespValue::Error;
    value.text = "LOST " + why.toUtf8();
    return value;
}

} // namespace

void RedisClient::Private::read()
{
    if (reading || !socket)
        return;
    reading = true;
    const QPointer<RedisClient> alive(q);
    const quint64 mine = generation;
    int budget = repliesPerTurn;
    qint64 bytesLeft = bytesPerTurn;
    if (buffer.isEmpty())
        buffer = QByteArray(64 * 1024, Qt::Uninitialized);
    while (true) {
        while (auto value = reader.take()) {
            if (value->isError()) // whoever gets it may show it
                value->text = withoutSecret(value->text, address.password);
            if (pending.empty()) { // an error is told before the end: too many clients
                if (value->isError())
                    drop(RedisError::of(*value));
                else
                    dropNonsense(RedisClient::tr("it sent a reply that nobody asked for"));
                break;
            }
            const Pending head = std::move(pending.front());
            pending.pop_front();
            --budget;
            const bool refusal = value->isError() && state == Ready;
            if (refusal && !head.argv.isEmpty() && value->text.startsWith("NOPERM"))
                remember(head.argv, *value);
            head.reply(*value);
            if (!alive)
                return;
            if (generation != mine)
                break;
            if (refusal && value->text.startsWith("NOAUTH")) { // rights were taken away meanwhile
                refuse(RedisError::of(*value).sentence);
                break;
            }
        }
        if (!alive)
            return;
        if (generation != mine)
            break;
        if (!reader.error().isEmpty()) {
            dropNonsense(RedisClient::tr("it sent what is not a usable reply (%1)")
                             .arg(displayText(reader.error())));
            break;
        }
        if (budget <= 0 || bytesLeft <= 0) {
            QMetaObject::invokeMethod(
                q, [this] { read(); }, Qt::QueuedConnection);
            break;
        }
        const qint64 count =
            !socket->device().isOpen() ? 0 : socket->device().read(buffer.data(), buffer.size());
        if (count <= 0)
            break;
        bytesIn += quint64(count);
        bytesLeft -= count;
        reader.feed(QByteArrayView(buffer.constData(), qsizetype(count)));
    }
    if (alive)
        reading = false;
}

void RedisClient::Private::abandon()
{
    ++generation;
    if (sentinel)
        sentinel->stop();
    if (socket) {
        socket->disconnect(q);
        socket->deleteLater(); // we may be inside one of its signals
        socket = nullptr;
    }
    deadlines.stop();
    nextDeadline = connectBy = 0;
    retry.stop();
}

void RedisClient::Private::drop(const RedisError &error)
{
    using Kind = RedisError::Kind;
    drop(error.sentence,
         error.kind == Kind::Denied || error.kind == Kind::Credentials ? TroubleKind::NotAllowed
         : error.kind == Kind::Starting                                ? TroubleKind::Passing
         : error.kind == Kind::Cluster                                 ? TroubleKind::NotTheContract
                                                                       : TroubleKind::Unreachable,
         error.kind == Kind::Other ? -1 : error.pauseMs);
}

void RedisClient::Private::drop(const QString &why, TroubleKind kind, qint64 retryMs)
{
    if (state != Connecting && state != Ready)
        return;
    const bool wasReady = state == Ready;
    abandon();
    const bool stop = refused && stopWhenRefused;
    state = stop ? Closed : Waiting;
    lastError = sentence(why);
    trouble = kind;
    // A real Redis: come back soon, but do not hammer one that accepts and closes, or talks
    // nonsense.
    const qint64 livedMs = wasReady ? monotonicMs() - readySinceMs : 0;
    if (livedMs >= (kind == TroubleKind::NotTheContract ? 30'000 : 1'000))
        failures = 0;
    else if (wasReady && kind != TroubleKind::NotTheContract)
        failures = std::min(failures, 2);
    if (!stop) {
        const int wait = int(retryMs >= 0 ? retryMs : backOffMs());
        retry.start(wait);
        retryAtMs = monotonicMs() + wait;
    }
    const QPointer<RedisClient> alive(q);
    const QString reason = lastError;
    answerAll(std::exchange(pending, {}), reason, reader.begunBytes());
    if (alive)
        emit q->lost(reason);
}

qint64 RedisClient::Private::backOffMs()
{
    const qint64 whole = std::min(lastRetryMs, firstRetryMs << std::min(failures++, 16));
    return whole / 2 + QRandomGenerator::global()->bounded(whole / 2 + 1);
}

void RedisClient::Private::answerAll(std::deque<Pending> lost, const QString &why,
                                     qint64 begunBytes)
{
    RespValue reply = lostReply(why);
    reply.wireBytes = begunBytes; // of the first: no other has begun
    for (const Pending &one : lost) {
        one.reply(reply);
        reply.wireBytes = 0;
    }
}

void RedisClient::Private::enqueue(const QByteArrayList &argv, Reply reply, qint64 deadlineMs,
                                   RespShape shape)
{
    reader.expect(shape);
    const qint64 deadline = monotonicMs() + deadlineMs;
    pending.push_back(
        {std::move(reply), deadline, shape == RespShape::Block ? QByteArrayList() : argv});
    watchDeadline(deadline);
    socket->device().write(redisWire(argv)); // a failure comes as the socket's signal
    if (shape == RespShape::Block)
        socket->flush(); // the server should work while its last answer is used
}

void RedisClient::Private::remember(const QByteArrayList &argv, const RespValue &refusal)
{
    constexpr qsizetype most = 1'000;
    const bool keyIsMeant = refusal.text.contains(" key");
    const QByteArray right = rightOf(argv);
    if (denied.size() < most)
        denied.insert(keyIsMeant ? argv.join(' ') : right, refusal);
    const QString name = QString::fromLatin1(right.toUpper()).replace(u'|', u' ');
    if (!keyIsMeant && !deniedNames.contains(name))
        deniedNames.append(name);
}

const RespValue *RedisClient::Private::refusalOf(const QByteArrayList &argv) const
{
    if (denied.isEmpty())
        return nullptr;
    auto found = denied.constFind(rightOf(argv));
    if (found == denied.constEnd())
        found = denied.constFind(argv.join(' '));
    return found == denied.constEnd() ? nullptr : &*found;
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
        return drop((socket && socket->isShaking()
                         ? RedisClient::tr("it has not finished the TLS handshake within %1 s: "
                                           "perhaps it speaks no TLS")
                         : RedisClient::tr("no answer within %1 s"))
                        .arg(redisConnectDeadlineMs / 1000));
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
    connect(&d->retry, &QTimer::timeout, this, [this] {
        if (d->state == Private::Connecting) // it was starting
            d->nextStep();
        else
            d->tryNow();
    });
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

void RedisClient::setStopWhenRefused(bool stop)
{
    d->stopWhenRefused = stop;
}

bool RedisClient::isRefused() const
{
    return d->refused;
}

void RedisClient::reopen()
{
    if (d->state == Private::Closed)
        return;
    d->drop(tr("connecting anew"));
    if (d->state == Private::Waiting)
        d->tryNow();
}

void RedisClient::distrust()
{
    d->dropNonsense(tr("it answers with something else than was asked for"));
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

TroubleKind RedisClient::trouble() const
{
    return d->trouble;
}

const RedisAddress &RedisClient::address() const
{
    return d->address;
}

QStringList RedisClient::deniedCommands() const
{
    return d->deniedNames;
}

void RedisClient::command(const QByteArrayList &argv, Reply reply, qint64 deadlineMs)
{
    send(argv, std::move(reply), deadlineMs, RespShape::Tree);
}

void RedisClient::commandBounded(const QByteArrayList &argv, Reply reply, qint64 deadlineMs)
{
    send(argv, std::move(reply), deadlineMs, RespShape::Bounded);
}

void RedisClient::readBlock(const QByteArrayList &argv, Reply reply, qint64 deadlineMs)
{
    send(argv, std::move(reply), deadlineMs, RespShape::Block);
}

void RedisClient::send(const QByteArrayList &argv, Reply reply, qint64 deadlineMs, RespShape shape)
{
    const RespValue *refusal = d->refusalOf(argv);
    if (d->state == Private::Ready && !argv.isEmpty() && !refusal)
        return d->enqueue(argv, std::move(reply), deadlineMs, shape);
    // Never from inside the call: who asks again at once would recurse without end.
    const bool known = d->state == Private::Ready && refusal;
    QMetaObject::invokeMethod(
        this,
        [this, reply = std::move(reply), answer = known ? *refusal : RespValue(), known] {
            reply(known ? answer
                        : lostReply(d->lastError.isEmpty() ? tr("not connected") : d->lastError));
        },
        Qt::QueuedConnection);
}

} // namespace qd
