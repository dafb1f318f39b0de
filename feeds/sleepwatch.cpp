// SPDX-License-Identifier: GPL-3.0-or-later
#include "sleepwatch.h"

#include "clock.h"

namespace qd {

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::look);
}

void SleepWatch::start()
{
    m_lookedAtMs = monotonicMs();
    m_timer.start();
}

void SleepWatch::look()
{
    const qint64 now = monotonicMs();
    const qint64 late = now - m_lookedAtMs - m_timer.interval();
    m_lookedAtMs = now;
    if (late > sleptMs)
        emit slept(late);
    else
        emit tick();
}

} // namespace qd
