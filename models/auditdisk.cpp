// SPDX-License-Identifier: GPL-3.0-or-later
// The two systems' calls behind the audit log.
#include "auditdisk.h"

#include "auditfile.h"

#include <QFile>

#include <algorithm>

#ifdef Q_OS_WIN
#include <QDir>

#include <qt_windows.h>
#else
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace qd {

#ifdef Q_OS_WIN

namespace {

HANDLE asHandle(qintptr file)
{
    return reinterpret_cast<HANDLE>(file);
}

std::wstring auditName(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

AuditHandle::AuditHandle(const QString &path, How how)
{
    // Others may read, write and move it meanwhile, as elsewhere: the lock is what keeps order. A
    // link is opened as such, and then is no file.
    const DWORD access = how == How::Read ? GENERIC_READ : GENERIC_READ | GENERIC_WRITE;
    const DWORD make = how == How::Read        ? OPEN_EXISTING
                       : how == How::AppendNew ? CREATE_NEW
                                               : OPEN_ALWAYS;
    m_file = reinterpret_cast<qintptr>(::CreateFileW(
        auditName(path).c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, make, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
}

AuditHandle::~AuditHandle()
{
    if (isOpen())
        ::CloseHandle(asHandle(m_file));
}

bool AuditHandle::isOpen() const
{
    return asHandle(m_file) != INVALID_HANDLE_VALUE;
}

bool AuditHandle::isFile() const
{
    BY_HANDLE_FILE_INFORMATION facts = {};
    return ::GetFileType(asHandle(m_file)) == FILE_TYPE_DISK &&
           ::GetFileInformationByHandle(asHandle(m_file), &facts) &&
           !(facts.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT));
}

qint64 AuditHandle::size() const
{
    LARGE_INTEGER bytes = {};
    return ::GetFileSizeEx(asHandle(m_file), &bytes) ? bytes.QuadPart : -1;
}

QByteArray AuditHandle::tail(qint64 most) const
{
    const qint64 all = size(), wanted = std::min(all, most);
    if (wanted <= 0)
        return {};
    QByteArray bytes(wanted, Qt::Uninitialized);
    LARGE_INTEGER at = {};
    at.QuadPart = all - wanted;
    DWORD n = 0;
    if (!::SetFilePointerEx(asHandle(m_file), at, nullptr, FILE_BEGIN) ||
        !::ReadFile(asHandle(m_file), bytes.data(), DWORD(wanted), &n, nullptr))
        n = 0;
    bytes.truncate(n);
    return bytes;
}

bool AuditHandle::append(const QByteArray &bytes)
{
    DWORD n = 0;
    return ::SetFilePointerEx(asHandle(m_file), {}, nullptr, FILE_END) &&
           ::WriteFile(asHandle(m_file), bytes.constData(), DWORD(bytes.size()), &n, nullptr) &&
           n == DWORD(bytes.size());
}

bool AuditHandle::sync()
{
    return ::FlushFileBuffers(asHandle(m_file));
}

bool AuditHandle::cut(qint64 size)
{
    LARGE_INTEGER at = {};
    at.QuadPart = size;
    return ::SetFilePointerEx(asHandle(m_file), at, nullptr, FILE_BEGIN) &&
           ::SetEndOfFile(asHandle(m_file));
}

AuditHandle::Locked AuditHandle::tryLock()
{
    OVERLAPPED whole = {};
    if (::LockFileEx(asHandle(m_file), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0,
                     MAXDWORD, MAXDWORD, &whole))
        return Locked::Yes;
    const DWORD why = ::GetLastError();
    return why == ERROR_LOCK_VIOLATION || why == ERROR_IO_PENDING ? Locked::Busy : Locked::Failed;
}

QString AuditHandle::lastError()
{
    return qt_error_string(int(::GetLastError()));
}

bool moveAuditFile(const QString &from, const QString &to)
{
    return ::MoveFileExW(auditName(from).c_str(), auditName(to).c_str(), MOVEFILE_WRITE_THROUGH);
}

void syncFolder(const QString &) {} // NTFS keeps its entries in a journal

QString auditUser()
{
    wchar_t name[257] = {};
    DWORD size = 257;
    return ::GetUserNameW(name, &size) ? QString::fromWCharArray(name) : QStringLiteral("unknown");
}

#else

AuditHandle::AuditHandle(const QString &path, How how)
{
    const int flags = how == How::Read     ? O_RDONLY
                      : how == How::Lock   ? O_RDWR | O_CREAT
                      : how == How::Append ? O_RDWR | O_CREAT | O_APPEND
                                           : O_RDWR | O_CREAT | O_EXCL | O_APPEND;
    m_file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
}

AuditHandle::~AuditHandle()
{
    if (isOpen())
        ::close(int(m_file));
}

bool AuditHandle::isOpen() const
{
    return m_file >= 0;
}

bool AuditHandle::isFile() const
{
    struct stat facts = {};
    if (::fstat(int(m_file), &facts) != 0)
        return false;
    if (S_ISREG(facts.st_mode))
        return true;
    errno = EINVAL;
    return false;
}

qint64 AuditHandle::size() const
{
    struct stat facts = {};
    return ::fstat(int(m_file), &facts) == 0 ? qint64(facts.st_size) : -1;
}

QByteArray AuditHandle::tail(qint64 most) const
{
    const qint64 all = size(), wanted = std::min(all, most);
    if (wanted <= 0)
        return {};
    QByteArray bytes(wanted, Qt::Uninitialized);
    const ssize_t n = ::pread(int(m_file), bytes.data(), size_t(wanted), all - wanted);
    bytes.truncate(std::max<ssize_t>(n, 0));
    return bytes;
}

bool AuditHandle::append(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t n = ::write(int(m_file), bytes.constData() + at, size_t(bytes.size() - at));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        at += n;
    }
    return true;
}

bool AuditHandle::sync()
{
    return ::fsync(int(m_file)) == 0;
}

bool AuditHandle::cut(qint64 size)
{
    return ::ftruncate(int(m_file), size) == 0;
}

AuditHandle::Locked AuditHandle::tryLock()
{
    if (::flock(int(m_file), LOCK_EX | LOCK_NB) == 0)
        return Locked::Yes;
    return errno == EWOULDBLOCK || errno == EINTR ? Locked::Busy : Locked::Failed;
}

QString AuditHandle::lastError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool moveAuditFile(const QString &from, const QString &to)
{
    if (QFile::exists(to)) {
        errno = EEXIST;
        return false;
    }
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

void syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(),
                          O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

QString auditUser()
{
    std::array<char, 16384> buffer;
    passwd entry = {};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QStringLiteral("uid %1").arg(::getuid());
}

#endif

} // namespace qd
