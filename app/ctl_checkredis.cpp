// SPDX-License-Identifier: GPL-3.0-or-later
// check of a Redis: every key and every right that watching needs, and what is in the keys.
#include "clock.h"
#include "ctlcheck.h"
#include "format.h"
#include "queuefinder.h"
#include "streamtail.h"
#include "text.h"
#include "words.h"

#include <QEventLoop>
#include <QTimer>

#include <cmath>
#include <functional>

namespace qd {
namespace {

enum class Need : quint8 {
    Must,
    MayBeDenied,  ///< a right that one can do without
    MayBeMissing, ///< a key that a fleet need not have
};

QString shown(const QByteArray &text, int most = 120)
{
    return displayText(decodeUtf8(text), most);
}

QString entries(qint64 count)
{
    return count == 1 ? tr("1 entry") : tr("%1 entries").arg(format::count(count));
}

QString lengthOf(const RespValue &reply)
{
    return entries(reply.integer);
}

QString sizeOf(const RespValue &reply)
{
    return entries(qint64(reply.items.size()));
}

class RedisCheck final
{
public:
    RedisCheck(const RedisOptions &options, Interrupt &interrupt)
        : m_options(options)
        , m_interrupt(interrupt)
        , m_client(options.address, "quarterdeck-check")
    {
        m_client.setStopWhenRefused(true);
    }

    std::optional<QList<CheckFinding>> run();

private:
    using Told = std::function<QString(const RespValue &)>; ///< the answer in words

    bool connectOnce();
    RespValue ask(const QByteArrayList &argv, Need need, const Told &told);
    void server();
    void events();
    void queues();
    QStringList queueNames();
    void queue(const QString &name, Need need);
    void others();
    void wait(QEventLoop &loop);

