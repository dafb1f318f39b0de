// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#include <csignal>
#include <sys/resource.h>
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
}

} // namespace qd
