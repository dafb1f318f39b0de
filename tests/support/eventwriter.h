// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace qd {

/// A fleet at work: appends so many events a second to a server's fleet_events, from the event loop
/// of its thread, and goes on by itself after each cut. What is in doubt is not sent again: the
/// stream tells what arrived.
class EventWriter final : public QObject
{
public:
    EventWriter(const QString &socketPath, int perSecond);

    void start();
    void stop();                                       ///< what was sent is answered, or lost
    qint64 answered() const { return m_answered / 2; } ///< entries the server has taken

private:
    void write();

    QString m_path;
    int m_part;
    QLocalSocket m_socket;
    QTimer m_timer;
    qint64 m_sent = 0, m_open = 0, m_answered = 0; ///< open, answered: lines, two an entry
};

} // namespace qd
