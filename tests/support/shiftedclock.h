// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace qd {

/// The environment in which a process reads its wall clock moved by what \a file says; the file is
/// shared with the running process. Its other clocks stay.
QProcessEnvironment shiftedClock(const QString &file);
/// Also of processes that run already. The file comes to be when it is missing.
void writeClockShift(const QString &file, qint64 seconds);

} // namespace qd
