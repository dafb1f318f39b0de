// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Control that reads the control stream for the gateway's own workers.
#include "control.h"

#include "redisclient.h"

#include <QPointer>

namespace qd {

namespace {

constexpr int blockMs = 2000;
constexpr int retryMs = 1000;
constexpr qsizetype fieldBytes = 4096;

} // namespace

void Control::openStream()
{
    if (m_config.workers.isEmpty())
        return; // nothing here could be meant for us
    m_stream = std::make_unique<RedisClient>(m_config.redis, "quarterdeck-gateway-control");
    connect(m_stream.get(), &RedisClient::ready, this, &Control::findStreamEnd);
    m_stream->open();
}

void Control::findStreamEnd()
{
    if (!m_position.isEmpty())
        return readStream();
    // What was asked before this gateway ran is not for it. The end is read once; after a cut
    // reading goes on from there.
    m_stream->command({"XREVRANGE", m_config.controlKey.toUtf8(), "+", "-", "COUNT", "1"},
                      [guard = QPointer(this)](const RespValue &reply) {
                          if (!guard)
                              return;
                          if (reply.type != RespValue::Array) {
                              QTimer::singleShot(retryMs, guard, [guard] {
                                  if (guard->m_stream->isReady())
                                      guard->findStreamEnd();
                              });
                              return;
                          }
                          const bool any = !reply.items.empty() && !reply.items[0].items.empty();
                          guard->m_position =
                              any ? reply.items[0].items[0].text : QByteArray("0-0");
                          guard->showListening();
                          guard->readStream();
                      });
}

/// A consumer group that stands where we have read to: by it other programs see that somebody
/// listens (fleet-redis.md).
void Control::showListening()
{
    const QByteArray key = m_config.controlKey.toUtf8(), group = controlGroup;
    m_stream->command({"XGROUP", "CREATE", key, group, m_position, "MKSTREAM"},
                      [guard = QPointer(this), key, group](const RespValue &reply) {
                          if (guard && reply.text.startsWith("BUSYGROUP"))
                              guard->m_stream->command(
                                  {"XGROUP", "SETID", key, group, guard->m_position},
                                  [](const RespValue &) {});
                      });
}

void Control::readStream()
{
    m_stream->command(
        {"XREAD", "COUNT", "100", "BLOCK", QByteArray::number(blockMs), "STREAMS",
         m_config.controlKey.toUtf8(), m_position},
        [guard = QPointer(this)](const RespValue &reply) {
            if (!guard)
                return;
            if (reply.isError()) {
                if (!reply.text.startsWith("LOST ")) { // else ready() starts it again
                    QTimer::singleShot(retryMs, guard, [guard] {
                        if (guard->m_stream->isReady())
                            guard->readStream();
                    });
                }
                return;
            }
            const QByteArray before = guard->m_position;
            for (const RespValue &stream : reply.items) {
                if (stream.items.size() != 2)
                    continue;
                for (const RespValue &entry : stream.items[1].items) {
                    if (entry.items.size() != 2)
                        continue;
                    guard->m_position = entry.items[0].text;
                    QList<QPair<QByteArray, QByteArray>> fields;
                    const auto &words = entry.items[1].items;
                    for (size_t i = 0; i + 1 < words.size() && i < 64; i += 2)
                        fields.emplaceBack(words[i].text.left(fieldBytes),
                                           words[i + 1].text.left(fieldBytes));
                    guard->takeEntry(fields);
                }
            }
            if (guard->m_position != before)
                guard->showListening();
            guard->readStream();
        },
        blockMs + 2000);
}

void Control::takeEntry(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    QHash<QByteArray, QString> entry;
    for (const auto &[name, value] : fields)
        entry.insert(name, QString::fromUtf8(value));
    const auto action = controlAction(entry.value("action"));
    SupervisedWorker *unit = m_supervisor.find(entry.value("worker_id"));
    const QString requestId = entry.value("request_id");
    if (!unit || !action || requestId.isEmpty() ||
        entry.value("worker_id") != unit->config().address)
        return;
    const bool ours = *action == ControlAction::Start || *action == ControlAction::Stop ||
                      *action == ControlAction::Restart || unit->config().pauseBySignal;
    if (!ours || !firstTime(requestId))
        return;
    const QString address = unit->config().address;
    carryOut(*unit, *action,
             [this, address, action, requestId, by = entry.value("by")](int status,
                                                                        const QString &message) {
                 qCInfo(logAudit, "by=control-stream worker=%s action=%s status=%d",
                        qUtf8Printable(address), qUtf8Printable(controlWord(*action)), status);
                 // Whoever asked by the stream has no other answer: also a refusal is told.
                 tellOutcome(address, *action, requestId, by, status == 409 ? 500 : status,
                             message);
             });
}

} // namespace qd
