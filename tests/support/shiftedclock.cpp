// SPDX-License-Identifier: GPL-3.0-or-later
#include "shiftedclock.h"

#include <QFile>

namespace qd {

QProcessEnvironment shiftedClock(const QString &file)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(QD_CLOCK_LIBRARY));
    environment.insert(QStringLiteral("QD_CLOCK_FILE"), file);
    return environment;
}

void writeClockShift(const QString &file, qint64 seconds)
{
    QFile out(file);
    if (out.open(QIODevice::ReadWrite)) // in place: it is mapped by who reads it
        out.write(reinterpret_cast<const char *>(&seconds), sizeof seconds);
}

} // namespace qd
