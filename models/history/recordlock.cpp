// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qd {

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

} // namespace qd
