// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace qd {

/// Marks every CR and LF of the \a size bytes at \a p: bit i of masks[n] stands for byte 64 n + i.
/// Writes (size + 63) / 64 masks. Reads nothing outside the range. Any thread.
void markLineEnds(const char *p, qsizetype size, quint64 *masks);

/// How many bytes from \a p on have no CR or LF, in whole blocks of 64 (so it may be fewer than
/// there are): the fast way through a snapshot on one line.
qsizetype quietBytes(const char *p, qsizetype size);

} // namespace qd
