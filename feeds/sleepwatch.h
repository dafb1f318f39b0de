// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace qd {

/// A tick every second that notices when it comes far too late: this computer was suspended or the
/// program stood still, and what sockets hold may be of long ago. Lives on its feed's thread.
class SleepWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 sleptMs = 10'000; ///< a tick so late was a sleep

    explicit SleepWatch(QObject *parent = nullptr);
    void start();
    void stop() { m_timer.stop(); }

signals:
    void slept(qint64 ms); ///< instead of a tick; at least sleptMs
    void tick();

private:
    void look();
    QTimer m_timer;
    qint64 m_lookedAtMs = 0;
};

} // namespace qd
