// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlock.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace qd {

#ifdef Q_OS_UNIX

RecordLock::RecordLock(const QString &path)
    : m_path(QFile::encodeName(path))
{
}

RecordLock::~RecordLock()
{
    if (m_fd < 0)
        return;
    ::unlink(m_path.constData()); // while it is ours
    ::close(m_fd);
}

RecordLock::Answer RecordLock::tryLock()
{
    constexpr int Rounds = 8; // the file can go between opening and locking it
    for (int round = 0; m_fd < 0 && round < Rounds; ++round) {
        const int fd = ::open(m_path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (fd < 0)
            return errno == EACCES || errno == EPERM || errno == EROFS ? Answer::NotAllowed
                                                                       : Answer::Failed;
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
            const bool elsewhere = errno == EWOULDBLOCK;
            ::close(fd);
            return elsewhere ? Answer::Elsewhere : Answer::Failed;
        }
        struct stat ours = {}, there = {};
        if (::fstat(fd, &ours) == 0 && ::stat(m_path.constData(), &there) == 0 &&
            ours.st_ino == there.st_ino && ours.st_dev == there.st_dev) {
            m_fd = fd;
            // For people only: a full disk does not matter.
            const QByteArray number = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
            [[maybe_unused]] const bool noted =
                ::ftruncate(fd, 0) == 0 && ::pwrite(fd, number, size_t(number.size()), 0) > 0;
        } else {
            ::close(fd);
        }
    }
    return m_fd >= 0 ? Answer::Held : Answer::Elsewhere;
}

qint64 RecordLock::holder() const
{
    QFile file(QFile::decodeName(m_path));
    return file.open(QIODevice::ReadOnly) ? file.readLine(32).trimmed().toLongLong() : 0;
}

#else // no sandbox there gives every start the same number

RecordLock::RecordLock(const QString &path)
    : m_path(QFile::encodeName(path))
    , m_lock(std::make_unique<QLockFile>(path))
{
    m_lock->setStaleLockTime(0); // only when its program is gone
}

RecordLock::~RecordLock() = default;

RecordLock::Answer RecordLock::tryLock()
{
    if (m_lock->isLocked() || m_lock->tryLock(0)) {
        m_fd = 0;
        return Answer::Held;
    }
    switch (m_lock->error()) {
    case QLockFile::LockFailedError: return Answer::Elsewhere;
    case QLockFile::PermissionError: return Answer::NotAllowed;
    default: return Answer::Failed;
    }
}

qint64 RecordLock::holder() const
{
    qint64 pid = 0;
    QString host, program;
    m_lock->getLockInfo(&pid, &host, &program);
    return pid;
}

#endif

} // namespace qd
