// SPDX-License-Identifier: GPL-3.0-or-later
#include "idempotency.h"

#include "redisclient.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUuid>

namespace qd {

namespace {

constexpr auto keepSeconds = "86400";
constexpr qsizetype unsavedKept = 1000;

QByteArray hexDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

HttpReply otherRequest()
{
    return HttpReply::refusal(422,
                              QStringLiteral("This Idempotency-Key was used for another request."));
}

} // namespace

Idempotency::Idempotency(RedisClient &redis, QObject *parent)
    : QObject(parent)
    , m_redis(redis)
    , m_instance(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

QByteArray Idempotency::record(const QByteArray &digest, const HttpReply *reply) const
{
    QJsonObject object{{QStringLiteral("request"), QString::fromLatin1(digest)},
                       {QStringLiteral("by"), m_instance},
                       {QStringLiteral("status"), reply ? reply->status : 0}};
    if (reply)
        object.insert(QStringLiteral("body"), QString::fromUtf8(reply->body));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool Idempotency::neverBegun(const QByteArray &digest, const QByteArray &stored) const
{
    // Our own mark, whose reply was lost on the way: had the action been begun, it would be under
    // way or have its answer.
    return stored == record(digest, nullptr);
}

void Idempotency::once(const QByteArray &idempotencyKey, const QByteArray &request,
                       const std::function<void(const Answer &)> &run, const Answer &answer)
{
    const bool sane =
        idempotencyKey.size() <= 255 && std::all_of(idempotencyKey.begin(), idempotencyKey.end(),
                                                    [](char c) { return c >= 0x20 && c < 0x7f; });
    if (!sane || idempotencyKey.isEmpty())
        return answer(
            HttpReply::refusal(400, QStringLiteral("The Idempotency-Key is not usable.")));
    const QByteArray key = "quarterdeck:once:" + hexDigest(idempotencyKey);
    const QByteArray digest = hexDigest(request);
    if (const auto it = m_running.find(key); it != m_running.end()) {
        if (it->digest != digest)
            return answer(otherRequest());
        it->others.append(answer); // the same click twice: one action, two equal answers
        return;
    }
    if (m_unsaved.contains(key))
        return replay(digest, m_unsaved.value(key), answer);
    m_running.insert(key, {digest, {}});
    const auto finish = [this, key](const HttpReply &reply, const Answer &first) {
        const Running done = m_running.take(key);
        first(reply);
        for (const Answer &other : done.others)
            other(reply);
    };
    m_redis.command(
        {"SET", key, record(digest, nullptr), "NX", "EX", keepSeconds},
        [=, this, guard = QPointer(this)](const RespValue &reply) {
            if (!guard)
                return;
            if (reply.isError()) {
                return finish(
                    HttpReply::refusal(
                        503, QStringLiteral("Redis cannot be reached; nothing was done.")),
                    answer);
            }
            const auto begin = [=, this] {
                run([=, this](const HttpReply &result) {
                    if (!guard)
                        return;
                    if (result.nothingDone)
                        m_redis.command({"DEL", key}, [](const RespValue &) {});
                    else
                        store(key, record(digest, &result));
                    finish(result, answer);
                });
            };
            if (reply.type != RespValue::Nil)
                return begin();
            m_redis.command({"GET", key}, [=, this](const RespValue &kept) {
                if (!guard)
                    return;
                const QByteArray stored = kept.type == RespValue::Bulk ? kept.text : QByteArray();
                if (neverBegun(digest, stored))
                    return begin();
                replay(digest, stored, [=](const HttpReply &first) { finish(first, answer); });
            });
        });
}

void Idempotency::replay(const QByteArray &digest, const QByteArray &stored, const Answer &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(stored).object();
    if (object.isEmpty())
        return answer(HttpReply::refusal(
            503, QStringLiteral("What became of this request could not be read.")));
    if (object.value(QLatin1String("request")).toString().toLatin1() != digest)
        return answer(otherRequest());
    HttpReply reply;
    reply.status = object.value(QLatin1String("status")).toInt();
    reply.body = object.value(QLatin1String("body")).toString().toUtf8();
    if (reply.status < 100) {
        return answer(HttpReply::refusal(
            409, QStringLiteral("This request was begun and the gateway was interrupted; "
                                "what became of it is not known. Look at the worker.")));
    }
    reply.headers.emplaceBack("Idempotency-Replayed", "true");
    answer(reply);
}

void Idempotency::store(const QByteArray &key, const QByteArray &value)
{
    m_redis.command({"SET", key, value, "EX", keepSeconds},
                    [=, guard = QPointer(this)](const RespValue &reply) {
                        if (!guard)
                            return;
                        if (!reply.isError())
                            guard->m_unsaved.remove(key);
                        else if (guard->m_unsaved.size() < unsavedKept)
                            guard->m_unsaved.insert(key, value);
                    });
}

void Idempotency::saveAgain()
{
    const auto unsaved = m_unsaved;
    for (auto it = unsaved.begin(); it != unsaved.end(); ++it)
        store(it.key(), it.value());
}

} // namespace qd
