// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemstats.h"

#include <QFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/statvfs.h>
#endif

namespace qd {

namespace {

QByteArray contents(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

MaybeReal diskPercent()
{
#ifdef Q_OS_UNIX
    struct statvfs fs = {};
    if (::statvfs("/", &fs) != 0)
        return std::nullopt;
    const double used = double(fs.f_blocks - fs.f_bfree);
    const double all = used + double(fs.f_bavail); // without what is kept for root
    return all > 0 ? saneReal(100 * used / all) : std::nullopt;
#else
    return std::nullopt;
#endif
}

} // namespace

std::optional<SystemStats::CpuTimes> SystemStats::cpuTimes(const QByteArray &procStat)
{
    const QByteArray line = procStat.left(procStat.indexOf('\n')).simplified();
    const QByteArrayList words = line.split(' ');
    if (words.size() < 6 || words.first() != "cpu")
        return std::nullopt;
    CpuTimes times;
    for (qsizetype i = 1; i < std::min<qsizetype>(words.size(), 9);
         ++i) { // guest times are in user already
        bool ok = false;
        const quint64 ticks = words.at(i).toULongLong(&ok);
        if (!ok)
            return std::nullopt;
        times.total += ticks;
        if (i != 4 && i != 5) // idle, iowait
            times.busy += ticks;
    }
    return times;
}

MaybeReal SystemStats::memoryPercent(const QByteArray &procMeminfo)
{
    MaybeReal total, available;
    for (const QByteArray &line : procMeminfo.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        bool ok = false;
        const double kb = words.value(1).toDouble(&ok);
        if (ok && words.first() == "MemTotal:")
            total = kb;
        else if (ok && words.first() == "MemAvailable:")
            available = kb;
    }
    if (!total || !available || *total <= 0)
        return std::nullopt;
    return saneReal(100 * (*total - *available) / *total);
}

MaybeReal SystemStats::loadPercent(const QByteArray &procLoadavg, int processors)
{
    bool ok = false;
    const double load = procLoadavg.left(procLoadavg.indexOf(' ')).toDouble(&ok);
    return ok && processors > 0 ? saneReal(100 * load / processors) : std::nullopt;
}

void SystemStats::sample()
{
    const auto now = cpuTimes(contents("/proc/stat"));
    if (now && m_before && now->total > m_before->total && now->busy >= m_before->busy)
        m_figures.cpuPercent =
            100 * double(now->busy - m_before->busy) / double(now->total - m_before->total);
    else if (!now)
        m_figures.cpuPercent.reset();
    m_before = now;
    m_figures.memoryPercent = memoryPercent(contents("/proc/meminfo"));
    m_figures.loadPercent = loadPercent(contents("/proc/loadavg"), QThread::idealThreadCount());
    m_figures.diskPercent = diskPercent();
}

} // namespace qd
