// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventwriter.h"

#include <QDeadlineTimer>

namespace qd {

namespace {

constexpr int everyMs = 10;

QByteArray wire(const QByteArrayList &words)
{
    QByteArray out = '*' + QByteArray::number(words.size()) + "\r\n";
    for (const QByteArray &word : words)
        out += '$' + QByteArray::number(word.size()) + "\r\n" + word + "\r\n";
    return out;
}

} // namespace

EventWriter::EventWriter(const QString &socketPath, int perSecond)
    : m_path(socketPath)
    , m_part(std::max(1, perSecond * everyMs / 1000))
{
    m_timer.setInterval(everyMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &EventWriter::write);
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        const qint64 lines = m_socket.readAll().count('\n');
        m_open -= lines;
        m_answered += lines;
    });
}

void EventWriter::start()
{
    m_timer.start();
}

void EventWriter::stop()
{
    m_timer.stop();
    const QDeadlineTimer deadline(10'000);
    while (m_open > 0 && m_socket.state() == QLocalSocket::ConnectedState && !deadline.hasExpired())
        m_socket.waitForReadyRead(100);
}

void EventWriter::write()
{
    if (m_socket.state() != QLocalSocket::ConnectedState) {
        m_open = 0;
        m_socket.abort();
        m_socket.connectToServer(m_path);
        return;
    }
    QByteArray bytes;
    for (int i = 0; i < m_part; ++i, ++m_sent) {
        bytes += wire({"XADD", "fleet_events", "*", "type", "job_finished", "worker_id",
                       "w" + QByteArray::number(m_sent % 20), "job_id", QByteArray::number(m_sent),
                       "duration_ms", "5"});
    }
    m_open += 2 * m_part;
    m_socket.write(bytes);
}

} // namespace qd
