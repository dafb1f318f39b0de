// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd {

/// Why the history's file cannot be used.
enum class HistoryFault : quint8 {
    None,
    DiskFull,
    Locked, ///< by a program that is none of ours, or does not let go
    ReadOnly,
    CannotOpen, ///< no such folder, no right, a folder in its place
    Unreadable, ///< the disk gave an error
    Broken,     ///< it is no database, or a damaged one
    Newer,      ///< written by a later version
    Foreign,    ///< a database of somebody else
    NoDriver,   ///< Qt's SQLite part is not installed
    Other,
};

/// What SQLite's result code means; extended codes are fine.
HistoryFault faultOfCode(int sqliteCode);

/// Nothing is stored since \a sinceMs (epoch ms) for that reason: one sentence with the file, and
/// what is done about it. \a retryMs: when it is tried again; 0: it is not.
QString faultSentence(HistoryFault fault, const QString &path, qint64 sinceMs, int retryMs);

} // namespace qd
