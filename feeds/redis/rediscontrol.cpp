// SPDX-License-Identifier: GPL-3.0-or-later
#include "rediscontrol.h"

#include "clock.h"
#include "rediserror.h"
#include "text.h"
#include "words.h"

#include <QPointer>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace qd {

namespace {

constexpr char gatewayGroup[] = "quarterdeck-gateway"; ///< of our gateway (gateway/control.h)

/// Who asks, for the fleet's own records: "user@host".
QByteArray askedBy()
{
    QByteArray user = qgetenv("USER");
    if (user.isEmpty())
        user = qgetenv("USERNAME");
    return (user.isEmpty() ? QByteArray("quarterdeck") : user.left(64)) + '@' +
           QSysInfo::machineHostName().toUtf8().left(128);
}

} // namespace

RedisControl::RedisControl(RedisClient &client, const QByteArray &key, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_key(key)
    , m_by(askedBy())
    , m_watch(deadlineMs)
{
}

QString RedisControl::whyNot() const
{
    if (m_listening)
        return {};
    return m_asked ? tr("Nobody reads the control stream %1: no worker and no gateway would act.")
                         .arg(displayText(QString::fromUtf8(m_key), 80))
                   : tr("Whether anybody reads the control stream is not known yet.");
}

QHash<ControlAction, QString> RedisControl::notOffered() const
{
    QHash<ControlAction, QString> none;
    if (!m_listening || m_gateway)
        return none;
    for (const ControlAction action :
         {ControlAction::Start, ControlAction::Stop, ControlAction::Restart}) {
        if (!m_seen.contains(action))
            none.insert(action, tr("No gateway reads the control stream %1: workers pause and "
                                   "resume, nobody would start or stop them.")
                                    .arg(displayText(QString::fromUtf8(m_key), 80)));
    }
    return none;
}

void RedisControl::setGroups(const std::vector<RespValue> &groups)
{
    const bool gateway = std::any_of(groups.begin(), groups.end(), [](const RespValue &group) {
        return group.items.size() >= 2 && group.items[1].text == gatewayGroup;
    });
    const bool news = std::exchange(m_gateway, gateway) != gateway;
    if (m_listening && news)
        emit offeredChanged();
    setListening(!groups.empty() || m_answered);
}

void RedisControl::setListening(bool listening)
{
    const bool news = !m_asked || m_listening != listening;
    m_asked = true;
    m_listening = listening;
    if (news)
        emit offeredChanged();
}

void RedisControl::lookForListeners(std::function<void()> then)
{
    if (m_listening && m_gateway) // groups stay while we are connected
        return then ? then() : void();
    m_client.command({"XINFO", "GROUPS", m_key}, [guard = QPointer(this),
                                                  then = std::move(then)](const RespValue &reply) {
        if (!guard)
            return;
        if (!reply.text.startsWith("LOST "))
            guard->setGroups(reply.type == RespValue::Array ? reply.items
                                                            : std::vector<RespValue>());
        if (then)
            then();
    });
}

void RedisControl::send(const Command &command, const std::optional<Worker> &worker,
                        qint64 serverNowMs)
{
    const qint64 now = monotonicMs();
    if (!worker) {
        emit result({command.id, Outcome::NotSent,
                     tr("No worker of that name has reported anything: nothing was sent."), false});
        return;
    }
    if (!m_client.isReady()) {
        emit result({command.id, Outcome::NotSent,
                     m_client.lastError().isEmpty()
                         ? tr("Redis is not connected: nothing was sent.")
                         : m_client.lastError(),
                     false});
        return;
    }
    if (!m_asked) // so early that nobody has looked yet
        return lookForListeners([this, command, worker, serverNowMs] {
            if (m_asked)
                return send(command, worker, serverNowMs);
            emit result({command.id, Outcome::NotSent, m_client.lastError(), false});
        });
    if (const QString why = whyNot(); !why.isEmpty()) {
        emit result({command.id, Outcome::NotSent, why, false});
        return;
    }
    const QString id = command.requestId;
    m_open.insert(id, {command, now, false, false});
    m_watch.add(command, worker, now, now);
    m_client.command({"XADD", m_key, "*", "worker_id", worker->address.toUtf8(), "action",
                      controlWord(command.action).toUtf8(), "request_id", id.toUtf8(), "by", m_by,
                      "timestamp", QByteArray::number(double(serverNowMs) / 1000, 'f', 3)},
                     [guard = QPointer(this), id](const RespValue &reply) {
                         if (guard)
                             guard->onAppended(id, reply);
                     });
}

void RedisControl::onAppended(const QString &requestId, const RespValue &reply)
{
    const auto sent = m_open.find(requestId);
    if (sent == m_open.end())
        return; // answered faster than our own append
    if (!reply.isError()) {
        sent->accepted = true;
        emit this->sent({sent->command.id, monotonicMs()});
    } else if (reply.text.startsWith("LOST ")) {
        sent->lost = true; // never sent again; the worker's own state may still tell
    } else {
        const RedisError error = RedisError::of(reply, "XADD", m_key);
        const bool refused = error.kind == RedisError::Denied || error.kind == RedisError::NoWrites;
        end(requestId, refused ? Outcome::Refused : Outcome::Failed,
            tr("The control stream took nothing: %1").arg(error.sentence), false);
    }
}

void RedisControl::take(const EventView &event)
{
    const auto action = controlAction(QString::fromUtf8(event.action));
    if (action && event.kind == EventKind::ControlApplied && !m_seen.contains(*action)) {
        m_seen.insert(*action);
        if (m_listening)
            emit offeredChanged();
    }
    m_answered = true;
    setListening(true);
    const auto sent = m_open.constFind(QString::fromUtf8(event.requestId));
    if (event.requestId.isEmpty() || sent == m_open.constEnd())
        return;
    const QString error = displayText(decodeUtf8(event.error));
    if (event.kind == EventKind::ControlApplied) {
        m_done.insert(sent->command.id);
        m_watch.told(sent->command.id);
        end(sent.key(), Outcome::Done, error, false);
    } else {
        end(sent.key(), Outcome::Failed, error.isEmpty() ? tr("It did not take effect.") : error,
            false);
    }
}

void RedisControl::look(const QList<Worker> &changed, qint64 readSinceMs)
{
    if (m_watch.isEmpty())
        return;
    for (const CommandResult &proof : m_watch.look(changed, readSinceMs, monotonicMs())) {
        if (m_done.remove(proof.id)) {
            emit result(proof);
            continue;
        }
        for (auto sent = m_open.begin(); sent != m_open.end(); ++sent) {
            if (sent->command.id == proof.id) {
                end(QString(sent.key()), proof.outcome, proof.message, true);
                break;
            }
        }
    }
}

void RedisControl::tick()
{
    const qint64 now = monotonicMs();
    QStringList late;
    for (auto sent = m_open.cbegin(); sent != m_open.cend(); ++sent) {
        if (now - sent->atMs >= deadlineMs)
            late.append(sent.key());
    }
    for (const QString &id : std::as_const(late)) {
        const Sent sent = m_open.value(id);
        if (sent.accepted)
            end(id, Outcome::NoAnswer, tr("Nobody answered within %1 s.").arg(deadlineMs / 1000),
                false);
        else
            end(id, Outcome::Unknown,
                tr("The connection broke while it was sent: whether it took effect is not known."),
                false);
    }
    for (const CommandResult &proof : m_watch.expire(now)) {
        if (m_done.remove(proof.id))
            emit result(proof);
    }
}

void RedisControl::end(const QString &requestId, Outcome outcome, const QString &message,
                       bool byState)
{
    const Sent sent = m_open.take(requestId);
    emit result({sent.command.id, outcome, message, byState});
}

void RedisControl::stop()
{
    m_open.clear();
    m_watch.clear();
    m_done.clear();
    m_seen.clear();
    m_listening = m_asked = m_answered = m_gateway = false;
}

} // namespace qd