    const RedisOptions &m_options;
    Interrupt &m_interrupt;
    RedisClient m_client;
    QList<CheckFinding> m_findings;
};

void RedisCheck::wait(QEventLoop &loop)
{
    QObject::connect(&m_interrupt, &Interrupt::interrupted, &loop, &QEventLoop::quit);
    if (!Interrupt::happened())
        loop.exec();
}

bool RedisCheck::connectOnce()
{
    const QString where = m_options.address.shown();
    CheckFinding finding;
    finding.what = tr("connect to %1").arg(where);
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&m_client, &RedisClient::ready, &loop, &QEventLoop::quit);
    QObject::connect(&m_client, &RedisClient::lost, &loop, &QEventLoop::quit);
    const qint64 since = monotonicMs();
    patience.start(std::chrono::milliseconds(m_options.timeoutMs));
    m_client.open();
    wait(loop);
    finding.seconds = double(monotonicMs() - since) / 1000;
    finding.failed = !m_client.isReady();
    finding.reached = m_client.isReady() || m_client.isRefused();
    finding.notAllowed = m_client.isRefused();
    if (m_client.isReady())
        finding.answer =
            m_options.address.password.isEmpty() ? tr("no password asked for") : tr("signed in");
    finding.verdict = !finding.failed                  ? tr("ok")
                      : m_client.lastError().isEmpty() ? tr("no answer in time")
                                                       : m_client.lastError();
    m_findings.append(finding);
    return !finding.failed;
}

RespValue RedisCheck::ask(const QByteArrayList &argv, Need need, const Told &told)
{
    RespValue reply;
    if (Interrupt::happened())
        return reply;
    CheckFinding finding;
    finding.what = shown(argv.mid(0, 4).join(' '), 80);
    QEventLoop loop;
    bool came = false;
    const qint64 since = monotonicMs();
    m_client.command(argv, [&](const RespValue &value) {
        reply = value;
        came = true;
        loop.quit();
    });
    wait(loop);
    if (!came) { // interrupted: nothing that was asked may answer into what is gone
        m_client.close();
        return reply;
    }
    finding.seconds = double(monotonicMs() - since) / 1000;
    finding.reached = !reply.text.startsWith("LOST ");
    finding.verdict = tr("ok");
    if (!reply.isError()) {
        finding.answer = told(reply);
    } else if (reply.text.startsWith("ERR no such key")) {
        finding.answer = tr("no such key");
        finding.failed = need != Need::MayBeMissing;
        finding.verdict = finding.failed ? tr("no such key") : tr("not there");
    } else {
        finding.answer = shown(reply.text.left(reply.text.indexOf(' ')));
        const bool denied = reply.text.startsWith("NOPERM");
        finding.failed = !denied || need != Need::MayBeDenied;
        finding.notAllowed = denied && finding.failed;
        finding.verdict = finding.failed ? shown(reply.text, 200) : tr("not allowed; not needed");
    }
    m_findings.append(finding);
    return reply;
}

void RedisCheck::server()
{
    const auto words = [](const RespValue &reply) { return shown(reply.text); };
    ask({"PING"}, Need::Must, words);
    ask({"TIME"}, Need::Must, [](const RespValue &reply) {
        if (reply.items.size() != 2)
            return tr("no time");
        const double ahead = reply.items[0].text.toDouble() - double(wallClockMs()) / 1000;
        return std::abs(ahead) < 2 ? tr("as this computer's")
                                   : tr("%1 s %2 this computer's")
                                         .arg(qint64(std::abs(ahead)))
                                         .arg(ahead > 0 ? tr("ahead of") : tr("behind"));
    });
    ask({"INFO", "server"}, Need::Must, [](const RespValue &reply) {
        for (const char *name : {"valkey_version:", "redis_version:"}) {
            const qsizetype at = reply.text.indexOf(name);
            if (at < 0)
                continue;
            const QByteArray rest = reply.text.mid(at + qsizetype(qstrlen(name)), 40);
            return (*name == 'v' ? QStringLiteral("Valkey ") : QStringLiteral("Redis ")) +
                   shown(rest.left(rest.indexOf('\r')));
        }
        return tr("no version");
    });
    ask({"ROLE"}, Need::Must, [](const RespValue &reply) {
        return reply.items.empty() ? tr("no role") : shown(reply.items[0].text);
    });
    ask({"SELECT", QByteArray::number(m_options.address.db)}, Need::Must, words);
    ask({"CLIENT", "SETNAME", "quarterdeck-check"}, Need::MayBeDenied, words);
    ask({"CLIENT", "LIST", "ID", "0"}, Need::MayBeDenied,
        [](const RespValue &) { return tr("allowed"); });
    ask({"SCAN", "0", "COUNT", "1"}, Need::MayBeDenied,
        [](const RespValue &) { return tr("allowed"); });
}

void RedisCheck::events()
{
    const QByteArray &key = m_options.eventsKey;
    ask({"TYPE", key}, Need::MayBeDenied, [](const RespValue &reply) { return shown(reply.text); });
    ask({"XINFO", "STREAM", key}, Need::Must, [](const RespValue &reply) {
        const StreamFacts facts = StreamFacts::parse(reply);
        return tr("%1, the last %2")
            .arg(entries(facts.length.value_or(0)),
                 QString::fromLatin1(facts.lastGenerated.text()));
    });
    ask({"XINFO", "GROUPS", key}, Need::MayBeMissing,
        [](const RespValue &reply) { return tr("consumer groups: %1").arg(reply.items.size()); });
    ask({"XLEN", key}, Need::Must, lengthOf);
    ask({"XRANGE", key, "-", "+", "COUNT", "1"}, Need::Must, sizeOf);
    ask({"XREVRANGE", key, "+", "-", "COUNT", "1"}, Need::Must, sizeOf);
    ask({"XREAD", "COUNT", "1", "STREAMS", key, "$"}, Need::Must,
        [](const RespValue &) { return tr("allowed"); });
}

/// Those given, and those that the patterns given mean.
QStringList RedisCheck::queueNames()
{
    QStringList names;
    for (const QString &name : m_options.queues) {
        if (!QueueFinder::isPattern(name))
            names += name;
    }
    QueueFinder finder(m_client, m_options.queues);
    if (!finder.hasPatterns())
        return names;
    QEventLoop loop;
    QObject::connect(&finder, &QueueFinder::found, &loop,
                     [&](const QString &name) { names += name; });
    QObject::connect(&finder, &QueueFinder::lookedThrough, &loop, &QEventLoop::quit);
    QObject::connect(&m_client, &RedisClient::lost, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::milliseconds(3 * m_options.timeoutMs), &loop,
                       &QEventLoop::quit);
    const qint64 since = monotonicMs();
    finder.look();
    wait(loop);
    CheckFinding finding;
    finding.what = tr("queues %1").arg(displayText(m_options.queues.join(u' '), 80));
    finding.answer = tr("%1 found").arg(names.size());
    finding.seconds = double(monotonicMs() - since) / 1000;
    finding.reached = m_client.isReady();
    finding.failed = names.isEmpty();
    finding.verdict = finding.failed ? tr("no stream of that name") : tr("ok");
    m_findings.append(finding);
    return names;
}

void RedisCheck::queue(const QString &name, Need need)
{
    const QByteArray key = name.toUtf8();
    ask({"XINFO", "STREAM", key}, need, [](const RespValue &reply) {
        return entries(StreamFacts::parse(reply).length.value_or(0));
    });
    QByteArrayList groups;
    const RespValue reply =
        ask({"XINFO", "GROUPS", key}, Need::MayBeMissing, [](const RespValue &value) {
            return value.items.empty() ? tr("nobody reads it")
                                       : tr("consumer groups: %1").arg(value.items.size());
        });
    for (const RespValue &item : reply.items) {
        for (size_t i = 0; i + 1 < item.items.size(); i += 2) {
            if (item.items[i].text == "name")
                groups += item.items[i + 1].text;
        }
    }
    for (const QByteArray &group : groups.mid(0, 8)) {
        ask({"XPENDING", key, group}, Need::Must, [](const RespValue &value) {
            return value.items.empty() ? tr("nothing held")
                                       : tr("%1 held").arg(format::count(value.items[0].integer));
        });
        ask({"XINFO", "CONSUMERS", key, group}, Need::Must,
            [](const RespValue &value) { return tr("consumers: %1").arg(value.items.size()); });
    }
    ask({"XLEN", key + ":dead"}, Need::MayBeDenied, [](const RespValue &value) {
        return value.integer == 0 ? tr("no dead letters") : lengthOf(value);
    });
}

void RedisCheck::queues()
{
    const bool named = m_options.queues != RedisOptions().queues;
    for (const QString &name : queueNames().mid(0, 256))
        queue(name, named ? Need::Must : Need::MayBeMissing);
}

void RedisCheck::others()
{
    ask({"XINFO", "GROUPS", m_options.controlKey}, Need::MayBeMissing, [](const RespValue &reply) {
        return reply.items.empty() ? tr("nobody listens: no control is offered")
                                   : tr("listening groups: %1").arg(reply.items.size());
    });
    ask({"XINFO", "STREAM", m_options.historyKey}, Need::MayBeMissing, [](const RespValue &reply) {
        return entries(StreamFacts::parse(reply).length.value_or(0));
    });
}

std::optional<QList<CheckFinding>> RedisCheck::run()
{
    if (connectOnce()) {
        server();
        events();
        queues();
        others();
    }
    if (Interrupt::happened())
        return std::nullopt;
    return m_findings;
}

} // namespace

std::optional<QList<CheckFinding>> checkRedis(const RedisOptions &redis, Interrupt &interrupt)
{
    return RedisCheck(redis, interrupt).run();
}

} // namespace qd
