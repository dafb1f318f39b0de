// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenfile.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#ifdef Q_OS_WIN
#include <QFileInfo>

#include <cstdio>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace qd {
namespace {

constexpr size_t MaxBytes = 8 * 1024;

void overwrite(void *bytes, size_t size)
{
#ifdef Q_OS_WIN
    SecureZeroMemory(bytes, size);
#else
    ::explicit_bzero(bytes, size);
#endif
}

struct Buffer
{
    std::array<char, MaxBytes + 1> bytes;
    size_t size = 0;
    ~Buffer() { overwrite(bytes.data(), bytes.size()); }
};

QString tooLarge(const QString &what)
{
    return QStringLiteral("%1 holds more than 8 KiB, which is no token.").arg(what);
}

#ifdef Q_OS_WIN

/// Who may read it is settled by its folder: a person's own is closed to others. A device or a pipe
/// could keep us waiting.
QString readBytes(const QString &path, bool fromInput, const QString &what, Buffer *buffer)
{
    if (!fromInput && QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return QStringLiteral("%1 is not a file.").arg(what);
    QFile file(path);
    const auto how = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (fromInput ? !file.open(stdin, how) : !file.open(how))
        return QStringLiteral("%1 cannot be opened: %2.").arg(what, file.errorString());
    while (buffer->size < buffer->bytes.size()) {
        const qint64 n = file.read(buffer->bytes.data() + buffer->size,
                                   qint64(buffer->bytes.size() - buffer->size));
        if (n < 0)
            return QStringLiteral("%1 cannot be read: %2.").arg(what, file.errorString());
        if (n == 0)
            return {};
        buffer->size += size_t(n);
    }
    return tooLarge(what);
}

#else

constexpr int PipeMs = 10'000; ///< for whoever is to write into a named pipe

class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd > STDERR_FILENO)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int fd() const { return m_fd; }

private:
    int m_fd;
};

QString readAll(int fd, bool isPipe, const QString &what, Buffer *buffer)
{
    while (buffer->size < buffer->bytes.size()) {
        pollfd line = {fd, POLLIN, 0};
        if (isPipe && ::poll(&line, 1, PipeMs) == 0)
            return QStringLiteral("%1 is a pipe that nobody writes into.").arg(what);
        const ssize_t n =
            ::read(fd, buffer->bytes.data() + buffer->size, buffer->bytes.size() - buffer->size);
        if (n < 0 && (errno == EINTR || (isPipe && errno == EAGAIN)))
            continue;
        if (n < 0)
            return QStringLiteral("%1 cannot be read: %2.")
                .arg(what, QString::fromLocal8Bit(std::strerror(errno)));
        if (n == 0)
            return {};
        buffer->size += size_t(n);
    }
    return tooLarge(what);
}

QString readBytes(const QString &path, bool fromInput, const QString &what, Buffer *buffer)
{
    // Opened once and judged by its descriptor: nobody can swap the file between the check and the
    // read.
    const Descriptor file(fromInput ? STDIN_FILENO
                                    : ::open(QFile::encodeName(path).constData(),
                                             O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (file.fd() < 0)
        return QStringLiteral("%1 cannot be opened: %2.")
            .arg(what, QString::fromLocal8Bit(std::strerror(errno)));
    struct stat facts = {};
    if (::fstat(file.fd(), &facts) != 0)
        return QStringLiteral("%1 cannot be looked at: %2.")
            .arg(what, QString::fromLocal8Bit(std::strerror(errno)));
    if (!fromInput) {
        if (!S_ISREG(facts.st_mode) && !S_ISFIFO(facts.st_mode))
            return QStringLiteral("%1 is not a file.").arg(what);
        if (facts.st_mode & (S_IRGRP | S_IROTH)) {
            return QStringLiteral("%1 can be read by others; take that away first: chmod 600 %2")
                .arg(what, path);
        }
    }
    return readAll(file.fd(), !fromInput && S_ISFIFO(facts.st_mode), what, buffer);
}

#endif

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

} // namespace

std::optional<QByteArray> readTokenFile(const QString &path, QString *error)
{
    const bool fromInput = path == QLatin1String("-");
    const QString what = fromInput ? QStringLiteral("Standard input")
                                   : QStringLiteral("The token file %1").arg(path);
    const auto refuse = [error](const QString &sentence) {
        *error = sentence;
        return std::nullopt;
    };

    Buffer buffer;
    if (const QString trouble = readBytes(path, fromInput, what, &buffer); !trouble.isEmpty())
        return refuse(trouble);
    size_t begin = 0, end = buffer.size;
    while (begin < end && isSpace(buffer.bytes[begin]))
        ++begin;
    while (end > begin && isSpace(buffer.bytes[end - 1]))
        --end;
    // Copied out of a header, it comes with the scheme's name before it; no token holds a space.
    constexpr std::string_view Scheme = "bearer ";
    if (end - begin > Scheme.size() &&
        qstrnicmp(buffer.bytes.data() + begin, Scheme.data(), Scheme.size()) == 0) {
        begin += Scheme.size();
        while (isSpace(buffer.bytes[begin])) // ends at the token: nothing follows it but itself
            ++begin;
    }
    if (begin == end)
        return refuse(QStringLiteral("%1 holds no token.").arg(what));
    for (size_t i = begin; i < end; ++i) {
        if (buffer.bytes[i] <= ' ' || buffer.bytes[i] > '~')
            return refuse(
                QStringLiteral("%1 holds characters that a token cannot have.").arg(what));
    }
    return QByteArray(buffer.bytes.data() + begin, qsizetype(end - begin));
}

void wipe(QByteArray &bytes)
{
    // A shared copy belongs to somebody else too; detaching would only make a third one.
    if (bytes.isDetached() && !bytes.isEmpty())
        overwrite(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace qd
