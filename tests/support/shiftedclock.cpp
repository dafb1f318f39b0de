// SPDX-License-Identifier: GPL-3.0-or-later
#include "shiftedclock.h"

#include <QFile>
#include <QTemporaryDir>

namespace qd {

QProcessEnvironment shiftedClock(const QString &file)
{
    // The loader parts the names of libraries at spaces: the folder we are built in may have some.
    static const QTemporaryDir folder;
    static const QString library = folder.filePath(QStringLiteral("clock.so"));
    if (!QFile::exists(library))
        QFile::link(QStringLiteral(QD_CLOCK_LIBRARY), library);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), library);
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
