// SPDX-License-Identifier: GPL-3.0-or-later
#include "proctable.h"

#include <QFile>
#include <algorithm>
#include <ctime>
#include <unistd.h>

namespace qd {

std::optional<ProcessStat> processStat(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const QByteArray line = file.read(4096);
    // The second field is the command's name in brackets and may hold anything, also brackets and
    // spaces.
    const qsizetype end = line.lastIndexOf(')');
    if (end < 0)
        return std::nullopt;
    const QByteArrayList fields = line.mid(end + 2).split(' '); // from field 3 on
    if (fields.size() < 20 || fields[0].size() != 1)
        return std::nullopt;
    return ProcessStat{fields[0][0], fields[19].toULongLong()};
}

MaybeInt processAgeMs(quint64 startTime)
{
    timespec sinceBoot{};
    const long ticks = sysconf(_SC_CLK_TCK);
    if (ticks <= 0 || startTime == 0 || clock_gettime(CLOCK_BOOTTIME, &sinceBoot) != 0)
        return std::nullopt;
    const qint64 nowMs = qint64(sinceBoot.tv_sec) * 1000 + sinceBoot.tv_nsec / 1'000'000;
    return std::max<qint64>(0, nowMs - qint64(startTime) * 1000 / ticks);
}

MaybeReal processMemoryMb(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    bool ok = false;
    const qint64 pages = file.read(256).split(' ').value(1).toLongLong(&ok);
    return ok && pages > 0 ? MaybeReal(double(pages) * double(sysconf(_SC_PAGESIZE)) / 1e6)
                           : std::nullopt;
}

QString bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64).trimmed())
                                          : QString();
}

} // namespace qd
