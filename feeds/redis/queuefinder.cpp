// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuefinder.h"

#include "text.h"

#include <QPointer>
#include <QTimer>

namespace qd {

namespace {

constexpr int keysAStep = 500;
constexpr int pauseMs = 20;
constexpr qsizetype mostKnown = 4096;

} // namespace

QueueFinder::QueueFinder(RedisClient &client, const QStringList &patterns, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    for (const QString &pattern : patterns) {
        if (isPattern(pattern))
            m_patterns.append(pattern);
    }
}

bool QueueFinder::isPattern(const QString &name)
{
    return name.contains(u'*') || name.contains(u'?') || name.contains(u'[');
}

void QueueFinder::look()
{
    if (m_busy || m_patterns.isEmpty() || !m_client.isReady())
        return;
    m_busy = true;
    step(0, "0");
}

void QueueFinder::step(qsizetype pattern, const QByteArray &cursor)
{
    m_client.command({"SCAN", cursor, "MATCH", m_patterns.at(pattern).toUtf8(), "COUNT",
                      QByteArray::number(keysAStep), "TYPE", "stream"},
                     [guard = QPointer(this), pattern](const RespValue &reply) {
                         if (guard)
                             guard->take(pattern, reply);
                     });
}

void QueueFinder::take(qsizetype pattern, const RespValue &reply)
{
    if (reply.items.size() != 2) {
        m_busy = false;
        if (reply.text.startsWith("NOPERM")) // there is nothing more to wait for
            emit lookedThrough();
        return;
    }
    for (const RespValue &key : reply.items[1].items) {
        // The dead letters of a queue are shown with it, not beside it.
        if (key.text.endsWith(":dead") || m_known.contains(key.text) || m_known.size() >= mostKnown)
            continue;
        m_known.insert(key.text);
        emit found(decodeUtf8(key.text));
    }
    const bool over = reply.items[0].text == "0";
    const qsizetype next = over ? pattern + 1 : pattern;
    if (next >= m_patterns.size()) {
        m_busy = false;
        emit lookedThrough();
        return;
    }
    QTimer::singleShot(pauseMs, this,
                       [this, next, at = over ? QByteArray("0") : reply.items[0].text] {
                           if (m_client.isReady())
                               step(next, at);
                           else
                               m_busy = false;
                       });
}

bool QueueFinder::hasPatterns() const
{
    return !m_patterns.isEmpty();
}

} // namespace qd
