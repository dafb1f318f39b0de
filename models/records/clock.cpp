// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <chrono>
#include <ctime>

namespace qd {

qint64 monotonicMs()
{
#ifdef CLOCK_BOOTTIME
    // CLOCK_MONOTONIC stands still during suspend on Linux: data would look fresh after it.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
#endif
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

qint64 wallClockMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

QByteArray wallClockSeconds()
{
    return QByteArray::number(double(wallClockMs()) / 1000.0, 'f', 3);
}

} // namespace qd
