// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditrow.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>
#include <functional>

namespace qd {

class AuditHandle;

/// Where an audit log and its anchor lie.
struct AuditPlaces
{
    QString file;   ///< the newest rows; older files lie beside it
    QString anchor; ///< in another folder: the last row's number and hash

    /// This user's, the same for the window and the terminal.
    static AuditPlaces usual();
    /// The older files, oldest first, then the newest; those that exist.
    QStringList files() const;
};

/// What is known elsewhere of the end of the log.
struct AuditAnchor
{
    qint64 seq = 0;
    QByteArray hash;
};
/// nullopt: there is none, or it cannot be read.
std::optional<AuditAnchor> readAuditAnchor(const QString &path);

/// Writes rows at the end of an audit log that several programs may write at once: under a lock,
/// chained to what stands there then, and on the disk before it returns. Waits for disk and lock,
/// so never in a GUI thread. A damaged or cut end is not papered over: the next row follows what
/// the anchor knows, and verifying shows the hole. Half a line, which a power cut leaves, is taken
/// away, and a row tells so.
class AuditFile final
{
    Q_DECLARE_TR_FUNCTIONS(qd::AuditFile)
public:
    static constexpr qint64 UsualRotateBytes = qint64(64) << 20;

    explicit AuditFile(const AuditPlaces &places, qint64 rotateBytes = UsualRotateBytes);

    /// Gives the rows that it has written their numbers and hashes: all of them, or none. Empty:
    /// all is well; else what is not, in a sentence (with numbers in the rows: only the anchor).
    QString append(QList<AuditRow> &rows);

    /// The newest \a most rows that can be read, oldest first, from all files.
    static QList<AuditRow> newest(const AuditPlaces &places, qsizetype most);
    /// All that can be read from \a sinceMs on (epoch), oldest first; false from \a take ends it.
    static void read(const AuditPlaces &places, qint64 sinceMs,
                     const std::function<bool(const AuditRow &)> &take);

private:
    struct End;
    QString appendLocked(QList<AuditRow> &rows);
    End endOf(const AuditHandle &file) const;

    AuditPlaces m_places;
    qint64 m_rotateBytes;
};

/// Who sits at this computer and what it is called, as the system knows them (not the environment).
QString auditUser(); // auditdisk.cpp
QString auditHost();

} // namespace qd
