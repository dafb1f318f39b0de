// SPDX-License-Identifier: GPL-3.0-or-later
#include "proctable.h"

#include <QFile>

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

QString bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64).trimmed())
                                          : QString();
}

} // namespace qd
