// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfault.h"

#include "format.h"
#include "text.h"
#include "words.h"

namespace qd {

namespace {

QString reason(HistoryFault fault)
{
    switch (fault) {
    case HistoryFault::DiskFull: return tr("the disk is full");
    case HistoryFault::Locked: return tr("another program keeps the file locked");
    case HistoryFault::ReadOnly: return tr("the file may only be read");
    case HistoryFault::CannotOpen: return tr("the file cannot be opened or created");
    case HistoryFault::Unreadable: return tr("the disk reports an error");
    case HistoryFault::Broken: return tr("the file is damaged and cannot be moved out of the way");
    case HistoryFault::Newer: return tr("the file was written by a newer version of Quarterdeck");
    case HistoryFault::Foreign: return tr("the file is a database of another program");
    case HistoryFault::NoDriver: return tr("Qt's SQLite driver is not installed");
    case HistoryFault::None:
    case HistoryFault::Other: break;
    }
    return tr("the database reports an error");
}

} // namespace

HistoryFault faultOfCode(int sqliteCode)
{
    switch (sqliteCode & 0xff) {          // the upper bits say more exactly where
    case 5:                               // SQLITE_BUSY
    case 6:                               // SQLITE_LOCKED
    case 15: return HistoryFault::Locked; // SQLITE_PROTOCOL
    case 8: return HistoryFault::ReadOnly;
    case 10: return HistoryFault::Unreadable;
    case 11:                              // SQLITE_CORRUPT
    case 26: return HistoryFault::Broken; // SQLITE_NOTADB
    case 13: return HistoryFault::DiskFull;
    case 3:  // SQLITE_PERM
    case 23: // SQLITE_AUTH
    case 14: return HistoryFault::CannotOpen;
    default: return HistoryFault::Other;
    }
}

QString faultSentence(HistoryFault fault, const QString &path, qint64 sinceMs, int retryMs)
{
    const QString next =
        retryMs > 0 ? tr("It is tried again by itself, next in %1 s.").arg((retryMs + 999) / 1000)
                    : tr("It is left as it is.");
    return tr("Nothing is stored since %1: %2 (%3). %4")
        .arg(format::clockTime(sinceMs), reason(fault), displayText(path, 400), next);
}

} // namespace qd
