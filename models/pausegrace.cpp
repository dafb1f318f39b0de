// SPDX-License-Identifier: GPL-3.0-or-later
#include "pausegrace.h"

#include "clock.h"

#include <algorithm>

namespace qd {

PauseGrace::PauseGrace(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PauseGrace::look);
}

void PauseGrace::add(const QStringList &workerKeys)
{
    const qint64 dueMs = monotonicMs() + m_ms;
    const QStringList known = waiting();
    for (const QString &key : workerKeys) {
        if (!known.contains(key))
            m_waiting.append({key, dueMs});
    }
    look();
}

void PauseGrace::drop(const QString &workerKey)
{
    const auto is = [&workerKey](const Waiting &one) { return one.key == workerKey; };
    if (m_waiting.removeIf(is) > 0)
        emit changed();
}

void PauseGrace::takeBack()
{
    m_timer.stop();
    m_waiting.clear();
    emit changed();
}

QStringList PauseGrace::waiting() const
{
    QStringList keys;
    for (const Waiting &one : m_waiting)
        keys << one.key;
    return keys;
}

qint64 PauseGrace::leftMs() const
{
    return m_waiting.isEmpty() ? 0
                               : std::max<qint64>(0, m_waiting.constLast().dueMs - monotonicMs());
}

void PauseGrace::look()
{
    const qint64 nowMs = monotonicMs();
    QStringList keys;
    while (!m_waiting.isEmpty() && m_waiting.constFirst().dueMs <= nowMs)
        keys << m_waiting.takeFirst().key;
    if (!m_waiting.isEmpty())
        m_timer.start(int(std::min<qint64>(m_waiting.constFirst().dueMs - nowMs, 1000)));
    emit changed();
    if (!keys.isEmpty())
        emit due(keys);
}

} // namespace qd
