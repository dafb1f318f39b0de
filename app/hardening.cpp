// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#ifdef _WIN32

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>

namespace qd {

void hardenProcess()
{
    // No dialog and no report with our memory in it when we crash; no library from the folder that
    // we were started in.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    SetDllDirectoryW(L"");
    // A program with windows has no console: what it has to say goes to the one it was started
    // from.
    if (!GetStdHandle(STD_OUTPUT_HANDLE) && AttachConsole(ATTACH_PARENT_PROCESS)) {
        [[maybe_unused]] const auto *out = std::freopen("CONOUT$", "w", stdout);
        [[maybe_unused]] const auto *err = std::freopen("CONOUT$", "w", stderr);
    }
    // The bytes that we write and read are UTF-8, and line ends are ours.
    SetConsoleOutputCP(CP_UTF8);
    for (FILE *stream : {stdin, stdout, stderr}) {
        if (_fileno(stream) >= 0)
            _setmode(_fileno(stream), _O_BINARY);
    }
}

} // namespace qd

#else

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace qd {

void hardenProcess()
{
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    std::signal(SIGPIPE, SIG_IGN);
    // Started with a standard descriptor closed, the next file or socket would take its number and
    // be written into. What stands there instead refuses: reading and writing fail as before.
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (::fcntl(fd, F_GETFD) < 0) [[maybe_unused]]
            const int taken = ::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

} // namespace qd

#endif
