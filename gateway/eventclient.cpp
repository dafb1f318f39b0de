// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventclient.h"

#include "clock.h"

#include <cstring>

namespace qd {

QByteArray gapPayload(const QByteArray &after, const QByteArray &first, MaybeInt missed)
{
    const auto quoted = [](const QByteArray &id) {
        return StreamId::parse(id) ? '"' + id + '"' : QByteArray("null");
    };
    return "event: gap\ndata: {\"after\": " + quoted(after) + ", \"first\": " + quoted(first) +
           ", \"missed\": " + (missed ? QByteArray::number(*missed) : QByteArray("null")) + "}\n\n";
}

void EventClient::push(StreamId id, const QByteArray &payload)
{
    m_queue.push_back(payload);
    m_queueBytes += payload.size();
    cursor = id;
}

void EventClient::pushGap(const QByteArray &after, const QByteArray &first, MaybeInt missed)
{
    const QByteArray payload = gapPayload(after, first, missed);
    m_queue.push_back(payload);
    m_queueBytes += payload.size();
    toldGapAfter = after;
}

bool EventClient::hasWaiting() const
{
    return m_ended || m_comment || m_sent < m_current.size() || !m_status.isEmpty() ||
           !m_snapshot.isEmpty() || !m_queue.empty();
}

bool EventClient::next()
{
    m_sent = 0;
    m_current.clear();
    if (!m_status.isEmpty()) {
        m_current.swap(m_status);
    } else if (!m_queue.empty()) {
        m_current = m_queue.front();
        m_queueBytes -= m_current.size();
        m_queue.pop_front();
        if (m_queue.empty() && catchingUp && drained)
            drained();
    } else if (!m_snapshot.isEmpty()) {
        m_current.swap(m_snapshot);
    } else if (m_comment) {
        m_current = QByteArrayLiteral(": keep-alive\n\n");
    }
    m_comment = m_comment && m_current.isEmpty(); // anything sent is a sign of life
    return !m_current.isEmpty();
}

qsizetype EventClient::read(char *to, qsizetype room)
{
    qsizetype filled = 0;
    while (filled < room && (m_sent < m_current.size() || next())) {
        const qsizetype count = qMin(room - filled, m_current.size() - m_sent);
        memcpy(to + filled, m_current.constData() + m_sent, size_t(count));
        m_sent += count;
        filled += count;
    }
    if (m_sent >= m_current.size()) {
        m_current.clear(); // lets go of a shared snapshot at once
        m_sent = 0;
    }
    if (filled > 0)
        m_lastReadMs = monotonicMs();
    return filled > 0 ? filled : m_ended ? -1 : 0;
}

void EventClient::nudge()
{
    comment();
    if (wake)
        wake();
}

void EventClient::gone()
{
    wake = {};
    if (left)
        left();
}

} // namespace qd
