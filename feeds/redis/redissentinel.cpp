// SPDX-License-Identifier: GPL-3.0-or-later
#include "redissentinel.h"

#include "redissocket.h"
#include "rediswire.h"
#include "text.h"

#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace qd {

namespace {

constexpr int answerMs = 2'000;      ///< for one sentinel to connect and answer
constexpr int askAgainMs = 5'000;    ///< Follow, when none answered or the line broke
constexpr qsizetype hostBytes = 253; ///< the longest name there can be

std::optional<RedisHost> hostOf(const QByteArray &name, const QByteArray &portText)
{
    const auto fits = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '.' || c == '-' || c == '_' || c == ':' || c == '%';
    };
    bool ok = false;
    const int port = portText.toInt(&ok);
    if (!ok || port < 1 || port > 65535 || name.isEmpty() || name.size() > hostBytes ||
        !std::all_of(name.begin(), name.end(), fits))
        return std::nullopt;
    return RedisHost{QString::fromLatin1(name), quint16(port)};
}

} // namespace

RedisSentinel::RedisSentinel(const RedisAddress &address, Mode mode, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_mode(mode)
    , m_reader(RespLimits{4, 64, 64 * 1024, 16 * 1024})
{
    m_address.password.clear(); // never theirs
    m_address.user.clear();
    m_deadline.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { next(tr("it does not answer within %1 s").arg(answerMs / 1000)); });
    connect(&m_again, &QTimer::timeout, this, &RedisSentinel::ask);
}

RedisSentinel::~RedisSentinel()
{
    drop();
}

void RedisSentinel::ask()
{
    stop();
    m_failed = 0;
    m_nameUnknown = false;
    open();
}

void RedisSentinel::stop()
{
    m_again.stop();
    drop();
}

void RedisSentinel::distrust()
{
    m_at = (m_at + 1) % m_address.sentinels.size();
}

void RedisSentinel::open()
{
    RedisAddress where = m_address;
    where.host = m_address.sentinels.at(m_at).name;
    where.port = m_address.sentinels.at(m_at).port;
    m_answered = false;
    m_reader.reset();
    m_socket = new RedisSocket(where, this);
    connect(m_socket, &RedisSocket::connected, this, [this] {
        QByteArray words =
            redisWire({"SENTINEL", "get-master-addr-by-name", m_address.master.toUtf8()});
        if (m_mode == Follow) // at once: a switch in between would be missed
            words += redisWire({"SUBSCRIBE", "+switch-master"});
        m_socket->device().write(words);
    });
    connect(m_socket, &RedisSocket::readable, this, &RedisSentinel::read);
    connect(m_socket, &RedisSocket::failed, this, [this](const QString &why) { next(why); });
    m_deadline.start(answerMs);
    m_socket->open();
}

void RedisSentinel::read()
{
    const RedisSocket *const reading = m_socket;
    char bytes[4096];
    while (m_socket && m_socket == reading) {
        const qint64 count = m_socket->device().read(bytes, sizeof bytes);
        if (count <= 0)
            return;
        m_reader.feed(QByteArrayView(bytes, qsizetype(count)));
        while (const auto reply = m_reader.take()) {
            take(*reply);
            if (m_socket != reading)
                return;
        }
        if (!m_reader.error().isEmpty())
            return next(tr("it is no Sentinel"));
    }
}

void RedisSentinel::take(const RespValue &reply)
{
    const auto &items = reply.items;
    if (m_answered) { // what is published; the confirmation of the subscription has a number third
        const QByteArrayList words = items.size() == 3 && items[0].text == "message"
                                         ? items[2].text.split(' ')
                                         : QByteArrayList();
        const auto host = words.size() == 5 && words[0] == m_address.master.toUtf8()
                              ? hostOf(words[3], words[4])
                              : std::nullopt;
        if (host)
            emit found(*host);
        return;
    }
    if (reply.type == RespValue::Nil) {
        m_nameUnknown = true;
        return next(tr("it knows no such master"));
    }
    if (reply.text.startsWith("NOAUTH"))
        return next(tr("it wants a password of its own, which is not supported"));
    if (reply.text.startsWith("ERR unknown command"))
        return next(tr("it is no Sentinel"));
    if (reply.isError())
        return next(displayText(QString::fromUtf8(reply.text.left(300))));
    const auto host = items.size() == 2 ? hostOf(items[0].text, items[1].text) : std::nullopt;
    if (!host)
        return next(tr("it answers with something that is no address"));
    m_answered = true;
    m_deadline.stop();
    if (m_mode == Ask)
        drop();
    emit found(*host);
}

/// This sentinel is of no use now: on to the next, or it was the last.
void RedisSentinel::next(const QString &why)
{
    const bool wasFollowing = m_answered;
    m_why = tr("%1: %2").arg(m_address.sentinels.at(m_at).shown(), why);
    drop();
    distrust();
    if (wasFollowing) { // only the line broke; the answer it gave still stands
        m_again.start(QRandomGenerator::global()->bounded(askAgainMs / 10, askAgainMs / 5));
        return;
    }
    if (++m_failed < m_address.sentinels.size())
        return open();
    if (m_mode == Follow)
        m_again.start(askAgainMs);
    emit failed(
        m_nameUnknown
            ? tr("its sentinels know no master called \"%1\"").arg(displayText(m_address.master))
            : tr("none of its sentinels answers (%1)").arg(m_why));
}

void RedisSentinel::drop()
{
    m_deadline.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->deleteLater(); // we may be inside one of its signals
    m_socket = nullptr;
    m_answered = false;
}

} // namespace qd
