// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a process under test: its wall clock is moved by the seconds in $QD_CLOCK_FILE,
// which may change while it runs. By system calls, for nothing else may be called here: an
// allocator may ask for the time before it can allocate (libfaketime does not get along with
// redis-server).
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

const volatile std::int64_t *seconds = nullptr;

__attribute__((constructor)) void readFile()
{
    const char *name = getenv("QD_CLOCK_FILE");
    const int file = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
    void *at =
        file < 0 ? MAP_FAILED : mmap(nullptr, sizeof *seconds, PROT_READ, MAP_SHARED, file, 0);
    if (at != MAP_FAILED)
        seconds = static_cast<const std::int64_t *>(at);
    if (file >= 0)
        close(file);
}

time_t shift()
{
    return seconds ? time_t(*seconds) : 0;
}

} // namespace

extern "C" __attribute__((visibility("default"))) int clock_gettime(clockid_t which,
                                                                    timespec *at) noexcept
{
    const auto result = int(syscall(SYS_clock_gettime, which, at));
    if (result == 0 && (which == CLOCK_REALTIME || which == CLOCK_REALTIME_COARSE))
        at->tv_sec += shift();
    return result;
}

extern "C" __attribute__((visibility("default"))) int gettimeofday(timeval *at, void *) noexcept
{
    timespec now{};
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return result;
}

extern "C" __attribute__((visibility("default"))) time_t time(time_t *at) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (at)
        *at = now.tv_sec;
    return now.tv_sec;
}
