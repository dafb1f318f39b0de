// SPDX-License-Identifier: GPL-3.0-or-later
#include "busprobe.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace qd {

#ifdef Q_OS_LINUX
namespace {

/// Of the first address of the list; false: none that is a socket of this computer.
bool socketOf(const QByteArray &addresses, sockaddr_un *into, socklen_t *size)
{
    const QByteArray first = addresses.split(';').constFirst();
    if (!first.startsWith("unix:"))
        return false;
    for (const QByteArray &pair : first.mid(5).split(',')) {
        const bool abstract = pair.startsWith("abstract=");
        if (!abstract && !pair.startsWith("path="))
            continue;
        const QByteArray name = QByteArray::fromPercentEncoding(pair.mid(pair.indexOf('=') + 1));
        if (name.size() + 2 > qsizetype(sizeof into->sun_path))
            return false;
        std::memcpy(into->sun_path + (abstract ? 1 : 0), name.constData(), size_t(name.size()));
        *size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()) + 1);
        return true;
    }
    return false;
}

QByteArray runtimeBus()
{
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    return folder.isEmpty() ? folder : folder + "/bus";
}

bool waitFor(int fd, short what, int ms)
{
    pollfd one{fd, what, 0};
    return ::poll(&one, 1, ms) > 0;
}

} // namespace

bool busIsNamed()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(QFile::decodeName(runtimeBus()));
}

bool busAnswers(int patienceMs)
{
    QByteArray addresses = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (addresses.isEmpty() && !runtimeBus().isEmpty())
        addresses = "unix:path=" + runtimeBus();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    socklen_t size = 0;
    if (!socketOf(addresses, &address, &size))
        return true;
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return true;
    QElapsedTimer clock;
    clock.start();
    const auto left = [&] { return std::max(0, patienceMs - int(clock.elapsed())); };
    bool answers = true;
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), size) == 0) {
        // As every client of a bus begins: a NUL, then who it is.
        const QByteArray hello = QByteArray(1, '\0') + "AUTH EXTERNAL " +
                                 QByteArray::number(::getuid()).toHex() + "\r\n";
        answers = ::send(fd, hello.constData(), size_t(hello.size()), MSG_NOSIGNAL) < 0 ||
                  waitFor(fd, POLLIN, left());
    } else if (errno == EAGAIN) { // its queue is full: it takes nobody
        answers = false;
    }
    ::close(fd);
    return answers;
}

#else
bool busIsNamed()
{
    return true;
}

bool busAnswers(int)
{
    return true;
}
#endif

} // namespace qd
