// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace qd {

/// A file of the audit log: what Qt cannot promise of a file (not through a link, locked, on the
/// disk when it says so). Closed at the end, and its lock with it. Any one thread; waits for disks.
class AuditHandle final
{
public:
    enum class How {
        Read,
        Lock,     ///< made when it is missing
        Append,   ///< made when it is missing; read and cut as well
        AppendNew ///< fails when it is there
    };
    AuditHandle(const QString &path, How how);
    ~AuditHandle();
    AuditHandle(const AuditHandle &) = delete;
    AuditHandle &operator=(const AuditHandle &) = delete;

    bool isOpen() const;
    bool isFile() const; ///< not a folder, a device, a link
    qint64 size() const; ///< −1: unknown
    QByteArray tail(qint64 most) const;
    bool append(const QByteArray &bytes); ///< false: some of it may be there
    bool sync();                          ///< what was written is on the disk
    bool cut(qint64 size);

    enum class Locked { Yes, Busy, Failed };
    Locked tryLock();

    /// Of the last call of any of these that failed, in this thread; words of the system.
    static QString lastError();

private:
    qintptr m_file;
};

/// Never over a file that is there.
bool moveAuditFile(const QString &from, const QString &to);
void syncFolder(const QString &folder); ///< for its entries to be on the disk, too

} // namespace qd
